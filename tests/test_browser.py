"""The page in a real browser: axe-core, widths, first paint, print. Needs an installed Chromium."""

import itertools
import json
import os
import shutil
from importlib.resources import files

import pytest

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]

pytestmark = pytest.mark.skipif(
    not CHROMIUM, reason="no Chromium on this machine: axe, widths and print of the report were not tested"
)


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, "--disable-sync"])
        yield running
        running.close()


def violations(page):
    """What axe-core finds, best practices and target size included, one line a node."""
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    options = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
    found = page.evaluate(f"axe.run(document, {json.dumps(options)})")["violations"]
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]


def unfold(page):
    """Open what a reader may open."""
    page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375, 320])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(browser, made, lang, scheme, width):
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.goto((made / f"quarterly-{lang}.html").as_uri())
    unfold(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.fixture(scope="module")
def alone(tmp_path_factory, data):
    """Folder of the page of one indicator, in both languages."""
    from piutils.cli import main

    out = tmp_path_factory.mktemp("alone")
    asked = ["report", "--notebook", "indicator", "--code", "PI/241", "--data", str(data), "--out", str(out)]
    assert main(asked) == 0
    return out / "2021-22-Q1"


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_the_page_of_one_indicator(browser, alone, lang, scheme, width):
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.goto((alone / f"indicator-PI-241-{lang}.html").as_uri())
    unfold(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


# Boxes of all texts of an SVG that stands in a page: its own tspans one by one, else the whole.
BOXES = """svg => [...svg.querySelectorAll('text')].flatMap(one => {
    const parts = one.children.length ? [...one.children] : [one];
    return parts.map(part => {
        const range = document.createRange(); range.selectNodeContents(part);
        const {left, top, right, bottom} = range.getBoundingClientRect();
        return {text: part.textContent, left, top, right, bottom};
    });
})"""


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("font", ["", "Verdana, 'DejaVu Sans'", "Arial, 'Liberation Sans'"])
def test_in_the_letters_of_the_browser_no_text_of_a_chart_is_cut_or_overlaps(browser, made, lang, font):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto((made / f"quarterly-{lang}.html").as_uri())
    drawn = page.eval_on_selector_all("figure img", "all => all.map(one => atob(one.src.split(',')[1]))")
    assert len(drawn) >= 11
    for svg in drawn:
        text = svg.encode("latin-1").decode("utf-8")
        style = f'style="font-family:{font}"' if font else ""
        page.set_content(text.replace("<svg ", f'<svg width="560" {style} ', 1).replace("xmlns", "data-x", 1))
        svg = page.query_selector("svg")
        sheet, texts = svg.bounding_box(), svg.evaluate(BOXES)
        assert texts
        for one in texts:
            assert one["left"] >= sheet["x"] - 1, one
            assert one["right"] <= sheet["x"] + sheet["width"] + 1, one
        for one, other in itertools.combinations(texts, 2):
            beside = min(one["right"], other["right"]) - max(one["left"], other["left"]) <= 1
            # The box of a line reaches above its capitals and below its descenders.
            over = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) <= 7
            assert beside or over, (one, other)
    page.close()


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_axe_finds_nothing_in_stock_nbconvert_of_our_notebook(browser, made, lang, tmp_path):
    import nbformat
    from nbconvert.exporters import HTMLExporter

    executed = nbformat.read(made / f"quarterly-{lang}.ipynb", as_version=4)
    # Without its own language setting stock nbconvert calls every page English.
    no_input = {"exclude_input": True, "exclude_input_prompt": True, "exclude_output_prompt": True}
    html, _ = HTMLExporter(language_code=lang, **no_input).from_notebook_node(executed)
    (tmp_path / "stock.html").write_text(html, encoding="utf-8")
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.route("http*://**", lambda route: route.abort())
    page.goto((tmp_path / "stock.html").as_uri())
    assert violations(page) == []
    page.close()


@pytest.mark.parametrize("width", [1280, 375])
def test_axe_finds_nothing_in_the_letter(browser, made, width):
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto((made / "body.html").as_uri())
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_a_phone_shows_every_status_and_result_beside_its_title(browser, made, lang):
    page = browser.new_page(viewport={"width": 375, "height": 800})
    page.goto((made / f"quarterly-{lang}.html").as_uri())
    boxes = [tag.bounding_box() for tag in page.query_selector_all(".tag")]
    assert len(boxes) >= 28  # 14 in the table, 14 beside their indicators
    third = ".scroll:has(#table-results) tbody td:nth-child(3)"
    results = [cell.bounding_box() for cell in page.query_selector_all(third)]
    assert len(results) == 14
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= 375 for box in boxes + results)
    page.close()


@pytest.mark.parametrize(
    ("width", "media", "wide"), [(1280, "screen", 1), (375, "screen", 0), (690, "print", 1)]
)
def test_a_wide_page_and_print_use_their_room(browser, made, width, media, wide):
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto((made / "quarterly-en.html").as_uri())
    page.emulate_media(media=media)
    assert page.locator("img.wide:visible").count() == wide
    assert page.locator("figure.chart img:visible").count() == page.locator("figure.chart").count()
    if wide:
        main, results = (page.locator(one).bounding_box() for one in ("main", "img.wide"))
        assert results["width"] > 0.95 * main["width"]
        assert page.locator(".indicator.beside").count() == 6  # the others have no chart
        for article in page.locator(".indicator.beside").all():
            words, charts = (article.locator(one).first.bounding_box() for one in (".words", "figure"))
            assert words["x"] + words["width"] < charts["x"]
            assert abs(words["y"] - charts["y"]) < 2
    page.close()


def test_the_page_asks_for_nothing_and_can_be_walked_by_keyboard(browser, made):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((made / "quarterly-en.html").as_uri())
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#report"
    page.close()


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_print_cuts_no_column_and_is_tagged(browser, made, lang, tmp_path):
    import pdfplumber

    page = browser.new_page()
    page.goto((made / f"quarterly-{lang}.html").as_uri())
    heads = page.eval_on_selector_all(
        "#table-results ~ thead th, .scroll thead th", "all => all.map(h => h.innerText)"
    )
    page.pdf(path=tmp_path / "report.pdf", format="A4", tagged=True)
    page.close()
    with pdfplumber.open(tmp_path / "report.pdf") as printed:
        text = "\n".join(sheet.extract_text() for sheet in printed.pages)
        words = [word for sheet in printed.pages for word in sheet.extract_words()]
        assert max(word["x1"] for word in words) <= float(printed.pages[0].width)
        assert printed.structure_tree
    assert heads
    for head in heads:
        assert all(word in text for word in head.split())


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """Folder of the pages that list reports: two councils, one report that failed, text of every kind."""
    import piutils as pi
    from piutils.many.listing import index_pages
    from piutils.many.making import Outcome

    out = tmp_path_factory.mktemp("index")
    overview = {
        "headline": "2 rated indicators miss their targets: PI/603, PI/506. 21 only just meet theirs.",
        "statuses": {"met": 34, "near": 28, "missed": 2},
        "findings": {"contradiction": 1, "question": 23},
    }
    outcomes = [
        Outcome(
            pi.Job("data", "2021/22", quarter, service=service, council=council, out=str(out)),
            state,
            "q2.pdf: <b>page 3</b> is a picture without text" if state == "failed" else "",
            overviews={"en": overview, "cy": overview},
        )
        for council in ("council-01", "council-02")
        for quarter in ("Q1", "Q2")
        for service, state in (
            ("all", "made"),
            ("<script>alert(1)</script>" * 8, "earlier"),
            ("Roads", "failed"),
        )
    ]
    for name, page in index_pages(outcomes, ["later.pdf: is empty"], ("en", "cy"), out).items():
        (out / name).write_text(page, encoding="utf-8")
    return out


@pytest.mark.parametrize("name", ["index.html", "index-cy.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375, 320])
def test_axe_finds_nothing_in_the_index(browser, index, name, scheme, width):
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.goto((index / name).as_uri())
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("script, main b").count() == 0
    assert page.locator("main article").count() == 8
    page.close()
