"""Numbers beside the period or benchmark they are for: '286 (Q3 2022/23: 311; Q2: 249)'."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2024Q3",
    """
    WMT/02|Number of fly-tipping incidents recorded|count|lower|268|311|249|||
    HWY/02|Percentage of street lighting faults repaired within 5 days|percent|higher|93.2|95.9|94.1|95.0||Amber
    HWY/04|Average number of days taken to repair a carriageway defect|days|lower|11.8|9.6|10.4|10.0||Red
    LEI/01|Number of visits to leisure centres per 1,000 population|rate|higher|2,148|1,976|2,203|2,100|2,087|Green
    SCC/03|Number of children looked after at the end of the period|count||342|328|339|||
    """,
)


def contradictions(code, text):
    return check(DOCUMENT, code, text).findings.query("severity == 'contradiction'")


@pytest.mark.parametrize(
    ("code", "true", "false"),
    [
        ("WMT/02", "Incidents recorded: 268 (Q3 2022/23: 311; Q2: 249).", ("268", "286")),
        ("WMT/02", "Incidents recorded: 268 (Q3 2022/23: 311; Q2: 249).", ("249", "294")),
        ("LEI/01", "2,148 visits per 1,000 population v target 2,100 and Wales 2,087.", ("2,087", "2,807")),
        ("LEI/01", "2,148 visits per 1,000 population v target 2,100 and Wales 2,087.", ("2,100", "2,010")),
        # the last day of a quarter
        (
            "SCC/03",
            "342 children at 31 December 2023; 328 at 31 December 2022; 339 at 30 September 2023.",
            ("339", "393"),
        ),
        (
            "SCC/03",
            "342 children at 31 December 2023; 328 at 31 December 2022; 339 at 30 September 2023.",
            ("342", "324"),
        ),
        # beside a distance
        (
            "HWY/04",
            "2.2 days slower than Q3 2022/23 (9.6 days), and slower than the 10.4 days of Q2.",
            ("10.4", "14.0"),
        ),
        # what is left of 100
        ("HWY/02", "Error rate 6.8%, compared with 4.1% in Q3 2022/23.", ("6.8", "8.6")),
    ],
)
def test_the_one_number_that_is_not_its_periods(code, true, false):
    assert contradictions(code, true).empty
    assert not contradictions(code, true.replace(*false, 1)).empty


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("WMT/02", "268 incidents; Ely had 34 in Q2."),
        ("WMT/02", "268 incidents, 34 in Q2 from Ely alone."),
        ("WMT/02", "268 incidents: 90 in Q1, 88 in Q2 and 90 in Q3."),
        ("WMT/02", "Incidents recorded: 268 (Q3 2022/23: 311; prosecutions Q2: 9)."),
        ("WMT/02", "268 against 311 last year (Newport: 402)."),
        ("SCC/03", "342 children at 31 December 2023; 128 foster carers at 31 December 2023."),
        ("SCC/03", "342 at 31 December 2023; the contract ended at 30 September 2023 with 12 places."),
        ("HWY/02", "93.2% in Q3 2023/24, traffic signals 97.1% in Q2."),
        ("HWY/02", "93.2% (Q3 2022/23: 95.9%), bollards 88.1% (Q3 2022/23: 87.0%)."),
        ("LEI/01", "2,148 visits v target 2,100; swimming 773 v target 800."),
        ("LEI/01", "2,148 v Wales 2,087 and Scotland 2,310."),
        ("HWY/04", "11.8 days (Q2: 10.4), emergencies 1.2 days (Q2: 1.1 days)."),
    ],
)
def test_numbers_of_other_things_are_left_alone(code, text):
    assert contradictions(code, text).empty
