"""What a figure is worked out from: '3,867 days / 61 lettings', 'Num 179 / Den 317', '£70.62m of £73.00m'.

Two numbers that make the printed figure say so themselves. Two that do not are contradicted only
where their words are the figure's own: its unit, 'Num' and 'Den', or words of its title, and no others.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, number
from piutils.commentary.cues import cues, period_at, segment
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_fact, is_plain

_NOUN = r"(?: (?!(?:of|in|for|at|from|to|by|with|who|that|were|was)\b)[a-z'-]+){0,3}"
_DIVIDED = re.compile(
    rf"‹[cdm](?P<a>\d+)›(?P<what>{_NOUN}(?: \(‹i\d+›\))?),? ?(?:/|÷|divided by|over) ?"
    rf"(?:(?:the |a )?population(?: of)? )?‹c(?P<b>\d+)›(?P<whom>{_NOUN}(?: ‹a\d+›)?)"
    r"(?: ?(?:x|×|\*) ?‹\w(?P<scale>\d+)›)?(?=[.,;:)(]| \(|$)"
)
_DEN = r"den(?:ominator)?(?: is| was| of)?:? "
_NUM_DEN = re.compile(
    rf"\bnum(?:erator)?(?: is| was| of)?:? ‹c(?P<a>\d+)›(?P<what>[^‹.]{{0,20}}?)"
    rf"[,;/]? ?(?:and )?{_DEN}‹c(?P<b>\d+)›"
)
_IN_ALL = re.compile(r" (?:in total|in all|altogether|overall)(?= ?(?:[.;,)(]|$))")
_TOTAL_OF = re.compile(r"\b(?:a total of|totalling|in total|total of) $")
_MONEY_OF = re.compile(
    r"‹m(?P<a>\d+)›(?P<what>(?: [a-z]+){0,3}?) (?:out of|of|from)(?P<whom>(?: [a-z]+){0,5}) ‹m(?P<b>\d+)›"
)
_PER = re.compile(r"per (1,?000,?000|100,?000|10,?000|1,?000|100)\b")


@dataclass(frozen=True)
class Working:
    """Two numbers whose quotient is the figure, or should be: indices, place, the words that name them."""

    a: int
    b: int
    start: int
    end: int
    words: str
    form: str  # 'named' (Num and Den), 'divided', 'scaled' (x 1,000) or 'in total'


def find_workings(passage, facts, ledger):
    """Record numerators and denominators against the figure of their period."""
    if facts.now is None or facts.is_count:
        return
    told = [
        (sentence, one)
        for sentence in passage.sentences
        for one in _workings(passage, facts, ledger, sentence)
    ]
    for sentence, one in told:
        _held(passage, facts, ledger, sentence, one)


def _workings(passage, facts, ledger, sentence):
    text, figures = sentence.skeleton, passage.figures
    if sentence.last - sentence.first < 2:
        return
    seen = set()
    for pattern in (_NUM_DEN, _DIVIDED) if not facts.is_percent else (_NUM_DEN, _DIVIDED, _MONEY_OF):
        for match in pattern.finditer(text):
            a, b = int(match["a"]), int(match["b"])
            found, named = match.groupdict(), pattern is _NUM_DEN
            if a in seen or (facts.is_percent and pattern is _DIVIDED):
                continue
            if found.get("scale") and figures[int(found["scale"])].text.replace(",", "") != str(
                _scale(facts)
            ):
                continue
            form = "named" if named else "scaled" if found.get("scale") else "divided"
            seen |= {a, b}
            words = f"{match['what']} {found.get('whom') or ''}"
            yield Working(a, b, match.start(), match.end(), words, form)
    if facts.unit in ("days", "pounds"):
        yield from _totals(passage, facts, ledger, sentence, seen)


def _totals(passage, facts, ledger, sentence, seen):
    """'61 voids re-let after 3,867 days in total': the one count and the one total of a part."""
    text, figures = sentence.skeleton, passage.figures
    for a in range(sentence.first, sentence.last):
        start, end = sentence.places[a]
        if figures[a].kind != ("d" if facts.unit == "days" else "m") or a in seen:
            continue
        if not (_IN_ALL.match(text, end) or _TOTAL_OF.search(text, 0, start)):
            continue
        low, high = segment(text, start)
        others = [
            index
            for index in range(sentence.first, sentence.last)
            if index != a and low <= sentence.places[index][0] < high and figures[index].kind in "cpdmt"
        ]
        if len(others) == 1 and figures[others[0]].kind == "c" and others[0] not in seen:
            b = others[0]
            place = sentence.places[b]
            words = re.split(r"[,;:.()‹]", text[place[1] :])[0]
            yield Working(a, b, min(start, place[0]), high, words, "in total")


def _scale(facts):
    if facts.is_percent:
        return 100
    per = _PER.search(facts.title.lower())
    return int(per[1].replace(",", "")) if per else 1


def _held(passage, facts, ledger, sentence, one):
    figures, text = passage.figures, sentence.skeleton
    part, whole = figures[one.a], figures[one.b]
    if part.bound or whole.bound or not whole.value or ledger.verdict(one.a) == CONTRADICTED:
        return
    found = cues(sentence, figures, facts.period)
    cue = period_at(text, found, one.start, one.end)
    period = facts.period if cue is None else cue.period
    cell = facts.now if period == facts.period else facts.meant(cue)
    if cell is None:
        return
    scale = _scale(facts)
    value = part.value / whole.value * scale
    slack = value * (_rounding(part) + _rounding(whole))
    sum_ = f"{number(part.value)} / {number(whole.value)}" + (f" x {scale}" if scale > 1 else "")
    sum_ += f" = {number(value)}"
    if slack * 100 > value:
        return  # too round to tell
    if fits(value, cell, slack) in ("yes", "cut"):
        told = f"{sum_}, printed {cell.text}"
        ledger.add("x_out_of_n", VERIFIED, passage, (one.a, one.b), sentence=sentence, explanation=told)
    elif is_fact(text, one.start) and _is_ours(
        facts, ledger, sentence, one, value / cell.value if cell.value else 0
    ):
        ledger.add(
            "x_out_of_n",
            CONTRADICTED,
            passage,
            (one.a, one.b),
            sentence=sentence,
            expected=cell.text,
            found=number(value, cell.decimals),
            explanation=f"{sum_}, and the table prints {cell.text} for {facts.name(period)}",
        )


def _rounding(figure):
    """Share of itself by which a printed number may be off; a whole count is exact."""
    half = Fraction(10) ** -figure.decimals / 2 if figure.decimals else Fraction(0)
    return half / figure.value if figure.value else Fraction(0)


def _is_ours(facts, ledger, sentence, one, ratio):
    """True where two numbers can be meant for nothing but the printed figure."""
    text = sentence.skeleton
    low, _ = segment(text, one.start)
    bracket = re.search(r"\([^()]*‹[qy]\d+›[^()]*$", text[low : one.start])
    led = re.split(r"[:(]", bracket[0] if bracket else text[low : one.start])
    lead = " ".join(words for words in led if not re.fullmatch(r"\W*(?:‹[qy]\d+›\W*)+", words)).strip()
    if not is_plain(facts, lead):
        return False
    if one.form == "named":
        return True
    own = bool(stems(f"{lead} {one.words}") & facts.stems)
    told = any(claim.kind == "x_out_of_n" for claim in ledger.claims_in(sentence))
    if facts.is_percent:
        return own and abs(ratio - 1) <= Fraction(1, 20)
    if not Fraction(3, 5) <= ratio <= Fraction(5, 3):
        return False
    return (
        own
        or told
        or one.form == "scaled"
        or (one.form == "divided" and not lead and facts.unit in ("days", "pounds"))
    )
