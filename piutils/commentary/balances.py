"""Sums in words: '215 plus 114 opened, less 96 closed, leaves 233', 'answered 37,827; abandoned 3,379'."""

import re
from fractions import Fraction
from itertools import pairwise

from piutils.commentary.claims import CONTRADICTED, VERIFIED, number
from piutils.commentary.subjects import is_fact, is_plain

_NAMED = r"(?: (?!and\b|or\b|of\b|than\b|plus\b|less\b|minus\b)[a-z'-]+){0,4}?"
_TERM = rf"‹(?P<kind>[cpm])\d+›{_NAMED}(?: \(‹i\d+›\))?"
_NEXT = rf"(?:,? (?:plus|add|less|minus|take away|[+–-]) ‹(?P=kind)\d+›{_NAMED})+"
_MAKES = (
    r"(?:leaves|leaving|left|gives|giving|makes|making|equals|comes to|is|=|a balance of|carried forward)"
    r"(?: us| a balance of| a total of| with)*"
)
_WRITTEN = re.compile(rf"{_TERM}{_NEXT},? (?:which |and )?{_MAKES} ‹(?P=kind)(?P<total>\d+)›")
_LED = re.compile(
    rf"‹(?P<kind>[cpm])(?P<total>\d+)›(?: [a-z'-]+){{0,5}} ?[:=(] ?‹(?P=kind)\d+›{_NAMED}{_NEXT}(?=[.,;)]|$)"
)
_QUARTERS = re.compile(
    r"‹q\d+›:? ‹c\d+›(?:[,;]? (?:and )?‹q\d+›:? ‹c\d+›)+[,;]? ?(?:=|total|in total|making) ?‹c(?P<total>\d+)›"
)

_APART = re.compile(
    r"‹(?P<kind>[cdm])(?P<left>\d+)›(?: [a-z-]+){0,3}, ‹(?P=kind)(?P<gap>\d+)› (?P<word>more|fewer|less) than"
    r" (?:the )?‹(?P=kind)(?P<right>\d+)›(?! (?:of|in|at|for|last|the)\b)"
)


def find_balances(passage, facts, ledger):
    """Record sums and differences in words, opposites that make a whole, and the months of a quarter."""
    for sentence in passage.sentences:
        text = sentence.skeleton
        for match in _APART.finditer(text):
            _apart(passage, ledger, sentence, match)
        for pattern in (_WRITTEN, _LED, _QUARTERS):
            for match in pattern.finditer(text):
                _written(passage, ledger, sentence, match)
        for one in _opposites(sentence):
            _whole(passage, facts, ledger, sentence, *one)
        _months(passage, facts, ledger, sentence)


def _written(passage, ledger, sentence, match):
    total = int(match["total"])
    kind = match.groupdict().get("kind", "c")
    terms = [
        (sign, int(index))
        for sign, index in re.findall(rf"(less|minus|take away|–|-)? ?‹{kind}(\d+)›", match[0])
        if int(index) != total
    ]
    if is_fact(sentence.skeleton, match.start()):
        value = sum(passage.figures[index].value * (-1 if sign else 1) for sign, index in terms)
        _hold(passage, ledger, sentence, total, [index for _, index in terms], abs(value))


def _hold(passage, ledger, sentence, total, terms, value):
    figures = passage.figures
    if any(figures[index].bound for index in (total, *terms)) or ledger.verdict(total):
        return
    decimals = [figures[index].decimals for index in (total, *terms)]
    slack = sum((Fraction(10) ** -one / 2 for one in decimals if one), Fraction(0))
    stated = figures[total]
    right = abs(value - stated.value) <= slack
    ledger.items |= {index for index in terms if figures[index].kind == "c"}
    ledger.add(
        "breakdown_sum",
        VERIFIED if right else CONTRADICTED,
        passage,
        (total, *terms),
        blame=(total,),
        sentence=sentence,
        expected="" if right else number(value),
        found="" if right else str(stated),
        explanation=f"the sum makes {number(value)}" + ("" if right else f", and the text says {stated}"),
    )


_LABELLED = re.compile(
    r"(?P<label>[a-z-]+(?: term| time)?):? (?P<mark>‹(?P<kind>[cpd])(?P<index>\d+)›)(?: \(‹p\d+›\))?"
)
_PAIRS = {
    frozenset(pair)
    for pair in (
        ("answered", "abandoned"), ("met", "missed"), ("granted", "refused"), ("approved", "refused"),
        ("long term", "short term"), ("long-term", "short-term"), ("passed", "failed"), ("on time", "late"),
        ("in time", "late"), ("internal", "external"), ("male", "female"), ("boys", "girls"),
        ("upheld", "dismissed"), ("allowed", "dismissed"), ("paid", "owed"), ("full-time", "part-time"),
    )
}  # fmt: skip


def _contrary(one, other):
    """True for 'correct' and 'incorrect', and for words known to be opposites."""
    bare = re.sub(r"^(?:un|in|im|non-|dis)", "", other)
    return (bare == one and other != one) or frozenset((one, other)) in _PAIRS


def _opposites(sentence):
    """Yield (whole, (a, b)): two numbers with opposite labels, and the one that they make."""
    text = sentence.skeleton
    for one, other in pairwise(_LABELLED.finditer(text)):
        a, b = int(one["index"]), int(other["index"])
        joined = re.fullmatch(r"(?: [a-z]+)?(?:[,;]| and)? ", text[one.end() : other.start()])
        if not joined or one["kind"] != other["kind"] or not _contrary(one["label"], other["label"]):
            continue
        before = re.search(r"‹([cpd])(\d+)›(?: [a-z]+){0,2}\)?[:;,] $", text[: one.start()])
        behind = _ALL_OF.match(text, other.end())
        alike = before and ("p" not in (before[1], one["kind"]) or before[1] == one["kind"])
        if alike and not re.search(r"‹[cpdf]\d+›", text[other.end() :]):
            yield int(before[2]), (a, b)
        elif behind and (behind["lead"] or behind["tail"]) and one["kind"] != "p":
            yield int(behind["index"]), (a, b)


_ALL_OF = re.compile(
    r"(?: [a-z]+)?[,;] (?P<lead>total:? )?‹[cd](?P<index>\d+)›(?: [a-z]+)??"
    r"(?P<tail> in all| in total| altogether)?"
)


def _whole(passage, facts, ledger, sentence, total, parts):
    figures = passage.figures
    value = sum(figures[index].value for index in parts)
    if figures[total].kind == "p":
        # Shares may be of another whole; of a printed figure, or of what it leaves, they are not.
        known = [at for cell in facts.cells.values() for at in (cell.value, 100 - cell.value)]
        if value not in known and figures[total].value not in known:
            return
    if not ledger.in_pair(total):
        _hold(passage, ledger, sentence, total, parts, value)


_MONTHS = ("april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTHS += ("january", "february", "march")
_BY_MONTH = re.compile(
    rf"(?P<first>{'|'.join(_MONTHS)}):? ‹c\d+›(?:[,;]? (?:and )?(?:{'|'.join(_MONTHS)}):? ‹c\d+›)+"
    r"(?P<mean>[^‹.]{0,12}\b(?:average|mean)(?: of)? ‹c(?P<average>\d+)› (?:a|per|each) month)?"
)


def _months(passage, facts, ledger, sentence):
    """'April 168, May 171, June 185 (average 175 a month)': of a first quarter they are all there is."""
    for match in _BY_MONTH.finditer(sentence.skeleton):
        average = match["average"] and int(match["average"])
        told = [int(index) for index in re.findall(r"‹c(\d+)›", match[0]) if average != int(index)]
        total = sum(passage.figures[index].value for index in told)
        if average is not None and abs(total / len(told) - passage.figures[average].value) > Fraction(1, 2):
            _wrong(
                passage, ledger, sentence, (average, *told), number(total / len(told)), "the months average"
            )
        now = facts.now.value if facts.is_count and facts.now is not None and facts.period.quarter == 1 else 0
        lead = re.sub(r"\b(?:monthly|by month|each month)\b", " ", sentence.skeleton[: match.start()])
        whole = len(told) == 3 and match["first"] == "april" and is_plain(facts, lead)
        if whole and now and total != now and Fraction(3, 5) * now < total < Fraction(8, 5) * now:
            _wrong(
                passage, ledger, sentence, told, number(now), f"the months make {number(total)}; printed is"
            )


def _wrong(passage, ledger, sentence, about, expected, words):
    found = str(passage.figures[about[0]])
    explanation = f"{words} {expected}"
    ledger.add(
        "breakdown_sum", CONTRADICTED, passage, about, sentence=sentence,
        expected=expected, found=found, explanation=explanation,
    )  # fmt: skip


def _apart(passage, ledger, sentence, match):
    """'191 were needed, 12 more than the 179 that were done': the three numbers among themselves."""
    figures = passage.figures
    left, gap, right = (int(match[name]) for name in ("left", "gap", "right"))
    if any(figures[index].bound for index in (left, gap)) or ledger.verdict(gap):
        return
    apart = figures[left].value - figures[right].value
    if apart == 0 or (apart > 0) != (match["word"] == "more") or not abs(apart) < figures[right].value:
        return
    decimals = [figures[index].decimals for index in (left, gap, right)]
    slack = sum((Fraction(10) ** -one / 2 for one in decimals if one), Fraction(0))
    true = abs(abs(apart) - figures[gap].value) <= slack
    ledger.add(
        "difference",
        VERIFIED if true else CONTRADICTED,
        passage,
        (gap, left, right),
        blame=(gap,),
        sentence=sentence,
        sure=True,
        expected="" if true else number(abs(apart)),
        found="" if true else str(figures[gap]),
        explanation=f"{figures[left]} and {figures[right]} are {number(abs(apart))} apart"
        + ("" if true else f", and the text says {figures[gap]}"),
    )
