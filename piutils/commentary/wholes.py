"""Claims that the items of a row make the whole told before, behind or beside them."""

import re
from fractions import Fraction
from itertools import groupby, pairwise

from piutils.commentary.claims import CONTRADICTED, VERIFIED, number
from piutils.commentary.rows import masked, rows_of
from piutils.commentary.rowtotals import (
    ANOTHER,
    EITHER,
    EXAMPLES,
    MARK,
    OF,
    OPENS,
    REMAINDER,
    SUBJECT,
    TOTAL_LABEL,
    VERB,
    behind,
    contrary,
    of_whole,
    parallel,
)
from piutils.commentary.sums import OVERLAP, PARTIAL


def find_wholes(passage, facts, ledger):
    """Hold each row of a sentence, or of lines one below another, against its whole."""
    overlap = passage.says(OVERLAP)
    for text, lines in _blocks(passage):
        blank = masked(text)
        rows = rows_of(blank)
        for row in rows:
            if lines and (row.joint != "\n" or any(VERB.search(label) for label in row.labels)):
                continue
            if lines and _MORE_LINES.search(blank, row.end) and behind(blank, row) is None:
                continue  # a line between was no item: the row is not all of them
            _held(passage, facts, ledger, text, blank, row, overlap, alone=len(rows) == 1)


_MORE_LINES = re.compile(r"\n[^\n‹]*‹c\d+›")


def _blocks(passage):
    """Yield text: each sentence with a sum behind it, and each run of lines or short sentences."""
    for sentence, following in pairwise([*passage.sentences, None]):
        if sentence.last - sentence.first > 1:
            tail = following is not None and _SUM_ALONE.match(following.skeleton)
            yield sentence.skeleton + (" " + following.skeleton if tail else ""), False
    for short, run in groupby(passage.sentences, key=_is_line):
        lines = list(run)[:40]  # no list is longer
        if short and len(lines) > 1:
            first = lines[0].number
            head = passage.sentences[first - 1 : first] if first else []
            yield "\n".join(one.skeleton.rstrip(".") for one in [*head, *lines]), True


_MARK = r"‹[cmdpt]\d+›"
_SUM_ALONE = re.compile(
    r"(?:(?:that|this|these|they|which|it|so|in|the)\b)?[^‹]{0,12}\b(?:makes?|making|gives?|all|in all"
    r"|total\w*"
    rf"|sum|altogether|overall|come to|comes to|add up to)\b[^‹]{{0,20}}{MARK}[^‹]{{0,25}}$"
    rf"|{_MARK}(?: [a-z]+){{0,2}} (?:in all|in total|altogether|overall|all told)\W*$"
)


def _is_line(sentence):
    return sentence.last - sentence.first in (1, 2) and len(sentence.skeleton.split()) <= 9


_IN_MIDST = re.compile(r"‹c\d+›[^:;.(‹\n]{0,12}$")
_OF_THEM = re.compile(r"\bof (?:them|these|those|which|whom)\b")


def _held(passage, facts, ledger, plain, text, row, overlap, alone=False):
    figures = passage.figures
    items, labels = list(row.items), list(row.labels)
    last = behind(text, row)
    sums = [place for place, label in enumerate(labels) if place > 1 and TOTAL_LABEL.match(label)]
    if sums:
        last, items, labels = items[sums[0]], items[: sums[0]], labels[: sums[0]]
    if any(figures[index].bound not in ("", "over") or figures[index].value is None for index in items):
        return None
    if any(TOTAL_LABEL.match(label) for label in labels) or any(_OF_THEM.search(one) for one in labels[1:]):
        return None  # "25 in English, 15 in Welsh, 10 of them by e-mail"
    if last is not None:
        _count(passage, ledger, text, row, items, labels)
        # A number before the first label, with no joint between: the row does not begin there.
        partial = EXAMPLES.search(text[: row.start][-40:]) or _IN_MIDST.search(text[: row.start])
        return _tell(passage, ledger, last, items, not overlap and not partial, reach=5, sure=True)
    first = text[: row.start]
    counted = _count(passage, ledger, text, row, items, labels)
    closing = bool(REMAINDER.search(labels[-1]) or REMAINDER.search(text[row.start : row.end][-60:]))
    sure = closing or contrary(labels)
    opened, subject = OPENS.search(first), SUBJECT.search(first)
    if opened and opened["open"] != ":" and "\n" in opened[0]:
        opened = None  # "13 – system down" is a line of its own
    if counted is not None:
        others = [int(one) for one in re.findall(r"‹[cmd](\d+)›", text[: row.start]) if int(one) != counted]
        if len(others) == 1 and re.search(rf"\b(?:the|these|our|all) ‹[cmd]{others[0]}›", first):
            _tell(passage, ledger, others[0], items, not overlap, counted, sure=sure)
        return None
    if row.head is not None:
        if _OF_HEAD.search(first) or (closing and re.match(r"\W*‹", text)):
            _tell(passage, ledger, row.head, items, closing and not overlap, sure=sure)
        return None
    whole = of_whole(plain, row) if row.joint != "\n" else None
    if whole is not None:
        more = _sum(figures, items) > figures[whole].value and parallel(labels) and row.closed
        return _tell(passage, ledger, whole, items, bool(sure or more) and not overlap, sure=sure)
    if opened and not ANOTHER.search(first[: opened.start()][-30:]):
        index, sign = int(opened["index"]), opened["open"]
        strict = len(items) > 2 or closing or contrary(labels)
        strict = strict or (sign == "(" and row.joint == "and" and text[row.end :].startswith(")"))
        if sign.startswith("of "):
            strict = closing or (_sum(figures, items) > figures[index].value and parallel(labels))
        elif PARTIAL.search(first[-60:]):
            strict = closing
        return _tell(passage, ledger, index, items, strict and not overlap, sure=sure)
    if subject and (row.before or re.search(r"\b(?:were|are|split|compris)\w*\W*$", first)):
        return _tell(passage, ledger, int(subject["index"]), items, not overlap, sure=sure)
    of = OF.search(first)
    if of:
        closing = closing or (len(items) > 2 and all(EITHER.search(label) for label in labels))
        more = _sum(figures, items) > figures[int(of["index"])].value
        return _tell(
            passage,
            ledger,
            int(of["index"]),
            items,
            not overlap and (closing or (more and (parallel(labels) or contrary(labels, more)))),
            sure=sure or contrary(labels, more),
        )
    # "84 complaints; 22 bins; 44 parking; 18 other": the first of them is the whole.
    if (
        not row.before
        and row.joint != "\n"
        and len(items) > 2
        and not any(re.search("‹[jyq]", label) for label in labels)
    ):
        more = _sum(figures, items[1:]) > figures[items[0]].value
        openings = [label.split(" ")[0] for label in labels]
        alike = len(set(openings[1:])) == 1 and openings[0] != openings[1] and labels[1] != openings[1]
        opposed = contrary(labels[1:], more)
        strict = closing or opposed or (more and alike)
        if figures[items[0]].value > max(figures[item].value for item in items[1:]):
            return _tell(
                passage, ledger, items[0], items[1:], bool(strict) and not overlap, sure=sure or opposed
            )
    if alone:
        return _alone(passage, facts, ledger, text, row, items, labels, closing and not overlap)
    return None


# No whole of things: a mean, an aim, or another time's figure.
_MEASURE = re.compile(r"\b(?:average|mean|median|target|last year|previous|rate|score|within|longest)\b")
_SPLIT = re.compile(
    r"(?:(?:the )?(?:split|breakdown|categor(?:y|ies)|types?|reasons?|causes?|sources?|channels?"
    r"|outcomes?|nature"
    r"|by [a-z]+(?: [a-z]+)?|of which|of these|made up of|they were|these were"
    r"|broken down)\b[^‹.;]{0,30})?[:–-]?\W*$"
)


def _alone(passage, facts, ledger, text, row, items, labels, closing):
    """A sentence that is nothing but a row, of the one number told in the sentence before, or printed."""
    figures = passage.figures
    lead, rest = text[: row.start], text[row.end :]
    sentence = passage.sentence_of(items[0])
    if not row.before and re.match(r" [a-z]", rest):
        return
    if not _SPLIT.match(lead) or re.search(r"‹|[a-z]{3}", rest) or any(VERB.search(one) for one in labels):
        return
    total = _sum(figures, items)
    if sentence.number:
        before = passage.sentences[sentence.number - 1]
        if _MEASURE.search(before.skeleton) or PARTIAL.search(" ".join([lead, *labels])):
            return
        told = [
            index
            for index in range(before.first, before.last)
            if figures[index].kind in "cmd" and figures[index].decimals <= 0
        ]
        near = [index for index in told if figures[index].value == total] or (told if len(told) == 1 else [])
        near = [one for one in near if abs(total - figures[one].value) <= figures[one].value * Fraction(2, 5)]
        whole = near[0] if len(near) == 1 else None
        value = figures[whole].value if whole is not None else None
        if value and abs(total - value) <= value * Fraction(2, 5) and (len(items) > 2 or contrary(labels)):
            _tell(passage, ledger, whole, items, not PARTIAL.search(before.skeleton + lead), sure=True)
        return
    now = facts.now.value if facts.is_count and facts.now is not None else None
    partial = PARTIAL.search(" ".join([lead, *labels]))
    if not now or abs(total - now) > now * Fraction(2, 5) or partial:
        return
    known = [cell.value for cell in facts.cells.values()]
    strict = closing or contrary(labels) or (len(items) > 2 and re.search(r"[a-z]", lead))
    if total not in known and strict:
        told = " + ".join(number(figures[item].value) for item in items) + f" = {number(total)}"
        ledger.add(
            "breakdown_sum",
            CONTRADICTED,
            passage,
            items,
            sentence=sentence,
            expected=number(now),
            found=number(total),
            explanation=f"{told}, and the table prints {facts.now.text}",
        )


_KINDS = (
    r"(?:reasons?|causes?|things|factors|issues|themes|categories|types|groups|headings|sources|areas|kinds"
    r"|grounds|routes|strands|elements|outcomes|problems|concerns|triggers|explanations|subjects|topics)"
)
_COUNTED = re.compile(
    rf"‹c(?P<index>\d+)› (?P<noun>(?:[a-z'-]+ ){{0,2}}{_KINDS}\b"
    r"(?P<more>[^‹:]{0,40}(?:‹[cm]\d+›[^‹:]{0,30})?)"
    r"|(?:[a-z'-]+ ){0,3}[a-z'-]+s(?:, | \(|: | (?:are|were|is|was) [a-z ]{0,20}: ?))[^‹]{0,4}$"
)


def _count(passage, ledger, text, row, items, labels):
    """Index of the number that counts the items themselves, held against how many there are."""
    match = _COUNTED.search(text[: row.start])
    if match is None or not (row.before or row.bracketed):
        return None
    index = int(match["index"])
    figure, listed = passage.figures[index], len(items)
    kinds = match["more"] is not None
    # "The four busiest services, ...", "five schools (...)": not so "12 officers: calls 40, letters 15".
    named = kinds or re.search(r"\b(?:the|all|top|these|our)(?: [a-z]+)? $", text[: match.start()])
    named = named or match["noun"].endswith(" (")
    if figure.bound or not 2 <= figure.value <= 20 or not named or abs(figure.value - listed) > 2:
        return None
    right = figure.value == listed or (REMAINDER.search(labels[-1]) and figure.value == listed - 1)
    whole = row.closed or text[row.end :].startswith(")") or kinds
    if _sum(passage.figures, items) == figure.value and not right:
        return None
    if right or (
        whole and not PARTIAL.search(_ORDER.sub("", text[: row.start])) and not ledger.verdict(index)
    ):
        ledger.add(
            "count_relation",
            VERIFIED if right else CONTRADICTED,
            passage,
            (index,),
            sentence=passage.sentence_of(index),
            expected=str(listed),
            found=str(figure),
            explanation=f"{listed} are listed" + ("" if right else f", and the text says {figure}"),
        )
    return index


_ORDER = re.compile(
    r"\b(?:top|largest|biggest|main|commonest|leading|highest|most common|most frequent|key|principal"
    r"|significant)\b"
)


def _sum(figures, items):
    return sum(figures[index].value for index in items)


_OF_HEAD = re.compile(r"\b(?:of|out of|from|between|among|across)(?: the| all| these| our)* ‹[cm]\d+›[^‹]*$")


def _tell(passage, ledger, index, items, strict, counted=None, reach=2, sure=False):
    figures = passage.figures
    stated, total = figures[index], _sum(figures, items)
    if index in items or stated.bound or stated.value is None or len(items) < 2:
        return
    wholes = {figures[one].value: one for pair in ledger.pairs_of(index) for one in (pair.x, pair.n)}
    if total in wholes and wholes[total] not in items:
        index, stated = wholes[total], figures[wholes[total]]
    rounded = [figures[one] for one in (index, *items) if figures[one].decimals]
    slack = sum((Fraction(10) ** -one.decimals / 2 for one in rounded), Fraction(0))
    right = abs(total - stated.value) <= slack
    if right and all(ledger.verdict(one) == VERIFIED for one in (index, *items)):
        return
    if not right and (not strict or not stated.value or not 1 / reach <= total / stated.value <= reach):
        return
    if not right and all(ledger.verdict(one) == VERIFIED for one in items):
        return  # another whole is theirs
    remaining = len(items) == 2 and REMAINDER.search(passage.sentence_of(items[1]).skeleton)
    if not right and remaining and any(pair.n == index for pair in ledger.pairs_of(items[0])):
        return  # "365 of 400; the other 53": what remains has a room of its own
    if not right and not _is_sum_of(passage, (index, counted), items, total, sure):
        return
    if not right and _one_more(passage, (index, counted), items, stated.value - total):
        return
    ledger.items |= set(items)
    if right:
        ledger.totals[stated.value] = index
    sum_ = " + ".join(number(figures[item].value) for item in items) + f" = {number(total)}"
    ledger.add(
        "breakdown_sum",
        VERIFIED if right else CONTRADICTED,
        passage,
        (index, *items),
        blame=(index,),
        sentence=passage.sentence_of(index),
        expected="" if right else number(total),
        found="" if right else str(stated),
        explanation=sum_ + ("" if right else f", and the text says {stated}"),
    )


def _is_sum_of(passage, apart, items, total, sure):
    """False where a wrong sum says nothing: of unlike numbers, two that need not be all, or told before."""
    figures, index = passage.figures, apart[0]
    kinds = {figures[one].kind for one in (index, *items)}
    if len(kinds) > 1 or (len(items) == 2 and not sure):
        return False
    last = passage.sentence_of(max(index, *items)).last
    told = (figures[one] for one in range(last) if one not in (*apart, *items))
    return all(one.kind != figures[index].kind or one.value != total for one in told)


def _one_more(passage, apart, items, missing):
    """True where a number near the row is what it lacks: 'Bryn: 1 only. Otherwise Coed 26; total 52'."""
    first = passage.sentences[max(0, passage.sentence_of(items[0]).number - 1)].first
    last = passage.sentence_of(apart[0]).last
    return any(
        passage.figures[near].value == missing and near not in items and near not in apart
        for near in range(first, last)
    )
