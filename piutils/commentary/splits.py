"""How one whole is divided: parts of it told once for all, and what is left under the other headings."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, number
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_plain

_N = r"(?:out )?of (?:(?:the|a|all|our|total|these|those|of) )*‹c(?P<n>\d+)›"
_EACH = re.compile(
    r"‹p(?P<p1>\d+)›[^‹.;]{0,60}‹p(?P<p2>\d+)›[^‹.;]{0,60}‹c(?P<x1>\d+)›(?: [a-z'-]+)?,? and ‹c(?P<x2>\d+)›"
    rf"(?: [a-z'-]+)?(?: respectively)?,? {_N}"
)
_EACH_AFTER = re.compile(
    rf"‹c(?P<x1>\d+)›(?: [a-z'-]+)? and ‹c(?P<x2>\d+)›(?: [a-z'-]+)?,? {_N}[^‹.;]{{0,60}}‹p(?P<p1>\d+)›"
    rf" and ‹p(?P<p2>\d+)›"
)
_ELSE = re.compile(
    r"\b(?:something|anything|somewhere) else\b|\belsewhere\b|\b(?:the )?(?:other"
    r"|remaining) (?:headings?|categor\w+|types?|kinds?"
    r"|reasons?|causes?|groups?|ones|codes?|sources?|routes?)\b|\bthe (?:others|rest|remainder)\b"
    r"|\bremain(?:s|ed|ing)?\b|\bbalance\b"
)
_P_OF_N = re.compile(r"‹p(?P<p>\d+)› of (?:(?:the|all|our|total|these|those|of) )*‹c(?P<n>\d+)›")
_OF_TITLE = re.compile(
    r"‹c(?P<x>\d+)› ?\(‹p(?P<p>\d+)›\) of (?:the|all|all the|all of the|our"
    r"|these) (?P<noun>[a-z' -]{3,60}?)(?=$|[.,;:)]| (?:were|was|are|is|and|but|in this|this|in the)\b)"
)
_TAKEN = re.compile(
    r"\b(?:take|taking|leave|leaving|subtract\w*|deduct\w*|set aside"
    r"|setting aside) (?:out )?(?:the )?‹c(?P<a>\d+)›[^‹.;]{0,60}?"
    r"\b(?:out of|from|off) (?:the )?(?:total|overall total|whole|overall figure)[^‹.;]{0,40}?‹c(?P<r>\d+)›"
)


def find_splits(passage, facts, ledger):
    """Record parts of one whole: in a table of counts that is the printed figure, unless another is told."""
    for sentence in passage.sentences:
        if sentence.last - sentence.first < 2:
            continue
        text = sentence.skeleton
        for match in (*_EACH.finditer(text), *_EACH_AFTER.finditer(text)):
            for x, p in ((match["x1"], match["p1"]), (match["x2"], match["p2"])):
                _share(
                    passage,
                    ledger,
                    sentence,
                    int(x),
                    int(p),
                    passage.figures[int(match["n"])].value,
                    int(match["n"]),
                )
        for match in _P_OF_N.finditer(text):
            _something_else(passage, ledger, sentence, int(match["p"]), int(match["n"]))
        for pair in ledger.pairs_near(sentence.number, sentence.number):
            _in_words(passage, ledger, sentence, pair)
        if facts.is_count and facts.now is not None:
            for match in _OF_TITLE.finditer(text):
                if stems(match["noun"]) & facts.heads and is_plain(facts, match["noun"]):
                    _share(passage, ledger, sentence, int(match["x"]), int(match["p"]), facts.now.value, None)
            for match in _TAKEN.finditer(text):
                _taken(passage, facts, ledger, sentence, int(match["a"]), int(match["r"]))
            _left(passage, facts, ledger, sentence)


def _share(passage, ledger, sentence, x, p, whole, n, *, rest=False):
    """Hold a share against the whole that the words give; `rest`: it is the share of all the others."""
    part, figure = passage.figures[x], passage.figures[p]
    if ledger.verdict(p) or part.bound or figure.bound or not 0 <= part.value <= whole or not whole:
        return
    share = (whole - part.value if rest else part.value) / whole * 100
    top = f"({number(whole)} - {number(part.value)})" if rest else number(part.value)
    sum_ = f"{top} / {number(whole)} = {number(share)}%"
    agrees = fits(share, figure)
    about = (x, p) if n is None else (x, p, n)
    if agrees in ("yes", "cut"):
        ledger.add("share", VERIFIED, passage, about, sentence=sentence, explanation=sum_)
    elif agrees == "no":
        ledger.add(
            "share",
            CONTRADICTED,
            passage,
            about,
            blame=(x, p),
            sentence=sentence,
            expected=f"{number(share, figure.decimals)}%",
            found=str(figure),
            explanation=f"{sum_}, and the text says {figure}",
        )


_SAME_AS = re.compile(
    r"[^‹.;:]{0,60}(?:[,(–] ?|\bor |\bwhich (?:is|was) |\bi\.e\.? |\bthat is )(?:[a-z]+ ){0,3}"
)
_APART = re.compile(
    r"\b(?:and|while|whilst|compared|than|against|last|more|fewer|from|up|down|with|but|including)\b"
)
_MORE = re.compile(
    r" (?:of (?:them|these|those|which|whom|last)|more|fewer|less|higher|lower|up|down|as|the|on)\b"
)


def _in_words(passage, ledger, sentence, pair):
    """'Parks took 13 of the 52, a quarter of the work': a pair and the fraction that says the same."""
    index = max(pair.x, pair.n) + 1
    if (
        not sentence.first < index < sentence.last
        or passage.figures[index].kind != "f"
        or ledger.verdict(index)
    ):
        return
    text, figure = sentence.skeleton, passage.figures[index]
    gap = text[sentence.places[index - 1][1] : sentence.places[index][0]]
    if not _SAME_AS.fullmatch(gap) or _APART.search(gap) or _MORE.match(text[sentence.places[index][1] :]):
        return
    off = abs(pair.part / pair.whole - figure.value)
    if Fraction(6, 100) < off <= Fraction(1, 10):
        return
    right = off <= Fraction(6, 100)
    share = f"{number(pair.part)} / {number(pair.whole)} = {number(pair.part / pair.whole * 100)}%"
    ledger.add(
        "multiple",
        VERIFIED if right else CONTRADICTED,
        passage,
        (index,),
        sentence=sentence,
        expected="" if right else share.rpartition(" ")[2],
        found="" if right else str(figure),
        explanation=share if right else f"{share}, and the text says {figure}",
    )


def _something_else(passage, ledger, sentence, p, n):
    """'With 48 down as post, 77% of the 230 were something else': the other count is what they are not."""
    text, figures = sentence.skeleton, passage.figures
    counts = [index for index in range(sentence.first, sentence.last) if figures[index].kind in "cp"]
    others = [index for index in counts if index not in (p, n)]
    if len(others) != 1 or figures[others[0]].kind != "c" or figures[others[0]].value >= figures[n].value:
        return
    if _ELSE.search(text[sentence.places[n][1] :]):
        _share(passage, ledger, sentence, others[0], p, figures[n].value, n, rest=True)


def _taken(passage, facts, ledger, sentence, a, r):
    """'Take the 21 by post out of the total and 180 remain': in a table of counts the total is printed."""
    part, rest, whole = passage.figures[a], passage.figures[r], facts.now.value
    if part.bound or rest.bound or part.value >= whole or ledger.verdict(r) or rest.value >= whole:
        return
    left = whole - part.value
    if abs(rest.value - left) > left / 2:
        return  # rather of something else
    right = left == rest.value
    told = f"{number(whole)} - {number(part.value)} = {number(left)}"
    ledger.add(
        "difference",
        VERIFIED if right else CONTRADICTED,
        passage,
        (a, r),
        sentence=sentence,
        expected="" if right else number(left),
        found="" if right else str(rest),
        explanation=told if right else f"{told}, and the text says {rest}",
    )


def _left(passage, facts, ledger, sentence):
    """'80 came by post, leaving 199 (66%) elsewhere': two of the three agree with the figure."""
    figures, text, whole = passage.figures, sentence.skeleton, facts.now.value
    told = [index for index in range(sentence.first, sentence.last) if figures[index].kind in "cpf"]
    counts = [index for index in told if figures[index].kind == "c"]
    shares = [index for index in told if figures[index].kind in "pf"]
    if len(counts) != 2 or len(shares) != 1 or any(ledger.verdict(index) for index in (*counts, *shares)):
        return
    if any(figures[index].bound for index in counts) or any(
        not 0 < figures[index].value < whole for index in counts
    ):
        return
    (a, r), p = counts, shares[0]
    start, end = sentence.places[r]
    # "Leaving 30 from families and the rest from others" are three parts, not two.
    behind = re.split(r"[,;]|\band\b", text[end:])[0]
    if not _ELSE.search(behind) and not re.search(r"\b(?:the (?:other|remaining)|remaining) $", text[:start]):
        return
    of_rest = text[sentence.places[r][1] :].startswith(f" (‹p{p}›)")
    of_part = not of_rest and (
        figures[p].kind == "f" or text[sentence.places[a][1] :].startswith(f" (‹p{p}›)")
    )
    if not (of_rest or of_part):
        return
    base = r if of_rest else a
    adds = figures[a].value + figures[r].value == whole
    agrees = _fits(figures[base].value / whole, figures[p])
    other = _fits((whole - figures[a if of_rest else r].value) / whole, figures[p])
    if adds and agrees:
        ledger.add(
            "share",
            VERIFIED,
            passage,
            (a, r, p),
            sentence=sentence,
            explanation=f"{figures[a]} + {figures[r]} = {number(whole)}",
        )
    elif adds or agrees or other:
        left = whole - figures[a].value
        share = figures[base].value / whole * 100
        told = (
            f"{number(figures[base].value)} / {number(whole)} = {number(share)}%, and the text says"
            f" {figures[p]}"
            if adds
            else f"{number(whole)} - {figures[a]} = {number(left)}, and the text says {figures[r]}"
        )
        ledger.add(
            "share" if adds else "difference",
            CONTRADICTED,
            passage,
            (a, r, p),
            blame=(p,) if adds else (a, r),
            sentence=sentence,
            expected=f"{number(share)}%" if adds else number(left),
            found=str(figures[p] if adds else figures[r]),
            explanation=told,
        )


def _fits(share, figure):
    """True where a share is the percentage or the fraction told."""
    if figure.kind == "f":
        return abs(share - figure.value) <= Fraction(7 if figure.bound else 4, 100)
    return fits(share * 100, figure) in ("yes", "cut")
