"""Titles that say when things are counted, and distances behind a comma: true, false, and near."""

import pytest
from statements.marked import check, tables_of

HOMES = (
    "H/1|Number of households in temporary accommodation at the end of the quarter|count|lower"
    "|246|219|238|230||"
)
PLANS = "P/1|Percentage of plans issued within timescale|percent|higher|88.00|73.24|80.00|85.00|86.0|"


def contradicted(row, text):
    found = check(tables_of("2024Q2", row), row.split("|")[0], text).findings
    return bool((found["severity"] == "contradiction").any())


@pytest.mark.parametrize(
    ("row", "text", "true", "false"),
    [
        (HOMES, "Up from 238 at the end of Q1 and {} above the target of 230.", "16", "26"),
        (HOMES, "At the end of the quarter the number was {} above the target of 230.", "16", "61"),
        (PLANS, "The target of 85% has been exceeded, by {} percentage points.", "3", "5"),
        (PLANS, "The target has been comfortably exceeded, by {} points.", "3", "4"),
        (PLANS, "The target of 85% was just exceeded, by {} percentage points.", "3", "8"),
    ],
)
def test_when_it_is_counted_is_no_part_of_it(row, text, true, false):
    assert not contradicted(row, text.format(true))
    assert contradicted(row, text.format(false))


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (HOMES, "At the end of the quarter there were 12 more than at the end of Q1 in hotels."),
        (HOMES, "By the end of the quarter staff numbers had fallen by 8 since Q1."),
        (HOMES, "Arrears at the end of the quarter were 40 higher than at the end of Q1."),
        (HOMES, "At the end of the quarter 26 more officers were in post than at the end of Q1."),
        (HOMES, "Down on the forecast but up from 219 at the end of Q2 last year."),
        (PLANS, "The target has been raised, by 5 percentage points."),
        (PLANS, "The target for reviews has been exceeded, by 5 percentage points."),
        (PLANS, "Last year the target of 70% was exceeded, by 3.24 percentage points."),
    ],
)
def test_other_things_at_the_end_of_the_quarter_are_left_alone(row, text):
    assert not contradicted(row, text)
