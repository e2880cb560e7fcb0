"""A picture as a lean SVG: text stays text, in the letters of the reader's machine."""

import math
from html import escape
from itertools import groupby

from piutils.charts.lettering import SMALL
from piutils.charts.palette import INK, WHITE
from piutils.charts.shapes import LEAD, Box, Mark, Stroke, Text

# Those of the page. None is wider than the font that the texts are measured in: nothing can overlap.
_FONTS = "system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif"
_AS_TEXT = {ord(shape): f"{shape}\ufe0e" for shape in "✔✖"}  # phones would show coloured emoji
_ANCHOR = {"left": "", "center": " text-anchor='middle'", "right": " text-anchor='end'"}
# Outlines of the marks in a square from -1 to 1, as matplotlib draws them; the round one is its own.
_DIAMOND = math.sqrt(2)
_OUTLINES = {
    "D": ((0, -_DIAMOND), (_DIAMOND, 0), (0, _DIAMOND), (-_DIAMOND, 0)),
    "s": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "^": ((0, -1), (1, 1), (-1, 1)),
    "v": ((0, 1), (-1, -1), (1, -1)),
    "X": (
        *((-0.5, -1), (0, -0.5), (0.5, -1), (1, -0.5), (0.5, 0), (1, 0.5)),
        *((0.5, 1), (0, 0.5), (-0.5, 1), (-1, 0.5), (-0.5, 0), (-1, -0.5)),
    ),
}


def svg(picture):
    """SVG without script, link, clip path, date or name; equal pictures give equal bytes."""
    size = f"{picture.width} {picture.height}"
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {size}' font-family='{_FONTS}' "
        f"font-size='{SMALL}' fill='{INK}'>",
        f"<path fill='{WHITE}' d='M0 0h{picture.width}v{picture.height}H0z'/>",
    ]
    for look, shapes in groupby(picture.shapes, _look):
        draw = {Text: _text, Stroke: _strokes, Box: _boxes, Mark: _marks}[look[0]]
        parts.append(draw(list(shapes)))
    return f"{''.join(parts)}</svg>".encode()


def _look(shape):
    """Kind and style: what runs of shapes share is said once."""
    if isinstance(shape, Text):
        return Text, shape.size, shape.bold, shape.colour
    if isinstance(shape, Stroke):
        return Stroke, shape.width, shape.colour, shape.dash
    if isinstance(shape, Box):
        return Box, shape.fill, shape.edge
    return Mark, shape.fill, shape.edge, shape.width, shape.shape == "o"


def _text(shapes):
    look = shapes[0]
    style = f" font-size='{look.size}'" if look.size != SMALL else ""
    style += " font-weight='700'" if look.bold else ""
    style += f" fill='{look.colour}'" if look.colour != INK else ""
    texts = [f"x='{shape.x}' y='{shape.y}'{_ANCHOR[shape.align]}>{_words(shape)}</text>" for shape in shapes]
    if style and len(texts) > 1:
        return f"<g{style}>{''.join(f'<text {text}' for text in texts)}</g>"
    return "".join(f"<text{style} {text}" for text in texts)


def _words(shape):
    words = escape(shape.text, quote=False).translate(_AS_TEXT)
    if not shape.lead:
        return words
    lead = f"<tspan font-weight='700'>{escape(shape.lead, quote=False)}</tspan>"
    return f"{lead}<tspan dx='{LEAD}'>{words}</tspan>" if words else lead


def _strokes(shapes):
    look = shapes[0]
    dash = f" stroke-dasharray='{' '.join(map(_number, look.dash))}'" if look.dash else ""
    width = f" stroke-width='{_number(look.width)}'" if look.width != 1 else ""
    # A line is no area to fill; two points have none, and say nothing of it.
    fill = " fill='none'" if any(len(shape.x) > 2 for shape in shapes) else ""
    d = "".join(_course(shape) for shape in shapes)
    return f"<path stroke='{look.colour}'{width}{dash}{fill} d='{d}'/>" if d else ""


def _course(shape):
    """Path through the points; a straight one is moved to where it covers whole pixels."""
    points = list(zip(shape.x, shape.y, strict=True))
    if len(points) == 2 and all(map(math.isfinite, (*shape.x, *shape.y))):
        (x0, y0), (x1, y1) = points
        if y0 == y1:
            return f"M{_number(x0)} {_number(_sharp(y0, shape.width))}H{_number(x1)}"
        if x0 == x1:
            return f"M{_number(_sharp(x0, shape.width))} {_number(y0)}V{_number(y1)}"
    d, pen = "", "M"
    for x, y in points:
        if not (math.isfinite(x) and math.isfinite(y)):
            pen = "M"
            continue
        d, pen = f"{d}{pen}{_number(x)} {_number(y)}", "L"
    return d


def _sharp(at, width):
    return math.floor(at) + 0.5 if round(width) % 2 else round(at)


def _boxes(shapes):
    look = shapes[0]
    edge = f" stroke='{look.edge}'" if look.edge else ""
    place = (lambda at: math.floor(at) + 0.5) if look.edge else float
    d = ""
    for shape in shapes:
        x0, top, x1, bottom = map(place, shape[:4])
        d += f"M{_number(x0)} {_number(top)}H{_number(x1)}V{_number(bottom)}H{_number(x0)}z"
    return f"<path fill='{look.fill}'{edge} d='{d}'/>"


def _marks(shapes):
    look = shapes[0]
    style = f"fill='{look.fill}' stroke='{look.edge}'"
    style += f" stroke-width='{_number(look.width)}'" if look.width != 1 else ""
    if look.shape == "o":
        return "".join(
            f"<circle {style} cx='{_number(shape.x)}' cy='{_number(shape.y)}' r='{_number(shape.size / 2)}'/>"
            for shape in shapes
        )
    return f"<path {style} d='{''.join(map(_outline, shapes))}'/>"


def _outline(shape):
    half = shape.size / 2
    points = (
        f"{_number(shape.x + half * x)} {_number(shape.y + half * y)}" for x, y in _OUTLINES[shape.shape]
    )
    return f"M{'L'.join(points)}z"


def _number(number):
    """Number with one decimal at most: a tenth of a pixel is not seen."""
    return f"{round(number, 1):g}" if abs(number) < 1e5 else f"{round(number)}"
