from dataclasses import replace

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from piutils.mail import draft
from piutils.outputs import MAIL
from piutils.parts.letters import letter
from piutils.parts.story import MANY
from piutils.quarter import quarterly


@pytest.fixture(scope="module")
def sample(data):
    return quarterly("Q1", data=data)


def said(quarter):
    return letter(quarter).data[MAIL]


def missed(quarter, code):
    """The quarter with one indicator at 40% against its target."""
    summary = quarter.summary.copy()
    here = summary["code"] == code
    summary.loc[here, ["status", "actual", "target_gap", "headroom"]] = ["missed", 40.0, -54.0, -362.0]
    summary.loc[here, "actual_printed"] = "40.00"
    return replace(quarter, summary=summary)


def test_the_letter_says_every_figure_in_plain_text(sample):
    text = said(sample)["text"]
    for figure in ("97.76%", "94.00%", "98.08%", "88.9%", "9.09%", "3,301"):
        assert figure in text


def test_the_plain_text_underlines_its_heading_and_says_once_that_there_is_no_target(sample):
    text = said(sample)["text"]
    heading, underline = text.splitlines()[:2]
    assert underline == "=" * len(heading)
    assert "Result: 3,301; No target." in text


def test_a_green_on_no_headroom_needs_attention(sample):
    text = said(sample)["text"]
    lines = [line for line in text.splitlines() if line.startswith("* ")]
    assert [line.split()[1] for line in lines] == ["PI/241", "PI/527"]
    assert "one more would miss it" in lines[0]


def test_a_missed_target_needs_attention(sample):
    assert "* CP/011" in said(missed(sample, "CP/011"))["text"]


def test_every_picture_is_named_in_the_body(sample):
    letter_said = said(sample)
    body = BeautifulSoup(letter_said["html"], "html.parser")
    assert [image["src"] for image in body.find_all("img")] == ["cid:status-en", "cid:results-en"]
    assert [image["name"] for image in letter_said["images"]] == ["status-en", "results-en"]
    assert all(image["alt"] and int(image["width"]) <= 600 for image in body.find_all("img"))


def test_the_body_uses_nothing_that_mail_programs_drop(sample):
    html = said(sample)["html"]
    for dropped in ("<style", "class=", "<svg", "data:", "var(", "@media"):
        assert dropped not in html
    assert len(BeautifulSoup(html, "html.parser").table.find("tr").find_all("th")) == 4


def test_beyond_fifty_indicators_the_table_lists_exceptions_alone(sample):
    many = [sample.summary.assign(code=sample.summary["code"] + f".{copy}") for copy in range(20)]
    long = missed(replace(sample, summary=pd.concat(many, ignore_index=True)), "CP/011.7")
    assert len(long.summary) > MANY
    letter_said = said(long)
    rows = BeautifulSoup(letter_said["html"], "html.parser").table.find_all("tr")
    listed = {row.th.text.split()[0] for row in rows[1:]}
    twice_twenty = {f"{code}.{copy}" for code in ("PI/241", "PI/527") for copy in range(20)}
    assert listed == {"CP/011.7"} | twice_twenty  # one missed, forty Greens on almost nothing
    assert "26 more are in the report." in letter_said["text"]
    assert len(letter_said["html"].encode()) <= 50 * 1024  # two halves: mail programs cut at 100 KB


def test_the_worst_come_first_and_a_title_says_its_language(sample):
    letter_said = said(replace(missed(sample, "PI/529"), lang="cy"))
    points = BeautifulSoup(letter_said["html"], "html.parser").find_all("li")
    assert [point.bdi.text.split()[0] for point in points] == ["PI/529", "PI/241", "PI/527"]
    assert {point.bdi["lang"] for point in points} == {"cy"}
    summary = sample.summary.assign(title_cy="")
    english = said(replace(sample, summary=summary, lang="cy"))["html"]
    assert {point.bdi["lang"] for point in BeautifulSoup(english, "html.parser").find_all("li")} == {"en"}


def test_text_from_a_document_is_text(sample):
    summary = sample.summary.copy()
    summary.loc[0, "title"] = '<script>alert("x")</script>\r\nBcc: everyone@example.org'
    hostile = said(replace(sample, summary=summary))
    assert "<script>" not in hostile["html"]
    raw = draft([hostile], {}).decode()
    headers = raw.split("\r\n\r\n", 1)[0]
    assert "Bcc" not in headers
