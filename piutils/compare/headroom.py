"""Cases to spare before a target is missed, and what the rest of the year needs."""

import numpy as np

from piutils import stats
from piutils.compare.certainty import certainty
from piutils.compare.status import least_met
from piutils.model import period_label, year_label

MET = ("met", "exceeded")


def headroom(columns, facts):
    """Add `needed` and `headroom`: by the same rounding as the status, base held fixed."""
    needed = _needed(columns, facts, facts["certain"]["actual"]["base"])
    cases = facts["certain"]["actual"]["cases"]
    spare = np.where(facts["sign"] < 0, needed - cases, cases - needed)
    # A figure printed down where we round up (12.5 as 12) may disagree by a case: then say nothing.
    met = np.isin(columns["status"], MET)
    unsure = (met & (spare < 0)) | (~met & (spare >= 0))
    columns["needed"] = np.where(unsure, np.nan, needed)
    columns["headroom"] = np.where(unsure, np.nan, spare)


def _needed(columns, facts, base):
    """Least cases out of `base` that meet the target (higher is better), or most (lower)."""
    certain, sign = facts["certain"]["actual"], facts["sign"]
    scale, digits = facts["scale"], certain["decimals"]
    counted = (columns["unit"] == "count") & ~np.isnan(certain["cases"])
    known = (columns["status"] != "none") & (sign != 0) & (counted | ~np.isnan(base))
    needed = np.full(facts["size"], np.nan)
    at = np.flatnonzero(known)
    least = least_met(facts["figures"]["target"][at], sign[at], 10 ** (scale[at] - digits[at]))
    of = np.where(counted[at], 1.0, base[at])
    solve = (least, of, certain["multiplier"][at], digits[at])
    needed[at] = np.where(sign[at] < 0, stats.most_cases(*solve), stats.least_cases(*solve))
    return needed


def outlook(columns, facts, book, period):
    """Add the outlook columns: what the remaining quarters need for the year's target, in cases."""
    own = facts["certain"]["actual"]
    left = 4 - period.quarter
    of_year = columns["target_covers"] == year_label(period)
    fits = facts["to_date"] & of_year & ~np.isnan(own["base"]) & (left > 0)
    fits &= (columns["status"] != "none") & (facts["sign"] != 0)
    fits &= np.isin(columns["unit"], ("percent", ""))  # the population of a rate does not grow by the quarter
    own_base = np.where(fits, own["base"], np.nan)

    last = period - 4
    end = last + left
    whole = book.find("actual", end, [period_label(end), year_label(end)])
    year = certainty(
        columns["unit"],
        *(book.take(name, whole) for name in ("value", "numerator", "denominator", "printed")),
        columns["decimals"],
    )
    year_base = year["base"]  # NaN where its counts are at fault
    quarter_base = facts["certain"]["last_year"]["base"]
    with np.errstate(invalid="ignore", divide="ignore"):
        grown = own_base * (year_base / quarter_base - 1)
        by_last_year = np.isfinite(grown) & (year_base >= quarter_base)
        more = np.floor(np.where(by_last_year, grown, own_base * left / period.quarter) + 0.5)
        fits &= more > 0
        more = np.where(fits, more, np.nan)
    cases = own["cases"]
    total = own_base + more
    required = _needed(columns, facts, np.where(fits, total, np.nan))
    need = np.where(fits, required - cases, np.nan)
    columns["outlook_cases"], columns["outlook_need"] = more, need
    per = np.where(fits, own["multiplier"], np.nan)
    ends = stats.year_end(cases, own_base, own["lower"] / per, own["upper"] / per, more)
    columns["outlook_lower"], columns["outlook_upper"] = (end_share * per for end_share in ends)
    lower_better = facts["sign"] < 0
    safe = np.where(lower_better, need >= more, need <= 0)
    out = np.where(lower_better, need < 0, need > more)
    word = np.select([np.isnan(need), safe, out], ["", "safe", "out of reach"], "open")
    columns["outlook"] = word.astype(object)
    basis = np.where(by_last_year, "last year", "this year so far")
    columns["outlook_basis"] = np.where(np.isnan(more), "", basis).astype(object)
