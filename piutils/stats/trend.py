"""The five-point trend test of annual figures (Fingertips), with its known defects mended.

Exactly five annual points, oldest first, all valid. Anything else cannot be calculated, and that
is not the same as no change. Never for quarters.
"""

import numpy as np

CRITICAL = 9.54953570608324  # chi-squared, 1 degree of freedom, 99.8 %
POINTS = 5


def trend_of_values(values, lower, upper):
    """Trend of figures with 95 % intervals, by a regression weighted with them.

    Returns
    -------
    chi2 : float, NaN = cannot be calculated
    way : 1 increasing, -1 decreasing, 0 no significant change, NaN = cannot be calculated
    """
    values, lower, upper = (np.asarray(one, dtype=float) for one in (values, lower, upper))
    width = upper - lower
    # Ends that coincide (rounded figures) would weigh without bound.
    if len(values) != POINTS or not np.isfinite(values).all() or not (np.isfinite(width) & (width > 0)).all():
        return np.nan, np.nan
    weight = (width / 3.92) ** -2.0
    a, b, c = weight.sum(), (weight * _T).sum(), (weight * _T**2).sum()
    slope = _slope(values, weight)
    chi2 = slope**2 * (a * c - b**2) / a
    return chi2, _way(chi2, values, weight)


def trend_of_counts(x, n):
    """Trend of proportions from their counts: chi-squared for trend. Returned as `trend_of_values`.

    Cannot be calculated where some x is 0 or n: the slope's sign is judged on logits.
    """
    x, n = np.asarray(x, dtype=float), np.asarray(n, dtype=float)
    if len(x) != POINTS or not np.isfinite(x + n).all() or not ((x > 0) & (x < n)).all():
        return np.nan, np.nan
    all_n, all_x = n.sum(), x.sum()
    d, e, f = (x * _T).sum(), (n * _T).sum(), (n * _T**2).sum()
    chi2 = all_n * (all_n * d - all_x * e) ** 2 / (all_x * (all_n - all_x) * (all_n * f - e**2))
    return chi2, _way(chi2, np.log(x / (n - x)), np.ones(POINTS))


_T = np.arange(1, POINTS + 1)


def _slope(values, weight):
    middle = (weight * _T).sum() / weight.sum()
    return (weight * (_T - middle) * values).sum() / (weight * (_T - middle) ** 2).sum()


def _way(chi2, values, weight):
    """Sign of the slope if it is significant and no single point makes it."""
    without = 1 - np.eye(POINTS)
    signs = {np.sign(_slope(values, weight))} | {np.sign(_slope(values, weight * kept)) for kept in without}
    if chi2 > CRITICAL and len(signs) == 1:
        return signs.pop()
    return 0.0
