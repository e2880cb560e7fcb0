"""A chart as the report shows it: a picture, its finding and source as text, and its alt text."""

from base64 import b64encode
from dataclasses import dataclass, field
from html import escape

from piutils.charts.canvas import plain

ALT_LIMIT = 299  # characters; screen readers read an alt text in one breath


@dataclass(frozen=True)
class Chart:
    """Picture of a table with the words that belong to it; shows itself once.

    Title and source stand outside the image, where they can be read aloud, copied and translated.

    title : the finding, computed from the data
    subtitle : measure, place and period
    note : how to read the picture and what to know of its figures; '' = nothing
    source : source line
    alt : what the picture shows, computed from the data, under 300 characters
    lang : 'en' or 'cy'
    png : the image; equal input gives equal bytes
    width, height : in CSS px
    texts : ((x0, top, x1, bottom), text) of every text in the image, in CSS px
    foreign : (part of `subtitle`, its language) where that is not `lang`; None = no such part
    """

    title: str
    subtitle: str
    note: str
    source: str
    alt: str
    lang: str
    png: bytes = field(repr=False)
    width: int
    height: int
    texts: tuple = field(repr=False)
    foreign: tuple = None

    def html(self):
        """Figure with caption and source, the image inside it; inline styles only."""
        data = b64encode(self.png).decode("ascii")
        below = "".join(
            f'<p style="margin:.75rem 0 0;font-size:.875rem">{escape(line)}</p>\n'
            for line in (self.note, self.source)
            if line
        )
        # The white outline is the margin of the picture on a dark page; it takes no room on a light one.
        return (
            f'<figure class="chart" lang="{self.lang}" style="margin:0 0 2rem;max-width:{self.width}px">\n'
            '<figcaption style="text-align:left">'
            f'<p style="margin:0;font-weight:700;font-size:1.125rem">{escape(self.title)}</p>'
            f'<p style="margin:0 0 .75rem">{self._subtitle()}</p></figcaption>\n'
            f'<img src="data:image/png;base64,{data}" alt="{escape(self.alt)}" width="{self.width}" '
            f'height="{self.height}" style="display:block;max-width:100%;height:auto;'
            'outline:6px solid #fff">\n'
            f"{below}</figure>"
        )

    def _subtitle(self):
        text = escape(self.subtitle)
        if self.foreign is None:
            return text
        part, lang = escape(self.foreign[0]), self.foreign[1]
        return text.replace(part, f'<span lang="{lang}">{part}</span>', 1)

    def _repr_mimebundle_(self, include=None, exclude=None):
        data = {"text/html": self.html(), "image/png": b64encode(self.png).decode("ascii")}
        about = {"alt": self.alt, "width": self.width, "height": self.height}
        return {**data, "text/plain": repr(self)}, {"image/png": about}

    def __repr__(self):
        return f"<Chart {self.width} x {self.height}: {self.title}. {self.alt}>"


def made(picture, *, title, subtitle, notes, source, alt, lang, foreign=None):
    """Chart of a drawn picture, with what is to be said of it.

    `subtitle` is a list of parts, '' left out; `notes` one of sentences; `alt` one of sentences, the
    most telling first.
    A sentence that would make an alt text too long is left out.
    """
    return Chart(
        title=plain(title),
        subtitle=plain(", ".join(part.rstrip(" .") for part in subtitle if part)),
        note=plain(" ".join(notes)),
        source=plain(source),
        alt=_fitting(alt),
        lang=lang,
        png=picture.png,
        width=picture.width,
        height=picture.height,
        texts=picture.texts,
        foreign=foreign and (plain(foreign[0]).rstrip(" ."), foreign[1]),
    )


def _fitting(sentences):
    first, *others = map(plain, sentences)
    alt = first if len(first) <= ALT_LIMIT else f"{first[: ALT_LIMIT - 1]}…"
    for sentence in others:
        if len(alt) + len(sentence) < ALT_LIMIT:
            alt = f"{alt} {sentence}"
    return alt
