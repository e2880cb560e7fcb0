"""Figures in words: a value as published, a gap, a quarter, a year. What every sentence is made of."""

import math
from decimal import Decimal

from piutils.model import (
    UNSTATED,
    at_decimals,
    decimals_in,
    financial_period,
    format_value,
    year_label,
)
from piutils.words import mark, translator

_PRINTED = {"wales_average": "wales_printed"}
_MONTHS = (
    mark("April to June {year}"),
    mark("July to September {year}"),
    mark("October to December {year}"),
    mark("January to March {year}"),
)


def quarter(period, lang):
    """Financial quarter as the report prints it.

    >>> quarter(financial_period("Q1", "2021/22"), "en")
    'Quarter 1 2021/22'
    """
    return translator(lang)("Quarter {quarter} {year}", quarter=period.quarter, year=year_label(period))


def dates(period, lang):
    """Months of a financial quarter.

    >>> dates(financial_period("Q4", "2021/22"), "en")
    'January to March 2022'
    """
    return translator(lang)(_MONTHS[period.quarter - 1], year=period.start_time.year)


def known(value):
    """Whether there is a figure that can be said."""
    return value is not None and math.isfinite(value)


def places(row, name):
    """Decimals of a figure of `row` as printed; of the indicator where there is no print.

    A result printed with more than the indicator's published decimals is compared at those, and
    so it is said at those: "33%, down 1", never "33.49%, down 1".
    """
    decimals = decimals_in(getattr(row, _PRINTED.get(name, f"{name}_printed"), ""), getattr(row, name))
    if decimals is None:
        return int(row.decimals)
    return min(decimals, int(row.decimals)) if name == "actual" else decimals


def figure(row, name):
    """Figure of a summary row as published: '88.9%' where the document prints 88.9; '' = none.

    Parameters
    ----------
    row : row of summary
    name : 'actual', 'target', 'wales_average' or 'last_year'
    """
    return format_value(getattr(row, name), row.unit, places(row, name))


def target_ends(row):
    """Target of a row as (figure, as published), lowest first: two where a middle range is best.

    Such a range runs from the floor to the target; () = no target.
    """
    if not known(row.target):
        return ()
    found = {row.target: figure(row, "target")}
    if row.better == "range" and known(row.floor):
        digits = -Decimal(str(row.floor)).normalize().as_tuple().exponent  # a floor keeps no print
        found.setdefault(row.floor, format_value(row.floor, row.unit, max(places(row, "target"), digits)))
    return tuple(sorted(found.items()))


def target_of(row, lang):
    """Target as published: '94.00%', '40.0% to 50.0%' where a middle range is best; '' = none."""
    printed = [text for _, text in target_ends(row)]
    if len(printed) < 2:
        return "".join(printed)
    return translator(lang)("{low} to {high}", low=printed[0], high=printed[1])


def amount(t, row, name):
    """Figure in a sentence: as published, with its unit where that is a word: '46.5 days'."""
    return _in_unit(t, row, getattr(row, name), places(row, name))


def _in_unit(t, row, value, decimals):
    if row.unit == "days":
        return t.n("{n} day", "{n} days", at_decimals(value, decimals))
    return format_value(value, row.unit, decimals)


def count(number):
    """Cases: whole as a rule, two decimals where a document counts in parts."""
    return format_value(number, "count", 2)


def gap(t, row, difference, name):
    """Size of a difference from the figure `name`: percentage points for a percentage, else in the unit."""
    decimals = max(places(row, "actual"), places(row, name))
    size = abs(at_decimals(difference, decimals))
    if row.unit == "percent":
        return t.n("{n} percentage point", "{n} percentage points", size)
    return _in_unit(t, row, size, decimals)


def dated(t, value, covers):
    """Figure with the year or quarter that it is for, so that no comparison goes without."""
    if covers == UNSTATED or not covers:
        return t("{figure} (year not stated)", figure=value)
    year, _, part = covers.partition(" ")
    if part:
        return t(
            "{figure} for {quarter}", figure=value, quarter=quarter(financial_period(part, year), t.lang)
        )
    return t("{figure} for the year {year}", figure=value, year=year)


def listed(t, items, room=11):
    """Items as far as `room` words allow, with the number left out.

    Commas only: 'and' would be a or ac in Welsh, by the sound of a code that nobody can know.
    """
    shown, words = [], 0
    for item in items:
        words += len(item.split())
        if words > room - (3 if item is not items[-1] else 0):
            break
        shown.append(item)
    left = len(items) - len(shown)
    text = ", ".join(shown)
    if not left:
        return text
    return t("{codes} and {n} more", codes=text, n=left) if shown else t("too many to list here")
