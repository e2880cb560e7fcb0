"""Results beside their target and the All-Wales average: all percentages in one picture, or one alone."""

from piutils import narrate
from piutils.charts import findings, listed
from piutils.charts.canvas import sheet
from piutils.charts.chart import made
from piutils.charts.lettering import LINE, SIZE
from piutils.charts.marks import all_figures, draw_key, draw_labels, to_spare, whisker
from piutils.charts.palette import FAINT, NAVY, PALE
from piutils.charts.scale import Scale, axis, ticks
from piutils.charts.statuses import tag, tag_width
from piutils.charts.words import (
    benchmarks,
    between,
    interval_notes,
    source_line,
    target_notes,
    wales_notes,
)
from piutils.narrate.phrases import known
from piutils.words import translator

MOST = 25  # indicators in one picture
_LARGE = 28  # CSS px of the result alone
_WORST_FIRST = ("missed", "near", "close", "met", "exceeded", "none")


def results(summary, lang, *, place="", source=""):
    """Every percentage with its interval, its target and the All-Wales average, on one scale.

    Parameters
    ----------
    summary : from compare.summarise
    lang : 'en' or 'cy'
    place : the council's name; '' leaves it out
    source : where the figures are from; '' says the council's performance report

    Returns
    -------
    Chart, or None where no percentage has a figure. Of more than 25 percentages those worst placed
    are drawn, and the note says how many are not.
    """
    there = summary[(summary["unit"] == "percent") & summary["actual"].map(known)]
    if there.empty:
        return None
    rows = list(there.itertuples())
    shown = rows if len(rows) <= MOST else sorted(rows, key=_worst_first)[:MOST]
    t, period = translator(lang), rows[0].period
    notes = interval_notes(t, [row.ci_lower for row in shown]) + wales_notes(t, shown)
    if left_out := len(rows) - len(shown):
        notes.append(t.n("{n} more is in the table.", "{n} more are in the table.", left_out))
    return made(
        listed.narrow(shown, lang),
        title=findings.met_target(there, t, percentages=True),
        subtitle=[t("Percentage indicators"), place, narrate.quarter(period, lang)],
        notes=notes,
        source=source_line(source, period, lang),
        alt=findings.results_alt(there, lang),
        lang=lang,
        data=_results_data(shown, lang),
        wide=listed.wide(shown, lang),
    )


def bullet(row, lang, *, place="", source=""):
    """One result as a bar, with its interval, its target and the All-Wales average.

    Parameters
    ----------
    row : row of summary
    lang, place, source : as `results`

    Returns
    -------
    Chart, or None where there is no result, or nothing to hold it against.
    """
    if not known(row.actual) or not (known(row.target) or known(row.wales_average)):
        return None
    t = translator(lang)
    title, spoken = narrate.title(row, lang)
    with sheet() as canvas:
        picture = canvas.picture(_bar(canvas, row, lang))
    return made(
        picture,
        title=findings.against_benchmarks(row, t),
        subtitle=[title, place, narrate.quarter(row.period, lang)],
        notes=interval_notes(t, [row.ci_lower]) + target_notes(t, row) + wales_notes(t, [row]),
        source=source_line(source, row.period, lang),
        alt=findings.bullet_alt(row, lang),
        lang=lang,
        data=(
            [(t("What"), False), (t("Figure"), True)],
            [
                [narrate.term(lang, "actual"), narrate.figure(row, "actual")],
                [t("95% interval"), between(t, row.ci_lower, row.ci_upper, row)],
                *benchmarks(row, lang),
            ],
        ),
        foreign=(title, spoken) if spoken != lang else None,
    )


def _results_data(rows, lang):
    t, term = translator(lang), lambda key: narrate.term(lang, key)
    heads = [(term("indicator"), False), (term("actual"), True), (t("95% interval"), True)]
    heads += [(term("target"), True), (term("wales_average"), True)]
    return heads, [
        [
            row.code,
            narrate.figure(row, "actual"),
            between(t, row.ci_lower, row.ci_upper, row),
            narrate.target_of(row, lang) or term("no_target"),
            narrate.figure(row, "wales_average") or term("no_average"),
        ]
        for row in rows
    ]


def _worst_first(row):
    return _WORST_FIRST.index(row.status), -abs(row.target_gap) if known(row.target_gap) else 0


def _bar(canvas, row, lang):
    """One result in large figures with its status, and below it as a bar from 0."""
    t, figure = translator(lang), narrate.figure(row, "actual")
    canvas.text(0, 25, figure, size=_LARGE, bold=True, colour=NAVY)
    x = round(canvas.measure(figure, _LARGE, True)) + 16
    tag(canvas, x, 6, row.status, lang)
    x += round(tag_width(canvas, row.status, lang)) + 12
    spare, y = to_spare(row, t), 56
    if x + canvas.measure(spare, SIZE) <= canvas.width:
        canvas.text(x, 21, spare)
    else:
        canvas.text(0, 46, spare)
        y += LINE
    figures = all_figures(row)
    top = 100 if row.unit == "percent" and 50 < max(figures) <= 100 else max(figures)
    scale = Scale(ticks(min(0, *figures), max(0, top)), 8, canvas.width - 20)
    canvas.line([scale.start, scale.end], [y, y], colour=FAINT)
    ends = sorted((scale(0), scale(row.actual)))
    canvas.box(ends[0], y - 10, ends[1], y + 10, fill=PALE, edge=NAVY)
    if known(row.ci_lower) and known(row.ci_upper):
        whisker(canvas, y, [scale(row.ci_lower), scale(row.ci_upper)])
    for end, _ in narrate.target_ends(row):
        canvas.line([scale(end)] * 2, [y - 17, y + 17], width=3)
    if known(row.wales_average):
        draw_key(canvas, scale(row.wales_average), y + 13, "wales_average", 1.3)
    y, _ = draw_labels(canvas, y + 22, row, scale, lang, canvas.width)
    return axis(canvas, y + 8, scale, row.unit)
