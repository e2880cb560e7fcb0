from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from piutils.compare.status import rate
from piutils.model import PIDataError
from piutils.rules import describe, load_rules, small_counts
from piutils.words import translator

ROOT = Path(__file__).parents[1]
RULES = load_rules(ROOT / "data" / "rules.toml")

PRESETS = """
# rule              better  actual  target  other           status
within_5_percent    higher  100.00  100.00  -               met
within_5_percent    higher   95.00  100.00  -               near       exactly 5 % short
within_5_percent    higher   94.99  100.00  -               missed
within_5_percent    lower   105.00  100.00  -               near
within_5_percent    lower   105.01  100.00  -               missed
within_5_percent    higher    0.00    0.00  -               met        5 % of nothing is nothing
within_5_percent    lower     0.01    0.00  -               missed
within_5_percent    higher  -10.50  -10.00  -               near       a variance below zero
rhondda_cynon_taf   higher   95.00  100.00  -               near
rhondda_cynon_taf   higher   94.99  100.00  -               missed
within_10_percent   higher   90.00  100.00  -               near       exactly 10 %: the file has to choose
within_10_percent   higher   89.99  100.00  -               missed
within_15_percent   higher   85.00  100.00  -               near
within_15_percent   lower   115.01  100.00  -               missed
four_colours        higher  100.00  100.00  -               met
four_colours        higher   99.99  100.00  -               close
four_colours        higher   95.00  100.00  -               close
four_colours        higher   94.99  100.00  -               near
four_colours        higher   90.00  100.00  -               near
four_colours        higher   89.99  100.00  -               missed
four_colours        lower   105.00  100.00  -               close
two_targets         higher   98.00   95.00  stretch=98.00   exceeded
two_targets         higher   97.99   95.00  stretch=98.00   met
two_targets         higher   97.99   95.00  -               met        no second target, no Blue
two_targets         higher   90.25   95.00  stretch=98.00   near
two_targets         higher   90.24   95.00  stretch=98.00   missed
two_targets         lower     4.00    5.00  stretch=4.00    exceeded
two_targets         higher   96.00   95.00  stretch=90.00   exceeded   equal or crossed limits: both are met
two_targets         higher   92.00   95.00  stretch=90.00   near       the higher target alone is not Blue
floor               higher   85.00   85.00  floor=75.00     met
floor               higher   84.99   85.00  floor=75.00     near
floor               higher   75.00   85.00  floor=75.00     near
floor               higher   74.99   85.00  floor=75.00     missed
floor               lower    10.00   10.00  floor=12.00     met
floor               lower    12.00   10.00  floor=12.00     near
floor               lower    12.01   10.00  floor=12.00     missed
floor               higher   85.00   85.00  floor=85.00     met        equal limits: no room for Amber
floor               higher   84.99   85.00  floor=85.00     missed
floor               higher   85.00   85.00  -               met        target met: the floor does not matter
floor               higher   80.00   85.00  -               none       no floor
floor               higher   80.00   85.00  floor=90.00     none       floor beyond target
floor               lower    80.00   85.00  floor=75.00     none       floor beyond target
on_or_off           higher  100.00  100.00  -               met
on_or_off           higher   99.99  100.00  -               missed
depends_on_trend    higher  100.00  100.00  -               met
depends_on_trend    higher   90.00  100.00  -               close      on or within 10 %: Green as well
depends_on_trend    higher   89.99  100.00  last=89.99      near       the same as last year
depends_on_trend    higher   89.99  100.00  last=90.00      missed
depends_on_trend    higher   89.99  100.00  -               none       no figure for last year
depends_on_trend    lower   110.01  100.00  last=120.00     near
depends_on_trend    lower   110.01  100.00  last=110.00     missed
within_5_percent    range    50.00   60.00  floor=40.00     met        between its limits
within_5_percent    range    40.00   60.00  floor=40.00     met
within_5_percent    range    38.00   60.00  floor=40.00     near       5 % of the limit that was passed
within_5_percent    range    37.99   60.00  floor=40.00     missed
within_5_percent    range    63.00   60.00  floor=40.00     near
within_5_percent    range    63.01   60.00  floor=40.00     missed
within_5_percent    range    57.00   60.00  -               near       no range: stay on the target
within_5_percent    range    60.00   60.00  -               met
"""
SIGN = {"higher": 1, "lower": -1, "range": 0}
OTHERS = {"stretch": "stretch_target", "floor": "floor", "last": "last_year"}


def rated(rule, better, actual, target, **others):
    """Status and reason of one figure, from printed figures with two decimals."""
    figures = {
        "actual": np.array([int(Decimal(actual) * 100)]),
        "target": np.array([int(Decimal(target) * 100)]),
    }
    for name in OTHERS.values():
        figures[name] = np.array([int(Decimal(others[name]) * 100) if name in others else 0])
        figures[f"has_{name}"] = np.array([name in others])
    status, reason = rate(rule, figures, np.array([SIGN[better]]), np.array([100]))
    return status[0], reason[0]


@pytest.mark.parametrize("line", [line for line in PRESETS.strip().splitlines() if not line.startswith("#")])
def test_boundaries_of_every_preset(line):
    name, better, actual, target, other, status, *why = line.split(maxsplit=6)
    others = dict([other.split("=")]) if other != "-" else {}
    found = rated(
        RULES[name], better, actual, target, **{OTHERS[key]: value for key, value in others.items()}
    )
    assert found == (status, why[0] if status == "none" else "")


def test_every_preset_has_its_boundaries_tested():
    assert {line.split()[0] for line in PRESETS.strip().splitlines()[1:]} == set(RULES)


def test_presets_say_where_they_are_from():
    assert next(iter(RULES)) == "within_5_percent"  # the default, still to be confirmed
    assert [name for name, rule in RULES.items() if not rule.confirmed] == [
        "within_5_percent",
        "four_colours",
    ]
    assert all(rule.source and rule.councils for rule in RULES.values())


RULE = """
[mine]
levels = ["met", "near", "missed"]
colours = { met = "Green", near = "Amber", missed = "Red" }
basis = "points"
within = { near = 2.5 }
boundary = { near = "missed" }
source = "our performance framework"
confirmed = true
"""


def written(tmp_path, text):
    path = tmp_path / "rules.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("actual", "status"), [("91.51", "near"), ("91.50", "missed"), ("94.00", "met")])
def test_boundary_may_belong_to_the_worse_side(tmp_path, actual, status):
    rule = load_rules(written(tmp_path, RULE))["mine"]
    assert rated(rule, "higher", actual, "94.00")[0] == status


def test_absolute_tolerance(tmp_path):
    rule = load_rules(written(tmp_path, RULE.replace("points", "absolute").replace("2.5", "3")))["mine"]
    assert rated(rule, "lower", "12.99", "10.00")[0] == "near"
    assert rated(rule, "lower", "13.00", "10.00")[0] == "missed"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            '"points"',
            '"pionts"',
            "mine: basis 'pionts' is not one of relative, points, absolute, floor, none",
        ),
        ("2.5", "2.555", "mine: within near = 2.555 is not a number from 0 with two decimals at most"),
        ("2.5", "-1", "mine: within near = -1 is not a number"),
        ("2.5", "nan", "mine: within near = NaN is not a number"),
        ('near = "missed" }', 'near = "met" }', "mine: boundary of near is not stated; say near or missed"),
        (
            '"near", "missed"]',
            '"missed", "near"]',
            "mine: levels must hold met and missed, and stand best first",
        ),
        (
            '"met", "near"',
            '"met", "amber"',
            "mine: levels .* are not all of exceeded, met, close, near, missed",
        ),
        ('met = "Green"', 'met = "Gren"', "mine: colours are not all of Blue, Green, Yellow, Amber, Red"),
        ('met = "Green", ', "", "mine: colours must name one colour for each level"),
        ('source = "our performance framework"', "", "mine: lacks 'source'"),
        ("our performance framework", " ", "mine: source is blank"),
        ("confirmed = true", 'confirmed = "yes"', "mine: confirmed must be true or false"),
        ("confirmed = true", 'confirmed = true\ncolor = "x"', "mine: unknown setting 'color'"),
        (
            "confirmed = true",
            'confirmed = true\ndepends_on = "weather"',
            "mine: depends_on 'weather' is not last_year",
        ),
        ("confirmed = true", "confirmed = true\ndead_band = -2", "mine: dead_band -2 is not a number"),
        ("within = { near = 2.5 }", "", "mine: basis points needs within"),
        (
            "within = { near",
            "within = { met",
            "mine: within names 'met'; only close and near have a tolerance",
        ),
        ("points", "none", "mine: basis none has no tolerance"),
        ("[mine]", "default = 1\n[mine]", "default: stands outside a rule"),
        ("[mine]", "[mine", "is no TOML file"),
    ],
)
def test_a_rule_at_fault_is_named(tmp_path, old, new, words):
    assert old in RULE
    with pytest.raises(PIDataError, match=words):
        load_rules(written(tmp_path, RULE.replace(old, new, 1)))


def test_all_faults_at_once(tmp_path):
    text = RULE.replace("points", "x") + RULE.replace("mine", "yours").replace("2.5", "-1")
    with pytest.raises(PIDataError, match="rules.toml: 2 problems") as caught:
        load_rules(written(tmp_path, text))
    assert len(caught.value.faults) == 2


def test_a_file_without_rules(tmp_path):
    with pytest.raises(PIDataError, match="holds no rule"):
        load_rules(written(tmp_path, "[small_counts]\nthreshold = 5"))
    with pytest.raises(PIDataError, match="no file .*; put the RAG rules there"):
        load_rules(tmp_path / "none.toml")


def test_small_counts(tmp_path):
    assert small_counts(ROOT / "data" / "rules.toml") == (5, False)
    assert small_counts(written(tmp_path, RULE)) == (5, False)
    assert small_counts(written(tmp_path, "[small_counts]\nthreshold = 10\nsuppress = true")) == (10, True)
    with pytest.raises(PIDataError, match="threshold 'five' is no whole number"):
        small_counts(written(tmp_path, '[small_counts]\nthreshold = "five"'))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "within_5_percent",
            "RAG rule within 5 percent. Green: the target is met. "
            "Amber: the target is missed by no more than 5% of it. Red: anything worse. "
            "Source: rctcbc.moderngov.co.uk mgAi ID=8098 (Rhondda Cynon Taf). "
            "This rule is still to be confirmed with the council.",
        ),
        (
            "floor",
            "RAG rule floor. Green: the target is met. Amber: the target is missed, the floor is met. "
            "Red: anything worse. Source: Kent QPR Q3 2024-25.",
        ),
    ],
)
def test_rules_in_words(name, words):
    assert describe(RULES[name], translator("en")) == words


def test_every_rule_has_its_words_in_welsh():
    for rule in RULES.values():
        assert "targed" in describe(rule, translator("cy"))


tens = st.integers(-2_000, 12_000)


@given(tens, tens, st.sampled_from(["within_5_percent", "within_15_percent", "four_colours", "on_or_off"]))
@settings(max_examples=300, deadline=None)
def test_statuses_equal_decimal_arithmetic(actual, target, name):
    rule = RULES[name]
    actual, target = Decimal(actual) / 100, Decimal(target) / 100
    expected = "missed"
    for level in reversed(rule.levels[:-1]):
        within = abs(target) * rule.within.get(level, 0) / 100
        expected = level if target - actual <= within else expected
    assert rated(rule, "higher", actual, target)[0] == expected


@given(tens, tens, tens, st.sampled_from(sorted(RULES)))
@settings(max_examples=300, deadline=None)
def test_mirrored_figures_get_the_same_status(actual, target, other, name):
    actual, target, other = (Decimal(one) / 100 for one in (actual, target, other))
    others = dict.fromkeys(OTHERS.values(), other)
    mirrored = {key: -value for key, value in others.items()}
    up = rated(RULES[name], "higher", actual, target, **others)
    assert up == rated(RULES[name], "lower", -actual, -target, **mirrored)


@given(tens, tens, st.sampled_from(sorted(RULES)))
@settings(max_examples=300, deadline=None)
def test_a_better_figure_never_has_a_worse_status(actual, target, name):
    rule = RULES[name]
    others = {
        "floor": Decimal(target - 500) / 100,
        "stretch_target": Decimal(target + 300) / 100,
        "last_year": 50,
    }
    worse, better = (
        rated(rule, "higher", Decimal(one) / 100, Decimal(target) / 100, **others)[0]
        for one in (actual, actual + 7)
    )
    assert rule.levels.index(better) <= rule.levels.index(worse)
