"""The workbench without a browser: what its controls do, and what it says when something is wrong."""

import ast
import shutil
import subprocess
import sys

import nbformat
import pytest
from bs4 import BeautifulSoup
from conftest import ROOT

import piutils as pi
from piutils.model import PIDataError
from piutils.parts.listing import ORDERS, chosen
from piutils.parts.neighbours import read_areas
from piutils.workbench.calls import calls


@pytest.fixture(scope="module")
def quarterly(data):
    return pi.quarterly("Q1", data=data)


@pytest.fixture(scope="module")
def bench(data):
    return pi.explore(str(data))


def text(widget):
    return BeautifulSoup(widget.value, "lxml").get_text(" ", strip=True)


def copy_of(data, folder):
    return shutil.copytree(data, folder / "data")


def test_it_opens_on_the_newest_quarter_with_everything_about_the_first_indicator(bench):
    bench.choice["indicator"].value = "CP/011"
    assert repr(bench) == "<Workbench: 2021/22 Q1, service all, CP/011>"
    assert "14 indicators, Quarter 1 2021/22" in text(bench.parts["table"])
    assert "97.76%" in text(bench.parts["brief"])
    assert "<img" in bench.parts["trend"].value
    assert 'role="alert"' not in "".join(part.value for part in bench.parts.values())


def test_choosing_an_indicator_changes_every_part(bench):
    bench.choice["indicator"].value = "PI/241"
    assert bench.code == "PI/241"
    for name in ("brief", "target", "trend", "certainty", "commentary", "rules", "source", "figures"):
        assert "241" in bench.parts[name].value
    assert "2.53% to 27.81%" in text(bench.parts["certainty"])


def test_every_control_has_a_call_of_its_own_beside_it_that_runs(bench, data, tmp_path):
    bench.choice["indicator"].value = "PI/241"
    bench.choice["others"].value = str(write(tmp_path, AREAS))
    said = {name: text(bench.calls[name]) for name in bench.choice}
    assert len(set(said.values())) == len(bench.choice)
    names = {"pi": pi}
    for name in ("data", "period"):
        exec(said[name], names)
    for name, call in said.items():
        assert "\n" not in call
        shown = eval(call.removeprefix("quarterly = ").removeprefix("folder = "), names)
        assert shown is not None, name
    bench.choice["others"].value = ""


def test_a_call_gives_in_a_cell_of_ones_own_what_the_workbench_shows(bench, data):
    bench.choice["indicator"].value = "PI/241"
    bench.choice["find"].value = "child"
    bench.choice["sort"].value = "target_gap"
    bench.choice["rule"].value = "floor"
    names = {"pi": pi}
    for name in ("data", "period"):
        exec(text(bench.calls[name]), names)
    for call, part in (("table", "table"), ("series", "source"), ("rule", "rule")):
        assert eval(text(bench.calls[call]), names).html in bench.parts[part].value
    assert text(bench.calls["table"]) == 'pi.browse(quarterly, find="child", sort="target_gap")'
    assert text(bench.calls["find"]) == 'pi.browse(quarterly, find="child")'
    for name in ("brief", "certainty", "commentary", "rules", "figures"):
        call = BeautifulSoup(bench.parts[name].value, "lxml").code.get_text()
        assert eval(call, names).html in bench.parts[name].value
    bench.choice["find"].value = ""
    bench.choice["sort"].value = "document"


def test_a_call_holds_whatever_is_typed_or_chosen(bench):
    typed = 'C:\\Users\\Siân "x"'
    given = {name: control.value for name, control in bench.choice.items()}
    said = calls(given | {"data": typed, "service": 'O\'r "gwasanaeth"'}, "cy")
    assert ast.literal_eval(said["data"].removeprefix("folder = pi.load(").removesuffix(")")) == typed
    for call in said.values():
        ast.parse(call)
    assert 'lang="cy"' in said["service"]


def test_where_nothing_is_chosen_that_is_said_instead_of_a_call_that_fails(bench):
    bench.choice["indicator"].value = "PI/241"
    none = "The call stands here as soon as this is filled in."
    assert bench.choice["others"].value == ""
    assert text(bench.calls["others"]) == none
    assert text(bench.parts["councils"]).startswith("Name a CSV file")
    bench.choice["others"].value = "mine.csv"
    assert text(bench.calls["others"]) == 'pi.other_councils(quarterly, "PI/241", "mine.csv")'
    bench.choice["code"].value = ""
    assert {name for name in bench.choice if text(bench.calls[name]) == none} == {
        *("indicator", "code", "series", "others")
    }
    bench.choice["others"].value = ""
    bench.choice["code"].value = "PI/241"


def test_another_rule_can_be_tried_on_the_whole_quarter(bench, quarterly):
    for rule in quarterly.folder.rules:
        part = pi.try_rule(quarterly, rule)
        rows = BeautifulSoup(part.html, "lxml").tbody.find_all("tr")
        assert len(rows) == len(quarterly.summary)
        tried = pi.compare_rules(
            quarterly.values, quarterly.indicators, quarterly.folder.rules, quarterly.period
        )
        changing = int(tried.loc[tried["rule"] == rule, "changes"].sum())
        told = [row.find_all("td")[-1].get_text() for row in rows]
        assert told == ["another colour"] * changing + ["nothing"] * (len(rows) - changing)
    with pytest.raises(PIDataError, match="no rule 'ours' in rules.toml; there are within_5_percent"):
        pi.try_rule(quarterly, "ours")


def test_an_unknown_code_names_the_nearest_in_place_and_the_table_stays(bench):
    bench.choice["code"].value = "PI/242"
    assert "no indicator 'PI/242' in this quarter; nearest are PI/241" in text(bench.parts["brief"])
    assert "14 indicators" in text(bench.parts["table"])
    bench.choice["code"].value = ""
    assert "No indicator is chosen" in text(bench.parts["brief"])
    bench.choice["code"].value = "PAM/028"  # an alias
    assert "97.76%" in text(bench.parts["brief"])
    assert bench.choice["indicator"].value == "CP/011"


def test_a_search_that_finds_nothing_says_so(bench):
    bench.choice["find"].value = "no such words"
    assert "No indicator fits" in text(bench.parts["table"])
    bench.choice["find"].value = ""
    assert "14 indicators" in text(bench.parts["table"])


def test_a_figure_that_is_not_printed_is_said_in_its_place(bench):
    bench.choice["indicator"].value = "PI/241"
    bench.choice["series"].value = "floor"
    assert "No such figure is printed for this quarter: Floor." in text(bench.parts["source"])
    assert "Printed for it are: Result, Target, All-Wales average" in text(bench.parts["source"])
    assert "9.09%" in text(bench.parts["brief"])
    bench.choice["series"].value = "actual"
    assert "<img" in bench.parts["source"].value


def test_another_folder_without_documents_and_back_again(bench, data, tmp_path):
    empty = copy_of(data, tmp_path)
    for file in (empty / "reports").iterdir():
        file.unlink()
    bench.choice["data"].value = str(empty)
    assert "no document in it" in text(bench.parts["data"])
    assert text(bench.parts["table"]) == ""
    with pytest.raises(PIDataError, match="no document in it"):
        _ = bench.quarterly
    bench.choice["data"].value = ""
    assert "The data folder is empty" in text(bench.parts["data"])
    bench.choice["data"].value = str(data)
    assert "14 indicators" in text(bench.parts["table"])


OURS = """Performance report Quarter 1 2021/22

Our number,What it counts,So far,Aim for
XC/01,Percentage of examples read,91.5,90.0
"""
HEADINGS = """[ours]
code = ["Our number"]
title = ["What it counts"]
actual = ["So far"]
target = ["Aim for"]
"""


def test_a_folder_of_a_document_and_its_headings_alone_is_shown_whole(tmp_path):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "q1.csv").write_text(OURS, encoding="utf-8")
    (tmp_path / "layouts.toml").write_text(HEADINGS, encoding="utf-8")
    bench = pi.explore(tmp_path)
    assert "1 indicator, Quarter 1 2021/22" in text(bench.parts["table"])
    for part in ("rules", "rule"):
        assert "no rules.toml, so there is no rule to try" in text(bench.parts[part])
    with pytest.raises(PIDataError, match="there are no rules to compare"):
        pi.compare_rules(bench.quarterly.values, bench.quarterly.indicators, {}, "2021/22 Q1")
    head, row = BeautifulSoup(bench.parts["source"].value, "lxml").find_all("tr")
    assert [cell.get_text() for cell in head.find_all("th")][2:] == ["So far", "Aim for"]
    assert row.mark.get_text() == "91.5"


def test_a_broken_document_is_named_and_the_good_ones_are_shown(data, tmp_path):
    folder = copy_of(data, tmp_path)
    (folder / "reports" / "broken.pdf").write_bytes(b"%PDF-1.4 cut short")
    bench = pi.explore(folder)
    assert "broken.pdf" in text(bench.parts["data"])
    assert "14 indicators" in text(bench.parts["table"])
    assert 'without=["broken.pdf"]' in text(bench.calls["data"])
    assert len(eval(text(bench.calls["data"]).removeprefix("folder = "), {"pi": pi}).documents) == 1
    with pytest.raises(PIDataError, match="broken"):  # a report never goes on without it
        pi.load(folder)
    (folder / "reports" / "broken.pdf").unlink()
    bench.read()
    assert text(bench.parts["data"]) == ""


def test_text_of_a_document_or_a_person_stays_text(data, tmp_path):
    bench = pi.explore(str(tmp_path / "<img src=x onerror=alert(1)>"))
    shown = "".join(part.value for part in (*bench.parts.values(), *bench.calls.values()))
    assert "<img" not in shown
    assert "&lt;img" in shown


def test_a_mistake_of_ours_is_said_in_place_and_the_rest_goes_on(bench, monkeypatch):
    from piutils.workbench import bench as room

    def broken(quarterly, code):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setitem(room._PARTS, "trend", ("plot_trend", broken))
    bench.choice["indicator"].value = "PI/239"
    assert "ZeroDivisionError" in text(bench.parts["trend"])
    assert "68.24%" in text(bench.parts["brief"])


def test_without_trust_or_kernel_a_notebook_still_shows_it(bench):
    bundle = bench._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert "table-browse" in bundle["text/html"]
    assert "<script" not in bundle["text/html"]
    assert bundle["text/plain"] == repr(bench)


def test_it_speaks_welsh(data):
    bench = pi.explore(str(data), lang="cy")
    assert bench.choice["data"].description == "Ffolder data"
    assert "14 dangosydd, Chwarter 1 2021/22" in text(bench.parts["table"])


@pytest.mark.parametrize("sort", ORDERS)
def test_every_order_sorts_and_keeps_every_row(quarterly, sort):
    up, down = (chosen(quarterly, sort=sort, descending=turned) for turned in (False, True))
    assert sorted(up["code"]) == sorted(down["code"]) == sorted(quarterly.summary["code"])
    if sort in ("actual", "target_gap"):
        assert up[sort].dropna().is_monotonic_increasing
        assert down[sort].dropna().is_monotonic_decreasing
        assert down[sort].isna().to_list() == sorted(down[sort].isna())  # without a figure: last


def test_a_wrong_order_or_status_names_those_there_are(quarterly):
    with pytest.raises(PIDataError, match="status 'bad' is not one of exceeded, met"):
        pi.browse(quarterly, status="bad")
    with pytest.raises(PIDataError, match="sort 'size' is not one of document, code"):
        pi.browse(quarterly, sort="size")


AREAS = """area,value,numerator,denominator
Neath Port Talbot Council,9.09,2,22
Adref,5.00,2,40
Bryn,10.00,5,50
Cwm,12.50,5,40
Dyffryn,7.50,3,40
"""


def write(folder, content):
    file = folder / "councils.csv"
    file.write_text(content, encoding="utf-8")
    return file


def test_other_councils_are_ranked_with_ours_in_bold(quarterly, tmp_path):
    part = pi.other_councils(quarterly, "PI/241", write(tmp_path, AREAS))
    rows = BeautifulSoup(part.html, "lxml").tbody.find_all("tr")
    said = [[cell.get_text() for cell in row.find_all(["th", "td"])][:3] for row in rows]
    assert said[0] == ["Adref", "1", "5.00%"]  # lower is better
    assert said[2] == ["Neath Port Talbot Council", "3", "9.09%"]
    assert rows[2].strong.get_text() == "Neath Port Talbot Council"
    assert "as expected for its size" in repr(
        pi.plot_councils(quarterly, "PI/241", tmp_path / "councils.csv")
    )


def test_a_file_without_our_council_gets_our_quarter(quarterly, tmp_path):
    file = write(tmp_path, "area,value\nAdref,5.00\nBryn,10.00\n")
    assert read_areas(file, quarterly, "PI/241")["value"].to_list() == [5.0, 10.0, 9.09]
    assert pi.plot_councils(quarterly, "PI/241", file) is None  # no counts
    yearly = write(tmp_path, "area,value,period\nAdref,5.00,2021/22\nBryn,10.00,2021/22\n")
    assert read_areas(yearly, quarterly, "PI/241")["value"].to_list() == [
        5.0,
        10.0,
    ]  # three months are no year


def test_a_file_of_councils_may_lie_in_a_folder_above(quarterly, tmp_path, monkeypatch):
    write(tmp_path, AREAS)
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    assert "Adref" in pi.other_councils(quarterly, "PI/241", "councils.csv").html


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("council,value\nAdref,5\n", "lacks the column area; it has council, value"),
        ("area,value\nAdref,five\n", "Adref: value 'five' is not a number"),
        ("area,value,numerator,denominator\nAdref,0.05,2,40\n", "0.05 is not the percentage of 2 out of 40"),
        ("area,value,period\nAdref,5,2019/20\n", "no figures for 2021/22 Q1 or 2021/22; it has 2019/20"),
        ("area,value,code\nAdref,5,XX/1\n", "has no row of PI/241"),
        ("area,value\nAdref,5\nAdref,6\n", "Adref stands twice"),
        ("", "cannot be read as a table"),
    ],
)
def test_a_wrong_file_of_councils_is_told_in_one_sentence(quarterly, tmp_path, content, said):
    with pytest.raises(PIDataError, match=said):
        pi.other_councils(quarterly, "PI/241", write(tmp_path, content))


def test_the_workbench_shows_councils_and_what_is_wrong_with_their_file(bench, tmp_path):
    bench.choice["indicator"].value = "PI/241"
    bench.choice["others"].value = str(write(tmp_path, AREAS))
    assert "Adref" in text(bench.parts["councils"])
    assert "<img" in bench.parts["funnel"].value
    bench.choice["others"].value = str(tmp_path / "nowhere.csv")
    assert "there is no such file" in text(bench.parts["councils"])
    assert bench.parts["funnel"].value == ""
    bench.choice["others"].value = ""
    assert "Name a CSV file" in text(bench.parts["councils"])


@pytest.mark.parametrize("folder", ["data", "nowhere"])
def test_papermill_runs_the_notebook_to_its_end_whatever_the_folder(data, tmp_path, folder):
    output = tmp_path / "run.ipynb"
    given = ["-p", "data", str(data.parent / folder), "-p", "lang", "cy", "--no-progress-bar"]
    source = str(ROOT / "notebooks" / "explore.ipynb")
    command = [sys.executable, "-m", "papermill", source, str(output), *given]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    bench = nbformat.read(output, as_version=4).cells[-2].outputs[0].data
    assert "application/vnd.jupyter.widget-view+json" in bench
    shown = bench["text/html"]
    assert ("no folder" in shown) if folder == "nowhere" else ("14 dangosydd" in shown)


def test_jupyterlab_is_started_on_loopback_and_asks_nothing_of_the_world():
    from piutils.lab import command, environment

    line = command(ROOT / "notebooks" / "explore.ipynb", browser=False, port=8899)
    assert "--ServerApp.ip=127.0.0.1" in line
    assert f"--ServerApp.root_dir={ROOT}" in line
    assert "--LabApp.default_url=/lab/tree/notebooks/explore.ipynb" in line
    assert not [word for word in line if "token" in word or "password" in word]
    config = environment()["JUPYTER_CONFIG_PATH"].split(":")[0]
    assert "announcements" in open(f"{config}/labconfig/page_config.json").read()
