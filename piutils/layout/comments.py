"""The officers' comments: their text, and the counts and averages that they state."""

import re

from piutils.layout.figures import Value
from piutils.layout.stated import averages, counts
from piutils.lexicon.prose import TAG, clean
from piutils.model import UNSTATED, as_decimal
from piutils.sources.glyphs import join


class Comments:
    """Comments of a document by code.

    figures : layout.Figures, which gains what the comments state
    """

    def __init__(self, period, figures, account, notes):
        self.period, self.figures = period, figures
        self.account, self.notes = account, notes
        self.comments = {}

    def add(self, code, entry):
        """Keep the comments of a row."""
        pieces = self.comments.setdefault(code, [])
        if not entry.comments:
            return
        raw = ""
        for text, _, _, _ in entry.comments:
            raw = join(raw, text.strip())
        text = clean(raw)
        for piece, page, _, _ in entry.comments:
            self.account.place(page, piece)
        missing = _lost(raw, text)
        if missing:
            self.account.leave(entry.page, missing)
        _, page, place, cell = entry.comments[0]
        if text and text not in [known for known, _ in pieces]:
            pieces.append((text, self.figures.place(cell.place or place)))

    def rows(self):
        """Rows of the commentary table."""
        for code, pieces in self.comments.items():
            if pieces:
                yield code, self.period, "\n".join(text for text, _ in pieces), pieces[0][1]

    def attach(self, units):
        """Add to the values what the comments state: the counts behind the figures, the All-Wales average."""
        stated_of = {}  # (code, series) -> [(period, row)]
        for (code, period, series, _), value in self.figures.values.items():
            stated_of.setdefault((code, series), []).append((period, value))
        for code, _, text, source in self.rows():
            actual = dict(stated_of.get((code, "actual"), ()))
            printed = {
                period: as_decimal(re.sub(r"[^\d.,-]", "", value.printed)) for period, value in actual.items()
            }
            stated, notes = counts(text, self.period, printed, units[code])
            self.notes.extend(f"{code}: {note}" for note in notes)
            for period, (numerator, denominator) in stated.items():
                if period in actual and actual[period].numerator != actual[period].numerator:  # NaN
                    actual[period].numerator = float(numerator)
                    actual[period].denominator = float(denominator)
            known = {as_decimal(value.printed) for _, value in stated_of.get((code, "wales_average"), ())}
            self._averages(code, text, source, known)

    def _averages(self, code, text, source, known):
        found = averages(text)
        by_year = {}
        for number, covers in found:
            by_year.setdefault(covers, []).append(number)
        for covers, numbers in by_year.items():
            if len(numbers) > 1:
                self.notes.append(
                    f"{code}: several All-Wales averages are stated ({', '.join(numbers)}); none was taken"
                )
            elif known and covers == UNSTATED:
                if as_decimal(numbers[0]) not in known:
                    listed = ", ".join(map(str, known))
                    self.notes.append(
                        f"{code}: the comment's All-Wales average is {numbers[0]}, the table's {listed}; "
                        "the table's is kept"
                    )
            elif as_decimal(numbers[0]) not in known:
                key = (code, self.period, "wales_average", covers)
                value = float(as_decimal(numbers[0]))
                self.figures.values.setdefault(key, Value(*key, value, numbers[0], source, None))


def _lost(raw, text):
    """Words of a comment that cleaning took away although they are no markup."""
    plain = clean(TAG.sub(" ", raw)).split()
    have = {}
    for word in re.findall(r"\S+", text):
        have[word] = have.get(word, 0) + 1
    lost = []
    for word in plain:
        if have.get(word):
            have[word] -= 1
        elif word not in text:
            lost.append(word)
    return " ".join(lost)
