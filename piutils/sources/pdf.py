"""PDF documents to rows of cells, each with its page and box."""

import logging
from collections import deque
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain

from piutils.lexicon.headings import is_header
from piutils.model import PIDataError
from piutils.rows import Row
from piutils.sources.furniture import furniture
from piutils.sources.glyphs import lines_of
from piutils.sources.grid import fill, tables_of
from piutils.sources.leaf import leaf_of
from piutils.sources.patience import patience
from piutils.sources.placed import block_row, box_cell, line_rows, split_band
from piutils.sources.streams import MOST_PAGES, is_overdrawn, is_whole, objects_are_whole, pages_stated
from piutils.sources.unruled import Unruled


def rows(path, meanings, notes):
    """Rows of a PDF document, page by page, top to bottom.

    Parameters
    ----------
    path : Path
    meanings : dict of heading to kind, as `headings.load` gives it: the columns of a table without
        upright lines stand only in its headings
    notes : list that doubts are added to

    Yields
    ------
    Row; a table that goes on over the end of a page keeps its number. Each page is let go before
    the next is opened, so that a long document takes little more memory than a short one.

    Raises
    ------
    PIDataError
        The file is no PDF that opens, is locked, has no page, or a page is a picture without text.
    """
    setter = _Setter(meanings, notes)
    before = current = None
    for leaf in chain(_leaves(path, notes), [None]):
        if current is not None:
            yield from setter.page(current, before, leaf)
        before, current = current, leaf


def _leaves(path, notes):
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    endless = "is damaged: {} cannot be read to an end; ask for the document again"
    try:
        # Closing a document of pdfplumber's would make all pages once more; closing the file is enough.
        with _heard() as losses, path.open("rb") as file:
            with patience(endless.format("its list of pages"), path.name):
                document = pdfplumber.open(file)
                pages = _pages(document, path)
            count, fonts = len(pages), set()
            while pages:
                page = pages.popleft()
                with patience(endless.format(f"page {page.page_number}"), path.name):
                    if is_overdrawn(page.page_obj):
                        raise PIDataError(
                            f"page {page.page_number} holds more than a page of a report can; print the "
                            "pages with the indicators as a PDF of their own",
                            path.name,
                        )
                    whole = is_whole(page.page_obj, fonts)
                    leaf = leaf_of(page, path.name, notes) if whole else None
                if losses or not whole:
                    raise _damaged(path, f"part of page {page.page_number} cannot be read")
                yield leaf
                page.close()
                document.doc._cached_objs.clear()  # else every object of a long document stays
    except PIDataError:
        raise
    except Exception as error:
        causes = (error, error.__cause__, *error.args)
        known = next((cause for cause in causes if isinstance(cause, PIDataError)), None)
        if known is not None:
            raise known from None
        if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
            raise PIDataError("is locked with a password; ask for it without one", path.name) from None
        raise PIDataError(
            f"is damaged and cannot be read as PDF ({type(error).__name__}); ask for the document again",
            path.name,
        ) from None
    if not count:
        raise PIDataError("the PDF has no page; ask for the document again", path.name)


def _pages(document, path):
    """Pages of a document that holds those it says it has."""
    stated = pages_stated(document.doc)
    if stated and stated > MOST_PAGES:
        raise PIDataError(f"holds {stated:,} pages, no report; print those with the indicators", path.name)
    pages = deque(document.pages)
    document.pages.clear()  # a page keeps what was read of it: it must go when it is done
    if pages and stated is None:
        raise _damaged(path, "its list of pages is lost")
    if pages and stated != len(pages):
        raise _damaged(path, f"{len(pages)} of its {stated} pages are there")
    if not objects_are_whole(document.doc):
        raise _damaged(path, "parts of it cannot be read")
    return pages


def _damaged(path, what):
    return PIDataError(f"is damaged: {what}; ask for the document again", path.name)


class _Listener(logging.Handler):
    """Hears what pdfminer reports, and goes on, although text is lost."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.losses = []

    def emit(self, record):
        text = record.getMessage()
        if text.startswith(("Data-loss", "Cannot render", "Could not set text", "Execute called")):
            self.losses.append(text)


@contextmanager
def _heard():
    """Listen to pdfminer's warnings instead of printing them."""
    logger, listener = logging.getLogger("pdfminer"), _Listener()
    printed, logger.propagate = logger.propagate, False
    logger.addHandler(listener)
    try:
        yield listener.losses
    finally:
        logger.removeHandler(listener)
        logger.propagate = printed


class _Setter:
    """Sets the words of each page in rows; remembers what tables may go on over a page's end."""

    def __init__(self, meanings, notes):
        self.meanings = meanings
        self.unruled = Unruled(meanings, notes)
        self.number = 0  # of the latest table
        self.ruled = None  # (x0, x1) of the latest ruled table
        self.head = None  # its headings, without blanks

    def page(self, leaf, before, after):
        """Rows of one page."""
        place = f"p{leaf.number}"
        foot = max((word.bottom for word in leaf.words), default=leaf.height)
        outside = leaf.words
        blocks = []  # (top, rows)
        barriers = []
        for table in tables_of(leaf.level, leaf.upright, foot):
            if table.columns == 1 and not self._goes_on(table):
                continue
            inside = len(outside)
            outside = fill(table, outside)
            if len(outside) == inside:
                continue
            self.ruled = (table.x0, table.x1)
            barriers.append((table.top, table.bottom))
            blocks.append((table.top, self._ruled_rows(table, leaf, place), True))
        lines = lines_of(outside)
        edges = furniture(lines, leaf, (before, after), self.meanings)
        body = []
        for line in lines:
            if id(line) in edges:
                blocks.append((line[0].top, line_rows(line, leaf, place, edge=True), False))
            else:
                body.append(line)
        if blocks and any(ruled for _, _, ruled in blocks):
            self.unruled.forget()
        blocks += self.unruled.blocks(body, leaf, place, barriers)
        blocks.sort(key=lambda block: block[0])
        yield from _apart(leaf, place, (before, after))
        for _, found, new in blocks:
            if new is True:
                self.number += 1
            if found and found[0].table:
                found = [replace(r, table=self.number) for r in found]
            yield from found

    def _goes_on(self, table):
        """Whether a box without upright lines inside is the rest of the ruled table before it."""
        return (
            self.ruled is not None and abs(table.x0 - self.ruled[0]) < 3 and abs(table.x1 - self.ruled[1]) < 3
        )

    # Ruled tables

    def _ruled_rows(self, table, leaf, place):
        bands = [[] for _ in range(table.rows)]
        for box in table.boxes:
            bands[box.row].append(box)
        found = []
        for i, boxes in enumerate(bands):
            if not boxes:
                continue
            last = i == len(bands) - 1
            for part in self._parts(boxes):
                split = split_band(part)
                if split:
                    found += [block_row(block, split[1], leaf, place) for block in split[0]]
                    continue
                cells = tuple(box_cell(box, leaf) for box in part)
                found.append(Row(cells, leaf.number, 1, place, table.open and last))
                texts = [cell.text for cell in cells]
                if is_header(texts, self.meanings):
                    self.head = ["".join(text.split()) for text in texts]
        return found

    def _parts(self, boxes):
        """A band's cells; twice, where the line below repeated headings is missing on this page."""
        if not self.head or len(boxes) != len(self.head) or not any(self.head):
            return [boxes]
        above, below = [], []
        for box, head in zip(boxes, self.head, strict=True):
            words = [word for line in lines_of(box.words) for word in line]
            said, count = "", 0
            while said != head and count < len(words) and head.startswith(said + words[count].text):
                said += words[count].text
                count += 1
            if said != head:
                return [boxes]
            above.append(replace(box, words=words[:count]))
            below.append(replace(box, words=words[count:]))
        if not any(box.words for box in below):
            return [boxes]
        return [above, below]


def _apart(leaf, place, neighbours):
    """Rows of what belongs to no line of a page; a watermark that stands on the next one too is furniture."""
    there = {word.text for other in neighbours if other is not None for word in other.apart}
    for again in (True, False):
        for line in lines_of([word for word in leaf.apart if (word.text in there) == again]):
            for row in line_rows(line, leaf, place, edge=again):
                yield replace(row, apart=True)
