"""The part that a number plays in its sentence: true and false by pairs, and what comes near and is true."""

import pytest
from test_commentary import COUNTED, checked, told, verdicts

PARTS = [
    # those left undone, by the words behind the number
    (
        "8.75% of street lights were repaired late this quarter.",
        "18.57% of street lights were repaired late this quarter.",
    ),
    # all, those done, those not done: by the words beside each
    (
        "Between them the teams had 400 street lights to deal with by 30 September 2023 and 365 were "
        "repaired on time.",
        "Between them the teams had 400 street lights to deal with by 30 September 2023 and 356 were "
        "repaired on time.",
    ),
    (
        "This quarter's figure is made up of 365 lights repaired on time against a total of 400.",
        "This quarter's figure is made up of 356 lights repaired on time against a total of 400.",
    ),
    (
        "400 lights in total. 365 were repaired on time, giving 91.3%.",
        "400 lights in total. 356 were repaired on time, giving 91.3%.",
    ),
    (
        "Teams repaired 400 lights. Of those, 365 were repaired on time, which is 91%.",
        "Teams repaired 300 lights. Of those, 365 were repaired on time, which is 91%.",
    ),
    (
        "Numbers are small: 365 out of 400 lights were repaired on time, compared with 447 out of 500 in "
        "Q2 of last year.",
        "Numbers are small: 365 out of 400 lights were repaired on time, compared with 474 out of 500 in "
        "Q2 of last year.",
    ),
    (
        "35 lights were not dealt with in time (365 of 400 were repaired on time).",
        "31 lights were not dealt with in time (365 of 400 were repaired on time).",
    ),
    (
        "Taking away the 35 that were not repaired on time from the 400 street lights leaves 365.",
        "Taking away the 35 that were not repaired on time from the 400 street lights leaves 356.",
    ),
    # a percentage that the two numbers beside it cannot give
    ("365 from a cohort of 400 gives 91.3%.", "356 from a cohort of 400 gives 91.3%."),
    ("27 from a cohort of 36 gives 75%.", "37 from a cohort of 36 gives 75%."),
    (
        "365 from 400 in Q2 2023/24 (91.25%), 447 from 500 in Q2 2022/23 (89.40%).",
        "419 from 400 in Q2 2023/24 (91.25%), 447 from 500 in Q2 2022/23 (89.40%).",
    ),
    # parts of one whole
    (
        "The total of 162 is split between lamps (33), cables (83), posts (14) and doors (32).",
        "The total of 162 is split between lamps (33), cables (83), posts (14) and doors (25).",
    ),
    (
        "34 of the 90 were either lamps (14) or cables (20); the other 56 were posts.",
        "34 of the 90 were either lamps (14) or cables (27); the other 56 were posts.",
    ),
    (
        "The figure is calculated as follows: 63 (lamps) + 28 (cables) = 91.",
        "The figure is calculated as follows: 63 (lamps) + 28 (cables) = 81.",
    ),
    (
        "Three faults made up the 201 calls: lamps (90), cables (48), posts (63).",
        "Three faults made up the 201 calls: lamps (90), cables (48), posts (36).",
    ),
    (
        "Four causes made up the 201 calls: lamps (90), cables (48), posts (60) and doors (3).",
        "Two causes made up the 201 calls: lamps (90), cables (48), posts (60) and doors (3).",
    ),
    # a total behind the last item of a list
    (
        "12 x lamp, 9 x cable and 7 x post, making 28 in all.",
        "12 x lamp, 9 x cable and 8 x post, making 28 in all.",
    ),
]


@pytest.mark.parametrize(("true", "false"), PARTS)
def test_a_number_by_its_part(true, false):
    assert told(true) == []
    assert told(false) != []


def test_shares_in_brackets_are_of_what_the_title_counts():
    words = "Storms (13, 25%) and age (26, 50%) were among the reasons given for the 52 street lights."
    assert told(words, **COUNTED) == []
    assert told(words.replace("25%", "35%"), **COUNTED) == ["share"]


def test_what_was_left_undone_is_never_taken_for_the_result():
    words = "91.25% of street lights were repaired late this quarter."
    assert ("91.25%", "verified") not in verdicts(words)


@pytest.mark.parametrize(
    "text",
    [
        "Performance is up 1.85% on the same quarter last year.",
        "Performance was 1.85% higher than at the same stage last year (89.40%).",
    ],
)
def test_points_called_per_cent_are_asked_about(text):
    assert "points_or_percent" in set(checked(text).findings["kind"])
    assert told(text) == [] and told(text.replace("%", " percentage points", 1)) == []


@pytest.mark.parametrize(
    "text",
    [
        "8.75% of street lights were repaired late this quarter, 5% of them in parks.",
        "None of the 3.1% of lights that were repaired late this quarter were on main roads.",
        "4.2% of street lights in parks were repaired late this quarter.",
        "The north team had 60 street lights to deal with by 30 September 2023 and 45 were repaired on time.",
        "Of the 40 street lights in parks, 30 were repaired on time.",
        "Of 80 urgent street lights, 60 were repaired on time.",
        "Of the 300 lights reported by residents, 280 were repaired on time.",
        "There were 120 street lights in July. 100 were repaired on time.",
        "Of the 400 lights, 20 were repaired late because of storms.",
        "Of the 400 lights, three were very late.",
        "Of the 400 street lights, 12 were not repaired.",
        "Up to 30 June 2023, 150 of 160 lights were repaired on time.",
        "Officers had 45 lights to deal with on 1 August and 40 were repaired on time.",
        "From a sample of 40 lights, 38 were repaired on time.",
        "The contractor was sent 90 lights. 80 were repaired on time.",
        "There were 419 calls from 361 people last year (16% more).",
        "Storms (13, 25%) and age (26, 50%) were among the reasons given for the 52 calls in parks.",
        "34 of the 90 were either lamps (14) or cables; 27 (30%) were posts.",
        "12 x lamp and 9 x cable, 21 in all; 3 x post were sent back.",
        "Of the 21 faults, 12 x lamp and 9 x cable; 3 fitters were ill.",
    ],
)
def test_near_and_true(text):
    assert told(text) == []
