"""Our exporter as nbconvert offers it, and what stock nbconvert makes of our notebook."""

import logging
import subprocess
import sys

import nbformat
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter, get_exporter

from piutils.exporter import PIReportExporter

NBCONVERT = [sys.executable, "-m", "nbconvert"]


def notebook(*outputs):
    cell = nbformat.v4.new_code_cell("1 + 1", outputs=list(outputs))
    return nbformat.v4.new_notebook(cells=[cell], metadata={"title": "A title"})


def page(*outputs):
    html, _ = PIReportExporter().from_notebook_node(notebook(*outputs))
    return BeautifulSoup(html, "html.parser")


def display(**data):
    bundle = {name.replace("_", "/"): content for name, content in data.items()}
    return nbformat.v4.new_output("display_data", bundle)


def test_nbconvert_knows_it_by_name():
    assert get_exporter("pireport") is PIReportExporter
    assert PIReportExporter.export_from_notebook == "Performance indicator report"


def test_the_command_line_of_nbconvert_makes_the_same_page(made, tmp_path):
    source = made / "quarterly-en.ipynb"
    subprocess.run(
        [*NBCONVERT, "--to", "pireport", "--output-dir", str(tmp_path), "--output", "page", str(source)],
        check=True,
        capture_output=True,
        cwd=tmp_path,
    )
    ours = BeautifulSoup((made / "quarterly-en.html").read_text(encoding="utf-8"), "html.parser")
    theirs = BeautifulSoup((tmp_path / "page.html").read_text(encoding="utf-8"), "html.parser")
    assert str(theirs.main) == str(ours.main)


def test_code_is_left_out_and_the_title_is_the_notebooks():
    shown = page(display(text_html="<p>result</p>"))
    assert "1 + 1" not in shown.text
    assert shown.title.text == "A title"


def test_plain_text_is_text():
    shown = page(display(text_plain="<script>alert(1)</script>"))
    assert shown.script is None
    assert "<script>alert(1)</script>" in shown.main.text


def test_javascript_of_an_output_never_reaches_the_page():
    shown = page(display(application_javascript="alert(1)", text_plain="x"))
    assert "alert" not in str(shown)


def test_a_failed_cell_puts_a_banner_on_top():
    failed = nbformat.v4.new_output("error", ename="ValueError", evalue="<b>wrong</b>", traceback=[])
    shown = page(display(text_html="<h1>T</h1>"), failed)
    banner = shown.main.find(class_="banner")
    assert banner.text == "A step of this report failed, so it is not complete."
    assert "ValueError: <b>wrong</b>" in shown.text
    assert banner.find_next("h1").text == "T"


def test_stock_nbconvert_finds_no_picture_without_words(made, caplog):
    executed = nbformat.read(made / "quarterly-en.ipynb", as_version=4)
    with caplog.at_level(logging.WARNING):
        html, _ = HTMLExporter(exclude_input=True).from_notebook_node(executed)
    assert "No description has been provided for this image" not in html
    assert "Alternative text is missing" not in caplog.text
