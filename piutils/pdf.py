"""PDF documents to rows of cells, each with its page and box."""

from piutils.glyphs import lines_of, text_of, words_of
from piutils.grid import edges_of, fill, tables_of
from piutils.model import PIDataError
from piutils.rows import Cell, Row


def rows(path):
    """Rows of a PDF document, page by page, top to bottom.

    Parameters
    ----------
    path : Path

    Yields
    ------
    Row; a table's number goes on counting over the pages. Each page is let go before the next
    is opened, so that a long document takes no more memory than a short one.

    Raises
    ------
    PIDataError
        The file is no PDF that opens, is locked, has no page, or a page is a picture without text.
    """
    number = 0
    with _opened(path) as document:
        pages = document.pages
        if not pages:
            raise PIDataError("the PDF has no page; ask for the document again", path.name)
        for page in pages:
            blocks = _blocks(page)
            for block in blocks:
                if block and block[0].table:
                    number += 1
                    block = [Row(r.cells, r.page, number, r.place, r.open) for r in block]
                yield from block
            page.close()


def _opened(path):
    import pdfplumber

    return pdfplumber.open(path)


def _blocks(page):
    """Tables and lines of one page as lists of Row, top to bottom."""
    level, upright = edges_of(page)
    walls = [(wall.at, wall.start, wall.end) for wall in upright]
    words = words_of(page.chars, walls)
    foot = max((word.bottom for word in words), default=page.height)
    place = f"p{page.page_number}"
    blocks = []
    outside = words
    for table in tables_of(level, upright, foot):
        outside = fill(table, outside)
        blocks.append((table.top, _table_rows(table, page.page_number, place)))
    for line in lines_of(outside):
        blocks.append((line[0].top, [_line_row(line, page.page_number, place)]))
    blocks.sort(key=lambda block: block[0])
    return [rows for _, rows in blocks]


def _line_row(line, number, place):
    box = (line[0].x0, min(w.top for w in line), line[-1].x1, max(w.bottom for w in line))
    text = " ".join(word.text for word in line)
    return Row((Cell(text, box=box, bold=all(word.bold for word in line)),), number, 0, place)


def _table_rows(table, number, place):
    rows = [[] for _ in range(table.rows)]
    for box in table.boxes:
        pad = min((word.x0 for word in box.words), default=box.x0) - box.x0
        text = text_of(box.words, box.x1 - max(pad, 0))
        place_box = (box.x0, box.top, box.x1, box.bottom)
        bold = bool(box.words) and all(word.bold for word in box.words)
        rows[box.row].append(Cell(text, box.column, box.span, box=place_box, down=box.down, bold=bold))
    last = len(rows) - 1
    return [
        Row(tuple(cells), number, 1, place, table.open and i == last) for i, cells in enumerate(rows) if cells
    ]
