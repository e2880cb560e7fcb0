"""From a figure and its target to a status, in whole numbers at the published decimals."""

import numpy as np

from piutils.stats import ceil_div

# Tolerances have at most two decimals: 5.25 per cent is 525 of these.
_HUNDREDTHS = 100


def shortfall(actual, target, sign, floor=None):
    """How far each figure is on the wrong side of target; negative = to spare.

    Parameters
    ----------
    actual, target, floor : int64 arrays on one scale
    sign : +1 higher is better, -1 lower, 0 between floor and target (or stay on the target)

    Returns
    -------
    int64 array
    """
    short = np.where(sign < 0, actual - target, target - actual)
    low = np.minimum(target, floor if floor is not None else target)
    high = np.maximum(target, floor if floor is not None else target)
    outside = np.maximum(low - actual, actual - high)
    return np.where(sign == 0, np.maximum(outside, 0), short)


def allowed(rule, level, target, unit_scale):
    """Largest whole shortfall that `rule` still gives `level`: the tolerance with its boundary.

    target, unit_scale : int64 arrays, the target and 1 unit on the scale of the figures
    """
    size = int(rule.within[level] * _HUNDREDTHS)
    if rule.basis == "relative":
        product, per = size * np.abs(target), 100 * _HUNDREDTHS
    else:
        product, per = size * unit_scale, _HUNDREDTHS
    if rule.boundary[level] == level:
        return product // per
    return ceil_div(product, per) - 1  # exactly on the tolerance belongs to the worse level


def least_met(target, sign, step):
    """Target in published steps: the least figure that meets it (higher), the greatest (lower).

    step : int64 array, one unit of the last published decimal on the scale of the target
    """
    return np.where(sign < 0, target // step, ceil_div(target, step))


def rate(rule, figures, sign, unit_scale):
    """Status of each figure under one rule.

    Parameters
    ----------
    rule : Rule
    figures : dict of int64 arrays 'actual', 'target', 'stretch_target', 'floor', 'last_year' and
        of bool arrays 'has_stretch_target', 'has_floor', 'has_last_year'; actual and target are there
    sign : array, +1, -1, 0
    unit_scale : int64 array, 1 unit on the scale of the figures

    Returns
    -------
    status, reason : object arrays; status 'none' has a reason
    """
    actual, target = figures["actual"], figures["target"]
    floor = np.where(figures["has_floor"], figures["floor"], target)
    short = shortfall(actual, target, sign, floor)
    # Outside a range the tolerance is measured from the limit that was passed.
    passed = np.where((sign == 0) & (np.abs(actual - floor) < np.abs(actual - target)), floor, target)

    status = np.full(actual.shape, "missed", dtype=object)
    reason = np.full(actual.shape, "", dtype=object)
    for level in reversed(rule.levels):
        if level in rule.within:
            status[short <= allowed(rule, level, passed, unit_scale)] = level
        elif level == "met":
            status[short <= 0] = level
        elif level == "near" and rule.basis == "floor":
            beyond_floor = np.where(sign < 0, actual - floor, floor - actual)
            on_floor = rule.boundary["near"] == "near"
            status[(sign != 0) & (beyond_floor <= (0 if on_floor else -1))] = level
        elif level == "exceeded":
            stretch = np.where(
                sign < 0, actual - figures["stretch_target"], figures["stretch_target"] - actual
            )
            status[(sign != 0) & figures["has_stretch_target"] & (short <= 0) & (stretch <= 0)] = level
    unmet = status == "missed"
    if rule.depends_on == "last_year":
        worse = np.where(sign < 0, actual - figures["last_year"], figures["last_year"] - actual)
        status[unmet & figures["has_last_year"] & (sign != 0) & (worse <= 0)] = "near"
        unknown = unmet & (~figures["has_last_year"] | (sign == 0))
        status[unknown], reason[unknown] = "none", "no figure for last year"
    if rule.basis == "floor":
        unknown = unmet & ~figures["has_floor"]
        status[unknown], reason[unknown] = "none", "no floor"
        crossed = (
            (sign != 0) & figures["has_floor"] & (np.where(sign < 0, floor - target, target - floor) < 0)
        )
        status[crossed], reason[crossed] = "none", "floor beyond target"
    return status, reason
