"""One page of a PDF, turned upright: its words, its ruling lines, its coloured shapes."""

import colorsys
from dataclasses import dataclass, field
from typing import NamedTuple

from piutils.model import PIDataError
from piutils.sources.glyphs import Letter, Word, colour_of, lines_of, words_of
from piutils.sources.grid import Line, edges_of

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
    numbers: dict = field(default_factory=dict)  # sides of the boxes on it

    def on_page(self, box):
        """Box on the page as filed, from a box on the upright page."""
        x0, top, x1, bottom = box
        if self.turn > 0:
            x0, top, x1, bottom = top, self.width - x1, bottom, self.width - x0
        elif self.turn < 0:
            x0, top, x1, bottom = self.height - bottom, x0, self.height - top, x1
        # The cells of a column and of a row share their sides, so they share the numbers too.
        return tuple(
            self.numbers.setdefault(side, side) for side in (round(s, 2) for s in (x0, top, x1, bottom))
        )


def leaf_of(page, name, notes):
    """Leaf of a pdfplumber page; a letter that cannot be told goes to the notes.

    Raises
    ------
    PIDataError
        The page is a picture without text, or its letters cannot be told.
    """
    letters, drawn, images = _contents(page)
    if not letters and (images or len(drawn) > 200):
        raise PIDataError(
            f"page {page.page_number} is a picture without text: ask for the document as exported, "
            "or run it through OCR first",
            name,
        )
    unknown = sum(letter.text.startswith("(cid:") for letter in letters)
    if unknown > 0.1 * len(letters):
        raise PIDataError(
            f"page {page.page_number}: its font does not say which letters it shows; ask for the document "
            "as exported from the system, or run it through OCR first",
            name,
        )
    if unknown:
        notes.append(f"page {page.page_number}: {unknown} letters are not named by their font: '(cid:...)'")
    level, upright = edges_of(drawn)
    shapes = _shapes(drawn)
    width, height = float(page.width), float(page.height)
    aside = [letter for letter in letters if not letter.upright]
    turn = 0
    if len(aside) > 0.6 * len(letters):
        turn = _turn(aside)
        letters = [_turned(letter, turn, width, height) for letter in aside] + [
            letter for letter in letters if letter.upright
        ]
        level, upright = _turned_lines(level, upright, turn, width, height)
        shapes = [Shape(*_turned_box(_box(shape), turn, width, height), shape.colour) for shape in shapes]
        width, height = height, width
        aside = []
    walls = [(wall.at, wall.start, wall.end) for wall in upright]
    words = words_of([letter for letter in letters if letter.upright] if aside else letters, walls)
    words += _standing(aside, float(page.width), float(page.height))
    return Leaf(page.page_number, width, height, words, level, upright, shapes, turn)


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
    """Letters, shapes and number of pictures of a page.

    Straight from pdfminer's layout: `page.chars` makes a dict of thirty entries for each
    character and takes longer than all the rest of reading.
    """
    from pdfminer.layout import LTChar, LTContainer, LTCurve, LTImage, LTLine, LTRect

    letters, drawn, images = [], [], 0
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
                        item.upright, item.matrix[1],
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
                images += 1
            elif isinstance(item, LTContainer):
                waiting.append(iter(item._objs))
                break
        else:
            waiting.pop()
    return letters, drawn, images


def _corners(points):
    """Number of corners of an upright box, 0 for any other outline."""
    if len(points) not in (4, 5) or len({round(x) for x, _ in points}) > 2:
        return 0
    return len(points)


def _box(shape):
    return shape.x0, shape.top, shape.x1, shape.bottom


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


def _turn(aside):
    """+1 where the text runs up the page, -1 where it runs down."""
    up = sum((letter.rise > 0) - (letter.rise < 0) for letter in aside)
    return 1 if up >= 0 else -1


def _turned_box(box, turn, width, height):
    x0, top, x1, bottom = box
    if turn > 0:
        return height - bottom, x0, height - top, x1
    return top, width - x1, bottom, width - x0


def _turned(letter, turn, width, height):
    x0, top, x1, bottom = _turned_box(letter[1:5], turn, width, height)
    return letter._replace(x0=x0, top=top, x1=x1, bottom=bottom, size=bottom - top, upright=True)


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
        letters = [letter for letter in aside if (letter.rise > 0) == (turn > 0)]
        turned = words_of([_turned(letter, turn, width, height) for letter in letters])
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
