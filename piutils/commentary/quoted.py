"""Numbers quoted from another indicator, and numbers told again."""

import re

from piutils.commentary.claims import CONTRADICTED, VERIFIED, says_the_same
from piutils.commentary.cues import cues, period_at
from piutils.commentary.movement import DOWN, UP
from piutils.commentary.passages import stems
from piutils.commentary.relations import BENCHES
from piutils.commentary.subjects import is_fact, is_plain

_REPEAT = re.compile(r"\b(?:the|figure of|figure|these|those|y|all|above) $")
_CROSS = (
    re.compile(
        r"‹(?P<kind>[cp])(?P<index>\d+)›(?:\s(?:[a-z'/&-]+)){0,6}?\s?\((?:see |as (?:per|in) |from "
        r"|under |gweler )?(?:(?:pi|kpi|indicator|measure|ref):? )?‹i(?P<code>\d+)›\)"
    ),
    re.compile(
        r"‹i(?P<code>\d+)›\s?(?:\(|=|:|(?:shows?|showed|reports?|reported|gives?|records?|recorded|is|was"
        r"|(?:stands|stood|sits|sat|came in|remain(?:s|ed)) at|totalled|figure of)(?: that)?"
        r"(?: there (?:were|was))?(?: a (?:figure|total) of)?)\s?‹(?P<kind>[cp])(?P<index>\d+)›"
    ),
    re.compile(
        r"‹(?P<kind>[cp])(?P<index>\d+)›(?:\s(?:[a-z'/&-]+)){0,8}? (?:reported|shown|recorded|counted"
        r"|given|stated|noted|quoted) "
        r"(?:in|under|at|for|against) ‹i(?P<code>\d+)›"
    ),
    re.compile(
        r"‹i(?P<code>\d+)›,? (?:where|which|in which|with|for which|has|had|counts?|counted|whose)(?: (?:we"
        r"|there|a|an|the|it|shows?"
        r"|showed|were|was|are|has|had|records?|recorded|reports?|reported|counts?|counted|total|of"
        r"|figure|is|(?:figure|result|number|count|total)(?: (?:for|in|over|during))? (?:the|this)(?: same)?"
        r" (?:quarter|period|year)|result|number|st(?:ood|ands) at)){0,5} "
        r"‹(?P<kind>[cp])(?P<index>\d+)›(?! (?:of|out of|more|fewer|higher|lower)\b)"
    ),
    # "There were 342 under SCC/03": with no noun of its own, all that is counted there.
    re.compile(
        r"(?:\b(?:there (?:were|was)|we (?:had|recorded|reported|counted)|compar\w+ (?:to|with|against)"
        r"|against|alongside|beside) (?:a total of )?|^)‹(?P<kind>[cp])(?P<index>\d+)›"
        r"(?: (?:in total|recorded|reported|counted|shown))?"
        r" (?:under|in|for|against|at) ‹i(?P<code>\d+)›"
        r"(?= (?:(?:in|for|during|over|at) )?(?:the |this )?(?:same|corresponding|quarter|period|year|‹[qy])"
        r"|[.,;)]|$)"
    ),
    # "The 342 children in SCC/03", and no more: not some of them.
    re.compile(
        r"\bthe ‹(?P<kind>[cp])(?P<index>\d+)›(?: (?!of\b|who\b|that\b)[a-z'-]+){0,4} (?:in|of|under) "
        r"‹i(?P<code>\d+)›(?=[.,;)]|$)"
    ),
)

_HOW = (
    r"(?:,? (?:has|have|is|are|was|were|had|also|however|now|again|since|too|slightly|further|back"
    r"|[a-z]+ly))*"
)
# "The number in temporary accommodation (HOM/015) has however increased to 246."
_BY_NAME = (
    re.compile(
        rf"(?P<words>[^.;:,()‹]{{4,90}}) \(‹i(?P<code>\d+)›\){_HOW}"
        r",? (?P<verb>stands?|stood|sits?|sat|remain(?:s|ed)|came in|ended|finished|improved|worsened"
        rf"|{UP}|{DOWN}){_HOW},? (?:to|at) (?:just |only )?‹(?P<kind>[cpdm])(?P<index>\d+)›"
        r"(?! (?:of|out of|more|fewer)\b)"
    ),
    re.compile(
        r"(?:^|[,;] )(?P<verb>there (?:were|are)|we (?:had|have)|with) ‹(?P<kind>[cpdm])(?P<index>\d+)›"
        r"(?P<words>(?: [a-z'/&-]+){7,16}) \(‹i(?P<code>\d+)›\)"
    ),
)


def _by_name(passage, facts, ledger, sentence, found):
    """What is told of another indicator by its own words, with its code in brackets behind them."""
    text = sentence.skeleton
    for pattern in _BY_NAME:
        for match in pattern.finditer(text):
            other = facts.others.get(passage.figures[int(match["code"])].text)
            index = int(match["index"])
            figure, words = (
                passage.figures[index],
                re.split(r"\b(?:and|but|while|whilst) ", match["words"])[-1],
            )
            if other is None or ledger.verdict(index) or figure.bound or not other.measures(figure):
                continue
            tail = re.split(r"[.;:,()]", text[sentence.places[index][1] :])[0]
            if BENCHES.search(words) or not stems(words) & other.stems or not is_plain(other, words + tail):
                continue  # "families in temporary accommodation (HOM/015)": some of them
            cue = period_at(text, found, *sentence.places[index])
            cell = other.cell(cue.period if cue else facts.period) if not (cue and cue.loose) else None
            if cell is None or not is_fact(text, match.start("verb"), match.end("verb")):
                continue
            right = says_the_same(cell, figure) == "yes"
            if not right and (
                other.is_quarter_alone(figure) or not cell.value < 5 * figure.value < 25 * cell.value
            ):
                continue
            told = f"{other.code} is printed as {cell.text}"
            ledger.add(
                "cross_pi",
                VERIFIED if right else CONTRADICTED,
                passage,
                (index,),
                sentence=sentence,
                expected="" if right else cell.text,
                found="" if right else str(figure),
                explanation=told if right else f"{told}, and the text says {figure}",
            )


def find_cross(passage, facts, ledger):
    """Record numbers quoted from another indicator: 'Of the 63 (PI/532)'."""
    for sentence in passage.sentences:
        if "‹i" not in sentence.skeleton:
            continue
        found = cues(sentence, passage.figures, facts.period)
        _by_name(passage, facts, ledger, sentence, found)
        for pattern in _CROSS:
            for match in pattern.finditer(sentence.skeleton):
                code = passage.figures[int(match["code"])].text
                other = facts.others.get(code)
                index = int(match["index"])
                if other is None or ledger.verdict(index) == CONTRADICTED:
                    continue
                figure = passage.figures[index]
                # "Fewer than last year (TAI/02 shows 187)": what stands in brackets has its own period.
                opened = sentence.skeleton.rfind("(", 0, match.start())
                inside = opened > sentence.skeleton.rfind(")", 0, match.start())
                near = [one for one in found if not inside or one.start > opened]
                cue = period_at(sentence.skeleton, near, match.start(), match.end())
                period = cue.period if cue else facts.period
                cell = other.cell(period) if period is not None else None
                if cell is None or (figure.kind == "p") != (other.is_percent):
                    continue
                if says_the_same(cell, figure) == "yes":
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
