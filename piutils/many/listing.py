"""The page that lists the reports of a run: headline, statuses, points to check, what failed."""

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
            (f"part-{number}", heading, reports)
            for number, (heading, reports) in enumerate(_sections(outcomes, lang, out), 1)
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
    """(heading, its reports) for each council and quarter, newest quarter first."""
    shown = sorted(
        (said for said in outcomes if said.state != "failed"),
        key=lambda said: (said.job.council, -financial_period(said.job.quarter, said.job.year).ordinal),
    )
    for (council, year, quarter), group in groupby(
        shown, key=lambda said: (said.job.council, said.job.year, said.job.quarter)
    ):
        period = quarter_named(financial_period(quarter, year), lang)
        heading = f"{council}: {period}" if council else period
        yield heading, [_entry(said, lang, out) for said in group]


def _entry(said, lang, out):
    """One report: its service, where it lies, what it says of itself."""
    t = translator(lang)
    job, overview = said.job, said.overviews[lang]
    file = job.folder / f"{job.page}-{lang}.html"
    tags = [f"{page.tag(status, lang)} {number:,}" for status, number in overview.get("statuses", {}).items()]
    return {
        "service": _service(job, t),
        "spoken": "en" if job.service != "all" and lang != "en" else "",
        "address": quote(file.relative_to(out).as_posix()),
        "tags": tags,
        "points": _points(overview, t),
        "headline": overview.get("headline", ""),
        "earlier": t(_STATES["earlier"]) if said.state == "earlier" else "",
    }


def _points(overview, t):
    found = overview.get("findings", {})
    told = [
        t.n("{n} contradiction to check", "{n} contradictions to check", found.get("contradiction", 0)),
        t.n("{n} question to check", "{n} questions to check", found.get("question", 0)),
    ]
    numbers = found.get("contradiction", 0), found.get("question", 0)
    return ", ".join(text for text, number in zip(told, numbers, strict=True) if number)
