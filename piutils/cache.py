"""Documents read before: kept by their content, so that an unchanged file is not read again."""

import hashlib
import json
import os
import sys
import time
from datetime import date
from functools import cache
from importlib import metadata
from pathlib import Path

import numpy as np
import pandas as pd

from piutils.model import table

_LIBRARIES = (
    "babel",
    "beautifulsoup4",
    "lxml",
    "openpyxl",
    "pandas",
    "pdfminer.six",
    "pdfplumber",
    "python-docx",
)
_KEPT_DAYS = 60
_TABLES = ("indicators", "values", "commentary")


def folder():
    """Folder of the kept documents: where the operating system wants such files of a user.

    PIUTILS_CACHE in the environment names another one.

    Returns
    -------
    Path, or None where the user has no home
    """
    if os.environ.get("PIUTILS_CACHE"):
        return Path(os.environ["PIUTILS_CACHE"])
    try:
        if sys.platform == "win32":
            base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        elif sys.platform == "darwin":
            base = Path.home() / "Library" / "Caches"
        else:
            base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:
        return None
    return base / "piutils"


@cache
def _program():
    """Digest of everything that decides how a file is read: our own files and the libraries' versions."""
    digest = hashlib.sha256(sys.version.encode())
    home = Path(__file__).parent
    for file in sorted([*home.rglob("*.py"), *home.rglob("*.toml")]):
        digest.update(f"{file.name}\0".encode() + file.read_bytes())
    for library in _LIBRARIES:
        digest.update(f"{library} {metadata.version(library)}\0".encode())
    return digest.hexdigest()


def ticket(path, layouts=None):
    """Name under which a file's document is kept.

    Parameters
    ----------
    path : Path
    layouts : Path of a council's own headings, or None

    Returns
    -------
    (str, str) or None
        The name, and the SHA-256 of the file; None where a file cannot be opened. The name is made
        of the file's content and name (which may say the period), the headings, and the program:
        if one of them changes, so does the name, and what was kept under the old one is never
        asked for again.
    """
    if not Path(path).is_file():
        return None  # opening a pipe waits for somebody to fill it
    try:
        with open(path, "rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        headings = hashlib.sha256(Path(layouts).read_bytes()).hexdigest() if layouts else ""
    except OSError:
        return None
    parts = "\0".join((content, Path(path).name, headings, _program()))
    return hashlib.sha256(parts.encode()).hexdigest(), content


def recalled(asked):
    """What reading a file gave before.

    Parameters
    ----------
    asked : what `ticket` gave for the file

    Returns
    -------
    dict of the fields of reading.Document without its path, or None: the file was not read before,
    or what was kept of it is damaged
    """
    place = folder()
    if place is None or asked is None:
        return None
    entry = place / f"{asked[0]}.json"
    try:
        text, _, digest = entry.read_bytes().rpartition(b"\n")
        if hashlib.sha256(text).hexdigest().encode() != digest:
            return None
        kept = _fields(map(json.loads, text.split(b"\n")))
        os.utime(entry)
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return None
    return kept


def keep(document, layouts, asked):
    """Keep a document for the next time; where that is not possible, nothing happens.

    Parameters
    ----------
    document : reading.Document
    layouts : Path of a council's own headings, or None
    asked : what `ticket` gave before the file was read; if it gives another now, the file or the
        headings were changed meanwhile, and nothing is kept
    """
    place = folder()
    if place is None or asked is None or document.sha256 != asked[1]:
        return
    if ticket(document.path, layouts) != asked:
        return
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = place / f"{asked[0]}.{os.getpid()}.part"
        with half.open("wb") as file:
            digest = hashlib.sha256()
            for i, part in enumerate(_parts(document)):
                # Part by part: the text of a long document as a whole would double what reading takes.
                line = b"\n" * bool(i) + json.dumps(part, ensure_ascii=True).encode()
                digest.update(line)
                file.write(line)
            file.write(b"\n" + digest.hexdigest().encode())
        os.replace(half, place / f"{asked[0]}.json")
        _tidy(place)
    except OSError:
        return


def _tidy(place):
    """Let go of what nobody asked for in a long time."""
    limit = time.time() - _KEPT_DAYS * 86400
    for entry in place.iterdir():
        if entry.suffix in (".json", ".part") and entry.stat().st_mtime < limit:
            entry.unlink(missing_ok=True)


def _parts(document):
    """Document in parts that JSON can hold: its plain fields, then (table, column, values) of each column."""
    kept = {
        name: getattr(document, name)
        for name in ("source", "sha256", "notes", "pages", "words_in", "words_placed")
    }
    kept["period"] = str(document.period)
    kept["printed_on"] = document.printed_on and document.printed_on.isoformat()
    yield kept
    for name in (*_TABLES, "unread"):
        columns = getattr(document, name)
        for column in columns:
            values = columns[column]
            yield name, column, (values.array.asi8 if column == "period" else values).tolist()


def _fields(parts):
    """Fields of a document out of its parts."""
    kept = next(parts)
    columns = {name: {} for name in (*_TABLES, "unread")}
    for name, column, values in parts:
        if column in ("aliases", "box"):
            values = [tuple(item) if isinstance(item, list) else item for item in values]
        elif column == "period":
            values = pd.PeriodIndex.from_ordinals(values, freq="Q-MAR")
        elif column in ("value", "numerator", "denominator"):
            values = np.array(values, dtype=float)
        columns[name][column] = values
    for name in _TABLES:
        # Column by column it takes a fraction of the time, and gives the same types.
        kept[name] = pd.DataFrame(columns[name]) if len(columns[name]["code"]) else table(name)
    left = list(zip(*columns["unread"].values(), strict=True))
    kept["unread"] = pd.DataFrame(left, columns=["page", "text"])
    kept["period"] = pd.Period(kept["period"], freq="Q-MAR")
    kept["printed_on"] = kept["printed_on"] and date.fromisoformat(kept["printed_on"])
    kept["notes"] = tuple(kept["notes"])
    kept["pages"] = {code: tuple(pages) for code, pages in kept["pages"].items()}
    return kept
