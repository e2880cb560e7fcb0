from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from piutils.stats import cases, exact, funnel, intervals, quantiles, spc, trend, verdicts


@pytest.mark.parametrize(
    ("found", "published"),
    [
        (intervals.wilson(65, 100), (0.5525444329688797, 0.7363575175690247)),
        (intervals.wilson(65, 100, 0.998), (0.4954946574070431, 0.7783540614089697)),
        (intervals.byar(65), (50.163187710459454, 82.84913854593984)),
        (intervals.rate(1, 100, multiplier=100)[:2], (0.025317807984289897, 5.571643390938898)),
    ],
    ids=["wilson 95", "wilson 99.8", "byar", "exact"],
)
def test_published_intervals(found, published):
    assert_allclose([end[0] for end in found], published, rtol=1e-12)


def test_intervals_at_none_and_at_all():
    lower, upper, method = intervals.rate(0, 100, multiplier=100)
    assert (lower[0], round(upper[0], 4), method[0]) == (0, 3.6889, "Exact")
    lower, upper = intervals.wilson([0, 100, 1, 0], [100, 100, 1, 1])
    assert_allclose(lower[[0, 3]], 0, atol=0)  # not 1e-17: "0 of 100" must not read as more than none
    assert_allclose(upper[[1, 2]], 1, atol=0)
    assert round(upper[0] * 100, 4) == 3.6993
    assert_allclose(1 - lower[1], upper[0])
    lower, upper = intervals.byar([0])
    assert np.isnan(lower[0])  # no formula there; the rate takes the exact method


def test_method_changes_at_ten():
    assert list(intervals.count([0, 9, 10, 65, np.nan])[2]) == ["Exact", "Exact", "Byar", "Byar", ""]


def test_missing_stays_missing():
    for ends in (intervals.wilson([np.nan, 1], [5, np.nan]), intervals.rate([np.nan, 1], [5, np.nan])[:2]):
        assert np.isnan(ends).all()
    assert np.isnan(intervals.exact_poisson([np.nan])).all()
    assert np.isnan(intervals.mean([])).all()
    assert intervals.mean([3.0])[0] == 3 and np.isnan(intervals.mean([3.0])[1])


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (
            lambda: intervals.wilson([3, -1, 5, 7], [5, 5, 4, 0]),
            "x < 0 at position 1; x > n at position 2, 3; n <= 0 at position 3",
        ),
        (lambda: intervals.rate([1, 2], [0, -3]), "n <= 0 at position 0, 1"),
        (lambda: intervals.byar([-1, 2, -3]), "x < 0 at position 0, 2"),
        (lambda: intervals.exact_poisson([np.inf]), "not finite at position 0"),
        (lambda: intervals.wilson(1, 2, 0.5), "confidence 0.5 is not in 0.9 to 1 or 90 to 100"),
        (lambda: intervals.wilson(1, 2, 100), "confidence 100"),
        (lambda: funnel.proportion_funnel([0, 5], 0.5), "n <= 0 at position 0"),
        (lambda: funnel.ratio_label([1], [0]), "expected <= 0 at position 0"),
        (lambda: verdicts.beside_range([1, 2], [0, 5], [1, 4]), "low > high at position 1"),
    ],
)
def test_refusals_name_every_position(call, words):
    with pytest.raises(ValueError, match=words):
        call()


def test_confidence_in_per_cent():
    assert_allclose(intervals.wilson(3, 9, 99.8), intervals.wilson(3, 9, 0.998))


def test_fisher():
    p = intervals.fisher_p(
        [655, 608, 2, 3, np.nan], [670, 891, 22, 3, 5], [663, 597, 5, 0, 1], [676, 892, 30, 3, 5]
    )
    assert_allclose(p[:3], [0.7070, 0.5779, 0.6845], atol=5e-4)
    assert_allclose(p[3], 0.1)  # 2 of the 20 tables, by hand
    assert np.isnan(p[4])


@pytest.mark.parametrize(
    ("lower", "upper", "benchmark", "side"),
    [
        (2, 4, 3, 0),
        (2, 4, 2, 0),  # on an end is inside
        (2, 4, 4, 0),
        (2, 4, 1.9, 1),
        (2, 4, 4.1, -1),
        (3, 3, 3, 0),
        (np.nan, 4, 3, np.nan),
        (2, 4, np.nan, np.nan),
        (2, np.inf, 3, np.nan),
    ],
)
def test_side_of_a_benchmark(lower, upper, benchmark, side):
    assert_allclose(verdicts.side(lower, upper, benchmark), side, equal_nan=True)


def test_intervals_that_touch_are_not_apart():
    assert list(verdicts.apart([5, 5, 1], [9, 9, 2], [2, 2, 3], [4, 5, 9])) == [1, 0, -1]


values = st.decimals(min_value=-10_000, max_value=10_000, places=6) | st.floats(-1e9, 1e9)


@given(st.lists(values, min_size=1, max_size=20), st.integers(0, 4))
@settings(max_examples=300, deadline=None)
def test_scaled_rounds_as_decimals_do(given_values, decimals):
    floats = [float(value) for value in given_values]
    one = Decimal(1).scaleb(-decimals)
    expected = [int(Decimal(str(value)).quantize(one, ROUND_HALF_UP).scaleb(decimals)) for value in floats]
    assert list(exact.scaled(np.array(floats), decimals)) == expected


@given(st.decimals(min_value=-1_000_000, max_value=1_000_000, places=3), st.integers(0, 2))
@settings(max_examples=300, deadline=None)
def test_ties_go_away_from_zero(value, decimals):
    tie = value.quantize(Decimal(1).scaleb(-decimals)) + Decimal(5).scaleb(-decimals - 1)
    expected = int(tie.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP).scaleb(decimals))
    assert exact.scaled(np.array([float(tie)]), decimals)[0] == expected


def test_scaled_of_what_is_no_figure():
    assert np.isnan(exact.scaled(np.array([np.nan, np.inf, -np.inf, 1e13]), 2)).all()


@pytest.mark.parametrize(
    ("value", "decimals"), [(94, 0), (9.4, 1), (9.09, 2), (0.1 + 0.2, 9), (np.nan, 0), (-0.5, 1)]
)
def test_decimals_of(value, decimals):
    assert exact.decimals_of(np.array([value]))[0] == decimals


@given(st.integers(1, 400), st.integers(0, 10_100), st.data())
@settings(max_examples=200, deadline=None)
def test_least_and_most_cases_are_the_turning_points(n, steps, data):
    def shown(x):
        return int((Decimal(100 * x) / n).quantize(Decimal("0.01"), ROUND_HALF_UP).scaleb(2))

    least, most = cases.least_cases(steps, n, 100, 2), cases.most_cases(steps, n, 100, 2)
    x = data.draw(st.integers(0, n))
    assert (shown(x) >= steps) == (x >= least)
    assert (shown(x) <= steps) == (x <= most)
    assert cases.gives(x, n, shown(x), 100, 2)
    assert cases.possible(shown(x), n, 100, 2)


def test_counts_give_a_figure_rounded_either_way():
    assert cases.gives(1, 8, 13, 100, 0) and cases.gives(1, 8, 12, 100, 0)  # 12.5
    assert not cases.gives(1, 8, 14, 100, 0)
    assert not cases.gives(np.nan, 8, 12, 100, 0)


def test_funnel_is_cut_at_none_and_all():
    lower, upper = funnel.proportion_funnel([1, 10_000], 0.9)
    assert (lower[0] > 0, upper[0]) == (True, 1)
    assert 0.89 < lower[1] < 0.9 < upper[1] < 0.91
    lower, upper = funnel.proportion_funnel([1], 0.5, multiplier=1_000)  # cut before the multiplier
    assert (lower[0], upper[0]) == (0, 1_000)


def test_funnel_of_missing_and_of_no_areas():
    assert list(funnel.proportion_label([1, np.nan], [2, 4])) == ["Not significant", ""]
    assert np.isnan(funnel.baseline([], []))


@pytest.mark.parametrize(
    ("given_values", "parts", "highest_first", "expected"),
    [
        ([1, 2, 3, 4], 4, False, [1, 2, 3, 4]),
        ([1, 2, 3, 4], 4, True, [4, 3, 2, 1]),
        ([5, 5, 5, 9], 4, False, [1, 1, 1, 4]),  # equal values are never split
        ([1, 2, 3], 4, False, [np.nan] * 3),  # fewer than parts
        ([1, np.nan, 2, 3, 4], 4, False, [1, np.nan, 2, 3, 4]),
    ],
)
def test_quantiles(given_values, parts, highest_first, expected):
    assert_allclose(quantiles.quantile(given_values, parts, highest_first), expected, equal_nan=True)


def test_bands_hold_their_upper_ends():
    assert_allclose(quantiles.band([1, 2, 3, 4, 5], 4), [1, 1, 2, 3, 4])
    assert np.isnan(quantiles.band([1, 2, 3, 4], 4)).all()
    assert np.isnan(quantiles.bounds([], 4)).all()


RISING = [10, 30, 50, 70, 90]


@pytest.mark.parametrize(
    ("x", "n", "way"),
    [
        (RISING, [100] * 5, 1),
        (RISING[::-1], [100] * 5, -1),
        ([50, 51, 49, 50, 51], [100] * 5, 0),
        ([12, 11, 11, 10, 90], [100] * 5, 0),  # one point makes it: without it the slope turns
        (RISING[:4], [100] * 4, np.nan),  # never "no change" from four points
        ([0, *RISING[1:]], [100] * 5, np.nan),
        ([100, *RISING[1:]], [100] * 5, np.nan),
        ([np.nan, *RISING[1:]], [100] * 5, np.nan),
    ],
)
def test_five_point_trend(x, n, way):
    assert_allclose(trend.trend_of_counts(x, n)[1], way, equal_nan=True)


def test_trend_is_not_made_by_one_point():
    lower = np.array([10.0, 10, 9.9, 9.9, 30])
    values = lower + 1
    chi2, way = trend.trend_of_values(values, lower, values + 1)
    assert chi2 > trend.CRITICAL and way == 0  # without 2030 it falls
    assert np.isnan(trend.trend_of_values(values, values, values)[1])  # no width, no weight


def test_flat_series_has_no_limits_and_nothing_special():
    limits = spc.xmr([5] * 10)
    assert np.isnan(limits.upper).all() and limits.centre[0] == 5
    assert not spc.special_cause([5] * 10, limits)[0].any()
    assert np.isnan(spc.xmr([5.0]).upper).all() and np.isnan(spc.xmr([np.nan]).centre).all()


def test_no_range_across_a_gap_or_a_break():
    assert spc.mean_moving_range(np.array([1, 2, np.nan, 9, 10])) == 1
    limits = spc.in_parts(spc.xmr, [4], np.array([1, 2, 1, 2, 9, 8, 9, 8]))
    assert list(limits.centre) == [1.5] * 4 + [8.5] * 4
    assert_allclose(limits.upper - limits.centre, 2.66)


def test_limits_fixed_from_the_first_points():
    limits = spc.xmr([1, 2, 1, 2, 50], first=4)
    assert_allclose([limits.centre[4], limits.upper[4]], [1.5, 1.5 + 2.66])


def test_each_rule_names_its_points():
    limits = spc.Limits(*(np.full(9, level) for level in (0.0, -3.0, 3.0, -2.0, 2.0)))
    way, rule = spc.special_cause([3, 3.1, 0, 0, -0.5, 0.5, 2.5, 2.1, 1.9], limits)
    assert list(rule) == ["", "limit", "", "", "", "", "two in three", "two in three", ""]
    assert list(way) == [0, 1, 0, 0, 0, 0, 1, 1, 0]
    way, rule = spc.special_cause([-1, -0.5, -1, -0.6, -1, -0.1, -0.2, 0, -1], limits)
    assert list(rule) == ["shift"] * 7 + ["", ""]  # a point on the mean ends it
    way, rule = spc.special_cause([1, 0.8, 0.4, 0.1, -0.1, -0.2, -0.3, -0.2, 0.2], limits)
    assert list(rule) == ["trend"] * 7 + ["", ""] and set(way[:7]) == {-1}


def test_chart_standing():
    assert [spc.standing(points) for points in (4, 5, 11, 12)] == [
        "line",
        "trial limits",
        "trial limits",
        "limits",
    ]


def test_p_chart_steps_with_n_and_is_cut():
    limits = spc.p_chart(np.array([9, 90, 9]), np.array([10, 100, 10]))
    assert limits.upper[0] == 1 and limits.upper[1] < 1 and limits.lower[1] > limits.lower[0]
    assert np.isnan(spc.p_chart(np.array([10, 10]), np.array([10, 10])).upper).all()  # always all: no spread


@pytest.mark.parametrize(
    ("target", "sign", "expected"),
    [(5, 1, "hit and miss"), (3, 1, "hit and miss"), (np.nan, 1, ""), (9, 0, "")],
)
def test_assurance(target, sign, expected):
    assert spc.assurance(3, 5, target, sign) == expected
