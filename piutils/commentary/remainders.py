"""Claims of what remains: the other 74%, the remaining 12, the three that were late."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number
from piutils.commentary.cues import cues, period_at
from piutils.commentary.outcomes import BAD, DONE
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_plain

_REST = re.compile(
    r"\b(?:remaining|remainder|the (?:other|residual|outstanding(?= ‹p))|the rest|balance|leaving"
    r"|y gweddill|gweddill|yn weddill"
    r"|sy'n weddill)\b"
    r"(?: (?:of|was|were|the|is|only|just|which|o'r|being))* ‹(?P<kind>[cp])(?P<index>\d+)›"
)


def find_rest(passage, facts, ledger):
    """Record 'the remaining 74%' and 'the remaining 12'."""
    for sentence in passage.sentences:
        for match in _REST.finditer(sentence.skeleton):
            index = int(match["index"])
            figure = passage.figures[index]
            if ledger.verdict(index) or figure.bound:
                continue
            (_rest_percent if match["kind"] == "p" else _rest_count)(passage, facts, ledger, sentence, index)


def _reach(passage, sentence, index, kind, back=1):
    """Numbers of a kind before `index`, in this sentence or the ones before it, nearest first."""
    first = passage.sentences[max(0, sentence.number - back)].first
    return [other for other in range(index - 1, first - 1, -1) if passage.figures[other].kind == kind]


def _rest_percent(passage, facts, ledger, sentence, index):
    figure = passage.figures[index]
    before = [
        other
        for other in _reach(passage, sentence, index, "p")
        if not re.search(r"(?:average|target|cyfartaledd|targed)[^.\n]*$", _words_before(passage, other, 50))
    ]
    ways, total = [], Fraction(0)
    for other in before[:8]:
        total += passage.figures[other].value
        ways.append((100 - total, other, Fraction(1, 2 * 10 ** passage.figures[other].decimals)))
        ways.append(
            (
                100 - passage.figures[other].value,
                other,
                Fraction(1, 2 * 10 ** passage.figures[other].decimals),
            )
        )
    for pair in ledger.pairs_near(sentence.number - 1, sentence.number + 1):
        ways.append((100 - pair.part / pair.whole * 100, pair.x, Fraction(0)))
    if not before and facts.is_percent and facts.now is not None and sentence.number <= 2:
        ways.append((100 - facts.now.value, None, Fraction(10) ** -facts.now.decimals / 2))
    for value, other, slack in ways:
        if fits(value, figure, slack) in ("yes", "cut"):
            about = (index,) if other is None else (index, other)
            ledger.add(
                "complement",
                VERIFIED,
                passage,
                about,
                sentence=sentence,
                explanation=f"100 - {number(100 - value)} = {number(value)}",
            )
            return
    if before and len(before) <= 6:
        last = passage.figures[before[0]]
        stated = " - ".join(passage.figures[other].text.rstrip("% ") for other in reversed(before))
        total = sum(passage.figures[other].value for other in before)
        ledger.add(
            "complement",
            CONTRADICTED,
            passage,
            (index, *before),
            blame=(index,),
            expected=f"{number(100 - total, last.decimals)}%",
            found=str(figure),
            explanation=f"100 - {stated} = {number(100 - total)}, and the text says {figure} remain",
            through=(before[0],),
        )
    elif ways and not before:
        pairs = ledger.pairs_near(sentence.number - 1, sentence.number)
        after = _words_after(passage, index, 110)
        known = len(pairs) == 1 and pairs[0].x < index
        # "The other 30% of plans were overdue": of what the title counts, where it was not done.
        told = [way for way in ways if way[1] is None or way[1] < index] or ways
        known = known or (len(told) == 1 and BAD.search(after) and is_plain(facts, DONE.sub(" ", after)))
        ledger.add(
            "complement",
            CONTRADICTED if known else QUESTIONED,
            passage,
            (index,),
            sure=bool(known),
            expected=f"{number(told[0][0])}%",
            found=str(figure),
            explanation=f"100 - {number(100 - told[0][0])} = {number(told[0][0])}, and the text says "
            f"{figure} remain",
        )


def _rest_count(passage, facts, ledger, sentence, index):
    figure = passage.figures[index]
    if sentence.skeleton.startswith(" together", sentence.places[index][1]):
        return  # "the other three together would be 78%": three areas
    near = [
        pair
        for pair in ledger.pairs_near(sentence.number - 2, sentence.number)
        if index not in (pair.x, pair.n) and pair.period in (None, facts.period)
    ]
    if near:
        latest = max(pair.sentence for pair in near)
        near = list({(pair.part, pair.whole): pair for pair in near if pair.sentence == latest}.values())
    for pair in near:
        if pair.whole - pair.part == figure.value:
            ledger.add(
                "complement",
                VERIFIED,
                passage,
                (index, pair.x, pair.n),
                sentence=sentence,
                explanation=f"{number(pair.whole)} - {number(pair.part)} = {number(figure.value)}",
            )
            return
    if _rest_of(passage, ledger, sentence, index):
        return
    inside = set(range(sentence.first, index))
    before = [
        other
        for other in _reach(passage, sentence, index, "c", 2)
        if other not in ledger.items or (other in inside and not ledger.verdict(other))
    ]
    same = [other for other in before if other >= sentence.first]
    values = [passage.figures[other].value for other in same]
    if len(same) >= 2 and values[-1] > max(values[:-1]) and not any(passage.figures[o].bound for o in same):
        # "of the 45, 12 were upheld, 20 partly and the remaining 14 not": one sentence, one total.
        left = values[-1] - sum(values[:-1])
        stated = " - ".join(passage.figures[other].text for other in reversed(same))
        if left == figure.value:
            ledger.add("complement", VERIFIED, passage, (index, *same), explanation=f"{stated} = {figure}")
            return
        if len({cue.period for cue in cues(sentence, passage.figures, facts.period)}) <= 1:
            ledger.add(
                "complement",
                CONTRADICTED,
                passage,
                (index, *same),
                blame=(index,),
                expected=number(left),
                found=str(figure),
                explanation=f"{stated} = {number(left)}, and the text says {figure} remain",
            )
            return
    # T ..., a ..., b ... over several sentences: the last of some numbers before is the total.
    for take in range(2, min(len(before), 9) + 1):
        chain = before[:take]
        total, parts = chain[-1], chain[:-1]
        if passage.figures[total].value - sum(passage.figures[part].value for part in parts) == figure.value:
            stated = " - ".join(passage.figures[other].text for other in reversed(chain))
            ledger.add("complement", VERIFIED, passage, (index, *chain), explanation=f"{stated} = {figure}")
            return
    if len(near) == 1 and not any(other > near[0].n and other != near[0].x for other in before):
        pair = near[0]
        left = pair.whole - pair.part
        ledger.add(
            "complement",
            CONTRADICTED,
            passage,
            (index, pair.x, pair.n),
            blame=(index,),
            expected=number(left),
            found=str(figure),
            through=(pair.x,),
            explanation=f"{number(pair.whole)} - {number(pair.part)} = {number(left)}, and the text says "
            f"{figure} remain",
        )


def _rest_of(passage, ledger, sentence, index):
    """'481 met it, leaving 19 of the 500 that did not': the part, the rest and the whole in one sentence."""
    wholes = [pair for pair in ledger.pairs_of(index) if pair.x == index and pair.n > index]
    parts = [other for other in range(sentence.first, index) if passage.figures[other].kind == "c"]
    if len(wholes) != 1 or len(parts) != 1 or passage.figures[parts[0]].bound:
        return False
    pair, part, figure = wholes[0], passage.figures[parts[0]].value, passage.figures[index]
    behind = _words_after(passage, pair.n, 60)  # with a noun of its own, the whole may be another
    if part > pair.whole or not BAD.search(behind) or not re.match(r" (?:that|which|who)\b", behind):
        return False
    left = pair.whole - part
    sum_, about = f"{number(pair.whole)} - {number(part)} = {number(left)}", (index, *parts, pair.n)
    if left == pair.part:
        ledger.add("complement", VERIFIED, passage, about, sentence=sentence, explanation=sum_)
    else:
        ledger.add(
            "complement",
            CONTRADICTED,
            passage,
            about,
            blame=(index,),
            sentence=sentence,
            expected=number(left),
            found=str(figure),
            explanation=f"{sum_}, and the text says {figure} remain",
        )
    return True


def _words_before(passage, index, length):
    start = passage.figures[index].start
    return passage.text[max(0, start - length) : start].lower()


def _words_after(passage, index, length):
    """Words behind a number up to the end of its clause."""
    sentence = passage.sentence_of(index)
    end = passage.figures[index].end
    stop = min(sentence.end, end + length)
    if index + 1 < len(passage.figures) and passage.figures[index + 1].kind in "cp":
        stop = min(stop, passage.figures[index + 1].start)
    return re.split(r"[;:.,]\s", passage.text[end:stop].lower())[0]


def find_differences(passage, facts, ledger):
    """Record numbers that must be n - x: 'three were late' beside '21 out of 24'."""
    own = [pair for pair in ledger.pairs if pair.period is None or pair.period == facts.period]
    left = {}
    for pair in own:
        left.setdefault(pair.whole - pair.part, []).append(pair)
    wholes = {(pair.part, pair.whole) for pair in own}
    for index, figure in enumerate(passage.figures):
        if figure.kind != "c" or figure.bound or index in ledger.items or ledger.in_pair(index):
            continue
        sentence = passage.sentence_of(index)
        after = _words_after(passage, index, 110)
        bad = BAD.search(after) or (
            BAD.search(_words_before(passage, index, 40))
            and re.search(r"\bby\b", _words_before(passage, index, 6))
        )
        if not bad:
            continue
        cue = period_at(
            sentence.skeleton, cues(sentence, passage.figures, facts.period), *_span(sentence, index)
        )
        if cue is not None and cue.period != facts.period:
            continue
        for pair in left.get(figure.value, ())[:1]:
            if pair.x < index or pair.sentence <= sentence.number:
                ledger.add(
                    "difference",
                    VERIFIED,
                    passage,
                    (index, pair.x, pair.n),
                    sentence=sentence,
                    explanation=f"{number(pair.whole)} - {number(pair.part)} = {number(figure.value)}",
                )
                break
        else:
            told = [pair for pair in own if pair.sentence <= sentence.number and pair.part < pair.whole]
            if told and len(wholes) == 1:
                _odd_difference(passage, facts, ledger, sentence, index, told[-1], after)


def _span(sentence, index):
    return sentence.places[index]


_REASON = re.compile(
    r"\b(?:due to|because|owing|as a result|where|who\b|whose|following|of which|reasons? of"
    r"|(?<!dealt )with)\b"
)
_DEFINITE = re.compile(
    r"(?:\b(?:the|these|those|leaving|leaves|left|so|meaning(?: that)?|therefore|i\.e\.?|all|means|other"
    r"|with|of the|\() ?)$"
)
# "... and 45 were not": what is not said is what was said of the others, so these are all the rest.
_ELLIPTIC = re.compile(r" (?:were|was|did|had|have|has|are) not\s*(?:$|[.,;)])")
_NEGATED_PART = re.compile(
    r"\b(?:not|n't|late|outside|out of|missed|overdue|fail\w*|incomplete|outstanding)\b"
)


def _odd_difference(passage, facts, ledger, sentence, index, pair, after):
    """A number of failures that is not n - x: contradicted only where it speaks of all of them."""
    figure = passage.figures[index]
    if not 0 <= sentence.number - pair.sentence <= (1 if pair.period is None else 2):
        return
    clause = _sentence_words(passage, pair)
    if BAD.search(clause):
        return  # the pair itself counts the failures
    left = pair.whole - pair.part
    noun = stems(
        re.split(
            r"\b(?:were|was|had|have|has|did|are|that|which|held|fell|completed|not|late|outside|out)\b",
            DONE.sub("not", after),
        )[0]
    )
    if pair.period is None:
        about_same = noun & stems(clause) if noun else pair.sentence == sentence.number
    else:
        about_same = not noun or noun & (facts.stems | stems(clause)) or noun <= stems("cases children")
    before = _words_before(passage, index, 16)
    definite = _DEFINITE.search(before) or _ELLIPTIC.match(_whole_clause(passage, index))
    definite = definite or re.search(r"\b(?:were|was) (?:therefore|thus|hence|consequently) ", after)
    too_many = figure.value + pair.part > pair.whole
    exhaustive = definite and about_same and not _REASON.search(after)
    if (
        about_same
        and _NEGATED_PART.search(after)
        and (exhaustive or (too_many and sentence.number == pair.sentence))
    ):
        ledger.add(
            "difference",
            CONTRADICTED,
            passage,
            (index, pair.x, pair.n),
            blame=(index,),
            expected=number(left),
            found=str(figure),
            through=(pair.x,),
            explanation=f"{number(pair.whole)} - {number(pair.part)} = {number(left)}, and the text says "
            f"{figure}",
        )
    elif about_same and (definite or too_many or sentence.number == pair.sentence):
        ledger.add(
            "difference",
            QUESTIONED,
            passage,
            (index,),
            expected=number(left),
            found=str(figure),
            explanation=f"{number(pair.whole)} - {number(pair.part)} = {number(left)}, and the text says "
            f"{figure}; "
            "is it a part of them?",
        )


def _whole_clause(passage, index):
    return passage.text[passage.figures[index].end : passage.sentence_of(index).end].lower()


def _sentence_words(passage, pair):
    start, stop = passage.figures[pair.n].end, passage.sentences[pair.sentence].end
    following = [figure.start for figure in passage.figures[pair.n + 1 : pair.n + 4] if figure.kind in "cp"]
    return passage.text[start : min([stop, *following])].lower()
