"""The workbench in a real browser: how soon it is there, and how soon another indicator is drawn.

Run by hand from the project's root: `python benchmarks/explore.py`. Needs a Chromium. Prints a ratio
of medians against a plain notebook with one line of matplotlib, started in turn with ours, and the
median of twenty choices, by the browser's own clock.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from labs import CHROMIUM, QUIET, address, project, run_all, running  # noqa: E402
from test_explore_browser import REDRAW, WAIT  # noqa: E402

from piutils.lab import command  # noqa: E402

RUNS, CHOICES = 5, 20
PLAIN = """import pandas as pd
import matplotlib.pyplot as plt

pd.DataFrame({"value": [22.58, 16.67, 9.09]}).plot()
plt.show()"""


def plain(folder):
    """Write the notebook to compare with."""
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    cells = [nbformat.v4.new_code_cell(PLAIN)]
    nbformat.write(
        nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), folder / "plain.ipynb"
    )


def cold(browser, name, first, then=None):
    """Seconds from starting JupyterLab to the first chart of a notebook; `then` gets the page."""
    with tempfile.TemporaryDirectory() as place:
        folder = project(Path(place))
        plain(folder / "notebooks")
        start = time.perf_counter()
        with running(command(folder / "notebooks" / name, browser=False), folder) as account:
            page = browser.new_page(viewport={"width": 1400, "height": 1000})
            page.set_default_timeout(WAIT)
            page.goto(address(account, f"notebooks/{name}"))
            run_all(page)
            page.wait_for_selector(first)
            seconds = time.perf_counter() - start
            if then:
                then(page)
            page.close()
    return seconds


def choices(page):
    page.wait_for_selector("#cp-011-source")
    codes = ["PI/241", "PI/532", "PI/239", "CP/011", "PI/527"]
    taken = [page.evaluate(REDRAW, [codes[i % len(codes)], "CP/011"]) / 1000 for i in range(CHOICES)]
    middle = statistics.median(taken)
    print(f"another indicator, median of {CHOICES}: {middle:.2f} s (bound 1.0), most {max(taken):.2f} s")


def main():
    chart = ".jp-OutputArea-output img"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        cold(browser, "explore.ipynb", chart, choices)  # warm: compiled files on disk, caches of fonts
        pairs = [
            (cold(browser, "explore.ipynb", chart), cold(browser, "plain.ipynb", chart)) for _ in range(RUNS)
        ]
        browser.close()
    ratio = statistics.median(our / their for our, their in pairs)
    our, their = (statistics.median(taken) for taken in zip(*pairs, strict=True))
    print(f"first chart: {our:.1f} s against {their:.1f} s, ratio {ratio:.2f} (bound 1.3)")


if __name__ == "__main__":
    main()
