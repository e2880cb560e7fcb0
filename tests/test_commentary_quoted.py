"""What a commentary tells of another indicator, with that one's code behind its words."""

import pytest
from statements.marked import check, tables_of

ROWS = """
HOM/1|Percentage of households for whom homelessness was prevented|percent|higher|64.65|58.81|60.92|62.00||
HOM/15|Number of households in temporary accommodation at the end of the quarter|count|lower|246|219|238|230||
ASC/10|Number of people whose discharge from hospital was delayed|count|lower|58|71|61|60||
HWY/3|Average number of days taken to repair a pothole|days|lower|9.4|8.1|11.6|10.0||
"""


def contradicted(text):
    found = check(tables_of("2024Q2", ROWS.strip()), "HOM/1", text).findings
    return bool((found["severity"] == "contradiction").any())


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        ("The number in temporary accommodation (HOM/15) has however increased to {}.", "246", "264"),
        ("Delayed discharges (ASC/10) stand at {}.", "58", "68"),
        ("Households in temporary accommodation (HOM/15) rose again, to {}.", "246", "264"),
        ("The time taken to repair a pothole (HWY/3) has fallen to {} days.", "9.4", "9.9"),
        ("We had {} households in temporary accommodation at the end of the quarter (HOM/15).", "246", "264"),
    ],
)  # fmt: skip
def test_a_code_behind_its_words_names_the_figure(text, true, false):
    assert not contradicted(text.format(true))
    assert contradicted(text.format(false))


@pytest.mark.parametrize(
    "text",
    [
        "Families with children in temporary accommodation (HOM/15) have increased to 93.",
        "The number in temporary accommodation (HOM/15) is expected to fall to 230.",
        "The number in temporary accommodation (HOM/15) has increased by 8.",
        "The target for temporary accommodation (HOM/15) has increased to 250.",
        "Delayed discharges (ASC/10) in the north stand at 21.",
        "The number in temporary accommodation (HOM/15) stood at 238 in Q1.",
        "The number in temporary accommodation (HOM/15) rose to 251 in August before falling back.",
        "The number of officers working on temporary accommodation (HOM/15) has risen to 12.",
        "We had 41 households with pets in temporary accommodation at the end of the quarter (HOM/15).",
    ],
)
def test_a_part_a_plan_and_another_time_are_left_alone(text):
    assert not contradicted(text)
