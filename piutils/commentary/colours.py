"""How many indicators are of each colour: 'two of eight met target, two were Amber and four Red'."""

import re

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED

_INDICATORS = re.compile(r"\b(?:indicators?|measures?|kpis?|pis)\b")
_TOLD = re.compile(
    r"‹c(?P<index>\d+)›(?: (?:of|out of) (?:the )?‹c\d+›)?(?: (?:indicators?|measures?|kpis?|pis))?"
    r"(?: (?:were|are|was|is|at|as|rated|showing|on|have|had|a|of|them))* "
    r"(?P<colour>green|amber|yellow|red|(?:met|meeting|achieved|on) (?:the |their )?targets?)\b"
)
_WHOLE = re.compile(r"(?:^|\b(?:of|out of|all|the) )(?:the |our |these )?‹c(?P<n>\d+)›")


def find_colours(passage, facts, ledger):
    """Record counts of colours in a sentence that counts as many indicators as have a printed colour."""
    colours = [one.rag.lower() for one in {id(one): one for one in facts.others.values()}.values() if one.rag]
    if len(colours) < 2:
        return
    for sentence in passage.sentences:
        text = sentence.skeleton
        told = list(_TOLD.finditer(text))
        wholes = {passage.figures[int(match["n"])].value for match in _WHOLE.finditer(text)}
        if not told or not _INDICATORS.search(text) or len(colours) not in wholes:
            continue
        for match in told:
            index, colour = int(match["index"]), match["colour"]
            met = "target" in colour  # most councils call that Green, not all
            colour = "green" if met else colour
            true = sum(one.startswith(colour) for one in colours)
            says = passage.figures[index]
            if says.bound or says.value.denominator != 1:
                continue
            words = f"{true} of the {len(colours)} printed colours are {colour}"
            if says.value == true:
                ledger.add(
                    "count_relation", VERIFIED, passage, (index,), sentence=sentence, explanation=words
                )
                continue
            ledger.add(
                "count_relation",
                QUESTIONED if met else CONTRADICTED,
                passage,
                (index,),
                sentence=sentence,
                expected=str(true),
                found=str(says),
                explanation=f"{words}, and the text says {says}",
            )
