"""Every published value that the statistics must equal, read in place; see statistics.md there."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from numpy.testing import assert_allclose

from piutils.stats import cases, funnel, intervals, quantiles, spc, trend, verdicts

GOLDEN = Path(__file__).parents[2] / "shared" / "golden"
pytestmark = pytest.mark.skipif(
    not GOLDEN.is_dir(), reason="published test values (../shared/golden) are not here"
)

RELATIVE = dict(rtol=1e-9, atol=0)


def golden(name):
    return pd.read_csv(GOLDEN / f"{name}.csv")


def same(mine, theirs, count, **tolerance):
    """Equal within tolerance, blanks where they have blanks, and as many values as published."""
    mine, theirs = np.asarray(mine, dtype=float), np.asarray(theirs, dtype=float)
    assert np.isfinite(theirs).sum() == count
    assert_allclose(mine, theirs, equal_nan=True, **tolerance)


def ints(text):
    return np.array([int(one) for one in str(text).split()])


def test_byar_and_wilson():
    table = golden("phe_byars_wilson")
    mine = []
    for row in table.itertuples():
        confidence = float(row.confidence.rstrip("%"))
        ends = (
            intervals.byar(row.x, confidence)
            if row.method == "Byars"
            else intervals.wilson(row.x, row.n, confidence)
        )
        mine.append([end[0] for end in ends])
    same(mine, table[["lowercl", "uppercl"]], 25, **RELATIVE)


def test_proportions():
    table = golden("phe_proportion")
    x, n, per = table["Numerator"], table["Denominator"], table["multiplier"]
    mine = [x / n * per]
    for confidence in (0.95, 99.8):
        mine += [end * per for end in intervals.wilson(x, n, confidence)]
    columns = ["value", "lower95_0cl", "upper95_0cl", "lower99_8cl", "upper99_8cl"]
    same(np.transpose(mine), table[columns], 80, **RELATIVE)


def test_rates():
    table = golden("phe_rate")
    x, n, per = table["Numerator"], table["Denominator"], table["multiplier"]
    mine = [x / n * per]
    for confidence in (0.95, 0.998):
        *ends, method = intervals.rate(x, n, confidence, per)
        mine += ends
    columns = ["value", "lower95_0cl", "upper95_0cl", "lower99_8cl", "upper99_8cl"]
    same(np.transpose(mine), table[columns], 85, **RELATIVE)
    whole = table["value"].notna()
    assert [word.replace("Byar", "Byars") for word in method[whole]] == list(table["method"][whole])


@pytest.mark.parametrize(
    ("ungrouped", "grouped", "count"),
    [("phe_proportion", "phe_proportion_grouped", 24), ("phe_rate", "phe_rate_grouped", 27)],
)
def test_grouped_is_summed_first(ungrouped, grouped, count):
    table = golden(grouped)
    summed = golden(ungrouped).groupby("Area")[["Numerator", "Denominator"]].sum(min_count=1)
    x, n = (summed.loc[table["Area"], name].to_numpy() for name in ("Numerator", "Denominator"))
    per = table["multiplier"].to_numpy()
    if grouped == "phe_rate_grouped":
        # Area12 stands once in the ungrouped file and is not doubled in the grouped one either.
        lower, upper, _ = intervals.rate(x, n, 0.95, per)
    else:
        lower, upper = (end * per for end in intervals.wilson(x, n))
    same(np.transpose([x / n * per, lower, upper]), table[["value", "lowercl", "uppercl"]], count, **RELATIVE)


def test_means():
    given, table = golden("phe_mean_input"), golden("phe_mean_results")
    mine = []
    for area in table["area"]:
        values = given["values"] if area == "No grouping" else given.loc[given["area"] == area, "values"]
        middle, lower, upper = intervals.mean(values)
        _, lower998, upper998 = intervals.mean(values, 0.998)
        spread = values.std()
        mine.append([values.sum(), len(values), spread, middle, lower, upper, lower998, upper998])
    columns = ["value_sum", "value_count", "stdev", "value"]
    columns += ["lower95_0cl", "upper95_0cl", "lower99_8cl", "upper99_8cl"]
    same(mine, table[columns], 24, **RELATIVE)


@pytest.mark.parametrize(
    ("name", "limits"), [("phe_funnel_prop_outputs", 5), ("phe_funnel_prop_outputs_with_axis_variation", 4)]
)
def test_proportion_funnel(name, limits):
    table = golden(name)
    p0 = table["Baseline"] / 100
    if limits == 5:  # the 500 hold the baseline, which they work out from the areas' counts
        areas = golden("phe_funnel_prop_inputs")
        p0 = funnel.baseline(areas["numerator"], areas["denominator"])
        assert_allclose(p0 * 100, table["Baseline"], atol=1e-6)
    mine = []
    for confidence in funnel.LIMITS:
        mine += funnel.proportion_funnel(table["Population"], p0, confidence, 100)
    columns = ["Lower2s0025limit", "Upper2s0025limit", "Lower3s0001limit", "Upper3s0001limit"]
    same(np.transpose(mine), table[columns], 400, rtol=0, atol=1e-6)


def test_ratio_funnel():
    table = golden("phe_funnel_ratio_outputs")
    mine, theirs = [], []
    for confidence, sigma in zip(funnel.LIMITS, ("2s", "3s"), strict=True):
        mine += funnel.ratio_funnel(table["Observed_events"], confidence)
        theirs += [f"lower_{sigma}_exp_events", f"upper_{sigma}_exp_events"]
    same(np.transpose(mine), table[theirs], 400, rtol=5e-5, atol=0)


@pytest.mark.parametrize(
    "name", ["phe_funnel_rate_outputs", "phe_funnel_rate_outputs_2", "phe_funnel_rate_outputs_3"]
)
def test_rate_funnel(name):
    table = golden(name)
    mine, theirs = [], []
    for confidence, sigma in zip(funnel.LIMITS, ("2s", "3s"), strict=True):
        mine += funnel.rate_funnel(table["Events"], table["baseline"], confidence)
        theirs += [f"lower_{sigma}_limit", f"upper_{sigma}_limit"]
    same(np.transpose(mine), table[theirs], 400, rtol=5e-5, atol=0)


def test_funnel_labels():
    areas = golden("phe_funnel_prop_inputs")
    assert len(areas) == 303
    assert list(funnel.proportion_label(areas["numerator"], areas["denominator"])) == list(
        areas["significance"]
    )
    areas = golden("phe_funnel_ratio_inputs")
    assert len(areas) == 300
    assert list(funnel.ratio_label(areas["obs"], areas["expected"])) == list(areas["significance"])


def test_quantiles():
    table = golden("phe_quantiles")
    parts = {"Quartile": 4, "Septile": 7, "Decile": 10}
    good = table[table["Test"].str.startswith("Good")].copy()
    by = {"IndSexReg": ["IndSexRef", "ParentCode"], "IndSex": ["IndSexRef"], "None": []}
    checked = 0
    for (name, grouping), group in good.fillna({"GroupSet": "None"}).groupby(["QuantileNm", "GroupSet"]):
        keys = by[grouping]
        for _, one in group.groupby(keys, dropna=False) if keys else [("", group)]:
            low = grouping == "None" or one["Polarity"].isin(["RAG - Low is good", "True"])
            highest_first = bool(np.all(low))
            mine = quantiles.quantile(one["Value"], parts[name], highest_first)
            # Where a group is smaller than the parts, nothing is assigned: blank there, NaN here.
            held = one["Value"].notna().to_numpy()
            assert_allclose(mine[held], one["QuantileInGrp"][held], rtol=0, equal_nan=True)
            checked += held.sum()
    assert checked == 970


def test_quintile_bounds():
    table = golden("fingertipsopen_quintile_bounds")
    same(quantiles.bounds(np.arange(1, 51), 5), table.filter(regex="^b").to_numpy()[0], 6, **RELATIVE)


def test_benchmark_verdicts():
    table = golden("fingertipsnext_benchmark_api_expected")
    table = table[table["benchmark_method"] != "Quintiles"]  # the other areas are not in the file
    side = verdicts.side(table["lower_ci"], table["upper_ci"], table["benchmark_value"])
    turned = pd.Series(-side).map({1: "Better", 0: "Similar", -1: "Worse"}).fillna("NotCompared")
    assert len(table) == 66
    assert (turned != "NotCompared").sum() == 55
    assert list(turned) == list(table["outcome"].fillna("NotCompared"))


def test_two_levels():
    table = golden("fingertipsopen_two_ci_levels_comparer")
    ends = [
        table[name]
        for name in ("lower_ci95", "upper_ci95", "lower_ci99_8", "upper_ci99_8", "benchmark_value")
    ]
    level = verdicts.level(*ends)
    words = {2: "Best", 1: "Better", 0: "Same", -1: "Worse", -2: "Worst"}
    assert [words[one] for one in level] == list(table["expected_high_is_good"])
    assert [words[-one] for one in level] == list(table["expected_low_is_good"])
    assert len(table) * 2 == 10


def test_double_interval():
    table = golden("fingertipsopen_double_ci_comparer")
    apart = verdicts.apart(
        *(table[n] for n in ("lower_ci95", "upper_ci95", "benchmark_lower_ci95", "benchmark_upper_ci95"))
    )
    words = pd.Series(-apart).map({1: "Better", 0: "Same", -1: "Worse"}).fillna("None")
    assert list(words) == list(table["expected_low_is_good"].fillna("None"))
    assert len(table) == 7


def test_target_comparers():
    table = golden("fingertipsopen_target_comparers")
    table = table.assign(expected=table["expected"].fillna("None"))
    words = {1: "Better", 0: "Same", -1: "Worse"}
    for row in table.itertuples():
        if row.comparer == "single_value":
            # The status of a target: equality meets it, whichever way is better.
            met = (
                row.value >= row.lower_limit
                if row.polarity == "High is good"
                else row.value <= row.lower_limit
            )
            found = "Better" if met else "Worse"
            assert found == row.expected
            continue
        if row.comparer == "range":
            way = verdicts.beside_range(row.value, row.lower_limit, row.upper_limit)
        else:
            way = verdicts.beside_target(row.lower_ci95, row.upper_ci95, row.lower_limit)
        turned = float(way if row.polarity == "High is good" else -way)
        assert words.get(turned, "None") == row.expected, row
    assert len(table) == 23


def test_limits_round_a_proportion():
    table = golden("fingertipsopen_spc_proportion_comparer")
    checked = 0
    for z in (1.96, 3.0902):
        lower, upper = verdicts.proportion_limits(table["denominator"], table["comparator_value"] / 100, z)
        way = -verdicts.beyond(table["value"] / 100, lower, upper)
        assert [{1: "Better", 0: "Same", -1: "Worse"}[one] for one in way] == list(table[f"expected_at_z{z}"])
        checked += len(way)
    assert checked == 10


def test_limits_round_a_rate():
    table = golden("fingertipsopen_spc_dsr_comparer")
    checked = 0
    for tail in (0.025, 0.001):
        lower, upper = verdicts.rate_limits(table["denominator2"], table["comparator_value"], tail, 100_000)
        way = -verdicts.beyond(table["value"], lower, upper)
        assert [{1: "Better", 0: "Same", -1: "Worse"}[one] for one in way] == list(
            table[f"expected_at_p{tail}"]
        )
        checked += len(way)
    assert checked == 6


def test_trend_chi_squared():
    table = golden("fingertipsopen_trend_chi2")
    found = {}
    for name, five in table.groupby("set"):
        five = five.sort_values("year")
        if "Proportion" in name:
            found[name] = trend.trend_of_counts(five["count"].to_numpy(), five["denominator"].to_numpy())
        else:
            found[name] = trend.trend_of_values(five["value"], five["lower_ci95"], five["upper_ci95"])
    assert round(found["GetTrendData_Set1"][0], 2) == 46.77
    assert round(found["GetTrendDataForProportion_Set1"][0], 2) == 47.90
    assert found["GetTrendData_Set1"][1] == found["GetTrendDataForProportion_Set1"][1] == 1
    assert found["GetTrendData_Set2"][1] == 0
    assert np.isnan(found["GetTrendDataForProportion_Set2"][1])  # 5 of 5: no logit


def test_trend_words():
    expected = {
        "DiabetesPrevalence": 1,
        "YorkshireMmrCoverage": -1,
        "DiabeticEyeDisease": 1,
        "Under75CancerMortality": -1,
        "GpRegisteredPopulationOver65": 1,  # upstream says no change, from a NaN; the counts say this
    }
    for key, five in golden("fingertipsnext_trend").groupby("key"):
        five = five.sort_values("year")
        if five["value_type"].iloc[0] == "Proportion":
            chi2, way = trend.trend_of_counts(five["count"].to_numpy(), five["denominator"].to_numpy())
        else:
            chi2, way = trend.trend_of_values(five["value"], five["lower_ci95"], five["upper_ci95"])
        if key == "EmergencyReadmissions":  # intervals without width
            assert np.isnan(way)
        else:
            assert way == expected[key], key
        if key == "GpRegisteredPopulationOver65":
            assert round(chi2, 1) == 3167.8


def test_xmr_limits_of_nhs_r():
    given = golden("nhsrptd_rnorm20_input")["y"].to_numpy()
    table = golden("nhsrptd_rnorm20_expected")
    mine = []
    for row in table.itertuples():
        values = given.copy()
        if not np.isnan(row.y15_override):
            values[14] = row.y15_override
        limits = spc.xmr(values, screen=row.screen_outliers)
        mine.append([limits.centre[0], limits.lower[0], limits.upper[0]])
    same(mine, table[["mean", "lpl", "upl"]], 9, rtol=0, atol=1e-6)
    table = golden("nhsrptd_deviations_expected")
    for row in table.itertuples():
        limits = spc.xmr(ints(row.series), screen=row.screen_outliers)
        assert [round(one[0], 2) for one in (limits.upper, limits.centre, limits.lower)] == [
            row.upl,
            row.mean,
            row.lpl,
        ]
    assert len(table) * 3 == 6


def test_xmr_limits_of_nhs_py():
    table = golden("nhspy_limits")
    flat = table["note"].notna()
    assert flat.sum() == 1
    mine = [spc.xmr(ints(values)) for values in table["values"]]
    for limits, values, is_flat in zip(mine, table.itertuples(), flat, strict=True):
        published = [values.mean, values.lpl, values.upl]
        if is_flat:  # 1 1 1 1 2: upstream draws limits of no width; we draw none
            assert_allclose(limits.centre[0], values.mean, **RELATIVE)
            assert np.isnan(limits.upper).all() and values.lpl == values.upl == values.mean
            assert not spc.special_cause(ints(values.values), limits)[0].any()
            continue
        # 1e-12 for limits that end in zero, where a relative measure means nothing
        assert_allclose(
            [limits.centre[0], limits.lower[0], limits.upper[0]], published, rtol=1e-9, atol=1e-12
        )
        if not np.isnan(values.near_lpl):
            assert_allclose(
                [limits.near_lower[0], limits.near_upper[0]], [values.near_lpl, values.near_upl], rtol=1e-9
            )
    assert len(table) * 3 == 33


def test_xmr_rules():
    table = golden("nhsrptd_rules")
    assert len(table) == 32
    for row in table.itertuples():
        given, expected = ints(row.v), list(ints(row.expected))
        if row.rule == "seven_point_one_side_mean":
            mine = abs(spc.shift_ends(given)) if max(expected, default=0) > 0 else spc.shift_ends(given)
        elif row.rule == "seven_point_trend":
            mine = spc.trend_ends(given)
        elif row.rule == "part_of_seven_trend":
            mine = abs(spc.spread(given))
        else:
            mine = spc.two_in_three(given, ints(row.relative_to_mean))
            if row.rule == "part_of_two_in_three":
                mine = mine * given
        assert list(mine) == expected, row


def test_assurance():
    table = golden("nhsrptd_assurance")
    words = {"consistent_fail": "fail", "consistent_pass": "pass", "inconsistent": "hit and miss"}
    for row in table.itertuples():
        for sign, expected in ((1, row.expected_increase), (-1, row.expected_decrease), (0, "")):
            assert spc.assurance(row.lpl, row.upl, row.target, sign) == words.get(expected, "")
    assert len(table) * 3 == 9


@pytest.mark.parametrize(
    ("name", "count", "unit", "tolerance"),
    [
        ("powerbispc_p", 144, 100, 0.005),
        ("powerbispc_pprime", 80, 100, 5e-5),
        ("powerbispc_i", 68, 1, 5e-5),
        ("powerbispc_u", 96, 10_000, 5e-5),
        ("powerbispc_uprime", 80, 1, 5e-5),
    ],
)
def test_attribute_charts(name, count, unit, tolerance):
    table = golden(name)
    x, n = table["numerators"].to_numpy(), table["denominators"].to_numpy()
    limits = {
        "powerbispc_p": lambda: spc.p_chart(x, n),
        "powerbispc_pprime": lambda: spc.p_chart(x, n, prime=True),
        "powerbispc_i": lambda: spc.xmr(x / n),
        "powerbispc_u": lambda: spc.u_chart(x, n),
        "powerbispc_uprime": lambda: spc.u_chart(x, n, prime=True),
    }[name]()
    mine = np.transpose([limits.upper, limits.near_upper, limits.near_lower, limits.lower]) * unit
    same(mine, table[["ul99", "ul95", "ll95", "ll99"]], count, rtol=0, atol=tolerance * (1 + 1e-9))


def test_grim():
    table = pd.read_csv(GOLDEN / "scrutiny_grim.csv", dtype=str)
    assert len(table) == 67
    for row in table.itertuples():
        decimals = len(row.x.partition(".")[2])
        steps = int(row.x.replace(".", ""))
        per = 100 if row.percent == "True" else 1
        found = cases.possible(steps, int(row.n) * int(row.items), per, decimals)
        assert str(bool(found)) == row.expected_consistent, row
