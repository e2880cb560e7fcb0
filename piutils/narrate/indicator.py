"""One indicator in words: every sentence stands on figures of its row, and claims no more than they show."""

from piutils.model import format_value
from piutils.narrate.caveats import CAVEATS
from piutils.narrate.phrases import count, dated, figure, gap, known, quarter
from piutils.narrate.terms import colour
from piutils.words import mark, translator

# (status, side of the target) -> sentence. A result cannot miss a target that it equals.
_TARGET = {
    ("exceeded", "above"): mark("The result exceeds the target of {target}: it is {gap} above."),
    ("exceeded", "below"): mark("The result exceeds the target of {target}: it is {gap} below."),
    ("met", "above"): mark("The result meets the target of {target}: it is {gap} above."),
    ("met", "below"): mark("The result meets the target of {target}: it is {gap} below."),
    ("met", "equal"): mark("The result meets the target of {target} exactly."),
    ("close", "above"): mark("The result does not meet the target of {target}, but is close: {gap} above."),
    ("close", "below"): mark("The result does not meet the target of {target}, but is close: {gap} below."),
    ("near", "above"): mark("The result does not meet the target of {target}, but is near: {gap} above."),
    ("near", "below"): mark("The result does not meet the target of {target}, but is near: {gap} below."),
    ("missed", "above"): mark("The result misses the target of {target}: it is {gap} above."),
    ("missed", "below"): mark("The result misses the target of {target}: it is {gap} below."),
    ("none", "above"): mark("The target is {target}; the result is {gap} above."),
    ("none", "below"): mark("The target is {target}; the result is {gap} below."),
    ("none", "equal"): mark("The target is {target}, and so is the result."),
}

# By status_reason of the summary.
_NOT_RATED = {
    "no target": mark("There is no target, so the indicator is not rated."),
    "no better way": mark("Neither higher nor lower is better, so the indicator is not rated."),
    "better not stated": mark("The data do not say whether higher or lower is better, so it is not rated."),
    "target is for the year": mark("The target is for the whole year, so the count so far is not rated."),
    "rule is for percentages": mark("The rule is for percentages only, so the indicator is not rated."),
    "no floor": mark("The rule needs a floor and none is published, so the indicator is not rated."),
    "floor beyond target": mark("The floor lies beyond the target, so the indicator is not rated."),
    "no figure for last year": mark("The rule needs last year's figure, so the indicator is not rated."),
    "unknown rule": mark("The rule named for the indicator is not known, so it is not rated."),
    "too large": mark("The figures are too large to compare, so the indicator is not rated."),
    "not finite": mark("The figures are no plain numbers, so the indicator is not rated."),
}

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
    """Sentences on one indicator: result, target, last year, All-Wales average, outlook.

    Parameters
    ----------
    row : row of the summary (from `itertuples` or `iloc`)
    lang : 'en' or 'cy'

    Returns
    -------
    list of str: plain text, at most 25 words each, never markup

    Notes
    -----
    Every figure is one of the row's. Wording is graded by the interval of the counts; without
    counts nothing is said of chance but that there are none. No causes: those are the officers'.
    """
    t = translator(lang)
    sentences = [*_result(t, row), *_target(t, row), *_last_year(t, row), *_wales(t, row), *_outlook(t, row)]
    compared = known(row.target) or known(row.last_year) or known(row.wales_average)
    if known(row.actual) and compared and "no_counts" in row.caveats:
        sentences.append(t("There are no counts to judge chance by."))
    return sentences


def _result(t, row):
    when = quarter(row.period, t.lang)
    if not known(row.actual):
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
    actual = figure(row, "actual")
    if row.unit == "days":
        actual = t("{figure} (days)", figure=actual)
    to_date = row.cumulative is not None and bool(row.cumulative) and row.period.quarter > 1
    counts = "" if row.faults else _counts(t, row, row.numerator, row.denominator)
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
    return [said, t("Lower is better.")] if row.better == "lower" else [said]


def _counts(t, row, numerator, denominator):
    if not (known(numerator) and known(denominator)):
        return ""
    x, n = count(numerator), count(denominator)
    if row.unit == "percent":
        return t("{x} out of {n}", x=x, n=n)
    return t("numerator {x}, denominator {n}", x=x, n=n)


def _target(t, row):
    if not known(row.target):
        return [t(_NOT_RATED["no target"]), *_colours(t, row)] if known(row.actual) else []
    target = dated(t, figure(row, "target"), row.target_covers)
    if not (known(row.actual) and known(row.target_gap)):
        return [t("The target is {target}.", target=target)]
    side = "above" if row.target_gap > 0 else "below" if row.target_gap < 0 else "equal"
    sentence = _TARGET.get((row.status, side), _TARGET["none", side])
    sentences = [t(sentence, target=target, gap=gap(t, row, row.target_gap, "target"))]
    if row.status == "none":
        return [*sentences, t(_NOT_RATED[row.status_reason]), *_colours(t, row)]
    return [*sentences, *_target_certainty(t, row), *_headroom(t, row), *_colours(t, row)]


def _target_certainty(t, row):
    if not row.vs_target:
        return []
    lower, upper = _interval(row)
    if row.vs_target == "similar":
        said = t(
            "That is too close to the target to tell from chance: the 95% interval is {lower} to {upper}.",
            lower=lower,
            upper=upper,
        )
    else:
        said = t(
            "The gap is beyond chance: the 95% interval is {lower} to {upper}.", lower=lower, upper=upper
        )
    return [said]


def _interval(row):
    return (format_value(end, row.unit, row.decimals) for end in (row.ci_lower, row.ci_upper))


def _headroom(t, row):
    """Cases to spare, or short, of how many: only where there is a 'how many'."""
    if not (known(row.headroom) and known(row.denominator)):
        return []
    cases = int(abs(row.headroom))
    of = {"needed": count(row.needed), "total": count(row.denominator)}
    fewer = row.better == "lower"
    if cases == 0 and fewer:
        said = t(
            "There are no cases to spare: the target allows {needed} of {total}, and one more would miss it.",
            **of,
        )
    elif cases == 0:
        said = t(
            "There are no cases to spare: the target needs {needed} of {total}, and one fewer would miss it.",
            **of,
        )
    elif row.headroom > 0 and fewer:
        said = t.n(
            "There is {n} case to spare: the target allows {needed} of {total}.",
            "There are {n} cases to spare: the target allows {needed} of {total}.",
            cases,
            **of,
        )
    elif row.headroom > 0:
        said = t.n(
            "There is {n} case to spare: the target needs {needed} of {total}.",
            "There are {n} cases to spare: the target needs {needed} of {total}.",
            cases,
            **of,
        )
    elif fewer:
        said = t.n(
            "There is {n} case too many: the target allows {needed} of {total}.",
            "There are {n} cases too many: the target allows {needed} of {total}.",
            cases,
            **of,
        )
    else:
        said = t.n(
            "There is {n} case too few: the target needs {needed} of {total}.",
            "There are {n} cases too few: the target needs {needed} of {total}.",
            cases,
            **of,
        )
    return [said]


def _colours(t, row):
    """The printed colour beside the rule's where the two are not the same."""
    printed, computed = str(row.printed_rag).strip(), row.computed_rag
    if len(printed.split()) > 6 or printed == computed:
        return []
    if printed and not computed:
        return [t("The document prints {printed}; the rule gives no colour.", printed=colour(t, printed))]
    if computed and not printed:
        return [t("The document prints no colour; the rule gives {computed}.", computed=colour(t, computed))]
    if row.rag_differs:
        both = {"printed": colour(t, printed), "computed": colour(t, computed)}
        return [t("The document prints {printed}, but the rule gives {computed}.", **both)]
    return []


def _last_year(t, row):
    if not known(row.last_year):
        none = t("No figure is published for the same period last year.")
        return [none] if known(row.actual) else []
    last = figure(row, "last_year")
    fault = "last_year_counts" in row.faults
    counts = "" if fault else _counts(t, row, row.last_year_numerator, row.last_year_denominator)
    if counts:
        said = [t("The result for the same period last year was {last}: {counts}.", last=last, counts=counts)]
    else:
        said = []
    if not (known(row.actual) and known(row.last_year_change)):
        return said or [t("The result for the same period last year was {last}.", last=last)]
    actual, change = figure(row, "actual"), row.last_year_change
    if change == 0:
        sentence = t("The result is the same as in the same period last year ({last}).", last=last)
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


def _wales(t, row):
    if not known(row.wales_average):
        return []
    average = dated(t, figure(row, "wales_average"), row.wales_covers)
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
    return [sentence, t(CAVEATS["quarter_vs_year_average"])] if part_of_year else [sentence]


def _sureness(row, benchmark):
    """How sure a difference from a fixed figure is, by the result's own intervals, ends included."""
    if not known(row.ci_lower):
        return "plain"
    if row.ci_lower <= benchmark <= row.ci_upper:
        return "similar"
    return "clear" if row.ci998_lower <= benchmark <= row.ci998_upper else "well"


def _outlook(t, row):
    """What the rest of the year needs, and where it would end at the rate so far."""
    if not row.outlook:
        return []
    cases = int(row.outlook_cases)
    figures = {"need": count(row.outlook_need), "target": figure(row, "target")}
    if row.outlook == "safe":
        return [
            t.n(
                "Whatever the {n} more case expected in the year brings, it would end on target.",
                "Whatever the {n} more cases expected in the year bring, it would end on target.",
                cases,
            )
        ]
    if row.outlook == "out of reach":
        return [
            t.n(
                "Whatever the {n} more case expected in the year brings, it would end off target.",
                "Whatever the {n} more cases expected in the year bring, it would end off target.",
                cases,
            )
        ]
    if row.better == "lower":
        said = t.n(
            "With {n} more case expected in the year, at most {need} can count to end on {target}.",
            "With {n} more cases expected in the year, at most {need} can count to end on {target}.",
            cases,
            **figures,
        )
    else:
        said = t.n(
            "With {n} more case expected in the year, at least {need} must count to end on {target}.",
            "With {n} more cases expected in the year, at least {need} must count to end on {target}.",
            cases,
            **figures,
        )
    lower, upper = (
        format_value(end, row.unit, row.decimals) for end in (row.outlook_lower, row.outlook_upper)
    )
    return [
        said,
        t(
            "At the rate so far, the year would end in the range {lower} to {upper}.",
            lower=lower,
            upper=upper,
        ),
    ]
