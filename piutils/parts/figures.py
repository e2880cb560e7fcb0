"""The charts of one indicator: against its benchmarks, over the years, over time, among councils."""

from piutils import charts, compare
from piutils.model import PIDataError
from piutils.parts import neighbours
from piutils.parts.page import Part
from piutils.parts.proof import proved_chart


def plot_indicator(quarterly, code):
    """Every chart that the figures of one indicator allow, side by side.

    The result against its target and the All-Wales average; the same quarter of each year; a control
    chart where there are quarters enough for limits; a funnel where councils.csv in the data folder
    has the counts of other councils. `plot_target`, `plot_trend`, `plot_control` and `plot_councils` draw
    one alone.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.plot_indicator(pi.quarterly("Q1"), "PI/241").html.count("<img")
    2
    """
    return Part(charts.beside(drawn(quarterly, quarterly.row(code))))


def drawn(quarterly, row):
    """Every chart that the figures of an indicator allow."""
    place = {"place": quarterly.council}
    made = [
        proved_chart(charts.bullet(row, quarterly.lang, **place), row),
        proved_chart(charts.trend(quarterly.values, row, quarterly.lang, **place), row, quarterly.values),
        _control(quarterly, row),
        _funnel(quarterly, row),
    ]
    return [chart for chart in made if chart is not None]


def _control(quarterly, row):
    """Control chart; None without limits, when the years have said it all."""
    try:
        chart = compare.control_chart(quarterly.values, quarterly.indicators, row.code, quarterly.period)
    except PIDataError:
        return None
    if chart.kind == "line":
        return None
    return charts.control(chart, row, quarterly.lang, place=quarterly.council)


def _funnel(quarterly, row):
    """Funnel of councils, where councils.csv in the data folder has the counts of this quarter or year."""
    councils = neighbours.in_folder(quarterly, row)
    return None if councils is None else neighbours.funnel(quarterly, row, councils, neighbours.COUNCILS)
