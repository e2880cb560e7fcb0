"""From a figure to its place on the sheet: round ticks, axes, and labels that keep apart."""

import math
from dataclasses import dataclass

from piutils.charts.lettering import SMALL
from piutils.charts.palette import BORDER, SOFT
from piutils.model import format_value

_STEPS = (1, 2, 5, 10)


@dataclass(frozen=True)
class Scale:
    """Line from the figure `low` at CSS px `start` to `high` at `end`, with round `ticks`."""

    ticks: tuple
    start: float
    end: float

    def __call__(self, figure):
        low, high = self.ticks[0], self.ticks[-1]
        return self.start + (figure - low) / (high - low) * (self.end - self.start)

    def label(self, tick, unit):
        """Tick in the unit, with as many decimals as the step needs."""
        step = self.ticks[1] - self.ticks[0]
        return format_value(tick, unit, max(0, -math.floor(math.log10(step) + 1e-9)))


def ticks(low, high, most=5):
    """Round numbers, `most` steps or fewer, from `low` or below to `high` or above.

    >>> ticks(0, 100), ticks(88.9, 98.64)
    ((0.0, 20.0, 40.0, 60.0, 80.0, 100.0), (85.0, 90.0, 95.0, 100.0))
    """
    if not high > low:
        high = low + max(abs(low) / 10, 1)
    size = 10.0 ** math.floor(math.log10((high - low) / most))
    for step in (size * factor for factor in _STEPS):
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first <= most:
            break
    return tuple(round(at * step, 12) for at in range(first, last + 1))


def axis(canvas, y, scale, unit):
    """Draw the axis of a horizontal scale below y; a label that would touch its neighbour is left out."""
    canvas.line([scale.start, scale.end], [y, y], colour=BORDER)
    free = 0
    for tick in scale.ticks:
        canvas.line([scale(tick)] * 2, [y, y + 5], colour=BORDER)
        text = scale.label(tick, unit)
        width = canvas.measure(text, SMALL)
        left = min(max(scale(tick) - width / 2, 0), canvas.width - width)
        if left >= free:
            canvas.text(left, y + 19, text, size=SMALL, colour=SOFT)
            free = left + width + 8
    return y + 25


def spread(wanted, sizes, low, high, gap=4):
    """Centres as near as can be to those `wanted`, so that things of `sizes` do not overlap.

    Order is kept. Where all of them are longer than from low to high, they run past `high`.

    >>> spread([10, 11], [4, 4], 0, 100, gap=2)
    [7.5, 13.5]
    """
    order = sorted(range(len(wanted)), key=lambda at: (wanted[at], at))
    centres = [wanted[at] for at in order]
    sizes = [sizes[at] for at in order]
    # Pushing all to the right and all to the left both part them, and so does the mean of the two.
    rightward, leftward = _pushed(centres, sizes, low, gap), _pulled(centres, sizes, high, gap)
    middle = [(one + other) / 2 for one, other in zip(rightward, leftward, strict=True)]
    held = _pushed(_pulled(middle, sizes, high, gap), sizes, low, gap)
    return [centre for _, centre in sorted(zip(order, held, strict=True))]


def _pushed(centres, sizes, low, gap):
    done, end = [], low - gap
    for centre, size in zip(centres, sizes, strict=True):
        done.append(max(centre, end + gap + size / 2))
        end = done[-1] + size / 2
    return done


def _pulled(centres, sizes, high, gap):
    mirrored = _pushed([-centre for centre in reversed(centres)], sizes[::-1], -high, gap)
    return [-centre for centre in reversed(mirrored)]
