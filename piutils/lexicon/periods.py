"""Periods as councils write them: 'Qtr.1 2021/22', '(1st April - 30th June)', 'Chwarter 2', 'Dec 24'."""

import re
from dataclasses import dataclass

import pandas as pd

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr ion",
            "february feb chwefror chwef",
            "march mar mawrth maw fawrth",
            "april apr ebrill ebr",
            "may mai",
            "june jun mehefin meh fehefin",
            "july jul gorffennaf gorff orffennaf",
            "august aug awst",
            "september sept sep medi fedi",
            "october oct hydref hyd",
            "november nov tachwedd tach",
            "december dec rhagfyr rhag ragfyr",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_ORDINAL = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "cyntaf": 1,
    "ail": 2,
    "trydydd": 3,
    "pedwerydd": 4,
    **{
        word: number
        for number, words in enumerate(("one un", "two dau", "three tri", "four pedwar"), 1)
        for word in words.split()
    },
}
_YEAR = r"(?<![\d/.])((?:20|19)\d\d|\d\d)\s*[/–—-]\s*((?:20|19)\d\d|\d\d)(?!\d|/\d|\.\d|%)"
_QUARTER = (
    r"(?<![A-Za-z])(?:(?:quarter|qtr|chwarter|q|ch)\s*\.?\s*([1-4])(?!\d|\.\d)"
    r"|([1-4])(?:st|nd|rd|th|af|il|ydd)\s+(?:quarter|qtr|chwarter)\b\.?"
    r"|(?:quarter|chwarter)\s+(one|two|three|four|un|dau|tri|pedwar)\b"
    r"|(first|second|third|fourth)\s+(?:quarter|qtr)\b\.?"
    r"|chwarter\s+(cyntaf)|(ail|trydydd|pedwerydd)\s+chwarter"
    r"|(?<!second )(?<!2nd )\b(mid[\s-]?year|half[\s-]year(?:ly)?|canol\s+(?:y\s+)?[bf]lwyddyn"
    r"|hanner\s+blwyddyn)\b)"
)
_DAY = r"(\d{1,2})(?:st|nd|rd|th|af|il|ydd|ain|eg|fed)?\s+"
_DATE = rf"(?:(\d{{1,2}})[/.](\d{{1,2}})[/.](\d{{4}}|\d\d)|(?:{_DAY})?({_MONTH})\s*,?\s*(\d{{4}})?)"
_RANGE = re.compile(rf"{_DATE}\s*(?:-|–|—|to|until|i|hyd(?:\s+at)?|and)\s*{_DATE}", re.I)
_COMPACT = re.compile(r"(?<!\d)(20\d\d)(\d\d)\s*[;]?\s*Q([1-4])(?!\d)", re.I)
_MONTH_YEAR = re.compile(rf"(?<![A-Za-z])({_MONTH})\s*['’-]?\s*((?:20)?\d\d)(?!\d)", re.I)
# Only headings are so short that '21' behind a month is a year, and a date the last day of the figures.
_SHORT_RANGE = re.compile(
    rf"(?<![A-Za-z])({_MONTH})\s*['’]?(\d\d)?\s*(?:-|–|—|to|i|hyd)\s*({_MONTH})\s*['’]?(\d\d)(?=\W*$)", re.I
)
_LAST_DAY = re.compile(r"(?<![\d/.])(?:30|31)[/.](0?[369]|12)[/.](20\d\d)\s*$")
_END = re.compile(
    rf"(?:(?:quarter|qtr|period)\s+(?:end(?:ing|ed)?|to)(?:\s+{_DAY})?"
    rf"|(?:ending|ended|as at|as of|at)\s+{_DAY})\s*({_MONTH})\s+(\d{{4}})",
    re.I,
)
# 'Hyd' is October and 'mai' May, but 'hyd yma' is 'to date'.
_LONE_MONTH = re.compile(rf"(?<![A-Za-z])(?!(?:hyd|mai)\b)({_MONTH})(?![A-Za-z])", re.I)
_LONE_YEAR = re.compile(r"(?<![\d/–-])20[0-4]\d(?![\d/–-])")
_YEAR_RE, _QUARTER_RE = re.compile(_YEAR), re.compile(_QUARTER, re.I)
_ANNUAL = re.compile(
    r"\b(annual(?:ly)?|year[- ]end|end of year|(?:full|whole|academic|school|financial) year|outturn"
    r"|blynyddol|diwedd blwyddyn|blwyddyn (?:academaidd|ysgol|ariannol))\b",
    re.I,
)


@dataclass(frozen=True)
class When:
    """A period as far as a text states it.

    year : the financial year's first year (2021 for 2021/22), None = not said
    quarter : 1 to 4, None = not said
    start, end : where in the text
    dates : it is stated by dates, not by name
    months : 'last' = one month alone, the last of its quarter; 'odd' = months that make no quarter
    """

    year: int | None
    quarter: int | None
    start: int
    end: int
    dates: bool = False
    months: str = ""

    @property
    def period(self):
        """Period when both year and quarter are said, else None."""
        if self.year is None or self.quarter is None:
            return None
        return pd.Period(f"{self.year + 1}Q{self.quarter}", freq="Q-MAR")

    @property
    def label(self):
        """As the JSON writes it: '2021/22 Q1', '2021/22'; '' where no year is said."""
        if self.year is None:
            return ""
        label = year_name(self.year)
        return f"{label} Q{self.quarter}" if self.quarter else label


def year_name(year):
    """Financial year that starts in `year`.

    >>> year_name(1999)
    '1999/00'
    """
    return f"{year}/{(year + 1) % 100:02d}"


def _first_year(one, two):
    """First year of '2021', '22' when they are neighbours, else None."""
    start, end = int(one), int(two)
    if (start + 1) % 100 != end % 100:
        return None
    if len(one) == 2:
        start += 2000 if start < 80 else 1900
    if len(two) == 4 and end != start + 1:
        return None
    return start


def _of_month(month, year):
    """Financial (year, quarter) of a month."""
    return (year if month >= 4 else year - 1), (month - 4) % 12 // 3 + 1


def _month(found, at):
    """(month, year or None) of a date whose five groups start at `at`."""
    groups = found.groups()[at : at + 6]
    if groups[0]:
        year = int(groups[2])
        month = int(groups[1])
        return (month, year if year > 99 else 2000 + year) if 1 <= month <= 12 else (None, None)
    name = (groups[4] or "").lower().rstrip(".")
    return MONTHS.get(name), int(groups[5]) if groups[5] else None


def find(text):
    """Every period that a text states, in reading order.

    A quarter and the year nearest to it on the same line are one period.

    Examples
    --------
    >>> [when.label for when in find("655 in Qtr.1 2021/22 compared to 663 in 2020/21")]
    ['2021/22 Q1', '2020/21']
    >>> [when.label for when in find("Chwarter 2 (1 Ebrill 2023 - 30 Medi 2023)")]
    ['2023/24 Q2']
    """
    text = text.replace("\n", " ")
    taken, found = [], []

    def free(start, end):
        return all(end <= a or start >= b for a, b in taken)

    for match in _COMPACT.finditer(text):
        year = _first_year(match[1], match[2])
        if year is not None:
            taken.append(match.span())
            found.append(When(year, int(match[3]), *match.span()))
    for match in _RANGE.finditer(text):
        (first, first_year), (last, last_year) = _month(match, 0), _month(match, 6)
        if first is None or last is None:
            continue
        taken.append(match.span())
        year, quarter = _of_month(last, last_year or first_year or 1)
        if last_year is None and first_year is not None:
            year = _of_month(first, first_year)[0]
        elif last_year is None:
            year = None
        if _whole_quarters(first, last, first_year, last_year):
            found.append(When(year, quarter, *match.span(), dates=True))
    for match in _END.finditer(text):
        if free(*match.span()):
            month = MONTHS[match[3].lower().rstrip(".")]
            if month % 3 == 0:
                taken.append(match.span())
                found.append(When(*_of_month(month, int(match[4])), *match.span(), dates=True))
    years = []
    for match in _YEAR_RE.finditer(text):
        year = _first_year(match[1], match[2])
        if year is not None and free(*match.span()):
            # '16-17' in a sentence is an age as often as a year; '16/17' and '2016-17' are years.
            years.append(When(year, None, *match.span(), dates=len(match[1]) == 2 and "/" not in match[0]))
    quarters = []
    for match in _QUARTER_RE.finditer(text):
        if free(*match.span()):
            number = next(group for group in match.groups() if group).lower()
            quarter = int(number) if number.isdigit() else _ORDINAL.get(number, 2)  # the half year is Q2
            quarters.append(When(None, quarter, *match.span()))
    found += _paired(text, quarters, years)
    return _one_each(sorted(found, key=lambda when: when.start))


def _whole_quarters(first, last, first_year=None, last_year=None):
    """Whether months are a quarter or the year to date, as April to June is."""
    if first_year and last_year and not 0 <= (last_year - first_year) * 12 + last - first < 12:
        return False
    return last % 3 == 0 and first in (4, (last - 3) % 12 + 1)


def _paired(text, quarters, years):
    left = list(years)
    pairs = []
    for quarter in quarters:
        near = [year for year in left if _apart(text, quarter, year)]
        if near:
            year = min(near, key=lambda year: abs(year.start - quarter.start))
            left.remove(year)
            start, end = min(quarter.start, year.start), max(quarter.end, year.end)
            pairs.append(When(year.year, quarter.quarter, start, end))
        else:
            pairs.append(quarter)
    return pairs + [year for year in left if not year.dates]


def _apart(text, quarter, year):
    """Whether only punctuation, a bracket or 'of' stands between a quarter and its year."""
    first, last = sorted((quarter, year), key=lambda when: when.start)
    between = re.sub(r"\([^)]*\)", "", text[first.end : last.start])
    return (
        re.fullmatch(r"[\s.,;:()/–—-]*(?:of|in|for|year|financial year|o)?[\s.,;:()–—-]*", between)
        is not None
    )


def _one_each(found):
    """Give a date range without a year (or beside a named quarter) the year beside it."""
    merged = []
    for when in found:
        last = merged[-1] if merged else None
        if last is not None and when.start - last.end <= 3 and not (last.period and when.period):
            if last.quarter in (None, when.quarter) or when.quarter is None:
                if last.year is None or when.year is None or last.year == when.year:
                    merged[-1] = When(
                        last.year if last.year is not None else when.year,
                        last.quarter or when.quarter,
                        last.start,
                        when.end,
                        last.dates and when.dates,
                    )
                    continue
        if last is not None and when.period and last.period == when.period and when.start - last.end <= 3:
            merged[-1] = When(last.year, last.quarter, last.start, when.end, False)
            continue
        if when.start < (last.end if last else 0):
            # '(1st April - 30th June)' stands inside 'Quarter 1 (...) - 2021/22'.
            if last.quarter == when.quarter and when.year in (None, last.year):
                continue
        merged.append(when)
    return merged


def of_heading(text):
    """Period of a column heading ('Actual 20/21', 'Dec 24', 'Q1'), or None.

    >>> of_heading("Dec 24").label, of_heading("Actual 20/21").label, of_heading("Perf. RAG")
    ('2024/25 Q3', '2020/21', None)
    >>> of_heading("Dec 24").months, of_heading("Nov 24").months, of_heading("Jan - Dec 2024").months
    ('last', 'odd', 'odd')
    """
    match = _SHORT_RANGE.search(text)
    if match:
        first, last = (MONTHS[match[i].lower().rstrip(".")] for i in (1, 3))
        years = match[2] and 2000 + int(match[2]), 2000 + int(match[4])
        odd = "" if _whole_quarters(first, last, *years) else "odd"
        return When(*_of_month(last, years[1]), *match.span(), months=odd)
    found = find(text)
    short = _YEAR_RE.search(text) if not found else None
    if short and _first_year(short[1], short[2]) is not None:
        return When(_first_year(short[1], short[2]), None, *short.span())
    if found:
        year = next((when.year for when in found if when.year is not None), None)
        quarter = next((when.quarter for when in found if when.quarter is not None), None)
        several = {next(filter(None, groups)).lower() for groups in _QUARTER_RE.findall(text)}
        odd = "odd" if len({word for word in several if word.isdigit()}) > 1 else ""  # 'Q1 to Q3'
        return When(year, quarter, found[0].start, found[-1].end, months=odd)
    match = _RANGE.search(text)
    if match and _month(match, 0)[0] and _month(match, 6)[0]:
        return When(None, None, *match.span(), months="odd")
    match = _LAST_DAY.search(text)
    if match:
        return When(*_of_month(int(match[1]), int(match[2])), *match.span())
    match = _MONTH_YEAR.search(text)
    if match:
        year = int(match[2])
        month = MONTHS[match[1].lower().rstrip(".")]
        odd = "odd" if month % 3 else "last"
        return When(*_of_month(month, year if year > 99 else 2000 + year), *match.span(), months=odd)
    match = re.fullmatch(r"\s*(20\d\d)(\d\d)\s*", text)
    if match and _first_year(match[1], match[2]) is not None:
        return When(int(match[1]), None, *match.span())
    return None


def half_said(text):
    """Months of a heading that names a month without its year, or one calendar year; '' = neither.

    >>> half_said("Oct Actual"), half_said("Sept"), half_said("Actual 2022"), half_said("Actual")
    ('odd', 'last', 'odd', '')
    """
    match = _LONE_MONTH.search(text)
    if match:
        return "odd" if MONTHS[match[1].lower().rstrip(".")] % 3 else "last"
    return "odd" if _LONE_YEAR.search(text) else ""


def without_periods(text):
    """Heading without its year, quarter or dates.

    >>> without_periods("Wales (2015/16)"), without_periods("Target Q4")
    ('Wales ()', 'Target ')
    """
    spans = [] if _SHORT_RANGE.search(text) else [(when.start, when.end) for when in find(text)]
    if not spans:
        when = of_heading(text)
        spans = [(when.start, when.end)] if when else []
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
    return text


def is_annual(text):
    """Whether a text speaks of the whole year."""
    return _ANNUAL.search(text) is not None
