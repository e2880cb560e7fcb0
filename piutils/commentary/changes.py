"""Claims of a rise, a fall or no change, with their ends."""

import re

from piutils.commentary.amounts import check_change
from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits
from piutils.commentary.cues import cues
from piutils.commentary.passages import stem
from piutils.commentary.relations import better_way
from piutils.commentary.subjects import clause_before, is_fact, is_negated, is_own

UP = (
    r"increas(?:e|es|ed|ing)|rise|risen|rises|rose|rising|grew|grown|growth|gone up|went up|goes up"
    r"|lengthened|lengthening|jumped|climbed|cynyddu|gynyddu|cynnydd|gynnydd|codi|up(?= (?:on|from|by|to"
    r"|compared|against|‹))"
)
DOWN = (
    r"come down|came down|shorten(?:ed|ing)|decreas(?:e|es|ed|ing)|fall|falls|fallen|fell|falling|drop(?:s"
    r"|ped|ping)?|reduc(?:ed|tion|es"
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
    r"|a |an |the )*‹(?P<kind>[ptcxfdm])(?P<amount>\d+)›)?)"
)
_FROM_TO = re.compile(
    r"\bfrom (?:the |a |an |a high of |a low of )?‹(?P<kind>[pcmd])(?P<a>\d+)›(?P<mid>(?:[^‹.;:]"
    r"|‹[qyjdn]\d+›){0,60}?)\bto (?:the |a |an |just |over |under |nearly |almost |around |about"
    r" )*‹(?P<kind2>[pcmd])(?P<b>\d+)›"
    r"|\bto (?:the |a |just |over |under |nearly |almost |around |about"
    r" )*‹(?P<kind3>[pcmd])(?P<b2>\d+)›(?P<mid2>(?:[^‹.;:]"
    r"|‹[qyjdn]\d+›){0,50}?)\bfrom (?:the |a )?‹(?P<kind4>[pcmd])(?P<a2>\d+)›"
)


_SET_BESIDE = re.compile(
    r"‹(?P<kind>[cpmd])(?P<now>\d+)›(?:[^‹.;:]|‹[qyj]\d+›){0,80}? (?:compared (?:to|with)"
    r"|in comparison (?:to|with)|against|up from"
    r"|down from)(?: the)? ‹(?P<kind2>[cpmd])(?P<then>\d+)›(?:[^‹.;:]"
    r"|‹[qyj]\d+›){0,70}?[,(–-] ?(?:which is |this is |representing |showing "
    r"|equating to |i\.e\.? )?(?:an? )?(?:slight |small |significant |overall "
    r"|further )?(?P<word>increase|rise|decrease|fall|drop"
    r"|reduction|up|down)(?: of| by)? (?:just |only |over |nearly |almost |about |around "
    r"|approximately )?‹(?P<unit>[ptcdm])(?P<amount>\d+)›"
)


def _set_beside(passage, ledger, sentence, match):
    """'6,357 compared with 5,869 last year, an increase of 8.3%': the three numbers among themselves."""
    now, then, amount = (int(match[name]) for name in ("now", "then", "amount"))
    a, b = passage.figures[now], passage.figures[then]
    if a.kind != b.kind or a.bound or b.bound or None in (a.value, b.value) or ledger.verdict(amount):
        return
    if re.match(
        r" (?:out of|of the|allan o) ‹", sentence.skeleton[match.end("then") + 1 :]
    ) or ledger.in_pair(now):
        return
    up = match["word"] in ("increase", "rise", "up")
    if a.value != b.value and up != (a.value > b.value):
        ledger.add(
            "direction",
            CONTRADICTED,
            passage,
            (now, then, amount),
            sentence=sentence,
            expected=_went("up" if a.value > b.value else "down"),
            found=match["word"],
            explanation=f"from {b} to {a} is {_went('up' if a.value > b.value else 'down')}, and the text "
            "says "
            f"{match['word']}",
        )
        return
    percent = a.kind == "p"
    check_change(passage, ledger, sentence, amount, b.value, a.value, percent, b.decimals, a.decimals)


def find_moves(passage, facts, ledger):
    """Record rises and falls, with their amounts and their ends."""
    for sentence in passage.sentences:
        found = cues(sentence, passage.figures, facts.period)
        text = sentence.skeleton
        for match in _FROM_TO.finditer(text):
            _ends(passage, facts, ledger, sentence, match, found)
        for match in _SET_BESIDE.finditer(text):
            _set_beside(passage, ledger, sentence, match)
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
    if start.kind != end.kind or start.value is None or end.value is None:
        return
    bounded = bool(start.bound or end.bound)
    if bounded and not _clearly_apart(start, end):
        return
    before = text[max(0, match.start() - 60) : match.start()]
    moves = list(_MOVE.finditer(before))
    if re.search(r"\b(?:range\w*|between|varie\w*|age\w*)\b", before):
        return
    if moves and is_fact(text, match.start() - len(before) + moves[-1].start()):
        which = _word(moves[-1])
        negated = is_negated(text, max(0, match.start() - len(before)) + moves[-1].start())
        gone = {True: "up", False: "down"}[end.value > start.value] if end.value != start.value else "even"
        if which in ("good", "poor") and better_way(facts):
            which = "up" if (which == "good") == (better_way(facts) == "higher") else "down"
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
            check_change(
                passage,
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
        check_change(
            passage,
            ledger,
            sentence,
            int(behind[2]),
            start.value,
            end.value,
            start.kind == "p",
            start.decimals,
            end.decimals,
        )
    if bounded or not facts.measures(start) or facts.now is None:
        return
    last = [cue.period for cue in found if cue.period not in (None, facts.period)]
    then_period = last[0] if last else facts.period - 4
    loose = any(cue.loose for cue in found)
    then = facts.cell(then_period)
    from_table = fits(facts.now.value, end) in ("yes", "cut")
    if then is None:
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
        bracket = re.match(r"\s?\(\+?‹[pt](\d+)›\)", text[match.end() :])
        if bracket:
            check_change(
                passage,
                ledger,
                sentence,
                int(bracket[1]),
                start.value,
                end.value,
                start.kind == "p",
                start.decimals,
                end.decimals,
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


def _clearly_apart(start, end):
    """True where 'from over 44 to under 42' leaves no doubt about the way."""
    low, high = (end, start) if end.value < start.value else (start, end)
    if "near" in (low.bound, high.bound):
        return abs(start.value - end.value) * 25 > start.value
    return (
        start.value != end.value
        and low.bound in ("", "under", "below")
        and high.bound in ("", "over", "past")
    )


def _went(way):
    return {"up": "a rise", "down": "a fall", "even": "no change"}[way]


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
    _move_amount(passage, facts, ledger, sentence, match, then)
    gone = "up" if facts.now.value > then.value else "down" if facts.now.value < then.value else "even"
    told = {"up": "up", "down": "down", "even": "even"}.get(which)
    way = better_way(facts)
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
    elif gone == "even" or (not named and _mixed(passage)):
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


def _mixed(passage):
    """True where the text speaks of several earlier periods, so that none is meant for certain."""
    return passage.finds(_MONTHS)


def _rounds_alike(one, other):
    return round(one.value) == round(other.value)


def _move_amount(passage, facts, ledger, sentence, match, then):
    if not match["amount"]:
        return
    index = int(match["amount"])
    if match["kind"] != "p" and not facts.parts(passage.figures[index]):
        return
    if re.match(r" (?:to|times|in (?:the )?number)\b", sentence.skeleton[match.end() :]):
        return
    noun = re.match(r" ([a-z]+)", sentence.skeleton[match.end() :])
    if (
        match["kind"] == "c"
        and noun
        and noun[1]
        not in (
            "when",
            "over",
            "on",
            "from",
            "compared",
            "in",
            "since",
            "this",
            "against",
            "cases",
            "children",
            "than",
        )
    ):
        if stem(noun[1]) not in facts.stems:
            return
    check_change(
        passage,
        ledger,
        sentence,
        index,
        then.value,
        facts.now.value,
        facts.is_percent,
        then.decimals,
        facts.now.decimals,
    )


_MORE_WORDS = ("more", "higher", "extra", "additional", "slower", "longer")
_MORE = re.compile(
    r"‹(?P<kind>[cptdm])(?P<amount>\d+)› (?:(?:[a-z]+ ){0,2})?(?P<word>more|fewer|less|higher|lower|extra"
    r"|additional|quicker|faster|shorter|slower|longer|better|worse)\b(?: [a-z]+){0,2}? (?:than|compared"
    r" (?:to|with)|on)\b"
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
        if stated.kind != "p" and not facts.parts(stated):
            continue
        after = [cue for cue in found if cue.start >= match.start()]
        if not after or after[0].period in (None, facts.period) or after[0].loose:
            continue
        if re.search(r"\b(?:target|average)\b", text[match.end() : after[0].start]):
            continue
        then = facts.cell(after[0].period)
        if then is None:
            continue
        way = better_way(facts)
        if match["word"] in ("better", "worse") and not way:
            continue
        good = (match["word"] == "better") == (way == "higher")
        up = good if match["word"] in ("better", "worse") else match["word"] in _MORE_WORDS
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
        check_change(
            passage,
            ledger,
            sentence,
            index,
            then.value,
            facts.now.value,
            facts.is_percent,
            then.decimals,
            facts.now.decimals,
        )
