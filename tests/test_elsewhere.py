"""Numbers of another time, standard, measure or part: true sentences are left alone, false ones found."""

# ruff: noqa: E501
import pytest
from statements import other_truths, truths, whole_truths
from statements.marked import check, documents, tables_of

DOCUMENT = tables_of(
    "2024Q2",
    """
    BEN/01|Average number of days taken to process new benefit claims|days|lower|18.4|21.7|17.9|20.0||Green
    FIN/04|Percentage of undisputed invoices paid within 30 days|percent|higher|93.81|92.40|94.89|95.00||Amber
    HOM/04|Number of households in temporary accommodation at the end of the quarter|count|lower|214|187|221|200||Amber
    """,
)


def contradictions(code, text):
    return check(DOCUMENT, code, text).findings.query("severity == 'contradiction'")


@pytest.mark.parametrize(
    ("code", "true", "false"),
    [
        # another time
        ("BEN/01", "In August the figure was 21.2 days.", "In the quarter the figure was 21.2 days."),
        ("BEN/01", "The result was 31.6 days in March 2016.", "The result was 31.6 days in this quarter."),
        ("FIN/04", "Over 20 years performance is 99.2%.", "In the quarter performance is 99.2%."),
        # another standard
        ("FIN/04", "Performance was 98.4% within 45 days.", "Performance was 98.4% within 30 days."),
        # another measure
        ("FIN/04", "A second measure is at 81%.", "This measure is at 81%."),
        ("FIN/04", "The figure of FIN/05 stood at 81%.", "The figure stood at 81%."),
        # a part of the whole, told with its share
        (
            "HOM/04",
            "At the end of the quarter 69 households, just under a third, were in temporary accommodation longer.",
            "At the end of the quarter 269 households were in temporary accommodation.",
        ),
        # near a benchmark, on whichever side
        ("BEN/01", "We were within 1.6 days of the target.", "We were outside the target."),
        # a bracket behind a distance is the figure that it is from
        (
            "HOM/04",
            "214 households, up 27 on last year (187) and down seven on last quarter (221).",
            "214 households, up 72 on last year (187) and down seven on last quarter (221).",
        ),
        # two comparisons in a row: each is of the result
        (
            "BEN/01",
            "It took 18.4 days, 3.3 days quicker than the 21.7 of a year ago and 0.5 days slower than Q1 (17.9).",
            "It took 18.4 days, 3.3 days slower than the 21.7 of a year ago and 0.5 days slower than Q1 (17.9).",
        ),
        # how many there were, in an indicator of what share
        (
            "FIN/04",
            "Invoices fell to 179 from 226 last year.",
            "Performance fell to 93.81% from 92.40% last year.",
        ),
        (
            "FIN/04",
            "Which we put down to new staff; 93.81% were paid.",
            "We are down on last year at 93.81%.",
        ),
    ],
)
def test_what_is_told_of_elsewhere_is_left_alone(code, true, false):
    assert contradictions(code, true).empty
    assert not contradictions(code, false).empty


@pytest.mark.parametrize("chosen", [truths, whole_truths, other_truths], ids=["first", "second", "third"])
def test_long_true_commentaries_are_never_contradicted(chosen):
    tables = documents(chosen)
    wrong = [
        (code, row.text, row.explanation)
        for document, code, text in chosen.COMMENTARIES
        for row in check(tables[document], code, text)
        .findings.query("severity == 'contradiction'")
        .itertuples()
    ]
    assert wrong == []
