"""Claims that give the indicator's own figure, for this period or another."""

import re

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import BOUNDS, CONTRADICTED, QUESTIONED, VERIFIED, is_one_of, says_the_same
from piutils.commentary.cues import after_break, cues, period_at
from piutils.commentary.outcomes import another_state, undone
from piutils.commentary.passages import stems
from piutils.commentary.retold import find_told
from piutils.commentary.subjects import clause_before, is_fact, is_own, is_plain

_SELF = (
    r"(?:performance|figure|result|outturn|percentage|rate|score|this|it|compliance|achievement|we|ours|total"
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
    r"(?: (?:is|was|(?:are|were|sit|stand) (?:on|at)|stands at|stood at|remains at"
    r"|remained at|remain at|remains|remained|has remained at|reached|has reached|achieved|has achieved"
    r"|at|came in at|came out at|sits at|has been|were|totalled|equates to|equalled"
    r"|yw|oedd))"
)
# "Ours is higher at 34.4%", "we are over it at 24.1 days".
_SIDE = (
    r"(?:higher|lower|better|worse|longer|shorter|quicker|slower|above|below|over|under|inside|outside|ahead|behind)"
    r"(?: (?:it|that|this|average|target))?"
)
_VALUE = re.compile(
    rf"(?:^|[ ,(])(?:{_SELF}{_TIMES},?{_IS}|(?P<of>{_SELF}{_TIMES} of))(?: (?:now|currently|again|also"
    r"|still|only"
    r"|just|exactly|recorded|reported"
    rf"|at|{_SIDE} at))* ‹(?P<kind>[pcdm])(?P<index>\d+)›"
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
            find_told(passage, facts, ledger, sentence, index, found)


def _is_subject(facts, text, place):
    """True where the clause before a verb names the indicator and nothing else."""
    clause = clause_before(text, place)
    named = stems(re.sub(r"‹\w+›", " ", clause)) & facts.stems
    own = re.search(rf"\b{_SELF}\b", clause)
    return bool(own or len(named) > 1) and is_own(facts, text, place, numbers=False) and is_fact(text, place)


def _value(passage, facts, ledger, sentence, match, found, of, strict):
    index = int(match["index"])
    figure = passage.figures[index]
    if ledger.verdict(index) or not facts.measures(figure) or ledger.in_pair(index):
        return
    text = sentence.skeleton
    if is_distance(text, *sentence.places[index]):
        return
    start = match.start()
    clause = re.split(
        r"[,;:] |\b(?:and|but|while|whereas|although|compared)\b", text[: match.start("index")]
    )[-1]
    whole = text[max(0, start - 40) : match.start("index")].split("; ")[-1]
    if _NOT_MINE.search(clause) or _NOT_MINE.search(whole):
        return
    if re.search(r" (?:are|were) (?:on|at) ‹.$", text[start : match.start("index")]) and not is_plain(
        facts, whole[:-2]
    ):
        return  # "in the valleys we are on 145.2"
    if re.search(r"\bwhere (?:we|it|our|performance) ", clause):
        return  # "4 days for main roads, where we are at 4.6"
    after = text[match.end() :]
    if re.match(
        r" (?:of|for|in) (?!‹[qyj]|the (?:quarter|period|same|year|first|last|previous)|this|line"
        r"|comparison|quarter|total)|\s?points?|(?: \w+)? (?:more|fewer|less|higher|lower|above|below"
        r"|better|worse)\b",
        after,
    ):
        strict = False
    word = re.match(r" ([a-z-]+)", after)
    if figure.kind == "c" and not facts.is_count and word and not is_plain(facts, word[1]):
        strict = False  # "we are on 3 sites"
    if of and "total" in match["of"]:
        strict = False  # "a total of 45" may be of anything
    if re.match(r"[ ,(]*(?:it|this)\b", match[0]) and _told_of_another(passage, facts, sentence, start):
        return
    cue = period_at(text, found, match.start("index") - 2, match.end())
    behind = after_break(text, match.start("index"))
    period = cue.period if cue else (None if behind else facts.period)
    cell = facts.cell(period) if period is not None else None
    if cell is None or figure.value is None:
        return
    agrees = says_the_same(cell, figure)
    if agrees == "yes":
        ledger.add_cell("value", VERIFIED, passage, index, cell, facts.name(period))
        return
    if is_one_of(figure, [*facts.cells.values(), *(t for _, t in facts.targets)]):
        if cue is None or (len(found) > 1 and period == facts.period):
            return
    if facts.is_count and not re.search(
        r"\b(?:performance|figure|result|outturn|total|value|number|count)\b", clause
    ):
        strict = False
    if strict and agrees == "no" and not (cue and cue.loose) and not figure.bound:
        noun = stems(re.sub(r"‹\w+›", " ", re.split(r"[.,;:(]", after)[0])) if facts.is_count else set()
        if facts.is_count and noun and not noun & facts.stems:
            return
        ledger.add_cell("value", CONTRADICTED, passage, index, cell, facts.name(period))
    elif strict and agrees == "no" and figure.bound and figure.kind == "p":
        verdict = QUESTIONED if figure.bound == "near" else CONTRADICTED
        told = f"{BOUNDS[figure.bound]} {figure}"
        ledger.add_cell("value", verdict, passage, index, cell, facts.name(period), found=told)


def _told_of_another(passage, facts, sentence, place):
    """'118 are waiting; in June it was 134': what "it" stands for is the number before, and no result."""
    before = [
        index
        for index in range(sentence.first, sentence.last)
        if sentence.places[index][0] < place and passage.figures[index].kind in "cpdm"
    ]
    last = passage.figures[before[-1]] if before else None
    return last is not None and not is_one_of(last, facts.printed)


def _opening(passage, facts, ledger, sentence, match, found):
    """'3301 in Qtr.1 2021/22': a commentary that opens with its own figure."""
    index = int(match["index"])
    figure = passage.figures[index]
    if ledger.verdict(index) or ledger.in_pair(index) or not facts.measures(figure) or figure.bound:
        return
    if index in ledger.items:
        return
    rest = match["rest"]
    head = re.split(
        r"\b(?:compared|which|with|where|of which|this|from|than|an increase|a decrease|o gymharu)\b|,"
        r"|‹[cp]\d+›",
        rest,
    )[0]
    if facts.is_percent and undone(facts, head):
        return  # "3.5% of plans were late": what is left, and read as that
    if facts.is_count and another_state(facts, head):
        return
    words = stems(re.sub(r"‹\w+›", " ", head)) - stems(
        "qtr quarter period year same cyfnod chwarter recorded received reported"
    )
    cue = period_at(sentence.skeleton, found, match.start("index") - 2, match.start("index") + 3)
    period = cue.period if cue else facts.period
    cell = facts.cell(period) if period is not None else None
    if cell is None:
        return
    if says_the_same(cell, figure) == "yes":
        if cue or words & facts.stems or not words:
            ledger.add_cell("value", VERIFIED, passage, index, cell, facts.name(period))
        return
    strange = words - facts.stems
    if sentence.first and (strange or ledger.own):
        return  # told later in a text, only a plain "266 visits in Q2" is the figure itself
    direct = re.match(r"\s?(?:in|for|during|yn) ?(?:the )?(?:‹[qy]|quarter|this)", head) is not None
    related = cue is not None and words & facts.stems and len(strange) <= 1
    if cue is not None and re.search(
        r"‹[cpdmtxf]\d+›", sentence.skeleton[match.end("index") + 1 : cue.start]
    ):
        return  # "1,874 issues, an increase of 219 on last year"
    if cue is not None and not cue.loose and ((direct and not words) or related):
        if re.search(r"\b(?:more|fewer|less|increase|decrease|reduction|of the|of our|of these)\b", head):
            return
        ledger.add_cell("value", CONTRADICTED, passage, index, cell, facts.name(period))
