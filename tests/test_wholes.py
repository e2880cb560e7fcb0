"""Rows of numbers, each with its label, against the whole told before, behind or beside them."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2024Q3",
    """
    CO/1|Number of complaints received|count|lower|84|97|91|||
    PL/1|Percentage of planning applications determined in time|percent|higher|81.25|85.00|79.10|80.0|83.4|Green
    """,
)


def contradictions(code, text):
    return check(DOCUMENT, code, text).findings.query("severity == 'contradiction'")


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("Bins 22 | Parking 19 | Housing 25 | Other 18 | 84 overall", ("25", "52")),
        ("84 complaints; 22 bins; 19 parking; 25 housing; 18 other.", ("19", "29")),
        ("84 late; bins 22; parking 19; housing 25; other 18.", ("25", "52")),
        ("By channel 40 phone / 29 email / 15 letter (84).", ("29", "26")),
        ("Phone 40 / email 29 / letter 15 (84 tot.)", ("29", "92")),
        ("- Phone 40\n- Email 29\n- Other 15\n= 84", ("29", "39")),
        ("• Phone: 40\n• Email: 29\n• Letter: 15\nAll channels: 84", ("84", "94")),
        ("The 84 complaints concerned bins (22), parking (19), housing (25) and trees (18).", ("19", "91")),
        ("Of the 84, bins accounted for 22, parking for 19 and all other services for the rest (43).", ("19", "39")),
        ("84 were late, forty because of leave, 29 because of floods and 15 because of strikes.", ("29", "39")),
        ("18 late. North 7, central 6, south 5.", ("6", "9")),
        ("Stage 1 (71) and stage 2 (13) together make 84.", ("13", "31")),
        ("40 phone and 29 email make 69; overall 84.", ("69", "96")),
        ("Of our nine depots four improved, two stayed level and three declined.", ("two", "five")),
        ("Men accounted for 51 of the 84 and women for 33.", ("33", "43")),
        ("The two busiest services, housing (25) and bins (22), took 47 of the 84.", ("47", "57")),
        ("The top two services, housing with 25 and bins with 22, account for 47 between them.", ("two", "three")),
        ("The nine came down to three things: ice (four), leave (three) and a strike (two).", ("three things", "five things")),
        ("Five sites (Bryn 21, Hill Park 13, Maes 12, Coed 9 and Rhos 6) account for 61 of the 84.", ("61", "16")),
        ("Spend £48.2k = B&B £31.0k + deposits £12.4k + storage £4.8k.", ("4.8k", "8.4k")),
        ("Waiting list of 386 (Waves 1 to 3 241, Waves 4 to 6 98, Wave 7 and over 47).", ("98", "89")),
    ],
)  # fmt: skip
def test_rows_make_their_whole(true, false):
    assert contradictions("CO/1", true).empty
    assert true.count(false[0]) >= 1
    assert not contradictions("CO/1", true.replace(*false, 1)).empty


@pytest.mark.parametrize(
    "text",
    [
        "Of the 84, 50 came by phone and 40 were from women; 61 were aged over 50.",
        "Of the 84, 22 were about bins, 19 about parking and 12 about trees.",
        "The team of nine took 40 calls, 29 emails and 15 letters.",
        "We have 12 staff: complaints 4, records 3, and 2 vacancies.",
        "84 complaints were received. Training was given to bins 12, parking 9, housing 14.",
        "97 of last year's complaints: bins 30, parking 21.",
        "Complaints 84, compliments 120, enquiries 310.",
        "84 in Q3, 91 in Q2, 88 in Q1.",
        "Opening hours: Central 48, Bryn 30, Coed 24, and the mobile 20.",
        "New members: 410 adults, 260 children; visits 41,300 in total.",
        "900 were asked in the north, 850 in the south; 1,200 replied in total.",
        "Five wards had none, 12 had fewer than three and 4 had ten or more.",
        "Bryn: 1 only. Otherwise Coed 26, Hill 21, Maes 4; total 52.",
        "Three more officers start in May: two in housing and one in bins.",
        "Arson was the reason for 56 (39%), theft for 37 (26%), fraud for 31 (22%) and others for 19 (13%).",
        "The average was 10.0 days. Reasons included sickness (3), leave (2) and IT faults (1).",
        "The 12 members attended 5 meetings, 3 visits and 2 seminars.",
        "Seven teams sent figures: sickness 41, vacancies 33 and leavers 12.",
    ],
)
def test_other_rows_are_left_alone(text):
    assert contradictions("CO/1", text).empty


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("41 open at the start, 84 received, 79 closed, so 46 still open.", ("46", "64")),
        ("Brought forward 41, received 84, closed 79, carried forward 46.", ("79", "97")),
        ("We began with 41, took in 84 and dealt with 79, which leaves 46 on the books.", ("46", "56")),
        ("121 at start of qtr, 28 came on and 31 came off, so 118 at end.", ("31", "13")),
        ("28 children joined and 31 left, a net fall of three.", ("three", "seven")),
    ],
)
def test_what_came_and_went(true, false):
    assert contradictions("CO/1", true).empty
    assert not contradictions("CO/1", true.replace(*false)).empty


@pytest.mark.parametrize(
    "text",
    [
        "41 were open at the start, 84 received, 79 closed in time and 20 are still open over 20 days.",
        "84 received, 79 closed, 12 remain with the ombudsman.",
        "Three joined the team and one left, leaving two vacancies.",
        "28 joined and 31 left, three of them for other councils.",
    ],
)
def test_other_comings_and_goings_are_left_alone(text):
    assert contradictions("CO/1", text).empty
