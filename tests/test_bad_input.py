"""What cannot be read is refused in one plain message: the file, what was found, what to do."""

import os
import re

import pytest
import typeset
import typeset_pdf
from openpyxl import Workbook
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from piutils import reading
from piutils.model import PIDataError
from piutils.sources import patience


def refusal(path):
    with pytest.raises(PIDataError) as caught:
        reading.read(path)
    return str(caught.value)


def test_a_missing_file(tmp_path):
    path = tmp_path / "q1.pdf"
    assert refusal(path) == f"{path}: there is no such file; check its name and folder"


def test_a_folder(tmp_path):
    assert refusal(tmp_path) == f"{tmp_path}: is a folder; name the documents in it"


@pytest.mark.parametrize("name", ["q1.pdf", "q1.xlsx", "q1.csv", "q1.docx", "q1.html"])
@pytest.mark.parametrize("data", [b"", b"  \r\n", bytes(5000)], ids=["nothing", "blanks", "zeros"])
def test_an_empty_file(name, data, tmp_path):
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name) == f"{name}: the file is empty; ask for the document again"


def pdf(path, **options):
    typeset_pdf.pdf(typeset.laid_out("npt", 2, items=3), path, **options)
    return path


def test_a_pdf_that_is_cut(tmp_path):
    path = pdf(tmp_path / "q1.pdf")
    path.write_bytes(path.read_bytes()[:700])
    assert "ask for the document again" in refusal(path)
    assert refusal(path).startswith("q1.pdf: ")


def test_a_pdf_locked_with_a_password(tmp_path):
    path = tmp_path / "q1.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(100, 700, "PI Title")
    canvas.save()
    assert refusal(path) == "q1.pdf: is locked with a password; ask for it without one"


def test_a_page_that_is_a_picture(tmp_path):
    path = tmp_path / "q1.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, "Quarter 1 2021/22")
    canvas.showPage()
    canvas.drawImage(ImageReader(Image.new("L", (600, 800), 200)), 0, 0, 595, 842)
    canvas.save()
    assert refusal(path) == (
        "q1.pdf: page 2 is a picture without text: "
        "ask for the document as exported, or run it through OCR first"
    )


@pytest.mark.parametrize("form", ["pdf", "xlsx", "csv", "html", "docx"])
def test_a_document_without_indicators(form, tmp_path):
    path = tmp_path / f"minutes.{form}"
    made = typeset.laid_out("npt", 2, items=1)
    made.heads = [[(0, 1, "Name", 1), (1, 1, "Party", 1), (2, 1, "Ward", 1)]]
    made.rows = [[(0, 1, "A. Jones"), (1, 1, "None"), (2, 1, "Felindre")]]
    made.widths = [1, 1, 1]
    if form == "pdf":
        typeset_pdf.pdf(made, path)
    else:
        getattr(typeset, form)(made, path)
    assert refusal(path).startswith(f"minutes.{form}: no table of indicators was found; check that it is")


def test_a_document_that_states_no_period(tmp_path):
    path = tmp_path / "report.csv"
    path.write_text("PI Title,Actual,Target\nPI/1 - Visits made,97.76,94\n", encoding="utf-8")
    assert refusal(path).startswith("report.csv: no period is stated; put a line like 'Quarter 1 2021/22'")


@pytest.mark.parametrize(
    ("form", "name"), [("xlsx", "q1.csv"), ("csv", "q1.pdf"), ("html", "q1.xls"), ("docx", "q1")]
)
def test_an_ending_may_lie(form, name, tmp_path):
    path = tmp_path / name
    getattr(typeset, form)(typeset.laid_out("npt", 2, items=3), tmp_path / f"q1.{form}")
    (tmp_path / f"q1.{form}").rename(path)
    assert len(reading.read(path).indicators) == 3


def test_figures_that_are_no_numbers_are_all_named(tmp_path):
    path = tmp_path / "q1.csv"
    path.write_text(
        "Quarter 1 2021/22,,\n\nPI Title,Actual 21/22,Target 21/22\n"
        "PI/1 - Visits,12x,94\nPI/2 - Plans,97.76,9..4\n",
        encoding="utf-8",
    )
    said = refusal(path)
    assert said.startswith("q1.csv: 2 problems\n")
    assert "line 4, cell 2" in said and "'12x'" in said
    assert "line 5, cell 3" in said and "'9..4'" in said


def test_the_other_files_are_still_read(tmp_path):
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    typeset.csv(typeset.laid_out("npt", 2, items=3), good)
    bad.write_bytes(b"PI Title,Actual\nPI/1,9\0\n")
    documents, faults = reading.read_many([bad, good, tmp_path / "none.pdf"])
    assert [document.source for document in documents] == ["good.csv"]
    assert [str(fault).partition(":")[0] for fault in faults] == ["bad.csv", str(tmp_path / "none.pdf")]


def test_a_workbook_of_another_thing(tmp_path):
    book = Workbook()
    book.active.append(["Name", "Party", "Ward"])
    book.save(tmp_path / "members.xlsx")
    assert "no table of indicators was found" in refusal(tmp_path / "members.xlsx")


def test_a_data_set_is_no_report(tmp_path):
    path = tmp_path / "all.csv"
    rows = "".join(f"PI/{number} - Visits,97.76,94\n" for number in range(10_001))
    path.write_text(f"Quarter 1 2021/22,,\n\nPI Title,Actual 21/22,Target 21/22\n{rows}", encoding="utf-8")
    assert refusal(path) == (
        "all.csv: holds 10,003 rows, a data set and no report; keep the rows of the indicators needed"
    )


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("wide.csv", "PI Title,Actual\n" + "1," * 1_000_001, "more than 1,000,000 cells"),
        ("open.csv", 'PI Title,Actual\n"' + "x,\n" * 1_000_001, "more than 1,000,000 cells"),
        ("deep.html", "<html>" + "<table><tr><td>" * 2_001, "more than 2,000 tables"),
        ("wide.html", "<table>" + "<tr><td colspan=1000>1</td></tr>" * 501 + "</table>", "500,000 cells"),
    ],
)
def test_a_small_file_that_unfolds_is_refused(name, text, said, tmp_path):
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert said in refusal(tmp_path / name)


def test_a_page_that_unpacks_beyond_measure_is_refused(tmp_path):
    path = tmp_path / "q1.pdf"
    canvas = Canvas(str(path), pageCompression=1)
    canvas.setPageCompression(1)
    canvas._code.append(" " * 5_000_000)
    canvas.drawString(100, 700, "Quarter 1 2021/22")
    canvas.save()
    assert refusal(path).startswith("q1.pdf: page 1 holds more than a page of a report can")


def test_a_pipe_is_not_waited_for(tmp_path):
    path = tmp_path / "q1.pdf"
    os.mkfifo(path)
    assert refusal(path) == f"{path}: is no file but a pipe or a device; save the document and name it"


def test_a_page_that_leads_in_circles_is_left(tmp_path, monkeypatch):
    monkeypatch.setattr(patience, "SECONDS", 0.3)
    path = tmp_path / "q1.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, "Quarter 1 2021/22")
    canvas.save()
    data = path.read_bytes()
    number = re.search(rb"/Contents (\d+) 0 R", data)[1]
    at = data.index(b"\n" + number + b" 0 obj") + 1
    end = data.index(b"endobj", at)
    circle = number + b" 0 obj " + number + b" 0 R "
    path.write_bytes(data[:at] + circle.ljust(end - at) + data[end:])
    assert refusal(path) == (
        "q1.pdf: is damaged: its list of pages cannot be read to an end; ask for the document again"
    )


def test_a_scan_with_a_page_number_printed_on_it(tmp_path):
    path = tmp_path / "q1.pdf"
    canvas = Canvas(str(path))
    canvas.drawImage(ImageReader(Image.new("L", (600, 800), 200)), 0, 0, 595, 842)
    canvas.drawString(100, 20, "Page 1")
    canvas.save()
    assert refusal(path) == (
        "q1.pdf: page 1 is a picture with little text; what it shows is not read: "
        "ask for the document as exported, or run it through OCR first"
    )
