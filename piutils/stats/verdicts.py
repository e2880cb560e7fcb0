"""Where a value or an interval lies: beside a benchmark, a target, or another interval.

Everything here speaks of above (1), round (0) and below (-1), NaN where it cannot be said; which
side is the better one is settled once, by whoever knows the indicator. Rules as in Fingertips
(ukhsa-collaboration/fingertips-open, dhsc-govuk/FingertipsNext).
"""

import numpy as np

from piutils.stats.intervals import exact_poisson


def side(lower, upper, benchmark):
    """Side of a benchmark that an interval lies on; a benchmark on an end is inside.

    >>> side([2.5, 3.1, 2.5], [2.7, 3.3, 3.0], 3.0)
    array([-1.,  1.,  0.])
    """
    lower, upper, benchmark = _arrays(lower, upper, benchmark)
    known = _finite(lower, upper, benchmark)
    return np.where(known, (lower > benchmark) * 1.0 - (upper < benchmark), np.nan)


def level(lower, upper, wide_lower, wide_upper, benchmark):
    """Two levels of one: 0 inside the narrow interval, 1 inside the wide one only, 2 outside both.

    Signed like `side`; NaN where either interval is missing.
    """
    return side(lower, upper, benchmark) + side(wide_lower, wide_upper, benchmark)


def apart(lower, upper, other_lower, other_upper):
    """Whether the first interval lies above (1) or below (-1) the second; 0 where they touch.

    Careful: intervals that overlap may still differ, see `fisher_p`.
    """
    ends = _arrays(lower, upper, other_lower, other_upper)
    lower, upper, other_lower, other_upper = ends
    return np.where(_finite(*ends), (lower > other_upper) * 1.0 - (upper < other_lower), np.nan)


def beside_target(lower, upper, target):
    """Fingertips' target comparer for intervals: as `side`, but a lower end on the target is above it."""
    lower, upper, target = _arrays(lower, upper, target)
    known = _finite(lower, upper, target)
    return np.where(known, (lower >= target) * 1.0 - (upper < target), np.nan)


def beside_range(value, low, high):
    """Below low (-1), from high on (1), or between (0).

    Raises ValueError naming the positions where low > high.
    """
    from piutils.stats.intervals import refuse

    value, low, high = np.broadcast_arrays(*_arrays(value, low, high))
    refuse({"low > high": low > high})
    return np.where(_finite(value, low, high), (value >= high) * 1.0 - (value < low), np.nan)


def proportion_limits(n, p0, z):
    """Control limits round a benchmark proportion p0 for n cases, as shares of 1."""
    n, p0 = _arrays(n, p0)
    expected = n * p0
    middle = 2 * expected + z**2
    half = z * np.sqrt(z**2 + 4 * expected * (1 - p0))
    return (middle - half) / (2 * (n + z**2)), (middle + half) / (2 * (n + z**2))


def rate_limits(n, rate, tail, multiplier=1.0):
    """Control limits round a benchmark rate: the exact Poisson interval of the expected count.

    tail : probability beyond either limit, .025 or .001
    """
    n, rate = _arrays(n, rate)
    lower, upper = exact_poisson(n * rate / multiplier, 1 - 2 * tail)
    return lower / n * multiplier, upper / n * multiplier


def beyond(value, lower, upper):
    """Whether a value lies above the upper limit (1) or below the lower (-1)."""
    value, lower, upper = _arrays(value, lower, upper)
    return np.where(_finite(value, lower, upper), (value > upper) * 1.0 - (value < lower), np.nan)


def _arrays(*given):
    return [np.asarray(one, dtype=float) for one in given]


def _finite(*arrays):
    known = np.isfinite(arrays[0])
    for array in arrays[1:]:
        known = known & np.isfinite(array)
    return known
