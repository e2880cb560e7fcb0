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
    if not columns:
        return None
    labels = [label for label, _ in columns[0]]
    if len(labels) > 30 or not is_header([label.text for label in labels], meanings):
        return None
    first = rows[0]
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
        pieces = re.split(r"(?:,\s*|\s+|\n)(?=[A-Z][A-Za-z ]{2,30}:)", cell.text.strip())
        for piece in pieces:
            label, colon, value = piece.partition(":")
            known = exactness(label, meanings) == 2 or read(label, meanings).earlier
            if not colon or not value.strip() or not known:
                return None
            found.append((replace(cell, text=f"{label}:"), replace(cell, text=value.strip())))
    return found


def _beside(rows, meanings):
    """(label, value) pairs per column of values, where headings stand at the left; [] = they do not."""
    if not all(row.cells and _is_label(row.cells[0].text, meanings) for row in rows):
        return []
    width = {len(row.cells) for row in rows}
    if len(width) > 1 or min(width) < 2:
        return []
    width = min(width)
    seconds = [cell for row in rows for cell in row.cells[2::2]]
    if width > 2 and width % 2 == 0 and all(exactness(cell.text, meanings) == 2 for cell in seconds):
        # 'Target | 85% | Floor | 75%'
        return [[pair for row in rows for pair in zip(row.cells[::2], row.cells[1::2], strict=True)]]
    return [[(row.cells[0], row.cells[j]) for row in rows] for j in range(1, width)]


def _is_label(text, meanings):
    """Whether a text is a heading that is known, or one or two words more."""
    return bool(exactness(text, meanings) or (len(text.split()) < 4 and read(text, meanings).kind))


def _numbered(cells):
    """Cells side by side."""
    return tuple(replace(cell, column=i, span=1, down=1) for i, cell in enumerate(cells))
