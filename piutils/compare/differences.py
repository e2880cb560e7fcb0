"""Against the All-Wales average and against earlier quarters, each with how sure it is."""

import numpy as np
import pandas as pd

from piutils import stats
from piutils.compare.certainty import certainty
from piutils.compare.chosen import lined_up

_VERDICTS = {1: "better", 0: "similar", -1: "worse"}
_LEVELS = {2: "best", 1: "better", 0: "similar", -1: "worse", -2: "worst"}


def certain(columns, facts):
    """Add the intervals and the verdict against target; check the counts of each quarter."""
    found = {}
    for name, (numerator, denominator) in facts["counts"].items():
        found[name] = certainty(
            columns["unit"],
            columns[name],
            numerator,
            denominator,
            columns[f"{name}_printed"],
            columns["decimals"],
        )
    facts["certain"] = found
    facts["faults"] |= found["actual"]["faults"]
    for name in ("last_year", "last_quarter"):
        facts["faults"][f"{name}_counts"] = np.any(list(found[name]["faults"].values()), axis=0)
    own = found["actual"]
    columns["ci_lower"], columns["ci_upper"] = own["lower"], own["upper"]
    columns["ci998_lower"], columns["ci998_upper"] = own["lower998"], own["upper998"]
    columns["ci_method"] = own["method"]
    # Where the row is not rated there is no verdict either.
    target = np.where(columns["status"] == "none", np.nan, columns["target"])
    columns["vs_target"], columns["vs_target_level"] = _verdicts(columns, facts["sign"], target)


def _verdicts(columns, sign, benchmark):
    narrow = stats.side(columns["ci_lower"], columns["ci_upper"], benchmark)
    wide = stats.side(columns["ci998_lower"], columns["ci998_upper"], benchmark)
    turned = np.where(sign == 0, np.nan, narrow * sign)
    level = turned + np.where(np.isnan(wide), 0, wide * sign)  # Byar's 99.8 % end may be nothing
    return spoken(turned, _VERDICTS), spoken(level, _LEVELS)


def spoken(numbers, words):
    """Word for each number, '' for NaN and for any other."""
    found = np.full(numbers.shape, "", dtype=object)
    for number, word in words.items():
        found[numbers == number] = word
    return found


def against_wales(columns, facts):
    """Add the gap to the All-Wales average, its plain side and the verdict by interval."""
    figures, scale = lined_up(columns, "wales_average")
    both = figures["has_actual"] & figures["has_wales_average"]
    gap = np.where(both, figures["actual"] - figures["wales_average"], np.nan)
    columns["wales_gap"] = gap / 10.0**scale
    columns["wales_side"] = _plain_side(gap, facts["sign"], "equal")
    columns["vs_wales"], columns["vs_wales_level"] = _verdicts(
        columns, facts["sign"], columns["wales_average"]
    )


def against_earlier(columns, facts, name):
    """Add the change since `name` ('last_year', 'last_quarter') and whether it is beyond chance.

    By the intervals where both have counts; without counts, by the rule's dead band: such a change
    is 'better' or 'worse' once it passes so many per cent of the earlier figure.
    """
    figures, scale = lined_up(columns, name)
    sign = facts["sign"]
    comparable = figures["has_actual"] & figures[f"has_{name}"]
    if name == "last_quarter":  # a count to date grows with the year: there is no direction in that
        comparable &= ~(facts["to_date"] & np.isin(columns["unit"], ("count", "pounds")))
    change = np.where(comparable, figures["actual"] - figures[name], np.nan)
    columns[f"{name}_change"] = change / 10.0**scale
    columns[f"{name}_side"] = _plain_side(change, sign, "same")

    now, then = facts["certain"]["actual"], facts["certain"][name]
    apart = stats.apart(now["lower"], now["upper"], then["lower"], then["upper"])
    apart[~comparable] = np.nan
    band = np.full(facts["size"], np.nan)
    for rule, rows in facts["rules"]:
        band[rows] = np.nan if rule is None else float(rule.dead_band)
    no_counts = np.isnan(facts["counts"]["actual"][0]) | np.isnan(facts["counts"][name][0])
    banded = comparable & np.isnan(apart) & no_counts & ~np.isnan(band)
    with np.errstate(invalid="ignore"):
        # Whole numbers times hundredths of a per cent: exact, so that the end belongs to the band.
        beyond = np.abs(change) * 10_000 > np.rint(band * 100) * np.abs(figures[name])
    way = np.where(banded, np.where(beyond, np.sign(change), 0), apart)
    way = np.where(sign == 0, np.nan, way * sign)
    columns[f"vs_{name}"] = spoken(way, {1: "better", 0: "no clear change", -1: "worse"})
    basis = np.where(np.isnan(way), "", np.where(banded, "dead band", "interval"))
    columns[f"{name}_basis"] = basis.astype(object)


def fisher(summary):
    """Fisher's exact p of the change on last year, beside the overlap of intervals, which is careful.

    Parameters
    ----------
    summary : from `summarise`

    Returns
    -------
    Series along `summary`; NaN where either year lacks counts of a proportion, or they are at fault
    """
    proportion = (summary["ci_method"] == "Wilson") & (summary["last_year_basis"] == "interval")
    names = ("numerator", "denominator", "last_year_numerator", "last_year_denominator")
    return pd.Series(
        stats.fisher_p(*(summary[name].where(proportion) for name in names)), index=summary.index
    )


def _plain_side(gap, sign, same):
    """Which side of zero, in words of better and worse where a way is better."""
    way = np.sign(gap)
    turned = spoken(way * sign, {1: "better", 0: same, -1: "worse"})
    return np.where(sign == 0, spoken(way, {1: "higher", 0: same, -1: "lower"}), turned)
