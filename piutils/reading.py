"""One document, or many, to the tables: every figure with its place, every word accounted for."""

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from piutils.headings import load
from piutils.layout import Reader
from piutils.model import PIDataError, period_label
from piutils.period_of import document_period
from piutils.periods import MONTHS, find
from piutils.sources import rows as rows_of
from piutils.tables import build


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

    @property
    def words_left(self):
        """Words that found no place; `unread` lists them."""
        return self.words_in - self.words_placed


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
    """
    path = Path(path)
    meanings = load(layouts)
    reader = Reader(meanings).read(rows_of(path))
    if not reader.entries:
        raise PIDataError(
            "no table of indicators was found; check that it is the right document, or add its headings "
            "to data/layouts.toml",
            path.name,
        )
    notes = list(reader.notes)
    period, annual = document_period(reader, path, notes)
    indicators, values, commentary, pages = build(
        reader.entries, period, annual, path.name, reader.account, notes
    )
    printed_on = place_texts(reader)
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
        pages={code: sorted(found) for code, found in pages.items()},
        words_in=reader.account.words_in,
        words_placed=reader.account.words_in - sum(len(text.split()) for _, text in unread),
    )


_PAGE_NUMBER = re.compile(
    r"(?:page|tudalen|p\.?)?\s*\d{1,4}(?:\s*(?:of|o|/)\s*\d{1,4})?|[-–]\s*\d{1,4}\s*[-–]", re.I
)
_PRINTED = re.compile(
    r"(?:print(?:ed)?(?:\s+date|\s+on)?|date\s+printed|report\s+date|dyddiad\s+argraffu|argraffwyd)\s*:?\s*"
    r"(\d{1,2})[\s./-]+([a-z]+|\d{1,2})[\s./-]+(\d{4})",
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
    month = int(found[2]) if found[2].isdigit() else MONTHS.get(found[2].lower())
    try:
        return date(int(found[3]), month, int(found[1]))
    except (TypeError, ValueError):
        return None


def place_texts(reader):
    """Place the lines outside tables that are title, heading or furniture; leave the others as unread.

    Returns
    -------
    date or None: the print date that they state
    """
    printed_on = None
    first_table = min((entry.page for entry in reader.entries), default=0)
    alike = Counter()
    for text in reader.texts:
        alike[_shape(text.text)] += 1
    pages = {}
    for text in reader.texts:
        pages.setdefault(_shape(text.text), set()).add(text.page)
    started = False
    for text in reader.texts:
        line = " ".join(text.text.split())
        found = printed_date(line)
        printed_on = printed_on or found
        before = text.page < first_table or (text.page == first_table and not started)
        started = started or bool(text.before)
        furniture = len(pages[_shape(line)]) > 1 or _PAGE_NUMBER.fullmatch(line)
        title = before and (
            find(line) or text.cell.bold or (len(line.split()) <= 12 and line[-1] not in ".;,")
        )
        if found or furniture or title or line in reader.services:
            reader.account.place(text.page, text.text)
        else:
            reader.account.leave(text.page, text.text)
    return printed_on


def _shape(text):
    return re.sub(r"\d+", "#", " ".join(text.split()))


def as_json(document):
    """What `piutils read --json` prints of one document, as a dict (DESIGN's contract)."""
    listed = []
    comments = dict(zip(document.commentary["code"], document.commentary["text"], strict=True))
    by_code = {code: rows for code, rows in document.values.groupby("code", sort=False)}
    for row in document.indicators.itertuples():
        figures, counts, rag = {}, {}, ""
        for value in by_code.get(row.code, document.values[:0]).itertuples():
            if value.series == "rag":
                if value.period == document.period:
                    rag = value.printed
                continue
            if value.printed:
                figures.setdefault(value.series, {})[value.covers] = value.printed
            if value.series == "actual" and pd.notna(value.numerator) and pd.notna(value.denominator):
                counts[value.covers] = [_whole(value.numerator), _whole(value.denominator)]
        listed.append(
            {
                "code": row.code,
                "aliases": list(row.aliases),
                "title": row.title,
                "service": row.service,
                "unit": row.unit,
                "values": figures,
                "counts": counts,
                "rag": rag,
                "commentary": comments.get(row.code, ""),
                "pages": document.pages.get(row.code, []),
            }
        )
    return {
        "source": document.source,
        "period": period_label(document.period),
        "indicators": listed,
        "unread": [{"page": row.page, "text": row.text} for row in document.unread.itertuples()],
    }


def _whole(number):
    return int(number) if float(number).is_integer() else number
