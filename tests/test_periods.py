"""Periods as councils write them."""

from types import SimpleNamespace

import pandas as pd
import pytest

from piutils.layout.period_of import document_period
from piutils.lexicon.headings import Heading
from piutils.lexicon.periods import find, of_heading, without_periods
from piutils.model import PIDataError


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Quarterly Performance Report - Quarter 1 (1st April - 30th June) - 2021/22", ["2021/22 Q1"]),
        ("How are we doing (01/04/2021 to 30/06/2021)?", ["2021/22 Q1"]),
        ("2018-19;Q1", ["2018/19 Q1"]),
        ("Qtr.1 2021/22", ["2021/22 Q1"]),
        ("Qtr. 1 2021 – 22", ["2021/22 Q1"]),
        ("Q3 2024-25", ["2024/25 Q3"]),
        ("202223Q1", ["2022/23 Q1"]),
        ("first quarter of 2021/22", ["2021/22 Q1"]),
        ("for the quarter ended December 2023", ["2023/24 Q3"]),
        ("Chwarter 2 (1 Ebrill 2023 - 30 Medi 2023)", ["2023/24 Q2"]),
        ("1st April 2017 to 31st March 2018", ["2017/18 Q4"]),
        ("April - September 2019", ["2019/20 Q2"]),
        ("Quarter 3 (1st April – 31st December 2018) - 2017/18", ["2017/18 Q3", "2018/19 Q3"]),  # a real slip
        ("Quarter Three 2022/23", ["2022/23 Q3"]),
        ("4ydd chwarter 21/22", ["2021/22 Q4"]),
        ("1 Ebrill i 31 Ragfyr 2022", ["2022/23 Q3"]),
        ("Mid-Year 2023/24", ["2023/24 Q2"]),
        ("the second half-year 2023/24", ["2023/24"]),
        ("the same period 2020/21", ["2020/21"]),
        ("Print Date: 16-Sep-2021", []),
        ("children aged 16-17", []),
        ("655/670 in time", []),
        ("95 of 98/99", ["1998/99"]),
    ],
)
def test_stated_periods(text, labels):
    assert [when.label for when in find(text)] == labels


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Actual 20/21", "2020/21"),
        ("Actual\n19/20", "2019/20"),
        ("2017-2018", "2017/18"),
        ("Dec 24", "2024/25 Q3"),
        ("June 2021", "2021/22 Q1"),
        ("Mar-22", "2021/22 Q4"),
        ("2014/15 Target Q4", "2014/15 Q4"),
        ("202223", "2022/23"),
        ("Wales (2015/16)", "2015/16"),
    ],
)
def test_heading_periods(heading, label):
    assert of_heading(heading).label == label


def test_heading_without_a_period():
    assert of_heading("Perf. RAG") is None
    assert of_heading("Q1").quarter == 1 and of_heading("Q1").year is None
    assert without_periods("Annual Perf. 2012/13").strip() == "Annual Perf."


def read(titles, columns=(), name="report.pdf"):
    """Period of a document with these title lines and column headings."""
    texts = [SimpleNamespace(text=title) for title in titles]
    headings = [Heading("actual", of_heading(column), "", column) for column in columns]
    notes = []
    reader = SimpleNamespace(texts=texts, headings_seen=headings, entries=[])
    from pathlib import Path

    return *document_period(reader, Path(name), notes), notes


@pytest.mark.parametrize(
    ("titles", "columns", "name", "period", "annual", "doubts"),
    [
        (["Quarter 1 2021/22"], ["Actual 21/22"], "a.pdf", "2022Q1", False, 0),
        (["Quarter 1", "2021/22"], [], "a.pdf", "2022Q1", False, 0),  # in two lines
        (["Quarter 1"], ["Actual 20/21", "Actual 21/22"], "a.pdf", "2022Q1", False, 0),
        (["Performance"], ["Q1 2021/22", "Q1 2020/21"], "a.pdf", "2022Q1", False, 1),
        (["Performance"], ["2014/15", "2015/16"], "a.pdf", "2016Q4", True, 1),
        (["Annual report"], ["2014/15", "2015/16"], "a.pdf", "2016Q4", True, 0),
        (["Performance"], ["Actual 21/22"], "q1-2021-22.csv", "2022Q1", False, 1),
        # the heading's dates are a year late; its name and the columns agree
        (
            ["Quarter 3 (1st April – 31st December 2018) - 2017/18"],
            ["Actual 16/17", "Actual 17/18"],
            "a.pdf",
            "2018Q3",
            False,
            1,
        ),
    ],
)
def test_document_period(titles, columns, name, period, annual, doubts):
    found, whole_year, notes = read(titles, columns, name)
    assert (found, whole_year, len(notes)) == (pd.Period(period, "Q-MAR"), annual, doubts)


def test_a_contradiction_that_nothing_decides_is_not_guessed():
    with pytest.raises(PIDataError, match="states more than one period .2017/18 Q3, 2018/19 Q3."):
        read(["Quarter 3 (1st April – 31st December 2018) - 2017/18"])


def test_no_period_anywhere():
    with pytest.raises(PIDataError, match="no period is stated; put a line like 'Quarter 1 2021/22'"):
        read(["Performance"], ["Actual"])


@pytest.mark.parametrize(
    ("heading", "label", "months"),
    [
        ("Apr 23 - Sep 23", "2023/24 Q2", ""),
        ("Actual (Apr-Jun 21)", "2021/22 Q1", ""),
        ("Nov 23", "2023/24 Q3", "odd"),  # a month that ends no quarter
        ("Jan-Dec 23", "2023/24 Q3", "odd"),  # a calendar year
        ("Apr 22 - Sep 23", "2023/24 Q2", "odd"),  # a year and a half
        ("Sep 2022 - Aug 2023", "", "odd"),
        ("Apr 2022 - Sep 2023", "", "odd"),
    ],
)
def test_months_that_make_no_quarter_are_told_apart(heading, label, months):
    assert (of_heading(heading).label, of_heading(heading).months) == (label, months)
