"""Control charts: limits, special causes, variation and assurance.

XmR as in NHSRplotthedots, p and u charts and their primes as in PowerBI-SPC; the formulas are
standard and written afresh, with those tools' documented defects mended.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

SCREEN = 3.267  # upper limit of a moving range, in mean moving ranges
NATURAL = 2.66  # three sigma, in mean moving ranges
D2 = 1.128  # mean moving range, in sigma
RUN = 7  # points of a trend or a shift


@dataclass(frozen=True)
class Limits:
    """Centre line, limits (three sigma) and near limits (two), one value a point; NaN = none drawn."""

    centre: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    near_lower: np.ndarray
    near_upper: np.ndarray


def xmr(values, *, screen=True, first=None):
    """Limits of single values: mean -/+ 2.66 mean moving ranges.

    Parameters
    ----------
    values : array, NaN = a gap; no moving range is taken across it
    screen : bool
        Leave out moving ranges from 3.267 times their mean on, once (the NHS Excel tool does not).
    first : int or None
        Reckon the limits from so many first points and draw them through all.

    Returns
    -------
    Limits; none are drawn where the mean moving range is 0 or there is none
    """
    values = np.asarray(values, dtype=float)
    used = values[:first]
    known = ~np.isnan(used)
    centre = used[known].mean() if known.any() else np.nan
    moving = mean_moving_range(used, screen)
    sigma = NATURAL / 3 * moving if moving > 0 else np.nan
    return _round(np.full(values.shape, centre), np.full(values.shape, sigma))


def in_parts(chart, starts, *arrays):
    """Limits that start afresh at each position of `starts`: no range is taken across a break.

    chart : function of arrays to Limits
    """
    ends = [0, *sorted({start for start in starts if 0 < start < len(arrays[0])}), len(arrays[0])]
    parts = [chart(*(array[start:stop] for array in arrays)) for start, stop in pairwise(ends)]
    names = ("centre", "lower", "upper", "near_lower", "near_upper")
    return Limits(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def mean_moving_range(values, screen=True):
    """Mean of the moving ranges, screened once; NaN where there is none."""
    ranges = np.abs(np.diff(values))
    ranges = ranges[~np.isnan(ranges)]
    if len(ranges) == 0:
        return np.nan
    mean = ranges.mean()
    kept = ranges[ranges < SCREEN * mean]
    return kept.mean() if screen and len(kept) else mean


def p_chart(x, n, *, prime=False):
    """Limits of proportions x / n, stepping with n, cut at 0 and 1. `prime` for very large n."""
    return _attribute(x, n, prime, lambda centre: centre * (1 - centre), top=1.0)


def u_chart(x, n, *, prime=False):
    """Limits of events x over an exposure n, cut at 0. `prime` for very large n."""
    return _attribute(x, n, prime, lambda centre: centre, top=np.inf)


def dispersion(x, n):
    """Factor by which proportions vary more (or less) than chance: the p' factor."""
    x, n, centre = _counts(x, n)
    with np.errstate(invalid="ignore", divide="ignore"):  # always none, or always all: no spread, NaN
        return mean_moving_range((x / n - centre) / np.sqrt(centre * (1 - centre) / n)) / D2


def _attribute(x, n, prime, variance, top):
    x, n, centre = _counts(x, n)
    with np.errstate(invalid="ignore", divide="ignore"):
        sigma = np.sqrt(variance(centre) / n)
        if prime:
            sigma = sigma * mean_moving_range((x / n - centre) / sigma) / D2
    sigma = np.where(sigma > 0, sigma, np.nan)
    return _round(np.full(x.shape, centre), sigma, bottom=0.0, top=top)


def _counts(x, n):
    x, n = np.asarray(x, dtype=float), np.asarray(n, dtype=float)
    known = ~np.isnan(x + n)
    return x, n, (x[known].sum() / n[known].sum() if known.any() else np.nan)


def _round(centre, sigma, bottom=-np.inf, top=np.inf):
    ends = (np.clip(centre + k * sigma, bottom, top) for k in (-3, 3, -2, 2))
    return Limits(centre, *ends)


def special_cause(values, limits):
    """Which points are no common cause, and by which rule.

    Rules in order, the first that applies names the point: outside a limit; a trend of seven (six
    differences of one sign); two of three neighbours near a limit, all three on its side of the
    centre; a shift of seven on one side of it. A point on the centre, or a tie, breaks a run.

    Returns
    -------
    way : array, 1 high or rising, -1 low or falling, 0 common cause
    rule : object array of 'limit', 'trend', 'two in three', 'shift' or ''
    """
    values = np.asarray(values, dtype=float)
    with np.errstate(invalid="ignore"):
        outside = (values > limits.upper) * 1 - (values < limits.lower)
        side = np.nan_to_num(np.sign(values - limits.centre)).astype(int)
        near = ((values > limits.near_upper) | (values < limits.near_lower)) & (outside == 0)
    found = {
        "limit": outside,
        "trend": spread(trend_ends(values)),
        "two in three": two_in_three(near, side) * near,
        "shift": spread(shift_ends(side)),
    }
    way, rule = np.zeros(values.shape, dtype=int), np.full(values.shape, "", dtype=object)
    # Without limits (a flat series, too few points) nothing is special.
    drawn = ~np.isnan(limits.upper)
    for name, flags in found.items():
        new = drawn & (rule == "") & (flags != 0)
        way[new], rule[new] = flags[new], name
    return way, rule


def shift_ends(side):
    """Last points of a shift: seven in a row on one side; +1 or -1 there, else 0."""
    return _ends(np.asarray(side), RUN)


def trend_ends(values):
    """Last points of a trend: six differences in a row of one sign."""
    steps = np.nan_to_num(np.sign(np.diff(values, prepend=np.nan))).astype(int)
    return _ends(steps, RUN - 1)


def _ends(signs, length):
    run, ends = 0, np.zeros(len(signs), dtype=int)
    for at, sign in enumerate(signs):
        run = 0 if sign == 0 else run + sign if run * sign > 0 else sign
        ends[at] = np.sign(run) * (abs(run) >= length)
    return ends


def spread(ends, length=RUN):
    """All points of the runs that end at `ends`; a point in two runs belongs to the later."""
    flags = np.zeros(len(ends), dtype=int)
    for at in np.flatnonzero(ends):
        flags[max(0, at - length + 1) : at + 1] = ends[at]
    return flags


def two_in_three(near, side):
    """Points of the triples on one side of the centre of which at least two are near the limit."""
    flags = np.zeros(len(near), dtype=int)
    for at in range(2, len(near)):
        triple = slice(at - 2, at + 1)
        if abs(np.sum(side[triple])) == 3 and np.sum(near[triple]) >= 2:
            flags[triple] = side[at]
    return flags


def assurance(lower, upper, target, sign):
    """Whether the process passes its target: 'pass' or 'fail' consistently, 'hit and miss', ''.

    Parameters
    ----------
    lower, upper : last limits
    target : float
    sign : 1 higher is better, -1 lower, 0 no better way
    """
    if sign == 0 or np.isnan(target) or np.isnan(lower) or np.isnan(upper):
        return ""
    if target > upper:
        return "fail" if sign > 0 else "pass"
    if target < lower:
        return "pass" if sign > 0 else "fail"
    return "hit and miss"


def none_drawn(values):
    """Limits of a plain run line: there are none."""
    return Limits(*(np.full(np.shape(values), np.nan) for _ in range(5)))


def standing(points):
    """What so many points carry: 'line' under 5, 'trial limits' to 11, 'limits' from 12 on."""
    return "line" if points < 5 else "trial limits" if points < 12 else "limits"
