import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import RGBColor

from piutils.model import PIDataError
from piutils.sources import worded

HEAD = ["PI Title", "Actual 21/22", "RAG"]


@pytest.fixture
def made():
    return Document()


def table(document, *rows):
    built = document.add_table(len(rows), max(map(len, rows)))
    for i, row in enumerate(rows):
        for j, text in enumerate(row):
            built.cell(i, j).text = text
    return built


def read(document, tmp_path):
    path = tmp_path / "q1.docx"
    document.save(path)
    return worded.rows(path)


def texts(rows):
    return [[cell.text for cell in row.cells] for row in rows]


def test_paragraphs_and_tables_in_order(made, tmp_path):
    made.add_paragraph("Quarter 1\n2021/22")
    table(made, HEAD, ["PI/1 - Visits", "97.76", "Green"])
    made.add_paragraph("Source: us")
    rows, notes = read(made, tmp_path)
    assert texts(rows) == [
        ["Quarter 1"],
        ["2021/22"],
        HEAD,
        ["PI/1 - Visits", "97.76", "Green"],
        ["Source: us"],
    ]
    assert [row.table for row in rows] == [0, 0, 1, 1, 0]
    assert rows[3].cells[1].place == "table 1, row 2, cell 2"
    assert notes == []


def test_merged_cells_span(made, tmp_path):
    built = table(made, HEAD, ["PI/1", "1", "Red"], ["", "2", "Red"], ["Few staff.", "", ""])
    built.cell(1, 0).merge(built.cell(2, 0))
    built.cell(3, 0).merge(built.cell(3, 2))
    rows, _ = read(made, tmp_path)
    assert next((cell.text, cell.span, cell.down) for cell in rows[1].cells) == ("PI/1", 1, 2)
    assert [(cell.text, cell.column) for cell in rows[2].cells] == [("2", 1), ("Red", 2)]
    assert [(cell.text.strip(), cell.span) for cell in rows[3].cells] == [("Few staff.", 3)]


def test_a_table_in_a_cell_is_its_text_and_a_layout_table_is_none(made, tmp_path):
    built = table(made, HEAD, ["PI/1 - Visits made on time", "1", "Red"], ["Of these:", "", ""])
    inner = built.cell(2, 0).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "North", "5"
    outer = made.add_table(1, 1)
    inner = outer.cell(0, 0).add_table(2, 3)
    for j, text in enumerate(HEAD):
        inner.cell(0, j).text = text
    rows, _ = read(made, tmp_path)
    assert rows[2].cells[0].text == "Of these:\nNorth 5"
    assert [(row.table, row.cells[0].text) for row in rows[3:]] == [(2, "PI Title")]


def test_headers_and_footers_are_text_at_the_edge(made, tmp_path):
    made.sections[0].header.paragraphs[0].text = "Anytown Council"
    made.sections[0].footer.paragraphs[0].text = "Quarter 1 2021/22"
    table(made, HEAD, ["PI/1", "1", "Red"])
    rows, _ = read(made, tmp_path)
    assert [(row.cells[0].text, row.table) for row in rows if row.edge] == [
        ("Quarter 1 2021/22", 0),
        ("Anytown Council", 0),
    ]


def test_colours_behind_cells_and_of_signs(made, tmp_path):
    built = table(made, HEAD, ["PI/1", "1", ""], ["PI/2", "2", ""])
    shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="00B050"/>')
    built.cell(1, 2)._tc.get_or_add_tcPr().append(shade)
    built.cell(2, 2).paragraphs[0].add_run("●").font.color.rgb = RGBColor(0xFF, 0, 0)
    rows, _ = read(made, tmp_path)
    assert rows[1].cells[2].fill == "#00b050"
    assert rows[2].cells[2].mark == "#ff0000"


def test_deleted_and_hidden_text_is_kept_out_and_said(made, tmp_path):
    built = table(made, HEAD, ["PI/1", "9", "Red"])
    paragraph = built.cell(1, 1).paragraphs[0]
    run = paragraph.add_run("secret")
    run.font.hidden = True
    deleted, inserted = OxmlElement("w:del"), OxmlElement("w:ins")
    gone = OxmlElement("w:r")
    gone.append(OxmlElement("w:delText"))
    gone[0].text = "98.18"
    deleted.append(gone)
    new = OxmlElement("w:r")
    new.append(OxmlElement("w:t"))
    new[0].text = "7.76"
    inserted.append(new)
    paragraph._p.append(deleted)
    paragraph._p.append(inserted)
    rows, notes = read(made, tmp_path)
    assert rows[1].cells[1].text == "97.76"
    assert notes == [
        "1 pieces of hidden text were not read",
        "the document has tracked changes: 1 pieces of deleted text were not read",
    ]


def test_text_in_content_controls_and_boxes_is_not_lost(made, tmp_path):
    paragraph = made.add_paragraph("Above ")
    control = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>in a control</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    made.element.body.insert(1, control)
    box = parse_xml(
        f"<w:r {nsdecls('w')}><w:pict><w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p>"
        "</w:txbxContent></w:pict></w:r>"
    )
    paragraph._p.append(box)
    rows, _ = read(made, tmp_path)
    assert [row.cells[0].text for row in rows] == ["Above ", "in a box", "in a control"]


def test_lists_breaks_and_hyphens(made, tmp_path):
    built = table(made, HEAD, ["PI/1", "1", "Red"], ["", "", ""])
    cell = built.cell(2, 0)
    cell.text = "Reasons:"
    listed = cell.add_paragraph("few staff")
    numbering = parse_xml(f'<w:pPr {nsdecls("w")}><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    listed._p.insert(0, numbering)
    run = cell.add_paragraph("well").add_run()
    run._r.append(OxmlElement("w:noBreakHyphen"))
    run.add_text("being")
    run._r.append(OxmlElement("w:br"))
    run.add_text("later")
    rows, _ = read(made, tmp_path)
    assert rows[2].cells[0].text == "Reasons:\n- few staff\nwell-being\nlater"


def test_a_symbol_for_a_tick_is_one(made, tmp_path):
    built = table(made, HEAD, ["PI/1", "1", ""])
    run = built.cell(1, 2).paragraphs[0].add_run()
    symbol = OxmlElement("w:sym")
    symbol.set(qn("w:font"), "Wingdings")
    symbol.set(qn("w:char"), "F0FC")
    run._r.append(symbol)
    rows, _ = read(made, tmp_path)
    assert rows[1].cells[2].text == "✔"


def test_a_damaged_document_is_refused(made, tmp_path):
    path = tmp_path / "q1.docx"
    path.write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(
        PIDataError, match=r"^q1.docx: is damaged and cannot be read as a Word document .*ask for it"
    ):
        worded.rows(path)


def test_a_document_without_text_is_refused(made, tmp_path):
    with pytest.raises(
        PIDataError, match="holds no text that can be read; open it in Word and save it as .docx"
    ):
        read(made, tmp_path)


def test_a_raised_footnote_mark_is_no_digit(made, tmp_path):
    built = table(made, HEAD, ["PI/1", "38", "Red"])
    built.cell(1, 1).paragraphs[0].add_run("1").font.superscript = True
    rows, _ = read(made, tmp_path)
    assert rows[1].cells[1].text == "38¹"
