"""Multiples and fractions of a figure that the sentence names, and fractions that stand for the result.

'This is twice the 64 of last year', 'half more than last year's 131', 'one in five was not completed'.
"""

import re
from fractions import Fraction

from piutils.commentary.claims import (
    BOUNDS,
    CONTRADICTED,
    QUESTIONED,
    VERIFIED,
    fits,
    is_one_of,
    number,
    says_the_same,
)
from piutils.commentary.outcomes import DONE, undone
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_fact, is_plain

_OF_BASE = re.compile(
    r"‹(?P<kind>[xf])(?P<index>\d+)› (?P<more>(?:as many )?(?:more|higher|greater) than "
    r"|(?P<fewer>(?:fewer|less|lower) than ))?"
    r"(?:times )?(?:as (?:many|much|high|long) as |that of |what it was |of )?"
    r"(?:the |our |last year's |the previous year's )*‹(?P<base_kind>[cpdm])(?P<base>\d+)›(?! (?:out )?of ‹)"
)
_BY_PART = re.compile(
    r"(?:(?P<up>increase|rise|growth)|(?P<down>reduction|fall|decrease|drop|decline)) of"
    r" (?:just |only |about |over |under |almost |nearly |around )*‹(?P<kind>f)(?P<index>\d+)›"
    r" (?:on|from|over|compared (?:to|with)) (?:the |our |last year's |the previous year's )*"
    r"‹[cpdm](?P<base>\d+)›(?! (?:out )?of ‹)"
)
_SUBJECT = re.compile(
    r"^(?:and |so |but )?(?:this|that|it|which|the (?:figure|number|total|result|rate))\b[^‹]*$"
)


def find_fractions(passage, facts, ledger):
    """Record multiples of an earlier figure told beside them, and fractions of all that is counted."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        for match in _OF_BASE.finditer(sentence.skeleton):
            figure = passage.figures[int(match["index"])].value
            meant = 1 + figure if match["more"] and not match["fewer"] else figure
            _of_base(passage, facts, ledger, sentence, match, 1 - figure if match["fewer"] else meant)
        for match in _BY_PART.finditer(sentence.skeleton):
            figure = passage.figures[int(match["index"])].value
            _of_base(passage, facts, ledger, sentence, match, 1 + figure if match["up"] else 1 - figure)
        for match in _EXACT.finditer(sentence.skeleton):
            _rounded(passage, facts, ledger, sentence, match)
        if facts.is_percent and sentence.first < sentence.last:
            _alone(passage, facts, ledger, sentence)


def _of_base(passage, facts, ledger, sentence, match, meant):
    index, base = int(match["index"]), passage.figures[int(match["base"])]
    figure, text = passage.figures[index], sentence.skeleton
    earlier = [cell for at, cell in facts.cells.items() if at != facts.period]
    if ledger.verdict(index) or not facts.measures(base) or base.bound or not base.value:
        return
    if not is_one_of(base, earlier) or not is_fact(text, match.start()):
        return
    before = [
        other
        for other in range(sentence.first, index)
        if facts.measures(passage.figures[other]) and not passage.figures[other].bound
    ]
    lead = text[: match.start()]
    if not before and not _SUBJECT.match(lead) and not (stems(lead) and is_plain(facts, lead)):
        return
    left = passage.figures[before[-1]] if before else facts.now
    if before and says_the_same(facts.now, left) != "yes":
        return
    factor = left.value / base.value
    off = abs(factor - meant)
    room = Fraction(1, 2) if figure.kind == "x" and meant >= 1 else Fraction(1, 10)
    agrees = off <= room
    if figure.bound in ("over", "under") and meant == figure.value:
        agrees = (factor >= meant) == (figure.bound == "over")
    opposite = (meant > 1) != (factor > 1) and factor != 1
    far = off > (1 if figure.kind == "x" else Fraction(1, 5))
    told = f"{number(left.value)} / {number(base.value)} = {number(factor)}"
    ledger.add(
        "multiple",
        VERIFIED if agrees else CONTRADICTED if opposite or far else QUESTIONED,
        passage,
        (index,),
        sentence=sentence,
        expected="" if agrees else number(factor),
        found="" if agrees else str(figure),
        explanation=told + ("" if agrees else f"; the text says {figure}"),
    )


_PART = re.compile(
    r"^(?:(?:this means(?: that)?|overall|in all|in total),? )?(?:just |only |about |almost |nearly |over "
    r"|under |around |more than |less than |well |a little |slightly |fewer than )*"
    r"(?:‹f(?P<f>\d+)› of|‹c(?P<a>\d+)› (?:in|out of) (?:every )?‹c(?P<b>\d+)›)"
    r"(?= [a-z])"
)


def _alone(passage, facts, ledger, sentence):
    """'Just over one in three appraisals was not completed', with no number that gives it."""
    text, figures = sentence.skeleton, passage.figures
    match = _PART.match(text)
    if not match or not is_fact(text, match.end()):
        return
    about = tuple(int(match[name]) for name in "fab" if match[name])
    others = [
        index
        for index in range(sentence.first, sentence.last)
        if index not in about and figures[index].kind in "cpxf"
    ]
    clause = re.split(r"[,;:.()‹]", text[match.end() :])[0]
    if others or any(ledger.verdict(index) for index in about):
        return
    # "A quarter of plans were reviewed early": only what the title says, or what became of it.
    said = stems(clause) & facts.stems
    if not is_plain(facts, DONE.sub(" ", clause)) or not (
        DONE.search(clause) or 2 * len(said) > len(facts.stems)
    ):
        return
    part = figures[about[0]].value if match["f"] else figures[about[0]].value / (figures[about[1]].value or 1)
    if not 0 < part < 1 or (match["a"] and figures[about[1]].value > 20):
        return
    share = facts.now.value / 100
    share = 1 - share if undone(facts, clause) else share
    off = abs(share - part)
    room = Fraction(1, 20) if any(figures[index].bound for index in about) else Fraction(1, 25)
    told = f"the table prints {facts.now.text}, and {number(part * 100)}% is told"
    bound = figures[about[0]].bound
    if (bound == "over" and share > part + room) or (bound == "under" and share < part - room):
        return  # "over half" of 89% is true, and little is said
    if off > 2 * room:
        ledger.add(
            "share",
            CONTRADICTED,
            passage,
            about,
            sentence=sentence,
            expected=f"{number(share * 100)}%",
            found=" in ".join(str(figures[index]) for index in about),
            explanation=told,
        )
    elif off <= room:
        ledger.add("share", VERIFIED, passage, about, sentence=sentence, explanation=told)


_EXACT = re.compile(
    r"‹(?P<kind>[pdcm])(?P<told>\d+)›(?: [a-z'-]+){0,9} \((?:actually |exactly )?‹[pdcm](?P<exact>\d+)›\)"
)


def _rounded(passage, facts, ledger, sentence, match):
    """'Just over four days were needed (3.21 days)': a number told in round words beside the printed one."""
    told, exact = (passage.figures[int(match[name])] for name in ("told", "exact"))
    if not told.bound or told.value is None or not (facts.measures(exact) or exact.kind == "c"):
        return
    if not exact.decimals or exact.decimals != facts.now.decimals or exact.value != facts.now.value:
        return
    if facts.is_percent != (told.kind == "p") or fits(exact.value, told) != "no":
        return
    words = {"sentence": sentence, "sure": True, "found": f"{BOUNDS[told.bound]} {told}"}
    ledger.add_cell("value", CONTRADICTED, passage, int(match["told"]), facts.now, **words)
