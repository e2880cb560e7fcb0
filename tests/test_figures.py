"""The charts that a quarter's figures allow for each indicator of the report."""

import shutil

import pytest
from bs4 import BeautifulSoup

import piutils as pi
from piutils.model import PIDataError
from piutils.parts.figures import drawn

CASES = [180, 184, 181, 179, 183, 182, 178, 185, 150]  # of 200 children, Q1 2019/20 to Q1 2021/22
COUNCILS = """code,period,area,value,numerator,denominator
PI/239,2021/22 Q1,Council B,90.00,90,100
PI/239,2021/22 Q1,Council C,92.00,276,300
PI/239,2020/21 Q4,Council C,10.00,30,300
PI/999,2021/22 Q1,Council D,1.00,1,100
"""


@pytest.fixture
def folder(data, tmp_path):
    """Data folder of one indicator that stands alone in each of nine quarters."""
    (tmp_path / "reports").mkdir()
    shutil.copy(data / "rules.toml", tmp_path)
    told = (data / "indicators.csv").read_text(encoding="utf-8").replace("PI/239,higher,percent,2,,", "{}")
    (tmp_path / "indicators.csv").write_text(told.format("PI/239,higher,percent,2,no,"), encoding="utf-8")
    for back, cases in enumerate(CASES):
        start, quarter = 2019 + back // 4, back % 4 + 1
        year = f"{start % 100}/{(start + 1) % 100}"
        (tmp_path / "reports" / f"{start}-q{quarter}.csv").write_text(
            f'"Performance indicators, Quarter {quarter} 20{year}"\n\n'
            f'"Code","Indicator","Actual {year}","Target {year}","RAG"\n'
            f'"PI/239","% of children supported at home","{cases / 2:.2f}","88.00","Green"\n'
            f'"PI/241","% of re-registrations","9.09","9.40","Green"\n',
            encoding="utf-8",
        )
    return tmp_path


def titles(folder, code="PI/239", **options):
    quarterly = pi.quarterly("Q1", "2021/22", data=folder, **options)
    shown = BeautifulSoup(pi.plot_indicator(quarterly, code).html, "html.parser")
    return [figure.figcaption.p.text for figure in shown.find_all("figure", class_="chart")], shown


def test_enough_quarters_give_a_control_chart_too(folder):
    found, _ = titles(folder)
    assert found == [
        "PI/239: target missed",
        "PI/239: worse than last year, down 16.50 percentage points",
        "PI/239: a worsening beyond chance",
    ]


def test_without_limits_the_years_say_it_all(folder):
    found, _ = titles(folder, "PI/241")
    assert len(found) == 2


def test_councils_csv_gives_a_funnel_of_the_same_quarter(folder):
    (folder / "councils.csv").write_text(COUNCILS, encoding="utf-8")
    quarterly = pi.quarterly("Q1", "2021/22", data=folder)
    assert "councils.csv" in quarterly.folder.inputs
    # Our figure has no counts in these documents: no funnel can be drawn, and none is.
    assert len(titles(folder)[0]) == 3
    own = "PI/239,2021/22 Q1,Our council,75.00,150,200\n"
    (folder / "councils.csv").write_text(COUNCILS + own, encoding="utf-8")
    found, shown = titles(folder)
    assert found[3] == "Our council: much lower than expected for its size"
    assert [row.th.text for row in shown.find_all("table")[3].find_all("tr")] == [
        "Council",
        "Council B",
        "Council C",
        "Our council",
    ]
    assert "Source: councils.csv." in shown.text


def test_no_funnel_where_a_small_count_of_councils_is_withheld(folder):
    rules = folder / "rules.toml"
    text = rules.read_text(encoding="utf-8")
    assert "suppress = false" in text
    rules.write_text(text.replace("suppress = false", "suppress = true"), encoding="utf-8")
    own = "PI/239,2021/22 Q1,Our council,75.00,150,200\n"
    small = "PI/239,2021/22 Q1,Council E,2.00,2,100\n"
    (folder / "councils.csv").write_text(COUNCILS + own, encoding="utf-8")
    assert len(titles(folder)[0]) == 4
    (folder / "councils.csv").write_text(COUNCILS + own + small, encoding="utf-8")
    assert len(titles(folder)[0]) == 3


def test_councils_csv_without_its_columns_stops_with_their_names(folder):
    (folder / "councils.csv").write_text("area,value\nCouncil B,90.00\n", encoding="utf-8")
    with pytest.raises(PIDataError, match=r"councils.csv: lacks the column code; see data/README.md"):
        titles(folder)


def test_nothing_to_draw_is_nothing(data):
    quarterly = pi.quarterly("Q1", data=data)
    assert drawn(quarterly, quarterly.row("PI/530")) == []
