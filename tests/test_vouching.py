"""Which files of an earlier report may stand beside a new one of the same notebook."""

import nbformat
import pytest

from piutils.outputs import INPUTS, PAGE, TABLE
from piutils.report import write


def as_run(lang, inputs, table="", **parameters):
    """Executed notebook as papermill leaves it, with a title and the hashes of what it read."""
    said = {
        "text/html": "<h1>T</h1>",
        PAGE: {"title": "T", "folder": "F", "service": "all", "lang": lang},
        INPUTS: {"inputs": {"q1.pdf": inputs}, "versions": {"piutils": "1"}},
    }
    cell = nbformat.v4.new_code_cell("pi.title(quarterly)")
    cell.outputs = [nbformat.v4.new_output("display_data", said | ({TABLE: table} if table else {}))]
    asked = {"lang": lang, "data": f"/anywhere/{lang}", "year": "latest"} | parameters
    return nbformat.v4.new_notebook(metadata={"papermill": {"parameters": asked}}, cells=[cell])


@pytest.fixture
def made(tmp_path):
    """Return a function that writes a report and names what then stands in its folder."""

    def make(langs, inputs, stem="small", **how):
        write({lang: as_run(lang, inputs, **how) for lang in langs}, tmp_path, stem)
        return {path.name for path in (tmp_path / "F").iterdir()}

    make.folder = tmp_path / "F"
    return make


def names(*langs, stem="small"):
    return {f"{stem}-{lang}.{ending}" for lang in langs for ending in ("html", "ipynb")}


def test_a_page_in_the_other_language_of_earlier_figures_goes_and_is_told(made, caplog):
    assert made(["en", "cy"], "earlier") == names("en", "cy")
    assert made(["en"], "later") == names("en")
    (told,) = caplog.messages
    assert told == f"piutils: {made.folder}: took away small-cy.html, small-cy.ipynb, of an earlier report"


def test_a_page_in_the_other_language_of_the_same_figures_stays(made):
    made(["cy"], "same")
    assert made(["en"], "same", year="2021/22") == names("en", "cy")


def test_a_page_in_the_other_language_made_with_other_parameters_goes(made):
    made(["en", "cy"], "same")
    assert made(["en"], "same", final=True) == names("en")


def test_a_table_that_the_new_report_does_not_have_goes(made):
    assert made(["en"], "earlier", table="code\n1\n") == names("en") | {"summary.csv"}
    assert made(["en"], "later") == names("en")


def test_what_an_analyst_wrote_or_changed_stays(made):
    made(["en", "cy"], "earlier", table="code\n1\n")
    (made.folder / "notes.ipynb").write_text("{}")
    page = made.folder / "small-cy.html"
    page.write_text(page.read_text(encoding="utf-8") + "<!-- mine -->", encoding="utf-8")
    assert made(["en"], "later") == names("en") | {"notes.ipynb", "small-cy.html"}


def test_what_another_notebook_vouches_for_stays(made):
    made(["en", "cy"], "earlier", table="code\n1\n")
    made(["en", "cy"], "earlier", table="code\n1\n", stem="other")
    assert made(["en"], "later") == names("en") | names("en", "cy", stem="other") | {"summary.csv"}


def test_a_name_with_a_folder_in_it_vouches_for_nothing(made, tmp_path):
    made(["cy"], "earlier")
    notebook = made.folder / "small-cy.ipynb"
    (tmp_path / "small-cy.html").write_bytes((made.folder / "small-cy.html").read_bytes())
    text = notebook.read_text(encoding="utf-8").replace('"small-cy.html"', '"../small-cy.html"')
    notebook.write_text(text, encoding="utf-8")
    made(["en"], "later")
    assert (tmp_path / "small-cy.html").exists()
