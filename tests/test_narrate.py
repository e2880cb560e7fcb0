"""Whole sentences, English and Welsh. `python tests/test_narrate.py` writes the golden files afresh."""

import ast
import itertools
import re
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from piutils import charts, commentary, folder, narrate
from piutils.charts.words import labels
from piutils.compare import summarise
from piutils.model import as_decimal, financial_period, period_label, table, year_label
from piutils.narrate.caveats import TOLD
from piutils.narrate.findings import _KINDS
from piutils.narrate.target import NOT_RATED
from piutils.rules import load_rules
from piutils.words import translator

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden"
RULES = load_rules(ROOT / "data" / "rules.toml")
Q1 = financial_period("Q1", "2021/22")
NO_COUNTS = (float("nan"), float("nan"))

# The council's Quarter 1 2021/22, typed from the document: last year, this year, target, All-Wales.
PERCENTAGES = [
    ("CP/011", "higher", "98.08", (663, 676), "97.76", (655, 670), "94.00", "88.9"),
    ("PI/239", "higher", "66.93", (597, 892), "68.24", (608, 891), "64.70", "68.4"),
    ("PI/241", "lower", "16.67", (5, 30), "9.09", (2, 22), "9.40", "5.4"),
    ("PI/527", "higher", "", NO_COUNTS, "88.08", (591, 671), "87.70", ""),
    ("PI/528", "higher", "", NO_COUNTS, "92.95", (567, 610), "87.70", ""),
    ("PI/529", "higher", "", NO_COUNTS, "80.11", (294, 367), "68.30", ""),
]
COUNTS = {
    "PI/530": "3301.00",
    "PI/531": "3301.00",
    "PI/532": "63.00",
    "PI/533": "22.00",
    "PI/534": "21.00",
    "PI/535": "28.00",
    "PI/538": "4.00",
    "PI/539": "10.00",
}


def one(
    actual="97.76",
    *,
    code="PI/1",
    unit="percent",
    better="higher",
    decimals=2,
    cumulative=True,
    rule="",
    service="Children",
    period=Q1,
    counts=NO_COUNTS,
    target="",
    target_covers="2021/22",
    floor="",
    stretch="",
    last_year="",
    last_year_counts=NO_COUNTS,
    wales="",
    wales_covers="unstated",
    rag="",
    title="Visits on time",
    title_cy="",
):
    """Rows of the tables for one indicator: (indicator, values)."""
    indicator = {
        "code": code,
        "aliases": (),
        "title": title,
        "title_cy": title_cy,
        "service": service,
        "unit": unit,
        "better": better,
        "decimals": decimals,
        "cumulative": cumulative,
        "rule": rule,
    }
    figures = [
        ("actual", actual, period, period_label(period), counts),
        ("target", target, period, target_covers, NO_COUNTS),
        ("floor", floor, period, target_covers, NO_COUNTS),
        ("stretch_target", stretch, period, target_covers, NO_COUNTS),
        ("actual", last_year, period - 4, period_label(period - 4), last_year_counts),
        ("wales_average", wales, _stands_at(wales_covers, period), wales_covers, NO_COUNTS),
        ("rag", rag, period, period_label(period), NO_COUNTS),
    ]
    values = []
    for series, printed, stands, covers, (numerator, denominator) in figures:
        if not printed:
            continue
        number = as_decimal(printed.removesuffix(" days"))
        values.append(
            {
                "code": code,
                "period": stands,
                "series": series,
                "covers": covers,
                "value": float("nan") if number is None else float(number),
                "numerator": numerator,
                "denominator": denominator,
                "printed": printed,
                "source": "q1.pdf#1",
                "box": None,
            }
        )
    return indicator, values


def _stands_at(covers, period):
    """An average of another year stands at that year's last quarter, one of the document at its own."""
    of_year = re.fullmatch(r"\d{4}/\d\d", covers)
    return financial_period("Q4", covers) if of_year and covers != year_label(period) else period


def summary_of(*rows, period=Q1):
    indicators = table("indicators", [indicator for indicator, _ in rows])
    values = table("values", list(itertools.chain.from_iterable(values for _, values in rows)))
    return summarise(values, indicators, RULES, period)


def published():
    """Quarter 1 2021/22 as the data folder has it: document, indicators and averages."""
    read = folder.load(str(ROOT / "data"))
    return summarise(read.values, read.indicators, read.rules, Q1)


def quarter_one():
    rows = [
        one(
            actual,
            code=code,
            better=better,
            service="CHILDREN AND YOUNG PEOPLE SERVICES",
            counts=counts,
            target=target,
            last_year=last,
            last_year_counts=before,
            wales=wales,
            rag="Green",
        )
        for code, better, last, before, actual, counts, target, wales in PERCENTAGES
    ]
    rows += [
        one(
            actual,
            code=code,
            unit="count",
            decimals=0,
            better="neither",
            service="CHILDREN AND YOUNG PEOPLE SERVICES",
        )
        for code, actual in COUNTS.items()
    ]
    return summary_of(*rows)


def told(summary, lang):
    """All that the narrative says of a summary, one sentence a line."""
    lines = [narrate.quarter(Q1, lang), narrate.dates(Q1, lang), "", *narrate.headline(summary, lang)]
    for name, _, sentences in narrate.services(summary, lang):
        lines += ["", name, *sentences]
    for row in summary.itertuples():
        lines += ["", row.code, *narrate.paragraph(row, lang)]
        lines += [f"* {caveat}" for caveat in narrate.caveats(row, lang)]
    return "\n".join([*lines, "", *narrate.method(lang), ""])


def golden(lang):
    return GOLDEN / f"narrative-2021-22-Q1-{lang}.txt"


@pytest.fixture(scope="module")
def summary():
    return quarter_one()


def said_of(*, period=Q1, lang="en", **given):
    """Paragraph on one indicator."""
    row = next(summary_of(one(period=period, **given), period=period).itertuples())
    return narrate.paragraph(row, lang)


@pytest.fixture(scope="module")
def real():
    return published()


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_quarter_one_word_for_word(real, lang):
    assert told(real, lang) == golden(lang).read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_no_sentence_is_longer_than_25_words(real, lang):
    assert max(len(line.split()) for line in told(real, lang).splitlines()) <= 25


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_facts_only(real, lang):
    opinions = (
        r"\b(because|despite|pleasing|unfortunately|only fractionally|oherwydd|er gwaethaf|yn anffodus)\b"
    )
    assert not re.search(opinions, told(real, lang), flags=re.IGNORECASE)


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_every_sentence_passes_the_check_of_the_officers_words(real, lang):
    for row in real.itertuples():
        sentences = [*narrate.paragraph(row, lang), *narrate.caveats(row, lang)]
        assert commentary.check_sentences(sentences, row) == []
    brief = narrate.headline(real, lang)
    for _, _, sentences in narrate.services(real, lang):
        brief += sentences
    assert commentary.check_sentences(brief, real) == []


@pytest.mark.parametrize("lang", ["en", "cy"])
def test_that_check_would_find_a_wrong_figure(real, lang):
    row = next(real.itertuples())
    sentences = [sentence.replace("97.76%", "98.76%") for sentence in narrate.paragraph(row, lang)]
    assert commentary.check_sentences(sentences, row)


# --- the result


@pytest.mark.parametrize(
    ("given", "en", "cy"),
    [
        (
            {"actual": "97.76", "counts": (655, 670)},
            "The result for Quarter 1 2021/22 is 97.76%: 655 out of 670.",
            "Canlyniad Chwarter 1 2021/22 yw 97.76%: 655 allan o 670.",
        ),
        (  # a count prints as 3301.00 and is said whole
            {"actual": "3301.00", "unit": "count", "better": "neither"},
            "The result for Quarter 1 2021/22 is 3,301.",
            "Canlyniad Chwarter 1 2021/22 yw 3,301.",
        ),
        (
            {"actual": "642.24", "unit": "days", "better": "neither"},
            "The result for Quarter 1 2021/22 is 642.24 days.",
            "Canlyniad Chwarter 1 2021/22 yw 642.24 diwrnod.",
        ),
        (
            {"actual": "1234.50", "unit": "pounds", "better": "neither"},
            "The result for Quarter 1 2021/22 is £1,234.50.",
            "Canlyniad Chwarter 1 2021/22 yw £1,234.50.",
        ),
        (
            {"actual": "4.9", "unit": "rate", "decimals": 1, "better": "neither", "counts": (49, 10000)},
            "The result for Quarter 1 2021/22 is 4.9: numerator 49, denominator 10,000.",
            "Canlyniad Chwarter 1 2021/22 yw 4.9: rhifiadur 49, enwadur 10,000.",
        ),
        (  # year to date, once the year is older than a quarter
            {"actual": "88.0", "decimals": 1, "period": financial_period("Q3", "2021/22")},
            "The result for the year to the end of Quarter 3 2021/22 is 88.0%.",
            "Canlyniad y flwyddyn hyd at ddiwedd Chwarter 3 2021/22 yw 88.0%.",
        ),
        (
            {
                "actual": "88.0",
                "decimals": 1,
                "cumulative": None,
                "period": financial_period("Q3", "2021/22"),
            },
            "The result for Quarter 3 2021/22 is 88.0%.",
            "Canlyniad Chwarter 3 2021/22 yw 88.0%.",
        ),
        (  # the counts do not give the figure: they are not said as if they did
            {"actual": "97.76", "counts": (600, 670)},
            "The result for Quarter 1 2021/22 is 97.76%.",
            "Canlyniad Chwarter 1 2021/22 yw 97.76%.",
        ),
    ],
)
def test_result(given, en, cy):
    assert said_of(**given)[0] == en
    assert said_of(**given, lang="cy")[0] == cy


def test_in_quarter_four_a_result_to_date_is_that_of_the_year():
    assert said_of(period=Q1 + 3, actual="50.00", counts=(1, 2))[0] == (
        "The result for the year 2021/22 is 50.00%: 1 out of 2."
    )
    assert said_of(period=Q1 + 3, actual="50.00", lang="cy")[0] == "Canlyniad y flwyddyn 2021/22 yw 50.00%."


def test_lower_is_better_is_said_once_the_target_is_told():
    said = said_of(actual="9.09", better="lower", target="9.40", rag="Green")
    assert [sentence.split()[0] for sentence in said[:3]] == ["The", "The", "Lower"]
    assert "Gorau po isaf." in said_of(actual="9.09", better="lower", lang="cy")
    assert "Lower is better." not in said_of(actual="9.09", better="higher")


@pytest.mark.parametrize(
    ("printed", "en", "cy"),
    [
        ("n/a", "; the document prints “n/a”.", "; “n/a” sydd yn y ddogfen."),
        ("", ".", "."),
        ("a note much too long to be quoted", ".", "."),
    ],
)
def test_no_figure_published(printed, en, cy):
    summary = summary_of(one(printed, target="94.00"), one("50.00", code="PI/2"))
    row = next(summary.itertuples())
    assert narrate.paragraph(row, "en") == [
        f"No figure is published for Quarter 1 2021/22{en}",
        "The target is 94.00% for the year 2021/22.",
    ]
    assert narrate.paragraph(row, "cy")[0] == f"Ni chyhoeddwyd ffigur ar gyfer Chwarter 1 2021/22{cy}"


def test_count_without_target():
    assert said_of(actual="63.00", unit="count", decimals=0, better="neither") == [
        "The result for Quarter 1 2021/22 is 63.",
        "There is no target, so the indicator is not rated.",
        "No figure is published for the same period last year.",
    ]


def test_faults_of_other_figures_leave_the_counts_alone():
    said = said_of(counts=(655, 670), last_year="90.00", last_year_counts=(1, 670))
    assert said[0] == "The result for Quarter 1 2021/22 is 97.76%: 655 out of 670."
    assert not any("1 out of 670" in sentence for sentence in said)


def test_a_row_may_be_taken_either_way(summary):
    for row, series in zip(
        summary.itertuples(), (summary.iloc[at] for at in range(len(summary))), strict=True
    ):
        assert narrate.paragraph(row, "en") == narrate.paragraph(series, "en")
        assert narrate.caveats(row, "cy") == narrate.caveats(series, "cy")


# --- against target


@pytest.mark.parametrize(
    ("given", "en", "cy"),
    [
        (
            {"actual": "97.76", "target": "94.00"},
            "The result meets the target of 94.00% for the year 2021/22: it is 3.76 percentage points above.",
            "Mae'r canlyniad yn cyrraedd y targed o 94.00% ar gyfer y flwyddyn 2021/22: "
            "3.76 pwynt canran yn uwch.",
        ),
        (  # lower is better: below the target is met
            {"actual": "9.09", "target": "9.40", "better": "lower"},
            "The result meets the target of 9.40% for the year 2021/22: it is 0.31 percentage points below.",
            "Mae'r canlyniad yn cyrraedd y targed o 9.40% ar gyfer y flwyddyn 2021/22: "
            "0.31 pwynt canran yn is.",
        ),
        (
            {"actual": "94.00", "target": "94.00"},
            "The result meets the target of 94.00% for the year 2021/22 exactly.",
            "Mae'r canlyniad yn cyrraedd y targed o 94.00% ar gyfer y flwyddyn 2021/22 yn union.",
        ),
        (  # within 5% of 94 is near
            {"actual": "92", "target": "94", "decimals": 0},
            "The result does not meet the target of 94% for the year 2021/22, but is near: "
            "2 percentage points below.",
            "Nid yw'r canlyniad yn cyrraedd y targed o 94% ar gyfer y flwyddyn 2021/22, ond mae'n agos: "
            "2 bwynt canran yn is.",
        ),
        (
            {"actual": "50", "target": "51", "decimals": 0, "rule": "on_or_off"},
            "The result misses the target of 51% for the year 2021/22: it is 1 percentage point below.",
            "Nid yw'r canlyniad yn cyrraedd y targed o 51% ar gyfer y flwyddyn 2021/22: 1 pwynt "
            "canran yn is.",
        ),
        (
            {"actual": "90.00", "target": "94.00", "rule": "four_colours"},
            "The result does not meet the target of 94.00% for the year 2021/22, but is close: "
            "4.00 percentage points below.",
            "Nid yw'r canlyniad yn cyrraedd y targed o 94.00% ar gyfer y flwyddyn 2021/22, ond mae'n "
            "agos iawn: 4.00 pwynt canran yn is.",
        ),
        (  # the target has more decimals than the result
            {"actual": "74", "target": "73.5", "decimals": 0, "target_covers": "2021/22 Q1"},
            "The result meets the target of 73.5% for Quarter 1 2021/22: it is 0.5 percentage points above.",
            "Mae'r canlyniad yn cyrraedd y targed o 73.5% ar gyfer Chwarter 1 2021/22: "
            "0.5 pwynt canran yn uwch.",
        ),
        (
            {"actual": "74.0", "target": "73.5", "decimals": 1, "target_covers": "unstated"},
            "The result meets the target of 73.5% (year not stated): it is 0.5 percentage points above.",
            "Mae'r canlyniad yn cyrraedd y targed o 73.5% (blwyddyn heb ei nodi): 0.5 pwynt canran yn uwch.",
        ),
        (  # pounds and counts have no percentage points
            {"actual": "1200.00", "target": "1000.00", "unit": "pounds", "cumulative": False},
            "The result meets the target of £1,000.00 for the year 2021/22: it is £200.00 above.",
            "Mae'r canlyniad yn cyrraedd y targed o £1,000.00 ar gyfer y flwyddyn 2021/22: £200.00 yn uwch.",
        ),
        (  # a middle range is best: from the floor to the target
            {"actual": "50", "target": "60", "floor": "40", "better": "range", "decimals": 0},
            "The result meets the target range of 40% to 60% for the year 2021/22.",
            "Mae'r canlyniad o fewn yr ystod darged o 40% i 60% ar gyfer y flwyddyn 2021/22.",
        ),
        (
            {"actual": "70", "target": "60", "floor": "40", "better": "range", "decimals": 0},
            "The result does not meet the target range of 40% to 60% for the year 2021/22.",
            "Nid yw'r canlyniad o fewn yr ystod darged o 40% i 60% ar gyfer y flwyddyn 2021/22.",
        ),
        (
            {"actual": "8.00", "target": "9.40", "stretch": "9", "better": "lower", "rule": "two_targets"},
            "The result meets the target of 9.40% for the year 2021/22, and the stretch target too: "
            "it is 1.40 percentage points below.",
            "Mae'r canlyniad yn cyrraedd y targed o 9.40% ar gyfer y flwyddyn 2021/22, "
            "a'r targed ymestynnol hefyd: 1.40 pwynt canran yn is.",
        ),
        (
            {"actual": "0.00", "target": "0", "stretch": "0", "better": "lower", "rule": "two_targets"},
            "The result meets the target of 0% for the year 2021/22 exactly, and the stretch target too.",
            "Mae'r canlyniad yn cyrraedd y targed o 0% ar gyfer y flwyddyn 2021/22 yn union, "
            "a'r targed ymestynnol hefyd.",
        ),
        (  # better is not known: the gap is said, no verdict
            {"actual": "60.00", "target": "50.00", "better": ""},
            "The target is 50.00% for the year 2021/22; the result is 10.00 percentage points above.",
            "Y targed yw 50.00% ar gyfer y flwyddyn 2021/22; mae'r canlyniad 10.00 pwynt canran yn uwch.",
        ),
    ],
)
def test_against_target(given, en, cy):
    assert en in said_of(**given)
    assert cy in said_of(**given, lang="cy")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"better": ""}, "The data do not say whether higher or lower is better, so it is not rated."),
        ({"better": "neither"}, "Neither higher nor lower is better, so the indicator is not rated."),
        ({"rule": "nowhere"}, "The rule named for the indicator is not known, so it is not rated."),
        ({"rule": "floor"}, "The rule needs a floor that is not published, so the indicator is not rated."),
        (
            {"unit": "count", "decimals": 0},
            "The target is for the whole year, so the count so far is not rated.",
        ),
    ],
)
def test_why_not_rated(given, reason):
    assert reason in said_of(**({"actual": "50", "target": "80"} | given))


@pytest.mark.parametrize(
    ("given", "en", "cy"),
    [
        (
            {"actual": "97.76", "counts": (655, 670), "target": "94.00"},
            "There are 25 cases to spare: the target needs 630 of 670.",
            "Mae 25 o achosion dros ben: mae'r targed yn gofyn am 630 allan o 670.",
        ),
        (
            {"actual": "50.00", "counts": (11, 22), "target": "46.00"},
            "There are no cases to spare: the target needs 11 of 22, and one fewer would miss it.",
            "Nid oes achos dros ben: mae'r targed yn gofyn am 11 allan o 22, ac ni fyddai un yn llai "
            "yn ddigon.",
        ),
        (
            {"actual": "9.09", "counts": (2, 22), "target": "9.40", "better": "lower"},
            "There are no cases to spare: the target allows 2 of 22, and one more would miss it.",
            "Nid oes achos dros ben: mae'r targed yn caniatáu 2 allan o 22, a byddai un arall yn ormod.",
        ),
        (
            {"actual": "4.55", "counts": (1, 22), "target": "9.40", "better": "lower"},
            "There is 1 case to spare: the target allows 2 of 22.",
            "Mae 1 achos dros ben: mae'r targed yn caniatáu 2 allan o 22.",
        ),
        (
            {"actual": "90.00", "counts": (90, 100), "target": "93.00"},
            "There are 3 cases too few: the target needs 93 of 100.",
            "Mae 3 achos yn brin: mae'r targed yn gofyn am 93 allan o 100.",
        ),
        (
            {"actual": "13.64", "counts": (3, 22), "target": "9.40", "better": "lower"},
            "There is 1 case too many: the target allows 2 of 22.",
            "Mae 1 achos yn ormod: mae'r targed yn caniatáu 2 allan o 22.",
        ),
    ],
)
def test_headroom_in_cases(given, en, cy):
    assert en in said_of(**given)
    assert cy in said_of(**given, lang="cy")


@pytest.mark.parametrize(("better", "target"), [("higher", "100.10"), ("lower", "-0.10")])
def test_no_number_of_cases_meets_an_impossible_target(better, target):
    said = said_of(actual="50.00", counts=(11, 22), target=target, better=better)
    assert not any("of 22" in sentence and "target" in sentence for sentence in said)


def test_certainty_of_the_target():
    close = said_of(actual="88.08", counts=(591, 671), target="87.70")
    clear = said_of(actual="97.76", counts=(655, 670), target="94.00")
    assert "Too close to the target to tell from chance: the 95% interval is 85.41% to 90.32%." in close
    assert "The gap is beyond chance: the 95% interval is 96.34% to 98.64%." in clear


def test_without_counts_chance_is_not_judged():
    said = said_of(actual="97.76", target="94.00", wales="88.9", last_year="90.00")
    assert said[-1] == "There are no counts to judge chance by."
    assert not any("interval" in sentence or "beyond chance" in sentence for sentence in said)


@pytest.mark.parametrize(
    ("rag", "en", "cy"),
    [
        (
            "Amber",
            "The document prints Amber, but the rule gives Green.",
            "Ambr sydd yn y ddogfen, ond Gwyrdd yw lliw'r rheol.",
        ),
        (
            "",
            "The document prints no colour; the rule gives Green.",
            "Nid oes lliw yn y ddogfen; Gwyrdd yw lliw'r rheol.",
        ),
        ("Green", None, None),
        ("GREEN", None, None),
    ],
)
def test_printed_and_computed_colour(rag, en, cy):
    given = {"actual": "97.76", "target": "94.00", "rag": rag}
    for sentence, lang in ((en, "en"), (cy, "cy")):
        told = " ".join(said_of(**given, lang=lang))
        assert sentence in told if sentence else "Green" not in told and "Gwyrdd" not in told


def test_a_colour_without_a_target_is_told():
    assert "The document prints Green; the rule gives no colour." in said_of(rag="Green")


def test_a_colour_without_a_rule_to_judge_it():
    assert "The document prints Green; the rule gives no colour." in said_of(
        target="94.00", better="", rag="Green"
    )


# --- against last year


@pytest.mark.parametrize(
    ("given", "en", "cy"),
    [
        (
            {"actual": "97.76", "counts": (655, 670), "last_year": "98.08", "last_year_counts": (663, 676)},
            "There is no clear change on the same period last year (98.08% to 97.76%).",
            "Nid oes newid clir ers yr un cyfnod y llynedd (98.08% i 97.76%).",
        ),
        (
            {"actual": "90.00", "counts": (900, 1000), "last_year": "80.00", "last_year_counts": (800, 1000)},
            "Up 10.00 percentage points on the same period last year (80.00% to 90.00%): better, "
            "beyond chance.",
            "Cynnydd o 10.00 pwynt canran ers yr un cyfnod y llynedd (80.00% i 90.00%): yn well, "
            "y tu hwnt i hap.",
        ),
        (
            {
                "actual": "90.00",
                "better": "lower",
                "counts": (900, 1000),
                "last_year": "80.00",
                "last_year_counts": (800, 1000),
            },
            "Up 10.00 percentage points on the same period last year (80.00% to 90.00%): worse, "
            "beyond chance.",
            "Cynnydd o 10.00 pwynt canran ers yr un cyfnod y llynedd (80.00% i 90.00%): yn waeth, "
            "y tu hwnt i hap.",
        ),
        (  # no counts: the change is said, nothing of chance
            {"actual": "70.00", "last_year": "80.00"},
            "Down 10.00 percentage points on the same period last year (80.00% to 70.00%): worse.",
            "Gostyngiad o 10.00 pwynt canran ers yr un cyfnod y llynedd (80.00% i 70.00%): yn waeth.",
        ),
        (  # within 2% of last year without counts
            {"actual": "80.10", "last_year": "80.00"},
            "There is no clear change on the same period last year (80.00% to 80.10%).",
            "Nid oes newid clir ers yr un cyfnod y llynedd (80.00% i 80.10%).",
        ),
        (
            {"actual": "3301", "unit": "count", "decimals": 0, "better": "neither", "last_year": "2900"},
            "Up 401 on the same period last year (2,900 to 3,301).",
            "Cynnydd o 401 ers yr un cyfnod y llynedd (2,900 i 3,301).",
        ),
        (
            {"actual": "80.00", "last_year": "80.00"},
            "The result is the same as in the same period last year (80.00%).",
            "Mae'r canlyniad yr un fath ag yn yr un cyfnod y llynedd (80.00%).",
        ),
    ],
)
def test_against_last_year(given, en, cy):
    assert en in said_of(**given)
    assert cy in said_of(**given, lang="cy")


# --- against Wales


@pytest.mark.parametrize(
    ("given", "en", "cy"),
    [
        (  # inside the 95% interval
            {"actual": "68.24", "counts": (608, 891), "wales": "68.4"},
            "Similar to the All-Wales average: 68.24% against 68.4% (year not stated); "
            "the difference is within chance.",
            "Yn debyg i gyfartaledd Cymru: 68.24% o gymharu â 68.4% (blwyddyn heb ei nodi); "
            "mae'r gwahaniaeth o fewn ffiniau hap.",
        ),
        (  # outside the 99.8% interval
            {"actual": "97.76", "counts": (655, 670), "wales": "88.9", "wales_covers": "2018/19"},
            "Well above the All-Wales average, and better: 97.76% against 88.9% for the year 2018/19.",
            "Ymhell uwchlaw cyfartaledd Cymru, ac yn well: 97.76% o gymharu â 88.9% ar gyfer y "
            "flwyddyn 2018/19.",
        ),
        (  # between the two: 96.34 to 98.64 leaves 96.0 out, 95.21 to 98.97 does not
            {"actual": "97.76", "counts": (655, 670), "wales": "96.0"},
            "Above the All-Wales average, and better: 97.76% against 96.0% (year not stated).",
            "Uwchlaw cyfartaledd Cymru, ac yn well: 97.76% o gymharu â 96.0% (blwyddyn heb ei nodi).",
        ),
        (
            {"actual": "97.76", "counts": (655, 670), "wales": "96.0", "better": "lower"},
            "Above the All-Wales average, and worse: 97.76% against 96.0% (year not stated).",
            "Uwchlaw cyfartaledd Cymru, ac yn waeth: 97.76% o gymharu â 96.0% (blwyddyn heb ei nodi).",
        ),
        (
            {"actual": "97.76", "counts": (655, 670), "wales": "96.0", "better": "neither"},
            "Above the All-Wales average: 97.76% against 96.0% (year not stated).",
            "Uwchlaw cyfartaledd Cymru: 97.76% o gymharu â 96.0% (blwyddyn heb ei nodi).",
        ),
        (  # no counts
            {"actual": "60.0", "decimals": 1, "wales": "62.5"},
            "Lower than the All-Wales average, and worse: 60.0% against 62.5% (year not stated).",
            "Yn is na chyfartaledd Cymru, ac yn waeth: 60.0% o gymharu â 62.5% (blwyddyn heb ei nodi).",
        ),
        (
            {"actual": "62.5", "decimals": 1, "wales": "62.5"},
            "Equal to the All-Wales average: 62.5% against 62.5% (year not stated).",
            "Yn hafal i gyfartaledd Cymru: 62.5% o gymharu â 62.5% (blwyddyn heb ei nodi).",
        ),
    ],
)
def test_against_wales(given, en, cy):
    assert en in said_of(**given)
    assert cy in said_of(**given, lang="cy")


def test_a_quarter_against_the_average_of_a_year_says_so():
    said = said_of(actual="97.76", wales="88.9", wales_covers="2018/19")
    at = said.index(
        "Higher than the All-Wales average, and better: 97.76% against 88.9% for the year 2018/19."
    )
    assert said[at + 1] == "The average is for a whole year, the result for part of a year."


# --- the rest of the year


@pytest.mark.parametrize(
    ("given", "en"),
    [
        (
            {"actual": "88.08", "counts": (591, 671), "target": "87.70"},
            [
                "If cases keep coming as so far, 2,013 more will come by the end of the year.",
                "The year's target of 87.70% then needs at least 1,763 of the cases to come.",
                "At the rate so far, the year would end between 86.07% and 89.76%.",
            ],
        ),
        (
            {"actual": "9.09", "counts": (2, 22), "target": "9.40", "better": "lower"},
            [
                "If cases keep coming as so far, 66 more will come by the end of the year.",
                "The year's target of 9.40% then allows at most 6 of the cases to come.",
                "At the rate so far, the year would end between 4.17% and 23.13%.",
            ],
        ),
        (
            {"actual": "100.00", "counts": (40, 40), "target": "10.00"},
            ["However the rest turns out, the year would then end on target."],
        ),
        (
            {"actual": "0.00", "counts": (0, 40), "target": "90.00"},
            ["However the rest turns out, the year would then end off target."],
        ),
        (
            {"actual": "50.00", "counts": (2, 4), "target": "12.50", "better": "lower"},
            [
                "If cases keep coming as so far, 12 more will come by the end of the year.",
                "The year's target of 12.50% then allows none of the cases to come.",
                "At the rate so far, the year would end between 23.75% and 76.25%.",
            ],
        ),
        (
            {"actual": "0.00", "counts": (0, 1), "target": "75.00"},
            [
                "If cases keep coming as so far, 3 more will come by the end of the year.",
                "The year's target of 75.00% then needs all of the cases to come.",
                "At the rate so far, the year would end between 0.00% and 59.51%.",
            ],
        ),
    ],
)
def test_outlook(given, en):
    assert said_of(**given)[-len(en) :] == en


# --- in brief


def test_the_headline_leads_with_what_was_missed():
    summary = summary_of(
        one("97.76", code="PI/1", target="94.00"),
        one("50.00", code="PI/2", target="94.00"),
        one("92.00", code="PI/3", target="94.00", rag="Green"),
        one("", code="PI/4", target="94.00"),
        one("60.00", code="PI/5", target="94.00", better=""),
        one("70.00", code="PI/6", wales="75.0", last_year="80.00"),
    )
    assert narrate.headline(summary, "en") == [
        "1 rated indicator misses its target: PI/2.",
        "1 rated indicator does not meet its target but is near it: PI/3.",
        "1 of the 3 rated indicators meets its target.",
        "1 printed colour is not the one that the rule gives: PI/3.",
        "1 indicator is worse than the All-Wales average, without counts to judge by: PI/6.",
        "1 indicator is worse than in the same period last year: PI/6.",
        "6 indicators are reported for Quarter 1 2021/22: 5 with a target, 1 without.",
        "1 indicator has a target but cannot be rated: PI/5.",
        "No figure is published for 1 indicator: PI/4.",
    ]
    assert narrate.headline(summary, "cy") == [
        "Mae 1 dangosydd a aseswyd heb gyrraedd y targed: PI/2.",
        "Mae 1 dangosydd a aseswyd heb gyrraedd y targed ond yn agos ato: PI/3.",
        "O'r dangosyddion a aseswyd (3), mae 1 yn cyrraedd y targed.",
        "Mae 1 lliw yn y ddogfen yn wahanol i liw'r rheol: PI/3.",
        "Mae 1 dangosydd yn waeth na chyfartaledd Cymru, heb niferoedd i farnu effaith hap: PI/6.",
        "Mae 1 dangosydd yn waeth nag yn yr un cyfnod y llynedd: PI/6.",
        "Adroddir ar 6 dangosydd ar gyfer Chwarter 1 2021/22: 5 â tharged, 1 heb darged.",
        "Mae gan 1 dangosydd darged ond ni ellir ei asesu: PI/5.",
        "Ni chyhoeddwyd ffigur ar gyfer 1 dangosydd: PI/4.",
    ]


@pytest.mark.parametrize(
    ("rows", "en", "cy"),
    [
        (
            [],
            "No indicator is rated against a target.",
            "Nid oes yr un dangosydd wedi'i asesu yn erbyn targed.",
        ),
        (
            ["met"],
            "The only rated indicator meets its target.",
            "Mae'r unig ddangosydd a aseswyd yn cyrraedd y targed.",
        ),
        (
            ["met"] * 2,
            "Both rated indicators meet their targets.",
            "Mae'r ddau ddangosydd a aseswyd yn cyrraedd y targed.",
        ),
        (
            ["missed"],
            "The only rated indicator does not meet its target.",
            "Nid yw'r unig ddangosydd a aseswyd yn cyrraedd y targed.",
        ),
        (
            ["missed"] * 2,
            "Neither of the two rated indicators meets its target.",
            "Nid yw'r naill na'r llall o'r ddau ddangosydd a aseswyd yn cyrraedd y targed.",
        ),
    ],
)
def test_how_many_met(rows, en, cy):
    figures = {"met": "99.00", "missed": "10.00"}
    rated = [one(figures[status], code=f"PI/{n}", target="90.00") for n, status in enumerate(rows)]
    summary = summary_of(one("5", code="PI/X", unit="count", decimals=0), *rated)
    assert en in narrate.headline(summary, "en")
    assert cy in narrate.headline(summary, "cy")


def test_many_codes_are_listed_as_far_as_a_sentence_holds():
    summary = summary_of(*(one("10.00", code=f"PI/{n:03d}", target="90.00") for n in range(100)))
    assert narrate.headline(summary, "en")[0] == (
        "100 rated indicators miss their targets: PI/000, PI/001, PI/002, PI/003, PI/004, PI/005, PI/006, "
        "PI/007 and 92 more."
    )


def test_services_are_told_apart():
    summary = summary_of(
        one("97.76", code="PI/1", target="94.00", service="Adults"),
        one("50.00", code="PI/2", target="94.00", service="Children"),
        one("5", code="PI/3", unit="count", decimals=0, service="Adults"),
        one("5", code="PI/4", unit="count", decimals=0, service=""),
    )
    assert narrate.services(summary, "en") == [
        ("Adults", "en", ["2 indicators: 1 met, 0 near, 0 missed, 1 not rated."]),
        (
            "Children",
            "en",
            [
                "1 indicator: 0 met, 0 near, 1 missed, 0 not rated.",
                "1 rated indicator misses its target: PI/2.",
            ],
        ),
        ("Service not stated", "en", ["1 indicator: 0 met, 0 near, 0 missed, 1 not rated."]),
    ]
    name, spoken, sentences = narrate.services(summary, "cy")[2]
    assert (name, spoken) == ("Gwasanaeth heb ei nodi", "cy")
    assert sentences == ["1 dangosydd: 0 wedi cyrraedd, 0 yn agos, 0 heb gyrraedd, 1 heb asesiad."]


@pytest.mark.parametrize(
    ("counts", "actual", "target", "is_fragile"),
    [
        ((2, 22), "9.09", "9.40", True),  # none to spare
        ((591, 671), "88.08", "87.70", True),  # 2 of 671
        ((655, 670), "97.76", "94.00", False),  # 25 of 670
        ((9008, 10000), "90.08", "90.00", True),  # 8 or more to spare is still under 1% of 10,000
        ((391, 550704), "0.07", "0.08", False),  # 76 to spare of the 467 that the target allows
        ((80, 100), "80.00", "90.00", False),  # missed is not fragile
    ],
)
def test_fragile(counts, actual, target, is_fragile):
    better = "lower" if float(actual) < 10 else "higher"
    summary = summary_of(one(actual, counts=counts, target=target, better=better))
    assert narrate.fragile(next(summary.itertuples())) is is_fragile


# --- titles and words


@pytest.mark.parametrize(
    ("lang", "title", "title_cy", "expected"),
    [
        ("en", "Visits", "Ymweliadau", ("Visits", "en")),
        ("cy", "Visits", "Ymweliadau", ("Ymweliadau", "cy")),
        ("cy", "Visits", "", ("Visits", "en")),  # stands in English, to be marked
        ("en", "", "Ymweliadau", ("Ymweliadau", "cy")),
        ("cy", "", "", ("PI/1", "cy")),
    ],
)
def test_title(lang, title, title_cy, expected):
    row = next(summary_of(one(title=title, title_cy=title_cy)).itertuples())
    assert narrate.title(row, lang) == expected


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("% who live with their family.", "% who live with their family"),
        ("Visits, calls etc.", "Visits, calls etc."),
        ("Deaths before 6 a.m.", "Deaths before 6 a.m."),
        ("Visits...", "Visits..."),
    ],
)
def test_a_full_stop_at_the_end_of_a_title_is_not_shown(printed, shown):
    assert narrate.title(SimpleNamespace(code="PI/1", title=printed, title_cy=""), "en") == (shown, "en")


def test_titles_without_welsh_are_counted():
    summary = summary_of(*(one(code=f"PI/{n}") for n in range(14)))
    assert narrate.untranslated(summary, "en") == []
    assert narrate.untranslated(summary, "cy") == [
        "Nid oes teitl Cymraeg gan 14 o ddangosyddion; defnyddir y teitl Saesneg."
    ]


def test_terms():
    assert narrate.term("en", "none") == "Not rated"
    assert narrate.term("cy", "none") == "Heb ei asesu"
    assert narrate.term("cy", "Green") == "Gwyrdd"


def test_a_figure_is_said_at_the_decimals_of_its_own_print():
    row = next(summary_of(one("97.76", wales="88.9", target="94")).itertuples())
    assert [narrate.figure(row, name) for name in ("actual", "wales_average", "target", "last_year")] == [
        "97.76%",
        "88.9%",
        "94%",
        "",
    ]


def test_a_figure_with_words_around_it_keeps_its_decimals():
    row = next(summary_of(one("41 days", unit="days", decimals=0, target="45.1 days")).itertuples())
    assert narrate.figure(row, "target") == "45.1"
    said = narrate.paragraph(row, "en")
    assert said[0] == "The result for Quarter 1 2021/22 is 41 days."
    assert "the target of 45.1 days for the year 2021/22: it is 4.1 days below." in said[1]


# --- doubts


def _written_in_compare(kind):
    """Codes that `compare` writes, read from its source, so that a new one cannot be forgotten."""
    for path in sorted((ROOT / "piutils" / "compare").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if kind == "caveats" and isinstance(node, ast.FunctionDef) and node.name == "caveats":
                (returned,) = (one for one in ast.walk(node) if isinstance(one, ast.Return))
                yield from (key.value for key in returned.value.keys)
            elif kind == "reasons" and isinstance(node, ast.FunctionDef) and node.name == "_reason":
                (loop,) = (one for one in ast.walk(node) if isinstance(one, ast.For))
                yield from (pair.elts[0].value for pair in loop.iter.elts)
            elif kind == "reasons" and isinstance(node, ast.Assign):
                named = ast.unparse(node.targets[0])
                given = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
                if "reason[" in named and isinstance(given[-1], ast.Constant):
                    yield given[-1].value


@pytest.mark.parametrize("code", list(_written_in_compare("caveats")))
def test_every_doubt_of_the_comparison_has_a_sentence(code):
    if code in TOLD:
        return  # the paragraph or the method has it
    faults = ("counts_do_not_give_value",) if code == "counts_do_not_give_value" else ()
    row = next(summary_of(one("97.76", counts=(655, 670))).itertuples())
    for lang in ("en", "cy"):
        (sentence,) = narrate.caveats(row._replace(caveats=(code,), faults=faults), lang)
        assert len(sentence.split()) <= 25


def test_every_reason_for_not_rating_has_a_sentence():
    written = {reason for reason in _written_in_compare("reasons") if reason}
    assert {"no target", "no floor", "rule is for percentages"} <= written
    assert written - set(NOT_RATED) == {"no figure"}  # the result's own sentence says that


def test_counts_that_do_not_give_the_figure():
    row = next(summary_of(one("97.76", counts=(600, 670))).itertuples())
    expected = "The counts, 600 out of 670, do not give 97.76%, so chance is not judged."
    assert expected in narrate.caveats(row, "en")


def test_what_is_to_be_settled_before_publishing_is_not_said_in_the_final_report():
    row = next(summary_of(one("9.09", counts=(2, 22))).itertuples())
    flag = "A count here is small enough to need a disclosure check."
    assert flag in narrate.caveats(row, "en")
    assert flag not in narrate.caveats(row, "en", final=True)


def test_counts_of_nobody():
    row = next(summary_of(one("0.00", counts=(0, 0))).itertuples())
    assert narrate.caveats(row, "en") == ["The counts are 0 out of 0: without cases, 0.00% says nothing."]
    row = next(summary_of(one("0", unit="count", decimals=0, counts=(0, 0))).itertuples())
    assert narrate.caveats(row, "en") == []  # a plain count is not a part of them


# --- findings on the officers' commentary


def test_a_finding_is_told_in_both_languages():
    found = SimpleNamespace(kind="breakdown_sum", severity="contradiction", expected="238", found="241")
    assert narrate.finding(found, "en") == [
        "The parts do not add up to the total.",
        "The two figures: 238; 241.",
    ]
    assert narrate.finding(found, "cy") == [
        "Nid yw'r rhannau'n adio i'r cyfanswm.",
        "Y ddau ffigur: 238; 241.",
    ]


def test_a_finding_without_two_figures_says_what_it_is():
    found = {"kind": "versus_average", "expected": "above", "found": "below"}
    assert narrate.finding(SimpleNamespace(severity="contradiction", **found), "en") == [
        "The figures do not bear out what the text says of the average."
    ]
    assert narrate.finding(SimpleNamespace(severity="question", **found), "en") == [
        "The text speaks of a difference from the average that may be chance."
    ]


def test_every_kind_of_finding_has_a_sentence():
    """Kinds as the check writes them: `add("kind", ...)` and `ledger.add("kind", VERDICT, ...)`."""
    written = set()
    for path in (ROOT / "piutils" / "commentary").glob("*.py"):
        calls = [
            node
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        ]
        for call in calls:
            if not (isinstance(call.func, ast.Attribute) and call.func.attr == "add" and len(call.args) > 1):
                continue
            kind, verdict = call.args[:2]
            if isinstance(kind, ast.Constant) and ast.unparse(verdict) != "VERIFIED":
                written.add(kind.value)
    assert {"breakdown_sum", "rag_fragile"} <= written
    assert written <= set(_KINDS)


# --- any figures at all

printed = st.one_of(
    st.just(""),
    st.just("n/a"),
    st.decimals(min_value=0, max_value=100, places=2).map(str),
    st.decimals(min_value=0, max_value=100, places=0).map(str),
    st.decimals(min_value=-(10**6), max_value=10**7, places=1).map(str),
    st.decimals(min_value=0, max_value=2000, places=1).map(lambda number: f"{number} days"),
)
years = st.sampled_from(["2021/22", "2021/22 Q1", "unstated", "2018/19"])
cases = st.one_of(
    st.just(NO_COUNTS),
    st.tuples(st.integers(0, 5000), st.integers(0, 5000)).map(lambda pair: tuple(sorted(pair))),
)


@st.composite
def indicators(draw):
    counts = draw(cases)
    actual = draw(printed)
    if counts[1] == counts[1] and counts[1] > 0 and draw(st.booleans()):
        actual = f"{100 * counts[0] / counts[1]:.2f}"
    return one(
        actual,
        code=f"PI/{draw(st.integers(0, 10**6))}",
        unit=draw(st.sampled_from(["percent", "percent", "count", "rate", "days", "pounds", "ratio", ""])),
        better=draw(st.sampled_from(["higher", "lower", "range", "neither", ""])),
        decimals=draw(st.integers(0, 3)),
        cumulative=draw(st.sampled_from([True, False, None])),
        rule=draw(
            st.sampled_from(["", "floor", "four_colours", "two_targets", "depends_on_trend", "nowhere"])
        ),
        service=draw(st.sampled_from(["", "Adults", "Children"])),
        counts=counts,
        target=draw(printed),
        target_covers=draw(years.filter(lambda covers: covers != "2018/19")),
        floor=draw(printed),
        stretch=draw(printed),
        last_year=draw(printed),
        last_year_counts=draw(cases),
        wales=draw(printed),
        wales_covers=draw(years),
        rag=draw(st.sampled_from(["", "Green", "Red", "On target", "Off target by 77", "<b>Amber</b>"])),
    )


NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def _numbers(text):
    return {Decimal(found.replace(",", "")) for found in NUMBER.findall(text)}


def _known_numbers(row):
    """Every number a sentence on `row` may hold: the row's own, as the report prints them."""
    held = {Decimal("95"), Decimal(row.period.quarter)}
    held |= _numbers(year_label(row.period)) | _numbers(f"{row.actual_printed}")
    held |= _numbers(f"{row.target_covers} {row.wales_covers} {row.printed_rag}")
    for name, value in row._asdict().items():
        if not isinstance(value, float) or value != value:
            continue
        for decimals in range(4):
            held.add(abs(Decimal(str(value))).quantize(Decimal(1).scaleb(-decimals), "ROUND_HALF_UP"))
        if name == "headroom":
            held.add(Decimal(int(abs(value))))
    return held


@settings(max_examples=30, deadline=None)
@given(st.lists(indicators(), min_size=1, max_size=6, unique_by=lambda row: row[0]["code"]))
def test_any_figures_are_said_truly_and_shortly(rows):
    summary = summary_of(one("50.00", code="PI/FIRST"), *rows)  # a quarter without a figure has no summary
    for lang in ("en", "cy"):
        for row in summary.itertuples():
            paragraph = narrate.paragraph(row, lang)
            assert paragraph
            for sentence in [*paragraph, *narrate.caveats(row, lang)]:
                assert len(sentence.split()) <= 25, sentence
                assert "nan" not in re.findall(r"\w+", sentence.lower()) and "{" not in sentence, sentence
                assert sentence.endswith("."), sentence
                assert _numbers(sentence) <= _known_numbers(row), (sentence, row)
        brief = [
            *narrate.headline(summary, lang),
            *(s for *_, said in narrate.services(summary, lang) for s in said),
        ]
        for sentence in brief:
            assert len(sentence.split()) <= 25 and "nan" not in sentence, sentence


@settings(max_examples=20, deadline=None)
@given(st.lists(indicators(), min_size=1, max_size=2, unique_by=lambda row: row[0]["code"]))
def test_any_figures_pass_the_check_of_the_officers_words(rows):
    rows = [one("50.00", code="PI/FIRST"), *rows]
    for indicator, _ in rows:
        indicator["decimals"] = 3  # no fewer than any figure is printed with, as published ones are
    summary = summary_of(*rows)
    for lang in ("en", "cy"):
        for row in summary.itertuples():
            sentences = [*narrate.paragraph(row, lang), *narrate.caveats(row, lang)]
            assert commentary.check_sentences(sentences, row) == []
        assert commentary.check_sentences(narrate.headline(summary, lang), summary) == []


@pytest.mark.parametrize(("lang", "told"), [("en", "40.0% to 50.0%"), ("cy", "40.0% i 50.0%")])
def test_a_target_range_is_told_whole(lang, told):
    shown = one("44.5", better="range", decimals=1, target="50.0", floor="40.0")
    row = next(summary_of(shown).itertuples())
    assert narrate.target_of(row, lang) == told
    assert told in charts.bullet(row, lang).alt
    drawn = [figure for kind, figure, _ in labels(row, translator(lang)) if kind == "target"]
    assert drawn == [40.0, 50.0]


def test_a_figure_of_no_stated_unit_need_not_be_one_of_its_counts():
    row = next(summary_of(one("36.00", unit="", counts=(63, 175))).itertuples())
    said = narrate.paragraph(row, "en")
    assert said[0] == "The result for Quarter 1 2021/22 is 36.00: numerator 63, denominator 175."
    assert commentary.check_sentences(said, row) == []


if __name__ == "__main__":
    for language in ("en", "cy"):
        golden(language).write_text(told(published(), language), encoding="utf-8")
