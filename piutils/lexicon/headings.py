"""Column headings: what each means, in the words of the councils that `layouts.toml` lists."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from piutils.lexicon.periods import MONTHS, When, half_said, of_heading, without_periods
from piutils.lexicon.printed import meaning
from piutils.model import PIDataError

TARGETS = ("target", "stretch_target", "floor")
COMPARED = ("wales_average", "family_average", "lower_quartile", "upper_quartile")
FIGURES = ("actual", *TARGETS, *COMPARED, "numerator", "denominator")
WORDS = ("rag", "direction", "quartile", "rank")  # kept as words beside the figures
KINDS = (
    *FIGURES,
    *WORDS,
    "code",
    "title",
    "service",
    "commentary",
    "period",
    "area",
    "unit",
    "better",
    "other",
)
_EARLIER = re.compile(r"\b(prev(?:ious)?|prior|last|same|this time|[bf]laenorol|llynedd|yr un)\b", re.I)
_SAME_QUARTER = re.compile(
    r"\b(?:same|this time|corresponding)\b.*\byear\b|\byear\b.*\b(?:same|corresponding)\b"
    r"|\b(?:prev(?:ious)?|prior|last) year'?s? (?:period|quarter|qtr)\b"
    r"|\byr un (?:chwarter|cyfnod)\b.*(?:llynedd|flwyddyn)"
)
_YEAR_WORD = re.compile(r"\byear|\bllynedd\b|\b[bf]lwyddyn\b")
_QUARTER_WORD = re.compile(r"\b(?:quarter|qtr|chwarter)\b")
_NEXT = re.compile(r"\bnext year|\by flwyddyn nesaf\b")
# What is set against an earlier time is still of its own.
_SINCE = re.compile(
    rf"\b(?:since|on|from|to|than|with|vs?|against|compared|ers|o'i gymharu)\b.*{_EARLIER.pattern}"
)
# Figures that nobody has measured yet, and those of one council in a group: neither results nor averages.
_FORECAST = re.compile(r"\b(?:forecast|project(?:ed|ion)|predict\w*|estimate[ds]?|expected|rhagolwg)\b")
_ONE_OF_MANY = re.compile(r"\b(?:median|best|worst|max(?:imum)?|min(?:imum)?|highest|lowest|canolrif)\b")
# What follows one of these tells more of the column; its name stands before.
_AFTER_NAME = re.compile(r"\b(?:against|v|vs|versus|compared|and|&|of|for|on|in|at|since|from|to|by)\b|&")
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}[A-Za-z]?\b|\b(?:[A-Za-z]\.)+[A-Za-z]\b|\bR/A/G\b")
# Beside a period, they head a plain result: '2021/22 annual', 'As at 30/09/2022', 'Q1 %'.
_NO_PERIOD = re.compile(r"\b(?:rolling|calendar|average|change)\b|\d")  # 'Rolling year', '3 year average'
_PLACED = ("quartile", "rank", "lower_quartile", "upper_quartile", "direction", "rag")
_ONLY_WHEN = {"", "%", "annual", "blynyddol", "as at", "as of", "at", "to", "up to"}
_SMALL = {"to", "as", "at", "of", "the", "for", "in", "quarter", "qtr", "chwarter"}  # beside a period
_COMPARISON = re.compile(r"\b(?:against|v|vs|versus|compared)\b")


@dataclass(frozen=True)
class Heading:
    """What one column holds.

    kind : one of KINDS; '' = not known
    when : the period it names, None = none
    earlier : '' or 'year' or 'quarter' or 'unsaid': it holds the period before, as far as it says; or 'next'
    text : as printed
    """

    kind: str
    when: When | None = None
    earlier: str = ""
    text: str = ""


def load(path=None):
    """Meaning of each known heading, from piutils's own file and, first, a council's own.

    Parameters
    ----------
    path : Path of a TOML file in the form of piutils/lexicon/layouts.toml, or None

    Returns
    -------
    dict of plain heading to kind

    Raises
    ------
    PIDataError
        The file cannot be read as TOML, or names a kind that there is none of.
    """
    if path is None:
        return _own()
    path = Path(path)
    try:
        with path.open("rb") as file:
            entries = tomllib.load(file)
    except OSError as error:
        raise PIDataError(f"cannot be opened ({error.strerror}); check its name", str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PIDataError(f"is not TOML: {error}", str(path)) from None
    return _own() | _entries(entries, str(path))


@cache
def _own():
    with files("piutils").joinpath("lexicon", "layouts.toml").open("rb") as file:
        return _entries(tomllib.load(file), "piutils/lexicon/layouts.toml")


def _entries(councils, where):
    meanings, faults = {}, []
    for council, kinds in councils.items():
        if not isinstance(kinds, dict):
            faults.append(
                f"'{council}' stands outside a [council] section; put a line like [swansea] above it"
            )
            continue
        for kind, headings in kinds.items():
            if kind not in KINDS:
                faults.append(f"[{council}] '{kind}' is not a kind of column; use {', '.join(KINDS)}")
                continue
            for heading in [headings] if isinstance(headings, str) else headings:
                meanings[plain(str(heading))] = kind
    if faults:
        raise PIDataError(faults, where)
    return meanings


@lru_cache(maxsize=20_000)
def plain(text):
    r"""Heading without period, footnote mark, punctuation and capitals.

    >>> plain("Annual Perf. 2012/13 (i)"), plain("Wales\n(2015/16)"), plain("R.A.G. Status")
    ('annual perf', 'wales', 'rag status')
    """
    text = without_periods(" ".join(text.split()))
    text = _INITIALS.sub(lambda found: re.sub(r"\W", "", found[0]), text)
    text = re.sub(r"\((?:[ivx]+|[a-z]|\d|%|£|no\.?|number|days|)\)|\[\d\]|[¹²³⁴⁵⁶⁷⁸⁹*†‡§]", " ", text)
    return " ".join(re.sub(r"[^\w&%' ]|_", " ", text.replace("’", "'")).lower().split())


def read(text, meanings):
    """Meaning of a heading as printed.

    Examples
    --------
    >>> heading = read("Actual 20/21", load())
    >>> heading.kind, heading.when.label
    ('actual', '2020/21')
    >>> read("Q4 vs Target Q4", load()).kind, read("Percentage of visits", load()).kind
    ('other', '')
    """
    return _read(" ".join(text.split()), _Key(meanings))


def is_header(texts, meanings):
    """Whether the cells of a row are headings: most are known, and none is a figure.

    >>> is_header(["PI Title", "Actual 19/20", "Target 21/22"], load())
    True
    >>> is_header(["Number of visits", "63.00", ""], load())
    False
    """
    texts = [" ".join(text.split()) for text in texts if text.strip()]
    if len(texts) < 2 or any(len(text) > 90 for text in texts):
        return False
    if any(meaning(text).kind in ("number", "ratio") for text in texts):
        return False
    known = [read(text, meanings) for text in texts]
    if sum(map(bool, map(lambda text: exactness(text, meanings), texts))) < 2:
        return False
    kinds = {heading.kind for heading in known if heading.kind}
    if not kinds & {"actual", "target", "floor", "numerator", "wales_average"}:
        return False
    count = sum(bool(heading.kind) for heading in known)
    periods = sum(heading.when is not None for heading in known)
    # A wide export has many columns that mean nothing here; the ones that do must then say enough.
    enough = count * 2 >= len(texts) or (kinds & {"code", "title"} and kinds & set(FIGURES) and count >= 4)
    return count >= 2 and bool(enough) and (len(kinds) >= 2 or periods >= 2)


def vocabulary(meanings):
    """Words that stand in headings that are known, for `words_in`."""
    return _vocabulary(_Key(meanings))


@lru_cache(maxsize=8)
def _vocabulary(key):
    return frozenset(word for phrase in key.meanings for word in phrase.split()) | MONTHS.keys() | _SMALL


def words_in(text, known):
    """Whether a printed word may stand in a heading: a word of `vocabulary`, or a part of a period.

    >>> words = vocabulary(load())
    >>> words_in("Actual", words), words_in("2021/22", words), words_in("gritted", words)
    (True, True, False)
    """
    return any(map(str.isdigit, text)) or all(word in known for word in plain(text).split())


def exactness(text, meanings):
    """2 for a heading in the very words that are known, 1 for a bare period, else 0."""
    bare = plain(text)
    if bare in meanings or _twice(text, meanings) or _broken(bare, _Key(meanings)):
        return 2
    return int(not bare and of_heading(text) is not None)


def _twice(text, meanings):
    """Kind of a heading in two languages, 'Targed / Target 2023/24'; '' = it is none."""
    parts = [plain(part) for part in re.split(r"[/|]|\s[–-]\s", without_periods(text))]
    kinds = {meanings.get(part, "") for part in parts if part}
    return kinds.pop() if len(parts) == 2 and len(kinds) == 1 else ""


def _broken(bare, key):
    """Kind of a heading that a narrow column broke within a word, 'Denominato r'; '' = it is none."""
    return _joined(key).get(bare.replace(" ", ""), "") if " " in bare else ""


@lru_cache(maxsize=8)
def _joined(key):
    """Kinds by headings without blanks; short ones may be other words in pieces."""
    return {phrase.replace(" ", ""): kind for phrase, kind in key.meanings.items() if len(phrase) > 5}


class _Key:
    """A dict that can be cached on: the same headings come back on each page of a document."""

    def __init__(self, meanings):
        self.meanings = meanings

    def __eq__(self, other):
        return self.meanings is other.meanings

    def __hash__(self):
        return id(self.meanings)


@lru_cache(maxsize=8)
def _phrases(key):
    """One pattern for all known headings, longer ones first."""
    known = sorted((phrase for phrase in key.meanings if len(phrase) > 2), key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, known))})(?![\w'-])")


def _named(bare, key):
    """Kind of a heading by the known phrases in it; None = there is none.

    The last one before a preposition is the name: an 'Indicator Trend' is a trend, the 'Status of the
    measure' a status. A figure set against another is neither of them.
    """
    phrases = list(_phrases(key).finditer(bare))
    if not phrases:
        return None
    longest = key.meanings[max((phrase[0] for phrase in phrases), key=len)]
    cut = next((cut.start() for cut in _AFTER_NAME.finditer(bare) if cut.start() >= phrases[0].end()), None)
    before = [phrase for phrase in phrases if cut is None or phrase.end() <= cut]
    # The 'quarter' of 'RAG last quarter' only says when.
    named = [phrase for phrase in before if key.meanings[phrase[0]] != "period"] or before
    kinds = [key.meanings[phrase[0]] for phrase in named]
    # 'Target performance', 'Targed hyd yma': what is aimed at, whichever word comes last.
    aims = [kind for kind in kinds if kind in TARGETS]
    kind = aims[-1] if aims and kinds[-1] == "actual" else kinds[-1]
    if kind in ("actual", *TARGETS) and "wales_average" in kinds:
        kind = "wales_average" if kind == "actual" else "other"  # 'Wales result', 'Wales target'
    elif kind in COMPARED[:2] and set(kinds) & set(TARGETS):
        kind = "other"
    if kind in COMPARED[:2]:
        # 'Quartile (Wales)', 'Rank in Wales': where it stands there, and not its average.
        kind = next((name for name in reversed(kinds) if name in _PLACED), kind)
    if kind in FIGURES and (longest == "other" or _COMPARISON.search(bare)):
        return "other"
    return kind


@lru_cache(maxsize=20_000)
def _read(text, key):
    if not text or len(text) > 90:
        return Heading("", text=text)
    bare = plain(text)
    when = of_heading(text)
    earlier = ""
    if _EARLIER.search(bare):
        # 'Last year' alone may be the year's result or the same quarter of it; 'Q2 last year' says which.
        same = _SAME_QUARTER.search(bare) or (when and when.quarter and _YEAR_WORD.search(bare))
        earlier = "year" if same else ("quarter" if _QUARTER_WORD.search(bare) else "unsaid")
    elif _NEXT.search(bare):
        earlier = "next"
    kind = key.meanings.get(bare) or _twice(text, key.meanings) or _broken(bare, key) or None
    if kind is None and when and bare in _ONLY_WHEN:
        kind = "actual"
    if kind is None and bare and len(bare.split()) <= 8:
        kind = _named(bare, key)
    if kind == "rank" and when and re.fullmatch(r"position(?: as)?(?: at)?", bare):
        kind = "actual"  # where things stand, not a place among councils
    if kind in (None, "period") and (earlier or (when and when.year is not None and _YEAR_WORD.search(bare))):
        kind = "actual"  # 'Same quarter last year' and 'Year end 2017/18' hold figures
    if bare not in key.meanings and (
        (kind in ("actual", "period", *COMPARED) and _FORECAST.search(bare))
        or (kind in COMPARED[:2] and _ONE_OF_MANY.search(bare))
    ):
        kind = "other"
    if kind in FIGURES and when is None and half_said(text):
        when = When(None, None, 0, 0, months=half_said(text))
    if kind == "period" and bare not in key.meanings and _NO_PERIOD.search(bare):
        kind = "other"
    if kind in FIGURES and when and when.months == "odd":
        kind = "other"  # 'Apr 23' is a month, 'Jan - Dec 23' a calendar year: no quarter has their figures
    if kind == "direction" and _SINCE.search(bare):
        earlier = ""
    return Heading(kind or "", when, earlier, text)
