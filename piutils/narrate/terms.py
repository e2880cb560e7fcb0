"""Single words of the report: table heads, statuses, colours. Each stands alone, so none needs a mutation."""

from piutils.words import mark, translator

_TERMS = {
    # statuses that compare gives, and 'none' = not rated
    "exceeded": mark("Exceeded"),
    "met": mark("Met"),
    "close": mark("Close"),
    "near": mark("Near"),
    "missed": mark("Missed"),
    "none": mark("Not rated"),
    # the colours of rules and documents
    "Green": mark("Green"),
    "Amber": mark("Amber"),
    "Red": mark("Red"),
    "Blue": mark("Blue"),
    "Yellow": mark("Yellow"),
    # columns of the summary
    "indicator": mark("Indicator"),
    "service": mark("Service"),
    "status": mark("Status"),
    "actual": mark("Result"),
    "target": mark("Target"),
    "wales_average": mark("All-Wales average"),
    "last_year": mark("Same quarter last year"),
    "interval": mark("95% interval"),
    "headroom": mark("Cases to spare"),
    "counts": mark("Counts"),
    "printed_rag": mark("Printed RAG"),
    "computed_rag": mark("RAG by the rule"),
    # for a cell that would be blank
    "no_figure": mark("No figure"),
    "no_target": mark("No target"),
    "no_average": mark("No average"),
    "no_rag": mark("Not printed"),
    # which way is better
    "higher": mark("Higher is better"),
    "lower": mark("Lower is better"),
    "range": mark("A middle range is best"),
    "neither": mark("Neither way is better"),
    "": mark("Better way not stated"),
}


def term(lang, key):
    """Word for a status, colour, column or empty cell.

    >>> term("en", "none"), term("en", "wales_average")
    ('Not rated', 'All-Wales average')
    """
    return translator(lang)(_TERMS[key])


def colour(t, printed):
    """Colour word of a document in the report's language; any other word is quoted as it stands."""
    known = _TERMS.get(printed.strip().capitalize()) if printed.strip().isalpha() else None
    return t(known) if known and known in ("Green", "Amber", "Red", "Blue", "Yellow") else f"“{printed}”"
