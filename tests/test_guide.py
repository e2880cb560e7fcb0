"""Every example of the guide and of the README runs, in the order of the page, in a copy of the project."""

import doctest
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT

GUIDE = ROOT / "docs" / "guide.md"
README = ROOT / "README.md"
BLOCK = re.compile(
    r"(?:<!-- (?P<how>file|append): (?P<file>\S+) -->\n)?```(?P<lang>\w*)\n(?P<body>.*?)```", re.S
)
# Not run here: what installs, what the whole suite is, and what stays open (it has a browser test).
LEFT_OUT = ("pip install", "conda env", "piutils explore", "jupyter lab", "pytest", "pre-commit")


def blocks(page):
    return [found.groupdict() for found in BLOCK.finditer(page.read_text(encoding="utf-8"))]


def copy(folder):
    for name in ("data", "notebooks", "piutils"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".piutils-cache")
        )
    return folder


def run(line, folder):
    """Run one line of a page as a shell would; the tools are those of this Python."""
    tools = {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "HOME": str(folder)}
    done = subprocess.run(["bash", "-c", line], cwd=folder, env=tools, capture_output=True, text=True)
    assert "Traceback" not in done.stderr, f"{line}\n{done.stderr}"
    return done


def commands(body):
    lines = [line.partition("  #")[0].strip() for line in body.splitlines()]
    return [line for line in lines if line and not line.startswith("#") and not line.startswith(LEFT_OUT)]


def write(block, folder):
    file = folder / block["file"]
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if block["how"] == "append" else ""
    file.write_text(before + block["body"], encoding="utf-8")


def try_python(body, names, folder, monkeypatch):
    monkeypatch.chdir(folder)
    test = doctest.DocTestParser().get_doctest(body, names, GUIDE.name, str(GUIDE), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL | doctest.ELLIPSIS)
    said = []
    runner.run(test, out=said.append, clear_globs=False)
    names |= test.globs
    assert runner.summarize(verbose=False).failed == 0, "".join(said)


def test_every_example_of_the_guide_runs(tmp_path, monkeypatch):
    folder, names = copy(tmp_path), {}
    for block in blocks(GUIDE):
        if block["file"]:
            write(block, folder)
        elif block["lang"] == "sh":
            for line in commands(block["body"]):
                done = run(line, folder)
                assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        else:
            assert block["lang"] == "python", block
            try_python(block["body"], names, folder, monkeypatch)


def test_every_file_of_the_guide_is_one_the_text_speaks_of():
    text = GUIDE.read_text(encoding="utf-8")
    for block in blocks(GUIDE):
        if block["file"]:
            assert text.count(block["file"].removeprefix("data/reports/")) > 1, block["file"]
    linked = re.findall(r"\]\((\.\./[^)#]+)\)", text)
    assert linked
    assert all((GUIDE.parent / path).exists() for path in linked)


def test_the_guide_lists_its_own_headings():
    text = GUIDE.read_text(encoding="utf-8")
    slugs = [
        re.sub(r"[^\w -]", "", head).lower().replace(" ", "-")
        for head in re.findall(r"^## (.+)$", text, re.M)
    ]
    assert re.findall(r"^\d+\. \[.*?\]\(#(.+)\)$", text, re.M) == slugs


@pytest.fixture(scope="module")
def second_quarter():
    """Block of the guide with a document for the quarter that the README goes on to."""
    return next(block for block in blocks(GUIDE) if block["file"] and "q2" in block["file"])


def test_every_command_of_the_readme_runs(tmp_path, second_quarter):
    folder = copy(tmp_path)
    write(second_quarter, folder)
    seen = []
    text = README.read_text(encoding="utf-8")
    inline = re.findall(r"^\d\. `(piutils [^`]+)`", text, re.M)
    fenced = [line for block in blocks(README) if not block["lang"] for line in commands(block["body"])]
    for line in [*fenced, *inline]:
        line = line.removeprefix("pip install -e . && ")
        if not line.startswith(("piutils ", "papermill ", "cd notebooks ", "jupyter nbconvert ")):
            continue
        seen.append(line)
        done = run(line, folder)
        # The sample's commentary holds two contradictions, and `check` says so by its status.
        assert done.returncode == int(line.startswith("piutils check")), f"{line}\n{done.stdout}{done.stderr}"
    assert len(seen) >= 8
    assert (folder / "reports" / "2021-22-Q2" / "email.eml").exists()


def test_the_readmes_python_and_toml_run(tmp_path, monkeypatch):
    monkeypatch.chdir(copy(tmp_path))
    names = {}
    for block in blocks(README):
        if block["lang"] == "python":
            exec(block["body"], names)
        elif block["lang"] == "toml":
            assert tomllib.loads(block["body"])


def test_a_new_user_gets_to_a_chart_of_pi_241_by_the_readme_alone(tmp_path, monkeypatch):
    monkeypatch.chdir(copy(tmp_path))
    body = next(
        block["body"] for block in blocks(README) if "PI/241" in block["body"] and block["lang"] == "python"
    )
    names = {}
    exec(body, names)
    assert names["chart"].title.startswith("PI/241: ")
    assert "<img" in names["chart"].html()
    save = re.search(r"`(open\(.*?chart\.png\))`", README.read_text(encoding="utf-8"))[1]
    exec(save, names)
    assert Path("pi-241.png").read_bytes().startswith(b"\x89PNG")
