"""Where a figure stands: the picture of its place on the page, or its row, with the figure marked."""

import re
from base64 import b64encode
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from io import BytesIO

import pandas as pd

from piutils.display import short_alt
from piutils.model import PIDataError, as_period, period_label, places

_AROUND = 54  # points of page shown above and below the figure: its row and the next ones
_DOTS = 144  # per inch
_FRAME = (178, 0, 32)


@dataclass(frozen=True)
class Place:
    """A figure where its document prints it; shows itself in JupyterLab.

    title : figure, indicator and place
    alt : what the picture shows, with the words around the figure
    png : picture of the place, b'' for formats without pages
    rows : (heading, cells, marked) per row shown; `marked` = number of the cell with the figure or None
    printed : the figure, marked alone where it stands in a longer text
    """

    title: str
    alt: str
    png: bytes = field(default=b"", repr=False)
    rows: tuple = field(default=(), repr=False)
    printed: str = ""

    def html(self):
        """Figure with its caption; all text of the document escaped."""
        caption = f'<figcaption style="text-align:left;font-weight:700">{escape(self.title)}</figcaption>'
        return f'<figure class="source" style="margin:0 0 1rem">{caption}{self._body()}</figure>'

    def _body(self):
        if self.png:
            data = b64encode(self.png).decode("ascii")
            return (
                f'<img src="data:image/png;base64,{data}" alt="{escape(self.alt)}" '
                'style="display:block;max-width:100%;height:auto;background:#fff">'
            )
        lines = []
        for heading, cells, marked in self.rows:
            tag = "th" if heading else "td"
            lines.append("<tr>")
            for i, (text, span) in enumerate(cells):
                wide = f' colspan="{span}"' if span > 1 else ""
                scope = ' scope="col"' if heading else ""
                shown = self._marked(text) if i == marked else escape(text)
                shown = shown.replace("\n", "<br>")
                lines.append(
                    f'<{tag}{scope}{wide} style="text-align:left;vertical-align:top">{shown}</{tag}>'
                )
            lines.append("</tr>")
        return f'<table aria-label="{escape(self.alt)}">{"".join(lines)}</table>'

    def _marked(self, text):
        found = re.search(_alone(self.printed), text) if self.printed else None
        if found is None:
            return f"<mark>{escape(text)}</mark>"
        start, end = found.span()
        return f"{escape(text[:start])}<mark>{escape(found[0])}</mark>{escape(text[end:])}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        bundle = {"text/html": self.html(), "text/plain": repr(self)}
        if not self.png:
            return bundle, {}
        return bundle | {"image/png": b64encode(self.png).decode("ascii")}, {"image/png": {"alt": self.alt}}


def show_source(values, code, period, series="actual", folder="data/reports"):
    """Show where a figure stands in its document.

    Parameters
    ----------
    values : table of the model
    code : str, like 'CP/011'
    period : Period or str, like '2021/22 Q1'
    series : str; 'actual', 'target', 'wales_average', ...
    folder : str or Path that holds the document; looked for here, then in the folders above

    Returns
    -------
    Place
        For a PDF, the picture of that strip of the page with the figure framed; for other formats
        the row with the figure marked, under its headings.

    Raises
    ------
    PIDataError
        There is no such figure, or its document is not in the folder.

    Examples
    --------
    >>> import piutils as pi
    >>> values = pi.load("data").values
    >>> pi.show_source(values, "PI/241", "2021/22 Q1").title
    '9.09: PI/241, actual, 2021/22 Q1 (2021-22-q1-children.pdf, page 1)'
    """
    row = _row(values, code, period, series)
    name, _, place = str(row.source).partition("#")
    path = _document(folder, name)
    title = f"{row.printed or 'no figure'}: {code}, {series}, {row.covers} ({name}, {_spoken(place)})"
    page = re.fullmatch(r"p(\d+)", place)
    if page:
        return _strip(path, int(page[1]), row, title)
    return _cells(path, place, row, title)


def _row(values, code, period, series):
    period = as_period(period)
    of_code = values[values["code"] == code]
    if of_code.empty:
        raise PIDataError(f"no figures of {code!r}; there are {', '.join(values['code'].unique()[:20])}")
    found = of_code[(of_code["period"] == period) & (of_code["series"] == series)]
    if found.empty:
        there = dict.fromkeys(f"{row.series} {period_label(row.period)}" for row in of_code.itertuples())
        raise PIDataError(f"no {series} of {code} for {period_label(period)}; there are {', '.join(there)}")
    own = found[found["covers"] == period_label(period)]
    return next((own if len(own) else found).itertuples(index=False))


def _document(folder, name):
    for place in places(folder):
        if (place / name).is_file():
            return place / name
    raise PIDataError(f"the document {name!r} is not in {str(folder)!r}; name its folder with folder=")


def _spoken(place):
    return re.sub(r"^p(?=\d+$)", "page ", place)


def _strip(path, number, row, title):
    """Picture of a strip of a PDF page, the figure framed."""
    from pdfplumber.display import PageImage
    from PIL import Image

    try:
        page, whole, leaf = _page(path, path.stat().st_mtime_ns, number)
        boxes = [row.box] if _is_box(row.box) else _found(page, row.printed)
        strip = page.crop(_around(boxes, page.bbox, leaf.turn))
        picture = PageImage(strip, original=whole, resolution=_DOTS)
        for box in boxes:
            picture.draw_rect(_within(box, strip.bbox), fill=(*_FRAME, 24), stroke=_FRAME, stroke_width=3)
        words = _line(boxes[0] if boxes else page.bbox, page, leaf)
    except (OSError, IndexError, ValueError) as error:
        raise PIDataError(
            f"page {number} cannot be shown ({error}); is it the document that was read?", path.name
        ) from None
    file = BytesIO()
    # A third of the bytes; of Pillow's ways the one that keeps the colour of a small RAG mark.
    shown = picture.annotated.convert("RGB").rotate(-90 * leaf.turn, expand=True)
    shown.quantize(method=Image.Quantize.FASTOCTREE).save(file, "PNG")
    framed = "framed in red" if boxes else "not found again, so the whole page is shown"
    alt = f"Page {number} of {path.name}, {row.printed or 'the cell'} {framed}. Its line: {words}"
    return Place(title, short_alt(alt), file.getvalue())


@lru_cache(maxsize=4)  # most of the time goes into reading and drawing the page; its figures share it
def _page(path, changed, number):
    """Page of a PDF with its letters read, its picture, and its leaf; `changed` = when the file was."""
    import pdfplumber

    from piutils.sources.leaf import leaf_of

    with pdfplumber.open(path) as document:
        page = document.pages[number - 1]
        page.objects  # noqa: B018  read while the file is open
        whole = page.to_image(resolution=_DOTS, antialias=True).original
        return page, whole, leaf_of(page, path.name, [])


def _around(boxes, whole, turn):
    """The part of a page that is shown: the line of the figure as one reads it, and those beside it."""
    low = 0 if turn % 2 else 1  # of the sides of a box: left or top
    part = list(whole)
    if boxes:
        part[low] = max(min(box[low] for box in boxes) - _AROUND, whole[low])
        part[low + 2] = min(max(box[low + 2] for box in boxes) + _AROUND, whole[low + 2])
    return tuple(part)


def _line(box, page, leaf):
    """Words that stand beside a figure, in the order in which one reads them."""
    from piutils.sources.glyphs import lines_of
    from piutils.sources.turns import turned_box

    _, top, _, bottom = turned_box(box, leaf.turn, page.width, page.height)
    beside = [word for word in leaf.words if top <= word.height <= bottom]
    return " ".join(word.text for line in lines_of(beside) for word in line)


def _is_box(box):
    return box is not None and not (isinstance(box, float) and pd.isna(box)) and len(box) == 4


def _found(page, printed):
    """Where a figure without a box of its own stands on the page: it comes out of a sentence."""
    if not printed:
        return []
    return [(hit["x0"], hit["top"], hit["x1"], hit["bottom"]) for hit in page.search(_alone(printed))]


def _alone(printed):
    """Pattern for a figure that is no part of a longer number."""
    return rf"(?<![\d.,]){re.escape(printed)}(?!\d|[.,]\d)"


def _within(box, outer):
    """Box with room around the figure, inside the strip."""
    return (
        max(box[0] - 1, outer[0]),
        max(box[1] - 1, outer[1]),
        min(box[2] + 1, outer[2]),
        min(box[3] + 1, outer[3]),
    )


def _cells(path, place, row, title):
    """Row of a document without pages, under the headings above it."""
    from piutils import sources
    from piutils.lexicon.headings import is_header, load
    from piutils.reading import own_layouts

    meanings = load(own_layouts(path))
    heads, table, wanted = [], 0, None
    for line in sources.rows(path, meanings)[0]:
        if line.table != table:
            heads, table = [], line.table
        marked = next((i for i, cell in enumerate(line.cells) if cell.place and cell.place == place), None)
        if marked is not None or line.place == place:
            wanted = line
            break
        if line.table and is_header([cell.text for cell in line.cells], meanings):
            heads = [*heads, line] if heads and line.place != heads[0].place else [line]
    if wanted is None:
        raise PIDataError(f"{place} is not there any more; read the document again", path.name)
    if marked is None:
        printed = [i for i, cell in enumerate(wanted.cells) if row.printed and row.printed in cell.text]
        marked = printed[0] if printed else None
    shown = (*((True, _texts(head), None) for head in heads[-2:]), (False, _texts(wanted), marked))
    around = "; ".join(" ".join(cell.text.split()) for cell in wanted.cells if cell.text.strip())
    alt = f"{_spoken(place)} of {path.name}, {row.printed or 'an empty cell'} marked: {around}"
    return Place(title, short_alt(alt), rows=shown, printed=row.printed)


def _texts(line):
    return tuple((cell.text, cell.span) for cell in line.cells)
