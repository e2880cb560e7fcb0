"""Documents in the shapes of councils that nobody has sent yet, each read from several formats."""

import pytest

from piutils import reading
from piutils.lexicon.headings import load, read
from piutils.model import period_label


def written(tmp_path, text):
    """A document as CSV: a line of text for each line, cells where a line has '|' in it."""
    path = tmp_path / "report.csv"
    rows = [line.split("|") for line in text.strip().split("\n")]
    path.write_text("".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows), encoding="utf-8")
    return reading.read(path)


def figures(document, series="actual"):
    """Code to its figures of a series."""
    return {i["code"]: i["values"].get(series) for i in reading.as_json(document)["indicators"]}


def unread(document):
    return list(document.unread["text"])


@pytest.mark.parametrize(
    ("heading", "kind", "earlier"),
    [
        ("R.A.G.", "rag", ""),
        ("RAG Last Quarter", "rag", "quarter"),
        ("BRAG", "rag", ""),
        ("Target achieved?", "rag", ""),
        ("Year End 2017/18", "actual", ""),
        ("This Quarter", "actual", ""),
        ("Actual (current year)", "actual", ""),
        ("Q2 Last Year", "actual", "year"),
        ("Position at 30/06/2021", "actual", ""),
        ("Actual Apr-Jun 21", "actual", ""),
        ("FY 2021/22", "actual", ""),
        ("Year End Forecast", "other", ""),  # nobody has measured it yet
        ("Estimated Outturn", "other", ""),
        ("Wales Median", "other", ""),  # no average
        ("Wales Best", "other", ""),
        ("Next Year's Target", "target", "next"),
        ("Direction of travel compared to last year", "direction", ""),
        ("Previous DoT", "direction", "unsaid"),
        ("Targed hyd yma", "target", ""),
        ("Perfformiad Ch2 2023/24", "actual", ""),
        ("Yr un chwarter y llynedd", "actual", "year"),
        ("Chwarter blaenorol", "actual", "quarter"),
        ("Cyfartaledd Cymru 2021/22", "wales_average", ""),
        ("Canolrif Cymru", "other", ""),
        ("Statws CMG", "rag", ""),
    ],
)
def test_headings(heading, kind, earlier):
    found = read(heading, load())
    assert (found.kind, found.earlier) == (kind, earlier)


def test_quarters_in_columns_under_a_title_that_says_the_year_alone(tmp_path):
    document = written(
        tmp_path,
        """Marches Council key performance indicators 2022/23
Ref|Indicator|Q1|Q2|Q3|Q4|Target|RAG
M1|% of bins collected on the day|97.1|98.0|97.7||98.0|Amber
M2|Number of missed bins|310|280|301|-||""",
    )
    assert period_label(document.period) == "2022/23 Q3"
    assert figures(document) == {
        "M1": {"2022/23 Q1": "97.1", "2022/23 Q2": "98.0", "2022/23 Q3": "97.7"},
        "M2": {"2022/23 Q1": "310", "2022/23 Q2": "280", "2022/23 Q3": "301"},
    }
    assert document.notes == ("no title states the quarter; read as 2022/23 Q3, the latest column",)
    assert unread(document) == []


def test_half_a_year_is_its_second_quarter(tmp_path):
    document = written(
        tmp_path,
        """Usk Council Mid-Year Review 2023/24
Measure|Mid-Year 2022/23 Actual|Mid-Year Actual 2023/24|Mid-Year Target 2023/24|Year End Target 2023/24
PAM/017 Visits to leisure centres per 1,000|2,815|3,120|3,000|6,200""",
    )
    assert period_label(document.period) == "2023/24 Q2"
    assert figures(document) == {"PAM/017": {"2022/23 Q2": "2,815", "2023/24 Q2": "3,120"}}
    assert figures(document, "target") == {"PAM/017": {"2023/24 Q2": "3,000", "2023/24": "6,200"}}


def test_a_column_that_names_its_year_is_of_that_year(tmp_path):
    document = written(
        tmp_path,
        """Border County Performance, Quarter 1 2019/20 (April - June 2019)
Our Indicators|Previous 2017/18|Previous 2018/19|Q1 2019/20|Target 2019/20
KPI 07 Percentage of children supported at home|55.0%|57.2%|58.1%|60%""",
    )
    assert figures(document) == {"KPI 07": {"2017/18": "55.0%", "2018/19": "57.2%", "2019/20 Q1": "58.1%"}}


def test_targets_of_the_quarter_of_the_year_and_of_other_years(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2022/23
Ref|Measure|Actual|YTD Target|Target|Last Year's Target|Next Year's Target|Year End Forecast
T1|Number of homes built|61|50|110|100|120|115""",
    )
    assert figures(document, "target") == {
        "T1": {"2022/23 Q2": "50", "2022/23": "110", "2021/22": "100", "2023/24": "120"}
    }
    assert figures(document) == {"T1": {"2022/23 Q2": "61"}}
    assert unread(document) == ["115"]
