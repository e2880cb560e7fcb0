import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from piutils.compare import annual_trend, control_chart, quarters, roll_up
from piutils.model import PIDataError, period_label, table, year_label

START = pd.Period("2018Q1", "Q-MAR")  # 2017/18 Q1


def tables(counts, *, cumulative=False, unit="percent", better="higher", step=1, values=None):
    """One indicator with a figure a quarter from 2017/18 Q1 on; None = no figure."""
    rows = []
    for position, pair in enumerate(counts):
        if pair is None:
            continue
        x, n = pair if isinstance(pair, tuple) else (None, None)
        value = pair if x is None else round(100 * x / n, 2)
        period = START + position * step
        rows.append(
            dict(
                code="A/1", period=period, series="actual", covers=period_label(period),
                value=value, numerator=x, denominator=n, printed=str(value), source="q.csv#1", box=None,
            )
        )  # fmt: skip
    described = dict(
        code="A/1", aliases=(), title="", title_cy="", service="", unit=unit, better=better, decimals=2
    )
    return table("values", rows), table("indicators", [described | dict(cumulative=cumulative, rule="")])


def test_percentages_are_never_averaged():
    counts = pd.DataFrame({"area": ["a", "a"], "numerator": [9, 50], "denominator": [10, 100]})
    assert round(roll_up(counts, "area").loc[0, "value"], 1) == 53.6


def test_a_group_that_lacks_a_count_is_not_summed_without_it():
    counts = pd.DataFrame(
        {"area": list("aabbc"), "numerator": [1, np.nan, 2, 3, 4], "denominator": [2, 2, 4, 4, 0]}
    )
    summed = roll_up(counts, "area").set_index("area")
    assert np.isnan(summed.loc["a", "value"]) and summed.loc["a", "missing"] == 1
    assert summed.loc["b", "value"] == 62.5
    assert np.isnan(summed.loc["c", "value"])  # of none


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 50), st.integers(1, 50)), min_size=1),
    st.randoms(),
)
@settings(max_examples=40, deadline=None)
def test_roll_up_does_not_depend_on_order(rows, random):
    def rolled(rows):
        return roll_up(pd.DataFrame(rows, columns=["area", "numerator", "denominator"]), "area")

    shuffled = list(rows)
    random.shuffle(shuffled)
    pd.testing.assert_frame_equal(rolled(rows), rolled(shuffled))


def test_year_to_date_is_taken_apart_by_difference():
    found = quarters(*tables([(1, 10), (3, 30), (6, 60), (10, 80), (2, 10), (5, 30)], cumulative=True))
    assert list(found["numerator"]) == [1, 2, 3, 4, 2, 3]
    assert list(found["denominator"]) == [10, 20, 30, 20, 10, 20]
    assert_allclose(found["value"], [10, 10, 10, 20, 20, 15])
    assert list(found["to_date_numerator"]) == [1, 3, 6, 10, 2, 5]


def test_quarters_are_summed_to_the_year_to_date():
    found = quarters(*tables([(1, 10), (2, 20), (3, 30), (4, 20), (2, 10)]))
    assert list(found["to_date_numerator"]) == [1, 3, 6, 10, 2]
    assert_allclose(found["to_date_value"], [10, 10, 10, 12.5, 20])


def test_a_count_that_went_down_is_a_revision():
    found = quarters(*tables([(5, 10), (4, 12)], cumulative=True))
    assert list(found["fault"]) == ["", "revised"]
    assert np.isnan(found.loc[1, "numerator"]) and np.isnan(found.loc[1, "denominator"])


def test_more_cases_than_base_in_a_quarter_is_a_revision():
    found = quarters(*tables([(5, 10), (9, 12), (10, 14)], cumulative=True))
    assert list(found["fault"]) == ["", "revised", ""]
    assert_allclose(found["numerator"], [5, np.nan, 1])


@pytest.mark.parametrize("cumulative", [True, False])
def test_a_gap_stays_a_gap(cumulative):
    found = quarters(*tables([(1, 10), None, (6, 60), (10, 80), (2, 10)], cumulative=cumulative))
    assert list(found["fault"]) == (["", "", "gap", "", ""] if cumulative else ["", "", "gap", "gap", ""])
    column = "numerator" if cumulative else "to_date_numerator"
    assert_allclose(
        found[column], [1, np.nan, np.nan, 4, 2] if cumulative else [1, np.nan, np.nan, np.nan, 2]
    )


def test_a_year_that_opens_late_is_not_summed():
    values, indicators = tables([None, (2, 20), (3, 30)])
    assert np.isnan(quarters(values, indicators)["to_date_numerator"]).all()


def test_what_does_not_add_is_left_alone():
    assert quarters(*tables([(1, 10), (2, 20)], cumulative=None)).empty


def test_counts_are_their_own_numerator():
    found = quarters(*tables([5.0, 12.0, 20.0], cumulative=True, unit="count"))
    assert list(found["value"]) == [5, 7, 8]
    assert np.isnan(found["denominator"]).all()


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 90)), min_size=1, max_size=12))
@settings(max_examples=50, deadline=None)
def test_apart_and_together_again(pairs):
    pairs = [(min(x, n), n) for x, n in pairs]
    summed = quarters(*tables(pairs))
    to_date = [(int(row.to_date_numerator), int(row.to_date_denominator)) for row in summed.itertuples()]
    apart = quarters(*tables(to_date, cumulative=True))
    assert list(apart["numerator"]) == [x for x, _ in pairs]
    assert list(apart["denominator"]) == [n for _, n in pairs]


STEADY = [(90, 100), (88, 100), (91, 100), (89, 100), (90, 100), (92, 100), (88, 100), (90, 100)]


@pytest.mark.parametrize(
    ("counts", "kind", "standing", "why"),
    [
        (STEADY[:4], "line", "line", "too few"),
        (STEADY[:5], "p", "trial limits", "counts"),
        ([*STEADY[:5], None, *STEADY[:6]], "p", "trial limits", "counts"),
        (STEADY + STEADY[:4], "p", "limits", "counts"),
        ([90.0, 88.0, 91.0, 89.0, 90.0], "XmR", "trial limits", "no counts"),
        ([90.0] * 6, "line", "trial limits", "flat"),
        ([(9_000 + 400 * (q % 2), 10_000) for q in range(12)], "p'", "limits", "overdispersed"),
        ([(90 - 20 * (q % 2), 100) for q in range(12)], "p'", "limits", "overdispersed"),
        ([(100, 100)] * 6, "line", "trial limits", "flat"),
        ([(101, 100), *STEADY], "XmR", "trial limits", "no counts"),  # impossible counts make no p chart
    ],
)
def test_kind_of_chart(counts, kind, standing, why):
    chart = control_chart(*tables(counts), "A/1", START + len(counts) - 1)
    assert (chart.kind, chart.standing, chart.why) == (kind, standing, why)
    assert chart.points["upper"].notna().any() == (kind != "line")
    assert len(chart.points) == len(counts)  # gaps stay on the axis
    if kind == "line":
        assert chart.variation == chart.assurance == "" and set(chart.points["cause"]) == {""}


def test_limits_of_the_p_chart_are_in_the_unit():
    chart = control_chart(*tables(STEADY), "A/1", START + 7)
    pooled = sum(x for x, _ in STEADY) / 800
    assert_allclose(chart.points["centre"], 100 * pooled)
    assert_allclose(chart.points["upper"], 100 * (pooled + 3 * np.sqrt(pooled * (1 - pooled) / 100)))


@pytest.mark.parametrize(
    ("better", "cause"), [("higher", "concern"), ("lower", "improvement"), ("neither", "low")]
)
def test_a_point_outside_the_limits(better, cause):
    chart = control_chart(*tables([*STEADY, (60, 100)], better=better), "A/1", START + 8)
    assert (chart.variation, chart.points["by_rule"].iloc[-1]) == (cause, "limit")
    assert set(chart.points["cause"].iloc[:-1]) <= {"common", "improvement", "concern", "high", "low"}


def test_assurance_against_the_target():
    values, indicators = tables(STEADY)
    target = dict(
        values.iloc[-1].to_dict(), series="target", covers="2018/19", numerator=None, denominator=None
    )
    for aim, expected in ((50.0, "pass"), (90.0, "hit and miss"), (99.9, "fail")):
        held = pd.concat(
            [values, table("values", [target | dict(value=aim, printed=str(aim))])], ignore_index=True
        )
        chart = control_chart(held, indicators, "A/1", START + 7)
        assert (chart.assurance, chart.target) == (expected, aim)
    assert control_chart(values, indicators, "A/1", START + 7).assurance == ""


def test_rebased_limits_start_afresh():
    shifted = STEADY + [(x - 40, n) for x, n in STEADY]
    chart = control_chart(*tables(shifted), "A/1", START + 15, rebase=[START + 8])
    assert chart.points["centre"].nunique() == 2
    assert chart.variation == "common"
    short = control_chart(*tables(shifted[:10]), "A/1", START + 9, rebase=["2019/20 Q1"])
    assert short.points["upper"].isna().tolist() == [False] * 8 + [True] * 2  # two points make no limits
    assert short.standing == "line"


def test_to_date_figures_are_charted_by_quarter_with_counts_and_by_year_without():
    to_date = [(9, 10), (17, 20), (27, 30), (36, 40)] * 2
    chart = control_chart(*tables(to_date, cumulative=True), "A/1", START + 7)
    assert chart.spacing == "quarters"
    assert list(chart.points["denominator"]) == [10] * 8
    chart = control_chart(*tables([90.0] * 9, cumulative=True), "A/1", START + 8)
    assert (chart.spacing, len(chart.points)) == ("years", 3)
    chart = control_chart(*tables(STEADY, cumulative=None), "A/1", START + 7)  # not stated: the safe way
    assert (chart.spacing, len(chart.points), chart.standing) == ("years", 2, "line")


def test_three_first_quarters_are_too_few():
    values, indicators = tables([98.18, (663, 676), (655, 670)], cumulative=True, step=4)
    chart = control_chart(values, indicators, "A/1", START + 8)
    assert (chart.kind, chart.why, len(chart.points)) == ("line", "too few", 3)


def test_what_cannot_be_charted_is_said():
    values, indicators = tables(STEADY)
    with pytest.raises(PIDataError, match="no indicator 'A/9' in indicators; there are A/1"):
        control_chart(values, indicators, "A/9", START)
    with pytest.raises(PIDataError, match="A/1 has no figure up to 2016/17 Q4"):
        control_chart(values, indicators, "A/1", START - 1)


def annual(counts, **settled):
    """Figures of Quarter 4, one a year."""
    values, indicators = tables(counts, step=4, **settled)
    values["period"] = values["period"] + 3
    values["covers"] = [year_label(period) for period in values["period"]]
    return values, indicators


RISING = [(x, 1_000) for x in (500, 560, 610, 680, 740)]


@pytest.mark.parametrize(
    ("counts", "settled", "trend", "verdict", "why"),
    [
        (RISING, {}, "increasing", "getting better", ""),
        (RISING, {"better": "lower"}, "increasing", "getting worse", ""),
        (RISING, {"better": "neither"}, "increasing", "", ""),
        (RISING[::-1], {}, "decreasing", "getting worse", ""),
        ([(1, 1_000), *RISING], {}, "increasing", "getting better", ""),  # the five latest
        ([(500 + x, 1_000) for x in (0, 4, 2, 5, 1)], {}, "no significant change", "", ""),
        (RISING[:4], {}, "cannot be calculated", "", "fewer than five years"),
        ([*RISING[:2], None, *RISING[2:]], {}, "cannot be calculated", "", "a year is missing"),
        ([50.0, 56.0, 61.0, 68.0, 74.0], {}, "cannot be calculated", "", "no counts"),
        ([(1_001, 1_000), *RISING[1:]], {}, "cannot be calculated", "", "counts at fault"),
        ([(0, 1_000), *RISING[1:]], {}, "cannot be calculated", "", "all or none"),
        ([500.0, 600.0, 700.0, 800.0, 900.0], {"unit": "count"}, "increasing", "getting better", ""),
        ([(x, n * 100) for x, n in RISING], {"unit": "rate"}, "increasing", "getting better", ""),
    ],
)
def test_five_point_trend(counts, settled, trend, verdict, why):
    row = annual_trend(*annual(counts, **settled)).loc[0]
    assert (row["trend"], row["verdict"], row["why"]) == (trend, verdict, why)


def test_quarters_make_no_annual_trend():
    assert annual_trend(*tables(RISING)).loc[0, "why"] == "fewer than five years"


def test_quarter_four_to_date_is_the_year():
    values, indicators = annual(RISING, cumulative=True)
    values["covers"] = [period_label(period) for period in values["period"]]
    row = annual_trend(values, indicators).loc[0]
    assert (row["trend"], row["first_year"], row["last_year"]) == ("increasing", "2017/18", "2021/22")
