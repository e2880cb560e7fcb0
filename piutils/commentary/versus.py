"""Claims against the target, the All-Wales average and earlier figures: above, below, met, missed."""

import re

from piutils.commentary.amounts import check_amount
from piutils.commentary.benches import misquoted, quoted_alone, right_side
from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, says_the_same
from piutils.commentary.cues import cues, is_of_then
from piutils.commentary.relations import (
    ABOVE,
    BELOW,
    BENCH_FIRST,
    BETTER,
    MET,
    MISSED,
    ON_TARGET,
    OTHER_TARGET,
    RELATIONS,
    SAME,
    THEN_WAS,
    VERSUS,
    WORSE,
    better_way,
    is_of_bench,
    is_true,
    side_in_words,
    side_of,
)
from piutils.commentary.subjects import clause_before, is_fact, is_negated, is_own, is_plain

# Without one of these no benchmark is named, and the long patterns need not look for it.
_NAMED = re.compile(
    r"targ|darg|wales|welsh|national|average|cymru|last|previous|prior|preceding|same|corresponding|equivalent"
    r"|comparable|year|quarter|llynedd|flwyddyn|cyfnod|‹[qy]"
)


def find_versus(passage, facts, ledger):
    """Record statements against the target, the All-Wales average, last year and last quarter."""
    for sentence in passage.sentences:
        if not _NAMED.search(sentence.skeleton):
            continue
        found = cues(sentence, passage.figures, facts.period)
        for match in VERSUS.finditer(sentence.skeleton):
            relation = next(name for name in RELATIONS if match[name])
            bench = next(name for name in ("average", "target", "before") if match[name])
            if bench != "target" and relation in (MET, MISSED):
                if "short" not in match[relation]:
                    continue
                relation = WORSE
            _versus(passage, facts, ledger, sentence, match, relation, bench, found)
        for match in ON_TARGET.finditer(sentence.skeleton):
            _on_target(passage, facts, ledger, sentence, match)
        for match in THEN_WAS.finditer(sentence.skeleton):
            _then_was(passage, facts, ledger, sentence, match, found)
        for match in BENCH_FIRST.finditer(sentence.skeleton):
            _bench_first(passage, facts, ledger, sentence, match, found)
        quoted_alone(passage, facts, ledger, sentence)


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
    truth = is_true(relation, side_of(then.interval, facts.now.interval), better_way(facts), "before")
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


def _versus(passage, facts, ledger, sentence, match, relation, bench, found):
    text = sentence.skeleton
    said = next(match[name] for name in RELATIONS if match[name])
    place = match.start()
    quoted = int(match["quoted"]) if match["quoted"] else None
    filler = match["filler"] + match[bench]
    if re.match(r"(?:over|more than|less than|under|above|below)$", said) and re.search(
        r"‹d\d+› $", text[:place]
    ):
        return
    if not is_fact(text, place, match.end()) or is_of_then(text, found, place, facts.period):
        return
    right, about, ours = right_side(passage, facts, ledger, sentence, match, bench, quoted, filler, found)
    if right is None:
        return
    if not is_own(facts, text, place) or is_of_bench(clause_before(text, place)):
        return
    left = _left(passage, facts, sentence, place, found)
    if left is None:
        return
    own, own_text, own_index = left
    negated = is_negated(text, place)
    side = side_of(own, right)
    truth = is_true(relation, side, better_way(facts), bench)
    kind = {"average": "versus_average", "target": "versus_target", "before": "direction"}[bench]
    about = [*about, *([own_index] if own_index is not None else [])]
    check_amount(passage, facts, ledger, sentence, match, own, right, kind)
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
        expected=side_in_words(side),
        found=("not " if negated else "") + words,
        explanation=f"{sum_}: the figure is {side_in_words(side)} it, and the text says "
        f"{'not ' if negated else ''}{words}; the conclusion turns over",
    )


def _on_target(passage, facts, ledger, sentence, match):
    text = sentence.skeleton
    relation = MISSED if match["missed"] else MET
    if facts.now is None or len(facts.targets) != 1 or not is_fact(text, match.start(), match.end()):
        return
    if re.match(r" (?:by|in|for|on)(?: (?:all|only|just|both))* ‹[cf]", text[match.end() :]):
        return  # "the target was missed by two of the four crews"
    if is_of_then(text, cues(sentence, passage.figures, facts.period), match.start(), facts.period):
        return  # "Quarter 1 was exactly on target"
    clause = clause_before(text, match.start())
    if re.search("enough|sufficient", match[0]):
        # "39 out of 46 is not enough"; "one area is not good enough" is some of them.
        some = re.search(r"‹c\d+›(?! (?:out )?of (?:the )?‹c)(?! is)", clause)
        ours = is_plain(facts, clause) and not some
    else:
        ours = is_own(facts, text, match.start())
    if OTHER_TARGET.search(clause[-30:]) or not ours:
        return
    side = side_of(facts.now.interval, facts.target.interval)
    truth = is_true(relation, side, better_way(facts), "target")
    if re.search("exceed", match[0]):
        # A target that is told with its number is exceeded by more; a bare one by what is better.
        literal = better_way(facts) != "lower" or "‹" in text[max(0, match.start() - 6) : match.end()]
        truth = (side == ABOVE) != (relation == MISSED) if literal and side else None
    if truth is None or side == "":
        return
    if is_negated(text, match.start()):
        truth = not truth
    words = re.sub(r"‹\w(\d+)›", lambda mark: passage.figures[int(mark[1])].text, match[0])
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
            expected=side_in_words(side),
            found=words,
            explanation=f"{sum_}, and the text says {words}; the conclusion turns over",
        )


def _bench_first(passage, facts, ledger, sentence, match, found):
    """'The average is 5.4%, which is lower than our figure': the sides are exchanged."""
    quoted = int(match["quoted"])
    figure = passage.figures[quoted]
    if facts.now is None or not facts.measures(figure) or not is_fact(sentence.skeleton, match.start("rel")):
        return
    bench = "average" if match["average"] else "target" if match["target"] else ""
    if not bench:
        return
    cells = [cell for _, cell in (facts.averages if bench == "average" else facts.targets)]
    if cells and not figure.bound and all(says_the_same(cell, figure) != "yes" for cell in cells):
        misquoted(passage, facts, ledger, sentence, bench, quoted, cells, match[0], found)
        return
    side = side_of(figure.interval, facts.now.interval)
    relation = (
        ABOVE
        if re.search("above|higher|more|greater|longer|slower", match["rel"])
        else BELOW
        if re.search("below|lower|less|fewer|shorter|quicker|faster", match["rel"])
        else BETTER
        if "better" in match["rel"]
        else WORSE
    )
    truth = is_true(relation, side, better_way(facts), "average")
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
            expected=side_in_words(side),
            found=match["rel"],
            explanation=f"{figure} against our {facts.now.text}, and the text says {match['rel']}; the "
            "conclusion turns over",
        )
