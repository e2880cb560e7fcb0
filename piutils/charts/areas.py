"""Funnel: one council among others, with the range that chance gives councils of its size."""

from piutils import narrate
from piutils.charts.canvas import sheet
from piutils.charts.chart import made
from piutils.charts.lettering import SMALL
from piutils.charts.palette import BORDER, FAINT, INK, NAVY, SOFT, WHITE
from piutils.charts.scale import Scale, axis, spread, ticks
from piutils.charts.words import source_line
from piutils.model import format_value
from piutils.narrate.phrases import known
from piutils.words import mark, translator

_TOP, _HEIGHT = 34, 240
_LINES = {  # by pattern as well as place
    "upper998": (mark("99.8% limit"), {"width": 1.25}),
    "upper95": (mark("95% limit"), {"width": 1.25, "dash": (7, 3)}),
    "pooled": (mark("All together {figure}"), {"width": 1.25, "dash": (2, 3)}),
    "lower95": (mark("95% limit"), {"width": 1.25, "dash": (7, 3)}),
    "lower998": (mark("99.8% limit"), {"width": 1.25}),
}
_FINDINGS = {
    "High (0.001)": mark("{area}: much higher than expected for its size"),
    "High (0.025)": mark("{area}: higher than expected for its size"),
    "Not significant": mark("{area}: as expected for its size"),
    "Low (0.025)": mark("{area}: lower than expected for its size"),
    "Low (0.001)": mark("{area}: much lower than expected for its size"),
}


def funnel(compared, curve, row, own, lang, *, source=""):
    """Areas by size and figure, with limits round the figure of all together; `own` stands out.

    Parameters
    ----------
    compared : from compare.areas, with every area's counts
    curve : from compare.funnel_curve of the same areas
    row : row of summary for the indicator: its title, unit, decimals and period
    own : name of the area to point out
    lang, source : as `results`

    Returns
    -------
    Chart, or None where `own` is not among the areas, or some area has no counts.
    """
    ours = compared[compared["area"] == own]
    if ours.empty or ours["funnel"].iloc[0] == "":
        return None
    ours = next(ours.itertuples())
    t = translator(lang)
    title, spoken = narrate.title(row, lang)
    with sheet() as canvas:
        picture = canvas.picture(_draw(canvas, compared, curve, row, ours, t))
    outside = int(compared["funnel"].isin(["High (0.001)", "Low (0.001)"]).sum())
    figures = {"area": own, "figure": _shown(ours.value, row), "all": _shown(ours.pooled, row)}
    return made(
        picture,
        title=t(_FINDINGS[ours.funnel], area=own),
        subtitle=[title, narrate.quarter(row.period, lang)],
        notes=[t("Each point is a council; the larger its base, the less chance moves it.")],
        source=source_line(source, row.period, lang),
        alt=[
            t("{area} {figure}, all councils together {all}.", **figures),
            f"{t(_FINDINGS[ours.funnel], area=own)}.",
            t.n(
                "{n} council is beyond the 99.8% limits.",
                "{n} councils are beyond the 99.8% limits.",
                outside,
            ),
        ],
        lang=lang,
        data=(
            [(t("Council"), False), (narrate.term(lang, "actual"), True), (t("Out of"), True)],
            [
                [area.area, _shown(area.value, row), format_value(area.denominator, "count", 2)]
                for area in compared.itertuples()
                if known(area.value)
            ],
        ),
        foreign=(title, spoken) if spoken != lang else None,
    )


def _shown(figure, row):
    return format_value(figure, row.unit, row.decimals)


def _draw(canvas, compared, curve, row, ours, t):
    end = curve.iloc[-1]
    names = {kind: t(words, figure=_shown(ours.pooled, row)) for kind, (words, _) in _LINES.items()}
    drawn = [*compared["value"], *curve["lower998"], *curve["upper998"]]
    up = Scale(ticks(min(drawn), max(drawn)), _TOP + _HEIGHT, _TOP)
    texts = [up.label(tick, row.unit) for tick in up.ticks]
    left = max(canvas.measure(text, SMALL) for text in texts) + 10
    right = canvas.width - max(canvas.measure(name, SMALL) for name in names.values()) - 24
    largest = compared["denominator"].max()
    sizes = tuple(tick for tick in ticks(0, largest) if tick <= largest)
    across = Scale(sizes, left, left + (right - 10 - left) * sizes[-1] / largest)
    for tick, text in zip(up.ticks, texts, strict=True):
        canvas.line([left, right], [up(tick)] * 2, colour=FAINT, width=0.75)
        canvas.text(left - 8, up(tick) + 5, text, size=SMALL, colour=SOFT, align="right")
    x = [across(size) for size in curve["denominator"]]
    for kind, (_, style) in _LINES.items():
        canvas.line(x, [up(figure) for figure in curve[kind]], colour=SOFT, **style)
    _own(canvas, across(ours.denominator), up(ours.value), ours, row)
    for area in compared.itertuples():
        if area.area != ours.area and known(area.value):
            canvas.mark(across(area.denominator), up(area.value), size=9, fill=WHITE, edge=SOFT, width=1.5)
    canvas.mark(across(ours.denominator), up(ours.value), size=13)
    wanted = [up(end[kind]) for kind in names]
    centres = spread(wanted, [17] * len(names), 8, _TOP + _HEIGHT + 8, gap=0)
    for name, y, centre in zip(names.values(), wanted, centres, strict=True):
        canvas.line([x[-1], right + 6, right + 16], [y, centre, centre], colour=BORDER)
        canvas.text(right + 20, centre + 5, name, size=SMALL, colour=INK)
    canvas.line([left, right], [_TOP + _HEIGHT] * 2, colour=BORDER)
    bottom = axis(canvas, _TOP + _HEIGHT, across, "")
    canvas.text(left, bottom + 14, t("Size: the number that the figure is out of"), size=SMALL, colour=SOFT)
    return bottom + 20


def _own(canvas, x, y, ours, row):
    """Name and figure of the area on top of the plane, and a line from there to its point."""
    (text,) = canvas.wrap(f"{ours.area} {_shown(ours.value, row)}", canvas.width - 8, lines=1, bold=True)
    width = canvas.measure(text, bold=True)
    canvas.text(min(max(x - width / 2, 0), canvas.width - width), 16, text, bold=True, colour=NAVY)
    canvas.line([x, x], [21, y], colour=NAVY, width=1)
