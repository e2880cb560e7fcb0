"""What every file format ends at: rows of cells, each with its place in the file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, or one line of text outside tables.

    text : as extracted; a newline is a break the writer meant, never the wrap of a narrow column
    column : where the cell starts in the table's grid, from 0
    span : how many grid columns it covers
    place : for people, 'D7' or '' where the row's place says enough
    box : (x0, top, x1, bottom) in points on the page, None where a format has no page
    fill : '#rrggbb' behind the text, '' = none
    down : how many rows of the table it covers; it stands in the first of them
    bold : the whole text is set in a bold face
    mark : '#rrggbb' of a coloured shape or sign drawn in the cell, '' = none
    room : letters that the last line has room for where it stops, 0 = none or not known
    turned : (x0, top, x1, bottom) as one reads it, where the text runs up or down the page
    """

    text: str
    column: int = 0
    span: int = 1
    place: str = ""
    box: tuple[float, float, float, float] | None = None
    fill: str = ""
    down: int = 1
    bold: bool = False
    mark: str = ""
    room: int = 0
    turned: tuple[float, float, float, float] | None = None

    @property
    def lies(self):
        """Where the cell lies as one reads the page; None where a format has no page."""
        return self.turned or self.box


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, or one line of text outside tables.

    cells : left to right
    page : page or sheet, from 1
    table : number of the table in the document, from 1; 0 = text outside tables
    place : what stands behind '#' in a source: 'p1', 'Sheet1!7', 'line 12'
    open : the end of the page cuts the row; no line closes it below
    edge : text outside tables that stands at the top or the foot of its page
    apart : text that is not read: beyond the edges of its page, across it, or in a table that cannot be told
        into columns
    loose : no lines part the cells; where they stand under headings says which is which. In a heading of
        such a table, a newline stands between what heads several columns and what is the column's own
    """

    cells: tuple[Cell, ...]
    page: int = 1
    table: int = 0
    place: str = ""
    open: bool = False
    edge: bool = False
    apart: bool = False
    loose: bool = False
