"""Rows of cells are read by what their headings say, in the layouts that councils print."""

import pandas as pd
import pytest

from piutils import reading
from piutils.layout.reader import Reader
from piutils.layout.tables import build
from piutils.lexicon.headings import load, read
from piutils.model import PIDataError
from piutils.rows import Cell, Row


def document(tmp_path, *lines, name="report.csv"):
    """A document in lines of cells; one cell alone is a line of text."""
    path = tmp_path / name
    rows = [[line] if isinstance(line, str) else line for line in lines]
    path.write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in rows) + "\n", encoding="utf-8")
    return reading.read(path)


def indicators(document):
    return {indicator["code"]: indicator for indicator in reading.as_json(document)["indicators"]}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("PI Title", "title"),
        ("Indicator Description", "title"),
        ("PI & Desired Direction of Travel", "title"),
        ("Ref.", "code"),
        ("PI Ref", "code"),
        ("Actual 20/21", "actual"),
        ("2013/14", "actual"),
        ("Annual Perf. 2012/13 (i)", "actual"),
        ("Current Value", "actual"),
        ("Target 21/22", "target"),
        ("ALP Target (ii)", "target"),
        ("ALP 2013/14", "target"),
        ("TTAF (iii)", "stretch_target"),
        ("Floor", "floor"),
        ("Numerator", "numerator"),
        ("All Wales comparative data", "wales_average"),
        ("Wales (2015/16)", "wales_average"),
        ("Family (2015/16)", "family_average"),
        ("Perf. RAG", "rag"),
        ("Traffic Light", "rag"),
        ("DoT", "direction"),
        ("Trend of Imp.", "direction"),
        ("Reasons for Variances", "commentary"),
        ("Service Area", "service"),
        ("Q4 vs Target Q4", "other"),
        ("Q1 Position", "actual"),
        ("Position in Wales", "rank"),
        ("Perf. Indicator Trend", "direction"),
        ("Q3 Actual 19-20 & RAG", "actual"),
        ("Status against target", "rag"),
        ("Result v Target", "other"),
        ("Performance against target", "other"),
        ("Dangosydd", "title"),
        ("Targed 23/24", "target"),
        ("Cyfartaledd Cymru", "wales_average"),
        ("Statws", "rag"),
        ("Sylwadau", "commentary"),
        ("lower_quartile", "lower_quartile"),
        ("Quite another thing", ""),
    ],
)
def test_headings(heading, kind):
    assert read(heading, load()).kind == kind


def test_gwynedd_a_year_s_figures_with_wales_and_family(tmp_path):
    read = document(
        tmp_path,
        "Children: annual performance 2015/16",
        "",
        ["Ref.", "Description", "2014/15", "2015/16", "Trend", "Wales (2015/16)", "Family (2015/16)"],
        ["Adn28", "Percentage of pupils", "26", "25.5", "Improve", "-", "27.1"],
        ["Comment", "Numbers rose in the spring term.", "", "", "", "", ""],
    )
    assert indicators(read)["Adn28"] | {"pages": 0} == {
        "code": "Adn28",
        "aliases": [],
        "title": "Percentage of pupils",
        "service": "",
        "unit": "percent",
        "values": {
            "actual": {"2014/15": "26", "2015/16": "25.5"},
            "direction": {"2015/16": "Improve"},
            "wales_average": {"2015/16": "-"},
            "family_average": {"2015/16": "27.1"},
        },
        "counts": {},
        "rag": "",
        "commentary": "Numbers rose in the spring term.",
        "pages": 0,
    }
    wales = read.values[read.values["series"] == "wales_average"]
    assert wales["value"].isna().all()  # a dash is not nought
    assert read.words_left == 0


def test_rct_two_rows_of_headings_and_comments_in_a_column(tmp_path):
    read = document(
        tmp_path,
        "Performance Report 2014/15 Quarter 4",
        "",
        ["", "", "2013/14", "", "2014/15", "", "", "", ""],
        [
            "Service Area",
            "Indicator Description",
            "Actual",
            "all Wales comparative data",
            "Target",
            "Target Q4",
            "Actual Q4",
            "Q4 vs Target Q4",
            "Reasons for Variances",
        ],
        [
            "Housing",
            "% of cases decided (Local)",
            "80.3",
            "78.1",
            "75.0",
            "74.0",
            "87.6",
            "Met",
            "Two new posts.",
        ],
    )
    (found,) = indicators(read).values()
    assert found["values"] == {
        "actual": {"2013/14 Q4": "80.3", "2014/15 Q4": "87.6"},
        "wales_average": {"2013/14": "78.1"},
        "target": {"2014/15": "75.0", "2014/15 Q4": "74.0"},
    }
    assert (found["rag"], found["service"], found["commentary"]) == ("Met", "Housing", "Two new posts.")
    assert any("without a code" in note for note in read.notes)


def test_swansea_two_targets_next_year_s_targets_and_a_glued_rating(tmp_path):
    read = document(
        tmp_path,
        "Annual performance 2012/13",
        "",
        [
            *(
                "PI & Desired Direction of Travel",
                "Annual Perf. 2012/13 (i)",
                "ALP Target (ii)",
                "TTAF (iii)",
            ),
            *("Annual Perf. 2011/12", "Comments", "ALP 2013/14", "TTAF 2013/14"),
        ],
        ["CRE4 Percentage of invoices paid", "95.4% Red", "97%", "100%", "99.3%", "Floods.", "98%", "100%"],
    )
    found = indicators(read)["CRE4"]
    assert found["values"] == {
        "actual": {"2012/13": "95.4%", "2011/12": "99.3%"},
        "target": {"2012/13": "97%", "2013/14": "98%"},
        "stretch_target": {"2012/13": "100%", "2013/14": "100%"},
    }
    assert (found["rag"], found["unit"]) == ("Red", "percent")


def test_the_order_of_columns_does_not_matter(tmp_path):
    read = document(
        tmp_path,
        "Quarter 2 2023/24",
        "",
        ["Status", "Targed 23/24", "Actual 23/24", "Numerator", "Denominator", "Measure", "Code"],
        ["Green", "94", "97.8", "655", "670", "Percentage of visits", "PI/1"],
    )
    found = indicators(read)["PI/1"]
    assert found["values"] == {"target": {"2023/24": "94"}, "actual": {"2023/24 Q2": "97.8"}}
    assert (found["counts"], found["rag"]) == ({"2023/24 Q2": [655, 670]}, "Green")


HEAD = ["PI Title", "Actual 20/21", "Actual 21/22", "Target 21/22", "Perf. RAG"]


def test_columns_of_earlier_periods(tmp_path):
    read = document(
        tmp_path,
        "Quarter 1 2021/22",
        "",
        [
            "Code",
            "Measure",
            "Actual",
            "Same quarter last year",
            "Previous quarter",
            "Last year",
            "Q1 2019/20",
        ],
        ["PI/1", "% seen", "91", "92", "93", "94", "95"],
    )
    assert indicators(read)["PI/1"]["values"]["actual"] == {
        "2021/22 Q1": "91",
        "2020/21 Q1": "92",
        "2020/21 Q4": "93",
        "2019/20 Q1": "95",
        "unstated": "94",  # the result of the year, or of its first quarter? Not guessed.
    }
    assert read.unread.empty
    assert any("'Last year' does not say its period" in note for note in read.notes)


def test_one_row_for_each_period(tmp_path):
    read = document(
        tmp_path,
        ["Code", "Measure", "Period", "Value", "Numerator", "Denominator"],
        ["CORP 09", "% of invoices paid", "2018-19;Q1", "98.35", "2985", "3035"],
        ["CORP 09", "% of invoices paid", "2018-19;Q2", "98.40", "", ""],
    )
    found = indicators(read)["CORP 09"]
    assert found["values"] == {"actual": {"2018/19 Q1": "98.35", "2018/19 Q2": "98.40"}}
    assert found["counts"] == {"2018/19 Q1": [2985, 3035]}
    assert reading.as_json(read)["period"] == "2018/19 Q2"


def test_a_row_for_each_service_and_comments_below(tmp_path):
    read = document(
        tmp_path,
        "Quarter 1 2021/22",
        "",
        HEAD,
        ["ADULT SERVICES", "", "", "", ""],
        ["PI/1 - % seen", "90.0", "91.0", "92.0", "Amber"],
        ["Comment: two posts were empty.", "", "", "", ""],
        ["HOUSING", "", "", "", ""],
        ["PI/2 - % decided", "", "50.0", "", ""],
    )
    found = indicators(read)
    assert [found[code]["service"] for code in ("PI/1", "PI/2")] == ["ADULT SERVICES", "HOUSING"]
    assert found["PI/1"]["commentary"] == "two posts were empty."


def test_every_fault_at_once_with_its_place(tmp_path):
    with pytest.raises(PIDataError) as raised:
        document(
            tmp_path,
            "Quarter 1 2021/22",
            "",
            HEAD,
            ["PI/1 - % seen", "90.0", "12x", "92.0", ""],
            ["PI/2 - % done", "9O.0", "91.0", "92.0", ""],
            ["PI/3 - % kept", "90.0", "91.0", "92.0", ""],
            ["PI/3 - % kept", "90.0", "91.5", "92.0", ""],
        )
    text = str(raised.value)
    assert text.startswith("report.csv: 3 problems")
    assert "value '12x' of PI/1, Actual 21/22, is not a number; correct the cell or leave it blank" in text
    assert "value '9O.0' of PI/2" in text
    assert "PI/3, 2021/22 Q1, actual appears twice: 91.0 at report.csv#" in text and "and 91.5 at" in text


def test_the_same_row_twice_is_one(tmp_path):
    row = ["PI/3 - % kept", "90.0", "91.0", "92.0", "Green"]
    read = document(tmp_path, "Quarter 1 2021/22", "", HEAD, row, row)
    assert len(read.indicators) == 1 and read.words_left == 0


def test_what_is_no_figure_is_kept_and_said(tmp_path):
    printed = "497 whole year figure, 320 up to 23/11/2020"
    read = document(tmp_path, "Quarter 1 2021/22", "", HEAD, ["PI/1 - Number seen", "", printed, "N/A", ""])
    assert indicators(read)["PI/1"]["values"] == {
        "actual": {"2021/22 Q1": printed},
        "target": {"2021/22": "N/A"},
    }
    assert read.values["value"].isna().all()
    assert any(printed in note and "kept as text" in note for note in read.notes)


def test_words_that_no_column_claims_are_listed(tmp_path):
    read = document(
        tmp_path,
        "Quarter 1 2021/22",
        "This report was written for members who asked for it in the spring.",
        "",
        [*HEAD, "Weather"],
        ["PI/1 - % seen", "90.0", "91.0", "92.0", "Green", "sunny"],
    )
    left = " ".join(read.unread["text"])
    assert "sunny" in left and "written for members" in left
    assert read.words_left == len(left.split())
    assert read.words_in == read.words_placed + read.words_left
    assert any("'Weather' is no heading that is known" in note for note in read.notes)


def test_an_average_in_a_comment_against_one_in_the_table(tmp_path):
    read = document(
        tmp_path,
        "Quarter 1 2021/22",
        "",
        ["PI Title", "Actual 21/22", "Wales Average", "Comments"],
        ["PI/1 - % seen", "90.0", "88.0", "The All Wales average is 89.5%."],
    )
    assert indicators(read)["PI/1"]["values"]["wales_average"] == {"unstated": "88.0"}
    assert any("89.5" in note for note in read.notes)


def test_a_bare_year_beside_named_quarters_is_the_whole_year(tmp_path):
    read = document(
        tmp_path,
        "Performance report, Quarter 2 2023/24",
        "",
        ["Ref", "Indicator", "2022-23 Result", "Q1", "Q2", "Q3", "2023-24 Target"],
        ["K1", "% seen", "9.2", "8.0", "7.5", "", "10"],
    )
    assert indicators(read)["K1"]["values"] == {
        "actual": {"2022/23": "9.2", "2023/24 Q1": "8.0", "2023/24 Q2": "7.5"},
        "target": {"2023/24": "10"},
    }


def test_a_group_heading_does_not_change_what_a_column_holds(tmp_path):
    read = document(
        tmp_path,
        "Quarter 2 2019/20",
        "",
        [
            "Definition / Measure Reference",
            "2018/19 Comparative Data",
            "",
            "2019/20 Target and Results",
            "",
            "",
        ],
        ["", "Our Actual", "Welsh Average", "Target", "Result", "Status"],
        ["% answered in time 3.4.2.1", "82.3", "80.1", "85.0", "87.1", "On target"],
    )
    assert indicators(read)["3.4.2.1"]["values"] == {
        "actual": {"2018/19 Q2": "82.3", "2019/20 Q2": "87.1"},
        "wales_average": {"2018/19": "80.1"},
        "target": {"2019/20": "85.0"},
    }
    assert read.words_left == 0


@pytest.mark.parametrize(
    "rows",
    [
        [  # headings at the left
            ["Indicator", "CS04: % of calls answered"],
            ["Latest", "94.2%"],
            ["Target", "95%"],
            ["Floor", "90%"],
            ["RAG", "Amber"],
            ["Commentary", "Calls rose."],
        ],
        [  # in pairs
            ["Indicator", "CS04: % of calls answered", "Latest", "94.2%"],
            ["Target", "95%", "Floor", "90%"],
            ["RAG", "Amber", "Commentary", "Calls rose."],
        ],
        [  # before each figure, the name in the line above
            ["CS04: % of calls answered", "", ""],
            ["Latest: 94.2%", "Target: 95%, Floor: 90%", "RAG: Amber"],
            ["Commentary: Calls rose.", "", ""],
        ],
    ],
)
def test_a_card(tmp_path, rows):
    read = document(tmp_path, "Quarter 2 2024/25", "", *rows)
    found = indicators(read)["CS04"]
    assert found["values"] == {
        "actual": {"2024/25 Q2": "94.2%"},
        "target": {"2024/25": "95%"},
        "floor": {"2024/25": "90%"},
    }
    assert (found["title"], found["rag"], found["commentary"]) == (
        "% of calls answered",
        "Amber",
        "Calls rose.",
    )
    assert read.words_left == 0


def test_a_table_on_its_side_has_an_indicator_in_each_column(tmp_path):
    read = document(
        tmp_path,
        "Quarter 1 2024/25",
        "",
        ["Measure", "Rent collected", "Homes relet"],
        ["Actual", "98.2%", "71%"],
        ["Target", "99%", "75%"],
    )
    assert {code: item["values"]["actual"] for code, item in indicators(read).items()} == {
        "rent-collected": {"2024/25 Q1": "98.2%"},
        "homes-relet": {"2024/25 Q1": "71%"},
    }
    assert read.words_left == 0


def test_a_short_line_below_an_indicator_is_its_comment(tmp_path):
    rows = [["PI/1 - Number of tips", "2", "3", "", ""], ["Not Yet Validated", "", "", "", ""]]
    read = document(tmp_path, "Quarter 1 2021/22", "", HEAD, *rows)
    assert indicators(read)["PI/1"]["commentary"] == "Not Yet Validated"


def test_a_service_without_its_label_and_a_title_without_its_mark(tmp_path):
    read = document(
        tmp_path,
        "Quarter 1 2021/22",
        "Directorate: Housing and Environment",
        "",
        HEAD,
        ["PI/1 - Empty homes¹", "2", "3", "", ""],
        ["PI/2 - Area cleared in m²", "2", "3", "", ""],
    )
    found = indicators(read)
    assert [found[code]["title"] for code in ("PI/1", "PI/2")] == ["Empty homes", "Area cleared in m²"]
    assert found["PI/1"]["service"] == "Housing and Environment"
    assert read.words_left == 0


def ruled(cells, page, **more):
    """Row of a ruled table: boxes of 100 points each; one cell alone spans them all."""
    if len(cells) == 1:
        return Row((Cell(cells[0], 0, 3, box=(0, 0, 300, 10)),), page, page, f"p{page}", **more)
    boxes = [(100 * i, 0, 100 * i + 100, 10) for i in range(len(cells))]
    return Row(tuple(Cell(t, i, box=boxes[i]) for i, t in enumerate(cells)), page, page, f"p{page}", **more)


TOP = ["PI Title", "Actual 21/22", "Target 21/22"]


@pytest.mark.parametrize(
    ("rows", "titles", "comments"),
    [
        # the headings stand again between an indicator and its comment
        (
            [
                (["PI/1 - % seen", "90", "92"], 1),
                (TOP, 2),
                (["Its comment."], 2),
                (["PI/2 - % met", "1", "2"], 2),
            ],
            ["% seen", "% met"],
            ["Its comment.", ""],
        ),
        # the page ends inside a title
        (
            [
                (["PI/1 - % seen by", "90", "92"], 1),
                (TOP, 2),
                (["Social Workers", "", ""], 2),
                (["Comment."], 2),
            ],
            ["% seen by Social Workers"],
            ["Comment."],
        ),
        # the page ends inside a comment; what goes on looks like a heading
        (
            [(["PI/1 - % seen", "90", "92"], 1), (["Reasons were"], 1), (TOP, 2), (["Neglect and Other"], 2)],
            ["% seen"],
            ["Reasons were Neglect and Other"],
        ),
        # no headings on the next page
        (
            [(["PI/1 - % seen", "90", "92"], 1), (["PI/2 - % met", "1", "2"], 2)],
            ["% seen", "% met"],
            ["", ""],
        ),
    ],
)
def test_the_end_of_a_page(rows, titles, comments):
    reader = Reader(load()).read(ruled(cells, page) for cells, page in [(TOP, 1), *rows])
    assert [entry.name for entry in reader.entries] == titles
    found = [" ".join(comment.text for comment in entry.comments) for entry in reader.entries]
    assert found == comments


@pytest.mark.parametrize(("room", "between"), [(20, "\n"), (3, " "), (0, " ")])
def test_a_paragraph_may_end_with_its_page(room, between):
    """The last line had room for the next page's first word: the writer ended it there."""
    title = Row((Cell("Quarter 1 2021/22"),), 1, 0, "p1")
    rows = [ruled(TOP, 1), ruled(["PI/1 - % seen", "90", "92"], 1)]
    ends = Row((Cell("The first paragraph.", 0, 3, box=(0, 0, 300, 10), room=room),), 1, 1, "p1")
    goes_on = ruled(["Another one."], 2)
    reader = Reader(load()).read([title, *rows, ends, ruled(TOP, 2), goes_on])
    _, _, commentary, _ = build(
        reader.entries, pd.Period("2022Q1", "Q-MAR"), False, "a.pdf", reader.account, reader.notes
    )
    assert commentary["text"].tolist() == [f"The first paragraph.{between}Another one."]


def test_a_line_in_a_table_above_its_headings_is_a_heading(tmp_path):
    path = tmp_path / "a.html"
    heads = "".join(
        f"<th>{text}</th>" for text in ("No.", "Measure", "Q2 2021/22", "Q2 2022/23", "Prev. quarter")
    )
    path.write_text(
        "<h1>Quarter 2 2022/23</h1><table><tr><th colspan=5>Priority 1: Safe children</th></tr>"
        f"<tr>{heads}</tr><tr><td>24</td><td>Court dates met</td><td>70.0</td><td>66.7</td><td>68</td></tr>"
        "<tr><td colspan=5>8 of 12 this quarter.</td></tr></table>"
    )
    read = reading.read(path)
    (found,) = indicators(read).values()
    assert found["values"]["actual"] == {"2021/22 Q2": "70.0", "2022/23 Q1": "68", "2022/23 Q2": "66.7"}
    assert (found["unit"], found["counts"]) == ("percent", {"2022/23 Q2": [8, 12]})  # the counts say the unit
    assert read.words_left == 0
