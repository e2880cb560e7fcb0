"""Claims that a list adds up to its total."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number
from piutils.commentary.totals import counts_between, due_total, has_levels, totals_behind, without_children

PARTIAL = re.compile(
    r"\b(?:includ(?:e|es|ed|ing)|such as|e\.g\.?|for example|for instance|main(?:ly)?|most common"
    r"|commonest|most frequent"
    r"|top|largest|biggest|primarily|some|a number of|a range of|among(?:st)?|at least|notabl[ey]"
    r"|particularly|key"
    r"|predominantly|principal(?:ly)?|highlights?|several|many|few|mostly|significant|highest|leading"
    r"|yn cynnwys|gan gynnwys|prif)\b"
)
OVERLAP = re.compile(
    r"\b(?:more than one|multiple|overlap\w*|(?:counted|recorded|appear\w*|included) (?:twice"
    r"|more than once|in more)|mutually"
    r"|several (?:reasons|categories|factors)|one or more|both categories|may (?:have|appear|fall)"
    r"|can (?:have|appear|fall)|could (?:have|appear)"
    r"|double.count\w*|same (?:child|person|family|case) (?:may|can|could)|primary and secondary"
    r"|mwy nag un)\b"
)
_OPEN_END = re.compile(
    r"\b(?:the (?:remaining|remainder|rest|others)|others were|not recorded|unknown|remain(?:der|ing)"
    r"|y gweddill)\b"
)


# "The main source was post with 82, followed by ..., which together make up the 239": all of them.
_TOGETHER = re.compile(r"[^.;‹]{0,30}\b(?:together|altogether|make up|making up|in all)\b")


def check_lists(passage, facts, ledger, listings):
    """Hold the sum of each list against the total it belongs to."""
    for listing in listings:
        _check(passage, facts, ledger, listing)


def _intro(passage, listing):
    """Words that lead to a list: the sentence it stands in, or the line before, as (start, words)."""
    sentence = passage.sentence_of(listing.items[0])
    start = sentence.start
    words = passage.text[start : listing.start]
    number_ = sentence.number
    while len(words.strip(" \n•*-–·:.)(0123456789")) < 4 and number_:
        before = passage.sentences[number_ - 1]
        start, words = before.start, passage.text[before.start : listing.start]
        number_ -= 1
    return number_, start, words


def _check(passage, facts, ledger, listing):
    figures = passage.figures
    values = [figures[index].value for index in listing.items]
    total = sum(values)
    intro_number, intro_start, intro = _intro(passage, listing)
    low = passage.text[intro_start : figures[listing.items[0]].start].lower()
    after = passage.text[listing.end : listing.end + 110]
    tail = totals_behind(passage, listing)
    sum_ = " + ".join(number(value) for value in values) + f" = {number(total)}"
    inside = counts_between(passage, ledger, intro_start, listing)
    earlier = counts_between(passage, ledger, _three_back(passage, intro_number), listing, stop=intro_start)
    if any(figures[index].value == total for index in inside):
        # The sum gives the count that leads the list: "a total of 26 vehicles" behind it is of others.
        tail = [index for index in tail if passage.sentence_of(index).start < listing.end]
    stated = [*listing.totals, *tail]
    derived = [
        (pair.whole - pair.part, (pair.x, pair.n))
        for pair in ledger.pairs_near(intro_number - 3, intro_number)
        if pair.x not in listing.items
    ]
    # 1. A total that the sum gives.
    for index in [*stated, *inside, *earlier]:
        if figures[index].value == total or (figures[index].bound and fits(total, figures[index]) == "yes"):
            if stated and index not in stated:
                break
            _verified(passage, ledger, listing, (index,), sum_)
            return
    if not stated:
        if not inside and facts.is_count and facts.now is not None and facts.now.value == total:
            return _verified(passage, ledger, listing, (), f"{sum_}, the printed {facts.now.text}")
        for value, about in derived:
            if value == total:
                return _verified(passage, ledger, listing, about, sum_)
        if not inside and total in ledger.totals:
            return _verified(passage, ledger, listing, (ledger.totals[total],), sum_)
        for one in [] if inside else passage.coded:
            other = facts.others.get(one.text)
            if other is not None and other.now is not None and other.is_count and other.now.value == total:
                return _verified(
                    passage,
                    ledger,
                    listing,
                    (),
                    f"{sum_}, {one.text} is printed as {other.now.text}",
                )
    nested = without_children(values) if has_levels(passage, listing) else []
    wanted = [figures[index].value for index in [*stated, *inside, *earlier]]
    if any(sum(kept) in wanted for kept in nested):
        return None  # sub-items under their parents
    # 2. None fits: is there one that must?
    whole = stated and _TOGETHER.search(passage.text[figures[listing.items[-1]].end :][:60].lower())
    partial = (
        (not whole and PARTIAL.search(low))
        or listing.partial
        or PARTIAL.search(" ".join(after.lower().split()[:3]))
    )
    overlap = passage.says(OVERLAP)
    about = any(figures[index].bound for index in listing.items)
    target, strict, why = due_total(passage, facts, ledger, listing, (stated, inside, earlier), intro)
    if target is None:
        return None
    value, index = target
    # Parts of the printed count itself, nearly all of it: no list of examples.
    printed_ = facts.now.value if facts.is_count and facts.now is not None else None
    if printed_ in (value, total) and len(values) > 2 and abs(total - value) < value * Fraction(2, 5):
        strict = True
    if index is not None and figures[index].bound:
        return None
    for extra in (min(listing.items) - 1, max(listing.items) + 1):
        # An item that is written otherwise than the rest: the sum shows that it is one.
        if extra != index and _may_be_item(passage, ledger, extra) and figures[extra].value + total == value:
            return _verified(
                passage, ledger, listing, () if index is None else (index,), f"{sum_} and one more"
            )
    more = total > value
    if partial and not stated and not more:
        return None
    # "97 complaints: bins 30, parking 21": two that are not nearly all of it may be examples.
    few = not stated and len(values) == 2 and 3 * total < 2 * value
    soft = (
        partial or overlap or about or few or (not more and _OPEN_END.search(_up_to_next(passage, listing)))
    )
    if overlap and not more:
        soft = overlap
    verdict = QUESTIONED if soft or not strict else CONTRADICTED
    far = total > 2 * value or 2 * total < value
    between = passage.text[figures[index].end : figures[listing.items[0]].start] if index is not None else ""
    if not stated and far and re.search(r"\) .*\b(?:and|but|so)\b", between):
        return None  # "ten streets (349 incidents) ...: 640 doors, 212 talks": of something else
    if verdict == QUESTIONED and (total > 3 * value or 3 * total < value) and (few or not soft):
        return None
    hint = "; the items may overlap" if more and (overlap or partial) else ""
    blame = (index,) if index is not None else tuple(listing.items)
    ledger.add(
        "breakdown_sum",
        verdict,
        passage,
        (*blame, *listing.items),
        blame=blame,
        expected=number(value),
        found=number(total),
        explanation=f"{sum_}, and the {why} {number(value)}{hint}",
        sentence=passage.sentence_of(index) if index is not None else passage.sentence_of(listing.items[0]),
    )
    return None


def _may_be_item(passage, ledger, index):
    figures = passage.figures
    return (
        0 <= index < len(figures)
        and figures[index].kind == "c"
        and not figures[index].bound
        and index not in passage.numbering
        and not ledger.in_pair(index)
    )


def _up_to_next(passage, listing):
    """Words behind a list up to the next number: 'the rest were sent back' leaves it open."""
    last = max([*listing.items, *listing.totals])
    stop = listing.end + 110
    if last + 1 < len(passage.figures):
        stop = min(stop, passage.figures[last + 1].start)
    return passage.text[listing.end : stop].lower()


def _verified(passage, ledger, listing, totals, sum_):
    for index in totals:
        ledger.totals[passage.figures[index].value] = index
    ledger.add(
        "breakdown_sum",
        VERIFIED,
        passage,
        (*totals, *listing.items),
        explanation=sum_,
        sentence=passage.sentence_of(listing.items[0]),
    )


def _three_back(passage, number_):
    return passage.sentences[max(0, number_ - 4)].start
