"""What is said of performance where less is better, and those done beside those left undone."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

TITLES = """
    DA/1|Average time in days to re-let an empty council property|days|lower|{days}|118.8||100.0|90.0|Red
    AR/1|Percentage of supported tenancies ending in arrears|percent|lower|{arrears}|11.11||20.00|15.0|Red
    PL/1|Percentage of care and support plans reviewed by their due date|percent|higher|68.16|86.17||70.00|80.0|Red
    """


def contradicted(code, text, days="126.2", arrears="27.16"):
    document = tables_of("2023Q2", TITLES.format(days=days, arrears=arrears))
    return not check(document, code, text).findings.query("severity == 'contradiction'").empty


@pytest.mark.parametrize(
    "text",
    [
        "Performance has declined compared to last year when the average was 118.8 days.",
        "{days} days compared to 118.8 days in the same quarter last year, a decline in performance.",
        "Our performance declined from 118.8 days last year to {days} days.",
        "There has been a decline in our performance on last year.",
        "Performance dipped on last year.",
    ],
)
def test_performance_declines_where_the_days_rise(text):
    assert not contradicted("DA/1", text.format(days="126.2"))
    assert contradicted("DA/1", text.format(days="106.2"), days="106.2")


@pytest.mark.parametrize("days", ["126.2", "106.2"])
@pytest.mark.parametrize(
    "text",
    [
        "Performance has fallen compared to last year.",
        "Performance is down on last year.",
        "Compared with last year, performance has increased.",
        "Contractor performance has declined compared to last year.",
        "We expect performance to decline compared to last year.",
    ],
)
def test_performance_that_falls_may_be_either(text, days):
    assert not contradicted("DA/1", text, days=days)


def test_a_percentage_that_is_better_lower():
    text = "Performance has declined compared to last year, with {}% in arrears compared to 11.11%."
    assert not contradicted("AR/1", text.format("27.16"))
    assert contradicted("AR/1", text.format("9.16"), arrears="9.16")
    assert not contradicted("AR/1", "The percentage has declined compared to last year.", arrears="9.16")


@pytest.mark.parametrize(
    "text",
    [
        "546 plans (68.2%) were reviewed by the due date, the remaining 255 (31.8%) were overdue.",
        "546 plans were reviewed by the due date and 255 were overdue.",
        "546 plans were reviewed by the due date; 255 were not.",
        "546 plans were reviewed by the due date while 255 were late.",
    ],
)
def test_two_halves_are_no_part_of_each_other(text):
    assert not contradicted("PL/1", text)
    assert contradicted("PL/1", text.replace("255", "155"))


@pytest.mark.parametrize(
    "text",
    [
        "546 plans were reviewed by the due date and 25 were overdue because of sickness.",
        "546 plans were reviewed by the due date and 25 were overdue last year.",
        "546 plans were reviewed by the due date and 25 were late by more than a month.",
        "546 plans were reviewed by the due date and 25 were overdue in the north team.",
        "546 plans were reviewed by the due date and 25 were still outstanding at the end of the quarter.",
        "There were 801 plans; 546 were reviewed by the due date and 25 were overdue by more than a month.",
    ],
)
def test_some_of_those_left_are_not_all(text):
    assert not contradicted("PL/1", text)


TWO = tables_of(
    "2023Q2",
    """
    EP/1|Number of emergency placements made|count||301|261||||
    EN/2|Number of foster carer enquiries|count||240|255||||
    PL/1|Percentage of care and support plans reviewed by their due date|percent|higher|68.16|86.17||70.00|80.0|Red
    """,
)


def against(code, text):
    return not check(TWO, code, text).findings.query("severity == 'contradiction'").empty


@pytest.mark.parametrize(
    "text",
    [
        "There were {} under EN/2 in the same period.",
        "We recorded {} under EN/2.",
        "This compares with {} under EN/2 for the quarter.",
        "This should be read with EN/2, where the figure for the quarter was {}.",
        "See also EN/2, whose figure this quarter is {}.",
    ],
)
def test_a_figure_quoted_from_another_indicator(text):
    assert not against("EP/1", text.format("240")) and against("EP/1", text.format("204"))


@pytest.mark.parametrize(
    "text",
    [
        "There were 255 under EN/2 in the same period last year.",
        "There were 12 late under EN/2.",
        "There were 40 in EN/2 for whom no carer was found.",
        "There were 15 under EN/2 for the north team.",
        "This should be read with EN/2, where the target for the quarter was 200.",
        "EN/2, which is reported in the quarter for 12 authorities.",
    ],
)
def test_some_of_another_indicator(text):
    assert not against("EP/1", text)


@pytest.mark.parametrize(
    "text",
    [
        "This indicator is reported as {} against target for Q2.",
        "This indicator is {} with a performance of 68.16% against a target of 70.00%.",
        "This indicator is flagged as {}.",
        "The indicator is marked {} and will be kept under review.",
    ],
)
def test_the_colour_reported(text):
    assert not against("PL/1", text.format("Red")) and against("PL/1", text.format("Green"))


@pytest.mark.parametrize(
    "text",
    [
        "This indicator was reported as Green against target last year.",
        "This indicator is reported as Green against the Wales average.",
        "This indicator is Green in the north.",
        "The indicator is Green for the stretch target.",
        "The indicator is Green but only for children under five.",
    ],
)
def test_another_colour(text):
    assert not against("PL/1", text)


@pytest.mark.parametrize(
    "text",
    [
        "{}% of plans were overdue, and the reasons for this are being looked at.",
        "{}% of the plans were overdue, and work is under way to address this.",
        "{}% of plans were not reviewed by the due date, but managers are monitoring this.",
    ],
)
def test_what_is_done_about_those_left(text):
    assert not against("PL/1", text.format("31.8")) and against("PL/1", text.format("21.3"))


@pytest.mark.parametrize(
    "text",
    [
        "21.3% of plans were overdue, and these are for the north team alone.",
        "In the north 21.3% of plans were overdue, and the reasons for this are being looked at.",
        "21.3% of plans were overdue last year, and the reasons for this are being looked at.",
        "21.3% of plans were overdue by a month, and the reasons for this are being looked at.",
    ],
)
def test_some_of_those_left_whatever_is_done(text):
    assert not against("PL/1", text)
