"""Packs of `typeset` as PDF: ruled or not, rows broken over pages or kept whole, pages turned."""

from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

RULES = ("grid", "level", "zebra", "none")
_SIZE, _LEADING, _PAD, _MARGIN = 8, 9.6, 3, 40


def pdf(
    made, path, *, rules="grid", broken=True, closed=True, repeated=True, turned=0, right=True, note=None
):
    """Typeset a `Print`.

    rules : 'grid', 'level' (lines between rows only), 'zebra' (shaded rows) or 'none'
    broken : rows may break over the end of a page, between any two lines
    closed : a ruled row that the page's end cuts has a line there
    repeated : the headings stand again on each page
    turned : 0; 1 = drawn sideways on a portrait page; 2 = portrait page with its Rotate entry set
    right : figures stand at the right of their cells
    note : (row, text) of a paragraph set between two rows, where the table is parted for it
    """
    setter = _Setter(made, path, rules, closed, repeated, turned, right)
    for text in made.titles:
        setter.line(text, bold=True)
    setter.down(8)
    setter.head()
    for number, row in enumerate(made.rows):
        if note and note[0] == number:
            setter.paragraph(note[1])
        setter.row(row, broken, shaded=number % 2 == 1)
    setter.end()


class _Setter:
    def __init__(self, made, path, rules, closed, repeated, turned, right):
        self.made, self.rules, self.closed, self.repeated = made, rules, closed, repeated
        self.turned, self.right = turned, right
        wide, high = landscape(A4)
        self.canvas = Canvas(str(path), pagesize=(high, wide) if turned == 1 else (wide, high), invariant=1)
        self.wide, self.high = wide, high
        self.pages = 0
        part = (wide - 2 * _MARGIN) / sum(made.widths)
        self.xs = [_MARGIN]
        for width in made.widths:
            self.xs.append(self.xs[-1] + width * part)
        self.open()

    # Pages

    def open(self):
        self.pages += 1
        if self.turned == 1:
            self.canvas.rotate(90)
            self.canvas.translate(0, -self.high)
        elif self.turned == 2:
            self.canvas.setPageRotation(90)
            self.canvas.rotate(90)
            self.canvas.translate(0, -self.high)
        self.canvas.setFont("Helvetica", 7)
        self.canvas.drawString(_MARGIN, self.high - 24, "Anytown Council - Performance Report")
        self.canvas.drawRightString(self.wide - _MARGIN, 20, f"Page {self.pages}")
        self.y = self.high - _MARGIN

    def turn(self):
        self.canvas.showPage()
        self.open()
        if self.repeated:
            self.head()

    def end(self):
        self.canvas.showPage()
        self.canvas.save()

    def down(self, by):
        self.y -= by

    @property
    def room(self):
        return self.y - _MARGIN

    # Text outside the table

    def line(self, text, bold=False):
        for part in _wrapped(text, self.wide - 2 * _MARGIN, bold, 11):
            self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 11)
            self.canvas.drawString(_MARGIN, self.y - 11, part)
            self.y -= 14

    def paragraph(self, text):
        if self.room < 60:
            self.turn()
        self.down(16)
        self.canvas.setFont("Helvetica", _SIZE)
        for part in _wrapped(text, self.wide - 2 * _MARGIN, False):
            self.canvas.drawString(_MARGIN, self.y - _SIZE, part)
            self.y -= _LEADING
        self.down(16)
        if self.repeated:
            self.head()

    # Rows

    def head(self):
        top = self.y
        heights = []
        cells = []
        for i, row in enumerate(self.made.heads):
            lines = {}
            for column, span, text, down in row:
                lines[column] = (span, down, _wrapped(text, self._width(column, span), True))
            heights.append(max((len(part) for _, down, part in lines.values() if down == 1), default=1))
            cells.append((i, lines))
        deep = [height * _LEADING + 2 * _PAD for height in heights]
        tall = (
            max(
                len(part) * _LEADING + 2 * _PAD
                for _, lines in cells
                for _, down, part in lines.values()
                if down > 1
            )
            if any(down > 1 for _, lines in cells for _, down, _ in lines.values())
            else 0
        )
        if tall > sum(deep):
            deep[-1] += tall - sum(deep)
        for i, lines in cells:
            for column, (span, down, part) in lines.items():
                y0 = top - sum(deep[:i])
                self._cell(column, span, part, y0, y0 - sum(deep[i : i + down]), bold=True, head=True)
        self.y = top - sum(deep)
        if self.rules in ("level", "zebra"):
            self.canvas.line(self.xs[0], self.y, self.xs[-1], self.y)

    def row(self, row, broken, shaded):
        lines = {}
        for column, span, text in row:
            bold = len(row) == 1 and text.isupper()
            wrapped = [
                part
                for piece in text.split("\n")
                for part in _wrapped(piece, self._width(column, span), bold)
            ]
            lines[column] = (span, bold, wrapped, text)
        done, total = 0, max(len(part) for _, _, part, _ in lines.values())
        fits = int((self.room - 2 * _PAD) / _LEADING)
        if fits < 1 or (not broken and total > fits and total * _LEADING < self.high / 2):
            self.turn()
        while done < total:
            fits = int((self.room - 2 * _PAD) / _LEADING)
            take = min(fits, total - done)
            last = done + take >= total
            foot = self.y - take * _LEADING - 2 * _PAD
            for column, (span, bold, part, text) in lines.items():
                figure = self.right and column and len(text) < 14 and any(char.isdigit() for char in text)
                self._cell(column, span, part[done : done + take], self.y, foot, bold, figure, shaded, last)
            covered = {j for column, (span, *_) in lines.items() for j in range(column, column + span)}
            for j in range(len(self.xs) - 1):
                if j not in covered:
                    self._cell(j, 1, [], self.y, foot, False, False, shaded, last)
            self.y = foot
            done += take
            if self.rules == "level" and last:
                self.canvas.line(self.xs[0], self.y, self.xs[-1], self.y)
            if not last:
                self.turn()

    def _width(self, column, span):
        return self.xs[column + span] - self.xs[column] - 2 * _PAD

    def _cell(
        self, column, span, lines, top, foot, bold=False, figure=False, shaded=False, last=True, head=False
    ):
        x0, x1 = self.xs[column], self.xs[column + span]
        if self.rules == "zebra" and (shaded or head):
            self.canvas.setFillColor(Color(0.85, 0.88, 0.93) if head else Color(0.94, 0.94, 0.94))
            self.canvas.rect(x0, foot, x1 - x0, top - foot, stroke=0, fill=1)
            self.canvas.setFillColor(black)
        if self.rules == "grid":
            self.canvas.setLineWidth(0.5)
            self.canvas.line(x0, top, x1, top)
            self.canvas.line(x0, top, x0, foot)
            self.canvas.line(x1, top, x1, foot)
            if last or self.closed:
                self.canvas.line(x0, foot, x1, foot)
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", _SIZE)
        y = top - _PAD - _SIZE
        for line in lines:
            if figure:
                self.canvas.drawRightString(x1 - _PAD, y, line)
            else:
                self.canvas.drawString(x0 + _PAD, y, line)
            y -= _LEADING


def _wrapped(text, width, bold, size=_SIZE):
    """Lines of a text in a column, broken at blanks."""
    font = "Helvetica-Bold" if bold else "Helvetica"
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and stringWidth(longer, font, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
