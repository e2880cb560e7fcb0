"""Verdicts for numbers that are no figures: periods, codes and the title's own definitions."""

import re

from piutils.commentary.claims import VERIFIED


def find_labels(passage, facts, ledger, periods):
    """Record a known code, the report's own periods, and a law or duration that the title names too.

    Parameters
    ----------
    periods : set of Period that the document prints figures for, this one included
    """
    title = _definitions(facts.title)
    calendar = {period.year for period in periods}
    years = {period.qyear - 1 for period in periods}
    for index, figure in enumerate(passage.figures):
        known = False
        if figure.kind == "i":
            known = figure.text in facts.others
        elif figure.kind == "q":
            known = figure.value == facts.period.quarter
        elif figure.kind == "y" and figure.form == "years":
            known = int(figure.value) in years
        elif figure.kind == "y":
            same = rf"\b(?:same|corresponding|this) (?:period|quarter|time)\b[^‹]{{0,24}}‹y{index}›"
            known = figure.value in calendar and bool(re.search(same, passage.sentence_of(index).skeleton))
        elif figure.kind in "ld":
            known = bool(_definitions(figure.text) & title)
        if known:
            ledger.add("label", VERIFIED, passage, (index,), explanation="as in the document")


_NUMBERS = dict(zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True))


def _definitions(words):
    """Laws and durations in some words, in one spelling: {'s47', '2 week'}.

    >>> sorted(_definitions("Section 47 enquiries within two weeks"))
    ['2 week', 's47']
    """
    low = words.lower()
    found = {f"s{number}" for number in re.findall(r"\b(?:section|sec\.?|s\.?) ?(\d+[a-rt-z]?)s?\b", low)}
    for amount, unit in re.findall(
        r"\b(\d+|" + "|".join(_NUMBERS) + r")[ -](?:working )?(minute|hour|day|week|month|year)s?\b", low
    ):
        found.add(f"{_NUMBERS.get(amount, amount)} {unit}")
    return found
