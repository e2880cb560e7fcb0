"""Above, below, up, down: the words that say on which side, wherever the benchmark stands.

Reads what `versus` and `changes` left, and only sentences that speak of the indicator alone.
"""

import re
from bisect import bisect_left

from piutils.commentary.changes import DOWN, GOOD, POOR, UP
from piutils.commentary.claims import CONTRADICTED, VERIFIED
from piutils.commentary.cues import cues
from piutils.commentary.relations import (
    ABOVE,
    BELOW,
    BETTER,
    MET,
    MISSED,
    OTHER_TARGET,
    RELATIONS,
    WORSE,
    better_way,
    is_true,
    side_in_words,
    side_of,
)
from piutils.commentary.roles import BENCHES
from piutils.commentary.subjects import is_fact, is_negated, is_plain

_KINDS = ("direction", "versus_target", "versus_average")
_WORDS = {
    ABOVE: rf"{RELATIONS[ABOVE]}|higher|greater|longer|slower than|up|{UP}|upturn|over",
    BELOW: rf"{RELATIONS[BELOW]}|lower|shorter|quicker|faster|down|{DOWN}|downturn",
    BETTER: rf"{RELATIONS[BETTER]}|better|ahead|{GOOD}",
    WORSE: rf"{RELATIONS[WORSE]}|worse|behind|{POOR}|decline|falls? short(?: of)?|fell short(?: of)?",
    MET: r"met|meets|achieved|achieves|hit|reached|reaches|within|inside",
    MISSED: r"missed|misses|outside|not (?:yet )?(?:been )?(?:met|achieved|reached)|short of",
}
_SIDE = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in reversed(_WORDS.items())))
# "14.2 days was achieved against a target of 13.0" reports the result, and says nothing of meeting.
_REPORTED = re.compile(
    r"(?:achieved|reached|hit) (?:against|compared|with|in|by|for|at|during|on|versus|this|here)\b"
)
# "The average of 75.9% is lower": said of the benchmark, not of the result.
_ITSELF = re.compile(r"(?: (?:of|at|for|in))?(?: \(?‹\w+›\)?)*,? (?:is|was|stands|stood|remains) (?:\w+ )?$")
_TURNED = re.compile(
    r" (?:than )?(?:our (?:figure|performance|result|own|rate)|ours|us|the (?:figure|result"
    r"|council)|that of)\b"
)


def find_sides(passage, facts, ledger):
    """Record what sentences say of the side on which the result lies."""
    if facts.now is None:
        return
    settled = sorted(claim.start for claim in ledger.claims if claim.kind in _KINDS)
    for sentence in passage.sentences:
        first = bisect_left(settled, sentence.start)
        if first < len(settled) and settled[first] < sentence.end:
            continue
        _side(passage, facts, ledger, sentence)


def _side(passage, facts, ledger, sentence):
    text = sentence.skeleton
    words = [
        match
        for match in _SIDE.finditer(text)
        if not text.startswith(("over the ", "to date"), match.start())
        and not _REPORTED.match(text, match.start())
    ]
    if not words or not is_plain(facts, BENCHES.sub(" ", text)) or "?" in text:
        return
    relations = {match.lastgroup for match in words}
    benches = list(BENCHES.finditer(text))
    found = [cue for cue in cues(sentence, passage.figures, facts.period) if cue.period != facts.period]
    if (
        len(relations) > 1
        or len({bench.lastgroup for bench in benches}) + len({cue.period for cue in found}) != 1
    ):
        return
    match, relation = words[0], words[0].lastgroup
    if relation not in (MET, MISSED) and any(
        _ITSELF.match(text[bench.end() : match.start()]) for bench in benches
    ):
        return
    if not is_fact(text, match.start(), match.end()) or _TURNED.match(text[match.end() :]):
        return
    if found:
        bench, cell = "before", _then(facts, found[0])
        if relation in (MET, MISSED):
            return
    else:
        bench = benches[0].lastgroup
        table = facts.targets if bench == "target" else facts.averages
        cell = table[0][1] if len(table) == 1 else None
        if bench == "target" and OTHER_TARGET.search(text):
            return
        if bench == "average" and "national" in benches[0][0]:
            if not any(passage.figures[i].value == cell.value for i in sentence.places if cell is not None):
                return
    if cell is None:
        return
    way = better_way(facts)
    quoted = bool(re.search(r"‹[pdc]\d+›", text)) and bench == "target"
    if bench == "target" and way != "higher" and relation in (ABOVE, BELOW):
        if not quoted or re.search("exceed|surpass", match[0]):
            return  # "above target" may mean better than it
    truth = is_true(relation, side_of(facts.now.interval, cell.interval), way, "" if quoted else bench)
    if truth is None:
        return
    side = side_of(facts.now.interval, cell.interval)
    kind = {"target": "versus_target", "average": "versus_average"}.get(bench, "direction")
    explanation = f"{facts.now.text} against {cell.text}"
    negated = is_negated(text, match.start()) or text[: match.start()].endswith("not been ")
    if match[0].startswith("not "):
        negated = False
    if truth != negated:
        ledger.add(kind, VERIFIED, passage, (), sentence=sentence, explanation=explanation)
        return
    ledger.add(
        kind,
        CONTRADICTED,
        passage,
        (),
        sentence=sentence,
        expected=side_in_words(side),
        found=("not " if negated else "") + match[0],
        explanation=f"{explanation}: the figure is {side_in_words(side)} it, and the text says "
        f"{'not ' if negated else ''}{match[0]}; the conclusion turns over",
    )


def _then(facts, cue):
    """Figure of an earlier period; of a year alone only where all its figures lie on one side."""
    if cue.period is None or not cue.loose:
        return facts.cell(cue.period) if cue.period is not None else None
    cells = [cell for at, cell in facts.cells.items() if at.qyear == cue.period.qyear and at != facts.period]
    sides = {side_of(facts.now.interval, cell.interval) for cell in cells}
    return facts.cell(cue.period) if len(sides) == 1 else None
