"""When a number that no figure explains is no contradiction: the sentence speaks of something else.

A rule that found a number at odds with the tables has read the words beside it. This room reads
the whole sentence before the contradiction stands: whose figure is it, and do its other numbers
belong to the indicator at all?
"""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, fits, says_the_same
from piutils.commentary.elsewhere import elsewhere
from piutils.commentary.movement import DOWN, GOOD, POOR, UP
from piutils.commentary.relations import BENCHES, told_of_bench
from piutils.commentary.spans import bare
from piutils.commentary.subjects import clause_before, is_plain

_AGAINST_TABLES = ("value", "complement", "direction", "versus_target", "versus_average")
_VERB = re.compile(
    r"\b(?:is|was|are|were|has|have|had|stands|stood|rose|fell|increased|decreased|improved|dropped|declined"
    r"|worsened|reduced|reached|reaches|remains?|remained|continues?|meets?|met|exceed(?:s|ed)|achieved"
    r"|compares?|ran|came|went|grew|averag(?:ed|es)|totalled|numbered)\b"
)

_CHANGE = re.compile(
    rf"\b(?:{UP}|{DOWN}|{GOOD}|{POOR}|up|down|changed?|difference|gap|higher|lower|more|less|fewer|better|worse"
    r"|above|below|over|under|greater|quicker|slower|shortfall)\b"
)


def doubted(passage, facts, ledger, kind, sentence, about, piece=None):
    """What a contradiction is worth once its whole sentence is read.

    Returns
    -------
    str : CONTRADICTED; QUESTIONED where two numbers agree with nothing, which may be an old text or
        another figure; '' where the sentence names another subject
    """
    if kind not in _AGAINST_TABLES or (len(about) > 1 and kind in ("direction", "complement")):
        return CONTRADICTED  # two numbers of the text against each other, whosever they are
    if kind == "value" and len(about) == 1 and _is_gap(passage, facts, sentence, about[0]):
        return ""
    if kind == "value" and len(about) == 1 and facts.is_quarter_alone(passage.figures[about[0]]):
        return ""
    if kind == "value" and any(
        told_of_bench(sentence.skeleton, sentence.places[index][0])
        for index in about
        if index in sentence.places
    ):
        return ""
    if kind == "value" and _is_of_another_size(passage, facts, about):
        return QUESTIONED
    if _of_another_age(passage, facts, sentence):
        return ""
    if kind in ("value", "complement") and any(
        elsewhere(passage, facts, sentence, index) for index in about if index in sentence.places
    ):
        return ""
    low, high = piece or (0, len(sentence.skeleton))
    text = bare(sentence, passage.figures, facts.period)[low:high]
    verb = _VERB.search(text)
    if verb and not is_plain(facts, BENCHES.sub(" ", _subject(text, verb.start()))):
        return ""
    strange = [
        index
        for index in range(sentence.first, sentence.last)
        if low <= sentence.places[index][0] < high
        and _same_kind(facts, passage.figures[index])
        and not explained(facts, passage.figures[index], ledger, sentence)
    ]
    if len(strange) > 1 or (strange and not set(strange) & set(about)):
        return QUESTIONED if is_plain(facts, text) else ""
    return CONTRADICTED


def _is_gap(passage, facts, sentence, index):
    """True for '13.5 up on last year', where that is how far the two figures are apart."""
    figure, behind = passage.figures[index], sentence.skeleton[sentence.places[index][1] :]
    if not re.match(r" (?:\w+ )?(?:up|down|more|fewer|less|higher|lower) (?:on|from|than)\b", behind):
        return False
    others = [cell for at, cell in facts.cells.items() if at != facts.period]
    slack = Fraction(10) ** -facts.now.decimals if facts.now.decimals else 0
    return any(fits(abs(facts.now.value - cell.value), figure, slack) != "no" for cell in others)


def _is_of_another_size(passage, facts, about):
    """True for a number many times the printed one, or a small part of it: rather another measure."""
    if facts.is_percent or facts.now is None or len(about) != 1:
        return False
    told, now = passage.figures[about[0]].value, facts.now.value
    return bool(told and now) and not Fraction(1, 6) <= told / now <= 6


def _of_another_age(passage, facts, sentence):
    """True where a sentence is about an age that the title does not name: 'pupils aged 10'."""
    ages = [passage.figures[index] for index in sentence.places if passage.figures[index].kind == "a"]
    title = set(re.findall(r"\d+", facts.title))
    return any(not set(re.findall(r"\d+", age.text)) <= title for age in ages)


def _subject(text, place):
    """Words before a verb; those of the main clause where the verb's own are only 'that' or 'which'."""
    clause = clause_before(text, place)
    relative = re.search(r"\b(?:that|which|who) $", text[:place])
    return re.split(r"[.;:,()]", text[:place])[-1] if relative and not clause.strip() else clause


def _same_kind(facts, figure):
    if figure.value is None:
        return False
    if facts.unit == "pounds":
        return figure.kind == "m"
    return figure.kind == ("p" if facts.is_percent else "d") and (facts.is_percent or bool(figure.decimals))


def explained(facts, figure, ledger, sentence, gaps=True):
    """True where a number is some printed figure, what one leaves of 100, or a difference of two.

    `gaps` : False leaves the differences out, for what is told as no distance
    """
    cells = facts.printed
    if any(says_the_same(cell, figure) != "no" for cell in cells):
        return True
    slack = max((Fraction(10) ** -cell.decimals / 2 for cell in cells), default=Fraction(0)) * 2
    others = list(facts.gaps) if gaps else []
    # How far in per cent one percentage is from another is told with a word for a change.
    if gaps and (not facts.is_percent or _CHANGE.search(sentence.skeleton)):
        others += facts.turns
    others += [100 - cell.value for cell in facts.cells.values()] if facts.is_percent else []
    if facts.is_percent:
        pairs = ledger.pairs_near(sentence.number - 6, sentence.number + 1)
        others += [pair.part / pair.whole * 100 for pair in pairs]
    return any(fits(abs(value), figure, slack if facts.is_percent else 0) != "no" for value in others)
