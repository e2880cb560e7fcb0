"""Typeset reports/2021-22-q1-children.pdf from the figures and words in sample/.

Run it after changing anything in sample/:  python data/make_sample.py
The same input always gives the same bytes.
"""

import csv
import tomllib
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).resolve().parent
PDF = HERE / "reports" / "2021-22-q1-children.pdf"

COLUMNS = ("PI Title", "Actual 19/20", "Actual 20/21", "Actual 21/22", "Target 21/22", "Perf. RAG")
TITLE = (
    "Appendix 1 - Children & Young People's Services – Quarterly Performance Report - "
    "Quarter 1 (1st April - 30th June) - 2021/22"
)
SERVICE = "CHILDREN AND YOUNG PEOPLE SERVICES"

WIDTH, HEIGHT = landscape(A4)
LEFT, TOP, BOTTOM, FOOT = 42, HEIGHT - 40, 70, 38
EDGES = (LEFT, *(LEFT + 300 + 93.5 * column for column in range(5)), WIDTH - LEFT)
# With these measures the pages break between an indicator and its commentary, inside a
# commentary and inside a title: all that a reader of such documents has to bear.
SIZE, LEADING, PADDING = 10, 12, 6
INK, RULE, HEAD, SECTION, GREEN = "#1a1a1a", "#6b6b6b", "#d5dde3", "#eef1f3", "#1e8a3c"


# Text, font, size and the way down to the next line.
HEADING = (
    ("Cyngor Castell-nedd Port Talbot", "Helvetica-Bold", 12, 15),
    ("Neath Port Talbot Council", "Helvetica-Bold", 12, 26),
    ("Dangosyddion Perfformiad / Performance Indicators", "Helvetica-Bold", 16, 24),
    (TITLE, "Helvetica-Bold", 10, 18),
    ("Print Date: 16-Sep-2021", "Helvetica", SIZE, 26),
    ("Results for the quarter (01/04/2021 to 30/06/2021)", "Helvetica-Bold", 12, 10),
)
START = TOP - 8 - sum(drop for *_, drop in HEADING)  # where the table starts on page 1


@dataclass(frozen=True)
class Row:
    """One row of the table: the lines of each cell; a single cell stands across the page."""

    cells: tuple[tuple[str, ...], ...]
    bold: bool = False
    shade: str = ""
    open_below: bool = False  # goes on overleaf, so no rule is drawn under it

    @property
    def lines(self):
        return max(len(cell) for cell in self.cells)

    @property
    def height(self):
        return self.lines * LEADING + 2 * PADDING

    def split(self, count):
        """Head with `count` lines and the rest, as a word processor breaks a row over pages."""
        head = replace(self, cells=tuple(cell[:count] for cell in self.cells), open_below=True)
        return head, replace(self, cells=tuple(cell[count:] for cell in self.cells))


def row(*texts, bold=False, shade=""):
    """Row with its texts broken into lines that fit their columns."""
    font = "Helvetica-Bold" if bold else "Helvetica"
    edges = EDGES if len(texts) > 1 else (EDGES[0], EDGES[-1])
    widths = [right - left - 2 * PADDING for left, right in pairwise(edges)]
    cells = (simpleSplit(text, font, SIZE, width) for text, width in zip(texts, widths, strict=True))
    return Row(tuple(map(tuple, cells)), bold, shade)


def rows():
    """Rows of the document in order: the section, then each indicator and its commentary."""
    commentary = tomllib.loads((HERE / "sample" / "commentary.toml").read_text(encoding="utf-8"))
    with (HERE / "sample" / "values.csv").open(encoding="utf-8", newline="") as file:
        values = {line.pop("code"): tuple(line.values()) for line in csv.DictReader(file)}
    yield row(SERVICE, bold=True, shade=SECTION)
    with (HERE / "sample" / "indicators.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            codes = " - ".join([line["code"], *filter(None, line["aliases"].split(";"))])
            yield row(f"{codes} {line['dash']} {line['title']}", *values[line["code"]])
            yield row(" ".join(commentary[line["code"]].split()))


def pages(rows):
    """Break rows over pages, each headed by the names of the columns."""
    head = row(*COLUMNS, bold=True, shade=HEAD)
    page, room = [head], START - BOTTOM - head.height
    for whole in rows:
        rest = whole
        while rest.height > room:
            count = int((room - 2 * PADDING) // LEADING)
            if count > 0:
                top, rest = rest.split(count)
                page.append(top)
            yield page
            page, room = [head], TOP - BOTTOM - head.height
        page.append(rest)
        room -= rest.height
    yield page


def draw_heading(canvas):
    """Draw what stands above the table on page 1."""
    y = TOP - 8
    for text, font, size, drop in HEADING:
        canvas.setFont(font, size)
        canvas.drawString(LEFT, y, text)
        y -= drop


def draw_row(canvas, drawn, y):
    """Draw one row with its rules below `y` and return the height of its lower edge."""
    edges = EDGES if len(drawn.cells) > 1 else (EDGES[0], EDGES[-1])
    low = y - drawn.height
    if drawn.shade:
        canvas.setFillColor(drawn.shade)
        canvas.rect(edges[0], low, edges[-1] - edges[0], drawn.height, stroke=0, fill=1)
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    for x in edges:
        canvas.line(x, y, x, low)
    canvas.line(edges[0], y, edges[-1], y)
    if not drawn.open_below:
        canvas.line(edges[0], low, edges[-1], low)
    for number, cell in enumerate(drawn.cells):
        for count, text in enumerate(cell):
            canvas.setFillColor(INK)
            canvas.setFont("Helvetica-Bold" if drawn.bold else "Helvetica", SIZE)
            base = y - PADDING - 9 - count * LEADING
            if 0 < number < len(COLUMNS) - 1:
                canvas.drawRightString(edges[number + 1] - PADDING, base, text)
            elif number and not drawn.bold:  # the RAG cell: a disc in its colour, then the word
                canvas.drawString(edges[number] + PADDING + 12, base, text)
                canvas.setFillColor(GREEN)
                canvas.circle(edges[number] + PADDING + 4, base + 3, 3.4, stroke=0, fill=1)
            else:
                canvas.drawString(edges[number] + PADDING, base, text)
    return low


def make(path=PDF):
    """Typeset the sample document into `path`."""
    # Neither dates nor compression: both would make the bytes depend on the day and the machine.
    canvas = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=0)
    canvas.setTitle(TITLE)
    canvas.setSubject("Figures as published; commentary in words of our own")
    canvas.setAuthor("piutils, from figures of Neath Port Talbot Council")
    canvas.setCreator("data/make_sample.py")
    canvas.setProducer("piutils")  # reportlab's own name for itself changes with its version
    sheets = list(pages(rows()))
    for number, sheet in enumerate(sheets, start=1):
        canvas.setFillColor(INK)
        if number == 1:
            draw_heading(canvas)
        y = START if number == 1 else TOP
        for drawn in sheet:
            y = draw_row(canvas, drawn, y)
        canvas.setFillColor(INK)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(LEFT, FOOT, f"Tudalen {number} o {len(sheets)}")
        canvas.drawRightString(WIDTH - LEFT, FOOT, f"Page {number} of {len(sheets)}")
        canvas.showPage()
    canvas.save()


if __name__ == "__main__":
    make()
    print(PDF)
