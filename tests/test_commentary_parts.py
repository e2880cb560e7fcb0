"""The part that a number plays in its sentence: true and false by pairs, and what comes near and is true."""

import pytest
from test_commentary import checked, told, verdicts

PARTS = [
    # those left undone, by the words behind the number
    (
        "8.75% of street lights were repaired late this quarter.",
        "18.57% of street lights were repaired late this quarter.",
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
        "12 x lamp and 9 x cable, 21 in all; 3 x post were sent back.",
        "Of the 21 faults, 12 x lamp and 9 x cable; 3 fitters were ill.",
    ],
)
def test_near_and_true(text):
    assert told(text) == []
