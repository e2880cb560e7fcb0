"""How far one figure is from another: '5.7 days fewer than last year', 'missed by 6.3 days', 'rose by 18%'.

A distance that agrees says whose figures the sentence tells: then the word for the way must agree
too, and so must the figure that stands before it.
"""

import re
from dataclasses import replace
from fractions import Fraction

from piutils.commentary.amounts import is_distance, points_called_percent
from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number, says_the_same
from piutils.commentary.cues import cues, pieces
from piutils.commentary.movement import DOWN, GOOD, POOR, UP
from piutils.commentary.passages import stems
from piutils.commentary.relations import BENCHES, OTHER_TARGET, better_way
from piutils.commentary.subjects import is_fact, is_negated, is_plain

_WAYS = {
    "up": rf"{UP}|up|more|higher|greater|longer|slower|above|over(?! the (?:year|period|quarter|same|last"
    "|past))|extra|additional|past|beyond",
    "down": rf"{DOWN}|down|fewer|less|lower|shorter|quicker|faster|below|under",
    "good": rf"{GOOD}|better|ahead",
    "poor": rf"{POOR}|worse|behind|short|adrift|missed",
}
_WAY = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _WAYS.items()))


_UP_ON = re.compile(r" (?:up|down) (?:on|from)\b")


def find_distances(passage, facts, ledger):
    """Record distances between the result and another figure of the indicator."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        for index in range(sentence.first, sentence.last):
            figure = passage.figures[index]
            if not (facts.parts(figure) or figure.kind == "p") or figure.value is None:
                continue
            if index in ledger.items or ledger.in_pair(index):
                continue
            start, end = sentence.places[index]
            share = figure.kind == "p" and not facts.is_percent and _UP_ON.match(sentence.skeleton, end)
            if share or is_distance(sentence.skeleton, start, end):
                _distance(passage, facts, ledger, sentence, index)


def _bases(passage, facts, sentence, index):
    """Figure that a distance is from, as [(name, cell, named)]: the one its part names, else last year's."""
    text, (_, end) = sentence.skeleton, sentence.places[index]
    low, high = next((a, b) for a, b in pieces(text) if end <= b)
    found = []
    for match in BENCHES.finditer(text, low, high):
        table = facts.targets if match.lastgroup == "target" else facts.averages
        if match.lastgroup == "target" and OTHER_TARGET.search(
            text[max(0, match.start() - 24) : match.start()]
        ):
            return []
        found.append((match.start(), match.lastgroup, table[0][1] if len(table) == 1 else None))
    for cue in cues(sentence, passage.figures, facts.period):
        if cue.period != facts.period and low <= cue.start < high:
            found.append((cue.start, "before", facts.meant(cue)))
    if not found:
        earlier = [cell for cell in (facts.last_year, facts.last_quarter) if cell is not None]
        exact = [cell for cell in earlier if _agreement(facts, passage.figures[index], cell) == "exact"]
        # A distance that is exactly the one from last year names its own base.
        return [("before", cell, False) for cell in (exact or earlier)[:1] if len(exact) < 2]
    behind = [one for one in found if one[0] >= end]
    _, name, cell = min(behind or found, key=lambda one: abs(one[0] - end))
    return [] if cell is None else [(name, cell, True)]


def _way(text, start, end):
    """Word that says to which side, nearest to a distance: (group, words, place) or None."""
    before = list(_WAY.finditer(text, max(0, start - 60), start))
    behind = _WAY.search(text, end, end + 50)
    if behind and not re.search(r"[,;:.‹]", text[end : behind.start()]):
        return behind.lastgroup, behind[0], behind.start()
    if before and re.search(r"\b(?:by|of|up|down)\b", text[before[-1].start() : start]):
        return before[-1].lastgroup, before[-1][0], before[-1].start()
    return None


def _agreement(facts, figure, cell):
    """'exact' or 'loose' where a distance agrees, 'no', or '' where it cannot be told."""
    gap = abs(facts.now.value - cell.value)
    slack = sum((Fraction(10) ** -one.decimals / 2 for one in (facts.now, cell) if one.decimals), Fraction(0))
    options = [(gap, slack)] if figure.kind != "p" or facts.is_percent else []
    if figure.kind == "p" and cell.value:
        options.append((gap / abs(cell.value) * 100, Fraction(1, 10)))
    verdicts = [fits(value, figure, room) for value, room in options]
    if "yes" in verdicts or "cut" in verdicts:
        return "exact"
    return "loose" if "loose" in verdicts or not verdicts else "no"


def _distance(passage, facts, ledger, sentence, index):
    figure, text = passage.figures[index], sentence.skeleton
    start, end = sentence.places[index]
    bases = _bases(passage, facts, sentence, index)
    if not is_fact(text, start):
        return
    if _of_two(passage, facts, ledger, sentence, index) or not bases:
        return
    name, cell, named = bases[0]
    way = _way(text, start, end)
    agrees = _agreement(facts, figure, cell)
    kind = {"target": "versus_target", "average": "versus_average"}.get(name, "direction")
    told = f"{facts.now.text} against {cell.text}"
    low, high = next((a, b) for a, b in pieces(text) if end <= b)
    plain = is_plain(facts, BENCHES.sub(" ", text)) or (
        low == 0 and is_plain(facts, BENCHES.sub(" ", text[:high]))
    )
    anchored = _stands_before(passage, facts, sentence, index)
    settled = ledger.verdict(index)
    if agrees == "exact" and way and _telling(facts, sentence, figure):
        turned = _turned(facts, cell, way, is_negated(text, way[2]))
        if turned and not _claimed(ledger, sentence, kind):
            ledger.add(
                kind,
                CONTRADICTED if named or plain else QUESTIONED,
                passage,
                (index,),
                sentence=sentence,
                piece=(start, end),
                expected="above" if facts.now.value > cell.value else "below",
                found=way[1],
                explanation=f"{told}, and the text says {way[1]}; the conclusion turns over",
            )
        elif not turned and not settled and not _in_points(passage, facts, ledger, sentence, index, cell):
            if plain or anchored == "yes":
                ledger.add("difference", VERIFIED, passage, (index,), sentence=sentence, explanation=told)
        if not turned and named:
            if anchored == "no":
                _misprinted(passage, facts, ledger, sentence, index)
            _base_misprinted(passage, facts, ledger, sentence, index, cell)
        return
    if agrees == "no" and not settled and (anchored == "yes" or (plain and not figure.bound)):
        if any(_agreement(facts, figure, other) != "no" for other in _others(facts)):
            return
        ledger.add(
            "difference",
            CONTRADICTED if named else QUESTIONED,
            passage,
            (index,),
            sentence=sentence,
            piece=(start, end),
            expected=_expected(facts, figure, cell),
            found=str(figure),
            explanation=f"{told} is a difference of {_expected(facts, figure, cell)}, and the text says "
            f"{figure}",
        )


def _in_points(passage, facts, ledger, sentence, index, cell):
    """Ask about 'down 20.49% on last year' where it is down 20.49 points. True where it was asked."""
    return facts.is_percent and points_called_percent(passage, ledger, sentence, index, cell, facts.now)


def _others(facts):
    return [
        *(cell for at, cell in facts.cells.items() if at != facts.period),
        *(cell for _, cell in (*facts.targets, *facts.averages)),
    ]


def _expected(facts, figure, cell):
    gap = abs(facts.now.value - cell.value)
    if figure.kind == "p" and not facts.is_percent and cell.value:
        return f"{number(gap / abs(cell.value) * 100, 1)}%"
    return number(gap)


def _claimed(ledger, sentence, kind):
    return any(
        claim.kind == kind and claim.verdict == CONTRADICTED and sentence.start <= claim.start < sentence.end
        for claim in ledger.claims
    )


def _turned(facts, cell, way, negated):
    """True where the word for the way is the wrong one."""
    if facts.now.value == cell.value:
        return False
    group, _, _ = way
    above = facts.now.value > cell.value
    if group in ("good", "poor"):
        better = better_way(facts)
        if not better:
            return False
        said = (group == "good") == (better == "higher")
    else:
        said = group == "up"
    return (above != said) != negated


def _telling(facts, sentence, figure):
    """True where a distance that agrees can hardly do so by chance."""
    digits = len(re.sub(r"\D", "", figure.text).strip("0"))
    shared = len(stems(re.sub(r"‹\w+›", " ", sentence.skeleton)) & facts.stems)
    return digits >= 3 or shared >= 1 or is_plain(facts, BENCHES.sub(" ", sentence.skeleton))


def _left(passage, facts, sentence, index):
    """Number that a distance is told of: the one of the indicator's kind before it, alone there."""
    near = [
        other
        for other in range(sentence.first, index)
        if facts.measures(passage.figures[other])
        and not is_distance(sentence.skeleton, *sentence.places[other])
    ]
    return near[0] if len(near) == 1 and not passage.figures[near[0]].bound else None


def _stands_before(passage, facts, sentence, index):
    """Is the result told before a distance? 'yes', 'no' (another number is), '' (no number)."""
    left = _left(passage, facts, sentence, index)
    if left is None:
        return ""
    return "yes" if says_the_same(facts.now, passage.figures[left]) == "yes" else "no"


_BASE = re.compile(
    r"(?: [a-z]+){0,3} (?:on|from|than|over|above|below)(?: (?:the|our|a|figure|of|last|year's)){0,4}"
    r" ‹[pcdm](\d+)›"
)


def _of_two(passage, facts, ledger, sentence, index):
    """'6,357 contacts, 10.8% more than the 5,735 of ...': how far two numbers of the text are apart."""
    figures, figure = passage.figures, passage.figures[index]
    match = _BASE.match(sentence.skeleton, sentence.places[index][1])
    before = [i for i in range(sentence.first, index) if facts.measures(figures[i]) and not figures[i].bound]
    if not match or not before or ledger.verdict(index) or (figure.kind == "p" and facts.is_percent):
        return False
    left, base = figures[before[0]], figures[int(match[1])]
    if not facts.measures(base) or not base.value or ledger.in_pair(before[0]):
        return False
    gap = abs(left.value - base.value)
    value = gap / base.value * 100 if figure.kind == "p" else gap
    slack = sum((Fraction(10) ** -one.decimals / 2 for one in (left, base) if one.decimals), Fraction(0))
    if fits(value, figure, slack) not in ("yes", "cut"):
        return False
    told = f"{left} and {base} are {number(value, 1)} apart"
    ledger.add("difference", VERIFIED, passage, (index,), sentence=sentence, explanation=told)
    return True


def _base_misprinted(passage, facts, ledger, sentence, index, cell):
    """'Up 6.1% on the 79,653 of last year', where 6.1% is right and last year's figure is not."""
    match = _BASE.match(sentence.skeleton, sentence.places[index][1])
    if not match:
        return
    base = int(match[1])
    figure = replace(passage.figures[base], bound="")  # "more than the 5,735" is the 5,735
    if not facts.measures(figure) or ledger.verdict(base) or ledger.in_pair(base):
        return
    if any(says_the_same(one, figure) == "yes" for one in (*_others(facts), facts.now)):
        return
    ledger.add(
        "value",
        CONTRADICTED,
        passage,
        (base, index),
        blame=(base,),
        sentence=sentence,
        sure=True,
        expected=cell.text,
        found=str(figure),
        explanation=f"the table prints {cell.text}, and the text says {figure}",
    )


def _misprinted(passage, facts, ledger, sentence, index):
    """'84,712 visitors, 4,861 more than last year', where the distance is right and the figure is not."""
    left = _left(passage, facts, sentence, index)
    figure = passage.figures[left]
    between = sentence.skeleton[sentence.places[left][1] : sentence.places[index][0]]
    if ledger.verdict(left) or left in ledger.items or ledger.in_pair(left) or len(between) > 80:
        return
    if any(says_the_same(cell, figure) == "yes" for cell in _others(facts)):
        return
    ledger.add(
        "value",
        CONTRADICTED,
        passage,
        (left, index),
        blame=(left,),
        sentence=sentence,
        sure=True,
        expected=facts.now.text,
        found=str(figure),
        explanation=f"the table prints {facts.now.text} for {facts.name(facts.period)}, and the text says "
        f"{figure}",
    )
