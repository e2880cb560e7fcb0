"""A period with its figure in brackets, and a difference with both its ends: true, false, and near."""

import pytest
from statements.marked import check, tables_of

LIGHTS = (
    "P/1|Percentage of street lighting faults repaired within 4 days|percent|higher"
    "|92.29|95.08|92.75|95.00|91.0|"
)
NOISE = "C/1|Number of noise complaints received|count|lower|183|206|141|||"
DEFECTS = "D/1|Average number of days taken to repair a defect|days|lower|9.4|8.1|11.6|10.0||"


def contradicted(row, text):
    found = check(tables_of("2024Q1", row), row.split("|")[0], text).findings
    return bool((found["severity"] == "contradiction").any())


@pytest.mark.parametrize(
    ("row", "text", "true", "false"),
    [
        (LIGHTS, "{} than Q4 (92.75%) because of the storms in April.", "Lower", "Higher"),
        (LIGHTS, "Lower than Q4 ({}), when the van was new.", "92.75%", "97.25%"),
        (LIGHTS, "{} than the same quarter last year (95.08%), reflecting sickness.", "Worse", "Better"),
        (LIGHTS, "{} on last quarter (92.75%) which is a result of the old van.", "Down", "Up"),
        (NOISE, "{} than Q4 (141), which is the usual pattern in summer.", "Higher", "Lower"),
        (NOISE, "The number has gone {} since last year (206) due to the weather.", "down", "up"),
        (NOISE, "Better than last year ({}), with fewer events in parks.", "206", "260"),
        (DEFECTS, "{} than last year (8.1 days) as the gang is short of men.", "Slower", "Quicker"),
        (DEFECTS, "Performance has improved since Q4 ({}).", "11.6 days", "16.1 days"),
        (DEFECTS, "2.2 days quicker than Q4 ({} days) as the frost is over.", "11.6", "16.1"),
        (LIGHTS, "{} more premises were visited than in Q4 (1,421 compared to 1,409).", "12", "21"),
        (LIGHTS, "7 fewer faults were late than in Q4 last year (31 against {}).", "38", "39"),
        (LIGHTS, "{} additional lights were put up compared with Q4 (119 compared to 108).", "11", "5"),
    ],
)
def test_a_figure_in_brackets_is_held_with_the_word_before_it(row, text, true, false):
    assert not contradicted(row, text.format(true))
    assert contradicted(row, text.format(false))


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (LIGHTS, "Worse than Q4 (0.46 points) because of the storms."),  # how far
        (LIGHTS, "Down on last year (2.79%) but the team is now full."),
        (NOISE, "Up on Q4 (42) as windows are open."),
        (DEFECTS, "Slower than last year (1.3 days) after the frost."),
        (LIGHTS, "In the north performance was better than in Q4 (93.10%)."),  # a part
        (NOISE, "Barking dogs were higher than in Q4 (61)."),
        (NOISE, "Better than last year (206), and parking complaints were worse than last year (88)."),
        (LIGHTS, "The contractor was quicker than in Q4 (92.75%)."),
        (LIGHTS, "The Wales average is lower than in Q4 (91.60%)."),  # a benchmark
        (LIGHTS, "The target was lower last year (94.00%)."),
        (LIGHTS, "We expect to do better than Q4 (92.75%)."),
        (LIGHTS, "Not better than Q4 (92.75%) in spite of the new contract."),
        (LIGHTS, "More faults than Q4 (312) due to the wind."),
        (LIGHTS, "Sickness in the team is higher than last quarter (4.10%)."),
        (LIGHTS, "There were 9 more crews out than in Q4 (31 faults compared to 38)."),  # of other things
        (LIGHTS, "On 3 more streets the work was slower than in Q4 (22 hours versus 20 hours)."),
        (LIGHTS, "Of the 31 faults, 17 were in the north and for 14 the lamp was repaired."),
    ],
)
def test_what_comes_near_is_left_alone(row, text):
    assert not contradicted(row, text)
