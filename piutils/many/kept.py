"""Reports made before: whether one still stands for the same inputs, parameters and program."""

import hashlib
import json
from dataclasses import asdict
from functools import cache
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from piutils.outputs import OVERVIEW
from piutils.vouching import digest, is_whole

_PLACES = ("data", "out", "council", "notebook")  # where things lie is no part of what they are


@cache
def program():
    """Digest of all that decides what a report looks like: our own files and the libraries' versions."""
    digest = hashlib.sha256()
    home = Path(__file__).parent.parent
    for file in sorted(home.rglob("*")):
        if file.is_file() and file.suffix != ".pyc":
            digest.update(f"{file.relative_to(home).as_posix()}\0".encode() + file.read_bytes())
    for line in metadata.requires("piutils"):
        needed = Requirement(line)
        if "extra" not in str(needed.marker):
            digest.update(f"{needed.name} {metadata.version(needed.name)}\0".encode())
    return digest.hexdigest()


def asked(job):
    """Parameters, notebook and program of a report, as plain JSON: all that it is made of but its inputs."""
    said = {name: value for name, value in asdict(job).items() if name not in _PLACES}
    notebook = Path(job.notebook)
    return [said, notebook.name, digest(notebook.read_bytes()), program()]


def made_of(own, inputs):
    """Digest of a report's inputs, parameters and program.

    Parameters
    ----------
    own : what `asked` gave before the notebook ran, which may be changed meanwhile
    inputs : file name -> SHA-256 of the data folder

    Returns
    -------
    str, as the executed notebooks carry it
    """
    return digest(json.dumps([own, inputs], sort_keys=True))


def standing(job):
    """What stands of a report on the disk.

    Returns
    -------
    (str, dict) or None
        What it is made of, and language -> overview; None where a file of it is missing or another.
    """
    found, overviews = set(), {}
    for lang in job.langs:
        try:
            text = (job.folder / f"{job.page}-{lang}.ipynb").read_text(encoding="utf-8")
            notebook = json.loads(text)
            carried = notebook["metadata"]["piutils"]
            if not is_whole(text, carried):
                return None
            for name, sha256 in carried["files"].items():
                if digest((job.folder / name).read_bytes()) != sha256:
                    return None
            found.add(carried["made_of"])
            overviews[lang] = overview(notebook["cells"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
    return (found.pop(), overviews) if len(found) == 1 else None


def overview(cells):
    """What an executed notebook says of itself for an index; {} where it says nothing."""
    for cell in cells:
        for output in cell.get("outputs", []):
            if OVERVIEW in output.get("data", {}):
                return output["data"][OVERVIEW]
    return {}
