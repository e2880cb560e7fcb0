"""Indicators as printed to the tables of the model, each figure under its own period."""

import re

import pandas as pd

from piutils.layout.account import Account
from piutils.layout.stated import averages, counts
from piutils.lexicon.codes import made_up
from piutils.lexicon.headings import FIGURES, WORDS
from piutils.lexicon.periods import is_annual, of_heading
from piutils.lexicon.printed import ARROWS, SIGNS, colour_name, colour_word, decimals_of, meaning
from piutils.lexicon.prose import TAG, clean
from piutils.lexicon.units import unit_of
from piutils.model import UNSTATED, PIDataError, as_decimal, period_label, table, validate, year_label

_TARGETS = ("target", "stretch_target", "floor")
_COMPARED = ("wales_average", "family_average", "lower_quartile", "upper_quartile")


def build(entries, period, annual, source, account: Account, notes):
    """Tables of one document.

    Parameters
    ----------
    entries : list of layout.Entry
    period : Period that the document reports
    annual : bool; its plain figures are for the whole year
    source : file name, heads every place
    account : the words that are not placed yet
    notes : list that doubts are added to

    Returns
    -------
    (indicators, values, commentary, pages) : model tables and dict of code to pages

    Raises
    ------
    PIDataError
        A figure that is no number; one indicator twice with different figures. All at once.
    """
    made = _Tables(period, annual, source, account, notes)
    for entry in entries:
        made.add(entry)
    if made.faults:
        raise PIDataError(made.faults, source)
    made.attach()
    for (what, word, colour), codes in made.coloured.items():
        notes.append(f"RAG {word} of {', '.join(codes)} is read from {what} ({colour}), no word; check it")
    if made.made_up:
        named = ", ".join(dict.fromkeys(made.made_up))
        notes.append(f"indicators without a code in the document are called after their titles: {named}")
    indicators = validate(table("indicators", made.indicators.values()), "indicators", source)
    values = validate(table("values", made.values.values()), "values", source)
    commentary = validate(table("commentary", made.commentary()), "commentary", source)
    return indicators, values, commentary, made.pages


class _Tables:
    def __init__(self, period, annual, source, account, notes):
        self.period, self.annual, self.source = period, annual, source
        self.account, self.notes = account, notes
        self.faults = []
        self.made_up = []
        self.coloured = {}  # (what, word, colour) -> codes
        self.indicators, self.values, self.comments, self.pages = {}, {}, {}, {}

    def add(self, entry):
        codes = entry.codes
        title = clean(entry.name).replace("\n", " ")
        if codes:
            code, aliases = codes[0], codes[1:]
        else:
            code, aliases = made_up(title), ()
            self.made_up.append(code)
        for text, page in entry.titles:
            self.account.place(page, text)
        row_when = self._row_period(code, entry)
        self._actual_periods = {
            _quarter(figure.heading.when.year, figure.heading.when.quarter or self.period.quarter)
            for figure in entry.figures
            if figure.heading.kind == "actual"
            and figure.heading.when
            and figure.heading.when.year is not None
        }
        self._quarters_named = any(
            figure.heading.kind == "actual" and figure.heading.when and figure.heading.when.quarter
            for figure in entry.figures
        )
        for figure in self._chosen(code, entry, row_when):
            self._figure(code, *figure)
        for figure in entry.figures:
            if figure.heading.kind in ("unit", "better"):
                self.account.place(figure.page, figure.cell.text)
        unit, decimals = self._unit(code, title, entry)
        better = self._better(entry)
        known = self.indicators.get(code)
        if known is None:
            self.indicators[code] = {
                "code": code, "aliases": tuple(aliases), "title": title, "title_cy": "",
                "service": entry.service,
                "unit": unit, "better": better, "decimals": decimals, "cumulative": None, "rule": "",
            }  # fmt: skip
        else:
            known["aliases"] = tuple(dict.fromkeys((*known["aliases"], *aliases)))
            known["title"] = known["title"] or title
            known["unit"] = known["unit"] or unit
        pages = self.pages.setdefault(code, set())
        pages.add(entry.page)
        pages.update(page for _, page in entry.titles)
        pages.update(figure.page for figure in entry.figures)
        pages.update(page for _, page, _, _ in entry.comments)
        self._comment(code, entry)

    # Periods

    def _row_period(self, code, entry):
        """Period of a row that has a column for it: None without one, False where it has no meaning."""
        for figure in entry.figures:
            if figure.heading.kind == "period" and figure.cell.text.strip():
                when = of_heading(figure.cell.text)
                if when is None:
                    self.account.leave(figure.page, figure.cell.text)
                    self.notes.append(
                        f"{figure.place}: {code}: '{figure.cell.text.strip()}' is no period that is known; "
                        "the figures of its row are not kept"
                    )
                    return False
                self.account.place(figure.page, figure.cell.text)
                return when
        return None

    def _chosen(self, code, entry, row_when):
        """Figures of a row with the period of each; one figure for each series and period."""
        sorted_out = {}
        for figure in entry.figures:
            kind = figure.heading.kind
            if kind == "other":
                kind = self._versus(figure)
            if kind not in (*FIGURES, *WORDS):
                continue
            covered = self._covered(kind, figure.heading, row_when)
            if covered is None:
                text = figure.cell.text.strip()
                self.account.leave(figure.page, text)
                if text and row_when is not False:
                    self.notes.append(
                        f"{figure.place}: {code}: '{figure.heading.text}' does not say its period; "
                        f"'{text}' is not kept"
                    )
                continue
            sorted_out.setdefault((kind, *covered), []).append(figure)
        for (kind, period, covers), figures in sorted_out.items():
            texts = {" ".join(figure.cell.text.split()) for figure in figures} - {""}
            if len(texts) > 1:
                named = [figure for figure in figures if figure.heading.when]
                kept = named if len(named) == 1 else (figures[:1] if kind in WORDS else [])
                self._crowded(covers, [figure for figure in figures if figure not in kept], kept)
                figures = kept
            for figure in figures:
                yield kind, period, covers, figure

    def _crowded(self, covers, figures, kept):
        for figure in figures:
            self.account.leave(figure.page, figure.cell.text)
        columns = ", ".join(dict.fromkeys(f"'{figure.heading.text}'" for figure in figures))
        instead = f"; '{kept[0].heading.text}' is kept" if kept else ""
        self.notes.append(f"{columns}: more than one column could be for {covers}; not read{instead}")

    def _versus(self, figure):
        """Kind of a cell that sets a figure against its target: a rating where it is a word."""
        text = figure.cell.text.strip()
        if not text or meaning(text).kind == "nothing":
            self.account.place(figure.page, text)
        elif meaning(text).kind == "text" and "target" in figure.heading.text.lower():
            return "rag"
        else:
            self.account.leave(figure.page, text)
        return ""

    def _covered(self, kind, heading, row_when):
        """(period, covers) of a figure under a heading, None where it cannot be known."""
        if row_when is False:
            return None
        when = heading.when or row_when
        year = when.year if when else None
        quarter = when.quarter if when else None
        annual = (
            self.annual or is_annual(heading.text) or (row_when is not None and not quarter)
        ) and not quarter
        own = self.period
        if kind in _TARGETS:
            if quarter and not annual:
                period = _quarter(year if year is not None else own.qyear - 1, quarter)
                return period, period_label(period)
            period = _quarter(year if year is not None else own.qyear - 1, own.quarter)
            return period, year_label(period)
        if kind in _COMPARED:
            if year is None:
                return own, UNSTATED
            period = _quarter(year, quarter or own.quarter)
            covers = period_label(period) if quarter else year_label(period)
            return (period if period < own and period in self._actual_periods else own), covers
        if year is None and quarter is not None and quarter > own.quarter:
            return None
        if self._quarters_named and year is not None and quarter is None and year < own.qyear - 1:
            annual = annual or own.quarter != 4  # beside 'Q1' and 'Q2', a bare year is the whole one
        base = _quarter(
            year if year is not None else own.qyear - 1,
            quarter or (4 if annual and year is not None else own.quarter),
        )
        if heading.earlier == "year":
            base -= 4
        elif heading.earlier == "quarter":
            base -= 1
        elif heading.earlier == "unsaid":
            if not annual:
                return None
            base -= 4
        return base, (year_label(base) if annual else period_label(base))

    # Figures

    def _figure(self, code, kind, period, covers, figure):
        heading, cell = figure.heading, figure.cell
        place = f"{self.source}#{cell.place or figure.place}"
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
            self._put(code, period, "rag", covers, float("nan"), found.rag, place, cell.box, figure)
        if found.arrow:
            self._put(code, period, "direction", covers, float("nan"), found.arrow, place, cell.box, figure)

    def _count(self, code, kind, period, covers, found, place, cell, figure):
        row = self.values.get((code, period, "actual", covers))
        if row is None:
            row = self._row(code, period, "actual", covers, float("nan"), "", place, cell.box)
            self.values[code, period, "actual", covers] = row
        row[kind] = found.value
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
            self._put(code, period, kind, covers, float("nan"), word, place, cell.box, figure)
        elif cell.text.strip() and kind == "rag" and any(char in SIGNS + ARROWS for char in text):
            self._put(code, period, kind, covers, float("nan"), text, place, cell.box, figure)
            self.notes.append(
                f"{figure.place}: {code}: the rating '{text}' is kept as printed; what it means is not said"
            )
        else:
            self.account.place(figure.page, cell.text)

    def _colour(self, code, cell, figure):
        """RAG word for a coloured shape or fill, '' for none; said in the notes, for a colour is no word."""
        colour = cell.mark or cell.fill
        word = colour_name(colour) if colour else ""
        if word:
            what = "a coloured mark" if cell.mark else "the colour of the cell"
            self.coloured.setdefault((what, word, colour), []).append(code)
        return word

    def _row(self, code, period, series, covers, value, printed, place, box):
        return {
            "code": code, "period": period, "series": series, "covers": covers, "value": value,
            "numerator": float("nan"), "denominator": float("nan"), "printed": printed,
            "source": place, "box": box,
        }  # fmt: skip

    def _put(self, code, period, series, covers, value, printed, place, box, figure):
        key = (code, period, series, covers)
        known = self.values.get(key)
        self.account.place(figure.page, figure.cell.text)
        if known is None or not known["printed"]:
            row = self._row(code, period, series, covers, value, printed, place, box)
            if known is not None:
                row["numerator"], row["denominator"] = known["numerator"], known["denominator"]
            self.values[key] = row
        elif known["printed"] != printed:
            self.faults.append(
                f"{code}, {covers}, {series} appears twice: {known['printed']} at {known['source']} and "
                f"{printed} at {place}; keep one"
            )

    # What goes with an indicator

    def _unit(self, code, title, entry):
        found = [
            meaning(figure.cell.text)
            for figure in entry.figures
            if figure.heading.kind in (*_TARGETS, *_COMPARED, "actual")
        ]
        printed = next((item.unit for item in found if item.unit), "")
        said = next((figure.cell.text for figure in entry.figures if figure.heading.kind == "unit"), "")
        actual = [
            meaning(figure.cell.text)
            for figure in entry.figures
            if figure.heading.kind == "actual" and meaning(figure.cell.text).kind == "number"
        ]
        decimals = max((decimals_of(item.text) for item in actual), default=0)
        return printed or unit_of(said) or unit_of(title), decimals

    def _better(self, entry):
        said = next(
            (figure.cell.text.lower() for figure in entry.figures if figure.heading.kind == "better"), ""
        )
        for words, better in (
            (("high", "increase", "bigger", "max", "up", "uwch"), "higher"),
            (("low", "decrease", "smaller", "min", "down", "is"), "lower"),
        ):
            if said and any(re.search(rf"\b{word}", said) for word in words):
                return better
        return ""

    # Commentary

    def _comment(self, code, entry):
        pieces = self.comments.setdefault(code, [])
        if not entry.comments:
            return
        raw = ""
        from piutils.sources.glyphs import join

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
            pieces.append((text, f"{self.source}#{cell.place or place}"))

    def commentary(self):
        """Rows of the commentary table."""
        for code, pieces in self.comments.items():
            if pieces:
                yield {
                    "code": code,
                    "period": self.period,
                    "text": "\n".join(text for text, _ in pieces),
                    "source": pieces[0][1],
                }

    def attach(self):
        """Add what the comments state: the counts behind the figures, the All-Wales average."""
        stated_of = {}  # (code, series) -> [(period, row)]
        for (code, period, series, _), value in self.values.items():
            stated_of.setdefault((code, series), []).append((period, value))
        for row in list(self.commentary()):
            code, text = row["code"], row["text"]
            actual = dict(stated_of.get((code, "actual"), ()))
            printed = {
                period: as_decimal(re.sub(r"[^\d.,-]", "", value["printed"]))
                for period, value in actual.items()
            }
            stated, notes = counts(text, self.period, printed, self.indicators[code]["unit"])
            self.notes.extend(f"{code}: {note}" for note in notes)
            for period, (numerator, denominator) in stated.items():
                if period in actual and pd.isna(actual[period]["numerator"]):
                    actual[period]["numerator"] = float(numerator)
                    actual[period]["denominator"] = float(denominator)
            known = {as_decimal(value["printed"]) for _, value in stated_of.get((code, "wales_average"), ())}
            self._averages(code, text, row["source"], known)

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
                self.values.setdefault(key, self._row(*key, value, numbers[0], source, None))


def _quarter(year, quarter):
    return pd.Period(f"{year + 1}Q{quarter}", freq="Q-MAR")


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
