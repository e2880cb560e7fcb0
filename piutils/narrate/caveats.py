"""Doubts about an indicator's figures, as sentences."""

from piutils.narrate.phrases import count, figure, known
from piutils.words import mark, translator

# The paragraph says these beside the figures they concern, and the method says the last.
TOLD = (
    "quarter_vs_year_average",
    "average_year_unstated",
    "average_other_year",
    "year_target_for_count",
    "no_counts",
    "new_measure",
    "rule_unconfirmed",
    "withheld",
    "last_year_withheld",
)

# Of a plain count, of days or of pounds the two counts are not a part and its whole.
PARTS = ("percent", "rate", "ratio", "")

# Any other code is a fault of the counts themselves.
_DOUBTS = {
    "average_published_elsewhere": mark(
        "The All-Wales average comes from published statistics, not the document."
    ),
    "better_not_stated": mark("The data do not say whether higher or lower is better."),
    "small_count": mark("A count here is small enough to need a disclosure check."),
    "small_base": mark("The result rests on few cases, so a single case changes it a lot."),
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
    return any(fault not in _DOUBTS for fault in row.faults)


# For those who publish, not for those who read what they published.
_BEFORE_PUBLISHING = ("small_count",)


def caveats(row, lang, *, final=False):
    """Sentences on the doubts about one row of the summary that its paragraph does not tell.

    `final` : True leaves out what is to be settled before publishing

    Returns
    -------
    list of str, at most 25 words each; empty where nothing is in doubt
    """
    t = translator(lang)
    told = TOLD + (_BEFORE_PUBLISHING if final else ())
    if known(row.target):  # the paragraph says why the indicator is not rated
        told += ("better_not_stated", "unknown_rule")
    doubts = [code for code in (*row.caveats, *row.faults) if code not in told]
    sentences = []
    for doubt in doubts:
        if doubt in _DOUBTS:
            sentences.append(t(_DOUBTS[doubt]))
        elif row.unit in PARTS and known(row.numerator) and known(row.denominator):
            sentences.append(_misfit(t, row))
    return list(dict.fromkeys(sentences))


def _misfit(t, row):
    """Counts that are not those of the result beside them."""
    x, n, actual = count(row.numerator), count(row.denominator), figure(row, "actual")
    if row.denominator == 0:
        return t("The counts are {x} out of 0: without cases, {actual} says nothing.", x=x, actual=actual)
    return t(
        "The counts, {x} out of {n}, do not give {actual}, so chance is not judged.", x=x, n=n, actual=actual
    )
