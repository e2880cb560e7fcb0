"""The tables without the counts that might identify a person."""

from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from piutils.commentary.facts import gather
from piutils.disclosure.texts import read, small, small_pairs, telling_totals, without
from piutils.model import at_decimals, decimals_in

WITHHELD = "*"  # read everywhere as not published
HIDDEN = ("code", "period", "what", "reason")


@dataclass(frozen=True)
class Suppressed:
    """The tables without small counts, and what was left out.

    values, commentary : as model.py; withheld figures are NaN, printed '*', in texts '[withheld]'
    hidden : DataFrame of code, period, what ('figure' or 'text'), reason; never the number itself
    """

    values: pd.DataFrame
    commentary: pd.DataFrame
    hidden: pd.DataFrame


def suppress(indicators, values, commentary, threshold=5):
    """Tables without the counts that might identify a person.

    Parameters
    ----------
    indicators, values, commentary : the tables of model.py; left untouched
    threshold : int, counts from 1 up to below it are small

    Returns
    -------
    Suppressed

    Notes
    -----
    Withheld are: a count below the threshold; a percentage whose cases, or whose cases on the other
    side, are below it, with its counts, whether the table or the commentary has them; in texts the same
    numbers, the small items of a list, and the next smallest item where the total would give a lone
    one away. In the text on a withheld figure every number goes that the tables do not still show.
    Everything made from the tables (words, charts, files) then has nothing to tell.

    What two indicators, or two quarters of a year to date, tell together is not known here.
    """
    values, commentary = values.copy(), commentary.copy()
    units = dict(zip(indicators["code"], indicators["unit"], strict=True))
    readings = _readings(indicators, values, commentary)
    hidden = []
    for place, row in values[values["series"] == "actual"].iterrows():
        unit = units.get(row["code"], "")
        told = readings.get(row["code"], {}).values()
        reason = _is_small(row, unit, threshold) or _is_told(row, unit, told, threshold)
        if reason:
            values.loc[place, ["value", "numerator", "denominator"]] = float("nan")
            values.loc[place, "printed"] = WITHHELD
            hidden.append((row["code"], row["period"], "figure", reason))
    gone = {code for code, *_ in hidden}
    for code, by_place in readings.items():
        shown = _shown(values, code) if code in gone else None
        for place, reading in by_place.items():
            text, count = without(reading, threshold, shown)
            if count:
                period = commentary.loc[place, "period"]
                commentary.loc[place, "text"] = text
                hidden.append((code, period, "text", f"{count} numbers in the commentary"))
    return Suppressed(values, commentary, pd.DataFrame(hidden, columns=list(HIDDEN)))


def _readings(indicators, values, commentary):
    """Each commentary as the check reads it: code -> place in the table -> Reading."""
    books, found = {}, {}
    for place, row in commentary.iterrows():
        period = row["period"]
        if period not in books:
            books[period] = gather(indicators, values, period)
        book = books[period]
        if row["code"] in book:
            reading = read(str(row["text"] or ""), book[row["code"]], tuple(book))
            found.setdefault(row["code"], {})[place] = reading
    return found


def _is_small(row, unit, threshold):
    """Reason to withhold a figure for its own counts, '' for none."""
    value, part, whole = row["value"], row["numerator"], row["denominator"]
    if unit in ("count", "") and small(value, threshold) and float(value).is_integer() and pd.isna(part):
        return f"a count below {threshold}"
    if unit == "count" and small(value, threshold):
        return f"a count below {threshold}"
    if pd.notna(part) and small(part, threshold):
        return f"fewer than {threshold} cases"
    if pd.notna(part) and pd.notna(whole) and small(whole - part, threshold):
        return f"fewer than {threshold} cases on the other side"
    return ""


def _is_told(row, unit, readings, threshold):
    """Reason to withhold a figure for what the commentary says of the counts behind it, '' for none."""
    value = row["value"]
    if pd.isna(value):
        return ""
    for reading in readings:
        for part, whole, _ in small_pairs(reading, threshold):
            if unit == "count" and value in (part, whole - part):
                return f"the commentary tells of fewer than {threshold} others"
            if unit in ("percent", "") and whole > 0 and _gives(row, part, whole):
                return f"the commentary gives counts below {threshold}"
        if unit == "count" and value in telling_totals(reading, threshold):
            return f"the commentary tells its parts below {threshold}"
        of_then = reading.period == row["period"] and pd.isna(row["numerator"])
        if unit == "percent" and of_then and _fits_small(row, reading, threshold):
            return f"the commentary gives the cases, fewer than {threshold} of them on one side"
    return ""


def _gives(row, part, whole):
    """Whether a percentage is that of a part of a whole, or of the rest."""
    decimals = decimals_in(row["printed"], row["value"]) or 0
    printed = at_decimals(row["value"], decimals)
    return any(at_decimals(float(100 * one / whole), decimals) == printed for one in (part, whole - part))


def _fits_small(row, reading, threshold):
    """Whether a number in the text, as all cases, makes the printed percentage one of few of them."""
    if not decimals_in(row["printed"], row["value"]):
        return False  # half of eight: a round percentage fits by accident
    for figure in reading.passage.figures:
        if figure.kind == "c" and figure.value >= threshold and figure.value.denominator == 1:
            part = round(Fraction(row["value"]) * figure.value / 100)
            one_side = small(part, threshold) or small(figure.value - part, threshold)
            if one_side and _gives(row, part, figure.value):
                return True
    return False


def _shown(values, code):
    """Figures and counts of an indicator that its table still shows."""
    own = values[values["code"] == code]
    numbers = own[["value", "numerator", "denominator"]].to_numpy(dtype=float).ravel()
    return {Fraction(str(number)) for number in numbers if number == number and abs(number) != float("inf")}
