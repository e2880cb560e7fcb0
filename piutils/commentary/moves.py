"""Claims made in words: above and below, met and missed, up and down, by how much and how many times."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number
from piutils.commentary.cues import cues, period_at
from piutils.commentary.subjects import clause_before, is_fact, is_negated, is_own

ABOVE, BELOW, BETTER, WORSE, SAME, MET, MISSED = "above", "below", "better", "worse", "same", "met", "missed"
_RELATIONS = {
    ABOVE: r"above|higher than|over|exceed(?:s|ed|ing)?|greater than|more than|in excess of|surpass(?:es"
    r"|ed|ing)?|(?:yn )?uwch na(?:'r|g)?|uwchlaw|(?:yn )?fwy na(?:'r|g)?",
    BELOW: r"below|lower than|under|less than|fewer than|beneath|(?:yn )?is na(?:'r|g)?|islaw"
    r"|(?:yn )?llai na(?:'r|g)?",
    BETTER: r"better than|outperform(?:s|ed|ing)?|ahead of|(?:an )?improvement on|(?:yn )?well na(?:'r|g)?",
    WORSE: r"worse than|poorer than|weaker than|behind|(?:yn )?waeth na(?:'r|g)?",
    SAME: r"(?:exactly )?(?:equal(?:s|led)? to|the same as|level with|identical to)|match(?:es|ed|ing)?"
    r"|equals|equalled|yr un fath â(?:'r|g)?|yr un peth â(?:'r|g)?",
    MET: r"meets?|met|meeting|achieve[sd]?|achieving|hit|reach(?:es|ed)?|attain(?:ed)?|(?:wedi )?(?:cyrraedd"
    r"|cwrdd â)(?:'r|g)?",
    MISSED: r"missed|misses|missing|short of|fell short of|(?:heb|ni) gyrraedd(?:'r|g)?",
}
_REL = "|".join(f"(?P<{name}>\\b(?:{words}))" for name, words in _RELATIONS.items())
_FILLER = (
    r"(?:(?:the|our|its|their|this|that|year's|annual|annually|quarterly|set|agreed|corporate|overall"
    r"|published|latest|current|quarter's|council's|y|yr|a|an|"
    r"local|revised|performance|challenging|of|for|in|during|over|at|figure|result|outturn|level|rate"
    r"|percentage|number|achieved|reported|what|was|"
    r"performance|recorded|it|we|had|ein|hwn|‹[qyj]\d+›|that) ){0,6}"
)
_BENCH = (
    r"(?P<average>(?:all[- ]wales|welsh|wales|all wales \(welsh\)|national) (?:local authority )?average"
    r"|average (?:for|across|in) (?:all )?(?:of )?wales|wales\b(?= (?:as a whole|‹p))"
    r"|cyfartaledd cymru(?: gyfan)?|chyfartaledd cymru(?: gyfan)?|gyfartaledd cymru(?: gyfan)?)"
    r"|(?P<target>target|targed|darged|tharged)(?!s? (?:group|audience|date|time))\b"
    r"|(?P<before>(?:in |for |during |at )?(?:the )?(?:same|corresponding|equivalent"
    r"|comparable) (?:period|quarter|qtr|time|point)(?: of time)?(?: (?:in|of|for|from|during|the))*"
    r" ?(?:last year|(?:previous|prior|preceding) (?:financial )?year|‹[yq]\d+›(?: ‹[yq]\d+›)?)|(?:last"
    r"|previous|prior) (?:financial )?year(?:'s)?(?: (?:figure|result|performance|outturn))?"
    r"|(?:last|previous|preceding) (?:quarter|qtr)(?:'s)?(?: (?:figure|result|performance))?"
    r"|‹q\d+› ‹y\d+›|a year (?:ago|earlier)|(?:y )?llynedd|yr un cyfnod (?:y )?llynedd"
    r"|y flwyddyn (?:flaenorol|ddiwethaf)|yr un cyfnod(?: yn)? ‹y\d+›)"
)
_QUOTED = (
    r"(?:(?:,? (?:of|at|which (?:is|was)|is|was|being|stands at|stood at|for|in|the|‹[qyj]\d+›|year"
    r"|quarter|period|figure|result|performance|set at|currently|"
    r"yw|sef|o))*(?: |,? ?\()‹(?P<kind>[pc])(?P<quoted>\d+)›)?"
)
_VERSUS = re.compile(rf"(?:{_REL})\s(?P<filler>{_FILLER})(?:{_BENCH}){_QUOTED}")
_TARGET_OF = r"(?:target|targed)(?: o[f]? ‹[pc]\d+›%?)?"
_HAS = r"(?:has been |have been |has |was |is |had been |been |being )?"
_ON_TARGET = re.compile(
    rf"(?P<met>\b(?:on[- ]target|{_TARGET_OF} {_HAS}(?:met|achieved|exceeded|reached)"
    rf"|{_TARGET_OF} wedi (?:cael )?ei gyrraedd|cyrhaeddwyd y {_TARGET_OF}))\b"
    rf"|(?P<missed>\b(?:off[- ]target|{_TARGET_OF} {_HAS}(?:not (?:yet )?(?:been )?(?:met|achieved"
    r"|reached)|missed)"
    rf"|{_TARGET_OF} (?:was|has|is)(?:n't| not)(?: been)? (?:met|achieved|reached)"
    rf"|{_TARGET_OF} heb (?:ei )?(?:gael ei )?gyrraedd|ni chyrhaeddwyd y {_TARGET_OF}))\b"
)
_BENCH_FIRST = re.compile(
    rf"(?:the )?(?:{_BENCH})(?: (?:is|was|of|at|currently|for|in|‹[qyj]\d+›))*(?: "
    r"|\()‹(?P<kind>[pc])(?P<quoted>\d+)›\)?"
    r"(?:,| and| which| is| was| this)* (?P<rel>(?:slightly |just |well |marginally |fractionally "
    r"|significantly )?(?:above|below|higher than|lower than|better than|worse than)) (?:our|the|this"
    r"|that of the|ours|that)"
    r"(?: (?:council|own|figure|performance|result|current|quarter|authority)(?:'s)?)*"
)
_BY = re.compile(
    r"^(?:[^‹.;]|‹[pcqyj]\d+›){0,70}? by (?:just |only |over |nearly |almost |about |some |a "
    r"|around )*‹(?P<kind>[ptc])(?P<index>\d+)›"
)
_BY_BEFORE = re.compile(r"‹(?P<kind>[ptc])(?P<index>\d+)›(?: (?:cases?|visits?|children|days?|in total))? $")
_OTHER_TARGET = re.compile(
    r"\b(?:new|next|revised|stretch|internal|national|welsh government|profiled?|quarterly|year[- ]end"
    r"|annual|previous|old|former|last year'?s?|upper|lower|minimum|original|own|england|uk|english)\b"
)
_SOFT = re.compile(r"\b(?:fractionally|slightly|marginally|just|narrowly|a little|ychydig)\b")


def find_versus(passage, facts, ledger):
    """Record statements against the target, the All-Wales average, last year and last quarter."""
    for sentence in passage.sentences:
        found = cues(sentence, passage.figures, facts.period)
        for match in _VERSUS.finditer(sentence.skeleton):
            relation = next(name for name in _RELATIONS if match[name])
            bench = next(name for name in ("average", "target", "before") if match[name])
            if bench != "target" and relation in (MET, MISSED):
                if "short" not in match[relation]:
                    continue
                relation = WORSE
            _versus(passage, facts, ledger, sentence, match, relation, bench, found)
        for match in _ON_TARGET.finditer(sentence.skeleton):
            _on_target(passage, facts, ledger, sentence, match)
        for match in _THEN_WAS.finditer(sentence.skeleton):
            _then_was(passage, facts, ledger, sentence, match, found)
        for match in _BENCH_FIRST.finditer(sentence.skeleton):
            _bench_first(passage, facts, ledger, sentence, match)
        _quoted_alone(passage, facts, ledger, sentence)


_THEN_WAS = re.compile(
    r"\b(?:was|were|had been) (?:slightly |much |even |significantly )?(?P<word>higher|lower|better|worse"
    r"|greater)"
    r"(?: in| for| during| at)? (?P<when>(?:the )?(?:same|corresponding|equivalent) (?:period|quarter|time)"
    r"(?: (?:in|of|for|the))* ?(?:last year|previous year|‹[yq]\d+›)|last year|the previous year"
    r"|last quarter)"
)


def _then_was(passage, facts, ledger, sentence, match, found):
    """'Performance was lower in the same quarter last year': that year stands on the left."""
    text = sentence.skeleton
    near = [
        cue
        for cue in found
        if match.start("when") <= cue.start < match.end() or cue.start == match.start("when")
    ]
    then = facts.cell(near[0].period) if near and near[0].period not in (None, facts.period) else None
    if then is None or near[0].loose or facts.now is None:
        return
    if not is_fact(text, match.start()) or not is_own(facts, text, match.start(), numbers=False):
        return
    relation = {"higher": ABOVE, "greater": ABOVE, "lower": BELOW, "better": BETTER, "worse": WORSE}[
        match["word"]
    ]
    truth = _truth(relation, _side(then.interval, facts.now.interval), _way(facts), "before")
    if truth is None:
        return
    explanation = f"{then.text} in {facts.name(near[0].period)}, {facts.now.text} now"
    if truth != is_negated(text, match.start()):
        ledger.add("direction", VERIFIED, passage, (), sentence=sentence, explanation=explanation)
        return
    ledger.add(
        "direction",
        CONTRADICTED,
        passage,
        (),
        sentence=sentence,
        expected="not " + match["word"],
        found=match["word"],
        explanation=f"{explanation}, and the text says that it was {match['word']} then; the conclusion "
        "turns over",
    )


def _left(passage, facts, sentence, place, found):
    """What stands on the left, as (interval, text, index or None); None = not this period's."""
    clause = clause_before(sentence.skeleton, place)
    figures = [int(index) for index in re.findall(r"‹p(\d+)›" if facts.is_percent else r"‹c(\d+)›", clause)]
    if figures and clause.endswith(f"‹p{figures[-1]}› ") and facts.now is not None:
        amount = passage.figures[figures[-1]]
        if amount.value is not None and amount.value * 2 < facts.now.value:
            figures.pop()  # "5.76% above target": how far, not from where
    begin = place - len(clause)
    inside = [cue for cue in found if begin <= cue.start < place]
    if any(cue.period != facts.period for cue in inside):
        return None
    if figures and passage.figures[figures[-1]].value is not None and facts.is_percent:
        figure = passage.figures[figures[-1]]
        if facts.now is not None:
            low, high = facts.now.interval
            wide_low, wide_high = figure.interval
            if wide_low > high or wide_high < low:
                return None
            return facts.now.interval, facts.now.text, figures[-1]
        return figure.interval, figure.text, figures[-1]
    if (
        figures
        and not facts.is_percent
        and (facts.now is None or passage.figures[figures[-1]].value != facts.now.value)
    ):
        return None
    if facts.now is None:
        return None
    return facts.now.interval, facts.now.text, figures[-1] if figures and not facts.is_percent else None


def _way(facts):
    """Better way for reading a sentence: as stated, else as colour, figure and target leave it."""
    if facts.way:
        return facts.way
    colour = facts.rag.lower()
    if facts.now is None or facts.target is None or facts.now.value == facts.target.value:
        return ""
    over = facts.now.value > facts.target.value
    if re.match(r"green|gwyrdd|blue", colour):
        return "higher" if over else "lower"
    if re.match(r"red\b|coch", colour):
        return "lower" if over else "higher"
    return ""


def _side(left, right):
    """'above', 'below', 'same' (printed alike) or '' (rounding leaves it open)."""
    if left == right:
        return SAME
    if left[0] > right[1]:
        return ABOVE
    if left[1] < right[0]:
        return BELOW
    return ""


def _truth(relation, side, way, bench):
    """Is 'figure <relation> benchmark' true? True, False or None where it cannot be told."""
    if side == "":
        return None
    if relation in (ABOVE, BELOW):
        if side == SAME:
            return None
        if side != relation and bench == "target" and way == "lower":
            return None  # "above target" may mean better than it
        return side == relation
    if relation == SAME:
        return side == SAME
    if not way:
        return None
    good = ABOVE if way == "higher" else BELOW
    if relation in (BETTER, WORSE):
        return None if side == SAME else (side == good) == (relation == BETTER)
    met = side in (good, SAME)
    return met if relation == MET else not met


def _versus(passage, facts, ledger, sentence, match, relation, bench, found):
    text = sentence.skeleton
    said = next(match[name] for name in _RELATIONS if match[name])
    place = match.start()
    quoted = int(match["quoted"]) if match["quoted"] else None
    filler = match["filler"] + match[bench]
    if re.match(r"(?:over|more than|less than|under|above|below)$", said) and re.search(
        r"‹d\d+› $", text[:place]
    ):
        return
    if not is_fact(text, place, match.end()) or (re.search(r"\b(?:or|and) $", text[:place]) and False):
        return
    right, about, ours = _right(passage, facts, ledger, sentence, match, bench, quoted, filler, found)
    if right is None:
        return
    if not is_own(facts, text, place):
        return
    left = _left(passage, facts, sentence, place, found)
    if left is None:
        return
    own, own_text, own_index = left
    negated = is_negated(text, place)
    side = _side(own, right)
    truth = _truth(relation, side, _way(facts), bench)
    kind = {"average": "versus_average", "target": "versus_target", "before": "direction"}[bench]
    about = [*about, *([own_index] if own_index is not None else [])]
    _amount(passage, facts, ledger, sentence, match, own, right, kind)
    if truth is None:
        return
    if negated:
        truth = not truth
    words = re.sub(r"\s+", " ", said)
    sum_ = f"{own_text} against {ours}"
    if truth:
        ledger.add(kind, VERIFIED, passage, about, sentence=sentence, explanation=sum_)
        return
    if relation == SAME:
        close = abs((own[0] + own[1]) - (right[0] + right[1])) / 2 < 1 and facts.is_percent
        soft = close and quoted is None and "exactly" not in said
        verdict = QUESTIONED if soft else CONTRADICTED
    else:
        verdict = CONTRADICTED
    ledger.add(
        kind,
        verdict,
        passage,
        about,
        sentence=sentence,
        expected=_told(side, negated),
        found=("not " if negated else "") + words,
        explanation=f"{sum_}: the figure is {_told(side)} it, and the text says "
        f"{'not ' if negated else ''}{words}; the conclusion turns over",
    )


def _told(side, negated=False):
    return {ABOVE: "above", BELOW: "below", SAME: "equal to"}[side]


def _right(passage, facts, ledger, sentence, match, bench, quoted, filler, found):
    """Benchmark of a statement: (interval or None, indices, text)."""
    nothing = (None, (), "")
    figure = passage.figures[quoted] if quoted is not None else None
    if figure is not None and (figure.bound == "near" or (figure.kind == "p") != facts.is_percent):
        figure = None
        quoted = None
    if bench == "before":
        return _before(passage, facts, match, figure, quoted, found)
    table = facts.averages if bench == "average" else facts.targets
    cells = [cell for _, cell in table]
    if figure is not None:
        matching = [
            cell
            for cell in cells
            if fits(cell.value, figure) in ("yes", "cut") or fits(figure.value, cell) == "yes"
        ]
        if cells and not matching:
            _misquoted(passage, facts, ledger, sentence, bench, quoted, cells, filler, found)
        if bench == "target" and matching:
            return matching[0].interval, (quoted,), f"{bench} {matching[0].text}"
        return figure.interval, (quoted,), f"{figure.text}"
    if not cells and bench == "average":
        # Quoted elsewhere in the text: "The All Wales Average is 5.4%. We are above the average."
        quotes = {int(match[1]) for match in passage.all(_QUOTE)}
        if len({passage.figures[index].value for index in quotes}) == 1:
            index = quotes.pop()
            if (passage.figures[index].kind == "p") == facts.is_percent and not passage.figures[index].bound:
                return passage.figures[index].interval, (index,), f"the average {passage.figures[index].text}"
    if len(cells) != 1 or (_OTHER_TARGET.search(filler) and bench == "target"):
        return nothing
    if bench == "average" and "national" in filler:
        return nothing
    return (
        cells[0].interval,
        (),
        f"{'the All-Wales average' if bench == 'average' else 'the target'} {cells[0].text}",
    )


def _before(passage, facts, match, figure, quoted, found):
    near = [cue for cue in found if cue.start < match.end() and match.start() < cue.end]
    period = near[0].period if near else None
    cell = facts.cell(period) if period is not None and period != facts.period else None
    if near and near[0].loose:
        return None, (), ""
    if cell is not None:
        indices = (quoted,) if figure is not None and fits(cell.value, figure) in ("yes", "cut") else ()
        return cell.interval, indices, f"{cell.text} in {facts.name(period)}"
    return None, (), ""


_QUOTE = re.compile(
    r"(?:(?:all[- ]wales|welsh|wales) average|cyfartaledd cymru(?: gyfan)?)(?: (?:of|is|was|at|stands|yw"
    r"|currently))* \(?‹[pc](\d+)›"
)


_QUOTES = re.compile(r"average[^.;‹]{0,30}‹p\d+›")


def _misquoted(passage, facts, ledger, sentence, bench, quoted, cells, filler, found):
    if ledger.verdict(quoted) == CONTRADICTED or _OTHER_TARGET.search(filler):
        return
    figure = passage.figures[quoted]
    dated = any(cue.period != facts.period for cue in found) or re.search(r"‹[yj]\d+›", sentence.skeleton)
    if bench == "average":
        quotes = passage.all(_QUOTES)
        own = {covers for covers, _ in facts.averages}
        verdict = (
            CONTRADICTED
            if len(cells) == 1 and not dated and len(quotes) == 1 and len(own) == 1
            else QUESTIONED
        )
        name, kind = "All-Wales average", "versus_average"
    else:
        verdict = QUESTIONED if dated else CONTRADICTED
        name, kind = "target", "versus_target"
    ledger.add(
        kind,
        verdict,
        passage,
        (quoted,),
        sentence=sentence,
        expected=cells[0].text,
        found=str(figure),
        explanation=f"the table prints {cells[0].text} as the {name}, and the text says {figure}",
    )


_QUOTED_TARGET = re.compile(
    r"\b(?:(?P<target>target)|(?P<average>(?:all[- ]wales|welsh|wales) average"
    r"|cyfartaledd cymru(?: gyfan)?))"
    r"(?: (?:for|in|during|this|the|‹[qyj]\d+›|indicator|measure|quarter|year|period))*(?: (?:of|is|was"
    r"|set at|at|being|yw))+ (?:the "
    r"|a )?‹(?P<kind>[pc])(?P<quoted>\d+)›"
)


def _quoted_alone(passage, facts, ledger, sentence):
    """'The All Wales Average is 5.4%', with nothing compared: equal to the table's or not."""
    found = cues(sentence, passage.figures, facts.period)
    for match in _QUOTED_TARGET.finditer(sentence.skeleton):
        quoted = int(match["quoted"])
        bench = "target" if match["target"] else "average"
        figure = passage.figures[quoted]
        cells = [cell for _, cell in (facts.targets if bench == "target" else facts.averages)]
        if ledger.verdict(quoted) or not cells or (figure.kind == "p") != facts.is_percent or figure.bound:
            continue
        before = clause_before(sentence.skeleton, match.start())[-40:]
        if not is_fact(sentence.skeleton, match.start()) or _OTHER_TARGET.search(before):
            continue
        if any(
            fits(cell.value, figure) in ("yes", "cut") or fits(figure.value, cell) == "yes" for cell in cells
        ):
            kind = "versus_target" if bench == "target" else "versus_average"
            ledger.add(
                kind, VERIFIED, passage, (quoted,), sentence=sentence, explanation=f"{figure} as in the table"
            )
        else:
            _misquoted(passage, facts, ledger, sentence, bench, quoted, cells, before, found)


def _on_target(passage, facts, ledger, sentence, match):
    text = sentence.skeleton
    relation = MISSED if match["missed"] else MET
    if facts.now is None or len(facts.targets) != 1 or not is_fact(text, match.start(), match.end()):
        return
    if _OTHER_TARGET.search(clause_before(text, match.start())[-30:]) or not is_own(
        facts, text, match.start()
    ):
        return
    side = _side(facts.now.interval, facts.target.interval)
    truth = _truth(relation, side, _way(facts), "target")
    if re.search("exceed", match[0]):
        truth = None if _way(facts) == "lower" else (side == ABOVE if side else None)
    if truth is None or side == "":
        return
    if is_negated(text, match.start()):
        truth = not truth
    sum_ = f"{facts.now.text} against the target {facts.target.text}"
    if truth:
        ledger.add("versus_target", VERIFIED, passage, (), sentence=sentence, explanation=sum_)
    else:
        ledger.add(
            "versus_target",
            CONTRADICTED,
            passage,
            (),
            sentence=sentence,
            expected=_told(side),
            found=match[0],
            explanation=f"{sum_}, and the text says {match[0]}; the conclusion turns over",
        )


def _bench_first(passage, facts, ledger, sentence, match):
    """'The average is 5.4%, which is lower than our figure': the sides are exchanged."""
    quoted = int(match["quoted"])
    figure = passage.figures[quoted]
    if (
        facts.now is None
        or (figure.kind == "p") != facts.is_percent
        or not is_fact(sentence.skeleton, match.start("rel"))
    ):
        return
    bench = "average" if match["average"] else "target" if match["target"] else ""
    if not bench:
        return
    side = _side(figure.interval, facts.now.interval)
    relation = (
        ABOVE
        if re.search("above|higher", match["rel"])
        else BELOW
        if re.search("below|lower", match["rel"])
        else BETTER
        if "better" in match["rel"]
        else WORSE
    )
    truth = _truth(relation, side, _way(facts), "average")
    if truth is None:
        return
    kind = f"versus_{bench}"
    if truth:
        ledger.add(
            kind,
            VERIFIED,
            passage,
            (quoted,),
            sentence=sentence,
            explanation=f"{figure} against {facts.now.text}",
        )
    else:
        ledger.add(
            kind,
            CONTRADICTED,
            passage,
            (quoted,),
            sentence=sentence,
            expected=_told(side),
            found=match["rel"],
            explanation=f"{figure} against our {facts.now.text}, and the text says {match['rel']}; the "
            "conclusion turns over",
        )


def _amount(passage, facts, ledger, sentence, match, own, right, kind):
    """'... the target by 2.3 points', '3.76 percentage points above the target'."""
    text = sentence.skeleton
    found = _BY.match(text[match.end() :]) if match.end() else None
    if found and re.search(r"[,;]|\b(?:and|but)\b", text[match.end() : match.end() + found.start("index")]):
        found = None
    found = found or _BY_BEFORE.search(text[: match.start()])
    if not found:
        return
    index = int(found["index"])
    stated = passage.figures[index]
    if ledger.verdict(index) or stated.value is None:
        return
    gap = abs((own[0] + own[1]) / 2 - (right[0] + right[1]) / 2)
    slack = (own[1] - own[0]) / 2 + (right[1] - right[0]) / 2
    base = abs(right[0] + right[1]) / 2
    relative = gap / base * 100 if base else None
    if (not facts.is_percent and stated.kind == "t") or (facts.is_percent and stated.kind == "c"):
        return
    options = [gap] if stated.kind in "tc" else [relative] if not facts.is_percent else [gap, relative]
    if any(value is not None and fits(abs(value), stated, slack) in ("yes", "cut") for value in options):
        verdict = VERIFIED
        if (
            stated.kind == "p"
            and facts.is_percent
            and fits(gap, stated, slack) in ("yes", "cut")
            and relative is not None
            and fits(relative, stated, slack) == "no"
        ):
            _points(passage, ledger, sentence, index, gap, relative)
            return
        ledger.add(
            kind,
            verdict,
            passage,
            (index,),
            sentence=sentence,
            explanation=f"the difference is {number(gap)}",
        )
    elif stated.bound == "" or not any(
        value is not None and fits(abs(value), stated, slack) == "loose" for value in options
    ):
        ledger.add(
            kind,
            CONTRADICTED,
            passage,
            (index,),
            sentence=sentence,
            expected=number(gap),
            found=str(stated),
            explanation=f"the difference is {number(gap)}, and the text says {stated}",
        )


def _points(passage, ledger, sentence, index, gap, relative):
    ledger.add(
        "points_or_percent",
        QUESTIONED,
        passage,
        (index,),
        sentence=sentence,
        expected=f"{number(gap)} percentage points",
        found=str(passage.figures[index]),
        explanation=f"the difference is {number(gap)} percentage points, which is {number(relative, 1)}%",
    )


UP = (
    r"increas(?:e|es|ed|ing)|rise|risen|rises|rose|rising|grew|grown|growth|gone up|went up|goes up"
    r"|jumped|climbed|cynyddu|gynyddu|cynnydd|gynnydd|codi|up(?= (?:on|from|by|to|compared|against|‹))"
)
DOWN = (
    r"decreas(?:e|es|ed|ing)|fall|falls|fallen|fell|falling|drop(?:s|ped|ping)?|reduc(?:ed|tion|es"
    r"|ing)|declin(?:e|ed|es|ing)|gone down|went down|goes down|dipped|dip|gostwng|ostwng|gostyngiad"
    r"|ostyngiad|lleihau|down(?= (?:on|from|by|to|compared|against|for|this|‹))"
)
GOOD = r"improv(?:e|ed|ement|es|ing)|gwella|well(?:iant)"
POOR = r"worsen(?:ed|ing|s)?|deteriorat(?:e|ed|ion|es|ing)|dirywi(?:o|ad)|slipped"
EVEN = (
    r"no change|unchanged|remain(?:s|ed)? (?:the same|static|constant|unchanged)|stayed the same"
    r"|dim newid|heb newid"
)
_MOVE = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<good>{GOOD})|(?P<poor>{POOR})|(?P<even>{EVEN}))\b"
    r"(?P<tail>(?: (?:slightly|significantly|marginally|fractionally|considerably|again|further|sharply"
    r"|this (?:quarter|year|period)|in (?:performance|numbers?|the figure)))*"
    r"(?: (?:by|of|o) (?:just |only |over |nearly |almost |about |some |around |approximately |more than "
    r"|a |an |the )*‹(?P<kind>[ptcxf])(?P<amount>\d+)›)?)"
)
_FROM_TO = re.compile(
    r"\bfrom (?:the |a |an |a high of |a low of )?‹(?P<kind>[pcmd])(?P<a>\d+)›(?P<mid>(?:[^‹.;:]"
    r"|‹[qyjd]\d+›){0,60}?)\bto (?:the |a |an )?‹(?P<kind2>[pcmd])(?P<b>\d+)›"
    r"|\bto (?:the |a )?‹(?P<kind3>[pcmd])(?P<b2>\d+)›(?P<mid2>(?:[^‹.;:]"
    r"|‹[qyjd]\d+›){0,50}?)\bfrom (?:the |a )?‹(?P<kind4>[pcmd])(?P<a2>\d+)›"
)


def find_moves(passage, facts, ledger):
    """Record rises and falls, with their amounts and their ends."""
    for sentence in passage.sentences:
        found = cues(sentence, passage.figures, facts.period)
        text = sentence.skeleton
        for match in _FROM_TO.finditer(text):
            _ends(passage, facts, ledger, sentence, match, found)
        for match in _MOVE.finditer(text):
            _move(passage, facts, ledger, sentence, match, found)
        _more_than(passage, facts, ledger, sentence, found)


def _word(match):
    return next(name for name in ("up", "down", "good", "poor", "even") if match[name])


def _ends(passage, facts, ledger, sentence, match, found):
    """'rose from 88.1% to 92.3%': the ends against each other, then against the cells."""
    text = sentence.skeleton
    a, b = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
    start, end = passage.figures[a], passage.figures[b]
    if start.kind != end.kind or start.value is None or end.value is None or start.bound or end.bound:
        return
    before = text[max(0, match.start() - 60) : match.start()]
    moves = list(_MOVE.finditer(before))
    if re.search(r"\b(?:range\w*|between|varie\w*|age\w*)\b", before):
        return
    if moves and is_fact(text, match.start() - len(before) + moves[-1].start()):
        which = _word(moves[-1])
        negated = is_negated(text, max(0, match.start() - len(before)) + moves[-1].start())
        gone = {True: "up", False: "down"}[end.value > start.value] if end.value != start.value else "even"
        if which in ("up", "down", "even") and gone != which and not negated:
            ledger.add(
                "direction",
                CONTRADICTED,
                passage,
                (a, b),
                sentence=sentence,
                expected=_went(gone),
                found=moves[-1][0],
                explanation=f"from {start} to {end} is {_went(gone)}, and the text says {moves[-1][0]}",
            )
            return
        amount = re.search(r"‹([ptc])(\d+)› ?$|‹([ptc])(\d+)›[, ]+$", before)
        if amount:
            _stated_amount(
                passage,
                facts,
                ledger,
                sentence,
                int(amount[2] or amount[4]),
                start.value,
                end.value,
                start.kind == "p",
                start.decimals,
                end.decimals,
            )
    behind = re.match(
        r",? (?:an? |\(an? |which is an? |representing an? )?(?:increase|decrease|rise|fall|drop"
        r"|reduction|improvement|change|difference) of (?:just |only )?‹([ptc])(\d+)›",
        text[match.end() :],
    )
    if behind:
        _stated_amount(
            passage,
            facts,
            ledger,
            sentence,
            int(behind[2]),
            start.value,
            end.value,
            start.kind == "p",
            start.decimals,
            end.decimals,
        )
    behind = re.match(r"\s?\(?\+?‹([pt])(\d+)›\)", text[match.end() :]) or re.match(
        r"\s\(‹([pt])(\d+)›\)", text[match.end() :]
    )
    if (start.kind == "p") != facts.is_percent or facts.now is None:
        return
    after_a = period_at(text, found, match.start(), match.start() + 1) if False else None
    last = [cue.period for cue in found if cue.period not in (None, facts.period)]
    then_period = last[0] if last else facts.period - 4
    loose = any(cue.loose for cue in found)
    then = facts.cell(then_period)
    from_table = fits(facts.now.value, end) in ("yes", "cut")
    if then is None or after_a:
        if from_table and is_own(facts, text, match.start(), numbers=False):
            ledger.add(
                "value",
                VERIFIED,
                passage,
                (b,),
                sentence=sentence,
                explanation=f"the table prints {facts.now.text}",
            )
        return
    to_table = fits(then.value, start) in ("yes", "cut")
    if from_table and to_table:
        ledger.add(
            "direction",
            VERIFIED,
            passage,
            (a, b),
            sentence=sentence,
            explanation=f"{then.text} to {facts.now.text}",
        )
    elif (
        (last or to_table)
        and not loose
        and is_own(facts, text, match.start(), numbers=False)
        and is_fact(text, match.start())
    ):
        wrong = a if from_table else b
        if not from_table and not to_table:
            return
        cell = then if wrong == a else facts.now
        if wrong == a and not last:
            return
        ledger.add(
            "value",
            CONTRADICTED,
            passage,
            (a, b),
            blame=(wrong,),
            sentence=sentence,
            expected=cell.text,
            found=str(passage.figures[wrong]),
            explanation=f"the table prints {then.text} and {facts.now.text}, and the text says from "
            f"{start} to {end}",
        )


def _went(way):
    return {"up": "a rise", "down": "a fall", "even": "no change"}[way]


def _stated_amount(passage, facts, ledger, sentence, index, then, now, percent, d1, d2):
    """Hold a stated change against its two ends."""
    stated = passage.figures[index]
    if ledger.verdict(index) or stated.value is None:
        return
    gap = abs(now - then)
    slack = (Fraction(1, 2 * 10**d1) + Fraction(1, 2 * 10**d2)) if percent else Fraction(0)
    relative = gap / abs(then) * 100 if then else None
    if (stated.kind == "t" and not percent) or (stated.kind == "c" and percent):
        return
    exact = [gap] if stated.kind in "tc" else [relative] if not percent else [gap, relative]
    exact = [value for value in exact if value is not None]
    good = [
        value
        for value in exact
        if fits(value, stated, slack if value is gap else Fraction(1, 2) if percent else 0) in ("yes", "cut")
    ]
    if (
        stated.kind == "p"
        and percent
        and good
        and fits(gap, stated, slack) in ("yes", "cut")
        and relative is not None
        and abs(relative - stated.value) > Fraction(1, 10**stated.decimals)
    ):
        _points(passage, ledger, sentence, index, gap, relative)
    elif good:
        ledger.add(
            "difference",
            VERIFIED,
            passage,
            (index,),
            sentence=sentence,
            explanation=f"the change is {number(good[0])}",
        )
    elif exact and not any(fits(value, stated, slack) == "loose" for value in exact):
        unit = "" if stated.kind == "c" else " percentage points" if percent else "%"
        ledger.add(
            "difference",
            CONTRADICTED,
            passage,
            (index,),
            sentence=sentence,
            expected=number(exact[0]) + unit,
            found=str(stated),
            explanation=f"from {number(then)} to {number(now)} is a change of {number(exact[0])}{unit}, "
            f"and the text says {stated}",
        )


def _compared_with(passage, facts, sentence, match, found):
    """Period that a rise or fall is against, and whether the sentence itself names it."""
    text = sentence.skeleton
    after = [cue for cue in found if cue.start >= match.start() and cue.period != facts.period]
    before = [cue for cue in found if cue.end <= match.start() and cue.period != facts.period]
    for cue in [*after, *reversed(before)]:
        return (None if cue.loose or cue.period is None else cue.period), True
    if re.search(
        r"\b(?:since|over the (?:last|past)|month|week|lockdown|between|pandemic)\b", text[match.start() :]
    ):
        return None, True
    if re.search(r"\byear[- ]on[- ]year\b", text):
        return facts.period - 4, True
    earlier = {
        cue.period
        for one in passage.sentences[max(0, sentence.number - 12) : sentence.number]
        for cue in cues(one, passage.figures, facts.period)
        if cue.period is not None and cue.period < facts.period
    }
    if earlier == {facts.period - 4} and facts.last_quarter is None:
        return facts.period - 4, False
    return None, False


def _move(passage, facts, ledger, sentence, match, found):
    text = sentence.skeleton
    which = _word(match)
    if _FROM_TO.match(text[match.end() :].lstrip()) and match["amount"] is None and which in ("up", "down"):
        return
    if facts.now is None or not is_fact(text, match.start(), match.end()):
        return
    if (
        re.match(
            r" (?:in|of|the|its|our|their|demand|pressure|risk|workload|capacity|to (?:the )?(?:number"
            r"|volume))\b(?! (?:‹|performance|the (?:figure|same|previous|last)|comparison|this|last|‹q"
            r"|number of|percentage))",
            text[match.end() :],
        )
        and not match["amount"]
    ):
        if not re.match(
            r" (?:in|of|during) (?:the )?(?:same|last|previous|‹|quarter|comparison|this"
            r"|our (?:performance|figure))",
            text[match.end() :],
        ):
            return
    clause = clause_before(text, match.start())
    noun = re.search(
        r"(?:\b(?:an?|the|this|slight|small|significant|further|marginal|sharp|large) |^|[(,] ?)$", clause
    )
    if not is_own(facts, text, match.start(), numbers=False) or (
        noun
        and re.search(
            r"\b(?:with|saw|seen|see|was|were|there (?:is|was|has been)|due to|by|despite|following"
            r"|reflects?|for|of) (?:an? |the |this )(?:\w+ )?$",
            clause,
        )
        and re.match(r" in\b", text[match.end() :])
    ):
        return
    if noun and _NOT_OWN_NOUN.search(text[: match.start()]):
        return
    if _OF_OTHERS.match(text[match.end() :]) or _ANOTHER_SENSE.match(text[match.end() :]):
        return
    period, named = _compared_with(passage, facts, sentence, match, found)
    then = facts.cell(period) if period is not None else None
    if then is None:
        return
    negated = is_negated(text, match.start())
    _move_amount(passage, facts, ledger, sentence, match, then, found)
    gone = "up" if facts.now.value > then.value else "down" if facts.now.value < then.value else "even"
    told = {"up": "up", "down": "down", "even": "even"}.get(which)
    way = _way(facts)
    if which in ("good", "poor"):
        if not way:
            return
        told = "up" if (which == "good") == (way == "higher") else "down"
    elif (way == "lower" and "performance" in clause) or (
        way == "" and which == "down" and re.match("declin|dip", match[which])
    ):
        return  # "performance has increased" may mean that the figure fell
    truth = gone == told
    explanation = f"{then.text} in {facts.name(period)}, {facts.now.text} now"
    if truth != negated:
        ledger.add("direction", VERIFIED, passage, (), sentence=sentence, explanation=explanation)
        return
    if which == "even" and _rounds_alike(facts.now, then):
        verdict = QUESTIONED
    elif gone == "even" or (not named and _mixed(passage, facts)):
        verdict = QUESTIONED
    else:
        verdict = CONTRADICTED
    ledger.add(
        "direction",
        verdict,
        passage,
        (),
        sentence=sentence,
        expected=_went(gone),
        found=("not " if negated else "") + match[which],
        explanation=f"{explanation}: {_went(gone)}, and the text says "
        f"{'not ' if negated else ''}{match[which]}; the conclusion turns over",
    )


_NOT_OWN_NOUN = re.compile(
    r"\b(?:despite|following|due to|after|because of|with|by|given|reflect(?:s|ing)?|from|of|for|to"
    r"|owing to|caused|seen|saw|see"
    r"|experienc\w+|led to)(?: (?:an?|the|this|some|slight|small|significant|further|large|sharp))* $"
)
_ANOTHER_SENSE = re.compile(r" (?:short|out|behind|within|outside|into|under|below|above|off|foul|ill)\b")
_OF_OTHERS = re.compile(
    r"[^.;,‹]{0,50}? in (?!the (?:same|previous|last|quarter|number|percentage|performance|figure)"
    r"|performance|this|comparison"
    r"|our|q\b|quarter|‹|line)[a-z]+"
)


_MONTHS = re.compile(r"\b(?:quarter on quarter|last quarter|previous quarter|month)\b")


def _mixed(passage, facts):
    """True where the text speaks of several earlier periods, so that none is meant for certain."""
    return passage.finds(_MONTHS)


def _rounds_alike(one, other):
    return round(one.value) == round(other.value)


def _move_amount(passage, facts, ledger, sentence, match, then, found):
    if not match["amount"] or match["kind"] not in "ptc":
        return
    index = int(match["amount"])
    if re.match(r" (?:to|times|in (?:the )?number)\b", sentence.skeleton[match.end() :]):
        return
    noun = re.match(r" ([a-z]+)", sentence.skeleton[match.end() :])
    if (
        match["kind"] == "c"
        and noun
        and noun[1]
        not in ("on", "from", "compared", "in", "since", "this", "against", "cases", "children", "than")
    ):
        from piutils.commentary.passages import stem

        if stem(noun[1]) not in facts.stems:
            return
    if match["kind"] == "c" and not facts.is_count:
        return
    _stated_amount(
        passage,
        facts,
        ledger,
        sentence,
        index,
        then.value,
        facts.now.value,
        facts.is_percent,
        then.decimals,
        facts.now.decimals,
    )


_MORE = re.compile(
    r"‹(?P<kind>[cpt])(?P<amount>\d+)› (?:(?:[a-z]+ ){0,2})?(?P<word>more|fewer|less|higher|lower|extra"
    r"|additional)\b(?: [a-z]+){0,2}? (?:than|compared (?:to|with)|on)\b"
)


def _more_than(passage, facts, ledger, sentence, found):
    """'12 more than last year'."""
    text = sentence.skeleton
    for match in _MORE.finditer(text):
        index = int(match["amount"])
        stated = passage.figures[index]
        if (
            ledger.verdict(index)
            or facts.now is None
            or not is_fact(text, match.start())
            or not is_own(facts, text, match.start())
        ):
            continue
        if (stated.kind == "c" and not facts.is_count) or (stated.kind == "t" and not facts.is_percent):
            continue
        after = [cue for cue in found if cue.start >= match.start()]
        if not after or after[0].period in (None, facts.period) or after[0].loose:
            continue
        if re.search(r"\b(?:target|average)\b", text[match.end() : after[0].start]):
            continue
        then = facts.cell(after[0].period)
        if then is None:
            continue
        up = match["word"] in ("more", "higher", "extra", "additional")
        gone_up = facts.now.value > then.value
        if facts.now.value != then.value and up != gone_up:
            ledger.add(
                "direction",
                CONTRADICTED,
                passage,
                (index,),
                sentence=sentence,
                expected="fewer" if up else "more",
                found=match["word"],
                explanation=f"{then.text} in {facts.name(after[0].period)}, {facts.now.text} now, and the "
                f"text says {match['word']}",
            )
            continue
        _stated_amount(
            passage,
            facts,
            ledger,
            sentence,
            index,
            then.value,
            facts.now.value,
            facts.is_percent,
            then.decimals,
            facts.now.decimals,
        )
