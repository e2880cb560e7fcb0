"""Which quarter a document reports: what its title says, checked against its headings."""

import pandas as pd

from piutils.layout.covers import row_when
from piutils.lexicon.periods import find, is_annual, year_name
from piutils.lexicon.printed import meaning
from piutils.model import PIDataError, period_label


def document_period(reader, path, notes):
    """Quarter that a document reports.

    Parameters
    ----------
    reader : layout.Reader that has read the document
    path : Path, named in messages; its name is the last resort
    notes : list that doubts are added to

    Returns
    -------
    (Period, bool) : the quarter, and whether plain figures are for the whole year

    Raises
    ------
    PIDataError
        No period is stated, or several are and the headings do not decide.
    """
    titles = [" ".join(text.text.split()) for text in reader.texts if len(text.text.split()) <= 45]
    stated = [(when, title) for title in titles for when in find(title)]
    years = {
        heading.when.year for heading in reader.headings_seen if heading.kind == "actual" and heading.when
    }
    years.discard(None)
    named = list(dict.fromkeys(when.period for when, _ in stated if when.period is not None))
    if len(named) == 1:
        return named[0], False
    if named:
        listed = "; ".join(dict.fromkeys(f"'{title}'" for when, title in stated if when.period is not None))
        said = ", ".join(period_label(period) for period in named)
        fitting = [
            period
            for period in dict.fromkeys(
                when.period for when, _ in stated if when.period is not None and not when.dates
            )
            if years and period.qyear - 1 == max(years)
        ]
        if len(fitting) == 1:
            notes.append(
                f"the document states more than one period ({said}): {listed}; "
                f"read as {period_label(fitting[0])}, which its column headings bear out"
            )
            return fitting[0], False
        raise PIDataError(
            f"states more than one period ({said}): {listed}; ask which is right and correct the title",
            path.name,
        )
    quarters = {when.quarter for when, _ in stated if when.quarter}
    said_years = {when.year for when, _ in stated if when.year is not None}
    year = max(years) if years else (max(said_years) if len(said_years) == 1 else None)
    columns = _columns_with_figures(reader)
    full = [when.period for when in columns if when.period is not None]
    if full:
        notes.append(f"no title states the period; read as {period_label(max(full))}, the latest column")
        return max(full), False
    in_columns = {when.quarter for when in columns if when.quarter}
    if len(in_columns) > 1 and not quarters and year is not None:
        latest = pd.Period(f"{year + 1}Q{max(in_columns)}", freq="Q-MAR")
        notes.append(f"no title states the quarter; read as {period_label(latest)}, the latest column")
        return latest, False
    quarters = quarters or in_columns
    if len(quarters) == 1 and year is not None:
        return pd.Period(f"{year + 1}Q{quarters.pop()}", freq="Q-MAR"), False
    rows = [when for entry in reader.entries if (when := row_when(entry)) and when.year is not None]
    if rows and not years:
        latest = max(rows, key=lambda when: (when.year, when.quarter or 4))
        notes.append(f"no title states the period; read as {latest.label}, the latest of the rows")
        return pd.Period(f"{latest.year + 1}Q{latest.quarter or 4}", freq="Q-MAR"), latest.quarter is None
    in_name = [when.period for when in find(path.stem.replace("_", " ")) if when.period is not None]
    if len(set(in_name)) == 1 and year in (None, in_name[0].qyear - 1):
        notes.append(
            f"no title states the period; read as {period_label(in_name[0])}, as the file's name says"
        )
        return in_name[0], False
    named_years = {when.year for when in find(path.stem.replace("_", " ")) if when.year is not None}
    if year is None and len(named_years) == 1 and not quarters:
        year = named_years.pop()
    if year is not None and not quarters:
        if not any(is_annual(title) for title in titles):
            notes.append(
                f"no quarter is stated; the figures are read as those of whole years, up to {year_name(year)}"
            )
        return pd.Period(f"{year + 1}Q4", freq="Q-MAR"), True
    raise PIDataError(
        "no period is stated; put a line like 'Quarter 1 2021/22' above the table, or in the file's name",
        path.name,
    )


def _columns_with_figures(reader):
    """Periods of the columns of results; those where nothing is published yet only if all are such."""
    columns = [h.when for h in reader.headings_seen if h.kind == "actual" and h.when]
    filled = {
        figure.heading.when
        for entry in reader.entries
        for figure in entry.figures
        if figure.heading.kind == "actual" and meaning(figure.cell.text).kind not in ("blank", "nothing")
    }
    return [when for when in columns if when in filled] or columns
