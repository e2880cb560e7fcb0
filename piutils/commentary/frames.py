"""How a sentence tells a distance: the number, the word for the side, and the figure it is from.

"0.4 points below target and 0.2 below the Welsh average of 92.8%" tells two. Each has a part of the
sentence to itself, and what it lacks there it has from the one before.
"""

import re
from dataclasses import dataclass

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import is_one_of, says_the_same
from piutils.commentary.cues import is_of_then, segment
from piutils.commentary.movement import DOWN, GOOD, POOR, UP
from piutils.commentary.relations import AVERAGE, BENCHES, OTHER_TARGET
from piutils.commentary.spans import against

_WAYS = {
    "up": rf"{UP}|up|more|higher|greater|longer|slower|dearer|costlier|pricier"
    "|busier|heavier|larger|bigger|upwards?|plus|above"
    r"|over(?! (?:the (?:year|period|quarter|same|last|past|‹d)|‹d|a (?:year|quarter)))|extra|additional|past"
    r"|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?",
    "down": rf"{DOWN}|down|fewer|less|lower|shorter|quicker|faster|cheaper|quieter|lighter|smaller|downwards?"
    "|minus|below|under",
    "good": rf"{GOOD}|better|stronger|healthier|ahead|inside|within|beaten|beat|gain(?:s|ed|ing)?",
    "poor": rf"{POOR}|worse|weaker|poorer|behind|short|shortfall|adrift|missed|outside|lost|loss|losing",
}
_WAY = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _WAYS.items()))
# Said of the benchmark itself: "the target was missed by 4", which then stands in front.
_OF_BENCH = re.compile(
    r"(?:missed|beaten|beat|exceed\w*|surpass\w*|above|below|over|under|than|outside|inside|ahead|behind|better"
    r"|worse|higher|lower|up|down)\b"
)
_JOINT = re.compile(r";|,? \b(?:and|but|yet|though|although|while|whilst)\b|,")
# Where a sentence turns to something else: "rose by 2 points, but remains within the target".
_TURN = re.compile(
    r",? \b(?:but|yet|although|though|while|whilst|whereas|however)\b|, (?=(?:with|which|we|it|this)\b)"
    r"|,? and (?=(?:is|was|are|were|has|have|had|remains?|remained|continues?|also|still|we|it|this"
    r"|missed|met|exceeded|now|beats?|trails?|lags?|meets|misses|exceeds|under|over|above|below|inside"
    r"|outside|within|ahead|behind|short|on target)\b)"
    r"|, (?=the (?:[a-z]+ )?(?:target|average)\b)"
)
_SAME_AGAIN = re.compile(
    r"(?:,? (?:or|which is|that is|i\.e\.|equivalent to)|, an? |,? \()(?:[a-z]+ ){0,3}(?:of )?$"
)
_UNIT = r"(?:(?: [a-z'-]+| per ‹n\d+›){0,3}?)"
# "4.7 points better than Wales (57.4%)": what stands in brackets behind a name is no distance.
_OWN_UNIT = (
    r"(?:(?: (?!(?:than|on|wales|welsh|targets?|average|last|year|quarter|ago|earlier)\b)[a-z'-]+"
    r"| per ‹n\d+›){0,3}?)"
)


@dataclass(frozen=True)
class Frame:
    """One distance, as told.

    index : the number
    low, high : its part of the sentence
    name : 'target', 'average', 'before', or the code of another indicator; what it is from
    cell : the printed figure it is from
    named : False where no words name it
    way : (group, words, place) of the word for the side, or None
    tight : nothing but the side and small words between the number and what it is from
    quoted : index of the number that the text gives for it, or None
    """

    index: int
    low: int
    high: int
    name: str
    cell: object
    named: bool
    way: tuple | None
    tight: bool
    quoted: int | None


def frames(passage, facts, ledger, sentence):
    """Distances of a sentence, in order; the cell is None where no printed figure is known to be meant."""
    text = sentence.skeleton
    told = _told(passage, facts, ledger, sentence)
    found, before = [], None
    for place, index in enumerate(told):
        start, end = sentence.places[index]
        low, high = segment(text, start)
        turn = _TURN.search(text, end, high)
        high = turn.start() if turn else high
        if before is not None and before.low >= low:
            low = before.high
        if place + 1 < len(told):
            high = min(high, _joint(text, end, sentence.places[told[place + 1]][0]))
        before = _frame(passage, facts, sentence, index, (low, high), before)
        if before is None:
            before = Frame(index, low, high, "", None, False, None, False, None)
        found.append(before)
    return found


def _told(passage, facts, ledger, sentence):
    """Numbers of a sentence that are distances; a bare number has the unit of the one before."""
    told = []
    for index in range(sentence.first, sentence.last):
        figure = passage.figures[index]
        start, end = sentence.places[index]
        text = sentence.skeleton
        if figure.value is None or index in ledger.items or ledger.in_pair(index) or _PART.match(text, end):
            continue
        if facts.is_percent and figure.kind == "p" and _MORE_THINGS.match(text, end):
            continue  # "12% fewer lights were late" counts them
        if facts.parts(figure) or figure.kind == "p":
            if (
                figure.kind == "t"
                or _UP_ON.match(text, end)
                or is_distance(text, start, end)
                or _again(text, told, sentence, start)
            ):
                told.append(index)
        elif facts.unit != "count" and _MORE_THINGS.match(text, end):
            continue  # "with six more streets passing"
        elif figure.kind == "c" and told:
            between = text[sentence.places[told[-1]][1] : start]
            bare = is_distance(text, start, end) or _ON.match(text, end)
            if _ON_THEN.search(between) or (bare and _ALSO.search(between)):
                told.append(index)
    return told


_MORE_THINGS = re.compile(r" (?:more|fewer|less) (?!than|or|compared|on|in|for|this|of)[a-z]")
_PART = re.compile(r" of (?:which|this|that|it|these|those|them|whom)\b")
_UP_ON = re.compile(r" (?:up|down) (?:on|from)\b")
_ON = re.compile(r" (?:on|from|since)\b")
_ALSO = re.compile(r"(?:\b(?:and|but)|,)(?: [a-z]+){0,2} $")
# "0.3 points on last year, and on the autumn 0.6".
_ON_THEN = re.compile(r"(?:\b(?:and|but)|,)(?: (?:up|down))? (?:on|from|since|against|over) [^‹,;()]{2,50} $")


def _again(text, told, sentence, start):
    """'An increase of 16 or 12.6%', '93 (21.6%) more': the same distance in another unit."""
    between = text[sentence.places[told[-1]][1] : start] if told else ""
    same = re.fullmatch(rf"{_OWN_UNIT}(?:,? (?:or|which is|that is|i\.e\.|equivalent to) | ?\()", between)
    return same and not BENCHES.search(between)  # "4.7 points better than Wales (57.4%)": what it is from


def _joint(text, end, start):
    """Where the part of one distance ends and that of the next begins."""
    joints = [match.start() for match in _JOINT.finditer(text, end, start)]
    return joints[-1] if joints else start


# "The target is 1.7 points below the average": told of the benchmark, not of the result.
_SUBJECT = re.compile(
    rf"[ ,]*(?:the |our |this |its )?(?:[a-z]+ )?(?:targets?|{AVERAGE})"
    r"(?: (?:of|at|for) ‹\w+›)* (?:is|was|are|were"
    r"|has|had|stands|stood|sits|remains|rose|fell|increased|decreased|improved|worsened|dropped"
    r"|went)\b(?! (?:been )?(?:[a-z]+ly |just |again )?(?:missed|met|exceeded|beaten|surpassed|not))"
)


def _candidates(passage, facts, sentence, low, high):
    """Figures that a part of a sentence names, as (start, end, name, cell)."""
    text, found = sentence.skeleton, []
    for match in BENCHES.finditer(text, low, high):
        name = match.lastgroup
        table = facts.targets if name == "target" else facts.averages
        other = name == "target" and OTHER_TARGET.search(text, max(low, match.start() - 24), match.start())
        cell = table[0][1] if len(table) == 1 and not other else None
        found.append((match.start(), match.end(), name, cell))
    for cue in against(sentence, passage.figures, facts.period):
        if cue.period != facts.period and low <= cue.start < high:
            found.append((cue.start, cue.end, "before", facts.meant(cue)))
    for match in re.finditer(r"‹i(\d+)›", text[low:high]):
        other = facts.others.get(passage.figures[int(match[1])].text)
        if other is not None and other.code != facts.code:
            same = other.now is not None and other.unit == facts.unit
            found.append((low + match.start(), low + match.end(), other.code, other.now if same else None))
    return sorted(found, key=lambda one: one[0])


def _frame(passage, facts, sentence, index, part, before):
    text, (start, end) = sentence.skeleton, sentence.places[index]
    low, high = part
    way = _sign(text, start, passage.figures[index]) or _way(text, start, end, part)
    found = _candidates(passage, facts, sentence, low, high)
    if not found and before is not None and _SAME_AGAIN.search(text, before.high - 2, start):
        way = way or before.way
        return Frame(index, low, high, before.name, before.cell, before.named, way, before.tight, None)
    found = found or _by_value(passage, facts, text, end, high)
    if not found:
        found = _candidates(passage, facts, sentence, segment(text, start)[0], low)
    if not found and segment(text, start)[0]:  # "Target 95%; shortfall 1.52 points"
        found = [
            one for one in _candidates(passage, facts, sentence, 0, low) if one[2] in ("target", "average")
        ]
    if not found:
        return Frame(index, low, high, "before", None, False, way, False, None)
    told = against(sentence, passage.figures, facts.period)
    subject = _SUBJECT.match(text, low, start)
    if (subject and not _QUOTES.match(text, subject.end())) or is_of_then(text, told, start, facts.period):
        return None
    ahead = [one for one in found if one[0] >= end]
    behind = [one for one in found if one[1] <= start]
    led = way is not None and way[2] < start and _OF_BENCH.match(text, way[2])
    near = [one for one in behind if led and re.search(r"\bby(?: [a-z]+){0,2} $", text[one[1] : start])]
    chosen = near[-1] if near else ahead[0] if ahead else behind[-1]
    first, last, name, cell = chosen
    between = text[end:first] if first >= end else text[last:start]
    tight = (
        re.fullmatch(r"(?:[a-z' ,-]|\(‹p\d+›\)|‹[np]\d+›|‹[cdm]\d+› )*\(?", between) is not None
        and len(between) < 50
    )
    if (
        way is None
        and before is not None
        and not text.startswith(" off ", end)
        and not _GAP.search(text, low, start)
    ):
        way = before.way
    quoted = _quoted(passage, facts, sentence, (first, last), part, index)
    return Frame(index, low, high, name, cell, True, way, tight, quoted)


# "The target was 1,900 and we ended 26 short": the result is told of behind it.
_QUOTES = re.compile(r" (?:set )?(?:at )?‹[pcdm]\d+›")
# "Higher than a year ago; the gap to Wales is 1.54 points": which side it lies on is not said again.
_GAP = re.compile(r"\b(?:gap|difference|distance|margin)\b")
_FROM = re.compile(rf"{_UNIT} (?:on|from|than)(?: the)? ‹[pcdm](\d+)›")


def _by_value(passage, facts, text, end, high):
    """'Down 1.5 points from 92.5%': named by its number alone, where one earlier period has it."""
    match = _FROM.match(text, end, high)
    if not match or not facts.measures(passage.figures[int(match[1])]):
        return []
    figure = passage.figures[int(match[1])]
    same = [
        cell
        for at, cell in facts.cells.items()
        if at != facts.period and says_the_same(cell, figure) == "yes" and figure.decimals >= cell.decimals
    ]
    return [(match.end(), match.end(), "before", same[0])] if len(same) == 1 else []


def _sign(text, start, figure):
    """The sign in front of a distance, as the word for the side."""
    sign = figure.text[0] if figure.text[0] in "+-−" else text[start - 1 : start]
    if sign in ("+", "-", "−") and not text[: max(0, start - 1)].endswith(("‹", "›", "-")):
        return ("up" if sign == "+" else "down"), sign, start
    return None


# "Fell by 27 over 12 months": the word in front has the number, whatever stands behind it.
_TIED = re.compile(r" (?:by|of)(?: [a-z]+){0,3} $")


def _way(text, start, end, part):
    """Word that says to which side, nearest to a distance: (group, words, place) or None."""
    low, high = part
    before = list(_WAY.finditer(text, max(low, start - 60), start))
    if before and _TIED.match(text, before[-1].end(), start):
        return before[-1].lastgroup, before[-1][0], before[-1].start()
    behind = _WAY.search(text, end, min(high, end + 50))
    if behind and not re.search(r"[,;:.]|‹[^np]|(?<!per )‹n", text[end : behind.start()]):
        return behind.lastgroup, behind[0], behind.start()
    if before and re.search(r"\b(?:by|of|up|down|shortfall)\b", text[before[-1].start() : start]):
        return before[-1].lastgroup, before[-1][0], before[-1].start()
    return None


_IN_FRONT = re.compile(
    r"‹[pcdm](\d+)›(?: (?!(?:against|above|below|over|under|on|and|but|versus|vs?|than|was|were|is|are|to"
    r"|with|behind|ahead|short|better|worse|met|missed|meets|exceed\w*)\b)[a-z-]+){0,3} ?$"
)
_BEHIND = re.compile(
    r"(?:'s)?(?: (?:maximum|minimum|ceiling|limit|figure|result|rate|level|average|of|at|is|was|being|set"
    r"|which|it|stood|stands))*,?:? ?\(?‹[pcdm](\d+)›"
)


def _quoted(passage, facts, sentence, base, part, index):
    """Number that the text gives for what a distance is from, next to its name."""
    text, (low, high) = sentence.skeleton, part
    first, last = base
    behind = _BEHIND.match(text, last, high)
    front = _IN_FRONT.search(text, max(low, first - 40), first)
    for match in (behind, front):
        if match is not None and int(match[1]) != index and facts.measures(passage.figures[int(match[1])]):
            if not is_distance(text, *sentence.places[int(match[1])]):
                return int(match[1])
    return None


def led_by(passage, facts, ledger, sentence, index, others=()):
    """Is a distance told of the result? 'yes' or 'no' by the number that stands before it, or ''.

    others : indices of the distances of the sentence and of the numbers quoted with them
    """
    low, _ = segment(sentence.skeleton, sentence.places[index][0])
    told = against(sentence, passage.figures, facts.period)
    for before in range(index - 1, sentence.first - 1, -1):
        figure, place = passage.figures[before], sentence.places[before][0]
        if place < low:
            break
        if any(cue.start <= place < cue.end for cue in told):
            continue  # "58 more than twelve months ago but 24 fewer than ..."
        if figure.kind not in "pcdmf" or before in others or (facts.is_percent and ledger.in_pair(before)):
            continue
        if is_distance(sentence.skeleton, *sentence.places[before]):
            continue
        if not facts.measures(figure):
            return "no"
        if says_the_same(facts.now, figure) == "yes" or (
            facts.is_percent and figure.value == 100 - facts.now.value
        ):
            return "yes"
        if not is_one_of(figure, facts.printed):
            return "no"
    return ""
