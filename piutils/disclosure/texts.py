"""The officers' words without their small counts, and without what would give those away."""

import re
from dataclasses import dataclass

from piutils.commentary.claims import Ledger
from piutils.commentary.listings import find_lists
from piutils.commentary.passages import Passage
from piutils.commentary.verdicts import claims_of
from piutils.disclosure.parts import tells, withhold

IN_TEXT = "[withheld]"
_FIGURES = "cptmxf"  # counts, percentages, points, money, multiples, fractions
_TELLING = ("share", "x_of_y_pct", "complement", "x_out_of_n", "difference")
# 'From one quarter to the next' counts nobody.
_TIME = re.compile(
    r"[ -](?:minute|hour|day|night|week|fortnight|month|quarter|year|time|hand|another|other)s?\b",
    re.I,
)
# Words that count without being read as numbers.
_COUNTING = re.compile(
    r"\b(?:both|neither|couple|pair|twins?|triplets|trio|sole|lone|single|one|third|fourth|pâr|bâr|phâr|efeilliaid|[dt]ri|thri"
    r"|dd?au|dd?wy|[dt]air|thair|(?:[pb]|ph)ed(?:war|air))\b|\b(?-i:[Uu]n)\b",
    re.I,
)
_SIGN = re.compile(r"[=:–—-]\s?$")
_MOST_PARTS = 30
_OF = re.compile(r"\s?(?:\(|of|o|o'r|allan o)(?: the| all| our| these| those| y| yr)?\s?")


@dataclass(frozen=True)
class Reading:
    """A commentary as the check reads it, with its lists and its pairs of a part and its whole.

    period : of the commentary
    pairs : (part, whole, index of the number that tells the part)
    lists : (indices, numbers) of the items
    """

    period: object
    passage: Passage
    ledger: Ledger
    pairs: frozenset
    lists: tuple


def read(text, facts, codes):
    """Read one commentary."""
    passage = Passage(text, codes)
    ledger = claims_of(passage, facts, {facts.period})
    pairs = {(pair.part, pair.whole, pair.x) for pair in ledger.pairs}
    for one, figure in enumerate(passage.figures[:-1]):  # '13% of the 15'
        whole = passage.figures[one + 1]
        between = passage.text[figure.end : whole.start]
        if figure.kind in "pf" and whole.kind == "c" and whole.value and _OF.fullmatch(between):
            share = figure.value / 100 if figure.kind == "p" else figure.value
            pairs.add((round(share * whole.value), whole.value, one))
    listed = [tuple(listing.items) for listing in find_lists(passage, ledger)]
    listed += _sums(passage, {cell.value for cell in facts.cells.values()})
    lists = [(items, [int(passage.figures[index].value) for index in items]) for items in listed]
    return Reading(facts.period, passage, ledger, frozenset(pairs), tuple(lists))


def _sums(passage, totals):
    """Numbers one after the other that add up to one of the text or table: 'Of 15, 13 ..., 2 ...'."""
    counts = [
        index
        for index, figure in enumerate(passage.figures)
        if figure.kind == "c" and figure.value.denominator == 1 and index not in passage.numbering
    ]
    totals = totals | {passage.figures[index].value for index in counts}
    behind_sign = [
        index for index in counts if _SIGN.search(passage.text[: passage.figures[index].start][-3:])
    ]
    found = set()
    for run in (counts, behind_sign):
        for first in range(len(run)):
            total = passage.figures[run[first]].value
            for last in range(first + 1, min(first + _MOST_PARTS, len(run))):
                total += passage.figures[run[last]].value
                if total in totals:
                    found.add(tuple(run[first : last + 1]))
    return sorted(found)


def small(number, threshold):
    """Whether a count might identify a person."""
    return 0 < number < threshold


def small_pairs(reading, threshold):
    """Pairs of which one side might identify a person."""
    return {
        (part, whole, index)
        for part, whole, index in reading.pairs
        if small(part, threshold) or small(whole - part, threshold)
    }


def telling_totals(reading, threshold):
    """Totals of lists whose parts, though all are left out, are told by the total alone."""
    totals = set()
    for _, parts in reading.lists:
        hidden = withhold(parts, threshold)
        if any(hidden) and tells(parts, hidden, threshold):
            totals.add(sum(parts))
    return totals


def without(reading, threshold, shown=None):
    """Text without small counts, and how many numbers and counting words were left out.

    Parameters
    ----------
    reading : Reading
    threshold : int, counts from 1 up to below it are small
    shown : None, or where a figure of the indicator is withheld those that its tables still show:
        any other number of the text may then be a way to it, and goes too
    """
    passage, figures = reading.passage, reading.passage.figures
    out = {index for index in range(len(figures)) if _is_small(passage, index, threshold)}
    out |= {index for *_, index in small_pairs(reading, threshold)}
    for items, parts in reading.lists:
        hidden = withhold(parts, threshold)
        out |= {index for index, gone in zip(items, hidden, strict=True) if gone}
    totals = telling_totals(reading, threshold)
    out |= {index for index, figure in enumerate(figures) if figure.kind == "c" and figure.value in totals}
    # A percentage, difference or remainder that stands in one claim with a withheld number tells it.
    for claim in reading.ledger.claims:
        if len(claim.about) > 1 and out & set(claim.about) and claim.kind in _TELLING:
            out |= {index for index in claim.about if figures[index].kind in "ptxf"}
    if shown is not None:
        out |= {
            index
            for index, figure in enumerate(figures)
            if figure.kind in _FIGURES and _counts(passage, index) and not _stands(figure, shown)
        }
    spans = [(figures[index].start, figures[index].end) for index in out]
    spans += _counting_words(passage, out, everywhere=shown is not None)
    text = passage.raw
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + IN_TEXT + text[end:]
    return text, len(spans)


def _is_small(passage, index, threshold):
    figure = passage.figures[index]
    return figure.kind == "c" and small(figure.value, threshold) and _counts(passage, index)


def _counts(passage, index):
    """Whether a number counts something: it numbers no line, and no time."""
    return index not in passage.numbering and not _TIME.match(passage.text, passage.figures[index].end)


def _stands(figure, shown):
    """Whether a number is one that the tables show; a multiple or fraction never is."""
    if figure.kind in "xf" or figure.value is None:
        return False
    low, high = figure.interval
    return any(low <= number <= high for number in shown)


def _counting_words(passage, out, *, everywhere):
    """Words that count without being numbers, near a number that is left out or in the whole text."""
    spans = [(0, len(passage.text))] if everywhere else []
    spans += [(one.start, one.end) for one in (passage.sentence_of(index) for index in out)]
    taken = [(figure.start, figure.end) for figure in passage.figures]
    return [
        match.span()
        for match in _COUNTING.finditer(passage.text)
        if any(start <= match.start() < end for start, end in spans)
        and not _TIME.match(passage.text, match.end())
        and not any(start <= match.start() < end for start, end in taken)
    ]
