"""Keys, legends and sources: lines beside a table that speak of no indicator.

A mark explained, '* Figures are provisional', is none of them: it is a doubt, and is to be seen.
"""

import re

from piutils.lexicon.colours import colour_alone
from piutils.lexicon.printed import ARROWS, SIGNS

_LABEL = re.compile(
    r"(?:(?:rag|brag|colour|traffic light|performance|status|rating|allwedd)\s+)*(?:status\s+|ratings?\s+)?"
    r"(?:key|legend|allwedd|eglurhad)(?:\s+to\s+(?:rag|colours|ratings?|symbols|status))?(?:\s+(?:cag|statws))?\s*:?",
    re.I,
)
_STATED = re.compile(
    r"(?:data\s+)?(?:sources?|ffynhonnell|ffynonellau)(?:\s+(?:of data|data))?\s*:\s*\S", re.I
)
_PART = re.compile(rf"(?:^|[.,;|(])\s*([A-Za-z]+|[{SIGNS}{ARROWS}])\s*(?:[=:–—-]\s*|\s(?=\S))", re.M)
# What a colour is said to mean.
_MEANS = re.compile(
    r"\b(?:target|met|meets|within|above|below|better|worse|exceed\w*|achiev\w*|miss\w*|on track|off track"
    r"|behind|ahead|improv\w*|declin\w*|deteriorat\w*|same|no change|no data|not available"
    r"|darged|cyrraedd\w*|o fewn|gwell\w*|gwaeth\w*|dim newid|dim data)\b|%",
    re.I,
)


def legends(lines):
    """Numbers of the lines that are certain to be a key or a source.

    Parameters
    ----------
    lines : list of str in the order of the document

    Examples
    --------
    >>> legends(["Key", "Green - target met", "Red - target missed", "Reviews were late."])
    {0, 1, 2}
    >>> legends(["Red - target missed, two posts were vacant."]), legends(["* Provisional"])
    (set(), set())
    """
    lines = [" ".join(line.split()) for line in lines]
    found = {i for i, line in enumerate(lines) if _is_alone(line)}
    run, told = [], set()
    for i, line in enumerate([*lines, ""]):
        named = _explained(line)
        if named or (line and _LABEL.fullmatch(line)):
            run.append(i)
            told |= named or {"", "key"}  # below the word 'Key', one is enough
            continue
        if len(told) > 1:
            found.update(run)
        run, told = [], set()
    return found


def _is_alone(line):
    """Whether a line says by itself that it is one of them."""
    label, _, rest = line.partition(":")
    if _STATED.match(line) or (_LABEL.fullmatch(label) and (not rest or re.search(r"[=:–-]", rest))):
        return True
    return len(_explained(line)) > 1


def _explained(line):
    """Colours and signs that a line says the meaning of; empty where it says more than that."""
    parts = list(_PART.finditer(line))
    named = [part for part in parts if colour_alone(part[1]) or part[1] in SIGNS + ARROWS]
    if not named or named[0].start() > 0 or any(len(part[1]) == 1 and part[1].isalpha() for part in named):
        return set()
    ends = [part.start() for part in named[1:]] + [len(line)]
    said = [line[part.end() : end] for part, end in zip(named, ends, strict=True)]
    if not all(_MEANS.search(text) and len(text.split()) <= 12 for text in said):
        return set()
    return {colour_alone(part[1]) or part[1] for part in named}
