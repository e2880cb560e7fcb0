"""Whether a pair is the indicator's own figure, or a part of the story beside it."""

import re

from piutils.commentary.outcomes import DONE, GOOD, undone
from piutils.commentary.passages import stem, stems
from piutils.commentary.subjects import is_fact, is_plain


def shared_words(facts, text, start, end):
    """How many content words the words round a pair share with the indicator's title."""
    near = (
        text[max(0, start - 60) : start]
        + text[start:end]
        + " "
        + re.split(r"[.;:,(]| compared", text[end : end + 140])[0]
    )
    return len(stems(re.sub(r"‹\w+›", " ", near)) & facts.stems)


_GENERIC = frozenset(
    map(
        stem,
        "cases numerator denominator children people total records clients individuals tonnes"
        " collected".split(),
    )
)


_PLAIN_WELSH = stems(
    "cwblhau gwblhau cwblhawyd wedi eu cafodd roedd mae amser amserlen prydlon o fewn allan ymhen "
    "chwarter cyfnod"
    " flwyddyn blwyddyn llynedd gymharu â achosion gyfanswm hyn hwn yma"
)


def _said(words):
    """Content words, without the plain verbs and time words of Welsh: the title is in English."""
    return stems(words) - _PLAIN_WELSH


def _is_welsh(text):
    """True for a Welsh sentence: its nouns cannot be held against an English title."""
    return (
        len(set(re.findall(r"\b(?:yn|mae|wedi|roedd|cafodd|allan|eu|o'r|gyfer|cyfnod|chwarter)\b", text))) > 1
    )


# "Very late", "late by a week", "late because of storms": some of those that were late, not all.
_DEGREE = re.compile(
    r"\b(?:very|only just|just|slightly|narrowly|still|also|again|by (?!the|their|its|‹)|at least|more than"
    r"|up to|so far|due to|because|owing|after|where|who|whose|of (?:these|those|them|which|whom))\b"
)
# A title that asks for time is not met, nor missed, by what is told without it: "12 were not repaired".
_TIMELY = re.compile(
    r"\b(?:on time|in time|within|inside|timescales?|timely|promptly|due|deadlines?|targets?|late|overdue"
    r"|outside|days?|weeks?|months?|early|standards?|missed|delayed)\b|‹d"
)


_SAMPLE = re.compile(r"\b(?:sample|selection|subset|group) of (?:\w+ )?‹c\d+›")


def is_some(told):
    """True where what is told of a number is told of some of them only, or of how much."""
    return bool(_DEGREE.search(re.sub(r"^ of (?:these|those|them|which|whom)\b", " ", told)))


def is_timeless(facts, told):
    """True where a title speaks of time and what is told of some of its things does not."""
    return bool(_TIMELY.search(facts.title.lower())) and not _TIMELY.search(told)


# "Households owed a duty", "children requiring a plan": all that an indicator can count.
_DUE = re.compile(r"\b(?:owed|entitled to|requiring|needing|eligible for|subject to)(?: an?| the)? [a-z]+")


def is_narrowed(facts, things):
    """True where the words for a whole pick out some of what the title counts: 'lights in parks'.

    Another noun alone ('homes' in an indicator of dwellings) is no narrowing.
    """
    words = re.findall(r"[a-z][a-z'-]*", DONE.sub(" ", _DUE.sub(" ", things)))
    strange = [word for word in words if not is_plain(facts, word)]
    return bool(strange) and (strange != words[:1] or bool(stems(things) & facts.heads))


def is_headline(passage, facts, ledger, sentence, pair, cue):
    """True where the pair is the indicator's own figure, not a part of the story beside it.

    Only then may a difference from the printed cell be called a contradiction.
    """
    x, n, start, end, form = pair
    text = sentence.skeleton
    own = ledger.told.get(cue.period if cue else facts.period, ())[:1]
    again = own and cue and not cue.loose and own[0].whole == passage.figures[n].value
    if own and not again and not (cue and own[0].sentence == sentence.number and cue.period != facts.period):
        # The indicator's figure for that period is told already; this pair is about something else.
        return False
    if _SAMPLE.search(text, max(0, start - 20), end) or is_apart(facts, text, start, end):
        return False
    before = text[:start].strip(" ,")
    opening = sentence.first == min(x, n) or not re.search(r"‹[cp]\d+›", before)
    first = passage.sentences and sentence.first == 0 and opening
    # "17 had planned moves and for 14 the placement broke down": the second count has words of its own.
    tail = re.split(
        r"[.;:]| compared|, | against|\bo gymharu| and (?:[a-z]+ ){0,2}(?=‹c)| while | whilst ", text[end:]
    )[0]
    tail = re.sub(r"‹\w+›", " ", re.split(r" (?:is|was|are|were) (?:not )?(?:enough|sufficient)\b", tail)[0])
    said = _said(tail) | _said(re.sub(r"‹\w+›|out of", " ", text[start:end]))
    said -= stems(
        "in for qtr quarter same period this year last corresponding previous financial cyfnod chwarter "
        "llynedd"
    )
    shared = said & facts.stems
    strange = said - facts.stems - _GENERIC
    if again and strange:
        return False
    if form == "of the":
        things = text[start:end].rpartition("‹")[0].partition("›")[2].split(",")[0]
        things = _LISTED.sub(" ", things)
        if is_narrowed(facts, things) or is_some(tail) or (undone(facts, tail) and is_timeless(facts, tail)):
            return False
        if first and _is_the_title(facts, text, start, end, tail):
            return True
        return bool(cue or first) and len(shared) >= 2 and bool(GOOD.search(tail) or len(shared) >= 3)
    bare = not strange or (first and cue is not None and _is_welsh(text))
    explicit = cue is not None and not cue.loose
    lead = re.sub(r"‹\w+›", " ", before)
    strange_lead = (
        stems(lead)
        - facts.stems
        - _GENERIC
        - stems(
            "performance figure result outturn achieved achieve completed total this quarter last year "
            "period show shows data"
            " means equates equating representing reported recorded therefore although whilst compared "
            "service council authority"
            " completing perfformiad mae cafodd roedd eu wedi cwblhawyd gwblhau cwblhau"
        )
    )
    if _stands_alone(facts, text, start, end):
        return bool(explicit or first or cue)
    # "Major applications: 7 of 9": a label of some of them.
    if len(strange_lead) > (0 if before.endswith(":") else 1):
        return False
    if bare:
        alone = re.fullmatch(r"[^a-z]*‹c\d+› (?:out )?of ‹c\d+›[^a-z]*", text)
        return bool(explicit or first or cue or alone)
    related = len(shared) >= 1 and (bool(GOOD.search(tail)) or len(shared) >= 2 or len(strange) <= 1)
    return (
        related
        and bool(explicit or first)
        and not re.search(r"\b(?:because|due to|who|where|which)\b", tail)
        and all(stems(words) <= facts.stems for words in re.findall(r"\bby (?!the end)(.*)", tail))
    )


# "We can confirm that", "managers are satisfied that": who says so, and not of whom it is said.
_SAYS = re.compile(
    r"^(?:having [^,‹]{3,80}, )?[^‹,:]{0,60}?\b(?:confirm|report|satisf|advis|not|agre|stat|conclud"
    r"|sa(?:y|id)"
    r"|sure|show|suggest|indicat|tell|told|accept|establish|check|find|found|know)\w*"
    r"(?: (?:to |by )?(?:us|scrutiny|members|committee|cabinet))? that "
)
_SAYERS = re.compile(r"\b(?:managers?|officers|colleagues|directors?|heads? of service|leads?|analysts?)\b")
# One of many: its pair is no figure of them all.
_ONE_OF = re.compile(
    r"\b(?:one|each|every|another|other|others|this|that|any|some|most|both|either|neither|best|worst"
    r"|slowest"
    r"|fastest|quickest|busiest|largest|biggest|smallest|lowest|highest|weakest|strongest|poorest|latest"
    r"|newest"
    r"|oldest)(?: [a-z-]+){0,2} (?:teams?|services?|offices?|areas?|units?|departments?|months?|weeks?"
    r"|ones?)\b"
    r"|\b(?:one|each|every|some|most|any|either|neither) of\b"
    r"|\b(?:of|among|from) (?:these|those|them|which|whom|its|their)\b|\b(?:next|last|latest"
    r"|previous) (?:month|week)"
)
_CASES = stems("cases people children clients individuals")
_ANY_CASE = re.compile(r"\b(?:cases|people|clients|individuals)\b")
_OF_THEM = re.compile(r"\b(?:of|among|from) (?:these|those|them|which|whom)\b")
_SPAN_END = re.compile(r"\bapril (?:to|and|until|[-–])|\bend of\b|\b3[01]\b")
_SPELL = re.compile(
    r"\b(?:in|during|for|up to|until|by|since|from|throughout|to) (?:early |late |mid-)?(?:january"
    r"|february|march"
    r"|april|may|june|july|august|september|october|november|december)\b|\b(?:last|this|each|every|next"
    r"|past) "
    r"(?:month|week|day)\b|\b(?:month|week) of\b"
)
_WOULD = re.compile(
    r"\b(?:would|could|might|should|will|if|unless|expect\w*|forecast\w*|had (?:they|we|it|all))\b"
)
_BENCH = re.compile(r"\b(?:target|benchmark|average|standard|threshold)\b")
# "The plans on the teams' returns" are all there are.
_LISTED = re.compile(
    r"\b(?:on|in|from) (?:the |our |their )?(?:(?:teams'|team's|managers'|services'|area"
    r"|team) )?(?:returns?|books?"
    r"|system|list|register|records?|database|spreadsheet)\b"
)
_COUNTED_IN = stems("affected involved counted included")
_SHARE = re.compile(r"^ ?\(‹p\d+›\)")
_THINGS = re.compile(r" (?:[a-z-]+ )?(?P<noun>[a-z]{3,}s)\b(?! (?:of|the|an?|us|our|what|it)\b)")
_FORMS = re.compile(
    r"\b(?:returns|records|reports|forms|entries|replies|checks|files)(?: [a-z]+ed| in| back"
    r"| made)?[:=]? ?\(?$"
)
# Where the words of a pair end: a pause, or what it is compared with.
_HEARD = re.compile(r"[.;|]|(?<=›), |, (?=‹)| (?:compared|against|versus|vs|whereas|while|whilst|but)\b")
_MANNER = re.compile(
    r"\bso (?=an?\b|the\b|it\b|one\b|each\b|every\b).*| (?:is|was|being) an? (?:accurate|fair"
    r"|full|final|true|correct|complete) .*"
)


def is_apart(facts, text, start, end):
    """True for a pair of one month, of 'these', of what would have been, or of what they were besides."""
    low = max((stop.end() for stop in _HEARD.finditer(text, 0, start)), default=0)
    stop = _HEARD.search(text, end)
    around = text[low : stop.start() if stop else len(text)]
    if _SPELL.search(around) and not _SPAN_END.search(around):
        return True
    if _OF_THEM.search(text[low:start]) or _WOULD.search(text[low:start]):
        return True
    tail = re.split(r"[.;:,(]", _SHARE.sub("", text[end:]))[0]
    told = re.split(r"\b(?:were|was|are|is|had|have|has)\b", tail, maxsplit=1)
    said = _said(told[1]) - _COUNTED_IN if len(told) == 2 else set()
    return bool(said) and not said & facts.stems and not DONE.search(told[1]) and not is_plain(facts, told[1])


def _stands_alone(facts, text, start, end):
    """True where the words round a pair name nothing but the indicator: 'Return received: 411/786'."""
    stops = [stop.end() for stop in _HEARD.finditer(text, 0, start)]
    lead = text[stops[-1] if stops else 0 : start]
    says = _SAYS.match(lead)
    if says and is_plain(facts, _SAYERS.sub(" ", says[0].partition(", ")[2] or says[0])):
        lead = lead[says.end() :]
    lead = _SAYERS.sub(" ", lead) if re.search(r"\breturns?\b", lead) else lead
    inside = "(" if lead.rstrip().endswith("(") else ""
    tail = _HEARD.split(_SHARE.sub("", text[end:]))[0]
    tail = tail.lstrip(")") if inside else re.split(r"[(,:)]", tail)[0]
    words = f"{lead} {text[start:end]} {_MANNER.sub(' ', tail)}"
    noun = _THINGS.match(_SHARE.sub("", text[end:]))
    if noun and not (stems(noun["noun"]) & (facts.stems | _CASES) or noun["noun"] in ("was", "has", "does")):
        return False
    if (
        _FORMS.search(lead)
        or _BENCH.search(lead)
        or _ONE_OF.search(words)
        or is_some(tail)
        or undone(facts, words)
        or not is_fact(text, start)
    ):
        return False
    return is_plain(facts, _ANY_CASE.sub(" ", DONE.sub(" ", words)))


_SOME = re.compile(
    r"\b(?:aged?|who|whose|with|where|over|under|from|in|at|by (?!the end)|new|old(?:er)?|young(?:er)?)\b"
)


def _is_the_title(facts, text, start, end, tail):
    """True where 'of the n ..., x did' says of x what the title says, and nothing narrows the n."""
    whole, _, lead = text[start:end].rpartition("‹")[0].partition("›")[2].rpartition(",")
    said = stems(re.sub(r"‹\w+›", " ", f"{lead} {tail}"))
    return len(said) >= 2 and said <= facts.stems and not _SOME.search(whole)
