"""Rows of headings to columns: what each holds, and where it stands."""

from dataclasses import replace

from piutils.layout.entries import Column
from piutils.lexicon.headings import FIGURES, WORDS, Heading, exactness, read
from piutils.lexicon.printed import meaning


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
    kinds = {column.heading.kind for column in columns}
    if "code" in kinds and "title" not in kinds:
        # 'PI Code and Title', 'Definition / Measure Reference': one cell for both.
        for column in columns:
            if column.heading.kind == "code":
                column.heading = replace(column.heading, kind="title")
    return columns


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
