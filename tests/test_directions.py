"""Changes since an earlier quarter, and how officers name it: 'up 58 in a year', 'lower than in the summer'.

'{rose=>fell}' is a true word and a false one. What stands in NEAR is true, and speaks of a part of the
whole, of another measure or of another time: it must never be contradicted.
"""

# ruff: noqa: E501
import re

import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2024Q3",
    """
    CT/01|Number of planning enquiries received|count||348|290|372|||
    CT/02|Number of missed bin collections|count|lower|205|262|188|180||Red
    PC/01|Percentage of housing benefit claims decided within 14 days|percent|higher|86.42|79.15|88.07|85.00|84.1|Green
    PC/02|Percentage of pupils persistently absent from school|percent|lower|12.63|15.41|11.90|12.00|13.9|Amber
    DY/01|Average number of days to relet an empty home|days|lower|31.4|38.9|29.6|30.0|35.2|Amber
    MO/01|Average weekly cost of a residential care placement|pounds|lower|912.40|874.10|905.75|900.00||Red
    RT/01|Number of library loans per 1,000 population|rate|higher|1,246|1,102|1,318|1,250|1,190|Amber
    """,
)
CHANGE = re.compile(r"\{([^{}]*)=>([^{}]*)\}")
TOLD = r"""
CT/01 Demand {rose=>fell} by 20% on the year.
CT/01 58 {more=>fewer} than twelve months earlier but {24=>42} fewer than at the end of September.
CT/01 {Busier=>Quieter} than the same months of 2022/23, when there were 290.
CT/01 There were {24=>42} fewer enquiries than in July to September.
CT/01 Between Q2 and Q3 the number {fell=>rose} by {24=>34}.
CT/01 Enquiries: +{58=>85} on last year, -{24=>42} on last quarter.
CT/02 This is {better=>worse} than a year ago (262) but {worse=>better} than the September quarter (188).
CT/02 The {reduction=>increase} since last December is 57.
PC/01 {Up=>Down} 7.27 points on last year, {down=>up} 1.65 on last quarter.
PC/01 {Above=>Below} last year (79.15%) and {below=>above} last quarter (88.07%).
PC/01 Slipped {1.65=>2.65} points since the summer but still {7.27=>5.27} points {stronger=>weaker} than the autumn of 2022.
PC/01 The service has {lost=>gained} ground since the second quarter.
PC/01 Q2 was {better=>worse} at 88.07%.
CT/02 Last year was {worse=>better}, with 262.
PC/02 The rate went from 15.41% to 12.63%, a {drop=>rise} of {2.78=>2.87} percentage points over the twelve months.
PC/02 A {smaller=>larger} share of pupils was persistently absent than a year ago.
DY/01 Homes are being relet {7.5=>5.7} days {quicker=>slower} than last year but {1.8=>2.8} days {slower=>quicker} than in Q2.
DY/01 The average has {shortened=>lengthened} by {7.5=>6.5} days in twelve months.
MO/01 A placement costs {£38.30=>£83.30} {more=>less} than it did a year ago.
RT/01 Loans per 1,000 {rose=>fell} by {144=>414} on the same quarter last year.
"""
NEAR = """
CT/01 Householder enquiries were down 12 on last year and trees up 9.
CT/01 The south team took 40 fewer enquiries than last year, when it had 95.
CT/01 Demand for pre-application advice fell by 30% on the year.
CT/01 Fee income rose by 12% in a year and staffing fell by two posts over the quarter.
CT/01 We had 4 more planners than a year ago.
CT/01 By Q1 next year we expect numbers to fall by 40 on this year.
CT/01 Since June the team has been five short, down from nine.
CT/01 Over the twelve months the team has dealt with 1,340 enquiries.
CT/02 Recycling misses were up 14 on last year.
CT/02 Late starts were put down to the quarter's fall in driver numbers.
PC/01 In the north office the rate fell by 2.1 points on last quarter, to 81.3%.
PC/01 The caseload is 8% larger than a year ago.
PC/01 Our target is 2 points higher than last year.
PC/01 The Welsh average fell by 0.8 points on the year.
PC/01 Over half were decided in the past twelve months.
PC/02 Exclusions are lower than in the autumn term of 2022.
DY/01 The number of empty homes rose by 12 on the year.
DY/01 Key collection is two days quicker than in Q2.
MO/01 The number of placements fell by 6 on the quarter.
RT/01 E-book loans were up 31% on last year.
"""


def contradicted(code, text):
    return (check(DOCUMENT, code, text).findings["severity"] == "contradiction").any()


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_change_is_held_against_the_quarter_that_it_names(line):
    code, text = line.split(" ", 1)
    true = CHANGE.sub(r"\1", text)
    assert not contradicted(code, true)
    for match in CHANGE.finditer(text):
        false = CHANGE.sub(r"\1", text[: match.start()]) + match[2] + CHANGE.sub(r"\1", text[match.end() :])
        assert contradicted(code, false), false


@pytest.mark.parametrize("line", NEAR.strip().splitlines())
def test_a_change_of_something_else_is_left_alone(line):
    assert not contradicted(*line.split(" ", 1))
