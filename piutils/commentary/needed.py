"""How many cases a target needs: 'to meet the 95% target 190 of the 200 had to be right'."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, VERIFIED, number

_N = r"(?:the |our |a total of )?‹c(?P<n>\d+)›"
_X = r"(?:at least |a minimum of )?‹c(?P<x>\d+)›"
_TARGET = r"(?:the |our |a )?(?:(?:‹p(?P<p>\d+)› )?target|target of ‹p(?P<q>\d+)›)"
_NEEDED = (
    re.compile(
        rf"\bto (?:meet|reach|hit|achieve) {_TARGET},? (?:we (?:needed|had to have|would have needed) )?{_X}"
        rf"(?: [a-z-]+){{0,2}}? (?:out )?of {_N}"
    ),
    re.compile(
        rf"\b(?:on|for|with|of|from) {_N}(?: [a-z-]+){{0,3}},? {_TARGET} (?:needed|needs|required|requires"
        rf"|meant|means|called for) {_X}"
    ),
)
_APART = re.compile(
    r"‹(?P<kind>[cdm])(?P<left>\d+)›(?: [a-z-]+){0,3}, ‹(?P=kind)(?P<gap>\d+)› (?P<word>more|fewer|less) than"
    r" (?:the )?‹(?P=kind)(?P<right>\d+)›(?! (?:of|in|at|for|last|the)\b)"
)


def find_needed(passage, facts, ledger):
    """Record cases that the target needs, and how far two numbers of one sentence are apart."""
    for sentence in passage.sentences:
        for match in _APART.finditer(sentence.skeleton):
            _apart(passage, ledger, sentence, match)
        for pattern in _NEEDED if facts.is_percent and facts.way == "higher" else ():
            for match in pattern.finditer(sentence.skeleton):
                _needs(passage, facts, ledger, sentence, match)


def _needs(passage, facts, ledger, sentence, match):
    figures, x, n = passage.figures, int(match["x"]), int(match["n"])
    quoted = match["p"] or match["q"]
    target = figures[int(quoted)].value if quoted else facts.target.value if len(facts.targets) == 1 else None
    if target is None or not 0 < target <= 100 or figures[n].value > 10**9:
        return
    least = -(-target * figures[n].value // 100)
    right = figures[x].value == least
    ledger.add(
        "difference",
        VERIFIED if right else CONTRADICTED,
        passage,
        (x, n),
        blame=(x,),
        sentence=sentence,
        expected="" if right else number(least),
        found="" if right else str(figures[x]),
        explanation=f"{number(target)}% of {figures[n]} needs {number(least)}"
        + ("" if right else f", and the text says {figures[x]}"),
    )


def _apart(passage, ledger, sentence, match):
    """'191 were needed, 12 more than the 179 that were done': the three numbers among themselves."""
    figures = passage.figures
    left, gap, right = (int(match[name]) for name in ("left", "gap", "right"))
    if any(figures[index].bound for index in (left, gap)) or ledger.verdict(gap):
        return
    apart = figures[left].value - figures[right].value
    if apart == 0 or (apart > 0) != (match["word"] == "more") or not abs(apart) < figures[right].value:
        return
    decimals = [figures[index].decimals for index in (left, gap, right)]
    slack = sum((Fraction(10) ** -one / 2 for one in decimals if one), Fraction(0))
    true = abs(abs(apart) - figures[gap].value) <= slack
    ledger.add(
        "difference",
        VERIFIED if true else CONTRADICTED,
        passage,
        (gap, left, right),
        blame=(gap,),
        sentence=sentence,
        sure=True,
        expected="" if true else number(abs(apart)),
        found="" if true else str(figures[gap]),
        explanation=f"{figures[left]} and {figures[right]} are {number(abs(apart))} apart"
        + ("" if true else f", and the text says {figures[gap]}"),
    )
