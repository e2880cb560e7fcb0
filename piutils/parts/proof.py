"""Our own words held to the check of the officers': what fails is a bug, and stops the report."""

from piutils import commentary


def proved(sentences, about, values=None):
    """Sentences, as they are, if each number of theirs stands in the figures they speak of.

    Parameters
    ----------
    sentences : list of str, English or Welsh
    about : row of the summary, or a summary
    values : table of the values, for sentences that speak of earlier years too

    Raises
    ------
    AssertionError
        A number that the figures lack, or a comparison that they turn over: the report stops.
    """
    if problems := commentary.check_sentences(sentences, about, values=values):
        raise AssertionError(f"a sentence of the report is not true, please report it: {'; '.join(problems)}")
    return sentences


def proved_chart(chart, about, values=None):
    """Chart, as it is, if its title and alt text pass; None stays None."""
    if chart is not None:
        proved([f"{chart.title}.", chart.alt], about, values)
    return chart
