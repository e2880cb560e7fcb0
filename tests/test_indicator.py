"""One indicator in depth: its calls, its notebook, its page in both languages."""

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from html import unescape

import nbformat
import pytest
from bs4 import BeautifulSoup
from conftest import ROOT

import piutils as pi
from piutils.cli import main
from piutils.model import PIDataError
from piutils.parts.officers import marked_text


@pytest.fixture(scope="module")
def quarterly(data):
    return pi.quarterly("Q1", data=data)


@pytest.fixture(scope="module")
def pages(data, tmp_path_factory):
    out = tmp_path_factory.mktemp("reports")
    arguments = ["report", "--notebook", "indicator", "--code", "PI/241", "--data", str(data)]
    assert main([*arguments, "--out", str(out)]) == 0
    return out / "2021-22-Q1"


def test_the_page_is_named_for_its_indicator_in_both_languages(pages):
    names = sorted(path.name for path in pages.iterdir())
    assert names == [f"indicator-PI-241-{lang}.{end}" for lang in ("cy", "en") for end in ("html", "ipynb")]


def test_the_service_below_the_title_is_marked_as_english_in_welsh(pages):
    lede = BeautifulSoup((pages / "indicator-PI-241-cy.html").read_text(encoding="utf-8"), "lxml").find(
        class_="lede"
    )
    assert lede.find("span", lang="en").text == "CHILDREN AND YOUNG PEOPLE SERVICES"


def test_its_notebook_carries_what_made_it(pages):
    notebook = nbformat.read(pages / "indicator-PI-241-cy.ipynb", as_version=4)
    assert "reports/2021-22-q1-children.pdf" in notebook.metadata["piutils"]["inputs"]
    assert "piutils" in notebook.metadata["piutils"]["versions"]
    assert notebook.metadata["title"].startswith("PI/241: Canran ailgofrestriadau")


def test_a_banner_counts_the_findings_of_the_page(quarterly, data):
    def doubts(part):
        box = BeautifulSoup(part.html, "lxml").find(class_="banner")
        return [item.text for item in box.find_all("li")] if box else []

    asks = "{} ask for a check before publishing."
    contradict = "2 statements in the officers’ commentary contradict their own figures."
    questions = int((quarterly.check.findings["severity"] == "question").sum())
    assert doubts(pi.title(quarterly)) == [contradict, asks.format(f"{questions} points")]
    assert doubts(pi.indicator_title(quarterly, "PI/241")) == ["1 point asks for a check before publishing."]
    assert doubts(pi.title(pi.quarterly("Q1", data=data, final=True))) == []


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["9.09%", "2 of 22", "2.53% to 27.81%", "Neath Port Talbot Council", "95% interval"]),
        ("cy", ["9.09%", "2 o 22", "2.53% i 27.81%", "Cyngor Castell-nedd Port Talbot", "Cyfwng 95%"]),
    ],
)
def test_the_page_holds_the_indicators_figures(pages, lang, words):
    soup = BeautifulSoup((pages / f"indicator-PI-241-{lang}.html").read_text(encoding="utf-8"), "lxml")
    text = " ".join(soup.get_text(" ").split())
    for word in words:
        assert word in text
    assert soup.html["lang"] == lang
    assert len(soup.find_all("h1")) == 1
    assert "PI/241" in soup.title.get_text()
    assert "CP/011" not in text  # of one indicator alone
    assert all(image.get("alt") and len(image["alt"]) < 300 for image in soup.find_all("img"))
    assert len(soup.find_all("img")) == 3  # against target, over the years, as printed
    assert all(table.caption for table in soup.find_all("table"))
    assert not [
        cell for cell in soup.find_all(["td", "th"]) if cell.get_text(strip=True) in ("", "nan", "None")
    ]
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_an_unknown_code_names_the_nearest(data, tmp_path, capsys):
    arguments = ["report", "--notebook", "indicator", "--code", "PI/242", "--data", str(data)]
    assert main([*arguments, "--lang", "en", "--out", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "no indicator 'PI/242' in this quarter; nearest are PI/241" in said
    assert "Traceback" not in said


def test_the_quarterly_notebook_takes_no_code(data, tmp_path, capsys):
    assert main(["report", "--code", "PI/241", "--data", str(data), "--out", str(tmp_path)]) == 2
    assert "quarterly.ipynb has no parameter code" in capsys.readouterr().err


def test_plain_papermill_runs_it_with_an_alias(data, tmp_path):
    output = tmp_path / "run.ipynb"
    given = ["-p", "code", "PAM/028", "-p", "lang", "cy", "-p", "data", str(data), "--no-progress-bar"]
    source = str(ROOT / "notebooks" / "indicator.ipynb")
    command = [sys.executable, "-m", "papermill", source, str(output), *given]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    shown = "".join(str(cell.get("outputs")) for cell in nbformat.read(output, as_version=4).cells)
    assert "97.76%" in shown


def test_every_indicator_has_every_part_in_both_languages(data):
    folder = pi.load(data)
    for lang in ("en", "cy"):
        quarterly = pi.quarterly("Q1", data=folder, lang=lang)
        for code in quarterly.summary["code"]:
            for part in (pi.indicator_title, pi.indicator_brief, pi.certainty, pi.rules_tried, pi.checked):
                html = part(quarterly, code).html
                assert "nan" not in re.split(r"\W+", unescape(html))


def test_numbers_and_findings_are_marked_without_changing_a_word(quarterly):
    for code in quarterly.summary["code"]:
        text = quarterly.text(code)
        numbers = quarterly.check.numbers[quarterly.check.numbers["code"] == code]
        findings = quarterly.check.findings[quarterly.check.findings["code"] == code]
        html = marked_text(text, numbers, findings)
        plain = BeautifulSoup(re.sub(r"<sup>.*?</sup>", "", html), "lxml").get_text()
        assert plain.split() == text.split()
        assert html.count("<mark") >= len(numbers)


def test_markup_in_a_commentary_stays_text(quarterly):
    numbers = quarterly.check.numbers.iloc[:0]
    html = marked_text("<script>alert(1)</script> & 5", numbers, quarterly.check.findings.iloc[:0])
    assert html == "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; 5</p>"


def test_the_place_of_a_figure_is_a_picture_with_words(quarterly):
    html = pi.printed_in(quarterly, "PI/241").html
    assert "9.09" in BeautifulSoup(html, "lxml").img["alt"]
    assert "for this quarter: Floor." in pi.printed_in(quarterly, "PI/241", "floor").html
    with pytest.raises(PIDataError, match="series 'results' is not one of actual, target, "):
        pi.printed_in(quarterly, "PI/241", "results")


SECOND = """Quarter 2 2021/22
Code,Indicator,Actual 20/21,Actual 21/22,Target 21/22,Comment
PI/241,Re-registrations,15.00,,9.40,Not available yet.
CP/011,Assessments on time,98.01,97.19,94.00,
"""


def test_an_indicator_without_a_figure_has_its_page_all_the_same(data, tmp_path):
    folder = shutil.copytree(data, tmp_path / "data")
    (folder / "reports" / "2021-22-q2.csv").write_text(SECOND, encoding="utf-8")
    asked = ["--quarter", "Q2", "--notebook", "indicator", "--code", "PI/241", "--lang", "en"]
    assert main(["report", *asked, "--data", str(folder), "--out", str(tmp_path)]) == 0
    page = (tmp_path / "2021-22-Q2" / "indicator-PI-241-en.html").read_text(encoding="utf-8")
    assert "Printed for it are: Target." in page
    other = pi.printed_in(pi.quarterly("Q2", data=folder), "PI/532")  # it is not in the document at all
    assert "No such figure is printed for this quarter: Result.</p>" in other.html


def test_small_counts_stay_withheld_in_every_part(data, tmp_path):
    folder = shutil.copytree(data, tmp_path / "data")
    rules = folder / "rules.toml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("suppress = false", "suppress = true"))
    quarterly = pi.quarterly("Q1", data=folder)
    assert "not shown" in pi.printed_in(quarterly, "PI/241").html
    for part in (pi.indicator_brief, pi.certainty, pi.checked, pi.figures_of):
        assert "2 of 22" not in part(quarterly, "PI/241").html
        assert "2 out of 22" not in part(quarterly, "PI/241").html
    assert "Withheld" in pi.certainty(quarterly, "PI/538").html  # 4 contacts
    assert "Withheld" in pi.browse(quarterly, find="PI/538").html


def test_the_place_of_every_figure_is_named_as_it_is(quarterly):
    sheet = quarterly.values["source"].where(quarterly.values["series"] != "target", "q1.xlsx#plant!D7")
    shown = pi.figures_of(replace(quarterly, values=quarterly.values.assign(source=sheet)), "PI/241").html
    assert "q1.xlsx#plant!D7" in shown
    assert "2021-22-q1-children.pdf#1<" in shown


def test_rules_are_tried_side_by_side(quarterly):
    soup = BeautifulSoup(pi.rules_tried(quarterly, "PI/241").html, "lxml")
    rows = soup.tbody.find_all("tr")
    assert len(rows) == len(quarterly.folder.rules)
    assert "the rule used here" in rows[0].get_text()


def test_no_control_chart_without_two_figures(quarterly):
    assert pi.plot_control(quarterly, "PI/527") is None
    assert "<Chart" in repr(pi.plot_control(quarterly, "PI/241"))
