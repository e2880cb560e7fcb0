"""One indicator against its target: the gap, how sure it is, the cases to spare, the colour."""

from piutils.model import format_value
from piutils.narrate.phrases import amount, count, dated, gap, known, target_of
from piutils.narrate.terms import colour
from piutils.words import mark

# (status, side of the target) -> sentence. A result cannot miss a target that it equals.
_TARGET = {
    ("exceeded", "above"): mark(
        "The result meets the target of {target}, and the stretch target too: it is {gap} above."
    ),
    ("exceeded", "below"): mark(
        "The result meets the target of {target}, and the stretch target too: it is {gap} below."
    ),
    ("exceeded", "equal"): mark(
        "The result meets the target of {target} exactly, and the stretch target too."
    ),
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
NOT_RATED = {
    "no target": mark("There is no target, so the indicator is not rated."),
    "no better way": mark("Neither higher nor lower is better, so the indicator is not rated."),
    "better not stated": mark("The data do not say whether higher or lower is better, so it is not rated."),
    "target is for the year": mark("The target is for the whole year, so the count so far is not rated."),
    "rule is for percentages": mark("The rule is for percentages only, so the indicator is not rated."),
    "no floor": mark("The rule needs a floor that is not published, so the indicator is not rated."),
    "floor beyond target": mark("The floor lies beyond the target, so the indicator is not rated."),
    "no figure for last year": mark("The rule needs last year's figure, so the indicator is not rated."),
    "unknown rule": mark("The rule named for the indicator is not known, so it is not rated."),
    "too large": mark("The figures are too large to compare, so the indicator is not rated."),
    "not finite": mark("The figures are no plain numbers, so the indicator is not rated."),
}


def against_target(t, row):
    """Sentences on the target, or on there being none."""
    if not known(row.target):
        return [t(NOT_RATED["no target"]), *_colours(t, row)] if known(row.actual) else []
    target = dated(t, amount(t, row, "target"), row.target_covers)
    if not (known(row.actual) and known(row.target_gap)):
        return [t("The target is {target}.", target=target)]
    sentences = [_range(t, row) if row.better == "range" else _one_sided(t, row, target)]
    if row.status == "none":
        return [*sentences, t(NOT_RATED[row.status_reason]), *_colours(t, row)]
    return [*sentences, *_target_certainty(t, row), *_headroom(t, row), *_colours(t, row)]


def _one_sided(t, row, target):
    side = "above" if row.target_gap > 0 else "below" if row.target_gap < 0 else "equal"
    sentence = _TARGET.get((row.status, side), _TARGET["none", side])
    return t(sentence, target=target, gap=gap(t, row, row.target_gap, "target"))


def _range(t, row):
    target = dated(t, target_of(row, t.lang), row.target_covers)
    if row.status in ("exceeded", "met"):
        return t("The result meets the target range of {target}.", target=target)
    if row.status == "none":
        return t("The target range is {target}.", target=target)
    return t("The result does not meet the target range of {target}.", target=target)


def _target_certainty(t, row):
    if not row.vs_target:
        return []
    lower, upper = _interval(row)
    if row.vs_target == "similar":
        said = t(
            "Too close to the target to tell from chance: the 95% interval is {lower} to {upper}.",
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
    if not 0 <= row.needed <= row.denominator:
        return []  # a target over 100% or under 0%: no number of these cases meets it
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
