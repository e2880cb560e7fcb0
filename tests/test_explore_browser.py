"""The workbench as an analyst meets it: a real JupyterLab, a real browser, light and dark."""

import os
import shutil
import statistics
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import nbformat
import pytest
from labs import CHROMIUM, QUIET, address, project, run_all, running

pytestmark = pytest.mark.skipif(
    not CHROMIUM, reason="no Chromium on this machine: the workbench was not tested in a browser"
)
# Kept after a run, for people to look at; CI names a folder that it keeps.
PICTURES = Path(os.environ.get("CI_ARTEFACTS") or Path(__file__).parent / "artefacts")

WAIT = 120_000  # milliseconds that a loaded machine may take over a step; a quiet one takes a second

# Choose an indicator and wait until all that is about it is there; the browser's own clock.
REDRAW = """async ([code, other]) => {
    const select = [...document.querySelectorAll('.jp-OutputArea-output select')]
        .find(one => [...one.options].some(option => option.text.startsWith(other)));
    const shown = name => document.getElementById(
        code.toLowerCase().replace('/', '-') + name);
    const start = performance.now();
    select.value = [...select.options].find(option => option.text.startsWith(code)).value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    while (!(shown('-brief') && shown('-source') && shown('-rules'))) {
        if (performance.now() - start > 60000) throw new Error('not drawn: ' + code);
        await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
}"""

# The style sheet of the theme is there.
IS_DARK = """dark => (parseInt(getComputedStyle(
    document.querySelector('.jp-Notebook')).backgroundColor.match(/[0-9]+/)[0]) < 128) === dark"""

COUNCILS = """area,value,numerator,denominator
Neath Port Talbot Council,9.09,2,22
Council B,5.00,2,40
Council C,10.00,5,50
Council D,12.50,5,40
Council E,7.50,3,40
Council F,3.00,3,100
Council G,14.00,28,200
"""
MISTAKE = """import piutils as pi

pi.plot_trend(pi.quarterly("Q1"), "PI/242")"""
OBJECTS = (
    """import piutils as pi

quarterly = pi.quarterly("Q1")
display(quarterly.folder, quarterly.folder.documents[0], quarterly.check, quarterly.summary)""",
    """one = pi.indicator(quarterly, "PI/241")
display(pi.browse(quarterly), quarterly, one, one, pi.points(quarterly))
display(pi.plot_indicator(quarterly, "PI/241"), pi.figures_of(quarterly, "PI/241"), pi.method(quarterly))""",
    """display(pi.plot_trend(quarterly, "PI/241"), pi.printed_in(quarterly, "PI/241"))""",
    """own = quarterly.values.query("code == 'PI/241'")
display(own, own, pi.show_source(own, "PI/241", "2021/22 Q1", "target"))
pi.control_chart(quarterly.values, quarterly.indicators, "PI/241", quarterly.period)""",
)


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, "--disable-sync"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = project(tmp_path_factory.mktemp("analyst"))
    with running([sys.executable, "-m", "piutils", "explore", "--no-browser"], folder) as account:
        yield account


def opened(browser, lab, name):
    """Page with a notebook of the project, in a workspace of its own: else the other tests' tabs open too."""
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    page.set_default_timeout(WAIT)
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(address(lab, f"notebooks/{name}.ipynb").replace("/lab/tree/", f"/lab/workspaces/{name}/tree/"))
    return page


@pytest.fixture(scope="module")
def bench(browser, lab):
    page = opened(browser, lab, "explore")
    run_all(page)
    page.wait_for_selector("#cp-011-rules")
    yield page
    page.close()


def keep(page, name):
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def outputs(page):
    """What axe-core finds in the outputs of the notebook, one line a node."""
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate(
        "axe.run({include: [['.jp-OutputArea-output']]}, {rules: {'target-size': {enabled: true}}})"
    )["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]


def theme(page, name):
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-item", has=page.get_by_text("Theme", exact=True)).click()
    page.locator(".lm-Menu-item", has=page.get_by_text(name, exact=True)).click()
    page.wait_for_function(f"document.body.dataset.jpThemeName === '{name}'")
    page.wait_for_function(IS_DARK, arg=name.endswith("Dark"))


def test_it_listens_on_this_machine_alone_and_wants_a_token(lab):
    assert lab["url"].startswith("http://127.0.0.1:")
    assert len(lab["token"]) >= 40
    assert lab["password"] is False


def test_run_all_ends_without_an_error(bench):
    keep(bench, "explore-light")
    assert bench.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0
    assert bench.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    assert bench.locator(".jp-OutputArea-output [role=alert]").count() == 0
    assert bench.locator("#table-browse").inner_text() == "14 indicators, Quarter 1 2021/22"


def test_it_asks_nothing_of_the_world(bench, lab):
    outside = [url for url in bench.asked if not url.startswith((lab["url"], "data:", "blob:"))]
    assert outside == []
    assert bench.get_by_text("Jupyter news").count() == 0  # nor does it ask whether it may


def test_choosing_another_indicator_draws_all_of_it(bench):
    seconds = [bench.evaluate(REDRAW, [code, "CP/011"]) / 1000 for code in ("PI/241", "PI/532", "PI/239")]
    print(f"median redraw {statistics.median(seconds):.2f} s")
    bench.evaluate(REDRAW, ["PI/241", "CP/011"])
    assert "9.09%" in bench.locator(".jp-OutputArea-output").first.inner_text()
    assert 'pi.indicator(quarterly, "PI/241")' in bench.locator(".jp-OutputArea-output").first.inner_text()


def typed(page, label, text):
    page.get_by_label(label, exact=True).fill(text)
    page.get_by_label(label, exact=True).press("Enter")


def told(page, words):
    """Wait for the one thing that is said to be wrong, keep a picture, hold it to axe."""
    alert = page.locator(".jp-OutputArea-output [role=alert]", has_text=words)
    alert.wait_for()
    alert.scroll_into_view_if_needed()
    assert page.locator(".jp-OutputArea-output [role=alert]").count() == 1
    assert "Traceback" not in page.locator(".jp-OutputArea-output").first.inner_text()
    keep(page, "wrong-" + "-".join(words.lower().split()[:4]).replace("/", "-"))
    assert outputs(page) == []


def test_find_and_an_unknown_code_or_none_answer_in_place(bench):
    typed(bench, "Find", "protection")
    bench.wait_for_function("document.getElementById('table-browse').innerText.startsWith('4 ')")
    typed(bench, "Code", "PI/242")
    told(bench, "nearest are PI/241")
    typed(bench, "Code", "")
    told(bench, "No indicator is chosen")
    typed(bench, "Code", "PI/241")
    bench.wait_for_selector("#pi-241-source")


def test_a_folder_that_is_wrong_is_told_in_place_and_the_rest_goes_on(bench, lab):
    project_folder = Path(lab["root_dir"])
    shutil.copytree(project_folder / "data", project_folder / "broken")
    (project_folder / "broken" / "reports" / "late.pdf").write_bytes(b"%PDF-1.4 cut short")
    (project_folder / "empty" / "reports").mkdir(parents=True)
    shutil.copy(project_folder / "data" / "rules.toml", project_folder / "empty")
    for folder, words in (
        ("empty", "no document in it"),
        ("", "The data folder is empty"),
        ("nowhere", "no folder 'nowhere'"),
    ):
        typed(bench, "Data folder", folder)
        told(bench, words)
        assert bench.locator("#table-browse").count() == 0
    typed(bench, "Data folder", "broken")
    told(bench, "late.pdf")
    bench.get_by_text('without=["late.pdf"]').wait_for()
    bench.wait_for_selector("#pi-241-source")
    keep(bench, "explore-one-broken-document")
    typed(bench, "Data folder", "data")
    bench.locator(".jp-OutputArea-output [role=alert]").wait_for(state="detached")
    bench.wait_for_selector("#pi-241-source")


def test_other_councils_and_other_rules_show_beside_ours(bench, lab):
    file = Path(lab["root_dir"]) / "notebooks" / "councils.csv"
    file.write_text(COUNCILS, encoding="utf-8")
    typed(bench, "Their figures", "nowhere.csv")
    told(bench, "no such file")
    typed(bench, "Their figures", "councils.csv")
    bench.wait_for_selector("#pi-241-councils-table")
    bench.locator("#pi-241-councils").scroll_into_view_if_needed()
    bench.get_by_text("as expected for its size").first.wait_for()
    keep(bench, "explore-councils")
    bench.get_by_label("Rule to try", exact=True).select_option("Bridgend")
    bench.get_by_text("under the rule within 10 percent").wait_for()
    bench.locator("#rule-tried").scroll_into_view_if_needed()
    keep(bench, "explore-rule")
    assert outputs(bench) == []
    typed(bench, "Their figures", "")
    bench.get_by_text("Name a CSV file").wait_for()


@pytest.mark.parametrize("name", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_finds_nothing_in_the_outputs(bench, name):
    theme(bench, name)
    bench.evaluate(REDRAW, ["PI/532", "CP/011"])
    bench.locator("#pi-532-commentary").scroll_into_view_if_needed()
    keep(bench, f"explore-{name.split()[1].lower()}-commentary")
    bench.evaluate(REDRAW, ["PI/241", "CP/011"])
    bench.locator("#pi-241-brief").scroll_into_view_if_needed()
    keep(bench, f"explore-{name.split()[1].lower()}-indicator")
    assert outputs(bench) == []
    images = bench.eval_on_selector_all(".jp-OutputArea-output img", "all => all.map(one => one.alt)")
    assert len(images) == 3
    assert all(images)


def notebook(lab, name, cells):
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nb = nbformat.v4.new_notebook(metadata={"kernelspec": kernel})
    nb.cells = [nbformat.v4.new_code_cell(source) for source in cells]
    nbformat.write(nb, Path(lab["root_dir"]) / "notebooks" / f"{name}.ipynb")


@pytest.fixture(scope="module")
def objects(lab):
    """Notebook in which objects of every kind show themselves, some twice."""
    notebook(lab, "objects", OBJECTS)


def looked_at(page, name):
    """Hold what a page shows to axe in both themes, and keep pictures of it from top to end."""
    images = page.locator(".jp-OutputArea-output img")
    images.nth(2).wait_for(state="attached")
    assert all(images.evaluate_all("all => all.map(one => one.alt)"))
    assert page.get_by_text("Error displaying widget").count() == 0
    page.set_viewport_size({"width": 1400, "height": 5000})
    for theme_name in ("JupyterLab Light", "JupyterLab Dark"):
        theme(page, theme_name)
        assert outputs(page) == []
        keep(page, f"{name}-{theme_name.split()[1].lower()}")
    page.close()


@pytest.fixture(scope="module")
def executed(lab, objects):
    """Copies of two notebooks as papermill leaves them; nobody has run them in this JupyterLab."""
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "papermill", f"{name}.ipynb", f"{name}-run.ipynb", "--no-progress-bar"],
            cwd=Path(lab["root_dir"]) / "notebooks",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for name in ("explore", "objects")
    ]
    assert [run.wait() for run in runs] == [0, 0]


@pytest.mark.parametrize("name", ["explore", "objects"])
def test_a_notebook_that_is_not_trusted_shows_the_same(browser, lab, executed, name):
    page = opened(browser, lab, f"{name}-run")
    page.wait_for_selector(".jp-OutputArea-output table", state="attached")
    page.locator("[title^='Notebook not trusted: 0 of']").wait_for()
    looked_at(page, f"{name}-not-trusted")


def test_objects_show_themselves_with_captions_in_both_themes(browser, lab, objects):
    page = opened(browser, lab, "objects")
    run_all(page)
    page.get_by_text("PI/241 over time").first.wait_for()
    tables = page.locator(".jp-OutputArea-output table")
    assert tables.count() >= 9
    assert tables.evaluate_all("all => all.every(one => one.caption && one.caption.textContent)")
    looked_at(page, "objects-trusted")


def test_a_mistake_in_a_cell_is_one_sentence_and_no_traceback(browser, lab):
    notebook(lab, "mistake", [MISTAKE])
    page = opened(browser, lab, "mistake")
    run_all(page)
    page.locator(".jp-OutputArea-output", has_text="nearest are").wait_for()
    assert page.locator(".jp-OutputArea-output").all_inner_texts() == [
        "PIDataError: no indicator 'PI/242' in this quarter; nearest are PI/241, PI/534, PI/532"
    ]
    keep(page, "mistake")
    page.close()
