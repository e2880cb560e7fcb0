"""What a picture is made of: text, lines, rectangles and marks, in CSS pixels, y growing downwards."""

from typing import NamedTuple

from piutils.charts import lettering

LEAD = 8  # CSS px between a lead and what follows it


class Text(NamedTuple):
    """One line of text with its baseline at y.

    align : which part of the line x is: left, center or right
    ground : the colour behind it
    lead : bold words before it on the same line, '' for none
    """

    x: int
    y: int
    text: str
    size: float
    bold: bool
    colour: str
    align: str
    ground: str
    lead: str


class Stroke(NamedTuple):
    """Line through the points (x[i], y[i]), a gap where one is NaN; `dash`: lengths on, off, ..."""

    x: tuple
    y: tuple
    width: float
    colour: str
    dash: tuple


class Box(NamedTuple):
    """Filled rectangle; `edge` is '' or the colour of its 1 px outline."""

    x0: float
    top: float
    x1: float
    bottom: float
    fill: str
    edge: str


class Mark(NamedTuple):
    """Point marked by a shape in matplotlib's letters: o, D, s, X, ^ or v."""

    x: float
    y: float
    shape: str
    size: float
    fill: str
    edge: str
    width: float


def runs(shape):
    """Parts of a Text of one weight each, with where they start and end: (text, bold, start, end)."""
    parts = [(shape.lead, True), (shape.text, shape.bold)]
    x = shape.x
    if shape.align != "left":
        wide = lettering.width(shape.text, shape.size, shape.bold)
        x -= wide if shape.align == "right" else wide / 2
    for text, bold in parts:
        if text:
            wide = lettering.width(text, shape.size, bold)
            yield text, bold, x, x + wide
            x += wide + LEAD
