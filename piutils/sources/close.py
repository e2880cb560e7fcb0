"""Tables whose columns stand about a blank apart: parted where many rows agree, not by how wide gaps are."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from piutils.lexicon.codes import is_code, starts_with_code
from piutils.lexicon.headings import FIGURES, exactness, is_header, read, vocabulary, words_in
from piutils.lexicon.periods import find
from piutils.lexicon.printed import ARROWS, COLOURS, DASHES, SIGNS, meaning
from piutils.sources.columns import WORDY, Frame, by_column, is_coded
from piutils.sources.glyphs import lines_of
from piutils.sources.headers import Segment, is_close, stacked

_NUMERIC = ("number", "ratio", "nothing")
_MOST_LINES = 3  # of headings
_MOST_WORDS = 40  # in them
_FEWEST = 3  # rows that must agree
_MOST_ROWS = 40  # lines that are asked
_CLEAR = 0.5  # of the rows: by so many more cells must the second way be out of line
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
            starts = (
                i for i, line in enumerate(body) if i and _is_head(line, known, 3) and _heads(line, meanings)
            )
            end = next(starts, len(body))
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


def _heads(line, meanings):
    """Whether a line has a word that heads figures."""
    return any(read(word.text, meanings).kind in FIGURES and exactness(word.text, meanings) for word in line)


def is_exact(text, meanings):
    """Whether a heading is known in these very words, and names one period at most."""
    return bool(exactness(text, meanings)) and len({when.label for when in find(text) if when.year}) < 2


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
        others = [line for line in body[:_MOST_ROWS] if not any(line is row for row in rows)]
        gaps = [_Gap.between(left, right, rows, others, heads) for left, right in pairwise(atoms)]
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


@lru_cache(maxsize=5_000)
def _is_figure(text):
    return meaning(text).kind in _NUMERIC


@dataclass(slots=True)
class _Gap:
    """Place between two words of the headings where most rows have room; `crossed` = the others."""

    at: float
    crossed: int

    @classmethod
    def between(cls, left, right, rows, others, heads):
        low, high = (left[1] + left[2]) / 2, (right[1] + right[2]) / 2
        fixed, beside = _spans(heads, low, high), _spans(chain.from_iterable(others), low, high)
        taken = [_spans(line, low, high) for line in rows]
        spans = [*fixed, *beside, *chain.from_iterable(taken)]
        ends = sorted({low, high, *(x for span in spans for x in span if low < x < high)})
        wide = _NARROW * heads[0].size
        places = [(a, b) for a, b in pairwise(ends) if b - a >= wide and not _covered((a + b) / 2, fixed)]
        if not places:
            return cls((left[2] + right[1]) / 2, len(rows))
        crossing = [sum(_covered((a + b) / 2, line) for line in taken) for a, b in places]
        fewest = min(crossing)
        places = [place for place, crossed in zip(places, crossing, strict=True) if crossed == fewest]

        def score(place):
            return _agreeing(rows, *place), -sum(a < sum(place) / 2 < b for a, b in beside), place[1]

        return cls(sum(max(places, key=score)) / 2, fewest)


def _spans(words, low, high):
    """Where words stand that reach into a stretch."""
    return [(word.x0, word.x1) for word in words if word.x1 > low and word.x0 < high]


def _covered(x, spans):
    return any(a < x < b for a, b in spans)


def _agreeing(rows, start, end):
    """How many rows have a figure next behind a gap, or a word that begins or ends right at it."""
    behind = [next((word for word in line if word.x0 > end - 0.1), None) for line in rows]
    figures = sum(word is not None and _is_figure(word.text) for word in behind)
    flush = sum(word is not None and word.x0 < end + 0.5 for word in behind)
    before = sum(any(start - 0.5 < word.x1 < start + 0.1 for word in line) for line in rows)
    return max(figures, flush, before)


def _parts(atoms, gaps, rows, meanings):
    """(first, last) atom of each column, as the rows bear it out; None = in no way, or in several.

    Two ways of parting them must agree: the fewest columns that all have cells, and the columns whose
    cells stand most flush with their headings. Columns without cells are only told by the latter.
    """
    fewest = _parted(atoms, gaps, rows, meanings, blank=False)
    flush = _parted(atoms, gaps, rows, meanings, blank=True)
    if fewest is None:
        return flush[1] if flush and not flush[0] else None
    return fewest[1] if flush and flush[1] == fewest[1] else None


def _parted(atoms, gaps, rows, meanings, *, blank):
    """(loose cells, parts) of one way of parting the words of headings; None = there is none, or several.

    blank : columns may be empty; the most flush one is taken, not that of the fewest columns
    """
    count = len(atoms)
    best = [[] for _ in atoms] + [[((0, 0), ())]]  # from each atom on, the two best: (cost, parts)
    for i in range(count - 1, -1, -1):
        for j in range(i, count):
            if not best[j + 1] or (j < count - 1 and gaps[j].crossed):
                continue
            heading = _joined(atoms[i : j + 1])
            if not is_exact(heading[0], meanings):
                continue
            low = gaps[i - 1].at if i else float("-inf")
            high = gaps[j].at if j < count - 1 else float("inf")
            cells = [[word for word in line if low < word.middle <= high] for line in rows]
            cells = [words for words in cells if words]
            meant = read(heading[0], meanings)
            if not (cells or blank or meant.kind == "commentary") or not _fit(cells, meant):
                continue
            own = (_loose(cells, heading), 1) if blank else (1, _loose(cells, heading))
            best[i] += [
                ((cost[0] + own[0], cost[1] + own[1]), ((i, j), *parts)) for cost, parts in best[j + 1]
            ]
        best[i] = sorted(best[i])[:2]
    if not best[0]:
        return None
    (cost, parts), *others = best[0]
    loose = 0 if blank else 1
    if others and len(others[0][1]) == len(parts) and others[0][0][loose] - cost[loose] < _CLEAR * len(rows):
        return None
    return cost[loose], parts


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
    """Whether cells are such as a heading of their kind stands over."""
    kind, filled = heading.kind, [" ".join(word.text for word in words) for words in cells]
    if heading.when and kind in ("title", "code", "service", "unit"):
        return False  # 'Indicator Q1' are two headings
    if kind == "commentary":
        return not (heading.when and all(_is_number(cell.split()[0]) for cell in filled))
    if kind == "code":
        return all(is_code(cell) or " " not in cell for cell in filled)
    if kind in ("rag", "direction", "quartile", "better"):
        return not any(map(_is_no_rating, filled))
    if kind in WORDY:
        return not any(_ends_in_figures(cell) or _is_number(cell) for cell in filled)
    if kind == "unit":
        return not any(_is_number(text) for cell in filled for text in cell.split())
    if kind in ("other", "period", "rank", "area"):
        return not any(_holds_figures(cell) for cell in filled)
    return all(_is_plain(cell) for cell in filled)


@lru_cache(maxsize=5_000)
def _is_number(text):
    return meaning(text).kind in ("number", "ratio")


def _is_no_rating(cell):
    """Whether a cell of ratings holds a figure too, or the words of a comment."""
    words = cell.lower().split()
    if len(words) > 1 and (words[0] in DASHES | {"n/a"} or (words[0] in COLOURS and words[1].isalpha())):
        return True
    return any(map(_is_number, words))


def _is_plain(cell):
    """Whether a cell holds one figure, or a colour or sign."""
    bare = "".join(char for char in cell if char not in SIGNS + ARROWS).strip()
    return meaning(cell).kind in _NUMERIC or not bare or bare.lower() in COLOURS


def _ends_in_figures(cell):
    words = cell.split()
    return len(words) > 2 and all(_is_number(word) for word in words[-2:])


def _holds_figures(cell):
    """Whether a cell holds several figures, as where columns were not parted."""
    words = cell.split()
    return len(words) > 1 and meaning(cell).kind not in _NUMERIC and sum(map(_is_figure, words)) > 1


def is_glued(text, meanings):
    """Whether the heading of a column is that of two: 'PI Ref PI Title'.

    >>> from piutils.lexicon.headings import load
    >>> is_glued("PI Title Actual 20/21", load()), is_glued("Performance against target", load())
    (True, False)
    """
    if exactness(text, meanings):
        return False
    words = text.split()
    for i in range(1, len(words)):
        left, right = " ".join(words[:i]), " ".join(words[i:])
        if exactness(left, meanings) and (exactness(right, meanings) or is_glued(right, meanings)):
            kinds = [read(part, meanings).kind for part in (left, right)]
            if kinds[0] != kinds[1] and {"code", "title", "service"} & set(kinds):
                return True
    return False


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
    if frame.close:
        return odd > 0
    return odd > 1 or (odd == 1 and 4 * odd >= sum(not block.full for block in blocks))


def _is_muddled(block, frame):
    if block.full:
        lines = lines_of([word for cell in block.cells.values() for word in cell])
        return any(_is_row(line, frame) for line in lines)
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


def _is_row(line, frame):
    """Whether a line that was taken for a sentence is a row: it has a code, and figures in their places."""
    if not is_coded(line, frame.bounds):
        return False
    if frame.close:
        return True
    cells = by_column(line, frame.bounds)
    return sum(_is_number(cells[column]) for column in cells if column in frame.figures) > 1


def _is_several(cell):
    """Whether a cell holds several figures and, maybe, a rating."""
    words = [word for word in cell.split() if word.lower() not in COLOURS]
    return len(words) > 1 and all(map(_is_figure, words)) and meaning(cell).kind not in _NUMERIC
