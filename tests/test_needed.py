"""How many cases a target needs, numbers apart in one sentence, and a number said to be another indicator's."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2025Q4",
    """
    BEN/02|Percentage of benefit calculations found to be correct on checking|percent|higher|94.0|92.5||95.0||Amber
    SCC/03|Number of children looked after at the end of the period|count||342|328|339|||
    SCC/08|Percentage of looked after children with three or more placements during the year|percent|lower|9.36|11.59||10.00|10.2|Green
    """,
)


def contradictions(code, text):
    return check(DOCUMENT, code, text).findings.query("severity == 'contradiction'")


@pytest.mark.parametrize(
    ("code", "true", "false"),
    [
        ("BEN/02", "To meet the 95.0% target 190 of the 200 had to be correct; we had 188.", ("190", "180")),
        ("BEN/02", "On 200 checks the target required 190.", ("190", "109")),
        ("BEN/02", "The target needed 190 checks, 2 more than the 188 achieved.", ("2", "12")),
        ("SCC/08", "The denominator is the 342 children in SCC/03.", ("342", "324")),
    ],
)
def test_needed_and_apart(code, true, false):
    assert contradictions(code, true).empty
    assert not contradictions(code, true.replace(*false, 1)).empty


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("BEN/02", "To meet the target of 96% next year, 192 of 200 must be right."),
        ("BEN/02", "Of the 12 errors, 5 more than in June were of income."),
        ("BEN/02", "There are 14 staff, 2 fewer than the 16 of last year."),
        ("SCC/08", "32 of the children in SCC/03 moved."),
        ("SCC/08", "The 32 children in SCC/03 who moved were visited."),
    ],
)
def test_other_needs_are_left_alone(code, text):
    assert contradictions(code, text).empty
