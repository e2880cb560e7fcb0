"""A period with its figure in brackets: 'worse than Q4 (64.62%), as the garden season has begun'.

The word for the side is then tied to two printed figures. What follows, most often the reason, may
speak of anything.
"""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, fits, says_the_same
from piutils.commentary.cues import cues
from piutils.commentary.movement import DOWN, GOOD, POOR, UP
from piutils.commentary.relations import (
    ABOVE,
    BELOW,
    BENCHES,
    BETTER,
    WORSE,
    better_way,
    is_true,
    side_in_words,
    side_of,
)
from piutils.commentary.subjects import counts_cases, is_fact, is_negated, is_plain, misses_head

_WAYS = {
    ABOVE: r"above|higher|greater|longer|slower|up|more|over|larger|bigger|busier|heavier|dearer|costlier"
    rf"|{UP}",
    BELOW: r"below|lower|shorter|quicker|faster|down|less|fewer|under|smaller|quieter|lighter|cheaper"
    rf"|{DOWN}",
    BETTER: rf"better|stronger|healthier|ahead|{GOOD}",
    WORSE: rf"worse|weaker|poorer|behind|{POOR}",
}
_WAY = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _WAYS.items()))
# Between the word for the side and the period that it is against.
_THAN = re.compile(
    r"(?: (?:of|on|than|from|since|in|at|for|the|against|with|to|what|it|we|figure|result|level|rate|number"
    r"|position|outturn|performance|reported|recorded|seen|saw|achieved|compared|comparison|when|was|were"
    r"|stood|that|our|end))*(?: (?:the )?)? ?$"
)
_QUOTED = re.compile(r" ?\((?:(?:at|was|when it was|then|it was) )?‹[pcdm](?P<index>\d+)›\)")
# A clause that ends before the words for the side begin: what stands before it is told of itself.
_OPENS = re.compile(
    r"[.;:]|, (?:and|but|although|though|while|whilst)?|\b(?:but|and|although|though|while|whilst)\b"
)


def find_asides(passage, facts, ledger):
    """Record the word for the side, and the figure in brackets, of a period set against the result."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        if "(‹" not in sentence.skeleton:
            continue
        for cue in cues(sentence, passage.figures, facts.period):
            quoted = _QUOTED.match(sentence.skeleton, cue.end)
            if quoted is None or cue.period is None or cue.period == facts.period or cue.loose:
                continue
            _aside(passage, facts, ledger, sentence, cue, int(quoted["index"]))


def _aside(passage, facts, ledger, sentence, cue, index):
    text, figure, cell = sentence.skeleton, passage.figures[index], facts.cell(cue.period)
    if cell is None or not facts.measures(figure) or figure.bound:
        return
    low = max((stop.end() for stop in _OPENS.finditer(text, 0, cue.start)), default=0)
    ways = list(_WAY.finditer(text, low, cue.start))
    words = text[low : cue.start]
    if len(ways) != 1 or BENCHES.search(words) or not _THAN.fullmatch(text, ways[0].end(), cue.start):
        return
    way = ways[0]
    if low and not is_plain(facts, BENCHES.sub(" ", text[:low])):
        return  # "noise was quieter, and litter worse than Q4 (12)"
    if not is_plain(facts, words) or counts_cases(facts, words) or misses_head(facts, words):
        return
    if not is_fact(text, way.start(), way.end()):
        return
    if says_the_same(cell, figure) == "yes":
        _side(passage, facts, ledger, sentence, cell, (low, cue.end, way))
    elif not ledger.verdict(index) and not _is_another(facts, figure, cell):
        words = {"sentence": sentence, "sure": True}
        ledger.add_cell("value", CONTRADICTED, passage, index, cell, facts.name(cue.period), **words)


def _side(passage, facts, ledger, sentence, cell, told):
    low, high, way = told
    claims = ledger.claims_in(sentence)
    if any(one.kind == "direction" and one.verdict == CONTRADICTED for one in claims):
        return
    side = side_of(facts.now.interval, cell.interval)
    relation = way.lastgroup
    if facts.is_percent and re.match("quick|fast|slow|long|short", way[0]):
        return
    if (
        better_way(facts) != "higher"
        and relation in (ABOVE, BELOW)
        and "performance" in sentence.skeleton[low:high]
    ):
        return  # "performance is down" may mean that it is worse
    truth = is_true(relation, side, better_way(facts), "before")
    if truth is None or truth != is_negated(sentence.skeleton, way.start()):
        return
    ledger.add(
        "direction",
        CONTRADICTED,
        passage,
        (),
        sentence=sentence,
        sure=True,
        expected=side_in_words(side),
        found=way[0],
        explanation=f"{facts.now.text} against {cell.text}: the figure is {side_in_words(side)} it, and the "
        f"text says {way[0]}; the conclusion turns over",
    )


def _is_another(facts, figure, cell):
    """True for what is no figure of that period: how far it is away, another's figure, a quarter alone."""
    if any(says_the_same(one, figure) == "yes" for one in facts.printed if one is not facts.now):
        return True
    if facts.is_quarter_alone(figure) or not cell.value < 5 * figure.value < 25 * cell.value:
        return True
    gap = abs(facts.now.value - cell.value)
    ways = [gap] + ([gap / cell.value * 100] if cell.value else [])
    slack = Fraction(10) ** -cell.decimals if cell.decimals else 0
    return any(fits(one, figure, slack) != "no" for one in ways)
