"""Questions of what is left out or strange: a fall, an earlier figure, a unit, a period, a small count."""

import re

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import VERIFIED, number
from piutils.commentary.cues import cues, period_at
from piutils.commentary.movement import DOWN, POOR, UP
from piutils.commentary.relations import better_way

_UNIT_NOUN = (
    r"(?:children|families|visits|assessments|meetings|reviews|conferences|adults|people|referrals"
    r"|contacts|plans|placements|carers|"
    r"enquiries|complaints|households|applications|requests|pupils|schools|staff|residents|properties"
    r"|homes|plant|asesiadau|ymweliadau|cyfarfodydd)"
)


def missing_prior(asker):
    """Ask for last year's figure where the text quotes one and the table has none."""
    facts, passage = asker.facts, asker.passage
    if facts.last_year is not None or facts.now is None:
        return
    for sentence in passage.sentences:
        found = cues(sentence, passage.figures, facts.period)
        if not any(cue.period == facts.period - 4 for cue in found):
            continue
        for index in range(sentence.first, sentence.last):
            if passage.figures[index].kind not in "cp":
                continue
            cue = period_at(sentence.skeleton, found, *sentence.places[index])
            if cue is None or cue.period != facts.period - 4:
                continue
            figure = passage.figures[index]
            asker.add(
                "missing_prior",
                f"the text gives {figure} for {facts.name(facts.period - 4)}, and the "
                "table gives no figure for it",
                f"The text gives {figure} for {facts.name(facts.period - 4)}. Why is that period's figure "
                "not in the table?",
                sentence,
                (index,),
            )
            return


def small(asker, threshold):
    """Flag counts below the threshold."""
    facts = asker.facts
    if facts.is_count and facts.now is not None and 0 < facts.now.value < threshold:
        asker.add(
            "small_number",
            f"{number(facts.now.value)} is a count below {threshold}",
            f"{number(facts.now.value)} is a count below {threshold}: could it identify a person?",
            found=facts.now.text,
        )
    small = [
        index
        for index in sorted(asker.ledger.items | {pair.x for pair in asker.ledger.pairs})
        if 0 < asker.passage.figures[index].value < threshold and asker.passage.figures[index].kind == "c"
    ]
    if small:
        shown = ", ".join(asker.passage.figures[index].text for index in small[:12])
        counts = "1 count in the text is" if len(small) == 1 else f"{len(small)} counts in the text are"
        asker.add(
            "small_number",
            f"{counts} below {threshold} ({shown})",
            "",
            asker.passage.sentence_of(small[0]),
            severity="note",
        )


def unit(asker):
    """Ask about a noun that is not what the title counts."""
    facts, passage = asker.facts, asker.passage
    own = set(re.findall(rf"\b{_UNIT_NOUN}\b", facts.title.lower()))
    if len(own) != 1:
        return
    title_noun = own.pop()
    counted = {
        index
        for claim in asker.ledger.claims
        if claim.kind == "difference" and claim.verdict == VERIFIED
        for index in claim.about[:1]
    }
    counted |= {
        index for pair in asker.ledger.pairs if pair.period == facts.period for index in (pair.x, pair.n)
    }
    for index in sorted(counted):
        sentence = passage.sentence_of(index)
        match = re.search(rf"‹c{index}› (?:[a-z]+ )?({_UNIT_NOUN})\b", sentence.skeleton)
        if match and match[1] != title_noun and match[1][:5] != title_noun[:5]:
            asker.add(
                "unit",
                f"the indicator counts {title_noun}, and the text says {passage.figures[index]} {match[1]}",
                f"The indicator counts {title_noun}, and the text says {passage.figures[index]} "
                f"{match[1]}. Which are they?",
                sentence,
                (index,),
            )
            return


def omission(asker):
    """Note a change for the worse that the text does not mention."""
    facts, passage = asker.facts, asker.passage
    if re.match(r"red\b|coch", facts.rag.lower()) and not passage.sentences:
        asker.add(
            "omission",
            f"the colour is {facts.rag}, and there is no commentary",
            f"The colour is {facts.rag}. Why is there no commentary?",
        )
        return
    if facts.now is None or facts.last_year is None or not passage.sentences:
        return
    way = better_way(facts)
    fell = facts.now.value < facts.last_year.value
    if facts.now.value == facts.last_year.value or (fell if way == "lower" else not fell):
        return
    told = re.search(
        rf"\b(?:{DOWN}|{POOR}|{UP}|lower than|fewer than|less than|worse|not as (?:high|good)"
        r"|higher than (?:last|the same)|slight dip|uwch na|is na)\b",
        passage.whole,
    )
    if told and re.search(r"average|cyfartaledd", passage.whole[told.end() : told.end() + 40]):
        told = None
    if told or any(_tells_distance(passage, facts, sentence) for sentence in passage.sentences):
        return
    change = number(abs(facts.now.value - facts.last_year.value))
    unit = " points" if facts.is_percent else ""
    severity, chance = "note", ""
    if asker.pair and asker.pair_before:
        from piutils.stats import fisher_p

        a, b = asker.pair, asker.pair_before
        p = float(fisher_p([int(a.part)], [int(a.whole)], [int(b.part)], [int(b.whole)])[0])
        severity, chance = ("question" if p < 0.05 else "note"), f" (p = {p:.2f})"
    elif abs(facts.now.value - facts.last_year.value) * 10 >= abs(facts.last_year.value):
        severity = "question"
    way_word = "fall" if fell else "rise"
    told = f"a {way_word} of {change}{unit} on last year, {facts.last_year.text} to {facts.now.text}{chance}"
    question = f"Why does the text not mention {told}?" if severity == "question" else ""
    asker.add("omission", f"{told}, is not mentioned", question, severity=severity)


def _tells_distance(passage, facts, sentence):
    """True for '1 day more than the 3 days of last year'."""
    if not any(cue.period == facts.period - 4 for cue in cues(sentence, passage.figures, facts.period)):
        return False
    return any(
        (facts.parts(passage.figures[index]) or passage.figures[index].kind == "p")
        and is_distance(sentence.skeleton, *place)
        for index, place in sentence.places.items()
    )


def stale(asker):
    """Ask about a text that speaks of another quarter."""
    facts, passage = asker.facts, asker.passage
    own = any(figure.kind == "q" and figure.value == facts.period.quarter for figure in passage.figures)
    if own:
        return
    for sentence in passage.sentences:
        match = re.match(r"(?:in|during|for|at the end of|at) (?:the )?‹q(\d+)›(?! ‹y)", sentence.skeleton)
        if not match or not re.search(r"‹[cp]\d+›", sentence.skeleton):
            continue
        figure = passage.figures[int(match[1])]
        if (
            figure.value is None
            or figure.value == facts.period.quarter
            or re.search(r"\bcompared|last year|previous", sentence.skeleton)
        ):
            continue
        asker.add(
            "stale_period",
            f"the text speaks of {figure}, and the document is for {facts.name(facts.period)}",
            f"The text speaks of {figure}, and the document is for {facts.name(facts.period)}. Was it "
            "carried over?",
            sentence,
            (int(match[1]),),
        )
        return
