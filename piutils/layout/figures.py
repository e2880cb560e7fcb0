"""Printed cells to rows of the values table: figures, counts behind them, ratings, arrows."""

from dataclasses import dataclass
from operator import attrgetter

from piutils.lexicon.headings import WORDS
from piutils.lexicon.printed import ARROWS, SIGNS, colour_name, colour_sign, colour_word, meaning
from piutils.model import VALUES

NONE = float("nan")


@dataclass(slots=True)
class Value:
    """One row of the values table; a class, for a long document has a hundred thousand of them."""

    code: str
    period: object
    series: str
    covers: str
    value: float
    printed: str
    source: str
    box: tuple | None
    numerator: float = NONE
    denominator: float = NONE


class Figures:
    """The values of a document by (code, period, series, covers), and what is wrong with them."""

    def __init__(self, source, account, notes):
        self.source, self.account, self.notes = source, account, notes
        self.values = {}
        self.faults = []
        self.coloured = {}  # (what, word, colour) -> codes
        self._places = {}

    def columns(self):
        """Columns of the values table; no row is held any more afterwards."""
        columns = {name: list(map(attrgetter(name), self.values.values())) for name in VALUES}
        self.values.clear()
        return columns

    def place(self, name):
        """Place in the document, one text for all that stand there."""
        return self._places.setdefault(name, f"{self.source}#{name}")

    def add(self, code, kind, period, covers, figure):
        """Put a printed cell where it belongs: a figure, a count behind one, or a word."""
        heading, cell = figure.heading, figure.cell
        place = self.place(cell.place or figure.place)
        if kind in WORDS:
            self._word(code, kind, period, covers, cell, figure, place)
            return
        found = meaning(cell.text)
        if found.kind == "blank":
            return
        if found.kind == "broken":
            self.faults.append(
                f"{place}: value '{found.text}' of {code}, {heading.text}, is not a number; "
                "correct the cell or leave it blank"
            )
            return
        if found.kind == "text":
            self.notes.append(
                f"{place}: {code}, {heading.text}: '{found.text}' is kept as text, not as a figure"
            )
        if found.note:
            self.notes.append(f"{place}: {code}: '{found.text}' is printed with the mark '{found.note}'")
        if kind in ("numerator", "denominator"):
            self._count(code, kind, period, covers, found, place, cell, figure)
            return
        self._put(code, period, kind, covers, found.value, found.text, place, cell.box, figure)
        if found.rag:
            self._put(code, period, "rag", covers, NONE, found.rag, place, cell.box, figure)
        if found.arrow:
            self._put(code, period, "direction", covers, NONE, found.arrow, place, cell.box, figure)

    def _count(self, code, kind, period, covers, found, place, cell, figure):
        row = self.values.get((code, period, "actual", covers))
        if row is None:
            row = Value(code, period, "actual", covers, NONE, "", place, cell.box)
            self.values[code, period, "actual", covers] = row
        setattr(row, kind, found.value)
        self.account.place(figure.page, cell.text)

    def _word(self, code, kind, period, covers, cell, figure, place):
        text = " ".join(cell.text.split())
        word = colour_word(text)
        if kind == "rag":
            if not word:
                word = self._colour(code, cell, figure)
            elif meaning(text).kind == "nothing":
                word = ""
        else:
            word = word or text
        if word:
            self._put(code, period, kind, covers, NONE, word, place, cell.box, figure)
        elif cell.text.strip() and kind == "rag" and any(char in SIGNS + ARROWS for char in text):
            self._put(code, period, kind, covers, NONE, text, place, cell.box, figure)
            self.notes.append(
                f"{figure.place}: {code}: the rating '{text}' is kept as printed; what it means is not said"
            )
        else:
            self.account.place(figure.page, cell.text)

    def _colour(self, code, cell, figure):
        """RAG word for a coloured shape or fill, '' for none; said in the notes, for a colour is no word."""
        word, colour = colour_sign(cell.text)
        if not word:
            colour = cell.mark or cell.fill
            word = colour_name(colour) if colour else ""
        if word:
            what = "the colour of the cell" if colour == cell.fill else "a coloured mark"
            self.coloured.setdefault((what, word, colour), []).append(code)
        return word

    def _put(self, code, period, series, covers, value, printed, place, box, figure):
        key = (code, period, series, covers)
        known = self.values.get(key)
        self.account.place(figure.page, figure.cell.text)
        if printed == figure.cell.text:
            printed = figure.cell.text  # which the account keeps: a long document holds it once
        if known is None or not known.printed:
            row = Value(*key, value, printed, place, box)
            if known is not None:
                row.numerator, row.denominator = known.numerator, known.denominator
            self.values[key] = row
        elif known.printed != printed:
            self.faults.append(
                f"{code}, {covers}, {series} appears twice: {known.printed} at {known.source} and "
                f"{printed} at {place}; keep one"
            )
