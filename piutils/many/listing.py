"""The page that lists the reports of a run: headline, statuses, points to check, what failed."""

from html import escape
from itertools import groupby
from pathlib import Path
from urllib.parse import quote

from piutils.model import financial_period
from piutils.narrate import quarter as quarter_named
from piutils.parts import page
from piutils.words import mark, translator

_STATES = {
    "made": mark("Made now"),
    "unchanged": mark("Unchanged"),
    "earlier": mark("From earlier figures"),
    "failed": mark("Not made"),
}


def index_pages(outcomes, faults, langs, out):
    """Pages that list reports, one in each language, linked to each other.

    Parameters
    ----------
    outcomes : list of Outcome
    faults : messages on documents and data folders that could not be read
    langs : languages
    out : Path, the folder that the pages go to

    Returns
    -------
    dict of file name to HTML; the first language's is index.html
    """
    from jinja2 import Environment, FileSystemLoader

    templates = Path(__file__).parent.parent / "templates"
    template = Environment(loader=FileSystemLoader(templates), autoescape=True).get_template("index.html.j2")
    names = {lang: "index.html" if lang == langs[0] else f"index-{lang}.html" for lang in langs}
    pages = {}
    for lang, name in names.items():
        t = translator(lang)
        others = {other: file for other, file in names.items() if other != lang}
        sections = [
            (f"part-{number}", heading, html)
            for number, (heading, html) in enumerate(_sections(outcomes, lang, out), 1)
        ]
        pages[name] = template.render(
            lang=lang,
            others=others,
            title=t("Performance indicator reports"),
            skip=t("Skip to the reports"),
            contents=t("Contents"),
            counts=counts(outcomes, t),
            failures=t("Before you rely on these reports"),
            failed=_failed(outcomes, faults, t),
            sections=sections,
        )
    return pages


def counts(outcomes, t):
    """How many reports there are in each state, in one line."""
    states = [said.state for said in outcomes]
    told = [f"{t(word)}: {states.count(state):,}" for state, word in _STATES.items() if state in states]
    return t("Reports: {number}.", number=f"{len(outcomes):,}") + " " + ", ".join(told) + "."


def _failed(outcomes, faults, t):
    """What could not be read or made, as (what it is, why); the reason in the words of the message."""
    unread = [("", fault) for fault in faults]
    return unread + [(_named(said.job, t), said.reason) for said in outcomes if said.state == "failed"]


def _named(job, t):
    period = quarter_named(financial_period(job.quarter, job.year), t.lang)
    return ", ".join(filter(None, [job.council, period, _service(job, t)]))


def _service(job, t):
    return t("All services") if job.service == "all" else job.service


def _sections(outcomes, lang, out):
    """(heading, table) for each council and quarter, newest quarter first."""
    t = translator(lang)
    shown = sorted(
        (said for said in outcomes if said.state != "failed"),
        key=lambda said: (said.job.council, -financial_period(said.job.quarter, said.job.year).ordinal),
    )
    heads = [t("Report"), t("The quarter in brief"), t("Status"), t("Points to check before publishing")]
    for number, ((council, year, quarter), group) in enumerate(
        groupby(shown, key=lambda said: (said.job.council, said.job.year, said.job.quarter)), 1
    ):
        period = quarter_named(financial_period(quarter, year), lang)
        heading = f"{council}: {period}" if council else period
        rows = [_row(said, period, lang, out) for said in group]
        table = page.table(
            t("Reports for {quarter}", quarter=heading),
            [(head, False) for head in heads],
            rows,
            name=f"table-{number}",
        )
        yield heading, table


def _row(said, period, lang, out):
    t = translator(lang)
    job, overview = said.job, said.overviews[lang]
    file = job.folder / f"{Path(job.notebook).stem}-{lang}.html"
    name = _service(job, t)
    spoken = "" if lang == "en" or job.service == "all" else ' lang="en"'
    address = quote(file.relative_to(out).as_posix())
    link = f'<a href="{address}"{spoken}>{escape(name)}, {escape(period)}</a>'
    if said.state == "earlier":
        link += f' <span class="note">{escape(t(_STATES["earlier"]))}</span>'
    statuses = " ".join(
        f"{page.tag(status, lang)} {number:,}" for status, number in overview.get("statuses", {}).items()
    )
    return [link, escape(overview.get("headline", "")), statuses, escape(_points(overview, t))]


def _points(overview, t):
    found = overview.get("findings", {})
    told = [
        t.n("{n} contradiction", "{n} contradictions", found.get("contradiction", 0)),
        t.n("{n} question", "{n} questions", found.get("question", 0)),
    ]
    return ", ".join(told) if "findings" in overview else t("left out")
