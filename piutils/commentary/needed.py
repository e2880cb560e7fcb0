"""How many cases a target needs: 'to meet the 95% target 190 of the 200 had to be right'."""

import re

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


def find_needed(passage, facts, ledger):
    """Record cases that the target needs."""
    if not facts.is_percent or facts.way != "higher":
        return
    for sentence in passage.sentences:
        for pattern in _NEEDED:
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
