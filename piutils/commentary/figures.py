"""Every number in a text: what it is, what it is worth, and where it stands."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

from piutils.commentary import numerals
from piutils.commentary.patterns import KIND, NUMERIC, PATTERNS, STARTERS
from piutils.commentary.worth import quarter, worth

# What a number can be. Figures can be tested by arithmetic; the others are recognised so that
# they are never taken for figures.
COUNT, PERCENT, POINTS, MONEY, MULTIPLE, FRACTION = "cptmxf"
DURATION, AGE, QUARTER, YEAR, DATE, ORDINAL, RANGE, CODE, LEGAL, LABEL = "daqyjoriln"
FIGURES = (COUNT, PERCENT, POINTS, MONEY, MULTIPLE, FRACTION)

_START = re.compile(r"[A-Za-zÀ-ž][A-Za-zÀ-ž’']*|[£€$#+\-−]{0,2}\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_NEXT_IS_DIGIT = re.compile(r"[ .#/'’-]{0,2}[£€$]?\d")
_ABOUT = re.compile(
    r"\b(?:(?P<over>over|more than|above|in excess of|at least|upwards of|a minimum of|no fewer than|dros"
    r"|mwy na|o leiaf)|(?P<under>under|less than|fewer than|below|(?<!add )(?<!adds )(?<!added )(?<!adding"
    r" )up to|no more than|at most|a maximum of|dan"
    r"|llai na|hyd at)|(?P<below>nearly|almost|just under|just below|slightly under|slightly below|a"
    r" little under|bron"
    r"|ychydig o dan)|(?P<past>just over|just above|slightly over|slightly above|a little over|ychydig dros)"
    r"|(?P<near>close to|about|around|approximately|approx\.?|circa|c\.|some|roughly|well over|well under|tua"
    r"|oddeutu))\s(?:a |an |the |a total of |y )?$",
    re.I,
)
_WELSH = re.compile(
    r"\b(?:yn|yr|wedi|mae|oedd|gan|eu|ein|o'r|a'r|i'r|mewn|cyfnod|plant|allan|gyda|roedd|cafodd|chwarter)\b",
    re.I,
)
_WELSH_NUMBER = re.compile(
    rf"\b(?:(?P<times>{'|'.join(numerals.WELSH_FRACTIONS)})(?=\s(?:o|y|yr|o'r|o’r)\b)|{numerals.WELSH})\b",
    re.I,
)
_NO_NUMBER = re.compile(r"\D+|covid.19", re.I)


@dataclass(frozen=True)
class Figure:
    """One number in a text.

    start, end : its place, so that `text[start:end]` is what is printed
    kind : one of the letters above
    value : exact number, None where it has none (a URL, a code)
    decimals : as printed; decides how far rounding may have moved it
    bound : '' exact, 'over', 'under', 'past' ("just over 90%"), 'below' ("nearly 90%") or 'near'
    form : name of the pattern that found it
    """

    start: int
    end: int
    text: str
    kind: str
    value: Fraction | None
    decimals: int = 0
    bound: str = ""
    form: str = ""

    @cached_property
    def interval(self):
        """(lowest, highest) value that prints as this figure; a count is exact."""
        if self.kind in (COUNT, MULTIPLE, FRACTION) and self.decimals == 0:
            return self.value, self.value
        half = Fraction(10) ** -self.decimals / 2
        return self.value - half, self.value + half

    def __str__(self):
        return self.text


@cache
def _pattern(names):
    return re.compile("|".join(f"(?P<{name}>{PATTERNS[name]})" for name in names), re.M)


@cache
def _known(codes):
    # Apart from _pattern, which takes most of a second to compile: every document has other codes.
    return re.compile(rf"(?P<known>\b(?:{'|'.join(map(re.escape, codes)) or '(?!)'})(?!\w))")


def find(text, codes=()):
    """All numbers of a text, in order, none overlapping.

    Parameters
    ----------
    text : str, as `plain` gives it
    codes : codes of known indicators, so that 'CHN 22' is a code

    Returns
    -------
    list of Figure

    Examples
    --------
    >>> [(f.text, f.kind) for f in find("Six of the 24 (25%) in Qtr.1 2021/22, within 10 days")]
    [('Six', 'c'), ('24', 'c'), ('25%', 'p'), ('Qtr.1', 'q'), ('2021/22', 'y'), ('10 days', 'd')]
    """
    codes = tuple(sorted((code for code in codes if code), key=len, reverse=True))
    first_words = {re.match(r"\w*", code)[0].casefold() for code in codes}
    known, whole = _known(codes), _pattern(tuple(PATTERNS))
    welsh = _welsh_places(text)
    mail = "@" in text
    found, place, length = [], 0, len(text)
    while place < length:
        start = _START.search(text, place)
        if start is None:
            break
        at, word = start.start(), start[0]
        place = start.end()
        if at in welsh:
            end, value, kind = welsh[at]
            percent = re.match(r"\sy\s?cant\b", text[end : end + 8])
            end, kind = (end + percent.end(), PERCENT) if percent else (end, kind)
            found.append(Figure(at, end, text[at:end], kind, value, 0, _bound(text, at), "welsh"))
            place = end
            continue
        if word[0].isalpha():
            key = word.casefold()
            glued = _NEXT_IS_DIGIT.match(text, place)
            if not (
                glued
                or key in STARTERS
                or key in first_words
                or (mail and "@" in text[at : at + 60])
                or key in ("http", "https", "www")
            ):
                continue
        match = known.match(text, at) or whole.match(text, at)
        figure = match and _figure(text, match)
        if not figure and match:
            match = _pattern(NUMERIC).match(text, at)
            figure = match and _figure(text, match)
        if figure:
            # An address without a digit and the name of an illness hold no number.
            if not (figure.form in ("url", "name") and _NO_NUMBER.fullmatch(figure.text)):
                found.append(figure)
            place = max(figure.end, place if word[0].isalpha() and figure.end < place else figure.end)
        elif not word[0].isalpha():
            digits = re.compile(r"[\d.,]*\d").search(text, at)
            if digits and digits.start() <= place:
                found.append(Figure(digits.start(), digits.end(), digits[0], LABEL, None))
                place = digits.end()
    return found


def _welsh_places(text):
    # Welsh numerals only in sentences that are Welsh: "un" and "pump" are other words elsewhere.
    places = {}
    for sentence in re.finditer(r"[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*", text):
        if len(set(map(str.casefold, _WELSH.findall(sentence[0])))) < 2:
            continue
        for match in _WELSH_NUMBER.finditer(sentence[0]):
            word = match[0].casefold()
            start, end = sentence.start() + match.start(), sentence.start() + match.end()
            if word in ("un", "mil") or (
                re.match(r"\sy\scant\b", text[end : end + 8]) is None and word == "cant"
            ):
                before, after = text[max(0, start - 4) : start].casefold(), text[end : end + 5].casefold()
                if before.endswith(("yr ", "'r ", "pob ", "fel ")) or after.startswith(
                    (" o'r", " o ", " rhyw", " a")
                ):
                    continue
            if match["times"]:
                places[start] = (end, numerals.WELSH_FRACTIONS[word], FRACTION)
            elif not re.match(
                r"\s(?:diwrnod|wythnos|mis|awr|blynedd|mlynedd|niwrnod|chwarter)", text[end : end + 12]
            ):
                places[start] = (end, Fraction(numerals.welsh(word)), COUNT)
    return places


def _bound(text, start):
    about = _ABOUT.search(text, max(0, start - 28), start)
    return about.lastgroup if about else ""


def _figure(text, match):
    form = match.lastgroup
    start, end, words = match.start(), match.end(), match[0]
    kind = KIND.get(form, CODE)
    if form == "years":
        years = re.findall(r"\d+", words)
        if (int(years[0]) + 1) % 100 != int(years[1]) % 100:
            return None
        value = Fraction(int(years[0]) if len(years[0]) == 4 else 2000 + int(years[0]))
        return Figure(start, end, words, YEAR, value, form=form)
    if form == "quarter":
        return Figure(start, end, words, kind, quarter(words), form=form)
    if form == "code" and (numerals.english(words) or text[start - 1 : start].isalnum()):
        return None
    if form == "part":
        return _part(text, match)
    if form == "fold":
        return _fold(text, match)
    if kind not in FIGURES and kind != DURATION:
        return Figure(start, end, words, kind, None, form=form)
    if form == "word" and not _is_number(text, start, end):
        return None
    sign = words[0] if words[0] in "+-−" else ""
    minus = sign == "−" or (
        sign == "-" and re.search(r"(?:^|\(|\b(?:of|to|at|by|is|was) )$", text[max(0, start - 4) : start])
    )
    if sign and not minus:
        start, words = start + 1, words[1:]
    number = worth(words)
    if number is None:
        return None
    value, decimals = number
    value = -abs(value) if minus else abs(value)
    figure = Figure(start, end, text[start:end], kind, value, decimals, _bound(text, start), form)
    if form == "number":
        if (text[start - 1 : start].isalpha() and not sign) or (
            text[end : end + 1].isalpha() and words[-1].isdigit()
        ):
            # '47s', 'B12': no figure; '1x' and '12x' are items of a list
            if not re.match(r"[x×]\s", text[end : end + 2]):
                return Figure(start, end, text[start:end], LABEL, None)
        if re.fullmatch(r"(?:19|20)\d\d", words) and _is_year(text, start, end):
            return Figure(start, end, words, YEAR, value, form="year")
    return figure


_NOT_ONE = re.compile(
    r"(?:no|any|every|some|each|this|that|the|another|which|right|day|back to square|square|at|last|first"
    r"|next|only)"
    r"[\s-]$",
    re.I,
)
_ONE_OF_MANY = re.compile(
    r"\s(?:another|by one|of (?:the|our|these|those|their|its) (?:\w+ )?(?:most|best|highest|lowest|main"
    r"|key|top|few"
    r"|worst|reasons?|priorit\w+|areas?|ways?|first|biggest|largest)\b|or more|stop|way|reason for)|-",
    re.I,
)


def _is_number(text, start, end):
    word = text[start:end].casefold()
    if word == "one":
        return not (_NOT_ONE.search(text, max(0, start - 18), start) or _ONE_OF_MANY.match(text, end))
    if word == "none":
        return not re.match(r"\sthe less", text[end : end + 10])
    if word == "zero":
        return not re.match(r"[\s-]+(?:tolerance|carbon|hours)", text[end : end + 12])
    return True


def _is_year(text, start, end):
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if re.match(r"\s(?:out of|of the)\b|\s?%", after) or re.search(
        r"\b(?:out of|total of|all|the) $", before
    ):
        return bool(re.match(r"\s(?:Act|figure|result|Census|census)", after))
    if re.match(r"\s(?:[a-z]+s|children|people|young)\b", after) and not re.match(
        r"\s(?:was|is|has|figures|results|this|levels)", after
    ):
        return bool(re.search(r"\b(?:in|since|during|from|until|by|before|after|Act|of) $", before))
    return True


def _part(text, match):
    start, end, words = match.start(), match.end(), match[0]
    last = re.split(r"[\s-]", words.casefold())[-1]
    bare = not re.search(r"[\s-]", words)
    after = text[end : end + 12]
    if last == "half":
        spared = re.match(r"[\s-](?:term|year|day|hour|way|month|sibling|brother|sister|a day)", after, re.I)
        if spared or re.search(
            r"\b(?:first|second|last|latter|other) $", text[max(0, start - 8) : start], re.I
        ):
            return None
    elif bare or not re.match(
        r"\s(?:of|fewer|more|less|higher|lower|were|are|have|on|up|down|from)\b|\s?[,.;:)(]|$", after
    ):
        return None
    value = numerals.fraction(words)
    return value and Figure(start, end, words, FRACTION, value, 0, _bound(text, start), "part")


def _fold(text, match):
    start, end, words = match.start(), match.end(), match[0]
    word, after = words.casefold(), text[end : end + 24]
    value = numerals.MULTIPLES.get(word)
    if value is None:
        number = worth(re.sub(r"[- ]?fold$", "", words, flags=re.I))
        value = number and Fraction(number[0])
    if value is None:
        return None
    times = re.match(r" times\b", after)
    if times and not re.match(
        r" times (?:as|more|higher|the|greater|larger|lower|fewer|that|last|what|bigger)\b", after
    ):
        return Figure(start, end, words, LABEL, None, form="frequency")
    if word in ("twice", "double") and not re.match(
        r" (?:as|the|that|what|last|its|our|this|in|over|since)\b|\s?[,.;)]", after
    ):
        return None if word == "double" else Figure(start, end, words, LABEL, None, form="frequency")
    return Figure(start, end, words, MULTIPLE, Fraction(value), 0, _bound(text, start), "fold")
