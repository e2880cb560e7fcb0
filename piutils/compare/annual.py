"""The five-point trend of annual figures."""

import numpy as np
import pandas as pd

from piutils.compare.chosen import SIGNS
from piutils.model import captioned, period_label, year_label
from piutils.stats import count, rate
from piutils.stats.trend import POINTS, trend_of_counts, trend_of_values


def annual_trend(values, indicators):
    """Five-point trend test of each indicator's annual figures; never of quarters.

    Parameters
    ----------
    values, indicators : tables of piutils.model. Annual figures are those that cover a year, and
        those of Quarter 4 of an indicator that is year to date.

    Returns
    -------
    DataFrame, one row per row of `indicators`
        code
        first_year, last_year : of the points used, '' where it cannot be calculated
        trend : 'increasing', 'decreasing', 'no significant change' or 'cannot be calculated'
        verdict : 'getting better', 'getting worse' or ''
        chi2 : NaN where it cannot be calculated
        why : '' or why it cannot: 'fewer than five years', 'a year is missing', 'no counts',
            'counts at fault', 'all or none'

    Notes
    -----
    Source: Fingertips, piutils.stats.trend. Proportions by their counts, counts and rates by
    their Poisson intervals.

    Examples
    --------
    >>> import piutils as pi
    >>> folder = pi.load("data")
    >>> pi.annual_trend(folder.values, folder.indicators).at[0, "why"]
    'fewer than five years'
    """
    rows = [_annual(values, described) for _, described in indicators.iterrows()]
    columns = ["code", "first_year", "last_year", "trend", "verdict", "chi2", "why"]
    return captioned(pd.DataFrame(rows, columns=columns), "Trend over five years")


def _annual(values, described):
    row = {"code": described["code"], "first_year": "", "last_year": "", "verdict": "", "chi2": np.nan}
    own = values[(values["code"] == described["code"]) & (values["series"] == "actual")]
    own = own[(own["period"].dt.quarter == 4) & own["value"].notna()]
    for_year = own["covers"] == own["period"].map(year_label)
    to_date = (own["covers"] == own["period"].map(period_label)) & (described["cumulative"] == True)  # noqa: E712
    own = own[for_year | to_date].assign(rank=to_date).sort_values(["period", "rank"])
    five = own.drop_duplicates("period").tail(POINTS)
    why, chi2, way = _tested(five, described["unit"])
    if why:
        return row | {"trend": "cannot be calculated", "why": why}
    sign = SIGNS.get(described["better"], 0)
    return row | {
        "first_year": year_label(five["period"].iloc[0]),
        "last_year": year_label(five["period"].iloc[-1]),
        "trend": {1: "increasing", -1: "decreasing", 0: "no significant change"}[int(way)],
        "verdict": {1: "getting better", -1: "getting worse", 0: ""}[int(way * sign)],
        "chi2": chi2,
        "why": "",
    }


def _tested(five, unit):
    """Why it cannot be calculated or '', chi-squared, way."""
    if len(five) < POINTS:
        return "fewer than five years", np.nan, np.nan
    if five["period"].iloc[-1].ordinal - five["period"].iloc[0].ordinal != 4 * (POINTS - 1):
        return "a year is missing", np.nan, np.nan
    value, x, n = (five[name].to_numpy(dtype=float) for name in ("value", "numerator", "denominator"))
    if unit == "count" and (value >= 0).all():
        lower, upper, _ = count(value)
        chi2, way = trend_of_values(value, lower, upper)
    elif (x < 0).any() or (n <= 0).any() or (unit == "percent" and (x > n).any()):
        return "counts at fault", np.nan, np.nan
    elif unit in ("percent", "rate") and ~np.isnan(x + n).any():
        if unit == "percent":
            chi2, way = trend_of_counts(x, n)
        else:
            lower, upper, _ = rate(x, n)
            chi2, way = trend_of_values(x / n, lower, upper)
    else:
        return "no counts", np.nan, np.nan
    return ("all or none" if np.isnan(way) else ""), chi2, way
