"""Numbers written as words, in English and in Welsh."""

import re
from fractions import Fraction

_UNITS = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
_TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
_TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}

# Welsh: every mutated form of a numeral that can follow another word.
_CY_UNITS = {
    **dict.fromkeys(["un"], 1),
    **dict.fromkeys(["dau", "ddau", "dwy", "ddwy"], 2),
    **dict.fromkeys(["tri", "thri", "dri", "tair", "thair", "dair"], 3),
    **dict.fromkeys(["pedwar", "bedwar", "phedwar", "pedair", "bedair", "phedair"], 4),
    **dict.fromkeys(["pump", "bump", "phump", "pum", "bum", "phum"], 5),
    **dict.fromkeys(["chwech", "chwe"], 6),
    "saith": 7,
    "wyth": 8,
    "naw": 9,
}
_CY_TENS = dict.fromkeys(["deg", "ddeg", "deng", "ddeng"], 10)
_CY_WHOLE = {
    **_CY_TENS,
    "un ar ddeg": 11,
    **dict.fromkeys(["deuddeg", "ddeuddeg", "deuddeng", "ddeuddeng"], 12),
    "tri ar ddeg": 13,
    "tair ar ddeg": 13,
    "pedwar ar ddeg": 14,
    "pedair ar ddeg": 14,
    **dict.fromkeys(["pymtheg", "bymtheg", "phymtheg"], 15),
    "un ar bymtheg": 16,
    "dau ar bymtheg": 17,
    "dwy ar bymtheg": 17,
    **dict.fromkeys(["deunaw", "ddeunaw"], 18),
    "pedwar ar bymtheg": 19,
    "pedair ar bymtheg": 19,
    **dict.fromkeys(["ugain", "hugain"], 20),
    **dict.fromkeys(["deugain", "ddeugain"], 40),
    **dict.fromkeys(["cant", "gant", "chant"], 100),
    **dict.fromkeys(["mil", "fil"], 1000),
}


def _any(words):
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_SUB100 = rf"(?:{_any(_TENS)}(?:[ -]{_any(_UNITS)})?|{_any(_TEENS)}|{_any(_UNITS)})"
_SUB1000 = rf"(?:(?:{_SUB100}|an?)[ ]hundred(?:(?:[ ]and)?[ ]{_SUB100})?|{_SUB100})"
AND_A_PART = {"a half": Fraction(1, 2), "a quarter": Fraction(1, 4), "three quarters": Fraction(3, 4)}
# 'three and a half days', but not the 'three and a half of the rest'.
PART_MORE = rf"(?:[ ]and[ ]{_any(AND_A_PART)}\b(?![ ]of\b))?"
ENGLISH = (
    rf"(?:(?:{_SUB1000}|an?)[ ]million|(?:{_SUB1000}|an?)[ ]thousand(?:(?:,|[ ]and)?[ ]{_SUB1000})?"
    rf"|{_SUB1000}{PART_MORE})"
)
WELSH = rf"(?:{_any(_CY_UNITS)} {_any(_CY_TENS)}(?: {_any(_CY_UNITS)})?|{_any(_CY_WHOLE | _CY_UNITS)})"

_PARTS = {
    **dict.fromkeys(["half", "halves"], 2),
    **dict.fromkeys(["third", "thirds"], 3),
    **dict.fromkeys(["quarter", "quarters"], 4),
    **dict.fromkeys(["fifth", "fifths"], 5),
    **dict.fromkeys(["sixth", "sixths"], 6),
    **dict.fromkeys(["eighth", "eighths"], 8),
    **dict.fromkeys(["tenth", "tenths"], 10),
}
FRACTION = rf"(?:(?:an?|one|two|three|four|five|seven|nine)[ -])?{_any(_PARTS)}"
SIGNS = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5),
    "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}
WELSH_FRACTIONS = {
    "hanner": Fraction(1, 2),
    "traean": Fraction(1, 3),
    "chwarter": Fraction(1, 4),
    "tri chwarter": Fraction(3, 4),
    "dwy ran o dair": Fraction(2, 3),
}

MULTIPLES = {
    **dict.fromkeys(["double", "doubled", "doubling", "twofold", "two-fold", "twice"], 2),
    **dict.fromkeys(["dyblu", "ddyblu", "dwbl", "ddwbl"], 2),
    **dict.fromkeys(["treble", "trebled", "triple", "tripled", "threefold", "three-fold"], 3),
    **dict.fromkeys(["trebling", "tripling", "treblu", "dreblu"], 3),
    **dict.fromkeys(["quadruple", "quadrupled", "quadrupling", "fourfold", "four-fold"], 4),
    **dict.fromkeys(["quintupled", "fivefold", "five-fold"], 5),
    **dict.fromkeys(["sixfold", "six-fold"], 6),
    **dict.fromkeys(["sevenfold", "seven-fold"], 7),
    **dict.fromkeys(["eightfold", "eight-fold"], 8),
    **dict.fromkeys(["ninefold", "nine-fold"], 9),
    **dict.fromkeys(["tenfold", "ten-fold"], 10),
    **dict.fromkeys(["halved", "halving", "haneru"], Fraction(1, 2)),
}


def english(words):
    """Number behind English number words, or None.

    >>> english("Six Hundred and Fifty-five"), english("three and a half"), english("sick")
    (655, Fraction(7, 2), None)
    """
    whole, _, more = re.sub(r"\s+", " ", words.casefold().strip()).rpartition(" and ")
    if whole and more in AND_A_PART:
        value = english(whole)
        return None if value is None else value + AND_A_PART[more]
    total = part = 0
    found = re.split(r"[\s,-]+", words.casefold().strip())
    for place, word in enumerate(found):
        if word in ("and", ""):
            continue
        if word in ("a", "an") and place + 1 < len(found) and found[place + 1] in _SCALES:
            part = 1
        elif word in _SCALES:
            part = (part or 1) * _SCALES[word]
            if word != "hundred":
                total, part = total + part, 0
        else:
            value = (_UNITS | _TEENS | _TENS).get(word)
            if value is None:
                return None
            part += value
    return total + part


def welsh(words):
    """Whole number behind Welsh number words, decimal or older counting, or None.

    >>> welsh("dau ddeg pedwar"), welsh("un ar ddeg"), welsh("tair"), welsh("plant")
    (24, 11, 3, None)
    """
    words = re.sub(r"\s+", " ", words.casefold().strip())
    if words in _CY_WHOLE:
        return _CY_WHOLE[words]
    if words in _CY_UNITS:
        return _CY_UNITS[words]
    parts = words.split(" ")
    if len(parts) in (2, 3) and parts[0] in _CY_UNITS and parts[1] in _CY_TENS:
        rest = _CY_UNITS.get(parts[2]) if len(parts) == 3 else 0
        return None if rest is None else _CY_UNITS[parts[0]] * 10 + rest
    return None


def fraction(words):
    """Fraction behind English words, or None.

    >>> fraction("two thirds"), fraction("a quarter"), fraction("half")
    (Fraction(2, 3), Fraction(1, 4), Fraction(1, 2))
    """
    parts = re.split(r"[\s-]+", words.casefold().strip())
    under = _PARTS.get(parts[-1])
    over = 1 if len(parts) == 1 or parts[0] in ("a", "an") else _UNITS.get(parts[0])
    return Fraction(over, under) if under and over and over < under else None
