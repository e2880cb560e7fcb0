"""Numbers known by the part they play: the result, the target, last year's, the gap between two.

The other rooms know sentences; this one reads what they left. In a sentence that speaks of the
indicator and of nothing else, a number is one of the printed figures or a difference of two of
them. One that is none of these is contradicted; where a strange word stands, nothing is said.
"""

import re
from dataclasses import replace
from fractions import Fraction

from piutils.commentary.amounts import is_distance, points_called_percent
from piutils.commentary.benches import is_dated
from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, kind_of, number, says_the_same
from piutils.commentary.cues import cues, span_at
from piutils.commentary.dated import is_alone
from piutils.commentary.doubts import explained
from piutils.commentary.equivalents import PARTITIVE
from piutils.commentary.frames import led_by
from piutils.commentary.movement import DOWN, UP
from piutils.commentary.outcomes import DONE, another_state, undone
from piutils.commentary.passages import stems
from piutils.commentary.relations import AVERAGE, BENCHES, OTHER_TARGET
from piutils.commentary.subjects import is_fact, is_plain, misses_head

# Words that may stand between a role and its number: 'the target for 2021/22 of 94%'.
_JOIN = (
    r"(?:,| of| is| was| at| for| in| stands| stood| set| being| figure| result| ‹[yqj]\d+›"
    r"| this| the| quarter| year)*[ ,:]*\(?"
)
_NAMED = re.compile(rf"\b(?:(?P<target>target)|(?P<average>{AVERAGE})){_JOIN}$")
_NAMES = re.compile(
    r"^(?: ?\))? (?:corporate |annual |local |agreed |all[- ]wales |welsh |wales "
    r"|national )?(?P<which>target|average)\b"
)
_ENGLAND = re.compile(r"\b(?:england|english|scotland|uk|neighbour\w*|family of)\b")
_SELF = re.compile(
    r"\b(?:performance|figure|result|outturn|percentage|rate|number|total|value|position|count|average)\b"
)
_SOME = re.compile(
    r"\b(?:further|more|fewer|other|additional|remaining|such|these|those|another|extra|each|every"
    r"|per|some|of which"
    r"|of them|including|less|average|up to|out of|times)\b"
)
# "Improved in each of the last 3 years, from 85%", "so far this year": of a time that no cell is for.
_ANY_TIME = re.compile(r"\bfrom (?:just |around |about )?$|\b(?:so far|since april)\b")
_UP_TO = re.compile(r"\b(?:by|up to|(?:year|months|‹d\d+›) (?:to|ending|ended)) (?:the )?‹j\d+›")
# A number told with its share is a part of the whole.
_SHARE_BEHIND = re.compile(
    r"(?: [a-z'-]+){0,4}(?:,| \(|,? or)(?: (?:i\.?e\.?|that is|which is|just|about|over|under|nearly|almost"
    r"|around))* ?‹[fp]\d+›"
)
_SHARE_BEFORE = re.compile(r"‹[fp]\d+›(?: of [a-z' -]{1,30})?(?:,| \() ?$")
_WHOLE_TIME = re.compile(r"\b(?:the same|only one|never|none|all year|throughout)\b")
_AS_IT_STANDS = re.compile(r"\b(?:the|our|no more than|no less than|at least|at most) $")
_MORE_THAN = re.compile(r"[^,;(]*\b(?:more|less|longer|later|earlier) ?$")
_AGAINST = re.compile(r"^ ?\)?,? (?:against|compared|versus|vs?|o gymharu|rather than)\b")
_MORE = re.compile(r"^ (?:more|fewer|less|extra|additional|higher|lower|further|larger|bigger|smaller)\b")


def find_roles(passage, facts, ledger):
    """Record the numbers that are a printed figure, or should be."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        for index in range(sentence.first, sentence.last):
            figure = passage.figures[index]
            if (
                figure.value is None
                or ledger.verdict(index)
                or index in ledger.items
                or ledger.in_pair(index)
            ):
                continue
            if _is_ours(facts, figure):
                _figure(passage, facts, ledger, sentence, index)
            if (
                figure.kind == "p"
                and facts.is_percent
                and not ledger.verdict(index)
                and _is_change(sentence, index)
            ):
                _in_points(passage, facts, ledger, sentence, index)


def _is_ours(facts, figure):
    if facts.is_percent:
        return figure.kind == "p"
    if facts.unit == "pounds":
        return figure.kind == "m" and figure.decimals == facts.now.decimals
    if facts.unit == "rate":
        near = facts.now.value / 2 <= figure.value <= facts.now.value * 2
        return figure.kind == "c" and figure.decimals == facts.now.decimals and near and facts.now.value > 100
    if facts.unit == "days":
        return figure.kind == "d" and "day" in figure.text and "day" in facts.title.lower()
    return facts.is_count and figure.kind == "c" and figure.value.denominator == 1


def _roles(facts, sentence, found):
    """Printed figures that a sentence may mean, by name; None where it names one that is not printed."""
    roles = {"result": facts.now}
    for match in BENCHES.finditer(sentence.skeleton):
        name = match.lastgroup
        table = facts.targets if name == "target" else facts.averages
        roles[name] = table[0][1] if len(table) == 1 else None
    for cue in found:
        if cue.period != facts.period:
            roles[cue.period] = facts.meant(cue)
    return roles


def _bound(facts, sentence, found, index):
    """Role whose own words stand next to a number, or None."""
    start, end = sentence.places[index]
    before = _NAMED.search(sentence.skeleton[:start])
    # "Higher than the average: 68% against 67%": what is set against another is the result.
    if before and not _AGAINST.match(sentence.skeleton[end:]):
        return before.lastgroup
    after = _NAMES.match(sentence.skeleton[end:])
    if after:
        return after["which"]
    low, high = span_at(sentence.skeleton, start, end)
    # "1,874 issues, an increase of 219 on last year": the words belong to the number next to them.
    near = [
        cue
        for cue in found
        if low <= cue.start
        and cue.end <= high
        and not re.search(r"‹[cpdmtf]\d+›", sentence.skeleton[min(end, cue.end) : max(start, cue.start)])
    ]
    if near:
        cue = min(near, key=lambda cue: cue.start - end if cue.start >= end else start - cue.end)
        # "For the year 2021/22" may stand beside any figure of that year.
        return None if cue.loose or cue.period == facts.period else cue.period
    return None


def _figure(passage, facts, ledger, sentence, index):
    figure, text = passage.figures[index], sentence.skeleton
    found = cues(sentence, passage.figures, facts.period)
    roles = _roles(facts, sentence, found)
    bound = _bound(facts, sentence, found, index)
    start, end = sentence.places[index]
    low, high = span_at(text, start, end)
    clause = text[low:high]
    if any(cell is not None and cell.value == -figure.value for cell in roles.values()):
        return  # a minus read as a dash
    if (is_distance(text, start, end) or _again(sentence, index)) and bound not in ("target", "average"):
        return
    if facts.is_percent and text[start - 1 : start] == "(" and _WHOLE_TIME.search(text, end, high):
        return  # "152 children (59%) had the same placement all year"
    if re.match(r"(?:together|combined)\b", text):
        return  # "Together 4.1, giving 70.5%": of what the sentence before supposes
    if _ENGLAND.search(text) or _MORE.match(text[end:]):
        return
    if PARTITIVE.search(text[:start]) or (_MORE_THAN.match(text[end:high]) and text.startswith("than", high)):
        return  # "of which 2% were very late", "3% were more than a week late": some of them
    if bound is None and _ANY_TIME.search(text[:start]):
        return
    if figure.kind == "d" and not figure.decimals and bound not in ("target", "average"):
        return  # "within 5 days" is as likely the standard
    if facts.is_count:
        clause = text[low:start] + re.split(r"[,;:.()‹]", text[end:high])[0]
    elif clause.count("‹") > 1 or "(" in clause:
        if text[start - 1] == "(":  # "147 visits (38.6%) were late": the sentence goes on behind the bracket
            end += 1
        stop = r"[,;:.()]" if text.startswith(" of ", end) else r"[,;:.()‹]"
        clause = text[low:start] + re.split(stop, text[end:high])[0]
    if "‹" not in text[end:high]:
        clause = _FOLLOW_UP.sub("", clause)
    if bound not in (None, "result", "target", "average") and (
        led_by(passage, facts, ledger, sentence, index) == "no" or not is_alone(facts, sentence, index)
    ):
        return  # "Ward members reported 43, eight fewer than in Quarter 2 (51)"
    if not facts.is_count and _OF_THOSE.match(text, end, high):
        return  # "40% of carers are over 65": another number says what of them
    target_elsewhere = bound == "target" and OTHER_TARGET.search(clause)
    if (
        target_elsewhere
        or not is_fact(text, start)
        or not is_plain(facts, _told(facts, BENCHES.sub(" ", clause)))
    ):
        return
    if facts.unit in ("pounds", "rate") and misses_head(facts, clause):
        return
    if facts.is_percent and undone(facts, clause):
        if bound in (None, "result") and not re.search(r"\b(?:target|average)\b", clause):
            _left_over(passage, facts, ledger, sentence, index)
        return
    if facts.is_count and not _counts_all(passage, facts, ledger, sentence, index, bound):
        return
    # "Above the 69% target", "below the 239 of Quarter 3", "a target of no more than 33%": the word says
    # on which side, and the number is meant as it stands.
    stands = bound is not None or "target" in roles or _AS_IT_STANDS.search(text, 0, start)
    if stands and figure.bound in ("over", "under"):
        figure = replace(figure, bound="")
    meant = roles.get(bound) if bound is not None else facts.now
    if bound is not None and bound not in roles:
        table = facts.targets if bound == "target" else facts.averages
        meant = table[0][1] if len(table) == 1 else None
    if meant is None:
        return
    kind = kind_of(bound)
    if says_the_same(meant, figure) == "yes":
        if bound is None and len(roles) > 1 and not (figure.decimals and figure.decimals == meant.decimals):
            return
        ledger.add_cell(kind, VERIFIED, passage, index, meant, sentence=sentence)
        return
    if bound is None:
        # Without a word that names it, a number may be any figure that the sentence speaks of.
        for name, cell in roles.items():
            if cell is not None and says_the_same(cell, figure) == "yes" and figure.decimals:
                ledger.add_cell(kind_of(name), VERIFIED, passage, index, cell, sentence=sentence)
                return
    if figure.bound and says_the_same(meant, figure) == "loose":
        return
    if explained(facts, figure, ledger, sentence) and (
        bound not in ("target", "average") or not figure.decimals
    ):
        return
    if None in roles.values() and bound is None:
        return
    dated = re.search(r"‹[yj]\d+›", text) or is_dated(facts, sentence, index, found)
    verdict = QUESTIONED if dated and bound in ("average", "target") else CONTRADICTED
    ledger.add_cell(kind, verdict, passage, index, meant, sentence=sentence)


def _again(sentence, index):
    """True for 'has fallen by 111, or 9.2%': the same distance in per cent."""
    if index == sentence.first:
        return False
    text, before = sentence.skeleton, sentence.places[index - 1]
    between = text[before[1] : sentence.places[index][0]]
    joined = re.fullmatch(r"(?: [a-z]+)?(?:,? (?:or|which is|that is|i\.e\.)|,? \()(?: [a-z]+)? ?", between)
    return joined is not None and is_distance(text, *before)


def _told(facts, clause):
    """Words of a clause without those for what was done, where the indicator is a share of what was."""
    return clause if facts.is_count else _UNDONE.sub(" ", DONE.sub(" ", clause))


_OF_THOSE = re.compile(
    r"(?! of (?:(?:the|all|our|these|a total of) )*‹)[^,;:.()‹]*"
    r"\b(?:over|under|aged|above|below|than|least|between) ‹[ac]\d+›"
)
# "31% were late, and the reasons are being looked at": what is done about it names no other figure.
_FOLLOW_UP = re.compile(
    r", (?:and|but|so) (?!(?:this|these|they|it|all|most|some)\b)[^‹.;,]{0,40}"
    r"\b(?:is|are|has|have|will|continues?)\b[^‹.;,]*\b(?:look\w*|review\w*|investigat\w*|address\w*|monitor\w*|examin\w*|explor\w*|consider\w*"
    r"|discuss\w*|analys\w*|stud\w+|resolv\w*|improv\w*|under way|underway|in place|known|understood)\b"
    r"[^‹.;,]*\W*$"
)
_UNDONE = re.compile(r"\bun(?=[a-z]{4,})")


def _left_over(passage, facts, ledger, sentence, index):
    """'3.52% were late' in an indicator of what was on time."""
    figure = passage.figures[index]
    left = 100 - facts.now.value
    slack = Fraction(10) ** -facts.now.decimals / 2
    explanation = f"100 - {facts.now.text} = {number(left)}"
    if fits(left, figure, slack) in ("yes", "cut"):
        ledger.add("complement", VERIFIED, passage, (index,), sentence=sentence, explanation=explanation)
    elif not explained(facts, figure, ledger, sentence, gaps=False):
        ledger.add(
            "complement",
            CONTRADICTED,
            passage,
            (index,),
            sentence=sentence,
            expected=f"{number(left)}%",
            found=str(figure),
            explanation=f"{explanation}, and the text says {figure}",
        )


def _counts_all(passage, facts, ledger, sentence, index, bound):
    """True where a count stands for all that the indicator counts, and is told for the first time."""
    text = sentence.skeleton
    start, end = sentence.places[index]
    low, high = span_at(text, start, end)
    before, after = text[low:start], re.split(r"[,;:.()‹]", text[end:high])[0]
    if after.startswith((" of the ", " of these ", " of those ", " of our ", " of them ")):
        return False  # "nine of the visits" are some of them
    if another_state(facts, text[low:high]):
        return False
    if _SHARE_BEHIND.match(text, end) or _SHARE_BEFORE.search(text, 0, start):
        return False  # "69 households, just under a third, have waited": some of them
    if _UP_TO.search(text[end:high]):
        return False  # "92 by 30 September" may have come since April
    if re.search(r"‹d\d+›|\b(?:days?|nights?|weeks?|weekends?|months?)\b", text[end:high]):
        return False  # "31 visits came in one week"
    if _SOME.search(before) or _SOME.search(after) or re.search(r"‹[dj]\d+›", before[-30:]):
        return False
    told = {
        period
        for period, cell in facts.cells.items()
        for own in ledger.own
        if own != index and passage.figures[own].value == cell.value
    }
    period = facts.period if bound in (None, "result", "target", "average") else bound
    if period in told and bound not in ("target", "average"):
        return False
    noun = stems(" ".join(after.split()[:3])) & facts.heads
    behind = low > 0 and bool(ledger.own) and not re.search(r"[a-z]", after)
    named = bound is not None and bound != "result"
    return bool(noun or _SELF.search(before) or (named and behind) or (named and not stems(after)))


_CHANGE = re.compile(rf"\b(?:{UP}|{DOWN}) (?:by|of) (?:just |only )?$")


def _is_change(sentence, index):
    return bool(_CHANGE.search(sentence.skeleton[: sentence.places[index][0]]))


def _in_points(passage, facts, ledger, sentence, index):
    """'Fell by 23.10% to 70.50%' where it fell by 23.10 points."""
    if facts.last_year is not None and is_plain(facts, sentence.skeleton):
        points_called_percent(passage, ledger, sentence, index, facts.last_year, facts.now)
