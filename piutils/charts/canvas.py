"""A sheet in CSS pixels to draw on, which knows the box of every text and becomes an SVG or a small PNG."""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from piutils.charts import lettering, raster, vector
from piutils.charts.lettering import SIZE
from piutils.charts.palette import INK, NAVY, WHITE
from piutils.charts.shapes import Box, Mark, Stroke, Text, runs

WIDTH = 460  # two stand side by side on a page, and a phone still shows letters of 10 px
WIDE = 560  # fits a mail of 600
_ASCENT, _DESCENT = 0.77, 0.24  # of the size: where the letters reach that most texts are made of


@contextmanager
def sheet(width=WIDTH):
    """Canvas measured with matplotlib's own defaults, whatever a notebook or a matplotlibrc has set."""
    with defaults():
        yield Canvas(width)


@contextmanager
def defaults():
    """Set matplotlib's own settings for a while."""
    import matplotlib

    # Without the backend: setting it would outlive the context and move the user's own plots.
    own = {key: value for key, value in matplotlib.rcParamsDefault.items() if key != "backend"}
    with matplotlib.rc_context(own):
        yield


class Canvas:
    """Sheet of `width` CSS px; y grows downwards. All places and sizes are in CSS px."""

    def __init__(self, width=WIDTH):
        self.width = width
        self._shapes = []  # what comes later lies on top

    def measure(self, text, size=SIZE, bold=False):
        """Width of one line of text."""
        return lettering.width(lettering.drawable(text), size, bold)

    def wrap(self, text, width, **how):
        """Lines of at most `width`, as `lettering.wrap`."""
        return lettering.wrap(text, width, **how)

    def text(self, x, y, text, *, size=SIZE, bold=False, colour=INK, align="left", ground=WHITE, lead=""):
        """Draw one line of text, styled as `Text`."""
        drawn, lead = lettering.drawable(text), lettering.drawable(lead)
        if drawn or lead:
            self._shapes.append(Text(round(x), round(y), drawn, size, bold, colour, align, ground, lead))

    def line(self, x, y, *, width=1, colour=INK, dash=()):
        """Draw a line through the points (x[i], y[i]); NaN makes a gap. `dash`: lengths on, off, ..."""
        self._shapes.append(Stroke(tuple(x), tuple(y), width, colour, dash))

    def box(self, x0, top, x1, bottom, *, fill, edge=""):
        """Draw a filled rectangle with a 1 px edge."""
        self._shapes.append(Box(x0, top, x1, bottom, fill, edge))

    def mark(self, x, y, shape="o", size=12, *, fill=NAVY, edge=WHITE, width=1.5):
        """Draw one of matplotlib's markers, `size` across."""
        self._shapes.append(Mark(x, y, shape, size, fill, edge, width))

    def picture(self, height):
        """Sheet cut at `height`."""
        return Picture(tuple(self._shapes), self.width, round(height))


@dataclass(frozen=True)
class Picture:
    """What was drawn on a sheet and its size in CSS px; made into a file when one is asked for."""

    shapes: tuple
    width: int
    height: int

    @cached_property
    def svg(self):
        """Bytes of an SVG for a page: sharp at any size, its letters those of the reader's machine."""
        return vector.svg(self)

    @cached_property
    def png(self):
        """Bytes of a small PNG for an e-mail, which shows no SVG."""
        with defaults():
            return raster.png(self)

    @cached_property
    def texts(self):
        """Box and words of every text: ((x0, top, x1, bottom), text)."""
        with defaults():
            return tuple(
                ((start, shape.y - _ASCENT * shape.size, end, shape.y + _DESCENT * shape.size), text)
                for shape in self.shapes
                if isinstance(shape, Text)
                for text, _, start, end in runs(shape)
            )
