"""Signs that a number is no result of the quarter: another time, another standard, another measure.

'In August the figure was 21.2 days', '98.4% had been paid within 45 days' where the indicator counts
30, 'a second measure is at 81%', 'EDU/02 stood at 88.1%'.
"""

import re

from piutils.commentary.cues import cues, segment

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter"
)
_IN_MONTH = re.compile(
    rf"\b(?:in|at|during|for|of|since|by|until|from) (?:early |mid-?|late )?(?:{_MONTHS})\b"
)
_DATE = re.compile(r"\b(?:in|during|for|of|since|until|back in) ‹j(\d+)›")
_SPELL = re.compile(
    r"\b(?:over|in|within|for|after|past|last|next|these|of) (?:the )?(?:last |past )?‹d(\d+)›"
)
_WITHIN = re.compile(
    r"\b(?:within|in|inside|under|over|than|beyond|after|exceed\w*)(?: the| a)?(?: target of| standard of)?"
    r" ‹d(\d+)›"
)
_MEASURE = re.compile(
    r"\b(?:another|other|second|separate|different|similar|related|sister|wider|new|companion|old|former)"
    r" (?:[a-z]+ )?(?:measure|indicator|figure|rate|percentage|kpi|pi|definition|survey|sample)s?\b"
)
# "Leaving these out the figure is 1,046": what would have been.
_WITHOUT = re.compile(
    r"\b(?:leaving (?:[a-z]+ ){0,2}out|excluding|without (?:these|those|them|it|this)|discounting"
    r"|setting (?:[a-z]+ ){0,2}aside"
    r"|stripping (?:[a-z]+ ){0,2}out|taking (?:[a-z]+ ){0,2}out|but for|apart from)\b"
)
# "The Q1 figure first published (1,489) was revised to 1,507": an earlier return.
_REVISED = re.compile(
    r"\b(?:first|originally|previously|initially) (?:published|reported|stated|given|recorded|shown)\b"
    r"|\b(?:revised|corrected|restated) (?:to|from)\b"
)
# "The remaining 323 took 16.8 days": some of them.
_REST = re.compile(
    r"\b(?:remaining|remainder|rest|others?) (?:of [a-z ]{1,20} )?(?:‹c\d+› )?(?:[a-z]+ )?$"
    r"|\b(?:the|these|those) ‹c\d+› (?:[a-z]+ )?(?:took|averaged|were|had) $"
)
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "hour": 0, "minute": 0, "month": 30, "year": 365}


def elsewhere(passage, facts, sentence, index):
    """True where the words before a number, or with it, place it in another time, standard or measure."""
    text = sentence.skeleton
    start, end = sentence.places[index]
    low, high = segment(text, start)
    tail = re.search(r"[,.;:]|\b(?:and|but|while|whereas)\b", text[end:high])
    high = end + tail.start() if tail else high
    found = cues(sentence, passage.figures, facts.period)
    return bool(
        _other_time(passage, facts, text, (low, start, high), found)
        or _other_standard(passage, facts, text, low, high)
        or _MEASURE.search(text, low, high)
        or _WITHOUT.search(text, low, start)
        or _REVISED.search(text, low, min(len(text), high + 24))
        or (not facts.is_count and _REST.search(text, low, start))
        or _other_code(passage, facts, sentence, low, start)
    )


def _other_time(passage, facts, text, part, found):
    low, start, high = part
    known = [(cue.start, cue.end) for cue in found if cue.period is not None]

    def free(match):
        """A time that no cue has read, and that no cue stands behind on the way to the number."""
        return not any(
            (a < match.end() and match.start() < b) or match.end() + 1 < a < start for a, b in known
        )

    times = [*_IN_MONTH.finditer(text, low, high)]
    times += [
        match for match in _DATE.finditer(text, low, high) if _is_month(passage.figures[int(match[1])].text)
    ]
    times += [
        match
        for match in _SPELL.finditer(text, low, high)
        if re.search(r"\b(?:years?|months?|weeks?)\b", passage.figures[int(match[1])].text.lower())
        and not _is_span(facts, passage.figures[int(match[1])])
        and not _in_title(facts, passage.figures[int(match[1])])
    ]
    return any(free(match) for match in times)


def _is_month(words):
    """True for a month with or without its year, and no day: 'March 2016'."""
    return re.fullmatch(r"[A-Za-z]+\.?,?(?: of)?[ -]?['’]?(?:\d{4}|\d\d)?", words) is not None


def _is_span(facts, figure):
    """True for three months, twelve months and a year, and what has passed of the year."""
    words = figure.text.lower()
    months = figure.value * 12 if "year" in words and figure.value else figure.value
    return "week" not in words and months in (3, 12, 3 * facts.period.quarter)


def _lengths(text):
    return {
        int(number) * _DAYS[unit]
        for number, unit in re.findall(
            r"(\d+)[ -](?:working |calendar |school )?(day|week|month|year)", text.lower()
        )
    }


def _in_title(facts, figure):
    length = _length(figure)
    return length is not None and length in _lengths(facts.title)


def _length(figure):
    unit = re.search(r"day|week|fortnight|month|year", figure.text.lower())
    return figure.value * _DAYS[unit[0]] if unit and figure.value is not None else None


def _other_standard(passage, facts, text, low, high):
    """True for 'within 45 days' in an indicator of what was done within 30."""
    titled = _lengths(facts.title)
    if not facts.is_percent or not titled:
        return False
    told = [_length(passage.figures[int(match[1])]) for match in _WITHIN.finditer(text, low, high)]
    return any(length is not None and length not in titled for length in told)


def _other_code(passage, facts, sentence, low, start):
    own, text = {facts.code, *facts.aliases}, sentence.skeleton
    return any(
        low <= place < start
        and not text.endswith(
            "(", 0, place
        )  # "of the 43 enquiries (PI/655), 131 led to": of that number alone
        and passage.figures[index].kind == "i"
        and passage.figures[index].text not in own
        for index, (place, _) in sentence.places.items()
    )
