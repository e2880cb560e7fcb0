"""Figures and the whole cases behind them: what gives what, at the published decimals.

A figure is per * x / n, rounded half up to some decimals; here it is the whole number of its last
decimal ("steps": 94.00 at two decimals is 9400) and everything is reckoned in whole numbers.
"""

import numpy as np

from piutils.stats.exact import ceil_div

_EXACT = 2.0**53  # beyond it a float no longer tells neighbours apart


def gives(x, n, steps, per, decimals):
    """Whether per * x / n is the figure of `steps`, rounded half up or half down.

    >>> gives(655, 670, 9776, 100, 2), gives(655, 670, 9775, 100, 2)
    (np.True_, np.False_)
    """
    x, n, steps = (np.asarray(one, dtype=float) for one in (x, n, steps))
    with np.errstate(invalid="ignore", over="ignore"):
        double = 2 * per * 10.0 ** np.asarray(decimals) * x
        return (double < _EXACT) & (np.abs(double - 2 * steps * n) <= n)


def possible(steps, n, per, decimals):
    """Whether any whole number of cases out of n gives the figure (GRIM, lhdjung/scrutiny).

    Says nothing once n reaches 10^(decimals + 2): then every figure is possible.

    >>> possible(940, 22, 100, 2), possible(909, 22, 100, 2)
    (np.False_, np.True_)
    """
    steps, n = np.asarray(steps, dtype=np.int64), np.asarray(n, dtype=np.int64)
    whole = 2 * int(per * 10 ** int(decimals))
    least = ceil_div((2 * steps - 1) * n, whole)
    most = (2 * steps + 1) * n // whole
    return least <= most


def least_cases(steps, n, per, decimals):
    """Fewest cases out of n whose figure, rounded half up, is at least `steps`.

    >>> float(least_cases(9400, 670, 100, 2))
    630.0
    """
    return _cases(2 * np.asarray(steps, dtype=float) - 1, n, per, decimals, 0)


def most_cases(steps, n, per, decimals):
    """Most cases out of n whose figure, rounded half up, is at most `steps`.

    >>> float(most_cases(940, 22, 100, 2))
    2.0
    """
    return _cases(2 * np.asarray(steps, dtype=float) + 1, n, per, decimals, -1)


def _cases(half_steps, n, per, decimals, beside):
    # round_half_up(per x / n) >= s  <=>  2 per x >= (2 s - 1) n
    # round_half_up(per x / n) <= s  <=>  2 per x <  (2 s + 1) n
    edge = half_steps * np.asarray(n, dtype=float)
    whole = 2 * np.asarray(per, dtype=float) * 10.0 ** np.asarray(decimals)
    edge, whole = np.broadcast_arrays(edge, whole)
    with np.errstate(invalid="ignore"):
        known = (np.abs(edge) < _EXACT) & (whole < _EXACT)
    cases = ceil_div(np.where(known, edge, 0).astype(np.int64), np.where(known, whole, 1).astype(np.int64))
    return np.where(known, cases + beside, np.nan)


def year_end(x, n, lower, upper, more):
    """Range of x / n once `more` cases have come in, if their share lies in lower to upper.

    Parameters
    ----------
    x, n, more : cases, of how many, how many still come
    lower, upper : the interval of x / n, as shares of 1

    Returns
    -------
    lower, upper : arrays, as shares of 1
    """
    return (x + lower * more) / (n + more), (x + upper * more) / (n + more)


def is_few(spare, needed):
    """Whether so few cases to spare are almost none: under 3, or under 1% of those that the target needs.

    Of those it needs or allows, not of all: 52 to spare of 443 that half a million collections may
    miss are many. Source: our own, after the Quarter 1 2021/22 document, where 2 of 6 Greens are.
    """
    return spare < max(3, needed / 100)
