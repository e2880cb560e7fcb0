"""Notebooks are thin, stripped, and run by plain papermill from wherever the analyst stands."""

import ast
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PAPERMILL = [sys.executable, "-m", "papermill"]


def code_cells(path):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_is_thin(path):
    for cell in code_cells(path):
        lines = [line for line in cell.source.splitlines() if line.strip()]
        assert len(lines) <= (8 if "parameters" in cell.metadata.get("tags", []) else 6), cell.source
        for node in ast.walk(ast.parse(cell.source)):
            assert not isinstance(
                node, ast.FunctionDef | ast.ClassDef | ast.For | ast.While | ast.If | ast.Lambda
            )


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_is_stripped_and_says_what_runs_it(path):
    notebook = nbformat.read(path, as_version=4)
    assert notebook.metadata["kernelspec"]["name"] == "python3"
    assert notebook.metadata["title"]
    assert all(not cell.outputs and cell.execution_count is None for cell in code_cells(path))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_no_figure_is_typed_into_prose(path):
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "markdown":
            outside_code = "".join(cell.source.split("`")[::2])
            assert not any(letter.isdigit() for letter in outside_code), cell.source


def test_help_explains_every_parameter():
    shown = subprocess.run(
        [*PAPERMILL, "--help-notebook", str(ROOT / "notebooks" / "quarterly.ipynb")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for line in ('quarter: str (default "Q1")', "Q1 (April to June), Q2, Q3 or Q4", "lang: str", "data: str"):
        assert line in shown


@pytest.mark.parametrize("folder", ["", "notebooks", "elsewhere"])
def test_papermill_runs_it_from_the_root_from_notebooks_and_from_elsewhere(folder, tmp_path):
    here = tmp_path if folder == "elsewhere" else ROOT / folder
    data = ["-p", "data", str(ROOT / "data")] if folder == "elsewhere" else []
    output = tmp_path / "run.ipynb"
    source = str(ROOT / "notebooks" / "quarterly.ipynb")
    subprocess.run(
        [*PAPERMILL, source, str(output), "-p", "quarter", "Q1", *data, "--no-progress-bar"],
        cwd=here,
        check=True,
        capture_output=True,
    )
    shown = "".join(str(cell.outputs) for cell in code_cells(output))
    assert "97.76%" in shown


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["-p", "quater", "Q1"], "no parameter named 'quater'; did you mean 'quarter'?"),
        (["-p", "quarter", "Q5"], "quarter 'Q5' is not a quarter; use Q1, Q2, Q3 or Q4"),
        (["-p", "quarter", "Q3"], "no figures for any Q3; the data has 2019/20 Q1, 2020/21 Q1, 2021/22 Q1"),
    ],
)
def test_papermill_stops_with_one_plain_sentence(given, sentence, tmp_path):
    run = subprocess.run(
        [*PAPERMILL, "notebooks/quarterly.ipynb", str(tmp_path / "run.ipynb"), *given, "--no-progress-bar"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert run.returncode != 0
    assert (
        run.stderr.strip().splitlines()[-1].endswith(sentence)
        or sentence in run.stderr.strip().splitlines()[-1]
    )
