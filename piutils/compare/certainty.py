"""What the counts behind a figure say: do they give it, and how sure is it."""

import re

import numpy as np
import pandas as pd

from piutils import stats

MULTIPLIERS = (1, 100, 1_000, 10_000, 100_000)  # per person, per cent, per 1,000 ...


def printed_decimals(printed):
    """Decimals of printed figures: '9.40' has 2, '3,301' none, '' none.

    >>> printed_decimals(np.array(["9.40", "£1.2m", "63", ""]))
    array([2, 1, 0, 0])
    """
    codes, texts = pd.factorize(np.asarray(printed, dtype=object))  # a quarter repeats its figures
    found = (re.search(r"\.(\d+)", str(text)) for text in texts)
    lengths = np.array([len(match[1]) if match else 0 for match in found], dtype=int)
    return lengths[codes] if len(texts) else np.zeros(len(codes), dtype=int)


def certainty(unit, value, numerator, denominator, printed, decimals):
    """Check the counts behind each figure and give its intervals.

    Parameters
    ----------
    unit : object array of units
    value, numerator, denominator : float arrays, NaN = not published
    printed : object array, the text of the figure
    decimals : int array, the published ones

    Returns
    -------
    dict of arrays
        lower, upper, lower998, upper998 : in the unit; NaN where counts are missing or at fault
        method : 'Wilson', 'Exact', 'Byar' or ''
        multiplier : what numerator / denominator is multiplied with; NaN where that is not sure
        cases, base : the counts that may be reckoned with; NaN where missing or at fault
        decimals : at which the counts give the figure: the published ones, or as printed
        faults : dict of code to bool array
    """
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        size = value.shape
        given = ~np.isnan(numerator) & ~np.isnan(denominator)
        finite = np.isfinite(numerator) & np.isfinite(denominator)
        proportion = np.isin(unit, ("percent", ""))
        faults = {
            "infinite_counts": given & ~finite,
            "negative_counts": (numerator < 0) | (denominator < 0),
            "zero_denominator": given & (denominator == 0),
            "numerator_above_denominator": finite
            & proportion
            & (numerator > denominator)
            & (denominator > 0),
            "counts_not_whole": given & finite & proportion & _broken(numerator, denominator),
            "negative_count": (unit == "count") & (value < 0),
        }
        impossible = np.any(list(faults.values()), axis=0)
        usable = given & ~impossible & np.isfinite(value) & np.isin(unit, ("percent", "rate", "ratio", ""))

        multiplier, at_decimals, faults["counts_do_not_give_value"] = _multiplier(
            unit, value, numerator, denominator, usable, printed, np.asarray(decimals, dtype=int)
        )
        usable &= ~np.isnan(multiplier)

        counted = (unit == "count") & (value >= 0) & (value == np.floor(value)) & np.isfinite(value)
        cases = np.where(counted, value, np.where(usable, numerator, np.nan))
        base = np.where(usable, denominator, np.nan)
        multiplier = np.where(counted, 1.0, multiplier)

    result = {
        "multiplier": multiplier,
        "cases": cases,
        "base": base,
        "decimals": at_decimals,
        "faults": faults,
    }
    of_base = usable & proportion
    per_base = usable & ~proportion
    result["method"] = np.where(of_base, "Wilson", "").astype(object)
    for confidence, end in ((0.95, ""), (0.998, "998")):
        lower, upper = np.full(size, np.nan), np.full(size, np.nan)
        ends = stats.wilson(cases[of_base], base[of_base], confidence)
        lower[of_base], upper[of_base] = (one * multiplier[of_base] for one in ends)
        poisson = per_base | counted
        per = np.where(counted, 1.0, base)[poisson]
        *ends, method = stats.rate(cases[poisson], per, confidence)
        lower[poisson], upper[poisson] = (one * multiplier[poisson] for one in ends)
        result["method"][poisson] = method
        result["lower" + end], result["upper" + end] = lower, upper
    return result


def _multiplier(unit, value, numerator, denominator, usable, printed, decimals):
    """What the quotient of the counts is multiplied with to give the figure, seen from the figure.

    Returns
    -------
    multiplier : NaN where several would do (no events: a rate of 0 per anything) or none does
    at_decimals : the decimals at which it gives the figure
    wrong : bool, none does
    """
    multiplier, at_decimals = np.full(value.shape, np.nan), decimals.copy()
    fitting = np.zeros(value.shape, dtype=int)
    # At the published decimals; what they do not give, as printed: 94 where 93.96 was meant to stand.
    for digits_of in (lambda: decimals, lambda: np.minimum(printed_decimals(printed), decimals)):
        open_ = usable & (fitting == 0)
        if not open_.any():
            break
        digits = digits_of()
        shown = stats.scaled(value, digits)
        for per in MULTIPLIERS:
            fits = open_ & _may_be(unit, per)
            if fits.any():
                fits[fits] = stats.gives(numerator[fits], denominator[fits], shown[fits], per, digits[fits])
                multiplier[fits], at_decimals[fits] = per, digits[fits]
                fitting += fits
    multiplier[fitting != 1] = np.nan
    return multiplier, at_decimals, usable & (fitting == 0)


def _broken(numerator, denominator):
    return (numerator != np.floor(numerator)) | (denominator != np.floor(denominator))


def _may_be(unit, per):
    """Which units may be cases / base x `per`: the others are never tried."""
    if per == 100:
        return np.isin(unit, ("percent", "", "rate"))
    return (unit == "rate") | ((unit == "ratio") & (per == 1))
