"""Excel workbooks to rows of cells, as the spreadsheet shows them."""

import re
import warnings
import zipfile
from html import unescape
from xml.parsers import expat

from piutils.lexicon.printed import ARROWS, SIGNS
from piutils.model import PIDataError
from piutils.rows import Cell, Row
from piutils.sources.formats import shown
from piutils.sources.shades import Shades
from piutils.sources.stretches import Line, rows_of

MOST_CELLS = 150_000  # of one workbook: a report has some thousands
MOST_MERGED = 1_000_000  # slots under merged cells and links, which are unfolded when opened
_CODES = re.compile(
    r'&(?:"[^"]*"|K[0-9A-F]{6}|[A-Z]|\d+)', re.I
)  # page number, font and the like in a margin


def rows(path):
    """Rows of all visible sheets of a workbook.

    Parameters
    ----------
    path : Path of an .xlsx or .xlsm file

    Returns
    -------
    (list of Row, list of str)
        Numbers stand as their format shows them, merged cells span their columns, formulas give
        the result saved with them. Hidden sheets, rows and columns are kept out and named in the
        notes; so are formulas without a saved result.

    Raises
    ------
    PIDataError
        The workbook is damaged, or so large unfolded that it cannot be a report.
    """
    formulas = _guard(path)
    book = _opened(path, saved=True)
    written = _opened(path, saved=False) if formulas else None
    notes, found = [], []
    shades = Shades(book)
    page = 0
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            notes.append(f"sheet '{sheet.title}' is hidden and was not read")
            continue
        page += 1
        unsaved = _unsaved(sheet, written[sheet.title]) if written is not None else []
        if unsaved:
            notes.append(
                f"{sheet.title}: formulas without a saved result at {_listed(unsaved)}; "
                "open the file in Excel and save it"
            )
        number = max((row.table for row in found), default=0)
        if not re.fullmatch(r"(?:sheet|dalen|taflen)\s?\d*", sheet.title, re.I):
            found.append(Row((Cell(sheet.title),), page, 0, f"{sheet.title}, name", edge=True))
        found += _margins(sheet, page)
        found += rows_of(_lines(sheet, shades, notes), page, number)
        found += _comments(sheet, page)
    if not page:
        raise PIDataError("has no visible sheet; unhide the one with the indicators", path.name)
    return _text_boxes(path) + found, notes


def _guard(path):
    """Refuse what would not fit into memory; tell whether there are formulas.

    openpyxl unfolds each merged range cell by cell, so the sheets are looked through first.
    """
    count = merged = 0
    formulas = False

    def start(name, attributes):
        nonlocal count, merged, formulas
        name = name.rpartition(":")[2]
        if name == "c":
            count += 1
        elif name in ("mergeCell", "hyperlink"):
            merged += _area(attributes.get("ref", ""))
        elif name == "f":
            formulas = True
        if count > MOST_CELLS or merged > MOST_MERGED:
            raise OverflowError

    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.namelist():
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", entry, re.I):
                    parser = expat.ParserCreate()
                    parser.StartElementHandler = start
                    with archive.open(entry) as file:
                        parser.ParseFile(file)
    except OverflowError:
        raise PIDataError(
            f"has a sheet of more than {MOST_CELLS:,} cells, or merged cells over {MOST_MERGED:,}; "
            "save the rows of the indicators as a workbook of their own",
            path.name,
        ) from None
    except Exception as error:
        raise _damaged(path, error) from None
    return formulas


def _area(reference):
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)", reference)
    if not found:
        return 1
    left, right = (_column(found[i]) for i in (1, 3))
    return (abs(right - left) + 1) * (abs(int(found[4]) - int(found[2])) + 1)


def _column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _opened(path, saved):
    import openpyxl

    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl names the decorations that it leaves out
            return openpyxl.load_workbook(file, data_only=saved)
    except Exception as error:
        raise _damaged(path, error) from None


def _damaged(path, error):
    return PIDataError(
        f"is damaged and cannot be read as an Excel workbook ({type(error).__name__}); ask for it again",
        path.name,
    )


def _cells(sheet):
    # iter_rows would make every cell up to the last row and column; a stray blank far out makes millions.
    return sheet._cells.items()


def _unsaved(sheet, written):
    """Cells with a formula and no result: the program that wrote the file did not work it out."""
    return [
        cell.coordinate
        for place, cell in _cells(written)
        if cell.data_type == "f" and (place not in sheet._cells or sheet._cells[place].value is None)
    ]


def _listed(names):
    names = sorted(names, key=lambda name: (len(name), name))
    return ", ".join(names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")


def _lines(sheet, shades, notes):
    """Lines of a sheet that hold something, without what is hidden."""
    gone_rows = {row for row, dimension in sheet.row_dimensions.items() if dimension.hidden}
    gone_columns = {
        column
        for dimension in sheet.column_dimensions.values()
        if dimension.hidden
        for column in range(dimension.min or 1, (dimension.max or dimension.min or 1) + 1)
    }
    placed = _placed(sheet, gone_rows, gone_columns)
    _tell(sheet, placed, gone_rows, gone_columns, notes)
    visible = sorted({column for _, column in placed})
    at = {column: i for i, column in enumerate(visible)}
    by_row = {}
    for (row, column), (cell, span, down) in sorted(placed.items()):
        text, fill = shown(cell.value, cell.number_format).replace("\r", ""), shades.of(cell)
        if text.strip() or fill:
            wide = sum(column <= other < column + span for other in visible)
            sign = bool(text.strip()) and all(char in SIGNS + ARROWS for char in text.strip())
            made = Cell(
                text,
                at[column],
                max(wide, 1),
                f"{sheet.title}!{cell.coordinate}",
                fill=fill,
                down=down,
                bold=bool(cell.font and cell.font.b),
                mark=shades.of_text(cell) if sign else "",
            )
            by_row.setdefault(row, []).append(made)
    lines, covered = [], 0
    for row, cells in by_row.items():
        if not any(cell.text.strip() for cell in cells):
            continue
        gap = (
            any(other not in gone_rows for other in range(covered + 1, row)) if row - covered < 1000 else True
        )
        lines.append(Line(gap, f"{sheet.title}!{row}", tuple(cells)))
        covered = max(covered, *(row + cell.down - 1 for cell in cells))
    return lines


def _placed(sheet, gone_rows, gone_columns):
    """Visible cells by place, as (cell, columns it spans, rows it covers).

    A merged cell stands at the first visible place of its range.
    """
    placed = {
        (row, column): (cell, 1, 1)
        for (row, column), cell in _cells(sheet)
        if row not in gone_rows and column not in gone_columns and type(cell).__name__ != "MergedCell"
    }
    for area in sheet.merged_cells.ranges:
        rows = [row for row in range(area.min_row, area.max_row + 1) if row not in gone_rows]
        columns = [column for column in range(area.min_col, area.max_col + 1) if column not in gone_columns]
        placed.pop((area.min_row, area.min_col), None)
        if rows and columns:
            cell = sheet._cells[area.min_row, area.min_col]
            placed[rows[0], columns[0]] = (cell, area.max_col - columns[0] + 1, len(rows))
    return placed


def _tell(sheet, placed, gone_rows, gone_columns, notes):
    """Name the hidden rows and columns that hold something."""
    shown_cells = {id(cell) for cell, _, _ in placed.values()}
    lost = [place for place, cell in _cells(sheet) if cell.value is not None and id(cell) not in shown_cells]
    rows = sorted({row for row, _ in lost if row in gone_rows})
    columns = sorted({column for row, column in lost if column in gone_columns and row not in gone_rows})
    for what, numbers, name in (("row", rows, str), ("column", columns, _letters)):
        if numbers:
            runs = _runs(numbers)
            listed = [name(a) if a == b else f"{name(a)} to {name(b)}" for a, b in runs]
            more, was = ("s", "were") if len(numbers) > 1 else ("", "was")
            shown_runs = ", ".join(listed[:8]) + (f" and {len(listed) - 8} more" if len(listed) > 8 else "")
            notes.append(f"{sheet.title}: hidden {what}{more} {shown_runs} {was} not read")


def _runs(numbers):
    runs = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs


def _letters(number):
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _margins(sheet, page):
    """Print headers and footers: they may be all that states the period."""
    found = []
    for margin in ("oddHeader", "oddFooter", "firstHeader", "firstFooter", "evenHeader", "evenFooter"):
        for side in ("left", "center", "right"):
            text = getattr(getattr(sheet, margin), side).text or ""
            text = "&".join(_CODES.sub(" ", part) for part in text.split("&&")).strip()
            for line in filter(None, map(str.strip, text.splitlines())):
                found.append(Row((Cell(line),), page, 0, f"{sheet.title}, margin", edge=True))
    return found


def _comments(sheet, page):
    return [
        Row(
            (Cell(cell.comment.text, place=f"{sheet.title}!{cell.coordinate}"),),
            page,
            0,
            f"{sheet.title}!{row}",
        )
        for (row, _), cell in sorted(_cells(sheet), key=lambda item: item[0])
        if getattr(cell, "comment", None) is not None and cell.comment.text.strip()
    ]


def _text_boxes(path):
    """Text in shapes that lie over the sheets; openpyxl does not read it."""
    found = []
    with zipfile.ZipFile(path) as archive:
        for entry in archive.namelist():
            if not re.fullmatch(r"xl/drawings/drawing\d+\.xml", entry, re.I):
                continue
            for paragraph in re.findall(rb"<a:p>.*?</a:p>|<a:p .*?</a:p>", archive.read(entry), re.S):
                text = "".join(
                    part.decode("utf-8", "replace")
                    for part in re.findall(rb"<a:t>(.*?)</a:t>", paragraph, re.S)
                )
                if text.strip():
                    found.append(Row((Cell(unescape(text)),), 1, 0, "text box"))
    return found
