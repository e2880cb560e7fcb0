"""A sheet in CSS pixels to draw on, which knows the box of every text on it and becomes a small PNG."""

import struct
import unicodedata
import zlib
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from piutils.charts.palette import BORDER, INK, NAVY, WHITE

WIDTH = 560  # fits a mail of 600
SIZE = 14  # CSS px of ordinary text: still 8.5 px where a phone shows 343 px
SMALL = 13
LINE = 18  # from one baseline to the next
LIMIT = 35_000  # bytes of one picture
_SHARPNESS = (2, 1.5, 1)  # device pixels per CSS px: the first that keeps a picture within LIMIT
_LETTER = 30  # bytes that a letter adds to a PNG at sharpness 1; they grow with it
_POINT = 0.75  # CSS px to matplotlib's points
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}  # control, direction override, private use, unassigned


class Picture(NamedTuple):
    """PNG of a sheet, its size in CSS px, and ((x0, top, x1, bottom), text) of every text on it."""

    png: bytes
    width: int
    height: int
    texts: tuple


def plain(text):
    r"""Text of a document on one line, without control characters and direction overrides.

    >>> plain("one\r\ntwo\u202e")
    'one two'
    """
    spaced = " ".join(str(text).split())
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in _DROPPED)


def drawable(text):
    """Text as the font can draw it: a letter it lacks (some emoji) is left out of the picture."""
    return " ".join("".join(letter for letter in plain(text) if letter == " " or _known(letter)).split())


@contextmanager
def sheet():
    """Canvas drawn with matplotlib's own defaults, whatever a notebook or a matplotlibrc has set."""
    import matplotlib

    # Without the backend: setting it would outlive the context and move the user's own plots.
    defaults = {key: value for key, value in matplotlib.rcParamsDefault.items() if key != "backend"}
    with matplotlib.rc_context(defaults):
        yield Canvas()


class Canvas:
    """Sheet of WIDTH CSS px; y grows downwards. All places and sizes are in CSS px."""

    def __init__(self):
        from matplotlib.figure import Figure
        from matplotlib.transforms import Affine2D

        self._pixels = Affine2D()
        self._figure = Figure(facecolor=WHITE)
        self._edges = {}  # (colour, ground) whose edges are smoothed
        self._drawn = 0

    def measure(self, text, size=SIZE, bold=False):
        """Width of one line of text."""
        return _width(drawable(text), size, bold)

    def text(self, x, y, text, *, size=SIZE, bold=False, colour=INK, align="left", ground=WHITE):
        """Draw one line of text with its baseline at y; `align` says what x is: left, center, right."""
        self._edges[colour, ground] = None
        text = drawable(text)
        x -= {"left": 0, "center": 0.5, "right": 1}[align] * _width(text, size, bold)
        made = self._figure.text(
            *(round(x), round(y), text),
            transform=self._pixels,
            fontproperties=_font(size, bold),
            color=colour,
            va="baseline",
            parse_math=False,
            zorder=self._next(),
        )
        if hasattr(made, "set_fontfeatures"):
            # matplotlib 3.11 kerns by parts of a pixel; whole ones make a PNG an eighth smaller.
            made.set_fontfeatures(["-kern"])

    def wrap(self, text, width, *, size=SIZE, bold=False, indent=0, lines=3):
        """Lines of at most `width`, the first one shorter by `indent`; '…' ends a text cut short."""
        done, line, used = [], [], indent
        for word, wide in _pieces(drawable(text), width, size, bold):
            if used + wide > width and (line or (indent and not done)):
                done.append(" ".join(line))
                line, used = [], 0
            if len(done) == lines:
                return [*done[:-1], self._cut(done[-1], width - (indent if lines == 1 else 0), size, bold)]
            line.append(word)
            used += wide + _width(" ", size, bold)
        return [*done, " ".join(line)]

    def _cut(self, line, width, size, bold):
        while line and self.measure(f"{line}…", size, bold) > width:
            shorter, _, last = line.rpartition(" ")
            line = shorter if shorter and len(last) < 12 else line[:-1]
        return f"{line.rstrip(' ,;:-–')}…"

    def line(self, x, y, *, width=1, colour=INK, dash=None):
        """Draw a line through the points (x[i], y[i]); NaN makes a gap. `dash`: lengths on, off, ..."""
        from matplotlib.lines import Line2D

        self._edges[colour, WHITE] = None
        made = Line2D(x, y, transform=self._pixels, color=colour, linewidth=width * _POINT)
        made.set(solid_capstyle="butt", dash_capstyle="butt", solid_joinstyle="round")
        if dash:
            made.set_dashes([length / width for length in dash])
        self._add(made)

    def box(self, x0, top, x1, bottom, *, fill, edge=None):
        """Draw a filled rectangle with a 1 px edge."""
        from matplotlib.patches import Rectangle

        self._edges |= {(colour, WHITE): None for colour in (fill, edge) if colour}
        made = Rectangle((x0, top), x1 - x0, bottom - top, transform=self._pixels)
        made.set(facecolor=fill, edgecolor=edge or "none", linewidth=_POINT if edge else 0)
        self._add(made)

    def mark(self, x, y, shape="o", size=12, *, fill=NAVY, edge=WHITE, width=1.5):
        """Draw one of matplotlib's markers, `size` across."""
        from matplotlib.lines import Line2D

        self._edges |= {(fill, WHITE): None, (edge, fill): None}
        made = Line2D([x], [y], transform=self._pixels, linestyle="", marker=shape)
        made.set(markersize=size * _POINT, markerfacecolor=fill)
        made.set(markeredgecolor=edge, markeredgewidth=width * _POINT)
        self._add(made)

    def _add(self, artist):
        artist.set_zorder(self._next())
        self._figure.add_artist(artist)

    def _next(self):
        """Place in the order of drawing: what comes later lies on top, whatever kind it is."""
        self._drawn += 1
        return self._drawn

    def picture(self, height):
        """Sheet cut at `height`, as sharp as LIMIT allows."""
        letters = sum(len(text.get_text()) for text in self._figure.texts)
        hopeless = LIMIT / _LETTER / max(letters, 1)
        for sharpness in [one for one in _SHARPNESS if one < hopeless] or _SHARPNESS[-1:]:
            made = self._rendered(round(height), sharpness)
            if len(made.png) <= LIMIT:
                break
        return made

    def _rendered(self, height, sharpness):
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        self._figure.set_dpi(96 * sharpness)
        self._figure.set_size_inches(WIDTH / 96, height / 96)
        self._pixels.clear().scale(1, -1).translate(0, height).scale(sharpness)
        canvas = FigureCanvasAgg(self._figure)
        canvas.draw()
        back = self._pixels.inverted()
        boxes = [text.get_window_extent().transformed(back) for text in self._figure.texts]
        texts = tuple(
            ((box.x0, box.y1, box.x1, box.y0), text.get_text())
            for box, text in zip(boxes, self._figure.texts, strict=True)
        )
        return Picture(_png(canvas, self._colours()), WIDTH, height, texts)

    def _colours(self, most=64):
        """Every colour drawn with, and the steps to its ground that smooth its edges."""
        found = dict.fromkeys(_rgb(colour) for colour in (WHITE, INK, BORDER))
        found |= dict.fromkeys(_rgb(colour) for pair in self._edges for colour in pair)
        for step in (2, 1, 3):
            for colour, ground in self._edges if step == 2 else ((INK, WHITE),):
                ends = zip(_rgb(colour), _rgb(ground), strict=True)
                found[tuple(round(a + (b - a) * step / 4) for a, b in ends)] = None
        return list(found)[:most]


def _png(canvas, colours):
    """PNG of a drawn canvas in the given colours, without any date or name in it."""
    from PIL import Image

    drawn = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba()).convert("RGB")
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in colours for part in colour])
    pixels = drawn.quantize(palette=palette, dither=Image.Dither.NONE).tobytes()
    width, height = drawn.size
    rows = b"".join(b"\0" + pixels[at : at + width] for at in range(0, len(pixels), width))
    # Written here because Pillow's wheels compress with zlib-ng, which makes it a sixth larger.
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            (b"PLTE", bytes(part for colour in colours for part in colour)),
            (b"IDAT", zlib.compress(rows, 8)),
            (b"IEND", b""),
        )
    )


def _pieces(text, width, size, bold):
    """Words with their widths; a word wider than a whole line comes in parts."""
    for word in text.split():
        wide = _width(word, size, bold)
        while wide > width:
            part = word[: max(1, int(len(word) * width / wide))]
            while len(part) > 1 and _width(part, size, bold) > width:
                part = part[:-1]
            yield part, _width(part, size, bold)
            word = word[len(part) :]
            wide = _width(word, size, bold)
        yield word, wide


@cache
def _font(size, bold):
    import matplotlib
    from matplotlib.font_manager import FontProperties

    # The file that comes with matplotlib: the same letters on every machine, nothing to search for.
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    path = Path(matplotlib.get_data_path(), "fonts", "ttf", name)
    return FontProperties(fname=str(path), size=size * _POINT)


@cache
def _known(letter):
    from matplotlib.font_manager import get_font

    return all(get_font(_font(SIZE, bold).get_file()).get_char_index(ord(letter)) for bold in (False, True))


def _width(text, size, bold):
    return sum(_advance(letter, size, bold) for letter in text)


@cache
def _advance(letter, size, bold):
    """Room that a letter takes in a line: the most of any sharpness, as it is fitted to whole pixels."""
    import matplotlib
    from matplotlib.backends.backend_agg import get_hinting_flag
    from matplotlib.font_manager import get_font

    font = get_font(_font(size, bold).get_file())
    finer = matplotlib.rcParams["text.hinting_factor"] or 1  # before 3.11 letters are 8 times as wide
    widths = []
    for sharpness in _SHARPNESS:
        font.set_size(size * _POINT, 96 * sharpness)
        advance = font.load_char(ord(letter), flags=get_hinting_flag()).horiAdvance
        widths.append(advance / 64 / finer / sharpness)
    return max(widths)


def _rgb(colour):
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
