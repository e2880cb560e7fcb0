"""Counts and All-Wales averages that the officers state in words."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from piutils.lexicon.periods import find, year_name
from piutils.model import period_label

_N = r"(\d{1,3}(?:,\d{3})+|\d+)"
_COUNT = re.compile(
    rf"(?<![\d.,/£]){_N}\s*(?:\b[a-z]+\b\s*){{0,3}}?\(?(?:(?:out\s+of|of|from|allan\s+o|o\s+blith|o)\s+|(?:allan\s+)?o['’]r\s+)"
    rf"(?:a\s+(?:possible\s+|total\s+of\s+)|a\s+total\s+|the\s+|all\s+|y\s+)?(?:total\s+(?:of\s+)?)?{_N}"
    rf"(?![\d%]|[.,]\d|/\d|\s?%|\s*[–-]\s*\d\d)",
    re.I,
)
_SLASH = re.compile(rf"(?<![\d.,/£]){_N}\s?/\s?{_N}(?![\d/%]|[.,]\d)")
_OF_ALL = re.compile(
    rf"\b(?:of|out\s+of|o['’]r)\s+(?:the\s+|all\s+|these\s+|those\s+)?{_N}\b(?!\s?%|[.,/]\d)"
    rf"[^\d.;:?!()%]{{1,80}}?,?\s{_N}(?![\d/%]|[.,]\d|\s?%|\s*[–-]\s*\d)",
    re.I,
)
_THEN = re.compile(
    rf"(?<![\d.,/£]){_N}\b(?!\s?%|[.,/]\d)[^\d.;:?!()%]{{1,60}}?,?\s(?:of\s+(?:which|whom|these|those)|o['’]r\s+rhain)"
    rf"[^\d.;:?!()%]{{0,20}}?\s{_N}(?![\d/%]|[.,]\d|\s?%|\s*[–-]\s*\d)",
    re.I,
)
_STOP = re.compile(r";|[.?!]\s+(?=[A-Z\[(])|\n")
_RELATIVE = (
    (
        re.compile(
            r"\b(?:last|previous|prior) (?:year|(?:twelve|12) months)"
            r"|\b(?:a|one) year (?:ago|earlier|before|previously)"
            r"|\b(?:twelve|12) months (?:ago|earlier|before)|\bllynedd\b|y flwyddyn flaenorol",
            re.I,
        ),
        -4,
    ),
    (re.compile(r"\b(?:last|previous|prior) (?:quarter|qtr)|y chwarter blaenorol", re.I), -1),
    (re.compile(r"\b(?:this|the current|current) (?:quarter|qtr|period|year)|y chwarter hwn", re.I), 0),
)
# What stands behind such a word is another figure's: '655 of 670, compared to last year'.
_BESIDE = re.compile(
    r"\b(?:compar\w+|against|versus|vs|than|up|down|increas\w+|decreas\w+|reduc\w+|improv\w+|declin\w+"
    r"|drop\w*|rises?|rose|risen|falls?|fell|fallen|better|worse|higher|lower|chang\w+"
    r"|[cg]ymhar\w*|[cg]ymharu|g?ynnydd|g?ostyngiad|uwch|is|well|waeth)\b",
    re.I,
)
_OTHER = re.compile(r"(?<![\w.,/£])\d[\d,]*(?:\.\d+|(?:\.\d+)?\s?(?:%|per\s?cent\b))", re.I)
_CLAIMED = 25  # letters: '95.1% of them last year' is a figure with its own quarter
_NUMBER = r"(?P<number>£?\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?:%|per\s?cent|days?|diwrnod))?"
_WALES = (
    r"(?:all[\s-]*wales|wales|welsh|national)\s+(?:\w+\s+)?average"
    r"|cyfartaledd\s+(?:cenedlaethol|cymru(?:\s+gyfan)?)"
)
_YEAR_PAIR = r"20\d\d\s?[/–-]\s?(?:20)?\d\d"
_AFTER = re.compile(
    rf"(?P<name>{_WALES})(?P<between>[^\d.;?!]{{0,40}}?(?:{_YEAR_PAIR}\)?[^\d.;?!]{{0,20}}?)?){_NUMBER}",
    re.I,
)
_BEFORE = re.compile(rf"{_NUMBER}\s+(?P<name>{_WALES})", re.I)


@dataclass(frozen=True)
class Counts:
    """`numerator` cases out of `denominator` in a quarter, as the text says; `sure`: it names the quarter."""

    period: object
    numerator: int
    denominator: int


def counts(text, period, values, unit):
    """Counts that a comment states for the document's quarter and for earlier ones.

    Parameters
    ----------
    text : str
    period : Period of the document
    values : dict of Period to the printed figure as Decimal
    unit : 'percent', 'rate' or 'ratio'; other units have no counts behind them

    Returns
    -------
    (dict of Period to (numerator, denominator), list of str)
        What is stated, and a note for each statement whose quarter is not clear.

    Notes
    -----
    The quarter is the one named beside the counts. Where a comment gives several pairs for one
    quarter, the one that gives the printed figure is meant; where none does, a single pair that
    names its quarter is kept as the document says it.

    Examples
    --------
    >>> import pandas as pd
    >>> q1 = pd.Period("2022Q1", "Q-MAR")
    >>> pairs, _ = counts("655 out of 670 in Qtr.1 2021/22 compared to 663 out of 676 in the same period "
    ...                   "2020/21.", q1, {}, "percent")
    >>> {str(quarter): pair for quarter, pair in pairs.items()}
    {'2022Q1': (655, 670), '2021Q1': (663, 676)}
    """
    if unit not in ("percent", "rate", "ratio"):
        return {}, []
    text = " ".join(text.split())
    pairs = _pairs(text)
    exact, named, unclear = {}, {}, []
    for i, (n, d, start, end, told) in enumerate(pairs):
        next_start = pairs[i + 1].start if i + 1 < len(pairs) else len(text)
        last_end = pairs[i - 1].end if i else 0
        after = _named_after(_clause(text[end:next_start]), period, Fraction(n, d))
        before = _named_before(_clause(text[last_end:start], backwards=True), period, Fraction(n, d))
        said = [quarter for quarter in (after, before) if quarter is not None]
        fitting = [q for q in (said or [period]) if gives(n, d, values.get(q), unit)]
        if fitting:
            exact.setdefault(fitting[0], []).append((n, d))
        elif said and told:
            if len(set(said)) == 1 or after is not None:
                named.setdefault(said[0], []).append((n, d))
        elif not said and told:
            unclear.append(f"'{n} out of {d}' names no quarter and is not behind the printed figure")
    found = {}
    notes = []
    for quarter in {**exact, **named}:
        choices = list(dict.fromkeys(exact.get(quarter) or named[quarter]))
        if len(choices) == 1:
            found[quarter] = choices[0]
        else:
            listed = ", ".join(f"{n} out of {d}" for n, d in choices)
            notes.append(f"several counts are stated for {period_label(quarter)} ({listed}); none was taken")
    if not found:
        notes += unclear[:1]
    return found, notes


def is_share(text, figures):
    """Whether a text has counts that give one of the printed figures, to its decimals, as a percentage.

    >>> is_share("152 of 228 in 2019/20", [Decimal("66.7")]), is_share("25 of 50 in 2019/20", [Decimal("50")])
    (True, False)
    """
    exact = [figure for figure in figures if figure is not None and figure.as_tuple().exponent < 0]
    pairs = _pairs(" ".join(text.split())) if exact else []
    return any(
        gives(pair.numerator, pair.denominator, figure, "percent") for pair in pairs for figure in exact
    )


class _Pair(NamedTuple):
    """Counts where they stand in a text; `told`: in words that can mean nothing else."""

    numerator: int
    denominator: int
    start: int
    end: int
    told: bool


def _pairs(text):
    """Every 'n out of d', 'n/d', 'of the d ..., n' and 'd ..., of which n', in order."""
    found = []
    for pattern in (_COUNT, _SLASH, _OF_ALL, _THEN):
        for match in pattern.finditer(text):
            n, d = (int(part.replace(",", "")) for part in match.groups())
            if pattern in (_OF_ALL, _THEN):
                n, d = d, n
            if pattern is _SLASH and (n + 1) % 100 == d % 100 and len(match[1]) in (2, 4):
                continue  # 2021/22 and 21/22 are years
            if not 0 <= n <= d or d == 0 or (1990 <= d <= 2100 and n <= 31):
                continue
            if all(match.end() <= pair.start or match.start() >= pair.end for pair in found):
                found.append(_Pair(n, d, *match.span(), pattern is _COUNT))
    return sorted(found, key=lambda pair: pair.start)


def _clause(text, backwards=False):
    stops = list(_STOP.finditer(text))
    if not stops:
        return text
    return text[stops[-1].end() :] if backwards else text[: stops[0].start()]


def _named_after(text, period, share):
    """Quarter named behind counts, None where a comparison or another figure stands before it."""
    ends = [match.start() for match in (_BESIDE.search(text), *_others(text, share)) if match]
    named = [  # '2020/21: 182 of 200' is for what follows it
        (start, quarter) for start, end, quarter in _quarters(text, period) if text[end : end + 1] != ":"
    ]
    return next((quarter for start, quarter in named if start < min(ends, default=len(text))), None)


def _named_before(text, period, share):
    """Quarter named before counts, None where it is another figure's or a comparison follows it."""
    for start, end, quarter in reversed(_quarters(text, period)):
        between, ahead = text[end:], text[max(0, start - _CLAIMED) : start]
        claimed = [other for other in _others(ahead, share) if not _BESIDE.search(ahead[other.end() :])]
        return None if claimed or _BESIDE.search(between) or _others(between, share) else quarter
    return None


def _others(text, share):
    """Figures that a text prints, but for those that the counts themselves give."""
    return [
        match
        for match in _OTHER.finditer(text)
        if not _same(share, Decimal(re.sub(r"[^\d.]", "", match[0]).rstrip(".")))
    ]


def _same(share, figure):
    return abs(100 * share - Fraction(figure)) <= Fraction(1, 2) * Fraction(10) ** figure.as_tuple().exponent


def _quarters(text, period):
    """(start, end, quarter) of each quarter that a text names, in its order."""
    found = [(when.start, when.end, _quarter(when, period)) for when in find(text)]
    for pattern, step in _RELATIVE:
        found += [(*match.span(), period + step) for match in pattern.finditer(text)]
    return sorted(found, key=lambda item: item[:2])


def _quarter(when, period):
    import pandas as pd

    year = when.year if when.year is not None else period.qyear - 1
    return pd.Period(f"{year + 1}Q{when.quarter or period.quarter}", freq="Q-MAR")


def gives(n, d, printed, unit):
    """Whether n out of d gives the printed figure at its decimals.

    >>> gives(655, 670, Decimal("97.76"), "percent"), gives(655, 671, Decimal("97.76"), "percent")
    (True, False)
    """
    if printed is None:
        return False
    scales = {"percent": (100,), "ratio": (1, 100), "rate": (1, 100, 1000, 10000, 100000)}[unit]
    step = Decimal(1).scaleb(printed.as_tuple().exponent)
    return any((Decimal(n) * scale / d).quantize(step, ROUND_HALF_UP) == printed for scale in scales)


def averages(text):
    """All-Wales averages that a comment states.

    Returns
    -------
    list of (printed, covers) : the number as printed without its percent sign, and the year it is
        for, 'unstated' where the text does not say

    Examples
    --------
    >>> averages("We remain above the All Wales Average of 88.9%.")
    [('88.9', 'unstated')]
    >>> averages("The 2018/19 All-Wales average was 5.4% and ours is 9.09%")
    [('5.4', '2018/19')]
    >>> averages("Mae cyfartaledd Cymru (68.4%) yn uwch"), averages("better than the Welsh average")
    ([('68.4', 'unstated')], [])
    """
    text = " ".join(text.split())
    found = []
    spans = []
    for pattern in (_BEFORE, _AFTER):
        for match in pattern.finditer(text):
            if any(match.start() < b and match.end() > a for a, b in spans):
                continue
            if not _is_average(match, text, pattern is _BEFORE):
                continue
            spans.append(match.span())
            number = match["number"].rstrip(",")
            found.append((match.start(), number, _year_of(match, text, pattern is _AFTER)))
    return list(dict.fromkeys((number, covers) for _, number, covers in sorted(found)))


def _is_average(match, text, before):
    unit = match["unit"] or ""
    if before:
        return bool(unit)
    between = match["between"].lower()
    if re.search(r"\b(?:by|target|than|while|but|and|our|we|whereas|compared|with|from)\b|%", between):
        return False
    if unit:
        return True
    following = text[match.end() :]
    plain = re.search(r"(?:\bof|\bis|\bwas|\bat|:|\(|\bo|\boedd|\byw|\bbeing)\s*$", between)
    return bool(plain) and re.match(r"\s*(?:[).,;]|$|\b(?:in|for|and|which|but)\b)", following) is not None


def _year_of(match, text, after):
    """Year that stands against the average: before its name, before or after its number."""
    places = [text[: match.start()][-14:], match["between"] if after else ""]
    trailing = re.match(
        r"\s*(?:\(|in\s+|for\s+|during\s+|yn\s+)?\s*(20\d\d\s?[/–-]\s?(?:20)?\d\d)\)?", text[match.end() :]
    )
    if trailing:
        places.append(trailing[1])
    for place in places:
        whens = [when for when in find(place) if when.year is not None]
        if whens and (place is not places[0] or whens[-1].end >= len(place.rstrip("’'s ")) - 1):
            return year_name(whens[-1].year)
    return "unstated"
