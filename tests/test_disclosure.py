"""Small counts: withheld in tables and texts, with what would give them away."""

import pandas as pd
import pytest

from piutils.disclosure import suppress, withhold
from piutils.model import financial_period, table

Q1 = financial_period("Q1", "2023/24")


def tables(*rows, texts=()):
    indicators, values = [], []
    for code, unit, value, printed, part, whole in rows:
        indicators.append(
            {"code": code, "aliases": (), "title": f"Number of visits {code}", "unit": unit, "better": ""}
        )
        values.append(
            {"code": code, "period": Q1, "series": "actual", "covers": "2023/24 Q1", "value": value,
             "printed": printed, "numerator": part, "denominator": whole, "source": "q1#p1"}
        )  # fmt: skip
    commentary = [{"code": code, "period": Q1, "text": text, "source": "q1#p1"} for code, text in texts]
    return table("indicators", indicators), table("values", values), table("commentary", commentary)


NONE = float("nan")


@pytest.mark.parametrize(
    ("parts", "hidden"),
    [
        ([30, 40], [False, False]),  # nothing small
        ([0, 40], [False, False]),  # nobody is nobody
        ([3, 40, 12], [True, False, True]),  # 55 less 40 less 12 would tell the 3
        ([3, 2, 40], [True, True, False]),  # two hidden, five together
        ([1, 1, 40], [True, True, True]),  # two of them are still two people
        ([5, 40], [False, False]),  # the threshold itself is not small
        ([4], [True]),
    ],
)
def test_withhold(parts, hidden):
    assert withhold(parts, 5) == hidden


@pytest.mark.parametrize(
    ("row", "gone"),
    [
        (("PI/1", "count", 4.0, "4.00", NONE, NONE), True),
        (("PI/1", "count", 5.0, "5", NONE, NONE), False),
        (("PI/1", "count", 0.0, "0", NONE, NONE), False),
        (("PI/1", "percent", 9.09, "9.09", 2, 22), True),
        (("PI/1", "percent", 90.91, "90.91", 20, 22), True),  # two on the other side
        (("PI/1", "percent", 50.0, "50.00", 11, 22), False),
        (("PI/1", "percent", 3.2, "3.20", NONE, NONE), False),  # no cases are printed
    ],
)
def test_figures(row, gone):
    made = suppress(*tables(row))
    cell = made.values.iloc[0]
    assert (cell["printed"] == "*") == gone
    assert pd.isna(cell["value"]) == gone
    assert len(made.hidden) == gone


def test_the_input_is_left_as_it_was():
    indicators, values, commentary = tables(
        ("PI/1", "count", 4.0, "4", NONE, NONE), texts=[("PI/1", "4 in Q1 2023/24.")]
    )
    before = values.copy(), commentary.copy()
    suppress(indicators, values, commentary)
    pd.testing.assert_frame_equal(values, before[0])
    pd.testing.assert_frame_equal(commentary, before[1])


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("2 out of 22 (9.09%) came back.", "[withheld] out of 22 ([withheld]) came back."),
        ("20 out of 22 were seen.", "[withheld] out of 22 were seen."),
        (
            "45 calls were refused for these reasons:\nnight = 3\nnoise = 30\nother = 12",
            "45 calls were refused for these reasons:\nnight = [withheld]\nnoise = 30\nother = [withheld]",
        ),
        # The two make up a whole that is known elsewhere: the one would give the other away.
        ("Three were late, and 40 were early.", "[withheld] were late, and [withheld] were early."),
        ("Section 2 applies within 3 days, see PI/1.", "Section 2 applies within 3 days, see PI/1."),
        ("", ""),
    ],
)
def test_texts(text, made):
    done = suppress(*tables(("PI/1", "percent", 50.0, "50.00", NONE, NONE), texts=[("PI/1", text)]))
    assert done.commentary.loc[0, "text"] == made


def test_what_is_hidden_is_told_without_the_number():
    made = suppress(*tables(("PI/1", "count", 4.0, "4", NONE, NONE), texts=[("PI/1", "4 in Q1 2023/24.")]))
    assert list(made.hidden["what"]) == ["figure", "text"]
    assert made.commentary.loc[0, "text"] == "[withheld] in Q1 2023/24."
    assert "4" not in " ".join(made.hidden["reason"].str.replace("below 5", ""))
