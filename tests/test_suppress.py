"""With `suppress` on, no small count is left in anything that leaves the building."""

import re
import shutil
from dataclasses import replace
from email import message_from_bytes, policy

import pytest
from bs4 import BeautifulSoup

import piutils as pi
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
    assert "Counts below 5 are withheld here, with what would give them away." in shown
    assert "is withheld: a small count behind it might identify a person." in shown
    assert "3 figures are withheld because of small counts: PI/241, PI/534, PI/538." in shown
    assert "No figure is published for 2 indicators" not in shown


def test_a_quotation_without_its_counts_is_not_called_as_published(withheld):
    page = BeautifulSoup((withheld / "quarterly-en.html").read_text(encoding="utf-8"), "html.parser")
    by = [line.get_text() for line in page.select("p.by")]
    quotes = [quote.get_text() for quote in page.select("article blockquote")]
    for line, quote in zip(by, quotes, strict=True):
        assert ("without small counts" in line) == ("[withheld]" in quote)


def test_a_quarter_of_which_every_figure_is_withheld_still_has_a_report(data):
    read = pi.load(data)
    only = read.values[(read.values["code"] == "PI/538") & (read.values["series"] == "actual")]
    read = replace(
        read,
        values=only,
        indicators=read.indicators[read.indicators["code"] == "PI/538"],
        small_counts={"threshold": 5, "suppress": True},
    )
    quarterly = pi.quarterly("Q1", data=read)
    assert "1 figure is withheld because of a small count: PI/538." in pi.brief(quarterly).html
    for name in ("title", "plot_rag", "plot_results", "table", "indicators", "points", "letter"):
        getattr(pi, name)(quarterly)


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
