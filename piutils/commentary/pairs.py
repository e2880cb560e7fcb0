"""Claims of the form x out of n, with or without the percentage they make."""

import re
from fractions import Fraction

from piutils.commentary.claims import (
    CONTRADICTED,
    QUESTIONED,
    VERIFIED,
    Pair,
    fits,
    number,
    says_the_same,
)
from piutils.commentary.cues import after_break, cues, period_at
from piutils.commentary.headline import is_headline, shared_words
from piutils.commentary.outcomes import BAD
from piutils.commentary.passages import stems
from piutils.commentary.portions import of_these, percent_of
from piutils.commentary.written import tied, written


def find_pairs(passage, facts, ledger):
    """Record every x of n: the percentage printed beside it, then the cell of its period."""
    for sentence in passage.sentences:
        if sentence.last - sentence.first < 1:
            continue
        percent_of(passage, sentence, ledger)
        told = written(passage, sentence)
        for pair in told:
            _test(passage, facts, ledger, sentence, pair, [one[2:4] for one in told if one != pair])
        of_these(passage, sentence, ledger)


def _test(passage, facts, ledger, sentence, pair, others):
    x, n, start, end, form = pair
    part, whole = passage.figures[x], passage.figures[n]
    text = sentence.skeleton
    if part.value.denominator != 1 or whole.value.denominator != 1 or whole.value <= 0:
        return
    if ledger.verdict(x) == CONTRADICTED:
        return  # as a count of colours
    # "13 and 26 of the 52, that is 25% and 50%": each has its own.
    percent = None if re.search(r"‹c\d+›(?: [a-z'-]+)? and $", text[:start]) else tied(text, start, end)
    if part.value > whole.value:
        if _is_part(passage, facts, sentence, pair, percent):
            ledger.add_excess(passage, x, n)
        return
    if part.bound or whole.bound:
        return
    share = part.value / whole.value * 100
    sum_ = f"{number(part.value)} / {number(whole.value)} = {number(share)}%"
    ratio = form == "ratio"
    if percent is not None and _of_another_period(passage, facts, sentence, percent, share):
        percent = None
    if percent is not None:
        figure = passage.figures[percent]
        agrees = fits(share, figure, Fraction(5, 2) if ratio else 0)
        if agrees in ("yes", "cut"):
            # The whole of a table of counts is held against that: a share fits more than one of them.
            about = (x, percent) if _is_other_whole(facts, sentence, whole, n) else (x, n, percent)
            ledger.add("share", VERIFIED, passage, about, explanation=sum_)
        elif BAD.search(text[start:end]) and fits(100 - share, figure) in ("yes", "cut"):
            # "96.32, 11 late out of 299": the percentage is of the others.
            left = f"{sum_}; 100 - {number(share)} = {number(100 - share)}"
            ledger.add("complement", VERIFIED, passage, (x, n, percent), explanation=left)
            ledger.add_pair(Pair(x, n, part.value, whole.value, sentence.number))
            return
        elif agrees == "loose" or (ratio and abs(share - figure.value) <= 10):
            ledger.add(
                "share",
                QUESTIONED,
                passage,
                (x, n, percent),
                blame=(percent,),
                expected=f"{number(share)}%",
                found=str(figure),
                explanation=f"{sum_}, and the text says {figure}",
            )
        else:
            ledger.add(
                "x_out_of_n",
                CONTRADICTED,
                passage,
                (x, n, percent),
                expected=f"{number(share, figure.decimals)}%",
                found=str(figure),
                explanation=f"{sum_}, and the text says {figure}",
            )
            ledger.add_pair(Pair(x, n, part.value, whole.value, sentence.number))
            return
    if ratio:
        return
    period = _against_cell(passage, facts, ledger, sentence, pair, others, share, sum_)
    ledger.add_pair(Pair(x, n, part.value, whole.value, sentence.number, period, form))


def _is_other_whole(facts, sentence, whole, n):
    """True where all that the indicator counts is told, and is not the number printed."""
    if not facts.is_count or facts.now is None or whole.value == facts.now.value:
        return False
    noun = re.match(r" ([a-z'-]+)", sentence.skeleton[sentence.places[n][1] :])
    return bool(noun) and bool(stems(noun[1]) & facts.heads)


_NO_SHARE = re.compile(r"\b(?:ratios?|split|respectively|scores?|boys|girls|north|south)\b|[a-z]/[a-z]")


def _is_share(passage, facts, sentence, pair, percent):
    """True where '622/568' is surely meant as a share: a percentage says so, or the indicator's own words."""
    x, n, start, end, _ = pair
    part, whole = passage.figures[x], passage.figures[n]
    if part.bound or whole.bound or part.value == 0:
        return False
    if percent is not None:
        figure = passage.figures[percent]
        ways = (part.value / whole.value, whole.value / part.value)
        return not figure.bound and all(fits(way * 100, figure) == "no" for way in ways)
    if not facts.is_percent or _NO_SHARE.search(sentence.skeleton):
        return False
    bare = re.fullmatch(r"[\W\d]*(?:‹[cqy]\d+›[\W]*)+", sentence.skeleton)
    return shared_words(facts, sentence.skeleton, start, end) >= 2 or bool(bare and "‹q" in sentence.skeleton)


def _is_part(passage, facts, sentence, pair, percent):
    """True where the greater of two numbers is meant as a part of the other: '37 from 29 gives 93.1%'."""
    x, n, start, end, form = pair
    if form in ("of", "all"):
        return "/" not in sentence.skeleton[start:end] or _is_share(passage, facts, sentence, pair, percent)
    part, whole = passage.figures[x].value, passage.figures[n].value
    # "419 visits from 361 (16%)" is a rise of 16%
    return percent is not None and fits((part - whole) / whole * 100, passage.figures[percent]) == "no"


def _against_cell(passage, facts, ledger, sentence, pair, others, share, sum_):
    """Hold x of n against the printed cell. Returns the period where it is the indicator's own."""
    x, n, start, end, form = pair
    part, whole = passage.figures[x], passage.figures[n]
    text = sentence.skeleton
    cue = period_at(text, cues(sentence, passage.figures, facts.period), start, end)
    if cue is not None and (
        _is_anothers(passage, facts, sentence, cue, start, end) or _is_nearer(text, cue, (start, end), others)
    ):
        cue = None
    behind = after_break(text, start)
    period = cue.period if cue else (None if behind else facts.period)
    cell = facts.cell(period) if period is not None else None
    if facts.is_percent:
        if cell is not None:
            ours = fits(share, cell)
            if ours in ("yes", "cut"):
                ledger.add(
                    "x_out_of_n", VERIFIED, passage, (x, n), explanation=f"{sum_}, printed {cell.text}"
                )
                return period
            if fits(100 - share, cell) == "yes":
                left = f"100 - {number(share)} = {number(100 - share)}"
                ledger.add(
                    "x_out_of_n",
                    VERIFIED,
                    passage,
                    (x, n),
                    explanation=f"{sum_}; {left}, printed {cell.text}",
                )
                return None
        if behind and cue is None:
            for at in (facts.period - 4, facts.period - 1):
                if facts.cell(at) is not None and fits(share, facts.cell(at)) == "yes":
                    ledger.add(
                        "x_out_of_n",
                        VERIFIED,
                        passage,
                        (x, n),
                        explanation=f"{sum_}, printed {facts.cell(at).text} for {facts.name(at)}",
                    )
                    return at
            return None
        if cell is None or not is_headline(passage, facts, ledger, sentence, pair, cue):
            return None
        other = _told_then(passage, facts, sentence, share, period, bool(others))
        if other is not None:
            told = f"{sum_}, printed {facts.cell(other).text} for {facts.name(other)}"
            ledger.add("x_out_of_n", VERIFIED, passage, (x, n), explanation=told)
            return other
        _fail(passage, facts, ledger, (x, n), share, sum_, cell, period)
        return period
    if facts.is_count and cell is not None:
        if cell.value in (part.value, whole.value) and (
            is_headline(passage, facts, ledger, sentence, pair, cue)
            or shared_words(facts, text, start, end) >= 1
        ):
            which = x if cell.value == part.value else n
            ledger.add(
                "value",
                VERIFIED,
                passage,
                (which,),
                explanation=f"{passage.figures[which]} is the printed {cell.text}",
            )
            return period
        if (
            form == "of"
            and cue is not None
            and not cue.loose
            and is_headline(passage, facts, ledger, sentence, pair, cue)
        ):
            ledger.add(
                "value",
                CONTRADICTED,
                passage,
                (x,),
                expected=cell.text,
                found=str(part),
                explanation=f"the table prints {cell.text} for {facts.name(period)}, and the text says "
                f"{part} out of {whole}",
            )
            return period
    return None


def _of_another_period(passage, facts, sentence, percent, share):
    """'481 out of 500 (95.1% last year)': the percentage is printed for the period named beside it."""
    found = cues(sentence, passage.figures, facts.period)
    cue = period_at(sentence.skeleton, found, *sentence.places[percent])
    if cue is None or cue.period in (None, facts.period):
        return False
    printed, now = facts.cell(cue.period), facts.now
    return (
        printed is not None
        and says_the_same(printed, passage.figures[percent]) == "yes"
        and fits(share, printed) == "no"
        and now is not None
        and fits(share, now) in ("yes", "cut")
    )


def _is_anothers(passage, facts, sentence, cue, start, end):
    """'481 out of 500, last year 95.1%': a number nearer to the words is what is printed for that period."""
    printed = facts.cell(cue.period) if cue.period is not None else None
    if printed is None:
        return False
    away = _between(cue, start, end)
    return any(
        _between(cue, *place) < away
        and passage.figures[index].value is not None
        and says_the_same(printed, passage.figures[index]) == "yes"
        for index, place in sentence.places.items()
        if not start <= place[0] < end
    )


def _is_nearer(text, cue, place, others):
    """'Now 365/400, a year ago 447/500': the words for a period belong to the pair behind them."""

    def away(start, end):
        gap = text[cue.end : start] if start >= cue.end else text[end : cue.start]
        return len(gap) + 40 * len(re.findall(r"[,(;:](?! ?$)|\band\b", gap))

    return any(away(*other) < away(*place) for other in others)


def _between(cue, start, end):
    return cue.start - end if cue.start >= end else start - cue.end


def _told_then(passage, facts, sentence, share, period, again):
    """Another period that a sentence speaks of too, and whose figure a pair gives; None for none.

    again : True where the sentence has another pair; one of the two may be of now, unsaid
    """
    named = {cue.period for cue in cues(sentence, passage.figures, facts.period)}
    named |= {facts.period} if again else set()
    same = [at for at in named - {period, None} if facts.cell(at) and fits(share, facts.cell(at)) == "yes"]
    return same[0] if len(same) == 1 else None


def _fail(passage, facts, ledger, about, share, sum_, cell, period):
    swapped = [at for at, other in facts.cells.items() if at != period and fits(share, other) == "yes"]
    explanation = f"{sum_}, and the table prints {cell.text} for {facts.name(period)}"
    if swapped:
        explanation += f"; it is the figure printed for {facts.name(swapped[0])}"
    ledger.add(
        "x_out_of_n",
        CONTRADICTED,
        passage,
        about,
        expected=cell.text,
        found=number(share, cell.decimals),
        explanation=explanation,
    )
