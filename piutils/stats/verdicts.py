"""Where an interval lies: above, below or round a benchmark, or apart from another interval."""

import numpy as np


def side(lower, upper, benchmark, *, met_on_end=False):
    """Side of the benchmark that an interval lies on, before anyone says which way is better.

    Parameters
    ----------
    lower, upper, benchmark : arrays
    met_on_end : bool
        False: a benchmark on an end of the interval is inside it. True (targets): an interval
        whose lower end is the target lies above it.

    Returns
    -------
    array: 1 above, 0 round it, -1 below; NaN where anything is missing or infinite
    """
    lower, upper, benchmark = (np.asarray(one, dtype=float) for one in (lower, upper, benchmark))
    known = np.isfinite(lower) & np.isfinite(upper) & np.isfinite(benchmark)
    above = (lower >= benchmark) if met_on_end else (lower > benchmark)
    return np.where(known, above.astype(float) - (upper < benchmark), np.nan)


def apart(lower, upper, other_lower, other_upper):
    """Whether the first interval lies above (1) or below (-1) the second; 0 where they touch."""
    ends = [np.asarray(one, dtype=float) for one in (lower, upper, other_lower, other_upper)]
    known = np.all([np.isfinite(end) for end in ends], axis=0)
    lower, upper, other_lower, other_upper = ends
    return np.where(known, (lower > other_upper) * 1.0 - (upper < other_lower), np.nan)
