"""What colour the indicator is, and how many are of each: 'two of eight were Green, two Amber, four Red'."""

import re

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED
from piutils.commentary.cues import cues
from piutils.commentary.relations import OTHER_TARGET
from piutils.commentary.subjects import is_fact, is_negated, is_own

_INDICATORS = re.compile(r"\b(?:indicators?|measures?|kpis?|pis)\b")
_TOLD = re.compile(
    r"‹c(?P<index>\d+)›(?: (?:of|out of) (?:the )?‹c\d+›)?(?: (?:indicators?|measures?|kpis?|pis))?"
    r"(?: (?:were|are|was|is|at|as|rated|showing|on|have|had|a|of|them))* "
    r"(?P<colour>green|amber|yellow|red|(?:met|meeting|achieved|on) (?:the |their )?targets?)\b"
)
_WHOLE = re.compile(r"(?:^|\b(?:of|out of|all|the) )(?:the |our |these )?‹c(?P<n>\d+)›")


_OWN = re.compile(
    r"\b(?:indicator|measure|performance|result|status|rag|rating|we|this|it)"
    r" (?:is|are|remains|stays|has been)"
    r"(?: (?:now|still|rated|at|as|shown|showing|given|currently|therefore|reported|recorded|marked"
    r"|scored|assessed|classed|classified|flagged|coloured|presented|being|again|also|an?|the))*"
    r" (?P<colour>green|amber|red)\b"
    r"(?= (?:against|on|for|this|as|status|because|since|again|due|rag|rating"
    r"|with (?:an? |its |our |the )?(?:performance|result|figure|outturn|score|percentage) (?:of|at)"
    r"|and (?:will|is|has|remains|continues))\b|[,.;:)]|$)"
    r"|\b(?:rag|status|rating|colour)(?: (?:rag|status|rating|now|currently))*(?: ?[:=–-])?"
    r" (?P<noted>green|amber|red)\b(?= ?(?:[,.;:)]|$))"
)
_COLOURS = re.compile(r"\b(?:green|amber|red)\b")


def find_own_colour(passage, facts, ledger):
    """Record 'the indicator is Green against the target' where another colour is printed for it."""
    printed = re.match(r"green|amber|red\b", facts.rag.lower())
    for sentence in passage.sentences if printed else ():
        found = cues(sentence, passage.figures, facts.period)
        for match in _OWN.finditer(sentence.skeleton):
            if match["noted"] and len(_COLOURS.findall(sentence.skeleton)) > 1:
                continue  # "RAG Amber (Green in the audit)"
            stop = re.search(r"[;:.]", sentence.skeleton[match.end() :]) if match["noted"] else None
            high = match.end() + stop.start() if stop else len(sentence.skeleton)
            other = any(cue.period != facts.period and cue.start < high for cue in found)
            if other or "‹i" in sentence.skeleton:
                continue
            behind = re.split(r"[;:.,]|\band\b", sentence.skeleton[match.end() :])[0]
            if OTHER_TARGET.search(behind) or "average" in behind:
                continue  # "Green against the stretch target"
            if not is_own(facts, sentence.skeleton, match.start()) or not is_fact(
                sentence.skeleton, match.start(), match.end()
            ):
                continue
            colour = match["colour"] or match["noted"]
            right = (colour == printed[0]) != is_negated(sentence.skeleton, match.start())
            ledger.add(
                "versus_target",
                VERIFIED if right else CONTRADICTED,
                passage,
                (),
                sentence=sentence,
                expected="" if right else facts.rag,
                found="" if right else colour.capitalize(),
                explanation=f"the document prints {facts.rag}"
                + ("" if right else f", and the text says {colour.capitalize()}"),
            )


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
