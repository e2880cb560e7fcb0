"""What must hold of the summary whatever the figures: mirrored ways, order, one case more."""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from piutils.compare import summarise
from piutils.model import table
from piutils.rules import LEVELS, load_rules

RULES = load_rules(Path(__file__).parents[1] / "data" / "rules.toml")
Q1 = pd.Period("2022Q1", "Q-MAR")
TURNED = {"better": "worse", "worse": "better", "best": "worst", "worst": "best"}
STEADY = settings(max_examples=20, deadline=None)


def printed(x, n):
    return str((Decimal(100 * x) / n).quantize(Decimal("0.01"), ROUND_HALF_UP))


def row(code, series, text, counts=(None, None), period=Q1):
    covers = {
        "target": "2021/22",
        "wales_average": "unstated",
        "floor": "2021/22",
        "stretch_target": "2021/22",
    }
    own = f"{period.qyear - 1}/{period.qyear % 100} Q1"
    return dict(
        code=code, period=period, series=series, covers=covers.get(series, own), value=float(text),
        numerator=counts[0], denominator=counts[1], printed=text, source="q1.pdf#p1", box=None,
    )  # fmt: skip


def described(code, better, rule):
    return dict(
        code=code, aliases=(), title="", title_cy="", service="", unit="percent", better=better, decimals=2,
        cumulative=True, rule=rule,
    )  # fmt: skip


hundredths = st.integers(0, 10_000).map(lambda number: f"{number / 100:.2f}")
counts = st.integers(1, 900).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
indicators = st.fixed_dictionaries(
    {
        "now": counts,
        "then": counts,
        "target": hundredths,
        "wales": hundredths,
        "floor": hundredths,
        "stretch": hundredths,
        "better": st.sampled_from(["higher", "lower"]),
        "rule": st.sampled_from(sorted(RULES)),
    }
)


def summary_of(drawn, **settled):
    """Summary of drawn indicators, named by position."""
    figures, rows = [], []
    for number, one in enumerate(drawn):
        one, code = one | settled, f"A/{number}"
        rows.append(described(code, one["better"], one["rule"]))
        figures += [
            row(code, "actual", printed(*one["now"]), one["now"]),
            row(code, "actual", printed(*one["then"]), one["then"], Q1 - 4),
            row(code, "target", one["target"]),
            row(code, "wales_average", one["wales"]),
            row(code, "floor", one["floor"]),
            row(code, "stretch_target", one["stretch"]),
        ]
    return summarise(table("values", figures), table("indicators", rows), RULES, Q1)


@given(st.lists(indicators, min_size=1, max_size=8))
@STEADY
def test_the_other_way_gives_the_other_verdict(drawn):
    up, down = summary_of(drawn, better="higher"), summary_of(drawn, better="lower")
    rated = (up["status"] != "none") & (down["status"] != "none")  # a floor fits one way only
    for column in ("vs_wales", "vs_wales_level", "vs_last_year", "wales_side", "last_year_side"):
        assert list(up[column].replace(TURNED)) == list(down[column])
    for column in ("vs_target", "vs_target_level"):
        assert list(up.loc[rated, column].replace(TURNED)) == list(down.loc[rated, column])
    for column in ("ci_lower", "ci_upper", "target_gap", "wales_gap", "last_year_change"):
        pd.testing.assert_series_equal(up[column], down[column])


def mirrored(one):
    """The same facts told of the cases that did not: 97.76 % on time is 2.24 % late."""

    def rest(text):
        return f"{100 - Decimal(text):.2f}"

    other = {key: rest(one[key]) for key in ("target", "wales", "floor", "stretch")}
    flipped = {key: (one[key][1] - one[key][0], one[key][1]) for key in ("now", "then")}
    return one | other | flipped | {"better": {"higher": "lower", "lower": "higher"}[one["better"]]}


@given(st.lists(indicators, min_size=1, max_size=8))
@STEADY
def test_the_same_facts_told_of_the_others_give_the_same_verdict(drawn):
    told, retold = summary_of(drawn), summary_of([mirrored(one) for one in drawn])
    for column in ("vs_wales", "vs_wales_level", "vs_last_year"):
        assert list(told[column]) == list(retold[column])
    np.testing.assert_allclose(told["ci_lower"], 100 - retold["ci_upper"], atol=1e-9)


@given(st.lists(indicators, min_size=1, max_size=8))
@STEADY
def test_met_never_has_a_negative_headroom(drawn):
    summary = summary_of(drawn)
    met = summary["status"].isin(["met", "exceeded"])
    assert (summary.loc[met, "headroom"] >= 0).all()
    missed = ~met & (summary["status"] != "none")
    assert (summary.loc[missed, "headroom"] < 0).all()
    assert not (met & (summary["vs_target"] == "worse")).any()


@given(indicators)
@STEADY
def test_headroom_is_the_number_of_cases_that_turns_the_status(one):
    summary = summary_of([one]).loc[0]
    if summary["status"] == "none" or not 0 <= summary["needed"] <= one["now"][1]:
        return
    needed, n = int(summary["needed"]), one["now"][1]
    step = 1 if one["better"] == "higher" else -1
    assert summary_of([one], now=(needed, n)).loc[0, "status"] in ("met", "exceeded")
    if 0 <= needed - step <= n:
        assert summary_of([one], now=(needed - step, n)).loc[0, "status"] not in ("met", "exceeded")


@given(indicators)
@STEADY
def test_one_good_case_more_never_moves_anything_the_wrong_way(one):
    x, n = one["now"]
    step = 1 if one["better"] == "higher" else -1
    if not 0 <= x + step <= n:
        return
    before, after = summary_of([one]).loc[0], summary_of([one], now=(x + step, n)).loc[0]
    if "none" not in (before["status"], after["status"]):
        assert LEVELS.index(after["status"]) <= LEVELS.index(before["status"])
        assert after["headroom"] == before["headroom"] + 1
    order = ["worst", "worse", "similar", "no clear change", "better", "best"]
    for column in ("vs_target", "vs_target_level", "vs_wales", "vs_wales_level", "vs_last_year"):
        if before[column] and after[column]:
            assert order.index(after[column]) >= order.index(before[column])


@given(st.lists(indicators, min_size=2, max_size=6), st.randoms())
@STEADY
def test_the_order_of_the_rows_does_not_matter(drawn, random):
    figures, rows = [], []
    for number, one in enumerate(drawn):
        rows.append(described(f"A/{number}", one["better"], one["rule"]))
        figures += [
            row(f"A/{number}", "actual", printed(*one["now"]), one["now"]),
            row(f"A/{number}", "target", one["target"]),
        ]
    expected = summarise(table("values", figures), table("indicators", rows), RULES, Q1)
    random.shuffle(figures)
    pd.testing.assert_frame_equal(
        summarise(table("values", figures), table("indicators", rows), RULES, Q1), expected
    )
    # nor does it matter which other indicators are summarised with one
    alone = summarise(table("values", figures), table("indicators", rows[:1]), RULES, Q1)
    pd.testing.assert_frame_equal(alone, expected.head(1))


def figures_of(most):
    return st.decimals(-999, 999, allow_nan=False, places=most) | st.integers(-200, 200).map(Decimal)


@given(
    figures_of(4),
    figures_of(3),
    st.integers(0, 4),
    st.sampled_from(["higher", "lower"]),
    st.sampled_from(sorted(RULES)),
)
@settings(max_examples=80, deadline=None)
def test_statuses_equal_decimal_arithmetic_at_the_published_decimals(actual, target, decimals, better, name):
    rule = RULES[name]
    figures = [row("A/1", "actual", str(actual)), row("A/1", "target", str(target))]
    rows = [described("A/1", better, name) | dict(decimals=decimals)]
    found = summarise(table("values", figures), table("indicators", rows), RULES, Q1).loc[0]
    shown = actual.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    short = target - shown if better == "higher" else shown - target
    assert found["target_gap"] == float(shown - target)
    if found["status"] == "none":  # no floor, no last year
        assert rule.basis == "floor" or rule.depends_on
        return
    reach = {level: abs(target) * rule.within.get(level, 0) / 100 for level in rule.levels}
    reach["missed"] = Decimal("Infinity")
    assert found["status"] == next(
        level for level in rule.levels if level != "exceeded" and short <= reach[level]
    )


anything = st.sampled_from([np.nan, np.inf, -np.inf, 0.0, -1.0, 1e300, 1e14, -1e-9, 0.5, 97.76, 670.0, 655.0])


units = st.sampled_from(["percent", "count", "rate", "days", "pounds", "ratio", ""])
ways = st.sampled_from(["higher", "lower", "range", "neither", ""])
names = st.sampled_from([*sorted(RULES), "x", ""])
wild = st.tuples(
    anything, anything, anything, units, ways, names, st.sampled_from([True, False, None]), anything, anything
)


@given(st.lists(wild, min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_nothing_in_the_tables_stops_the_rest(drawn):
    figures, rows = [row("good", "actual", "97.76", (655, 670)), row("good", "target", "94.00")], []
    for number, (value, x, n, unit, better, rule, cumulative, target, before) in enumerate(drawn):
        code = f"A/{number}"
        rows.append(described(code, better, rule) | dict(unit=unit, cumulative=cumulative))
        for series, figure, period in (
            ("actual", value, Q1), ("target", target, Q1), ("actual", before, Q1 - 4), ("floor", before, Q1),
            ("actual", before, Q1 - 1), ("wales_average", before, Q1),
        ):  # fmt: skip
            held = row(code, series, "0.00", (x, n) if series == "actual" else (None, None), period)
            figures.append(held | dict(value=figure, printed=str(figure)))
            if period == Q1 - 1:
                figures[-1]["covers"] = "2020/21 Q4"
    rows.append(described("good", "higher", "within_5_percent"))
    summary = summarise(table("values", figures), table("indicators", rows), RULES, Q1)
    good = summary.iloc[-1]
    assert (good["status"], good["headroom"], good["faults"]) == ("met", 25, ())
    assert summary["ci_lower"].isna().equals(summary["ci_method"] == "")
    no_interval = summary["ci_lower"].isna()
    assert (summary.loc[no_interval, ["vs_target", "vs_wales"]] == "").all(axis=None)
