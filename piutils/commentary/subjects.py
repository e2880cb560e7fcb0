"""Who a clause speaks of, and whether it states a fact: the guard of every claim made in words."""

import re
from functools import lru_cache, partial

from piutils.commentary.kin import kin
from piutils.commentary.passages import stem, stems
from piutils.commentary.reporting import only_reports

_CLAUSE = re.compile(
    r"[.;:()]|, (?=(?:and|but|which|this|we|it|our|performance|the|although|while|whilst|with|an?|up|down"
    r"|however|despite|as|so|still)\b)|, (?=[a-z]+ing\b)|(?<=›), "
    r"|\b(?:although|though|whilst|while|whereas|but|however|because|since|note that|that|which|who|where"
    r"|despite|due to|following|after|before"
    r"|and (?=(?:is|was|are|were|has|have|we|it|our|this|performance|remains?|continues|exceed\w*|the"
    r"|still|now|also)\b)|ond|er bod|sydd|ac mae)\b"
)
_MODAL = re.compile(
    r"\b(?:will|would|should|could|may|might|must|aims?|aiming|expect\w*|anticipat\w*|hopes?|hoped|hoping"
    r"|(?:plan|plans|planning) (?:(?:is|was|are|were) )?(?:to|for)|planned"
    r"|intend\w*|wants?|wish|needs?|if|unless"
    r"|until|endeavour\w*|striv\w*|work(?:s|ing)? (?:hard )?(?:to|towards)|in order to|so as to|seek\w*"
    r"|try\w*|aspir\w*|likely|unlikely|forecast\w*|predict\w*|projected"
    r"|potential\w*|ability|going to|on track|on course|next|future|whether|priority to"
    r"|committed to|(?<!year, )(?<!year )(?<!›, )when"
    r"|target to|help(?:s|ed|ing)? to|designed to|efforts? to|actions? to"
    r"|measures? to|challenge to|focus\w*|towards|objective|ambition|let's|possible|risk (?:of|that)"
    r"|required to|bydd|gallai|dylai|disgwyl\w*|gobeithio|os|a fydd)\b"
)
_NEGATION = re.compile(
    r"\b(?:not(?! only)|cannot|never|no longer|fail(?:s|ed|ing)? to|failure to|yet to|nor|neither|without"
    r"|rather than|nid yw|nid oedd|ddim|heb)\b|n't\b"
)
# Plain in a sentence about the indicator, but not in a clause that must be about nothing else.
_PLAIN = frozenset(
    """about adrift against ago agreed ahead aim all-wales alongside answered apart around autumn average
    averages averaging back bar based baseline behind benchmark beneath beside beyond ceiling closed
    colour dealt deficit downward downwards due during each each-way earlier employee equivalent except
    exception fewer floor fte goal half hence limit logged maximum median minimum norm nothing one
    outcomes outside possible pp rag received relative revised scored seeing settled somewhat spring
    standard summer target targets thousand threshold timeliness upward upwards wales welsh when winter
    year-on-year""".split()
)
# Welsh ones, short forms and a council's own name, beside the words that only report.
_OWN = frozenset(
    """a above ac achieve achieved achievement achieving again all although and annual ar area aren't be
    below between blwyddyn bod borough both bu cafwyd canlyniad cannot canran cent chanlyniad chwarter
    cyfnod cyngor cynnydd dangos ddim department didn't doesn't don't early ei ein eu ffigur ffigwr
    first fod following fourth further gafwyd ganran gostyngiad gwasanaeth gwelwyd gyda hasn't haven't
    heb hon hwn hyn i'r including indications isn't it's last late mae mae'n mae'r nad neath never ni
    nid nifer not npt o o'r oedd only percent percentage perfformiad perform performed performing
    performs pi port q qtr roedd second such talbot team's these third timeliness today unable wasn't
    we're we've wedi y years yn yr yw â'r""".split()
)


def clause_before(text, place):
    """Words of the clause that ends at `place` of a skeleton."""
    low = 0
    for stop in _CLAUSE.finditer(text, max(0, place - 260), place):
        low = stop.end()
    return text[max(low, place - 260) : place]


# "As expected we met it", "better than planned": told of what has come.
_AS_SAID = re.compile(
    r"\b(?:as|than) (?:we |was |had been |originally )?(?:expected|anticipated|planned|predicted|forecast"
    r"|hoped|projected|intended)\b"
)


_BRACKET = re.compile(r"\([^()]*[a-z]{4,}[^()]*$")


def in_brackets(text, place):
    """True for a number in brackets behind words of its own: 'Amber (target 60%, tolerance 5%) but ...'."""
    return _BRACKET.search(text, 0, place) is not None


def is_fact(text, place, end=None):
    """False where the clause hopes, plans, expects, asks, or has an infinitive of purpose."""
    text = _AS_SAID.sub(lambda match: " " * len(match[0]), text)
    clause = clause_before(text, place)
    wide = text[max(0, place - 110) : place].replace("i.e.", "ie")
    # Searched in the whole text: "since Quarter 2, when" is no condition.
    if _MODAL.search(text, place - len(clause), place) or re.search(
        r"\b(?:if|whether|unless|expect\w*|aim\w*|hop(?:e|ed|ing)|planned|will|would|should"
        r"|(?:plan|plans|planning) (?:(?:is|was|are|were) )?(?:to|for)"
        r"|could)\b[^.;]{0,60}$",
        wide,
    ):
        return False
    after = text[place : (end or place) + 40]
    if re.match(
        r"[a-z ]{0,40}\b(?:is|was|are) (?:expected|anticipated|planned|likely|predicted|forecast)\b", after
    ):
        return False
    # "to provide" is a purpose, "equates to 107" is not.
    purpose = re.search(r"\bto (?:\w+ )?$", clause) and text[place : place + 1] != "‹"
    return not purpose or bool(
        re.search(
            r"\b(?:continu(?:e|es|ed|ing)|remains?|compared|due|seems?|appears?|managed|able|fail(?:s|ed"
            r"|ing)?|failure|did not) to (?:\w+ )?$",
            clause,
        )
    )


_ASIDE = re.compile(
    r"\b(?:however|therefore|though|unfortunately|yet|still|as expected|of course), $"
    r"|(?:\bnot|\bnever|n't), [^,]{1,30}, $"
)


# "We are not, however, above it": what stands between the commas parts nothing.
_INSERTED = re.compile(r"(?<=\bnot), [^,‹.;:()]{1,30},(?= )")


def is_negated(text, place):
    """True where the clause before `place` says not; in "not reached, falling short" another word has it."""
    text = _INSERTED.sub(lambda match: " " * len(match[0]), text)
    before = clause_before(text, place)[-45:]
    if before.endswith(", ") and not _ASIDE.search(before):
        return False
    return bool(_NEGATION.search(before))


def _singular(word):
    word = word.removesuffix("'s").strip("'-")
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def is_own(facts, text, place, numbers=True):
    """True where the clause before `place` speaks of the indicator itself and of nothing else.

    Only words known to be harmless, and words of the indicator's own title, may stand in it: a
    clause about boys, one team or another figure is no claim about the indicator.
    """
    clause = clause_before(text, place)
    if counts_cases(facts, clause) or misses_head(facts, clause):
        return False
    if not numbers and re.search(r"‹[ctmf]\d+›", clause):
        return False
    return not foreign(facts, clause)


_MOVING = stems(
    "increased risen rose fallen fell grown decreased reduced dropped declined higher lower above"
    " below gone went"
)


# "Households housed at the end of the quarter": when they are counted is nothing of what is.
WHEN = stems("start beginning end quarter period year month")


def misses_head(facts, words):
    """True where words name something of the title, and not what it counts: 'rents' for rent arrears."""
    said = stems(re.sub(r"‹\w+›", " ", words)) & facts.stems - WHEN
    return (
        bool(said)
        and facts.unit in ("pounds", "count", "rate")
        and facts.head not in said
        and not said & facts.marked
    )


def counts_cases(facts, words):
    """True where words speak of how many there were, beside a share, days or pounds: no claim about it."""
    if facts.unit in ("days", "pounds"):
        return re.search(r"\bnumbers?(?! of (?:[a-z]+ )?(?:days|pounds))\b", words) is not None
    if not facts.is_percent:
        return False
    if re.search(r"\bnumbers?\b", words) and "number" not in facts.title.lower():
        return True
    said = stems(re.sub(r"‹\w+›", " ", words)) - _MOVING
    plural = re.search(r"\b(?!this|was|has|is)[a-z]{3,}(?<![sui])s\b", words)
    return bool(said) and said <= facts.heads and plural is not None


def other_measure(passage, facts, sentence, low, high):
    """True where a part of a sentence tells days or pounds, and the indicator is in neither.

    Days that the title names ('within 10 days') are its own.
    """
    return any(
        (figure.kind == "m" or (figure.kind == "d" and re.search(r"\b(?:day|hour|minute)s?\b", figure.text)))
        and not facts.measures(figure)
        and figure.text.lower() not in facts.title.lower()
        for figure in (
            passage.figures[index] for index, (at, _) in sentence.places.items() if low <= at < high
        )
    )


def is_plain(facts, words):
    """True where some words compare and report the indicator, and name nothing else."""
    strange = [word for word in foreign(facts, words) if word not in _PLAIN]
    return not [word for word in strange if not stems(word) or not stems(word) <= facts.stems]


@lru_cache(maxsize=512)
def _words_of(title):
    return frozenset(_singular(word) for word in re.findall(r"[a-z][a-z-]*", title.lower()))


# The quarter's own span: 'April to the end of December', 'by the end of June'.
_SPAN = re.compile(
    r"\b(?:(?:between|from) )?april (?:to|and|until|[-–]) (?:the )?(?:end of )?(?P<to>june|september"
    r"|december|march)\b"
    r"|\b(?:by|to|at|up to|until) (?:the )?end (?:of )?(?P<end>june|september|december|march)\b"
)
_ENDS = dict(zip(("june", "september", "december", "march"), (1, 2, 3, 4), strict=True))


def _span(facts, match):
    # "At the end of June" is a cue, and `cues` knows its quarter.
    return " " if match["end"] or _ENDS[match["to"]] == facts.period.quarter else match[0]


# "Year 6 was 1.4 points above target": what is named by a number is a part of the whole, or another.
_LABELLED = re.compile(r"(?:^|[,;] |\b(?:and|but) )‹([na])\d+› (?=[a-z])")
# How many there are: in a table of counts the figure itself, beside a percentage another matter.
_VOLUMES = re.compile(
    r"\b(?:volumes?|numbers|totals|demand|workloads?|activity|intake|throughput|uptake|take-up|output|traffic"
    r"|inflow|incidence|usage)\b"
)


def foreign(facts, words):
    """Words that are neither known to be harmless nor words of the indicator's title."""
    words = _AS_SAID.sub(" ", words)
    if facts.is_count:
        words = _VOLUMES.sub(" ", words)
    said = _SPAN.sub(partial(_span, facts), _MARK.sub(" ", words))
    return _LABELLED.findall(words) + [
        word for word in _WORD.findall(said) if _names_another(facts.title, word)
    ]


_MARK, _WORD = re.compile(r"‹\w+›"), re.compile(r"[a-z][a-z'-]*")


@lru_cache(maxsize=8192)  # every room asks of the same words
def _names_another(title, word):
    """True for a word that is neither harmless nor of a title, nor akin to one of its words."""
    return (
        word.removesuffix("'s").rstrip("'") not in _OWN
        and not only_reports(word)
        and _singular(word) not in _words_of(title)
        and not (len(word) > 3 and stem(word) in kin(title))
    )
