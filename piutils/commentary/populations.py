"""Counts by the part they play: all that came, those that were done, those that were not.

The words beside a number say which of the three it is. In a sentence about what the title counts, and
about nothing else, they must fit each other and the printed percentage, whatever the wording.
"""

import re
from dataclasses import dataclass

from piutils.commentary.claims import CONTRADICTED, VERIFIED, Pair, fits, number
from piutils.commentary.counted import fits_another
from piutils.commentary.cues import after_break, cues, period_at, span_at
from piutils.commentary.headline import is_some, is_timeless
from piutils.commentary.outcomes import DONE, GOOD, undone
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_fact, is_plain
from piutils.commentary.written import NO_WHOLE

WHOLE, YES, NO, PART, LEFT = "whole", "done", "undone", "part", "left"

_ALL = (
    r"(?: (?:the|an?|all|our|these|those|of|our|total|whole|overall|full|number|cohort|caseload"
    r"|population))*"
)
_OF_ALL = re.compile(
    rf"\b(?:out of|of|from|among|amongst|against(?= (?:an? |the )?(?:total|cohort|caseload)\b)){_ALL} $"
)
_SAME = re.compile(r"^(?: ?\(‹p\d+›\))?(?: [a-z'-]+){0,3}? (?:out of|of|from|against)\b[^,;.]*$")
_LEAVES = re.compile(
    r"\b(?:leaves|leaving|left|which leaves|left us with)(?: (?:just|only|a total of|us with))* $"
)
_STOP = re.compile(
    r"[,.;:()‹]|\b(?:and|but|while|whilst|with(?= (?:the|an?|our|‹))|leaving|leaves|giving|compared"
    r"|against)\b"
)
_ACTORS = re.compile(
    r"\b(?:between them,? )?(?:(?:the|our|all) )*(?:teams?|officers|staff|colleagues|managers)"
    r"(?: (?:between them|together|also))? (?=(?:had|have|has|dealt|took|undertook|saw|were|[a-z]+ed)\b)"
)
_WORK = re.compile(
    r"\b(?:between them|work on|deal with|dealt with|made up|consists?|relates?|related|based|taking|take"
    r"|away|against|taken|subtract\w*|deduct\w*|leaves|leaving|left|cohort|caseload|gives?|giving|was"
    r"|were|all|those|them|the (?:system|register|database))\b"
    r"|\b(?:numbers|volumes|figures|totals) (?:are|were|is|was|remain) (?:very |quite |too |relatively )?"
    r"(?:small|low|few|high|large)\b"
)
# "The remaining teams", "half of the teams": part of all that came.
_PARTLY = re.compile(r"\b(?:remaining|rest|others?|most|both|some|several|each|every)\b|‹[fx]\d+›")
_SAYERS = re.compile(r"\b(?:team|group|service)? ?(?:managers?|heads?|leads?|officers?)(?:'s|s')?\b")
_HALF = re.compile(r"\b(?:one|each|other|another|new|north|south|east|west)\b")
_OUT = re.compile(r"\b(?:in time|on time|late|overdue|missed|within|outside|by (?:the|their) due)\b")
_WHEN = re.compile(r"‹[jqyd]\d+›")
_OURS = re.compile(r"\b(?:figure|performance|result|outturn|percentage|rate)\b")


@dataclass(frozen=True)
class Part:
    """One count and what it stands for; `period` None where no figure is printed for it."""

    index: int
    role: str
    period: object


def find_populations(passage, facts, ledger):
    """Record wholes and their parts in sentences that nothing else has understood."""
    if not facts.is_percent or facts.now is None:
        return
    open_ = []  # parts of the sentences just before, whose whole or outcome is still to come
    for sentence in passage.sentences:
        told = _counts(passage, ledger, sentence, items=True)
        if all(ledger.verdict(index) == VERIFIED for index in told):
            open_ = []
            continue
        counts = [index for index in told if index not in ledger.items]
        parts = _parts(passage, facts, sentence, counts)
        labelled = _labels(passage, facts, sentence, told)
        if labelled:
            parts = open_ + labelled
            roles = {part.role for part in parts}
            open_ = [] if {WHOLE, YES, NO} <= roles or len(parts) > 3 else parts
        else:
            open_ = []
        if not any(part.role == WHOLE for part in parts):
            parts = _before(passage, facts, ledger, sentence, parts) + parts
        for period in dict.fromkeys(part.period for part in parts):
            if period is not None and facts.cell(period) is not None:
                these = [one for one in parts if one.period == period]
                _test(passage, facts, ledger, sentence, period, these, clear=bool(labelled))


def _counts(passage, ledger, sentence, *, items=False):
    figures = passage.figures
    return [
        index
        for index in range(sentence.first, sentence.last)
        if figures[index].kind == "c"
        and not figures[index].bound
        and figures[index].value.denominator == 1
        and (index not in ledger.items or (items and not ledger.verdict(index)))
        and index not in passage.numbering
    ]


def _parts(passage, facts, sentence, counts):
    text, places = sentence.skeleton, sentence.places
    found = cues(sentence, passage.figures, facts.period)
    marked = {index for index in counts if _is_marked(text, *places[index])}
    parts, said = [], ""
    for place, index in enumerate(counts):
        start, end = places[index]
        cue = period_at(text, found, start, end)
        period = facts.period if cue is None and not after_break(text, start) else cue and cue.period
        if cue is not None and cue.loose and cue.period != facts.period:
            period = None
        if index in marked:
            beside = parts[-1].period if parts and parts[-1].role != WHOLE and cue is None else period
            parts.append(Part(index, WHOLE, beside))
            continue
        behind = _behind(text, end)
        following = counts[place + 1] if place + 1 < len(counts) else None
        if following in marked and _SAME.match(text[end : places[following][0]]):
            behind = text[end : places[following][0]] + _behind(text, places[following][1])
        role = _outcome(facts, behind)
        if not role and _LEAVES.search(text[:start]) and not is_some(behind):
            role = LEFT
        elif not role and following in marked and _SAME.match(text[end : places[following][0]]):
            role = said or (PART if _OURS.search(text) else "")
        elif not role and _is_named(facts, behind):
            role = WHOLE
        said = role if role in (YES, NO) else said
        parts.append(Part(index, role, period))
    return parts


_NUMBER_OF = re.compile(r"\b(?:no\.?|number|total number|count) (?:of )?|^(?:and|with|so|then) ")
_LED = re.compile(
    r"(?:^|[;,|(.–-] ?)(?P<words>[a-z][a-z' /.-]*?) ?(?:[:=–-]|\b(?:was|is|were|are|numbered|came to)) ?$"
)
_OPENS = re.compile(
    r"\W*(?:(?:and|with|plus|there were|we had|had|a total of|total|total number of [a-z]+|in total|only"
    r"|just|of which)\W*)*"
)
_DUE_ALL = re.compile(
    r" ?(?:[a-z'-]+ )?(?:due|in scope|in all|in total|altogether|overall|to do|on the list|required)$"
)
_TOTAL = re.compile(
    r"\b(?:total|all|overall|altogether|due|in scope|caseload|cohort|base|denominator|population)\b"
)


def _labels(passage, facts, sentence, counts):
    """Parts of a sentence that is a list of labels: 'Plans reviewed: 546', '111 due, 94 reviewed'.

    [] where one of its counts has no label, or another number stands among them.
    """
    text, places, parts = sentence.skeleton, sentence.places, []
    if not counts or len(counts) > 3 or not is_fact(text, len(text)):
        return []
    found = cues(sentence, passage.figures, facts.period)
    periods = {cue.period for cue in found if not cue.loose}
    if len(periods) > 1 or any(cue.loose for cue in found):
        return []
    period = periods.pop() if periods else facts.period
    heading = re.match(r"[^‹:]*:(?= ‹[^›]*› [a-z])", text)
    low = heading.end() if heading else 0
    for index in counts:
        start, end = places[index]
        led = _LED.search(text[low:start])
        behind = re.split(r"[.;,|()‹–-]", text[end:])[0].strip()
        words = led["words"] if led and not behind else behind if not led else ""
        if not led and not _OPENS.fullmatch(re.split(r"[,;:.|()›]", text[low:start])[-1]):
            return []
        words = _NUMBER_OF.sub("", words).strip()
        role = _role(facts, words, alone=len(counts) > 1 or led is not None or heading is not None)
        if not role or not is_plain(facts, _TOTAL.sub(" ", DONE.sub(" ", words))):
            return []
        parts.append(Part(index, role, period))
    named = text[:low]
    for cue in found:
        named = (
            named[: cue.start] + " " * (cue.end - cue.start) + named[cue.end :] if cue.end <= low else named
        )
    plain = is_plain(facts, _SAYERS.sub(" ", named)) and not _HALF.search(named)
    return parts if plain else []


def _role(facts, words, *, alone):
    """What a label of a count stands for; '' for anything else."""
    if not words or is_some(words):
        return ""
    outcome = _outcome(facts, words)
    if _DUE_ALL.fullmatch(" " + words) or (_TOTAL.search(words) and not _OUT.search(words)):
        return WHOLE if alone else ""
    if outcome:
        return outcome
    return WHOLE if alone and stems(words) and stems(words) <= facts.heads else ""


def _is_marked(text, start, end):
    """'Out of', 'from a cohort of': the words before a whole; 'made up of' leads to its parts."""
    match = _OF_ALL.search(text[:start])
    if match is None or NO_WHOLE.search(text[: match.start()]):
        return False
    back = re.search(r"\bof (?:these|those)(?: only| just)? $", text[:start])
    return not (back and re.match(r" (?:were|was|are|had|have|did|met)\b", text[end:]))  # "of those 30 were"


def _behind(text, end):
    after = text[end:]
    after = after[1:] if after.startswith(",") else after
    stop = _STOP.search(after)
    return after[: stop.start()] if stop else after


def _outcome(facts, words):
    """Whether some words say that the title's things were done, or were not; '' for neither."""
    if is_some(words) or is_timeless(facts, words):
        return ""
    if undone(facts, words):
        return NO
    verb = re.split(r"\b(?:were|was|have|had|has|are|been)\b", words, maxsplit=1)
    told = stems(verb[-1] if len(verb) > 1 else words) & facts.stems
    return YES if GOOD.search(words) or (len(verb) > 1 and told) or len(told) > 2 else ""


def _is_named(facts, words):
    """'595 defects to deal with': the things themselves, with nothing said of what became of them."""
    return bool(stems(" ".join(words.split()[:4])) & facts.heads)


def _before(passage, facts, ledger, sentence, parts):
    """The whole of the sentence before: '692 defects in total. 685 were made safe.', as or nothing."""
    if not sentence.number or len(parts) != 1 or parts[0].role not in (YES, NO):
        return []
    text = sentence.skeleton
    lead = text[: sentence.places[parts[0].index][0]]
    if not re.fullmatch(r"(?:(?:out )?of (?:these|those|them|which),? )?(?:only |just )?", lead):
        return []
    before = passage.sentences[sentence.number - 1]
    there = _counts(passage, ledger, before)
    if len(there) != 1 or ledger.verdict(there[0]) or before.last - before.first > 2:
        return []
    whole = _parts(passage, facts, before, there)[0]
    ours = whole.role == WHOLE and whole.period == parts[0].period and _is_clear(facts, before.skeleton)
    return [whole] if ours else []


def _is_clear(facts, words):
    """True where some words name nothing but what the title counts, who did it, and what became of it."""
    return is_plain(facts, DONE.sub(" ", _WORK.sub(" ", _ACTORS.sub(" ", words))))


def _is_of_another_time(passage, facts, sentence, low, high, period):
    """True where a date, a spell or a quarter stands there that is not the period's own."""
    text = sentence.skeleton
    own = [cue for cue in cues(sentence, passage.figures, facts.period) if cue.period == period]
    return any(
        not any(cue.start <= mark.start() < cue.end for cue in own)
        for mark in _WHEN.finditer(text, low, high)
    )


def _add_up(passage, ledger, words, rest, n, open_):
    """What was done and what was not are all: '99 were late (308 of the 336 were on time)'."""
    figures = passage.figures
    told, odd = sorted(rest, key=lambda one: one in open_)
    a, b, left = figures[told.index], figures[odd.index], figures[n].value - figures[told.index].value
    sum_ = f"{figures[n]} - {a} = {number(left)}"
    right = left == b.value
    ledger.add(
        "difference",
        VERIFIED if right else CONTRADICTED,
        passage,
        (odd.index, told.index, n),
        blame=(odd.index,) if len(open_) == 1 else (odd.index, told.index, n),
        expected="" if right else number(left),
        found="" if right else str(b),
        explanation=sum_ if right else f"{sum_}, and the text says {b}",
        **words,
    )


def _test(passage, facts, ledger, sentence, period, parts, *, clear=False):
    figures, text = passage.figures, sentence.skeleton
    wholes = [one.index for one in parts if one.role == WHOLE]
    rest = [one for one in parts if one.role != WHOLE]
    if len(wholes) != 1 or not rest or any(not one.role for one in rest) or len(rest) > 2:
        return
    open_ = [one for one in parts if ledger.verdict(one.index) != VERIFIED]
    if not open_ or any(ledger.verdict(one.index) == CONTRADICTED for one in parts):
        return
    here = [sentence.places[one.index] for one in parts if one.index in sentence.places]
    low, _ = span_at(text, *min(here))
    _, high = span_at(text, *max(here))
    if not (clear or _is_clear(facts, text[low:high])) or not is_fact(text, min(here)[0]):
        return
    if _is_of_another_time(passage, facts, sentence, low, high, period):
        return
    if _PARTLY.search(text[low : min(here)[0]]):
        return
    n, whole = wholes[0], figures[wholes[0]].value
    about = (*(one.index for one in rest), n)
    through = () if n in sentence.places else (n,)
    words = {"sentence": sentence, "through": through}
    for one in rest:
        if figures[one.index].value > whole or not whole:
            ledger.add_excess(passage, one.index, n, **words)
            return
    if len(rest) == 2:
        if {one.role for one in rest} & {LEFT} or {one.role for one in rest} == {YES, NO}:
            _add_up(passage, ledger, words, rest, n, open_)
        return
    if len(open_) < 2:
        return
    one = rest[0]
    part, cell = figures[one.index].value, facts.cell(period)
    share = part / whole * 100
    due = 100 - share if one.role == NO else share
    sum_ = f"{number(part)} / {number(whole)} = {number(share)}%"
    if fits(due, cell) in ("yes", "cut"):
        kind = "difference" if one.role == NO else "x_out_of_n"
        ledger.add(kind, VERIFIED, passage, about, explanation=f"{sum_}, printed {cell.text}", **words)
        if not any(pair.n == n for pair in ledger.pairs_of(one.index)):
            own = period if one.role != NO else None
            ledger.add_pair(Pair(one.index, n, part, whole, sentence.number, own, "apart"))
    elif fits_another(passage, sentence, one.index, n, cell):
        return
    elif clear and not cell.value / 2 <= due <= cell.value * 2:
        return  # "total lights: 12,000" are those there are, not those that were due
    elif fits(100 - due, cell) == "no" and not ledger.told.get(period):
        ledger.add(
            "difference" if one.role == NO else "x_out_of_n",
            CONTRADICTED,
            passage,
            about,
            expected=cell.text,
            found=number(due, cell.decimals),
            explanation=f"{sum_}, and the table prints {cell.text} for {facts.name(period)}"
            + (f", which leaves {number(100 - cell.value)}%" if one.role == NO else ""),
            **words,
        )
