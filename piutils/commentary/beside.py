"""Two numbers that a sentence sets side by side: 'A, up on the B of last year', 'A compared with B'.

Where both are told, the word between them is held against the two, whoever's they are. And where
one of them is the printed figure of its period, the other must be the printed figure of its own:
a number that agrees says whose figures the sentence tells, better than its other words could.
"""

import re
from dataclasses import replace

from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, is_one_of, kind_of, number, says_the_same
from piutils.commentary.cues import cues, period_at
from piutils.commentary.neighbours import LINKS, dated, found_beside
from piutils.commentary.outcomes import DONE
from piutils.commentary.passages import stems
from piutils.commentary.relations import BENCHES, better_way
from piutils.commentary.subjects import is_fact, is_negated, is_plain


def find_beside(passage, facts, ledger):
    """Record numbers set side by side, and the word that compares them."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        if sentence.last - sentence.first < 2:
            continue
        for one in found_beside(passage, facts, ledger, sentence):
            _word(passage, facts, ledger, sentence, one)
            _cells(passage, facts, ledger, sentence, one)
        for one in dated(passage, facts, ledger, sentence):
            _cells(passage, facts, ledger, sentence, one)
        if facts.is_percent:
            _two_pairs(passage, facts, ledger, sentence)


def _two_pairs(passage, facts, ledger, sentence):
    """'324 from 351, compared to 342 from 360 last year': where one agrees, the other must."""
    pairs = ledger.pairs_near(sentence.number, sentence.number)
    if len(pairs) != 2:
        return
    first, second = sorted(pairs, key=lambda pair: pair.x)
    text, places = sentence.skeleton, sentence.places
    between = text[max(places[first.x][1], places[first.n][1]) : places[second.x][0]]
    known, other = (first, second) if first.period is not None else (second, first)
    if known.period is None or other.period is not None:
        return
    if not re.search(LINKS, between) and not _next_to(facts, text[: places[second.x][0]], between):
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


def _next_to(facts, before, between):
    """True where one sentence tells two periods by turns: '147 out of 180; last year it was 311 of 351'."""
    parted = re.search(r";|\b(?:last|previous) (?:year|quarter)\b", between)
    words = re.sub(r"\b(?:num|den)(?:erator|ominator)?\b", " ", before)
    return bool(parted) and is_plain(facts, DONE.sub(" ", words))


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
    if re.search(r"\b(?:had|has|have|with|scored|lost|needed|made|saw) $", sentence.skeleton[: one.start]):
        return  # "12 wards had fewer than three": how many of what each of them had
    if facts.is_percent and re.match("quick|fast|slow|long|short", sentence.skeleton[one.start :]):
        return
    above = low > high_b
    way = better_way(facts)
    said = {"up": True, "high": True, "down": False, "low": False}.get(one.word)
    if said is None:
        # Which way is better is known of this indicator alone: "absence fell, better than the average".
        ours = any(_is_another(facts, figure) for figure in (left, right))
        if not way or not (ours or is_plain(facts, BENCHES.sub(" ", sentence.skeleton))):
            return
        said = (way == "higher") == (one.word == "good")
    if above == said:
        return
    words = sentence.skeleton[one.start : one.end]
    found = re.sub(r" *‹.*", "", words)
    kind = kind_of(one.then, "direction")
    if any(claim.kind == kind and claim.verdict == CONTRADICTED for claim in ledger.claims_in(sentence)):
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


def _whose(sentence, index):
    """Words in front of a number that may say whose it is: 'Cardiff's', 'Majors:'."""
    before = sentence.skeleton[: sentence.places[index][0]]
    label = re.search(r"[a-z][a-z' -]*(?=: ?$)|\b[a-z]+(?='s? (?:[a-z]+ )?$)", before)
    return label[0] if label else ""


def _noun(facts, sentence, index):
    """The word behind a count, which may name another thing: 'as against 412 suspensions'."""
    after = sentence.skeleton[sentence.places[index][1] :]
    behind = re.match(r" ([a-z-]+)(?= ?[,;.)]|$)", after)
    return behind[1] if behind and facts.is_count else ""


_NO_NOUN = re.compile(
    r" (?:days?|on|in|for|at|to|and|or|compared|against|average|from|an?|per|this|last|the|below"
    r"|above|over|under|than|now|is|was|which|but|with|by|of|head|fte|as|it|we|working|calendar|year|quarter|when|then|target)\b"
)


def _counts_things(facts, passage, sentence, index):
    """True for '28 grants' in an indicator of days or pounds."""
    if facts.unit not in ("days", "pounds") or passage.figures[index].kind != "c":
        return False
    after = sentence.skeleton[sentence.places[index][1] :]
    return re.match(r" [a-z]", after) is not None and not _NO_NOUN.match(after)


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
    kind = kind_of(one.then)
    if all(agree):
        for index, printed, name in both:
            if not ledger.verdict(index):
                which = "value" if index == one.a else kind
                ledger.add_cell(which, VERIFIED, passage, index, printed, name, sentence=sentence)
        return
    if not any(agree):
        return
    index, printed, name = both[agree.index(False)]
    anchor, _, _ = both[agree.index(True)]
    if ledger.verdict(index) or not _telling(facts, sentence, one, passage.figures[anchor]):
        return
    if not is_plain(facts, _whose(sentence, one.a)) or not is_plain(facts, _noun(facts, sentence, index)):
        return
    if facts.is_quarter_alone(passage.figures[index]) or _counts_things(facts, passage, sentence, index):
        return
    if facts.is_count and not printed.value <= 6 * passage.figures[index].value <= 36 * printed.value:
        return  # "342 in December; the contract ended in September with 12 places"
    if _is_another(facts, passage.figures[index]) or _told(passage, facts, sentence, one, index):
        return
    words = {"about": (index, anchor), "blame": (index,), "sentence": sentence, "sure": True}
    which = "value" if index == one.a else kind
    ledger.add_cell(which, CONTRADICTED, passage, index, printed, name, **words)


def _telling(facts, sentence, one, figure):
    """True where a number that agrees can hardly do so by chance: it is named, and more than a digit."""
    if one.then in ("target", "average"):
        return True
    shared = stems(re.sub(r"‹\w+›", " ", sentence.skeleton)) & facts.stems
    return len(re.sub(r"\D", "", figure.text)) >= 2 or len(shared) >= 2


def _is_another(facts, figure):
    """True for a number that is another printed figure: which one is meant is then open."""
    cells = [*facts.cells.values(), *(cell for _, cell in (*facts.targets, *facts.averages))]
    return is_one_of(figure, cells)


def _told(passage, facts, sentence, one, index):
    """True where another number of the sentence is the result already."""
    if index != one.a:
        return False
    others = [i for i in range(sentence.first, sentence.last) if i not in (one.a, one.b)]
    return any(
        facts.measures(passage.figures[i]) and says_the_same(facts.now, passage.figures[i]) == "yes"
        for i in others
    )
