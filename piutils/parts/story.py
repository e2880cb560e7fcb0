"""The notebook's calls: each tells one part of a quarter and shows itself."""

from functools import lru_cache
from html import escape

from piutils import charts, narrate
from piutils.charts.palette import STATUS
from piutils.model import open_data, period_label
from piutils.outputs import OVERVIEW, PAGE, TABLE
from piutils.parts import figures, page
from piutils.parts.banner import banner
from piutils.parts.proof import proved, proved_chart
from piutils.words import translator

_BESIDE = 2  # charts that stand beside an indicator's words
_FEW = 8  # services told beside a chart
MANY = 50  # beyond it only exceptions are drawn one by one, and listed in the e-mail


def title(quarterly):
    """Title of the report: whose figures, for which quarter, and what a reader must know first.

    Examples
    --------
    >>> import piutils as pi
    >>> "<h1>" in pi.title(pi.quarterly("Q1")).html
    True
    """
    t = translator(quarterly.lang)
    heading = t(
        "Performance indicators: {quarter}", quarter=narrate.quarter(quarterly.period, quarterly.lang)
    )
    about = {
        "lang": quarterly.lang,
        "title": ", ".join(filter(None, [heading, quarterly.council])),
        "folder": period_label(quarterly.period).replace("/", "-").replace(" ", "-"),
        "service": quarterly.service,
        "words": {
            "skip": t("Skip to the report"),
            "contents": t("Contents"),
            "failed": t("A step of this report failed, so it is not complete."),
            "table": t("The figures as open data, beside this page or attached to the same e-mail:"),
        },
    }
    dates = narrate.dates(quarterly.period, quarterly.lang)
    lede = page.lede(quarterly.council, _scope(quarterly), dates, quarterly.lang)
    return page.Part(f"<h1>{escape(heading)}</h1>\n{lede}\n{banner(quarterly)}", {PAGE: about})


def _scope(quarterly):
    return (
        quarterly.service
        if quarterly.service != "all"
        else ", ".join(filter(None, quarterly.summary["service"].unique()))
    )


def brief(quarterly):
    """The quarter in one paragraph, exceptions first.

    Examples
    --------
    >>> import piutils as pi
    >>> "2021/22" in pi.brief(pi.quarterly("Q1")).html
    True
    """
    t = translator(quarterly.lang)
    sentences = proved(narrate.headline(quarterly.summary, quarterly.lang), quarterly.summary)
    said = page.paragraphs(sentences)
    services = narrate.services(quarterly.summary, quarterly.lang)
    for name, _, told in services:
        proved(told, _of_service(quarterly.summary, name))
    if len(services) > 1:
        items = (
            f'<li><strong lang="{spoken}">{escape(name)}</strong> {escape(" ".join(told))}</li>'
            for name, spoken, told in services
        )
        said += f"\n<ul>{''.join(items)}</ul>"
    # With little to say, the chart that follows stands beside it.
    html = _div("brief" if len(services) > _FEW else "brief beside", said)
    return page.section("brief", t("The quarter in brief"), html, {OVERVIEW: _overview(quarterly, sentences)})


def _overview(quarterly, headline):
    """Report in three entries of an index: headline, statuses with their number, findings by severity."""
    statuses = quarterly.summary["status"].value_counts()
    numbers = {status: int(statuses[status]) for status in STATUS if status in statuses.index}
    overview = {"headline": " ".join(headline[:2]), "statuses": numbers}  # exceptions come first
    if not quarterly.final:
        found = quarterly.check.findings["severity"].value_counts()
        overview["findings"] = {severity: int(number) for severity, number in found.items()}
    return overview


def _of_service(summary, name):
    """Rows that a service's sentences speak of; a name made for "not stated" stands for ''."""
    return summary[summary["service"] == (name if name in set(summary["service"]) else "")]


@lru_cache(maxsize=4)  # the page and the e-mail show the same picture
def plot_rag(quarterly):
    """Chart of how many indicators met, nearly met and missed their target, and how many are not rated.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.plot_rag(pi.quarterly("Q1")).lang
    'en'
    """
    chart = charts.rag(quarterly.summary, quarterly.lang, place=quarterly.council)
    return proved_chart(chart, quarterly.summary)


def plot_trend(quarterly, code):
    """Chart of one indicator over the years, this quarter of each; None with fewer than two figures.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.plot_trend(pi.quarterly("Q1"), "PI/241").title
    'PI/241: down 7.58 percentage points, no clear change'
    """
    row = quarterly.row(code)
    chart = charts.trend(quarterly.values, row, quarterly.lang, place=quarterly.council)
    return proved_chart(chart, row, quarterly.values)


def plot_target(quarterly, code):
    """Chart of one indicator: result with its interval, target, All-Wales average; None without a figure.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.plot_target(pi.quarterly("Q1"), "PI/241").title
    'PI/241: target met, not clearly different from Wales'
    """
    row = quarterly.row(code)
    return proved_chart(charts.bullet(row, quarterly.lang, place=quarterly.council), row)


def results(quarterly):
    """Heading of the results; the chart and the table follow.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.results(pi.quarterly("Q1")).html[:19]
    '<h2 id="results">Re'
    """
    t = translator(quarterly.lang)
    text = t("A line through a result shows the range that chance alone could give.")
    lined = quarterly.summary["ci_lower"].notna() & (quarterly.summary["unit"] == "percent")
    html = f"<p>{escape(text)}</p>" if lined.any() else ""
    return page.section("results", t("Results against target and Wales"), html)


@lru_cache(maxsize=4)
def plot_results(quarterly):
    """Chart of all percentages with their target and the All-Wales average.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.plot_results(pi.quarterly("Q1", lang="cy")).lang
    'cy'
    """
    chart = charts.results(quarterly.summary, quarterly.lang, place=quarterly.council)
    drawn = quarterly.summary["unit"].eq("percent") & quarterly.summary["actual"].notna()
    return proved_chart(chart, quarterly.summary[drawn])


def table(quarterly):
    """Table of all indicators, with the same figures as open data for summary.csv.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.table(pi.quarterly("Q1")).html.count('<th scope="row"')
    14
    """
    lang, t = quarterly.lang, translator(quarterly.lang)
    figures_of = ["actual", "target", "last_year", "wales_average"]
    columns = ["indicator", "status", *figures_of, "printed_rag"]  # a phone shows the first three
    heads = [(narrate.term(lang, column), column in figures_of) for column in columns]
    rows = [
        [
            f'{page.title_html(row, lang)} <span class="code">({escape(row.code)})</span>',
            page.tag(row.status, lang),
            *(page.figure_cell(row, column, lang) for column in figures_of),
            _printed_rag(row, lang),
        ]
        for row in quarterly.summary.itertuples()
    ]
    caption = t("Results for {quarter}", quarter=narrate.quarter(quarterly.period, lang))
    return page.Part(
        page.table(caption, heads, rows, name="table-results"), {TABLE: summary_csv(quarterly.summary)}
    )


def _printed_rag(row, lang):
    """Render the council's own colour word, untouched but for the language."""
    if not row.printed_rag:
        return f'<span class="note">{escape(narrate.term(lang, "no_rag"))}</span>'
    return escape(narrate.colour(translator(lang), row.printed_rag))


def summary_csv(summary):
    """Summary as open data: one row per indicator, columns as in the codebook of data/README.md.

    Text that a spreadsheet would run as a formula gets a leading apostrophe.
    """
    return open_data(summary).to_csv(index=False, lineterminator="\n")


def exception(row):
    """Whether an indicator did not meet its target, or met it with almost nothing to spare."""
    return row.status in ("close", "near", "missed") or narrate.fragile(row)


def indicators(quarterly):
    """Each indicator: status, computed paragraph, chart of its years, and the officers' words.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.indicators(pi.quarterly("Q1")).html.count("<h3")
    14
    """
    t = translator(quarterly.lang)
    rows = list(quarterly.summary.itertuples())
    drawn = {row.code for row in rows}
    if len(rows) > MANY:
        drawn = {row.code for row in [row for row in rows if exception(row)][:MANY]}
    parts = [_indicator(quarterly, row, draw=row.code in drawn) for row in rows]
    html = "\n".join(parts)
    return page.section("indicators", t("Indicator by indicator"), html)


def indicator(quarterly, code):
    """One indicator: status, computed paragraph, chart of its years, and the officers' words.

    Raises
    ------
    PIDataError
        The quarter has no such indicator; the message names the nearest.

    Examples
    --------
    >>> import piutils as pi
    >>> "9.09%" in pi.indicator(pi.quarterly("Q1"), "PI/241").html
    True
    """
    return page.Part(_indicator(quarterly, quarterly.row(code)))


def _indicator(quarterly, row, *, draw=True):
    lang = quarterly.lang
    name = page.anchor("pi", row.code)
    heading = f'<span class="code">{escape(row.code)}</span> {page.title_html(row, lang)}'
    themes = [proved(theme, row) for theme in narrate.themes(row, lang)]
    told = [sentence for theme in themes for sentence in theme]
    drawn = figures.drawn(quarterly, row) if draw else []
    text = quarterly.text(row.code)
    parts = [
        f'<h3 id="{name}">{heading} {page.tag(row.status, lang)}</h3>',
        _div("words", *map(page.paragraphs, themes), remarks(quarterly, row, told)),
        charts.beside(drawn),
        _div("officers", page.quote(text, lang, quarterly.withholds(row.code))) if text else "",
    ]
    # One or two charts fit beside the words; more of them stand below, side by side.
    kind = "indicator beside" if 0 < len(drawn) <= _BESIDE else "indicator"
    return (
        f'<article class="{kind}" aria-labelledby="{name}">\n'
        + "\n".join(filter(None, parts))
        + "\n</article>"
    )


def remarks(quarterly, row, told):
    """Caveats of an indicator that its paragraph `told` does not hold already."""
    doubts = narrate.caveats(row, quarterly.lang, final=quarterly.final)
    return page.remarks(proved([doubt for doubt in doubts if doubt not in told], row))


def _div(name, *parts):
    inside = "\n".join(filter(None, parts))
    return f'<div class="{name}">\n{inside}\n</div>'
