from pathlib import Path

import pandas as pd
import pytest

from piutils.compare import summarise
from piutils.model import table
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
