"""Funnel plots: how far chance takes an area of a given size from the common figure.

Formulas as published with PHEindicatormethods, written afresh. Only where every area's counts are
given: an average cannot make a funnel.
"""

import numpy as np

from piutils.stats.intervals import count, exact_poisson, refuse

LIMITS = (0.95, 0.998)  # what "0.025" and "0.001" in each tail come to
WORDS = ("Low (0.001)", "Low (0.025)", "Not significant", "High (0.025)", "High (0.001)")


def baseline(x, n):
    """Common proportion: all cases out of all, NaN rows left out."""
    x, n = np.asarray(x, dtype=float), np.asarray(n, dtype=float)
    known = ~np.isnan(x + n)
    return x[known].sum() / n[known].sum() if known.any() else np.nan


def proportion_funnel(n, p0, confidence=0.95, multiplier=1.0):
    """Limits round the proportion p0 for areas of n, cut at 0 and 1 before the multiplier."""
    from piutils.stats.intervals import deviate

    n = np.asarray(n, dtype=float)
    refuse({"n <= 0": n <= 0})
    half = deviate(confidence) * np.sqrt(p0 * (1 - p0) / n)
    return np.clip(p0 - half, 0, 1) * multiplier, np.clip(p0 + half, 0, 1) * multiplier


def ratio_funnel(observed, confidence=0.95):
    """Expected events beyond which `observed` is fewer, or more, than chance allows.

    Returns
    -------
    lower, upper : expected events at the lower and at the upper line (lower > observed > upper)
    """
    upper, lower = exact_poisson(observed, confidence)
    return lower, upper


def rate_funnel(observed, rate, confidence=0.95):
    """Lines of a rate's funnel where `observed` events are seen: rate * observed / expected."""
    lower, upper = ratio_funnel(observed, confidence)
    observed = np.asarray(observed, dtype=float)
    return rate * observed / lower, rate * observed / upper


def proportion_label(x, n, p0=None):
    """Word for each area: beyond the 95 or 99.8 % limits of the common proportion, '' where NaN."""
    x, n = np.asarray(x, dtype=float), np.asarray(n, dtype=float)
    p0 = baseline(x, n) if p0 is None else p0
    steps = np.zeros(x.shape)
    for confidence in LIMITS:
        lower, upper = proportion_funnel(n, p0, confidence)
        steps += (x / n > upper) * 1.0 - (x / n < lower)
    return _words(steps, np.isnan(x + n))


def ratio_label(observed, expected):
    """Word for each area: its own interval (95, 99.8 %) of observed / expected clear of 1."""
    observed, expected = np.asarray(observed, dtype=float), np.asarray(expected, dtype=float)
    refuse({"expected <= 0": expected <= 0})
    steps = np.zeros(observed.shape)
    for confidence in LIMITS:
        lower, upper, _ = count(observed, confidence)
        # Byar's lower limit may be nothing at 99.8 %: then nothing says that the area is high.
        steps += (lower > expected) * 1.0 - (upper < expected)
    return _words(steps, np.isnan(observed + expected))


def _words(steps, missing):
    words = np.array(WORDS, dtype=object)[steps.astype(int) + 2]
    return np.where(missing, "", words)
