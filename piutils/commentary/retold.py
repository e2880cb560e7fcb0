"""Numbers that repeat a printed figure in other words than `own` knows, by what they equal."""

import re

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, says_the_same
from piutils.commentary.cues import after_break, period_at
from piutils.commentary.outcomes import BAD, undone_behind
from piutils.commentary.passages import stems

_COMPARED = re.compile(
    r"(?:compared? (?:to|with|against)|in comparison (?:to|with)|(?:as )?against|versus|than|from"
    r"|o gymharu â(?:'r|g)?)"
    r"(?: (?:the|a|our|an|figure|result|performance|of|last|year's|just|only))* ?$"
)


def _set_beside(passage, facts, ledger, sentence, index, cue):
    """'... compared with 84.66% in the same quarter last year', behind this year's own figure."""
    figure = passage.figures[index]
    cell = facts.cell(cue.period)
    place = sentence.skeleton.find(f"‹{figure.kind}{index}›")
    before = sentence.skeleton[:place]
    if cell is None or figure.bound or cue.loose or not _COMPARED.search(before):
        return
    last = re.findall(r"‹[cp](\d+)›", before)
    if not last or int(last[-1]) not in ledger.own:
        return
    if re.match(r" (?:of|for|in) (?!‹[qyj]|the|this|last)[a-z]", sentence.skeleton[place:].split("›", 1)[1]):
        return
    verdict = VERIFIED if says_the_same(cell, figure) == "yes" else CONTRADICTED
    ledger.add_cell("value", verdict, passage, index, cell, facts.name(cue.period))


def find_told(passage, facts, ledger, sentence, index, found):
    """Any other number that equals the cell of its period and speaks of the indicator's own matter."""
    figure = passage.figures[index]
    if ledger.verdict(index) or index in ledger.items or not facts.measures(figure) or figure.value is None:
        return
    if figure.bound in ("over", "under"):
        return
    start, end = sentence.places[index]
    text = sentence.skeleton
    if facts.is_percent and undone_behind(facts, text, end):
        return
    cue = period_at(text, found, start, end)
    behind = after_break(text, start)
    periods = [cue.period] if cue else ([facts.period - 4, facts.period - 1] if behind else [facts.period])
    for period in periods:
        cell = facts.cell(period) if period is not None else None
        if cell is None or says_the_same(cell, figure) != "yes":
            continue
        near = re.sub(
            r"‹\w+›",
            " ",
            text[max(0, start - 50) : start] + text[end : end + 110],
        )
        shared = len(stems(near) & facts.stems)
        precise = facts.is_percent and cell.decimals and figure.decimals == cell.decimals
        said = cue is not None or bool(re.search(r"\b(?:figure|performance|total)\b", near))
        if (
            shared >= 2
            or precise
            or (shared >= 1 and said)
            or (said and re.search(r"\bfigure (?:of )?$", text[max(0, start - 12) : start]))
        ):
            ledger.add_cell("value", VERIFIED, passage, index, cell, facts.name(period))
            return
    if cue is not None and cue.period is not None and cue.period < facts.period:
        _set_beside(passage, facts, ledger, sentence, index, cue)
        return
    if facts.is_count and facts.now is not None:
        _mistold(passage, facts, ledger, sentence, index, cue)


def _mistold(passage, facts, ledger, sentence, index, cue):
    """'Of the 30 children reported where exploitation was a factor' in an indicator of 28 of them."""
    text = sentence.skeleton
    if (cue is not None and cue.period != facts.period) or index != min(
        range(sentence.first, sentence.last), default=-1
    ):
        return
    start, end = sentence.places[index]
    before = text[max(0, start - 40) : start].strip()
    if not re.fullmatch(r"(?:of|out of|for|from)? ?(?:the|all the|these)?", before) or ledger.in_pair(index):
        return
    after = re.split(r"[.,;:(]|‹|\b(?:this resulted|resulted|there were|only)\b", text[end : end + 300])[0]
    said = stems(after)
    shared = said & facts.stems
    if BAD.search(after):
        return
    if len(shared) >= 3 and len(shared) >= 0.6 * len(said) and figure_count(passage, index):
        verdict = QUESTIONED if said - facts.stems else CONTRADICTED
        ledger.add_cell("value", verdict, passage, index, facts.now)


def figure_count(passage, index):
    """True for a plain whole count without 'about' or 'over'."""
    figure = passage.figures[index]
    return figure.kind == "c" and not figure.bound and figure.value.denominator == 1
