"""Text that does not run to the right: pages set on their side, narrow headings, watermarks."""

from math import hypot

from piutils.sources.glyphs import Word, colour_of, lines_of, words_of
from piutils.sources.grid import Line

ACROSS = -1  # of text that runs neither along the page nor up or down it
_SKEW = 0.1  # a scan lies so far from straight


def turn_of(a, b):
    """Quarter turns of text to the left, 0 to 3, from its matrix; ACROSS where it is none of them.

    >>> turn_of(1, 0), turn_of(0, 12), turn_of(-1, 0), turn_of(0, -1), turn_of(0.7, 0.7)
    (0, 1, 2, 3, -1)
    """
    if abs(b) <= _SKEW * abs(a):
        return 0 if a >= 0 else 2
    if abs(a) <= _SKEW * abs(b):
        return 1 if b > 0 else 3
    return ACROSS


def main_turn(letters):
    """Turn of most letters of a page; 0 where most of them do not share one."""
    counts = {}
    for letter in letters:
        counts[letter.turn] = counts.get(letter.turn, 0) + 1
    most = max(counts, key=counts.get, default=0)
    return most if most > 0 and counts[most] > 0.6 * len(letters) else 0


def turned_box(box, turn, width, height):
    """Box on a page of that size, as it lies when the text of that turn is upright."""
    x0, top, x1, bottom = box
    if turn == 1:
        return height - bottom, x0, height - top, x1
    if turn == 2:
        return width - x1, height - bottom, width - x0, height - top
    if turn == 3:
        return top, width - x1, bottom, width - x0
    return box


def turned_back(box, turn, width, height):
    """What `turned_box` makes the other way; the size is that of the page before it was turned."""
    x0, top, x1, bottom = box
    if turn == 1:
        return top, height - x1, bottom, height - x0
    if turn == 3:
        return width - bottom, x0, width - top, x1
    return turned_box(box, turn, width, height)


def turned_letter(letter, turn, width, height):
    """Letter on the page as it lies when the text of that turn is upright."""
    x0, top, x1, bottom = turned_box(letter[1:5], turn, width, height)
    size = bottom - top if turn % 2 else letter.size
    own = letter.turn if letter.turn == ACROSS else (letter.turn - turn) % 4
    return letter._replace(x0=x0, top=top, x1=x1, bottom=bottom, size=size, turn=own)


def turned_lines(level, upright, turn, width, height):
    """Ruling lines (level, upright) of a page that is turned."""
    if not turn:
        return level, upright
    boxes = [(line.start, line.at, line.end, line.at) for line in level]
    stand = [(line.at, line.start, line.at, line.end) for line in upright]
    boxes, stand = ([turned_box(box, turn, width, height) for box in some] for some in (boxes, stand))
    if turn % 2:
        boxes, stand = stand, boxes
    return (
        sorted((Line(top, x0, x1) for x0, top, x1, _ in boxes), key=lambda line: line.at),
        sorted((Line(x0, top, bottom) for x0, top, _, bottom in stand), key=lambda line: line.at),
    )


def standing(aside, width, height):
    """Text that is turned on a page that is not (narrow headings), one Word per line of it."""
    words = []
    for turn in (1, 2, 3):
        letters = [letter for letter in aside if letter.turn == turn]
        turned = words_of([turned_letter(letter, turn, width, height) for letter in letters])
        for line in lines_of(turned):
            part = []
            for word in [*line, None]:
                if part and (word is None or word.x0 - part[-1].x1 > 1.5 * word.size):
                    box = (part[0].x0, part[0].top, part[-1].x1, part[0].bottom)
                    x0, top, x1, bottom = turned_back(box, turn, width, height)
                    text = " ".join(item.text for item in part)
                    words.append(Word(text, x0, top, x1, bottom, part[0].size, part[0].bold, part[0].colour))
                    part = []
                if word is not None:
                    part.append(word)
    return words


def watermarks(letters):
    """Text that runs across the page, one Word per line of it: its letters as the file draws them."""
    words, last = [], None
    for letter in letters:
        if letter.turn != ACROSS:
            continue
        x, y, size = (letter.x0 + letter.x1) / 2, (letter.top + letter.bottom) / 2, letter.bottom - letter.top
        if last is None or hypot(x - last[0], y - last[1]) > 2 * max(size, last[2]):
            words.append(Word("", *letter[1:5], letter.size, False, colour_of(letter.colour)))
        word = words[-1]
        word.text += letter.text
        word.x0, word.top = min(word.x0, letter.x0), min(word.top, letter.top)
        word.x1, word.bottom = max(word.x1, letter.x1), max(word.bottom, letter.bottom)
        last = (x, y, size)
    for word in words:
        word.text = " ".join(word.text.split())
    return [word for word in words if word.text]
