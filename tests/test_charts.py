import base64
import io
import math
import re
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from xml.etree import ElementTree

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from chartrows import NAN, Q1, SEED, YEARS, clashes, one, row, summary, years
from PIL import Image

from piutils import charts, compare
from piutils.charts.canvas import sheet
from piutils.charts.lettering import drawable, plain
from piutils.charts.palette import NAVY, STATUS
from piutils.charts.shapes import Mark
from piutils.model import financial_period, table

# --- what a chart says --------------------------------------------------------------------------


def titles(lang="en"):
    made = summary(*SEED)
    return [
        charts.rag(made, lang).title,
        charts.results(made, lang).title,
        *(charts.bullet(each, lang).title for each in made.itertuples() if each.unit == "percent"),
    ]


def test_titles_of_the_first_quarter():
    assert titles() == [
        "All 4 rated indicators met their target",
        "All 4 rated percentages met their target",
        "CP/011: target met, better than Wales",
        "PI/239: target met, not clearly different from Wales",
        "PI/241: target met, not clearly different from Wales",
        "PI/527: target met by no clear margin",
    ]


def test_titles_are_short_in_both_languages():
    for lang, most in (("en", 10), ("cy", 12)):
        assert max(len(title.split()) for title in titles(lang)) <= most


@pytest.mark.parametrize(
    ("statuses", "title"),
    [
        (["met"], "The one rated indicator met its target"),
        (["missed"], "The one rated indicator did not meet its target"),
        (["near", "close"], "Neither of the two rated indicators met its target"),
        (["exceeded", "met"], "Both rated indicators met their target"),
        (["met", "near", "none"], "1 of 2 rated indicators met their target"),
        (["none", "none"], "No indicator is rated against a target"),
    ],
)
def test_title_of_the_statuses(statuses, title):
    rows = [row(f"PI/{at}", actual="1.00", status=status) for at, status in enumerate(statuses)]
    assert charts.rag(summary(*rows), "en").title == title


@pytest.mark.parametrize(
    ("actual", "last_year", "verdict", "title"),
    [
        ("68.24", "66.93", "no clear change", "PI/1: up 1.31 percentage points, no clear change"),
        ("68.24", "66.93", "better", "PI/1: better than last year, up 1.31 percentage points"),
        ("60.00", "66.93", "worse", "PI/1: worse than last year, down 6.93 percentage points"),
        ("67.93", "66.93", "", "PI/1: up 1.00 percentage points on last year"),
        ("66.93", "66.93", "no clear change", "PI/1: the same as last year"),
        ("66.93", NAN, "", "PI/1: no figure to compare from last year"),
    ],
)
def test_title_of_the_years(actual, last_year, verdict, title):
    made = one(actual=actual, last_year=last_year, vs_last_year=verdict)
    chart = charts.trend(years("PI/1", [("60.00", NAN, NAN), (str(last_year), NAN, NAN), None]), made, "en")
    assert chart.title == title
    assert len(title.split()) <= 10


def test_alt_texts_say_what_is_drawn():
    made = summary(*SEED)
    assert charts.rag(made, "en").alt == (
        "Status of 5 indicators, Quarter 1 2021/22: Met 4, Near 0, Missed 0, Not rated 1."
    )
    assert charts.results(made, "en").alt == (
        "Results of 4 percentage indicators, Quarter 1 2021/22, "
        "with what they have of target and All-Wales average. "
        "All 4 rated percentages met their target. Furthest beyond target: CP/011 97.76% against 94.00%. "
        "Better than Wales: 1. Not clearly different from Wales: 2."
    )
    re_registrations = next(each for each in made.itertuples() if each.code == "PI/241")
    assert charts.bullet(re_registrations, "en").alt == (
        "PI/241: result 9.09%. Target 9.40%. All-Wales average 5.4%. 95% interval 2.53% to 27.81%."
    )
    assert charts.trend(years("PI/241", YEARS["PI/241"]), re_registrations, "en").alt == (
        "PI/241, quarter 1 of each year: 2019/20 22.58%, 2020/21 16.67%, 2021/22 9.09%. "
        "Target 9.40%. All-Wales average 5.4%."
    )


def test_alt_names_what_missed_first():
    made = summary(
        row("PI/1", actual="90.00", target="80.00", status="met"),
        row("PI/2", actual="70.00", target="80.00", status="missed"),
        row("PI/3", actual="79.00", target="80.00", status="near"),
    )
    assert charts.results(made, "en").alt == (
        "Results of 3 percentage indicators, Quarter 1 2021/22, "
        "with what they have of target and All-Wales average. "
        "1 of 3 rated percentages met their target. Missed: PI/2 70.00% against 80.00%. "
        "Near: PI/3 79.00% against 80.00%. Furthest beyond target: PI/1 90.00% against 80.00%."
    )


def test_alt_of_many_years_keeps_to_ends_and_extremes():
    figures = [(f"{value}.0", NAN, NAN) for value in (50, 40, 60, 61, 62, 63, 64, 90, 65, 66)]
    made = one(actual="66.0", decimals=1)
    assert charts.trend(years("PI/1", figures), made, "en").alt == (
        "PI/1, quarter 1 of each year: from 2012/13 50.0% to 2021/22 66.0%; "
        "lowest 2013/14 40.0%, highest 2019/20 90.0%."
    )


def test_differing_rag_is_said():
    made = summary(
        row("PI/1", actual="70.00", target="80.00", status="missed", printed_rag="Green", rag_differs=True),
        row("PI/2", actual="90.00", target="80.00", status="met", printed_rag="Green"),
    )
    chart = charts.rag(made, "en")
    assert chart.note == "1 printed RAG differs from the rule: PI/1 (Green)."
    assert "1 printed RAG differs from the rule: PI/1 (Green)." in chart.alt


def test_subtitle_names_measure_place_and_period():
    made = summary(*SEED[:3])
    chart = charts.results(made, "en", place="Neath Port Talbot")
    assert chart.subtitle == "Percentage indicators, Neath Port Talbot, Quarter 1 2021/22"
    first = next(made.itertuples())
    assert charts.trend(years("CP/011", YEARS["CP/011"]), first, "en").subtitle == (
        "Percentage of child assessments completed on time, Quarter 1, 2019/20 to 2021/22"
    )


def test_note_says_how_to_read_it_and_source_where_from():
    made = summary(*SEED[:3])
    first = next(made.itertuples())
    assert charts.trend(years("CP/011", YEARS["CP/011"]), first, "en").note == (
        "The line through a result is its 95% interval. "
        "The document gives no year for the All-Wales average. "
        "3 figures are too few to show a trend."
    )
    assert charts.rag(made, "en").note == ""
    assert charts.rag(made, "en").source == "Source: the council’s performance report, Quarter 1 2021/22."
    assert charts.rag(made, "cy", source="q1.pdf").source == "Ffynhonnell: q1.pdf."


def test_count_so_far_beside_a_target_for_the_year_is_said():
    given = {"actual": "120", "target": "500", "unit": "count", "decimals": 0, "target_covers": "2021/22"}
    assert "The target is for the whole year." in charts.bullet(one(**given), "en").note
    at_year_end = one(**given, period=financial_period("Q4", "2021/22"))
    assert "The target is for the whole year." not in charts.bullet(at_year_end, "en").note


def test_of_many_percentages_each_still_says_its_cases_to_spare():
    rows = [
        row(
            f"PI/{at}",
            actual="50.00",
            target="40.00",
            status="met",
            headroom=at,
            numerator=50,
            denominator=100,
        )
        for at in range(12)
    ]
    drawn = words(charts.results(summary(*rows), "en"))
    assert [text for text in drawn if text.endswith(" to spare")] == [f"{at} to spare" for at in range(12)]


def test_more_than_25_say_how_many_are_left_out_and_keep_the_missed():
    rows = [
        row(f"PI/{at}", actual="50.00", target="60.00", status="missed" if at > 25 else "met")
        for at in range(30)
    ]
    chart = charts.results(summary(*rows), "en")
    assert "5 more are in the table." in chart.note
    drawn = [text for _, text in chart.texts if text.startswith("PI/")]
    assert len(drawn) == 25
    assert drawn[:4] == ["PI/26", "PI/27", "PI/28", "PI/29"]


# --- what is drawn ------------------------------------------------------------------------------


def words(chart):
    return [text for _, text in chart.texts]


def test_every_figure_is_labelled_as_printed():
    drawn = words(charts.results(summary(*SEED[:1]), "en"))
    assert {"97.76%", "Target 94.00%", "All-Wales 88.9%", "✔ Met"} <= set(drawn)


def test_counts_are_not_among_the_percentages():
    assert "PI/532" not in words(charts.results(summary(*SEED), "en"))


@pytest.mark.parametrize(
    ("status", "tag"),
    [("met", "✔ Met"), ("near", "▲ Near"), ("missed", "✖ Missed"), ("none", "– Not rated")],
)
def test_status_is_shape_and_word(status, tag):
    assert tag in words(charts.rag(summary(row(actual="1.00", status=status)), "en"))


def test_statuses_of_zero_are_drawn_and_rare_ones_only_where_used():
    drawn = words(charts.rag(summary(row(actual="1.00", status="close")), "en"))
    assert drawn == ["✔ Met", "0", "◆ Close", "1", "▲ Near", "0", "✖ Missed", "0", "– Not rated", "0"]


def test_missing_year_stays_a_gap():
    figures = [("60.00", NAN, NAN), None, ("62.00", NAN, NAN), ("63.00", NAN, NAN)]
    drawn = words(charts.trend(years("PI/1", figures), one(actual="63.00"), "en"))
    assert [text for text in drawn if "/" in text] == ["2018/19", "2019/20", "2020/21", "2021/22"]
    assert drawn.count("No figure") == 1


def test_quarter_without_a_result_is_a_gap_too():
    figures = [("60.00", NAN, NAN), ("61.00", NAN, NAN), None]
    chart = charts.trend(years("PI/1", figures), one(), "en")
    assert "2021/22" in words(chart)
    assert "No figure" in words(chart)


def test_a_figure_stands_below_a_point_that_its_lines_rise_from():
    figures = [("80.00", NAN, NAN), ("50.00", NAN, NAN), ("80.00", NAN, NAN)]
    chart = charts.trend(years("PI/1", figures), one(actual="80.00", target="42.00"), "en")
    centre = {text: (top + bottom) / 2 for (_, top, _, bottom), text in chart.texts}
    marks = [shape.y for shape in chart.picture.shapes if isinstance(shape, Mark)]
    assert centre["80.00%"] < min(marks)
    assert centre["50.00%"] > max(marks)
    assert clashes(chart) == ([], [])


def test_other_quarters_and_later_years_stay_out():
    figures = years("PI/1", [("60.00", NAN, NAN), ("61.00", NAN, NAN)])
    quarterly = years("PI/1", [("99.00", NAN, NAN)], Q1 + 1)
    later = years("PI/1", [("98.00", NAN, NAN)], Q1 + 4)
    chart = charts.trend(pd.concat([figures, quarterly, later], ignore_index=True), one(actual="61.00"), "en")
    assert not {"99.00%", "98.00%"} & set(words(chart))


def test_interval_only_where_counts_give_the_figure():
    plain_line = charts.trend(
        years("PI/1", [("60.00", NAN, NAN), ("61.00", NAN, NAN)]), one(actual="61.00"), "en"
    )
    wrong = charts.trend(years("PI/1", [("60.00", 7, 10), ("61.00", NAN, NAN)]), one(actual="61.00"), "en")
    right = charts.trend(years("PI/1", [("60.00", 6, 10), ("61.00", NAN, NAN)]), one(actual="61.00"), "en")
    assert wrong.png == plain_line.png
    assert "interval" not in wrong.note
    assert "interval" in right.note


def test_small_changes_are_not_blown_up():
    chart = charts.trend(years("PI/1", [("90.00", NAN, NAN), ("90.10", NAN, NAN)]), one(actual="90.10"), "en")
    ends = [float(text[:-1]) for text in words(chart) if re.fullmatch(r"\d+%", text)]
    assert max(ends) - min(ends) >= 20


def test_huge_counts_fit():
    figures = [("1,234,567,890,123", NAN, NAN), ("987,654,321,098", NAN, NAN)]
    made = one(
        actual="987,654,321,098", target="1,500,000,000,000", unit="count", decimals=0, status="missed"
    )
    for chart in (charts.trend(years("PI/1", figures), made, "cy"), charts.bullet(made, "cy")):
        assert clashes(chart) == ([], [])
        assert "987,654,321,098" in words(chart)


# --- nothing to draw ----------------------------------------------------------------------------


def test_nothing_to_draw_is_none():
    empty = summary(row()).iloc[:0]
    assert charts.rag(empty, "en") is None
    assert charts.results(empty, "en") is None
    assert charts.results(summary(row(unit="count", actual="63.00"), row("PI/2")), "en") is None
    assert charts.bullet(one(target="60.00"), "en") is None
    assert charts.bullet(one(actual="60.00"), "en") is None
    assert charts.trend(years("PI/1", [("60.00", NAN, NAN)]), one(actual="60.00"), "en") is None
    assert charts.trend(table("values"), one(), "en") is None


def test_an_infinite_figure_is_not_drawn():
    assert charts.results(summary(row(actual=math.inf)), "en") is None


# --- the picture and its figure -----------------------------------------------------------------


def chunks(png):
    at, found = 8, {}
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + data)
        found[kind.decode()] = data
        at += 12 + length
    return found


def test_equal_input_gives_equal_bytes_without_date_or_name():
    made = summary(*SEED)
    one_chart, other = charts.results(made, "en"), charts.results(made.copy(), "en")
    assert one_chart == other
    assert list(chunks(one_chart.png)) == ["IHDR", "PLTE", "IDAT", "IEND"]
    assert len(chunks(one_chart.png)["PLTE"]) <= 64 * 3


def test_colours_are_exactly_the_palette():
    image = Image.open(io.BytesIO(charts.results(summary(*SEED), "en").png)).convert("RGB")
    held = {f"#{red:02X}{green:02X}{blue:02X}" for _, (red, green, blue) in image.getcolors()}
    assert {NAVY, "#F46A25", "#0B0C0C", STATUS["met"][0], STATUS["met"][1], "#FFFFFF"} <= held


def test_settings_of_a_notebook_neither_change_a_chart_nor_are_changed():
    import matplotlib

    made = summary(*SEED)
    before = charts.results(made, "en").png
    with matplotlib.rc_context({"lines.antialiased": False, "text.hinting": "no_hinting", "font.size": 30}):
        matplotlib.use("svg")
        assert charts.results(made, "en").png == before
        assert matplotlib.rcParams["font.size"] == 30
        assert matplotlib.get_backend() == "svg"


def test_html_is_a_figure_with_everything_escaped():
    made = summary(row(title='<script>alert("1")</script>', actual="50.00", target="40.00", status="met"))
    chart = charts.bullet(next(made.itertuples()), "en", place="A & B", source="<img src=x>")
    page = BeautifulSoup(chart.html(), "html.parser")
    around = ["figure", "figcaption", "p", "p", "img", "div", "p", "details", "summary"]
    assert [tag.name for tag in page.find_all(True)][: len(around)] == around
    assert page.figcaption.p.text == chart.title
    assert page.img["alt"] == chart.alt
    assert (int(page.img["width"]), int(page.img["height"])) == (chart.width, chart.height)
    assert base64.b64decode(page.img["src"].removeprefix("data:image/svg+xml;base64,")) == chart.svg
    assert page.find_all("p")[-1].text == "Source: <img src=x>."


def test_an_svg_is_text_and_lines_and_says_what_the_sheet_holds():
    nasty = "<script>alert('1')</script> & \"visits\""
    made = one(title=nasty, actual="50.00", target="40.00", wales_average="45.0", status="met")
    for chart in (charts.bullet(made, "en"), charts.results(summary(row(title=nasty, actual="50.00")), "en")):
        drawn = ElementTree.fromstring(chart.svg)
        assert drawn.get("viewBox") == f"0 0 {chart.width} {chart.height}"
        written = [part for part in drawn.itertext() if part]
        assert [part.replace("\ufe0e", "") for part in written] == words(chart)
        assert not [part for part in drawn.iter() if part.tag.endswith(("script", "style", "image", "a"))]
        assert chart.svg == replace(chart).svg


def test_figures_drawn_stand_in_a_table():
    made = one(
        actual="50.00", target="40.00", wales_average="45.0", ci_lower=41.2, ci_upper=58.8, status="met"
    )
    page = BeautifulSoup(charts.bullet(made, "en").html(), "html.parser")
    rows = [[cell.text for cell in line.find_all(["th", "td"])] for line in page.details.find_all("tr")]
    assert rows == [
        ["What", "Figure"],
        ["Result", "50.00%"],
        ["95% interval", "41.20% to 58.80%"],
        ["Target", "40.00%"],
        ["All-Wales average", "45.0%"],
    ]
    assert all(head["scope"] in ("col", "row") for head in page.details.find_all("th"))


def test_charts_of_one_indicator_share_measure_source_and_notes():
    made = one(actual="61.00", target="60.00", wales_average="58.0", status="met", wales_side="better")
    figures = years("PI/1", [("60.00", NAN, NAN), ("61.00", NAN, NAN)])
    both = [charts.bullet(made, "en", place="Here"), charts.trend(figures, made, "en", place="Here")]
    page = BeautifulSoup(charts.beside(both), "html.parser")
    assert len(page.find_all("img")) == 2
    assert page.figure.figcaption.text == "Visits on time, Here"
    assert [one.find_all("p")[-1].text for one in page.find_all("figcaption")[1:]] == [
        "Quarter 1 2021/22",
        "Quarter 1, 2020/21 to 2021/22",
    ]
    assert page.text.count("Source:") == 1
    assert page.text.count("The document gives no year for the All-Wales average.") == 1
    assert charts.beside(both[:1]) == both[0].html()
    assert charts.beside([]) == ""


def test_english_title_in_welsh_is_marked_as_english():
    made = one(title="Visits & calls.", actual="50.00", target="40.00", status="met")
    page = BeautifulSoup(charts.bullet(made, "cy").html(), "html.parser")
    assert page.figure["lang"] == "cy"
    assert page.find("span", lang="en").text == "Visits & calls"
    welsh = one(title="Visits", title_cy="Ymweliadau", actual="50.00", target="40.00", status="met")
    page = BeautifulSoup(charts.bullet(welsh, "cy").html(), "html.parser")
    assert page.find("span") is None
    assert "Ymweliadau" in page.text


def test_shows_itself_as_html_and_as_png_with_its_alt():
    chart = charts.rag(summary(*SEED), "en")
    data, about = chart._repr_mimebundle_()
    assert data["text/html"] == chart.html()
    assert base64.b64decode(data["image/png"]) == chart.png
    assert about == {"image/png": {"alt": chart.alt, "width": 460, "height": chart.height}}
    assert repr(chart).startswith("<Chart 460 x 144: All 4 rated indicators met their target.")


def test_charts_cost_nothing_until_one_is_drawn():
    code = "import sys, piutils.charts; print({'matplotlib', 'PIL', 'scipy'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "set()\n"


# --- the sheet ----------------------------------------------------------------------------------


def test_text_of_documents_is_plain():
    assert plain("one\r\n two\u202e\x00\u2028three") == "one two three"
    assert drawable("a \U0001f9d1 b") == "a b"


def test_wrapped_lines_fit_and_lose_nothing():
    with sheet() as canvas:
        text = "Percentage of re-registrations of children on the child protection register"
        lines = canvas.wrap(text, 200, indent=60, lines=9)
        assert " ".join(lines) == text
        assert max(canvas.measure(line) for line in lines) <= 200
        assert canvas.measure(lines[0]) <= 140
        assert canvas.wrap("short", 200) == ["short"]
        assert canvas.wrap("", 200) == [""]


def test_long_text_is_cut_with_an_ellipsis():
    with sheet() as canvas:
        assert canvas.wrap("word " * 80, 200, lines=2)[-1].endswith("word…")
        (cut,) = canvas.wrap("Incomprehensibilities" * 9, 200, indent=60, lines=1)
        assert cut.endswith("…")
        assert canvas.measure(cut) <= 140


# --- limits and funnel --------------------------------------------------------------------------


def quarters_of(cases, *, of=200, counts=True, target=None, rebase=()):
    """Control chart of x out of `of` in successive quarters up to 2021/22 Q1; None is a gap."""
    rows = []
    for back, x in enumerate(reversed(cases)):
        if x is not None:
            figure = (f"{100 * x / of:.2f}", x if counts else NAN, of if counts else NAN)
            rows.append(years("PI/1", [figure], Q1 - back))
    if target is not None:
        aim = years("PI/1", [(target, NAN, NAN)]).assign(series="target", covers="2021/22")
        rows.append(aim)
    described = {"code": "PI/1", "aliases": (), "title": "Visits on time", "title_cy": "", "service": ""}
    described |= {"unit": "percent", "better": "higher", "decimals": 2, "cumulative": False, "rule": ""}
    values = pd.concat(rows, ignore_index=True)
    return compare.control_chart(values, table("indicators", [described]), "PI/1", Q1, rebase=rebase)


STEADY = [170, 178, 171, 174, 165, 175, 168, 166, 177, 166, 175, 177, 171]


@pytest.mark.parametrize(
    ("variation", "title"),
    [
        ("common", "PI/1: the latest figure is within chance"),
        ("improvement", "PI/1: an improvement beyond chance"),
        ("concern", "PI/1: a worsening beyond chance"),
        ("high", "PI/1: unusually high, beyond chance"),
        ("", "PI/1: figures over time, without limits"),
    ],
)
def test_title_of_a_control_chart(variation, title):
    made = replace(quarters_of(STEADY), variation=variation)
    assert charts.control(made, one(), "en").title == title


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize(
    ("cases", "options"),
    [
        ([*STEADY, 196, 140, *STEADY], {"target": "88.00"}),
        ([*STEADY[:6], None, None, *STEADY[6:8]], {"counts": False, "target": "70.00"}),
        ([*STEADY, *(x + 20 for x in STEADY)], {"rebase": [Q1 - len(STEADY) + 1]}),
        ([150] * 8, {"counts": False}),
        (STEADY[:2], {}),
    ],
)
def test_control_charts_lay_out(cases, options, lang):
    chart = charts.control(quarters_of(cases, **options), one(), lang, place="Castell-nedd Port Talbot")
    assert clashes(chart) == ([], [])
    assert len(chart.alt) < 300
    assert len(chart.png) <= 35_000


def test_control_chart_says_what_it_rests_on():
    made = quarters_of([*STEADY[:8], 140], target="88.00")
    limits = made.points.assign(centre=83.72, lower=75.89, upper=91.55)
    limits["cause"] = ["common"] * 8 + ["concern"]
    made = replace(made, points=limits, why="counts", variation="concern", assurance="hit and miss")
    chart = charts.control(made, one(), "en")
    assert chart.subtitle == "Visits on time, Q1 2019/20 to Q1 2021/22"
    assert chart.note == (
        "The limits are from the counts (p chart). "
        "The limits are trial limits: 9 figures, and 12 are needed. "
        "Unless something changes, the target is met at times and missed at times."
    )
    assert chart.alt == (
        "PI/1, 9 figures, Q1 2019/20 to Q1 2021/22; the latest is 70.00%. "
        "Mean 83.72%, limits 75.89% to 91.55%. Target 88.00%. Concern: Q1 2021/22."
    )
    assert {"Within chance", "Concern", "Mean 83.72%", "Target 88.00%", "Result 70.00%"} <= set(words(chart))


def test_no_control_chart_of_one_figure():
    assert charts.control(quarters_of([170]), one(), "en") is None


def councils(own=None):
    """Twelve councils of about 85 in 100 and growing size; `own` cases of 900 for the last."""
    sizes = [80, 120, 150, 200, 260, 300, 350, 420, 500, 600, 700, 900]
    cases = [round(0.85 * size) for size in sizes]
    cases[-1] = cases[-1] if own is None else own
    figures = pd.DataFrame({"area": [f"Council {at}" for at in range(11)] + ["Castell-nedd Port Talbot"]})
    figures["numerator"], figures["denominator"] = [float(x) for x in cases], [float(n) for n in sizes]
    figures["value"] = 100 * figures["numerator"] / figures["denominator"]
    return figures


@pytest.mark.parametrize(
    ("own", "title"),
    [
        (765, "Castell-nedd Port Talbot: as expected for its size"),
        (870, "Castell-nedd Port Talbot: much higher than expected for its size"),
        (600, "Castell-nedd Port Talbot: much lower than expected for its size"),
    ],
)
def test_funnel_names_the_council_and_what_its_size_makes_likely(own, title):
    figures = councils(own)
    made = compare.areas(figures, "higher"), compare.funnel_curve(figures)
    for lang in ("en", "cy"):
        chart = charts.funnel(*made, one(), "Castell-nedd Port Talbot", lang)
        assert clashes(chart) == ([], [])
        assert len(chart.alt) < 300
    assert charts.funnel(*made, one(), "Castell-nedd Port Talbot", "en").title == title
    assert len(title.split()) <= 10


def test_no_funnel_without_the_council_or_its_counts():
    figures = councils()
    curve = compare.funnel_curve(figures)
    assert charts.funnel(compare.areas(figures, "higher"), curve, one(), "Elsewhere", "en") is None
    bare = compare.areas(figures[["area", "value"]], "higher")
    assert charts.funnel(bare, curve, one(), "Council 1", "en") is None
