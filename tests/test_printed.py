"""Each printed form has one meaning, and a dash is never 0."""

import math
import re
from pathlib import Path

import pytest

from piutils.lexicon.printed import colour_name, colour_word, meaning


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("98.18", 98.18, ""),
        ("98.18%", 98.18, "percent"),
        ("3301.00", 3301.0, ""),
        ("3,301", 3301.0, ""),
        ("1,234,567.5", 1234567.5, ""),
        ("£16.00K", 16000.0, "pounds"),
        ("£ 16.00K", 16000.0, "pounds"),
        ("£1.2m", 1200000.0, "pounds"),
        ("-£1,234.50", -1234.5, "pounds"),
        ("642.24 days", 642.24, "days"),
        ("12 working days", 12.0, "days"),
        ("-107.5%", -107.5, "percent"),
        ("−9.9", -9.9, ""),  # a true minus sign
        ("+ 23.3", 23.3, ""),
        ("+27.4", 27.4, ""),
        (".5", 0.5, ""),
        ("0", 0.0, ""),  # nought is a figure
        ("0.0", 0.0, ""),
    ],
)
def test_numbers(printed, value, unit):
    found = meaning(printed)
    assert (found.kind, found.value, found.unit, found.text) == ("number", value, unit, printed)


def test_a_ratio_is_its_quotient():
    assert (meaning("1:20").kind, meaning("1:20").value, meaning("1:20").unit) == ("ratio", 0.05, "ratio")


@pytest.mark.parametrize(
    "printed",
    [
        "-",
        "–",
        "—",
        "−",
        "*",
        "#",
        ".",
        "..",
        "N/A",
        "n/a",
        "NA",
        "TBC",
        "[x]",
        "Not Available",
        "Data not available",
        "New measure for 20/21",
        "Local PI",
        "results to be confirmed",
        "Ddim ar gael",
        "Amherthnasol",
        "No target set",
    ],
)
def test_nothing_published_is_not_nought(printed):
    found = meaning(printed)
    assert found.kind == "nothing" and math.isnan(found.value) and found.text == printed


@pytest.mark.parametrize("printed", ["", "  ", "\n"])
def test_blank(printed):
    assert meaning(printed).kind == "blank"


@pytest.mark.parametrize(
    "printed",
    [
        "497 whole year figure, 320 up to 23/11/2020",
        "2068 up to 23/11/2020 of a total 3812 received",
        "1 minute 7 seconds",
        "Improving slowly",
        "23/11/2020",
        "(1,234)",  # a loss in accounts, the number of cases elsewhere
        "<5",
        ">95%",
        "90-95%",
        "17/22",
        "2nd",
        "85%(17)",
    ],
)
def test_words_without_one_meaning_are_kept_as_text(printed):
    found = meaning(printed)
    assert found.kind == "text" and math.isnan(found.value) and found.text == printed


@pytest.mark.parametrize("printed", ["12x", "9.4.1", "98,18", "1O.5", "12,34", "%9", "1.000,5", "--5"])
def test_a_broken_number_is_a_fault(printed):
    assert meaning(printed).kind == "broken"


@pytest.mark.parametrize(
    ("printed", "text", "rag", "arrow", "note"),
    [
        ("95.4% Red", "95.4%", "Red", "", ""),
        ("75% (Amber)", "75%", "Amber", "", ""),
        ("Green 97.76", "97.76", "Green", "", ""),
        ("7.8% ▲", "7.8%", "", "▲", ""),
        ("7.8% v", "7.8%", "", "v", ""),
        ("38¹", "38", "", "", "¹"),
        ("88.1*", "88.1", "", "", "*"),
        ("88.1 (p)", "88.1", "", "", "(p)"),
    ],
)
def test_what_is_glued_to_a_figure(printed, text, rag, arrow, note):
    found = meaning(printed)
    assert (found.kind, found.text, found.rag, found.arrow, found.note) == ("number", text, rag, arrow, note)


@pytest.mark.parametrize(
    ("printed", "word"), [("● Green", "Green"), ("✓ On Target", "On Target"), ("▲", ""), ("Gwyrdd", "Gwyrdd")]
)
def test_rating_without_its_mark(printed, word):
    assert colour_word(printed) == word


@pytest.mark.parametrize(
    ("colour", "word"),
    [
        ("#00b050", "Green"),
        ("#c6efce", "Green"),
        ("#ff0000", "Red"),
        ("#ffc7ce", "Red"),
        ("#ffc000", "Amber"),
        ("#ffff00", "Yellow"),
        ("#0070c0", "Blue"),
        ("#d9d9d9", ""),  # grey shading says nothing
        ("#ffffff", ""),
    ],
)
def test_colours(colour, word):
    assert colour_name(colour) == word


GUIDE = Path(__file__).parent.parent / "docs" / "guide.md"


def test_every_form_in_the_guide_has_the_meaning_that_stands_beside_it():
    """The table of printed figures, row by row: forms in backticks, then the kind before the colon."""
    kinds = {"figure": "number", "ratio": "ratio", "nothing": "nothing", "text": "text", "broken": "broken"}
    text = GUIDE.read_text(encoding="utf-8").partition("## How printed figures and periods are read")[2]
    rows = re.findall(r"^\| (`.*`) \| (\w+):", text, re.M)
    assert {kind for _, kind in rows} == set(kinds)
    said = {form: kinds[kind] for forms, kind in rows for form in re.findall(r"`([^`]+)`", forms)}
    assert len(said) > 50
    assert {form: meaning(form).kind for form in said} == said
