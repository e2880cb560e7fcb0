"""Claims with multiples and fractions: fourfold, doubled, half of, two thirds."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, number
from piutils.commentary.cues import period_at, segment
from piutils.commentary.passages import stems
from piutils.commentary.spans import against
from piutils.commentary.subjects import is_fact, is_own

_FROM_TO = re.compile(
    r"\bfrom (?:the |a )?‹[cp](\d+)›(?:[^‹.;:]|‹[qyjd]\d+›){0,60}?\bto (?:the |a )?‹[cp](\d+)›"
)
_PART_OF = re.compile(
    r"‹f(?P<f>\d+)› (?:\(‹(?P<kind0>[cp])(?P<x0>\d+)›\) )?of (?:the |all |these |those |our "
    r"|all of the )*‹c(?P<n>\d+)›(?:(?:\s[a-z'/&-]+){0,6}?"
    r"(?:\s?\(‹(?P<kind>[cp])(?P<x>\d+)›\)|,? (?:or|that is|i\.e\.|which is|at|being"
    r"|=) ‹(?P<kind2>[cp])(?P<x2>\d+)›))?"
)
_PART_BACK = re.compile(
    r"‹f(?P<f>\d+)› of (?:these|those|them|which|whom)\b(?:(?: [a-z'/&-]+){0,6}? ?\(‹c(?P<x>\d+)›\)"
    r"|,? (?:or|that is|i\.e\.|which is) ‹c(?P<x2>\d+)›)"
)
_PART_PAIR = re.compile(
    r"‹f(?P<f>\d+)›(?:[^‹.;:()]){0,50}?[(,] ?(?:‹c(?P<x>\d+)› (?:out of|of)(?: the"
    r"| a total of)? ‹c(?P<n>\d+)›|‹p(?P<p>\d+)›)"
)

_SIMPLE = tuple(Fraction(a, b) for b in (2, 3, 4, 5, 10) for a in range(1, b))


_ONE_IN_PAIR = re.compile(
    r"‹c(?P<a>\d+)› in (?:every )?‹c(?P<b>\d+)›(?: [a-z'-]+){0,4} \(‹c(?P<x>\d+)› (?:out )?of (?:the"
    r" )?‹c(?P<n>\d+)›\)"
)


def _one_in(passage, ledger, sentence):
    """'One in nine reports (9 of 81)'."""
    for match in _ONE_IN_PAIR.finditer(sentence.skeleton):
        a, b, x, n = (int(match[name]) for name in "abxn")
        part, whole, cases, total = (passage.figures[index].value for index in (a, b, x, n))
        if not 0 < part < whole <= 20 or not 0 <= cases <= total or not total:
            continue
        share, told = cases / total, f"{number(cases)} / {number(total)} = {number(cases / total * 100)}%"
        off = abs(share - part / whole)
        words = {
            "expected": f"{number(share * 100)}%",
            "found": f"{passage.figures[a]} in {passage.figures[b]}",
            "explanation": f"{told}, and {part} in {whole} is {number(part / whole * 100)}%",
        }
        verdict = (
            VERIFIED if off <= Fraction(1, 40) else CONTRADICTED if off > Fraction(1, 10) else QUESTIONED
        )
        ledger.add("share", verdict, passage, (a, b, x, n), blame=(a, b), sentence=sentence, **words)


def find_multiples(passage, facts, ledger):
    """Record 'fourfold', 'doubled', 'three times as many' against the two figures they join."""
    for sentence in passage.sentences:
        for index in range(sentence.first, sentence.last):
            if passage.figures[index].kind == "x":
                _multiple(passage, facts, ledger, sentence, index)
        _parts(passage, ledger, sentence)
        _one_in(passage, ledger, sentence)


def _of_others(facts, sentence, index):
    """True where a count has a noun of its own: '... doubled year on year, with the 6 officers we have'."""
    noun = re.match(r" ([a-z'-]+)", sentence.skeleton[sentence.places[index][1] :])
    return bool(noun and facts.is_count and stems(noun[1]) and not stems(noun[1]) & facts.stems)


def _ends(passage, facts, sentence, index, found):
    """Figures before and after: (then, now, indices) from the sentence itself or the cells."""
    text = sentence.skeleton
    figures = passage.figures
    for match in _FROM_TO.finditer(text):
        a, b = int(match[1]), int(match[2])
        if figures[a].value and not figures[a].bound and not figures[b].bound:
            return figures[a].value, figures[b].value, (a, b)
    then, now, loose = None, None, []
    low, high = segment(text, text.find(f"‹x{index}›"))
    for other in range(sentence.first, sentence.last):
        if not low <= sentence.places[other][0] < high:
            continue
        if figures[other].kind != "c" or figures[other].bound or _of_others(facts, sentence, other):
            continue
        place = text.find(f"‹c{other}›")
        cue = period_at(text, found, place, place + 3)
        if cue is None:
            loose.append(other)
        if cue is None or cue.period is None:
            continue
        if cue.period == facts.period:
            now = now if now is not None else other
        elif cue.period < facts.period:
            then = then if then is not None else other
    counts = [
        other for other, (at, _) in sentence.places.items() if low <= at < high and figures[other].kind == "c"
    ]
    if len(counts) == 2 and facts.now is not None and facts.last_year is not None and facts.last_year.value:
        values = [facts.last_year.value, facts.now.value]
        for a, b in (counts, counts[::-1]):
            if [figures[a].value, figures[b].value] == values:
                return values[0], values[1], (a, b)
    if now is None and len(loose) == 1 and text.find(f"‹c{loose[0]}›") < text.find(f"‹x{index}›"):
        now = loose[0]  # "318 is twice as many as the 159 of last year"
    if then is not None and now is not None and figures[then].value:
        return figures[then].value, figures[now].value, (then, now)
    place = text.find(f"‹x{index}›")
    if facts.now is None or not is_own(facts, text, place, numbers=False):
        return None
    earlier = [cue.period for cue in found if cue.period not in (None, facts.period) and not cue.loose]
    cell = facts.cell(earlier[0]) if earlier else None
    if cell is None or not cell.value:
        return None
    return cell.value, facts.now.value, ()


def _multiple(passage, facts, ledger, sentence, index):
    figure = passage.figures[index]
    text = sentence.skeleton
    place = text.find(f"‹x{index}›")
    if not is_fact(text, place) or not figure.value:
        return
    ends = _ends(passage, facts, sentence, index, against(sentence, passage.figures, facts.period))
    if ends is None:
        return
    then, now, about = ends
    factor = now / then
    after = text[place : place + 60]
    more = re.match(r"‹x\d+› times (?:more|higher|greater|larger|bigger)", after)
    fewer = re.match(r"‹x\d+› times (?:fewer|lower|less|smaller)", after)
    wanted = [figure.value]
    if more:
        wanted.append(figure.value + 1)
    if fewer and factor:
        factor = 1 / factor
    margin = Fraction(1, 2) if figure.value >= 1 else Fraction(1, 8)
    agrees = any(abs(factor - want) <= margin for want in wanted)
    if figure.bound == "over":
        agrees = wanted[0] <= factor < wanted[0] + 1
    explanation = (
        f"{number(then)} to {number(now)} is {number(now / then)} times as many, an increase of "
        f"{number(now / then - 1)} times"
    )
    if now < then:
        explanation = f"{number(then)} to {number(now)} is {number(now / then)} times as many"
    opposite = (figure.value > 1 and not fewer and now < then) or (figure.value < 1 and now > then)
    if agrees:
        ledger.add("multiple", VERIFIED, passage, (index, *about), sentence=sentence, explanation=explanation)
        return
    ledger.add(
        "multiple",
        CONTRADICTED if opposite and about else QUESTIONED,
        passage,
        (index,),
        sentence=sentence,
        expected=number(now / then),
        found=str(figure),
        explanation=f"{explanation}; the text says {figure}",
    )


_PART_ALL = re.compile(
    r"‹c(?P<x>\d+)› (?:out )?of (?:the |our |all |these )*‹c(?P<n>\d+)›[^‹.;:]{0,60}?(?:,? which (?:is|was)"
    r"|,? or|,? that is|, being|, i\.e\.?|, equal to| \() (?:just |only |about |nearly |over |almost )?"
    r"‹f(?P<f>\d+)›"
    r"(?: of (?:the|all|this|our) (?:total|whole|number|overall total))?(?=\s*(?:$|[.,;)]))"
)


def _parts(passage, ledger, sentence):
    text = sentence.skeleton
    for match in _PART_ALL.finditer(text):
        _part(passage, ledger, sentence, int(match["f"]), "c", int(match["x"]), int(match["n"]))
    for match in _PART_OF.finditer(text):
        f, n = int(match["f"]), int(match["n"])
        x = match["x"] or match["x0"] or match["x2"]
        kind = match["kind"] or match["kind0"] or match["kind2"]
        if x is not None:
            _part(passage, ledger, sentence, f, kind, int(x), n)
    for match in _PART_BACK.finditer(text):
        f, x = int(match["f"]), int(match["x"] or match["x2"])
        before = [
            index
            for index in range(sentence.first, f)
            if passage.figures[index].kind == "c" and passage.figures[index].value > passage.figures[x].value
        ]
        if len(before) == 1 and not ledger.verdict(f):
            _part(passage, ledger, sentence, f, "c", x, before[0])
    for match in _PART_PAIR.finditer(text):
        f = int(match["f"])
        if ledger.verdict(f):
            continue
        if match["p"]:
            _part(passage, ledger, sentence, f, "p", int(match["p"]), None)
        else:
            _part(passage, ledger, sentence, f, "c", int(match["x"]), int(match["n"]))


def _part(passage, ledger, sentence, f, kind, x, n):
    part, figure = passage.figures[f], passage.figures[x]
    if kind == "p":
        share, about = figure.value / 100, (f, x)
        told = f"{figure}"
    else:
        whole = passage.figures[n].value
        if whole <= 0 or figure.value > whole:
            return
        share, about = figure.value / whole, (f, x, n)
        told = f"{number(figure.value)} / {number(whole)} = {number(share * 100)}%"
    off = abs(share - part.value)
    if part.bound in ("past", "below"):
        further = share - part.value if part.bound == "past" else part.value - share
        agrees = 0 <= further <= Fraction(8, 100)
    elif part.bound in ("over", "under"):
        agrees = share >= part.value if part.bound == "over" else share <= part.value
    else:
        agrees = off <= (Fraction(5, 100) if part.bound else Fraction(5, 200))
    # 3 of 12 is a quarter, and no third.
    plainer = any(abs(share - one) <= Fraction(1, 100) for one in _SIMPLE if one != part.value)
    meant = f"{number(part.value * 100)}%"
    if agrees:
        ledger.add("share", VERIFIED, passage, about, sentence=sentence, explanation=f"{told}, {part}")
    else:
        ledger.add(
            "share",
            CONTRADICTED if off > (Fraction(1, 16) if plainer else Fraction(1, 10)) else QUESTIONED,
            passage,
            about,
            blame=(f,),
            sentence=sentence,
            expected=f"{number(share * 100)}%",
            found=str(part),
            explanation=f"{told}, and {part} is {meant}",
        )
