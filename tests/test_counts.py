"""Counts and their shares: true and false by pairs, and what is told of some of them only."""

import pytest
from test_commentary import COUNTED, told

BARE = [
    ("Cases in scope: 365/400.", "Cases in scope: 356/400."),
    ("Return received: 365/400.", "Return received: 365/440."),
    ("Our return shows 365 from 400.", "Our return shows 356 from 400."),
    ("In raw terms, 365/400.", "In raw terms, 356/400."),
    ("Dividing 365 by 400 gives the published figure.", "Dividing 356 by 400 gives the published figure."),
    (
        "The 91.25% above is 365 lights over a base of 400.",
        "The 91.25% above is 356 lights over a base of 400.",
    ),
    (
        "Officers report that 365 out of 400 is the final count.",
        "Officers report that 356 out of 400 is the final count.",
    ),
    (
        "Of the 400 lights on the teams' returns, 365 were repaired on time.",
        "Of the 400 lights on the teams' returns, 356 were repaired on time.",
    ),
    # the words for a period belong to the pair behind them
    ("Now 365/400, a year ago 447/500.", "Now 365/400, a year ago 474/500."),
    ("Q2 2023/24:\n365 of 400\nQ2 2022/23:\n447 of 500", "Q2 2023/24:\n356 of 400\nQ2 2022/23:\n447 of 500"),
    ("2023/24\n365 of 400\n2022/23\n447 of 500", "2023/24\n365 of 400\n2022/23\n474 of 500"),
]


@pytest.mark.parametrize(("true", "false"), BARE)
def test_a_pair_without_a_noun_is_the_result(true, false):
    assert told(true) == []
    assert told(false) != []


@pytest.mark.parametrize(
    "text",
    [
        "Returns received: 7/9.",
        "Training return received: 23/25.",
        "One team repaired 12 of 20 on time.",
        "The worst performing team managed 12 of 20.",
        "Of these, 12 of 30 had been repaired twice.",
        "Last month it was 50 of 60.",
        "Up to August 110 of 140 had been repaired on time.",
        "Had they been on time it would have been 385 of 400.",
        "150 of the 165 repairs were by ladder.",
        "18 of 20 records were found to be complete.",
        "The audit divided 20 lights by 4 auditors.",
        "Managers confirmed that 9 of 11 staff were in post.",
        "Small numbers in the north team (4 out of 9) make its result volatile.",
    ],
)
def test_a_pair_of_some_is_not_the_result(text):
    assert told(text) == []


LABELLED = [
    ("Lights repaired on time: 365. Total lights: 400.", "Lights repaired on time: 356. Total lights: 400."),
    (
        "No. of lights = 400; no. repaired on time = 365; result = 91.25%.",
        "No. of lights = 440; no. repaired on time = 365; result = 91.25%.",
    ),
    (
        "Manager's return: 400 due, 365 repaired on time. Last yr's return: 500 due, 447 repaired on time.",
        "Manager's return: 400 due, 365 repaired on time. Last yr's return: 500 due, 474 repaired on time.",
    ),
    ("- 365 repaired on time\n- 35 late\n- total 400", "- 365 repaired on time\n- 53 late\n- total 400"),
    ("Number due: 400. Number repaired on time: 365.", "Number due: 440. Number repaired on time: 365."),
    ("365 on time, 35 late = 400.", "365 on time, 45 late = 400."),
    (
        "A total of 400 lights fell to be counted in the period ending 30 September 2023; the system has"
        " 365 recorded as repaired on time.",
        "A total of 400 lights fell to be counted in the period ending 30 September 2023; the system has"
        " 356 recorded as repaired on time.",
    ),
]


@pytest.mark.parametrize(("true", "false"), LABELLED)
def test_counts_told_apart_behind_labels(true, false):
    assert told(true) == []
    assert told(false) != []


@pytest.mark.parametrize(
    "text",
    [
        "Lights repaired on time in parks: 40. Total lights: 400.",
        "Total street lights: 12,000. Repaired on time: 365.",
        "Lights repaired on time: 365. Total staff: 40.",
        "Lights repaired on time: 365. Lights due next quarter: 420.",
        "North depot's return: 100 due, 60 repaired on time.",
        "Lights replaced: 60. Total lights: 400.",
        "In July: 130 due, 100 repaired on time.",
        "35 late. 12 due in April.",
    ],
)
def test_labels_of_other_counts_are_left_alone(text):
    assert told(text) == []


SPLIT = [
    ("Storms made up 13 (25%) of the lights.", "Storms made up 13 (32%) of the lights."),
    (
        "Storms accounted for 25% and age for 50%, that is 13 and 26 out of 52.",
        "Storms accounted for 35% and age for 50%, that is 13 and 26 out of 52.",
    ),
    (
        "With 13 down as storms, 75% of the 52 were something else.",
        "With 18 down as storms, 75% of the 52 were something else.",
    ),
    (
        "13 came under storms, leaving 39 (75%) under the other headings.",
        "13 came under storms, leaving 33 (75%) under the other headings.",
    ),
    (
        "13 came under storms, leaving 39 (75%) under the other headings.",
        "13 came under storms, leaving 39 (57%) under the other headings.",
    ),
    (
        "Take the 13 storms out of the total and 39 remain.",
        "Take the 13 storms out of the total and 33 remain.",
    ),
    ("Parks took 13 of the 52, a quarter of the work.", "Parks took 13 of the 52, two thirds of the work."),
    (
        "About a quarter of all lights were due to storms (13), with the other 39 spread over the"
        " remaining types.",
        "About half of all lights were due to storms (13), with the other 39 spread over the remaining"
        " types.",
    ),
]


@pytest.mark.parametrize(("true", "false"), SPLIT)
def test_parts_of_all_that_is_counted(true, false):
    assert told(true, **COUNTED) == []
    assert told(false, **COUNTED) != []


@pytest.mark.parametrize(
    "text",
    [
        "18 came from parks, leaving 9 (17%) from squares and the rest from streets.",
        "Storms were the reason for 13 (25%), age for 26 (50%) and theft for 5 (10%).",
        "18 (35%) were in parks and 6 (33%) of those were lamps.",
        "26 of the 52 were in parks, half of them on main paths.",
        "13 of the 52 were late, a third more than last year.",
        "With 18 down as storms, 25% of the 52 were not closed.",
        "Take the 12 fitters out of the total and 9 are office staff.",
        "30 (60%) of staff are trained.",
    ],
)
def test_parts_of_something_else(text):
    assert told(text, **COUNTED) == []


@pytest.mark.parametrize(
    ("true", "false"),
    [
        (
            "Put the other way, 8.75% of street lights were late.",
            "Put the other way, 5.78% of street lights were late.",
        ),
        ("We were at 91.25%, 35 late out of 400.", "We were at 91.25%, 53 late out of 400."),
        ("35 lights (9%) were late out of 400 in all.", "35 lights (4%) were late out of 400 in all."),
        ("See also PI/2, where 120 lights were reported.", "See also PI/2, where 102 lights were reported."),
    ],
)
def test_the_other_side_and_another_indicator(true, false):
    assert told(true) == []
    assert told(false) != []


def test_the_other_side_of_the_town_is_no_complement():
    assert told("On the other side of the town, 40% of street lights were late.") == []
    assert told("Conversely, 40% of lights in parks were late.") == []
