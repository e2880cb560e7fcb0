"""Lines of a sheet or a text file to rows: blank lines part tables and the text between them."""

from dataclasses import dataclass, replace

from piutils.lexicon.printed import meaning
from piutils.rows import Cell, Row


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds something.

    gap : a blank line stands above it
    place : for people, 'Sheet1!7' or 'line 12'
    cells : those with text or colour, left to right
    count : cells that the line is parted into; 1 = not at all, 0 = a sheet, which has no such thing
    """

    gap: bool
    place: str
    cells: tuple[Cell, ...]
    count: int = 0

    @property
    def filled(self):
        """Cells with text."""
        return [cell for cell in self.cells if cell.text.strip()]


@dataclass(slots=True)
class _Table:
    number: int
    first: int  # column
    last: int


def rows_of(lines, page=1, number=0):
    """Rows of one sheet or file.

    Parameters
    ----------
    lines : list of Line, top to bottom
    page : number of the sheet
    number : of the latest table in the document

    Returns
    -------
    list of Row
        A block of lines that are parted into columns is a table, its rows as wide as the table.
        Lone lines above its headings, blocks of lone lines and 'Quarter: | 1' are text outside
        tables, but a merged cell as wide as the table above it belongs to that table.
    """
    blocks = [block for block in _blocks(lines) if any(line.filled for line in block)]
    tables = [_is_table(block) for block in blocks]
    found, table = [], None
    for i, block in enumerate(blocks):
        if not tables[i] and table is not None and _is_sparse(block, table):
            tables[i] = True
        if not tables[i]:
            inside = (
                table is not None and any(tables[i + 1 :]) and all(_is_wide(line, table) for line in block)
            )
            found += [_row(line, page, table) if inside else _text(line, page) for line in block]
            continue
        start = _lead(block)
        if not (table is not None and _continues(block, start, table)):
            number += 1
            found += [_text(line, page) for line in block[:start]]
            block = block[start:]
            table = _Table(number, *_width(block))
        found += [_row(line, page, table) for line in block]
    return found


def _blocks(lines):
    blocks = []
    for line in lines:
        if line.gap or not blocks:
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return blocks


def _is_table(block):
    counts = [len(line.filled) for line in block]
    if max(counts) > 2:
        return True
    pairs = [line.filled for line in block if len(line.filled) == 2]
    return len(pairs) > 1 and not any(pair[0].text.strip().endswith(":") for pair in pairs)


def _is_sparse(block, table):
    """Whether lines of two cells, below a blank line, are a title and a figure of the table above."""
    pairs = [line.filled for line in block if len(line.filled) == 2]
    return bool(pairs) and all(
        pair[0].column == table.first
        and pair[1].column <= table.last
        and meaning(pair[1].text).kind in ("number", "ratio")
        and not pair[0].text.strip().endswith(":")
        for pair in pairs
    )


def _lead(block):
    """How many lone lines stand above the first line with several cells."""
    return next(i for i, line in enumerate(block) if len(line.filled) > 1)


def _width(block):
    wide = [cell for line in block if len(line.filled) > 1 for cell in line.filled]
    return min(cell.column for cell in wide), max(cell.column + cell.span for cell in wide) - 1


def _continues(block, start, table):
    """Whether a block below a blank line goes on with the table above it: it has no headings of its own."""
    first, last = _width(block)
    headed = not any(meaning(cell.text).kind in ("number", "ratio") for cell in block[start].filled)
    return not headed and first == table.first and last <= table.last


def _is_wide(line, table):
    cells = line.filled
    return len(cells) == 1 and cells[0].span > 1 and cells[0].span > 0.6 * (table.last - table.first + 1)


def _text(line, page):
    cells = line.filled
    text = " ".join(cell.text.strip() for cell in cells)
    return Row((replace(cells[0], text=text, span=1, down=1) if cells else Cell(""),), page, 0, line.place)


def _row(line, page, table):
    """Row of a table, with an empty cell in each column that has none."""
    if line.count == 1:
        return Row(line.cells, page, table.number, line.place)
    cells, at = [], table.first
    for cell in line.cells:
        if at <= table.last:
            cells += [Cell("", column) for column in range(at, min(cell.column, table.last + 1))]
        if cell.column <= table.last < cell.column + cell.span - 1:
            cell = replace(cell, span=table.last - cell.column + 1)
        cells.append(cell)
        at = cell.column + cell.span
    cells += [Cell("", column) for column in range(at, table.last + 1)]
    return Row(tuple(cells), page, table.number, line.place)
