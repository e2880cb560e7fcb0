"""Figures over time: the scale at the left, periods below, each line named at its right end."""

from typing import NamedTuple

from piutils.charts.canvas import WIDE, WIDTH
from piutils.charts.lettering import LINE, SMALL
from piutils.charts.palette import BORDER, FAINT, INK, NAVY, ORANGE, SOFT
from piutils.charts.scale import Scale, spread, ticks

_TOP, _HEIGHT = 26, 168
_LONG = 9  # letters of a figure
_STYLES = {  # by pattern as well as colour
    "target": {"colour": INK, "width": 1.5, "dash": (6, 4)},
    "wales_average": {"colour": ORANGE, "width": 2, "dash": (2, 3)},
    "centre": {"colour": SOFT, "width": 1.25},
    "upper": {"colour": SOFT, "width": 1.25, "dash": (7, 3)},
    "lower": {"colour": SOFT, "width": 1.25, "dash": (7, 3)},
}


def fitting(figures):
    """Width of a sheet on which figures as long as these, at both sides, leave room between them."""
    return WIDE if max(map(len, figures)) > _LONG else WIDTH


class Line(NamedTuple):
    """Line across the plane: what it is, where it ends at the right, and its name there."""

    kind: str
    figure: float
    name: str


class Plane:
    """Grid with a vertical scale, on which results are drawn; lines of one figure go right across."""

    def __init__(self, canvas, marks, unit, lines, top=0):
        self._canvas = canvas
        self.bottom = top + _TOP + _HEIGHT
        self.y = Scale(marks, self.bottom, top + _TOP)
        texts = [self.y.label(tick, unit) for tick in marks]
        self.left = max(canvas.measure(text, SMALL) for text in texts) + 10
        self.right = canvas.width - max(canvas.measure(line.name, SMALL, True) for line in lines) - 24
        for tick, text in zip(marks, texts, strict=True):
            canvas.line([self.left, self.right], [self.y(tick)] * 2, colour=FAINT, width=0.75)
            canvas.text(self.left - 8, self.y(tick) + 5, text, size=SMALL, colour=SOFT, align="right")
        canvas.line([self.left, self.right], [self.bottom] * 2, colour=BORDER)
        for line in lines:
            if line.kind in ("target", "wales_average"):
                self.stroke([self.left, self.right], [self.y(line.figure)] * 2, line.kind)

    def stroke(self, x, y, kind):
        """Draw a line in the pattern of its kind."""
        self._canvas.line(x, y, **_STYLES[kind])

    def places(self, count, widest):
        """Where `count` periods stand, so that a label of `widest` px over each stays on the plane."""
        first, last = self.left + widest / 2 + 4, self.right - widest / 2 - 8
        return [first + (last - first) * at / (count - 1) for at in range(count)]

    def names(self, lines, end):
        """Name each line; a thin line leads to a name that had to make room. `end`: of the results."""
        wanted = [self.y(line.figure) for line in lines]
        centres = spread(wanted, [LINE] * len(lines), LINE / 2, self.bottom + LINE / 2, gap=0)
        for line, y, centre in zip(lines, wanted, centres, strict=True):
            start = end if line.kind == "actual" else self.right
            self._canvas.line([start, self.right + 6, self.right + 16], [y, centre, centre], colour=BORDER)
            own = {"bold": True, "colour": NAVY} if line.kind == "actual" else {}
            self._canvas.text(self.right + 20, centre + 5, line.name, size=SMALL, **own)

    def periods(self, x, names):
        """Name the periods below, as many as there is room for, the last one always."""
        room = max(self._canvas.measure(name, SMALL) for name in names) + 6
        every = 1
        while every < len(names) and (x[1] - x[0]) * every < room:
            every += 1
        for at, name in enumerate(names):
            self._canvas.line([x[at]] * 2, [self.bottom, self.bottom + 5], colour=BORDER)
            if (len(names) - 1 - at) % every == 0:
                self._canvas.text(x[at], self.bottom + 20, name, size=SMALL, colour=SOFT, align="center")
        return self.bottom + 26


def steady(unit, figures):
    """Ticks round the figures, never so narrow that a small change looks large."""
    low, high = min(figures), max(figures)
    if 0 <= low < high / 2:
        low = 0
    least = 20 if unit == "percent" else 0.2 * max(abs(low), abs(high))
    if (short := least - (high - low)) > 0:
        low, high = low - short / 2, high + short / 2
    if min(figures) >= 0:
        low = max(low, 0)
    if unit == "percent" and max(figures) <= 100:
        high = min(high, 100)
    return ticks(low, high)
