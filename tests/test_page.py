"""The page as it leaves the building, checked without a browser: what axe does not see."""

import base64
import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from piutils.parts.findings import points
from piutils.quarter import quarterly

LANGS = ("en", "cy")
DRAWING = {
    *(
        "viewBox",
        "font-family",
        "font-size",
        "font-weight",
        "text-anchor",
        "x",
        "y",
        "dx",
        "d",
        "cx",
        "cy",
        "r",
    ),
    *("fill", "stroke", "stroke-width", "stroke-dasharray"),
}


@pytest.fixture(scope="module", params=LANGS)
def page(request, made):
    html = (made / f"quarterly-{request.param}.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser")


def test_nothing_is_loaded_from_elsewhere(page):
    assert not page.find_all(["script", "iframe", "object", "embed"])
    addresses = [tag.get(name) for tag in page.find_all(True) for name in ("src", "href") if tag.get(name)]
    assert addresses
    inside = re.compile(r"#|data:image/svg\+xml;base64,|quarterly-(en|cy)\.html$|summary\.csv$")
    assert [address for address in addresses if not inside.match(address)] == []
    assert "@import" not in page.style.text
    assert "url(" not in page.style.text


def test_the_page_names_its_language_and_itself(page, made):
    lang = page.html["lang"]
    assert lang in LANGS
    assert page.title.text not in ("", "Notebook", "quarterly", f"quarterly-{lang}")
    assert page.find("meta", charset=True)["charset"] == "utf-8"


def test_the_translation_is_linked_with_its_language(page):
    other = "cy" if page.html["lang"] == "en" else "en"
    link = page.find("a", hreflang=True)
    assert (link["href"], link["lang"], link["hreflang"]) == (f"quarterly-{other}.html", other, other)


def test_headings_form_one_outline(page):
    levels = [int(tag.name[1]) for tag in page.find_all(re.compile(r"h[1-6]$"))]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_the_contents_list_leads_to_every_section(page):
    named = [link["href"].removeprefix("#") for link in page.nav.find_all("a")]
    assert named == [heading["id"] for heading in page.find_all("h2")]


def test_ids_are_unique(page):
    ids = [tag["id"] for tag in page.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_every_picture_says_what_it_shows(page):
    pictures = page.find_all("img")
    assert len(pictures) >= 5
    for picture in pictures:
        assert 20 <= len(picture["alt"]) <= 300
        assert "No description has been provided" not in picture["alt"]
        assert len(base64.b64decode(picture["src"].split(",")[1])) <= 35 * 1024


def test_no_picture_holds_anything_but_drawing_and_text(page):
    for picture in page.find_all("img"):
        drawn = ElementTree.fromstring(base64.b64decode(picture["src"].split(",")[1]))
        names = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in drawn.iter()}
        assert names <= {"svg", "path", "circle", "g", "text", "tspan"}
        assert {name for element in drawn.iter() for name in element.attrib} <= DRAWING


def test_the_figures_of_every_chart_stand_by_it(page):
    for figure in page.find_all("figure", class_="chart"):
        assert figure.img["alt"]
        assert figure.details.summary.text
        assert len(figure.details.table.find_all("tr")) >= 2


def test_an_indicator_has_its_target_and_its_years_side_by_side(page):
    first = page.find(class_="indicator")
    assert len(first.find_all("img")) == 2
    assert first.h3.find(class_="tag")
    assert "94.00%" in first.find_all("table")[0].text
    assert "2019/20" in first.find_all("table")[1].text


def test_the_open_data_is_linked_and_in_the_draft_attached(page, made):
    (link,) = page.footer.find_all("a")
    assert (made / link["href"]).is_file()
    assert "e-mail" in page.footer.text or "e-bost" in page.footer.text


def test_every_table_has_a_caption_and_scopes_and_no_blank_cell(page):
    assert page.find_all("table")
    for table in page.find_all("table"):
        assert table.caption.text.strip()
        assert all(head.get("scope") in ("col", "row") for head in table.find_all("th"))
        cells = [cell.get_text(strip=True) for cell in table.find_all(["td", "th"])]
        assert not {"", "nan", "NaN", "None", "NaT", "<NA>"} & set(cells)


def test_no_code_pilcrow_or_placeholder_is_left(page):
    text = page.main.get_text(" ")
    assert "¶" not in text
    assert "import piutils" not in text
    assert not re.search(r"\b(nan|NaN|None|NaT)\b", text)
    assert "{" not in text


def test_the_file_is_small(made):
    for lang in LANGS:
        assert (made / f"quarterly-{lang}.html").stat().st_size <= 150 * 1024


def test_both_languages_have_the_same_structure(made):
    shapes = []
    for lang in LANGS:
        page = BeautifulSoup((made / f"quarterly-{lang}.html").read_text(encoding="utf-8"), "html.parser")
        parts = page.main.find_all(
            ["h1", "h2", "h3", "table", "tr", "td", "figure", "img", "article", "blockquote", "details"]
        )
        shapes.append([part.name for part in parts])
    assert shapes[0] == shapes[1]


def test_several_findings_on_one_passage_quote_it_once(data):
    shown = BeautifulSoup(points(quarterly("Q1", data=data)).html, "html.parser")
    items = [item for item in shown.find_all("li") if item.strong.text == "PI/527" and item.blockquote]
    together = max(items, key=lambda item: len(item.find_all("p", recursive=False)))
    assert len(together.find_all("p", recursive=False)) == 3
    assert len(together.find_all("blockquote")) == 1
