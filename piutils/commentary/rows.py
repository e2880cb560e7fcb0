"""Rows: numbers of one kind told one behind another, each with a label of its own.

'refuse 139 / recycling 188', '84 complaints; 22 bins; 19 parking', 'damp (3), noise (2)', lines. What a
label says does not matter; where the label stands, and that one sort of joint parts all items, does.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

# A share, a code or an aside in brackets, and how ages and phases are named, stand beside the items.
_ASIDE = re.compile(r"\((?:[^()‹]|‹[^cmd]\d+›)*\)")
_ASIDE_OF_SHARES = re.compile(r"\((?:[^()‹]|‹[^pt]\d+›)*\)")
_ENUMERATED = re.compile(r"\([a-h]\)|\([ivx]{1,4}\)")
_SPAN = re.compile(
    r"‹c\d+›(?: (?:to|and|-|–) ‹c\d+›| (?:and|or) (?:over|more|above|under|older|fewer))(?=:? ‹c)"
)
# "(needed input from more than two teams)", "(out of 3,070)": told in passing; "104 of the 133": a part.
_IN_PASSING = re.compile(r"\((?![^()]*\b(?:total|all)\b)[a-z]+ [a-z]+[^(),;/‹]*‹c\d+›[^(),;/‹]*\)")
_OF_WHOLE = re.compile(r"(?<=› of )(?:(?:the|our|all|these|those|its) )*‹c\d+›")
_OUT_OF_WHOLE = re.compile(r"(?<=› out of )(?:(?:the|our|all|these|those|its) )*‹c\d+›")
_THAN = re.compile(r"(?<!› )(?:more|less|fewer|longer|later|older|younger|over|under) than ‹[^cm]\d+›")
_JOINT = re.compile(
    r"[^\S\n]*(?P<sign>[;|/+,•\n])\s*(?:[-–—•*·]\s*)?(?:and |plus |with )?"
    r"|\s(?P<word>and|plus) "
)
_MARK = re.compile(r"‹(?P<kind>[cmptd])(?P<index>\d+)›")
# Two numbers that are held against each other are no items of one row.
_AGAINST = re.compile(
    r"\b(?:than|compared|against|from$|versus|vs|last (?:year|quarter)|previous|target|average|of(?: the)?$"
    r"|up|down|times|per|a year (?:ago|earlier|before)|of which|of whom|but|however|while|whilst|whereas"
    r"|although|then|to$)(?!\w)"
)
# What leads to the first label, and what follows the last one.
_LEAD = re.compile(
    r"^.*(?: - | – |\b(?:of which|of whom|of these|made up of|comprising|namely|were|are|was|concerned"
    r"|related to"
    r"|involved|covered|came from|arose from|stemmed from|went to|cited)\b)"
)
_ENDS = re.compile(
    r"\s(?=(?:make|makes|making|made up|gives?|giving|totals?|totall?ing|add|adds|adding|come|comes"
    r"|amounts?|so|or"
    r"|together|altogether|combined|in all|in total|which|account\w*|explain\w*|leaving|leaves)\b)"
)
_NO_LABEL = re.compile(
    r"\W*(?:(?:of|out|from|the|all|these|those|our|top|only|other|main|first|between|among|in|for|across|both"
    r"|a total|there were|we had|with)\W*)*"
)
_TOTALLING = (
    r"(?:(?:and|so|or|which|that|this)\s)*(?:so|or|i\.e\.|which|makes?|making|gives?|giving|together"
    r"|altogether"
    r"|in all|adding|leaving|leaves|equals|a difference|a total|a gap|a net|account\w*|explain\w*"
    r"|made up|make up)\b"
)
FILLER = re.compile(
    r"\b(?:a further|another|the|and|only|just|remaining|remainder|other|last|final|rest|for|with|in|at|to|by"
    r"|being|was|were|had|has|made up|accounted for|accounting for|came to|numbered)\b"
)


@dataclass(frozen=True)
class Row:
    """One row of a block.

    items : indices of the numbers
    labels : words of each item
    start, end : place in the block from the first label to behind the last one
    before : True where the labels stand before their numbers
    joint : what parts the items: ',' ';' '/' '+' or a line end
    bracketed : True for 'damp (3), noise (2)'
    closed : True where the last item is joined by 'and'
    head : number in front that has no label of its own: 'the [four] sites, Bryn 41, Coed 33'
    """

    items: tuple
    labels: tuple
    start: int
    end: int
    before: bool
    joint: str
    bracketed: bool
    head: int | None = None
    closed: bool = False


def masked(text, shares=False):
    """A skeleton whose asides are blank, so that only items are left; places stay."""
    text = _ENUMERATED.sub(lambda match: ";" + " " * (len(match[0]) - 1), text)
    text = (_ASIDE_OF_SHARES if shares else _ASIDE).sub(lambda match: " " * len(match[0]), text)
    if not shares:  # "290 cases or 47%, cable 165"
        text = re.sub(r"(?:,| or| -)? ‹[pt]\d+›(?=[,;.)]| and )", lambda match: " " * len(match[0]), text)
    for pattern in (_IN_PASSING, _OF_WHOLE, _OUT_OF_WHOLE, _THAN, _SPAN):
        text = pattern.sub(lambda match: "#" * len(match[0]), text)
    return text


def rows_of(text, shares=False):
    """Rows of a masked block, in order; a number may end one row and begin the next."""
    kinds = "ptc" if shares else "cm"
    marks = [one for one in _MARK.finditer(text) if one["kind"] in kinds]
    found, run, state = [], [], None
    for one, other in pairwise(marks):
        joined = _joined(text, one, other)
        if state is not None and (joined is None or not _alike(state, joined)):
            found.append(_closed(text, run))
            run, state = [], None
        if joined is None:
            continue
        run = run or [(one, None)]
        run.append((other, joined))
        state = joined
        if joined["last"]:
            found.append(_closed(text, run))
            run, state = [], None
    if state is not None:
        found.append(_closed(text, run))
    return [row for row in found if row is not None]


def _alike(one, other):
    same = one["joint"] == other["joint"] or (other["last"] and other["joint"] in (",", "and"))
    return same and one["before"] == other["before"]


def _joined(text, one, other):
    """How two neighbouring numbers are joined as items of one row; None where they are not."""
    gap = text[one.end() : other.start()]
    if len(gap) > 130 or (one["kind"] in "m") != (other["kind"] in "m"):
        return None
    bracketed = bool(re.match(r"\s?\)", gap)) and gap.rstrip().endswith("(")
    inner = gap.strip()[1:-1] if bracketed else gap
    inner = re.sub(r"\s?[(]\s?$", " ", inner)
    if re.search(r"[()\[\]]", inner) or re.search(r"[.!?]\s", inner):
        return None
    joints = list(_JOINT.finditer(inner))
    signs = [joint for joint in joints if joint["sign"]]
    lines = [joint for joint in signs if joint["sign"] == "\n"]
    signs = lines or signs
    if not joints or len(lines) > 1 or len({joint["sign"] for joint in signs}) > 1:
        return None
    tail = inner[(signs or joints)[-1].end() :]
    before = bool(re.sub(r"\W+", "", FILLER.sub("", tail)))
    if not before and re.search(r"\b(?:other|others|rest|remainder|remaining)\b", tail):
        # "other 18." is a label, "the other 18 by post" is none.
        before = bracketed or not re.match(r" [a-z]", text[other.end() :])
    use = (signs or joints)[0 if before else -1]
    behind, ahead = inner[: use.start()].strip(), inner[use.end() :].strip(" =:–-→(")
    last = not use["sign"] or bool(re.search(r"\b(?:and|plus)\s$", use[0]))
    if (
        _AGAINST.search(behind)
        or _AGAINST.search(ahead)
        or len(ahead.split()) > 9
        or len(behind.split()) > 12
    ):
        return None
    if (
        inner[use.end() :].lstrip().startswith("=")
        or (not before and not behind.strip(" )"))
        or re.match(_TOTALLING, ahead)
    ):
        return None
    return {
        "before": before, "joint": use["sign"] or "and", "last": last and use["sign"] not in ("\n",),
        "ahead": ahead, "behind": behind, "bracketed": bracketed,
    }  # fmt: skip


def _closed(text, run):
    marks = [mark for mark, _ in run]
    first = run[1][1]
    end = marks[-1].end()
    if first["before"]:
        head = re.search(r"[^;:|/+,=•\n.(‹›]*$", text[: marks[0].start()].rstrip(" =:–-→("))
        lead = _LEAD.sub("", head[0])
        start = head.end() - len(lead)
        labels = [lead.strip(" )"), *(joined["ahead"] for _, joined in run[1:])]
    else:
        start = marks[0].start()
        behind = _ENDS.split(re.match(r"[^;|/+,=:•\n.()‹]*", text[end:])[0])[0]
        labels = [*(joined["behind"] for _, joined in run[1:]), behind.strip()]
        end += len(behind.rstrip())
    indices, head = [int(mark["index"]) for mark in marks], None
    if first["before"] and len(indices) > 2 and _NO_LABEL.fullmatch(labels[0]):
        head, indices, labels = indices[0], indices[1:], labels[1:]
        start = text.index(labels[0], marks[0].end())
    if any(_AGAINST.search(label) for label in labels):
        return None
    return Row(
        tuple(indices), tuple(labels), start, end, first["before"], first["joint"], first["bracketed"], head,
        run[-1][1]["last"],
    )  # fmt: skip
