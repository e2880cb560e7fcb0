"""Between areas: rank, quartile, funnel and distance to the best quartile."""

import numpy as np
import pandas as pd

from piutils.model import PIDataError, captioned
from piutils.stats import funnel, quantiles

SIGNS = {"higher": 1, "lower": -1}
FEWEST = 5  # fewer areas make no quartiles (Fingertips)


def areas(figures, better, *, per=100):
    """Compare one indicator between areas, for one period.

    Parameters
    ----------
    figures : DataFrame, one row per area: `area`, `value`; `numerator` and `denominator` if known.
        Proportions: value = numerator / denominator * per.
    better : 'higher', 'lower', 'range', 'neither' or ''
    per : 100 for percentages

    Returns
    -------
    DataFrame, the rows of `figures` in their order, and
        rank, of : 1 is best (the highest where no way is better); equal values share a rank
        quartile : 1 (best) to 4 by rank, equal values together; NaN under four areas, or no better way
        band : 'A' (best) to 'D' by the quartile values themselves; '' under five areas, or no better way
        best_quartile : the quartile value beside the best band
        to_best_quartile : how far it is to there, in the unit; 0 = there or better
        fault : 'negative', 'zero_denominator', 'numerator_above_denominator' or '' for the counts
        pooled : all cases out of all, NaN unless every area has sound counts
        lower95, upper95, lower998, upper998, funnel : limits round `pooled`, and the word for the area

    Raises
    ------
    PIDataError
        The area or the value is missing, or an area stands twice; all of them at once.

    Notes
    -----
    Quartile bands as LAIT (dfe-analytical-services): the lowest to Q1, then to Q2, to Q3, above Q3,
    each with its upper end. Areas whose counts are missing or at fault keep their rank; for a funnel of
    the others, leave them out.

    Examples
    --------
    >>> import pandas as pd
    >>> import piutils as pi
    >>> figures = pd.DataFrame({"area": ["A", "B"], "value": [90.0, 95.0]})
    >>> pi.areas(figures, "higher")["rank"].to_list()
    [2.0, 1.0]
    """
    _check(figures)
    sign = SIGNS.get(better, 0)
    values = figures["value"].to_numpy(dtype=float)
    compared = figures.copy()
    compared["rank"] = quantiles.rank(values, highest_first=sign >= 0)
    compared["of"] = np.count_nonzero(~np.isnan(values))
    compared["quartile"] = np.nan
    compared["band"] = ""
    compared["best_quartile"] = compared["to_best_quartile"] = np.nan
    if sign:
        compared["quartile"] = quantiles.quantile(values, 4, highest_first=sign > 0)
        part = quantiles.band(values, 4)
        letters = "ABCD" if sign < 0 else "DCBA"
        compared["band"] = ["" if np.isnan(one) else letters[int(one) - 1] for one in part]
        if compared["of"].iloc[0] >= FEWEST if len(compared) else False:
            ends = quantiles.bounds(values, 4)
            start = ends[3] if sign > 0 else ends[1]
            compared["best_quartile"] = start
            compared["to_best_quartile"] = np.where(
                np.isnan(values), np.nan, np.maximum(0, sign * (start - values))
            )
    return captioned(_with_funnel(compared, per), "Areas compared")


def _check(figures):
    lacking = [name for name in ("area", "value") if name not in figures]
    if lacking:
        raise PIDataError(
            f"lacks the column {', '.join(lacking)}; it has {', '.join(map(str, figures))}", "areas"
        )
    twice = figures["area"][figures["area"].duplicated()].unique()
    if len(twice):
        raise PIDataError([f"{area} stands twice; keep one" for area in twice], "areas")


def _fault(compared):
    x, n = compared["numerator"], compared["denominator"]
    faults = {"negative": (x < 0) | (n < 0), "zero_denominator": n == 0, "numerator_above_denominator": x > n}
    return np.select(list(faults.values()), list(faults), "")


def _with_funnel(compared, per):
    limits = ["lower95", "upper95", "lower998", "upper998"]
    compared["pooled"] = np.nan
    compared[limits] = np.nan
    compared["funnel"] = compared["fault"] = ""
    if not {"numerator", "denominator"} <= set(compared) or len(compared) == 0:
        return compared
    compared["fault"] = _fault(compared)
    x, n = compared["numerator"].to_numpy(dtype=float), compared["denominator"].to_numpy(dtype=float)
    if np.isnan(x + n).any() or (compared["fault"] != "").any():
        return compared
    p0 = funnel.baseline(x, n)
    compared["pooled"] = p0 * per
    for confidence, ends in zip(funnel.LIMITS, (limits[:2], limits[2:]), strict=True):
        for name, limit in zip(ends, funnel.proportion_funnel(n, p0, confidence, per), strict=True):
            compared[name] = limit
    compared["funnel"] = funnel.proportion_label(x, n, p0)
    return compared


def funnel_curve(figures, *, per=100, points=100):
    """Lines of the funnel over the sizes at hand, for drawing.

    Returns
    -------
    DataFrame of `points` rows: denominator, pooled, lower95, upper95, lower998, upper998
    """
    x, n = figures["numerator"].to_numpy(dtype=float), figures["denominator"].to_numpy(dtype=float)
    if len(figures) == 0 or np.isnan(x + n).any() or (_fault(figures) != "").any():
        raise PIDataError("a funnel needs sound counts of every area", "areas")
    p0 = funnel.baseline(x, n)
    size = np.linspace(n.min(), n.max(), points)
    drawn = pd.DataFrame({"denominator": size, "pooled": p0 * per})
    for confidence, name in zip(funnel.LIMITS, ("95", "998"), strict=True):
        drawn[f"lower{name}"], drawn[f"upper{name}"] = funnel.proportion_funnel(size, p0, confidence, per)
    return drawn
