"""What an analyst sees of a table: in JupyterLab with caption and scopes, in a terminal as text."""

import sys
from types import SimpleNamespace

import pandas as pd
import pytest
from bs4 import BeautifulSoup

import piutils as pi
from piutils import display
from piutils.model import captioned


@pytest.fixture(scope="module")
def quarterly(data):
    return pi.quarterly("Q1", data=data)


@pytest.fixture
def formatter(monkeypatch):
    """IPython's own formatter of HTML, in a shell that piutils has been told of."""
    from IPython.core.formatters import DisplayFormatter

    shell = SimpleNamespace(display_formatter=DisplayFormatter())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    return shell.display_formatter.formatters["text/html"]


def soup(frame):
    return BeautifulSoup(display.table_html(frame), "lxml")


def test_our_tables_get_a_caption_in_ipython_and_others_stay_as_pandas_shows_them(formatter, quarterly):
    display.register()
    assert "<caption" in formatter(quarterly.summary)
    assert "<caption" in formatter(quarterly.values[quarterly.values["code"] == "PI/241"])
    other = pd.DataFrame({"a": [1]})
    assert formatter(other) == other._repr_html_()
    wide = captioned(pd.DataFrame({("a", "b"): [1]}), "two heads a column")
    assert formatter(wide) == wide._repr_html_()


def test_an_analysts_own_way_of_showing_tables_stays(formatter):
    formatter.for_type(pd.DataFrame, lambda frame: "own")
    display.register()
    assert formatter(captioned(pd.DataFrame({"a": [1]}), "A")) == "own"


def test_outside_ipython_nothing_is_registered(monkeypatch):
    monkeypatch.delitem(sys.modules, "IPython", raising=False)
    display.register()
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: None))
    display.register()


def test_every_table_that_a_call_gives_says_what_it_is(quarterly):
    folder, period = quarterly.folder, quarterly.period
    document = folder.documents[0]
    areas = pd.DataFrame({"area": ["A", "B"], "value": [1.0, 2.0]})
    given = {
        "Indicators compared, 2021/22 Q1": quarterly.summary,
        "Indicators under each rule, 2021/22 Q1": pi.compare_rules(
            quarterly.values, quarterly.indicators, folder.rules, period
        ),
        "Figures in data": quarterly.values.head(2),
        "Officers’ commentary in 2021-22-q1-children.pdf": document.commentary,
        "Not read in 2021-22-q1-children.pdf": document.unread,
        "Findings on the officers’ commentary": quarterly.check.findings,
        "Numbers in the officers’ commentary": quarterly.check.numbers,
        "Areas compared": pi.areas(areas, "higher"),
        "Trend over five years": pi.annual_trend(folder.values, folder.indicators),
        "Figures rolled up": pi.roll_up(areas.assign(numerator=1, denominator=2), "area"),
    }
    assert {caption: table.attrs["caption"] for caption, table in given.items()} == {
        caption: caption for caption in given
    }
    assert {type(table) for table in given.values()} == {pd.DataFrame}


def test_a_table_has_caption_scopes_and_words_for_what_is_missing(quarterly):
    own = quarterly.values[(quarterly.values["code"] == "PI/241")]
    table = soup(own)
    assert table.caption.get_text() == f"Figures in data: {len(own)} rows, 10 columns"
    heads, rows = table.thead.find_all("th"), table.tbody.find_all("tr")
    assert {head["scope"] for head in heads} == {"col"}
    assert all(head.get_text() for head in heads)
    assert [row.th["scope"] for row in rows] == ["row"] * len(own)
    assert rows[0].th.get_text() == str(own.index[0])
    text = table.get_text(" ")
    assert "nan" not in text.lower()
    assert "none" in text
    assert "2019/20 Q1" in rows[0].get_text(" ")
    figure = rows[0].find("td", class_="figure")
    assert (figure.get_text(), figure["style"]) == ("22.58", "text-align:right")


def test_text_stays_text_and_figures_keep_four_decimals():
    frame = pd.DataFrame(
        {
            "words": ["<script>alert(1)</script>", None, "two\nlines"],
            "share": [1 / 3, float("nan"), 3301.0],
            "when": [pd.NaT, pd.Timestamp("2021-07-01"), pd.NaT],
            "codes": [("PAM/028", "24"), (), ("", None)],
        },
    )
    table = soup(captioned(frame, "<b>Own</b>"))
    assert not table.find_all(["script", "b"])
    cells = [[cell.get_text() for cell in row.find_all("td")] for row in table.tbody.find_all("tr")]
    assert cells[0] == ["<script>alert(1)</script>", "0.3333", "none", "PAM/028, 24"]
    assert cells[1][:2] == ["none", "none"]
    assert cells[2] == ["twolines", "3301", "none", "none, none"]


def test_of_a_long_table_the_first_and_last_rows_are_shown_as_pandas_says():
    frame = captioned(pd.DataFrame({"n": range(1000)}), "Long")
    table = soup(frame)
    heads = [row.th.get_text() for row in table.tbody.find_all("tr")]
    assert heads == ["0", "1", "2", "3", "4", "…", "995", "996", "997", "998", "999"]
    assert table.caption.get_text() == "Long: 1,000 rows, 1 column"
    with pd.option_context("display.max_rows", None):
        assert len(soup(frame).tbody.find_all("tr")) == 1000


def test_a_wide_table_lists_its_columns_where_the_keyboard_can_go(quarterly):
    assert soup(quarterly.summary).details.p.get_text() == ", ".join(quarterly.summary.columns)
    assert soup(quarterly.summary[["code", "actual"]]).details is None


def test_documents_folders_and_checks_show_their_tables(quarterly):
    shown = [one._repr_html_() for one in (quarterly.folder, quarterly.folder.documents[0], quarterly.check)]
    captions = [BeautifulSoup(html, "lxml").caption.get_text() for html in shown]
    assert captions == [
        "Documents in data: 1 row, 6 columns",
        "Figures in 2021-22-q1-children.pdf: 35 rows, 5 columns",
        f"Findings on the officers’ commentary: {len(quarterly.check.findings)} rows, 5 columns",
    ]
    chart = pi.control_chart(quarterly.values, quarterly.indicators, "PI/241", quarterly.period)
    assert "PI/241 over time: 3 rows" in chart._repr_html_()


def test_of_a_part_beyond_measure_a_terminal_shows_the_beginning():
    rows = [[f"PI/{n}", "9.09%"] for n in range(2000)]
    told = display.plain(display.table("Many", [("Indicator", False), ("Result", True)], rows)).splitlines()
    assert told[:4] == ["Many", "", "Indicator  Result", "PI/0       9.09%"]
    assert told[-1] == "…"


def test_in_a_terminal_a_part_reads_as_text(quarterly):
    lines = repr(pi.certainty(quarterly, "PI/241")).splitlines()
    assert lines[0] == "How sure the figures are"
    assert "95% interval                      2.53% to 27.81%  Wilson" in lines
    told = repr(pi.indicator(quarterly, "PI/241"))
    assert "[PI/241, quarter 1 of each year:" in told
    assert "base64" not in told
    assert "<" not in told
    assert max(map(len, told.splitlines())) <= 80
