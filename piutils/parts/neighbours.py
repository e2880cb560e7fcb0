"""One indicator beside other councils' figures, out of a file that the analyst gives."""

from html import escape
from pathlib import Path

import pandas as pd

from piutils import charts, compare, narrate
from piutils.model import PIDataError, as_decimal, format_value, period_label, places, year_label
from piutils.narrate.phrases import known
from piutils.parts import page
from piutils.parts.page import anchor
from piutils.words import mark, translator

COUNCILS = "councils.csv"  # of the data folder; the same columns as any file of councils
_BLANK = ("", "-", "..", "*", "n/a")  # not published
_FUNNEL = {
    "High (0.001)": mark("much higher than expected"),
    "High (0.025)": mark("higher than expected"),
    "Not significant": mark("as expected"),
    "Low (0.025)": mark("lower than expected"),
    "Low (0.001)": mark("much lower than expected"),
}


def read_areas(file, quarterly, code):
    """Other councils' figures on one indicator, for its quarter or year, ours among them.

    Parameters
    ----------
    file : CSV in UTF-8, looked for here and in the folders above, or a DataFrame; with the columns `area`
        and `value`, and where known `numerator`, `denominator`, `code` and `period` (2021/22 Q1 or
        2021/22). Percentages as 97.76, not 0.9776.
    quarterly, code : whose figures are compared; where the file lacks our council and is not for the
        year, the quarter's result is added

    Returns
    -------
    DataFrame: area, value, and numerator and denominator where the file has them

    Raises
    ------
    PIDataError
        The file, a column or a figure is missing or wrong: all faults at once.
    """
    row = quarterly.row(code)
    rows, ours_too = _csv(file), True
    if "code" in rows:
        rows = rows[rows["code"].isin([row.code, *_aliases(quarterly, row.code)])]
        if rows.empty:
            raise PIDataError(f"has no row of {row.code} in its column code", _where(file))
    if "period" in rows:
        wanted = (period_label(row.period), year_label(row.period))
        there = ", ".join(sorted(rows["period"].unique()))
        fitting = [label for label in wanted if (rows["period"] == label).any()]
        if not fitting:
            raise PIDataError(f"has no figures for {wanted[0]} or {wanted[1]}; it has {there}", _where(file))
        rows = rows[rows["period"] == fitting[0]]
        # Our quarter beside their years would compare three months with twelve.
        ours_too = fitting[0] == wanted[0]
    figures = _numbers(rows, row, file)
    if ours_too and not figures["area"].str.casefold().isin(_own_names(quarterly)).any():
        own = {"area": _own_name(quarterly), "value": row.actual}
        own |= {"numerator": row.numerator, "denominator": row.denominator}
        ours = pd.DataFrame([{name: own[name] for name in figures}])
        figures = pd.concat([figures, ours], ignore_index=True)
    return figures


def in_folder(quarterly, row):
    """Rows of councils.csv in the data folder on one indicator, for its quarter or else its year.

    Returns
    -------
    DataFrame, or None where there is no such file or row, or a council's count is to be withheld
    """
    file = quarterly.folder.path / COUNCILS
    if not file.is_file():
        return None
    rows = _csv(file)
    for column in ("code", "period"):
        if column not in rows:
            raise PIDataError(f"lacks the column {column}; see data/README.md", COUNCILS)
    rows = rows[rows["code"].isin([row.code, *_aliases(quarterly, row.code)])]
    rows = rows[rows["period"].isin([period_label(row.period), year_label(row.period)])]
    if rows.empty:
        return None
    counts = [as_decimal(printed) for printed in rows.get("numerator", [])]
    small = any(number and number < quarterly.folder.small_counts["threshold"] for number in counts)
    return None if small and quarterly.folder.small_counts["suppress"] else rows


def _where(file):
    return "the table of councils" if isinstance(file, pd.DataFrame) else str(file)


def _csv(file):
    if isinstance(file, pd.DataFrame):
        return _described(file.astype(object).where(file.notna(), "").astype(str), _where(file))
    if not str(file or "").strip():
        raise PIDataError("no file is given; name a CSV with the columns area and value")
    path = next((place for place in places(file) if place.is_file()), None)
    if path is None:
        raise PIDataError("there is no such file here or in the folders above; check its name", str(file))
    try:
        rows = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PIDataError(
            f"cannot be read as a table ({reason}); save it as CSV in UTF-8", str(file)
        ) from None
    return _described(rows, str(file))


def _described(rows, where):
    rows = rows.copy()
    rows.columns = [str(name).strip().lower() for name in rows.columns]
    missing = [name for name in ("area", "value") if name not in rows]
    if missing:
        has = ", ".join(rows.columns)
        raise PIDataError(f"lacks the column {', '.join(missing)}; it has {has}", where)
    return rows.apply(lambda column: column.str.strip())


def _numbers(rows, row, file):
    columns = ["value", *(name for name in ("numerator", "denominator") if name in rows)]
    figures, faults = rows[["area"]].reset_index(drop=True), []
    for name in columns:
        numbers = [as_decimal(printed) for printed in rows[name]]
        faults += [
            f"{area}: {name} {printed!r} is not a number; correct it or leave it blank"
            for area, printed, number in zip(rows["area"], rows[name], numbers, strict=True)
            if number is None and printed.lower() not in _BLANK
        ]
        figures[name] = [float("nan") if number is None else float(number) for number in numbers]
    if not faults and {"numerator", "denominator"} <= set(columns) and row.unit == "percent":
        rate = figures["numerator"] / figures["denominator"] * 100
        for cells in figures[(rate - figures["value"]).abs() > 0.5].itertuples():
            faults.append(
                f"{cells.area}: value {cells.value:g} is not the percentage of {cells.numerator:g} "
                f"out of {cells.denominator:g}; correct it"
            )
    if faults:
        raise PIDataError(faults, _where(file))
    return figures


def _aliases(quarterly, code):
    return quarterly.indicators.set_index("code").at[code, "aliases"]


def _name(file):
    """File's name for the page; '' for a table that is in no file."""
    return "" if isinstance(file, pd.DataFrame) else Path(file).name


def _own_name(quarterly):
    return quarterly.council or translator(quarterly.lang)("Our council")


def _own_names(quarterly):
    names = [*quarterly.folder.council.values(), _own_name(quarterly)]
    return {name.casefold() for name in names if name}


def other_councils(quarterly, code, file):
    """Table of one indicator beside other councils' figures: rank, band, and the funnel's verdict.

    Parameters and errors are those of `read_areas`; `pi.areas` gives a DataFrame of any
    table of areas. `plot_councils` draws it.

    Examples
    --------
    >>> import piutils as pi
    >>> import pandas as pd
    >>> councils = pd.DataFrame({"area": ["Council B", "Council C"], "value": [5.0, 10.0]})
    >>> "Council B" in pi.other_councils(pi.quarterly("Q1"), "PI/241", councils).html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t, name = translator(lang), anchor(row.code, "councils")
    compared = compare.areas(read_areas(file, quarterly, code), row.better).sort_values("rank", kind="stable")
    nothing = t("none")
    lines = [
        [
            f"<strong>{escape(one.area)}</strong>"
            if one.area.casefold() in _own_names(quarterly)
            else escape(one.area),
            f"{one.rank:g}" if known(one.rank) else escape(nothing),
            escape(format_value(one.value, row.unit, row.decimals) or narrate.term(lang, "no_figure")),
            escape(one.band or nothing),
            escape(t(_FUNNEL[one.funnel]) if one.funnel in _FUNNEL else nothing),
        ]
        for one in compared.itertuples()
    ]
    heads = [
        (t("Council"), False),
        (t("Rank"), True),
        (narrate.term(lang, "actual"), True),
        (t("Quarter of councils, A is best"), False),
        (t("For its size"), False),
    ]
    caption = t("{code} beside other councils", code=row.code)
    caption = ": ".join(filter(None, [caption, _name(file)]))
    return page.section(
        name, t("Beside other councils"), page.table(caption, heads, lines, name=f"{name}-table")
    )


def plot_councils(quarterly, code, file):
    """Funnel of councils by size with ours pointed out; None without the counts of every council.

    Examples
    --------
    >>> import piutils as pi
    >>> import pandas as pd
    >>> councils = pd.DataFrame({"area": ["Council B", "Council C"], "value": [5.0, 10.0]})
    >>> councils = councils.assign(numerator=[2, 5], denominator=[40, 50])
    >>> pi.plot_councils(pi.quarterly("Q1"), "PI/241", councils).title
    'Neath Port Talbot Council: as expected for its size'
    """
    return funnel(quarterly, quarterly.row(code), file, _name(file))


def funnel(quarterly, row, file, source):
    """Draw what `plot_councils` shows; `source` names where the figures are from."""
    figures = read_areas(file, quarterly, row.code)
    compared = compare.areas(figures, row.better)
    if row.unit != "percent" or compared["pooled"].isna().any():
        return None
    ours = compared[compared["area"].str.casefold().isin(_own_names(quarterly))]
    if ours.empty:
        return None
    return charts.funnel(
        compared,
        compare.funnel_curve(figures),
        row,
        ours["area"].iloc[0],
        quarterly.lang,
        source=source,
    )
