"""Markup goes, the officer's own words and signs stay."""

import pytest

from piutils.lexicon.prose import clean


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<p>One.</p> <p>Two.</p>", "One.\nTwo."),
        (
            '<p>For:</p> <ul style="list-style-type: none;"> Neglect – 9 Other – 1',
            "For:\nNeglect – 9 Other – 1",
        ),
        ("<ul><li>Neglect = 7</li><li>Other = 1</li></ul>", "- Neglect = 7\n- Other = 1"),
        ("first<br/>second", "first\nsecond"),
        ("a <b>bold</b> word", "a bold word"),
        ("Children&rsquo;s &amp; adults&nbsp;too &lt;5", "Children’s & adults too <5"),
        ("fewer than <5 & more than >2", "fewer than <5 & more than >2"),
        ("x < y and R&D", "x < y and R&D"),
        ("assess\u00adments", "assessments"),
        ("cut off <ul style=", "cut off"),
        ("", ""),
    ],
)
def test_clean(raw, text):
    assert clean(raw) == text
