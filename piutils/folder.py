"""The data folder: documents and what documents do not print, joined into one set of tables."""

import hashlib
import tomllib
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from piutils import display, reading
from piutils.model import PIDataError, captioned, period_label, places, validate
from piutils.rules import load_rules, small_counts
from piutils.unprinted import describe_indicators, wales_averages, with_averages


@dataclass(frozen=True)
class Folder:
    """All that one data folder says.

    path : the folder
    documents : what each document said, as `reading.Document`
    indicators, values, commentary : the tables of model.py, all documents together
    revisions : figures that a later document states differently, one row each
    rules : name -> Rule
    small_counts : the [small_counts] table of rules.toml: threshold (default 5), suppress (default False)
    council : {'name': ..., 'name_cy': ...} of council.toml, '' where it gives none
    inputs : file name -> SHA-256 of its bytes, for repeating a run
    left_out : names of documents in reports/ that were not to be read
    lacking : which of indicators.csv and rules.toml the folder does not have; then nothing is rated
    """

    path: Path
    documents: list
    indicators: pd.DataFrame
    values: pd.DataFrame
    commentary: pd.DataFrame
    revisions: pd.DataFrame
    rules: dict
    small_counts: dict
    council: dict
    inputs: dict
    left_out: tuple = ()
    lacking: tuple = ()

    def __post_init__(self):
        captioned(self.indicators, f"Indicators in {self.path.name}")
        captioned(self.values, f"Figures in {self.path.name}")
        captioned(self.commentary, f"Officers’ commentary in {self.path.name}")
        captioned(self.revisions, f"Figures that documents state differently in {self.path.name}")

    def __repr__(self):
        there = ", ".join(periods(self)) or "no figures"
        many = "" if len(self.documents) == 1 else "s"
        return (
            f"<Folder {self.path.name}: {len(self.documents)} document{many}, "
            f"{len(self.indicators)} indicators, {there}>"
        )

    def _repr_html_(self):
        documents = pd.DataFrame(
            {
                "document": document.source,
                "period": document.period,
                "indicators": len(document.indicators),
                "figures": len(document.values),
                "comments": len(document.commentary),
                "words not read": document.words_left,
            }
            for document in self.documents
        )
        return display.shown(repr(self)[1:-1], captioned(documents, f"Documents in {self.path.name}"))


def find(data):
    """Path of the data folder, looked for here and then in the folders above.

    Raises
    ------
    PIDataError
        There is no such folder.
    """
    if not isinstance(data, str | Path):
        raise PIDataError(f"{data!r} is no name of a folder; name the folder of the figures, like 'data'")
    here = Path.cwd()
    for place in places(data):
        if place.is_dir():
            return place.resolve()
    if places(data)[0].is_file():
        raise PIDataError("is a file; give the folder that holds indicators.csv and reports/", str(data))
    raise PIDataError(
        f"no folder {str(data)!r} in {here} or above it; name the folder of the figures (--data, or data=)"
    )


def load(data="data", *, without=(), faults=None):
    """Read a data folder whole: documents in reports/, indicators.csv, averages, rules.

    Parameters
    ----------
    data : str or Path; looked for here, then in the folders above
    without : file name in reports/ to leave out, or several; the folder remembers them, and so does a report
    faults : dict or None
        None stops on a document that cannot be trusted. A dict takes the message of each such
        document by its file name and the others are read, for looking round: never for a report.

    Returns
    -------
    Folder

    Raises
    ------
    PIDataError
        The folder or a file in it is missing or unreadable, no document is there, or a
        document cannot be trusted. All faults at once.

    Examples
    --------
    >>> import piutils as pi
    >>> folder = pi.load("data")
    >>> len(folder.indicators), folder.council["name"]
    (14, 'Neath Port Talbot Council')
    """
    path = find(data)
    without = (without,) if isinstance(without, str) else tuple(without)
    inputs = digests(path)
    asked = path, tuple(inputs.items()), without
    if faults is not None:
        return _load(path, inputs, without, faults)
    if asked not in _loaded:
        read = _load(path, inputs, without)
        if digests(path) != inputs:
            return read  # a file was changed meanwhile: what was read is not what `asked` names
        _loaded.clear()
        _loaded[asked] = read
    return deepcopy(_loaded[asked])


# The folder read last, under the hashes of its files: many reports of one folder read it once.
_loaded = {}


def _load(path, inputs, without, faults=None):
    lacking = tuple(name for name in ("indicators.csv", "rules.toml") if not (path / name).exists())
    rules = {} if "rules.toml" in lacking else load_rules(path / "rules.toml")
    documents = read_documents(path, without, faults)
    indicators, values, commentary, revisions = reading.combine(documents)
    if "indicators.csv" not in lacking:
        indicators = describe_indicators(indicators, path / "indicators.csv", rules)
    averages = wales_averages(path / "wales_averages.csv", indicators)
    values, revisions = with_averages(values, averages, revisions)
    return Folder(
        path,
        documents,
        validate(indicators, "indicators", str(path)),
        validate(values, "values", str(path)),
        validate(commentary, "commentary", str(path)),
        revisions,
        rules,
        dict(zip(("threshold", "suppress"), small_counts(path / "rules.toml"), strict=True)),
        {"name": "", "name_cy": ""} | _toml(path / "council.toml"),
        inputs | {f"reports/{document.source}": document.sha256 for document in documents},
        without,
        lacking,
    )


_FILES = (
    "council.toml",
    "councils.csv",
    "indicators.csv",
    "layouts.toml",
    "rules.toml",
    "wales_averages.csv",
)


def digests(path):
    """SHA-256 of every file that decides what the data folder `path` says, by its name there."""
    files = [path / name for name in _FILES if (path / name).is_file()] + _in_reports(path)
    return {file.relative_to(path).as_posix(): _digest(file) for file in files}


def _digest(file):
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as error:
        return f"cannot be read ({error.strerror})"  # reading refuses it; here it only has no hash


def _in_reports(path):
    """Every file in reports/ that is meant as a document, in name order."""
    reports = path / "reports"
    if not reports.is_dir():
        raise PIDataError(f"no folder {reports}; make it and put the quarter's document in it")
    return sorted(
        file
        for file in reports.iterdir()
        if file.is_file() and not file.name.startswith((".", "~", "README"))
    )


def read_documents(path, without=(), faults=None):
    """Read every document in the folder's reports/, in name order; `without` and faults as `load`."""
    files = _in_reports(path)
    unknown = [name for name in without if name not in {file.name for file in files}]
    if unknown:
        raise PIDataError(f"no document {', '.join(unknown)} to leave out", str(path / "reports"))
    files = [file for file in files if file.name not in without]
    if not files:
        raise PIDataError(
            "no document in it; put the quarter's PDF, Excel, CSV, HTML or Word file there",
            str(path / "reports"),
        )
    from tqdm import tqdm

    documents, broken = [], {}
    layouts = path / "layouts.toml"
    # `disable=None`: no bar where nobody watches.
    for file in tqdm(files, desc=path.name, unit=" files", leave=False, delay=2, disable=None):
        try:
            documents.append(reading.read(file, layouts=layouts if layouts.exists() else None))
        except PIDataError as error:
            broken[file.name] = str(error)
    if broken and (faults is None or not documents):
        messages = list(broken.values())
        raise PIDataError(messages if len(messages) > 1 else messages[0])
    if faults is not None:
        faults |= broken
    return documents


def _toml(file):
    if not file.exists():
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PIDataError(f"cannot be read ({error})", str(file)) from None


def periods(folder):
    """Quarters for which some indicator has a result, oldest first, as labels."""
    actual = folder.values.loc[(folder.values["series"] == "actual") & (folder.values["printed"] != "")]
    return [period_label(period) for period in sorted(actual["period"].unique())]
