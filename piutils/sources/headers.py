"""Headings of a table without upright lines: found among lines of text, stacked into columns."""

from dataclasses import dataclass
from itertools import pairwise

from piutils.lexicon.headings import exactness, is_header, plain, read
from piutils.lexicon.periods import of_heading
from piutils.lexicon.printed import meaning
from piutils.sources.glyphs import join

WIDE = 0.6  # of the letter size: a wider gap may part two columns


@dataclass(slots=True)
class Segment:
    """Words of one line without a wide gap between them."""

    words: list

    @property
    def x0(self):
        return self.words[0].x0

    @property
    def x1(self):
        return self.words[-1].x1

    @property
    def text(self):
        return " ".join(word.text for word in self.words)


def segments(line, wide=WIDE):
    """A line's words, parted at wide gaps."""
    parts = [[line[0]]]
    for word in line[1:]:
        if word.x0 - parts[-1][-1].x1 > wide * min(word.size, parts[-1][-1].size):
            parts.append([word])
        else:
            parts[-1].append(word)
    return [Segment(part) for part in parts]


def find_header(lines, meanings, start=0, fewest=2):
    """First heading lines of a table among lines of text, with `fewest` known columns or more.

    Returns
    -------
    (first, last, columns) or None : the lines it takes, and per column (text, x0, x1)
    """
    for i in range(start, len(lines)):
        best = _header_at(lines, i, meanings)
        if best is None or best[0][0] < fewest:
            continue
        # A title above the headings adds words to them, and no meaning.
        for j in range(i + 1, best[1][1] + 1):
            later = _header_at(lines, j, meanings)
            if later and later[0] >= best[0]:
                best = later
        return _whole(lines, best, meanings)[1]
    return None


def _whole(lines, best, meanings):
    """A header with the lines close below it that are headings too: the second lines of wrapped ones."""
    (known, *_), (first, last, _) = best
    below = _header_at(lines, last + 1, meanings) if last + 1 < len(lines) else None
    if below is None or not is_close(lines[last : last + 2]):
        return best
    block = lines[first : below[1][1] + 1]
    columns = stacked([segments(line) for line in block])
    texts = [text for text, _, _ in columns]
    if not is_header(texts, meanings) or sum(bool(read(text, meanings).kind) for text in texts) < known:
        return best
    return best[0], (first, below[1][1], columns)


def _header_at(lines, i, meanings):
    """Best header that starts with line i, as (score, (first, last, columns)), or None."""
    best = None
    for count in range(1, 6):
        block = lines[i : i + count]
        if len(block) < count or not is_close(block):
            break
        if any(meaning(text).kind == "number" for text in _texts(block[-1])):
            break
        columns = stacked([segments(line) for line in block])
        texts = [text for text, _, _ in columns]
        if len(columns) < 3 and not (len(columns) == 2 and count == 1):
            continue
        if count > 1 and _is_title(block[0], columns):
            break
        if not is_header(texts, meanings):
            continue
        known = sum(bool(read(text, meanings).kind) for text in texts)
        exact = sum(exactness(text, meanings) for text in texts)
        score = (known, exact, known - len(texts))
        if best is None or score >= best[0]:
            best = (score, (i, i + count - 1, columns))
    return best


def _texts(line):
    return [segment.text for segment in segments(line)]


def is_close(block):
    """Whether lines stand so close below one another as those of one heading."""

    def high(line):
        return line[0].bottom - line[0].top

    return all(
        below[0].top - above[0].bottom < 2 * min(high(above), high(below)) for above, below in pairwise(block)
    )


def _is_title(line, columns):
    """Whether a line is no group heading: it alone runs from the first column over others."""
    parts = segments(line, 1.5)
    return len(parts) == 1 and parts[0].x0 < columns[0][1] + 3 and parts[0].x1 > columns[1][1]


def stacked(lines):
    """Columns of a heading in several lines: what stands over one another belongs together.

    A piece that stands over several pieces of the line below heads them all; a newline parts it
    from what is a column's own.
    """
    columns = []  # [text, x0, x1] of the leaf columns so far, from the lowest line up
    for parts in reversed(lines):
        new, bare = [], []
        for part in parts:
            under = [column for column in columns if shared(part.x0, part.x1, column[1], column[2]) > 0]
            middle = (part.x0 + part.x1) / 2
            under = under or [column for column in columns if abs((column[1] + column[2]) / 2 - middle) < 6]
            if len(under) > 1:
                for column in under:
                    column[0] = f"{part.text}\n{column[0]}"
            elif under:
                if not plain(part.text) and part.text.strip():
                    bare.append((part, under[0]))
                under[0][0] = join(part.text, under[0][0])
                under[0][1], under[0][2] = min(under[0][1], part.x0), max(under[0][2], part.x1)
            else:
                new.append([part.text, part.x0, part.x1])
        _head_more(parts, bare, columns)
        columns += new
    return sorted((tuple(column) for column in columns), key=lambda column: column[1])


def _head_more(parts, bare, columns):
    """A bare year set at the left of its group heads the columns up to the next piece of its line."""
    for part, first in bare:
        after = min((other.x0 for other in parts if other.x0 > part.x0), default=float("inf"))
        for column in columns:
            when = of_heading(column[0])
            if first[1] < column[1] < after and (when is None or when.year is None):
                if abs(part.x0 - first[1]) < 3 or column[1] < part.x1:
                    column[0] = f"{part.text}\n{column[0]}"


def shared(a0, a1, b0, b1):
    """Length that two stretches share; negative where they lie apart."""
    return min(a1, b1) - max(a0, b0)
