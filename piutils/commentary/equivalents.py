"""Counts and the percentage that says the same: '28 were due to storms, equivalent to 24 per cent'."""

import re

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, number
from piutils.commentary.passages import stems
from piutils.commentary.shares import MOVED

PARTITIVE = re.compile(
    r"\b(?:of which|of whom|of these|of those|of them)(?: (?:only|just|some|we|there were))* $"
)
APART = re.compile(
    r"\b(?:compar\w*|against|versus|than|increas\w*|decreas\w*|more|fewer|ago|earlier|last year|previous"
    r"|rose|risen|fell by|fallen|up from|down from)\b"
)
# How a percentage says that it is that number's share: '63 (26%)', '26% of which (63)', '63, i.e. 26%'.
_AS = (
    r"(?:or|i\.?e\.?|that is|that's|which is|is|was|this is|equivalent|equates?|equating|equals?"
    r"|equal|representing"
    r"|represents?|making|makes|giving|gives|accounting|accounts|amounting|at|up|a|an|rate|share|of|to|for"
    r"|the"
    r"|same|as|meaning|being|around|about|nearly|almost|just|over|under|some|approximately|roughly)"
)
_X_THEN_P = re.compile(
    rf"‹c(?P<x>\d+)›(?: (?:of|were|was|are|due|related|relate|through|concerned|by|from|in|to|for"
    rf"|were due)\b"
    rf"[a-z' -]{{0,40}}?)?(?: ?\(‹p(?P<p>\d+)›\)|,? ?[–(-]?(?: ?{_AS}){{1,5}},? ‹p(?P<p2>\d+)›)"
)
_P_THEN_X = re.compile(
    rf"‹p(?P<p>\d+)›(?: (?:of (?:which|these|those|them|whom|all|the)|[a-z]+)){{0,3}}"
    rf"(?: ?\(‹c(?P<x>\d+)›\)|,? ?[–(-]?(?: ?{_AS}){{1,5}},? ‹c(?P<x2>\d+)›(?! (?:of|out)\b))"
)


# "5.7% above the ceiling", "24 were at 93% or over", "93.2% of 70,118".
_NO_SHARE = re.compile(
    r" (?:above|below|over|under|up|down|better|worse|(?:or|and) (?:over|more|above|better"
    r"|under|less|below|higher|lower)"
    r"|(?:out )?of (?:the |all )?‹c\d+›)"
)


def find_equivalents(passage, facts, ledger, sentence, counts):
    """'28 were due to storms, equivalent to 24 per cent', of the one number named before."""
    text = sentence.skeleton
    for match in (*_X_THEN_P.finditer(text), *_P_THEN_X.finditer(text)):
        x = int(match["x"] or match["x2"]) if match.re is _P_THEN_X else int(match["x"])
        p = int(match["p"] or match["p2"]) if match.re is _X_THEN_P else int(match["p"])
        figure, part = passage.figures[p], passage.figures[x]
        if (
            ledger.verdict(p)
            or ledger.verdict(x)
            or figure.bound
            or part.bound
            or part.value.denominator != 1
        ):
            continue
        if APART.search(text[max(0, match.start() - 30) : match.end() + 30]):
            continue
        if (
            is_distance(text, *sentence.places[x])
            or MOVED.search(text, 0, match.start())
            or _NO_SHARE.match(text, sentence.places[p][1])
        ):
            continue
        whole = _whole(passage, facts, ledger, sentence, counts, x)
        if whole is None:
            continue
        value, about, firm = whole
        if value <= 0:
            continue
        share = part.value / value * 100
        sum_ = f"{number(part.value)} / {number(value)} = {number(share)}%"
        if fits(share, figure) in ("yes", "cut"):
            # The whole has a figure of its own in a table of counts, and is held against that.
            sure = () if facts.is_count and value != facts.now.value else about
            ledger.add("share", VERIFIED, passage, (x, p, *sure), sentence=sentence, explanation=sum_)
        elif facts.is_count and facts.now and part.value <= facts.now.value and facts.now.value:
            # "80 by post, 30 (18%) by hand" of the 165 printed: no share of the number before it.
            alone = fits(part.value / facts.now.value * 100, figure) in ("yes", "cut")
            firm = firm and not alone
        if firm and fits(share, figure) == "no":
            ledger.add(
                "share",
                CONTRADICTED,
                passage,
                (x, p, *about),
                blame=(x, p),
                sentence=sentence,
                expected=f"{number(share, figure.decimals)}%",
                found=str(figure),
                explanation=f"{sum_}, and the text says {figure}",
            )


_BACK = re.compile(
    r"^(?: ?\(‹p\d+›\))? (?:of (?:which|these|those|them|whom)|were|was|are|related|concerned|came"
    r"|had|have)\b"
    r"|^ ?\(‹p\d+›\) (?:of these|through|were|was|related|concerned|came)"
)


def refers_back(text, place):
    """True where 'of these' or the like leads to a number."""
    return bool(re.search(r"\b(?:of|from) (?:which|whom|these|those|them)\b[^‹]*$", text[:place]))


def _whole(passage, facts, ledger, sentence, counts, x):
    """(value, indices, firm) of what a number is a share of: the one count before it."""
    text, places = sentence.skeleton, sentence.places
    here = [index for index in counts if index != x and index not in ledger.items]
    if not refers_back(text, places[x][0]):
        here = [
            index
            for index in here
            if any(pair.n == index for pair in ledger.pairs_of(index))
            or not re.match(r" ?\(‹p\d+›\)", text[places[index][1] :])
        ]
    part = passage.figures[x].value
    refers = bool(_BACK.match(text[places[x][1] :]) or PARTITIVE.search(text[: places[x][0]]))
    refers = refers or bool(re.search(r"› of (?:which|these|those|them)\b[^‹]{0,3}$", text[: places[x][0]]))
    if len(here) == 1 and here[0] < x:
        figure = passage.figures[here[0]]
        if re.match(r" ?\(‹p", text[places[here[0]][1] :]):
            return None  # "arson 56 (39%), theft 37 (26%)": a part with a share of its own
        if figure.bound or figure.value <= part:  # the same number again is no whole of itself
            return None
        return figure.value, here, refers or not re.match(r" [a-z]", text[places[x][1] :])
    if here or not sentence.number:
        return None
    before = passage.sentences[sentence.number - 1]
    there = [
        index
        for index in range(before.first, before.last)
        if passage.figures[index].kind == "c" and index not in ledger.items
    ]
    if len(there) != 1 or passage.figures[there[0]].value < part or passage.figures[there[0]].bound:
        return None
    noun = stems(" ".join(before.skeleton.split(f"‹c{there[0]}›", 1)[1].split()[:2]))
    own = facts.is_count and noun & facts.stems
    return passage.figures[there[0]].value, there, refers and bool(own) and before.last - before.first == 1
