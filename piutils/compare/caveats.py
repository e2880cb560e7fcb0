"""Doubts about a row that the words must not pass over."""

import numpy as np

from piutils.model import UNSTATED, period_label, year_label

SMALL_BASE = 30  # under it a single case moves a percentage by more than three points (ours)


def caveats(columns, facts, period, small):
    """Code of each doubt to the rows that have it."""
    quarter, year = period_label(period), year_label(period)
    covers, unit = columns["wales_covers"], columns["unit"]
    no_figure = np.isnan(columns["actual"])
    own = facts["certain"]["actual"]
    counts = (own["cases"], *_both(columns, ""), *_both(columns, "last_year_"))
    of_a_year = (covers != "") & (covers != quarter) & (covers != UNSTATED)
    whole_year = (period.quarter == 4) & (columns["cumulative"] != False)  # noqa: E712  None may be one
    unconfirmed = np.zeros(facts["size"], dtype=bool)
    for rule, rows in facts["rules"]:
        unconfirmed |= rows & (rule is not None and not rule.confirmed)
    year_target = (columns["target_covers"] == year) & ~np.isnan(columns["target"])
    return {
        "quarter_vs_year_average": of_a_year & ~whole_year,
        "average_other_year": of_a_year & (covers != year),
        "average_year_unstated": covers == UNSTATED,
        "average_published_elsewhere": ~np.isnan(columns["wales_average"]) & ~facts["wales_printed"],
        "year_target_for_count": year_target & np.isin(unit, ("count", "pounds")) & (period.quarter < 4),
        "better_not_stated": columns["better"] == "",
        "rule_unconfirmed": unconfirmed & (columns["status"] != "none"),
        "no_counts": np.isnan(columns["numerator"]) & np.isin(unit, ("percent", "rate")) & ~no_figure,
        "counts_do_not_give_value": facts["faults"]["counts_do_not_give_value"],
        "small_count": np.any([(cases > 0) & (cases < small) for cases in counts], axis=0),
        "small_base": own["base"] < SMALL_BASE,
        "new_measure": ~no_figure & np.isnan(columns["last_year"]),
    }


def _both(columns, prefix):
    """Those who were counted and those who were not: either may identify a person."""
    numerator, denominator = columns[f"{prefix}numerator"], columns[f"{prefix}denominator"]
    with np.errstate(invalid="ignore"):  # infinite counts have no rest
        return numerator, denominator - numerator


def labels(flags):
    """Tuple of the codes that hold, for each row."""
    names = list(flags)
    bits = np.zeros(next(iter(flags.values())).shape, dtype=np.int64)
    for position, name in enumerate(names):
        bits |= np.asarray(flags[name], dtype=np.int64) << position
    seen, of_row = np.unique(bits, return_inverse=True)
    tuples = np.empty(len(seen), dtype=object)
    for number, pattern in enumerate(seen):
        tuples[number] = tuple(name for position, name in enumerate(names) if pattern >> position & 1)
    return tuples[of_row]
