"""Above, below, up, down: the words that say on which side, wherever the benchmark stands.

Reads what `versus` and `changes` left, and only sentences that speak of the indicator alone.
"""

import re

from piutils.commentary.claims import CONTRADICTED, VERIFIED, kind_of, says_the_same
from piutils.commentary.cues import pieces
from piutils.commentary.movement import COUNTED, of_performance
from piutils.commentary.outcomes import GOOD as GOOD_OUTCOME
from piutils.commentary.outcomes import undone
from piutils.commentary.passages import stem, stems
from piutils.commentary.relations import (
    ABOVE,
    BELOW,
    BENCHES,
    MET,
    MISSED,
    OTHER_TARGET,
    WORSE,
    better_way,
    is_true,
    side_in_words,
    side_of,
)
from piutils.commentary.sidewords import (
    BARE,
    COMPARATIVE,
    IT,
    ITS_OWN,
    ITSELF,
    MONTHS,
    MOVED,
    NO_SIDE,
    OF_THEN,
    OURS,
    PERCENT_OF,
    REPORTED,
    SIDE,
    THAN_OURS,
    TURNED,
)
from piutils.commentary.spans import against, bare
from piutils.commentary.subjects import (
    counts_cases,
    is_fact,
    is_negated,
    is_plain,
    misses_head,
    other_measure,
)


def find_sides(passage, facts, ledger):
    """Record what sentences say of the side on which the result lies."""
    if facts.now is None:
        return
    for sentence in passage.sentences:
        _side(passage, facts, ledger, sentence)


_SUBJECT = re.compile(
    r"^[ ,]*(?:performance|the (?:figure|result|rate|percentage|number|average|outturn|position|service"
    r"|council)|we|it|this"
    r"|our|compliance|attendance)\b"
)


def _side(passage, facts, ledger, sentence):
    """Read each part of a sentence; one without a subject of its own has that of the part before."""
    ours, told = True, bare(sentence, passage.figures, facts.period)
    for low, high in pieces(sentence.skeleton):
        words = BENCHES.sub(" ", told[low:high])
        subject = _SUBJECT.match(words) is not None or _names_it(facts, words)
        plain = is_plain(facts, _told(facts, words))
        plain = plain and not counts_cases(facts, words)
        plain = plain and (_PRICED.search(words) is not None or not misses_head(facts, words))
        plain = plain and not other_measure(passage, facts, sentence, low, high)
        if plain and (ours or subject):
            _piece(passage, facts, ledger, sentence, low, high)
        ours = (plain and (ours or subject)) or _vouched(facts, passage, ledger, sentence, low, high)


def _told(facts, words):
    """Words of a part without those for what was done: 'a higher share was made safe in time'."""
    done = facts.is_percent and _SHARE.search(words) and not undone(facts, words)
    return re.sub(rf"\bmade\b|(?:{GOOD_OUTCOME.pattern})[a-z]*", " ", words) if done else words


def _of_others(facts, words):
    """True for 'more were on time', a count and no share, and for the share of those that were late."""
    if _SHARE.search(words):
        return undone(facts, words)
    return re.search(r"\b(?:more|fewer|less) (?!than|or)(?:[a-z'-]+ ){1,6}than\b", words) is not None


_PRICED = re.compile(r"\b(?:cheaper|dearer|costlier)\b")  # said of what is paid for, meant of the price
_SHARE = re.compile(r"\b(?:proportion|percentage|share)\b")


def _names_it(facts, words):
    """True where a part begins with the indicator's own noun: 'repairs are slower than ...'."""
    head = re.split(r"\b(?:is|was|are|were|has|have|had|took|takes?|remains?|remained)\b", words, maxsplit=1)[
        0
    ]
    said = stems(head)
    return bool(said) and said <= facts.stems and "‹" not in head


def _vouched(facts, passage, ledger, sentence, low, high):
    """True where a number of a part is known as a figure of the indicator: the part speaks of it."""
    return any(
        low <= place < high and facts.measures(passage.figures[index]) and ledger.verdict(index) == VERIFIED
        for index, (place, _) in sentence.places.items()
    )


def _piece(passage, facts, ledger, sentence, low, high):
    text = sentence.skeleton
    words = [
        match
        for match in SIDE.finditer(text, low, high)
        if not NO_SIDE.match(text, match.start())
        and not text.endswith("no ", 0, match.start())
        and not REPORTED.match(text, match.start())
        and not (facts.is_percent and re.match("quick|fast|slow|long|short(?:er|en)|length", match[0]))
        # "Premises meeting the standard": what the title counts, and no side.
        and not (match.lastgroup in (MET, MISSED) and stem(match[0]) in facts.stems)
    ]
    if _SHARE.search(text, low, high):  # "a higher share was done within time": the time is not compared
        words = [match for match in words if match.lastgroup not in (MET, MISSED)]
    if not words or "?" in text or (facts.is_percent and _of_others(facts, text[low:high])):
        return
    if (not facts.is_percent and PERCENT_OF.match(text, low, high)) or _of_months(passage, text, low):
        return  # "71% of repairs were done within the 4 days", "two of the three months were over the target"
    if facts.is_percent and COUNTED.search(text, words[0].end(), high):
        return
    relations = {match.lastgroup for match in words}
    benches = list(BENCHES.finditer(text, low, high))
    it = IT.match(text, words[0].end()) or (
        OURS.match(text, low, high) and BARE.match(text, words[0].start())
    )
    if not benches and it:
        benches = list(BENCHES.finditer(text, 0, low))  # "the Welsh figure is 84.1%, so we are above it"
    found = [
        cue
        for cue in against(sentence, passage.figures, facts.period)
        if cue.period != facts.period and low <= cue.start < high
    ]
    match, relation = words[0], words[0].lastgroup
    if facts.is_percent and not benches and undone(facts, text[low : match.start()]):
        return  # "late clearances are down"
    if it and not (benches or found or low or len(relations) > 1):
        cell = _named_before(passage, facts, sentence)
        if cell is not None and is_fact(text, match.start(), match.end()):
            _held(passage, facts, ledger, sentence, (low, high), match, *cell)
        return
    if len(relations) > 1 or not is_fact(text, match.start(), match.end()):
        return
    if TURNED.match(text, match.end()):
        if len(benches) == 1 and not found:
            _turned(passage, facts, ledger, sentence, (low, high), match, benches[0])
        return
    if found and not benches and len({cue.period for cue in found}) == 1:
        cell = _then(facts, found[0])
        moved = not found[0].span or MOVED.match(match[0])
        # "Over half in a year": only what moves is counted from then. "Q2 was better": said of then.
        then = OF_THEN.fullmatch(text[found[0].end : match.start()]) is not None
        moved = moved and (not then or COMPARATIVE.fullmatch(match[0]))
        if relation not in (MET, MISSED) and cell is not None and moved:
            _held(passage, facts, ledger, sentence, (low, high), match, "before", cell, then)
    elif benches and not found and _joined(text, match, benches):
        for bench in benches:
            _bench(passage, facts, ledger, sentence, (low, high), match, bench)


def _named_before(passage, facts, sentence):
    """('average' or 'target', figure) where the sentence before tells it and nothing else."""
    before = passage.sentences[sentence.number - 1] if sentence.number else None
    benches = list(BENCHES.finditer(before.skeleton)) if before is not None else []
    if len(benches) != 1 or before.last - before.first != 1 or OTHER_TARGET.search(before.skeleton):
        return None
    name, figure = benches[0].lastgroup, passage.figures[before.first]
    table = facts.targets if name == "target" else facts.averages
    plain = is_plain(facts, BENCHES.sub(" ", before.skeleton))
    right = len(table) == 1 and facts.measures(figure) and says_the_same(table[0][1], figure) == "yes"
    return (name, table[0][1]) if plain and right else None


def _of_months(passage, text, low):
    """True where a part of a sentence begins with some months or weeks."""
    match = MONTHS.match(text, low)
    return match is not None and "day" not in passage.figures[int(match[1])].text


def _joined(text, match, benches):
    """True for one benchmark, or two that share a word: 'below both the target and the average'."""
    if len(benches) == 1:
        return True
    between = text[benches[0].end() : benches[1].start()]
    return (
        len(benches) == 2
        and benches[0].lastgroup != benches[1].lastgroup
        and match.end() <= benches[0].start()
        and re.fullmatch(r"(?: of)?(?: \(?‹\w+›\)?)? and (?:the |our )?", between) is not None
    )


def _bench(passage, facts, ledger, sentence, piece, match, bench):
    text = sentence.skeleton
    if match.lastgroup not in (MET, MISSED) and ITSELF.match(text[bench.end() : match.start()]):
        _turned(passage, facts, ledger, sentence, piece, match, bench)
        return
    if MOVED.match(match[0]) and ITS_OWN.fullmatch(text[bench.end() : match.start()]):
        return  # "the Wales average rose"
    name = bench.lastgroup
    table = facts.targets if name == "target" else facts.averages
    cell = table[0][1] if len(table) == 1 else None
    if cell is None or (name == "target" and OTHER_TARGET.search(text, *piece)):
        return
    if name == "average" and "national" in bench[0]:
        if not any(passage.figures[index].value == cell.value for index in sentence.places):
            return
    _held(passage, facts, ledger, sentence, piece, match, name, cell)


def _turned(passage, facts, ledger, sentence, piece, match, bench):
    """'The Welsh average of 75.9% is higher (than ours)': the word is said of the benchmark."""
    text = sentence.skeleton
    table = facts.targets if bench.lastgroup == "target" else facts.averages
    if len(table) != 1 or not COMPARATIVE.fullmatch(match[0]) or not THAN_OURS.match(text, match.end()):
        return
    cell, between = table[0][1], text[bench.end() : match.start()]
    before = passage.sentences[sentence.number - 1] if sentence.number else None
    bare = not TURNED.match(text, match.end())
    if bare and before is not None and not _all_ours(passage, facts, before):
        return  # "The target is 20%. The Welsh average is lower": than the target
    quoted = [passage.figures[int(index)] for index in re.findall(r"‹[pcdm](\d+)›", between)]
    if "‹y" in between or any(one.bound or says_the_same(cell, one) != "yes" for one in quoted):
        return
    side = side_of(cell.interval, facts.now.interval)
    truth = is_true(match.lastgroup, side, better_way(facts), "average")
    kind = f"versus_{bench.lastgroup}"
    if truth is None or any(claim.kind == kind for claim in ledger.claims_in(sentence)):
        return
    wrong = truth == is_negated(text, match.start())
    ledger.add(
        kind,
        CONTRADICTED if wrong else VERIFIED,
        passage,
        (),
        sentence=sentence,
        piece=piece,
        expected=side_in_words(side) if wrong else "",
        found=match[0] if wrong else "",
        explanation=f"{cell.text} against our {facts.now.text}"
        + (f", and the text says {match[0]}; the conclusion turns over" if wrong else ""),
    )


def _all_ours(passage, facts, sentence):
    """True where all numbers of a sentence that could be results are the result."""
    return all(
        says_the_same(facts.now, passage.figures[index]) == "yes"
        for index in range(sentence.first, sentence.last)
        if facts.measures(passage.figures[index])
    )


def _held(passage, facts, ledger, sentence, piece, match, bench, cell, then=False):
    """Hold a word against the side on which the result lies."""
    text, relation = sentence.skeleton, match.lastgroup
    kind = kind_of(bench, "direction")
    # Told already, or told wrong: "rose on last year, and is above last quarter" are two.
    same = [claim for claim in ledger.claims_in(sentence) if claim.kind == kind]
    if any(claim.verdict == CONTRADICTED or cell.text in claim.explanation for claim in same):
        return
    way = better_way(facts)
    performed = of_performance(match, text, piece[0]) if way == "lower" else ""
    if performed == "open":
        return
    relation = WORSE if performed else relation
    low = text.rfind("target", 0, piece[0]) if "target" not in text[slice(*piece)] else piece[0]
    quoted = (
        bool(re.search(r"‹[pdcm]\d+›", text[low if low >= 0 else piece[0] : piece[1]])) and bench == "target"
    )
    # "Over target" is meant of the figure where it is days or pounds; "above target" may mean better.
    literal = facts.unit in ("days", "pounds") and match[0] in ("over", "under")
    if bench == "target" and way != "higher" and relation in (ABOVE, BELOW) and not literal:
        if not quoted or re.search("exceed|surpass", match[0]):
            return  # "above target" may mean better than it
    both = (facts.now.interval, cell.interval)
    side = side_of(*(both[::-1] if then else both))
    truth = is_true(relation, side, way, "" if quoted or literal else bench)
    if truth is None:
        return
    explanation = f"{facts.now.text} against {cell.text}"
    negated = is_negated(text, match.start()) or text[: match.start()].endswith("not been ")
    if match[0].startswith("not "):
        negated = False
    if truth != negated:
        ledger.add(kind, VERIFIED, passage, (), sentence=sentence, explanation=explanation)
        return
    ledger.add(
        kind,
        CONTRADICTED,
        passage,
        (),
        sentence=sentence,
        piece=piece,
        expected=side_in_words(side),
        found=("not " if negated else "") + match[0],
        explanation=f"{explanation}: the figure is {side_in_words(side)} it, and the text says "
        f"{'not ' if negated else ''}{match[0]}; the conclusion turns over",
    )


def _then(facts, cue):
    """Figure of an earlier period; of a year alone only where all its figures lie on one side."""
    if not cue.loose:
        return facts.meant(cue)
    cells = [cell for at, cell in facts.cells.items() if at.qyear == cue.period.qyear and at != facts.period]
    sides = {side_of(facts.now.interval, cell.interval) for cell in cells}
    return facts.cell(cue.period) if len(sides) == 1 else None
