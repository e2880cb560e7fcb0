import pytest

from piutils.model import PIDataError
from piutils.sources import delimited

HEAD = "PI Title,Actual 20/21,Actual 21/22,Target 21/22,Perf. RAG"
ROW = "PI/1 - Visits,98.10,97.76,94.00,Green"


def read(tmp_path, data, name="q1.csv"):
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return delimited.rows(path)


def texts(rows):
    return [[cell.text for cell in row.cells] for row in rows]


def test_title_text_table(tmp_path):
    rows, notes = read(tmp_path, f"Quarter 1 2021/22,,,,\n,,,,\n{HEAD}\n{ROW}\n")
    assert texts(rows) == [["Quarter 1 2021/22"], HEAD.split(","), ROW.split(",")]
    assert [(row.table, row.place) for row in rows] == [(0, "line 1"), (1, "line 3"), (1, "line 4")]
    assert rows[2].cells[2].place == "line 4, cell 3"
    assert notes == []


def test_a_quoted_cell_may_break_its_line(tmp_path):
    rows, _ = read(tmp_path, f'{HEAD}\n{ROW}\n"Staff, few.\nAnd ""late"".",,,,\n{ROW}\n')
    assert rows[2].cells[0].text == 'Staff, few.\nAnd "late".'
    assert [row.place for row in rows[2:]] == ["line 3", "line 5"]


@pytest.mark.parametrize("comment", ["Good\tquarter", '"Good\tquarter, on all counts"'])
def test_a_tab_within_a_comment_parts_no_columns(comment, tmp_path):
    rows, _ = read(tmp_path, f"{HEAD},Comment\n{ROW},{comment}\n{ROW},Fine\n{ROW},Low\n")
    assert texts(rows)[0] == [*HEAD.split(","), "Comment"]
    assert texts(rows)[1][-1].startswith("Good")


def test_text_with_tabs_needs_no_quotation_marks(tmp_path):
    head, row = HEAD.replace(",", "\t"), ROW.replace(",", "\t")
    rows, _ = read(
        tmp_path, f'Report\n\n{head}\n{row}\n"Good" work, he said, by "all\nPI/2 - "New\t1\t2\t3\tRed\n'
    )
    assert texts(rows)[3:] == [['"Good" work, he said, by "all'], ['PI/2 - "New', "1", "2", "3", "Red"]]


def test_a_line_without_separators_is_one_cell(tmp_path):
    rows, _ = read(tmp_path, f"{HEAD}\n{ROW}\nStaff were few\n{ROW}\n".replace(",", "\t"))
    assert [len(row.cells) for row in rows] == [5, 5, 1, 5]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_told_by_the_lines(separator, tmp_path):
    comment = "Staff, partners, and carers; all agreed: more visits, fewer calls"
    lines = [HEAD, ROW, f'"{comment}",,,,', ROW]
    data = "\n".join(line if line.startswith('"') else line.replace(",", separator) for line in lines)
    rows, _ = read(tmp_path, data.replace('",,,,', '"' + 4 * separator))
    assert texts(rows)[1] == ROW.split(",")
    assert rows[2].cells[0].text == comment


def test_excel_says_its_separator(tmp_path):
    rows, _ = read(tmp_path, f"sep=;\r\n{HEAD}\r\n{ROW}\r\n".replace(",", ";"))
    assert texts(rows) == [HEAD.split(","), ROW.split(",")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_are_told(encoding, tmp_path):
    rows, notes = read(
        tmp_path,
        f"{HEAD}\nPI/1 – Children’s visits: tŷ £5,1,2,3,Red\n".replace(
            "tŷ", "t" if encoding == "cp1252" else "tŷ"
        ).encode(encoding),
    )
    assert rows[1].cells[0].text.startswith("PI/1 – Children’s visits")
    assert bool(notes) == (encoding == "cp1252")


def test_windows_letters_are_noted(tmp_path):
    _, notes = read(tmp_path, f"{HEAD}\nPI/1 – Cost in £,1,2,3,Red\n".encode("cp1252"))
    assert notes == ["q1.csv is not UTF-8; its letters were read as Windows-1252"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            b"PI Title,Actual\nPI/1,9\x008\n",
            "line 2 holds a NUL byte, so this is no text or it is damaged; export",
        ),
        (b"a,b\nc\x81\x8d,d\n", "line 2 is neither UTF-8 nor Windows text; export it again as CSV in UTF-8"),
        (b'a,b,c\n1,2,3\n4,"5,6\n7,8,9\n', "line 3: its quotation marks do not close as CSV asks"),
        (b'a,b,c\n1,"two "big" ones",3\n', "line 2: its quotation marks do not close as CSV asks"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a picture; ask for the document as exported, or run it through OCR"),
        (b"{\\rtf1 PI Title}", "is a rich text file (.rtf); open it and save it as .docx"),
        (b"\x1f\x8b\x08\0abc", "is an archive; unpack it and name the documents inside"),
        (
            bytes(range(1, 32)) * 20,
            "is no text, nor any document that is known; ask for PDF, Excel, CSV or Word",
        ),
        (b"\xff\xfea", "is damaged: truncated data in its utf-16; export it again"),
    ],
)
def test_what_is_no_text_is_refused(data, sentence, tmp_path):
    with pytest.raises(PIDataError) as caught:
        read(tmp_path, data)
    assert str(caught.value).startswith(f"q1.csv: {sentence}")


def test_more_than_a_report_is_refused(tmp_path):
    with pytest.raises(PIDataError, match="is text of more than 20 MB; keep the rows of the indicators"):
        read(tmp_path, b"a,b\n" * 5_000_001)


def test_a_file_that_was_cut_is_doubted(tmp_path):
    _, notes = read(tmp_path, f"{HEAD}\n{ROW}\n{ROW}\nPI/2 - Plans,98.1,9")
    assert notes == ["line 4, the last, stops at cell 3 of 5; is the file whole?"]
    _, notes = read(tmp_path, f"{HEAD}\n{ROW}\n{ROW}")
    assert notes == []


def test_commas_in_lines_with_labels_part_no_cells(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("Quarter 1\nVisits, by age\nResult: 1,204\nTarget: 1,100\nComment: Two pools, all day.\n")
    assert [cell.text for row in delimited.rows(path)[0] for cell in row.cells][-3:] == [
        "Result: 1,204",
        "Target: 1,100",
        "Comment: Two pools, all day.",
    ]


def test_columns_set_with_blanks_and_the_rest_of_a_title(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(
        "Quarter 1, all services\n"
        "Ref   Measure               Q1 2024/25   RAG\n"
        "---   -------------------   ----------   -----\n"
        "H1    People on the list,        4,001   Red\n"
        "      all ages\n"
        "H2    Homes let                   95.1\n"
    )
    assert [[cell.text for cell in row.cells if cell.text] for row in delimited.rows(path)[0]] == [
        ["Quarter 1, all services"],
        ["Ref", "Measure", "Q1 2024/25", "RAG"],
        ["H1", "People on the list, all ages", "4,001", "Red"],
        ["H2", "Homes let", "95.1"],
    ]


def test_a_table_of_markdown_without_its_signs(tmp_path):
    path = tmp_path / "report.md"
    path.write_text("## Roads\n\n| Ref | Q1 |\n|-----|---:|\n| R1 | **45** |\n| R2 | 97.5* |\n")
    texts = [
        [cell.text.strip() for cell in row.cells if cell.text.strip()] for row in delimited.rows(path)[0]
    ]
    assert texts == [["Roads"], ["Ref", "Q1"], ["R1", "45"], ["R2", "97.5*"]]
