"""A claim: numbers of a commentary held against each other or against the tables."""

from dataclasses import dataclass, field
from fractions import Fraction

# How an explanation names what a figure is only near to.
BOUNDS = {
    "": "",
    "over": "over",
    "under": "under",
    "past": "just over",
    "below": "just under",
    "near": "about",
}
VERIFIED, CONTRADICTED, QUESTIONED = "verified", "contradicted", "questioned"


@dataclass(frozen=True)
class Claim:
    """One reading of some numbers, tested.

    about : indices of all the numbers it reads
    blame : those that take the verdict where it fails; the others stay unverifiable
    start, end : place of the exact words in the text
    """

    kind: str
    verdict: str
    about: tuple
    start: int
    end: int
    expected: str = ""
    found: str = ""
    explanation: str = ""
    blame: tuple = ()


@dataclass(frozen=True)
class Pair:
    """x of n, as the text has it.

    period : Period that it is for; None = not this indicator's population
    """

    x: int
    n: int
    part: Fraction
    whole: Fraction
    sentence: int
    period: object = None
    form: str = "of"


_VERSUS = {"target": "versus_target", "average": "versus_average"}
_WORST = ("", VERIFIED, QUESTIONED, CONTRADICTED)


@dataclass
class Ledger:
    """Claims made so far about one commentary, and what later rules build on."""

    claims: list = field(default_factory=list)
    pairs: list = field(default_factory=list)
    items: set = field(default_factory=set)  # numbers that are items of a list
    totals: dict = field(default_factory=dict)  # totals that lists and other indicators confirmed: index
    own: set = field(default_factory=set)  # numbers verified as the indicator's own figure
    _verdicts: dict = field(default_factory=dict)
    _paired: dict = field(default_factory=dict)
    told: dict = field(default_factory=dict)  # Period: pairs of the indicator itself
    _near: dict = field(default_factory=dict)
    _starts: dict = field(default_factory=dict)  # start of a claim's words: claims, so that no rule reads all
    # (kind, sentence, about): what a contradiction is worth once its whole sentence is read
    doubt: object = None

    def add(self, kind, verdict, passage, about, **words):
        """Record a claim; its quotation is the sentence that holds its last blamed number."""
        about = tuple(dict.fromkeys(about))
        blame = tuple(words.pop("blame", about))
        sentence = words.pop("sentence", None) or passage.sentence_of((blame or about)[-1])
        through = words.pop("through", ())
        piece = words.pop("piece", None)  # part of the sentence that the claim is read from
        sure = words.pop("sure", False)  # two numbers of the text itself, or one that a true one vouches for
        if verdict == CONTRADICTED and self.doubt is not None and not sure:
            verdict = self.doubt(kind, sentence, about, piece)
            if not verdict:
                return
        if verdict == CONTRADICTED and blame and all(self.verdict(index) == CONTRADICTED for index in blame):
            return  # one fault, one finding
        start = min([sentence.start, *(passage.sentence_of(index).start for index in through)])
        self.claims.append(Claim(kind, verdict, about, start, sentence.end, blame=blame, **words))
        self._starts.setdefault(start, []).append(self.claims[-1])
        for index in about if verdict == VERIFIED else blame:
            before = self._verdicts.get(index, "")
            self._verdicts[index] = max(before, verdict, key=_WORST.index)
        if verdict == VERIFIED and kind in ("value", "x_out_of_n"):
            self.own.update(about)

    def claims_in(self, sentence):
        """Claims whose words begin with a sentence."""
        return self._starts.get(sentence.start, ())

    def add_cell(self, kind, verdict, passage, index, cell, named="", **words):
        """Record a number held against a printed figure.

        named : what the figure is for, '' where that goes without saying
        words : as `add` has them; `about` where more numbers are read, `found` where the text says the
            number with a word ('just over 90%')
        """
        about, told = words.pop("about", (index,)), f"the table prints {cell.text}"
        told += f" for {named}" if named else ""
        if verdict != VERIFIED:
            words = {"expected": cell.text, "found": str(passage.figures[index])} | words
            told += f", and the text says {words['found']}"
        self.add(kind, verdict, passage, about, explanation=told, **words)

    def add_excess(self, passage, x, n, **words):
        """Record a part that is greater than its whole."""
        part, whole = passage.figures[x], passage.figures[n]
        words |= {"expected": f"at most {whole}", "found": str(part)}
        told = f"{part} cannot be counted out of {whole}: the part is greater than the whole"
        self.add("x_out_of_n", CONTRADICTED, passage, (x, n), explanation=told, **words)

    def verdict(self, index):
        """Worst verdict of a number so far, '' for none."""
        return self._verdicts.get(index, "")

    def add_pair(self, pair):
        """Record x of n."""
        self.pairs.append(pair)
        self._paired.setdefault(pair.x, []).append(pair)
        self._paired.setdefault(pair.n, []).append(pair)
        self._near.setdefault(pair.sentence, []).append(pair)
        if pair.period is not None:
            self.told.setdefault(pair.period, []).append(pair)

    def pairs_of(self, index):
        """Pairs that a number belongs to."""
        return self._paired.get(index, [])

    def in_pair(self, index):
        """True where a number belongs to a pair."""
        return index in self._paired

    def pairs_near(self, first, last):
        """Pairs of the sentences numbered from `first` to `last`, in order."""
        return [pair for number_ in range(max(0, first), last + 1) for pair in self._near.get(number_, [])]


def kind_of(role, otherwise="value"):
    """Kind of claim for what is held against a benchmark, 'target' or 'average'; else another."""
    return _VERSUS.get(role, otherwise)


def number(value, decimals=2):
    """Figure for an explanation: whole numbers plain, others at some decimals.

    >>> number(Fraction(1, 3)), number(Fraction(241)), number(Fraction(1234567, 10))
    ('0.33', '241', '123,456.70')
    """
    value = Fraction(value)
    if value.denominator == 1:
        return f"{value.numerator:,}"
    return f"{float(value):,.{decimals}f}"


def fits(exact, figure, slack=0):
    """How an exact value agrees with a printed figure: 'yes', 'cut' (truncated), 'loose' or 'no'.

    A printed number with d decimals is the closed interval of half a unit either way. "Over" and
    "at least" open it upwards, "under" downwards, "nearly" and "about" widen it ('loose' is then
    not far enough off to contradict).
    """
    bound = getattr(figure, "bound", "")
    if not bound and not slack and not _is_near(exact, figure):
        return "no"
    low, high = figure.interval
    if slack:
        low, high = low - slack, high + slack
    if low <= exact <= high:
        return "yes"
    if not bound:
        return _cut(exact, figure)
    if bound == "over" and exact > high:
        return "yes" if exact <= figure.value * Fraction(5, 4) + 1 else "loose"
    if bound == "under" and exact < low:
        return "yes" if exact >= figure.value * Fraction(3, 4) - 1 else "loose"
    margin = max(Fraction(10) ** -figure.decimals, abs(figure.value) * Fraction(3, 100))
    if bound in ("past", "below"):
        further = exact - figure.value if bound == "past" else figure.value - exact
        if further < 0:  # on the wrong side of the number: not even nearly so
            return "loose" if -further <= margin / 6 else "no"
        return "yes" if further <= margin else "loose" if further <= 4 * margin else "no"
    if bound == "near":
        if abs(exact - figure.value) <= margin:
            return "yes"
        return "loose" if abs(exact - figure.value) <= 4 * margin else "no"
    return _cut(exact, figure)


def _is_near(exact, figure):
    """False where two numbers are surely apart: most are, and exact fractions take long to compare."""
    value = float(figure.value)
    return abs(float(exact) - value) <= 10.0**-figure.decimals + 1e-9 * abs(value)


def _cut(exact, figure):
    """'cut' where the printed digits are the first ones of an exact value: Cardiff's 55.85 for 62/111."""
    if figure.decimals > 0 and figure.value <= exact < figure.value + Fraction(10) ** -figure.decimals:
        return "cut"
    return "no"


def says_the_same(cell, figure):
    """Does a figure in prose say the same as a printed cell? Fewer decimals are rounding."""
    if figure.decimals > cell.decimals:
        # More decimals than the table has: it must round to the cell.
        low, high = cell.interval
        return "yes" if low <= figure.value <= high else "no"
    agrees = fits(cell.value, figure)
    return "yes" if agrees == "cut" else agrees


def is_one_of(figure, cells):
    """True for a number that says the same as one of some printed figures."""
    return any(says_the_same(cell, figure) == "yes" for cell in cells)


def grim(printed, n, items=1, percent=True):
    """True where a whole number of cases out of `n` can give this percentage (or mean).

    Parameters
    ----------
    printed : str, '9.40': the string says how many decimals are known
    n : int, cases
    items : int, questions a mean is taken over; 1 for a percentage
    percent : False for a mean

    Returns
    -------
    bool; half up and half down both count

    Notes
    -----
    Rule and 67 test cases: GRIM as in lhdjung/scrutiny (golden/scrutiny_grim.csv).

    >>> grim("9.09", 22), grim("9.40", 22)
    (True, False)
    """
    decimals = len(printed.partition(".")[2])
    scale = 100 if percent else 1
    low = (Fraction(printed) - Fraction(10) ** -decimals / 2) / scale
    high = (Fraction(printed) + Fraction(10) ** -decimals / 2) / scale
    whole = n * items
    least = -((-low * whole).__floor__())
    return least <= high * whole
