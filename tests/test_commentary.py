"""The officers' commentary held against the figures: claims, verdicts, questions, coverage."""

import csv
import sys
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statements.marked import check as check_marked
from statements.marked import tables_of

from piutils import commentary, reading
from piutils.commentary.claims import fits, grim, number
from piutils.commentary.figures import find
from piutils.commentary.markup import plain
from piutils.model import financial_period, period_label, table

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
Q2 = financial_period("Q2", "2023/24")


def document(
    text,
    *,
    now="91.25",
    before="89.40",
    target="90.00",
    average="84.1",
    rag="Green",
    better="higher",
    unit="percent",
    title="Percentage of street lights repaired on time",
    other="120",
    period=Q2,
):
    """One indicator, PI/1, and PI/2 that it may quote: 365 of 400 is 91.25, 447 of 500 is 89.40."""
    indicators = [
        {"code": "PI/1", "aliases": ("LL/01",), "title": title, "unit": unit, "better": better},
        {
            "code": "PI/2",
            "aliases": (),
            "title": "Number of street lights reported",
            "unit": "count",
            "better": "",
        },
    ]
    cells = [
        ("PI/1", period, "actual", period_label(period), now),
        ("PI/1", period - 4, "actual", period_label(period - 4), before),
        ("PI/1", period, "target", "2023/24", target),
        ("PI/1", period, "wales_average", "unstated", average),
        ("PI/2", period, "actual", period_label(period), other),
    ]
    values = [
        {
            "code": code,
            "period": at,
            "series": series,
            "covers": covers,
            "value": float(printed),
            "printed": printed,
            "source": "q2.pdf#p3",
        }
        for code, at, series, covers, printed in cells
        if printed
    ]
    if rag:
        values.append(
            {
                "code": "PI/1",
                "period": period,
                "series": "rag",
                "covers": period_label(period),
                "printed": rag,
            }
        )
    words = [{"code": "PI/1", "period": period, "text": text, "source": "q2.pdf#p3"}]
    return table("indicators", indicators), table("values", values), table("commentary", words), period


COUNTED = {
    "now": "52",
    "before": "40",
    "target": "",
    "average": "",
    "rag": "",
    "better": "",
    "unit": "count",
    "title": "Number of street lights replaced",
}


def checked(text, **given):
    return commentary.check(*document(text, **given))


def told(text, kind=None, **given):
    """Kinds of the contradictions found in a text."""
    findings = checked(text, **given).findings
    return sorted(set(findings.loc[findings["severity"] == "contradiction", "kind"]))


def verdicts(text, **given):
    """Each number of a text with its verdict."""
    numbers = checked(text, **given).numbers
    return list(zip(numbers["text"], numbers["verdict"], strict=True))


# numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Six hundred and fifty-five of 670", "c655 c670"),
        ("1,234 and 1 234.5 or 3,4", "c1234 c1 c469/2 c3 c4"),
        ("26% or 26 per cent, 4.2 percentage points, 3pp", "p26 p26 t21/5 t3"),
        ("£1.2m and £4,280", "m1200000 m4280"),
        ("fourfold, doubled, three times as many, visited twice", "x4 x2 x3 n"),
        ("half of the 24, two thirds, a quarter of", "f1/2 c24 f2/3 f1/4"),
        ("three and a half days, 2 and a quarter, four and a half of them", "d7/2 c9/4 c4 f1/2"),
        ("½ of 2½ hours at −3.5%", "c1/2 c5/2 p-7/2"),
        ("Quarter 2, Qtr.2, 2nd quarter, Q2 2023/24, 2023-24", "q2 q2 q2 q2 y2023 y2023"),
        ("31st March 2024, 16-Sep-2023, 01/04/2023, in 2023", "j j j y2023"),
        ("aged 16-17, 10-year-olds, under 5s, 18 years and over", "a a a a"),
        ("Section 47, S47s, Regulation 6(1), 2014 Act", "l l l l"),
        ("PI/2 and PAM/028 in Stage 2 at Level 3", "i i n n"),
        ("within 10 days, two week visits, six monthly", "d10 d2 d6"),
        ("https://example.org/a-b, COVID-19", ""),
        ("no one, one another, one-off, one of the reasons", ""),
        ("tri chwarter o'r plant yn y cyfnod, dau ddeg pedwar wedi", "f3/4 c24"),
        ("Mae 26 y cant wedi eu cwblhau", "p26"),
        ("9am, 24/7, 5-10 items", "n n r"),
    ],
)
def test_every_number_is_found_for_what_it_is(text, found):
    seen = [f"{f.kind}{'' if f.value is None else f.value}" for f in find(plain(text), ("PI/2",))]
    assert seen == found.split()


def test_markup_keeps_every_character_in_its_place():
    raw = "<p>Neglect &ndash; 25</p><ul style='x: 1'><li>Other &amp; 3</ul>"
    assert len(plain(raw)) == len(raw)
    assert [raw[f.start : f.end] for f in find(plain(raw))] == ["25", "3"]


# claims: one table a kind; the first text is true, the second false


TRUE_AND_FALSE = {
    "x_out_of_n": [
        ("365 out of 400 in Qtr. 2 2023/24.", "356 out of 400 in Qtr. 2 2023/24."),
        ("365/400 street lights were repaired on time.", "335/400 street lights were repaired on time."),
        (
            "In Quarter 2, 365 lights out of 400 were repaired on time.",
            "In Quarter 2, 365 lights out of 440 were repaired on time.",
        ),
        (
            "365 out of 400 compared to 447 out of 500 in the same period last year.",
            "365 out of 400 compared to 474 out of 500 in the same period last year.",
        ),
        ("12 out of 15 (80%) crews were trained.", "12 out of 15 (85%) crews were trained."),
        ("80% (12 of 15) of crews were trained.", "75% (12 of 15) of crews were trained."),
        ("Twelve of the fifteen crews were trained.", "Eighteen of the fifteen crews were trained."),
    ],
    "value": [
        ("Performance was 91.25% in Q2.", "Performance was 92.15% in Q2."),
        (
            "Performance was 91.3%, against 89.4% in the same period last year.",
            "Performance was 91.3%, against 84.9% in the same period last year.",
        ),
    ],
    "difference": [
        (
            "365 out of 400 in Q2 2023/24. The 35 lights that were late are in one estate.",
            "365 out of 400 in Q2 2023/24. The 53 lights that were late are in one estate.",
        ),
        (
            "365 out of 400 in Q2 2023/24, leaving 35 not repaired on time.",
            "365 out of 400 in Q2 2023/24, leaving 45 not repaired on time.",
        ),
    ],
    "share": [
        (
            "80 faults were reported, however only 20 (25%) were urgent.",
            "80 faults were reported, however only 20 (35%) were urgent.",
        ),
        (
            "There were 80 faults. Of these, 20 (25%) were urgent.",
            "There were 80 faults. Of these, 20 (15%) were urgent.",
        ),
    ],
    "complement": [
        ("26% were urgent. The remaining 74% were not.", "26% were urgent. The remaining 64% were not."),
        (
            "Of the 40 faults, 12 were urgent and the remaining 28 were not.",
            "Of the 40 faults, 12 were urgent and the remaining 38 were not.",
        ),
    ],
    "breakdown_sum": [
        (
            "22 faults for these reasons:\nCable = 9\nLamp = 6\nPost = 7",
            "22 faults for these reasons:\nCable = 9\nLamp = 6\nPost = 8",
        ),
        (
            "Of the 9 late repairs the reasons were: 4 x no crew, 3 x no part, 2 x weather.",
            "Of the 9 late repairs the reasons were: 4 x no crew, 3 x no part, 3 x weather.",
        ),
        ("Reasons:\nCable – 9\nLamp – 6\nTotal – 15", "Reasons:\nCable – 9\nLamp – 6\nTotal – 16"),
        (
            "22 faults, made up of nine cables, six lamps and seven posts.",
            "22 faults, made up of nine cables, six lamps and eight posts.",
        ),
        ("9 cables, 6 lamps and 7 posts, a total of 22.", "9 cables, 6 lamps and 7 posts, a total of 23."),
        (
            "22 faults (9 cables, 6 lamps and 7 posts) were found.",
            "22 faults (9 cables, 5 lamps and 7 posts) were found.",
        ),
        ("9 + 6 + 7 = 22", "9 + 6 + 7 = 21"),
    ],
    "versus_average": [
        (
            "We remain above the All Wales Average of 84.1%.",
            "We remain below the All Wales Average of 84.1%.",
        ),
        (
            "The All Wales Average of 84.1% is lower than our figure.",
            "The All Wales Average of 84.1% is higher than our figure.",
        ),
        ("Mae perfformiad yn uwch na chyfartaledd Cymru.", "Mae perfformiad yn is na chyfartaledd Cymru."),
    ],
    "versus_target": [
        ("Performance is above the target of 90%.", "Performance is below the target of 90%."),
        ("The target has been met.", "The target has not been met."),
        ("We did not miss our target.", "We did not meet our target."),
        (
            "Performance is 1.25 percentage points above target.",
            "Performance is 2.25 percentage points above target.",
        ),
        ("The target is 90%.", "The target is 95%."),
    ],
    "direction": [
        (
            "Performance has improved on the same period last year.",
            "Performance has worsened on the same period last year.",
        ),
        ("This is higher than last year.", "This is lower than last year."),
        ("Calls rose from 120 to 145.", "Calls fell from 120 to 145."),
        (
            "365 out of 400 compared to 447 out of 500 in the same period 2022/23. "
            "Performance has increased.",
            "365 out of 400 compared to 447 out of 500 in the same period 2022/23. "
            "Performance has decreased.",
        ),
        (
            "Performance was lower in the same quarter last year.",
            "Performance was higher in the same quarter last year.",
        ),
    ],
    "cross_pi": [
        (
            "Of the 120 (PI/2) lights reported, most were lamps.",
            "Of the 102 (PI/2) lights reported, most were lamps.",
        ),
        ("PI/2 shows 120 lights.", "PI/2 shows 112 lights."),
    ],
    "grim": [("9.09% of 22 crews were late.", "9.40% of 22 crews were late.")],
    "count_relation": [
        ("Two reasons were given:\n• cable\n• lamp", "Three reasons were given:\n• cable\n• lamp")
    ],
}


@pytest.mark.parametrize(
    ("kind", "true", "false"), [(kind, *pair) for kind, pairs in TRUE_AND_FALSE.items() for pair in pairs]
)
def test_a_true_claim_stands_and_a_false_one_is_contradicted(kind, true, false):
    assert told(true) == []
    found = told(false)
    assert found, false
    assert kind in found or kind in ("share", "x_out_of_n", "difference", "complement")


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("52 in Qtr. 2 2023/24.", "25 in Qtr. 2 2023/24."),
        (
            "This is an increase of 12 on the same period last year.",
            "This is an increase of 21 on the same period last year.",
        ),
        (
            "52 street lights were replaced in Q2 2023/24, 12 more than the same period last year.",
            "52 street lights were replaced in Q2 2023/24, 12 fewer than the same period last year.",
        ),
    ],
)
def test_a_count(true, false):
    assert told(true, **COUNTED) == []
    assert told(false, **COUNTED) != []


DAYS = {
    "unit": "days",
    "better": "lower",
    "title": "Average number of days taken to repair a street light",
    "now": "4.25",
    "before": "5.10",
    "target": "5.00",
    "average": "4.60",
}


@pytest.mark.parametrize(
    ("true", "false"),
    [
        (
            "It takes us less time to repair a light than the Welsh average of 4.60 days.",
            "It takes us more time to repair a light than the Welsh average of 4.60 days.",
        ),
        # two numbers side by side: the word between them, then the printed figures
        (
            "Fitters took 4.25 days, down on the 5.10 of last year.",
            "Fitters took 4.25 days, up on the 5.10 of last year.",
        ),
        (
            "Fitters took 4.25 days, better than the target of 5 days.",
            "Fitters took 4.25 days, worse than the target of 5 days.",
        ),
        (
            "Fitters took 4.25 days compared to 5.10 last year.",
            "Fitters took 4.52 days compared to 5.10 last year.",
        ),
        (
            "Fitters took 4.25 days compared to 5.10 last year.",
            "Fitters took 4.25 days compared to 5.01 last year.",
        ),
        (
            "Last year fitters took 5.10 days and they now take 4.25.",
            "Last year fitters took 5.10 days and they now take 4.52.",
        ),
        ("The average has fallen from 5.10 to 4.25 days.", "The average has risen from 5.10 to 4.25 days."),
        ("The target of 5 days was met.", "The target of 6 days was met."),
        # how far one is from the other
        ("Repairs took 0.85 days less than last year.", "Repairs took 0.58 days less than last year."),
        (
            "Repairs were quicker by 0.85 days than last year.",
            "Repairs were slower by 0.85 days than last year.",
        ),
        ("The target was met by 0.75 days.", "The target was missed by 0.75 days."),
        (
            "Repairs took 4.25 days, 0.85 fewer than last year.",
            "Repairs took 4.52 days, 0.85 fewer than last year.",
        ),
        # parts of a sentence, each with a side of its own
        (
            "Despite the storms, repairs are quicker than the Welsh average.",
            "Despite the storms, repairs are slower than the Welsh average.",
        ),
        (
            "The time is better than last year and within both the target and the Welsh average.",
            "The time is worse than last year and within both the target and the Welsh average.",
        ),
        # what a number is only near to
        ("The average was just over 4.2 days.", "The average was just over 5.2 days."),
    ],
)
def test_days(true, false):
    assert told(true, **DAYS) == []
    assert told(false, **DAYS) != []


def test_one_fault_is_one_finding():
    found = checked("365 out of 400 were repaired on time; the other 53 were late.").findings
    assert (found["severity"] == "contradiction").sum() == 1


def test_adding_up_to_is_exact():
    assert told("Lamps 12, cables 7 and posts 6, adding up to 25.") == []
    assert told("Lamps 12, cables 7 and posts 6, adding up to 26.") == ["breakdown_sum"]


def test_colours_are_counted_over_the_document():
    colours = ("Green", "Green", "Amber", "Red")
    row = "P/{n}|Share of calls answered in {n} minutes|percent||9{n}.00|||||{colour}"
    rows = "\n".join(row.format(n=n, colour=colour) for n, colour in enumerate(colours))
    tables = tables_of("2025Q3", rows)
    kinds = [
        set(check_marked(tables, "P/0", text).findings.query("severity == 'contradiction'")["kind"])
        for text in (
            "Of the four indicators, two were Green, one Amber and one Red.",
            "Of the four indicators, one was Green, one Amber and two Red.",
            "Of the three team measures, two were Red.",
        )
    ]
    assert kinds == [set(), {"count_relation"}, set()]


def test_welsh_numbers_side_by_side():
    true = "Atgyweiriwyd 52 o oleuadau yn ystod y chwarter, o gymharu â 40 yn yr un cyfnod y llynedd."
    assert told(true, **COUNTED) == []
    assert told(true.replace("52", "25"), **COUNTED) == ["value"]


@pytest.mark.parametrize(
    ("true", "false"),
    [
        # the words of another time are said of the number beside them, not of the target
        (
            "91.25% against a target of 90% and 89.40% in the same period last year.",
            "91.25% against a target of 92% and 89.40% in the same period last year.",
        ),
        ("Target met: 91.25% v 90.00%.", "Target met: 92.15% v 90.00%."),
        (
            "There were 15 more visits than last year (500 compared with 485).",
            "There were 25 more visits than last year (500 compared with 485).",
        ),
        (
            "365 were repaired on time in Quarter 2, leaving 35 of the 400 that were not.",
            "365 were repaired on time in Quarter 2, leaving 53 of the 400 that were not.",
        ),
        ("Mae'r canlyniad yn uwch na'r targed o 90.00%.", "Mae'r canlyniad yn is na'r targed o 90.00%."),
        (
            "Mae'r perfformiad wedi gwella o 89.40% i 91.25%.",
            "Mae'r perfformiad wedi gostwng o 89.40% i 91.25%.",
        ),
        (
            "400 lights = 150 lamps + 130 cables + 120 by others.",
            "400 lights = 150 lamps + 130 cables + 102 by others.",
        ),
        (
            "Of the 400 lights, 60 were in parks, which equates to 15% of the total.",
            "Of the 400 lights, 60 were in parks, which equates to 51% of the total.",
        ),
        (
            "76 of the 146 (52%) concerned lamps, while 31 (21%) concerned cables.",
            "76 of the 146 (52%) concerned lamps, while 31 (12%) concerned cables.",
        ),
        (
            "The main fault was the lamp with 82, followed by cables (65) and posts (28), which together "
            "make up the 175.",
            "The main fault was the lamp with 82, followed by cables (65) and posts (28), which together "
            "make up the 157.",
        ),
        ("The result exceeds the 90.00% target.", "The result exceeds the 95.00% target."),
        (
            "At 91.25% we are not outside the target of 90.00%.",
            "At 82.15% we are outside the target of 90.00%.",
        ),
        ("The other 8.75% of lights were repaired late.", "The other 15.75% of lights were repaired late."),
        (
            "The Wales average of 84.1% is lower than our 91.25%.",
            "The Wales average of 84.1% is lower than our 92.15%.",
        ),
        ("Up from 89.40% last year to 91.25%.", "Down from 89.40% last year to 91.25%."),
        (
            "There were 12 faults: 5 aged 12-14, 4 aged 15 and 3 aged 16-17.",
            "There were 12 faults: 5 aged 12-14, 4 aged 15 and 4 aged 16-17.",
        ),
    ],
)
def test_numbers_of_one_sentence_against_each_other(true, false):
    assert told(true) == []
    assert told(false) != []


def test_an_act_is_verified_by_its_own_year():
    assert ("Act 1989", "verified") in verdicts("As the Children Act 1989 defines it.")
    assert ("Act 1998", "unverifiable") in verdicts("As the Children Act 1998 defines it.")


# true statements in awkward wordings: never a contradiction


@pytest.mark.parametrize(
    "text",
    [
        "We aim to raise performance above 95% by 31st March 2025.",
        "If performance falls below target next year we will act.",
        "Two of the four crews were below target.",
        "Performance in the north was 80.2%.",
        "Performance has not fallen below the target.",
        "Staff absence fell from 7.2% to 5.9%, better than the Welsh average of 6.4%.",
        "In 2020/21 it was 85.10% against a target of 92%.",
        "In the same period last year it was 89.40% against a target of 88%.",
        "The result exceeds the 88.00% achieved two years ago.",
        "12 calls were closed in May, leaving 30 of the 45 older calls that were not closed.",
        "76 of the 146 (52%) were upheld, while 31 (62%) of the 50 appeals were dismissed.",
        "The other 12% of lights in parks were repaired late.",
        "Demand has fallen by 20% since last year.",
        "Performance is lower than last month.",
        "Our new target for next year is 92%.",
        "The England average is 95%.",
        "400 lights failed, including 40 lamps, 30 cables and 20 posts.",
        "The main reasons for the 400 faults were: lamps = 40; cables = 30.",
        "45 residents raised the following: noise – 30, dust – 25, light – 12. A resident may raise more "
        "than one issue.",
        "The crew of 12 handled: calls = 300; visits = 45.",
        "1. Recruit two fitters\n2. Buy 3 vans\n3. Review 4 routes",
        "365 of the 400 were repaired on time; 3 were more than a week late.",
        "35 lights were late. Of these, 20 were in one ward and 18 needed a new cable.",
        "Of 40 letters sent, 30 were answered and 30 were in Welsh.",
        "Meetings took place on 4, 11, 18 and 25 May.",
        "All 12 vans passed; 3 of them at the second try.",
        "Q1 = 300, Q2 = 365.",
        "Lights aged 10-15 (25%) fail most.",
        "Ranked 4th of 22 councils.",
        "The 20 day target was met in 9 of 10 cases.",
        "40 letters (25 in English, 15 in Welsh, 10 of them by e-mail) were sent.",
        "Despite an increase in demand on last year, performance is above target.",
        "Nid yw perfformiad yn is na chyfartaledd Cymru.",
        "365 out of 400 were repaired on time (89.40% last year).",
        "365 out of 400 were repaired on time, last year 89.40%.",
        "365 of the 400 were repaired on time; 89.40% in the same period last year.",
        "Atgyweiriwyd 365 allan o 400 mewn pryd, o'i gymharu â 89.40% y llynedd.",
        "Atgyweiriwyd 365 allan o 400 mewn pryd (89.40% y llynedd).",
    ],
)
def test_true_but_awkward(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "365 out of 400 last year, compared to 89.40%.",  # said of last year beside the counts
        "365 out of 400 were repaired on time (88.10% last year).",
        "360 out of 400 were repaired on time, last year 89.40%.",
    ],
)
def test_another_periods_figure_excuses_no_other(text):
    assert told(text) != []


def test_a_change_on_last_year_leaves_the_count_to_this_year():
    assert told("52 street lights were replaced, an increase on last year.", **COUNTED) == []
    assert told("40 street lights were replaced in Q2 2023/24, an increase on last year.", **COUNTED) != []


def test_cases_are_no_difference_of_rates():
    rates = {"now": "4.61", "before": "5.32", "target": "", "average": "", "unit": "rate", "better": "lower"}
    rates["title"] = "Delayed transfers per 1,000 people"
    assert told("There were 70 delays, 11 fewer than the 81 of last year.", **rates) == []
    assert told("The rate fell by 0.91 on last year.", **rates) != []


def test_no_margin_is_told_of_counts_that_do_not_give_the_figure():
    findings = checked("361 out of 400 in Q2 2023/24.").findings
    assert "rag_fragile" not in set(findings["kind"])


def test_almost_nothing_to_spare_is_reckoned_of_the_cases_needed():
    # 52 to spare of the 443 that may be missed are many, 1% of half a million or not
    collected = {"now": "0.08", "before": "", "target": "0.09", "better": "lower", "rag": "Green"}
    findings = checked("391 out of 500000 in Q2 2023/24.", **collected).findings
    assert "rag_fragile" not in set(findings["kind"])


# verdicts and coverage


def test_the_four_verdicts_add_up():
    result = checked(
        "365 out of 400 in Q2. 3 vans. The remaining 64%, after 26%. S47 in 2019. Calls doubled from 10 "
        "to 35."
    )
    counted = result.coverage
    assert counted["numbers"] == len(result.numbers)
    assert counted["numbers"] == sum(
        counted[name] for name in ("verified", "contradicted", "questioned", "unverifiable")
    )


def test_a_failed_sum_contradicts_its_total_and_leaves_its_items_open():
    assert verdicts("22 faults for these reasons:\nCable = 9\nLamp = 6\nPost = 8") == [
        ("22", "contradicted"),
        ("9", "unverifiable"),
        ("6", "unverifiable"),
        ("8", "unverifiable"),
    ]


def test_nothing_is_verified_for_standing_near_a_figure():
    told_ = dict(verdicts("We hired 52 fitters and bought 40 vans in 18 months.", **COUNTED))
    assert set(told_.values()) == {"unverifiable"}


def test_labels_are_verified_only_where_the_document_has_them():
    found = dict(verdicts("In Q2 2023/24, unlike 2015/16, PI/2 and PI/77 under Section 47."))
    assert found == {
        "Q2": "verified",
        "2023/24": "verified",
        "2015/16": "unverifiable",
        "PI/2": "verified",
        "PI/77": "unverifiable",
        "Section 47": "unverifiable",
    }


def test_a_finding_quotes_the_words_and_shows_the_sum():
    text = "All is well. Twelve of the 15 crews (85%) were trained. More to come."
    finding = checked(text).findings.iloc[0]
    assert finding["text"] == "Twelve of the 15 crews (85%) were trained."
    assert text[finding["start"] : finding["end"]] == finding["text"]
    assert finding["explanation"] == "12 / 15 = 80%, and the text says 85%"
    assert (finding["expected"], finding["found"], finding["page"]) == ("80%", "85%", "3")


def test_json_is_what_the_design_says():
    made = commentary.as_json("q2.pdf", checked("12 out of 15 (85%) crews were trained."))
    assert list(made) == ["source", "coverage", "findings"]
    assert list(made["coverage"]) == ["numbers", "verified", "contradicted", "questioned", "unverifiable"]
    assert list(made["findings"][0]) == [
        "code",
        "kind",
        "severity",
        "text",
        "expected",
        "found",
        "explanation",
    ]


def test_marked_pieces_are_the_text():
    text = "<p>365 out of 400 in Q2.</p> 3 vans"
    pieces = commentary.marked(text, checked(text).numbers)
    assert "".join(words for words, _ in pieces) == text
    assert [piece for piece in pieces if piece[1]] == [
        ("365", "verified"),
        ("400", "verified"),
        ("Q2", "verified"),
        ("3", "unverifiable"),
    ]


def test_a_flipped_conclusion_comes_first():
    findings = checked("12 out of 15 (85%) crews. Performance is below the target of 90%.").findings
    assert list(findings["kind"])[:2] == ["versus_target", "x_out_of_n"]
    assert "turns over" in findings.loc[0, "explanation"]


# questions


def test_a_change_that_is_not_mentioned_is_asked_about():
    days = DAYS | {"now": "4", "before": "3"}
    asked = checked("All crews are in post.", **days).findings.query("kind == 'omission'")
    assert asked["question"].tolist() == ["Why does the text not mention a rise of 1 on last year, 3 to 4?"]
    told_of = checked("That is 1 day more than the 3 days of last year.", **days).findings
    assert "omission" not in set(told_of["kind"])


@pytest.mark.parametrize(
    ("text", "given", "kind"),
    [
        (
            "2 out of 22 in Q2 2023/24.",
            {"now": "9.09", "before": "", "target": "9.40", "better": "lower"},
            "rag_fragile",
        ),
        (
            "365 out of 400. In the same period last year 20 out of 300 were late.",
            {"before": ""},
            "missing_prior",
        ),
        ("This is lower than the service would like.", {}, "tone"),
        ("Excellent performance.", {"rag": "Red"}, "tone"),
        ("The calls rose from 17 to 80, a fourfold increase in late repairs.", {}, "multiple"),
        ("The calls rose from 17 to 80, a fourfold increase in late repairs.", {}, "polarity_tone"),
        ("In Quarter 1 the crews did 12 visits.", {}, "stale_period"),
        ("", {"rag": "Red"}, "omission"),
        ("Well done.", {"now": "80.00", "before": "95.00"}, "omission"),
        (
            "Performance rose by 1.85% on the same period last year.",
            {},
            "points_or_percent",
        ),
        (
            "Our figure is slightly below the All Wales Average of 91.4%. 365 out of 400 in Q2 2023/24.",
            {"average": "91.4"},
            "versus_average",
        ),
    ],
)
def test_a_question(text, given, kind):
    findings = checked(text, **given).findings
    asked = findings[findings["severity"] == "question"]
    assert kind in set(asked["kind"])
    assert (asked["explanation"] != "").all()


def test_at_most_three_questions_an_indicator():
    text = (
        "365 out of 400. This is lower than we would like. Late repairs went from 17 last year to 80 this "
        "year, a fourfold"
        " increase in repairs outside timescale. In the same period last year 20 out of 300 people were "
        "late. Lamps = 2, Posts = 1."
    )
    findings = checked(text, before="", target="91.00").findings
    assert (findings["severity"] == "question").sum() <= 3
    assert (findings["question"] != "").sum() <= 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("365 out of 400 on time. Reasons: 3 x lamps, 32 x posts.", "1 count in the text is below 5 (3)"),
        ("35 were late: 3 x lamps, 4 x posts, 28 x cable.", "2 counts in the text are below 5 (3, 4)"),
    ],
)
def test_small_counts_are_counted(text, told):
    assert told in set(checked(text).findings["explanation"])


def test_equal_indicators_are_asked_about():
    findings = checked("", **(COUNTED | {"now": "120"})).findings
    assert "identity" in set(findings["kind"])


def test_the_same_sentence_for_three_indicators_is_asked_about():
    indicators, values, _, period = document("")
    codes = ["PI/1", "PI/2", "PI/3"]
    indicators = table(
        "indicators",
        [{"code": code, "aliases": (), "title": code, "unit": "", "better": ""} for code in codes],
    )
    words = table(
        "commentary",
        [
            {
                "code": code,
                "period": period,
                "text": "Officers will keep a close watch on this.",
                "source": "q#p1",
            }
            for code in codes
        ],
    )
    assert "reused" in set(commentary.check(indicators, values, words, period).findings["kind"])


# rounding


@pytest.mark.parametrize(
    ("exact", "printed", "agrees"),
    [
        (97.7612, "97.76%", "yes"),
        (26.47, "26%", "yes"),
        (26.5, "26%", "yes"),  # half down occurs
        (26.5, "27%", "yes"),  # half up occurs
        (26.51, "26%", "no"),
        (55.8559, "55.85%", "cut"),  # cut, not rounded
        (95, "over 90%", "yes"),
        (88, "over 90%", "no"),
        (88.08, "nearly 90%", "yes"),
        (91.5, "nearly 90%", "no"),
        (91, "just over 90%", "yes"),
        (88.5, "just over 90%", "no"),
    ],
)
def test_rounding(exact, printed, agrees):
    from fractions import Fraction

    assert fits(Fraction(str(exact)), find(printed)[0]) == agrees


def test_numbers_in_explanations():
    assert number(1234) == "1,234"


@pytest.mark.skipif(not (SHARED / "golden").is_dir(), reason="no ../shared/golden beside the project")
def test_grim_golden():
    with (SHARED / "golden" / "scrutiny_grim.csv").open() as rows:
        cases = list(csv.DictReader(rows))
    assert len(cases) == 67
    for case in cases:
        got = grim(case["x"], int(case["n"]), int(case["items"]), case["percent"] == "True")
        assert got == (case["expected_consistent"] == "True"), case


# bad input


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "%",
        "‹c0› out of ‹c1›",
        "(((((",
        "1" * 400,
        "½ ½ ½",
        "<p><p>",
        "−−−5",
        "= = = 5",
        "\x00 5 of 4",
        "0 out of 0 (0%)",
        "0% of 0",
        "5 x\n5 x\n5",
        "٣ out of ٥",
        "1e309%",
        "doubled from 0 to 0",
        "² of ³",
    ],
)
def test_odd_texts(text):
    counted = checked(text).coverage
    assert counted["numbers"] == sum(
        counted[name] for name in ("verified", "contradicted", "questioned", "unverifiable")
    )


def test_a_count_in_millions_is_a_number_like_others():
    found = checked("The team made 1.4 million calls.", unit="count", title="Number of calls", now="295")
    assert found.coverage["numbers"] == 1 and found.coverage["verified"] == 0


_PIECES = st.sampled_from(
    "5 12 26% 0 one half out of of the from to compared with last year Q2 2023/24 increased by fell above "
    "below target"
    " All Wales Average remaining (12) – = : ; , . \n • x doubled not and including total Section 47 aged "
    "16-17 £3m PI/2 1.4 million 250k"
    " two thirds yn uwch na cyfartaledd Cymru y llynedd Mae wedi allan o".split(" ")
)


@settings(max_examples=120, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=60).map(" ".join)))
def test_any_text_is_checked(text):
    result = checked(text)
    counted = result.coverage
    assert counted["numbers"] == sum(
        counted[name] for name in ("verified", "contradicted", "questioned", "unverifiable")
    )
    numbers = result.numbers
    assert (numbers["start"] < numbers["end"]).all()
    assert [text[row.start : row.end] for row in numbers.itertuples()] == list(numbers["text"])
    assert (numbers["start"].iloc[1:].to_numpy() >= numbers["end"].iloc[:-1].to_numpy()).all()
    assert commentary.as_text("t", result)


def test_work_grows_as_the_words_do():
    words = (
        "In Quarter 2, 365 out of 400 lights were repaired on time, compared with 447 out of 500 in the "
        "same period last year. "
        "Performance is above the All Wales Average of 84.1%. 22 faults for these reasons: cable = 9; "
        "lamp = 6; post = 7. "
        "The remaining 35 were late and officers will keep working with the contractor to make sure that "
        "this gets better. "
    )
    count = len(words.split())
    checked(words)  # patterns are made ready once
    short, long = (calls(checked, words * (length // count)) for length in (1_000, 8_000))
    assert long < 10 * short  # eight times the words; a square would be sixty-four


def calls(function, *arguments):
    """How many functions of Python are called: the work done, whatever the machine is busy with."""
    counted = Counter()
    sys.setprofile(lambda frame, event, argument: counted.update((event,)))
    try:
        function(*arguments)
    finally:
        sys.setprofile(None)
    return counted["call"]


# the seed


@pytest.fixture(scope="module")
def seed():
    path = SHARED / "seed" / "q1-2021-22-word.pdf"
    if not path.is_file():
        pytest.skip("no ../shared/seed beside the project")
    read = reading.read(path)
    return commentary.check(read.indicators, read.values, read.commentary, read.period)


def test_seed_contradictions(seed):
    wrong = seed.findings[seed.findings["severity"] == "contradiction"]
    assert [(row.code, row.kind, row.expected, row.found) for row in wrong.itertuples()] == [
        ("PI/532", "breakdown_sum", "238", "241"),
        ("PI/534", "breakdown_sum", "3", "4"),
    ]


def test_seed_questions(seed):
    golden = pd.read_csv(SHARED / "golden" / "seed_narrative_claims.csv")
    wanted = set(
        golden.loc[golden["verdict"].str.startswith("warn"), ["pi", "check"]].itertuples(
            index=False, name=None
        )
    )
    assert len(wanted) == 8
    asked = seed.findings[seed.findings["severity"] == "question"]
    asked_pairs = set(zip(asked["code"], asked["kind"], strict=True))
    every = set(zip(seed.findings["code"], seed.findings["kind"], strict=True))
    assert len(wanted & asked_pairs) >= 7
    assert wanted <= every


def test_seed_coverage(seed):
    counted = seed.coverage
    assert counted["contradicted"] == 2
    assert counted["unverifiable"] <= 0.2 * counted["numbers"]


# our own sentences


def row(**given):
    return {
        "code": "PI/1",
        "title": "Percentage of street lights repaired on time",
        "unit": "percent",
        "better": "higher",
        "decimals": 2,
        "period": Q2,
        "actual": 91.25,
        "actual_printed": "91.25",
        "target": 90.0,
        "target_printed": "90.00",
        "target_covers": "2023/24",
        "wales_average": 84.1,
        "wales_printed": "84.1",
        "last_year": 89.4,
        "last_year_printed": "89.40",
        "numerator": 365.0,
        "denominator": 400.0,
        "headroom": 5.0,
        "needed": 360.0,
    } | given


@pytest.mark.parametrize(
    "sentence",
    [
        "The result for Quarter 2 2023/24 is 91.25%: 365 out of 400.",
        "It is 1.25 percentage points above the target of 90.00%.",
        "Not rated, higher than Wales.",
        "35 were not repaired on time; 5 cases to spare: the target needs 360 of 400.",
        "Mae'r canlyniad yn uwch na chyfartaledd Cymru: 91.25% o gymharu ag 84.1%.",
        "Canlyniad yr un cyfnod y llynedd oedd 89.40%.",
    ],
)
def test_our_sentence_stands(sentence):
    assert commentary.check_sentences([sentence], row()) == []


def test_one_case_more_or_fewer_is_told_where_none_is_to_spare():
    told = ["There are no cases to spare: the target needs 360 of 400, and one fewer would miss it."]
    exact = row(numerator=360.0, actual=90.0, actual_printed="90.00", headroom=0.0)
    assert commentary.check_sentences(told, exact) == []
    assert commentary.check_sentences(told, row(numerator=360.0, headroom=5.0)) != []


def test_a_colour_quoted_from_the_document_may_hold_a_number():
    told = ["The document prints “Off target by 77”; the rule gives no colour."]
    assert commentary.check_sentences(told, row(printed_rag="Off target by 77")) == []
    assert commentary.check_sentences(told, row(printed_rag="Amber")) != []


@pytest.mark.parametrize("unit", ["", "rate", "ratio"])
def test_counts_need_not_give_a_figure_that_is_no_percentage(unit):
    told = ["The result for Quarter 1 2021/22 is 36.00: numerator 63, denominator 175."]
    of = {"unit": unit, "actual": 36.0, "actual_printed": "36.00", "numerator": 63.0, "denominator": 175.0}
    q1 = financial_period("Q1", "2021/22")
    assert commentary.check_sentences(told, row(**of, period=q1, last_year=float("nan"))) == []


def test_a_summary_of_one_indicator_counts_indicators_all_the_same():
    only = pd.DataFrame([row(code="KPI 201", numerator=360.0, headroom=0.0)])
    assert commentary.check_sentences(["1 indicator only just meets its target: KPI 201 (0)."], only) == []


def test_a_count_tells_the_ends_of_its_interval_in_whole_numbers():
    counted = row(unit="count", decimals=0, ci_lower=4686.85, ci_upper=4960.06)
    assert commentary.check_sentences(["The interval is 4,687 to 4,960."], counted) == []
    assert commentary.check_sentences(["The interval is 4,688 to 4,960."], counted) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "The result for Quarter 2 2023/24 is 92.15%.",
        "There are 7 cases to spare.",
        "The result for Quarter 4 2019/20 is 91.25%.",
        "The figure is below the All-Wales average of 84.1%.",
        "Mae'r perfformiad yn is na chyfartaledd Cymru.",
        "Mae'r perfformiad wedi gostwng o gymharu â'r un cyfnod y llynedd.",
    ],
)
def test_our_sentence_falls(sentence):
    assert commentary.check_sentences([sentence], row()) != []
