"""Control chart: one indicator over time with the limits of chance, and what lies beyond them."""

import math

from piutils import narrate
from piutils.charts.canvas import sheet
from piutils.charts.chart import made
from piutils.charts.lettering import SMALL
from piutils.charts.palette import INK, NAVY, PLUM, SOFT, TURQUOISE, WHITE
from piutils.charts.plane import Line, Plane, fitting, steady
from piutils.charts.words import source_line
from piutils.model import format_value, year_label
from piutils.narrate.phrases import known, listed
from piutils.words import mark, translator

# Cause: shape, colour, words. By shape first: improvement and concern are told apart without colour.
_CAUSES = {
    "common": ("o", NAVY, mark("Within chance")),
    "improvement": ("s", TURQUOISE, mark("Improvement")),
    "concern": ("X", PLUM, mark("Concern")),
    "high": ("^", SOFT, mark("Unusually high")),
    "low": ("v", SOFT, mark("Unusually low")),
}
_FINDINGS = {
    "common": mark("{code}: the latest figure is within chance"),
    "improvement": mark("{code}: an improvement beyond chance"),
    "concern": mark("{code}: a worsening beyond chance"),
    "high": mark("{code}: unusually high, beyond chance"),
    "low": mark("{code}: unusually low, beyond chance"),
}
_KINDS = {
    "counts": mark("The limits are from the counts (p chart)."),
    "overdispersed": mark(
        "The limits are from the counts, wider because these vary more than chance alone (p′ chart)."
    ),
    "no counts": mark("The limits are from the changes between figures (XmR chart)."),
    "too few": mark("Limits need five figures or more."),
    "flat": mark("The figures do not vary, so there are no limits."),
}
_ASSURANCE = {
    "pass": mark("Unless something changes, the target is met every time."),
    "fail": mark("Unless something changes, the target is missed every time."),
    "hit and miss": mark("Unless something changes, the target is met at times and missed at times."),
}
_NAMES = {
    "upper": mark("Upper limit {figure}"),
    "centre": mark("Mean {figure}"),
    "lower": mark("Lower limit {figure}"),
}
_KEY = 26  # CSS px of the line on top that says what the shapes are


def control(chart, row, lang, *, place="", source=""):
    """Figures over time with their mean and limits; points beyond chance by shape and colour.

    Parameters
    ----------
    chart : compare.ControlChart
    row : row of summary for the same indicator: its title, unit and decimals
    lang : 'en' or 'cy'
    place, source : as `results`

    Returns
    -------
    Chart, or None where fewer than two points have a figure. Without limits it is a plain line, and
    the note says why.
    """
    points = list(chart.points.itertuples())
    if sum(known(point.value) for point in points) < 2:
        return None
    t = translator(lang)
    title, spoken = narrate.title(row, lang)
    figures = [*(point.value for point in points), chart.target]
    with sheet(fitting([format_value(one, row.unit, row.decimals) for one in figures])) as canvas:
        picture = canvas.picture(_draw(canvas, chart, points, row, lang))
    span = t("{first} to {last}", first=_quarter(points[0], t), last=_quarter(points[-1], t))
    return made(
        picture,
        title=_title(chart, t),
        subtitle=[title, place, span],
        notes=_notes(chart, t),
        source=source_line(source, points[-1].period, lang),
        alt=_alt(chart, points, row, span, t),
        lang=lang,
        data=_data(points, row, lang),
        foreign=(title, spoken) if spoken != lang else None,
    )


def _quarter(point, t):
    return t("Q{quarter} {year}", quarter=point.period.quarter, year=year_label(point.period))


def _title(chart, t):
    if chart.variation:
        return t(_FINDINGS[chart.variation], code=chart.code)
    return t("{code}: figures over time, without limits", code=chart.code)


def _notes(chart, t):
    count = int(chart.points["value"].notna().sum())
    notes = [t(_KINDS[chart.why])]
    if chart.standing == "trial limits" and chart.kind != "line":
        notes.append(
            t.n(
                "The limits are trial limits: {n} figure, and 12 are needed.",
                "The limits are trial limits: {n} figures, and 12 are needed.",
                count,
            )
        )
    if chart.assurance:
        notes.append(t(_ASSURANCE[chart.assurance]))
    if chart.rebased:
        notes.append(t("The limits start afresh where their line breaks."))
    return notes


def _alt(chart, points, row, span, t):
    there = [point for point in points if known(point.value)]
    latest = there[-1]

    def shown(figure):
        return format_value(figure, row.unit, row.decimals)

    alt = [
        t.n(
            "{code}, {n} figure, {span}; the latest is {latest}.",
            "{code}, {n} figures, {span}; the latest is {latest}.",
            len(there),
            code=chart.code,
            span=span,
            latest=shown(latest.value),
        )
    ]
    if known(latest.upper):
        ends = {"mean": shown(latest.centre), "lower": shown(latest.lower), "upper": shown(latest.upper)}
        alt.append(t("Mean {mean}, limits {lower} to {upper}.", **ends))
    if known(chart.target):
        alt.append(t("Target {figure}.", figure=shown(chart.target)))
    for cause, (_, _, words) in _CAUSES.items():
        named = [_quarter(point, t) for point in there if point.cause == cause]
        if named and cause != "common":
            alt.append(f"{t(words)}: {listed(t, named, 12)}.")
    return alt


def _data(points, row, lang):
    t = translator(lang)

    def shown(figure, nothing):
        return format_value(figure, row.unit, row.decimals) or nothing

    heads = [(t("Quarter"), False), (narrate.term(lang, "actual"), True)]
    heads += [(t(words), True) for words in (mark("Lower limit"), mark("Mean"), mark("Upper limit"))]
    return heads, [
        [
            _quarter(point, t),
            shown(point.value, narrate.term(lang, "no_figure")),
            *(shown(limit, t("none")) for limit in (point.lower, point.centre, point.upper)),
        ]
        for point in points
    ]


def _draw(canvas, chart, points, row, lang):
    t = translator(lang)
    latest = next(point for point in reversed(points) if known(point.value))
    label = format_value(latest.value, row.unit, row.decimals)
    lines = [Line("actual", latest.value, t("Result {figure}", figure=label))]
    for name in _NAMES:
        figure = getattr(points[-1], name)
        if known(figure):
            shown = format_value(figure, row.unit, row.decimals)
            lines.append(Line(name, figure, t(_NAMES[name], figure=shown)))
    if known(chart.target):
        text = t("Target {figure}", figure=format_value(chart.target, row.unit, row.decimals))
        lines.append(Line("target", chart.target, text))
    drawn = [getattr(point, name) for point in points for name in ("value", *_NAMES)]
    marks = steady(row.unit, [one for one in (*drawn, *(line.figure for line in lines)) if known(one)])
    keys = [cause for cause in _CAUSES if any(point.cause == cause for point in points)]
    plane = Plane(canvas, marks, row.unit, lines, top=_KEY if len(keys) > 1 else 0)
    x = plane.places(len(points), 24)
    _limits(canvas, chart, points, plane, x)
    canvas.line(x, [plane.y(point.value) for point in points], colour=NAVY, width=2)
    for at, point in zip(x, points, strict=True):
        if known(point.value):
            _mark(canvas, at, plane.y(point.value), point.cause)
    if len(keys) > 1:
        _keys(canvas, keys, t)
    plane.names(lines, x[points.index(latest)] + 8)
    return plane.periods(x, [_quarter(point, t) for point in points])


def _limits(canvas, chart, points, plane, x):
    """Mean and limits as steps, broken where they start afresh."""
    half = (x[1] - x[0]) / 2
    for name in _NAMES:
        across, up = [], []
        for at, point in zip(x, points, strict=True):
            if point.period in chart.rebased:
                across.append(math.nan)
                up.append(math.nan)
            across += [at - half, at + half]
            up += [plane.y(getattr(point, name))] * 2
        across = [min(max(one, plane.left), plane.right) for one in across]
        plane.stroke(across, up, name)


def _mark(canvas, x, y, cause):
    shape, colour, _ = _CAUSES[cause or "common"]
    if shape == "o":
        canvas.mark(x, y, size=9)
    else:
        canvas.mark(x, y, shape, 12, fill=colour, edge=INK if colour == TURQUOISE else WHITE, width=1)


def _keys(canvas, causes, t):
    """What the shapes are."""
    x = 6
    for cause in causes:
        _mark(canvas, x, 9, cause)
        text = t(_CAUSES[cause][2])
        canvas.text(x + 12, 14, text, size=SMALL)
        x += canvas.measure(text, SMALL) + 36
