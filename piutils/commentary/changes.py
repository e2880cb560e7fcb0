"""Claims of a rise, a fall or no change, with their ends."""

import re

from piutils.commentary.amounts import check_change, is_distance
from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED
from piutils.commentary.cues import pieces, segment
from piutils.commentary.ends import FROM_TO, SET_BESIDE, bracketed, ends, set_beside
from piutils.commentary.frames import led_by
from piutils.commentary.movement import COUNTED, MOVE, of_performance, went, word_of
from piutils.commentary.outcomes import BAD
from piutils.commentary.passages import stem
from piutils.commentary.relations import BENCHES, better_way, is_of_bench
from piutils.commentary.spans import against
from piutils.commentary.subjects import (
    clause_before,
    is_fact,
    is_negated,
    is_own,
    is_plain,
    misses_head,
    other_measure,
)


def find_moves(passage, facts, ledger):
    """Record rises and falls, with their amounts and their ends."""
    for sentence in passage.sentences:
        found = against(sentence, passage.figures, facts.period)
        text = sentence.skeleton
        for match in FROM_TO.finditer(text):
            ends(passage, facts, ledger, sentence, match, found)
        for match in SET_BESIDE.finditer(text):
            set_beside(passage, ledger, sentence, match)
        for index in range(sentence.first, sentence.last):
            bracketed(passage, ledger, sentence, index)
        for match in MOVE.finditer(text):
            _move(passage, facts, ledger, sentence, match, found)
        _more_than(passage, facts, ledger, sentence, found)


def _compared_with(passage, facts, sentence, match, found):
    """Period that a rise or fall is against, and whether the sentence itself names it."""
    text = sentence.skeleton
    low, high = segment(text, match.start())
    found = [cue for cue in found if low <= cue.start < high] or found
    after = [cue for cue in found if cue.start >= match.start() and cue.period != facts.period]
    before = [cue for cue in found if cue.end <= match.start() and cue.period != facts.period]
    if (
        before
        and _CLOSED.match(text, match.end())
        and re.search(r", an? (?:[a-z]+ )?$", text[: match.start()])
    ):
        after = []  # "in Q2 last year, a drop of 7.59 points, and 75 of 99 in Q1"
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
        for cue in against(one, passage.figures, facts.period)
        if cue.period is not None and cue.period < facts.period
    }
    if earlier == {facts.period - 4} and facts.last_quarter is None:
        return facts.period - 4, False
    return (facts.period - 4 if _plainly(facts, text, match) else None), False


_CLOSED = re.compile(r"(?: of ‹\w+›)? ?(?:[,;.)]|and\b|$)")
_WITHIN = re.compile(r"\b(?:over|during|through(?:out)?|in|within|by|since|after|before) (?!performance\b)")


def _plainly(facts, text, match):
    """True for 'performance has improved', with no period named: on last year, as such words are read.

    Only where last quarter's figure lies on the same side.
    """
    if facts.now is None or facts.last_year is None or not re.search(r"(?:ed|en|wn|se|ll|ew) ?$", match[0]):
        return False
    sides = {
        cell.value > facts.now.value for cell in (facts.last_year, facts.last_quarter) if cell is not None
    }
    piece = next((low, high) for low, high in pieces(text) if match.start() < high)
    words = BENCHES.sub(" ", text[slice(*piece)])
    return len(sides) == 1 and not _WITHIN.search(words) and is_plain(facts, words)


def _move(passage, facts, ledger, sentence, match, found):
    text = sentence.skeleton
    which = word_of(match)
    if FROM_TO.match(text[match.end() :].lstrip()) and match["amount"] is None and which in ("up", "down"):
        return
    if facts.now is None or not is_fact(text, match.start(), match.end()):
        return
    if is_of_bench(clause_before(text, match.start())):
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
    begin, end = match.start() - len(clause) - 12, match.end() + 24
    if other_measure(passage, facts, sentence, max(0, begin), end):
        return
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
    if facts.is_percent and not BAD.search(facts.title.lower()) and _LATE.search(clause):
        return  # "the share of late repairs has fallen": what is left of 100 moves the other way
    other = noun and _NOT_OWN_NOUN.search(text[: match.start()])
    if other and not (_SEEN.match(other[0]) and is_plain(facts, text)):
        return
    if _OF_OTHERS.match(text[match.end() :]) or _ANOTHER_SENSE.match(text[match.end() :]):
        return
    if match[0] in ("up", "down") and _PHRASE.search(text, 0, match.start()):
        return  # "which we put down to interest rates"
    if facts.is_percent and COUNTED.search(text, match.start(), match.end() + 20):
        return  # "applications fell to 179 from 226": how many there were
    period, named = _compared_with(passage, facts, sentence, match, found)
    if not named and re.match(r"[^.;]{0,30}‹[jy]\d+›", text[match.end() :]):
        return  # "the tax rose by 4.9% in April 2022": of that date, whatever the text spoke of before
    then = facts.cell(period) if period is not None else None
    if then is None:
        return
    negated = is_negated(text, match.start())
    _move_amount(passage, facts, ledger, sentence, match, then)
    gone = "up" if facts.now.value > then.value else "down" if facts.now.value < then.value else "even"
    told = {"up": "up", "down": "down", "even": "even"}.get(which)
    way = better_way(facts)
    performed = of_performance(match, text, match.start() - len(clause))
    if which in ("good", "poor"):
        if not way:
            return
        told = "up" if (which == "good") == (way == "higher") else "down"
    elif way == "lower" and performed == "worse":
        told = "up"  # "a decline in performance": more days are worse
    elif (way == "lower" and (performed or "performance" in clause or "ward" in match[which])) or (
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
        expected=went(gone),
        found=("not " if negated else "") + match[which],
        explanation=f"{explanation}: {went(gone)}, and the text says "
        f"{'not ' if negated else ''}{match[which]}; the conclusion turns over",
    )


_NOT_OWN_NOUN = re.compile(
    r"\b(?:despite|following|due to|after|because of|with|by|given|reflect(?:s|ing)?|from|of|for|to"
    r"|owing to|caused|seen|saw|see"
    r"|experienc\w+|led to)(?: (?:an?|the|this|some|slight|small|significant|further|large|sharp))* $"
)
_LATE = re.compile(r"\b(?:late|overdue|outside|missed|delay\w*|incomplete|outstanding|unallocated)\b")
_SEEN = re.compile(r"see|saw|experienc")  # "we have seen a fall on last year" and nothing else: of the figure
_ANOTHER_SENSE = re.compile(
    r" (?:short|out|behind|within|outside|into|under|below|above|off|foul|ill)\b"
    r"| (?:on|from|against|compared (?:to|with)) (?:the |our |what was )?(?:forecast|plan|budget|profile"
    r"|projection|estimate|expect|assum)"
)
_OF_OTHERS = re.compile(
    r"[^.;,‹]{0,50}? in (?!the (?:same|previous|last|quarter|number|percentage|performance|figure)"
    r"|performance|this|comparison"
    r"|our|q\b|quarter|‹|line)[a-z]+"
)
_PHRASE = re.compile(
    r"\b(?:put|set|ma(?:de|ke|kes|king)|take[sn]?|taking|took|shut|clos(?:ed?|ing)|laid|br(?:eak|oke|oken)|settled?"
    r"|wr(?:ite|ote|itten)|follow(?:ed|s)?|signed|backed|br(?:ing|ought)|ca(?:tch|ught)|wait(?:ing|ed)?|called|picked"
    r"|start(?:ed|ing)?|opened|tracked|speed(?:ing)?|turn(?:ed|ing)?|clear(?:ed|ing)?|built|build(?:ing)?) $"
)
_MONTHS = re.compile(r"\b(?:quarter on quarter|last quarter|previous quarter|month)\b")


def _mixed(passage):
    """True where the text speaks of several earlier periods, so that none is meant for certain."""
    return passage.finds(_MONTHS)


def _rounds_alike(one, other):
    return round(one.value) == round(other.value)


_NO_NOUN = "when over on from compared in since this against cases children than".split()


def _move_amount(passage, facts, ledger, sentence, match, then):
    if not match["amount"]:
        return
    index = int(match["amount"])
    if match["kind"] != "p" and not facts.parts(passage.figures[index]):
        return
    if led_by(passage, facts, ledger, sentence, index) == "no" or _said_again(
        passage, facts, sentence, index
    ):
        return
    if re.match(r" (?:to|times|in (?:the )?number)\b", sentence.skeleton[match.end() :]):
        return
    noun = re.match(r" ([a-z]+)", sentence.skeleton[match.end() :])
    if match["kind"] == "c" and noun and noun[1] not in _NO_NOUN:
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


def _said_again(passage, facts, sentence, index):
    """'£4,046k more than last year, a rise of 5.7%': how much it is in per cent is said of the pounds."""
    if index == sentence.first:
        return False
    figure, before = passage.figures[index - 1], sentence.places[index - 1]
    between = sentence.skeleton[before[1] : sentence.places[index][0]]
    return (
        is_distance(sentence.skeleton, *before)
        and figure.kind in "cmd"
        and not facts.measures(figure)
        and re.search(r", an? [a-z]+ of (?:[a-z]+ )?$", between) is not None
    )


_MORE_WORDS = ("more", "higher", "extra", "additional", "slower", "longer")
_MORE = re.compile(
    r"‹(?P<kind>[cptdm])(?P<amount>\d+)› (?:(?!(?:and|but|target|average)\b)[a-z]+ ){0,2}"
    r"(?P<word>more|fewer|less|higher|lower|extra|additional|quicker|faster|shorter|slower|longer"
    r"|better|worse)\b(?P<noun>(?: [a-z]+){0,2}?) (?:than|compared (?:to|with)|on)\b"
)


_WHERE = re.compile(r" (?:in|at|for|from|among|with|who|by) [^.;,:()‹]*")


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
        if misses_head(facts, match["noun"] or "") or is_of_bench(clause_before(text, match.start())):
            continue
        if led_by(passage, facts, ledger, sentence, index) == "no":
            continue
        after = [cue for cue in found if cue.start >= match.start()]
        if not after or after[0].period in (None, facts.period) or after[0].loose:
            continue
        if BENCHES.search(text, match.end(), after[0].start):
            continue
        if not is_plain(facts, (_WHERE.match(text, after[0].end) or [""])[0]):
            continue  # "12 more than at the end of Q1 in hotels"
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
