"""Tables whose columns stand about a blank apart: parted where many rows agree, not by how wide gaps are."""

from dataclasses import dataclass
from itertools import pairwise

from piutils.lexicon.codes import is_code, starts_with_code
from piutils.lexicon.headings import exactness, is_header, read, vocabulary, words_in
from piutils.lexicon.printed import ARROWS, COLOURS, SIGNS, meaning
from piutils.sources.columns import WORDY, Frame
from piutils.sources.glyphs import lines_of
from piutils.sources.headers import Segment, is_close, stacked

_FIGURES = ("number", "ratio", "nothing")
_MOST_LINES = 3  # of headings
_MOST_WORDS = 40  # in them
_FEWEST = 2  # rows that must agree
_MOST_ROWS = 80  # lines that are asked
_NARROW = 0.05  # of the letter size: no narrower gap parts columns


def find_close(lines, meanings, start, stop):
    """First table with close columns whose headings begin among some lines of text.

    Returns
    -------
    (first, last, Frame) or None : the lines of its headings, and its columns. A table is one only
        where every word of its headings is known, no row of it runs through a place where columns
        part, and each column has cells such as its heading asks for.
    """
    known = vocabulary(meanings)
    for first in range(start, stop):
        if not _is_head(lines[first], known, 3):
            continue
        best = None
        for last in range(first, min(first + _MOST_LINES, len(lines))):
            head = lines[first : last + 1]
            if not _is_head(lines[last], known, 1) or not is_close(head):
                break
            body = lines[last + 1 :]
            end = next((i for i, line in enumerate(body) if i and _is_head(line, known, 3)), len(body))
            frame = frame_of(head, body[:end], meanings)
            best = (first, last, frame) if frame else best
        if best:
            return best
    return None


def _is_head(line, known, fewest):
    """Whether a line may be one of headings: words that stand in such, and no figure."""
    return fewest <= len(line) <= _MOST_WORDS and all(
        words_in(word.text, known) and not _is_number(word.text) for word in line
    )


def frame_of(head, body, meanings):
    """Columns of a table out of the lines of its headings and of its body; None where they do not agree.

    The words of the headings are joined to columns in the one way in which each column has a heading
    that is known in these very words, and cells that fit it.
    """
    atoms = stacked([[Segment([word]) for word in line] for line in head])
    if len(atoms) < 3:
        return None
    heads = [word for line in head for word in line]
    for rows in _rows(body):
        gaps = [_Gap.between(left, right, rows, heads) for left, right in pairwise(atoms)]
        parts = _parts(atoms, gaps, rows, meanings)
        if parts is None:
            continue
        columns = [_joined(atoms[i : j + 1]) for i, j in parts]
        texts = [text for text, _, _ in columns]
        if is_header(texts, meanings):
            kinds = [read(text, meanings).kind for text in texts]
            return Frame(columns, [gaps[j].at for _, j in parts[:-1]], kinds, close=True)
    return None


def _joined(atoms):
    """(text, x0, x1) of words of the headings as one."""
    return " ".join(text for text, _, _ in atoms), min(a[1] for a in atoms), max(a[2] for a in atoms)


def _rows(body):
    """Lines of a body that may be its rows: those with a code in front; those that hold the most figures."""
    body = body[:_MOST_ROWS]
    coded = [line for line in body if starts_with_code(" ".join(word.text for word in line[:6]))]
    counts = [sum(_is_figure(word.text) for word in line) for line in body]
    most = max(counts, default=0)
    # A sentence may hold figures too, but fewer.
    figured = [line for line, count in zip(body, counts, strict=True) if count and 2 * count >= most]
    return [rows for rows in (coded, figured) if len(rows) >= _FEWEST]


def _is_figure(text):
    return meaning(text).kind in _FIGURES


@dataclass(slots=True)
class _Gap:
    """Place between two words of the headings where most rows have room; `crossed` = the others."""

    at: float
    crossed: int

    @classmethod
    def between(cls, left, right, rows, heads):
        low, high = (left[1] + left[2]) / 2, (right[1] + right[2]) / 2
        taken = [[(word.x0, word.x1) for word in line if word.x1 > low and word.x0 < high] for line in rows]
        fixed = [(word.x0, word.x1) for word in heads if word.x1 > low and word.x0 < high]
        ends = {low, high, *(x for line in [*taken, fixed] for span in line for x in span if low < x < high)}
        ends = sorted(ends)
        best = None
        for start, end in pairwise(ends):
            middle = (start + end) / 2
            if end - start < _NARROW * heads[0].size or any(a < middle < b for a, b in fixed):
                continue
            crossed = sum(any(a < middle < b for a, b in line) for line in taken)
            score = (-crossed, _agreeing(rows, start, end), end)
            if best is None or score > best[0]:
                best = (score, start, end, crossed)
        if best is None:
            return cls((left[2] + right[1]) / 2, len(rows))
        _, start, end, crossed = best
        return cls((start + end) / 2, crossed)


def _agreeing(rows, start, end):
    """How many rows have a figure next behind a gap, or a word that begins or ends right at it."""
    behind = [next((word for word in line if word.x0 > end - 0.1), None) for line in rows]
    figures = sum(word is not None and _is_figure(word.text) for word in behind)
    flush = sum(word is not None and word.x0 < end + 0.5 for word in behind)
    before = sum(any(start - 0.5 < word.x1 < start + 0.1 for word in line) for line in rows)
    return max(figures, flush, before)


def _parts(atoms, gaps, rows, meanings):
    """(first, last) atom of each column, in the fewest columns that the rows bear out.

    Of as few columns, those count whose cells stand flush with their headings. None where there is no
    way to part them, or several as good.
    """
    count = len(atoms)
    best = [None] * count + [((0, 0), 1, ())]  # from each atom on: (cost, ways, parts)
    for i in range(count - 1, -1, -1):
        for j in range(i, count):
            if best[j + 1] is None or (j < count - 1 and gaps[j].crossed):
                continue
            heading = _joined(atoms[i : j + 1])
            if not exactness(heading[0], meanings):
                continue
            low = gaps[i - 1].at if i else float("-inf")
            high = gaps[j].at if j < count - 1 else float("inf")
            cells = [[word for word in line if low < word.middle <= high] for line in rows]
            cells = [words for words in cells if words]
            if not _fit(cells, read(heading[0], meanings)):
                continue
            (columns, loose), ways, parts = best[j + 1]
            cost = (columns + 1, loose + _loose(cells, heading))
            if best[i] is None or cost < best[i][0]:
                best[i] = (cost, ways, ((i, j), *parts))
            elif cost == best[i][0]:
                best[i] = (cost, best[i][1] + ways, best[i][2])
    return best[0][2] if best[0] and best[0][1] == 1 else None


def _loose(cells, heading):
    """How many cells of a column stand flush with its heading neither at the left, the right nor amid."""
    _, x0, x1 = heading
    spans = [(words[0].x0, words[-1].x1) for words in cells]
    flush = (
        sum(abs(a - x0) < 1.5 for a, _ in spans),
        sum(abs(b - x1) < 1.5 for _, b in spans),
        sum(abs(a + b - x0 - x1) < 3 for a, b in spans),
    )
    return len(cells) - max(flush)


def _fit(cells, heading):
    """Whether cells are such as a heading of their kind stands over; a column without any is none."""
    kind, filled = heading.kind, [" ".join(word.text for word in words) for words in cells]
    if heading.when and kind in ("title", "code", "service"):
        return False  # 'Indicator Q1' are two headings
    if kind == "commentary" or not filled:
        return kind == "commentary"
    if kind == "code":
        return all(is_code(cell) or " " not in cell for cell in filled)
    if kind in ("rag", "direction", "quartile", "better"):
        return not any(_is_number(text) for cell in filled for text in cell.split())
    if kind in WORDY:
        return not any(_ends_in_figures(cell) or _is_number(cell) for cell in filled)
    if kind in ("other", "period", "unit", "rank", "area"):
        return not any(_holds_figures(cell) for cell in filled)
    return all(_is_plain(cell) for cell in filled)


def _is_number(text):
    return meaning(text).kind in ("number", "ratio")


def _is_plain(cell):
    """Whether a cell holds one figure, or a colour or sign."""
    bare = "".join(char for char in cell if char not in SIGNS + ARROWS).strip()
    return meaning(cell).kind in _FIGURES or not bare or bare.lower() in COLOURS


def _ends_in_figures(cell):
    words = cell.split()
    return len(words) > 2 and all(_is_number(word) for word in words[-2:])


def _holds_figures(cell):
    """Whether a cell holds several figures, as where columns were not parted."""
    words = cell.split()
    return len(words) > 1 and meaning(cell).kind not in _FIGURES and sum(map(_is_figure, words)) > 1


def is_muddled(blocks, frame):
    """Whether rows have more in a cell than stands under one heading: the columns were not told apart.

    Parameters
    ----------
    blocks : list of columns.Block
    frame : Frame of the table

    Notes
    -----
    One odd cell is a matter of its row, which reads it as text and says so.
    """
    odd = sum(_is_muddled(block, frame) for block in blocks)
    return odd > 1 or (odd == 1 and 4 * odd >= sum(not block.full for block in blocks))


def _is_muddled(block, frame):
    if block.full:
        return any(
            _is_row(line) for line in lines_of([word for cell in block.cells.values() for word in cell])
        )
    for column, words in block.cells.items():
        if len(words) < 2:
            continue
        kind = frame.kinds[column]
        for line in lines_of(words):
            cell = " ".join(word.text for word in line)
            if kind in ("rag", "direction"):
                if any(map(_is_number, cell.split())) and any(
                    word in COLOURS for word in cell.lower().split()
                ):
                    return True
            elif kind == "code" and "title" in frame.kinds:
                if any(map(is_code, cell.split())) and not is_code(cell):
                    return True
            elif kind == "title":
                if _ends_in_figures(cell) and len(frame.figures & set(block.cells)) < len(frame.figures):
                    return True
            elif column in frame.figures and _is_several(cell):
                return True
    return False


def _is_row(line):
    """Whether a line is the row of an indicator: it begins with a code and ends in figures."""
    words = [word.text for word in line]
    while words and words[-1].lower() in COLOURS:
        words.pop()
    return _ends_in_figures(" ".join(words)) and starts_with_code(" ".join(words[:6]))


def _is_several(cell):
    """Whether a cell holds several figures and nothing else."""
    return all(map(_is_figure, cell.split())) and meaning(cell).kind not in _FIGURES
