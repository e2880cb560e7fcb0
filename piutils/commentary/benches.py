"""The right side of a comparison: the target, the average or the figure before, as quoted."""

import re

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, says_the_same
from piutils.commentary.cues import cues
from piutils.commentary.relations import (
    OTHER_TARGET,
    QUOTE,
    QUOTED_TARGET,
    QUOTES,
)
from piutils.commentary.subjects import clause_before, is_fact


def right_side(passage, facts, ledger, sentence, match, bench, quoted, filler, found):
    """Benchmark of a statement: (interval or None, indices, text)."""
    nothing = (None, (), "")
    figure = passage.figures[quoted] if quoted is not None else None
    if figure is not None and (figure.bound in ("near", "past", "below") or not facts.measures(figure)):
        figure = None
        quoted = None
    if bench == "before":
        return _before(facts, match, figure, quoted, found)
    table = facts.averages if bench == "average" else facts.targets
    cells = [cell for _, cell in table]
    if figure is not None:
        matching = [
            cell
            for cell in cells
            if fits(cell.value, figure) in ("yes", "cut") or fits(figure.value, cell) == "yes"
        ]
        if cells and not matching:
            misquoted(passage, facts, ledger, sentence, bench, quoted, cells, filler, found)
        if bench == "target" and matching:
            return matching[0].interval, (quoted,), f"{bench} {matching[0].text}"
        return figure.interval, (quoted,), f"{figure.text}"
    if not cells and bench == "average":
        # Quoted elsewhere in the text: "The All Wales Average is 5.4%. We are above the average."
        quotes = {int(match[1]) for match in passage.all(QUOTE)}
        if len({passage.figures[index].value for index in quotes}) == 1:
            index = quotes.pop()
            if facts.measures(passage.figures[index]) and not passage.figures[index].bound:
                return passage.figures[index].interval, (index,), f"the average {passage.figures[index].text}"
    if len(cells) != 1 or (OTHER_TARGET.search(filler) and bench == "target"):
        return nothing
    if bench == "average" and "national" in filler:
        return nothing
    return (
        cells[0].interval,
        (),
        f"{'the All-Wales average' if bench == 'average' else 'the target'} {cells[0].text}",
    )


def _before(facts, match, figure, quoted, found):
    near = [cue for cue in found if cue.start < match.end() and match.start() < cue.end]
    period = near[0].period if near else None
    cell = facts.cell(period) if period is not None and period != facts.period else None
    if near and near[0].loose:
        return None, (), ""
    if cell is not None:
        indices = (quoted,) if figure is not None and fits(cell.value, figure) in ("yes", "cut") else ()
        return cell.interval, indices, f"{cell.text} in {facts.name(period)}"
    return None, (), ""


def misquoted(passage, facts, ledger, sentence, bench, quoted, cells, filler, found):
    """Record a target or an average that is not the printed one."""
    if ledger.verdict(quoted) == CONTRADICTED or OTHER_TARGET.search(filler):
        return
    figure = passage.figures[quoted]
    if facts.now is not None and says_the_same(facts.now, figure) == "yes":
        return  # "7.1% over target (2.41 against 2.25)"
    dated = is_dated(facts, sentence, quoted, found)
    if bench == "average":
        quotes = passage.all(QUOTES)
        own = {covers for covers, _ in facts.averages}
        verdict = (
            CONTRADICTED
            if len(cells) == 1 and not dated and len(quotes) == 1 and len(own) == 1
            else QUESTIONED
        )
        name, kind = "All-Wales average", "versus_average"
    else:
        verdict = QUESTIONED if dated else CONTRADICTED
        name, kind = "target", "versus_target"
    ledger.add(
        kind,
        verdict,
        passage,
        (quoted,),
        sentence=sentence,
        expected=cells[0].text,
        found=str(figure),
        explanation=f"the table prints {cells[0].text} as the {name}, and the text says {figure}",
    )


def is_dated(facts, sentence, quoted, found):
    """True where words of another time may be said of a quoted number.

    In "a target of 97% and 95.1% in the same period last year" they are said of the number that
    stands between; words that open a sentence may be said of all of it.
    """
    text = sentence.skeleton
    start, end = sentence.places[quoted]
    times = [(cue.start, cue.end) for cue in found if cue.period != facts.period]
    times += [match.span() for match in re.finditer(r"‹[yj]\d+›", text)]
    return any(
        last <= start or not re.search(r"‹[cpdmt]\d+›", text[end : max(end, first)]) for first, last in times
    )


def quoted_alone(passage, facts, ledger, sentence):
    """'The All Wales Average is 5.4%', with nothing compared: equal to the table's or not."""
    found = cues(sentence, passage.figures, facts.period)
    for match in QUOTED_TARGET.finditer(sentence.skeleton):
        quoted = int(match["quoted"])
        bench = "target" if match["target"] else "average"
        figure = passage.figures[quoted]
        cells = [cell for _, cell in (facts.targets if bench == "target" else facts.averages)]
        if ledger.verdict(quoted) or not cells or not facts.measures(figure) or figure.bound:
            continue
        before = clause_before(sentence.skeleton, match.start())[-40:]
        if not is_fact(sentence.skeleton, match.start()) or OTHER_TARGET.search(before):
            continue
        if any(
            fits(cell.value, figure) in ("yes", "cut") or fits(figure.value, cell) == "yes" for cell in cells
        ):
            ledger.add(
                "value",
                VERIFIED,
                passage,
                (quoted,),
                sentence=sentence,
                explanation=f"{figure} as in the table",
            )
        else:
            misquoted(passage, facts, ledger, sentence, bench, quoted, cells, before, found)
