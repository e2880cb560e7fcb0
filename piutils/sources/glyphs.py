"""Characters of a PDF page to words and lines, in reading order."""

import itertools
from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from piutils.lexicon.printed import raised

# Signs that typesetters use for one or more plain characters.
PLAIN = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u2010": "\u00ad",  # browsers end a line with it where they break a word
        "\u2011": "-",
        "\u200b": "",
        "\ufeff": "",
        "\x00": "",
    }
)
SOFT_HYPHEN = "\u00ad"
GAP = 0.17  # of the letter size: a wider gap is a space (fonts print spaces of 0.2 to 0.3)


class Letter(NamedTuple):
    """One character as drawn: box in points from the top left, `turn` = its quarter turns to the left."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    font: str
    colour: object
    turn: int


@dataclass(slots=True)
class Word:
    """One printed word: text, box in points from the top left, letter size, weight, colour."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    colour: str
    spaced: bool = False  # a space sign stood before it

    @property
    def middle(self):
        """Half way across."""
        return (self.x0 + self.x1) / 2

    @property
    def height(self):
        """Half way down."""
        return (self.top + self.bottom) / 2


def colour_of(colour):
    """Colour of pdfplumber (grey, RGB or CMYK parts of 1) as '#rrggbb'; '' where it is none.

    >>> colour_of((0, 0.5, 0)), colour_of(0), colour_of(None)
    ('#008000', '#000000', '')
    """
    if colour is None:
        return ""
    parts = colour if isinstance(colour, list | tuple) else (colour,)
    if not parts or any(not isinstance(part, int | float) for part in parts):
        return ""
    if len(parts) == 1:
        parts = parts * 3
    elif len(parts) == 4:
        cyan, magenta, yellow, black = parts
        parts = [(1 - ink) * (1 - black) for ink in (cyan, magenta, yellow)]
    if len(parts) != 3:
        return ""
    return "#" + "".join(f"{round(255 * min(max(part, 0), 1)):02x}" for part in parts)


def words_of(letters, walls=()):
    """Words of a page.

    Parameters
    ----------
    letters : of the page, in the order in which the file draws them
    walls : (x, top, bottom) of upright ruling lines; no word crosses one

    Returns
    -------
    list of Word, in no order

    Notes
    -----
    Letters are joined as the file draws them, and only then by place: text that lies over other
    text then still gives whole words, not their letters shuffled.
    """
    runs = []
    run, blank, spaced = None, None, False
    for letter in letters:
        text, x0, top, x1, bottom, size, font, colour, _ = letter
        if not text.isascii() or "\x00" in text:
            text = text.translate(PLAIN)
            if text == SOFT_HYPHEN and x1 - x0 < 0.05 * size:
                continue
        if not text or text.isspace():
            blank, spaced = letter, bool(text)
            continue
        if blank is not None and not _is_covered(blank, letter):
            run = None
        if (
            run is not None
            and abs(bottom - run.bottom) < 0.15 * size
            and abs(x0 - run.x1) <= GAP * size
            and 0.8 < size / run.size < 1.25
        ):
            run.text += text
            if x1 > run.x1:
                run.x1 = x1
            if top < run.top:
                run.top = top
        else:
            weight = font.lower()
            bold = "bold" in weight or "black" in weight
            run = Word(text, x0, top, x1, bottom, max(size, 0.1), bold, colour_of(colour), spaced)
            runs.append(run)
        blank, spaced = None, False
    runs = _once(runs)
    words = []
    spaces = any(run.spaced for run in runs)
    for line in lines_of(runs):
        # Without blanks in the file, room between letters may part words of one letter.
        words.extend(_joined(_unspaced(line) if spaces else line))
    for word in words:
        if SOFT_HYPHEN in word.text:
            # One at the end may be where the line breaks the word; the others are seen as hyphens.
            cut = len(word.text) - (word.text[-1] == SOFT_HYPHEN and word.text[-2:-1].isalpha())
            word.text = word.text[:cut].replace(SOFT_HYPHEN, "-") + word.text[cut:]
    return [part for word in words for part in _at_walls(word, walls)]


def _is_covered(blank, letter):
    """Whether a letter stands where the blank before it does: the blank marks where a word may break."""
    wide = blank.x1 - blank.x0
    return (
        wide > 0.1 * letter.size
        and abs(blank.bottom - letter.bottom) < 0.15 * letter.size
        and letter.x0 < blank.x0 + 0.2 * wide
    )


def _once(runs):
    """Drop the second print of text set twice a hair apart to look bold."""
    seen = defaultdict(list)
    kept = []
    for run in runs:
        near = seen[run.text]
        if any(abs(run.x0 - x) < 0.15 * run.size and abs(run.top - y) < 0.15 * run.size for x, y in near):
            continue
        near.append((run.x0, run.top))
        kept.append(run)
    return kept


def _unspaced(line):
    """A line whose words are set with room between their letters, as in headings, without that room."""
    if sum(len(run.text) == 1 for run in line) < 4:
        return line
    parts = []
    for run in line:
        single = len(run.text) == 1 and not run.spaced
        if parts and single and len(parts[-1][-1].text) == 1 and _apart(parts[-1], run):
            parts[-1].append(run)
        else:
            parts.append([run])
    if max(map(len, parts)) < 4:
        return line
    for part in parts:
        first, last = part[0], part[-1]
        first.text = "".join(letter.text for letter in part)
        first.x1, first.top = last.x1, min(letter.top for letter in part)
    return [part[0] for part in parts]


def _apart(part, run):
    """Whether a letter stands as far from the last of some letters as these from one another."""
    last = part[-1]
    gap = run.x0 - last.x1
    before = last.x0 - part[-2].x1 if len(part) > 1 else gap
    return gap < 0.8 * run.size and abs(gap - before) < 0.1 * run.size and abs(last.bottom - run.bottom) < 1


def _joined(line):
    """Words of one line out of runs that touch."""
    joined = []
    for run in line:
        last = joined[-1] if joined else None
        size = max(run.size, last.size) if last else 0
        if last is None or run.spaced or not -GAP * size <= run.x0 - last.x1 <= GAP * size:
            joined.append(run)
            continue
        if abs(run.bottom - last.bottom) < 0.15 * run.size and 0.8 < run.size / last.size < 1.25:
            text = last.text + run.text
        else:
            text = _with_small(last, run)
        if not text:
            joined.append(run)
            continue
        if run.size > 1.25 * last.size:
            last.size, last.bottom = run.size, run.bottom
        last.text = text
        last.x1 = run.x1
        last.top = min(last.top, run.top)
        last.bold = last.bold and run.bold
    return joined


def _with_small(left, right):
    """Word of two pieces of which one is set smaller: a raised mark, CO2, small capitals; '' = two words."""
    small, large = (left, right) if left.size < right.size else (right, left)
    up = large.bottom - small.bottom
    if not 0.4 < small.size / large.size < 0.9 or small.bottom < large.top or small.top > large.bottom:
        return ""
    if up > 0.15 * large.size:
        mark = raised(small.text)
        if mark:
            return mark + large.text if small is left else large.text + mark
        ordinal = large.text[-1].isdigit() and small.text in ("st", "nd", "rd", "th")
        return large.text + small.text if ordinal else ""
    return left.text + right.text if large.text[-1].isalpha() else ""


def _at_walls(word, walls):
    for x, top, bottom in walls:
        if word.x0 + 1.5 < x < word.x1 - 1.5 and top < word.height < bottom and len(word.text) > 1:
            # Letters are about equally wide; the cut falls between the two that the line parts.
            at = round(len(word.text) * (x - word.x0) / (word.x1 - word.x0))
            at = min(max(at, 1), len(word.text) - 1)
            left = Word(word.text[:at], word.x0, word.top, x, word.bottom, word.size, word.bold, word.colour)
            right = Word(word.text[at:], x, word.top, word.x1, word.bottom, word.size, word.bold, word.colour)
            return [left, *_at_walls(right, walls)]
    return [word]


def lines_of(words):
    """Lines of words, top to bottom, each left to right.

    A word belongs to the line whose height it shares, so that a raised footnote mark or a
    smaller letter stays beside its word.
    """
    lines = []
    for word in sorted(words, key=lambda word: (word.bottom, word.x0)):
        height = word.bottom - word.top
        for line in reversed(lines[-3:]):
            first = line[0]
            shared = min(first.bottom, word.bottom) - max(first.top, word.top)
            if shared > 0.5 * min(height, first.bottom - first.top):
                line.append(word)
                break
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=lambda word: word.x0)
    lines.sort(key=lambda line: line[0].top)
    return lines


def text_of(words, right=None, wide=0):
    """Text of words in one cell or paragraph block: lines that merely wrap become one line.

    Parameters
    ----------
    words : list of Word
    right : where the space for text ends; a line that stops although the next word would have
        fitted was ended by the writer, and so a newline stays there
    wide : where other lines like these end; a sentence's end that stops short of it was meant as well
    """
    lines = lines_of(words)
    if not lines:
        return ""
    if right is None:
        right = max(line[-1].x1 for line in lines)
    steps = [below[0].bottom - above[0].bottom for above, below in itertools.pairwise(lines)]
    usual = median(steps) if steps else 0
    text = " ".join(word.text for word in lines[0])
    for above, below, step in zip(lines, lines[1:], steps, strict=False):
        last, first = above[-1], below[0]
        size = max(last.size, 1)
        end = max(wide, right) if last.text[-1] in ".!?:" else right
        fits = last.x1 + 0.3 * size + (first.x1 - first.x0) < end - 0.3 * size
        meant = fits or (step > 1.4 * usual and step > 1.5 * size) or first.text[0] in "•●▪◦‣·"
        text = join(text, " ".join(word.text for word in below), "\n" if meant else " ")
    return text.replace(SOFT_HYPHEN, "-")


def room_of(words, right=None):
    """Letters that would still fit behind the last line of a cell's words; `right` as for `text_of`."""
    if not words:
        return 0
    lowest = max(words, key=lambda word: word.bottom)
    last = max((word for word in words if word.bottom > lowest.height), key=lambda word: word.x1)
    end = right if right is not None else max(word.x1 for word in words)
    return max(int((end - last.x1) / (0.6 * last.size)), 0)


def join(above, below, between=" "):
    """Two lines of one text as one: words cut by a soft hyphen or after '-' and '/' grow together.

    >>> join("a Multi-", "Agency Panel"), join("Initial -", "within 10 days"), join("assess\u00ad", "ments")
    ('a Multi-Agency Panel', 'Initial - within 10 days', 'assessments')
    """
    if not above or not below:
        return above or below
    if above.endswith(SOFT_HYPHEN):
        return above[:-1] + ("" if below[:1].islower() else "-") + below
    tail = above[-2:]
    if between == " " and len(tail) == 2 and tail[1] in "-/–" and not tail[0].isspace():
        return above + below
    return above + between + below
