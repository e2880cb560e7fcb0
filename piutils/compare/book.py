"""The values as a book to look figures up in: one row an indicator, by series and period."""

import numpy as np
import pandas as pd

from piutils.model import UNSTATED, PIDataError, financial_period, period_label, year_label


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
        self._series, self._series_names = pd.factorize(values["series"])
        self._covers, self._covers_names = pd.factorize(values["covers"])
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
        held = np.unique(self._covers[self._series == self._series_code(series)])
        names = [self._covers_names[code] for code in held]
        return sorted((name for name in names if len(name) == 7), reverse=True)

    def take(self, column, rows):
        """Column of values at row numbers from `find`: NaN, or '' for words, where -1."""
        if column not in self._columns:
            held = self._values[column].to_numpy()
            blank = np.nan if held.dtype.kind == "f" else ""
            self._columns[column] = np.append(held, np.array([blank], dtype=held.dtype))
        return self._columns[column][rows]

    def _rows(self, series, period, cover, filled):
        key = series, period.ordinal
        if key not in self._standing:
            here = (self._period == period.ordinal) & (self._series == self._series_code(series))
            self._standing[key] = np.flatnonzero(here & (self._indicator >= 0))
        rows = self._standing[key]
        return rows[(self._covers[rows] == self._cover_code(cover)) & (self._filled[rows] == filled)]

    def _cover_code(self, cover):
        code = np.flatnonzero(self._covers_names == cover)
        return code[0] if len(code) else -2

    def _series_code(self, series):
        code = np.flatnonzero(self._series_names == series)
        return code[0] if len(code) else -2


def as_period(period):
    """Financial quarter of a Period or of words like '2021/22 Q1'."""
    if isinstance(period, pd.Period):
        return period
    year, _, quarter = str(period).strip().rpartition(" ")
    return financial_period(quarter, year)


def own_covers(period):
    """What a figure standing at `period` may cover, most fitting first."""
    return [period_label(period), year_label(period), UNSTATED]
