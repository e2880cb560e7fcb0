"""Doubts about an indicator's figures, as sentences."""

from piutils.narrate.phrases import count, figure, known
from piutils.words import mark, translator

CAVEATS = {
    "quarter_vs_year_average": mark("The average is for a whole year and the result for part of one."),
    "average_other_year": mark("The average is for another year than the result."),
    "average_year_unstated": mark("The document does not say which year the All-Wales average is for."),
    "average_published_elsewhere": mark(
        "The All-Wales average comes from published statistics, not the document."
    ),
    "year_target_for_count": mark("The target is for the whole year and the count for part of it."),
    "better_not_stated": mark("The data do not say whether higher or lower is better."),
    "rule_unconfirmed": mark("The rule behind the status is still to be confirmed with the council."),
    "no_counts": mark("There are no counts to judge chance by."),
    "small_count": mark("A count here is small enough to need a disclosure check."),
    "small_base": mark("The result rests on few cases, so a single case changes it a lot."),
    "new_measure": mark("No figure is published for the same period last year."),
}

_FAULTS = {
    "last_year_counts": mark("Last year's counts do not fit last year's figure, so they are not used."),
    "last_quarter_counts": mark(
        "Last quarter's counts do not fit last quarter's figure, so they are not used."
    ),
    "unknown_rule": mark("The rule named for the indicator is not known."),
    "not_finite": mark("The result is no plain number."),
    "negative_count": mark("A count cannot be negative."),
}


def counts_at_fault(row):
    """Whether the counts of the result itself cannot be right, or do not give it."""
    return any(fault not in _FAULTS for fault in row.faults)


def caveats(row, lang):
    """Sentences on the doubts that `compare` found in one row of the summary.

    Returns
    -------
    list of str, at most 25 words each; empty where nothing is in doubt
    """
    t = translator(lang)
    sentences = [t(CAVEATS[code]) for code in row.caveats if code != "counts_do_not_give_value"]
    for fault in row.faults:
        if fault in _FAULTS:
            sentences.append(t(_FAULTS[fault]))
        elif known(row.numerator) and known(row.denominator):
            figures = {
                "x": count(row.numerator),
                "n": count(row.denominator),
                "actual": figure(row, "actual"),
            }
            sentences.append(
                t("The counts, {x} out of {n}, do not give {actual}, so chance is not judged.", **figures)
            )
    return list(dict.fromkeys(sentences))
