"""The whole way: files written whole, a failing run leaving no page, the same bytes twice."""

import json
from email import message_from_bytes, policy
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from bs4 import BeautifulSoup

from piutils import reading
from piutils.cli import main
from piutils.model import PIDataError, format_value
from piutils.placing import write_whole
from piutils.report import file_name, find_notebook, report, told

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT.parent / "shared" / "seed"


def test_the_report_is_these_files(made):
    assert {path.name for path in made.iterdir()} == {
        "body.html",
        "body.txt",
        "email.eml",
        "quarterly-cy.html",
        "quarterly-cy.ipynb",
        "quarterly-en.html",
        "quarterly-en.ipynb",
        "summary.csv",
    }


def figures(page):
    """Result, target and last year of each indicator in the page's table, by code."""
    table = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").find(id="table-results").parent
    rows = {}
    for row in table.tbody.find_all("tr"):
        cells = [cell.get_text(" ", strip=True) for cell in row.find_all(["th", "td"])]
        rows[cells[0].rsplit("(", 1)[1].rstrip(")")] = cells[2:5]
    return rows


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_the_figures_of_the_page_are_those_of_the_document(made, lang):
    document = reading.read(ROOT / "data" / "reports" / "2021-22-q1-children.pdf")
    printed = document.values.set_index(["code", "period", "series"])["printed"].to_dict()
    shown = figures(made / f"quarterly-{lang}.html")
    assert list(shown) == list(document.indicators["code"])
    assert len(shown) == 14
    for row in document.indicators.itertuples():
        for position, (series, period) in enumerate(
            [("actual", document.period), ("target", document.period), ("actual", document.period - 4)]
        ):
            text = printed.get((row.code, period, series), "")
            if text:
                assert shown[row.code][position] == format_value(float(text), row.unit, row.decimals)
            else:
                assert not any(letter.isdigit() for letter in shown[row.code][position])


def test_the_document_as_published_gives_the_same_figures(made, tmp_path):
    if not SEED.is_dir():
        pytest.skip("the published document is not beside this checkout")
    data = tmp_path / "data"
    (data / "reports").mkdir(parents=True)
    for name in ("council.toml", "indicators.csv", "rules.toml", "wales_averages.csv"):
        (data / name).write_bytes((ROOT / "data" / name).read_bytes())
    (data / "reports" / "q1.pdf").write_bytes((SEED / "q1-2021-22-print.pdf").read_bytes())
    arguments = ["--data", str(data), "--out", str(tmp_path / "out"), "--lang", "en"]
    assert main(["report", "--quarter", "Q1", *arguments]) == 0
    assert figures(tmp_path / "out" / "2021-22-Q1" / "quarterly-en.html") == figures(
        made / "quarterly-en.html"
    )


def test_the_summary_is_open_data(made):
    summary = pd.read_csv(made / "summary.csv").set_index("code")
    assert summary.loc["PI/241", ["actual", "target", "numerator", "denominator"]].tolist() == [
        9.09,
        9.4,
        2,
        22,
    ]
    assert summary.loc["PI/241", "headroom"] == 0
    assert len(summary) == 14


def test_the_notebook_carries_what_made_it(made):
    notebook = nbformat.read(made / "quarterly-en.ipynb", as_version=4)
    assert notebook.metadata["papermill"]["parameters"]["quarter"] == "Q1"
    carried = notebook.metadata["piutils"]
    assert "reports/2021-22-q1-children.pdf" in carried["inputs"]
    assert {"piutils", "pandas", "matplotlib", "pdfplumber"} <= set(carried["versions"])


def test_a_second_run_gives_the_same_bytes(made, tmp_path):
    assert main(["report", "--quarter", "Q1", "--data", str(ROOT / "data"), "--out", str(tmp_path)]) == 0
    again = tmp_path / "2021-22-Q1"
    for path in made.iterdir():
        if path.suffix != ".ipynb":  # a notebook as run carries its times
            assert path.read_bytes() == (again / path.name).read_bytes(), path.name


class _Pictures(HTMLParser):
    """A second parser than the one that wrote the page, for the addresses of pictures."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.found.append(dict(attributes))


def test_the_draft_holds_every_picture_it_names(made):
    message = message_from_bytes((made / "email.eml").read_bytes(), policy=policy.default)
    body = message.get_body(("html",)).get_content()
    pictures = _Pictures()
    pictures.feed(body)
    held = {part["Content-ID"].strip("<>") for part in message.walk() if part["Content-ID"]}
    assert len(held) == 4
    assert {picture["src"] for picture in pictures.found} == {f"cid:{name}" for name in held}
    assert all(picture["alt"] and picture["width"] and picture["height"] for picture in pictures.found)
    assert "<style" not in body
    assert "data:" not in body


def test_the_draft_is_small_and_says_every_figure_in_plain_text(made):
    raw = (made / "email.eml").read_bytes()
    message = message_from_bytes(raw, policy=policy.default)
    assert len(raw) <= 2**20
    assert len(message.get_body(("html",)).get_content().encode()) <= 40 * 1024
    plain = message.get_body(("plain",)).get_content()
    for result, target, _ in figures(made / "quarterly-en.html").values():
        assert result in plain
        assert target in plain
    names = {part.get_filename() for part in message.iter_attachments()}
    assert names == {"quarterly-cy.html", "quarterly-en.html", "summary.csv"}


def notebook(folder, *cells):
    """A small notebook with parameters and the given code cells."""
    made = nbformat.v4.new_notebook(
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    )
    first = nbformat.v4.new_code_cell('lang: str = "en"  # en or cy', metadata={"tags": ["parameters"]})
    made.cells = [first, *map(nbformat.v4.new_code_cell, cells)]
    path = folder / "small.ipynb"
    nbformat.write(made, path)
    return path


PART = """
from piutils.parts.page import Part
Part("<h1>T</h1>", {"application/vnd.piutils.page+json": {"title": "T", "folder": "F", "service": "all"}})
"""


def test_a_failing_cell_leaves_the_half_run_notebook_and_no_page(tmp_path):
    path = notebook(tmp_path, PART, "1 / 0")
    earlier = tmp_path / "out" / "F" / "small-en.html"
    earlier.parent.mkdir(parents=True)
    earlier.write_text("earlier")
    with pytest.raises(
        PIDataError, match="^ZeroDivisionError: division by zero\nThe half-run notebook is (.*); no"
    ):
        report({}, langs=["en"], notebook=path, out=tmp_path / "out")
    assert earlier.read_text() == "earlier"
    half_run = nbformat.read(tmp_path / "out" / "failed" / "small-en.ipynb", as_version=4)
    assert any("division by zero" in str(cell.get("outputs")) for cell in half_run.cells)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["F", "failed"]


def test_one_run_leaves_nothing_for_the_next(tmp_path):
    path = notebook(tmp_path, "assert 'left' not in globals()\nleft = lang", PART)
    files = report({}, langs=["en", "cy"], notebook=path, out=tmp_path / "out")
    assert [file.name for file in files if file.suffix == ".html"] == ["small-en.html", "small-cy.html"]


def test_a_parameter_that_the_notebook_lacks_is_named(tmp_path):
    with pytest.raises(PIDataError, match="^small.ipynb has no parameter quarter; it has lang$"):
        report({"quarter": "Q1"}, langs=["en"], notebook=notebook(tmp_path, PART), out=tmp_path / "out")


def test_an_unknown_notebook_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PIDataError, match="no notebook 'monthly' in notebooks/ here or above"):
        find_notebook("monthly")


def test_a_file_that_is_no_notebook_is_named(tmp_path):
    (tmp_path / "small.ipynb").write_text("not JSON")
    with pytest.raises(PIDataError, match=r"small.ipynb: is not a notebook"):
        report({}, notebook=tmp_path / "small.ipynb", out=tmp_path / "out")


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(PIDataError, match="cannot write there .*; choose another folder with --out"):
        report({}, langs=["en"], notebook=notebook(tmp_path, PART), out=tmp_path / "out")


def test_a_write_that_fails_leaves_every_earlier_file(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("earlier")
    with pytest.raises(UnicodeEncodeError):
        write_whole(tmp_path, {"page.html": "later", "table.csv": "\ud800"})
    assert path.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_where_a_file_belongs_leaves_every_earlier_file(tmp_path):
    (tmp_path / "page.html").write_text("earlier")
    (tmp_path / "table.csv").mkdir()
    with pytest.raises(PIDataError, match=r"cannot write there \(table.csv is a folder\)"), told(tmp_path):
        write_whole(tmp_path, {"page.html": "later", "table.csv": "later"})
    assert (tmp_path / "page.html").read_text() == "earlier"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    ("service", "folder"),
    [
        ("CHILDREN AND YOUNG PEOPLE SERVICES", "children-and-young-people-services"),
        ("../../etc", "etc"),
        ("=cmd|' /C calc'!A0", "cmd-c-calc-a0"),
        ("Gwasanaethau Tŷ", "gwasanaethau-tŷ"),
        ("///", "service"),
        ("x" * 500, "x" * 80),
    ],
)
def test_a_folder_named_for_a_service_stays_in_its_place(service, folder):
    assert file_name(service) == folder


def test_the_executed_notebook_is_json(made):
    assert json.loads((made / "quarterly-cy.ipynb").read_text(encoding="utf-8"))["nbformat"] == 4
