"""Over how long something changed: 'in a year', 'over the twelve months', 'between Q1 and Q2'.

Such words name no period that a figure is for: "28 visits over the year" are not last year's. They
name the one that a change is counted from.
"""

import re

from piutils.commentary.cues import Cue, cues
from piutils.commentary.seasons import called

_YEAR = re.compile(
    r"\b(?:over|in|within|on) (?:the (?:(?:last|past|previous|space of|course of) )?)?(?:(?:a|the|one) )?"
    r"(?:(?:full|single|whole) )?(?:(?<!in the )year\b|twelvemonth\b|‹d(?P<spell>\d+)›)"
    r"(?! (?:to|so far|ahead|end|in which|‹|of|as a whole|before|ago|earlier|back|old))"
    r"|\b(?:the year's|(?:the )?(?:annual|yearly)) (?=(?:[a-z]+ )?(?:increase|rise|fall|drop|growth"
    r"|reduction|improvement|change|decrease|decline|deterioration|gain|loss|movement)\b)"
)
_QUARTER = re.compile(
    r"\bon the quarter\b(?! (?:of|to|ending|before|just|‹))"
    r"|\b(?:the quarter's|quarterly) (?=(?:[a-z]+ )?(?:increase|rise|fall|drop|growth|reduction|improvement"
    r"|change|decrease|decline|gain|loss|movement)\b)"
)
_BETWEEN = re.compile(
    r"(?:\b(?:between|from) (?:the )?)?‹q(?P<a>\d+)›(?: (?:and|to) (?:the )?‹q(?P<b>\d+)›)?(?! (?:of|in|‹y))"
)
_MONTHS = re.compile(
    r"\bbetween (?:the )?(?:end of )?(?P<a>june|september|december|march|spring|summer|autumn|winter)"
    r"(?: (?:quarter|term))? and (?:the )?(?:end of )?(?P<b>june|september|december|march|spring|summer"
    r"|autumn|winter)\b(?: terms?)?(?! ‹)"
)


def against(sentence, figures, period):
    """Period words of a sentence, those included that say from when something changed; in order."""
    key = ("against", period)
    if key not in sentence.cues:
        spans = list(_spans(sentence, figures, period))
        kept = [
            cue
            for cue in cues(sentence, figures, period)
            if not any(cue.start < one.end and one.start < cue.end for one in spans)
        ]
        sentence.cues[key] = sorted([*kept, *spans], key=lambda cue: cue.start)
    return sentence.cues[key]


def bare(sentence, figures, period):
    """A skeleton of the same length without its period words: 'better than               (‹c0›)'."""
    key = ("bare", period)
    if key not in sentence.cues:
        text = sentence.skeleton
        for cue in against(sentence, figures, period):
            if cue.period is not None:
                text = text[: cue.start] + " " * (cue.end - cue.start) + text[cue.end :]
        sentence.cues[key] = text
    return sentence.cues[key]


def _spans(sentence, figures, period):
    text = sentence.skeleton
    for match in _YEAR.finditer(text):
        if match["spell"] is None or _is_year(figures[int(match["spell"])]):
            yield Cue(match.start(), match.end(), period - 4, span=True)
    for match in _QUARTER.finditer(text):
        yield Cue(match.start(), match.end(), period - 1, span=True)
    for match in _BETWEEN.finditer(text):
        told = [figures[int(match[name])] for name in "ab" if match[name]]
        quarters = re.findall(r"[1-4]", " ".join(one.text for one in told))
        if len(told) == 2 and len(quarters) < 2:
            quarters = [str(one.value) for one in told]
        if quarters == [str((period - 1).quarter), str(period.quarter)] and (
            match[0].startswith(("between", "from")) or _OF_CHANGE.match(text, match.end())
        ):
            yield Cue(match.start(), match.end(), period - 1, span=True)
    for match in _MONTHS.finditer(text):
        if tuple(called(match[name], "term" in match[0]) for name in "ab") == (
            (period - 1).quarter,
            period.quarter,
        ):
            yield Cue(match.start(), match.end(), period - 1, span=True)


_OF_CHANGE = re.compile(
    r" (?:[a-z]+ )?(?:increase|rise|fall|drop|growth|reduction|change|decrease|decline|gain)\b"
)


def _is_year(figure):
    unit = figure.text.lower().split()[-1].rstrip("s")
    return (figure.value, unit) in ((12, "month"), (1, "year"))
