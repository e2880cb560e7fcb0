"""Sums in words, opposites that make a whole, the months of a quarter; and the colour that a text gives."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2023Q1",
    """
    HSG/02|Number of households presenting as homeless|count|lower|524|431|487|||
    PLN/05|Number of planning enforcement cases closed|count|higher|96|118||100||Amber
    HRS/01|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|7.93|8.61||8.25|8.4|Green
    EDU/01|Percentage of pupil attendance in primary schools|percent|higher|92.6|91.9||93.0|92.8|Amber
    FIN/02|Percentage of council tax collected in the year|percent|higher|96.74|96.91||97.00|96.5|Amber
    """,
)


def contradictions(code, text):
    return check(DOCUMENT, code, text).findings.query("severity == 'contradiction'")


@pytest.mark.parametrize(
    ("code", "true", "false"),
    [
        (
            "PLN/05",
            "Cases brought forward 215, plus 114 opened, less 96 closed, leaves 233 open.",
            ("233", "323"),
        ),
        (
            "PLN/05",
            "Cases brought forward 215, plus 114 opened, less 96 closed, leaves 233 open.",
            ("96", "69"),
        ),
        ("PLN/05", "Net increase of 14 in the year: 97 admissions less 83 discharges.", ("83", "38")),
        ("FIN/02", "£73.00m less £70.62m leaves £2.38m to collect.", ("£2.38m", "£3.28m")),
        ("HSG/02", "By quarter: Q1 19, Q2 16, Q3 17, Q4 12 = 64.", ("19", "9")),
        ("HSG/02", "Monthly: April 168, May 171, June 185 (average 175 a month).", ("185", "158")),
        ("HSG/02", "Monthly: April 168, May 171, June 185 (average 175 a month).", ("175", "157")),
        ("PLN/05", "Sample size 200: correct 188, incorrect 12.", ("188", "178")),
        ("HSG/02", "Calls offered 41,206; answered 37,827; abandoned 3,379.", ("3,379", "3,739")),
        (
            "HRS/01",
            "Long term 23,372 days (70%), short term 10,016 days; 33,388 in all.",
            ("10,016", "11,016"),
        ),
        ("EDU/01", "Absence 7.4%: authorised 5.1%, unauthorised 2.3%.", ("2.3", "3.2")),
        ("PLN/05", "RAG Amber: four short of the target.", ("Amber", "Green")),
        ("HRS/01", "Status is Green.", ("Green", "Red")),
    ],
)
def test_sums_and_colours(code, true, false):
    assert contradictions(code, true).empty
    assert not contradictions(code, true.replace(*false, 1)).empty


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("PLN/05", "215 cases plus 114 notices were reviewed, less 3 that were void."),
        ("PLN/05", "96 closed, less than the 118 of last year."),
        ("EDU/01", "Unauthorised absence 2.3%: boys 2.5%, girls 2.1%."),
        ("EDU/01", "Response rate 80%: satisfied 71%, dissatisfied 12%."),
        ("PLN/05", "The team of 12: male 4, female 7 and one not stated."),
        ("PLN/05", "Appeals 14; granted 5, refused 6, withdrawn 3."),
        ("HSG/02", "Prosecutions: April 3, May 2, June 1."),
        ("HSG/02", "Singles: April 150, May 140, June 130."),
        ("PLN/05", "RAG Amber (Green last year)."),
        ("PLN/05", "The risk is rated Red on the register."),
        ("PLN/05", "Status will be Green by year end."),
        ("PLN/05", "RAG: no longer Red."),
    ],
)
def test_other_sums_and_colours_are_left_alone(code, text):
    assert contradictions(code, text).empty
