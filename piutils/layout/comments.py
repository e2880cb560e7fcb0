"""The officers' comments: their text, and the counts and averages that they state."""

import re

from piutils.layout.covers import quarter_of, row_when
from piutils.layout.figures import Value
from piutils.layout.stated import averages, counts, is_share
from piutils.lexicon.prose import TAG, clean
from piutils.model import UNSTATED, as_decimal
from piutils.sources.glyphs import join


class Comments:
    """Comments of a document by code and quarter.

    figures : layout.Figures, which gains what the comments state
    """

    def __init__(self, period, figures, account, notes):
        self.period, self.figures = period, figures
        self.account, self.notes = account, notes
        self.comments = {}

    def add(self, code, entry):
        """Keep the comments of a row, each with the quarter that its heading or its row names."""
        row = row_when(entry)
        by_quarter = {}
        for comment in entry.comments:
            by_quarter.setdefault(self._quarter(comment.when or row), []).append(comment)
        for quarter, comments in by_quarter.items():
            raw = ""
            for i, comment in enumerate(comments):
                ended = i > 0 and _ended(comments[i - 1], comment)
                raw = join(raw, comment.text.strip(), "\n" if ended else " ")
                self.account.place(comment.page, comment.text)
            text = clean(raw)
            if text == comments[0].text:
                text = comments[0].text  # which the account keeps: a long document holds it once
            missing = _lost(raw, text)
            if missing:
                self.account.leave(entry.page, missing)
            pieces = self.comments.setdefault((code, quarter), [])
            if text and text not in [known for known, _ in pieces]:
                pieces.append((text, self.figures.place(comments[0].cell.place or comments[0].place)))

    def _quarter(self, when):
        if not when:
            return self.period
        year = when.year if when.year is not None else self.period.qyear - 1
        return min(quarter_of(year, when.quarter or self.period.quarter), self.period)

    def rows(self):
        """Rows of the commentary table."""
        for (code, quarter), pieces in self.comments.items():
            if pieces:
                yield code, quarter, "\n".join(text for text, _ in pieces), pieces[0][1]

    def attach(self, indicators):
        """Add to the values what the comments state: the counts behind the figures, the All-Wales average.

        Where nothing else says an indicator's unit, counts that give its figure say it is a percentage.
        """
        stated_of = {}  # (code, series) -> [(period, row)]
        for (code, period, series, covers), value in self.figures.values.items():
            if series == "actual" and covers == UNSTATED:
                continue  # no comment can mean a figure whose period nobody knows
            stated_of.setdefault((code, series), []).append((period, value))
        for code, quarter, text, source in self.rows():
            actual = dict(stated_of.get((code, "actual"), ()))
            printed = {
                period: as_decimal(re.sub(r"[^\d.,-]", "", value.printed)) for period, value in actual.items()
            }
            if not indicators[code].unit and is_share(text, printed.values()):
                indicators[code].unit = "percent"
            stated, notes = counts(text, quarter, printed, indicators[code].unit)
            self.notes.extend(f"{code}: {note}" for note in notes)
            for period, (numerator, denominator) in stated.items():
                if period in actual and actual[period].numerator != actual[period].numerator:  # NaN
                    actual[period].numerator = float(numerator)
                    actual[period].denominator = float(denominator)
            known = {as_decimal(value.printed) for _, value in stated_of.get((code, "wales_average"), ())}
            self._averages(code, quarter, text, source, known)

    def _averages(self, code, quarter, text, source, known):
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
                key = (code, quarter, "wales_average", covers)
                value = float(as_decimal(numbers[0]))
                self.figures.values.setdefault(key, Value(*key, value, numbers[0], source, None))


def _ended(above, below):
    """Whether a paragraph ends where the page does: its last line has room for the word that comes next."""
    last, first = above.text.rstrip()[-1:], below.text.split(maxsplit=1)[:1]
    return bool(first) and last in ".!?:" and not first[0][0].islower() and above.cell.room > len(first[0])


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
