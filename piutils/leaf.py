"""One page of a PDF, turned upright: its words, its ruling lines, its coloured shapes."""

import colorsys
from dataclasses import dataclass

from piutils.glyphs import Word, colour_of, lines_of, words_of
from piutils.grid import Line, edges_of
from piutils.model import PIDataError

PLAIN_GREY = 0.12  # saturation below which a fill is shading, not a colour that says something


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
    """What one page holds, upright; `turn` says how to find a box again on the page as filed."""

    number: int
    width: float
    height: float
    words: list
    level: list
    upright: list
    shapes: list
    turn: int  # 0, or +1 / -1 where the text runs up or down the page

    def on_page(self, box):
        """Box on the page as filed, from a box on the upright page."""
        x0, top, x1, bottom = box
        if self.turn > 0:
            x0, top, x1, bottom = top, self.width - x1, bottom, self.width - x0
        elif self.turn < 0:
            x0, top, x1, bottom = self.height - bottom, x0, self.height - top, x1
        return (round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def leaf_of(page, name):
    """Leaf of a pdfplumber page.

    Raises
    ------
    PIDataError
        The page is a picture without text, or its letters cannot be told.
    """
    chars = page.chars
    if not chars and (page.images or len(page.curves) > 200):
        raise PIDataError(
            f"page {page.page_number} is a picture without text: ask for the document as exported, "
            "or run it through OCR first",
            name,
        )
    unknown = sum(char["text"].startswith("(cid:") for char in chars)
    if unknown > 0.1 * len(chars):
        raise PIDataError(
            f"page {page.page_number}: its font does not say which letters it shows; ask for the document "
            "as exported from the system, or run it through OCR first",
            name,
        )
    level, upright = edges_of(page)
    shapes = _shapes(page)
    width, height = float(page.width), float(page.height)
    aside = [char for char in chars if not char["upright"]]
    turn = 0
    if len(aside) > 0.6 * len(chars):
        turn = _turn(aside)
        chars = [_turned(char, turn, width, height) for char in chars if not char["upright"]] + [
            char for char in chars if char["upright"]
        ]
        level, upright = _turned_lines(level, upright, turn, width, height)
        shapes = [Shape(*_turned_box(_box(shape), turn, width, height), shape.colour) for shape in shapes]
        width, height = height, width
        aside = []
    walls = [(wall.at, wall.start, wall.end) for wall in upright]
    words = words_of([char for char in chars if char["upright"]] if aside else chars, walls)
    words += _standing(aside, float(page.width), float(page.height))
    return Leaf(page.page_number, width, height, words, level, upright, shapes, turn)


def _box(shape):
    return shape.x0, shape.top, shape.x1, shape.bottom


def _shapes(page):
    found = []
    for shape in page.rects + page.curves:
        if not shape.get("fill"):
            continue
        colour = colour_of(shape.get("non_stroking_color"))
        if colour and saturation(colour) >= PLAIN_GREY:
            found.append(Shape(shape["x0"], shape["top"], shape["x1"], shape["bottom"], colour))
    return found


def saturation(colour):
    """Saturation of '#rrggbb', 0 (grey) to 1.

    >>> saturation("#808080"), saturation("#00ff00")
    (0.0, 1.0)
    """
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return colorsys.rgb_to_hsv(red, green, blue)[1]


def _turn(aside):
    """+1 where the text runs up the page, -1 where it runs down."""
    up = sum((char["matrix"][1] > 0) - (char["matrix"][1] < 0) for char in aside)
    return 1 if up >= 0 else -1


def _turned_box(box, turn, width, height):
    x0, top, x1, bottom = box
    if turn > 0:
        return height - bottom, x0, height - top, x1
    return top, width - x1, bottom, width - x0


def _turned(char, turn, width, height):
    x0, top, x1, bottom = _turned_box(
        (char["x0"], char["top"], char["x1"], char["bottom"]), turn, width, height
    )
    return char | {"x0": x0, "top": top, "x1": x1, "bottom": bottom, "size": bottom - top, "upright": True}


def _turned_lines(level, upright, turn, width, height):
    def across(line):
        x0, top, x1, _ = _turned_box((line.start, line.at, line.end, line.at), turn, width, height)
        return Line((x0 + x1) / 2, top, top + line.end - line.start)

    def down(line):
        x0, top, x1, _ = _turned_box((line.at, line.start, line.at, line.end), turn, width, height)
        return Line(top, x0, x1)

    return sorted(map(down, upright), key=lambda line: line.at), sorted(
        map(across, level), key=lambda line: line.at
    )


def _standing(aside, width, height):
    """Text that stands on its side on an upright page (narrow headings), one Word per line of it."""
    words = []
    for turn in (1, -1):
        chars = [char for char in aside if (char["matrix"][1] > 0) == (turn > 0)]
        turned = words_of([_turned(char, turn, width, height) for char in chars])
        for line in lines_of(turned):
            part = []
            for word in [*line, None]:
                if part and (word is None or word.x0 - part[-1].x1 > 1.5 * word.size):
                    box = (part[0].x0, part[0].top, part[-1].x1, part[0].bottom)
                    x0, top, x1, bottom = _back(box, turn, width, height)
                    text = " ".join(item.text for item in part)
                    words.append(Word(text, x0, top, x1, bottom, part[0].size, part[0].bold, part[0].colour))
                    part = []
                if word is not None:
                    part.append(word)
    return words


def _back(box, turn, width, height):
    x0, top, x1, bottom = box
    if turn > 0:
        return top, height - x1, bottom, height - x0
    return width - bottom, x0, width - top, x1
