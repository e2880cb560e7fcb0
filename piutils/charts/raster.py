"""A picture as a PNG small enough for an e-mail."""

import struct
import zlib

from piutils.charts.lettering import POINT, SHARPNESS, font
from piutils.charts.palette import BORDER, INK, WHITE
from piutils.charts.shapes import Box, Mark, Stroke, Text, runs

LIMIT = 35_000  # bytes of one picture
_LETTER = 30  # bytes that a letter adds to a PNG at sharpness 1; they grow with it


def png(picture):
    """PNG in few colours, as sharp as LIMIT allows; equal pictures give equal bytes."""
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    letters = sum(len(shape.text) for shape in picture.shapes if isinstance(shape, Text))
    hopeless = LIMIT / _LETTER / max(letters, 1)
    figure, pixels = Figure(facecolor=WHITE), Affine2D()
    for order, shape in enumerate(picture.shapes, start=1):
        for artist in _ARTISTS[type(shape)](shape, pixels):
            artist.set_zorder(order)  # whatever kind it is, what comes later lies on top
            figure.add_artist(artist)
    colours = _colours(picture.shapes)
    for sharpness in [one for one in SHARPNESS if one < hopeless] or SHARPNESS[-1:]:
        made = _packed(_drawn(figure, pixels, picture, sharpness), colours)
        if len(made) <= LIMIT:
            break
    return made


def _drawn(figure, pixels, picture, sharpness):
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(96 * sharpness)
    figure.set_size_inches(picture.width / 96, picture.height / 96)
    pixels.clear().scale(1, -1).translate(0, picture.height).scale(sharpness)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return canvas


def _texts(shape, pixels):
    from matplotlib.text import Text as Drawn

    for text, bold, start, _ in runs(shape):
        made = Drawn(round(start), shape.y, text, transform=pixels, color=shape.colour)
        made.set(fontproperties=font(shape.size, bold), va="baseline", parse_math=False)
        if hasattr(made, "set_fontfeatures"):
            # matplotlib 3.11 kerns by parts of a pixel; whole ones make a PNG an eighth smaller.
            made.set_fontfeatures(["-kern"])
        yield made


def _stroke(shape, pixels):
    from matplotlib.lines import Line2D

    made = Line2D(shape.x, shape.y, transform=pixels, color=shape.colour, linewidth=shape.width * POINT)
    made.set(solid_capstyle="butt", dash_capstyle="butt", solid_joinstyle="round")
    if shape.dash:
        made.set_dashes([length / shape.width for length in shape.dash])
    yield made


def _box(shape, pixels):
    from matplotlib.patches import Rectangle

    corner = shape.x0, shape.top
    made = Rectangle(corner, shape.x1 - shape.x0, shape.bottom - shape.top, transform=pixels)
    made.set(facecolor=shape.fill, edgecolor=shape.edge or "none", linewidth=POINT if shape.edge else 0)
    yield made


def _mark(shape, pixels):
    from matplotlib.lines import Line2D

    made = Line2D([shape.x], [shape.y], transform=pixels, linestyle="", marker=shape.shape)
    made.set(markersize=shape.size * POINT, markerfacecolor=shape.fill)
    made.set(markeredgecolor=shape.edge, markeredgewidth=shape.width * POINT)
    yield made


_ARTISTS = {Text: _texts, Stroke: _stroke, Box: _box, Mark: _mark}


def _colours(shapes, most=64):
    """Every colour drawn with, and the steps to its ground that smooth its edges."""
    edges = dict.fromkeys(pair for shape in shapes for pair in _pairs(shape))
    found = dict.fromkeys(_rgb(colour) for colour in (WHITE, INK, BORDER))
    found |= dict.fromkeys(_rgb(colour) for pair in edges for colour in pair)
    for step in (2, 1, 3):
        for colour, ground in edges if step == 2 else ((INK, WHITE),):
            ends = zip(_rgb(colour), _rgb(ground), strict=True)
            found[tuple(round(a + (b - a) * step / 4) for a, b in ends)] = None
    return list(found)[:most]


def _pairs(shape):
    """Pairs of (colour, ground) whose edges are smoothed."""
    if isinstance(shape, Text):
        return [(shape.colour, shape.ground)]
    if isinstance(shape, Stroke):
        return [(shape.colour, WHITE)]
    if isinstance(shape, Box):
        return [(colour, WHITE) for colour in (shape.fill, shape.edge) if colour]
    return [(shape.fill, WHITE), (shape.edge, shape.fill)]


def _rgb(colour):
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _packed(canvas, colours):
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
