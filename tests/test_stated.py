"""Counts and averages that comments state, each under the quarter it is for."""

from decimal import Decimal

import pandas as pd
import pytest

from piutils.layout.stated import averages, counts

Q1 = pd.Period("2022Q1", "Q-MAR")
VALUES = {Q1: Decimal("97.76"), Q1 - 4: Decimal("98.08")}


def pairs(text, values=VALUES, unit="percent"):
    found, _ = counts(text, Q1, values, unit)
    return {str(quarter): pair for quarter, pair in found.items()}


BOTH = {"2022Q1": (655, 670), "2021Q1": (663, 676)}


@pytest.mark.parametrize(
    "text",
    [
        "655 out of 670 in Qtr.1 2021/22 compared to 663 out of 676 in the same period 2020/21.",
        "655 of 670 in Quarter 1 2021-22, compared with 663 of 676 last year.",
        "655 of the 670 in Q1 2021/22 against 663 of the 676 in the same quarter last year.",
        "655 visits out of 670 this quarter; 663 visits out of 676 in the previous year.",
        "In Quarter 1 2021/22 655 out of 670 compared to 663 out of 676 in 2020/21",
        "Q1 21/22 - 655 of 670; Q1 20/21 - 663 of 676",
        "2021/22: 655/670, 2020/21: 663/676",
        "655 from 670 in Qtr. 1 2021 – 22 and 663 from 676 in Qtr. 1 2020 – 21",
        "655 allan o 670 yn Chwarter 1 2021/22 o'i gymharu â 663 allan o 676 llynedd",
        "Of the 670 assessments, 655 were on time (663 out of 676 in the same period last year).",
        "Last year it was 663 of 676 (98.08%); in Quarter 1 2021/22 97.76% (655 of 670).",
        "O'r 670, cwblhawyd 655; y llynedd roedd yn 663 o'r 676.",
        "Of the 670 assessments due, 655 were on time, compared with 663 out of 676 a year earlier.",
        "12 months ago it was 663 (of 676); this quarter 655 (of 670).",
        "There were 670 assessments, of which 655 were on time (2020/21: 663 out of 676).",
    ],
)
def test_wordings(text):
    assert pairs(text) == BOTH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("655 out of 670 were on time.", {"2022Q1": (655, 670)}),  # no quarter, but it gives the figure
        ("3 out of 4 families agree.", {}),  # no quarter, and it gives nothing printed
        ("1,655 out of 1,670 in Qtr.1 2021/22", {"2022Q1": (1655, 1670)}),  # said for the quarter: kept
        (
            "655 out of 670 in Q1 2021/22, of which 12 out of 20 in Q1 2021/22 were late",
            {"2022Q1": (655, 670)},
        ),
        ("12 out of 20 in Q1 2021/22 and 13 out of 20 in Q1 2021/22", {}),  # which of the two?
        ("670 out of 655 in Qtr.1 2021/22", {}),  # more than all
        ("26% of 238 meetings in Qtr.1 2021/22", {}),
        ("on 30/06/2021 and in 2021/22", {}),
        # the quarter is another figure's: its own number or a comparison stands between
        ("655 out of 670, compared to 98.08% last year.", {"2022Q1": (655, 670)}),
        ("655 out of 670 compared with last year's 98.08%", {"2022Q1": (655, 670)}),
        ("Up from 98.08% last year to 97.76% (655 of 670)", {"2022Q1": (655, 670)}),
        ("Roedd 655 o'r 670 yn brydlon (98.08% y llynedd)", {"2022Q1": (655, 670)}),
        ("655 out of 670, a fall on last year", {"2022Q1": (655, 670)}),
        # said beside it, so kept as the document says it, whatever it gives
        ("655 out of 670 visits within 5 days last year", {"2021Q1": (655, 670)}),
        ("Of the 670 children, 12 came back within the year.", {}),  # gives nothing printed
    ],
)
def test_only_what_is_clear(text, expected):
    assert pairs(text) == expected


def test_counts_belong_to_percentages_and_rates():
    text = "The figure of 21 relates to 21 out of 24 conferences in Qtr.1 2021/22."
    assert pairs(text, {Q1: Decimal("21.00")}, "count") == {}
    assert pairs("14 out of 2,800 in Qtr.1 2021/22", {Q1: Decimal("5.0")}, "rate") == {"2022Q1": (14, 2800)}


def test_doubts_are_said():
    _, notes = counts("12 out of 20 in Q1 2021/22 and 13 out of 20 in Q1 2021/22", Q1, VALUES, "percent")
    assert notes == ["several counts are stated for 2021/22 Q1 (12 out of 20, 13 out of 20); none was taken"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we still remain above the All Wales Average of 88.9%. This", [("88.9", "unstated")]),
        ("lower than the All Wales Average of 68.4%.", [("68.4", "unstated")]),
        ("The All Wales Average is 5.4%. Although", [("5.4", "unstated")]),
        ("All-Wales average was 5.4%", [("5.4", "unstated")]),
        ("better than the Welsh average (68.4%)", [("68.4", "unstated")]),
        ("the 2018/19 All Wales Average of 88.9%", [("88.9", "2018/19")]),
        ("the all-Wales average for 2018/19 was 88.9%", [("88.9", "2018/19")]),
        ("the All Wales average of 88.9% (2018/19)", [("88.9", "2018/19")]),
        ("above the 88.9% All Wales average", [("88.9", "unstated")]),
        ("Mae cyfartaledd Cymru Gyfan yn 88.9%", [("88.9", "unstated")]),
        ("cyfartaledd Cymru oedd 642.2 diwrnod", [("642.2", "unstated")]),
        ("2.3 points below the All Wales average", []),
        ("below the Welsh average. 63 meetings were held", []),
        ("above the average of the 22 councils", []),
        ("the All Wales average by 4.2%", []),  # a gap
        ("above the All Wales average but our 97.76% fell", []),  # our own figure
    ],
)
def test_averages(text, expected):
    assert averages(text) == expected
