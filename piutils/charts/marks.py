"""The marks of a result and what it is held against, and the words that belong to them."""

from piutils import narrate
from piutils.charts.lettering import LINE, SIZE, SMALL
from piutils.charts.palette import FAINT, INK, NAVY, ORANGE, WHITE
from piutils.charts.scale import Scale, spread, ticks
from piutils.charts.shapes import LEAD
from piutils.charts.words import labels
from piutils.narrate.phrases import known
from piutils.words import translator

BIG = 18  # CSS px of the result among others
_APART = 14  # CSS px between two labels


def percent_scale(rows, start, end):
    """Scale from `start` to `end` that holds all figures of the rows, 0 % to 100 % at least."""
    figures = [figure for row in rows for figure in all_figures(row)]
    return Scale(ticks(min(0, *figures), max(100, *figures)), start, end)


def all_figures(row):
    """Every figure of a row that is drawn."""
    shown = (row.actual, row.wales_average, row.ci_lower, row.ci_upper)
    ends = [end for end, _ in narrate.target_ends(row)]
    return [figure for figure in shown if known(figure)] + ends


def to_spare(row, t):
    """How many cases could go the other way before the target is missed; '' where nobody can say."""
    if row.status == "none" or not (known(row.headroom) and known(row.denominator)):
        return ""
    cases = f"{abs(int(row.headroom)):,}"
    return t("{n} to spare", n=cases) if row.headroom >= 0 else t("{n} short", n=cases)


def heading(canvas, y, row, width, lang, *, size=SIZE, lines=3):
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


def draw_marks(canvas, y, row, scale, tall=12):
    """Result with interval and target on the line at y; the All-Wales mark hangs below it."""
    canvas.line([scale.start, scale.end], [y, y], colour=FAINT)
    for tick in scale.ticks:
        canvas.line([scale(tick)] * 2, [y - 4, y + 4], colour=FAINT)
    for end, _ in narrate.target_ends(row):
        canvas.line([scale(end)] * 2, [y - tall, y + tall], width=3)
    _interval(canvas, y, row, scale)
    canvas.mark(scale(row.actual), y)
    if known(row.wales_average):
        draw_key(canvas, scale(row.wales_average), y + 9, "wales_average", 1.3)


def _interval(canvas, y, row, scale):
    if not (known(row.ci_lower) and known(row.ci_upper)):
        return
    ends = [scale(row.ci_lower), scale(row.ci_upper)]
    canvas.line([ends[0] - 1, ends[1] + 1], [y, y], colour=WHITE, width=6)  # parts it from what is below
    whisker(canvas, y, ends)


def whisker(canvas, y, ends):
    """Interval between two places on the line at y."""
    canvas.line(ends, [y, y], colour=NAVY, width=3)
    for end in ends:
        canvas.line([end, end], [y - 5, y + 5], colour=NAVY, width=2)


def draw_key(canvas, x, y, kind, size=1):
    """Mark of a kind of figure, as it stands before its words."""
    if kind == "target":
        canvas.line([x, x], [y - 6, y + 6], width=3)
    elif kind == "wales_average":
        canvas.mark(x, y, "D", 7 * size, fill=ORANGE, edge=INK, width=1)
    else:
        canvas.mark(x, y, "o", 11)


def draw_labels(canvas, y, row, scale, lang, end, *, start=0):
    """What target and average are, under their marks, each with its mark, parted where they meet.

    They stand between `start` and `end` where there is room for them, else run to the edge of the
    sheet. Gives y below them and where they end.
    """
    drawn = sorted(labels(row, translator(lang)), key=lambda label: label[1])
    if not drawn:
        return y, 0
    widths = [canvas.measure(text, SMALL) + 16 for _, _, text in drawn]
    needed = sum(widths) + _APART * (len(widths) - 1)
    end = end if needed <= end - start else canvas.width
    marks = [scale(figure) for _, figure, _ in drawn]
    # The words stand away from the other label, their mark under the one on the scale.
    before = [
        mark - width + 5 >= start and (mark + width > end if at == len(drawn) - 1 else True)
        for at, (mark, width) in enumerate(zip(marks, widths, strict=True))
    ]
    wanted = [
        mark + (5 - width / 2 if left else width / 2 - 5)
        for mark, width, left in zip(marks, widths, before, strict=True)
    ]
    if before[-1]:  # the one at the far right stays under its mark where the other has room to its left
        end = max(start + needed, marks[-1] + 5)
    centres = spread(wanted, widths, start, end, gap=_APART)
    for (kind, _, text), width, centre, left in zip(drawn, widths, centres, before, strict=True):
        edge = round(centre - width / 2)
        draw_key(canvas, edge + (width - 5 if left else 5), y + 8, kind)
        at, align = (edge + width - 15, "right") if left else (edge + 15, "left")
        canvas.text(at, y + 13, text, size=SMALL, align=align)
    return y + 16, end
