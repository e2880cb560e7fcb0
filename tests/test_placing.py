"""What stands in a folder is of one report, wherever a run is killed, refused or met by another."""

import os
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest

from piutils import placing
from piutils.many.running import alone
from piutils.model import PIDataError
from piutils.placing import READY, making, take_up, write_whole
from piutils.report import told

OTHERS = {"notes.txt": "an analyst's", "indicator-en.html": "of another notebook"}
OLD = dict.fromkeys(["small-en.html", "small-cy.html", "table.csv", "small-en.ipynb"], "old")
NEW = dict.fromkeys(["small-en.html", "table.csv", "letter.eml", "small-en.ipynb"], "new")
CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod"}

can_kill = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be split off here")


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch):
    """What a killed process gave to the system is not lost; only a machine that stops loses it."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)


@pytest.fixture
def quarter(tmp_path):
    """Folder of a quarter with an earlier report, a service's folder and files of other makers."""
    return start(tmp_path / "out")


def start(out):
    """Make a folder of reports anew, with an earlier report in it; gives its quarter's folder."""
    shutil.rmtree(out, ignore_errors=True)
    folder = out / "2021-22-Q1"
    (folder / "housing").mkdir(parents=True)
    for name, text in (OTHERS | OLD).items():
        (folder / name).write_text(text)
    return folder


def replace_in(folder):
    """Write the new report as `report` does."""
    with making(folder.parent) as staging:
        write_whole(folder, NEW, staging=staging, outdated=lambda: ["small-cy.html"])


def shown(folder):
    """Files of a report that a reader sees; those of others are there and as they were."""
    found = {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}
    assert OTHERS.items() <= found.items()
    assert (folder / "housing").is_dir()
    return {name: text for name, text in found.items() if name not in OTHERS and not name.startswith(".")}


def hidden(out):
    """What a reader does not see."""
    return list(out.rglob(".*"))


def killed(work, folder, before):
    """Whether a process that does `work` was killed `before` so many changes to the disk were made."""
    child = os.fork()
    if not child:
        left = iter(range(before))

        def kill(event, given):
            writing = event == "open" and given[2] & (os.O_WRONLY | os.O_RDWR)
            if (event in CHANGES or writing) and next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            sys.addaudithook(kill)
            work(folder)
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL


@can_kill
def test_a_run_killed_at_any_step_never_leaves_two_reports_mixed_and_the_next_finishes_it(tmp_path):
    seen = []
    for step in count():
        folder = start(tmp_path / "out")
        if not killed(replace_in, folder, step):
            break
        found = shown(folder)
        assert len(set(found.values())) <= 1, (step, found)
        decided = (folder / READY / "decided").exists()
        assert decided or found in (OLD, NEW), (step, found)
        seen.append("new" if found == NEW else "old" if found == OLD else "part")
        take_up(folder.parent)
        assert shown(folder) == (NEW if decided or found == NEW else OLD), step
        assert hidden(folder.parent) == [], step
    assert shown(folder) == NEW
    assert hidden(folder.parent) == []
    assert seen == sorted(seen, key=["old", "part", "new"].index)
    assert set(seen) == {"old", "part", "new"}


@can_kill
def test_a_run_that_finishes_another_may_be_killed_at_any_step_itself(tmp_path):
    decision = decided_after(start(tmp_path / "out"))
    for more in (2, 6):  # killed with two files taken away, and with two put in
        for step in count():
            folder = start(tmp_path / "out")
            assert killed(replace_in, folder, decision + more)
            if not killed(lambda folder: take_up(folder.parent), folder, step):
                break
            assert len(set(shown(folder).values())) <= 1, (more, step)
            take_up(folder.parent)
            assert shown(folder) == NEW, (more, step)
            assert hidden(folder.parent) == [], (more, step)
        assert step > 8


def decided_after(folder):
    """How many changes to the disk a run makes until it is decided which report stands."""
    for step in count():
        assert killed(replace_in, start(folder.parent), step)
        if (folder / READY / "decided").exists():
            return step


def refusing(monkeypatch, refused):
    """Have the disk refuse those renames, counted from 0, as Windows does for a file in use."""
    replace, counted = os.replace, count()

    def maybe(source, target):
        if next(counted) in refused:
            raise PermissionError(13, "The process cannot access the file", str(source))
        replace(source, target)

    monkeypatch.setattr(os, "replace", maybe)


@pytest.mark.parametrize("refused", range(10))  # the folder, the decision, four files away, four in
def test_a_file_that_cannot_be_moved_is_told_and_leaves_the_earlier_report(refused, quarter, monkeypatch):
    refusing(monkeypatch, {refused})
    with pytest.raises(PIDataError, match=r"cannot write there \(.*The process cannot"), told(quarter.parent):
        replace_in(quarter)
    assert shown(quarter) == OLD
    assert hidden(quarter.parent) == []


def test_the_file_in_use_is_named(quarter, monkeypatch):
    refusing(monkeypatch, {2})
    with pytest.raises(PIDataError, match="small-en.ipynb: The .*; close it if it is open"), told(quarter):
        replace_in(quarter)


def test_what_can_not_even_be_moved_back_is_finished_by_the_next_run(quarter, monkeypatch, caplog):
    refusing(monkeypatch, {4, 5})  # the third file away, and the second one back
    with pytest.raises(PermissionError):
        replace_in(quarter)
    assert set(shown(quarter).values()) == {"old"}
    take_up(quarter.parent)
    assert shown(quarter) == NEW
    assert caplog.messages == [f"piutils: {quarter}: put in place what a stopped run had left ready"]
    take_up(quarter.parent)
    assert len(caplog.messages) == 1


@can_kill
def test_what_still_cannot_be_finished_waits_and_is_told(quarter, monkeypatch, caplog):
    more = decided_after(quarter) + 3
    assert killed(replace_in, start(quarter.parent), more)
    before = shown(quarter)
    with monkeypatch.context() as patch:
        refusing(patch, {1})
        take_up(quarter.parent)
    assert shown(quarter) == before
    assert "what a stopped run left ready still waits (" in caplog.text
    with alone({str(quarter.parent)}):  # a run of many reports
        assert shown(quarter) == NEW
    assert "put in place" in caplog.text


def test_the_next_run_says_what_it_finished_whatever_becomes_of_itself(tmp_path, data):
    ready = tmp_path / "out" / "2021-22-Q2" / "housing" / READY
    for part in ("new", "old"):
        (ready / part).mkdir(parents=True)
    (ready / "new" / "page.html").write_text("new")
    (ready / "decided").write_text("[]")
    notebook = tmp_path / "small.ipynb"
    notebook.write_text('{"metadata": {"kernelspec": {"name": "nowhere"}}}')
    arguments = ["--data", str(data), "--out", str(tmp_path / "out"), "--notebook", str(notebook)]
    run = subprocess.run(
        [sys.executable, "-m", "piutils", "report", *arguments], capture_output=True, text=True
    )
    assert run.returncode == 2
    first, second = run.stderr.splitlines()
    assert first == f"piutils: {ready.parent}: put in place what a stopped run had left ready"
    assert "asks for the kernel 'nowhere'" in second
    assert [path.name for path in ready.parent.iterdir()] == ["page.html"]


def test_a_folder_that_came_where_a_file_waits_is_left_alone(quarter, monkeypatch):
    refusing(monkeypatch, {4, 5})
    with pytest.raises(PermissionError):
        replace_in(quarter)
    monkeypatch.undo()
    (quarter / "letter.eml").mkdir()
    with pytest.raises(IsADirectoryError, match="letter.eml is a folder"):
        replace_in(quarter)
    (quarter / "letter.eml").rmdir()
    replace_in(quarter)
    assert shown(quarter) == NEW


def test_runs_at_once_leave_the_files_of_one(tmp_path):
    def write(text):
        with making(tmp_path) as staging:
            take_up(tmp_path)
            write_whole(tmp_path, dict.fromkeys("abcdef", text), staging=staging)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, map(str, range(40))))
    assert {path.name for path in tmp_path.iterdir()} == set("abcdef")
    assert len({path.read_text() for path in tmp_path.iterdir()}) == 1


def test_what_a_living_run_makes_is_left_alone_and_that_of_another_machine(tmp_path):
    (tmp_path / ".making-elsewhere").mkdir()
    (tmp_path / ".making-elsewhere.lock").touch()
    with making(tmp_path) as living:
        take_up(tmp_path)
        assert living.is_dir()
    assert {path.name for path in tmp_path.iterdir()} == {".making-elsewhere", ".making-elsewhere.lock"}


def test_a_run_that_never_ends_to_move_files_is_told(quarter, monkeypatch):
    monkeypatch.setattr(placing, "_PATIENCE", 0.1)
    with (
        placing._alone(quarter),
        ThreadPoolExecutor(1) as other,
        pytest.raises(PIDataError, match="another run has been moving its files there"),
    ):
        other.submit(replace_in, quarter).result()
    assert shown(quarter) == OLD
