"""The charts of the Quarter 1 report: true, small and quick enough."""

import re
from pathlib import Path

import pandas as pd
import pytest
from chartrows import clashes

from piutils import charts, commentary, narrate
from piutils.model import format_value, table
from piutils.quarter import quarterly

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="module")
def quarter():
    return quarterly("Q1", "2021/22", data=DATA)


def drawn(quarter, lang):
    """Code ('' = of all) and chart, for every chart of the report."""
    made = [("", charts.rag(quarter.summary, lang)), ("", charts.results(quarter.summary, lang))]
    for row in quarter.summary.itertuples():
        made.append((row.code, charts.bullet(row, lang)))
        made.append((row.code, charts.trend(quarter.values, row, lang)))
    return [(code, chart) for code, chart in made if chart is not None]


@pytest.fixture(scope="module", params=["en", "cy"])
def made(quarter, request):
    return drawn(quarter, request.param)


def test_the_report_has_its_charts(made):
    assert len(made) == 2 + 6 + 3  # status, all percentages, six with a target, three with earlier years


def test_no_text_of_the_report_clashes(made):
    assert [clashes(chart) for _, chart in made] == [([], [])] * len(made)


def test_pictures_stay_small(made):
    sizes = [len(chart.png) for _, chart in made]
    assert max(sizes) <= 35_000
    assert sum(sizes) <= 90_000


def test_every_percentage_of_an_alt_text_is_a_published_figure(quarter, made):
    published = {
        format_value(end, row.unit, row.decimals)
        for row in quarter.summary.itertuples()
        for end in (row.ci_lower, row.ci_upper)
    }
    names = ("actual", "target", "wales_average", "last_year")
    published |= {narrate.figure(row, name) for row in quarter.summary.itertuples() for name in names}
    actual = quarter.values[quarter.values["series"] == "actual"]
    published |= {f"{printed}%" for printed in actual["printed"]}
    for _, chart in made:
        said = {figure for figure in re.findall(r"[\d.,]+%", chart.alt) if figure != "95%"}
        assert said <= published, chart


def test_alt_texts_pass_the_commentary_check(quarter):
    for code, chart in drawn(quarter, "en"):
        if not code:
            continue
        text = table(
            "commentary", [{"code": code, "period": quarter.period, "text": chart.alt, "source": ""}]
        )
        indicators = quarter.indicators[quarter.indicators["code"] == code]
        values = quarter.values[quarter.values["code"] == code]
        found = commentary.check(indicators, values, text, quarter.period, summary=quarter.summary)
        contradictions = found.findings[found.findings["severity"] == "contradiction"]
        pd.testing.assert_frame_equal(contradictions, contradictions.iloc[:0], obj=chart.alt)
