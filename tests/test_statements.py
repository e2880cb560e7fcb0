"""Statements the rules were not written for: true ones stand, false ones are found."""

from collections import Counter

import pytest
from statements import TEMPLATES, build, generate, together

from piutils import commentary

ROUNDS = 15


@pytest.fixture(scope="module")
def tried():
    """Contradictions found in each true and in each false statement."""
    found = []
    for name, one, true, false in generate("tests", ROUNDS):
        counts = [
            int((commentary.check(*build(one, text)).findings["severity"] == "contradiction").sum())
            for text in (true, false)
        ]
        found.append((name, true, false, *counts))
    return found


def test_there_are_enough_of_them(tried):
    assert len(tried) >= 500
    assert set(TEMPLATES) == {name for name, *_ in tried}


def test_no_true_statement_is_contradicted(tried):
    assert [true for _, true, _, wrong, _ in tried if wrong] == []


def test_four_statements_in_one_commentary_leave_each_other_alone():
    tried = [
        tuple(
            (commentary.check(*build(one, text)).findings["severity"] == "contradiction").any()
            for text in texts
        )
        for one, *texts in together("tests", 80)
    ]
    assert not any(true for true, _ in tried)
    assert sum(false for _, false in tried) >= 0.9 * len(tried)


def test_false_statements_are_found(tried):
    missed = Counter(name for name, *_, found in tried if not found)
    assert 1 - sum(missed.values()) / len(tried) >= 0.95, missed
