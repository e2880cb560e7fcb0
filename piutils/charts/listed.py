"""Many results on one scale, each on lines of its own: for a phone and a mail, for many, for a wide page."""

import math

from piutils import narrate
from piutils.charts.canvas import WIDE, sheet
from piutils.charts.lettering import SIZE, SMALL
from piutils.charts.marks import BIG, draw_key, draw_labels, draw_marks, heading, percent_scale, to_spare
from piutils.charts.palette import NAVY
from piutils.charts.raster import LIMIT
from piutils.charts.scale import axis
from piutils.charts.statuses import tag, tag_width
from piutils.words import translator

_PAGE = 840  # CSS px; a page shows it a sixth larger, print a fifth smaller
_ROOMY = 10  # up to here each mark has its figure beside it


def narrow(rows, lang):
    """Picture of results for a phone and a mail, small enough as a PNG."""
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
    spare = [to_spare(row, t) for row in rows]
    widths = [canvas.measure(narrate.figure(row, "actual"), BIG, True) for row in rows]
    widths += [canvas.measure(text, SMALL) for text in spare]
    left = _column(canvas, rows, lang, widths)
    scale = percent_scale(rows, 8, left - 32)
    y = 0
    for row, cases in zip(rows, spare, strict=True):
        tag(canvas, left, y + 1, row.status, lang)
        y = heading(canvas, y + 15, row, left - 24, lang, lines=4) + 3
        draw_marks(canvas, y, row, scale)
        canvas.text(left, y + 8, narrate.figure(row, "actual"), size=BIG, bold=True, colour=NAVY)
        below, end = draw_labels(canvas, y + 14, row, scale, lang, left - 12)
        beside = end < left  # else the words under the scale need the whole width
        canvas.text(left, y + 27 if beside else below + 13, cases, size=SMALL)
        y = max(below, y + 30) + (14 if beside or not cases else 30)
    return axis(canvas, y, scale, "percent")


def _compact(canvas, rows, lang, lines):
    """Each indicator on two or three lines of small text; a key on top says what the marks are."""
    t = translator(lang)
    spare = [to_spare(row, t) for row in rows]
    widths = [canvas.measure(text, SMALL) + 7 for text in spare]
    left = _column(canvas, rows, lang, widths)
    titles = 226
    scale = percent_scale(rows, titles + 14, left - 18)
    y = _keys(canvas, t)
    for row, cases in zip(rows, spare, strict=True):
        heading(canvas, y + 15, row, titles, lang, size=SMALL, lines=lines)
        draw_marks(canvas, y + 14, row, scale, tall=11)
        tag(canvas, left, y, row.status, lang)
        canvas.text(left + 7, y + 35, narrate.figure(row, "actual"), size=SMALL, bold=True, colour=NAVY)
        canvas.text(left + 7, y + 51, cases, size=SMALL)
        y += 60 if cases else 46
    return axis(canvas, y, scale, "percent")


def _column(canvas, rows, lang, widths):
    """Where the column at the right edge begins, so that it holds every status and those widths."""
    return math.floor(canvas.width - max(*widths, *(tag_width(canvas, row.status, lang) for row in rows)))


def _keys(canvas, t):
    """Key of the marks on the first line; gives where the next begins."""
    x = 6
    keys = {"actual": t("Result"), "target": t("Target"), "wales_average": t("All-Wales average")}
    for kind, text in keys.items():
        draw_key(canvas, x, 10, kind)
        canvas.text(x + 12, 15, text, size=SMALL)
        x += canvas.measure(text, SMALL) + 36
    return 32


def wide(rows, lang):
    """Picture of the same for a page with room: title, marks and result of an indicator side by side."""
    with sheet(_PAGE) as canvas:
        return canvas.picture(_side_by_side(canvas, rows, lang))


def _side_by_side(canvas, rows, lang):
    t = translator(lang)
    roomy = len(rows) <= _ROOMY
    size, high = (SIZE, 60) if roomy else (SMALL, 42)
    results = [narrate.figure(row, "actual") for row in rows]
    spare = [to_spare(row, t) for row in rows]
    tags = _column(canvas, rows, lang, [canvas.measure(text, SMALL) for text in spare])
    left = math.floor(tags - max(canvas.measure(result, BIG, True) for result in results) - 14)
    titles = 280
    scale = percent_scale(rows, titles + 24, left - 26)
    y = 4 if roomy else _keys(canvas, t)
    for row, result, cases in zip(rows, results, spare, strict=True):
        below = heading(canvas, y + 15, row, titles, lang, size=size, lines=4 if roomy else 2)
        draw_marks(canvas, y + 12, row, scale, tall=11)
        if roomy:
            draw_labels(canvas, y + 27, row, scale, lang, left - 12, start=titles + 16)
        canvas.text(tags - 14, y + 18, result, size=BIG, bold=True, colour=NAVY, align="right")
        tag(canvas, tags, y + 2, row.status, lang)
        canvas.text(tags, y + 39, cases, size=SMALL)
        y = max(y + high, below)
    return axis(canvas, y, scale, "percent")
