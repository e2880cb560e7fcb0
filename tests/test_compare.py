import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from piutils.compare import compare_rules, fisher, summarise
from piutils.compare.caveats import caveats
from piutils.compare.differences import certain
from piutils.compare.summary import _rated
from piutils.model import PIDataError, table
from piutils.rules import load_rules

ROOT = Path(__file__).parents[1]
RULES = load_rules(ROOT / "data" / "rules.toml")
Q1 = pd.Period("2022Q1", "Q-MAR")


def indicator(code="A/1", **settled):
    """One row of `indicators`: a percentage of which more is better, unless settled otherwise."""
    row = dict(code=code, aliases=(), title=f"Title of {code}", title_cy="", service="", unit="percent")
    return row | dict(better="higher", decimals=2, cumulative=True, rule="") | settled


def figure(printed, series="actual", code="A/1", period=Q1, covers=None, counts=(None, None), value=None):
    """One row of `values`; the value is what is printed."""
    covers = covers or {"target": "2021/22", "wales_average": "unstated"}.get(
        series, f"{period.qyear - 1}/{period.qyear % 100:02d} Q{period.quarter}"
    )
    if value is None:
        value = float(printed) if series != "rag" and printed else None
    return dict(
        code=code, period=period, series=series, covers=covers, value=value, numerator=counts[0],
        denominator=counts[1], printed=printed, source="q1.pdf#p1", box=None,
    )  # fmt: skip


def summary_of(*figures, indicators=None, rules=RULES, period=Q1):
    return summarise(
        table("values", figures), table("indicators", indicators or [indicator()]), rules, period
    )


# code, better, actual, counts, target, average, last year, counts
SEED = [
    ("CP/011", "higher", "97.76", (655, 670), "94.00", "88.9", "98.08", (663, 676)),
    ("PI/239", "higher", "68.24", (608, 891), "64.70", "68.4", "66.93", (597, 892)),
    ("PI/241", "lower", "9.09", (2, 22), "9.40", "5.4", "16.67", (5, 30)),
    ("PI/527", "higher", "88.08", (591, 671), "87.70", "", "", (None, None)),
    ("PI/528", "higher", "92.95", (567, 610), "87.70", "", "", (None, None)),
    ("PI/529", "higher", "80.11", (294, 367), "68.30", "", "", (None, None)),
]


def seed():
    figures, indicators = [], []
    for code, better, actual, counts, target, average, before, counts_before in SEED:
        indicators.append(indicator(code, better=better))
        figures.append(figure(actual, code=code, counts=counts))
        figures.append(figure(target, "target", code))
        figures.append(figure("Green", "rag", code))
        if average:
            figures.append(figure(average, "wales_average", code))
        if before:
            figures.append(figure(before, code=code, period=Q1 - 4, counts=counts_before))
    return summary_of(*figures, indicators=indicators).set_index("code")


# intervals, verdict on target, needed, headroom, verdict and side on Wales, outlook
EXPECTED = """
CP/011  96.34 98.64 95.21 98.97  better   630 25  better  better   2010 1865
PI/239  65.11 71.21 63.25 72.84  better   577 31  similar worse    2673 1698
PI/241   2.53 27.81  1.39 41.56  similar    2  0  similar worse      66    6
PI/527  85.41 90.32 83.67 91.42  similar  589  2  -       -        2013 1763
PI/528  90.64 94.72 89.04 95.53  better   535 32  -       -        1830 1573
PI/529  75.72 83.87 72.94 85.75  better   251 43  -       -        1101  709
"""


@pytest.mark.parametrize("line", EXPECTED.strip().splitlines(), ids=lambda line: line.split()[0])
def test_the_six_targeted_indicators_of_the_council(line):
    code, *numbers = line.split()
    row = seed().loc[code]
    ends = [f"{row[name]:.2f}" for name in ("ci_lower", "ci_upper", "ci998_lower", "ci998_upper")]
    assert ends == numbers[:4]
    assert row["ci_method"] == "Wilson"
    assert (row["status"], row["computed_rag"], row["rag_differs"]) == ("met", "Green", False)
    assert (row["vs_target"], row["needed"], row["headroom"]) == (
        numbers[4],
        int(numbers[5]),
        int(numbers[6]),
    )
    assert (row["vs_wales"] or "-", row["wales_side"] or "-") == (numbers[7], numbers[8])
    assert (row["outlook_cases"], row["outlook_need"]) == (int(numbers[9]), int(numbers[10]))


def test_no_pair_of_years_can_be_told_apart():
    summary = seed()
    assert list(summary["vs_last_year"]) == ["no clear change"] * 3 + [""] * 3
    assert list(summary["last_year_side"]) == ["worse", "better", "better", "", "", ""]


def test_fisher_beside_the_intervals():
    assert [round(p, 3) for p in fisher(seed())[:3]] == [0.707, 0.578, 0.685]
    assert fisher(seed())[3:].isna().all()


@pytest.mark.parametrize(
    ("better", "actual", "target", "status"),
    [
        ("higher", "94.00", "94.00", "met"),  # on target is met
        ("higher", "93.996", "94.00", "met"),  # published as 94.00, and so compared
        ("higher", "89.30", "94.00", "near"),  # exactly 5% of 94 short; a float says 0.05000000000000003
        ("higher", "89.29", "94.00", "missed"),
        ("lower", "9.09", "9.40", "met"),  # PI/241: fewer is better
        ("lower", "9.87", "9.40", "near"),  # 5% of 9.40 is 0.47
        ("lower", "9.88", "9.40", "missed"),
        ("neither", "63.00", "", "none"),  # no better way: never rated
        ("", "63.00", "60.00", "none"),  # better not stated: no colour is guessed
        ("higher", "0.00", "0.00", "met"),
        ("higher", "88.00", "88.004", "near"),  # a target stands as printed: it is never rounded down
    ],
)
def test_status(better, actual, target, status):
    figures = [figure(actual)] + ([figure(target, "target")] if target else [])
    summary = summary_of(*figures, indicators=[indicator(better=better)])
    assert summary.loc[0, "status"] == status


def row_of(*figures, **settled):
    """The one row of the summary of one indicator."""
    return summary_of(*figures, indicators=[indicator(**settled)]).loc[0]


def test_a_blank_target_is_no_target_and_a_blank_figure_no_miss():
    assert row_of(figure("94.00"))["status_reason"] == "no target"
    assert row_of(figure("94.00"), figure("", "target"))["status_reason"] == "no target"
    other = indicator("A/2")
    summary = summary_of(
        figure("94.00"), figure("94.00", "target", "A/2"), figure("n/a", code="A/2", value=np.nan),
        indicators=[indicator(), other],
    )  # fmt: skip
    assert list(summary["status"]) == ["none", "none"]
    assert summary.loc[1, "status_reason"] == "no figure"
    assert summary.loc[1, "actual_printed"] == "n/a"


def test_the_target_that_covers_the_quarter_wins():
    profile = figure("50.00", "target", covers="2021/22 Q1")
    row = row_of(figure("60.00"), figure("94.00", "target"), profile)
    assert (row["target"], row["target_covers"], row["status"]) == (50, "2021/22 Q1", "met")
    blank = figure("", "target", covers="2021/22 Q1")
    assert row_of(figure("60.00"), figure("94.00", "target"), blank)["target_covers"] == "2021/22"


def test_a_count_to_date_is_not_held_against_the_target_of_the_year():
    count = dict(unit="count", decimals=0)
    row = row_of(figure("63"), figure("250", "target"), **count)
    assert (row["status"], row["status_reason"], row["vs_target"]) == ("none", "target is for the year", "")
    row = row_of(figure("63"), figure("60", "target", covers="2021/22 Q1"), **count)
    assert (row["status"], row["needed"], row["headroom"]) == ("met", 60, 3)
    row = row_of(figure("63"), figure("250", "target"), cumulative=None, **count)
    assert row["status"] == "missed" and "year_target_for_count" in row["caveats"]
    row = summary_of(
        figure("263", period=Q1 + 3),
        figure("250", "target", period=Q1 + 3),
        indicators=[indicator(**count)],
        period=Q1 + 3,
    ).loc[0]
    assert row["status"] == "met"


# printed average and its year, published years -> chosen, its year, pooled, year matched, caveats
def test_the_printed_average_goes_before_a_published_one():
    published = [
        figure(
            text,
            "wales_average",
            period=pd.Period(f"{end}Q4", "Q-MAR"),
            covers=f"{end - 1}/{end % 100}",
            counts=counts,
        )
        for text, end, counts in (("88.9", 2019, (36696, 41267)), ("90.1", 2020, (901, 1000)))
    ]
    row = row_of(figure("97.76"), figure("88.9", "wales_average"), *published)
    assert (row["wales_average"], row["wales_covers"], row["wales_basis"]) == (88.9, "unstated", "")
    assert row["wales_matches_year"] == "2018/19"
    assert "average_year_unstated" in row["caveats"] and "average_published_elsewhere" not in row["caveats"]
    row = row_of(figure("97.76"), *published)
    assert (row["wales_average"], row["wales_covers"], row["wales_basis"]) == (90.1, "2019/20", "pooled")
    assert row["wales_matches_year"] == ""
    assert {"average_published_elsewhere", "average_other_year", "quarter_vs_year_average"} <= set(
        row["caveats"]
    )
    assert (row["wales_gap"], row["wales_side"]) == (7.66, "better")


def test_an_average_printed_for_an_earlier_year_is_taken_with_its_year():
    # 'All Wales Average 2019/20' in a heading: read as that year's same quarter.
    printed = figure("88.9", "wales_average", period=Q1 - 8, covers="2019/20")
    row = row_of(figure("97.76"), printed)
    assert (row["wales_average"], row["wales_covers"], row["wales_side"]) == (88.9, "2019/20", "better")
    assert "average_other_year" in row["caveats"] and "average_published_elsewhere" not in row["caveats"]
    newer = figure(
        "95.0", "wales_average", period=pd.Period("2021Q4", "Q-MAR"), covers="2020/21", counts=(95, 100)
    )
    assert row_of(figure("97.76"), printed, newer)["wales_covers"] == "2019/20"  # the document's own


def test_a_published_average_of_a_later_year_is_not_taken():
    later = figure(
        "95.0", "wales_average", period=pd.Period("2023Q4", "Q-MAR"), covers="2022/23", counts=(95, 100)
    )
    assert np.isnan(row_of(figure("97.76"), later)["wales_average"])


def test_in_quarter_four_the_printed_average_still_goes_first():
    q4 = Q1 + 3
    published = figure("95.0", "wales_average", period=q4, covers="2021/22", counts=(95, 100))
    figures = [figure("97.76", period=q4), published]
    row = summary_of(*figures, period=q4).loc[0]
    assert (row["wales_average"], row["wales_basis"]) == (95, "pooled")
    assert "average_published_elsewhere" in row["caveats"]
    assert "quarter_vs_year_average" not in row["caveats"]  # Quarter 4 to date is the year
    row = summary_of(*figures, figure("95", "wales_average", period=q4), period=q4).loc[0]
    assert (row["wales_covers"], row["wales_basis"], row["wales_matches_year"]) == ("unstated", "", "2021/22")


@pytest.mark.parametrize(
    ("now", "then", "counts_now", "counts_then", "better", "verdict", "basis"),
    [
        ("60.00", "40.00", (600, 1000), (400, 1000), "higher", "better", "interval"),
        ("60.00", "40.00", (600, 1000), (400, 1000), "lower", "worse", "interval"),
        ("60.00", "40.00", (6, 10), (4, 10), "higher", "no clear change", "interval"),
        ("60.00", "40.00", (None, None), (None, None), "higher", "better", "dead band"),
        ("51.00", "50.00", (None, None), (None, None), "higher", "no clear change", "dead band"),  # 2 % of 50
        ("51.01", "50.00", (None, None), (None, None), "higher", "better", "dead band"),
        ("49.00", "50.00", (49, 100), (None, None), "higher", "no clear change", "dead band"),
        ("60.00", "40.00", (600, 1000), (400, 1000), "neither", "", ""),
        ("60.00", "40.00", (600, 1000), (400, 1000), "", "", ""),
        ("60.00", "40.00", (600, 999), (400, 1000), "higher", "", ""),  # counts at fault: no verdict at all
    ],
)
def test_last_year(now, then, counts_now, counts_then, better, verdict, basis):
    row = row_of(
        figure(now, counts=counts_now), figure(then, period=Q1 - 4, counts=counts_then), better=better
    )
    assert (row["vs_last_year"], row["last_year_basis"]) == (verdict, basis)
    assert row["last_year_change"] == pytest.approx(float(now) - float(then))


def test_a_year_is_compared_with_a_year():
    q4, before = Q1 + 3, Q1 - 1
    quarters = [figure("60.00", period=q4), figure("50.00", period=before)]
    years = [figure("66.00", period=q4, covers="2021/22"), figure("55.00", period=before, covers="2020/21")]
    alone = dict(period=q4, indicators=[indicator(cumulative=False)])
    assert summary_of(*years, **alone).loc[0, "last_year"] == 55
    assert summary_of(*quarters, *years, **alone).loc[0, "last_year_change"] == 10
    assert np.isnan(summary_of(quarters[0], years[1], **alone).loc[0, "last_year"])
    assert np.isnan(summary_of(years[0], quarters[1], **alone).loc[0, "last_year"])
    assert summary_of(years[0], quarters[1], period=q4).loc[0, "last_year"] == 50  # to date: the same


def test_last_quarter():
    q2 = Q1 + 1
    figures = [figure("60.00", period=q2), figure("40.00")]
    row = summary_of(*figures, period=q2).loc[0]
    assert (row["last_quarter_change"], row["vs_last_quarter"]) == (20, "better")
    # a count to date grows with the year: no direction
    row = summary_of(*figures, period=q2, indicators=[indicator(unit="count")]).loc[0]
    assert np.isnan(row["last_quarter_change"]) and row["vs_last_quarter"] == ""
    assert row["last_quarter"] == 40
    # the year's figure is Quarter 4's only if it is to date
    annual = figure("50.00", period=Q1 - 1, covers="2020/21")
    assert row_of(figure("60.00"), annual)["last_quarter"] == 50
    assert np.isnan(row_of(figure("60.00"), annual, cumulative=False)["last_quarter"])


FAULTY = [
    # actual, counts, settled -> fault
    ("98.00", (101, 100), {}, "numerator_above_denominator"),
    ("98.00", (98, 0), {}, "zero_denominator"),
    ("98.00", (-98, 100), {}, "negative_counts"),
    ("98.00", (98, -100), {}, "negative_counts"),
    ("98.00", (97, 100), {}, "counts_do_not_give_value"),
    ("98.00", (98.5, 100), {}, "counts_not_whole"),
    ("98.00", (np.inf, 100), {}, "infinite_counts"),
    ("-3", (None, None), {"unit": "count"}, "negative_count"),
    ("98.00", (98, 100), {"rule": "no_such_rule"}, "unknown_rule"),
]


@pytest.mark.parametrize(("actual", "counts", "settled", "fault"), FAULTY, ids=[case[3] for case in FAULTY])
def test_a_row_at_fault_is_listed_and_spoils_no_other(actual, counts, settled, fault):
    good = [figure("88.08", code="A/2", counts=(591, 671)), figure("87.70", "target", "A/2")]
    bad = [figure(actual, counts=counts), figure("50.00", "target"), figure("50.0", "wales_average")]
    summary = summary_of(*bad, *good, indicators=[indicator(**settled), indicator("A/2")])
    row = summary.loc[0]
    assert row["faults"] == (fault,)
    reasons = {"unknown_rule": "unknown rule", "negative_count": "not finite"}
    if fault in reasons:
        assert (row["status"], row["status_reason"], row["vs_target"]) == ("none", reasons[fault], "")
    else:
        assert row["status"] in ("met", "missed")  # by the printed figure, which stands
        assert np.isnan(row["ci_lower"]) and row["ci_method"] == ""
        assert row["vs_target"] == row["vs_wales"] == row["vs_last_year"] == ""
        assert np.isnan(row["headroom"]) and row["outlook"] == ""
    alone = summary_of(*good, indicators=[indicator("A/2")])
    pd.testing.assert_frame_equal(summary.loc[[1]].reset_index(drop=True), alone)


@pytest.mark.parametrize("value", [np.inf, -np.inf])
def test_an_infinite_figure_is_not_rated(value):
    row = row_of(figure("inf", value=value), figure("50.00", "target"), figure("50.0", "wales_average"))
    assert (row["status"], row["status_reason"], row["faults"]) == ("none", "not finite", ("not_finite",))
    assert np.isnan(row["target_gap"]) and row["wales_side"] == ""
    row = row_of(figure("50.00"), figure("inf", "target", value=value))
    assert (row["status"], row["status_reason"]) == ("none", "not finite")


def test_figures_too_large_to_compare_exactly_are_not_rated():
    row = row_of(figure("1e15", value=1e15), figure("1.00", "target"), unit="pounds")
    assert (row["status"], row["status_reason"]) == ("none", "too large")


def test_without_a_better_way_there_is_no_colour_and_no_verdict():
    figures = [figure("98.00", counts=(98, 100)), figure("50.00", "target"), figure("50.0", "wales_average")]
    figures.append(figure("60.00", period=Q1 - 4, counts=(60, 100)))
    for better, reason in (("", "better not stated"), ("neither", "no better way")):
        row = row_of(*figures, figure("Green", "rag"), better=better)
        assert (row["status"], row["status_reason"], row["computed_rag"]) == ("none", reason, "")
        assert (row["printed_rag"], row["rag_differs"]) == ("Green", False)
        assert row["vs_target"] == row["vs_wales"] == row["vs_last_year"] == ""
        assert (row["wales_side"], row["last_year_side"]) == ("higher", "higher")
        assert row["ci_lower"] < 98 < row["ci_upper"]  # how sure the figure is does not depend on it
        assert ("better_not_stated" in row["caveats"]) == (better == "")


@pytest.mark.parametrize(
    ("printed", "differs"),
    [("Amber", True), ("Green", False), (" green ", False), ("G", False), ("Gwyrdd", False), ("Coch", True),
     ("Amber/Green", False), ("On track", False), ("", False)],
)  # fmt: skip
def test_printed_and_computed_colour_stand_side_by_side(printed, differs):
    row = row_of(figure("98.00"), figure("94.00", "target"), figure(printed, "rag"))
    assert (row["printed_rag"], row["computed_rag"], row["rag_differs"]) == (printed, "Green", differs)


def test_headroom_uses_the_rounding_of_the_status():
    # 8,999 of 15,000 is 59.9933: printed to one decimal it is 60.0, and meets 60
    row = row_of(figure("60.0", counts=(8999, 15000)), figure("60.0", "target"), decimals=1)
    assert (row["status"], row["needed"], row["headroom"]) == ("met", 8993, 6)
    row = row_of(figure("9.09", counts=(2, 22)), figure("9.40", "target"), better="lower")
    assert (row["needed"], row["headroom"]) == (2, 0)  # one more would miss the target
    row = row_of(figure("13.64", counts=(3, 22)), figure("9.40", "target"), better="lower")
    assert (row["status"], row["headroom"]) == ("missed", -1)


def test_headroom_of_a_rate_and_of_a_count():
    rate = dict(unit="rate", decimals=1, better="lower")
    row = row_of(figure("48.7", counts=(1395, 286647)), figure("50.0", "target"), **rate)
    assert (row["ci_method"], row["needed"], row["headroom"]) == (
        "Byar",
        1434,
        39,
    )  # per 10,000, seen from the counts
    row = row_of(
        figure("12"), figure("10", "target", covers="2021/22 Q1"), unit="count", better="lower", decimals=0
    )
    assert (row["status"], row["needed"], row["headroom"], row["vs_target"]) == ("missed", 10, -2, "similar")


def test_a_rate_of_no_events_does_not_tell_what_it_is_per():
    row = row_of(
        figure("0.0", counts=(0, 5000)), figure("1.0", "target"), unit="rate", decimals=1, better="lower"
    )
    assert (row["status"], row["faults"], row["ci_method"]) == ("met", (), "")
    assert np.isnan(row["headroom"]) and row["vs_target"] == ""


def test_a_green_short_of_the_target_is_not_called_met():
    figures = [figure("85.00", counts=(85, 100)), figure("94.00", "target")]
    row = row_of(*figures, rule="depends_on_trend")  # Green on or within 10 %
    assert (row["status"], row["computed_rag"]) == ("close", "Green")
    assert (row["needed"], row["headroom"]) == (94, -9)  # cases short of the target, whatever the colour


def test_outlook_by_last_years_pattern():
    year = [
        figure("50.00", period=Q1 - 4, counts=(50, 100)),
        figure("50.00", period=Q1 - 1, counts=(250, 500)),
    ]
    row = row_of(figure("60.00", counts=(120, 200)), figure("50.00", "target"), *year)
    assert (row["outlook_cases"], row["outlook_basis"]) == (800, "last year")
    assert (row["outlook"], row["outlook_need"]) == ("open", 380)  # 499.95 of 1,000 round to 50.00


def test_outlook_does_not_follow_a_pattern_from_counts_at_fault():
    year = [
        figure("50.00", period=Q1 - 4, counts=(50, 100)),
        figure("50.00", period=Q1 - 1, counts=(260, 500)),
    ]
    row = row_of(figure("60.00", counts=(120, 200)), figure("50.00", "target"), *year)
    assert (row["outlook_cases"], row["outlook_basis"]) == (600, "this year so far")


@pytest.mark.parametrize(
    ("better", "actual", "counts", "target", "outlook"),
    [
        ("higher", "100.00", (100, 100), "10.00", "safe"),
        ("higher", "0.00", (0, 100), "90.00", "out of reach"),
        ("lower", "50.00", (50, 100), "10.00", "out of reach"),
        ("lower", "0.00", (0, 100), "90.00", "safe"),
        ("higher", "50.00", (50, 100), "50.00", "open"),
    ],
)
def test_outlook_words(better, actual, counts, target, outlook):
    row = row_of(figure(actual, counts=counts), figure(target, "target"), better=better)
    assert row["outlook"] == outlook


def test_no_outlook_where_figures_do_not_add_or_the_year_is_over():
    figures = [figure("60.00", counts=(60, 100)), figure("50.00", "target")]
    for cumulative in (False, None):
        assert row_of(*figures, cumulative=cumulative)["outlook"] == ""
    q4 = [figure("60.00", period=Q1 + 3, counts=(60, 100)), figure("50.00", "target", period=Q1 + 3)]
    row = summary_of(*q4, period=Q1 + 3).loc[0]
    assert row["outlook"] == "" and np.isnan(row["outlook_cases"])


def test_no_outlook_for_a_rate_or_where_no_case_is_to_come():
    # The people that a rate is out of are the same all year.
    rate = [figure("2.97", counts=(45, 15150)), figure("2.50", "target")]
    assert row_of(*rate, unit="rate", better="lower")["outlook"] == ""
    q3 = [figure("100.00", period=Q1 + 2, counts=(1, 1)), figure("95.00", "target", period=Q1 + 2)]
    row = summary_of(*q3, period=Q1 + 2).loc[0]
    assert row["outlook"] == row["outlook_basis"] == "" and np.isnan(row["outlook_cases"])


def test_small_counts_are_marked():
    row = row_of(figure("9.09", counts=(2, 22)), better="lower")
    assert {"small_count", "small_base"} <= set(row["caveats"])
    assert (
        "small_count" in row_of(figure("9.10", counts=(2, 22)))["caveats"]
    )  # at fault, and small all the same
    then = figure("9.09", period=Q1 - 4, counts=(2, 22))
    assert "small_count" in row_of(figure("50.00", counts=(50, 100)), then)["caveats"]
    assert "small_count" in row_of(figure("98.00", counts=(98, 100)))["caveats"]  # the two that were not
    assert "small_count" not in row_of(figure("100.00", counts=(100, 100)))["caveats"]


def test_nothing_to_summarise_names_the_quarters_that_there_are():
    with pytest.raises(PIDataError, match=r"no figures for 2024/25 Q1; the data has 2020/21 Q1, 2021/22 Q1"):
        summary_of(figure("1.00"), figure("1.00", period=Q1 - 4), period="2024/25 Q1")


def test_the_same_figure_twice_stops():
    with pytest.raises(PIDataError, match=r"A/1, 2021/22 Q1, actual, covering 2021/22 Q1 appears twice"):
        summary_of(figure("1.00"), figure("2.00"))
    with pytest.raises(PIDataError, match="A/1 appears twice in indicators"):
        summary_of(figure("1.00"), indicators=[indicator(), indicator()])


def test_rows_follow_the_indicators_and_inputs_stay_untouched():
    values = table("values", [figure("1.00", code="A/2"), figure("2.00"), figure("9.00", code="elsewhere")])
    indicators = table("indicators", [indicator("A/3"), indicator(), indicator("A/2")])
    before = values.copy(), indicators.copy()
    summary = summarise(values, indicators, RULES, "2021/22 Q1")
    assert list(summary["code"]) == ["A/3", "A/1", "A/2"]
    assert list(summary["status_reason"]) == ["no figure", "no target", "no target"]
    pd.testing.assert_frame_equal(values, before[0])
    pd.testing.assert_frame_equal(indicators, before[1])


def test_compare_rules():
    figures = [figure("88.00"), figure("94.00", "target"), figure("86.00", period=Q1 - 4)]
    tried = compare_rules(table("values", figures), table("indicators", [indicator()]), RULES, Q1)
    assert list(tried["rule"]) == list(RULES)
    colours = tried.set_index("rule")["computed_rag"]
    assert colours["within_5_percent"] == "Red"
    assert colours["within_10_percent"] == "Amber"
    assert colours["depends_on_trend"] == "Green"
    changed = tried.loc[tried["changes"], "rule"]
    assert list(changed) == ["within_10_percent", "within_15_percent", "four_colours", "depends_on_trend"]
    assert tried.loc[tried["own_rule"], "rule"].tolist() == ["within_5_percent"]


def test_every_column_is_in_the_codebook():
    log = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    section = log.partition("## Codebook: summary.csv")[2].partition("\n## ")[0]
    described = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    names = [name.strip(" `") for cell in described for name in cell.split(",")]
    assert names == list(seed().reset_index().columns)
    codes = set(re.findall(r"`([a-z0-9_]+)`", section.partition("`faults` and `caveats`")[2]))
    columns, facts, _ = _rated(*_one_table(), RULES, Q1)
    certain(columns, facts)
    assert codes == set(facts["faults"]) | set(caveats(columns, facts, Q1, 5))


def _one_table():
    return table("values", [figure("1.00")]), table("indicators", [indicator()])


SEED_PDF = ROOT.parent / "shared" / "seed" / "q1-2021-22-print.pdf"


@pytest.mark.skipif(not SEED_PDF.exists(), reason="the council's document (../shared/seed) is not here")
def test_the_councils_document_gives_the_published_table():
    from piutils import reading

    document = reading.read(SEED_PDF)
    golden = pd.read_csv(
        ROOT.parent / "shared" / "golden" / "seed_pi_q1_2021_22_expected.csv", index_col="pi"
    )
    better = golden["polarity_assumed"].map({"high": "higher", "low": "lower"})
    indicators = document.indicators.assign(better=document.indicators["code"].map(better).fillna("neither"))
    summary = summarise(document.values, indicators, RULES, document.period).set_index("code")
    assert len(summary) == 14
    counts = summary.drop(golden.index)
    assert set(counts["status_reason"]) == {"no target"}
    assert set(counts["vs_target"]) == set(counts["vs_wales"]) == set(counts["vs_last_year"]) == {""}
    for code, expected in golden.iterrows():
        row = summary.loc[code]
        for mine, theirs in (
            ("actual", "recomputed_pct"), ("ci_lower", "wilson95_lo"), ("ci_upper", "wilson95_hi"),
            ("ci998_lower", "wilson998_lo"), ("ci998_upper", "wilson998_hi"), ("target", "target"),
            ("wales_average", "all_wales_avg"), ("last_year", "printed_prev_pct"),
            ("numerator", "numerator"), ("denominator", "denominator"), ("needed", "count_needed_for_target"),
            ("headroom", "headroom_cases"), ("last_year_numerator", "prev_num"),
        ):  # fmt: skip
            assert round(row[mine], 2) == pytest.approx(expected[theirs], nan_ok=True), (code, mine)
        assert (row["printed_rag"], row["status"]) == (expected["printed_rag"], expected["target_met"])
        assert row["vs_target"] == expected["target_ci_comparison"].lower()
        if pd.notna(expected["avg_ci_comparison"]):
            assert row["vs_wales"] == expected["avg_ci_comparison"].lower()
