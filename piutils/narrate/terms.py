"""Single words of the report: table heads, statuses, colours. Each stands alone, so none needs a mutation."""

from piutils.lexicon.colours import colour_alone
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
    "status": mark("Status"),
    "actual": mark("Result"),
    "target": mark("Target"),
    "wales_average": mark("All-Wales average"),
    "last_year": mark("Same quarter last year"),
    "printed_rag": mark("Printed RAG"),
    # for a cell that would be blank
    "no_figure": mark("No figure"),
    "withheld": mark("Withheld"),
    "no_target": mark("No target"),
    "no_average": mark("No average"),
    "no_rag": mark("Not printed"),
}


def term(lang, key):
    """Word for a status, colour, column or empty cell.

    >>> term("en", "none"), term("en", "wales_average")
    ('Not rated', 'All-Wales average')
    """
    return translator(lang)(_TERMS[key])


def colour(t, printed):
    """Colour word of a document in the report's language; any other word is quoted as it stands."""
    word = colour_alone(printed)
    return t(_TERMS[word]) if word else f"“{printed}”"
