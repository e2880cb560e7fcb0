"""Small counts: withheld in tables and texts, with what would give them away."""

import pandas as pd
import pytest

from piutils import commentary
from piutils.disclosure import redacted, suppress, withhold
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
        ([4, 4, 40], [True, True, True]),  # two of at most four that make eight are four each
        ([1, 1, 1, 1, 1, 40], [True] * 6),  # five that make five are one each
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
        (
            "Of 46 calls, 31 were late, 12 early and 3 lost.",
            "Of 46 calls, 31 were late, [withheld] early and [withheld] lost.",
        ),
        (
            "under 9 = 4\n9 to 20 = 30\nover 20 = 12\nIn all 46.",
            "under 9 = [withheld]\n9 to 20 = 30\nover 20 = [withheld]\nIn all 46.",
        ),
        ("night = 4\nnoise = 4\nIn all 8.", "night = [withheld]\nnoise = [withheld]\nIn all [withheld]."),
        ("13% of the 15 calls were lost.", "[withheld] of the 15 calls were lost."),
        ("Two were lost, both at night.", "[withheld] were lost, [withheld] at night."),
        ("Calls vary from one quarter to the next.", "Calls vary from one quarter to the next."),
        ("Section 2 applies within 3 days, see PI/1.", "Section 2 applies within 3 days, see PI/1."),
        ("", ""),
    ],
)
def test_texts(text, made):
    done = suppress(*tables(("PI/1", "percent", 50.0, "50.00", NONE, NONE), texts=[("PI/1", text)]))
    assert done.commentary.loc[0, "text"] == made


@pytest.mark.parametrize(
    ("row", "text", "gone"),
    [
        (("PI/1", "percent", 90.91, "90.91", NONE, NONE), "20 out of 22 were seen.", True),
        (("PI/1", "percent", 90.91, "90.91", NONE, NONE), "There were 22 visits.", True),
        (("PI/1", "percent", 90.91, "90.91", NONE, NONE), "There were 2,200 visits.", False),
        (("PI/1", "percent", 91, "91", NONE, NONE), "There were 22 visits.", False),  # fits by accident
        (("PI/1", "count", 21.0, "21", NONE, NONE), "The 21 stands for 21 out of 24.", True),
        (("PI/1", "count", 8.0, "8", NONE, NONE), "Of these:\nnight = 4\nnoise = 4", True),
        (("PI/1", "count", 24.0, "24", NONE, NONE), "15 out of 24 were seen.", False),
    ],
)
def test_a_figure_goes_that_the_commentary_makes_tell(row, text, gone):
    made = suppress(*tables(row, texts=[("PI/1", text)]))
    assert (made.values.loc[0, "printed"] == "*") == gone


def test_the_text_on_a_withheld_figure_keeps_only_what_its_table_shows():
    indicators, values, commentary = tables(
        ("PI/1", "percent", 13.64, "13.64", 3, 22),
        texts=[("PI/1", "3 of the 22 (13.64%), compared to 8 of 40 (20.00%), the target being 15%. Only one "
                        "was new; the other 19 not. A third was a cousin. Gwelwyd y ddau.")],
    )  # fmt: skip
    shown = [
        {"period": Q1 - 4, "series": "actual", "covers": "2022/23 Q1", "value": 20.0, "printed": "20.00"},
        {"period": Q1, "series": "target", "covers": "2023/24", "value": 15.0, "printed": "15"},
    ]
    shown[0] |= {"numerator": 8, "denominator": 40}
    values = table(
        "values", [*values.to_dict("records"), *({"code": "PI/1", "source": "q1", **row} for row in shown)]
    )
    assert suppress(indicators, values, commentary).commentary.loc[0, "text"] == (
        "[withheld] of the [withheld] ([withheld]), compared to 8 of 40 (20.00%), the target being 15%. Only "
        "[withheld] was new; the other [withheld] not. A [withheld] was a cousin. Gwelwyd y [withheld]."
    )


def test_a_count_counts_though_it_has_counts_beside_it():
    assert len(suppress(*tables(("PI/1", "count", 3.0, "3", 0, 0))).hidden) == 1


def test_the_check_is_of_the_words_as_published_and_tells_no_withheld_sum():
    text = "45 calls were refused for these reasons:\nnight = 3\nnoise = 30\nother = 12"
    given = tables(("PI/1", "percent", 50.0, "50.00", NONE, NONE), texts=[("PI/1", text)])
    made = suppress(*given)
    found = redacted(commentary.check(*given, Q1), made.hidden).findings
    assert found.empty  # without the two the list would add up to 30
    given[2]["text"] = text.replace("30", "31")
    found = redacted(commentary.check(*given, Q1), suppress(*given).hidden).findings
    assert list(found["severity"]) == ["contradiction"]
    assert list(found.loc[0, ["text", "expected", "found", "explanation"]]) == [
        *["", "", ""],
        "its figures are withheld",
    ]


def test_another_indicators_finding_does_not_quote_a_withheld_figure():
    given = tables(
        ("PI/1", "count", 40.0, "40", NONE, NONE),
        ("PI/2", "count", 4.0, "4", NONE, NONE),
        texts=[("PI/1", "PI/2 shows 9.")],
    )
    found = redacted(commentary.check(*given, Q1), suppress(*given).hidden).findings
    assert list(found["kind"]) == ["cross_pi"]
    assert "4" not in found.loc[0, "explanation"]


def test_what_is_hidden_is_told_without_the_number():
    made = suppress(*tables(("PI/1", "count", 4.0, "4", NONE, NONE), texts=[("PI/1", "4 in Q1 2023/24.")]))
    assert list(made.hidden["what"]) == ["figure", "text"]
    assert made.commentary.loc[0, "text"] == "[withheld] in Q1 2023/24."
    assert "4" not in " ".join(made.hidden["reason"].str.replace("below 5", ""))
