"""Documents in the shapes of councils that nobody has sent yet, each read from several formats."""

import openpyxl
import pytest

from piutils import commentary, reading
from piutils.lexicon.headings import load, read
from piutils.model import PIDataError, period_label


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


def sheets(tmp_path, **named):
    """A workbook: a sheet for each name, its rows as lines with '|' between the cells."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, text in named.items():
        sheet = workbook.create_sheet(name)
        for line in text.strip().split("\n"):
            sheet.append(line.split("|"))
    workbook.save(tmp_path / "report.xlsx")
    return reading.read(tmp_path / "report.xlsx")


def services(document):
    return dict(zip(document.indicators["code"], document.indicators["service"], strict=True))


def test_a_service_in_a_title_ends_with_its_sheet(tmp_path):
    head = "Ref|Indicator|Actual 2023/24|Actual 2024/25"
    document = sheets(
        tmp_path,
        One=f"Housing, Quarter 2 2024/25\n{head}\nHO1|% of repairs done in time|88.2|91.7",
        Two=f"Quarter 2 2024/25 performance\n{head}\nXX1|Number of calls|10|12",
        Three=f"Roads, Quarter 2 2024/25\n{head}\nRD1|% of street lights working|98.2|98.9",
    )
    assert services(document) == {"HO1": "Housing", "XX1": "", "RD1": "Roads"}
    assert unread(document) == []


def test_a_title_between_two_tables_is_no_comment(tmp_path):
    head = "Ref|Indicator|Actual 2023/24|Actual 2024/25"
    document = written(
        tmp_path,
        f"Housing, Quarter 2 2024/25\n{head}\nHO1|% of repairs done in time|88.2|91.7\n"
        f"Roads, Quarter 2 2024/25\n{head}\nRD1|% of street lights working|98.2|98.9",
    )
    assert services(document) == {"HO1": "Housing", "RD1": "Roads"}
    assert document.commentary.empty


def test_footnotes_and_totals_belong_to_no_indicator(tmp_path):
    document = written(
        tmp_path,
        """Quarter 3 2023/24
Ref|Measure|Q3 22/23|Q3 23/24
S1|Number of roads gritted|99|98
S2|Number of parking notices|710|689
Total||809|787
* Figures are provisional.
Source: depot records""",
    )
    assert set(figures(document)) == {"S1", "S2"}
    assert document.commentary.empty
    assert unread(document) == ["Total 809 787", "* Figures are provisional."]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (["RAG key:", "Green - target met", "Amber - within 5%", "Red - more than 5% away"], []),
        (["Green = target met, Amber = within 5%, Red = more than 5% away"], []),
        (["Allwedd", "Gwyrdd: ar darged", "Coch: mwy na 5% oddi ar y targed"], []),
        (["Ffynhonnell: StatsCymru"], []),
        (["* data provisional"], ["* data provisional"]),  # a doubt, which is to be seen
        (["* Late referrals came in May."], ["* Late referrals came in May."]),  # who says that it is a key?
        (["Members asked for the key to the hall."], ["Members asked for the key to the hall."]),
    ],
)
def test_a_key_below_a_table_is_furniture_and_no_comment(tmp_path, lines, left):
    head = "Quarter 3 2023/24\nRef|Measure|Q3 22/23|Q3 23/24\nS1|Number of roads gritted|99|98\n"
    for gap in ("", "\n"):  # right below the table, and apart from it
        document = written(tmp_path, head + gap + "\n".join(lines))
        if not left:
            assert document.commentary.empty
            assert unread(document) == []
    assert unread(document) == left


def test_a_year_without_a_number_is_of_no_stated_period(tmp_path):
    document = written(
        tmp_path,
        "Quarter 3 2023/24\nRef|Measure|Last year|Result|Target\nS1|% of roads gritted|91.0|98.0|95.0\n"
        "S2|% of notices paid|-|71.0|70.0",
    )
    assert figures(document)["S1"] == {"unstated": "91.0", "2023/24 Q3": "98.0"}
    assert unread(document) == []
    assert document.notes == (
        "'Last year' does not say its period; its figures are kept as 'unstated' and compared with nothing",
    )
    _, values, _, _ = reading.combine([document])
    assert "unstated" not in set(values["covers"])


@pytest.mark.parametrize(
    ("heading", "kind"), [("Last year", None), ("Same quarter last year", "contradiction")]
)
def test_no_comment_is_held_against_a_figure_of_no_stated_period(tmp_path, heading, kind):
    document = written(
        tmp_path,
        f"Quarter 3 2023/24\nRef|Measure|{heading}|Result|Comment\nS1|% of roads gritted|91.0|98.0|"
        "98.0% were gritted compared with 19.0% in the same quarter last year.",
    )
    checked = commentary.check(document.indicators, document.values, document.commentary, document.period)
    assert set(checked.findings["severity"]) - {"note", "question"} == ({kind} if kind else set())


@pytest.mark.parametrize(
    ("heading", "cell", "better"),
    [
        ("PI & Desired Direction of Travel", "CRE4 Waste recycled ↑", "higher"),
        ("PI & Desired Direction of Travel", "CRE4 Waste recycled ▼", "lower"),
        ("PI & Desired Direction of Travel", "CRE4 Waste recycled", ""),
    ],
)
def test_the_way_that_an_arrow_behind_a_title_says(tmp_path, heading, cell, better):
    document = written(tmp_path, f"Quarter 1 2020/21\n{heading}|Actual 2020/21|Target\n{cell}|48.0%|52%")
    assert document.indicators[["title", "better"]].values.tolist() == [["Waste recycled", better]]
    assert unread(document) == []


@pytest.mark.parametrize(
    ("said", "better"),
    [("High", "higher"), ("H", "higher"), ("Lower is better", "lower"), ("yn is", "lower"), ("↓", "lower"),
     ("What is best", ""), ("Higher or lower", "")],
)  # fmt: skip
def test_which_way_is_better_as_a_column_says_it(tmp_path, said, better):
    document = written(tmp_path, f"Quarter 1 2020/21\nRef|KPI|Good is|Actual 2020/21\nA1/1|Calls|{said}|48")
    assert document.indicators["better"].to_list() == [better]


def test_counts_in_a_welsh_comment(tmp_path):
    document = written(
        tmp_path,
        """Chwarter 2 (1 Ebrill 2023 - 30 Medi 2023)
Cyf|Dangosydd|Gwirioneddol 22/23|Gwirioneddol 23/24|Targed|CAG|Sylwadau
CP/011|Canran yr asesiadau a gwblhawyd mewn pryd|96.42|95.88|94.00|Gwyrdd|815 o 850 yn Chwarter 2.""",
    )
    (indicator,) = reading.as_json(document)["indicators"]
    assert indicator["counts"] == {"2023/24 Q2": [815, 850]}
    assert (indicator["rag"], indicator["unit"]) == ("Gwyrdd", "percent")


def test_year_and_quarter_in_columns_of_their_own(tmp_path):
    document = written(
        tmp_path,
        """Measure ID|Measure Name|Financial Year|Quarter|Actual|Target|Comment
D-01|Percentage of calls answered|2022/23|Q1|81.0|85|The line was down in May.
D-01|Percentage of calls answered|2022/23|2|86.0|85|The line works.""",
    )
    assert figures(document) == {"D-01": {"2022/23 Q1": "81.0", "2022/23 Q2": "86.0"}}
    assert figures(document, "target") == {"D-01": {"2022/23 Q1": "85", "2022/23 Q2": "85"}}
    assert reading.as_json(document)["indicators"][0]["commentary"] == "The line works."
    assert document.commentary[["period", "text"]].astype(str).values.tolist() == [
        ["2023Q1", "The line was down in May."],
        ["2023Q2", "The line works."],
    ]


def test_a_comment_for_each_quarter(tmp_path):
    document = written(
        tmp_path,
        """Performance 2022/23
Ref|Measure|Q1|Q1 Comment|Q2|Q2 Comment
QC1|% of pools open|90|9 out of 10 pools.|100|10 out of 10 pools.""",
    )
    (indicator,) = reading.as_json(document)["indicators"]
    assert indicator["commentary"] == "10 out of 10 pools."
    assert indicator["counts"] == {"2022/23 Q1": [9, 10], "2022/23 Q2": [10, 10]}


def test_headings_in_two_languages(tmp_path):
    document = written(
        tmp_path,
        """Adroddiad Chwarter 3 / Quarter 3 Report 2023/24
Cyf / Ref|Dangosydd / Indicator|Targed / Target 2023/24|Gwirioneddol / Actual 2023/24|Statws / Status
BI/1|Canran y ceisiadau / Percentage of applications|90.0|91.0|Gwyrdd / Green""",
    )
    assert figures(document) == {"BI/1": {"2023/24 Q3": "91.0"}}
    assert figures(document, "target") == {"BI/1": {"2023/24": "90.0"}}
    assert unread(document) == []


def test_a_colour_under_a_heading_of_figures_is_a_rating(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2021/22
Indicator|Description|Actual Q2 20/21|Actual Q2 21/22|Target|Perf.
EX 1|% of emails answered|70|75|80|Amber""",
    )
    (indicator,) = reading.as_json(document)["indicators"]
    assert (indicator["code"], indicator["title"]) == ("EX 1", "% of emails answered")
    assert indicator["rag"] == "Amber"
    assert indicator["values"]["actual"] == {"2020/21 Q2": "70", "2021/22 Q2": "75"}


def test_tables_that_each_count_from_one(tmp_path):
    document = written(
        tmp_path,
        """Quarter 1 2021/22
Service|No|Indicator|Actual
Roads|1|% of roads gritted|99
Parks|1|Number of parks|12""",
    )
    assert figures(document) == {"1": {"2021/22 Q1": "99"}, "number-of-parks": {"2021/22 Q1": "12"}}
    assert "line 4: number 1 stands for 'Number of parks' too, called after its title" in document.notes


@pytest.mark.parametrize("first", ["Actual", "Target"])
def test_a_row_for_the_results_and_one_for_the_targets(tmp_path, first):
    rows = {"Actual": "Actual|80|82||", "Target": "Target|84|85|86|87"}
    second = next(name for name in rows if name != first)
    document = written(
        tmp_path,
        f"Quarter 2 2022/23 scorecard\nIndicator||Q1|Q2|Q3|Q4\n% of calls|{rows[first]}\n|{rows[second]}",
    )
    (code,) = figures(document)
    assert figures(document) == {code: {"2022/23 Q1": "80", "2022/23 Q2": "82"}}
    assert figures(document, "target") == {
        code: {"2022/23 Q1": "84", "2022/23 Q2": "85", "2022/23 Q3": "86", "2022/23 Q4": "87"}
    }
    assert unread(document) == []


def test_numbered_objectives_are_sections(tmp_path):
    document = written(
        tmp_path,
        """Performance report, Quarter 4 2018/19
Ref|Indicator|2017/18|2018/19|Target
1. Well-being Objective: A greener county||||
NS/1|% of waste sent to landfill|10.2|8.1|9.0
Priority 2: Better homes||||
NS/3|Days to complete an adaptation|201|188|190
1. Builders came late in May and left early.||||""",
    )
    assert services(document) == {
        "NS/1": "1. Well-being Objective: A greener county",
        "NS/3": "Priority 2: Better homes",
    }
    assert document.commentary["text"].to_list() == ["1. Builders came late in May and left early."]


def test_the_unit_that_a_heading_says(tmp_path):
    document = written(
        tmp_path,
        """Quarter 3 2023/24
Ref|Measure|Q3 22/23 (%)|Q3 23/24 (%)|Target (%)
UH1|Streets inspected as clean|94.0|95.1|95.0""",
    )
    assert figures(document) == {"UH1": {"2022/23 Q3": "94.0", "2023/24 Q3": "95.1"}}
    assert document.indicators["unit"].to_list() == ["percent"]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Print Date: 16-Sep-2021", "2021-09-16"),
        ("Printed on 16th September 2021", "2021-09-16"),
        ("Date printed 16/09/21 10:45", "2021-09-16"),
        ("Generated on 2021-09-16", "2021-09-16"),
        ("Dyddiad Argraffu: 16 Medi 2021", "2021-09-16"),
        ("Print Date|16/09/2021", "2021-09-16"),
        ("Printed on 31/02/2021", "None"),
    ],
)
def test_the_date_of_the_print(tmp_path, line, day):
    document = written(tmp_path, f"Quarter 1 2021/22\n{line}\nRef|KPI|Actual\nXX/1|Number of calls|5")
    assert str(document.printed_on) == day
    assert unread(document) == []


def test_a_comment_above_every_indicator_belongs_to_none(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2022/23
Ref|Indicator|2021/22 Annual|Q2 21/22|Q2 22/23
Narrative: rounds were redrawn.||||
XX/1|% of bins collected|97|98|99""",
    )
    assert figures(document) == {"XX/1": {"2021/22": "97", "2021/22 Q2": "98", "2022/23 Q2": "99"}}
    assert document.commentary.empty
    assert unread(document) == ["Narrative: rounds were redrawn."]


def test_a_sign_with_a_colour_in_its_name_is_that_colour_and_said(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2024/25
Ref|KPI|Actual|Status
H/1|% of premises rated|96.1|🟢
H/2|Days to a new claim|23|🔴
H/3|% of rent collected|99|✓""",
    )
    rated = {i["code"]: i["rag"] for i in reading.as_json(document)["indicators"]}
    assert rated == {"H/1": "Green", "H/2": "Red", "H/3": "✓"}
    assert "RAG Green of H/1 is read from a coloured mark (🟢), no word; check it" in document.notes


def test_a_word_of_another_column_is_no_label_of_its_row(tmp_path):
    document = written(
        tmp_path,
        """Performance 2015/16 Quarter 4
Measure|2014/15 Result|2015/16 Target|2015/16 Result|Performance against target|Comparator|In short
% of pupils at level 4 EDU/003|88.5|89.0|90.1|On target|Wales|Minimum""",
    )
    (indicator,) = reading.as_json(document)["indicators"]
    assert (indicator["code"], indicator["rag"]) == ("EDU/003", "On target")
    assert indicator["values"] == {
        "actual": {"2014/15 Q4": "88.5", "2015/16 Q4": "90.1"},
        "target": {"2015/16": "89.0"},
    }
    assert set(unread(document)) == {"Wales", "Minimum"}


def test_columns_of_months_hold_no_figure_of_a_quarter(tmp_path):
    document = written(
        tmp_path,
        """Quarter 1 2023/24
Ref|Measure|Apr 23|May 23|Jun 23|Q1 2023/24|Target
W1|% of bins collected on the day|98.1|97.7|98.9|98.2|98.0""",
    )
    assert figures(document) == {"W1": {"2023/24 Q1": "98.2"}}
    assert unread(document) == ["98.1", "97.7", "98.9"]


def test_no_month_nor_calendar_year_stands_for_a_quarter(tmp_path):
    document = written(
        tmp_path,
        """Quarter 3 2023/24
Ref|Measure|Nov 23|Jan - Dec 2023|Q3 Target
W1|% of bins collected on the day|98.1|97.7|98.0""",
    )
    assert figures(document) == {"W1": None}
    assert unread(document) == ["98.1", "97.7"]


def test_rows_of_months_hold_no_figure_of_a_quarter(tmp_path):
    rows = "\n".join(f"W1|Number of bins missed|{month} 2023|{n}" for month, n in (("May", 31), ("June", 28)))
    document = written(tmp_path, f"Quarter 1 2023/24\nRef|Measure|Period|Result\n{rows}")
    assert figures(document) == {"W1": None}
    assert unread(document) == ["May 2023", "31", "June 2023", "28"]


def test_the_year_to_date_stands_before_its_last_three_months(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2023/24
Ref|Measure|Q1|Q2|YTD|Q2 Target|YTD Target
C1|Number of calls|15021|14267|29288|15000|30000""",
    )
    assert figures(document) == {"C1": {"2023/24 Q1": "15021", "2023/24 Q2": "29288"}}
    assert figures(document, "target") == {"C1": {"2023/24 Q2": "30000"}}
    assert unread(document) == ["14267", "15000"]


def test_codes_before_titles_are_codes_whatever_their_heading(tmp_path):
    document = written(
        tmp_path,
        """Quarter 4 2022/23
PAM No.|Measure|2021/22|2022/23
PAM/010|Percentage of streets that are clean|95.0|96.2
not ours|Number of streets|410|412""",
    )
    assert figures(document)["PAM/010"] == {"2021/22 Q4": "95.0", "2022/23 Q4": "96.2"}
    assert unread(document) == ["not ours"]


def test_a_heading_broken_within_a_word(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2023/24
Ref|Measure|Numerato r|Denominat or|Result
H1|Percentage of homes let in time|182|214|85.0%""",
    )
    (row,) = document.values.to_dict("records")
    assert (row["numerator"], row["denominator"], row["printed"]) == (182, 214, "85.0%")


def test_a_name_between_two_tables_without_a_gap(tmp_path):
    document = written(
        tmp_path,
        """Quarter 2 2023-24|||
Ref|Measure|Quarter 2|Target
LE1|Gym members|4310|4200
Culture|||
Ref|Measure|Quarter 2|Target
CU1|Theatre tickets sold|3645|3500""",
    )
    assert services(document) == {"LE1": "", "CU1": "Culture"}
    assert document.commentary.empty


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Quartile (Wales)", "quartile"),
        ("Rank Wales", "rank"),
        ("Upper Quartile (Wales)", "upper_quartile"),
        ("Performance Wales", "wales_average"),
        ("Wales Result 2021/22", "wales_average"),
        ("Wales Target", "other"),
        ("Target (Wales)", "other"),
        ("Oct Actual", "other"),  # a month
        ("Actual 2022", "other"),  # a calendar year, or which financial one?
        ("Q1 to Q3 2022/23", "other"),
        ("3 year average", "other"),
        ("Financial year", "period"),
    ],
)
def test_a_place_in_wales_is_no_average(heading, kind):
    assert read(heading, load()).kind == kind


def test_an_academic_year_is_a_whole_year(tmp_path):
    document = written(
        tmp_path,
        "Quarter 3 2023/24\nRef|Measure|Academic Year 2021/22|2022/23\nS1|Capped 9 points score|362.1|355.8",
    )
    assert figures(document) == {"S1": {"2021/22": "362.1", "2022/23 Q3": "355.8"}}


@pytest.mark.parametrize("heading", ["", "Housing Services"])
def test_titles_stand_at_the_left_where_no_heading_says_where(tmp_path, heading):
    document = written(
        tmp_path,
        f"Quarter 2 2023/24\n{heading}|Q2 2022/23|Q2 2023/24\nNumber of voids|10|12\nHomes let|3|4",
    )
    assert figures(document) == {
        "number-of-voids": {"2022/23 Q2": "10", "2023/24 Q2": "12"},
        "homes-let": {"2022/23 Q2": "3", "2023/24 Q2": "4"},
    }
    assert services(document)["homes-let"] == heading
    assert unread(document) == []


def test_two_unknown_headings_name_no_titles(tmp_path):
    with pytest.raises(PIDataError, match="no table of indicators"):
        written(tmp_path, "Quarter 2 2023/24\nSubject|Whom|Q2 2022/23|Q2 2023/24\nHomes let|All|3|4")


def test_a_table_of_figures_alone_is_not_the_indicators_above_it(tmp_path):
    document = sheets(
        tmp_path,
        One="Quarter 2 2023/24\nRef|Measure|Q2 2022/23|Q2 2023/24\nA1|Number of visits|10|12",
        Two="Loans\nTarget|Wales Average|RAG\n20|21|Green",
    )
    assert figures(document, "target") == {"A1": None}
    assert "20 21 Green" in unread(document)
