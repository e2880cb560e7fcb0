"""The page as it leaves the building, checked without a browser: what axe does not see."""

import base64
import re
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

LANGS = ("en", "cy")


@pytest.fixture(scope="module", params=LANGS)
def page(request, made):
    html = (made / f"quarterly-{request.param}.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser")


def test_nothing_is_loaded_from_elsewhere(page):
    assert not page.find_all(["script", "iframe", "object", "embed"])
    addresses = [tag.get(name) for tag in page.find_all(True) for name in ("src", "href") if tag.get(name)]
    assert addresses
    outside = [
        address for address in addresses if not re.match(r"#|data:image/png;base64,|quarterly-", address)
    ]
    assert outside == []
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
            ["h1", "h2", "h3", "table", "tr", "td", "figure", "img", "section", "blockquote"]
        )
        shapes.append([part.name for part in parts])
    assert shapes[0] == shapes[1]
