"""What a printed number is worth: digits, words, fractions, scales."""

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from piutils.commentary import numerals


@lru_cache(maxsize=4096)  # the same numbers are told again and again
def worth(words):
    """(exact value, decimals) of a number in digits or words, with its scale; None where it has none.

    >>> worth("1.2m"), worth("four"), worth("3½")
    ((Fraction(1200000, 1), -5), (Fraction(4, 1), 0), (Fraction(7, 2), 2))
    """
    digits = re.search(r"\d[\d,\u00a0\u2009\u202f]*(?:\.\d+)?|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]", words)
    if digits is None:
        named = {"zero": 0, "none": 0, "nil": 0, "fortnight": 14}.get(words.casefold().split()[0])
        if named is not None:
            return Fraction(named), 0
        if words.casefold().startswith(("half", "quarter")):
            return (Fraction(1, 2), 1) if words[0] in "hH" else (Fraction(1, 4), 2)
        if "dozen" in words.casefold():
            return Fraction(12), 0
        phrase = re.match(rf"(?:{numerals.ENGLISH})", words, re.I)
        if phrase:
            value = Fraction(numerals.english(phrase[0]))
            return value, {1: 0, 2: 1}.get(value.denominator, 2)
        phrase = re.match(rf"(?:{numerals.WELSH})", words, re.I)
        return (Fraction(numerals.welsh(phrase[0])), 0) if phrase else None
    sign = numerals.SIGNS.get(words[-1])
    more = re.search(r"\band (a half|a quarter|three quarters)\b", words, re.I)
    if more:
        sign = numerals.AND_A_PART[more[1].casefold()]
    if digits[0] in numerals.SIGNS:
        return numerals.SIGNS[digits[0]], 2
    printed = re.sub(r"[^\d.]", "", digits[0]).rstrip(".")
    value = Fraction(Decimal(printed)) + (sign or 0)
    decimals = 2 if sign else len(printed.partition(".")[2])
    if re.fullmatch(r"\d+p", words):
        return value / 100, 2  # pence
    scale = re.search(r"\d\s?(k|m|bn|thousand|million|billion)\b", words, re.I)
    if scale:
        powers = {"k": 3, "t": 3, "m": 6, "b": 9}[scale[1][0].lower()]
        return value * 10**powers, decimals - powers
    return value, decimals


def quarter(words):
    """Quarter that words name, 1 to 4; None for several.

    >>> quarter("Qtr 2"), quarter("Quarters 1 to 3")
    (Fraction(2, 1), None)
    """
    if re.search(r"[1-4].*[1-4]", words):
        return None
    digit = re.search(r"[1-4]", words)
    if digit:
        return Fraction(int(digit[0]))
    named = ("one first cyntaf", "two second ail", "three third trydydd", "four fourth final pedwerydd")
    for number, names in enumerate(named, 1):
        if set(words.casefold().split()) & set(names.split()):
            return Fraction(number)
    return None
