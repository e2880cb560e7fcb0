"""Claims of x and n told apart: 'of the 30 plans, twelve were overdue', '30 were due; 18 were done'.

A number without a noun of its own counts the things named before it, whatever the words between.
"""

import re
from itertools import pairwise

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import CONTRADICTED, VERIFIED, Pair, fits, number
from piutils.commentary.cues import cues, period_at, span_at
from piutils.commentary.equivalents import APART, PARTITIVE, find_equivalents
from piutils.commentary.headline import is_apart, is_some, is_timeless
from piutils.commentary.outcomes import BAD, DONE, GOOD, undone
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_fact, is_plain

_BEHIND = re.compile(
    r"\b(?:out of|of|from|among|amongst)(?: (?:the|an?|all|our|these|those|total|of|whole|overall|number"
    r"|cohort|pool|group|sample|list|population|programme|schedule|caseload|possible|planned))* $"
)
# What follows a number that has no noun of its own, and so counts the things named before it.
_NO_NOUN = re.compile(
    r"(?: ?\(‹[pt]\d+›\)| of (?:which|whom|them|these|those|our|the)\b| or ‹p\d+›)*,?"
    r" (?:(?:were|was|are|is|have|had|has|did|met|fell|came|remain\w*|failed|missed|led|could|not|late"
    r"|overdue|outstanding|on time|in time|within|outside|out|completed|achieved)\b"
    r"|(?P<participle>[a-z-]+)\b)"
)
_EXCEPT = re.compile(
    r"\b(?:all but|all except|all bar|apart from|except(?: for)?|with the exception of|bar|other than)"
    r"(?: (?:the|just|only|for))* ‹c(?P<x>\d+)›"
)


def find_counted(passage, facts, ledger, listings):
    """Record pairs of counts that a sentence ties by its grammar, and 'all but x of the n'."""
    # "570 were looked at and 112 were late" looks like a list of two, and is not one.
    for listing in listings:
        if listing.form == "prose" and len(listing.items) == 2:
            ledger.items -= {index for index in listing.items if not ledger.verdict(index)}
    for sentence in passage.sentences:
        counts = [
            index
            for index in range(sentence.first, sentence.last)
            if passage.figures[index].kind == "c" and passage.figures[index].value is not None
        ]
        spared = _spared(passage, ledger, sentence, counts)
        if spared:
            _test(passage, facts, ledger, sentence, *spared, failing=True)
            continue
        if _whole_last(passage, ledger, sentence, counts):
            if not _halves(passage, ledger, sentence, counts):
                _test(passage, facts, ledger, sentence, counts[0], counts[2])
            continue
        for a, b in pairwise(counts):
            tied = _tied(passage, facts, ledger, sentence, a, b)
            if tied:
                _test(passage, facts, ledger, sentence, *tied)
        find_equivalents(passage, facts, ledger, sentence, counts)
        for pair in ledger.pairs_near(sentence.number, sentence.number):
            if sentence.first <= pair.n < sentence.last and not (
                ledger.verdict(pair.x) or ledger.verdict(pair.n)
            ):
                _test(passage, facts, ledger, sentence, pair.x, pair.n)


def _free(passage, ledger, index):
    figure = passage.figures[index]
    return (
        not figure.bound
        and figure.value.denominator == 1
        and index not in ledger.items
        and index not in passage.numbering
        and not ledger.in_pair(index)
        and not ledger.verdict(index)
    )


def _spared(passage, ledger, sentence, counts):
    match = _EXCEPT.search(sentence.skeleton)
    if not match or not is_fact(sentence.skeleton, match.start()):
        return None
    x = int(match["x"])
    others = [index for index in counts if index != x]
    if len(others) != 1 or not _free(passage, ledger, x) or ledger.in_pair(others[0]):
        return None
    return x, others[0]


def _whole_last(passage, ledger, sentence, counts):
    """True for '23 were completed and 3 were not, out of 26': the whole of both is last."""
    if len(counts) != 3 or not all(_free(passage, ledger, index) for index in counts):
        return False
    done, left, whole = (passage.figures[index].value for index in counts)
    lead = sentence.skeleton[: sentence.places[counts[2]][0]]
    return bool(_BEHIND.search(lead)) and max(done, left) <= whole


def _halves(passage, ledger, sentence, counts):
    """Contradict 'a were done and b were not, out of n' where a + b is not n; True where it was."""
    done, left, whole = (passage.figures[index].value for index in counts)
    behind = sentence.skeleton[sentence.places[counts[1]][1] :]
    if not re.match(r" (?:were|was|did|had|have) not,? (?:out of|from|of)\b", behind) or done + left == whole:
        return False
    ledger.add(
        "breakdown_sum",
        CONTRADICTED,
        passage,
        tuple(counts),
        sentence=sentence,
        expected=number(done + left),
        found=str(passage.figures[counts[2]]),
        explanation=f"{number(done)} + {number(left)} = {number(done + left)}, "
        f"and the text says {number(whole)}",
    )
    return True


def _tied(passage, facts, ledger, sentence, a, b):
    """(x, n) of two neighbouring counts, None where the words tie them otherwise."""
    if not (_free(passage, ledger, a) and _free(passage, ledger, b)):
        return None
    text, places = sentence.skeleton, sentence.places
    gap = text[places[a][1] : places[b][0]]
    if len(gap) > 180 or APART.search(gap):
        return None
    first, second = passage.figures[a].value, passage.figures[b].value
    if _BEHIND.search(gap) and first <= second:
        return a, b
    if re.search(r"\+|=|\bplus\b", gap) or not re.match(r" [a-z]", gap):
        return None
    no_noun = _NO_NOUN.match(text, places[b][1])
    if no_noun and no_noun["participle"] and not _is_done(facts, no_noun["participle"]):
        no_noun = None
    if not (no_noun or PARTITIVE.search(gap)) or stems(gap.split(",")[0]) & {"week", "day"}:
        return None
    return (b, a) if second <= first or _opens(text, places[a][0]) or PARTITIVE.search(gap) else None


def _is_done(facts, word):
    """True for 'settled' or 'late' of the title: what was done, not what it was done to."""
    return word.endswith("ed") or bool(BAD.match(word))


def _opens(text, place):
    return (
        re.search(r"\b(?:from|out of|of)(?: (?:the|a total of|our|all|these))* $", text[:place]) is not None
    )


def _percent(passage, sentence, x):
    """The one percentage of a sentence, where it is no benchmark's."""
    percents = [
        index for index in range(sentence.first, sentence.last) if passage.figures[index].kind in ("p", "t")
    ]
    if len(percents) != 1 or passage.figures[percents[0]].kind == "t":
        return None
    at = sentence.places[percents[0]][0]
    near = sentence.skeleton[max(0, at - 60) : at + 40]
    if re.search(r"\b(?:target|average|wales|welsh|more|fewer|increase|decrease|rise|fall|compared)\b", near):
        return None
    return percents[0]


def _test(passage, facts, ledger, sentence, x, n, failing=None):
    part, whole = passage.figures[x], passage.figures[n]
    text, places = sentence.skeleton, sentence.places
    if whole.value <= 0 or any(is_distance(text, *places[one]) for one in (x, n)):
        return  # "from 854 to 389, a difference of 465 plans"
    nouns = re.split(r"[,.;:()]|‹| (?:were|was|have|had|which|that)\b", text[places[n][1] :])[0]
    things = " ".join(text[places[x][1] :].split()[:3]) if x < n else ""
    ours = bool(stems(nouns + " " + re.sub(r"‹\w+›.*", "", things)) & facts.stems)
    if part.value > whole.value:
        if ours:
            ledger.add_excess(passage, x, n, sentence=sentence)
        return
    share = part.value / whole.value * 100
    sum_ = f"{number(part.value)} / {number(whole.value)} = {number(share)}%"
    tail = re.split(r"[.;:,]", text[places[x][1] :])[0]
    failing = bool(BAD.search(tail)) if failing is None else failing
    percent = _percent(passage, sentence, x)
    if percent is not None and not passage.figures[percent].bound:
        figure = passage.figures[percent]
        for value in (share, 100 - share):
            if fits(value, figure) in ("yes", "cut"):
                ledger.add("share", VERIFIED, passage, (x, n, percent), sentence=sentence, explanation=sum_)
                return _record(passage, facts, ledger, sentence, x, n, share)
    found = cues(sentence, passage.figures, facts.period)
    cue = period_at(text, found, *places[x])
    between = [one for one in found if places[n][1] <= one.start and one.end <= places[x][0]]
    if cue is None and len(found) == len(between) == 1:
        cue = found[0]  # "of 706 in the same period of 2016/17, 217 were late"
    period = cue.period if cue else facts.period
    cell = facts.cell(period) if period is not None else None
    if not facts.is_percent or cell is None:
        return None
    both = part.value + whole.value
    of_both = f"{number(whole.value)} / {number(both)} = {number(whole.value / both * 100)}%"
    parted = n < x and not PARTITIVE.search(text[places[n][1] : places[x][0]])
    if parted:
        # "546 were reviewed by the due date, the remaining 255 were overdue": two halves, and no whole.
        for value in (whole.value / both * 100, part.value / both * 100):
            if fits(value, cell) in ("yes", "cut"):
                told = f"{of_both}, printed {cell.text}"
                ledger.add("difference", VERIFIED, passage, (x, n), sentence=sentence, explanation=told)
                return None
    for value in (share, 100 - share):
        if fits(value, cell) in ("yes", "cut"):
            kind = "x_out_of_n" if value == share else "difference"
            ledger.add(
                kind, VERIFIED, passage, (x, n), sentence=sentence, explanation=f"{sum_}, printed {cell.text}"
            )
            _misprinted(passage, ledger, sentence, percent, share, sum_)
            return _record(passage, facts, ledger, sentence, x, n, share)
    told = [pair for pair in ledger.told.get(facts.period, ()) if pair.sentence == sentence.number]
    ours = ours or bool(told and cue and not cue.loose and period != facts.period and not stems(nouns))
    if (
        percent is not None
        and period == facts.period
        and fits(cell.value, passage.figures[percent]) in ("yes", "cut")
    ):
        ours = ours or not nouns.strip()  # "322/529 = 57.71%": nothing but the printed figure's own counts
    low, _ = span_at(text, *places[min(x, n)])
    if re.match(r"[ ,;]*(?:it|they|which|these)\b", text[low:]) and not is_plain(facts, text[:low]):
        return None  # "out of hours is handled by our partner; it had 2,204 calls, with 301 abandoned"
    clear = (
        ours
        and is_plain(facts, DONE.sub(" ", _before(text, places, x, n) + nouns))
        and not (cue and cue.loose)
    )
    said = not stems(tail) or BAD.search(tail) or GOOD.search(tail) or stems(tail) & facts.stems or failing
    # "Were unannounced", "were at 93% or over": no state that the indicator counts.
    told = _REASON.split(re.sub(r"^ of (?:them|these|those|which|whom)\b", "", tail), maxsplit=1)[0]
    said = said and is_plain(facts, DONE.sub(" ", told)) and not re.search(r"\bat ‹p\d+›", told)
    # "Were reviewed by phone": how they were done is another count.
    said = said and all(stems(words) <= facts.stems for words in _HOW.findall(tail))
    low, high = min(places[x], places[n])[0], max(places[x], places[n])[1]
    if is_some(tail) or (failing and stems(tail) and is_timeless(facts, tail)):
        return None
    if is_apart(facts, text, low, high):
        return None
    if not clear or not said or ledger.told.get(period) or not is_fact(text, places[min(x, n)][0]):
        return None
    if failing and parted and period != facts.period and cue.start >= places[x][1]:
        return None  # "546 were reviewed in time, and 25 were overdue last year"
    if undone(facts, nouns) or fits_another(passage, sentence, x, n, cell):
        return None  # "20 of the 35 late lights", "400 in total: 398 were repaired, 365 of them on time"
    due = 100 - cell.value if failing else cell.value
    ledger.add(
        "difference" if failing else "x_out_of_n",
        CONTRADICTED,
        passage,
        (x, n),
        sentence=sentence,
        expected=cell.text,
        found=number(share, cell.decimals),
        explanation=f"{sum_}, and the table prints {cell.text} for {facts.name(period)}"
        + (f", which leaves {number(due)}%" if failing else ""),
    )
    return None


_REASON = re.compile(r"\b(?:because|due|as|which|and|but|with|by|through|within|against|compared|for|from)\b")
_HOW = re.compile(r"\b(?:by|via|through|using|because|due to|(?<!dealt )with)\b (.*)")


def fits_another(passage, sentence, x, n, cell):
    """True where another number of this sentence or the one before is the whole that makes the figure."""
    first = passage.sentences[max(0, sentence.number - 1)].first
    wholes = [passage.figures[i] for i in range(first, sentence.last) if i not in (x, n)]
    return any(
        one.kind == "c"
        and one.value
        and fits(passage.figures[x].value / one.value * 100, cell) in ("yes", "cut")
        for one in wholes
    )


def _misprinted(passage, ledger, sentence, percent, share, sum_):
    """The percentage of a sentence whose two counts agree with the table, and not with it."""
    if percent is None or passage.figures[percent].bound or ledger.verdict(percent):
        return
    figure, end = passage.figures[percent], sentence.places[percent][1]
    if re.match(
        r" (?:of|because|due|by|for|in|were|was|more|fewer|less|higher|lower)\b", sentence.skeleton[end:]
    ):
        return
    ledger.add(
        "x_out_of_n",
        CONTRADICTED,
        passage,
        (percent,),
        sentence=sentence,
        expected=f"{number(share, figure.decimals)}%",
        found=str(figure),
        explanation=f"{sum_}, and the text says {figure}",
    )


def _before(text, places, x, n):
    """Words that lead to the later of two numbers, in their own part of the sentence."""
    low, _ = span_at(text, *places[min(x, n)])
    return text[low : places[max(x, n)][0]]


def _record(passage, facts, ledger, sentence, x, n, share):
    if any(pair.n == n for pair in ledger.pairs_of(x)):
        return
    part, whole = passage.figures[x].value, passage.figures[n].value
    own = facts.is_percent and facts.now is not None and fits(share, facts.now) in ("yes", "cut")
    ledger.add_pair(Pair(x, n, part, whole, sentence.number, facts.period if own else None, "apart"))
