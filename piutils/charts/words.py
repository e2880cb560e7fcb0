"""Words that several charts share: notes on how to read them, the source line."""

from piutils import narrate
from piutils.model import UNSTATED, format_value, year_label
from piutils.narrate.phrases import known
from piutils.words import mark, translator

_TARGET = (mark("Target {figure}"),)
_RANGE = (mark("Target from {figure}"), mark("Target to {figure}"))


def interval_notes(t, lowers):
    """What the line through a result is, where any has one."""
    return [t("The line through a result is its 95% interval.")] if any(map(known, lowers)) else []


def between(t, lower, upper, row):
    """Interval as a cell of a table: '2.53% to 27.81%', or the word for there being none."""
    ends = [format_value(end, row.unit, row.decimals) for end in (lower, upper)]
    return t("{lower} to {upper}", lower=ends[0], upper=ends[1]) if all(ends) else t("none")


def benchmarks(row, lang):
    """Name and figure of the target and of the All-Wales average, where there are any."""
    figures = {"target": narrate.target_of(row, lang), "wales_average": narrate.figure(row, "wales_average")}
    return [[narrate.term(lang, name), figure] for name, figure in figures.items() if figure]


def labels(row, t):
    """(kind, figure, words) of the target and of the All-Wales average, where there are any."""
    ends = narrate.target_ends(row)
    said = _TARGET if len(ends) < 2 else _RANGE
    found = [
        ("target", figure, t(words, figure=text)) for words, (figure, text) in zip(said, ends, strict=False)
    ]
    if known(row.wales_average):
        average = narrate.figure(row, "wales_average")
        found.append(("wales_average", row.wales_average, t("All-Wales {figure}", figure=average)))
    return found


def wales_notes(t, rows):
    """Which year the All-Wales average is for, where that is the same for all that have one."""
    years = {row.wales_covers for row in rows if known(row.wales_average)}
    if years == {UNSTATED}:
        return [t("The document gives no year for the All-Wales average.")]
    if len(years) == 1 and len(year := years.pop()) == len("2021/22"):
        return [t("The All-Wales average is for the year {year}.", year=year)]
    return []


def target_notes(t, row):
    """That a count so far stands beside a target for the year, where it does."""
    of_year = row.target_covers == year_label(row.period) and row.period.quarter < 4
    if known(row.target) and of_year and row.unit in ("count", "pounds"):
        return [t("The target is for the whole year.")]
    return []


def source_line(source, period, lang):
    """Where the figures are from; without a name, the council's report of the quarter."""
    t = translator(lang)
    if source:
        return t("Source: {source}.", source=source)
    return t("Source: the council’s performance report, {quarter}.", quarter=narrate.quarter(period, lang))
