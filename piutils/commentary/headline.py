"""Whether a pair is the indicator's own figure, or a part of the story beside it."""

import re

from piutils.commentary.outcomes import DONE, GOOD, undone
from piutils.commentary.passages import stem, stems
from piutils.commentary.subjects import is_plain


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
    if _SAMPLE.search(text, max(0, start - 20), end):
        return False
    before = text[:start].strip(" ,")
    opening = sentence.first == min(x, n) or not re.search(r"‹[cp]\d+›", before)
    first = passage.sentences and sentence.first == 0 and opening
    tail = re.split(r"[.;:]| compared|, | against|\bo gymharu", text[end:])[0]
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


_SOME = re.compile(
    r"\b(?:aged?|who|whose|with|where|over|under|from|in|at|by (?!the end)|new|old(?:er)?|young(?:er)?)\b"
)


def _is_the_title(facts, text, start, end, tail):
    """True where 'of the n ..., x did' says of x what the title says, and nothing narrows the n."""
    whole, _, lead = text[start:end].rpartition("‹")[0].partition("›")[2].rpartition(",")
    said = stems(re.sub(r"‹\w+›", " ", f"{lead} {tail}"))
    return len(said) >= 2 and said <= facts.stems and not _SOME.search(whole)
