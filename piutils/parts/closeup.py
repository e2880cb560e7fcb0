"""One indicator in depth: a call for each question that an analyst asks of it."""

import re
from dataclasses import replace
from functools import lru_cache
from html import escape

from piutils import charts, compare, narrate, rules
from piutils.charts.words import between
from piutils.display import short_alt
from piutils.model import PIDataError, format_value, period_label
from piutils.narrate.phrases import known as known_figure
from piutils.outputs import PAGE
from piutils.parts import colophon, page, story
from piutils.parts.banner import banner
from piutils.parts.page import anchor
from piutils.parts.proof import proved
from piutils.parts.trial import NO_RULES
from piutils.provenance import show_source
from piutils.words import mark, translator

_TARGET = {
    "better": mark("better than the target, beyond chance"),
    "similar": mark("not told apart from the target: within chance"),
    "worse": mark("worse than the target, beyond chance"),
}
_WALES = {
    "better": mark("better than the average, beyond chance"),
    "similar": mark("not told apart from the average: within chance"),
    "worse": mark("worse than the average, beyond chance"),
}
_LAST_YEAR = {
    "better": mark("better than last year, beyond chance"),
    "no clear change": mark("no clear change: within chance"),
    "worse": mark("worse than last year, beyond chance"),
}
_UNKNOWN = mark("chance cannot be judged")
_PAGE = re.compile(r"#p(?=\d+$)")  # of a source; the name of a sheet may begin with p too


def indicator_title(quarterly, code):
    """Title of the page on one indicator: its name, its code, whose figures, for which quarter.

    Raises
    ------
    PIDataError
        The quarter has no such indicator; the message names the nearest.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.indicator_title(pi.quarterly("Q1"), "PI/241").html[:4]
    '<h1>'
    """
    row, lang = quarterly.row(code), quarterly.lang
    quarter = narrate.quarter(row.period, lang)
    name = f"{row.code}: {narrate.title(row, lang)[0]}"
    about = story.title(quarterly).data[PAGE] | {
        "title": ", ".join(filter(None, [name, quarter, quarterly.council])),
        "name": f"indicator-{''.join(c if c.isalnum() else '-' for c in row.code)}",
    }
    lede = page.lede(quarterly.council, row.service, f"{quarter}, {narrate.dates(row.period, lang)}", lang)
    heading = f'<span class="code">{escape(row.code)}</span> {page.title_html(row, lang)}'
    html = f"<h1>{heading}</h1>\n{lede}\n{banner(quarterly, row.code)}"
    return page.Part(html, {PAGE: about} | colophon.carried(quarterly))


def indicator_brief(quarterly, code):
    """Status of one indicator and its computed paragraph, doubts beside it.

    Examples
    --------
    >>> import piutils as pi
    >>> "9.09%" in pi.indicator_brief(pi.quarterly("Q1"), "PI/241").html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t, told = translator(lang), proved(narrate.paragraph(row, lang), row)
    html = "\n".join(
        [
            f"<p>{page.tag(row.status, lang)}</p>",
            page.paragraphs(told),
            story.remarks(quarterly, row, told),
        ]
    )
    return page.section(anchor(row.code, "brief"), t("The indicator in brief"), html)


def plot_control(quarterly, code):
    """Control chart of one indicator, quarter by quarter; None with fewer than two figures.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.plot_control(pi.quarterly("Q1"), "PI/527") is None
    True
    """
    row = quarterly.row(code)
    try:
        chart = compare.control_chart(quarterly.values, quarterly.indicators, row.code, quarterly.period)
    except PIDataError:
        return None
    return charts.control(chart, row, quarterly.lang, place=quarterly.council)


def certainty(quarterly, code):
    """Table of how sure the figures are: intervals, verdicts beyond chance, cases to spare.

    Intervals are in `quarterly.summary` as ci_lower, ci_upper (95%), ci998_lower and ci998_upper.

    Examples
    --------
    >>> import piutils as pi
    >>> "2.53% to 27.81%" in pi.certainty(pi.quarterly("Q1"), "PI/241").html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t, term = translator(lang), lambda key: narrate.term(lang, key)
    nothing = t("none")
    rows = [
        [
            term("actual"),
            narrate.figure(row, "actual") or page.nothing(row, "actual", lang),
            _counts(t, row, ""),
        ],
        [
            t("95% interval"),
            between(t, row.ci_lower, row.ci_upper, row),
            row.ci_method or t("no counts published"),
        ],
        [
            t("99.8% interval"),
            between(t, row.ci998_lower, row.ci998_upper, row),
            row.ci_method or t("no counts published"),
        ],
    ]
    for name, words, verdict in (
        ("target", _TARGET, row.vs_target),
        ("wales_average", _WALES, row.vs_wales),
        ("last_year", _LAST_YEAR, row.vs_last_year),
    ):
        figure = narrate.figure(row, name)
        meaning = words.get(verdict, _UNKNOWN)
        said = t(meaning) if figure else t("nothing to compare with")
        counts = _counts(t, row, "last_year_") if name == "last_year" else ""
        rows.append(
            [term(name), figure or page.nothing(row, name, lang), ", ".join(filter(None, [counts, said]))]
        )
    spare = format_value(row.headroom, "count", 2)
    meaning = t("below zero: cases short") if spare else t("cannot be worked out")
    rows.append([t("Cases to spare before the target is missed"), spare or nothing, meaning])
    heads = [(t("What"), False), (t("Figure"), True), (t("What it means"), False)]
    cells = [[escape(cell) for cell in line] for line in rows]
    table = page.table(t("Figures of {code}", code=row.code), heads, cells, name=anchor(row.code, "figures"))
    return page.section(anchor(row.code, "certainty"), t("How sure the figures are"), table)


def _counts(t, row, before):
    """Cases and base of a figure in words; what is said without them, '' for an earlier figure."""
    numerator, denominator = getattr(row, f"{before}numerator"), getattr(row, f"{before}denominator")
    if known_figure(numerator) and known_figure(denominator):
        cases, base = (format_value(number, "count", 2) for number in (numerator, denominator))
        return t("{cases} of {base}", cases=cases, base=base)
    if before:
        return ""
    return t("a count") if row.unit == "count" else t("no counts published")


def rules_tried(quarterly, code):
    """Table of what one indicator would be under the rule of each council in rules.toml.

    `pi.compare_rules` gives the same for all indicators as a DataFrame.

    Examples
    --------
    >>> import piutils as pi
    >>> "Ceredigion" in pi.rules_tried(pi.quarterly("Q1"), "PI/241").html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t, known = translator(lang), quarterly.folder.rules
    alone = quarterly.indicators[quarterly.indicators["code"] == row.code].reset_index(drop=True)
    values = quarterly.values[quarterly.values["code"] == row.code]
    lines = []
    if known and known_figure(row.actual):
        for tried in compare.compare_rules(values, alone, known, row.period).itertuples():
            rule = known[tried.rule]
            own = f" <strong>({escape(t('the rule used here'))})</strong>" if tried.own_rule else ""
            colour = narrate.colour(t, tried.computed_rag) if tried.computed_rag else t("none")
            lines.append(
                [
                    f"{escape(rule.councils or rule.name)}{own}",
                    page.tag(tried.status, lang),
                    escape(colour),
                    escape(rules.describe(rule, t)),
                ]
            )
    heading = t("Under the rules of other councils")
    name = anchor(row.code, "rules")
    if not lines:
        said = t("There is no figure to try rules on.") if known else t(NO_RULES)
        return page.section(name, heading, page.paragraphs([said]))
    heads = [
        (head, False)
        for head in (t("Whose rule"), narrate.term(lang, "status"), t("Colour"), t("How the rule goes"))
    ]
    caption = t("{code} under each rule", code=row.code)
    return page.section(name, heading, page.table(caption, heads, lines, name=f"{name}-table"))


def printed_in(quarterly, code, series="actual"):
    """The place in the document where a figure of the quarter is printed, framed; or that there is none.

    Parameters
    ----------
    quarterly : Quarterly
    code : of the indicator, or an alias
    series : 'actual', 'target', 'wales_average', ...

    Raises
    ------
    PIDataError
        There is no such series, or the document is not in reports/ of the data folder.

    Examples
    --------
    >>> import piutils as pi
    >>> "<img" in pi.printed_in(pi.quarterly("Q1"), "PI/241", "target").html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t, name = translator(lang), anchor(row.code, "source")
    heading = t("Where the figure is printed")
    if series not in SERIES_WORDS:
        raise PIDataError(f"series {series!r} is not one of {', '.join(SERIES_WORDS)}")
    if quarterly.folder.small_counts["suppress"]:
        # The page around the figure would tell what is withheld, in words or next door.
        said = t("The page is not shown, because small counts are withheld here.")
        return page.section(name, heading, page.paragraphs([said]))
    own = quarterly.values[quarterly.values["code"] == row.code]
    there = own.loc[own["period"] == quarterly.period, "series"].to_list()
    if series not in there:
        said = [t("No such figure is printed for this quarter: {figure}.", figure=_series(t, series))]
        if there:
            others = ", ".join(_series(t, one) for one in SERIES_WORDS if one in there)
            said.append(t("Printed for it are: {figures}.", figures=others))
        return page.section(name, heading, page.paragraphs(said))
    place = _place(quarterly, row.code, series)
    if lang != "en" and place.png:
        spoken = t("Part of a page of the document, with the figure framed. {said}", said=place.alt)
        place = replace(place, alt=short_alt(spoken))
    return page.section(name, heading, f'<div lang="en">{place.html()}</div>')


@lru_cache(maxsize=64)  # a third of a second each, and an analyst goes to and fro
def _place(quarterly, code, series):
    return show_source(quarterly.values, code, quarterly.period, series, quarterly.folder.path / "reports")


def forget():
    """Forget the places shown before: their documents may have changed."""
    _place.cache_clear()


def figures_of(quarterly, code):
    """Table of every figure of one indicator in the data folder, each with its place in a document.

    Examples
    --------
    >>> import piutils as pi
    >>> "22.58" in pi.figures_of(pi.quarterly("Q1"), "PI/241").html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t = translator(lang)
    own = quarterly.values[(quarterly.values["code"] == row.code) & (quarterly.values["printed"] != "")]
    lines = [
        [
            escape(_series(t, value.series)),
            escape(period_label(value.period)),
            escape(value.covers if value.covers != "unstated" else t("year not stated")),
            escape(value.printed),
            escape(_PAGE.sub("#", value.source)),
        ]
        for value in own.sort_values(["series", "period"]).itertuples()
    ]
    heads = [
        (t("Figure"), False),
        (t("Stands against"), False),
        (t("Is for"), False),
        (t("As printed"), True),
        (t("File and place"), False),
    ]
    name = anchor(row.code, "all")
    caption = t("All figures of {code}", code=row.code)
    return page.section(
        name, t("Every figure, and where it is from"), page.table(caption, heads, lines, name=f"{name}-table")
    )


SERIES_WORDS = {
    "actual": mark("Result"),
    "target": mark("Target"),
    "stretch_target": mark("Higher target"),
    "floor": mark("Floor"),
    "wales_average": mark("All-Wales average"),
    "family_average": mark("Average of similar councils"),
    "lower_quartile": mark("Lower quartile of councils"),
    "upper_quartile": mark("Upper quartile of councils"),
    "rag": mark("Printed RAG"),
    "direction": mark("Printed direction of travel"),
    "quartile": mark("Printed quartile"),
    "rank": mark("Printed rank"),
}


def _series(t, series):
    return t(SERIES_WORDS[series])
