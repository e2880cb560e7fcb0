"""What the tables say about one indicator: the cells that a commentary is held against."""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations

import pandas as pd

from piutils.commentary.passages import stem, stems
from piutils.model import UNSTATED, as_decimal, period_label


@dataclass(frozen=True)
class Printed:
    """A published figure: exact value, and how far its rounding reaches."""

    text: str
    value: Fraction
    decimals: int

    @cached_property
    def interval(self):
        half = Fraction(10) ** -self.decimals / 2
        return self.value - half, self.value + half


_OF_THEM = re.compile(
    r"[(,:]|\b(?:of|from|in|by|at|for|to|with|on|who|that|where|which|per|within|received|reported|made"
    r"|held)\b"
)


def _heads(title):
    """What a title counts: 'permanent exclusions' in 'Number of permanent exclusions from schools'."""
    low = re.sub(
        r"^.*?\b(?:number|total|percentage|proportion|rate|count)s? of |^% of ", "", title.lower(), count=1
    )
    return stems(_OF_THEM.split(low, maxsplit=1)[0]) or stems(title)


def _head(title):
    """Stem of the noun that a title counts: 'arrears' in 'Average rent arrears per tenant'; '' for none."""
    low = re.sub(r"^.*?\b(?:number|total|rate|count|average)s? (?:of )?", "", title.lower(), count=1)
    low = re.sub(r"^(?:kilograms?|kg|tonnes|litres|kwh|hours|miles) of ", "", low)
    words = re.findall(r"[a-z][a-z'-]*[a-z]", _OF_THEM.split(low, maxsplit=1)[0])
    while len(words) > 1 and words[-1].endswith("ed"):  # "households approved", "certificates issued"
        words.pop()
    return stem(words[-1]) if words else ""


@dataclass
class Facts:
    """Cells of one indicator for one document.

    cells : Period -> Printed, of the actual figure
    targets, averages : list of (covers, Printed)
    others : code -> Facts of the other indicators, aliases included
    """

    code: str
    title: str
    unit: str
    better: str
    period: pd.Period
    cells: dict = field(default_factory=dict)
    targets: list = field(default_factory=list)
    averages: list = field(default_factory=list)
    rag: str = ""
    others: dict = field(default_factory=dict)
    aliases: tuple = ()

    def __post_init__(self):
        self.stems = stems(self.title)
        self.heads = _heads(self.title)
        self.head = _head(self.title)
        # "Missed collections" are counted as misses, "excluded pupils" as exclusions.
        self.marked = stems(" ".join(re.findall(r"[a-z]+ed\b(?= [a-z])", self.title.lower())))

    def cell(self, period=None):
        """Figure of a period (this one by default), or None."""
        return self.cells.get(self.period if period is None else period)

    @property
    def now(self):
        return self.cell()

    @property
    def last_year(self):
        return self.cell(self.period - 4)

    @property
    def last_quarter(self):
        return self.cell(self.period - 1)

    @property
    def target(self):
        return self.targets[0][1] if self.targets else None

    @property
    def printed(self):
        """All printed figures of the indicator: of every period, targets, averages."""
        return [*self.cells.values(), *(cell for _, cell in (*self.targets, *self.averages))]

    @cached_property
    def gaps(self):
        """How far any two of the printed figures are apart; kept, for a long text asks again and again."""
        return [abs(a.value - b.value) for a, b in combinations(self.printed, 2)]

    @cached_property
    def turns(self):
        """How far in per cent any printed figure is from any other."""
        exact = [cell.value for cell in self.printed]
        return [abs(a - b) / abs(b) * 100 for a in exact for b in exact if b and a != b]

    @property
    def is_percent(self):
        """True where the figure is known to be a percentage."""
        if self.unit:
            return self.unit == "percent"
        printed = [cell.text for cell in self.cells.values()]
        return any("%" in text for text in printed) or bool(
            re.search(r"%|\bper ?cent|\bproportion\b|\bcanran\b", self.title, re.I)
        )

    @property
    def is_count(self):
        """True where the figure counts things: it is whole, and not a percentage."""
        if self.unit:
            return self.unit == "count"
        return (
            not self.is_percent
            and bool(self.cells)
            and all(cell.value.denominator == 1 for cell in self.cells.values())
        )

    def measures(self, figure):
        """True where a number is of the kind of the indicator's own figure: '41.6 days', '£54.20'."""
        if figure.value is None:
            return False
        if self.is_percent:
            return figure.kind == "p"
        if self.unit == "days":
            return figure.kind == "c" or bool(
                figure.kind == "d" and re.search("day|fortnight", figure.text, re.I)
            )
        return figure.kind == ("m" if self.unit == "pounds" else "c")

    def parts(self, figure):
        """True where a number may say how far two of the indicator's figures are apart, in its own unit."""
        return figure.kind == "t" if self.is_percent else self.measures(figure)

    @property
    def way(self):
        """'higher' or 'lower' is better, '' unknown; a printed colour is never taken for it."""
        return self.better if self.better in ("higher", "lower") else ""

    def meant(self, cue):
        """Figure that words about a period mean; of a year alone only where it has one figure."""
        if cue.period is None:
            return None
        if cue.loose:
            same = [at for at in self.cells if at.qyear == cue.period.qyear and at != self.period]
            return self.cells[same[0]] if len(same) == 1 else None
        return self.cell(cue.period)

    def is_quarter_alone(self, figure):
        """True for a count of the quarter alone where the table counts from April: 87, 58 before, 29 told."""
        before = self.last_quarter
        if not self.is_count or before is None or self.now is None or self.period.quarter == 1:
            return False
        return figure.value == self.now.value - before.value

    def name(self, period):
        """How a finding calls a period."""
        return period_label(period)


def gather(indicators, values, period):
    """Facts of every indicator.

    Returns
    -------
    dict of code to Facts; an alias leads to the same Facts
    """
    told = ("code", "title", "unit", "better", "aliases")
    book = {
        code: Facts(
            code,
            str(title or ""),
            unit or "",
            better or "",
            period,
            aliases=tuple(aliases) if isinstance(aliases, (tuple, list)) else (),
        )
        for code, title, unit, better, aliases in zip(*(indicators[name] for name in told), strict=True)
    }
    # Column by column: a row as an object of its own costs more than the whole check of a sentence.
    placed = ("code", "series", "period", "covers", "printed", "value")
    for code, *row in zip(*(values[name] for name in placed), strict=True):
        if code in book:
            _place(book[code], *row)
    for facts in list(book.values()):
        for alias in facts.aliases:
            book.setdefault(alias, facts)
        facts.others = book
    return book


def _place(facts, series, at, covers, text, value):
    if series == "rag" and at == facts.period:
        facts.rag = str(text or "").strip()
        return
    number = printed(text, value)
    if number is None:
        return
    if series == "actual" and covers != UNSTATED:
        facts.cells[at] = number
    elif series == "target" and at == facts.period:
        facts.targets.append((covers, number))
    elif series == "wales_average" and at == facts.period:
        facts.averages.append((covers, number))


def printed(text, value=float("nan")):
    """Printed figure as an exact number with its decimals, None where nothing is published."""
    number = as_decimal(text)
    if number is None:
        if pd.isna(value):
            return None
        number = as_decimal(repr(float(value)))
        digits = re.search(r"\d[\d,]*(?:\.(\d+))?", str(text))
        decimals = len(digits[1] or "") if digits else max(0, -number.as_tuple().exponent)
        return Printed(str(text) or str(value), Fraction(number), decimals)
    return Printed(str(text).strip(), Fraction(number), max(0, -number.as_tuple().exponent))
