"""One page of a PDF, turned upright: its words, its ruling lines, its coloured shapes."""

import colorsys
from dataclasses import dataclass, field
from typing import NamedTuple

from piutils.model import PIDataError
from piutils.sources.glyphs import Letter, colour_of, words_of
from piutils.sources.grid import edges_of
from piutils.sources.turns import (
    main_turn,
    standing,
    turn_of,
    turned_back,
    turned_box,
    turned_letter,
    turned_lines,
    watermarks,
)

PLAIN_GREY = 0.12  # saturation below which a fill is shading, not a colour that says something
LOGO = 0.1  # of the page: pictures that cover less are no page of a scan


@dataclass(slots=True)
class Shape:
    """A filled shape in a colour that is not grey."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: str


@dataclass(slots=True)
class Leaf:
    """What one page holds, upright.

    words, level, upright, shapes : its words, ruling lines and coloured shapes
    apart : words that belong to no line of it: outside its edges, or across it
    turn : quarter turns to the left of its text on the page as filed
    """

    number: int
    width: float
    height: float
    words: list
    apart: list
    level: list
    upright: list
    shapes: list
    turn: int
    numbers: dict = field(default_factory=dict)  # sides of the boxes on it

    def on_page(self, box):
        """Box on the page as filed, from a box on the upright page."""
        size = (self.height, self.width) if self.turn % 2 else (self.width, self.height)
        # The cells of a column and of a row share their sides, so they share the numbers too.
        return tuple(
            self.numbers.setdefault(side, side)
            for side in (round(s, 2) for s in turned_back(box, self.turn, *size))
        )


def leaf_of(page, name, notes):
    """Leaf of a pdfplumber page; a letter that cannot be told goes to the notes.

    Raises
    ------
    PIDataError
        The page is a picture without text, or its letters cannot be told.
    """
    letters, drawn, pictured = _contents(page)
    shown = pictured / max(page.width * page.height, 1)
    if not letters and (shown > LOGO or len(drawn) > 200):
        raise PIDataError(
            f"page {page.page_number} is a picture without text: ask for the document as exported, "
            "or run it through OCR first",
            name,
        )
    if shown > 0.5 and len(letters) < 200:
        notes.append(f"page {page.page_number} is a picture with little text; what it shows is not read")
    unknown = sum(letter.text.startswith("(cid:") for letter in letters)
    if unknown > 0.1 * len(letters):
        raise PIDataError(
            f"page {page.page_number}: its font does not say which letters it shows; ask for the document "
            "as exported from the system, or run it through OCR first",
            name,
        )
    if unknown:
        notes.append(f"page {page.page_number}: {unknown} letters are not named by their font: '(cid:...)'")
    turn = main_turn(letters)
    filed = (float(page.width), float(page.height))
    width, height = filed[::-1] if turn % 2 else filed
    if turn:
        letters = [turned_letter(letter, turn, *filed) for letter in letters]
    level, upright = turned_lines(*edges_of(drawn), turn, *filed)
    shapes = [
        Shape(*turned_box((shape.x0, shape.top, shape.x1, shape.bottom), turn, *filed), shape.colour)
        for shape in _shapes(drawn)
    ]
    walls = [(wall.at, wall.start, wall.end) for wall in upright]
    aside = [letter for letter in letters if letter.turn]
    words = words_of([letter for letter in letters if not letter.turn] if aside else letters, walls)
    words += standing(aside, width, height)
    seen = turned_box(tuple(map(float, page.cropbox)), turn, *filed)
    words, apart = _seen(words, seen)
    return Leaf(
        page.page_number, width, height, words, apart + watermarks(aside), level, upright, shapes, turn
    )


def _seen(words, area):
    """Words in the part of a page that is shown, and those outside it."""
    x0, top, x1, bottom = area
    inside, outside = [], []
    for word in words:
        shown = x0 <= word.middle <= x1 and top <= word.height <= bottom
        (inside if shown else outside).append(word)
    return inside, outside


class Drawn(NamedTuple):
    """A line, box or other shape on the page; `points` = its corners, `fill` = its colour or None.

    `outlined` : its outline is drawn; a shape that is only filled is shading.
    """

    kind: str
    x0: float
    top: float
    x1: float
    bottom: float
    points: int
    fill: object
    outlined: bool = True


def _contents(page):
    """Letters and shapes of a page, and how much of it pictures cover, in square points.

    Straight from pdfminer's layout: `page.chars` makes a dict of thirty entries for each
    character and takes longer than all the rest of reading.
    """
    from pdfminer.layout import LTChar, LTContainer, LTCurve, LTImage, LTLine, LTRect

    letters, drawn, pictured = [], [], 0.0
    left, top_edge = page.mediabox[:2]
    foot = page.height + top_edge
    waiting = [iter(page.layout._objs)]
    while waiting:
        for item in waiting[-1]:
            if isinstance(item, LTChar):
                font = item.fontname
                letters.append(
                    Letter(
                        item.get_text(), item.x0 + left, foot - item.y1, item.x1 + left, foot - item.y0,
                        item.size,
                        font if isinstance(font, str) else font.decode("latin-1"), item.graphicstate.ncolor,
                        turn_of(*item.matrix[:2]),
                    )
                )  # fmt: skip
            elif isinstance(item, LTCurve):
                kind = (
                    "line" if isinstance(item, LTLine) else ("rect" if isinstance(item, LTRect) else "curve")
                )
                box = (item.x0 + left, foot - item.y1, item.x1 + left, foot - item.y0)
                colour = item.non_stroking_color if item.fill else None
                drawn.append(Drawn(kind, *box, _corners(item.pts), colour, bool(item.stroke)))
            elif isinstance(item, LTImage):
                pictured += (item.x1 - item.x0) * (item.y1 - item.y0)
            elif isinstance(item, LTContainer):
                waiting.append(iter(item._objs))
                break
        else:
            waiting.pop()
    return letters, drawn, pictured


def _corners(points):
    """Number of corners of an upright box, 0 for any other outline."""
    if len(points) not in (4, 5) or len({round(x) for x, _ in points}) > 2:
        return 0
    return len(points)


def _shapes(drawn):
    found = []
    for shape in drawn:
        if shape.fill is None or shape.kind == "line":
            continue
        colour = colour_of(shape.fill)
        if colour and saturation(colour) >= PLAIN_GREY:
            found.append(Shape(shape.x0, shape.top, shape.x1, shape.bottom, colour))
    return found


def saturation(colour):
    """Saturation of '#rrggbb', 0 (grey) to 1.

    >>> saturation("#808080"), saturation("#00ff00")
    (0.0, 1.0)
    """
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return colorsys.rgb_to_hsv(red, green, blue)[1]
