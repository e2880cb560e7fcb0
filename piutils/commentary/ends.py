"""Claims with both ends: 'rose from 88.1% to 92.3%'."""

import re
from dataclasses import replace

from piutils.commentary.amounts import check_change, is_distance
from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits
from piutils.commentary.movement import MOVE, of_performance, went, word_of
from piutils.commentary.passages import stems
from piutils.commentary.relations import better_way
from piutils.commentary.subjects import in_brackets, is_fact, is_negated, is_own

FROM_TO = re.compile(
    r"\b(?:from|(?<=[a-z] )o) (?:the |a |an |a high of |a low of )?‹(?P<kind>[pcmd])(?P<a>\d+)›"
    r"(?P<mid>(?:[^‹.;:]|‹[qyjdn]\d+›){0,60}?)\b(?:to|i) (?:the |a |an |just |over |under |nearly |almost "
    r"|around |about )*‹(?P<kind2>[pcmd])(?P<b>\d+)›"
    r"|\bto (?:the |a |just |over |under |nearly |almost |around |about"
    r" )*‹(?P<kind3>[pcmd])(?P<b2>\d+)›(?P<mid2>(?:[^‹.;:]"
    r"|‹[qyjdn]\d+›){0,50}?)\bfrom (?:the |a )?‹(?P<kind4>[pcmd])(?P<a2>\d+)›"
)


SET_BESIDE = re.compile(
    r"‹(?P<kind>[cpmd])(?P<now>\d+)›(?:[^‹.;:]|‹[qyj]\d+›){0,80}? (?:compared (?:to|with)"
    r"|in comparison (?:to|with)|against|up from"
    r"|down from)(?: the)? ‹(?P<kind2>[cpmd])(?P<then>\d+)›(?:[^‹.;:]"
    r"|‹[qyj]\d+›){0,70}?[,(–-] ?(?:which is |this is |representing |showing "
    r"|equating to |i\.e\.? )?(?:an? )?(?:slight |small |significant |overall "
    r"|further )?(?P<word>increase|rise|decrease|fall|drop"
    r"|reduction|up|down)(?: of| by)? (?:just |only |over |nearly |almost |about |around "
    r"|approximately )?‹(?P<unit>[ptcdm])(?P<amount>\d+)›"
)


def set_beside(passage, ledger, sentence, match):
    """'6,357 compared with 5,869 last year, an increase of 8.3%': the three numbers among themselves."""
    now, then, amount = (int(match[name]) for name in ("now", "then", "amount"))
    a, b = passage.figures[now], passage.figures[then]
    if in_brackets(sentence.skeleton, sentence.places[now][0]):
        return  # "(population 93,800), compared with 1,872": in brackets, with words of its own
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
            expected=went("up" if a.value > b.value else "down"),
            found=match["word"],
            explanation=f"from {b} to {a} is {went('up' if a.value > b.value else 'down')}, and the text "
            "says "
            f"{match['word']}",
        )
        return
    percent = a.kind == "p"
    check_change(passage, ledger, sentence, amount, b.value, a.value, percent, b.decimals, a.decimals)


_MORE = re.compile(
    r" (?:[a-z'-]+ )?(?:more|fewer|less|extra|additional)\b(?P<than> (?:than|on|compared|in|for)\b)?"
)
_BOTH = re.compile(
    r"(?P<words>(?:[^‹.;:()]|‹[qyjn]\d+›){0,90}?)\((?:from )?‹(?P<kind>[pcdm])(?P<a>\d+)›"
    r"(?: (?!compared|as|against|versus|vs?|up|down|from|to|rather)(?P<noun>\w+))?,? "
    r"(?:(?:as )?compared (?:to|with|against)|(?:as )?against|versus|vs?|(?:up |down )?from|to|rather than)"
    r"(?: the| a)? ‹(?P=kind)(?P<b>\d+)›[^‹()]{0,40}\)"
)


def bracketed(passage, ledger, sentence, index):
    """'25 more than last year (500 compared with 485)': a distance, and both its ends in brackets."""
    figures, place = passage.figures, sentence.places[index]
    match = _BOTH.match(sentence.skeleton, place[1])
    if not match or not (is_distance(sentence.skeleton, *place) or _MORE.match(sentence.skeleton, place[1])):
        return
    a, b = figures[int(match["a"])], figures[int(match["b"])]
    if a.bound or b.bound or None in (a.value, b.value) or not is_fact(sentence.skeleton, place[0]):
        return
    things, noun = _MORE.match(sentence.skeleton, place[1]), stems(match["noun"] or "")
    if noun and not noun & stems(match["words"]):
        return  # "9 more crews were out than in Q4 (31 faults compared to 38)"
    if things and not things["than"] and a.kind not in (figures[index].kind, "p"):
        return  # "three more streets took longer (22 hours against 20)"
    percent = a.kind == "p"
    if re.search(r"(?<!compared )(?<!up )(?<!down )\bto(?: the| a)? ‹\w+›[^‹()]*\)$", match[0]):
        a, b = b, a  # "(221 to 191)": the earlier one first
    check_change(passage, ledger, sentence, index, b.value, a.value, percent, b.decimals, a.decimals)


def ends(passage, facts, ledger, sentence, match, found):
    """'rose from 88.1% to 92.3%': the ends against each other, then against the cells."""
    text = sentence.skeleton
    if re.search(r"\band\b", match["mid2"] or ""):
        return  # "fell by 87 to 1,315 and the time taken from 5.2 to 4.6 days"
    a, b = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
    start, end = passage.figures[a], passage.figures[b]
    if start.kind == "c" and end.kind in "dp":  # "from 5.9 to 6.4 days": the unit is said once
        start = replace(start, kind=end.kind, text=f"{start.text}{end.text[len(end.text.split()[0]) :]}")
    if start.kind != end.kind or start.value is None or end.value is None:
        return
    bounded = bool(start.bound or end.bound)
    if bounded and not _clearly_apart(start, end):
        return
    before = text[max(0, match.start() - 60) : match.start()]
    # Looked for in the whole text: "up" is a move only in front of "from".
    low = match.start() - len(before)
    moves = [one for one in MOVE.finditer(text, low) if one.end() <= match.start()]
    if re.search(r"\b(?:range\w*|between|varie\w*|age\w*)\b", before):
        return
    if moves and is_fact(text, moves[-1].start()):
        which = word_of(moves[-1])
        negated = is_negated(text, moves[-1].start())
        gone = {True: "up", False: "down"}[end.value > start.value] if end.value != start.value else "even"
        if which in ("good", "poor") and facts.is_percent and start.kind == "c":
            return  # "improvement, from 53 non-compliant premises to 46"
        if which in ("good", "poor") and better_way(facts):
            which = "up" if (which == "good") == (better_way(facts) == "higher") else "down"
        elif better_way(facts) == "lower":
            which = {"worse": "up", "open": ""}.get(of_performance(moves[-1], text, low), which)
        if which in ("up", "down", "even") and gone != which and not negated:
            ledger.add(
                "direction",
                CONTRADICTED,
                passage,
                (a, b),
                sentence=sentence,
                expected=went(gone),
                found=moves[-1][0],
                explanation=f"from {start} to {end} is {went(gone)}, and the text says {moves[-1][0]}",
            )
            return
    before = re.sub(r" (?:over|in|during) the (?:year|period|quarter)(?=,? *$)", "", before)
    amount = _AMOUNT.search(before) if moves else _NEUTRAL.search(before)
    if amount and is_fact(text, match.start()):
        check_change(
            passage,
            ledger,
            sentence,
            int(amount["index"]),
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


_AMOUNT = re.compile(r"‹[ptc](?P<index>\d+)›[, ]*$")
# A move that does not say which way: 'has moved by 11.38% since last year, from 84.62% to 96.00%'.
_NEUTRAL = re.compile(
    r"\b(?:moved|changed|shifted|altered|varied|swing|difference|change|movement|gap) (?:by|of) (?:just |only"
    r" |about )?‹[ptc](?P<index>\d+)›(?: (?:since|on|over|compared (?:to|with))(?: (?:the|last|same|previous"
    r"|year|quarter|period|a|ago|‹[qy]\d+›))*)?,? ?$"
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
