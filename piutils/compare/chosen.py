"""The figures of one quarter, chosen and lined up with the indicators; nothing is compared yet."""

import numpy as np
import pandas as pd

from piutils import stats
from piutils.compare.book import own_covers
from piutils.compare.certainty import printed_decimals
from piutils.model import UNSTATED, financial_period, period_label, year_label

SIGNS = {"higher": 1, "lower": -1}  # which way is better is turned into a sign once, here
_DESCRIBED = ("code", "title", "title_cy", "service", "unit", "better", "cumulative")


def chosen(book, indicators, rules, period):
    """Columns of the summary that are published, and the facts behind them.

    Returns
    -------
    columns : dict of column to array
    facts : dict with 'size', 'sign' (+1, -1, 0), 'to_date' (bool), 'counts' (name to numerators and
        denominators), 'wales_printed' (bool) and 'faults' (code to bool)
    """
    size = len(indicators)
    columns = {name: indicators[name].to_numpy(dtype=object) for name in _DESCRIBED}
    for name in ("unit", "better"):
        columns[name] = np.where(pd.isna(columns[name]), "", columns[name])
    named = indicators["rule"].fillna("").to_numpy(dtype=object)
    columns["rule"] = np.where(named == "", next(iter(rules), ""), named)
    columns["period"] = pd.PeriodIndex.from_ordinals(np.full(size, period.ordinal), freq=period.freq)
    to_date = columns["cumulative"] == True  # noqa: E712  None, not stated, is not True

    rows = {
        "actual": book.find("actual", period, own_covers(period)),
        "target": book.find("target", period, own_covers(period)),
        "last_quarter": _last_quarter(book, period - 1, to_date),
        "stretch_target": book.find("stretch_target", period, own_covers(period)),
        "floor": book.find("floor", period, own_covers(period)),
    }
    rows["last_year"] = _last_year(book, period, rows["actual"], to_date)
    rows["wales_average"], wales_printed = _wales(book, period, rows["actual"])
    for name, at in rows.items():
        columns[name] = book.take("value", at)
    for name in ("actual", "target", "last_year", "last_quarter"):
        columns[f"{name}_printed"] = book.take("printed", rows[name])
    columns["target_covers"] = book.take("covers", rows["target"])
    columns["wales_printed"] = book.take("printed", rows["wales_average"])
    columns["wales_covers"] = book.take("covers", rows["wales_average"])
    columns["wales_basis"] = np.where(_has_counts(book, rows["wales_average"]), "pooled", "").astype(object)
    columns["wales_matches_year"] = _matching_year(book, columns)
    columns["printed_rag"] = book.take("printed", book.find("rag", period, own_covers(period)))
    counts = {
        name: (book.take("numerator", rows[name]), book.take("denominator", rows[name]))
        for name in ("actual", "last_year", "last_quarter")
    }
    columns["numerator"], columns["denominator"] = counts["actual"]
    columns["last_year_numerator"], columns["last_year_denominator"] = counts["last_year"]

    stated = pd.to_numeric(indicators["decimals"], errors="coerce").to_numpy(dtype=float, copy=True)
    unknown = np.isnan(stated)
    stated[unknown] = printed_decimals(columns["actual_printed"][unknown])
    columns["decimals"] = np.clip(stated, 0, 9).astype(int)
    facts = {
        "size": size,
        "sign": pd.Series(columns["better"]).map(SIGNS).fillna(0).to_numpy(dtype=int),
        "to_date": to_date,
        "counts": counts,
        "wales_printed": wales_printed,
        "faults": {"not_finite": np.isinf(columns["actual"])},
    }
    return columns, facts


def _last_year(book, period, actual, to_date):
    """The same quarter a year earlier; for a year's figure, the year before, never one for the other."""
    quarter, year, unstated = own_covers(period - 4)
    of_quarter = book.find("actual", period - 4, [quarter, unstated])
    if period.quarter != 4:
        return of_quarter
    of_year = book.find("actual", period - 4, [year])
    annual = book.take("covers", actual) == year_label(period)
    like, unlike = np.where(annual, of_year, of_quarter), np.where(annual, of_quarter, of_year)
    return np.where((like < 0) & to_date, unlike, like)  # Quarter 4 to date is the year


def _last_quarter(book, before, to_date):
    found = book.find("actual", before, [period_label(before)])
    if before.quarter == 4:  # the year's figure is the quarter's only where that is year to date
        found = np.where((found < 0) & to_date, book.find("actual", before, [year_label(before)]), found)
    return found


def _wales(book, period, actual):
    """Rows of the All-Wales average: the document's own, else the newest published one by then."""
    quarter, year, unstated = own_covers(period)
    printed = book.find("wales_average", period, [quarter, year, unstated])
    own_file = _files(book, actual)
    for past in book.years("wales_average"):  # 'All Wales Average 2019/20' in a heading stands in that year
        if past < year:
            at = book.find("wales_average", financial_period(f"Q{period.quarter}", past), [past])
            own = (at >= 0) & (_files(book, at) == own_file)
            printed = np.where((printed < 0) & own, at, printed)
    # In Quarter 4 a published average of the year stands at the same place; it comes with its
    # counts, which no document prints, and gives way to what the document says.
    without_year = book.find("wales_average", period, [unstated])
    printed = np.where(_has_counts(book, printed) & (without_year >= 0), without_year, printed)
    rows = printed.copy()
    for past in book.years("wales_average"):
        if past <= year:
            published = book.find("wales_average", financial_period("Q4", past), [past])
            rows = np.where(rows < 0, published, rows)
    return rows, (printed >= 0) & ~_has_counts(book, printed)


def _files(book, rows):
    """Name of the document that each figure stands in."""
    return pd.Series(book.take("source", rows), dtype=object).str.split("#").str[0].to_numpy()


def _has_counts(book, rows):
    return ~np.isnan(book.take("numerator", rows) + book.take("denominator", rows))


def _matching_year(book, columns):
    """Years whose published average is the printed one of unstated year: a clue, not a fact."""
    unstated = columns["wales_covers"] == UNSTATED
    matched = np.full(unstated.shape, "", dtype=object)
    if unstated.any():
        digits = printed_decimals(columns["wales_printed"])
        shown = stats.scaled(columns["wales_average"], digits)
        for year in book.years("wales_average"):
            published = book.take("value", book.find("wales_average", financial_period("Q4", year), [year]))
            same = unstated & (stats.scaled(published, digits) == shown)
            matched[same] = np.where(matched[same] == "", year, matched[same] + ", " + year)
    return matched


def lined_up(columns, *names):
    """Figures as whole numbers on one scale a row: the actual rounded, the others as printed.

    Returns
    -------
    figures : dict of name to int64 array, and of 'has_<name>' to bool array
    scale : int array, the decimals that the whole numbers stand for
    """
    decimals = columns["decimals"]
    scale = decimals.copy()
    for name in names:
        scale = np.maximum(scale, stats.decimals_of(columns[name]))
    figures = {}
    for name in ("actual", *names):
        if name == "actual":
            whole = stats.scaled(columns[name], decimals) * 10.0 ** (scale - decimals)
            whole = np.where(np.abs(whole) <= stats.LARGEST, whole, np.nan)
        else:
            whole = stats.scaled(columns[name], scale)
        figures[f"has_{name}"] = ~np.isnan(whole)
        figures[name] = np.nan_to_num(whole).astype(np.int64)
    return figures, scale
