"""Distances with what they are from: '0.4 points below target and 0.2 below the Welsh average of 92.8%'."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2024Q3",
    """
    WMT/01|Percentage of municipal waste recycled or composted|percent|higher|66.83|64.15|67.40|64.00|65.7|Green
    WMT/02|Number of fly-tipping incidents recorded|count|lower|268|311|249|||
    WMT/07|Cost of waste collection per household|pounds|lower|74.20|70.35||72.00|76.90|Red
    HWY/04|Average number of days taken to repair a carriageway defect|days|lower|11.8|9.6|10.4|10.0||Red
    HRS/04|Number of employees leaving the authority|count||143|127||150||
    LEI/01|Number of visits to leisure centres per 1,000 population|rate|higher|2,148|1,976|2,203|2,100|2,087|Green
    LEI/02|Percentage of leisure visits booked in advance|percent|higher|61.2|||||
    """,
)


def contradictions(code, text):
    return check(DOCUMENT, code, text).findings.query("severity == 'contradiction'")


@pytest.mark.parametrize(
    ("code", "true", "false"),
    [
        # two distances in one sentence, each with its own benchmark
        (
            "WMT/01",
            "1.13 points above the All Wales average of 65.7% and 2.83 points above the 64% statutory target.",
            ("2.83", "3.82"),
        ),
        # what is from is right beside a number that is not
        (
            "WMT/01",
            "1.13 points above the All Wales average of 65.7%, and we met the target.",
            ("65.7", "67.5"),
        ),
        # the second has the unit of the first, and a side of its own
        ("WMT/01", "Up 2.68 percentage points on Q3 2022/23 but down 0.57 on Q2.", ("0.57", "0.75")),
        ("WMT/01", "Up 2.68 percentage points on Q3 2022/23 but down 0.57 on Q2.", ("down", "up")),
        ("WMT/01", "Target of 64% met, 2.83 points above it.", ("2.83", "2.38")),
        # 0.2 is the distance from another figure
        ("WMT/07", "£3.85 more than in Q3 2022/23 and £2.20 over target.", ("2.20", "3.85")),
        ("WMT/07", "£2.70 below the Welsh average (£76.90).", ("below", "above")),
        ("WMT/07", "£74.20 a home, 385p more than in Q3 2022/23.", ("385p", "358p")),
        ("HWY/04", "11.8 days, 1.8 days over the 10.0 day target.", ("1.8 days over", "0.8 days over")),
        ("HWY/04", "1.8 days over the 10.0 day target.", ("over", "inside")),
        ("HWY/04", "2.2 days up on last year.", ("up", "down")),
        # the same distance twice, in cases and in per cent
        ("HRS/04", "143 leavers (127 in Q3 2022/23), an increase of 16 or 12.6%.", ("12.6%", "16.2%")),
        ("HRS/04", "Seven below the target maximum of 150.", ("Seven", "Nine")),
        ("WMT/02", "43 fewer than last year, a reduction of 13.8%; 19 more than Q2.", ("13.8", "18.3")),
        ("LEI/01", "55 per 1,000 lower than Q2 (2,203).", ("2,203", "2,302")),
        # named by last year's number alone
        ("WMT/01", "Composting is up 2.68 points from 64.15%.", ("2.68", "2.86")),
    ],
)
def test_a_distance_its_side_and_what_it_is_from(code, true, false):
    assert contradictions(code, true).empty
    assert not contradictions(code, true.replace(*false, 1)).empty


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("WMT/01", "Cardiff finished 3.1 points above the Welsh average of 65.7%."),
        ("WMT/01", "Up 2.68 points on last year, 1.2 points of which is due to the new centre."),
        ("WMT/01", "We were 1.13 points above the Welsh average of 65.7% and 4.2 points above the average of our "
         "family group."),
        ("WMT/01", "We are 2.83 points above target and houses alone are 6.1 points above it."),
        ("WMT/01", "Performance is 2.68 points up on last year, and dry recycling 1.9 points up on last year."),
        ("WMT/01", "Up 2.68 points on Q3 2022/23, with flats up 5.1 and houses down 6."),
        ("WMT/01", "The target is 1.7 points below the Welsh average of 65.7%."),
        ("WMT/01", "Year 6 pupils did 1.4 points better than the target."),
        ("WMT/01", "Flats: 51.4%, 12.6 points below the 64.0% target and 14.3 below the Welsh average."),
        ("WMT/01", "Cardiff's 61.1% was below the 64.0% target."),
        ("WMT/01", "Performance rose by 2.68 points, but remains within the tolerance of 5 points of the target."),
        ("HWY/04", "11.8 days, with patching 1.5 days quicker than in Q3 2022/23."),
        ("WMT/02", "268 incidents, 43 fewer than last year, with 23 fines issued, 5 more than last year."),
        ("WMT/01", "Last year we were 1.55 points below the Welsh average."),
        ("WMT/01", "A year ago the gap to the target was 0.15 points."),
        ("WMT/01", "In Q2 (67.40%) we were 1.7 points above the Welsh average."),
        ("WMT/07", "£74.20 against £70.35 last year; excluding fuel £65.10 against £63.20."),
        ("HRS/04", "143 against a target of no more than 150 and 127 last year."),
        ("HRS/04", "143 leavers, 16 more than in Q3 2022/23, as against 412 starters, 38 more than in Q3 2022/23."),
        ("WMT/02", "Prosecutions: 9, four more than last year and two more than Q2."),
        ("WMT/02", "Ward members reported 43, eight fewer than in Q2 (51)."),
        ("WMT/07", "£74.20 per household, of which fuel is £9.10, 85p more than in Q3 2022/23."),
        ("HRS/04", "143 leavers (127 in Q3 2022/23), of whom 88 resigned, an increase of 12 or 15.8%."),
    ],
)  # fmt: skip
def test_distances_of_other_things_are_left_alone(code, text):
    assert contradictions(code, text).empty


def test_a_distance_from_another_benchmark_is_not_verified():
    text = "1.13 points above the Welsh average and 1.13 points above target."
    numbers = check(DOCUMENT, "WMT/01", text).numbers
    assert list(numbers["verdict"]) == ["verified", "contradicted"]


def test_what_stands_between_the_average_and_the_word_against_is_the_result():
    text = "Higher than the All-Wales average: 66.83% against 65.7%."
    assert contradictions("WMT/01", text).empty
