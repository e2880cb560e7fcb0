"""One indicator in words: every sentence stands on figures of its row, and claims no more than they show."""

from piutils.model import format_value, year_label
from piutils.narrate.caveats import PARTS, counts_at_fault
from piutils.narrate.phrases import amount, count, figure, gap, known, quarter
from piutils.narrate.target import against_target
from piutils.narrate.wales import against_wales
from piutils.words import mark, translator

# (beyond chance?, side, verdict)
_LAST_YEAR = {
    (True, "above", "better"): mark(
        "Up {gap} on the same period last year ({last} to {actual}): better, beyond chance."
    ),
    (True, "above", "worse"): mark(
        "Up {gap} on the same period last year ({last} to {actual}): worse, beyond chance."
    ),
    (True, "below", "better"): mark(
        "Down {gap} on the same period last year ({last} to {actual}): better, beyond chance."
    ),
    (True, "below", "worse"): mark(
        "Down {gap} on the same period last year ({last} to {actual}): worse, beyond chance."
    ),
    (False, "above", "better"): mark("Up {gap} on the same period last year ({last} to {actual}): better."),
    (False, "above", "worse"): mark("Up {gap} on the same period last year ({last} to {actual}): worse."),
    (False, "above", ""): mark("Up {gap} on the same period last year ({last} to {actual})."),
    (False, "below", "better"): mark("Down {gap} on the same period last year ({last} to {actual}): better."),
    (False, "below", "worse"): mark("Down {gap} on the same period last year ({last} to {actual}): worse."),
    (False, "below", ""): mark("Down {gap} on the same period last year ({last} to {actual})."),
}


def paragraph(row, lang):
    """Sentences on one indicator: those of `themes`, one after the other."""
    return [sentence for theme in themes(row, lang) for sentence in theme]


def themes(row, lang):
    """Sentences on one indicator: on its target, on its benchmarks, on the year's end.

    Parameters
    ----------
    row : row of the summary (from `itertuples` or `iloc`)
    lang : 'en' or 'cy'

    Returns
    -------
    list of list of str
        Result and target; last year and the All-Wales average; outlook. Plain text, at most 25
        words a sentence, never markup; a theme of which there is nothing to say is left out.

    Notes
    -----
    Every figure is one of the row's. Wording is graded by the interval of the counts; without
    counts nothing is said of chance but that there are none. No causes: those are the officers'.
    """
    t = translator(lang)
    target = against_target(t, row)
    outlook = _outlook(t, row)
    compared = known(row.target) or known(row.last_year) or known(row.wales_average)
    if known(row.actual) and compared and "no_counts" in row.caveats:
        outlook.append(t("There are no counts to judge chance by."))
    found = [
        [*_result(t, row), *target[:1], *_better(t, row), *target[1:]],
        [*_last_year(t, row), *against_wales(t, row)],
        outlook,
    ]
    return [theme for theme in found if theme]


def _result(t, row):
    when = quarter(row.period, t.lang)
    if not known(row.actual):
        if "withheld" in row.caveats:
            return [
                t(
                    "The result for {quarter} is withheld: a small count behind it might identify a person.",
                    quarter=when,
                )
            ]
        printed = str(row.actual_printed).strip()
        if printed and len(printed.split()) <= 4:
            return [
                t(
                    "No figure is published for {quarter}; the document prints “{word}”.",
                    quarter=when,
                    word=printed,
                )
            ]
        return [t("No figure is published for {quarter}.", quarter=when)]
    actual = amount(t, row, "actual")
    to_date = known(row.cumulative) and bool(row.cumulative) and row.period.quarter > 1
    counts = "" if counts_at_fault(row) else _counts(t, row, row.numerator, row.denominator)
    if to_date and row.period.quarter == 4:
        whole = {"year": year_label(row.period), "actual": actual}
        if counts:
            return [t("The result for the year {year} is {actual}: {counts}.", **whole, counts=counts)]
        return [t("The result for the year {year} is {actual}.", **whole)]
    if counts and to_date:
        said = t(
            "The result for the year to the end of {quarter} is {actual}: {counts}.",
            quarter=when,
            actual=actual,
            counts=counts,
        )
    elif counts:
        said = t(
            "The result for {quarter} is {actual}: {counts}.", quarter=when, actual=actual, counts=counts
        )
    elif to_date:
        said = t("The result for the year to the end of {quarter} is {actual}.", quarter=when, actual=actual)
    else:
        said = t("The result for {quarter} is {actual}.", quarter=when, actual=actual)
    return [said]


def _better(t, row):
    """Which way is better, where it is not the way that readers expect."""
    return [t("Lower is better.")] if row.better == "lower" and known(row.actual) else []


def _counts(t, row, numerator, denominator):
    if row.unit not in PARTS or not (known(numerator) and known(denominator)):
        return ""
    x, n = count(numerator), count(denominator)
    if row.unit == "percent":
        return t("{x} out of {n}", x=x, n=n)
    return t("numerator {x}, denominator {n}", x=x, n=n)


def _last_year(t, row):
    if not known(row.last_year):
        if "last_year_withheld" in row.caveats:
            return [t("The result for the same period last year is withheld.")]
        none = t("No figure is published for the same period last year.")
        return [none] if known(row.actual) else []
    last = amount(t, row, "last_year")
    fault = "last_year_counts" in row.faults
    counts = "" if fault else _counts(t, row, row.last_year_numerator, row.last_year_denominator)
    if counts:
        said = [t("The result for the same period last year was {last}: {counts}.", last=last, counts=counts)]
    else:
        said = []
    if not (known(row.actual) and known(row.last_year_change)):
        return said or [t("The result for the same period last year was {last}.", last=last)]
    last, actual, change = figure(row, "last_year"), figure(row, "actual"), row.last_year_change
    if change == 0:
        sentence = t(
            "The result is the same as in the same period last year ({last}).",
            last=amount(t, row, "last_year"),
        )
    elif row.vs_last_year == "no clear change":
        sentence = t(
            "There is no clear change on the same period last year ({last} to {actual}).",
            last=last,
            actual=actual,
        )
    else:
        verdict = row.last_year_side if row.last_year_side in ("better", "worse") else ""
        beyond = row.last_year_basis == "interval" and verdict != ""
        sentence = t(
            _LAST_YEAR[beyond, "above" if change > 0 else "below", verdict],
            gap=gap(t, row, change, "last_year"),
            last=last,
            actual=actual,
        )
    return [*said, sentence]


def _outlook(t, row):
    """What the rest of the year needs, on which assumption, and where it would end at the rate so far."""
    if not row.outlook:
        return []
    cases = count(row.outlook_cases)
    if row.outlook_basis == "last year":
        said = t("If cases follow last year's pattern, {n} more will come by the end of the year.", n=cases)
    else:
        said = t("If cases keep coming as so far, {n} more will come by the end of the year.", n=cases)
    if row.outlook == "safe":
        return [said, t("However the rest turns out, the year would then end on target.")]
    if row.outlook == "out of reach":
        return [said, t("However the rest turns out, the year would then end off target.")]
    lower, upper = (
        format_value(end, row.unit, row.decimals) for end in (row.outlook_lower, row.outlook_upper)
    )
    at_this_rate = t(
        "At the rate so far, the year would end between {lower} and {upper}.", lower=lower, upper=upper
    )
    return [said, _still_needed(t, row), at_this_rate]


def _still_needed(t, row):
    """Of the cases to come, how many the target needs or allows."""
    figures = {"need": count(row.outlook_need), "target": figure(row, "target")}
    if row.better != "lower" and row.outlook_need == row.outlook_cases:
        return t("The year's target of {target} then needs all of the cases to come.", **figures)
    if row.better != "lower":
        return t("The year's target of {target} then needs at least {need} of the cases to come.", **figures)
    if row.outlook_need == 0:
        return t("The year's target of {target} then allows none of the cases to come.", **figures)
    return t("The year's target of {target} then allows at most {need} of the cases to come.", **figures)
