"""Numbers beside the period or benchmark they are for: '286 (Q3 2022/23: 311; Q2: 249)', 'v target 2,100'.

One number that agrees with its period shows whose figures a sentence tells; the one that does not is
then contradicted.
"""

import re
from itertools import pairwise

from piutils.commentary.amounts import is_distance
from piutils.commentary.benches import is_dated
from piutils.commentary.claims import CONTRADICTED, VERIFIED, is_one_of, kind_of, says_the_same
from piutils.commentary.cues import cues, segment
from piutils.commentary.elsewhere import elsewhere
from piutils.commentary.facts import Printed
from piutils.commentary.outcomes import undone_behind
from piutils.commentary.relations import BENCHES, OTHER_TARGET, told_of_bench
from piutils.commentary.subjects import is_fact, is_plain

# Between a label and its number, and between a number and the words that say when.
_LABEL = re.compile(r"(?:'s)?(?: (?:figure|result|rate|total|level|of|was|is|at|average))*:? ?\(?")
_WHEN = re.compile(r"(?: (?!and\b|but\b|or\b|than\b|to\b|with\b|against\b)[a-z'-]+){0,4} ?\(?")


def find_dated(passage, facts, ledger):
    """Record numbers that stand beside their period, where one of them is wrong or none is."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        told = list(_told(passage, facts, ledger, sentence))
        if not told or not is_fact(sentence.skeleton, sentence.places[told[0][0]][0]):
            continue
        straight = [_agrees(passage, index, cell) for index, _, cell in told]
        named = any(role in ("target", "average") for _, role, _ in told)
        if facts.is_percent and not any(straight) and len(told) == 2 and not named:
            left = [(index, role, _left(cell)) for index, role, cell in told]
            if any(_agrees(passage, index, cell) for index, _, cell in left):
                _hold(passage, facts, ledger, sentence, left)
            continue
        told = [one for one in told if is_alone(facts, sentence, one[0])]
        _hold(passage, facts, ledger, sentence, told)


def _agrees(passage, index, cell):
    return says_the_same(cell, passage.figures[index]) == "yes"


def _left(cell):
    """What a percentage leaves of 100, as printed."""
    value = 100 - cell.value
    return Printed(f"{float(value):.{cell.decimals}f}", value, cell.decimals)


def _told(passage, facts, ledger, sentence):
    """Yield (index, role, cell) of the numbers that stand beside a period or a benchmark."""
    text, figures = sentence.skeleton, passage.figures
    named = _names(passage, facts, sentence)
    for index in range(sentence.first, sentence.last):
        start, end = sentence.places[index]
        if not facts.measures(figures[index]) or figures[index].bound:
            continue
        listed = index in ledger.items and ledger.verdict(index)
        if listed or is_distance(text, start, end) or ledger.in_pair(index):
            continue
        behind = [one for one in named if one[2] == "when" and _said_behind(text, end, one)]
        before = [one for one in named if one[1] <= start and _LABEL.fullmatch(text, one[1], start)]
        if before:
            _, _, _, role, cell = before[-1]
        elif behind:
            _, _, _, role, cell = behind[0]
        elif _opens(passage, facts, sentence, index):
            role, cell = facts.period, facts.now
        else:
            continue
        if cell is not None and not told_of_bench(text, start):
            yield index, role, cell


def _said_behind(text, end, one):
    """True where the words from a number to a period tie them: '328 at ‹j›', '(‹q›)' with nothing else."""
    start, stop, *_ = one
    if start < end or not _WHEN.fullmatch(text, end, start):
        return False
    return not text[end:start].endswith("(") or text.startswith(")", stop)


def _opens(passage, facts, sentence, index):
    """True for the first number of a sentence, with no more than a label in front."""
    text, (start, end) = sentence.skeleton, sentence.places[index]
    first = re.fullmatch(r"(?:(?!from\b|to\b|by\b|than\b|against\b)[a-z'-]+ ?){0,4}:? ?", text[:start])
    return first is not None and not re.match(
        r" (?:of|out of|in|per cent of) (?:the |these |those )?‹", text[end:]
    )


def _names(passage, facts, sentence):
    """Periods and benchmarks that a sentence names, as (start, end, kind, role, cell)."""
    found = []
    for cue in cues(sentence, passage.figures, facts.period):
        cell = facts.now if cue.period == facts.period else facts.meant(cue)
        found.append((cue.start, cue.end, "when", cue.period, cell))
    for match in BENCHES.finditer(sentence.skeleton):
        table = facts.targets if match.lastgroup == "target" else facts.averages
        low = max(0, match.start() - 24)
        other = match.lastgroup == "target" and OTHER_TARGET.search(sentence.skeleton, low, match.start())
        cell = table[0][1] if len(table) == 1 and not other else None
        found.append((match.start(), match.end(), "bench", match.lastgroup, cell))
    return sorted(found, key=lambda one: one[:2])


def is_alone(facts, sentence, index):
    """True where the words round a number, in its own part of the sentence, speak of the indicator alone."""
    text, (start, end) = sentence.skeleton, sentence.places[index]
    if facts.is_percent and undone_behind(facts, text, end):
        return False
    low = max([match.end() for match in re.finditer(r"[;,(]|: (?=‹)", text[:start])], default=0)
    stop = re.search(r"[;,()]|\. ", text[end:])
    return is_plain(
        facts, BENCHES.sub(" ", text[low : end + stop.start() if stop else len(text)]).replace(" v ", " ")
    )


def _hold(passage, facts, ledger, sentence, told):
    agree = [_agrees(passage, index, cell) for index, _, cell in told]
    wrong = [one for one, right in zip(told, agree, strict=True) if not right]
    right = [index for (index, _, _), good in zip(told, agree, strict=True) if good]
    firm = [index for index in right if len(re.sub(r"\D", "", passage.figures[index].text)) >= 2]
    if not firm and not _vouched(passage, ledger, sentence, [index for index, _, _ in told]):
        return
    for index, role, cell in told:
        if index in right and not ledger.verdict(index):
            ledger.add_cell(kind_of(role), VERIFIED, passage, index, cell, sentence=sentence)
    if len(wrong) != 1 or len({role for _, role, _ in told}) < len(told):
        return
    index, role, cell = wrong[0]
    found = cues(sentence, passage.figures, facts.period)
    if firm and role in ("target", "average") and is_dated(facts, sentence, index, found):
        return  # "last year it was 89.40% against a target of 88%"
    if not cell.value < 5 * passage.figures[index].value < 25 * cell.value:
        return  # so far off that it is another kind of number
    if elsewhere(passage, facts, sentence, index):
        return
    if ledger.verdict(index) or _is_other(passage, facts, index) or _of_parts(passage, facts, told):
        return
    words = {"about": (index, *right), "blame": (index,), "sentence": sentence, "sure": True}
    ledger.add_cell(kind_of(role), CONTRADICTED, passage, index, cell, **words)


def _vouched(passage, ledger, sentence, told):
    """True where a distance in the same part of a sentence agrees: it is told of the result of now."""
    low, high = segment(sentence.skeleton, sentence.places[told[-1]][0]) if told else (0, 0)
    return any(
        claim.kind == "difference" and claim.verdict == VERIFIED and low <= sentence.places[index][0] < high
        for claim in ledger.claims_in(sentence)
        for index in claim.about
        if sentence.first <= index < sentence.last and index not in told
    )


def _is_other(passage, facts, index):
    """True for another printed figure, or what the quarter alone adds to one."""
    figure = passage.figures[index]
    cells = sorted(facts.cells.items())
    gaps = [b.value - a.value for (_, a), (_, b) in pairwise(cells)]
    printed = [cell for cell in facts.printed if figure.decimals <= cell.decimals]
    return is_one_of(figure, printed) or figure.value in gaps


def _of_parts(passage, facts, told):
    """True where the numbers of a count add up to a printed one: the quarters of a year."""
    total = sum(passage.figures[index].value for index, _, _ in told)
    return facts.is_count and any(total == cell.value for cell in facts.cells.values())
