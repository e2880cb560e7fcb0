"""PDF pages as typesetters really make them: no word lost, none twice, each in its cell."""

from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from piutils import reading
from piutils.layout.reader import Reader
from piutils.lexicon.headings import load
from piutils.model import PIDataError, period_label
from piutils.rows import Cell, Row
from piutils.sources import pdf
from piutils.sources.glyphs import Letter, text_of, words_of
from piutils.sources.grid import Line, merged, tables_of

WIDE, HIGH = landscape(A4)
STYLE = ParagraphStyle("body", fontSize=8, leading=9.5)
HEAD = ["PI Title", "Actual 20/21", "Actual 21/22", "Target 21/22", "Perf. RAG"]
WIDTHS = [330, 80, 80, 80, 80]
TITLE = "Quarterly Performance Report - Quarter 1 2021/22"


def typeset(path, rows, *, style=(), head=HEAD, widths=WIDTHS, above=(TITLE,), footer="", grid=True):
    """A document of one table; a row of one text spans the columns."""
    data, spans = [head], []
    for row in rows:
        if len(row) == 1:
            spans.append(("SPAN", (0, len(data)), (-1, len(data))))
            row = [row[0], *[""] * (len(head) - 1)]
        data.append([Paragraph(cell, STYLE) if isinstance(cell, str) and cell else cell for cell in row])
    lines = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if grid else []
    table = Table(data, colWidths=widths, repeatRows=1)
    table.setStyle(
        TableStyle(
            [("FONTSIZE", (0, 0), (-1, 0), 8), ("VALIGN", (0, 0), (-1, -1), "TOP"), *lines, *spans, *style]
        )
    )

    def page(canvas, _):
        if footer:
            canvas.setFont("Helvetica", 7)
            canvas.drawString(40, 20, f"{footer} Page {canvas.getPageNumber()}")

    document = SimpleDocTemplate(str(path), pagesize=(WIDE, HIGH), topMargin=40, bottomMargin=40)
    document.build([*[Paragraph(text, STYLE) for text in above], Spacer(1, 10), table], page, page)
    return path


def read(path):
    return {i["code"]: i for i in reading.as_json(reading.read(path))["indicators"]}


def rows(path):
    return list(pdf.rows(Path(path), load(), []))


ROW = ["PI/1 - Percentage of visits on time", "90.10", "91.20", "92.00", "Amber"]
SAID = " ".join(["Fewer than <5 visits were late & all were made up for in the month that followed."] * 3)
COMMENT = SAID.replace("&", "&amp;").replace("<", "&lt;")


@pytest.mark.parametrize("grid", [True, False])
def test_a_table_with_and_without_lines(tmp_path, grid):
    many = [row for i in range(30) for row in ([f"PI/{i} - Percentage of visits", *ROW[1:]], [COMMENT])]
    path = typeset(tmp_path / "a.pdf", many, grid=grid, footer="Anytown Council")
    document = reading.read(path)
    found = read(path)
    assert list(found) == [f"PI/{i}" for i in range(30)]
    for indicator in found.values():
        assert indicator["values"]["actual"] == {"2020/21 Q1": "90.10", "2021/22 Q1": "91.20"}
        assert indicator["commentary"] == SAID
        assert indicator["rag"] == "Amber"
    assert document.words_left == 0  # footers and page numbers are furniture
    assert document.unread.empty


def test_an_unrelated_paragraph_is_not_read_and_listed(tmp_path):
    note = "Members asked for this page because the committee meets again in the autumn of the year."
    path = typeset(tmp_path / "a.pdf", [ROW], above=(TITLE, note))
    document = reading.read(path)
    assert document.unread.to_dict("records") == [{"page": 1, "text": note}]


def test_a_coloured_mark_is_a_rating_with_a_doubt(tmp_path):
    path = typeset(
        tmp_path / "a.pdf",
        [[*ROW[:4], ""], ["PI/2 - % met", "1.0", "2.0", "3.0", ""]],
        style=[
            ("BACKGROUND", (4, 1), (4, 1), colors.HexColor("#00b050")),
            ("BACKGROUND", (4, 2), (4, 2), colors.red),
        ],
    )
    document = reading.read(path)
    assert [i["rag"] for i in reading.as_json(document)["indicators"]] == ["Green", "Red"]
    assert (
        "RAG Green of PI/1 is read from the colour of the cell (#00b050), no word; check it" in document.notes
    )


def test_shading_of_rows_is_no_rating(tmp_path):
    path = typeset(
        tmp_path / "a.pdf",
        [[*ROW[:4], ""]],
        style=[("BACKGROUND", (0, 1), (-1, 1), colors.HexColor("#eeeeee"))],
    )
    assert read(path)["PI/1"]["rag"] == ""


def page_of(path, draw, size=(WIDE, HIGH)):
    canvas = Canvas(str(path), pagesize=size)
    canvas.setFont("Helvetica", 9)
    draw(canvas)
    canvas.save()
    return path


def ruled(canvas, high=HIGH):
    """A ruled table of two rows drawn by hand."""
    xs, y = [40, 340, 420, 500, 580, 660], high - 100
    canvas.drawString(40, high - 60, TITLE)
    canvas.grid(xs, [y, y - 20, y - 40])
    for row, cells in enumerate([HEAD, ROW]):
        for x, cell in zip(xs, cells, strict=False):
            canvas.drawString(x + 4, y - 14 - 20 * row, cell)


def test_a_page_set_on_its_side(tmp_path):
    def draw(canvas):
        canvas.rotate(90)
        canvas.translate(0, -A4[0])
        ruled(canvas, A4[0])

    path = page_of(tmp_path / "a.pdf", draw, A4)
    assert read(path)["PI/1"]["values"]["target"] == {"2021/22": "92.00"}
    x0, top, x1, bottom = reading.read(path).values["box"].iloc[0]
    assert 0 <= x0 < x1 <= A4[0] and 0 <= top < bottom <= A4[1]  # on the page as it lies in the file


def test_a_page_that_the_file_turns(tmp_path):
    def draw(canvas):
        canvas.setPageRotation(90)  # a page set on its side, and shown upright
        canvas.rotate(90)
        canvas.translate(0, -HIGH)
        ruled(canvas)

    assert read(page_of(tmp_path / "a.pdf", draw))["PI/1"]["rag"] == "Amber"


def test_bold_made_by_printing_twice_counts_once(tmp_path):
    def draw(canvas):
        ruled(canvas)
        canvas.drawString(40.3, HIGH - 60, TITLE)

    document = reading.read(page_of(tmp_path / "a.pdf", draw))
    assert document.words_in == len((TITLE + " " + " ".join(HEAD + ROW)).split())
    assert document.words_left == 0


def test_text_over_text_keeps_its_words(tmp_path):
    def draw(canvas):
        ruled(canvas)
        canvas.drawString(44, HIGH - 134, "overflowing words of another cell")

    words = " ".join(
        row.cells[0].text for row in rows(page_of(tmp_path / "a.pdf", draw)) if row.table
    ).split()
    for word in ["overflowing", "another", "Percentage", "visits"]:
        assert word in words


def test_a_picture_without_text(tmp_path):
    from PIL import Image

    Image.new("RGB", (60, 60), "grey").save(tmp_path / "scan.png")

    def draw(canvas):
        ruled(canvas)
        canvas.showPage()
        canvas.drawImage(str(tmp_path / "scan.png"), 0, 0, WIDE, HIGH)

    with pytest.raises(
        PIDataError, match="page 2 is a picture without text: ask for the document as exported"
    ):
        reading.read(page_of(tmp_path / "a.pdf", draw))


def test_locked_with_a_password(tmp_path):
    from reportlab.lib.pdfencrypt import StandardEncryption

    canvas = Canvas(str(tmp_path / "a.pdf"), encrypt=StandardEncryption("secret"))
    canvas.drawString(72, 700, "PI Title")
    canvas.save()
    with pytest.raises(PIDataError, match="a.pdf: is locked with a password; ask for it without one"):
        reading.read(tmp_path / "a.pdf")


@pytest.mark.parametrize("keep", [20, 900, 0.3, 0.6, 0.9])
def test_a_damaged_file(tmp_path, keep):
    whole = page_of(tmp_path / "a.pdf", ruled).read_bytes()
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(whole[: keep if keep > 1 else int(len(whole) * keep)])
    with pytest.raises(PIDataError, match="cut.pdf: "):
        reading.read(cut)


def test_the_line_under_repeated_headings_may_be_missing(tmp_path):
    def draw(canvas):
        ruled(canvas)
        canvas.showPage()
        canvas.setFont("Helvetica", 9)
        xs, y = [40, 340, 420, 500, 580, 660], HIGH - 50
        canvas.grid(xs, [y, y - 40])
        for row, cells in enumerate([HEAD, ["PI/2 - % met", "1.0", "2.0", "3.0", "Red"]]):
            for x, cell in zip(xs, cells, strict=False):
                canvas.drawString(x + 4, y - 14 - 20 * row, cell)

    found = read(page_of(tmp_path / "a.pdf", draw))
    assert found["PI/2"]["values"]["actual"] == {"2020/21 Q1": "1.0", "2021/22 Q1": "2.0"}


def letters(text, x=0.0, y=0.0, size=10.0, width=5.0):
    return [
        Letter(c, x + i * width, y, x + (i + 1) * width, y + size, size, "Helvetica", 0, 0)
        for i, c in enumerate(text)
    ]


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        (letters("two words"), ["two", "words"]),
        (letters("no") + letters("space", x=13), ["no", "space"]),  # a gap alone parts words
        (letters("touch") + letters("ing", x=25), ["touching"]),
        (letters("second", y=20) + letters("first"), ["first", "second"]),  # drawn in the wrong order
        (letters("of\ufb01ce"), ["office"]),
        (letters("a\u00a0b"), ["a", "b"]),
        (letters("twice") + letters("twice", x=0.4), ["twice"]),
        (letters("38") + letters("1", x=10, y=-2, size=6, width=3), ["38¹"]),  # a raised footnote mark
    ],
)
def test_words(drawn, words):
    found = words_of(drawn)
    assert [word.text for word in sorted(found, key=lambda word: (word.bottom > 15, word.x0))] == words


def test_a_word_across_a_ruling_line_is_parted():
    assert [word.text for word in words_of(letters("95.4Red"), [(20.0, -5.0, 15.0)])] == ["95.4", "Red"]


def lines(*texts, right=200.0):
    return text_of(
        [word for i, text in enumerate(texts) for word in words_of(letters(text, y=12.0 * i))], right
    )


def test_lines_that_wrap_and_lines_that_were_meant():
    assert (
        lines("a line that fills the whole of its cell", "and goes on")
        == "a line that fills the whole of its cell and goes on"
    )
    assert lines("short", "next") == "short\nnext"
    assert lines("reviewed by the Multi-Agency or Multi-", "Agency Panel").endswith("Multi-Agency Panel")


def test_a_sentence_that_stops_short_of_where_other_lines_end():
    words = [
        word
        for i, text in enumerate(["ended by its writer.", "not ended by its", "writer"])
        for word in words_of(letters(text, y=12.0 * i))
    ]
    assert text_of(words) == "ended by its writer. not ended by its writer"
    assert text_of(words, wide=200) == "ended by its writer.\nnot ended by its writer"


def test_a_row_of_close_columns_is_no_sentence_across_them(tmp_path):
    def draw(canvas):
        canvas.drawString(40, HIGH - 60, TITLE)
        heads = ["PI Ref", "PI Title", "Actual 20/21", "Actual 21/22", "Target 21/22", "RAG", "Comments"]
        title, said = 44 + canvas.stringWidth("PI/10001"), 434 + canvas.stringWidth("Amber")
        comment = "Three posts were vacant for most of the year, and cover was bought in"
        for number, cells in enumerate(
            [
                heads,
                *(
                    [f"PI/1000{i}", "Visits made", "90.1", "91.2", "92.0", "Amber", comment]
                    for i in (1, 2, 3)
                ),
            ]
        ):
            for x, cell in zip((40, title, 190, 270, 350, 430, said), cells, strict=True):
                canvas.drawString(x, HIGH - 100 - 30 * number, cell)
            canvas.line(40, HIGH - 110 - 30 * number, 800, HIGH - 110 - 30 * number)

    found = read(page_of(tmp_path / "a.pdf", draw))
    assert [(item["rag"], item["values"]["target"]["2021/22"]) for item in found.values()] == [
        ("Amber", "92.0")
    ] * 3


def test_pieces_of_a_line_are_one_line():
    assert [(line.at, line.start, line.end) for line in merged([Line(10, 0, 50), Line(10.4, 50, 99)])] == [
        (10.2, 0, 99)
    ]


def test_a_row_that_the_page_leaves_open_ends_where_its_upright_lines_end():
    level = [Line(0, 0, 100), Line(20, 0, 100)]
    upright = [Line(x, 0, 35) for x in (0, 50, 100)]
    (table,) = tables_of(level, upright, 40)
    assert table.open and table.rows == 2
    assert [(box.row, box.column) for box in table.boxes] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_title_may_end_just_before_the_next_column(tmp_path):
    title = (
        "PI/1 - Percentage of plans that were reviewed by the team with the family in good time in the year"
    )
    comment = "Work went on as planned, and more of it was done than in the months before, " * 2

    def draw(canvas):
        canvas.drawString(40, HIGH - 60, TITLE)
        start = 40 + canvas.stringWidth(title) + 4
        ends = [start + 60 * i + canvas.stringWidth(HEAD[1]) for i in range(4)]
        rows = [HEAD, [title, *ROW[1:]], [title.replace("1", "2"), *ROW[1:]], ["PI/3 - Visits", *ROW[1:]]]
        for number, cells in enumerate(rows):
            y = HIGH - 100 - 40 * number
            canvas.drawString(40, y, cells[0])
            for end, cell in zip(ends, cells[1:], strict=True):
                canvas.drawRightString(end, y, cell)
            if number:
                canvas.line(40, y + 12, 780, y + 12)
                canvas.line(40, y - 6, 780, y - 6)
                canvas.drawString(40, y - 20, comment)

    found = read(page_of(tmp_path / "a.pdf", draw))
    assert [item["title"] for item in found.values()] == [title[7:], title[7:], "Visits"]
    assert all(item["values"]["target"] == {"2021/22": "92.00"} for item in found.values())
    assert all(item["commentary"] == comment.strip() for item in found.values())


def test_the_rest_of_a_title_that_is_a_word_of_headings():
    """'family' stands in headings; alone below those of a new page it is the end of a title."""
    heads = ",".join(HEAD)
    rows = [
        heads,
        "PI/1 - Number of plans made with the,1,2,3,Red",
        heads,
        "family,,,,",
        "PI/2 - Plans,1,2,3,Red",
    ]
    made = [
        Row(tuple(Cell(text, i) for i, text in enumerate(row.split(","))), 1 + (number > 1), 1, "p")
        for number, row in enumerate(rows)
    ]
    reader = Reader(load()).read(made)
    assert [entry.title for entry in reader.entries] == [
        "PI/1 - Number of plans made with the family",
        "PI/2 - Plans",
    ]


def spread(text, x=0.0, step=8.0):
    """Letters with room between them, a blank where one is meant."""
    return [letter for i, sign in enumerate(text) for letter in letters(sign, x=x + step * i)]


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        (spread("spaced out"), ["spaced", "out"]),
        (letters("com") + letters(" ", x=15) + letters("mittee", x=15), ["committee"]),  # may break here
        (letters("a\u00admid"), ["a-mid"]),  # some fonts call every hyphen a soft one
        (letters("CO") + letters("2", x=10, y=5, size=6, width=3), ["CO2"]),
        (letters("1", y=-2, size=6, width=3) + letters("Note", x=3), ["¹Note"]),
        (letters("S") + letters("MALL", x=5, y=3, size=7, width=4), ["SMALL"]),
    ],
)
def test_letters_set_with_art(drawn, words):
    assert [word.text for word in sorted(words_of(drawn), key=lambda word: word.x0)] == words


def test_a_word_that_a_browser_broke():
    assert lines("were all recon\u2010", "sidered") == "were all reconsidered"
    assert lines("read all of the Multi\u2010", "Agency plan") == "read all of the Multi-Agency plan"
    assert lines("both pre\u2010 and post", right=60) == "both pre- and post"


def test_a_watermark_and_words_beyond_the_page_are_kept_out_and_listed(tmp_path):
    def draw(canvas):
        canvas.drawString(-200, HIGH - 114, "Quarter 3 2019/20")
        for _ in range(2):
            ruled(canvas)
            canvas.saveState()
            canvas.translate(200, HIGH - 300)
            canvas.rotate(40)
            canvas.setFont("Helvetica", 90)
            canvas.drawString(0, 0, "NOT FINAL")
            canvas.restoreState()
            canvas.showPage()
            canvas.setFont("Helvetica", 9)

    document = reading.read(page_of(tmp_path / "a.pdf", draw))
    assert period_label(document.period) == "2021/22 Q1"
    assert document.unread.values.tolist() == [[1, "Quarter 3 2019/20"]]
    assert document.indicators["title"].tolist() == ["Percentage of visits on time"]


def test_a_footer_that_stands_upright_on_a_page_set_on_its_side(tmp_path):
    def draw(canvas):
        for page in "12":
            canvas.saveState()
            canvas.rotate(90)
            canvas.translate(0, -A4[0])
            ruled(canvas, A4[0])
            canvas.restoreState()
            canvas.drawString(200, 20, f"Anytown Council, page {page}")
            canvas.showPage()
            canvas.setFont("Helvetica", 9)

    document = reading.read(page_of(tmp_path / "a.pdf", draw, A4))
    assert document.indicators["title"].tolist() == ["Percentage of visits on time"]
    assert document.unread.empty


def test_numbers_at_the_axis_of_a_chart_are_no_page_numbers(tmp_path):
    def draw(canvas):
        ruled(canvas)
        for height, number in ((300, "0"), (260, "50"), (220, "100")):
            canvas.drawString(60, height, number)
        canvas.drawString(60, 100, "A line of text below the chart, so that nothing above it is at the edge.")

    document = reading.read(page_of(tmp_path / "a.pdf", draw))
    assert {"0", "50", "100"} <= set(" ".join(document.unread["text"]).split())


def test_a_mark_may_be_taller_than_its_line(tmp_path):
    def draw(canvas):
        canvas.drawString(40, HIGH - 60, TITLE)
        for row, cells in enumerate([HEAD, [*ROW[:4], ""], ["PI/2 - Plans", "1.0", "2.0", "3.0", ""]]):
            for x, cell in zip([40, 340, 420, 500, 580], cells, strict=True):
                canvas.drawString(x, HIGH - 100 - 30 * row, cell)
        for y, colour in ((HIGH - 133, colors.green), (HIGH - 163, colors.red)):
            canvas.setFillColor(colour)
            path = canvas.beginPath()
            path.moveTo(590, y)
            path.lineTo(604, y)
            path.lineTo(597, y + 14)
            path.close()
            canvas.drawPath(path, stroke=0, fill=1)

    found = read(page_of(tmp_path / "a.pdf", draw))
    assert [item["rag"] for item in found.values()] == ["Green", "Red"]


def test_a_cell_below_an_empty_heading_is_of_no_column_beside_it(tmp_path):
    head = ["PI Title", "", "Actual Q1 21/22", "Actual Q2 21/22"]
    rows_of_it = [
        ["PI/1 - Homes let", "Actual", "41", "44"],
        ["", "Target", "45", "50"],
        ["PI/2 - Flats let", "7", "12", "13"],
    ]
    path = typeset(
        tmp_path / "a.pdf", rows_of_it, head=head, widths=[330, 80, 80, 80], above=("Quarter 2 2021/22",)
    )
    document = reading.read(path)
    found = {i["code"]: i["values"] for i in reading.as_json(document)["indicators"]}
    assert found == {
        "PI/1": {
            "actual": {"2021/22 Q1": "41", "2021/22 Q2": "44"},
            "target": {"2021/22 Q1": "45", "2021/22 Q2": "50"},
        },
        "PI/2": {"actual": {"2021/22 Q1": "12", "2021/22 Q2": "13"}},
    }
    assert list(document.unread["text"]) == ["7"]
