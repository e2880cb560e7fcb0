"""Counts and their shares: true and false by pairs, and what is told of some of them only."""

import pytest
from test_commentary import told

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
