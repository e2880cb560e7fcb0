"""Tables without upright ruling lines: their headings, their rows, and where they end."""

from dataclasses import replace
from heapq import nlargest
from itertools import pairwise

from piutils.lexicon.headings import read
from piutils.sources.bounds import boundaries
from piutils.sources.close import find_close, frame_of, is_exact, is_glued, is_muddled
from piutils.sources.columns import Frame, blocks_of
from piutils.sources.headers import find_header, segments
from piutils.sources.placed import block_row, header_row, line_rows

TOO_CLOSE = "a table whose columns stand too close to tell apart was not read; ask for it as Excel or Word"


class Unruled:
    """Sets the lines of each page in rows; remembers the table that may go on over a page's end."""

    def __init__(self, meanings, notes):
        self.meanings, self.notes = meanings, notes
        self.frame = None  # of the latest table
        self.head = []  # lines of its headings
        self.parted = []  # headings of the latest table whose columns stand well apart
        self.closed = None  # (words of its headings, Frame) of the latest table with close columns
        self.comments_below = False

    def forget(self):
        """No table goes on from here."""
        self.frame = None

    def blocks(self, lines, leaf, place, barriers):
        """Rows of the lines of a page, as (top, rows, whether a table starts there).

        barriers : (top, bottom) of the ruled tables among them
        """
        blocks = []
        start = 0
        levels = [line.at for line in leaf.level if line.end - line.start > 0.3 * leaf.width]
        while start < len(lines):
            # Two words of a comment that lie under one another must not pass for headings.
            header = self._next(lines, start, fewest=3 if self.frame else 2)
            stop = header[0] if header else len(lines)
            if self.frame and start == 0 and stop:
                blocks += self._rest(lines[:stop], levels, leaf, place)
            else:
                blocks += _texts(lines[start:stop], leaf, place)
            if not header:
                break
            first, last, columns = header
            following = self._next(lines, last + 1, fewest=3)
            stop = following[0] if following else len(lines)
            stop = next(
                (
                    i
                    for i in range(last + 1, stop)
                    if any(lines[last][0].top < top < lines[i][0].top for top, _ in barriers)
                ),
                stop,
            )
            body = lines[last + 1 : stop]
            above = []
            if (
                following
                and stop == following[0]
                and len(body) > 1
                and _is_name(body[-1], body[-2], lines[stop])
            ):
                above = [body.pop()]
            blocks += self._table(lines[first : last + 1], columns, body, levels, leaf, place)
            blocks += _texts(above, leaf, place)
            start = stop
        return blocks

    def _next(self, lines, start, fewest):
        """(first, last, columns) of the next headings; a Frame for columns that stand close."""
        again = self._again(lines, start)
        if again:
            return again
        header = find_header(lines, self.meanings, start, fewest)
        texts = [text for text, _, _ in header[2]] if header else []
        # Headings that stood over well-parted columns before do so again.
        stop = header[0] + (texts != self.parted) if header else len(lines)
        close = find_close(lines, self.meanings, start, stop)
        if close is None or header is None or close[1] < header[0]:
            return close or header
        others = [text for text, _, _ in close[2].columns]
        exact = all(is_exact(text, self.meanings) for text in texts)
        # In several lines, one piece may head several columns.
        alike = len(texts) >= len(others) and (texts == others or header[0] < header[1])
        return header if exact and alike else close

    def _again(self, lines, start):
        """Headings of the latest table with close columns where they stand again, over however few rows."""
        if not self.closed:
            return None
        head, frame = self.closed
        for first in range(start, len(lines) - len(head) + 1):
            if all(map(_stands_again, head, lines[first : first + len(head)])):
                return first, first + len(head) - 1, frame
        return None

    def _table(self, head, columns, body, levels, leaf, place):
        """Rows of a table and its headings."""
        if isinstance(columns, Frame):
            self.frame = frame_of(head, body, self.meanings) or columns
            columns = ()
        else:
            kinds = [read(text, self.meanings).kind for text, _, _ in columns]
            self.frame = Frame(columns, boundaries(columns, body, kinds), kinds)
        found = blocks_of(body, self.frame, levels)
        glued = any(is_glued(text, self.meanings) for text, _, _ in columns)
        if glued or is_muddled(found, self.frame):
            self.frame = None if self.frame.close else frame_of(head, body, self.meanings)
            if self.frame is None:
                return self._refused([*head, *body], leaf, place)
            found = blocks_of(body, self.frame, levels)
        self.head = head
        if self.frame.close:
            self.closed = (head, self.frame)
        else:
            self.parted = [text for text, _, _ in columns]
        row = header_row(self.frame, head, leaf, place)
        return [(head[0][0].top, [row], True), *self._body(body, found, leaf, place)]

    def _rest(self, lines, levels, leaf, place):
        """Rows of a table that goes on from the page before."""
        if self.frame.close:
            self.frame = frame_of(self.head, lines, self.meanings) or self.frame
        found = blocks_of(lines, self.frame, levels)
        if is_muddled(found, self.frame):
            self.frame = None
            return self._refused(lines, leaf, place)
        return self._body(lines, found, leaf, place)

    def _refused(self, lines, leaf, place):
        """Lines of a table that cannot be told into columns: none of them is read, and it is said."""
        self.notes.append(f"{place}: {TOO_CLOSE}")
        return [
            (line[0].top, [replace(row, apart=True) for row in line_rows(line, leaf, place)], False)
            for line in lines
        ]

    def _body(self, lines, found, leaf, place):
        if not lines:
            return []
        frame = self.frame
        last = _last_row(found, frame)
        self.comments_below |= any(block.full for block in found[: max(last, 0)])
        end = self._end(found, last, lines[0][0].size)
        wide = _wide(found)
        blocks = [(block.top, [block_row(block, frame, leaf, place, wide)], None) for block in found[:end]]
        if end < len(found):
            self.frame = None
            top = found[end].top
            blocks += _texts([line for line in lines if line[0].top >= top - 1], leaf, place)
        return blocks

    def _end(self, found, last, size):
        """Number of the first block that is no longer the table: what stands after its last row."""
        gaps = [b.top - a.bottom for a, b in pairwise(found)]
        usual = sorted(gaps)[len(gaps) // 2] if gaps else 0
        rows = sum(not block.full for block in found[: last + 1])
        for i in range(last + 1, len(found)):
            wide = i > 0 and found[i].top - found[i - 1].bottom > max(2 * usual, 1.2 * size)
            if i == last + 1 and last >= 0:
                # The comment of the last row; but not where no other row has one below it.
                if (found[i].full or wide) and rows > 1 and not self.comments_below:
                    return i
            elif wide:
                return i
        return len(found)


def _stands_again(above, below):
    """Whether a line has the words of another, each as far from the left."""
    return len(above) == len(below) and all(
        one.text == other.text and abs(one.x0 - other.x0) < 1 for one, other in zip(above, below, strict=True)
    )


def _texts(lines, leaf, place):
    return [(line[0].top, line_rows(line, leaf, place), False) for line in lines]


def _is_name(line, above, below):
    """Whether a line between two tables is the name of the second one."""
    text = " ".join(word.text for word in line)
    alone = line[0].top - above[0].bottom > below[0].top - line[0].bottom - 1
    return alone and len(line) <= 10 and text[-1] not in ".;,?!" and len(segments(line, 1.5)) == 1


def _wide(blocks):
    """Where lines across the columns end, but for one that runs on further than all others; 0 = not known."""
    ends = (word.x1 for block in blocks if block.full for word in block.cells[0])
    return min(nlargest(2, ends), default=0)


def _last_row(blocks, frame):
    """Number of the last row with figures, -1 where there is none."""
    return max(
        (i for i, block in enumerate(blocks) if not block.full and frame.figures & set(block.cells)),
        default=-1,
    )
