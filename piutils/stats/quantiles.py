"""Ranks, quartiles and other equal parts of a group of areas."""

import numpy as np


def rank(values, highest_first=False):
    """Rank from 1, ties at the lowest rank; NaN for NaN.

    >>> rank([3.0, 1.0, 3.0, np.nan])
    array([ 2.,  1.,  2., nan])
    """
    values = np.asarray(values, dtype=float)
    turned = -values if highest_first else values
    known = turned[~np.isnan(turned)]
    return np.where(np.isnan(values), np.nan, np.searchsorted(np.sort(known), turned) + 1.0)


def quantile(values, parts, highest_first=False):
    """Which of `parts` equal parts each value falls in, 1 the lowest (or the highest).

    As PHEindicatormethods: equal values share a part. NaN where NaN, or where there are fewer
    values than parts.
    """
    values = np.asarray(values, dtype=float)
    size = np.count_nonzero(~np.isnan(values))
    if size < parts:
        return np.full(values.shape, np.nan)
    # floor((q+1) - ceil((n+1-rank)/(n/q))), in whole numbers where a quotient lands on an end
    ceiling = -np.floor(-(size + 1 - rank(values, highest_first)) * parts / size)
    return np.maximum(np.floor(parts + 1 - ceiling), 1)


def bounds(values, parts):
    """Least value, the linear percentiles between the parts, greatest value.

    >>> bounds(np.arange(1, 51), 5)
    array([ 1. , 10.8, 20.6, 30.4, 40.2, 50. ])
    """
    values = np.asarray(values, dtype=float)
    values = values[~np.isnan(values)]
    if len(values) == 0:
        return np.full(parts + 1, np.nan)
    return np.percentile(values, np.linspace(0, 100, parts + 1))


def band(values, parts):
    """Part of the percentile bounds that each value lies in, 1 the lowest; upper ends belong to it.

    NaN where NaN, or where there are fewer than five values: then nothing is compared.
    """
    values = np.asarray(values, dtype=float)
    if np.count_nonzero(~np.isnan(values)) < 5:
        return np.full(values.shape, np.nan)
    inner = bounds(values, parts)[1:-1]
    return np.where(np.isnan(values), np.nan, np.searchsorted(inner, values, side="left") + 1.0)
