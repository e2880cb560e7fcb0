"""One document, or many, to the tables: every figure with its place, every word accounted for."""

import hashlib
import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from piutils import cache, display
from piutils.layout.combined import combine
from piutils.layout.keyed import keyed
from piutils.layout.legends import legends
from piutils.layout.period_of import document_period
from piutils.layout.reader import Reader
from piutils.layout.showing import as_json, reconciliation, write_csv
from piutils.layout.tables import build
from piutils.lexicon.headings import load
from piutils.lexicon.periods import MONTHS, find
from piutils.lexicon.printed import COLOURS, meaning
from piutils.lexicon.prose import COMMENT_LABEL
from piutils.model import PIDataError, captioned, period_label
from piutils.sources import rows as rows_of

__all__ = ["Document", "as_json", "combine", "read", "read_many", "reconciliation", "write_csv"]


@dataclass(frozen=True)
class Document:
    """What one document says, and what in it was not read.

    source : file name
    path : Path
    sha256 : of the file's content
    period : Period that the document reports
    printed_on : date of its print, None = not said
    indicators, values, commentary : tables of the model
    unread : DataFrame page, text
    notes : rows that reading was unsure of, doubts, contradictions
    pages : dict of code to the pages it stands on
    words_in, words_placed : how many words the document has, how many found their place
    """

    source: str
    path: Path
    sha256: str
    period: pd.Period
    printed_on: date | None
    indicators: pd.DataFrame
    values: pd.DataFrame
    commentary: pd.DataFrame
    unread: pd.DataFrame
    notes: tuple
    pages: dict
    words_in: int
    words_placed: int

    def __post_init__(self):
        captioned(self.indicators, f"Indicators in {self.source}")
        captioned(self.values, f"Figures in {self.source}")
        captioned(self.commentary, f"Officers’ commentary in {self.source}")
        captioned(self.unread, f"Not read in {self.source}")

    @property
    def words_left(self):
        """Words that found no place; `unread` lists them."""
        return self.words_in - self.words_placed

    def __repr__(self):
        period = period_label(self.period) if self.period is not None else "no period"
        return (
            f"<Document {self.source}: {period}, {len(self.indicators)} indicators, "
            f"{len(self.values)} figures, {self.words_left} words not read>"
        )

    def _repr_html_(self):
        figures = self.values[["code", "series", "covers", "printed", "source"]]
        doubts = captioned(pd.DataFrame({"unsure of": self.notes}), f"Doubts about {self.source}")
        return display.shown(repr(self)[1:-1], figures, self.unread, doubts)


def read(path, layouts=None):
    """Read one document.

    Parameters
    ----------
    path : str or Path of a PDF, Excel, CSV, HTML, Word or text file
    layouts : Path of a TOML file with a council's own headings, or None

    Returns
    -------
    Document

    Raises
    ------
    PIDataError
        The file cannot be read, holds no indicators, says no period, holds a figure that is no
        number, or one indicator twice with different figures.

    Notes
    -----
    A file with the same content, name and headings is not read twice by one version of the
    program: see `cache`.

    Examples
    --------
    >>> import piutils as pi
    >>> document = pi.read("data/reports/2021-22-q1-children.pdf")
    >>> len(document.indicators), document.words_left
    (14, 0)
    """
    path = Path(path)
    asked = cache.ticket(path, layouts)
    kept = cache.recalled(asked)
    if kept is not None:
        return Document(path=path, **kept)
    document = _read(path, layouts)
    cache.keep(document, layouts, asked)
    return document


def _read(path, layouts):
    meanings = load(layouts)
    rows, said = rows_of(path, meanings)
    reader = Reader(meanings).read(_watched(rows, path.name))
    if not reader.entries:
        pictured = next((note for note in said if "is a picture" in note), None)
        if pictured:
            raise PIDataError(
                f"{pictured}: ask for the document as exported, or run it through OCR first", path.name
            )
        unparted = next((note for note in said if "too close to tell apart" in note), None)
        if unparted:
            raise PIDataError(unparted, path.name)
        raise PIDataError(
            "no table of indicators was found; check that it is the right document, or add its headings "
            "to layouts.toml in the data folder",
            path.name,
        )
    areas = list(dict.fromkeys(entry.area for entry in reader.entries if entry.area))
    if len(areas) > 1:
        raise PIDataError(
            f"holds figures of {len(areas)} places ({', '.join(areas[:3])}, ...); keep the rows of one",
            path.name,
        )
    keyed(reader)
    notes = [*said, *reader.notes]
    period, annual = document_period(reader, path, notes)
    first_page = min(entry.page for entry in reader.entries)
    indicators, values, commentary, pages = build(
        reader.entries, period, annual, path.name, reader.account, notes
    )
    printed_on = place_texts(reader, first_page)
    unread = reader.account.close()
    return Document(
        source=path.name,
        path=path,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        period=period,
        printed_on=printed_on,
        indicators=indicators,
        values=values,
        commentary=commentary,
        unread=pd.DataFrame(unread, columns=["page", "text"]),
        notes=tuple(dict.fromkeys(notes)),
        pages=pages,
        words_in=reader.account.words_in,
        words_placed=reader.account.words_in - sum(len(text.split()) for _, text in unread),
    )


def read_many(paths, layouts=None):
    """Read several documents; one that cannot be read does not keep the others from being read.

    Parameters
    ----------
    paths : iterable of str or Path
    layouts : Path of a council's own headings; None = layouts.toml beside a document's folder of
        reports, or in ./data, where there is one

    Returns
    -------
    (list of Document, list of PIDataError), each in the order of `paths`
    """
    from tqdm import tqdm

    paths = list(paths)
    documents, faults = [], []
    # `disable=None`: no bar where nobody watches.
    for path in tqdm(paths, unit=" files", leave=False, delay=1, disable=None if len(paths) > 1 else True):
        try:
            documents.append(read(path, layouts or own_layouts(Path(path))))
        except PIDataError as error:
            faults.append(error)
    return documents, faults


def own_layouts(path):
    """Path of the council's own headings for a document; None where there are none."""
    places = (
        path.parent / "layouts.toml",
        path.parent.parent / "layouts.toml",
        Path("data") / "layouts.toml",
    )
    return next((place for place in places if place.is_file()), None)


def _watched(rows, name):
    """Rows as they come, with a bar of pages for a long document that somebody waits for."""
    if not sys.stderr.isatty():
        yield from rows
        return
    from tqdm import tqdm

    page = 0
    with tqdm(desc=name, unit=" pages", leave=False, delay=2, disable=None) as bar:
        for row in rows:
            bar.update(max(row.page - page, 0))
            page = max(page, row.page)
            yield row


_PAGE_NUMBER = re.compile(
    r"(?:page|tudalen|p\.?)?\s*\d{1,4}(?:\s*(?:of|o|/)\s*\d{1,4})?|[-–]\s*\d{1,4}\s*[-–]", re.I
)
_PRINTED = re.compile(
    r"(?:print(?:ed)?(?:\s+date|\s+on)?|date\s+printed|(?:report|run)\s+date|(?:generated|produced|run)\s+on"
    r"|dyddiad\s+argraffu|argraffwyd(?:\s+ar)?)\s*:?\s*"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]+|\d{1,2})[\s./-]+(\d{4}|\d\d)(?!\d)"
    r"|(\d{4})-(\d\d)-(\d\d))",
    re.I,
)


def printed_date(text):
    """Print date that a line states, or None.

    >>> printed_date("Print Date: 16-Sep-2021")
    datetime.date(2021, 9, 16)
    """
    found = _PRINTED.search(text)
    if not found:
        return None
    day, month, year = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    month = int(month) if month.isdigit() else MONTHS.get(month.lower())
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except (TypeError, ValueError):
        return None


def place_texts(reader, first_page):
    """Place the lines outside tables that are title, heading or furniture; leave the others as unread.

    Parameters
    ----------
    reader : layout.Reader that has read the document
    first_page : the page of its first indicator

    Returns
    -------
    date or None: the print date that they state
    """
    printed_on = None
    started = False
    titles = set()
    label = ""
    paragraphs = _paragraphs(reader.texts)
    lines = [" ".join(" ".join(text.text.split()) for text in paragraph) for paragraph in paragraphs]
    keys = legends(lines)
    own_keys = {id(reader.texts[i]) for i in legends([text.text for text in reader.texts])}
    for number, (paragraph, line) in enumerate(zip(paragraphs, lines, strict=True)):
        page = paragraph[0].page
        before = page < first_page or (page == first_page and not started and paragraph[0].first)
        started = started or any(text.before for text in paragraph)
        found = printed_date(line)
        if not found and line[0].isdigit() and not printed_date(label):
            found = printed_date(f"{label} {line}")  # in the cell beside its label
        label = line
        printed_on = printed_on or found
        # A sheet has its own title above its own table; a page goes on with the text of the one before.
        before = before or (not paragraph[0].cell.lies and paragraph[0].first) or paragraph[0].heads
        known = found or line in reader.services or line in titles or (before and _is_title(line, paragraph))
        if known:
            titles.add(line)  # it may stand again above a later table
        left = []
        for text in paragraph:
            own = " ".join(text.text.split())
            # A bare number in the middle of a page may stand at the axis of a chart.
            numbered = _PAGE_NUMBER.fullmatch(own) and (text.cell.lies is None or not own.isdigit())
            key = number in keys or id(text) in own_keys
            if known or key or text.edge or numbered or own in reader.services:
                reader.account.place(text.page, text.text)
            else:
                left.append(own)
        reader.account.leave(page, " ".join(left))
    return printed_on


def _is_title(line, paragraph):
    """Whether lines above the first table are a title and not an introduction."""
    words = len(line.split())
    if COMMENT_LABEL.match(line.partition(":")[0] + ":") or _ends_in_figures(line):
        return False
    if words >= 6 and line[-1] in ".;," and not all(text.cell.bold for text in paragraph):
        return False
    return words <= (30 if find(line) or all(text.cell.bold for text in paragraph) else 14)


def _ends_in_figures(line):
    """Whether a line has the look of a row of a table that was not told into columns."""
    words = line.split()
    while words and words[-1].lower() in COLOURS:
        words.pop()
    return len(words) > 2 and all(meaning(word).kind == "number" for word in words[-2:])


def _paragraphs(texts):
    """Lines outside tables, those of one paragraph together."""
    paragraphs = []
    for text in texts:
        last = paragraphs[-1][-1] if paragraphs else None
        if last is not None and _goes_on(last, text):
            paragraphs[-1].append(text)
        else:
            paragraphs.append([text])
    return paragraphs


def _goes_on(above, below):
    a, b = above.cell.lies, below.cell.lies
    if (
        not (a and b)
        or above.page != below.page
        or above.cell.bold != below.cell.bold
        or above.edge
        or below.edge
    ):
        return False
    text, following = above.text.strip(), below.text.strip()
    ended = a[2] < a[0] + 0.8 * (b[2] - b[0]) or (find(text) and text[-1] not in ",;-–")
    if ended and following[:1].isupper():
        return False
    high = a[3] - a[1]
    if a[0] > b[2] or b[0] > a[2]:
        return False
    return 0 < b[1] - a[1] < 1.6 * high and abs(b[3] - b[1] - high) < 0.2 * high and not above.before
