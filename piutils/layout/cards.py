"""Cards: headings at the left of their figures, or before them in the cell, for one indicator or a few."""

import re
from dataclasses import dataclass, replace

from piutils.lexicon.headings import exactness, is_header, read
from piutils.rows import Cell, Row


@dataclass(frozen=True, slots=True)
class Card:
    """A table set upright: its headings, and a row for each indicator.

    name : cell of the first row where it stands alone, the indicator's name; None = there is none
    """

    name: Cell | None
    heads: Row
    rows: tuple[Row, ...]


def card_of(rows, meanings):
    """A small table whose headings stand in its first column or in each cell, set upright.

    Parameters
    ----------
    rows : list of Row, a whole table without a row of headings
    meanings : dict of heading to kind

    Returns
    -------
    Card, or None where the table is none
    """
    name = None
    filled = [[cell for cell in row.cells if cell.text.strip()] for row in rows]
    if len(filled[0]) == 1 and len(filled) > 1 and not _labelled(filled[0], meanings):
        name, rows, filled = filled[0][0], rows[1:], filled[1:]
    pairs = [pair for cells in filled for pair in _labelled(cells, meanings) or ()]
    if all(_labelled(cells, meanings) for cells in filled):
        columns = [pairs]
    else:
        columns = _beside(rows, meanings)
    return upright(name, rows[0], columns, meanings)


def upright(name, first, columns, meanings):
    """Card of labels and their values.

    Parameters
    ----------
    name : Cell or None
    first : Row that says where it stands
    columns : (label, value) pairs of cells, for each indicator; all have the same labels
    meanings : dict of heading to kind

    Returns
    -------
    Card, or None where the labels are no headings of figures
    """
    if not columns:
        return None
    labels = [label for label, _ in columns[0]]
    if len(labels) > 30 or not is_header([label.text for label in labels], meanings):
        return None
    # Where the cells stand on the page says nothing of their column here.
    labels = (replace(label, box=None, turned=None) for label in labels)
    heads = Row(_numbered(labels), first.page, first.table, first.place)
    made = (_numbered([value for _, value in column]) for column in columns)
    upright = tuple(
        Row(cells, first.page, first.table, first.place)
        for cells in made
        if any(cell.text.strip() or cell.mark for cell in cells)
    )
    return Card(name, heads, upright) if upright else None


def _labelled(cells, meanings):
    """(label, value) of cells like 'Target: 85%, Floor: 75%'; None where one is not of that form."""
    found = []
    for cell in cells:
        pairs = pairs_of(cell, meanings)
        if not pairs or not all(value.text for _, value in pairs):
            return None
        found += pairs
    return found


def pairs_of(cell, meanings):
    """(label, value) of each 'Target: 85%' in a cell; none where it does not begin with a known label.

    What stands behind a label of comments is the comment to its end.
    """
    text = cell.text.strip()
    starts = []  # of the label, and of what follows its colon
    for colon in re.finditer(":", text):
        begin = starts[-1][1] if starts else 0
        label = next(_labels(text[begin : colon.start()], meanings), None)
        if label is None:
            if not starts:
                return []
            continue
        starts.append((colon.start() - len(label), colon.end()))
        if read(label, meanings).kind == "commentary":
            break
    if not starts or starts[0][0]:
        return []
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return [
        (replace(cell, text=text[start:after]), replace(cell, text=text[after:end].strip(" ,;|\n\t")))
        for (start, after), end in zip(starts, ends, strict=True)
    ]


def _labels(text, meanings):
    """Known labels that a text ends with, the longest first."""
    for start in re.finditer(r"(?:(?<=\A)|(?<=[\s,;|]))[A-Z]", text):
        label = text[start.start() :]
        if len(label) <= 40 and (exactness(label, meanings) == 2 or read(label, meanings).earlier):
            yield label


def _beside(rows, meanings):
    """(label, value) pairs per column of values, where headings stand at the left; [] = they do not."""
    if not all(row.cells and _is_label(row.cells[0].text, meanings) for row in rows):
        return []
    width = {len(row.cells) for row in rows}
    seconds = [cell for row in rows for cell in row.cells[2::2]]
    even = max(width) > 2 and not any(count % 2 for count in width)
    if even and all(exactness(cell.text, meanings) == 2 for cell in seconds):
        # 'Target | 85% | Floor | 75%', and below it 'Comment | ...' across all of them
        return [[pair for row in rows for pair in zip(row.cells[::2], row.cells[1::2], strict=True)]]
    if len(width) > 1 or min(width) < 2:
        return []
    width = min(width)
    return [[(row.cells[0], row.cells[j]) for row in rows] for j in range(1, width)]


def _is_label(text, meanings):
    """Whether a text is a heading that is known, or one or two words more."""
    return bool(exactness(text, meanings) or (len(text.split()) < 4 and read(text, meanings).kind))


def _numbered(cells):
    """Cells side by side."""
    return tuple(replace(cell, column=i, span=1, down=1) for i, cell in enumerate(cells))
