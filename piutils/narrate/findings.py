"""What a finding of the commentary check is about, in the report's language.

The check explains each finding with its sum, in English; this says the same without the sum, so
that a Welsh page tells a Welsh reader what to look at, with the officers' words quoted beside it.
"""

from piutils.model import as_decimal
from piutils.words import mark, translator

_KINDS = {
    "x_out_of_n": mark("The two counts do not give the percentage beside them."),
    "value": mark("The figure in the text is not the one in the table."),
    "difference": mark("The difference is not what the text says."),
    "share": mark("The share is not what the text says."),
    "x_of_y_pct": mark("The count and its percentage do not go together."),
    "complement": mark("The rest is not what the text says."),
    "breakdown_sum": mark("The parts do not add up to the total."),
    "multiple": mark("The multiple is not what the text says."),
    "direction": mark("The figures moved another way than the text says."),
    "versus_average": mark("The figures do not bear out what the text says of the average."),
    "versus_target": mark("The figures do not bear out what the text says of the target."),
    "cross_pi": mark("The text and the table give different figures for an indicator."),
    "count_relation": mark("The counts do not fit each other."),
    "identity": mark("The figure is exactly that of another indicator."),
    "unit": mark("The text counts something else than the indicator does."),
    "tone": mark("The tone of the text does not fit the colour."),
    "polarity_tone": mark("The text tells of a change for the worse that the colour does not show."),
    "missing_prior": mark("The text gives a figure for last year that is not in the table."),
    "rag_fragile": mark("The target is met with almost no cases to spare."),
    "small_number": mark("A count is small enough to need a disclosure check."),
    "stale_period": mark("The text speaks of another period than the document."),
    "points_or_percent": mark("A difference in percentage points is called per cent."),
    "grim": mark("No whole count gives the percentage."),
    "omission": mark("The text leaves out something that the figures show."),
    "reused": mark("The same sentence stands for several indicators."),
}

# Where the figures do not contradict the text but a reader should ask.
_ASKED = {
    "versus_average": mark("The text speaks of a difference from the average that may be chance."),
    "versus_target": mark("What the text says of the target needs a second look."),
    "direction": mark("What the text says of the change needs a second look."),
    "breakdown_sum": mark("The parts and the total of a list need a second look."),
    "difference": mark("What the text says of the difference needs a second look."),
    "value": mark("The figure in the text needs a second look."),
}


def finding(found, lang):
    """Sentences on one finding: what kind it is, and the two figures where there are two.

    Parameters
    ----------
    found : row of the findings of `commentary.check` (`kind`, `severity`, `expected`, `found`)
    lang : 'en' or 'cy'

    Returns
    -------
    list of str
    """
    t = translator(lang)
    kinds = _KINDS if found.severity == "contradiction" else _KINDS | _ASKED
    said = [t(kinds[found.kind])]
    if None not in (as_decimal(found.expected), as_decimal(found.found)):
        said.append(t("The two figures: {one}; {other}.", one=found.expected, other=found.found))
    return said
