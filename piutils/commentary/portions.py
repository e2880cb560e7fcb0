"""Parts of a whole that stands elsewhere: '26% of the 238 (63)', and 'Of these, 15 were late'."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, Pair, fits, grim, number
from piutils.commentary.written import ALL, NP, tied

_OF_WHICH = re.compile(
    r"\b(?:of which|of whom|of these|of those|of them|o'r rhain|ohonynt),?"
    r"(?: (?:only|just|some|a total of|we|there were|there was|were|was|at least))* ‹c(?P<x>\d+)›"
)
_P_OF_N = re.compile(
    rf"‹p(?P<p>\d+)›(?: of|) ?(?:\(‹c(?P<x>\d+)›\) )?of {ALL}‹c(?P<n>\d+)›"
    rf"(?:{NP}(?:\s?\(‹c(?P<y>\d+)›\)|,? (?:or|which is|that is|i\.e\.?|being|namely|at"
    rf"|equating to|amounting to) ‹c(?P<z>\d+)›))?"
)


def of_these(passage, sentence, ledger):
    """'Of these, 15 ...': a part of the total named just before."""
    for match in _OF_WHICH.finditer(sentence.skeleton):
        x = int(match["x"])
        before = [
            index
            for index in range(passage.sentences[max(0, sentence.number - 1)].first, x)
            if passage.figures[index].kind == "c"
            and not any(index == pair.x for pair in ledger.pairs_of(index))
        ]
        if not before or passage.figures[x].bound:
            continue
        n = before[-1]
        part, whole = passage.figures[x], passage.figures[n]
        if part.value > whole.value or whole.value <= 0 or ledger.in_pair(x):
            continue
        percent = tied(sentence.skeleton, match.end(), match.end())
        ledger.add_pair(Pair(x, n, part.value, whole.value, sentence.number, form="of the"))
        if percent is None or len(before) > 2:
            continue
        share = part.value / whole.value * 100
        figure = passage.figures[percent]
        sum_ = f"{number(part.value)} / {number(whole.value)} = {number(share)}%"
        if fits(share, figure) in ("yes", "cut"):
            ledger.add("share", VERIFIED, passage, (x, n, percent), explanation=sum_)
        elif fits(share, figure) == "no" and len(before) == 1:
            ledger.add(
                "share",
                CONTRADICTED,
                passage,
                (x, n, percent),
                blame=(x, percent),
                expected=f"{number(share, figure.decimals)}%",
                found=str(figure),
                explanation=f"{sum_}, and the text says {figure}",
                through=(n,),
            )


def percent_of(passage, sentence, ledger):
    """'26% of the 238 (63)', and '9.40% of 22', which no whole count gives."""
    for match in _P_OF_N.finditer(sentence.skeleton):
        p, n = int(match["p"]), int(match["n"])
        x = match["x"] or match["y"] or match["z"]
        figure, whole = passage.figures[p], passage.figures[n]
        if whole.value <= 0 or whole.bound or whole.value.denominator != 1:
            continue
        if x is not None:
            part = passage.figures[int(x)]
            share = part.value / whole.value * 100
            sum_ = f"{number(part.value)} / {number(whole.value)} = {number(share)}%"
            agrees = fits(share, figure)
            if agrees in ("yes", "cut"):
                ledger.add("x_of_y_pct", VERIFIED, passage, (int(x), n, p), explanation=sum_)
            elif agrees == "no" and part.value <= whole.value:
                ledger.add(
                    "x_of_y_pct",
                    CONTRADICTED,
                    passage,
                    (int(x), n, p),
                    expected=f"{number(share, figure.decimals)}%",
                    found=str(figure),
                    explanation=f"{sum_}, and the text says {figure}",
                )
            ledger.add_pair(Pair(int(x), n, part.value, whole.value, sentence.number))
        elif not figure.bound and whole.value < 10 ** (figure.decimals + 2) and 0 < figure.value <= 100:
            printed = re.sub(r"[^\d.]", "", figure.text)
            if printed and not grim(printed, int(whole.value)):
                near = round(figure.value * whole.value / 100)
                ledger.add(
                    "grim",
                    CONTRADICTED if figure.decimals else QUESTIONED,
                    passage,
                    (p, n),
                    blame=(p,),
                    expected=f"a whole number out of {whole}",
                    found=str(figure),
                    explanation=f"no whole number out of {whole} gives {figure}: {near} is "
                    f"{number(Fraction(near * 100) / whole.value)}%",
                )
