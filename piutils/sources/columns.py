"""Tables without upright ruling lines: columns stand under their headings, rows between gaps."""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from piutils.lexicon.codes import starts_with_code
from piutils.lexicon.printed import COLOURS, meaning
from piutils.lexicon.prose import COMMENT_LABEL
from piutils.sources.headers import segments

WORDY = ("title", "code", "commentary", "service", "")  # kinds of column that hold no figures
RUNS_ON = 0.5  # a narrower one runs on within a sentence


@dataclass(slots=True)
class Block:
    """One row of an unruled table: words per column; `full` = it runs across the columns.

    `labelled` : it runs across them behind the word 'Comment' in the first one
    """

    cells: dict = field(default_factory=dict)  # column -> list of Word
    full: bool = False
    labelled: bool = False
    header: bool = False
    top: float = 0.0
    bottom: float = 0.0


@dataclass(slots=True)
class Frame:
    """Where the columns of an unruled table stand.

    columns : (text, x0, x1) of each heading
    bounds : where columns part, one less
    kinds : kind of each column as `headings` names it
    close : they stand about a blank apart, so that no gap tells a row from a sentence
    figures : numbers of the columns that hold figures
    """

    columns: list
    bounds: list
    kinds: list
    close: bool = False
    figures: set = field(init=False)

    def __post_init__(self):
        self.figures = {i for i, kind in enumerate(self.kinds) if kind not in WORDY}


def column_of(word, bounds):
    """Number of the column that a word's middle stands in."""
    return bisect_left(bounds, word.middle)


def blocks_of(lines, frame, levels):
    """Rows of an unruled table.

    Parameters
    ----------
    lines : lines of the body, top to bottom
    frame : Frame
    levels : heights of level ruling lines, from the top of the page

    Returns
    -------
    list of Block
    """
    rows = []
    for group in _ruled_groups(lines, frame, levels) or _spaced_groups(lines, frame.bounds, levels):
        rows.extend(_rows_of(group, frame))
    return rows


def _ruled_groups(lines, frame, levels):
    """Lines between level ruling lines or the edges of shaded bands, None where rows have none."""
    if not lines:
        return None
    between = [level for level in levels if lines[0][0].height < level < lines[-1][0].height]
    valued = sum(bool(_figures_stand(line, frame)) for line in lines)
    if len(between) < 2 or len(between) < 0.6 * (valued - 1):
        return None
    groups = {}
    for line in lines:
        groups.setdefault(sum(level < line[0].height for level in between), []).append(line)
    *whole, last = groups.values()
    # No line closes the last one: what stands apart below it is another.
    return [*whole, *_spaced_groups(last, frame.bounds, levels)]


def _spaced_groups(lines, bounds, levels):
    """Lines between gaps that are wider than the leading within a cell."""
    size = median(line[0].size for line in lines) if lines else 10
    if _evenly_apart(lines, size):
        return [[line] for line in lines]
    tops = {}
    for line in lines:
        for word in line:
            tops.setdefault(column_of(word, bounds), set()).add(round(word.top, 1))
    steps = [b - a for column in tops.values() for a, b in pairwise(sorted(column))]
    leading = min((step for step in steps if step > 0.8 * size), default=size * 1.2)
    leading = min(leading, 1.6 * size)
    high = median(line[0].bottom - line[0].top for line in lines) if lines else 10
    groups, foot = [], 0.0
    for line in lines:
        top = min(word.top for word in line)
        parted = groups and any(groups[-1][-1][0].height < level < line[0].height for level in levels)
        # Cells that are centred share no lines; a row ends where no cell has text.
        if not groups or parted or top - foot > 1.25 * leading - high:
            groups.append([line])
            foot = 0.0
        else:
            groups[-1].append(line)
        foot = max(foot, *(word.bottom for word in line))
    return groups


def _evenly_apart(lines, size):
    """Whether all lines stand equally far apart, further than lines of one cell do: each is a row."""
    steps = [below[0].top - above[0].top for above, below in pairwise(lines)]
    return len(steps) > 1 and min(steps) > 1.55 * size and max(steps) - min(steps) < 0.1 * size


def _runs_through(line, bounds):
    """Whether a line's text runs on across the place where two columns part."""
    crossed = 0
    for left, right in pairwise(line):
        a, b = column_of(left, bounds), column_of(right, bounds)
        if a != b and right.x0 - left.x1 < RUNS_ON * left.size:
            crossed += b - a
    for word in line:
        crossed += sum(word.x0 + 2 < bound < word.x1 - 2 for bound in bounds)
    return crossed


def _rows_of(group, frame):
    bounds, figures = frame.bounds, frame.figures
    running = [_is_full(line, frame) or _label(line, bounds) for line in group]
    coded = sum(is_coded(line, bounds) for line in group)
    if coded <= 1 and not any(running) and _most_figures(group, frame) <= 1:
        row = Block()
        for line in group:
            for word in line:
                row.cells.setdefault(column_of(word, bounds), []).append(word)
        return [_measured(row)]
    rows, current = [], None
    for line in group:
        columns = {column_of(word, bounds) for word in line}
        valued = bool(columns & figures)
        full = _is_full(line, frame)
        coded = is_coded(line, bounds)
        label = _label(line, bounds)
        if label:
            current = Block({0: line[:label], 1: line[label:]}, labelled=True)
            rows.append(current)
            continue
        running = current is not None and (current.full or current.labelled)
        if full:
            if not running:
                current = Block(full=True)
                rows.append(current)
            current.cells.setdefault(int(current.labelled), []).extend(line)
            continue
        if running and not valued and not coded:
            # The last, short line of a paragraph.
            current.cells.setdefault(int(current.labelled), []).extend(line)
            continue
        has_figures = current is not None and any(column in figures for column in current.cells)
        if (
            current is None
            or running
            or coded
            or (valued and has_figures and not _wraps(line, current, frame))
        ):
            current = Block()
            rows.append(current)
        for word in line:
            current.cells.setdefault(column_of(word, bounds), []).append(word)
    return [_measured(row) for row in rows]


def _label(line, bounds):
    """How many words 'Comment' and the like take, set apart from the comment that follows; 0 = none."""
    parts = segments(line)
    if len(parts) < 2 or not COMMENT_LABEL.fullmatch(parts[0].text):
        return 0
    count = len(parts[0].words)
    return count if column_of(line[0], bounds) < column_of(line[count], bounds) else 0


def _measured(row):
    words = [word for cell in row.cells.values() for word in cell]
    row.top, row.bottom = min(word.top for word in words), max(word.bottom for word in words)
    return row


def _is_full(line, frame):
    """Whether a line is a sentence across the columns."""
    if frame.close:
        return _is_across(line, frame)
    # Running on across one bound may be a close column; across several it is a sentence.
    crossed = _runs_through(line, frame.bounds)
    standing = _figures_stand(line, frame)
    # Close columns are crossed at every bound; but two of them with a figure each are no sentence.
    return standing < min(crossed, 2)


def _is_across(line, frame):
    """Whether a line is no row of close columns: a word stands where two part, or none of them fits."""
    if any(word.x0 + 1 < bound < word.x1 - 1 for word in line for bound in frame.bounds):
        return True
    texts = by_column(line, frame.bounds)
    found = [meaning(texts[column]) for column in texts if column in frame.figures]
    if found:
        return all(
            item.kind == "text" and item.text.lower() not in COLOURS and not item.arrow for item in found
        )
    # The rest of a title stands under the title alone.
    kinds = {frame.kinds[column] for column in texts}
    return {"code", "title"} <= kinds and not is_coded(line, frame.bounds)


def is_coded(line, bounds):
    """Whether a line begins with an indicator's code, in the first or the second column."""
    first = " ".join(word.text for word in line if column_of(word, bounds) <= 1)
    return column_of(line[0], bounds) <= 1 and starts_with_code(first)


def _most_figures(group, frame):
    """How many lines with a figure the fullest figure column of some lines has."""
    counts = {}
    for line in group:
        for column, text in by_column(line, frame.bounds).items():
            if column in frame.figures and meaning(text).kind in ("number", "ratio", "nothing"):
                counts[column] = counts.get(column, 0) + 1
    return max(counts.values(), default=0)


def by_column(line, bounds):
    """Text of a line in each column that has some."""
    texts = {}
    for word in line:
        column = column_of(word, bounds)
        texts[column] = f"{texts[column]} {word.text}" if column in texts else word.text
    return texts


def _figures_stand(line, frame):
    """How many of a line's figure columns have a figure; 0 where one has words, but for a colour or arrow."""
    texts = [text for column, text in by_column(line, frame.bounds).items() if column in frame.figures]
    found = [meaning(text) for text in texts if text.lower() not in COLOURS]
    return 0 if any(item.kind == "text" and not item.arrow for item in found) else len(texts)


def _wraps(line, row, frame):
    """Whether a line with text under figures goes on a cell above ('497 whole year figure, 320 up to')."""
    texts = by_column(line, frame.bounds)
    under = [column for column in texts if column in frame.figures]
    if (
        any(column in texts for column in (0,))
        and 0 in row.cells
        and all(meaning(texts[column]).kind in ("number", "nothing", "ratio") for column in under)
    ):
        return False
    return all(column in row.cells and meaning(texts[column]).kind != "number" for column in under)
