"""The part that a number plays in its sentence: true and false by pairs, and what comes near and is true."""

import pytest
from test_commentary import COUNTED, DAYS, checked, told, verdicts

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
    # up or down, in words for the whole of it
    (
        "We have seen an upward movement since Q2 2022/23.",
        "We have seen a downward movement since Q2 2022/23.",
    ),
    (
        "A higher proportion of street lights were repaired on time than in the same quarter of 2022/23.",
        "A lower proportion of street lights were repaired on time than in the same quarter of 2022/23.",
    ),
    (
        "The proportion of street lights repaired on time has risen compared with last year (89.40%).",
        "The proportion of street lights repaired on time has risen compared with last year (84.90%).",
    ),
    (
        "This is better than last year, when 89.40% of street lights were repaired on time.",
        "This is better than last year, when 84.90% of street lights were repaired on time.",
    ),
    # met or missed, however it is said
    ("365 out of 400 is enough to meet the target.", "365 out of 400 is not enough to meet the target."),
    (
        "Our target is 90.00% or more and this has been met.",
        "Our target is 90.00% or more and this has not been met.",
    ),
    ("The indicator is Green against the target.", "The indicator is Red against the target."),
    # numbers and names behind a label
    ("PI/2 stood at 120 for the same quarter.", "PI/2 stood at 102 for the same quarter."),
    (
        "The three causes recorded were storms, age and theft.",
        "The five causes recorded were storms, age and theft.",
    ),
    (
        "30 of the 40 calls came from parks, which is three quarters of the total.",
        "30 of the 40 calls came from parks, which is half of the total.",
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


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("Actual for the quarter: 52.", "Actual for the quarter: 25."),
        (
            "Volumes are higher than a year ago, with 12 more street lights replaced.",
            "Volumes are higher than a year ago, with 21 more street lights replaced.",
        ),
    ],
)
def test_a_count_by_its_words(true, false):
    assert told(true, **COUNTED) == []
    assert told(false, **COUNTED) != []


@pytest.mark.parametrize(
    ("true", "false"),
    [
        (
            "The Welsh average stands at 4.60 days, which is more than ours.",
            "The Welsh average stands at 4.60 days, which is less than ours.",
        ),
        ("Better than the Wales average of 4.60 days.", "Better than the Wales average of 6.40 days."),
    ],
)
def test_days_against_the_average(true, false):
    assert told(true, **DAYS) == []
    assert told(false, **DAYS) != []


def test_doubled_year_on_year_is_asked_about_whoever_else_is_counted():
    words = "Street lights replaced have {} year on year, which has put pressure on the 6 fitters."
    given = COUNTED | {"now": "80"}
    assert "multiple" not in set(checked(words.format("doubled"), **given).findings["kind"])
    assert "multiple" in set(checked(words.format("trebled"), **given).findings["kind"])


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
        "With so few lights, the result has moved by 1.85% since last year, from 89.40% to 91.25%.",
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
        "One area is not good enough to meet the target of its own.",
        "Our target for parks is 80% or more and this has not been met.",
        "The indicator is no longer Red.",
        "Last year this was Red.",
        "Performance in parks is Red.",
        "The proportion of lights repaired late has fallen compared with last year (10.60%).",
        "A lower proportion of lights in parks were repaired on time than last year.",
        "The Welsh average stands at 84.1%, which is more than the English average.",
        "The three reasons given were storms, age and theft and vandalism.",
        "The two main categories were both down on last year, by 3 and 4.",
        "We have seen a downward movement since Q2 2022/23 in calls.",
        "This is better than last year, when 80% of lamps were still of the old type.",
        "When 80% of lamps are replaced, the time will fall below the target.",
        "Staff at PI/2 depots stood at 14.",
        "12 x lamp and 9 x cable, 21 in all; 3 x post were sent back.",
        "Of the 21 faults, 12 x lamp and 9 x cable; 3 fitters were ill.",
    ],
)
def test_near_and_true(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Half of the teams had 200 street lights and 180 were repaired on time.",
        "The remaining teams had 200 street lights and 185 were repaired on time.",
        "400 lights in total. 398 were repaired, 365 of them on time.",
        "Only 20 of the 35 late lights were in parks.",
        "The proportion of posts that are filled has fallen compared with last year (96%).",
        "8.75% were late, of which 2% were more than a month late.",
        "3% of street lights were more than a week late.",
        "12% fewer lights were late than last year.",
        "Fewer lights were late than last year.",
        "35 were missed; of those 30 were missed by less than a day.",
        "The target was missed by two of the four crews.",
        "Performance has improved in each of the last 3 years, from 85%.",
    ],
)
def test_some_of_them_are_not_all_of_them(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We recorded 92 street lights over the six months to 30 September 2023.",
        "We had replaced 92 street lights by 30 September 2023.",
        "We replaced 200 street lights in the year to 30 September 2023.",
        "So far this year 92 street lights have been replaced.",
    ],
)
def test_a_longer_spell_is_not_the_quarter(text):
    assert told(text, **COUNTED) == []
    quarter = "We recorded {} street lights over the three months to 30 September 2023."
    assert told(quarter.format(52), **COUNTED) == [] and told(quarter.format(92), **COUNTED) != []


def test_an_average_that_moved_is_not_the_result():
    assert told("The Wales average rose by 0.3 days.", **DAYS) == []


def test_more_were_on_time_says_nothing_of_their_share():
    assert told("More street lights were repaired on time than last year.", before="95.00") == []
    assert told("Volumes are higher than last year.", before="95.00") == []
