"""Many reports in one run: each the same as alone, faults told, a killed run taken up again."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from councils import councils
from filelock import FileLock

import piutils as pi
from piutils import kernel
from piutils.cli import main
from piutils.many import cluster, kept, making
from piutils.many.planning import narrowed
from piutils.many.running import alone, outcomes_of
from piutils.report import report

ROOT = Path(__file__).resolve().parent.parent

PARAMETERS = """
quarter: str = "Q1"
year: str = "2021/22"
service: str = "all"
lang: str = "en"
data: str = "data"
"""
FAULTS = """
import os, signal, time
if service == "Bad": 1 / 0
if service == "Dead": os.kill(os.getpid(), signal.SIGKILL)
if service == "Killed": os.kill(os.getppid(), signal.SIGKILL)
if service == "Slow": time.sleep(2)
if service == "Hangs": time.sleep(10000)
"""
PAGE = """
from pathlib import Path
from piutils import folder, outputs
from piutils.parts.page import Part
about = {"title": service, "folder": f"{year}-{quarter}".replace("/", "-"), "service": service}
inputs = {"inputs": folder.digests(Path(data)), "versions": {}}
overview = {"headline": f"{service} is told.", "statuses": {"met": 1}, "findings": {"question": 1}}
Part(f"<h1>{service}</h1>", {outputs.PAGE: about, outputs.INPUTS: inputs, outputs.OVERVIEW: overview})
"""


@pytest.fixture
def jobs(tmp_path):
    """Make jobs, one for each service, of a small notebook that fails for some services."""
    asked = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": asked})
    notebook.cells = [nbformat.v4.new_code_cell(source.strip()) for source in (PARAMETERS, FAULTS, PAGE)]
    notebook.cells[0].metadata["tags"] = ["parameters"]
    nbformat.write(notebook, tmp_path / "small.ipynb")
    (data,) = councils(tmp_path, 1, services=1, quarters=1, indicators=1)
    job = pi.Job(
        str(data),
        "2021/22",
        "Q1",
        langs=("en",),
        notebook=str(tmp_path / "small.ipynb"),
        out=str(tmp_path / "out"),
    )
    return lambda *services: [replace(job, service=service) for service in services]


@pytest.fixture(scope="module")
def one():
    """Return an executor of one thread, so that its reports share a kernel and each could leave something."""
    with ThreadPoolExecutor(1) as executor:
        yield executor
        executor.submit(making.close).result()


def states(table):
    return dict(zip(table["service"], table["state"], strict=True))


# which reports there are


def test_every_quarter_and_service_has_a_report(tmp_path):
    folders = councils(tmp_path, 2, services=2, quarters=2, indicators=1)
    planned = pi.plan_reports(folders, out=tmp_path / "out")
    assert [str(job) for job in planned if job.council == "council-02"] == [
        "council-02 2021/22 Q1",
        "council-02 2021/22 Q1, Highways Services",
        "council-02 2021/22 Q1, Housing Services",
        "council-02 2021/22 Q2",
        "council-02 2021/22 Q2, Highways Services",
        "council-02 2021/22 Q2, Housing Services",
    ]
    assert len(planned) == 12
    assert len({job.folder for job in planned}) == 12
    assert [str(job) for job in narrowed(planned, quarter="Q2", service="housing services")] == [
        "council-01 2021/22 Q2, Housing Services",
        "council-02 2021/22 Q2, Housing Services",
    ]
    assert narrowed(planned, year="latest") == planned


def test_a_quarter_that_stands_for_comparison_alone_has_none(data):
    # The document prints Quarter 1 of 2019/20 and 2020/21 beside its own.
    assert [str(job) for job in pi.plan_reports(data)] == ["2021/22 Q1"]


def test_no_report_possible_says_what_there_is(data):
    with pytest.raises(
        pi.PIDataError, match="^no report of Q3, any year, any service; the data allows 2021/22 Q1"
    ):
        narrowed(pi.plan_reports(data), quarter="Q3")


def test_two_folders_of_the_same_name_are_told(tmp_path):
    for place in ("a", "b"):
        councils(tmp_path / place, 1, services=1, quarters=1, indicators=1)
    same = [tmp_path / place / "council-01" for place in ("a", "b")]
    with pytest.raises(
        pi.PIDataError, match="would both write to council-01; give the folders names of their own"
    ):
        pi.plan_reports(same)


# each report is that of a run of its own


LEAKS = """
import decimal, locale, os, random, sys, warnings
import numpy as np
import matplotlib.pyplot as plt, pandas as pd
found = {
    "names": "left" in globals(),
    "cells": len(In) > 4,
    "environment": "LEFT" in os.environ,
    "folder": os.getcwd() == "/",
    "path": "/left" in sys.path,
    "warnings": any(entry[1] and entry[1].pattern == "left" for entry in warnings.filters),
    "figures": plt.get_fignums() != [],
    "matplotlib": plt.rcParams["lines.linewidth"] == 9,
    "pandas": pd.get_option("display.max_rows") == 9,
    "decimal": decimal.getcontext().prec == 9,
    "locale": locale.setlocale(locale.LC_NUMERIC) == "C.UTF-8",
    "random": random.Random(9).random() == random.random(),
    "numpy": np.geterr()["divide"] == "raise",
}
assert not any(found.values()), [name for name in found if found[name]]
left = os.environ["LEFT"] = "left"
os.chdir("/")
sys.path.append("/left")
warnings.filterwarnings("ignore", message="left")
plt.figure()
plt.rcParams["lines.linewidth"] = 9
pd.set_option("display.max_rows", 9)
decimal.getcontext().prec = 9
locale.setlocale(locale.LC_NUMERIC, "C.UTF-8")
random.seed(9)
np.seterr(divide="raise")
"""


def test_a_report_after_one_that_left_much_and_failed_is_byte_for_byte_that_of_a_run_of_its_own(
    jobs, tmp_path, one
):
    small = nbformat.read(tmp_path / "small.ipynb", as_version=4)
    small.cells[1].source = LEAKS.strip() + "\n1 / 0"
    nbformat.write(small, tmp_path / "small.ipynb")
    folders = councils(tmp_path / "figures", 1, services=2, quarters=1, indicators=2)
    whole, job, _ = pi.plan_reports(folders, out=tmp_path / "out")
    table = pi.report_many([*jobs("Bad"), replace(whole, langs=("cy",)), job], one)
    assert table["state"].tolist() == ["failed", "made", "made"]
    assert table["reason"].iloc[0].startswith("ZeroDivisionError")
    files = report(
        {"quarter": job.quarter, "year": job.year, "service": job.service, "data": job.data},
        out=tmp_path / "own",
    )
    compared = [path for path in files if path.suffix != ".ipynb"]  # a notebook as run carries its times
    assert len(compared) == 6
    for path in compared:
        assert path.read_bytes() == (job.folder / path.name).read_bytes(), path


def test_a_report_leaves_nothing_for_the_next_in_its_kernel(jobs, tmp_path, one):
    small = nbformat.read(tmp_path / "small.ipynb", as_version=4)
    small.cells[1].source = LEAKS.strip()
    nbformat.write(small, tmp_path / "small.ipynb")
    table = pi.report_many(jobs("A", "B", "C"), one)
    assert table["reason"].tolist() == ["", "", ""]


def test_a_worker_opens_nothing_that_it_does_not_close(jobs, one):
    opened = []
    for said in outcomes_of(jobs("A", "B", "C", "D"), one):  # in one thread, so in one kernel
        assert said.state == "made"
        opened.append(len(os.listdir("/proc/self/fd")))
    assert opened[-1] < opened[1] + 14  # a client left open holds fourteen, and two reports came after


# faults


def test_what_fails_is_told_and_stops_no_other(jobs):
    table = pi.report_many(jobs("Good", "Bad", "Dead", "Fine", "Also fine"))
    assert states(table) == {
        "Good": "made", "Bad": "failed", "Dead": "failed", "Fine": "made", "Also fine": "made"
    }  # fmt: skip
    reasons = dict(zip(table["service"], table["reason"], strict=True))
    assert reasons["Bad"].startswith("ZeroDivisionError: division by zero\nThe half-run notebook is ")
    assert reasons["Dead"].startswith("the kernel died")
    assert reasons["Bad"].count(str(jobs("Bad")[0].failed)) == 1
    for service in ("Bad", "Dead"):
        half_run = Path(reasons[service].split("notebook is ")[1].split("; no report")[0])
        assert "service" in half_run.read_text(encoding="utf-8")
    assert not jobs("Bad")[0].folder.exists()
    assert sorted(path.name for path in Path(jobs("Bad")[0].out).iterdir()) == [
        ".lock",
        "2021-22-Q1",
        "failed",
    ]


def test_a_worker_that_is_killed_is_replaced(jobs):
    asked = jobs("Killed", "One", "Two")
    table = pi.report_many(asked)
    assert states(table)["Killed"] == "failed"
    assert "was killed" in table["reason"].iloc[0]
    assert (table["state"] == "made").sum() == 2


def test_a_cell_that_never_ends_is_stopped_and_told(jobs, one, monkeypatch):
    monkeypatch.setattr(making, "_LIMIT", 6)  # a good cell takes less on a busy machine too
    monkeypatch.setattr(kernel, "_SECONDS", 3)
    table = pi.report_many(jobs("Hangs", "Good"), one)
    assert states(table) == {"Hangs": "failed", "Good": "made"}
    reason = table["reason"].iloc[0]
    assert reason.startswith("a cell did not end within 6 seconds\nThe half-run notebook is ")
    assert (jobs("Hangs")[0].failed / "small-en.ipynb").exists()


def test_a_script_that_is_run_again_by_its_processes_is_told(jobs, tmp_path):
    (tmp_path / "run.py").write_text(f"import piutils as pi\npi.report_many([pi.{jobs('One')[0]!r}])\n")
    run = subprocess.run([sys.executable, tmp_path / "run.py"], capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.count("Traceback") == 1
    assert 'needs the line `if __name__ == "__main__":` above its work' in run.stderr.splitlines()[-1]


def test_a_broken_document_is_told_and_left_out_on_the_page(tmp_path, capsys):
    (path,) = councils(tmp_path, 1, services=1, quarters=1, indicators=1)
    (path / "reports" / "later.pdf").write_bytes(b"%PDF-1.4 and then nothing")
    out = tmp_path / "out"
    assert main(["report", "--all", "--lang", "en", "--data", str(path), "--out", str(out), "--json"]) == 1
    summary = json.loads(capsys.readouterr().out)
    assert (summary["made"], summary["failed"]) == (1, 0)
    assert [fault.split(":")[0] for fault in summary["faults"]] == ["later.pdf"]
    page = (out / "2021-22-Q1" / "quarterly-en.html").read_text(encoding="utf-8")
    assert "1 document is left out of this report: later.pdf." in page
    assert "later.pdf" in (out / "index.html").read_text(encoding="utf-8")


# what stands is not made again


def test_a_report_is_made_again_only_for_other_inputs_parameters_or_files(jobs, one):
    def made(jobs, **how):
        return [state == "made" for state in states(pi.report_many(jobs, one, **how)).values()]

    asked = jobs("One", "Two")
    assert made(asked) == [True, True]
    for file in Path(asked[0].data).rglob("*"):
        os.utime(file, (1, 1))  # when a file was changed says nothing
    assert made(asked) == [False, False]
    assert made(asked, force=True) == [True, True]
    (asked[0].folder / "small-en.html").unlink()
    assert made(asked) == [True, False]
    (asked[1].folder / "small-en.ipynb").write_text("{")
    assert made(asked) == [False, True]
    notebook = asked[1].folder / "small-en.ipynb"
    notebook.write_text(notebook.read_text().replace("Two is told.", "Two is sold."))
    assert made(asked) == [False, True]
    (asked[0].folder / "small-en.html").write_text("")
    assert made(asked) == [True, False]
    assert made([replace(job, subject="Quarter 1") for job in asked]) == [True, True]
    (Path(asked[0].data) / "council.toml").write_text('name = "Other"\n')
    assert made(asked) == [True, True]


def test_a_run_that_was_killed_is_taken_up_where_it_stopped(jobs, tmp_path):
    out = Path(jobs("Slow")[0].out)
    code = (
        "from dataclasses import replace\n"
        "import piutils as pi\n"
        "if __name__ == '__main__':\n"
        f"    jobs = [pi.{jobs('Slow')[0]!r}] * 4\n"
        "    jobs = [replace(job, quarter=f'Q{number}') for number, job in enumerate(jobs, 1)]\n"
        "    print(*pi.report_many(jobs)['state'])\n"
    )
    (tmp_path / "run.py").write_text(code)
    process = subprocess.Popen(
        [sys.executable, tmp_path / "run.py"], stdout=subprocess.PIPE, start_new_session=True
    )
    wait_until(lambda: list(out.glob("*/slow/*.ipynb")))
    family = children(process.pid)
    assert len(family) >= 4  # two workers and their kernels
    process.kill()
    process.wait()
    process.stdout.close()
    wait_until(lambda: not any(alive(pid) for pid in family))
    before = {path for path in out.rglob("*.html") if "making" not in str(path)}
    again = subprocess.run([sys.executable, tmp_path / "run.py"], capture_output=True, text=True, check=True)
    assert again.stdout.split().count("unchanged") == len(before) >= 1
    assert set(again.stdout.split()) == {"made", "unchanged"}
    assert not (out / ".making").exists()
    assert {path.name for path in out.rglob("*") if path.is_file()} == {
        ".lock",
        "small-en.html",
        "small-en.ipynb",
    }


def test_ctrl_c_does_not_wait_for_a_notebook_that_hangs(jobs, tmp_path):
    small = nbformat.read(tmp_path / "small.ipynb", as_version=4)
    small.cells[1].source = f"import time\nopen({str(tmp_path / 'begun')!r}, 'w').close()\ntime.sleep(10000)"
    nbformat.write(small, tmp_path / "small.ipynb")
    (path,) = councils(tmp_path / "figures", 1, services=1, quarters=1, indicators=1)
    arguments = ["report", "--all", "--data", str(path), "--notebook", str(tmp_path / "small.ipynb")]
    process = subprocess.Popen(
        [sys.executable, "-m", "piutils", *arguments, "--out", str(tmp_path / "out")],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # Where the tests themselves run in the background, Ctrl-C is ignored by all that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    wait_until((tmp_path / "begun").exists)
    family = children(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said.decode()) == (130, "piutils: stopped; nothing was left half written\n")
    wait_until(lambda: not any(alive(pid) for pid in family))
    assert [file.name for file in (tmp_path / "out").iterdir()] == [".lock"]


def test_an_earlier_report_stays_where_the_new_one_fails_and_the_half_run_notebook_till_it_is_made(
    jobs, tmp_path, one
):
    asked = jobs("Bad", "Good")
    earlier = asked[0].folder / "small-en.html"
    earlier.parent.mkdir(parents=True)
    earlier.write_text("earlier")
    assert states(pi.report_many(asked, one)) == {"Bad": "failed", "Good": "made"}
    assert earlier.read_text() == "earlier"
    assert list(asked[0].failed.iterdir())
    small = nbformat.read(tmp_path / "small.ipynb", as_version=4)
    small.cells[1].source = "pass"
    nbformat.write(small, tmp_path / "small.ipynb")
    assert set(states(pi.report_many(asked, one)).values()) == {"made"}
    assert not (Path(asked[0].out) / "failed").exists()


def test_services_of_one_file_name_are_told_and_the_others_made(tmp_path):
    (path,) = councils(tmp_path, 1, services=3, quarters=1, indicators=1)
    for old, new in (("Housing Services", "Homes & Roads"), ("Highways Services", "Homes Roads")):
        for file in (path / "reports").iterdir():
            file.write_text(file.read_text().replace(old, new))
    faults = []
    planned = pi.plan_reports(path, faults=faults)
    assert [job.service for job in planned] == ["all", "Planning Services"]
    assert len(faults) == 1
    assert faults[0].startswith("services 'Homes Roads' and 'Homes & Roads' would both write to homes-roads;")


def test_a_fault_names_its_council_where_there_are_several(tmp_path):
    one, other = councils(tmp_path, 2, services=1, quarters=1, indicators=1)
    (one / "rules.toml").write_text("[")
    faults = []
    assert {job.council for job in pi.plan_reports([one, other], faults=faults)} == {"council-02"}
    assert len(faults) == 1
    assert faults[0].startswith("council-01: rules.toml")


def test_a_notebook_that_shows_no_title_is_told(jobs, tmp_path, one):
    small = nbformat.read(tmp_path / "small.ipynb", as_version=4)
    small.cells.pop()
    nbformat.write(small, tmp_path / "small.ipynb")
    (reason,) = pi.report_many(jobs("Good"), one)["reason"]
    assert reason == "the notebook 'small' shows no title; a report needs a cell with pi.title(...)"


def wait_until(there, seconds=60):
    end = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < end
        time.sleep(0.05)


def children(pid):
    """Every process below one, by what Linux tells."""
    direct = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in direct] + [below for child in direct for below in children(child)]


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_a_folder_at_which_another_run_is_at_work_is_left_alone(jobs, tmp_path):
    (job,) = jobs("One")
    Path(job.out).mkdir()
    with (
        FileLock(Path(job.out, ".lock")),
        pytest.raises(pi.PIDataError, match="another run is at work there"),
    ):
        pi.report_many([job])
    assert [path.name for path in Path(job.out).iterdir()] == [".lock"]


def test_two_jobs_of_one_folder_are_told(jobs):
    with pytest.raises(pi.PIDataError, match="two reports would write to"):
        pi.report_many(jobs("One", "one"))


# the page that lists them


def test_the_index_lists_what_stands_and_what_failed(jobs, tmp_path, capsys):
    (path,) = councils(tmp_path / "figures", 1, services=2, quarters=2, indicators=1)
    out, data = str(tmp_path / "out"), ["--data", str(path)]
    small = ["--notebook", str(tmp_path / "small.ipynb")]
    assert main(["report", "--all", *small, *data, "--out", out, "--quarter", "Q1"]) == 0
    assert "reports: 3 made, 0 unchanged, 0 failed" in capsys.readouterr().out
    index = (Path(out) / "index.html").read_text(encoding="utf-8")
    assert index.count('<article class="indicator"') == 3
    assert 'href="2021-22-Q1/housing-services/small-en.html"' in index
    shutil.rmtree(Path(out) / "2021-22-Q1" / "housing-services")
    assert main(["report", "--all", *small, *data, "--out", out, "--quarter", "Q2", "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert [(entry["quarter"], entry["state"]) for entry in summary["reports"]] == [
        ("Q1", "unchanged"), ("Q1", "unchanged"), ("Q2", "made"), ("Q2", "made"), ("Q2", "made")
    ]  # fmt: skip
    welsh = (Path(out) / "index-cy.html").read_text(encoding="utf-8")
    assert welsh.count('<article class="indicator"') == 5
    assert '<html lang="cy">' in welsh
    (whole, *_) = pi.plan_reports(path, out=out, notebook=small[1])
    assert kept.standing(whole)[1]["cy"]["headline"] == "all is told."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--force"], "piutils: --force goes with --all"),
        (["--data", "a", "b"], "piutils: one report is of one data folder; several --data go with --all"),
        (["--all", "--code", "PI/1"], "piutils: --all makes the reports of whole services; --code goes with"),
        (
            ["--all", "--quarter", "Q4"],
            "piutils: no report of Q4, any year, any service; the data allows 2021/22 Q1",
        ),
        (
            ["--all", "--scheduler", "tcp://127.0.0.1:9"],
            "piutils: tcp://127.0.0.1:9: no Dask scheduler answers",
        ),
        (["--all", "--data", "nowhere"], "piutils: no folder 'nowhere' in"),
    ],
)
def test_wrong_use_is_one_plain_message(arguments, sentence, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(cluster, "_PATIENCE", 1)
    assert main(["report", *arguments, "--out", str(tmp_path / "out")]) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith(sentence)
    assert shown.out == ""


# on a cluster


def test_a_cluster_makes_them_even_when_a_worker_is_killed(jobs, tmp_path):
    from distributed import Client

    def started(name, *more):
        return subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.dask_{name}", "--no-dashboard", *more],
            cwd=tmp_path,
            env=os.environ | {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "2"},
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    here = ("--host", "127.0.0.1", "--scheduler-file", str(tmp_path / "scheduler.json"))
    running = [started("scheduler", *here, "--port", "0")]
    try:
        running += [started("worker", *here, "--nthreads", "1", "--no-nanny") for _ in range(2)]
        wait_until((tmp_path / "scheduler.json").exists)
        with Client(scheduler_file=tmp_path / "scheduler.json", timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.addr
        quarters = ("Q1", "Q2", "Q3", "Q4")
        asked = [replace(job, quarter=quarter) for quarter in quarters for job in jobs("Slow", "One")]
        with alone({asked[0].out}), cluster.cluster(address, asked) as executor:
            told = outcomes_of(asked, executor)
            first = next(told)
            running[1].send_signal(signal.SIGKILL)
            outcomes = [first, *told]
        assert {said.state for said in outcomes} == {"made"}
        assert {said.job for said in outcomes} == set(asked)
        (far,) = jobs("One")
        with (
            alone({far.out}),
            pytest.raises(pi.PIDataError, match="does not see /nowhere; put it on storage that all"),
            cluster.cluster(address, [replace(far, data="/nowhere")]),
        ):
            pass
    finally:
        for process in running[::-1]:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def test_a_worker_of_another_version_is_told():
    assert cluster._fault((kept.program(), [])) == ""
    for said in (("another", []), ModuleNotFoundError("No module named 'piutils'")):
        assert cluster._fault(said).startswith("has no piutils, or another version of it")
