"""Rows of headings to columns: what each holds, and where it stands."""

import re
from dataclasses import replace

from piutils.layout.entries import Column
from piutils.lexicon.headings import FIGURES, WORDS, Heading, exactness, is_header, read
from piutils.lexicon.printed import meaning

_LABEL = re.compile(
    r"(?:actual|result|performance|outturn|target|floor|numerator|denominator|rag|gwirioneddol|canlyniad"
    r"|perfformiad|targed|rhifiadur|enwadur)s?",
    re.I,
)


def is_tail(row, meanings):
    """Whether a row that is no header by itself is one more line of the header above it."""
    texts = [" ".join(cell.text.split()) for cell in row.cells if cell.text.strip()]
    full = len(texts) == 1 and row.cells[0].span > 1
    if not texts or full or any(len(text) > 40 for text in texts):
        return False
    # The last words of a comment that the page's end cut stand alone below the headings too.
    if len(texts) == 1 and not exactness(texts[0], meanings):
        return False
    known = [read(text, meanings) for text in texts]
    return all(heading.kind in (*FIGURES, *WORDS, "other") for heading in known) and not any(
        meaning(text).kind in ("number", "ratio", "nothing") for text in texts
    )


def is_top(row):
    """Whether a row above a header may be its first line: words, in more cells than one."""
    texts = [cell.text for cell in row.cells if cell.text.strip()]
    return len(texts) > 1 and not any(meaning(text).kind in ("number", "ratio") for text in texts)


def tops(ahead, first, meanings):
    """Rows above the first header that are part of it: without them, no column holds the indicator."""
    if not first or {column.heading.kind for column in columns_of([ahead[first]], meanings)} & {
        "title",
        "code",
    }:
        return []
    for count in (1, 2):
        rows = [ahead[i] for i in range(max(first - count, 0), first)]
        if len(rows) < count or not is_top(rows[0]):
            break
        kinds = {column.heading.kind for column in columns_of([*rows, ahead[first]], meanings)}
        if kinds & {"title", "code"}:
            return rows
    return []


def texts_of(row):
    """Texts of a row's cells."""
    return tuple(cell.text for cell in row.cells)


def text_of(row):
    """Texts of a row's cells as one."""
    return " ".join(" ".join(cell.text.split()) for cell in row.cells if cell.text.strip())


def adds_line(block, row, meanings, seen=()):
    """Whether a row is one more line of the header above it; `seen` = its lines where it stood before."""
    if not is_header(texts_of(row), meanings):
        if not is_tail(row, meanings):
            return False
        # The last word of a title that the page's end cut may be one that stands in headings.
        if seen and texts_of(row) not in seen[len(block) :]:
            return False
    return texts_of(block[-1]) != texts_of(row)


def continues(row, columns):
    """Whether a table without a header goes on with the columns of the one before it."""
    boxes = [cell.lies for cell in row.cells if cell.lies]
    if boxes and columns[0].x0 is not None:
        left = min(box[0] for box in boxes)
        right = max(box[2] for box in boxes)
        return abs(left - columns[0].x0) < 15 and abs(right - columns[-1].x1) < 15
    return max(cell.column + cell.span for cell in row.cells) == columns[-1].last + 1


def column_of(cell, columns):
    """Column of a cell, by where it stands on the page, else by its number; None = there is none."""
    if cell.lies and columns[0].x0 is not None:
        middle = (cell.lies[0] + cell.lies[2]) / 2
        for column in columns:
            if column.x0 - 1 <= middle <= column.x1 + 1:
                return column
        # What stands beside all headings, below an empty cell, is of none of them.
        near = [column for column in columns if cell.lies[0] < column.x1 - 1 and column.x0 + 1 < cell.lies[2]]
        return min(near, key=lambda column: abs((column.x0 + column.x1) / 2 - middle), default=None)
    return next((column for column in columns if column.first <= cell.column <= column.last), None)


def row_label(parts, meanings):
    """Cell that says what the figures of its row are, 'Target' beside columns of quarters; None = no such.

    Parameters
    ----------
    parts : dict of kind to (column, cell) pairs of a row; with a label, its results become what it says
    meanings : dict of heading to kind
    """
    for pair in parts.get("", ()):
        # Not any heading: 'On target' or 'Wales' in a column of its own says something else.
        if _LABEL.fullmatch(pair[1].text.strip()):
            kind = read(pair[1].text.strip(), meanings).kind
            parts[""] = [other for other in parts[""] if other is not pair]
            results = parts.pop("actual", [])
            parts.setdefault(kind, []).extend(
                (replace(column, heading=replace(column.heading, kind=kind)), cell)
                for column, cell in results
            )
            return pair[1]
    return None


def is_full(cell, columns):
    """Whether a cell spans the columns of title and figures."""
    if cell.lies and columns[0].x0 is not None:
        wide = cell.lies[2] - cell.lies[0]
        return len(columns) > 1 and wide > 0.6 * (columns[-1].x1 - columns[0].x0)
    return cell.span > 1 and cell.span > 0.6 * len(columns)


def columns_of(block, meanings):
    """Columns of a header.

    Parameters
    ----------
    block : list of Row, the lines of the header from the top
    meanings : dict of heading to kind

    Returns
    -------
    list of Column, left to right. A leaf column is a slot of the lowest line that has text there.
    """
    count = max(cell.column + cell.span for row in block for cell in row.cells)
    leaf = {}
    for row in block:
        for cell in row.cells:
            if cell.text.strip():
                leaf.update(dict.fromkeys(range(cell.column, cell.column + cell.span), cell))
    lines = _spread(block)
    columns = []
    j = 0
    while j < count:
        cell = leaf.get(j)
        if cell is None:
            j += 1
            continue
        last = j
        while leaf.get(last + 1) is cell:
            last += 1
        texts = list(dict.fromkeys(text for line in lines for text in line.get(j, ())))
        box = cell.lies
        columns.append(Column(_heading(texts, meanings), j, last, box and box[0], box and box[2]))
        j = last + 1
    if any(column.heading.when and column.heading.when.months == "odd" for column in columns):
        for column in columns:
            if column.heading.when and column.heading.when.months and column.heading.kind in FIGURES:
                # 'Jun 23' beside 'Apr 23' and 'May 23' is that month's, not the quarter's.
                column.heading = replace(column.heading, kind="other")
    kinds = {column.heading.kind for column in columns}
    if "code" in kinds and "title" not in kinds:
        # 'PI Code and Title', 'Definition / Measure Reference': one cell for both.
        for column in columns:
            if column.heading.kind == "code":
                column.heading = replace(column.heading, kind="title")
    return columns


def titled(columns, block):
    """Columns, the one at the left for titles where no heading says which is.

    Councils leave the cell above the titles empty, or set the service's name there.
    """
    kinds = [column.heading.kind for column in columns]
    if not columns or {"title", "code"} & set(kinds):
        return columns
    if kinds[0] == "" and "" not in kinds[1:]:
        first = replace(columns[0], heading=replace(columns[0].heading, kind="title"))
        return [first, *columns[1:]]
    empty = [cell for row in block for cell in row.cells if cell.column == 0 and not cell.text.strip()]
    if columns[0].first != 1 or "" in kinds or (columns[0].x0 is not None and not empty):
        return columns
    box = empty[0].lies if empty else None
    return [Column(Heading("title"), 0, 0, box and box[0], box and box[2]), *columns]


def _heading(texts, meanings):
    """Heading of a column out of the texts above it, the lowest last."""
    whole = read(" ".join(texts), meanings)
    own = read(texts[-1], meanings)
    kind = whole.kind
    if len(texts) > 1 and own.kind and (not kind or exactness(texts[-1], meanings) == 2):
        # 'Target and Results' over 'Result' is a result; 'Wales average' over 'Value' is an average.
        above = [read(text, meanings).kind for text in texts[:-1] if exactness(text, meanings) == 2]
        above = [name for name in above if name in FIGURES and name != "actual"]
        kind = above[-1] if above and own.kind == "actual" else own.kind
    return Heading(kind, whole.when, whole.earlier if kind == whole.kind else own.earlier, whole.text)


def _spread(block):
    """Texts above each slot, line by line; a group heading stands over all its columns."""
    lines = []
    for i, row in enumerate(block):
        line = {}
        for cell in row.cells:
            if cell.text.strip():
                pieces = cell.text.split("\n") if row.loose else [cell.text]
                pieces = [" ".join(piece.split()) for piece in pieces]
                line.update(dict.fromkeys(range(cell.column, cell.column + cell.span), pieces))
        if i < len(block) - 1:
            # Where a format has no merged cells, a group heading stands over the first of its columns.
            below = {cell.column for cell in block[i + 1].cells if cell.text.strip()}
            empty = {cell.column for cell in row.cells if not cell.text.strip()}
            for j in sorted(empty):
                if j - 1 in line and j in below and j - 1 in below:
                    line[j] = line[j - 1]
        lines.append(line)
    return lines
