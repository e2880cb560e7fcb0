"""Which period each printed figure is for, by its heading and by its row."""

import re
from functools import lru_cache

import pandas as pd

from piutils.lexicon.headings import COMPARED, FIGURES, TARGETS, WORDS
from piutils.lexicon.periods import When, is_annual, of_heading
from piutils.lexicon.printed import COLOURS, meaning
from piutils.model import UNSTATED, period_label, year_label

# A target of the quarter itself: 'Target to date', 'Profiled target'; any other is the year's.
_OWN_QUARTER = re.compile(
    r"\b(?:to date|ytd|profiled?|quarterly|this quarter|current quarter|hyd yma|hyd yn hyn|chwarterol)\b",
    re.I,
)
_TO_DATE = re.compile(r"\b(?:to date|ytd|cumulative|hyd yma|hyd yn hyn|cronnol)\b", re.I)


class Covers:
    """Gives the figures of each row their periods; what has none is left, and noted."""

    def __init__(self, period, annual, account, notes, monthly=False):
        self.period, self.annual = period, annual
        self.monthly = monthly  # its rows are of months: the last of a quarter is a month's too
        self.account, self.notes = account, notes

    def figures(self, code, entry):
        """(kind, period, covers, Figure) of each figure of a row that is kept."""
        # An empty cell does not change what the heading beside it means.
        headings = (*entry.headings, *(figure.heading for figure in entry.figures))
        named = [heading.when for heading in headings if heading.kind == "actual" and heading.when]
        self._actual_periods = {
            quarter_of(when.year, when.quarter or self.period.quarter)
            for when in named
            if when.year is not None
        }
        self._quarters_named = any(when.quarter for when in named)
        return self._chosen(code, entry, self._row_period(code, entry))

    def _row_period(self, code, entry):
        """Period of a row that has a column for it: None without one, False where it has no meaning."""
        when = False if self.monthly and named_months(entry) else row_when(entry)
        cells = [figure for figure in entry.figures if figure.heading.kind == "period"]
        if when is False:
            said = " | ".join(figure.cell.text.strip() for figure in cells if figure.cell.text.strip())
            for figure in cells:
                self.account.leave(figure.page, figure.cell.text)
            self.notes.append(
                f"{cells[0].place}: {code}: '{said}' is no period that is known; "
                "the figures of its row are not kept"
            )
        else:
            for figure in cells:
                self.account.place(figure.page, figure.cell.text)
        return when

    def _chosen(self, code, entry, row_when):
        """Figures of a row with the period of each; one figure for each series and period."""
        sorted_out = {}
        for figure in entry.figures:
            kind = figure.heading.kind
            if kind == "other":
                kind = self._versus(figure)
            elif kind == "actual" and figure.cell.text.strip().lower() in COLOURS:
                kind = "rag"  # 'Perf.' heads figures in one document, colours in another
            if kind not in (*FIGURES, *WORDS):
                continue
            covered = self._covered(kind, figure.heading, row_when)
            if covered is None:
                text = figure.cell.text.strip()
                if meaning(text).kind == "nothing" and row_when is not False:
                    # A quarter to come has '-' or 'N/A': that no figure is there is all it says.
                    self.account.place(figure.page, text)
                    continue
                self.account.leave(figure.page, text)
                if text and row_when is not False:
                    self.notes.append(
                        f"{figure.place}: {code}: '{figure.heading.text}' does not say its period; "
                        f"'{text}' is not kept"
                    )
                continue
            sorted_out.setdefault((kind, *covered), []).append(figure)
        for (kind, period, covers), figures in sorted_out.items():
            texts = {" ".join(figure.cell.text.split()) for figure in figures} - {""}
            if len(texts) > 1:
                named = [figure for figure in figures if figure.heading.when]
                # A quarter's figure is the year's to date: 'Q2' beside 'YTD' is of its three months alone.
                dated = [figure for figure in figures if _TO_DATE.search(figure.heading.text)]
                ones = [some for some in (dated, named) if len(some) == 1]
                kept = ones[0] if ones else (figures[:1] if kind in WORDS else [])
                self._crowded(covers, [figure for figure in figures if figure not in kept], kept)
                figures = kept
            for figure in figures:
                yield kind, period, covers, figure

    def _crowded(self, covers, figures, kept):
        for figure in figures:
            self.account.leave(figure.page, figure.cell.text)
        columns = ", ".join(dict.fromkeys(f"'{figure.heading.text}'" for figure in figures))
        instead = f"; '{kept[0].heading.text}' is kept" if kept else ""
        self.notes.append(f"{columns}: more than one column could be for {covers}; not read{instead}")

    def _versus(self, figure):
        """Kind of a cell that sets a figure against its target: a rating where it is a word."""
        text = figure.cell.text.strip()
        if not text or meaning(text).kind == "nothing":
            self.account.place(figure.page, text)
        elif meaning(text).kind == "text" and "target" in figure.heading.text.lower():
            return "rag"
        else:
            self.account.leave(figure.page, text)
        return ""

    def _covered(self, kind, heading, row_when):
        """(period, covers) of a figure under a heading, None where it cannot be known."""
        if row_when is False:
            return None
        when = heading.when or row_when
        year = when.year if when else None
        quarter = when.quarter if when else None
        annual = (
            self.annual or is_annual(heading.text) or (row_when is not None and not quarter)
        ) and not quarter
        own = self.period
        if kind in TARGETS:
            return self._of_target(heading, year, quarter, annual)
        if kind in COMPARED:
            if year is None:
                return own, UNSTATED
            period = quarter_of(year, quarter or own.quarter)
            covers = _quarter_label(period) if quarter else _year_label(period)
            return (period if period < own and period in self._actual_periods else own), covers
        if year is None and quarter is not None and quarter > own.quarter:
            return None
        if self._quarters_named and year is not None and quarter is None and year < own.qyear - 1:
            annual = annual or own.quarter != 4  # beside 'Q1' and 'Q2', a bare year is the whole one
        base = quarter_of(
            year if year is not None else own.qyear - 1,
            quarter or (4 if annual and year is not None else own.quarter),
        )
        if heading.earlier == "next":
            return None
        if heading.earlier and heading.when and heading.when.year is not None:
            # 'Previous year 2020/21' says which itself; what is not before the document's own is in doubt.
            if heading.earlier == "quarter" and not quarter:
                base = own - 1 if (own - 1).qyear == year + 1 else own
            return (base, _year_label(base) if annual else _quarter_label(base)) if base < own else None
        if heading.earlier == "year":
            base -= 4
        elif heading.earlier == "quarter":
            base -= 1
        elif heading.earlier == "unsaid":
            if not annual and kind in WORDS:
                return None
            base -= 4
            if not annual:
                # 'Last year' may be the year's result or that of its quarter.
                self._say(
                    f"'{heading.text}' does not say its period; its figures are kept as '{UNSTATED}' and "
                    "compared with nothing"
                )
                return base, UNSTATED
        return base, (_year_label(base) if annual else _quarter_label(base))

    def _say(self, note):
        if note not in self.notes:
            self.notes.append(note)

    def _of_target(self, heading, year, quarter, annual):
        """(period, covers) of a target: the quarter's own where the heading says so, else the year's."""
        own = self.period
        step = {"": 0, "next": 4, "year": -4, "quarter": -1}.get(heading.earlier)
        if step is None and re.search(r"\byear\b|llynedd|flwyddyn", heading.text, re.I):
            step = -4
        if year is not None:
            step = 0
        if step is None:
            return None  # 'Previous target' may be last quarter's or last year's
        if not quarter and not annual and (step == -1 or _OWN_QUARTER.search(heading.text)):
            quarter = own.quarter
        period = quarter_of(year if year is not None else own.qyear - 1, quarter or own.quarter) + step
        return period, _quarter_label(period) if quarter and not annual else _year_label(period)


def row_when(entry):
    """Period that the cells of a row state: None without one, False where they do not make one.

    Year and quarter may stand in a column each.
    """
    year = quarter = None
    cells = [figure.cell for figure in entry.figures if figure.heading.kind == "period"]
    texts = [cell.text.strip() for cell in cells if cell.text.strip()]
    for text in texts:
        when = of_heading(f"Q{text}" if re.fullmatch("[1-4]", text) else text)
        if when is None or when.months == "odd" or (when.year or year) != (year or when.year):
            return False
        if (when.quarter or quarter) != (quarter or when.quarter):
            return False
        year, quarter = when.year or year, when.quarter or quarter
    return When(year, quarter, 0, 0) if texts else None


def named_months(entry):
    """What the months are that the cells of a row name, as `When` has it: 'last', 'odd', or none."""
    cells = [figure.cell for figure in entry.figures if figure.heading.kind == "period"]
    whens = [of_heading(cell.text.strip()) for cell in cells]
    return {when.months for when in whens if when and when.months}


# The same few periods stand against every figure of a document: they are made once.
@lru_cache(maxsize=1000)
def quarter_of(year, quarter):
    """Quarter of the financial year that starts in `year`."""
    return pd.Period(f"{year + 1}Q{quarter}", freq="Q-MAR")


@lru_cache(maxsize=1000)
def _quarter_label(period):
    return period_label(period)


@lru_cache(maxsize=1000)
def _year_label(period):
    return year_label(period)
