"""Codes stand before a title, after it, or in a column of their own."""

import pytest

from piutils.lexicon.codes import listed, made_up, split


@pytest.mark.parametrize(
    ("printed", "codes", "title"),
    [
        (
            "CP/011 - PAM/028 - Measure 24 - Percentage of",
            ("CP/011", "PAM/028", "Measure 24"),
            "Percentage of",
        ),
        ("PI/530 - CH/001 – Number of 'new' contacts", ("PI/530", "CH/001"), "Number of 'new' contacts"),
        ("PI/239 - % of children", ("PI/239",), "% of children"),
        ("PI/239 — % of children", ("PI/239",), "% of children"),
        ("PI/239: % of children", ("PI/239",), "% of children"),
        ("CRE4 Percentage of invoices", ("CRE4",), "Percentage of invoices"),
        ("Adn28 Percentage of pupils", ("Adn28",), "Percentage of pupils"),
        ("CHN 22: % of registrations", ("CHN 22",), "% of registrations"),
        ("LCS/002b - Visits per 1,000", ("LCS/002b",), "Visits per 1,000"),
        ("Plans reviewed on time (PMC24)", ("PMC24",), "Plans reviewed on time"),
        ("Plans reviewed on time (CP/011 - PAM/028)", ("CP/011", "PAM/028"), "Plans reviewed on time"),
        ("Plans reviewed on time [PM20a]", ("PM20a",), "Plans reviewed on time"),
        ("Plans reviewed - on time", (), "Plans reviewed - on time"),
        ("Percentage of pupils at Key Stage 4 (KS4)", (), "Percentage of pupils at Key Stage 4 (KS4)"),
        ("Year 11 leavers in education", (), "Year 11 leavers in education"),
        ("CO2 emissions per head", (), "CO2 emissions per head"),
        ("Children aged 5 (16-24)", (), "Children aged 5 (16-24)"),
        ("PI/1 - 2 year olds seen", ("PI/1",), "2 year olds seen"),
        ("% of homeless decided (Local)", (), "% of homeless decided (Local)"),
        ("CAR012M01 - Number of people trained", ("CAR012M01",), "Number of people trained"),
        ("SSOF/33 - PI/033 Conferences in time", ("SSOF/33", "PI/033"), "Conferences in time"),
        ("Calls answered in time 3.4.2.1", ("3.4.2.1",), "Calls answered in time"),
        ("Homes at level 2.5", (), "Homes at level 2.5"),
    ],
)
def test_split(printed, codes, title):
    assert split(printed) == (codes, title)


@pytest.mark.parametrize(
    ("printed", "codes"),
    [("PI/1", ("PI/1",)), ("PI/1 / CH/2", ("PI/1", "CH/2")), ("3.2", ("3.2",)), (" ", ())],
)
def test_a_column_of_codes(printed, codes):
    assert listed(printed) == codes


def test_a_made_up_code_is_stable_and_short():
    assert made_up("% of visits  on time") == made_up("% of visits on time") == "percentage-of-visits-on-time"
    assert len(made_up("word " * 60)) <= 90


def test_long_titles_that_differ_at_their_ends_are_two_indicators():
    long = "Percentage of reviews of people with a care and support plan held within the statutory time, zone"
    assert made_up(f"{long} 1") != made_up(f"{long} 2")
