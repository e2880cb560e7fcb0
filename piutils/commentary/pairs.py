"""Claims of the form x out of n, with or without the percentage they make."""

import re
from fractions import Fraction

from piutils.commentary.claims import (
    CONTRADICTED,
    QUESTIONED,
    VERIFIED,
    Pair,
    fits,
    grim,
    number,
    says_the_same,
)
from piutils.commentary.cues import after_break, cues, period_at
from piutils.commentary.passages import stem, stems

_NP = r"(?:\s(?:[a-z'&/-]+|‹[liadno]\d+›)){0,5}?"
_ALL = (
    r"(?:the |these |those |this |our |its |their |all |some |possible |total of |a |an "
    r"|approximately |y |gyfanswm |o )*"
)
_BRACKET = r"(?:\s?\([^()]{0,40}\))?"
_PAIRS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"‹c(?P<x>\d+)›{_NP}{_BRACKET},? (?:out of|allan o|o blith) {_ALL}(?:total )?‹c(?P<n>\d+)›",
        rf"‹c(?P<x>\d+)›{_BRACKET} (?:of|o|o'r) {_ALL}(?:total )?‹c(?P<n>\d+)›",
        rf"‹c(?P<x>\d+)›{_NP}{_BRACKET} of (?:the|those|these|our|all|a total of"
        r"|all the) (?:total )?‹c(?P<n>\d+)›",
        r"‹c(?P<x>\d+)›\s?/\s?‹c(?P<n>\d+)›",
        r"\bnum(?:erator)?(?: of| is| was|:| =)* ‹c(?P<x>\d+)›,?;?(?: ?/)?(?: and| with)?(?: an?"
        r"| the)? den(?:ominator)?(?: of| is| was|:| =)* ‹c(?P<n>\d+)›",
    )
)
_FROM = re.compile(
    rf"‹c(?P<x>\d+)›(?:{_NP}{_BRACKET} from {_ALL}|(?:\s(?:[a-z'&/-]+|‹[liadno]\d+›)){{0,9}}? from a total"
    rf" of )‹c(?P<n>\d+)›"
)
_MOVING = re.compile(
    r"\b(?:increas|ris|rose|fall|fell|down|up|reduc|drop|decreas|chang|went|gone|grew|grow|improv|declin"
    r"|mov|jump"
    r"|compared|more|fewer|less|higher|lower|decline|gostwng|cynyddu|cynnydd)\w*"
)
_BESIDE = re.compile(r"\b(?:compared? (?:to|with)|against|(?:up|down) (?:from|on)|than)(?: the)? $")
_CHANGE_OF = re.compile(r"\b(?:increase|decrease|reduction|rise|fall|drop) of $")
_GAP = r"(?:[^‹.;:]|‹[liadnjqyo]\d+›|\(‹i\d+›\)){0,160}?"
_OF_THE = re.compile(
    rf"(?:^|[ ,(])(?:out of|of|from"
    rf"|o'r) {_ALL}(?:total )?‹c(?P<n>\d+)›(?P<noun>{_GAP})‹(?P<kind>[cpmtfxr])(?P<x>\d+)›"
)
_NO_WHOLE = re.compile(
    r"\b(?:up|total|comprised|consisting|consists?|composed|increase|decrease|reduction|rise|fall|average"
    r"|rate|figure|excess"
    r"|instead|target|maximum|minimum|value|result|performance|compliance|range|number|because|case"
    r"|series|sum|change"
    r"|difference|drop|gap|rather|short|ahead|speak|account|process|period) $"
)
_OF_WHICH = re.compile(
    r"\b(?:of which|of whom|of these|of those|of them|o'r rhain|ohonynt),?"
    r"(?: (?:only|just|some|a total of|we|there were|there was|were|was|at least))* ‹c(?P<x>\d+)›"
)
_ONE_IN = re.compile(r"‹c(?P<x>\d+)› in (?:every )?‹c(?P<n>\d+)›(?! (?:hours?|days?|weeks?))")
_LINK = (
    r"(?:i\.e\.? |ie |or |which (?:is|was|equates to|gives|represents|equals|makes) |equates to "
    r"|equating to |giving "
    r"|representing |equivalent to |equals |equal to |a (?:rate|performance|figure|score|result"
    r"|total) of |making "
    r"|resulting in |achieving |achieved |amounting to |which amounts to |sef |this is |that is |gives "
    r"|just |about "
    r"|only |over |under |nearly |almost |around |approximately |more than |less than |some )*"
)
_TIED_AFTER = re.compile(
    rf"(?:\s(?:[a-z'&/-]+|‹[liadno]\d+›)){{0,6}}?\s?(?:\((?:i\.e\.? |or |= ?|a )?{_LINK}‹p(?P<in>\d+)›\)?"
    rf"|[,–=:-]\s?{_LINK}‹p(?P<by>\d+)›(?=\s*(?:$|[,.;)]|compared|in |for |this|during|against|and|which"
    r"|were|was|on|within|met"
    r"|completed))"
    r"|\s?(?:or|which is|which was|is|was|equates to|equating to|represents|representing|giving|gives"
    r"|which equates to"
    r"|which represents|equals|equivalent to|equal to|resulting in|achieving|making|sef|amounting to"
    rf"|a rate of|a performance of) {_LINK}‹p(?P<as>\d+)›)"
)
_TIED_BEFORE = re.compile(
    r"‹p(?P<p>\d+)›(?: of (?:the )?[a-z' -]{1,40})?,?\s?(?:[(–=:,-]|or|i\.e\.?|ie|which is|that is|being"
    r"|sef)\s?"
    r"(?:\(?(?:i\.e\.? |or |that is |which is |being |based on |namely |sef )?)?(?:a total of )?$"
)
_P_OF_N = re.compile(
    rf"‹p(?P<p>\d+)›(?: of|) ?(?:\(‹c(?P<x>\d+)›\) )?of {_ALL}‹c(?P<n>\d+)›"
    rf"(?:{_NP}(?:\s?\(‹c(?P<y>\d+)›\)|,? (?:or|which is|that is|i\.e\.?|being|namely|at"
    rf"|equating to|amounting to) ‹c(?P<z>\d+)›))?"
)
GOOD = re.compile(
    r"\b(?:complet|on time|timescale|time scale|in time|met\b|achiev|complian|success|undertak|undertook"
    r"|held|took"
    r"|place|carried out|within|reach|deliver|attend|seen|visit|support|respond|o fewn|cwblha)"
)
BAD = re.compile(
    r"\b(?:late\b|out(?:side)?(?: of)? (?:of )?(?:complian|time|the|these|this|statut|target|scale)\w*"
    r"|outside|"
    r"not\b|n't\b|missed|overdue|fail\w*|fell out|fallen out|delay\w*|incomplete|outstanding|exceed\w*"
    r"|breach\w*|unable|without"
    r"|unallocated|beyond|non-?complian\w*|hwyr|y tu allan)"
)

DONE = re.compile(rf"(?:{GOOD.pattern}|{BAD.pattern})[a-z]*")


def find_pairs(passage, facts, ledger):
    """Record every x of n: the percentage printed beside it, then the cell of its period."""
    for sentence in passage.sentences:
        if sentence.last - sentence.first < 1:
            continue
        _percent_of(passage, sentence, ledger)
        for x, n, start, end, form in _written(passage, sentence):
            _test(passage, facts, ledger, sentence, (x, n, start, end, form))
        _of_these(passage, sentence, ledger)


def _written(passage, sentence):
    """Pairs of a sentence as (x, n, start, end in the skeleton, form); no number as x twice."""
    text, taken, found = sentence.skeleton, set(), []
    for form, pattern in enumerate(_PAIRS):
        for match in pattern.finditer(text):
            x, n = int(match["x"]), int(match["n"])
            if x in taken or n in taken:
                continue
            if form == 1 and _CHANGE_OF.search(text, max(0, match.start() - 14), match.start()):
                continue
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "of"))
    for match in _FROM.finditer(text):
        x, n = int(match["x"]), int(match["n"])
        start = max(0, match.start() - 60)
        # "Up from 153 from 247", behind another pair, is the pair of last year.
        again = found and _BESIDE.search(text, start, match.start())
        moving = _MOVING.search(text, again.end() if again else start, match.end())
        whole = "total of" in match[0]  # then the second is the whole, even where it is the smaller
        part = whole or passage.figures[x].value <= passage.figures[n].value
        if not moving and not {x, n} & taken and part:
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "all" if whole else "from"))
    for match in _OF_THE.finditer(text):
        x, n = int(match["x"]), int(match["n"])
        # "Fell from 257 to 209" is a move, and 209 no part of 257.
        unlike = re.search(r"\b(?:compared|resulted in|result of|than)\b|^ to $", match["noun"])
        if _NO_WHOLE.search(text, max(0, match.start() - 16), match.start() + 1):
            continue
        if match["kind"] != "c" or {x, n} & taken or unlike:
            continue
        if passage.figures[x].value <= passage.figures[n].value:
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "of the"))
    for match in _ONE_IN.finditer(text):
        x, n = int(match["x"]), int(match["n"])
        if not {x, n} & taken and 0 < passage.figures[x].value < passage.figures[n].value <= 20:
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "ratio"))
    return sorted(found, key=lambda pair: pair[2])


def _tied(text, start, end):
    """Index of the percentage that a pair is printed with, or None."""
    inside = re.search(r"›[^‹]{0,60}\(‹p(\d+)›\)", text[start:end])
    if inside:
        return int(inside[1])
    after = _TIED_AFTER.match(text, end)
    if after:
        return int(after["in"] or after["by"] or after["as"])
    before = _TIED_BEFORE.search(text, max(0, start - 80), start)
    return int(before["p"]) if before else None


def _test(passage, facts, ledger, sentence, pair):
    x, n, start, end, form = pair
    part, whole = passage.figures[x], passage.figures[n]
    text = sentence.skeleton
    if part.value.denominator != 1 or whole.value.denominator != 1 or whole.value <= 0:
        return
    if ledger.verdict(x) == CONTRADICTED:
        return  # as a count of colours
    percent = _tied(text, start, end)
    if part.value > whole.value:
        if form in ("of", "all") and "/" not in text[start:end]:
            ledger.add(
                "x_out_of_n",
                CONTRADICTED,
                passage,
                (x, n),
                expected=f"at most {whole}",
                found=str(part),
                explanation=f"{part} cannot be counted out of {whole}: the part is greater than the whole",
            )
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
            ledger.add("share", VERIFIED, passage, (x, n, percent), explanation=sum_)
        elif agrees == "loose" or ratio:
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
    period = _against_cell(passage, facts, ledger, sentence, pair, share, sum_)
    ledger.add_pair(Pair(x, n, part.value, whole.value, sentence.number, period, form))


def _against_cell(passage, facts, ledger, sentence, pair, share, sum_):
    """Hold x of n against the printed cell. Returns the period where it is the indicator's own."""
    x, n, start, end, form = pair
    part, whole = passage.figures[x], passage.figures[n]
    text = sentence.skeleton
    cue = period_at(text, cues(sentence, passage.figures, facts.period), start, end)
    if cue is not None and _is_anothers(passage, facts, sentence, cue, start, end):
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
        if cell is None or not _is_headline(passage, facts, ledger, sentence, pair, cue):
            return None
        _fail(passage, facts, ledger, (x, n), share, sum_, cell, period)
        return period
    if facts.is_count and cell is not None:
        if cell.value in (part.value, whole.value) and (
            _is_headline(passage, facts, ledger, sentence, pair, cue) or _about(facts, text, start, end) >= 1
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
            and _is_headline(passage, facts, ledger, sentence, pair, cue)
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


def _between(cue, start, end):
    return cue.start - end if cue.start >= end else start - cue.end


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


def _about(facts, text, start, end):
    """How many content words the words round a pair share with the indicator's title."""
    near = (
        text[max(0, start - 60) : start]
        + text[start:end]
        + " "
        + re.split(r"[.;:,(]| compared", text[end : end + 140])[0]
    )
    return len(stems(re.sub(r"‹\w+›", " ", near)) & facts.stems)


_GENERIC = frozenset(
    map(
        stem,
        "cases numerator denominator children people total records clients individuals".split(),
    )
)


_PLAIN_WELSH = stems(
    "cwblhau gwblhau cwblhawyd wedi eu cafodd roedd mae amser amserlen prydlon o fewn allan ymhen "
    "chwarter cyfnod"
    " flwyddyn blwyddyn llynedd gymharu â achosion gyfanswm hyn hwn yma"
)


def _said(words):
    """Content words, without the plain verbs and time words of Welsh: the title is in English."""
    return stems(words) - _PLAIN_WELSH


def _is_welsh(text):
    """True for a Welsh sentence: its nouns cannot be held against an English title."""
    return (
        len(set(re.findall(r"\b(?:yn|mae|wedi|roedd|cafodd|allan|eu|o'r|gyfer|cyfnod|chwarter)\b", text))) > 1
    )


def _is_headline(passage, facts, ledger, sentence, pair, cue):
    """True where the pair is the indicator's own figure, not a part of the story beside it.

    Only then may a difference from the printed cell be called a contradiction.
    """
    x, n, start, end, form = pair
    text = sentence.skeleton
    own = ledger.told.get(cue.period if cue else facts.period, ())[:1]
    again = own and cue and not cue.loose and own[0].whole == passage.figures[n].value
    if own and not again and not (cue and own[0].sentence == sentence.number and cue.period != facts.period):
        # The indicator's figure for that period is told already; this pair is about something else.
        return False
    before = text[:start].strip(" ,")
    opening = sentence.first == min(x, n) or not re.search(r"‹[cp]\d+›", before)
    first = passage.sentences and sentence.first == 0 and opening
    tail = re.split(r"[.;:]| compared|, | against|\bo gymharu", text[end:])[0]
    tail = re.sub(r"‹\w+›", " ", tail)
    said = _said(tail) | _said(re.sub(r"‹\w+›|out of", " ", text[start:end]))
    said -= stems(
        "in for qtr quarter same period this year last corresponding previous financial cyfnod chwarter "
        "llynedd"
    )
    shared = said & facts.stems
    strange = said - facts.stems - _GENERIC
    if again and strange:
        return False
    if form == "of the":
        if first and _is_the_title(facts, text, start, end, tail):
            return True
        return bool(cue or first) and len(shared) >= 2 and bool(GOOD.search(tail) or len(shared) >= 3)
    bare = not strange or (first and cue is not None and _is_welsh(text))
    explicit = cue is not None and not cue.loose
    lead = re.sub(r"‹\w+›", " ", before)
    strange_lead = (
        stems(lead)
        - facts.stems
        - _GENERIC
        - stems(
            "performance figure result outturn achieved achieve completed total this quarter last year "
            "period show shows data"
            " means equates equating representing reported recorded therefore although whilst compared "
            "service council authority"
            " completing perfformiad mae cafodd roedd eu wedi cwblhawyd gwblhau cwblhau"
        )
    )
    if strange_lead and len(strange_lead) > 1:
        return False
    if bare:
        alone = re.fullmatch(r"[^a-z]*‹c\d+› (?:out )?of ‹c\d+›[^a-z]*", text)
        return bool(explicit or first or cue or alone)
    related = len(shared) >= 1 and (bool(GOOD.search(tail)) or len(shared) >= 2 or len(strange) <= 1)
    return (
        related
        and bool(explicit or first)
        and not re.search(r"\b(?:by|because|due to|who|where|which)\b", tail)
    )


_SOME = re.compile(
    r"\b(?:aged?|who|whose|with|where|over|under|from|in|at|by (?!the end)|new|old(?:er)?|young(?:er)?)\b"
)


def _is_the_title(facts, text, start, end, tail):
    """True where 'of the n ..., x did' says of x what the title says, and nothing narrows the n."""
    whole, _, lead = text[start:end].rpartition("‹")[0].partition("›")[2].rpartition(",")
    said = stems(re.sub(r"‹\w+›", " ", f"{lead} {tail}"))
    return len(said) >= 2 and said <= facts.stems and not _SOME.search(whole)


def _of_these(passage, sentence, ledger):
    """'Of these, 15 ...': a part of the total named just before."""
    for match in _OF_WHICH.finditer(sentence.skeleton):
        x = int(match["x"])
        before = [
            index
            for index in range(passage.sentences[max(0, sentence.number - 1)].first, x)
            if passage.figures[index].kind == "c"
            and not any(index == pair.x for pair in ledger.pairs_of(index))
        ]
        if not before or passage.figures[x].bound:
            continue
        n = before[-1]
        part, whole = passage.figures[x], passage.figures[n]
        if part.value > whole.value or whole.value <= 0 or ledger.in_pair(x):
            continue
        percent = _tied(sentence.skeleton, match.end(), match.end())
        ledger.add_pair(Pair(x, n, part.value, whole.value, sentence.number))
        if percent is None or len(before) > 2:
            continue
        share = part.value / whole.value * 100
        figure = passage.figures[percent]
        sum_ = f"{number(part.value)} / {number(whole.value)} = {number(share)}%"
        if fits(share, figure) in ("yes", "cut"):
            ledger.add("share", VERIFIED, passage, (x, n, percent), explanation=sum_)
        elif fits(share, figure) == "no" and len(before) == 1:
            ledger.add(
                "share",
                CONTRADICTED,
                passage,
                (x, n, percent),
                blame=(x, percent),
                expected=f"{number(share, figure.decimals)}%",
                found=str(figure),
                explanation=f"{sum_}, and the text says {figure}",
                through=(n,),
            )


def _percent_of(passage, sentence, ledger):
    """'26% of the 238 (63)', and '9.40% of 22', which no whole count gives."""
    for match in _P_OF_N.finditer(sentence.skeleton):
        p, n = int(match["p"]), int(match["n"])
        x = match["x"] or match["y"] or match["z"]
        figure, whole = passage.figures[p], passage.figures[n]
        if whole.value <= 0 or whole.bound or whole.value.denominator != 1:
            continue
        if x is not None:
            part = passage.figures[int(x)]
            share = part.value / whole.value * 100
            sum_ = f"{number(part.value)} / {number(whole.value)} = {number(share)}%"
            agrees = fits(share, figure)
            if agrees in ("yes", "cut"):
                ledger.add("x_of_y_pct", VERIFIED, passage, (int(x), n, p), explanation=sum_)
            elif agrees == "no" and part.value <= whole.value:
                ledger.add(
                    "x_of_y_pct",
                    CONTRADICTED,
                    passage,
                    (int(x), n, p),
                    expected=f"{number(share, figure.decimals)}%",
                    found=str(figure),
                    explanation=f"{sum_}, and the text says {figure}",
                )
            ledger.add_pair(Pair(int(x), n, part.value, whole.value, sentence.number))
        elif not figure.bound and whole.value < 10 ** (figure.decimals + 2) and 0 < figure.value <= 100:
            printed = re.sub(r"[^\d.]", "", figure.text)
            if printed and not grim(printed, int(whole.value)):
                near = round(figure.value * whole.value / 100)
                ledger.add(
                    "grim",
                    CONTRADICTED if figure.decimals else QUESTIONED,
                    passage,
                    (p, n),
                    blame=(p,),
                    expected=f"a whole number out of {whole}",
                    found=str(figure),
                    explanation=f"no whole number out of {whole} gives {figure}: {near} is "
                    f"{number(Fraction(near * 100) / whole.value)}%",
                )
