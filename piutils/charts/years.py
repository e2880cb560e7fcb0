"""One indicator over the years: the same quarter of each, with target and All-Wales average as lines."""

import math
from typing import NamedTuple

from piutils import narrate, stats
from piutils.charts import findings
from piutils.charts.canvas import sheet
from piutils.charts.chart import made
from piutils.charts.lettering import SMALL
from piutils.charts.palette import NAVY, SOFT, WHITE
from piutils.charts.plane import Line, Plane, fitting, steady
from piutils.charts.words import (
    benchmarks,
    between,
    interval_notes,
    labels,
    source_line,
    target_notes,
    wales_notes,
)
from piutils.model import decimals_in, format_value, period_label, year_label
from piutils.narrate.phrases import known
from piutils.words import translator

_STEEP = 20  # CSS px that lines rise from a point, so that they cross what stands above it
_FEW = 5  # figures; fewer are no trend (research of the Fingertips trend test)


class Point(NamedTuple):
    """Figure of one year as it is and as it is printed, and its 95 % interval; NaN = none."""

    period: object
    figure: float
    label: str
    lower: float
    upper: float


def trend(values, row, lang, *, place="", source=""):
    """The same quarter of each year up to the row's, with its target and All-Wales average.

    Parameters
    ----------
    values : table of values with the earlier years
    row : row of summary: the indicator and its quarter
    lang : 'en' or 'cy'
    place, source : as `results`

    Returns
    -------
    Chart, or None where fewer than two years have a figure. A year without one is a gap.
    """
    points = _points(values, row)
    there = [point for point in points if known(point.figure)]
    if len(there) < 2:
        return None
    t = translator(lang)
    title, spoken = narrate.title(row, lang)
    figures = [point.label for point in there]
    figures += [narrate.figure(row, name) for name in ("target", "wales_average")]
    with sheet(fitting(figures)) as canvas:
        picture = canvas.picture(_draw(canvas, points, row, lang))
    notes = interval_notes(t, [point.lower for point in there])
    notes += target_notes(t, row) + wales_notes(t, [row])
    if len(there) < _FEW:
        notes.append(
            t.n(
                "{n} figure is too few to show a trend.",
                "{n} figures are too few to show a trend.",
                len(there),
            )
        )
    years = t(
        "Quarter {quarter}, {first} to {last}",
        quarter=row.period.quarter,
        first=year_label(points[0].period),
        last=year_label(points[-1].period),
    )
    return made(
        picture,
        title=findings.since_last_year(row, t),
        subtitle=[title, place, years],
        notes=notes,
        source=source_line(source, row.period, lang),
        alt=findings.trend_alt(there, row, lang),
        lang=lang,
        data=_data(points, row, lang),
        foreign=(title, spoken) if spoken != lang else None,
    )


def _data(points, row, lang):
    t = translator(lang)
    heads = [(t("What"), False), (narrate.term(lang, "actual"), True), (t("95% interval"), True)]
    rows = [
        [
            year_label(point.period),
            point.label or narrate.term(lang, "no_figure"),
            between(t, point.lower, point.upper, row),
        ]
        for point in points
    ]
    return heads, rows + [[name, figure, t("none")] for name, figure in benchmarks(row, lang)]


def _points(values, row):
    """One point a year from the first figure to the row's quarter, gaps included."""
    own = values[(values["code"] == row.code) & (values["series"] == "actual")]
    own = own[(own["period"] < row.period) & (own["period"].dt.quarter == row.period.quarter)]
    found = {}
    for one in own.itertuples():
        # The quarter's own figure goes before one for the year, and that before one of unstated year.
        fit = {period_label(one.period): 0, year_label(one.period): 1}.get(one.covers, 2)
        if known(one.value) and fit < found.get(one.period, (3,))[0]:
            found[one.period] = fit, one
    points = {period: _earlier(one, row) for period, (_, one) in found.items()}
    if known(row.actual):
        label = narrate.figure(row, "actual")
        points[row.period] = Point(row.period, row.actual, label, row.ci_lower, row.ci_upper)
    years = row.period.qyear - min(points, default=row.period).qyear
    periods = [row.period - 4 * back for back in range(years, -1, -1)]
    return [points.get(period) or Point(period, math.nan, "", math.nan, math.nan) for period in periods]


def _earlier(one, row):
    decimals = decimals_in(one.printed, one.value)
    decimals = int(row.decimals) if decimals is None else decimals
    lower = upper = math.nan
    # Counts that do not give the figure prove nothing about it.
    if row.unit == "percent" and 0 <= one.numerator <= one.denominator and one.denominator > 0:
        given = 100 * one.numerator / one.denominator
        if abs(given - one.value) <= 0.5 * 10.0**-decimals + 1e-9:
            ends = stats.wilson([one.numerator], [one.denominator])
            lower, upper = (100 * float(end[0]) for end in ends)
    return Point(one.period, one.value, format_value(one.value, row.unit, decimals), lower, upper)


def _draw(canvas, points, row, lang):
    t = translator(lang)
    drawn = [point.figure for point in points if known(point.figure)]
    lines = [Line("actual", drawn[-1], t("Result"))]
    lines += [Line(*label) for label in labels(row, t)]
    ends = [end for point in points for end in (point.lower, point.upper) if known(end)]
    plane = Plane(
        canvas, steady(row.unit, [*drawn, *ends, *(line.figure for line in lines)]), row.unit, lines
    )
    widest = max(canvas.measure(point.label, SMALL, True) for point in points)
    x = plane.places(len(points), widest)
    slot = x[1] - x[0]
    named = range(len(points)) if slot >= widest + 8 else (0, len(points) - 1)
    told = [at for at in named if known(points[at].figure)]
    heights = {at: _baseline(points, at, plane) for at in told}
    _lines(canvas, x, points, plane)
    for at in told:  # what hides the grid, and a line that a figure cannot get out of the way of
        half = canvas.measure(points[at].label, SMALL, True) / 2
        canvas.box(x[at] - half - 2, heights[at] - 12, x[at] + half + 2, heights[at] + 3, fill=WHITE)
    for at, point in enumerate(points):
        if known(point.figure):
            canvas.mark(x[at], plane.y(point.figure), size=11)
        if at in told:
            canvas.text(x[at], heights[at], point.label, size=SMALL, bold=True, colour=NAVY, align="center")
        elif not known(point.figure) and slot >= canvas.measure(t("No figure"), SMALL) + 8:
            canvas.text(x[at], plane.bottom - 8, t("No figure"), size=SMALL, colour=SOFT, align="center")
    plane.names(lines, x[-1] + 8)
    return plane.periods(x, [year_label(point.period) for point in points])


def _baseline(points, at, plane):
    """Height of a figure's text: above its point, or below where the lines to its neighbours go up."""
    point = points[at]
    above = plane.y(point.upper if known(point.upper) else point.figure) - 9
    below = plane.y(point.lower if known(point.lower) else point.figure) + 20
    beside = [points[one].figure for one in (at - 1, at + 1) if 0 <= one < len(points)]
    rise = sum(plane.y(point.figure) - plane.y(figure) for figure in beside if known(figure))
    return below if rise > _STEEP and below < plane.bottom - 4 else above


def _lines(canvas, x, points, plane):
    for at, point in zip(x, points, strict=True):
        if known(point.lower) and known(point.upper):
            ends = [plane.y(point.lower), plane.y(point.upper)]
            canvas.line([at, at], ends, colour=NAVY, width=1.5)
            for end in ends:
                canvas.line([at - 5, at + 5], [end, end], colour=NAVY, width=1.5)
    canvas.line(x, [plane.y(point.figure) for point in points], colour=NAVY, width=2.5)
