"""Confidence intervals of proportions, counts, rates and means: arrays in, arrays out.

Formulas as published with PHEindicatormethods (ukhsa-collaboration), written afresh. NaN in, NaN
out. Confidence is a proportion (0.95) or a percentage (95).
"""

import numpy as np


def wilson(x, n, confidence=0.95):
    """Wilson interval of x cases out of n, as proportions of 1.

    Parameters
    ----------
    x, n : array-like, cases and of how many
    confidence : float, 0.9 to 1 or 90 to 100, exclusive of the upper end

    Returns
    -------
    lower, upper : arrays; NaN where x or n is NaN

    Raises
    ------
    ValueError
        Names the positions where x < 0, x > n or n <= 0; or the confidence is out of range.

    Examples
    --------
    >>> lower, upper = wilson([65], [100])
    >>> round(float(lower[0]), 4), round(float(upper[0]), 4)
    (0.5525, 0.7364)
    """
    x, n = _pair(x, n)
    refuse({"x < 0": x < 0, "x > n": x > n, "n <= 0": n <= 0, "not finite": _infinite(x, n)})
    z = deviate(confidence)
    middle = 2 * x + z**2
    half = z * np.sqrt(z**2 + 4 * x * (1 - x / n))
    lower = (middle - half) / (2 * (n + z**2))
    upper = (middle + half) / (2 * (n + z**2))
    # The ends are exact at 0 and n; floating point leaves 1e-17 there.
    return np.where(x == 0, 0.0, lower), np.where(x == n, 1.0, upper)


def byar(x, confidence=0.95):
    """Byar's interval of a count; a lower limit that would be negative, or x = 0, is NaN.

    >>> lower, upper = byar([65])
    >>> round(float(lower[0]), 4), round(float(upper[0]), 4)
    (50.1632, 82.8491)
    """
    x = _array(x)
    refuse({"x < 0": x < 0, "not finite": _infinite(x)})
    z = deviate(confidence)
    at = np.where(x > 0, x, np.nan)
    lower = at * (1 - 1 / (9 * at) - z / (3 * np.sqrt(at))) ** 3
    above = x + 1
    upper = above * (1 - 1 / (9 * above) + z / (3 * np.sqrt(above))) ** 3
    return np.where(lower < 0, np.nan, lower), upper


def exact_poisson(x, confidence=0.95):
    """Exact (chi-squared) interval of a count; the lower limit of 0 is 0.

    >>> lower, upper = exact_poisson([0])
    >>> float(lower[0]), round(float(upper[0]), 4)
    (0.0, 3.6889)
    """
    from scipy.special import gammaincinv

    x = _array(x)
    refuse({"x < 0": x < 0, "not finite": _infinite(x)})
    tail = (1 - _proportion(confidence)) / 2
    # Q(p; 2k)/2 is the p-quantile of the gamma distribution of shape k; at k = 0 it has none.
    lower = np.where(x > 0, gammaincinv(np.where(x > 0, x, 1.0), tail), 0.0)
    lower = np.where(np.isnan(x), np.nan, lower)
    return lower, gammaincinv(x + 1, 1 - tail)


def count(x, confidence=0.95):
    """Interval of a count: exact Poisson under 10, Byar from 10 on.

    Returns
    -------
    lower, upper : arrays, in cases
    method : array of str, 'Exact', 'Byar' or '' (x is NaN)
    """
    x = _array(x)
    exact = exact_poisson(x, confidence)
    approximate = byar(x, confidence)
    few = x < 10
    method = np.where(np.isnan(x), "", np.where(few, "Exact", "Byar"))
    return np.where(few, exact[0], approximate[0]), np.where(few, exact[1], approximate[1]), method


def rate(x, n, confidence=0.95, multiplier=1.0):
    """Interval of x events over n: that of the count x, divided by n. x may exceed n.

    Raises ValueError naming the positions where x < 0 or n <= 0.
    """
    x, n = _pair(x, n)
    refuse({"x < 0": x < 0, "n <= 0": n <= 0, "not finite": _infinite(x, n)})
    x = np.where(np.isnan(n), np.nan, x)
    lower, upper, method = count(x, confidence)
    return lower / n * multiplier, upper / n * multiplier, method


def mean(values, confidence=0.95):
    """Student's t interval of the mean of one sample; NaN are left out, fewer than two give NaN.

    Returns
    -------
    mean, lower, upper : floats
    """
    from scipy.special import stdtrit

    values = _array(values)
    refuse({"not finite": _infinite(values)})
    values = values[~np.isnan(values)]
    if len(values) == 0:
        return np.nan, np.nan, np.nan
    middle = values.mean()
    if len(values) == 1:
        return middle, np.nan, np.nan
    t = stdtrit(len(values) - 1, _proportion(confidence) + (1 - _proportion(confidence)) / 2)
    half = t * values.std(ddof=1) / np.sqrt(len(values))
    return middle, middle - half, middle + half


def fisher_p(x1, n1, x2, n2):
    """Fisher's exact two-sided p of x1 out of n1 against x2 out of n2, each an array of pairs.

    The sum of the probabilities of all tables with these margins that are no likelier than the
    one seen. NaN in, NaN out.

    >>> round(float(fisher_p([655], [670], [663], [676])[0]), 3)
    0.707
    """
    from scipy.special import gammaln

    x1, n1 = _pair(x1, n1)
    x2, n2 = _pair(x2, n2)
    refuse({"x < 0": (x1 < 0) | (x2 < 0), "x > n": (x1 > n1) | (x2 > n2)})

    def log_choose(n, k):
        return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)

    p = np.full(x1.shape, np.nan)
    for at in np.flatnonzero(~np.isnan(x1 + n1 + x2 + n2)):  # as many as a person compares
        a, b, total = n1[at], n2[at], x1[at] + x2[at]
        cases = np.arange(max(0, total - b), min(a, total) + 1)
        log_p = log_choose(a, cases) + log_choose(b, total - cases) - log_choose(a + b, total)
        seen = log_p[cases == x1[at]]
        # A table exactly as likely as the one seen counts, whatever the last digit of its float.
        p[at] = min(1.0, np.exp(log_p[log_p <= seen + 1e-7]).sum())
    return p


def deviate(confidence):
    """Two-sided standard normal deviate: 1.959964 for 95 %, 3.090232 for 99.8 %."""
    from scipy.special import ndtri

    confidence = _proportion(confidence)
    return float(ndtri(confidence + (1 - confidence) / 2))


def refuse(faults):
    """Raise one ValueError that names every bad position, for masks keyed by what is wrong."""
    found = [
        f"{what} at position {', '.join(map(str, np.flatnonzero(bad)))}"
        for what, bad in faults.items()
        if np.any(bad)
    ]
    if found:
        raise ValueError("; ".join(found))


def _proportion(confidence):
    share = confidence / 100 if confidence >= 90 else confidence
    if not 0.9 <= share < 1:
        raise ValueError(f"confidence {confidence} is not in 0.9 to 1 or 90 to 100")
    return share


def _array(x):
    return np.atleast_1d(np.asarray(x, dtype=float))


def _pair(x, n):
    return np.broadcast_arrays(_array(x), _array(n))


def _infinite(*arrays):
    return np.any([np.isinf(array) for array in arrays], axis=0)
