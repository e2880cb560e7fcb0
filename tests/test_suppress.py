"""With `suppress` on, no small count is left in anything that leaves the building."""

import re
import shutil
from email import message_from_bytes, policy

import pytest
from bs4 import BeautifulSoup

from piutils.cli import main


@pytest.fixture(scope="module")
def withheld(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("suppress") / "data"
    shutil.copytree(data, folder)
    rules = folder / "rules.toml"
    text = rules.read_text(encoding="utf-8")
    assert "suppress = false" in text
    rules.write_text(text.replace("suppress = false", "suppress = true"), encoding="utf-8")
    out = tmp_path_factory.mktemp("out")
    assert main(["report", "--quarter", "Q1", "--data", str(folder), "--out", str(out)]) == 0
    return out / "2021-22-Q1"


def words(page):
    """Text and alt texts of a page, the hashes of its inputs left out."""
    soup = BeautifulSoup(page, "html.parser")
    alts = " ".join(image["alt"] for image in soup.find_all("img"))
    return re.sub(r"[0-9a-f]{64}", "", soup.get_text(" ") + alts)


@pytest.mark.parametrize("name", ["quarterly-en.html", "quarterly-cy.html", "body.html"])
def test_a_figure_on_two_cases_is_nowhere_on_a_page(withheld, name):
    shown = words((withheld / name).read_text(encoding="utf-8"))
    for given_away in ("2 out of 22", "2 allan o 22", "9.09", "2 of 22", "2.53"):
        assert given_away not in shown


def test_the_page_says_that_it_withholds(withheld):
    shown = words((withheld / "quarterly-en.html").read_text(encoding="utf-8"))
    assert "Counts below 5 are withheld here: they might identify a person." in shown
    assert "The result for Quarter 1 2021/22 is withheld: so small a count might identify a person." in shown


def test_doubts_that_quote_the_document_are_left_out(withheld):
    shown = words((withheld / "quarterly-en.html").read_text(encoding="utf-8"))
    assert "Doubts in reading are left out here, because counts are withheld." in shown
    assert "Doubts in reading:" not in shown


def test_nor_in_the_table_or_the_draft(withheld):
    line = next(
        line
        for line in (withheld / "summary.csv").read_text(encoding="utf-8").splitlines()
        if "PI/241" in line
    )
    assert "9.09" not in line
    message = message_from_bytes((withheld / "email.eml").read_bytes(), policy=policy.default)
    for part in message.walk():
        if part.get_content_maintype() == "text":
            assert "9.09" not in words(part.get_content())


def test_other_figures_stay(withheld):
    assert "97.76%" in words((withheld / "quarterly-en.html").read_text(encoding="utf-8"))
