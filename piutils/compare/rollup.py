"""Counts summed: quarters to the year to date, areas or services to a whole. Percentages never are."""

import numpy as np
import pandas as pd

from piutils.compare.certainty import MULTIPLIERS
from piutils.model import PIDataError, captioned, period_label

PER_UNIT = {"percent": 100.0, "ratio": 1.0}


def roll_up(counts, by, *, per=100):
    """Sum numerators and denominators of each group, then divide: 9/10 and 50/100 make 53.6, not 70.

    Parameters
    ----------
    counts : DataFrame with columns `numerator`, `denominator` and those of `by`
    by : str or list of str, columns that name a group
    per : what the quotient is multiplied with, 100 for percentages

    Returns
    -------
    DataFrame, one row per group, sorted
        numerator, denominator : sums; NaN where any row of the group lacks one, because a sum
            without it would be another group's
        value : numerator / denominator * per; NaN also where the denominator is not above 0
        rows, missing : how many rows the group has, and how many of them lack a count

    Raises
    ------
    PIDataError
        `counts` lacks one of the columns, or `by` names one twice or one of the counts.

    Examples
    --------
    >>> import pandas as pd
    >>> import piutils as pi
    >>> schools = pd.DataFrame({"area": "North", "numerator": [9, 50], "denominator": [10, 100]})
    >>> float(pi.roll_up(schools, "area")["value"].round(1).iloc[0])
    53.6
    """
    wanted = [*([by] if isinstance(by, str) else by), "numerator", "denominator"]
    lacking = [name for name in wanted if name not in counts]
    if lacking:
        there = ", ".join(map(str, counts))
        raise PIDataError(f"the counts lack the column {', '.join(lacking)}; they have {there}")
    if len(set(wanted)) < len(wanted):
        raise PIDataError(f"by is {', '.join(wanted[:-2])}; name columns other than the counts, each once")
    counts = counts.assign(missing=counts[["numerator", "denominator"]].isna().any(axis=1))
    groups = counts.groupby(by, dropna=False, sort=True)
    summed = groups[["numerator", "denominator"]].sum(min_count=1)
    summed["rows"], summed["missing"] = groups.size(), groups["missing"].sum()
    summed.loc[summed["missing"] > 0, ["numerator", "denominator"]] = np.nan
    above_zero = summed["denominator"].where(summed["denominator"] > 0)
    summed.insert(2, "value", summed["numerator"] / above_zero * per)
    return captioned(summed.reset_index(), "Figures rolled up")


def quarters(values, indicators):
    """Figures of each quarter alone and of the year to date, as far as counts give them.

    Figures to date (`cumulative` True) are taken apart by difference, figures of a quarter alone
    (False) are summed. Where the table says neither there is nothing to reckon: a snapshot or a
    rolling figure does not add.

    Parameters
    ----------
    values, indicators : tables of piutils.model

    Returns
    -------
    DataFrame, one row per indicator and quarter from the first to the last that has a figure
        code, period, unit
        numerator, denominator, value : of the quarter alone
        to_date_numerator, to_date_denominator, to_date_value : from Quarter 1 on
        fault : 'gap' (an earlier quarter of the year has no counts), 'revised' (a count to date
            went down, or the cases grew by more than their base: the quarter alone is not known) or ''

    Notes
    -----
    Indicators in `count` are their own numerator. A quarter after a gap has NaN.
    """
    held = values[(values["series"] == "actual")].merge(
        indicators[["code", "unit", "cumulative"]], on="code", how="inner"
    )
    held = held[held["covers"] == held["period"].map(period_label)]
    built = [_of_one(rows) for _, rows in held.groupby("code", sort=False)]
    columns = ["code", "period", "unit", "numerator", "denominator", "value"]
    columns += ["to_date_numerator", "to_date_denominator", "to_date_value", "fault"]
    built = [one for one in built if one is not None]
    if not built:
        return pd.DataFrame({name: [] for name in columns}).astype({"period": "period[Q-MAR]"})
    return pd.concat(built, ignore_index=True)[columns]


def _of_one(rows):
    first = rows.iloc[0]
    to_date, counted = first["cumulative"], first["unit"] == "count"
    if to_date is None or pd.isna(to_date):
        return None
    rows = rows.set_index("period").sort_index()
    whole = pd.period_range(rows.index[0], rows.index[-1], freq="Q-MAR")
    rows = rows.reindex(whole)
    given = {"numerator": rows["value"] if counted else rows["numerator"], "denominator": rows["denominator"]}
    if counted:
        given["denominator"] = pd.Series(0.0, index=whole)
    given = pd.DataFrame(given)
    known = given.notna().all(axis=1)
    given[~known] = np.nan
    year, opening = whole.qyear.to_numpy(), whole.quarter.to_numpy() == 1
    # A year that does not open with its Quarter 1 stays unknown: sums and differences start there.
    before = given.groupby(year).shift()
    if to_date:
        to_date_counts = given
        alone = given.where(pd.Series(opening, index=whole), given - before, axis=0)
    else:
        alone = given
        started = pd.Series(opening & known, index=whole).groupby(year).cummax()
        unbroken = known.groupby(year).cummin() & started
        to_date_counts = given.groupby(year).cumsum().where(unbroken, np.nan)
    revised = (alone < 0).any(axis=1) & to_date
    if to_date and first["unit"] == "percent":  # more cases than base came in: one of them was revised
        revised |= alone["numerator"] > alone["denominator"]
    alone = alone.mask(revised)
    gap = (alone if to_date else to_date_counts).isna().any(axis=1) & known & ~revised
    result = pd.DataFrame({"code": first["code"], "period": whole, "unit": first["unit"]})
    per = _per(first)
    for prefix, counts in (("", alone), ("to_date_", to_date_counts)):
        numerator, denominator = counts["numerator"].to_numpy(), counts["denominator"].to_numpy()
        result[f"{prefix}numerator"] = numerator
        result[f"{prefix}denominator"] = np.nan if counted else denominator
        with np.errstate(invalid="ignore", divide="ignore"):
            quotient = np.where(denominator > 0, numerator / denominator * per, np.nan)
        result[f"{prefix}value"] = numerator if counted else quotient
    result["fault"] = np.select([revised, gap], ["revised", "gap"], "")
    return result


def _per(row):
    """What cases / base is multiplied with: known for percentages, else seen from the first figure."""
    if row["unit"] in PER_UNIT:
        return PER_UNIT[row["unit"]]
    if not (row["denominator"] > 0 and row["numerator"] > 0):
        return np.nan
    exact = row["value"] * row["denominator"] / row["numerator"]
    nearest = min(MULTIPLIERS, key=lambda per: abs(np.log(per / exact)) if exact > 0 else np.inf)
    return float(nearest) if abs(nearest / exact - 1) < 0.01 else np.nan
