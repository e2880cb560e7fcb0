"""Printed decimals without floats' surprises: rounding and comparing as whole numbers."""

from decimal import ROUND_HALF_UP, Decimal

import numpy as np

# Whole numbers up to here stay exact in a float and leave room for a tolerance of per ten thousand.
LARGEST = 1e14


def scaled(value, decimals):
    """Whole number value * 10^decimals, rounded half away from zero as Decimal(str(value)) is.

    Parameters
    ----------
    value : array of float
    decimals : int or array of int, 0 to 9

    Returns
    -------
    array of float holding whole numbers; NaN where value is not finite or the result passes 1e14

    Examples
    --------
    >>> scaled(np.array([69.996, 1.005, -0.125]), 2)
    array([7000.,  101.,  -13.])
    """
    value = np.asarray(value, dtype=float)
    power = 10.0 ** np.asarray(decimals)
    with np.errstate(invalid="ignore", over="ignore"):
        large = np.abs(value) * power
        large = np.where(large <= LARGEST, large, np.nan)
        whole = np.floor(large + 0.5)
        # value * 10^d is off by an ulp at most: only results that close to a half can be wrong.
        doubtful = np.abs(large - np.floor(large) - 0.5) <= large * 2.0**-51
    if doubtful.any():
        whole[doubtful] = _half_up(np.abs(value[doubtful]), np.broadcast_to(power, value.shape)[doubtful])
    return np.copysign(whole, value) + 0.0


def _half_up(value, power):
    # The quotient of two exact whole numbers is the float nearest to that decimal: where it is
    # the value itself, the printed figure ends in that digit and the tie is a true one.
    finer = np.rint(value * power * 10)
    true = finer / (power * 10) == value
    whole = (finer + 5) // 10
    for at in np.flatnonzero(~true):  # figures of 16 digits next to a half: one in a billion
        one = Decimal(1) / Decimal(int(power[at]))
        whole[at] = float(Decimal(str(value[at])).quantize(one, ROUND_HALF_UP) / one)
    return whole


def decimals_of(value, most=9):
    """Fewest decimals, 0 to `most`, that write each value exactly; `most` where none does.

    >>> decimals_of(np.array([94.0, 87.7, 9.09, 1 / 3]), most=6)
    array([0, 1, 2, 6])
    """
    value = np.asarray(value, dtype=float)
    needed = np.full(value.shape, most)
    open_ = np.isfinite(value)
    needed[~open_] = 0
    for decimals in range(most):
        power = 10.0**decimals
        fits = open_ & (np.rint(value * power) / power == value)
        needed[fits] = decimals
        open_ &= ~fits
        if not open_.any():
            break
    return needed


def ceil_div(a, b):
    """Smallest whole number not below a / b, for whole numbers."""
    return -(-a // b)
