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
            known = bool(_definitions(figure.text) & title) or _is_law(passage, figure)
        if known:
            ledger.add("label", VERIFIED, passage, (index,), explanation="as in the document")


# Acts that officers cite, with the year that stands in their name (legislation.gov.uk).
_LAWS = {
    "children": (1989, 2004),
    "social services and well-being (wales)": (2014,),
    "housing (wales)": (2014,),
    "renting homes (wales)": (2016,),
    "well-being of future generations (wales)": (2015,),
    "environment (wales)": (2016,),
    "planning (wales)": (2015,),
    "food hygiene rating (wales)": (2013,),
    "public health (wales)": (2017,),
    "local government and elections (wales)": (2021,),
    "additional learning needs and education tribunal (wales)": (2018,),
    "town and country planning": (1990,),
    "environmental protection": (1990,),
    "highways": (1980,),
    "mental capacity": (2005,),
    "freedom of information": (2000,),
    "equality": (2010,),
}
_ACT = re.compile(r"(?:act|deddf) ((?:19|20)\d\d)", re.I)


def _is_law(passage, figure):
    """True for 'Act 1989' behind the name of an Act of that year."""
    year = _ACT.fullmatch(figure.text)
    before = (
        passage.text[max(0, figure.start - 70) : figure.start]
        .lower()
        .replace("wellbeing", "well-being")
        .rstrip()
    )
    return bool(year) and any(
        before.endswith(name) and int(year[1]) in years for name, years in _LAWS.items()
    )


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
