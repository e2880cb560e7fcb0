"""Indicators as printed to the tables of the model, each figure under its own period."""

import re
from dataclasses import dataclass
from operator import attrgetter

from piutils.layout.account import Account
from piutils.layout.comments import Comments
from piutils.layout.covers import Covers, named_months
from piutils.layout.figures import Figures
from piutils.lexicon.codes import made_up
from piutils.lexicon.headings import COMPARED, TARGETS
from piutils.lexicon.printed import decimals_of, meaning
from piutils.lexicon.prose import clean
from piutils.lexicon.units import unit_of
from piutils.model import INDICATORS, PIDataError, table, validate


def build(entries, period, annual, source, account: Account, notes):
    """Tables of one document.

    Parameters
    ----------
    entries : deque of layout.Entry; empty afterwards
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
    monthly = any("odd" in named_months(entry) for entry in entries)
    made = _Tables(period, annual, source, account, notes, monthly)
    while entries:
        made.add(entries.popleft())  # a long document's rows go as its tables grow
    figures = made.figures
    if figures.faults:
        raise PIDataError(figures.faults, source)
    made.comments.attach(made.indicators)
    for (what, word, colour), codes in figures.coloured.items():
        notes.append(f"RAG {word} of {', '.join(codes)} is read from {what} ({colour}), no word; check it")
    if made.made_up:
        named = ", ".join(dict.fromkeys(made.made_up))
        notes.append(f"indicators without a code in the document are called after their titles: {named}")
    indicators = validate(table("indicators", made.columns()), "indicators", source)
    commentary = validate(table("commentary", made.comments.rows()), "commentary", source)
    values = validate(table("values", figures.columns()), "values", source)
    return indicators, values, commentary, made.pages


_WAYS = {
    "higher": re.compile(r"\b(?:high|increas|bigger|max|up\b|uwch|cynyddu)|^\s*[h+]\s*$|[↑▲⬆⇑⇧]"),
    "lower": re.compile(
        r"\b(?:low|decreas|reduc|smaller|min|down\b|isel|lleihau|yn is\b)|^\s*(?:l|-|is)\s*$|[↓▼⬇⇓⇩]"
    ),
}


_IN_HEADING = re.compile(r"\((?:%|days)\)|%$")  # 'Q3 22/23 (%)'


@dataclass(slots=True)
class _Known:
    """One row of the indicators table; a class, for a long document has thousands of them."""

    code: str
    aliases: tuple
    title: str
    service: str
    unit: str
    better: str
    decimals: int
    title_cy: str = ""
    cumulative: object = None
    rule: str = ""


class _Tables:
    def __init__(self, period, annual, source, account, notes, monthly):
        self.account = account
        self.covers = Covers(period, annual, account, notes, monthly)
        self.figures = Figures(source, account, notes)
        self.comments = Comments(period, self.figures, account, notes)
        self.made_up = []
        self.indicators, self.pages = {}, {}
        self.spans = {}  # each run of pages once, for all indicators that stand on it

    def add(self, entry):
        codes = entry.codes
        title = clean(entry.name).replace("\n", " ")
        if codes:
            code, aliases = codes[0], codes[1:]
        else:
            code, aliases = made_up(title), ()
            self.made_up.append(code)
        if (
            code.replace(".", "").isdigit()
            and code in self.indicators
            and self.indicators[code].title != title
        ):
            # Every table of the document counts from 1.
            self.figures.notes.append(
                f"{entry.place}: number {code} stands for '{title}' too, called after its title"
            )
            code, aliases = made_up(title), ()
        for text, page in entry.titles:
            self.account.place(page, text)
        for kept in self.covers.figures(code, entry):
            self.figures.add(code, *kept)
        for figure in entry.figures:
            if figure.heading.kind in ("unit", "better"):
                self.account.place(figure.page, figure.cell.text)
        unit, decimals = self._unit(title, entry)
        better = self._better(entry)
        known = self.indicators.get(code)
        if known is None:
            self.indicators[code] = _Known(code, tuple(aliases), title, entry.service, unit, better, decimals)
        else:
            known.aliases = tuple(dict.fromkeys((*known.aliases, *aliases)))
            known.title = known.title or title
            known.unit = known.unit or unit
        pages = {entry.page, *self.pages.get(code, ())}
        pages.update(page for _, page in entry.titles)
        pages.update(figure.page for figure in entry.figures)
        pages.update(comment.page for comment in entry.comments)
        pages = tuple(sorted(pages))
        self.pages[code] = self.spans.setdefault(pages, pages)
        self.comments.add(code, entry)

    def columns(self):
        """Columns of the indicators table."""
        rows = self.indicators.values()
        return {name: list(map(attrgetter(name), rows)) for name in INDICATORS}

    @staticmethod
    def _unit(title, entry):
        found = [
            meaning(figure.cell.text)
            for figure in entry.figures
            if figure.heading.kind in (*TARGETS, *COMPARED, "actual")
        ]
        printed = next((item.unit for item in found if item.unit), "")
        said = next((figure.cell.text for figure in entry.figures if figure.heading.kind == "unit"), "")
        headed = next((f.heading.text for f in entry.figures if _IN_HEADING.search(f.heading.text)), "")
        actual = [
            meaning(figure.cell.text)
            for figure in entry.figures
            if figure.heading.kind == "actual" and meaning(figure.cell.text).kind == "number"
        ]
        decimals = max((decimals_of(item.text) for item in actual), default=0)
        headed = _IN_HEADING.search(headed)[0].strip("() ") if headed else ""
        return printed or unit_of(said) or unit_of(title) or unit_of(headed), decimals

    @staticmethod
    def _better(entry):
        said = next(
            (figure.cell.text.lower() for figure in entry.figures if figure.heading.kind == "better"), ""
        )
        ways = [better for better, words in _WAYS.items() if words.search(said)]
        return ways[0] if len(ways) == 1 else ""
