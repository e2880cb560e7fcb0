"""Rows of cells to indicators as the document prints them, by what the headings say."""

import re
from collections import deque
from itertools import groupby, islice

from piutils.layout.account import Account
from piutils.layout.cards import card_of
from piutils.layout.entries import Comment, Entry, Text
from piutils.layout.filled import fill, is_rest, parts_of, said
from piutils.layout.heads import (
    adds_line,
    columns_of,
    continues,
    is_full,
    row_label,
    text_of,
    texts_of,
    titled,
    tops,
)
from piutils.layout.keyed import is_keyed
from piutils.layout.legends import legends
from piutils.layout.plain import with_cards
from piutils.layout.sections import (
    is_footnote,
    is_section,
    is_sentence,
    is_total,
    line_above,
    near,
    service_above,
    service_name,
)
from piutils.lexicon.codes import starts_with_code
from piutils.lexicon.headings import FIGURES, WORDS, is_header
from piutils.lexicon.periods import find
from piutils.lexicon.printed import meaning
from piutils.lexicon.prose import COMMENT_LABEL
from piutils.rows import Row
from piutils.sources.glyphs import join

_AHEAD, _ALL = 30, 10**6  # rows in which a table's headings stand, if it has any; all rows


class Reader:
    """Reads rows one by one; afterwards `entries`, `texts`, `notes` and `account` hold the document."""

    def __init__(self, meanings):
        self.meanings = meanings
        self.account = Account()
        self.entries = deque()
        self.texts = []
        self.notes = []
        self.keyed = []  # rows of tables of codes and comments
        self.columns = []
        self.headings = ()  # of the columns
        self.headings_seen = {}  # each heading once, though it stands on every page
        self.lines_seen = {}  # first line of a header -> all its lines, as they stood the first time
        self.service = ""
        self.services = set()
        self._last = None  # what the latest row was: 'entry', 'comment', 'section' or None
        self._fresh = False  # no row of this table has been read yet
        self._page = 0
        self._held = None
        self._ending = False  # nothing but text follows in this table
        self._key = []  # lines of a key or a source, up to the latest row

    def read(self, rows):
        """Read all rows of a document."""
        latest = 0
        for number, group in groupby(rows, key=lambda row: row.table):
            if number:
                # Text between two parts of a table, or the end of a page, does not end it.
                self._table(group, goes_on=number == latest and bool(self.columns))
                latest = number
            else:
                for part in with_cards(list(group), self.meanings):
                    self._text(part) if isinstance(part, Row) else self._card(part)
        if self._held:
            self._leave(self._held[0], "the start of a row that does not go on")
        return self

    def _text(self, row):
        for cell in (cell for cell in row.cells if cell.text.strip()):
            self.account.add(row.page, cell.text)
            if not row.apart:
                self._line(row, cell, row.edge)
            else:
                (self.account.place if row.edge else self.account.leave)(row.page, cell.text)

    def _line(self, row, cell, edge=False):
        first = not self.entries or self.entries[-1].page != row.page
        self.texts.append(Text(cell.text, row.page, cell, edge, first, place=row.place))

    def _table(self, rows, goes_on=False):
        """Read one table, row by row: no more than a few rows wait at a time."""
        rows = (row for row in rows if any(cell.text.strip() or cell.mark for cell in row.cells))
        ahead = deque(islice(rows, _AHEAD))
        if not ahead:
            return
        for row in ahead:
            self._book(row)
        first = 0 if goes_on else next((i for i, row in enumerate(ahead) if self._is_header(row)), None)
        if first is None and not (self.columns and self.entries and continues(ahead[0], self.columns)):
            card = card_of(list(ahead), self.meanings) if len(ahead) < _AHEAD else None
            if card is None:
                self._strange_table(ahead, rows)
            else:
                for row in ahead:
                    for cell in row.cells:
                        self.account.drop(row.page, cell.text)
                self._card(card)
            return
        if not goes_on:
            if not ahead[0].cells[0].lies and self.entries and self.entries[-1].page != ahead[0].page:
                self.service = ""  # a sheet of its own
            self._heading_above(ahead[0])
        above = tops(ahead, first or 0, self.meanings)
        for _ in range((first or 0) - len(above)):
            row = ahead.popleft()
            for cell in row.cells:
                if cell.text.strip():
                    self._line(row, cell)
                    self.texts[-1].heads = True
        for _ in above:
            ahead.popleft()
        self._fresh = True
        while ahead:
            row = ahead.popleft()
            self._ahead(ahead, rows, 4)
            self._fresh = self._fresh or row.page != self._page
            self._page = row.page
            if self._is_header(row):
                block, above = [*above, row], []
                seen = self.lines_seen.setdefault(texts_of(block[0]), [])
                while ahead and len(block) < 4 and adds_line(block, ahead[0], self.meanings, seen):
                    block.append(ahead.popleft())
                self.lines_seen[texts_of(block[0])] = list(map(texts_of, block))
                self._header(block)
                self._ahead(ahead, rows, 4)
                continue
            self._ending = all(sum(bool(cell.text.strip()) for cell in other.cells) == 1 for other in ahead)
            lines = [*self._key, *map(text_of, (row, *ahead))]
            explains = self._ending and len(self._key) in legends(lines)
            self._key = lines[: len(self._key) + 1] if explains else []
            if ahead and self.entries and self._is_header(ahead[0]) and self._is_heading(row, ahead[0]):
                continue
            self._row(row)
            self._fresh = False

    def _ahead(self, ahead, rows, count):
        for row in islice(rows, max(count - len(ahead), 0)):
            self._book(row)
            ahead.append(row)

    def _book(self, row):
        for cell in row.cells:
            self.account.add(row.page, cell.text)

    def _strange_table(self, ahead, rows):
        page = ahead[0].page
        figures = any(meaning(cell.text).kind == "number" for row in ahead for cell in row.cells)
        if len(legends(list(map(text_of, ahead)))) == len(ahead) < _AHEAD:
            for cell in (cell for row in ahead for cell in row.cells):
                self.account.place(page, cell.text)
            return
        self._ahead(ahead, rows, _ALL)
        if is_keyed(ahead[0], self.meanings):
            self.keyed += ahead
            return
        for row in ahead:
            self._leave(row)
        if figures:
            self.notes.append(f"{ahead[0].place or page}: a table whose headings are not known was not read")

    def _is_header(self, row):
        return is_header([cell.text for cell in row.cells], self.meanings)

    def _header(self, block):
        for row in block:
            for cell in row.cells:
                self.account.place(row.page, cell.text)
        self.columns = titled(columns_of(block, self.meanings), block)
        for column in self.columns:
            column.heading = self.headings_seen.setdefault(column.heading, column.heading)
        before, self.headings = self.headings, tuple(column.heading for column in self.columns)
        first = self.headings[0] if self.headings != before else None
        if first and first.kind == "title" and first.text:
            self._name_service(first.text, close=False)

    def _card(self, card):
        """Read a card; where it does not name its indicator, the line above it does."""
        for row in (card.heads, *card.rows):
            self._book(row)
        if card.name:
            self.account.add(card.heads.page, card.name.text)
            self._heading_above(card.heads)
        self._header([card.heads])
        for row in card.rows:
            entry = Entry("", "", self.service, row.page, row.place, headings=self.headings)
            self.entries.append(entry)
            self._add(entry, row, parts_of(row.cells, self.columns))
            if not entry.title:
                above = self.texts[-1] if self.texts and not card.name else None
                name = card.name or (above.cell if above and above.page == row.page else None)
                entry.title = " ".join(name.text.split()) if name else ""
                entry.titles.append((entry.title, row.page))
        self.columns, self._last = [], None

    def _row(self, row):
        filled = said(row, self.columns)
        if not filled:
            return
        if len(filled) == 1 and (is_full(filled[0], self.columns) or len(row.cells) == 1):
            return self._lone(row, filled[0], full=True)
        if len(filled) == 2 and COMMENT_LABEL.fullmatch(filled[0].text.strip()) and self.entries:
            self.account.place(row.page, filled[0].text)
            return self._comment(row, filled[1])
        parts = parts_of(filled, self.columns)
        titles = [cell for _, cell in parts.get("title", [])]
        codes = [cell for _, cell in parts.get("code", [])]
        figures = [pair for kind in (*FIGURES, *WORDS) for pair in parts.get(kind, [])]
        label = row_label(parts, self.meanings)
        if label:
            self.account.place(row.page, label.text)
            if not titles and not codes and self.entries and not self._begins(row):
                return self._add(self.entries[-1], row, parts)
        if not titles and not codes:
            if len(filled) == 1 and parts.get("commentary") and self.entries:
                if row.open and not self._fresh:
                    # The start of a row whose middle, with its code and figures, is on the next page.
                    self._held = (row, parts)
                    return None
                return self._comment(row, filled[0], page_break=True)
            if len(filled) == 1 and (len(filled[0].text.split()) > 3 or parts.get("service")):
                return self._lone(row, filled[0], full=False)
            if self._fresh and self.entries and not parts.get("") and not self._begins(row):
                return self._add(self.entries[-1], row, parts)
            return self._leave(row, "a row without an indicator")
        if len(titles) + len(codes) == 1 and is_total((titles + codes)[0].text):
            return self._leave(row, "a row of totals")
        cut = self._fresh and self._last == "entry" and self.entries
        if cut and is_rest(self.entries[-1], row, titles, codes, figures):
            return self._add(self.entries[-1], row, parts)
        if len(filled) == 1 and not starts_with_code(filled[0].text):
            return self._lone(row, filled[0], full=False)
        for _, cell in parts.get("service", []):
            self.service = service_name(cell.text)
        entry = Entry("", "", self.service, row.page, row.place, headings=self.headings)
        self.entries.append(entry)
        if self._held:
            self._add(entry, *self._held)
            self._held = None
        self._add(entry, row, parts)
        self._last = "entry"

    def _begins(self, row):
        """Whether a row is the first of its table and no rest of one that the end of a page cut."""
        named = any(heading.kind in ("title", "code") for heading in self.headings)
        return self._fresh and (row.page == self.entries[-1].page or not named)

    def _add(self, entry, row, parts):
        fill(entry, row, parts, self.account, self.notes)

    def _lone(self, row, cell, full):
        """A row with one text alone: a section's name, a comment, or the rest of a cut one."""
        text = " ".join(cell.text.split())
        last = self.entries[-1] if self.entries else None
        cut = self._fresh and last is not None and last.page != row.page
        if self._key:
            self.account.place(row.page, cell.text)
        elif text in self.services or self._is_section(text, cell, cut):
            self.service = service_name(text)
            self.services.add(text)
            self.account.place(row.page, cell.text)
            self._last = "section"
        elif last is None:
            self._line(row, cell)
        elif is_footnote(text, self._ending):
            self._leave(row, "a footnote")
        elif not full and cut and self._last == "entry" and not (row.loose and is_sentence(text)):
            last.title = join(last.title, text)
            last.titles.append((cell.text, row.page))
        elif self._last in ("entry", "comment"):
            self._comment(row, cell, page_break=cut and self._last == "comment")
        else:
            self._leave(row, "a row of text that belongs to no indicator")

    def _is_heading(self, row, head):
        """Whether a line alone above a row of headings is a title of what follows: it says so or a period."""
        filled = [cell for cell in row.cells if cell.text.strip()]
        text = " ".join(filled[0].text.split()) if len(filled) == 1 else ""
        if not text or len(text.split()) > 12 or text[-1] in ".;,":
            return False
        # A few words are no title where indicators have their comments below them.
        below = row.page != head.page or any(entry.commented for entry in self.entries)
        if not find(text) and not is_section(text, filled[0].bold, cut=False, doubtful=below, filled=False):
            return False
        self._line(row, filled[0])
        self.texts[-1].before = row.table
        self._name_service(text, close=True)
        self._last = None
        return True

    def _is_section(self, text, cell, cut):
        commented = any(column.heading.kind == "commentary" for column in self.columns)
        return is_section(
            text,
            cell.bold,
            cut=cut and self._last == "comment",
            # Where comments stand below their indicators, a few words there are a comment as often.
            doubtful=self._last == "entry" and not commented,
            filled=bool(cell.fill),
        )

    def _comment(self, row, cell, page_break=False):
        last = self.entries[-1]
        text = cell.text
        label = re.match(r"\s*" + COMMENT_LABEL.pattern.replace(r":?\s*", r":\s*"), text, re.I)
        if label and not page_break:
            self.account.place(row.page, label[0])
            text = text[label.end() :]
        last.comments.append(Comment(text, row.page, row.place, cell))
        last.commented = True
        last.open = row.open
        self._last = "comment"

    def _leave(self, row, why=""):
        text = text_of(row)
        self.account.leave(row.page, text)
        if why:
            self.notes.append(f"{row.place}: {why}: {text[:80]}")

    def _heading_above(self, row):
        """Take the short line just above a table for the name of its service."""
        line = line_above(row, self.texts)
        if line is None:
            return
        line.before = row.table
        text = " ".join(line.text.split())
        self._name_service(text, near(line.cell, row))

    def _name_service(self, text, close):
        """Take a line above a table for the name of its service, if it looks like one."""
        named = service_above(text, close and bool(self.columns))  # above the first, it may be a title
        if named:
            self.service = service_name(named)
            self.services.add(text)
