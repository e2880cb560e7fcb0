import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from piutils.model import PIDataError
from piutils.sources import sheets

HEAD = ["PI Title", "Actual 20/21", "Actual 21/22", "Target 21/22", "Perf. RAG"]


@pytest.fixture
def book():
    made = Workbook()
    made.active.title = "Sheet1"
    return made


def read(book, tmp_path):
    path = tmp_path / "q1.xlsx"
    book.save(path)
    return sheets.rows(path)


def texts(rows):
    return [[cell.text for cell in row.cells] for row in rows]


def filled(sheet, *rows):
    for row in rows:
        sheet.append(row)
    return sheet


def test_title_text_table(book, tmp_path):
    filled(book.active, ["Report, Quarter 1 2021/22"], [], HEAD, ["PI/1 - Visits", 98.1, 97.76, 94, "Green"])
    book.active["B4"].number_format = book.active["C4"].number_format = "0.00"
    rows, notes = read(book, tmp_path)
    assert texts(rows) == [
        ["Report, Quarter 1 2021/22"],
        HEAD,
        ["PI/1 - Visits", "98.10", "97.76", "94", "Green"],
    ]
    assert [row.table for row in rows] == [0, 1, 1]
    assert rows[2].cells[2].place == "Sheet1!C4"
    assert rows[2].place == "Sheet1!4"
    assert notes == []


def test_merged_cells_span(book, tmp_path):
    sheet = filled(
        book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"], ["Staff were few."], ["Adults", 1, 2]
    )
    sheet.merge_cells("A3:E3")
    sheet.merge_cells("A4:A6")
    rows, _ = read(book, tmp_path)
    assert [(cell.text, cell.span) for cell in rows[2].cells] == [("Staff were few.", 5)]
    assert rows[3].cells[0].down == 3


def test_a_comment_merged_over_rows_leaves_no_gap(book, tmp_path):
    sheet = filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"], ["Staff were few."])
    sheet.merge_cells("A3:E6")
    sheet.cell(7, 1, "PI/2 - Plans"), sheet.cell(7, 2, 5)
    rows, _ = read(book, tmp_path)
    assert {row.table for row in rows} == {1}


def test_a_note_below_the_table_is_text_outside_it(book, tmp_path):
    filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"], [], ["Source: the council's own system"])
    rows, _ = read(book, tmp_path)
    assert [row.table for row in rows] == [1, 1, 0]


def test_two_tables_on_a_sheet_and_a_table_that_goes_on(book, tmp_path):
    filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"], [], ["PI/2 - Plans", 1, 2, 3, "Red"], [])
    filled(book.active, ["Measure", "Red", "Green"], ["Number", 1, 5])
    rows, _ = read(book, tmp_path)
    assert [row.table for row in rows] == [1, 1, 1, 2, 2]


def test_several_sheets_are_pages_and_their_names_are_text(book, tmp_path):
    filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"])
    filled(book.create_sheet("Adult Services"), HEAD, ["PI/2 - Plans", 1, 2, 3, "Red"])
    rows, _ = read(book, tmp_path)
    assert [(row.page, row.table) for row in rows] == [(1, 1), (1, 1), (2, 0), (2, 2), (2, 2)]
    assert rows[2].cells[0].text == "Adult Services"
    assert rows[2].edge


def test_what_is_hidden_is_kept_out_and_named(book, tmp_path):
    sheet = filled(book.active, HEAD, *([f"PI/{i} - Visits", 1, 2, 3, "Red"] for i in range(1, 5)))
    sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["D"].hidden = True
    filled(book.create_sheet("Working"), ["secret"]).sheet_state = "hidden"
    rows, notes = read(book, tmp_path)
    assert texts(rows)[1:] == [["PI/1 - Visits", "1", "2", "Red"], ["PI/4 - Visits", "1", "2", "Red"]]
    assert {row.table for row in rows} == {1}
    assert notes == [
        "Sheet1: hidden rows 3 to 4 were not read",
        "Sheet1: hidden column D was not read",
        "sheet 'Working' is hidden and was not read",
    ]


def test_a_formula_without_a_saved_result_is_reported(book, tmp_path):
    filled(book.active, HEAD, ["PI/1 - Visits", "=655/670*100", 2, 3, "Red"])
    rows, notes = read(book, tmp_path)
    assert texts(rows)[1] == ["PI/1 - Visits", "", "2", "3", "Red"]
    assert notes == ["Sheet1: formulas without a saved result at B2; open the file in Excel and save it"]


def test_colours_behind_cells_and_of_signs(book, tmp_path):
    sheet = filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, None], ["PI/2 - Plans", 1, 2, 3, "●"])
    sheet["E2"].fill = PatternFill("solid", fgColor="00B050")
    sheet["A2"].fill = PatternFill("solid", fgColor="EEEEEE")  # shading says nothing
    sheet["E3"].font = Font(color="FF0000")
    rows, _ = read(book, tmp_path)
    assert (rows[1].cells[4].text, rows[1].cells[4].fill) == ("", "#00b050")
    assert rows[1].cells[0].fill == ""
    assert (rows[2].cells[4].text, rows[2].cells[4].mark) == ("●", "#ff0000")


def test_print_margins_and_cell_comments_are_text(book, tmp_path):
    sheet = filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"])
    sheet.oddHeader.center.text = "Children && Families, Quarter 1 2021/22"
    sheet.oddFooter.right.text = "Page &P of &N"
    sheet["B2"].comment = Comment("Restated in May.", "An officer")
    rows, _ = read(book, tmp_path)
    edges = [" ".join(row.cells[0].text.split()) for row in rows if row.edge]
    assert edges == ["Children & Families, Quarter 1 2021/22", "Page of"]
    assert rows[-1].cells[0].text == "Restated in May."
    assert rows[-1].table == 0


def test_a_far_cell_makes_no_million_of_blanks(book, tmp_path):
    sheet = filled(book.active, HEAD, ["PI/1 - Visits", 1, 2, 3, "Red"])
    sheet["XFD1048576"] = "x"
    rows, _ = read(book, tmp_path)
    assert texts(rows)[:2] == [HEAD, ["PI/1 - Visits", "1", "2", "3", "Red"]]
    assert rows[-1].place == "Sheet1!1048576"


def _rewritten(path, entry, old, new):
    """Change one part of a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[entry]
    parts[entry] = parts[entry].replace(old, new, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


@pytest.mark.parametrize(
    "bomb",
    [
        b"</sheetData><mergeCells count='1'><mergeCell ref='A1:XFD1048576'/></mergeCells>",
        b"<row r='9'>" + b"<c r='A9'/>" * 160_000 + b"</row></sheetData>",
    ],
    ids=["one merged cell over the whole sheet", "a row of too many cells"],
)
def test_a_bomb_is_refused_before_it_unfolds(book, bomb, tmp_path):
    filled(book.active, HEAD)
    path = tmp_path / "bomb.xlsx"
    book.save(path)
    _rewritten(path, "xl/worksheets/sheet1.xml", b"</sheetData>", bomb)
    with pytest.raises(PIDataError, match=r"^bomb.xlsx: has a sheet of more than 150,000 cells, or merged"):
        sheets.rows(path)


def test_all_sheets_hidden_is_refused(book, tmp_path):
    filled(book.active, HEAD)
    path = tmp_path / "q1.xlsx"
    book.save(path)
    _rewritten(path, "xl/workbook.xml", b'state="visible"', b'state="hidden"')
    with pytest.raises(PIDataError, match="has no visible sheet; unhide the one with the indicators"):
        sheets.rows(path)


def test_a_row_of_two_cells_below_a_blank_one_belongs_to_the_table(book, tmp_path):
    sheet = filled(book.active, ["PI Title", "Actual 21/22", "Target 21/22"], ["PI/1 - Visits", 97.76, 94])
    filled(sheet, [], ["PI/3 - Plans", 4], [], ["Staff in post:", 12])
    rows, _ = read(book, tmp_path)
    assert [row.table for row in rows] == [1, 1, 1, 0]
