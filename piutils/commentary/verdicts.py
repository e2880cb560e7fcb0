"""The check: every number of every commentary gets a verdict, every failed claim a finding."""

from collections import Counter
from dataclasses import dataclass
from functools import partial

import pandas as pd

from piutils import display
from piutils.commentary import (
    asides,
    balances,
    beside,
    changes,
    colours,
    complements,
    counted,
    dated,
    distances,
    doubts,
    flows,
    fractions,
    labelled,
    labels,
    listings,
    multiples,
    needed,
    own,
    pairs,
    populations,
    questions,
    quoted,
    remainders,
    roles,
    shares,
    sides,
    splits,
    standards,
    sums,
    tallies,
    versus,
    wholes,
    workings,
)
from piutils.commentary.asker import page_of
from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, Ledger
from piutils.commentary.facts import gather
from piutils.commentary.passages import Passage
from piutils.model import captioned

FINDINGS = (
    "code",
    "kind",
    "severity",
    "text",
    "expected",
    "found",
    "explanation",
    "page",
    "start",
    "end",
    "question",
)
NUMBERS = ("code", "start", "end", "text", "verdict", "kind")
VERDICTS = (VERIFIED, CONTRADICTED, QUESTIONED, "unverifiable")
_SEVERITY = {CONTRADICTED: "contradiction", QUESTIONED: "question"}
_FLIPS = ("direction", "versus_average", "versus_target")


@dataclass(frozen=True)
class Check:
    """What the check of some commentaries found.

    findings : DataFrame, one row per finding, contradictions first within an indicator
        code, kind, severity (contradiction, question, note), text (the exact words), expected,
        found, explanation (the sum in words), page, start and end (place in the commentary),
        question (what a reviewer would ask; '' beyond three for an indicator)
    coverage : dict of numbers, verified, contradicted, questioned, unverifiable (these four add up
        to `numbers`) and claims
    numbers : DataFrame, one row per number: code, start, end, text, verdict, kind
    """

    findings: pd.DataFrame
    coverage: dict
    numbers: pd.DataFrame

    def __post_init__(self):
        captioned(self.findings, "Findings on the officers’ commentary")
        captioned(self.numbers, "Numbers in the officers’ commentary")

    def __repr__(self):
        counted = ", ".join(f"{self.coverage[name]} {name}" for name in ("numbers", *VERDICTS))
        return f"<Check: {counted}; {len(self.findings)} findings>"

    def _repr_html_(self):
        told = ["code", "severity", "text", "explanation", "question"]
        return display.shown(repr(self)[1:-1], self.findings[told])


def check(indicators, values, commentary, period, summary=None, threshold=5):
    """Hold every number of the officers' commentary against the others and against the tables.

    Parameters
    ----------
    indicators, values, commentary : the tables of model.py
    period : Period, the quarter whose commentary is checked
    summary : DataFrame of compare.summarise, or None; gives headroom and intervals where it can
    threshold : int, counts from 1 up to below it are called small

    Returns
    -------
    Check

    Notes
    -----
    Nothing in the text is edited, and no claim is made about which of two numbers is wrong. Where
    a sentence can be read in two ways it is asked about, or left as unverifiable.
    """
    book = gather(indicators, values, period)
    codes = tuple(book)
    texts = _texts(commentary, period)
    periods = {at for facts in book.values() for at in facts.cells} | {period, period - 4}
    found, numbers, claims, read = [], [], 0, {}
    for code in indicators["code"]:
        text, source = texts.get(code, ("", ""))
        passage = Passage(text, codes)
        ledger = claims_of(passage, book[code], periods)
        read[code] = (passage, ledger, source)
        claims += len(ledger.claims)
        found += _failed(code, passage, ledger, source)
    found += questions.ask(book, read, summary, threshold)
    found = questions.rank(found, indicators["code"])
    for code, (passage, ledger, _) in read.items():
        asked = [one for one in found if one["code"] == code and one.get("about")]
        numbers += _verdicts(code, passage, ledger, asked)
    findings = pd.DataFrame(found, columns=list(FINDINGS))
    table = pd.DataFrame(numbers, columns=list(NUMBERS))
    counted = Counter(row["verdict"] for row in numbers)
    coverage = {"numbers": len(numbers)} | {verdict: counted[verdict] for verdict in VERDICTS}
    return Check(findings, coverage | {"claims": claims}, table)


def claims_of(passage, facts, periods, *, ours=False):
    """All claims of one commentary. Later rules see what earlier ones settled.

    `ours` : sentences of our own, whose numbers are known to stand in the summary; which part a
    number plays is then not guessed.
    """
    ledger = Ledger()
    if not passage.figures and not passage.sentences:
        return ledger
    standards.name_benches(passage, facts)
    ledger.doubt = partial(doubts.doubted, passage, facts, ledger)
    quoted.find_cross(passage, facts, ledger)
    tallies.arithmetic(passage, ledger)
    balances.find_balances(passage, facts, ledger)
    flows.find_flows(passage, facts, ledger)
    colours.find_colours(passage, facts, ledger)
    colours.find_own_colour(passage, facts, ledger)
    needed.find_needed(passage, facts, ledger)
    workings.find_workings(passage, facts, ledger)
    pairs.find_pairs(passage, facts, ledger)
    found = listings.find_lists(passage, ledger)
    sums.check_lists(passage, facts, ledger, found)
    wholes.find_wholes(passage, facts, ledger)
    tallies.count_lists(passage, ledger, found)
    counted.find_counted(passage, facts, ledger, found)
    labelled.find_labelled(passage, facts, ledger)
    own.find_values(passage, facts, ledger)
    splits.find_splits(passage, facts, ledger)
    shares.find_shares(passage, facts, ledger)
    complements.find_other_side(passage, facts, ledger)
    remainders.find_rest(passage, facts, ledger)
    remainders.find_differences(passage, facts, ledger)
    populations.find_populations(passage, facts, ledger)
    versus.find_versus(passage, facts, ledger)
    changes.find_moves(passage, facts, ledger)
    multiples.find_multiples(passage, facts, ledger)
    fractions.find_fractions(passage, facts, ledger)
    beside.find_beside(passage, facts, ledger)
    distances.find_distances(passage, facts, ledger)
    sides.find_sides(passage, facts, ledger)
    asides.find_asides(passage, facts, ledger)
    dated.find_dated(passage, facts, ledger)
    if not ours:
        roles.find_roles(passage, facts, ledger)
    tallies.count_themselves(passage, ledger)
    quoted.find_repeats(passage, ledger)
    labels.find_labels(passage, facts, ledger, periods)
    return ledger


def _texts(commentary, period):
    columns = (commentary[name] for name in ("code", "period", "text", "source"))
    return {
        code: (str(text or ""), str(source or ""))
        for code, at, text, source in zip(*columns, strict=True)
        if at == period
    }


def _failed(code, passage, ledger, source):
    seen = set()
    # A question that a later rule settled is told once, as settled.
    order = sorted(ledger.claims, key=lambda one: (one.kind not in _FLIPS, one.verdict != CONTRADICTED))
    for claim in order:
        if claim.verdict == VERIFIED:
            continue
        key = (claim.kind, claim.blame, claim.start)
        if key in seen:
            continue
        seen.add(key)
        quote, start, end = passage.quote(claim.start, claim.end)
        yield {
            "code": code,
            "kind": claim.kind,
            "severity": _SEVERITY[claim.verdict],
            "text": quote,
            "expected": claim.expected,
            "found": claim.found,
            "explanation": claim.explanation,
            "page": page_of(source),
            "start": start,
            "end": end,
            "question": questions.of_claim(claim),
        }


def _verdicts(code, passage, ledger, asked):
    for index, figure in enumerate(passage.figures):
        verdict = ledger.verdict(index)
        if verdict in ("", VERIFIED) and any(index in one.get("about", ()) for one in asked):
            verdict = QUESTIONED
        yield {
            "code": code,
            "start": figure.start,
            "end": figure.end,
            "text": passage.raw[figure.start : figure.end],
            "verdict": verdict or "unverifiable",
            "kind": figure.kind,
        }


def as_json(source, check):
    """Object that `piutils check --json` prints for one document (DESIGN section 4)."""
    wanted = ["code", "kind", "severity", "text", "expected", "found", "explanation"]
    return {
        "source": source,
        "coverage": {name: check.coverage[name] for name in ("numbers", *VERDICTS)},
        "findings": check.findings[wanted].to_dict("records"),
    }


def as_text(source, check):
    """What `piutils check` prints for people: coverage, then each finding with its words and its sum."""
    counted = check.coverage
    lines = [
        f"{source}: {counted['numbers']} numbers in the commentary, {counted['claims']} claims; "
        f"{counted[VERIFIED]} verified, {counted[CONTRADICTED]} contradicted, {counted[QUESTIONED]} "
        "questioned, "
        f"{counted['unverifiable']} not checkable"
    ]
    for row in check.findings.itertuples():
        page = f", page {row.page}" if row.page else ""
        lines.append(f"  {row.severity}: {row.code}{page} ({row.kind})")
        if row.text:
            words = " ".join(row.text.split())
            lines.append(f"    “{words}”")
        lines.append(f"    {row.explanation}")
        if row.question:
            lines.append(f"    Ask: {row.question}")
    return "\n".join(lines)


def marked(text, numbers):
    """Commentary cut at its numbers, so that a page can mark each with its verdict.

    Parameters
    ----------
    text : str, the commentary of one indicator
    numbers : rows of Check.numbers for that indicator

    Returns
    -------
    list of (words, verdict); verdict is '' between numbers. Joined, the words are the text.
    """
    pieces, place = [], 0
    for row in numbers.sort_values("start").itertuples():
        if row.start > place:
            pieces.append((text[place : row.start], ""))
        pieces.append((text[row.start : row.end], row.verdict))
        place = row.end
    if place < len(text):
        pieces.append((text[place:], ""))
    return pieces
