import os
import sys
import time
from pathlib import Path

import pandas as pd
import pytest
import typeset

from piutils import cache, reading

TABLES = ("indicators", "values", "commentary", "unread")
FIELDS = ("source", "path", "sha256", "period", "printed_on", "notes", "pages", "words_in", "words_placed")


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Return an empty folder for kept documents."""
    monkeypatch.setattr(cache, "folder", lambda: tmp_path / "kept")
    return tmp_path / "kept"


@pytest.fixture
def pack(tmp_path):
    path = tmp_path / "q1.csv"
    typeset.csv(typeset.laid_out("npt", 8, items=4), path)
    return path


def recalled(path, layouts=None):
    return cache.recalled(cache.ticket(path, layouts))


def only(place):
    (entry,) = place.glob("*.json")
    return entry


def test_what_is_recalled_is_what_was_read(place, pack):
    read = reading.read(pack)
    assert only(place)
    again = reading.Document(path=pack, **recalled(pack))
    for name in TABLES:
        pd.testing.assert_frame_equal(getattr(again, name), getattr(read, name))
    assert [getattr(again, name) for name in FIELDS] == [getattr(read, name) for name in FIELDS]
    assert again.values["box"].tolist() == read.values["box"].tolist()


def test_boxes_come_back_as_they_were(place, tmp_path):
    import typeset_pdf

    path = tmp_path / "q1.pdf"
    typeset_pdf.pdf(typeset.laid_out("npt", 8, items=2), path)
    read = reading.read(path)
    assert recalled(path)["values"]["box"].tolist() == read.values["box"].tolist()
    assert any(isinstance(box, tuple) for box in read.values["box"])


def test_a_changed_file_is_read_again(place, pack):
    before = reading.read(pack)
    value = before.values.query("series == 'actual' and printed != ''").iloc[0]
    held = pack.stat()
    pack.write_bytes(pack.read_bytes().replace(value.printed.encode(), b"1" * len(value.printed), 1))
    os.utime(pack, ns=(held.st_atime_ns, held.st_mtime_ns))  # neither its size nor its date tells
    assert pack.stat().st_size == held.st_size
    assert recalled(pack) is None
    after = reading.read(pack)
    assert after.sha256 != before.sha256
    assert "1" * len(value.printed) in after.values["printed"].tolist()


@pytest.mark.parametrize("what", ["headings", "name", "program"])
def test_what_else_decides_how_a_file_is_read_is_in_its_key(what, place, pack, tmp_path, monkeypatch):
    reading.read(pack)
    layouts = None
    if what == "headings":
        layouts = tmp_path / "layouts.toml"
        layouts.write_text('[ours]\ntitle = ["Thing"]\n', encoding="utf-8")
    elif what == "name":
        pack = pack.rename(tmp_path / "q2.csv")
    else:
        monkeypatch.setattr(cache, "_program", lambda: "another")
    assert recalled(pack, layouts) is None


def test_the_same_file_elsewhere_is_recalled_with_its_own_path(place, pack, tmp_path):
    reading.read(pack)
    other = tmp_path / "folder" / "q1.csv"
    other.parent.mkdir()
    other.write_bytes(pack.read_bytes())
    assert recalled(other) is not None
    assert reading.read(other).path == other


@pytest.mark.parametrize(
    "harm", [b"", b"{", b"x" * 100, None], ids=["emptied", "cut", "overwritten", "altered"]
)
def test_a_damaged_entry_is_ignored(harm, place, pack):
    read = reading.read(pack)
    entry = only(place)
    entry.write_bytes(
        entry.read_bytes().replace(b"Visits", b"Vistis").replace(b"0", b"1") if harm is None else harm
    )
    assert recalled(pack) is None
    pd.testing.assert_frame_equal(reading.read(pack).values, read.values)
    assert recalled(pack) is not None


@pytest.mark.parametrize("what", ["the file", "the headings"])
def test_what_is_changed_during_the_reading_is_not_kept(what, place, pack, tmp_path, monkeypatch):
    layouts = tmp_path / "layouts.toml"
    layouts.write_text('[ours]\ntitle = ["Thing"]\n', encoding="utf-8")
    build = reading.build

    def slow(*given):
        changed = pack if what == "the file" else layouts
        changed.write_bytes(changed.read_bytes() + b"\n")
        return build(*given)

    monkeypatch.setattr(reading, "build", slow)
    reading.read(pack, layouts)
    assert not list(place.glob("*.json"))


def test_a_folder_that_cannot_be_written_is_no_fault(pack, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(cache, "folder", lambda: tmp_path / "file" / "kept")
    assert len(reading.read(pack).indicators) == 4
    monkeypatch.setattr(cache, "folder", lambda: None)
    assert len(reading.read(pack).indicators) == 4


def test_what_nobody_asked_for_is_let_go(place, pack):
    place.mkdir()
    old = place / "old.json"
    old.write_text("{}")
    os.utime(old, (time.time() - 70 * 86400,) * 2)
    reading.read(pack)
    assert not old.exists()
    assert only(place)


@pytest.mark.parametrize(("system", "variable"), [("linux", "XDG_CACHE_HOME"), ("win32", "LOCALAPPDATA")])
def test_the_folder_is_the_systems_own(system, variable, monkeypatch, tmp_path):
    monkeypatch.delenv("PIUTILS_CACHE")
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv(variable, str(tmp_path))
    assert cache.folder() == tmp_path / "piutils"


def test_without_a_home_nothing_is_kept(monkeypatch):
    def homeless():
        raise RuntimeError("no home")

    for variable in ("PIUTILS_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", homeless)
    assert cache.folder() is None


def test_no_run_of_the_tests_touches_the_users_own_folder():
    assert "pytest" in str(cache.folder())
