"""The values as a book to look figures up in: one row an indicator, by series and period."""

import numpy as np
import pandas as pd

from piutils.model import UNSTATED, PIDataError, period_label, year_label

_NONE = -2  # code of a series or period covered that the table does not have


class Book:
    """Figures of the indicators asked for, found by series and period without a loop over rows.

    `find` gives a row number of `values` for each indicator, -1 where there is none; `take`
    reads a column at such row numbers.
    """

    def __init__(self, values, indicators):
        codes = pd.Index(indicators["code"])
        if not codes.is_unique:
            twice = ", ".join(codes[codes.duplicated()].unique())
            raise PIDataError(f"{twice} appears twice in indicators; keep one")
        self._values = values
        self._size = len(codes)
        self._indicator = codes.get_indexer(values["code"])
        self._series, series = pd.factorize(values["series"])
        self._covers, covers = pd.factorize(values["covers"])
        self._series_code = {name: code for code, name in enumerate(series)}
        self._cover_code = {name: code for code, name in enumerate(covers)}
        self._period = values["period"].array.asi8
        self._filled = values["value"].notna().to_numpy()
        self._standing = {}  # rows by series and period, found once
        self._columns = {}

    def find(self, series, period, covers):
        """Row of values for each indicator, by the first of `covers` that has one.

        Parameters
        ----------
        series : str
        period : Period
        covers : list of str in order of preference

        Returns
        -------
        array of int, -1 = none

        Raises
        ------
        PIDataError
            A figure of the same indicator, series, period and covers twice.
        """
        found = np.full(self._size, -1)
        # A blank cell gives way to a figure that covers something else.
        for filled in (True, False):
            for cover in covers:
                rows = self._rows(series, period, cover, filled)
                at = self._indicator[rows]
                if len(at) and np.bincount(at).max() > 1:
                    code = self._values["code"].iloc[rows[np.bincount(at)[at] > 1][0]]
                    where = f"{code}, {period_label(period)}, {series}, covering {cover}"
                    raise PIDataError(f"{where} appears twice in values; keep one")
                new = found[at] < 0
                found[at[new]] = rows[new]
        return found

    def years(self, series):
        """Financial years, newest first, that some figure of `series` covers."""
        held = set(np.unique(self._covers[self._series == self._series_code.get(series, _NONE)]))
        years = [name for name, code in self._cover_code.items() if code in held and len(name) == 7]
        return sorted(years, reverse=True)

    def take(self, column, rows):
        """Column of values at row numbers from `find`: NaN, or '' for words, where -1."""
        if column not in self._columns:
            held = self._values[column].to_numpy()
            if held.dtype.kind in "iu":  # a column without a gap may be of whole numbers
                held = held.astype(float)
            blank = np.nan if held.dtype.kind == "f" else ""
            self._columns[column] = np.append(held, np.array([blank], dtype=held.dtype))
        return self._columns[column][rows]

    def _rows(self, series, period, cover, filled):
        key = series, period.ordinal
        if key not in self._standing:
            here = (self._period == period.ordinal) & (self._series == self._series_code.get(series, _NONE))
            self._standing[key] = np.flatnonzero(here & (self._indicator >= 0))
        rows = self._standing[key]
        return rows[
            (self._covers[rows] == self._cover_code.get(cover, _NONE)) & (self._filled[rows] == filled)
        ]


def own_covers(period):
    """What a figure standing at `period` may cover, most fitting first."""
    return [period_label(period), year_label(period), UNSTATED]
