"""Two numbers that a sentence sets side by side: 'A, up on the B of last year', 'A compared with B'.

Where both are told, the word between them is held against the two, whoever's they are. And where
one of them is the printed figure of its period, the other must be the printed figure of its own:
a number that agrees says whose figures the sentence tells, better than its other words could.
"""

import re
from dataclasses import dataclass, replace

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, number, says_the_same
from piutils.commentary.cues import cues, period_at
from piutils.commentary.passages import stems
from piutils.commentary.relations import better_way
from piutils.commentary.subjects import is_fact, is_negated

_LABELS = r"(?:[^‹.;:]|‹[qyjdlian]\d+›)"
_HIGH = r"higher|greater|more|longer|above|slower"
_LOW = r"lower|less|fewer|shorter|below|quicker|faster"
_LINKS = (
    r"(?P<up>\bup (?:‹[pt]\d+› )?(?:on|from)\b|\b(?:an? )?(?:\w+ )?(?:increase|rise) (?:on|from)\b"
    r"|\b(?:has|have) (?:increased|risen"
    r"|grown) from\b)"
    r"|(?P<down>\bdown (?:‹[pt]\d+› )?(?:on|from)\b|\b(?:an? )?(?:\w+ )?(?:decrease|fall|drop|reduction)"
    r" (?:on|from)\b"
    r"|\b(?:has|have) (?:decreased|fallen|dropped) from\b)"
    rf"|(?P<high>\b(?:{_HIGH}) than\b|\babove\b)|(?P<low>\b(?:{_LOW}) than\b|\bbelow\b)"
    r"|(?P<good>\bbetter than\b|\b(?:an? )?(?:\w+ )?improvement (?:on|from)\b|\bimproved? (?:on|from)\b)"
    r"|(?P<poor>\bworse than\b|\b(?:an? )?(?:\w+ )?(?:deterioration|decline) (?:on|from|in)\b)"
    r"|(?P<beside>\bcompared? (?:to|with|against)\b|\bin comparison (?:to|with)\b|\bas against\b"
    r"|\bagainst\b|\bversus\b|\bo(?:\'i)? gymharu â(?:\'r|g)?)"
)
_LEAD = (
    r"(?: (?:the|a|an|our|its|that|what|was|were|is|of|in|at|for|with|from|by|just|only|last|previous"
    r"|prior|year|year's"
    r"|quarter|quarter's|figure|result|rate|level|number|total|same|corresponding|equivalent|period|time"
    r"|point|stage"
    r"|reported|recorded|seen|all|wales|all-wales|welsh|national|average|averages|target|corporate"
    r"|council's|set|days?"
    r"|it|y|yr|‹[qyj]\d+›))*,? \(?"
)
_SET = re.compile(rf"(?:{_LINKS})(?P<lead>{_LEAD})‹(?P<kind>[pcdm])(?P<b>\d+)›")
_PART_OF = re.compile(r"\b(?:of which|of whom|of these|of those|of them|including|such as|among them)\b")
_OTHER_SUBJECT = re.compile(
    r"\b(?:and|but|while|whilst|whereas|although)(?: [a-z'-]+){1,4} (?:was|were|is|are|had|has|have|rose"
    r"|fell)\b"
)
_NOT_AFTER = re.compile(r" ?(?:out of|of the ‹|of ‹|/|–|-)")


@dataclass(frozen=True)
class Beside:
    """Two numbers and the word between them.

    a, b : their indices, in the order of the text
    word : which group of the link matched; '' where they are only compared
    then : Period of the second, 'target', 'average', or None where the words do not say
    """

    a: int
    b: int
    word: str
    start: int
    end: int
    then: object


def find_beside(passage, facts, ledger):
    """Record numbers set side by side, and the word that compares them."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        if sentence.last - sentence.first < 2:
            continue
        for one in _found(passage, facts, ledger, sentence):
            _word(passage, facts, ledger, sentence, one)
            _cells(passage, facts, ledger, sentence, one)
        for one in _dated(passage, facts, ledger, sentence):
            _cells(passage, facts, ledger, sentence, one)
        if facts.is_percent:
            _two_pairs(passage, facts, ledger, sentence)


def _found(passage, facts, ledger, sentence):
    text = sentence.skeleton
    found = cues(sentence, passage.figures, facts.period)
    for match in _SET.finditer(text):
        b = int(match["b"])
        a = _before(passage, facts, sentence, match.start())
        if a is None or not facts.measures(passage.figures[b]) or ledger.in_pair(a) or ledger.in_pair(b):
            continue
        place = sentence.places[b]
        if is_distance(text, *place) or _NOT_AFTER.match(text, place[1]):
            continue
        then = _then(facts, found, text, match, place)
        yield Beside(a, b, match.lastgroup and _group(match), match.start(), match.end(), then)


_NOW = re.compile(r"\b(?:is|are|was|to|stands at|reached|at)? ?(?:now|currently|today)(?: \w+){0,2} $")


def _dated(passage, facts, ledger, sentence):
    """'Last year it was 47.3 days and it is now 41.6': two numbers, each with its own period."""
    text = sentence.skeleton
    found = cues(sentence, passage.figures, facts.period)
    ours = [
        index
        for index in range(sentence.first, sentence.last)
        if facts.measures(passage.figures[index]) and not is_distance(text, *sentence.places[index])
    ]
    if len(ours) != 2 or any(ledger.in_pair(index) for index in ours) or not is_fact(text, len(text)):
        return
    at = _in_order(sentence, found, ours)
    for index in ours if not at else ():
        start, end = sentence.places[index]
        cue = period_at(text, found, start, end)
        if _NOW.search(text, 0, start):
            at[index] = facts.period
        elif cue is not None and not cue.loose:
            at[index] = cue.period
    first, second = ours
    between = text[sentence.places[first][1] : sentence.places[second][0]]
    if list(at) == [second] and re.search(r"; |\b(?:whereas|while|whilst)\b", between):
        at[first] = facts.period  # "326 in the first six months; last year it was 289"
    if len(at) == 2 and facts.period in at.values() and None not in at.values():
        now, then = sorted(ours, key=lambda index: at[index] != facts.period)
        if at[then] < facts.period:
            yield Beside(now, then, "beside", 0, 0, at[then])


def _in_order(sentence, found, ours):
    """'161 at the end of Quarter 1 and 328 at the end of Quarter 2': two numbers, two periods, by turns."""
    if len(found) != 2 or any(cue.loose for cue in found):
        return {}
    places = sorted(
        [(sentence.places[index][0], index) for index in ours] + [(cue.start, cue) for cue in found],
        key=lambda one: one[0],
    )
    turns = [isinstance(one, int) for _, one in places]
    if turns not in ([True, False, True, False], [False, True, False, True]):
        return {}
    return dict(zip(ours, (cue.period for cue in found), strict=True))


def _two_pairs(passage, facts, ledger, sentence):
    """'324 from 351, compared to 342 from 360 last year': where one agrees, the other must."""
    pairs = ledger.pairs_near(sentence.number, sentence.number)
    if len(pairs) != 2:
        return
    first, second = sorted(pairs, key=lambda pair: pair.x)
    text, places = sentence.skeleton, sentence.places
    between = text[max(places[first.x][1], places[first.n][1]) : places[second.x][0]]
    known, other = (first, second) if first.period is not None else (second, first)
    if known.period is None or other.period is not None or not re.search(_LINKS, between):
        return
    if ledger.verdict(other.x) or ledger.verdict(other.n):
        return
    period = facts.period
    if known.period == period:
        found = cues(sentence, passage.figures, facts.period)
        cue = period_at(text, found, places[other.x][0], places[other.n][1])
        period = None if cue is None or cue.loose or cue.period == facts.period else cue.period
    cell = facts.cell(period) if period is not None else None
    share = other.part / other.whole * 100
    if cell is None or any(fits(share, one) != "no" for one in facts.cells.values()):
        return
    sum_ = f"{number(other.part)} / {number(other.whole)} = {number(share)}%"
    ledger.add(
        "x_out_of_n",
        CONTRADICTED,
        passage,
        (other.x, other.n),
        sentence=sentence,
        expected=cell.text,
        found=number(share, cell.decimals),
        explanation=f"{sum_}, and the table prints {cell.text} for {facts.name(period)}",
    )


def _group(match):
    return next(name for name in ("up", "down", "high", "low", "good", "poor", "beside") if match[name])


def _before(passage, facts, sentence, place):
    """Number that stands on the left of a link: the nearest of the indicator's kind, no distance, no part."""
    text = sentence.skeleton
    near = [
        index
        for index in range(sentence.first, sentence.last)
        if sentence.places[index][1] <= place
        and passage.figures[index].kind in "pcdmtfx"
        and not (passage.figures[index].kind == "d" and not facts.measures(passage.figures[index]))
        and not is_distance(text, *sentence.places[index])
    ]
    if not near or not facts.measures(passage.figures[near[-1]]):
        return None
    a = near[-1]
    start, end = sentence.places[a]
    gap = text[end:place]
    if (
        len(gap) > 130
        or re.search(r"[;:]", gap)
        or _PART_OF.search(gap)
        or _PART_OF.search(text[:start][-40:])
    ):
        return None
    # Another subject between the number and the word: "... and the team was larger than the 12 of last year".
    if _OTHER_SUBJECT.search(gap):
        return None
    return a


def _then(facts, found, text, match, place):
    lead = match["lead"] + text[place[1] : place[1] + 24]
    if re.search(r"\btarget\b", lead):
        return "target"
    if re.search(r"\baverage\b|\b(?:wales|welsh|national)\b", lead):
        return "average"
    near = [
        cue
        for cue in found
        if cue.start >= match.start() and cue.start - place[1] < 60 and cue.period != facts.period
    ]
    if near:
        # At the end of the year, the year is the period itself.
        return None if near[0].loose and facts.period.quarter < 4 else near[0].period
    return None


def _word(passage, facts, ledger, sentence, one):
    """The word between two numbers against the two."""
    if (
        one.word == "beside"
        or is_negated(sentence.skeleton, one.start)
        or not is_fact(sentence.skeleton, one.start)
    ):
        return
    left, right = _both(passage, one)
    (low, high), (low_b, high_b) = left.interval, right.interval
    if left.bound or right.bound or not (high < low_b or low > high_b):
        return
    above = low > high_b
    way = better_way(facts)
    said = {"up": True, "high": True, "down": False, "low": False}.get(one.word)
    if said is None:
        if not way:
            return
        said = (way == "higher") == (one.word == "good")
    if above == said:
        return
    words = sentence.skeleton[one.start : one.end]
    found = re.sub(r" *‹.*", "", words)
    kind = {"target": "versus_target", "average": "versus_average"}.get(one.then, "direction")
    if any(
        claim.kind == kind and claim.start == sentence.start and claim.verdict == CONTRADICTED
        for claim in ledger.claims
    ):
        return
    ledger.add(
        kind,
        CONTRADICTED,
        passage,
        (one.a, one.b),
        sentence=sentence,
        sure=True,
        expected="above" if above else "below",
        found=found,
        explanation=f"{left} is {'above' if above else 'below'} {right}, and the text says {found}",
    )


def _both(passage, one):
    """The two numbers; in "more than the 5,735" the words before the second are no bound of it."""
    left, right = passage.figures[one.a], passage.figures[one.b]
    return left, replace(right, bound="") if one.word in ("high", "low") else right


def _cells(passage, facts, ledger, sentence, one):
    """Where one of two numbers is its printed figure, the other is its own."""
    table = {"target": facts.targets, "average": facts.averages}.get(one.then)
    if table is not None:
        cell = table[0][1] if len(table) == 1 else None
    else:
        cell = facts.cell(one.then) if one.then is not None else None
    if cell is None:
        return
    left, right = _both(passage, one)
    if left.bound or right.bound or one.a in ledger.items or one.b in ledger.items:
        return
    name = facts.name(one.then) if table is None else f"the {one.then}"
    both = ((one.a, facts.now, facts.name(facts.period)), (one.b, cell, name))
    agree = [says_the_same(facts.now, left) == "yes", says_the_same(cell, right) == "yes"]
    kind = {"target": "versus_target", "average": "versus_average"}.get(one.then, "value")
    if all(agree):
        for index, printed, name in both:
            if not ledger.verdict(index):
                ledger.add(
                    "value" if index == one.a else kind,
                    VERIFIED,
                    passage,
                    (index,),
                    sentence=sentence,
                    explanation=f"the table prints {printed.text} for {name}",
                )
        return
    if not any(agree):
        return
    index, printed, name = both[agree.index(False)]
    anchor, _, _ = both[agree.index(True)]
    if ledger.verdict(index) or not _telling(facts, sentence, one, passage.figures[anchor]):
        return
    if _is_another(facts, passage.figures[index]) or _told(passage, facts, sentence, one, index):
        return
    ledger.add(
        "value" if index == one.a else kind,
        CONTRADICTED,
        passage,
        (index, anchor),
        blame=(index,),
        sentence=sentence,
        sure=True,
        expected=printed.text,
        found=str(passage.figures[index]),
        explanation=f"the table prints {printed.text} for {name}, and the text says {passage.figures[index]}",
    )


def _telling(facts, sentence, one, figure):
    """True where a number that agrees can hardly do so by chance: it is named, and more than a digit."""
    if one.then in ("target", "average"):
        return True
    shared = stems(re.sub(r"‹\w+›", " ", sentence.skeleton)) & facts.stems
    return len(re.sub(r"\D", "", figure.text)) >= 2 or len(shared) >= 2


def _is_another(facts, figure):
    """True for a number that is another printed figure: which one is meant is then open."""
    cells = [*facts.cells.values(), *(cell for _, cell in (*facts.targets, *facts.averages))]
    return any(says_the_same(cell, figure) == "yes" for cell in cells)


def _told(passage, facts, sentence, one, index):
    """True where another number of the sentence is the result already."""
    if index != one.a:
        return False
    others = [i for i in range(sentence.first, sentence.last) if i not in (one.a, one.b)]
    return any(
        facts.measures(passage.figures[i]) and says_the_same(facts.now, passage.figures[i]) == "yes"
        for i in others
    )
