"""Text from a document is text: markup, formulas, templates and headers stay words wherever they go."""

import csv
import shutil
import sys
from email import message_from_bytes, policy

import nbformat
import openpyxl
import pytest
from bs4 import BeautifulSoup
from chartrows import clashes

import piutils as pi
from piutils.cli import main
from piutils.outputs import MAIL

TITLES = [
    "<script>alert(1)</script> % of things",
    "=cmd|' /C calc'!A0",
    "+SUM(1,2)",
    "@import",
    "{{ 7*7 }} {% raw %} {0} {name}",
    "$$x^2$$ \\alpha $y$",
    "[link](javascript:alert(1)) <img src=x onerror=alert(1)>",
    "% of “right” \u202e to left \u05d0\u05d1\u05d2",
    "😀 % of emoji visits",
    "word " * 100,
    "x" * 500,
    "% with\r\nBcc: everyone@example.org",
    "<!-- comment --> &amp; <b>bold",
    "</section></main><h1>Not ours</h1>",
]


@pytest.fixture(scope="module")
def report(tmp_path_factory, data):
    """Report of a spreadsheet whose titles and comments try to be something else."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "reports").mkdir()
    for name in ("indicators.csv", "rules.toml"):
        (folder / name).write_bytes((data / name).read_bytes())
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Quarterly Performance Report - Quarter 1 (1st April - 30th June) - 2021/22"])
    sheet.append(["Ref", "Indicator", "Actual 20/21", "Actual 21/22", "Target 21/22", "RAG", "Comments"])
    for number, title in enumerate(TITLES):
        sheet.append([f"PI/9{number:02d}", "", "90.00", "91.50", "95.00", "Green", ""])
        for column, text in ((2, title), (7, f"91 cases {title}")):
            cell = sheet.cell(row=sheet.max_row, column=column)
            cell.value, cell.data_type = text, "s"  # a string, whatever it starts with
    book.save(folder / "reports" / "hostile.xlsx")
    out = tmp_path_factory.mktemp("out")
    assert main(["report", "--data", str(folder), "--out", str(out)]) == 0
    return out / "2021-22-Q1"


@pytest.mark.parametrize("name", ["quarterly-en.html", "quarterly-cy.html", "body.html"])
def test_no_markup_of_a_document_reaches_a_page(report, name):
    page = BeautifulSoup((report / name).read_text(encoding="utf-8"), "html.parser")
    assert not page.find_all(["script", "b"])
    assert not page.find_all(onerror=True)
    assert not page.find_all(src="x")
    assert not page.find_all(href=lambda address: address and "javascript" in address)
    assert "Not ours" not in [heading.text for heading in page.find_all("h1")]
    assert "<script>alert(1)</script> % of things" in page.text
    assert "{{ 7*7 }} {% raw %} {0} {name}" in page.text


def test_no_formula_reaches_a_spreadsheet(report):
    with (report / "summary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(TITLES)
    for row in rows:
        for column, text in row.items():
            assert not text or text[0] not in "=+@\t\r", (column, text)


def test_no_header_of_a_document_reaches_the_draft(report):
    message = message_from_bytes((report / "email.eml").read_bytes(), policy=policy.default)
    assert set(message.keys()) == {"Subject", "X-Unsent", "MIME-Version", "Content-Type"}
    assert "everyone@example.org" not in str(message["Subject"])


def test_the_notebook_runs_nothing_of_a_document(report):
    notebook = nbformat.read(report / "quarterly-en.ipynb", as_version=4)
    for cell in notebook.cells:
        assert "alert" not in cell.source
        for output in cell.get("outputs", []):
            assert not {"application/javascript", "text/markdown", "text/latex"} & set(output.get("data", {}))


def test_nothing_is_written_outside_the_folder(report):
    assert sorted(path.name for path in report.parent.iterdir()) == ["2021-22-Q1"]


HEAD = (
    '"Performance indicators, Quarter 1 2021/22 (1 April to 30 June 2021)"\n\n'
    '"Code","Indicator","Actual 20/21","Actual 21/22","Target 21/22","RAG","Comment"\n'
)
ODD = {
    "no target": [f'"PI/{at}","Number of things {at}","{at}","{at * 3}","","",""' for at in range(530, 536)],
    "nothing to draw": ['"PI/530","Things","","","","","None yet."', '"PI/531","Others","","5","","",""'],
    "right to left": ['"PI/900","נסיון \u202e % 😀🧑\u200d💻","90.00","91.50","95.00","Green","91 👍 مرحبا"'],
    "sixty": [
        f'"ZZ/{at}","% answered {at}","80.00","{60 + at / 2:.2f}","75.00","Green","{at}"' for at in range(60)
    ],
}


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("name", ODD)
def test_every_part_of_the_report_stands_whatever_the_figures(name, lang, data, tmp_path):
    (tmp_path / "reports").mkdir()
    shutil.copy(data / "rules.toml", tmp_path)
    listed = "".join(f"ZZ/{at},higher,percent,2,yes,,,\n" for at in range(60))
    (tmp_path / "indicators.csv").write_text((data / "indicators.csv").read_text(encoding="utf-8") + listed)
    (tmp_path / "reports" / "q.csv").write_text(HEAD + "\n".join(ODD[name]) + "\n", encoding="utf-8")
    quarterly = pi.quarterly("Q1", data=tmp_path, lang=lang)
    whole = [pi.title, pi.brief, pi.results, pi.table, pi.indicators, pi.points, pi.method, pi.documents]
    for part in whole:
        assert "<h" in part(quarterly).html or "<table" in part(quarterly).html
    for chart in filter(None, [pi.plot_rag(quarterly), pi.plot_results(quarterly)]):
        assert clashes(chart) == ([], [])
    letter = pi.letter(quarterly).data[MAIL]
    assert len(letter["html"].encode()) <= 50 * 1024  # two halves: mail programs cut at 100 KB
    assert all(code in letter["text"] for code in list(quarterly.summary["code"])[:1])


@pytest.mark.parametrize("out", ["x" * 300, "/proc/no/such"] if sys.platform == "linux" else ["x" * 300])
def test_a_folder_that_cannot_be_made_is_one_plain_message(out, data, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["report", "--data", str(data), "--out", out]) == 2
    said = capsys.readouterr().err
    assert "cannot write there" in said
    assert "choose another folder with --out" in said
    assert "Traceback" not in said
