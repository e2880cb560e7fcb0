"""A chart as the report shows it: a picture, its finding, source and figures as text, and its alt text."""

from base64 import b64encode
from dataclasses import dataclass, field
from html import escape
from typing import NamedTuple

from piutils.charts.canvas import Picture
from piutils.charts.lettering import plain
from piutils.display import ALT_LIMIT, short_alt, table
from piutils.words import translator

_ROOM = 61  # rem that a wide picture takes where it can
_BELOW = "margin:.5rem 0 0;font-size:.875rem"  # style of what stands under a picture


class Data(NamedTuple):
    """Table of what a chart shows: its caption, heads as (text, is a column of figures), rows of text."""

    caption: str
    heads: list
    rows: list


@dataclass(frozen=True)
class Chart:
    """Picture of a table with the words that belong to it; shows itself once.

    Title, source and figures stand outside the image, where they can be read aloud, copied and
    translated.

    title : the finding, computed from the data
    about, period : measure and place, and what time the figures are of
    notes : how to read the picture and what to know of its figures
    source : source line
    alt : what the picture shows, computed from the data, under 300 characters
    lang : 'en' or 'cy'
    picture : what is drawn; equal input gives equal bytes
    data : the figures drawn, as a table
    wide : the same drawn for a page with room; None = `picture` serves there too
    foreign : (part of `about`, its language) where that is not `lang`; None = no such part
    """

    title: str
    about: str
    period: str
    notes: tuple
    source: str
    alt: str
    lang: str
    picture: Picture = field(repr=False)
    data: Data = field(repr=False)
    foreign: tuple = None
    wide: Picture = field(default=None, repr=False)

    @property
    def subtitle(self):
        """Measure, place and period."""
        return ", ".join(filter(None, [self.about, self.period]))

    @property
    def note(self):
        """All notes as one text; '' where there are none."""
        return " ".join(self.notes)

    @property
    def png(self):
        """Bytes of the image as PNG, for an e-mail or a slide."""
        return self.picture.png

    @property
    def svg(self):
        """Bytes of the image as SVG, as the page has it."""
        return self.picture.svg

    @property
    def width(self):
        """Width in CSS px."""
        return self.picture.width

    @property
    def height(self):
        """Height in CSS px."""
        return self.picture.height

    @property
    def texts(self):
        """Box in CSS px and words of every text in the image: ((x0, top, x1, bottom), text)."""
        return self.picture.texts

    def html(self):
        """Figure with caption, image, source and a table of its figures; inline styles only."""
        return self._figure(self._subtitle(), [self.note, self.source], "0 0 2rem")

    def _figure(self, subtitle, lines, margin):
        room = f"{_ROOM}rem" if self.wide else f"{self.width}px"
        below = "".join(f'<p style="{_BELOW}">{escape(line)}</p>\n' for line in lines if line)
        return (
            f'<figure class="chart" lang="{self.lang}" '
            f'style="margin:{margin};flex:1 1 22rem;min-width:0;max-width:{room}">\n'
            '<figcaption style="text-align:left">'
            f'<p style="margin:0;font-weight:700;font-size:1.125rem">{escape(self.title)}</p>'
            f'<p style="margin:0 0 .75rem">{subtitle}</p></figcaption>\n'
            f"{self._images()}\n<div>{below}{self._figures()}</div>\n</figure>"
        )

    def _images(self):
        narrow = self._image(self.picture, self.width, "display:block")
        if self.wide is None:
            return narrow
        # Both at hand, because a browser that prints loads no other picture; the page's style says which.
        return self._image(self.wide, 16 * _ROOM, "display:none", ' class="wide"') + f"\n{narrow}"

    def _image(self, picture, width, style, kind=""):
        data = b64encode(picture.svg).decode("ascii")
        # The white outline is the margin of the picture on a dark page; it takes no room on a light one.
        return (
            f'<img{kind} src="data:image/svg+xml;base64,{data}" alt="{escape(self.alt)}" width="{width}" '
            f'height="{round(picture.height * width / picture.width)}" '
            f'style="{style};max-width:100%;height:auto;outline:6px solid #fff">'
        )

    def _subtitle(self):
        return ", ".join(filter(None, [self._about(), escape(self.period)]))

    def _about(self):
        text = escape(self.about)
        if self.foreign is None:
            return text
        part, lang = escape(self.foreign[0]), self.foreign[1]
        return text.replace(part, f'<span lang="{lang}">{part}</span>', 1)

    def _figures(self):
        """Table of the figures drawn, folded away until a reader asks for it."""
        caption, heads, rows = self.data
        cells = [[escape(cell) for cell in line] for line in rows]
        head = escape(translator(self.lang)("Figures of this chart"))
        return (
            '<details style="margin:.5rem 0 0;font-size:.875rem">'
            f'<summary style="cursor:pointer">{head}</summary>\n'
            f"{table(caption, heads, cells)}</details>"
        )

    def _repr_mimebundle_(self, include=None, exclude=None):
        data = {"text/html": self.html(), "image/png": b64encode(self.png).decode("ascii")}
        about = {"alt": self.alt, "width": self.width, "height": self.height}
        return {**data, "text/plain": repr(self)}, {"image/png": about}

    def __repr__(self):
        return f"<Chart {self.width} x {self.height}: {self.title}. {self.alt}>"


def beside(charts):
    """Several charts of one measure as one figure: what they share is said once.

    Parameters
    ----------
    charts : list of Chart, in one language, of one measure and place

    Returns
    -------
    str, HTML of one figure with the charts side by side where there is room
    """
    if len(charts) < 2:
        return "".join(chart.html() for chart in charts)
    first, said, inside = charts[0], set(), []
    sources = list(dict.fromkeys(chart.source for chart in charts))
    for chart in charts:
        lines = [" ".join(note for note in chart.notes if note not in said)]
        lines += [chart.source] if len(sources) > 1 else []
        inside.append(chart._figure(escape(chart.period), lines, "0 0 1rem"))
        said |= set(chart.notes)
    source = f'<p style="{_BELOW}">{escape(sources[0])}</p>\n' if len(sources) == 1 else ""
    joined = "\n".join(inside)
    return (
        f'<figure lang="{first.lang}" style="margin:1.5rem 0 2rem">\n'
        f'<figcaption style="text-align:left"><p style="margin:0 0 1rem">{first._about()}</p></figcaption>\n'
        f'<div class="charts" style="display:flex;flex-wrap:wrap;gap:0 2rem">\n{joined}\n</div>\n'
        f"{source}</figure>"
    )


def made(picture, *, title, subtitle, notes, source, alt, lang, data, foreign=None, wide=None):
    """Chart of a drawn picture, with what is to be said of it.

    `subtitle` is a list of parts, '' left out, the last one the period; `notes` one of sentences;
    `alt` one of sentences, the most telling first; `data` is (heads, rows), its caption the title.
    A sentence that would make an alt text too long is left out.
    """
    *about, period = subtitle
    heads, rows = data
    return Chart(
        title=plain(title),
        about=", ".join(plain(part).rstrip(" .") for part in about if part),
        period=plain(period),
        notes=tuple(map(plain, notes)),
        source=plain(source),
        alt=_fitting(alt),
        lang=lang,
        picture=picture,
        data=Data(plain(title), heads, [[plain(cell) for cell in line] for line in rows]),
        wide=wide,
        foreign=foreign and (plain(foreign[0]).rstrip(" ."), foreign[1]),
    )


def _fitting(sentences):
    first, *others = map(plain, sentences)
    alt = short_alt(first)
    for sentence in others:
        if len(alt) + len(sentence) < ALT_LIMIT:
            alt = f"{alt} {sentence}"
    return alt
