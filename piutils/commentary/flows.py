"""Claims of what came and went: '108 at the start, 26 came on and 37 came off, so 97 at the end'."""

import re

from piutils.commentary.claims import CONTRADICTED, VERIFIED, number
from piutils.commentary.subjects import is_fact

# The first that a part of the sentence has: "41 open at the start" is none that was opened.
_ROLES = (
    (
        "net",
        r"\bnet (?:fall|rise|gain|loss|increase|decrease|reduction|drop|change|growth|movement)\b",
    ),
    (
        "start",
        r"\b(?:at (?:the )?(?:start|beginning|outset)|brought forward|b/f|opening"
        r"|(?:began|started|opened) with|begin with|on the books at)\b",
    ),
    (
        "end",
        r"\b(?:at (?:the )?(?:end|close)|carried forward|c/f|still (?:open|on|live|outstanding|waiting)"
        r"|remain\w*|on the books|leav(?:es|ing)|closing|now open|left (?:open|over|at))\b|^\W*so ‹",
    ),
    (
        "out",
        r"\b(?:closed|left|came off|come off|went off|dealt with|removed|completed|ended|resolved|discharged"
        r"|cleared|deregistered|de-registered|taken off"
        r"|moved on|leavers|exits|settled|withdrawn)\b",
    ),
    (
        "in",
        r"\b(?:received|opened|added|joined|came on|came in|come on|come in|took in|taken in|started|admitted"
        r"|arrived|new|logged|registered|starters|entered|accepted|reported|put on)\b",
    ),
)
_PARTED = re.compile(
    r"[,;:]|\.(?= )| and (?!(?:the )?(?:start|end)\b)|\b(?:plus|less|minus|while|but)\b| [+–-] "
)


def find_flows(passage, facts, ledger):
    """Hold what was there first, what came, what went and what is left against each other."""
    for sentence in passage.sentences:
        if 3 <= sentence.last - sentence.first <= 9:
            _held(passage, ledger, sentence)


def _held(passage, ledger, sentence):
    parts = {}
    for part in _PARTED.split(sentence.skeleton):
        marks = re.findall(r"‹c(\d+)›", part)
        role = next((name for name, words in _ROLES if re.search(words, part)), None)
        if role is None or len(marks) != 1:
            continue
        if re.search(r"‹[^cqyj]\d+›", part):
            return  # "20 are still open over 20 days" are not all that are open
        if role in parts:
            return  # two of a sort: which of them is meant is not told
        parts[role] = int(marks[0])
    figures = {role: passage.figures[index] for role, index in parts.items()}
    if any(one.bound or one.value is None for one in figures.values()):
        return
    if {"start", "in", "out", "end"} <= set(parts):
        value = figures["start"].value + figures["in"].value - figures["out"].value
        about, told = [parts[role] for role in ("end", "start", "in", "out")], "{start} + {in} - {out}"
    elif {"in", "out", "net"} <= set(parts) and "start" not in parts:
        value = abs(figures["in"].value - figures["out"].value)
        about, told = [parts[role] for role in ("net", "in", "out")], "{in} against {out}"
    else:
        return
    stated = passage.figures[about[0]]
    if not is_fact(sentence.skeleton, len(sentence.skeleton)) or value < 0:
        return
    right = value == stated.value
    if not right and "start" in parts and not value / 3 <= stated.value <= 3 * value:
        return
    ledger.items |= set(about)
    ledger.add(
        "breakdown_sum",
        VERIFIED if right else CONTRADICTED,
        passage,
        about,
        blame=about[:1],
        sentence=sentence,
        expected="" if right else number(value),
        found="" if right else str(stated),
        explanation=told.format(**figures)
        + f" makes {number(value)}"
        + ("" if right else f", and the text says {stated}"),
    )
