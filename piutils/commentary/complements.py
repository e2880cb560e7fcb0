"""The other side of a percentage, told as such: 'put the other way, 87.5% went as planned'."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, is_one_of, number
from piutils.commentary.passages import stems

_OTHER_SIDE = re.compile(
    r"\b(?:from|on|put|turn\w*|look\w*|see\w*|view\w*)(?: (?:it|this|that|at|from|the|on))* (?:other"
    r"|opposite) (?:side|way|angle)\b(?! of\b)"
    r"|\b(?:conversely|the converse|flip side|turned round|the reverse|the mirror image)\b"
)

_THINGS = re.compile(
    r" of (?:the |all |our )*([a-z' -]+?)"
    r"(?: (?:were|was|are|is|had|did|went|could|ran|came|took|fell)\b|[.,;]|$)"
)


def find_other_side(passage, facts, ledger):
    """Record what a sentence calls the other side of the figure."""
    for sentence in passage.sentences:
        _other_side(passage, facts, ledger, sentence)


def _other_side(passage, facts, ledger, sentence):
    """'Looked at from the other side, 78.72% of rounds went as planned': what the figure leaves of 100."""
    if not facts.is_percent or facts.now is None or not _OTHER_SIDE.search(sentence.skeleton):
        return
    told = [index for index in range(sentence.first, sentence.last) if passage.figures[index].kind in "cpt"]
    if len(told) != 1 or passage.figures[told[0]].kind != "p" or ledger.verdict(told[0]):
        return
    figure, behind = passage.figures[told[0]], sentence.skeleton[sentence.places[told[0]][1] :]
    things = _THINGS.match(behind)
    if figure.bound or (things and not (stems(things[1]) and stems(things[1]) <= facts.stems)):
        return
    if is_one_of(figure, facts.printed):
        return
    left = 100 - facts.now.value
    right = fits(left, figure, Fraction(10) ** -facts.now.decimals / 2) in ("yes", "cut")
    told_left = f"100 - {facts.now.text} = {number(left)}"
    ledger.add(
        "complement",
        VERIFIED if right else CONTRADICTED,
        passage,
        (told[0],),
        sentence=sentence,
        sure=True,
        expected="" if right else f"{number(left)}%",
        found="" if right else str(figure),
        explanation=told_left if right else f"{told_left}, and the text says {figure}",
    )
