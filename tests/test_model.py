from decimal import Decimal

import pandas as pd
import pytest

from piutils.model import (
    PIDataError,
    as_decimal,
    at_decimals,
    financial_period,
    format_value,
    open_data,
    period_label,
    table,
    validate,
)

Q1 = pd.Period("2022Q1", "Q-MAR")


def value(code="PI/1", series="actual", printed="1", covers="2021/22 Q1", source="a.pdf#p1"):
    return {
        "code": code,
        "period": Q1,
        "series": series,
        "covers": covers,
        "value": float(printed),
        "numerator": None,
        "denominator": None,
        "printed": printed,
        "source": source,
        "box": None,
    }


@pytest.mark.parametrize(
    ("quarter", "year", "starts"),
    [
        ("Q1", "2021/22", "2021-04-01"),
        ("Q2", "2021-22", "2021-07-01"),
        ("Q4", "21/22", "2022-01-01"),  # the last quarter lies in the second calendar year
        ("Q1", "1999/00", "1999-04-01"),
    ],
)
def test_quarters_are_financial(quarter, year, starts):
    assert financial_period(quarter, year).start_time == pd.Timestamp(starts)


@pytest.mark.parametrize("year", ["2021", 2021, "2021/23", "next year", "", "2021/22/23"])
def test_a_year_is_two_neighbouring_years(year):
    with pytest.raises(PIDataError, match="is not a financial year; write it like 2021/22"):
        financial_period("Q1", year)


def test_a_wrong_quarter_names_the_right_ones():
    with pytest.raises(PIDataError, match="^quarter 'Q5' is not a quarter; use Q1, Q2, Q3 or Q4$"):
        financial_period("Q5", "2021/22")


def test_last_year_is_four_quarters_back():
    assert period_label(Q1 - 4) == "2020/21 Q1"


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("9.40", Decimal("9.40")),
        ("3,301", Decimal("3301")),
        ("£4,280", Decimal("4280")),
        ("−2.5", Decimal("-2.5")),  # a typographic minus
        ("-", None),
        ("", None),
        ("12x", None),
        ("NaN", None),
        ("Infinity", None),
    ],
)
def test_a_printed_figure_is_exact_or_nothing(printed, number):
    assert as_decimal(printed) == number


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [
        (69.96, 1, "70.0"),
        (0.125, 2, "0.13"),  # half goes up, as people round; Python's round gives 0.12
        (2.675, 2, "2.68"),  # the float is 2.67499...; its shortest decimal is what was meant
        (-0.5, 0, "-1"),
    ],
)
def test_rounding_is_half_up(value, decimals, rounded):
    assert str(at_decimals(value, decimals)) == rounded


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "text"),
    [
        (94.0, "percent", 2, "94.00%"),
        (3301.0, "count", 2, "3,301"),
        (10.5, "count", 2, "10.50"),  # not whole, so nothing is hidden
        (1234.5, "pounds", 2, "£1,234.50"),
        (-3.0, "pounds", 0, "-£3"),
        (833.1, "days", 1, "833.1"),
        (None, "percent", 2, ""),
        (float("nan"), "percent", 2, ""),
    ],
)
def test_a_value_is_shown_at_its_published_decimals(value, unit, decimals, text):
    assert format_value(value, unit, decimals) == text


def test_the_same_key_twice_names_both_places():
    rows = [value(printed="9.09", source="a.pdf#p1"), value(printed="9.90", source="a.pdf#p2")]
    found = r"PI/1, 2021/22 Q1, actual appears 2 times in values \(9.09, 9.90\) at a.pdf#p1, a.pdf#p2; keep"
    with pytest.raises(PIDataError, match=found):
        validate(table("values", rows), "values", "a.pdf")


def test_all_faults_are_told_at_once():
    rows = [value(series="actuals"), value(code="PI/2", series="goal")]
    with pytest.raises(PIDataError) as caught:
        validate(table("values", rows), "values", "a.pdf")
    first, *others = str(caught.value).splitlines()
    assert first == "a.pdf: 2 problems"
    assert others[0].startswith("  PI/1: series 'actuals' is not one of actual, target,")
    assert others[1].startswith("  PI/2: series 'goal' is not one of")


def test_a_missing_column_is_named():
    with pytest.raises(PIDataError, match="a.pdf: table values lacks printed, box"):
        validate(table("values").drop(columns=["printed", "box"]), "values", "a.pdf")


def test_a_calendar_quarter_is_refused():
    rows = table("values", [value()])
    rows["period"] = rows["period"].dt.asfreq("Q-DEC")
    with pytest.raises(PIDataError, match=r"column period is period\[Q-DEC\], not period\[Q-MAR\]"):
        validate(rows, "values", "a.pdf")


def test_validate_leaves_its_input_untouched():
    rows = table("values", [value(), value(code="PI/2")])
    rows.index = [7, 7]
    checked = validate(rows, "values", "a.pdf")
    assert list(checked.index) == [0, 1]
    assert list(rows.index) == [7, 7]


def test_an_infinite_figure_stays_in_the_open_data():
    rows = pd.DataFrame({"numerator": [3.0, float("inf")], "headroom": [2.0, float("nan")]})
    assert open_data(rows).to_csv(index=False) == "numerator,headroom\n3.0,2\ninf,\n"


def test_open_data_leaves_its_input_untouched():
    rows = pd.DataFrame({"title": ["=1+1"], "aliases": [("A", "B")]})
    assert open_data(rows).iloc[0].tolist() == ["'=1+1", "A; B"]
    assert rows["title"][0] == "=1+1"


def test_a_notebook_shows_the_sentence_alone():
    assert PIDataError("no figures for 2024/25 Q1")._render_traceback_() == [
        "PIDataError: no figures for 2024/25 Q1"
    ]
