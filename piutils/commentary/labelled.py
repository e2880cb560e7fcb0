"""Numbers behind a label: 'Result: 61.75% | Target: 59.40% | Last year: 68.98%'."""

import re

from piutils.commentary.claims import CONTRADICTED, VERIFIED, kind_of, says_the_same
from piutils.commentary.cues import cues
from piutils.commentary.relations import AVERAGE, BENCHES, OTHER_TARGET
from piutils.commentary.subjects import is_plain

_LABEL = re.compile(
    r"(?:^|[|;,/•·*(] ?|(?<!\w)[–-] ?|\. )"
    r"(?P<label>(?:(?P<target>(?:our |the |corporate )?target)"
    rf"|(?P<average>{AVERAGE})"
    r"|(?P<now>(?:the |our )?(?:result|actual|performance|outturn|score|figure|now|current))"
    r"|(?P<then>(?:this|last|previous|prior|current|same|‹[qy]))"
    r")(?:[a-z' -]|‹[qy]\d+›|\(‹[qy]\d+›\)){0,36}?)"
    r" ?[:=] ?‹(?P<kind>[pcdm])(?P<index>\d+)›(?! ?(?:of|out of|/|against|compared with) ?‹)"
)


def find_labelled(passage, facts, ledger):
    """Record numbers that a label names, where nothing but labels stands in their sentence."""
    if facts.now is None:
        return
    told = [
        (sentence, *one)
        for sentence in passage.sentences
        if is_plain(facts, BENCHES.sub(" ", sentence.skeleton).replace("|", " "))
        for one in _labelled(passage, facts, sentence)
    ]
    roles = [role for _, _, role, _ in told]
    agree = [says_the_same(cell, passage.figures[index]) == "yes" for _, index, _, cell in told]
    if len(set(roles)) < len(roles):
        return  # the same label twice: of teams or wards
    sure = len(agree) > 1 and agree.count(False) == 1  # all but one agree: it is this table that is told
    for (sentence, index, role, cell), right in zip(told, agree, strict=True):
        figure = passage.figures[index]
        if (
            ledger.verdict(index)
            or figure.bound
            or not (right or sure or facts.is_percent or _is_alone(passage, sentence, index))
        ):
            continue
        verdict = VERIFIED if right else CONTRADICTED
        ledger.add_cell(kind_of(role), verdict, passage, index, cell, sentence=sentence, sure=sure)


def _is_alone(passage, sentence, index):
    """'Actual for the quarter: 61.' opens a text, and says of nothing else how many."""
    start, end = sentence.places[index]
    return (
        re.match(
            r"(?:the |our )?(?:actual|result|outturn|performance|figure)\b[^‹]*\b(?:quarter|period|‹q)",
            sentence.skeleton[: start + 2],
        )
        is not None
        and re.match(r" ?(?:$|[.;|])", sentence.skeleton[end:]) is not None
        and sum(passage.figures[other].kind == "c" for other in range(sentence.first, sentence.last)) == 1
    )


def _labelled(passage, facts, sentence):
    """Yield (index, role, cell) of each number behind a label that the table knows."""
    found = cues(sentence, passage.figures, facts.period)
    for match in _LABEL.finditer(sentence.skeleton):
        index = int(match["index"])
        low, high = match.span("label")
        named = [cue for cue in found if low <= cue.start < high]
        if not facts.measures(passage.figures[index]) or len(named) > 1:
            continue
        period = named[0].period if named else facts.period
        if match["target"] or match["average"]:
            table = facts.targets if match["target"] else facts.averages
            other = OTHER_TARGET.search(match["label"]) or (named and period.qyear != facts.period.qyear)
            role, cell = (
                ("target" if match["target"] else "average"),
                (table[0][1] if len(table) == 1 else None),
            )
            cell = None if other else cell
        elif match["then"] and not named:
            continue
        else:
            role, cell = (
                period,
                facts.meant(named[0]) if named and named[0].loose else facts.cells.get(period),
            )
        if cell is not None:
            yield index, role, cell
