"""Which two numbers a sentence sets side by side, and the word between them."""

import re
from dataclasses import dataclass

from piutils.commentary.amounts import is_distance
from piutils.commentary.cues import cues, period_at
from piutils.commentary.dated import is_alone
from piutils.commentary.relations import AVERAGE, BENCHES, OTHER_TARGET
from piutils.commentary.subjects import in_brackets, is_fact, is_plain

_LABELS = r"(?:[^‹.;:]|‹[qyjdlian]\d+›)"


_HIGH = r"higher|greater|more|longer|above|slower"


_LOW = r"lower|less|fewer|shorter|below|quicker|faster"


LINKS = (
    r"(?P<up>\bup (?:‹[pt]\d+› )?(?:on|from)\b|\b(?:an? )?(?:\w+ )?(?:increase|rise) (?:on|from)\b"
    r"|\b(?:has|have) (?:increased|risen"
    r"|grown) from\b)"
    r"|(?P<down>\bdown (?:‹[pt]\d+› )?(?:on|from)\b|\b(?:an? )?(?:\w+ )?(?:decrease|fall|drop|reduction)"
    r" (?:on|from)\b"
    r"|\b(?:has|have) (?:decreased|fallen|dropped) from\b)"
    rf"|(?P<high>\b(?<!no )(?:{_HIGH}) than\b|\babove\b)|(?P<low>\b(?<!no )(?:{_LOW}) than\b|\bbelow\b)"
    r"|(?P<good>\bbetter than\b|\bahead of\b|\b(?:an? )?(?:\w+ )?improvement (?:on|from)\b"
    r"|\bimproved? (?:on|from)\b)"
    r"|(?P<poor>\bworse than\b|\bbehind\b|\b(?:an? )?(?:\w+ )?(?:deterioration|decline) (?:on|from|in)\b)"
    r"|(?P<beside>\bcompare[ds]? (?:to|with|against)\b|\bin comparison (?:to|with)\b|\bas against\b"
    r"|\bagainst\b|\bversus\b|\bvs?\b|\bo(?:\'i)? gymharu â(?:\'r|g)?)"
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


_SET = re.compile(rf"(?:{LINKS})(?P<lead>{_LEAD})‹(?P<kind>[pcdm])(?P<b>\d+)›")


_PART_OF = re.compile(r"\b(?:of which|of whom|of these|of those|of them|including|such as|among them)\b")


_OTHER_SUBJECT = re.compile(
    r"\b(?:and|but|while|whilst|whereas|although)(?: [a-z'-]+){1,4} (?:was|were|is|are|had|has|have|rose"
    r"|fell)\b"
)


_NOT_AFTER = re.compile(r" ?(?:out of|of the ‹c|of ‹c|/|–|-)")


_NAMED_BEFORE = re.compile(rf"\b(?:(?P<target>target)|(?P<average>{AVERAGE}))(?: (?:of|is|was|at))* $")


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


def found_beside(passage, facts, ledger, sentence):
    """Yield the numbers of a sentence that a word sets side by side."""
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
        then = _then(facts, found, text, match, place) or _named_alone(facts, found, text)
        if _is_of_then(facts, found, text, sentence.places[a]):
            continue
        bench = _NAMED_BEFORE.search(text, 0, sentence.places[a][0])
        ours = re.search(r"\bour (?:own )?$", match["lead"])
        if bench and ours and not re.match(r" (?:target|average)", text[place[1] :]):
            # "The Wales average of 35.2% is higher than our 26.25%": the result stands behind.
            yield Beside(b, a, "beside", match.start(), match.end(), bench.lastgroup)
            continue
        yield Beside(a, b, match.lastgroup and _group(match), match.start(), match.end(), then)


_NOW = re.compile(r"\b(?:is|are|was|to|stands at|reached|at)? ?(?:now|currently|today)(?: \w+){0,2} $")


_IS_NOW = re.compile(r" (?:now|today|currently|this time(?! last)|at present)\b")
_WAS_THEN = re.compile(r" (?:then|back then|before|previously|at that (?:time|point)|at the time)\b")


def dated(passage, facts, ledger, sentence):
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
        if _NOW.search(text, 0, start) or _IS_NOW.match(text, end):
            at[index] = facts.period
        elif _WAS_THEN.match(text, end) and len({one.period for one in found if not one.loose}) == 1:
            at[index] = found[0].period  # "on last year: 63.14% then, 90.72% now"
        elif cue is not None and not cue.loose:
            at[index] = cue.period
    first, second = ours
    between = text[sentence.places[first][1] : sentence.places[second][0]]
    if re.search(r"[;,]", between) and not is_alone(facts, sentence, second):
        return  # "91.8% in Quarter 1, web chat 97.1% in Quarter 4"
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


def _is_of_then(facts, found, text, place):
    """True for a number in brackets behind another period: 'above last year (55.9%) and above ...'."""
    start, end = place
    return any(
        cue.period != facts.period and cue.end <= start and text[cue.end : start].strip() in ("(", "'s (")
        for cue in found
    ) and text.startswith(")", end)


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
    near = [
        index
        for index in near
        if not _is_base(text, sentence.places[index][0]) and not in_brackets(text, sentence.places[index][0])
    ]
    if not near or not facts.measures(passage.figures[near[-1]]):
        return None
    a = near[-1]
    if re.search(r"‹c\d+› $", text[:place]) and passage.figures[a].kind != "c":
        return None  # "134 took 5 to 7 days, 65 more than 7 days"
    start, end = sentence.places[a]
    gap = text[end:place]
    if re.search(r"‹[qy]\d+› \($", text[:start]) and gap.startswith(")"):
        return None  # "slower than Q3 (9.6 days), and slower than ...": what is told of Q3, not of now
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


_BASE = re.compile(
    r"\b(?:than|ahead of|behind|above|below)(?: (?:the|our|its|a|figure|of|target|average|last|year|year's"
    r"|quarter|quarter's|previous|same|period|wales|welsh|all-wales|‹[qy]\d+›)){0,5} ?\(?$"
)


def _is_base(text, place):
    """True for what another is compared with: 'quicker than the 48.9 a year earlier and 2.6 quicker than'."""
    return bool(_BASE.search(text, max(0, place - 70), place))


def _named_alone(facts, found, text):
    """'Target met: 96.2% v 95.0%': the one benchmark of a sentence that speaks of nothing else."""
    named = {one.lastgroup for one in BENCHES.finditer(text)}
    if len(named) != 1 or found or OTHER_TARGET.search(text):
        return None
    plain = is_plain(facts, re.sub(r"\bvs?\b", " ", BENCHES.sub(" ", text)))
    return named.pop() if plain else None


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
