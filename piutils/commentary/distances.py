"""How far one figure is from another: '5.7 days fewer than last year', 'missed by 6.3 days', 'rose by 18%'.

A distance that agrees says whose figures the sentence tells: then the word for the way must agree
too, and so must the figure that stands before it.
"""

import re
from dataclasses import replace
from fractions import Fraction

from piutils.commentary.amounts import is_distance, points_called_percent
from piutils.commentary.claims import (
    CONTRADICTED,
    QUESTIONED,
    VERIFIED,
    fits,
    is_one_of,
    kind_of,
    number,
    says_the_same,
)
from piutils.commentary.cues import segment
from piutils.commentary.frames import frames, led_by
from piutils.commentary.passages import stems
from piutils.commentary.relations import BENCHES, better_way
from piutils.commentary.spans import bare
from piutils.commentary.subjects import WHEN, counts_cases, is_fact, is_negated, is_plain, misses_head


def find_distances(passage, facts, ledger):
    """Record distances between the result and another figure of the indicator."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        told = [
            one
            if _THAN_THAT.match(sentence.skeleton, sentence.places[one.index][1])
            else _based(passage, facts, one)
            for one in frames(passage, facts, ledger, sentence)
        ]
        for frame in told:
            if not is_fact(sentence.skeleton, sentence.places[frame.index][0]):
                continue
            if _of_two(passage, facts, ledger, sentence, frame) or frame.cell is None:
                continue
            _distance(passage, facts, ledger, sentence, frame, told)


# "The target is 17.2 days. Our average was 23.1, 5.9 days more than that": what "that" is, is not known here.
_THAN_THAT = re.compile(r"(?: [a-z]+){1,3} (?:than|from|on) (?:that|this|it|those|these)\b")


def _based(passage, facts, frame):
    """The frame, or with last year's figure, or last quarter's, as its base: the one that it fits exactly."""
    if frame.named or frame.name != "before" or frame.cell is not None:
        return frame
    earlier = [cell for cell in (facts.last_year, facts.last_quarter) if cell is not None]
    exact = [cell for cell in earlier if _agreement(facts, passage.figures[frame.index], cell) == "exact"]
    return replace(frame, cell=(exact or earlier)[0]) if earlier and len(exact) < 2 else frame


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
    if figure.kind == "p" and facts.now.value and not facts.is_percent:
        turned = fits(gap / abs(facts.now.value) * 100, figure, Fraction(1, 10))
        verdicts += ["loose"] if turned in ("yes", "cut") else []  # "Wales is 7.7% higher than us": of ours
    return "loose" if "loose" in verdicts or not verdicts else "no"


def _distance(passage, facts, ledger, sentence, frame, told):
    index, figure, text = frame.index, passage.figures[frame.index], sentence.skeleton
    cell, way, named = frame.cell, frame.way, frame.named
    start, end = sentence.places[index]
    agrees = _agreement(facts, figure, cell)
    kind = kind_of(frame.name, "direction")
    against = f"{facts.now.text} against {cell.text}"
    others = {number_ for one in told for number_ in (one.index, one.quoted)}
    anchored = led_by(passage, facts, ledger, sentence, index, others)
    low, text = segment(text, frame.low)[0], bare(sentence, passage.figures, facts.period)
    plain = anchored != "no" and _is_plain(facts, text, frame, low)
    plain = plain and not misses_head(facts, text[low:end]) and not counts_cases(facts, text[low:end])
    noun = _NOUN.match(text, end)
    plain = plain and not (noun and misses_head(facts, noun[0]))
    vouched = anchored == "yes"
    vouched = vouched or any(_is_sound(passage, facts, sentence, one) for one in told if one.index != index)
    vouched = vouched and _is_plain(facts, text, frame, _head(text, frame, start))
    vouched = vouched or (frame.name == "before" and _is_told(passage, cell, frame.quoted))
    vouched = vouched and anchored != "no"
    settled = ledger.verdict(index)
    if agrees == "exact" and way and (vouched or _telling(facts, sentence, frame, figure)):
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
                explanation=f"{against}, and the text says {way[1]}; the conclusion turns over",
            )
        elif not turned and not settled and not _in_points(passage, facts, ledger, sentence, index, cell):
            if plain or vouched:
                ledger.add("difference", VERIFIED, passage, (index,), sentence=sentence, explanation=against)
        if not turned and named:
            if _stands_before(passage, facts, sentence, index) == "no":
                _misprinted(passage, facts, ledger, sentence, index)
            _base_misprinted(passage, facts, ledger, sentence, frame)
        return
    if agrees == "exact" and not way and named and kind != "direction" and plain and not settled:
        if not _in_points(passage, facts, ledger, sentence, index, cell):
            ledger.add("difference", VERIFIED, passage, (index,), sentence=sentence, explanation=against)
        return
    if _too_far(facts, figure, cell) or is_one_of(figure, facts.printed):
        return  # "up five on last quarter (138)": the figure itself; 1,050 days apart are no absence per head
    if agrees == "no" and not settled and (vouched or (plain and figure.bound in ("", "past", "below"))):
        if not frame.tight and any(_agreement(facts, figure, other) != "no" for other in _others(facts)):
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
            explanation=f"{against} is a difference of {_expected(facts, figure, cell)}, and the text says "
            f"{figure}",
        )


# "Four more planners than a year ago": what there are more of is said behind the number.
_NOUN = re.compile(r" (?:more|fewer|less|extra|additional)(?: (?!than|on|compared)[a-z'-]+){1,2}")


def _too_far(facts, figure, cell):
    """True for a distance greater than both figures: it is of another measure."""
    return figure.kind != "p" and figure.value > max(abs(facts.now.value), abs(cell.value), 1)


def _in_points(passage, facts, ledger, sentence, index, cell):
    """Ask about 'down 20.49% on last year' where it is down 20.49 points. True where it was asked."""
    return facts.is_percent and points_called_percent(passage, ledger, sentence, index, cell, facts.now)


_TAIL = re.compile(r"[,;:.()]|\b(?:because|due to|when|as a result|owing to|following|after|despite)\b")
_COLOUR = re.compile(r"^(?:rag|status|rated)? ?(?:rag )?(?:is |= ?)?(?:green|amber|yellow|red) ?[:;,–-]")


def _is_plain(facts, text, frame, low):
    """True where the words of a distance speak of the indicator alone, and of the other that they name."""
    words = _said(text, frame, low)
    other = facts.others.get(frame.name)
    if other is not None:
        words = " ".join(word for word in words.split() if not stems(word) & other.stems)
    return is_plain(facts, words)


def _head(text, frame, start):
    """Where the words of a distance itself begin: behind the last comma, where one stands before it."""
    return max(frame.low, text.rfind(", ", frame.low, start) + 1)


def _is_told(passage, cell, index):
    """True where a number with digits enough is a printed figure."""
    if index is None:
        return False
    figure = passage.figures[index]
    return says_the_same(cell, figure) == "yes" and len(re.sub(r"\D", "", figure.text)) >= 3


def _said(text, frame, low):
    """Words of a distance from `low` to the end of its clause, without benchmarks and colours."""
    high = frame.high
    stop = _TAIL.search(text, max(frame.low, text.find(f"{frame.index}›") + 1), high)
    while stop and stop[0] in "()" and BENCHES.search(text, stop.end(), high):
        stop = _TAIL.search(text, stop.end(), high)
    words = text[low : stop.start() if stop else high]
    return BENCHES.sub(" ", _COLOUR.sub(" ", words.strip()))


def _is_sound(passage, facts, sentence, frame):
    """True where a distance and its word for the side agree with the table: it vouches for the others."""
    figure, way = passage.figures[frame.index], frame.way
    return (
        frame.cell is not None
        and frame.named
        and way is not None
        and _agreement(facts, figure, frame.cell) == "exact"
        and not _turned(facts, frame.cell, way, is_negated(sentence.skeleton, way[2]))
        and (len(re.sub(r"\D", "", figure.text).strip("0")) >= 2 or frame.quoted is not None)
    )


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
    return any(claim.kind == kind and claim.verdict == CONTRADICTED for claim in ledger.claims_in(sentence))


_PACE = {"quicker": "good", "faster": "good", "slower": "poor", "longer": "poor", "shorter": "good"}


def _turned(facts, cell, way, negated):
    """True where the word for the way is the wrong one."""
    if facts.now.value == cell.value:
        return False
    group, word, _ = way
    if facts.is_percent and word in _PACE:  # a share is no time: "quicker" is better
        group = _PACE[word]
    above = facts.now.value > cell.value
    if group in ("good", "poor"):
        better = better_way(facts)
        if not better:
            return False
        said = (group == "good") == (better == "higher")
    else:
        said = group == "up"
    return (above != said) != negated


def _telling(facts, sentence, frame, figure):
    """True where a distance that agrees can hardly do so by chance."""
    digits = len(re.sub(r"\D", "", figure.text).strip("0"))
    shared = len(stems(re.sub(r"‹\w+›", " ", sentence.skeleton)) & facts.stems - WHEN)
    return (
        digits >= 3
        or shared >= 1
        or _is_plain(facts, sentence.skeleton, frame, segment(sentence.skeleton, frame.low)[0])
    )


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


def _of_two(passage, facts, ledger, sentence, frame):
    """'6,357 contacts, 10.8% more than the 5,735 of ...': how far two numbers of the text are apart."""
    figures, index = passage.figures, frame.index
    figure = figures[index]
    match = _BASE.match(sentence.skeleton, sentence.places[index][1])
    before = [i for i in range(sentence.first, index) if facts.measures(figures[i]) and not figures[i].bound]
    if not match or not before or ledger.verdict(index) or (figure.kind == "p" and facts.is_percent):
        return False
    left, base = figures[before[0]], figures[int(match[1])]
    if not facts.measures(base) or not base.value or ledger.in_pair(before[0]):
        return False
    if frame.way is not None and (frame.way[0], left.value > base.value) in (("up", False), ("down", True)):
        return False
    gap = abs(left.value - base.value)
    value = gap / base.value * 100 if figure.kind == "p" else gap
    slack = sum((Fraction(10) ** -one.decimals / 2 for one in (left, base) if one.decimals), Fraction(0))
    if fits(value, figure, slack) not in ("yes", "cut"):
        return False
    told = f"{left} and {base} are {number(value, 1)} apart"
    ledger.add("difference", VERIFIED, passage, (index,), sentence=sentence, explanation=told)
    return True


def _base_misprinted(passage, facts, ledger, sentence, frame):
    """'Up 6.1% on the 79,653 of last year', where 6.1% is right and last year's figure is not."""
    base = frame.quoted
    if base is None or ledger.verdict(base) or ledger.in_pair(base):
        return
    figure = replace(passage.figures[base], bound="")  # "more than the 5,735" is the 5,735
    if says_the_same(frame.cell, figure) == "yes":
        ledger.add_cell("value", VERIFIED, passage, base, frame.cell, sentence=sentence)
        return
    if any(says_the_same(one, figure) == "yes" for one in (*_others(facts), facts.now)):
        return
    if not Fraction(2, 5) <= figure.value / (frame.cell.value or 1) <= Fraction(5, 2):
        return  # "an outturn of 243,000 compared with 231,000 last year": of whole years
    words = {"about": (base, frame.index), "blame": (base,), "sentence": sentence, "sure": True}
    ledger.add_cell(kind_of(frame.name), CONTRADICTED, passage, base, frame.cell, **words)


def _misprinted(passage, facts, ledger, sentence, index):
    """'84,712 visitors, 4,861 more than last year', where the distance is right and the figure is not."""
    left = _left(passage, facts, sentence, index)
    figure = passage.figures[left]
    between = sentence.skeleton[sentence.places[left][1] : sentence.places[index][0]]
    if ledger.verdict(left) or left in ledger.items or ledger.in_pair(left) or len(between) > 80:
        return
    if is_one_of(figure, _others(facts)):
        return
    words = {"about": (left, index), "blame": (left,), "sentence": sentence, "sure": True}
    ledger.add_cell("value", CONTRADICTED, passage, left, facts.now, facts.name(facts.period), **words)
