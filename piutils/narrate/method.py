"""How the report judges, in words: what 'similar', 'no clear change' and 'cases to spare' mean."""

from piutils.words import mark, translator

_METHOD = (
    mark("Results are compared at the decimals that the document prints."),
    mark(
        "The 95% interval is worked out from the counts; it shows how far chance alone could move a result."
    ),
    mark("Similar means that the average lies within the 95% interval."),
    mark("Well above and well below mean that the average lies outside the 99.8% interval."),
    mark("Cases to spare are reckoned with the number of cases held fixed."),
    mark("The same period last year is the same quarter, or the year up to that quarter."),
    mark("No clear change means that the 95% intervals overlap, or that a change without counts is small."),
    mark("An All-Wales average is the published one; it is not worked out here."),
    mark("Where the year would end is reckoned with the rest of it within the 95% interval."),
)


def method(lang):
    """Sentences that explain the words of the narrative."""
    t = translator(lang)
    return [t(sentence) for sentence in _METHOD]
