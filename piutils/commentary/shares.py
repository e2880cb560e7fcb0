"""Claims on one number: a share, what remains, a difference, the indicator's value, another indicator's."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number
from piutils.commentary.cues import after_break, cues, period_at
from piutils.commentary.pairs import BAD
from piutils.commentary.passages import stems
from piutils.commentary.subjects import clause_before, is_fact, is_own

_X_P = re.compile(
    r"‹c(?P<x>\d+)›(?P<noun>(?:\s[a-z'/&-]+){0,5}?)\s?\(‹p(?P<p>\d+)›(?P<of>(?: of [a-z' -]{2,40})?)\)"
)
_P_X = re.compile(
    r"‹p(?P<p>\d+)›\s?\(‹c(?P<x>\d+)›(?P<noun>(?:\s[a-z'/&-]+){0,4})\)(?P<of>(?: of (?:all "
    r"|the )?(?:[a-z' -]|‹l\d+›){2,60})?)"
)
_REST = re.compile(
    r"\b(?:remaining|remainder|the other|the rest|balance|leaving|y gweddill|gweddill|yn weddill"
    r"|sy'n weddill)\b"
    r"(?: (?:of|was|were|the|is|only|just|which|o'r|being))* ‹(?P<kind>[cp])(?P<index>\d+)›"
)
_SELF = (
    r"(?:performance|figure|result|outturn|percentage|rate|score|this|it|compliance|achievement|we|total"
    r"|number|value|"
    r"count|actual|position|perfformiad|canran|ffigur|cyfanswm)"
)
_TIMES = (
    r"(?: (?:for|in|during|of|at|over|the|this|quarter|qtr|period|year|reporting|same|corresponding"
    r"|current|indicator"
    r"|measure|end|yn|ar gyfer|y)"
    r"| ‹[qyj]\d+›)*"
)
_IS = (
    r"(?: (?:is|was|stands at|stood at|remains at|remained at|remain at|remains|remained|has remained at"
    r"|reached|has reached|achieved|has achieved"
    r"|at|came in at|came out at|sits at|has been|were|totalled|equates to|equalled"
    r"|yw|oedd))"
)
_VALUE = re.compile(
    rf"(?:^|[ ,(])(?:{_SELF}{_TIMES},?{_IS}|(?P<of>{_SELF}{_TIMES} of))(?: (?:now|currently|again|also"
    r"|still|only"
    r"|just|exactly|recorded|reported"
    r"|at))* ‹(?P<kind>[pcdm])(?P<index>\d+)›"
)
_NOT_MINE = re.compile(
    r"\b(?:averages?|wales|welsh|national(?:ly)?|targets?|england|english|regional(?:ly)?|region"
    r"|neighbour\w*|other|another"
    r"|each|per|sub|of whom|who|costs?|budget|spend(?:ing)?|if|would|should|could|aim\w*|expect\w*"
    r"|forecast\w*|predict\w*"
    r"|project(?:ed|ion)|plan(?:ned|s)?|will|cyfartaledd|cymru|targed|floor|median|benchmark|threshold"
    r"|attendance|sickness"
    r"|teams?|areas?|north|south|east|west|girls|boys|male|female)\b"
)
_SUBJECT_IS = re.compile(
    rf"(?P<verb>{_IS})(?: (?:now|currently|again|also|still|only|just|exactly|recorded|reported"
    r"|at))* ‹(?P<kind>[pdm])(?P<index>\d+)›"
)
_OPENING = re.compile(
    r"^(?:(?:there (?:were|was)|we (?:received|had|held|undertook|completed|recorded)|a total of"
    r"|in total,?|in all,?|total of|"
    r"overall,?|(?:in|during|for) (?:the )?(?:quarter|‹q\d+›)(?: ?‹y\d+›)?,?|cafwyd|derbyniwyd) )*"
    r"‹(?P<kind>[cp])(?P<index>\d+)›(?P<rest>[^.;:]*)"
)
_REPEAT = re.compile(r"\b(?:the|figure of|figure|these|those|y|all|above) $")


def find_shares(passage, facts, ledger):
    """Record '63 (26%)' and '75% (47)', held against the whole that they belong to."""
    for sentence in passage.sentences:
        for match in [*_X_P.finditer(sentence.skeleton), *_P_X.finditer(sentence.skeleton)]:
            x, p = int(match["x"]), int(match["p"])
            if ledger.verdict(p) or (ledger.verdict(x) and any(x == pair.x for pair in ledger.pairs_of(x))):
                continue
            _share(passage, facts, ledger, sentence, (x, p), match)


def _share(passage, facts, ledger, sentence, pair, match):
    x, p = pair
    part, figure = passage.figures[x], passage.figures[p]
    if part.bound or figure.bound or part.value.denominator != 1:
        return
    wholes, strict = _wholes(passage, facts, ledger, sentence, x, match)
    tested = [
        (value, source, fits(part.value / value * 100, figure))
        for value, source in wholes
        if value >= max(part.value, 1)
    ]
    for value, source, agrees in tested:
        if agrees in ("yes", "cut"):
            about = (x, p, source) if source is not None else (x, p)
            kind = "x_of_y_pct" if match.re is _P_X else "share"
            sum_ = f"{number(part.value)} / {number(value)} = {number(part.value / value * 100)}%"
            ledger.add(kind, VERIFIED, passage, about, sentence=sentence, explanation=sum_)
            return
    if strict and len(tested) == 1:
        value, source, _ = tested[0]
        share = part.value / value * 100
        ledger.add(
            "x_of_y_pct" if match.re is _P_X else "share",
            CONTRADICTED,
            passage,
            (x, p),
            blame=(x, p),
            expected=f"{number(share, figure.decimals)}%",
            found=str(figure),
            explanation=f"{number(part.value)} / {number(value)} = {number(share)}%, and the text says "
            f"{figure}",
            through=(source,) if source is not None and source >= sentence.first else (),
        )


def _wholes(passage, facts, ledger, sentence, x, match):
    """Wholes that x may be a share of, as (value, index or None); whether one must be it."""
    part = passage.figures[x]
    of = match["of"] or ""
    if of:
        noun = re.match(r" of (?:all |the |these |those )*(?:‹l\d+› )?([a-z'-]+)", of)
        wanted = stems(noun[1]) if noun else set()
        fits_noun = []
        for one in passage.sentences[max(0, sentence.number - 40) : sentence.number + 10]:
            for other in range(one.first, one.last):
                figure = passage.figures[other]
                if other == x or figure.kind != "c" or other in ledger.items or figure.value < part.value:
                    continue
                follows = one.skeleton.split(f"‹c{other}›", 1)[-1]
                follows = re.sub(r"‹\w+›", " ", re.split(r"[.;:]|‹c\d+›", follows)[0])
                said = stems(" ".join(follows.split()[:14]))
                if wanted and wanted <= said:
                    fits_noun.append((figure.value, other))
        values = {value for value, _ in fits_noun}
        if len(values) == 1:
            return fits_noun[:1], True
        return fits_noun, False
    before = [
        index
        for index in range(sentence.first, x)
        if passage.figures[index].kind == "c"
        and passage.figures[index].value > part.value
        and index not in ledger.items
    ]
    own_noun = stems(match["noun"] or "")
    tied = re.search(
        r"\b(?:however|only|of which|of these|of those|of whom|of them|with|just|including|and of|where"
        r"|ond|dim ond)\b",
        sentence.skeleton[: match.start() + 1].rsplit("›", 1)[-1],
    )
    wholes = [(passage.figures[index].value, index) for index in reversed(before)]
    if wholes:
        strict = len(wholes) == 1 and not own_noun and (bool(tied) or _follows_on(sentence, match))
        return wholes, strict and not any(pair.x != x for pair in ledger.pairs_of(before[0]))
    linked = re.match(
        r"(?:and )?(?:of|out of|from) (?:these|those|them|which|whom)\b|.{0,24}\bof (?:these|those|them)\b",
        sentence.skeleton,
    )
    earlier = passage.sentences[sentence.number - 1] if sentence.number else None
    if earlier is not None:
        wholes = [
            (passage.figures[index].value, index)
            for index in range(earlier.first, earlier.last)
            if passage.figures[index].kind == "c"
            and passage.figures[index].value > part.value
            and index not in ledger.items
        ]
        wholes.reverse()
    if facts.is_count and facts.now is not None and facts.now.value > part.value:
        wholes.append((facts.now.value, None))
        wholes = [
            whole for place, whole in enumerate(wholes) if whole[0] not in {v for v, _ in wholes[:place]}
        ]
    return wholes, bool(linked) and len(wholes) == 1 and not own_noun


def _follows_on(sentence, match):
    # "238 meetings were held, 63 (26%) proceeded": no noun of its own, so of the meetings.
    return bool(
        re.match(
            r"\s(?:were|was|are|have|had|of (?:these|which|them)|proceeded|progressed|led|resulted|went)\b",
            sentence.skeleton[match.end() :],
        )
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
        ways.append((100 - facts.now.value, None, Fraction(1, 2 * 10**facts.now.decimals)))
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
        ledger.add(
            "complement",
            CONTRADICTED if len(pairs) == 1 and pairs[0].x < index else QUESTIONED,
            passage,
            (index,),
            expected=f"{number(ways[0][0])}%",
            found=str(figure),
            explanation=f"100 - {number(100 - ways[0][0])} = {number(ways[0][0])}, and the text says "
            f"{figure} remain",
        )


def _rest_count(passage, facts, ledger, sentence, index):
    figure = passage.figures[index]
    near = [
        pair
        for pair in ledger.pairs_near(sentence.number - 2, sentence.number)
        if index not in (pair.x, pair.n)
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
            told = [pair for pair in own if pair.sentence <= sentence.number]
            if told and len(wholes) == 1:
                _odd_difference(passage, facts, ledger, sentence, index, told[-1], after)


def _span(sentence, index):
    return sentence.places[index]


_REASON = re.compile(
    r"\b(?:due to|because|owing|as a result|where|who\b|whose|following|of which|reasons? of|with)\b"
)
_DEFINITE = re.compile(
    r"(?:\b(?:the|these|those|leaving|leaves|left|so|meaning(?: that)?|therefore|i\.e\.?|all|means|other"
    r"|with|of the|\() ?)$"
)
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
            after,
        )[0]
    )
    if pair.period is None:
        about_same = noun & stems(clause) if noun else pair.sentence == sentence.number
    else:
        about_same = not noun or noun & (facts.stems | stems(clause)) or noun <= stems("cases children")
    before = _words_before(passage, index, 16)
    definite = _DEFINITE.search(before)
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


def _sentence_words(passage, pair):
    start, stop = passage.figures[pair.n].end, passage.sentences[pair.sentence].end
    following = [figure.start for figure in passage.figures[pair.n + 1 : pair.n + 4] if figure.kind in "cp"]
    return passage.text[start : min([stop, *following])].lower()


def find_values(passage, facts, ledger):
    """Record numbers that give the indicator's own figure, for this period or another."""
    for sentence in passage.sentences:
        found = cues(sentence, passage.figures, facts.period)
        for match in _VALUE.finditer(sentence.skeleton):
            _value(passage, facts, ledger, sentence, match, found, bool(match["of"]), strict=True)
        for match in _SUBJECT_IS.finditer(sentence.skeleton):
            if _is_subject(facts, sentence.skeleton, match.start()):
                _value(passage, facts, ledger, sentence, match, found, False, strict=True)
        if sentence.first < sentence.last:
            match = _OPENING.match(sentence.skeleton)
            if match:
                _opening(passage, facts, ledger, sentence, match, found)
        for index in range(sentence.first, sentence.last):
            _told(passage, facts, ledger, sentence, index, found)


def _same_kind(facts, figure):
    if facts.is_percent:
        return figure.kind == "p"
    if facts.unit == "days":
        return figure.kind in "dc"
    if facts.unit == "pounds":
        return figure.kind == "m"
    return figure.kind == "c"


def _is_subject(facts, text, place):
    """True where the clause before a verb names the indicator and nothing else."""
    clause = clause_before(text, place)
    named = stems(re.sub(r"‹\w+›", " ", clause)) & facts.stems
    own = re.search(rf"\b{_SELF}\b", clause)
    return bool(own or len(named) > 1) and is_own(facts, text, place, numbers=False) and is_fact(text, place)


def _value(passage, facts, ledger, sentence, match, found, of, strict):
    index = int(match["index"])
    figure = passage.figures[index]
    if ledger.verdict(index) or not _same_kind(facts, figure) or ledger.in_pair(index):
        return
    text = sentence.skeleton
    start = match.start()
    clause = re.split(
        r"[,;:] |\b(?:and|but|while|whereas|although|compared)\b", text[: match.start("index")]
    )[-1]
    whole = text[max(0, start - 40) : match.start("index")]
    if _NOT_MINE.search(clause) or _NOT_MINE.search(whole):
        return
    after = text[match.end() :]
    if re.match(
        r" (?:of|for|in) (?!‹[qyj]|the (?:quarter|period|same|year|first|last|previous)|this|line"
        r"|comparison|quarter|total)|\s?points?|(?: \w+)? (?:more|fewer|less|higher|lower|above|below"
        r"|better|worse)\b",
        after,
    ):
        strict = False
    if of and "total" in match["of"]:
        strict = False  # "a total of 45" may be of anything
    cue = period_at(text, found, match.start("index") - 2, match.end())
    behind = after_break(text, match.start("index"))
    period = cue.period if cue else (None if behind else facts.period)
    cell = facts.cell(period) if period is not None else None
    if cell is None or figure.value is None:
        return
    agrees = _agrees(cell, figure)
    if agrees == "yes":
        ledger.add(
            "value",
            VERIFIED,
            passage,
            (index,),
            explanation=f"the table prints {cell.text} for {facts.name(period)}",
        )
        return
    if any(
        _agrees(other, figure) == "yes" for other in [*facts.cells.values(), *(t for _, t in facts.targets)]
    ):
        if cue is None:
            return
    if facts.is_count and not re.search(
        r"\b(?:performance|figure|result|outturn|total|value|number|count)\b", clause
    ):
        strict = False
    if strict and agrees == "no" and not (cue and cue.loose) and not figure.bound:
        noun = stems(re.sub(r"‹\w+›", " ", re.split(r"[.,;:(]", after)[0])) if facts.is_count else set()
        if facts.is_count and noun and not noun & facts.stems:
            return
        ledger.add(
            "value",
            CONTRADICTED,
            passage,
            (index,),
            expected=cell.text,
            found=str(figure),
            explanation=f"the table prints {cell.text} for {facts.name(period)}, and the text says {figure}",
        )
    elif strict and agrees == "no" and figure.bound and figure.kind == "p":
        ledger.add(
            "value",
            CONTRADICTED if figure.bound in ("over", "under") else QUESTIONED,
            passage,
            (index,),
            expected=cell.text,
            found=f"{figure.bound} {figure}",
            explanation=f"the table prints {cell.text} for {facts.name(period)}, and the text says "
            f"{figure.bound} {figure}",
        )


def _agrees(cell, figure):
    """Does a figure in prose say the same as a printed cell? Fewer decimals are rounding."""
    if figure.decimals > cell.decimals:
        # More decimals than the table has: it must round to the cell.
        low, high = cell.interval
        return "yes" if low <= figure.value <= high else "no"
    return {"cut": "yes"}.get(fits(cell.value, figure), fits(cell.value, figure))


def _opening(passage, facts, ledger, sentence, match, found):
    """'3301 in Qtr.1 2021/22': a commentary that opens with its own figure."""
    index = int(match["index"])
    figure = passage.figures[index]
    if ledger.verdict(index) or ledger.in_pair(index) or not _same_kind(facts, figure) or figure.bound:
        return
    if index in ledger.items:
        return
    rest = match["rest"]
    head = re.split(
        r"\b(?:compared|which|with|where|of which|this|from|than|an increase|a decrease|o gymharu)\b|,"
        r"|‹[cp]\d+›",
        rest,
    )[0]
    words = stems(re.sub(r"‹\w+›", " ", head)) - stems(
        "qtr quarter period year same cyfnod chwarter recorded received reported"
    )
    cue = period_at(sentence.skeleton, found, match.start("index") - 2, match.start("index") + 3)
    period = cue.period if cue else facts.period
    cell = facts.cell(period) if period is not None else None
    if cell is None:
        return
    if _agrees(cell, figure) == "yes":
        if cue or words & facts.stems or not words:
            ledger.add(
                "value",
                VERIFIED,
                passage,
                (index,),
                explanation=f"the table prints {cell.text} for {facts.name(period)}",
            )
        return
    strange = words - facts.stems
    if sentence.first and (strange or ledger.own):
        return  # told later in a text, only a plain "266 visits in Q2" is the figure itself
    direct = re.match(r"\s?(?:in|for|during|yn) ?(?:the )?(?:‹[qy]|quarter|this)", head) is not None
    related = cue is not None and words & facts.stems and len(strange) <= 1
    if cue is not None and not cue.loose and ((direct and not words) or related):
        if re.search(r"\b(?:more|fewer|less|increase|decrease|reduction|of the|of our|of these)\b", head):
            return
        ledger.add(
            "value",
            CONTRADICTED,
            passage,
            (index,),
            expected=cell.text,
            found=str(figure),
            explanation=f"the table prints {cell.text} for {facts.name(period)}, and the text says {figure}",
        )


_COMPARED = re.compile(
    r"(?:compared? (?:to|with|against)|in comparison (?:to|with)|(?:as )?against|versus|than|from"
    r"|o gymharu â(?:'r|g)?)"
    r"(?: (?:the|a|our|an|figure|result|performance|of|last|year's|just|only))* ?$"
)


def _set_beside(passage, facts, ledger, sentence, index, cue):
    """'... compared with 84.66% in the same quarter last year', behind this year's own figure."""
    figure = passage.figures[index]
    cell = facts.cell(cue.period)
    place = sentence.skeleton.find(f"‹{figure.kind}{index}›")
    before = sentence.skeleton[:place]
    if cell is None or figure.bound or cue.loose or not _COMPARED.search(before):
        return
    last = re.findall(r"‹[cp](\d+)›", before)
    if not last or int(last[-1]) not in ledger.own:
        return
    if re.match(r" (?:of|for|in) (?!‹[qyj]|the|this|last)[a-z]", sentence.skeleton[place:].split("›", 1)[1]):
        return
    explanation = f"the table prints {cell.text} for {facts.name(cue.period)}"
    if _agrees(cell, figure) == "yes":
        ledger.add("value", VERIFIED, passage, (index,), explanation=explanation)
    else:
        ledger.add(
            "value",
            CONTRADICTED,
            passage,
            (index,),
            expected=cell.text,
            found=str(figure),
            explanation=f"{explanation}, and the text says {figure}",
        )


def _told(passage, facts, ledger, sentence, index, found):
    """Any other number that equals the cell of its period and speaks of the indicator's own matter."""
    figure = passage.figures[index]
    if (
        ledger.verdict(index)
        or index in ledger.items
        or not _same_kind(facts, figure)
        or figure.value is None
    ):
        return
    if figure.bound in ("over", "under"):
        return
    start, end = sentence.places[index]
    text = sentence.skeleton
    cue = period_at(text, found, start, end)
    behind = after_break(text, start)
    periods = [cue.period] if cue else ([facts.period - 4, facts.period - 1] if behind else [facts.period])
    for period in periods:
        cell = facts.cell(period) if period is not None else None
        if cell is None or _agrees(cell, figure) != "yes":
            continue
        near = re.sub(
            r"‹\w+›",
            " ",
            text[max(0, start - 50) : start] + text[end : end + 110],
        )
        shared = len(stems(near) & facts.stems)
        precise = facts.is_percent and cell.decimals and figure.decimals == cell.decimals
        said = cue is not None or bool(re.search(r"\b(?:figure|performance|total)\b", near))
        if (
            shared >= 2
            or precise
            or (shared >= 1 and said)
            or (said and re.search(r"\bfigure (?:of )?$", text[max(0, start - 12) : start]))
        ):
            ledger.add(
                "value",
                VERIFIED,
                passage,
                (index,),
                explanation=f"the table prints {cell.text} for {facts.name(period)}",
            )
            return
    if cue is not None and cue.period is not None and cue.period < facts.period:
        _set_beside(passage, facts, ledger, sentence, index, cue)
        return
    if facts.is_count and facts.now is not None:
        _mistold(passage, facts, ledger, sentence, index, cue)


def _mistold(passage, facts, ledger, sentence, index, cue):
    """'Of the 30 children reported where exploitation was a factor' in an indicator of 28 of them."""
    text = sentence.skeleton
    if (cue is not None and cue.period != facts.period) or index != min(
        range(sentence.first, sentence.last), default=-1
    ):
        return
    start, end = sentence.places[index]
    before = text[max(0, start - 40) : start].strip()
    if not re.fullmatch(r"(?:of|out of|for|from)? ?(?:the|all the|these)?", before) or ledger.in_pair(index):
        return
    after = re.split(r"[.,;:(]|‹|\b(?:this resulted|resulted|there were|only)\b", text[end : end + 300])[0]
    said = stems(after)
    shared = said & facts.stems
    if BAD.search(after):
        return
    if len(shared) >= 3 and len(shared) >= 0.6 * len(said) and figure_count(passage, index):
        ledger.add(
            "value",
            CONTRADICTED if len(said - facts.stems) == 0 else QUESTIONED,
            passage,
            (index,),
            expected=facts.now.text,
            found=str(passage.figures[index]),
            explanation=f"the table prints {facts.now.text}, and the text says {passage.figures[index]}",
        )


def figure_count(passage, index):
    """True for a plain whole count without 'about' or 'over'."""
    figure = passage.figures[index]
    return figure.kind == "c" and not figure.bound and figure.value.denominator == 1


_CROSS = (
    re.compile(
        r"‹(?P<kind>[cp])(?P<index>\d+)›(?:\s(?:[a-z'/&-]+)){0,6}?\s?\((?:see |as (?:per|in) |from "
        r"|under |gweler )?‹i(?P<code>\d+)›\)"
    ),
    re.compile(
        r"‹i(?P<code>\d+)›\s?(?:\(|=|:|(?:shows?|showed|reports?|reported|gives?|records?|recorded|is|was"
        r"|stands at|figure of)(?: that)?"
        r"(?: there (?:were|was))?(?: a (?:figure|total) of)?)\s?‹(?P<kind>[cp])(?P<index>\d+)›"
    ),
    re.compile(
        r"‹(?P<kind>[cp])(?P<index>\d+)›(?:\s(?:[a-z'/&-]+)){0,8}? (?:reported|shown|recorded|counted"
        r"|given|stated|noted|quoted) "
        r"(?:in|under|at|for|against) ‹i(?P<code>\d+)›"
    ),
)


def find_cross(passage, facts, ledger):
    """Record numbers quoted from another indicator: 'Of the 63 (PI/532)'."""
    for sentence in passage.sentences:
        if "‹i" not in sentence.skeleton:
            continue
        found = cues(sentence, passage.figures, facts.period)
        for pattern in _CROSS:
            for match in pattern.finditer(sentence.skeleton):
                code = passage.figures[int(match["code"])].text
                other = facts.others.get(code)
                index = int(match["index"])
                if other is None or ledger.verdict(index) == CONTRADICTED:
                    continue
                figure = passage.figures[index]
                cue = period_at(sentence.skeleton, found, match.start(), match.end())
                period = cue.period if cue else facts.period
                cell = other.cell(period) if period is not None else None
                if cell is None or (figure.kind == "p") != (other.is_percent):
                    continue
                if _agrees(cell, figure) == "yes":
                    ledger.add(
                        "cross_pi",
                        VERIFIED,
                        passage,
                        (index, int(match["code"])),
                        explanation=f"{code} is printed as {cell.text}",
                    )
                    ledger.totals[figure.value] = index
                elif not (cue and cue.loose) and not figure.bound:
                    ledger.add(
                        "cross_pi",
                        CONTRADICTED,
                        passage,
                        (index,),
                        expected=cell.text,
                        found=str(figure),
                        explanation=f"{code} is printed as {cell.text}, and the text says {figure}",
                    )


def find_repeats(passage, ledger):
    """'The 80 cases in question': a number told before, told again the same."""
    told = {}
    for index, figure in enumerate(passage.figures):
        if figure.kind != "c" or index in ledger.items or figure.value is None:
            continue
        verdict = ledger.verdict(index)
        if verdict:
            told.setdefault(figure.value, index)
            continue
        sentence = passage.sentence_of(index)
        start, _ = sentence.places[index]
        first = told.get(figure.value)
        if first is None or figure.value <= 2 or ledger.verdict(first) != VERIFIED:
            continue
        if _REPEAT.search(sentence.skeleton[max(0, start - 12) : start]):
            ledger.add(
                "value",
                VERIFIED,
                passage,
                (index, first),
                sentence=sentence,
                explanation=f"{figure} as before",
            )
