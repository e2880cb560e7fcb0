"""Statements in wordings written before the rules were looked at: see benchmarks/commentary.py."""

import pytest
from statements import eighth, eleventh, fifteenth, fourteenth, seventeenth, seventh, tenth
from statements.eighteenth import EIGHTEENTH
from statements.fifth import FIFTH
from statements.fourth import FOURTH
from statements.guard import guarded
from statements.marked import check, documents, tried_marked, whole
from statements.nineteenth import NINETEENTH
from statements.ninth import NINTH
from statements.second import SECOND
from statements.sixteenth import SIXTEENTH
from statements.sixth import SIXTH
from statements.third import THIRD
from statements.thirteenth import THIRTEENTH
from statements.tried import tried
from statements.twelfth import TWELFTH
from statements.twentieth import TWENTIETH
from statements.worlds import build

from piutils import commentary

MARKED = {
    "seventh": (seventh, 0.89),
    "eighth": (eighth, 0.96),
    "tenth": (tenth, 0.94),
    "eleventh": (eleventh, 0.75),
    "fourteenth": (fourteenth, 0.67),
    "fifteenth": (fifteenth, 0.67),  # no rule was made or widened to find what is false in it
    "seventeenth": (seventeenth, 0.84),
}
SETS = {
    "second": (SECOND, 0.98),
    "third": (THIRD, 0.98),
    "fourth": (FOURTH, 0.92),
    "fifth": (FIFTH, 0.96),
    "sixth": (SIXTH, 0.98),
    "ninth": (NINTH, 0.97),
    "twelfth": (TWELFTH, 0.83),
    "thirteenth": (THIRTEENTH, 0.58),  # as the fifteenth
    "sixteenth": (SIXTEENTH, 0.96),
    "eighteenth": (EIGHTEENTH, 0.90),
    "nineteenth": (NINETEENTH, 0.94),  # as the fifteenth
    "twentieth": (TWENTIETH, 0.95),  # as the fifteenth
}


@pytest.fixture(scope="module", params=[*SETS, *MARKED])
def result(request):
    if request.param in MARKED:
        chosen, least = MARKED[request.param]
        return tried_marked(chosen), least
    wordings, least = SETS[request.param]
    return tried(wordings, "tests", 1 if len(wordings) > 100 else 3), least


def test_no_true_statement_is_contradicted(result):
    assert result[0].contradicted == []


def test_false_statements_are_found(result):
    found, least = result
    assert found.recall >= least, found.missed


def test_hardly_a_false_number_is_called_verified(result):
    # A share rounds to the same per cent for more than one count, so that not every one can be told.
    assert len(result[0].trusted) <= 0.01 * result[0].false, result[0].trusted


def test_numbers_of_other_things_are_never_contradicted():
    wrong = [
        text
        for one, text in guarded("tests")
        if (commentary.check(*build(one, text)).findings["severity"] == "contradiction").any()
    ]
    assert wrong == []


@pytest.mark.parametrize("name", MARKED)
def test_true_statements_leave_each_other_alone(name):
    chosen, _ = MARKED[name]
    tables = documents(chosen)
    wrong = [
        (code, row.text, row.explanation)
        for document, code, text in whole(chosen)
        for row in check(tables[document], code, text)
        .findings.query("severity == 'contradiction'")
        .itertuples()
    ]
    assert wrong == []
