"""Small counts: which may identify a person, and the tables without them."""

from dataclasses import dataclass

import pandas as pd

from piutils.commentary.facts import gather
from piutils.commentary.passages import Passage
from piutils.commentary.verdicts import claims_of

WITHHELD = "*"  # read everywhere as not published
IN_TEXT = "[withheld]"
HIDDEN = ("code", "period", "what", "reason")
_COUNTS = ("actual",)


@dataclass(frozen=True)
class Suppressed:
    """The tables without small counts, and what was left out.

    values, commentary : as model.py; withheld figures are NaN, printed '*', in texts '[withheld]'
    hidden : DataFrame of code, period, what ('figure', 'counts', 'text'), reason; never the number itself
    """

    values: pd.DataFrame
    commentary: pd.DataFrame
    hidden: pd.DataFrame


def withhold(parts, threshold, total_known=True):
    """Which parts of a total to leave out, so that none can be worked out from the others.

    Parameters
    ----------
    parts : list of whole numbers
    threshold : int, counts from 1 up to below it are small
    total_known : bool, the total is printed too

    Returns
    -------
    list of bool, True = leave out. A lone small part takes the smallest other part above 0 with
    it, because the total less the rest would give it away.

    >>> withhold([3, 40, 12], 5), withhold([3, 2, 40], 5), withhold([30, 40], 5)
    ([True, False, True], [True, True, False], [False, False])
    """
    hidden = [0 < part < threshold for part in parts]
    if not total_known or not any(hidden):
        return hidden
    # Hidden parts that add up to less than the threshold still tell on somebody.
    while sum(hidden) < 2 or sum(part for part, out in zip(parts, hidden, strict=True) if out) < threshold:
        others = [(part, place) for place, part in enumerate(parts) if not hidden[place] and part > 0]
        if not others:
            break
        hidden[min(others)[1]] = True
    return hidden


def suppress(indicators, values, commentary, threshold=5):
    """Tables without the counts that might identify a person.

    Parameters
    ----------
    indicators, values, commentary : the tables of model.py; left untouched
    threshold : int, counts from 1 up to below it are small

    Returns
    -------
    Suppressed

    Notes
    -----
    Withheld are: a count below the threshold; a percentage whose cases, or whose cases on the other
    side, are below it, with its counts; in texts the same numbers, the small items of a list, and
    the next smallest item where the total would give a lone one away. Everything made from the
    tables (words, charts, files) then has nothing to tell.
    """
    values, commentary = values.copy(), commentary.copy()
    units = dict(zip(indicators["code"], indicators["unit"], strict=True))
    hidden = []
    for place, row in values[values["series"].isin(_COUNTS)].iterrows():
        small = _is_small(row, units.get(row["code"], ""), threshold)
        if small:
            values.loc[place, ["value", "numerator", "denominator"]] = float("nan")
            values.loc[place, "printed"] = WITHHELD
            hidden.append((row["code"], row["period"], "figure", small))
    gone = {(code, period) for code, period, *_ in hidden}
    for place, row in commentary.iterrows():
        text, count = _without(row, indicators, values, threshold, (row["code"], row["period"]) in gone)
        if count:
            commentary.loc[place, "text"] = text
            hidden.append((row["code"], row["period"], "text", f"{count} numbers in the commentary"))
    return Suppressed(values, commentary, pd.DataFrame(hidden, columns=list(HIDDEN)))


def _is_small(row, unit, threshold):
    """Reason to withhold a figure, '' for none."""
    value, part, whole = row["value"], row["numerator"], row["denominator"]
    if unit in ("count", "") and pd.isna(part) and 0 < value < threshold and float(value).is_integer():
        return f"a count below {threshold}"
    if pd.notna(part) and 0 < part < threshold:
        return f"fewer than {threshold} cases"
    if pd.notna(part) and pd.notna(whole) and 0 < whole - part < threshold:
        return f"fewer than {threshold} cases on the other side"
    return ""


def _without(row, indicators, values, threshold, figure_gone):
    """Text of a commentary without its small counts, and how many numbers were left out."""
    text = str(row["text"] or "")
    book = gather(indicators, values, row["period"])
    passage = Passage(text, tuple(book))
    ledger = claims_of(passage, book[row["code"]], {row["period"]})
    out = set()
    for pair in ledger.pairs:
        if 0 < pair.part < threshold or 0 < pair.whole - pair.part < threshold:
            out.add(pair.x)
    out |= _listed(passage, ledger, threshold)
    if figure_gone:
        out |= _own_figures(passage, ledger)
    out |= {
        index
        for index, figure in enumerate(passage.figures)
        if figure.kind == "c" and 0 < figure.value < threshold and index not in passage.numbering
    }
    # A percentage, difference or remainder that stands in one claim with a withheld number tells it.
    for claim in ledger.claims:
        if len(claim.about) > 1 and out & set(claim.about) and claim.kind in _TELLING:
            out |= {index for index in claim.about if passage.figures[index].kind == "p"}
    for index in sorted(out, reverse=True):
        figure = passage.figures[index]
        text = text[: figure.start] + IN_TEXT + text[figure.end :]
    return text, len(out)


_TELLING = ("share", "x_of_y_pct", "complement", "x_out_of_n", "difference")


def _listed(passage, ledger, threshold):
    """Items of lists to leave out: the small ones, and a neighbour where the total is known."""
    from piutils.commentary.listings import find_lists

    out = set()
    for listing in find_lists(passage, ledger):
        parts = [int(passage.figures[index].value) for index in listing.items]
        for index, hidden in zip(listing.items, withhold(parts, threshold), strict=True):
            if hidden:
                out.add(index)
    return out


def _own_figures(passage, ledger):
    """Numbers of the text that give the indicator's own, withheld, figure."""
    return {pair.x for pair in ledger.pairs if pair.period is not None} | {
        index
        for index in ledger.own
        if passage.figures[index].kind in "cp" and not any(index == pair.n for pair in ledger.pairs_of(index))
    }
