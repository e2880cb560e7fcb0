"""Results beside their target and the All-Wales average: all percentages in one picture, or one alone."""

import math

from piutils import narrate
from piutils.charts import findings
from piutils.charts.canvas import LEAD, WIDE, sheet
from piutils.charts.chart import made
from piutils.charts.lettering import LINE, SIZE, SMALL
from piutils.charts.palette import FAINT, INK, NAVY, ORANGE, PALE, WHITE
from piutils.charts.raster import LIMIT
from piutils.charts.scale import Scale, axis, spread, ticks
from piutils.charts.statuses import tag, tag_width
from piutils.charts.words import (
    benchmarks,
    between,
    interval_notes,
    known,
    source_line,
    target_notes,
    wales_notes,
)
from piutils.words import translator

MOST = 25  # indicators in one picture
_ROOMY = 10  # up to here each mark has its figure beside it
_BIG, _LARGE = 18, 28  # CSS px of the result among others, and alone
_APART = 14  # CSS px between two labels
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
        _results_picture(shown, lang),
        title=findings.met_target(there, t, percentages=True),
        subtitle=[t("Percentage indicators"), place, narrate.quarter(period, lang)],
        notes=notes,
        source=source_line(source, period, lang),
        alt=findings.results_alt(there, lang),
        lang=lang,
        data=_results_data(shown, lang),
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
            narrate.figure(row, "target") or term("no_target"),
            narrate.figure(row, "wales_average") or term("no_average"),
        ]
        for row in rows
    ]


def _worst_first(row):
    return _WORST_FIRST.index(row.status), -abs(row.target_gap) if known(row.target_gap) else 0


def _results_picture(rows, lang):
    if len(rows) <= _ROOMY:
        with sheet() as canvas:
            return canvas.picture(_roomy(canvas, rows, lang))
    for lines in (2, 1):
        with sheet(WIDE) as canvas:
            picture = canvas.picture(_compact(canvas, rows, lang, lines))
        if len(picture.png) <= LIMIT:
            break
    return picture


def _roomy(canvas, rows, lang):
    """Each indicator on three lines: title; marks and result; target, average and cases to spare."""
    t = translator(lang)
    spare = [_spare(row, t) for row in rows]
    widths = [canvas.measure(narrate.figure(row, "actual"), _BIG, True) for row in rows]
    widths += [canvas.measure(text, SMALL) for text in spare]
    left = math.floor(canvas.width - max(*widths, *(tag_width(canvas, row.status, lang) for row in rows)))
    scale = _percent_scale(rows, 8, left - 32)
    y = 0
    for row, cases in zip(rows, spare, strict=True):
        tag(canvas, left, y + 1, row.status, lang)
        y = _heading(canvas, y + 15, row, left - 24, lang, lines=4) + 3
        _marks(canvas, y, row, scale)
        canvas.text(left, y + 8, narrate.figure(row, "actual"), size=_BIG, bold=True, colour=NAVY)
        below, end = _labels(canvas, y + 14, row, scale, lang, left - 12)
        beside = end < left  # else the words under the scale need the whole width
        canvas.text(left, y + 27 if beside else below + 13, cases, size=SMALL)
        y = max(below, y + 30) + (14 if beside or not cases else 30)
    return axis(canvas, y, scale, "percent")


def _spare(row, t):
    """How many cases could go the other way before the target is missed; '' where nobody can say."""
    if row.status == "none" or not (known(row.headroom) and known(row.denominator)):
        return ""
    cases = f"{abs(int(row.headroom)):,}"
    return t("{n} to spare", n=cases) if row.headroom >= 0 else t("{n} short", n=cases)


def _compact(canvas, rows, lang, lines):
    """Each indicator on two or three lines of small text; a key on top says what the marks are."""
    t = translator(lang)
    spare = [_spare(row, t) for row in rows]
    widths = [canvas.measure(text, SMALL) + 7 for text in spare]
    left = math.floor(canvas.width - max(*widths, *(tag_width(canvas, row.status, lang) for row in rows)))
    titles = 226
    scale = _percent_scale(rows, titles + 14, left - 18)
    x = 6
    keys = {"actual": t("Result"), "target": t("Target"), "wales_average": t("All-Wales average")}
    for kind, text in keys.items():
        _key(canvas, x, 10, kind)
        canvas.text(x + 12, 15, text, size=SMALL)
        x += canvas.measure(text, SMALL) + 36
    y = 32
    for row, cases in zip(rows, spare, strict=True):
        _heading(canvas, y + 15, row, titles, lang, size=SMALL, lines=lines)
        _marks(canvas, y + 14, row, scale, tall=11)
        tag(canvas, left, y, row.status, lang)
        canvas.text(left + 7, y + 35, narrate.figure(row, "actual"), size=SMALL, bold=True, colour=NAVY)
        canvas.text(left + 7, y + 51, cases, size=SMALL)
        y += 60 if cases else 46
    return axis(canvas, y, scale, "percent")


def _heading(canvas, y, row, width, lang, *, size=SIZE, lines=3):
    """Code and title from the baseline y on; gives the baseline of the line after them."""
    (code,) = canvas.wrap(row.code, width, size=size, bold=True, lines=1)
    title, _ = narrate.title(row, lang)
    if title == row.code:  # the code is all there is
        canvas.text(0, y, "", size=size, lead=code)
        return y + LINE
    indent = canvas.measure(code, size, True) + LEAD
    first, *others = canvas.wrap(title, width, size=size, indent=indent, lines=lines)
    canvas.text(0, y, first, size=size, lead=code)
    for number, line in enumerate(others, start=1):
        canvas.text(0, y + number * LINE, line, size=size)
    return y + (1 + len(others)) * LINE


def _percent_scale(rows, start, end):
    figures = [figure for row in rows for figure in _figures(row)]
    return Scale(ticks(min(0, *figures), max(100, *figures)), start, end)


def _figures(row):
    shown = (row.actual, row.target, row.wales_average, row.ci_lower, row.ci_upper)
    return [figure for figure in shown if known(figure)]


def _marks(canvas, y, row, scale, tall=12):
    """Result with interval and target on the line at y; the All-Wales mark hangs below it."""
    canvas.line([scale.start, scale.end], [y, y], colour=FAINT)
    for tick in scale.ticks:
        canvas.line([scale(tick)] * 2, [y - 4, y + 4], colour=FAINT)
    if known(row.target):
        canvas.line([scale(row.target)] * 2, [y - tall, y + tall], width=3)
    _interval(canvas, y, row, scale)
    canvas.mark(scale(row.actual), y)
    if known(row.wales_average):
        _key(canvas, scale(row.wales_average), y + 9, "wales_average", 1.3)


def _interval(canvas, y, row, scale):
    if not (known(row.ci_lower) and known(row.ci_upper)):
        return
    ends = [scale(row.ci_lower), scale(row.ci_upper)]
    canvas.line([ends[0] - 1, ends[1] + 1], [y, y], colour=WHITE, width=6)  # parts it from what is below
    _whisker(canvas, y, ends)


def _whisker(canvas, y, ends):
    canvas.line(ends, [y, y], colour=NAVY, width=3)
    for end in ends:
        canvas.line([end, end], [y - 5, y + 5], colour=NAVY, width=2)


def _key(canvas, x, y, kind, size=1):
    """Mark of a kind of figure, as it stands before its words."""
    if kind == "target":
        canvas.line([x, x], [y - 6, y + 6], width=3)
    elif kind == "wales_average":
        canvas.mark(x, y, "D", 7 * size, fill=ORANGE, edge=INK, width=1)
    else:
        canvas.mark(x, y, "o", 11)


def _labels(canvas, y, row, scale, lang, end):
    """What target and average are, under their marks, each with its mark, parted where they meet.

    They end before `end` where there is room for them, else at the edge of the sheet. Gives y below
    them and where they end.
    """
    t = translator(lang)
    labels = []
    if known(row.target):
        labels.append(("target", row.target, t("Target {figure}", figure=narrate.figure(row, "target"))))
    if known(row.wales_average):
        text = t("All-Wales {figure}", figure=narrate.figure(row, "wales_average"))
        labels.append(("wales_average", row.wales_average, text))
    if not labels:
        return y, 0
    labels.sort(key=lambda label: label[1])
    widths = [canvas.measure(text, SMALL) + 16 for _, _, text in labels]
    needed = sum(widths) + _APART * (len(widths) - 1)
    end = end if needed <= end else canvas.width
    marks = [scale(figure) for _, figure, _ in labels]
    # The words stand away from the other label, their mark under the one on the scale.
    before = [
        mark - width + 5 >= 0 and (mark + width > end if at == len(labels) - 1 else True)
        for at, (mark, width) in enumerate(zip(marks, widths, strict=True))
    ]
    wanted = [
        mark + (5 - width / 2 if left else width / 2 - 5)
        for mark, width, left in zip(marks, widths, before, strict=True)
    ]
    if before[-1]:  # the one at the far right stays under its mark where the other has room to its left
        end = max(needed, marks[-1] + 5)
    centres = spread(wanted, widths, 0, end, gap=_APART)
    for (kind, _, text), width, centre, left in zip(labels, widths, centres, before, strict=True):
        start = round(centre - width / 2)
        _key(canvas, start + (width - 5 if left else 5), y + 8, kind)
        at, align = (start + width - 15, "right") if left else (start + 15, "left")
        canvas.text(at, y + 13, text, size=SMALL, align=align)
    return y + 16, end


def _bar(canvas, row, lang):
    """One result in large figures with its status, and below it as a bar from 0."""
    t, figure = translator(lang), narrate.figure(row, "actual")
    canvas.text(0, 25, figure, size=_LARGE, bold=True, colour=NAVY)
    x = round(canvas.measure(figure, _LARGE, True)) + 16
    tag(canvas, x, 6, row.status, lang)
    x += round(tag_width(canvas, row.status, lang)) + 12
    spare, y = _spare(row, t), 56
    if x + canvas.measure(spare, SIZE) <= canvas.width:
        canvas.text(x, 21, spare)
    else:
        canvas.text(0, 46, spare)
        y += LINE
    figures = _figures(row)
    top = 100 if row.unit == "percent" and 50 < max(figures) <= 100 else max(figures)
    scale = Scale(ticks(min(0, *figures), max(0, top)), 8, canvas.width - 20)
    canvas.line([scale.start, scale.end], [y, y], colour=FAINT)
    ends = sorted((scale(0), scale(row.actual)))
    canvas.box(ends[0], y - 10, ends[1], y + 10, fill=PALE, edge=NAVY)
    if known(row.ci_lower) and known(row.ci_upper):
        _whisker(canvas, y, [scale(row.ci_lower), scale(row.ci_upper)])
    if known(row.target):
        canvas.line([scale(row.target)] * 2, [y - 17, y + 17], width=3)
    if known(row.wales_average):
        _key(canvas, scale(row.wales_average), y + 13, "wales_average", 1.3)
    y, _ = _labels(canvas, y + 22, row, scale, lang, canvas.width)
    return axis(canvas, y + 8, scale, row.unit)
