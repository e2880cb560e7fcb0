"""One indicator against the All-Wales average, worded by how sure the difference is."""

from piutils.narrate.phrases import amount, dated, figure, known
from piutils.words import mark

# (how sure, side, verdict): well = outside the 99.8% interval, clear = outside the 95% one,
# plain = no counts to judge by. The verdict is '' where neither way is better.
_WALES = {
    ("well", "above", "better"): mark(
        "Well above the All-Wales average, and better: {actual} against {average}."
    ),
    ("well", "above", "worse"): mark(
        "Well above the All-Wales average, and worse: {actual} against {average}."
    ),
    ("well", "above", ""): mark("Well above the All-Wales average: {actual} against {average}."),
    ("well", "below", "better"): mark(
        "Well below the All-Wales average, and better: {actual} against {average}."
    ),
    ("well", "below", "worse"): mark(
        "Well below the All-Wales average, and worse: {actual} against {average}."
    ),
    ("well", "below", ""): mark("Well below the All-Wales average: {actual} against {average}."),
    ("clear", "above", "better"): mark(
        "Above the All-Wales average, and better: {actual} against {average}."
    ),
    ("clear", "above", "worse"): mark("Above the All-Wales average, and worse: {actual} against {average}."),
    ("clear", "above", ""): mark("Above the All-Wales average: {actual} against {average}."),
    ("clear", "below", "better"): mark(
        "Below the All-Wales average, and better: {actual} against {average}."
    ),
    ("clear", "below", "worse"): mark("Below the All-Wales average, and worse: {actual} against {average}."),
    ("clear", "below", ""): mark("Below the All-Wales average: {actual} against {average}."),
    ("plain", "above", "better"): mark(
        "Higher than the All-Wales average, and better: {actual} against {average}."
    ),
    ("plain", "above", "worse"): mark(
        "Higher than the All-Wales average, and worse: {actual} against {average}."
    ),
    ("plain", "above", ""): mark("Higher than the All-Wales average: {actual} against {average}."),
    ("plain", "below", "better"): mark(
        "Lower than the All-Wales average, and better: {actual} against {average}."
    ),
    ("plain", "below", "worse"): mark(
        "Lower than the All-Wales average, and worse: {actual} against {average}."
    ),
    ("plain", "below", ""): mark("Lower than the All-Wales average: {actual} against {average}."),
}


def against_wales(t, row):
    """Sentences on the All-Wales average; [] where none is known."""
    if not known(row.wales_average):
        return []
    average = dated(t, amount(t, row, "wales_average"), row.wales_covers)
    if not (known(row.actual) and known(row.wales_gap)):
        return [t("The All-Wales average is {average}.", average=average)]
    figures = {"actual": figure(row, "actual"), "average": average}
    sure = _sureness(row, row.wales_average)
    if row.wales_gap == 0:
        sentence = t("Equal to the All-Wales average: {actual} against {average}.", **figures)
    elif sure == "similar":
        sentence = t(
            "Similar to the All-Wales average: {actual} against {average}; the difference is within chance.",
            **figures,
        )
    else:
        verdict = row.wales_side if row.wales_side in ("better", "worse") else ""
        sentence = t(_WALES[sure, "above" if row.wales_gap > 0 else "below", verdict], **figures)
    part_of_year = "quarter_vs_year_average" in row.caveats
    return (
        [sentence, t("The average is for a whole year, the result for part of a year.")]
        if part_of_year
        else [sentence]
    )


def _sureness(row, benchmark):
    """How sure a difference from a fixed figure is, by the result's own intervals, ends included."""
    if not known(row.ci_lower):
        return "plain"
    if row.ci_lower <= benchmark <= row.ci_upper:
        return "similar"
    return "clear" if row.ci998_lower <= benchmark <= row.ci998_upper else "well"
