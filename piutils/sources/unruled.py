"""Tables without upright ruling lines: their headings, their rows, and where they end."""

from heapq import nlargest
from itertools import pairwise

from piutils.lexicon.headings import read
from piutils.sources.columns import Frame, blocks_of, boundaries
from piutils.sources.headers import find_header, segments
from piutils.sources.placed import block_row, header_row, line_rows


class Unruled:
    """Sets the lines of each page in rows; remembers the table that may go on over a page's end."""

    def __init__(self, meanings):
        self.meanings = meanings
        self.frame = None  # of the latest table
        self.comments_below = False

    def forget(self):
        """No table goes on from here."""
        self.frame = None

    def blocks(self, lines, leaf, place, barriers):
        blocks = []
        start = 0
        levels = [line.at for line in leaf.level if line.end - line.start > 0.3 * leaf.width]
        while start < len(lines):
            # Two words of a comment that lie under one another must not pass for headings.
            header = find_header(lines, self.meanings, start, fewest=3 if self.frame else 2)
            stop = header[0] if header else len(lines)
            if self.frame and start == 0 and stop:
                blocks += self._body(lines[:stop], self.frame, levels, leaf, place)
            else:
                blocks += [(line[0].top, line_rows(line, leaf, place), False) for line in lines[start:stop]]
            if not header:
                break
            first, last, columns = header
            following = find_header(lines, self.meanings, last + 1, fewest=3)
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
            kinds = [read(text, self.meanings).kind for text, _, _ in columns]
            self.frame = Frame(columns, boundaries(columns, body, kinds), kinds)
            head = header_row(self.frame, lines[first : last + 1], leaf, place)
            blocks.append((lines[first][0].top, [head], True))
            above = []
            if (
                following
                and stop == following[0]
                and len(body) > 1
                and _is_name(body[-1], body[-2], lines[stop])
            ):
                above = [body.pop()]
            blocks += self._body(body, self.frame, levels, leaf, place)
            blocks += [(line[0].top, line_rows(line, leaf, place), False) for line in above]
            start = stop
        return blocks

    def _body(self, lines, frame, levels, leaf, place):
        if not lines:
            return []
        found = blocks_of(lines, frame, levels)
        last = _last_row(found, frame)
        self.comments_below |= any(block.full for block in found[: max(last, 0)])
        end = self._end(found, last, lines[0][0].size)
        wide = _wide(found)
        blocks = [(block.top, [block_row(block, frame, leaf, place, wide)], None) for block in found[:end]]
        if end < len(found):
            self.frame = None
            top = found[end].top
            blocks += [
                (line[0].top, line_rows(line, leaf, place), False) for line in lines if line[0].top >= top - 1
            ]
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
