"""Two ends that a thing can come to, against their whole, and a side behind 'although'."""

import pytest
from statements.marked import check, tables_of

DAYS = "D/1|Average number of days taken to repair a defect|days|lower|9.4|8.1|11.6|10.0||"
HOMES = "H/1|Number of households in temporary accommodation|count|lower|246|219|238|230||"


def contradicted(text, row=DAYS):
    found = check(tables_of("2024Q1", row), row.split("|")[0], text).findings
    return bool((found["severity"] == "contradiction").any())


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        ("Although {} than last year we are still within the 10 day target.", "slower", "faster"),
        ("Although slower than last year we are still {} the 10 day target.", "within", "outside"),
        ("668 assessments were completed, 612 on time and {} late.", "56", "65"),
        ("56 grants were completed in the quarter, 39 for adults and {} for children.", "17", "27"),
        ("Of the 183 complaints, 161 were resolved in the quarter and {} remain open.", "22", "32"),
        ("Of the 60 appeals, 41 were dismissed and {} were allowed.", "19", "29"),
    ],
)
def test_opposites_make_no_more_than_their_whole(text, true, false):
    assert not contradicted(text.format(true))
    assert contradicted(text.format(false))


@pytest.mark.parametrize(
    "text",
    [
        "498 applications were decided, 412 were successful and 56 were refused.",  # others were withdrawn
        "Of the 183 complaints, 161 were resolved and 12 remain open.",
        "46 grants were completed, 39 had ramps and 17 had showers.",
        "We resolved 161 complaints and 32 remain open.",
        "120 bids were made last year, 90 were approved and by June 45 new ones had been refused.",
        "Of the 60 sites visited, 41 are open to the public and 25 have completed their training.",
        "Although slower than last year we are still ahead of other councils.",
    ],
)
def test_two_that_are_not_opposites_are_left_alone(text):
    assert not contradicted(text)


def test_a_short_name_ends_its_sentence():
    assert not contradicted("93 of the 246 households are in B&B. The number rose since last quarter.", HOMES)
