"""The report's parts as HTML: every text escaped, every word from the catalogue."""

from dataclasses import dataclass, field
from html import escape

from piutils import display, narrate
from piutils.charts.palette import STATUS
from piutils.outputs import PAGE
from piutils.words import translator

_NOTHING = {"target": "no_target", "wales_average": "no_average"}
_WITHHELD = {"actual": "withheld", "last_year": "last_year_withheld"}


@dataclass(frozen=True)
class Part:
    """A part of the report: shows itself in JupyterLab and carries data for the files beside it.

    html : the part, escaped
    data : MIME type -> content, read from the executed notebook by `report`
    """

    html: str
    data: dict = field(default_factory=dict)

    def _repr_mimebundle_(self, include=None, exclude=None):
        shown = {"text/html": self.html} if self.html else {"text/plain": ""}
        return shown | self.data

    def __repr__(self):
        return display.plain(self.html)


def section(name, heading, html, data=None):
    """Part with a heading of its own that the page's contents list names."""
    about = {PAGE: {"section": {"id": name, "heading": heading}}}
    return Part(f'<h2 id="{name}">{escape(heading)}</h2>\n{html}', about | (data or {}))


def anchor(code, name=""):
    """Id in the page for a part about an indicator: letters, digits and hyphens.

    >>> anchor("PI/241", "rules")
    'pi-241-rules'
    """
    return "-".join("".join(c if c.isalnum() else " " for c in f"{code} {name}".lower()).split())


def lede(council, service, dates, lang):
    """What stands below a title: whose figures, of which service as printed, from when to when."""
    service = f"<span{english(lang)}>{escape(service)}</span>" if service else ""
    return f'<p class="lede">{"<br>".join(filter(None, [escape(council), service, escape(dates)]))}</p>'


def paragraphs(sentences):
    """One paragraph of plain sentences, escaped."""
    return f"<p>{escape(' '.join(sentences))}</p>" if sentences else ""


def remarks(sentences):
    """Render caveats: a plain list in the colour of a side remark."""
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    return f'<ul class="note">{items}</ul>' if items else ""


def tag(status, lang):
    """Status as shape, word and colour."""
    ink, ground, shape = STATUS[status]
    style = (
        f"display:inline-block;padding:0 .5em;border:1px solid {ink};color:{ink};background:{ground};"
        "font-weight:700;white-space:nowrap"
    )
    word = escape(narrate.term(lang, status))
    # The selector asks for a plain letter where phones would show a coloured emoji.
    sign = f'<span aria-hidden="true">{shape}\ufe0e</span>'
    return f'<span class="tag" style="{style}">{sign}\N{NO-BREAK SPACE}{word}</span>'


def title_html(row, lang):
    """Indicator's title, marked as English where the page is Welsh and no Welsh title is known.

    Set apart from the words around it, whose direction a stray mark in the title would turn.
    """
    text, spoken = narrate.title(row, lang)
    mark = "" if spoken == lang else f' lang="{spoken}"'
    return f"<bdi{mark}>{escape(text)}</bdi>"


def english(lang):
    """Attribute for the words of a document, which are English, where the page is not."""
    return "" if lang == "en" else ' lang="en"'


table = display.table  # the report and a notebook show one kind of table


def figure_cell(row, column, lang):
    """Figure of an indicator at the decimals it was printed with, or the words for there being none."""
    text = narrate.target_of(row, lang) if column == "target" else narrate.figure(row, column)
    return escape(text) if text else f'<span class="note">{escape(nothing(row, column, lang))}</span>'


def nothing(row, column, lang):
    """Words for a cell without a figure."""
    withheld = _WITHHELD.get(column) in row.caveats
    return narrate.term(lang, "withheld" if withheld else _NOTHING.get(column, "no_figure"))


def quoted_from(t, withheld):
    """What a quotation of the officers is: their words as they stand, or without small counts."""
    if withheld:
        return t("Officers’ commentary, without small counts and what would give them away")
    return t("Officers’ commentary, as published")


def quote(text, lang, withheld=False):
    """Officers' commentary as quoted text. Documents are in English unless they say otherwise."""
    t = translator(lang)
    lines = "\n".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())
    by = escape(quoted_from(t, withheld))
    return f'<p class="by">{by}</p>\n<blockquote{english(lang)}>\n{lines}\n</blockquote>'
