import pytest

from piutils.model import PIDataError
from piutils.sources import markup

HEAD = "<tr><th>PI Title<th>Actual 21/22<th>RAG"


def read(tmp_path, body):
    path = tmp_path / "q1.html"
    path.write_bytes(body if isinstance(body, bytes) else body.encode())
    return markup.rows(path)


def texts(rows):
    return [[cell.text for cell in row.cells] for row in rows]


def test_text_and_tables_in_order(tmp_path):
    rows, notes = read(
        tmp_path,
        "<html><head><title>Report</title><style>p {}</style></head><body><h1>Quarter 1\n  2021/22</h1>"
        f"<script>alert('no text')</script><table>{HEAD}<tr><td>PI/1<td> 97.76\n<td>Green</table>"
        "<p>Source: <b>us</b></p><!-- none --></body></html>",
    )
    assert texts(rows) == [
        ["Report"],
        ["Quarter 1 2021/22"],
        ["PI Title", "Actual 21/22", "RAG"],
        ["PI/1", "97.76", "Green"],
        ["Source: us"],
    ]
    assert [row.table for row in rows] == [0, 0, 1, 1, 0]
    assert [row.edge for row in rows] == [True, False, False, False, False]
    assert rows[3].cells[1].place == "table 1, row 2, cell 2"
    assert notes == []


def test_spans_push_cells_aside(tmp_path):
    rows, _ = read(
        tmp_path,
        "<table><tr><th rowspan=2>PI<th colspan=2>2021/22<th rowspan=2>RAG<tr><th>Target<th>Actual"
        "<tr><td rowspan='2'>PI/1<td>1<td>2<td>Red<tr><td>3<td>4<td>Red</table>",
    )
    assert [[(cell.text, cell.column, cell.span, cell.down) for cell in row.cells] for row in rows] == [
        [("PI", 0, 1, 2), ("2021/22", 1, 2, 1), ("RAG", 3, 1, 2)],
        [("Target", 1, 1, 1), ("Actual", 2, 1, 1)],
        [("PI/1", 0, 1, 2), ("1", 1, 1, 1), ("2", 2, 1, 1), ("Red", 3, 1, 1)],
        [("3", 1, 1, 1), ("4", 2, 1, 1), ("Red", 3, 1, 1)],
    ]


def test_paragraphs_and_lists_in_a_cell_are_lines(tmp_path):
    rows, _ = read(
        tmp_path,
        f"<table>{HEAD}<tr><td><p>Few\nstaff.</p><ul><li>One<li>Two</ul>Then<br>more<td>1<td>Red</table>",
    )
    assert rows[1].cells[0].text == "Few staff.\n- One\n- Two\nThen\nmore"


def test_markup_that_a_system_left_in_the_text_stays_text(tmp_path):
    rows, _ = read(
        tmp_path, f"<table>{HEAD}<tr><td>&lt;p&gt;Few &amp;amp; late&lt;/p&gt;<td>1<td>Red</table>"
    )
    assert rows[1].cells[0].text == "<p>Few &amp; late</p>"


def test_a_layout_table_is_no_table(tmp_path):
    rows, _ = read(
        tmp_path,
        f"<table><tr><td>Menu</td><td><table>{HEAD}<tr><td>PI/1 - Visits<td>97.76<td>Green</table></td></tr>"
        "</table>",
    )
    assert [(row.table, row.cells[0].text) for row in rows] == [
        (0, "Menu"),
        (1, "PI Title"),
        (1, "PI/1 - Visits"),
    ]


def test_a_small_table_in_a_cell_is_its_text(tmp_path):
    rows, _ = read(
        tmp_path,
        f"<table>{HEAD}<tr><td>PI/1 - Visits made on time<td>97.76<td>Green<tr><td colspan=3>Of these:"
        "<table><tr><td>North<td>5<tr><td>South<td>7</table></table>",
    )
    assert rows[2].cells[0].text == "Of these:\nNorth 5\nSouth 7"


def test_colours_and_pictures_of_traffic_lights(tmp_path):
    rows, _ = read(
        tmp_path,
        f"<table>{HEAD}<tr><td>PI/1<td>1<td style='background-color: #00B050'>"
        "<tr><td>PI/2<td>2<td bgcolor=red>"
        "<tr><td>PI/3<td>3<td><img src='http://example.org/g.gif' alt='Green'>"
        "<tr><td>PI/4<td>4<td><span style='color:#ffbf00'>●</span></table>",
    )
    assert [row.cells[2].fill for row in rows[1:3]] == ["#00b050", "#ff0000"]
    assert rows[3].cells[2].text == "Green"
    assert rows[4].cells[2].mark == "#ffbf00"


def test_hidden_words_are_counted_not_read(tmp_path):
    rows, notes = read(
        tmp_path,
        f"<table>{HEAD}<tr><td>PI/1<td>1<span style='display: none'>no such thing</span><td>Red</table>",
    )
    assert rows[1].cells[1].text == "1"
    assert notes == ["3 words that the page hides were not read"]


def test_words_between_the_cells_are_not_lost(tmp_path):
    rows, _ = read(tmp_path, f"<table>{HEAD}<tr>stray<td>PI/1<td>1<td>Red</tr>words</table>")
    assert {word for row in rows if not row.table for word in row.cells[0].text.split()} == {"stray", "words"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_letters_as_the_page_declares_them(encoding, tmp_path):
    page = f"<html><head><meta charset='{encoding}'></head><body><p>£5 – Children’s</p></body></html>"
    rows, _ = read(tmp_path, page.encode(encoding))
    assert texts(rows) == [["£5 – Children’s"]]


def test_elements_nested_deep_lose_no_word(tmp_path):
    try:
        rows, _ = read(tmp_path, "<div>" * 3000 + "deep" + "</div>" * 3000)
    except PIDataError as error:
        assert "nests its elements too deep" in str(error)
    else:
        assert texts(rows) == [["deep"]]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            b"<html><body><script>load()</script></body></html>",
            "is a web page without text; save it again once",
        ),
        (
            b"<html><body><p>a\0b</p></body></html>",
            "holds NUL bytes, so it is damaged; save the web page again",
        ),
        (
            b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
            "is an Excel 2003 XML workbook; open it in Excel and save it as .xlsx",
        ),
    ],
)
def test_what_is_no_page_is_refused(data, sentence, tmp_path):
    with pytest.raises(PIDataError, match=f"^q1.html: {sentence}"):
        read(tmp_path, data)


def test_a_raised_footnote_mark_is_no_digit(tmp_path):
    rows, _ = read(
        tmp_path, f"<table>{HEAD}<tr><td>PI/1<sup>1</sup><td>38<sup>1</sup><td>1<sup>st</sup></table>"
    )
    assert texts(rows)[1] == ["PI/1¹", "38¹", "1st"]


def test_a_page_that_was_cut_is_doubted(tmp_path):
    page = f"<html><body><table>{HEAD}<tr><td>PI/1<td>1<td>Red</table></body></html>"
    assert read(tmp_path, page)[1] == []
    assert read(tmp_path, page[:-30])[1] == ["the page is not closed at its end; is the file whole?"]
