"""Web pages to rows of cells: their tables, and the text between them. Nothing in them is run or fetched."""

import re
import warnings

from piutils.lexicon.printed import raised
from piutils.model import PIDataError
from piutils.rows import Cell, Row
from piutils.sources.shades import speaking

MOST = 3_000_000  # bytes: the page of a report has some hundred thousand
MOST_TABLES = 2_000
MOST_SLOTS = 500_000
_SILENT = {
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "math",
    "object",
    "iframe",
    "video",
    "audio",
    "canvas",
}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "td",
    "th", "tr", "ul",
}  # fmt: skip
_MARGINS = {"nav", "footer"}
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;]+)", re.I)
_COLOUR = re.compile(r"(?<![\w-])color\s*:\s*([^;]+)", re.I)
_BLANKS = re.compile(r"[ \t\r\n\f]+")  # a non-breaking blank is a letter to HTML


def rows(path):
    """Rows of a web page.

    Parameters
    ----------
    path : Path of an HTML file

    Returns
    -------
    (list of Row, list of str)
        Cells span as `colspan` and `rowspan` say. A table that only lays out a page, and holds
        others, is no table. What the page hides is kept out and counted in the notes.

    Raises
    ------
    PIDataError
        The file is too large for a page, or holds no text.
    """
    from bs4 import BeautifulSoup

    if path.stat().st_size > MOST:
        raise PIDataError(
            f"is a web page of more than {MOST / 1e6:.0f} MB; save the part with the indicators", path.name
        )
    data = path.read_bytes()
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise PIDataError("holds NUL bytes, so it is damaged; save the web page again", path.name)
    if data.lower().count(b"<table") > MOST_TABLES:
        raise PIDataError(
            f"holds more than {MOST_TABLES:,} tables; save the part with the indicators", path.name
        )
    if b"urn:schemas-microsoft-com:office:spreadsheet" in data[:4096] and b"<Workbook" in data[:4096]:
        raise PIDataError("is an Excel 2003 XML workbook; open it in Excel and save it as .xlsx", path.name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # 'looks like XML': it is read as HTML all the same
            soup = BeautifulSoup(data, "lxml")
        page = _Page(path.name)
        page.walk(soup)
    except RecursionError:
        raise PIDataError(
            "nests its elements too deep to be a report; print the page as PDF and try that", path.name
        ) from None
    if not page.rows:
        raise PIDataError("is a web page without text; save it again once the page has loaded", path.name)
    if data.lower().count(b"<table") > data.lower().count(b"</table") > 0 or (
        b"<html" in data[:1024].lower() and b"</html" not in data.lower()
    ):
        page.notes.append("the page is not closed at its end; is the file whole?")
    if page.hidden:
        page.notes.append(f"{page.hidden} words that the page hides were not read")
    return page.rows, page.notes


class _Page:
    """Walks the elements of a page in order."""

    def __init__(self, name):
        self.name = name
        self.slots = 0  # that the cells of its tables cover
        self.rows, self.notes = [], []
        self.hidden = self.tables = 0
        self._line, self._place, self._edge = [], 0, False

    def walk(self, element):
        """Text of an element outside tables, line by line, and the tables in it."""
        from bs4.element import NavigableString, PreformattedString, Tag

        for child in element.children:
            if isinstance(child, NavigableString):
                if not isinstance(child, PreformattedString):
                    self._line.append(str(child))
            elif not isinstance(child, Tag) or self._unseen(child):
                continue
            elif child.name == "br":
                self._break()
            elif child.name == "sup" and raised(child.get_text()):
                self._line.append(raised(child.get_text()))
            elif child.name == "table" and not _is_layout(child):
                self._break()
                self._table(child)
            elif child.name in _BLOCKS or child.name in ("title", "body"):
                self._break()
                edge, self._edge = self._edge, self._edge or child.name in {"title", *_MARGINS}
                self.walk(child)
                self._break()
                self._edge = edge
            else:
                self.walk(child)
        if element.name == "[document]":
            self._break()

    def _unseen(self, element):
        if element.name in _SILENT:
            return True
        if element.has_attr("hidden") or _UNSEEN.search(str(element.get("style", ""))):
            self.hidden += len(element.get_text(" ").split())
            return True
        return False

    def _break(self):
        text = _plain("".join(self._line))
        self._line = []
        if text:
            self._place += 1
            self.rows.append(Row((Cell(text),), 1, 0, f"paragraph {self._place}", edge=self._edge))

    def _table(self, table):
        self.tables += 1
        caption = table.find("caption")
        if caption is not None and caption.find_parent("table") is table:
            self.walk(caption)
            self._break()
        taken = {}  # column -> rows below this one that a cell from above still covers
        number = 0
        for line in table.find_all("tr"):
            if line.find_parent("table") is not table or self._unseen(line):
                continue
            number += 1
            self._row(line, number, taken)
        for text in table.find_all(string=True):  # between the cells, where no text should be
            loose = text.parent.name in ("table", "thead", "tbody", "tfoot", "tr")
            if loose and text.find_parent("table") is table:
                self._line.append(str(text))
                self._break()

    def _row(self, line, number, taken):
        place = f"table {self.tables}, row {number}"
        above = {column for column, left in taken.items() if left}
        for column in above:
            taken[column] -= 1
        cells, column = [], 0
        for item in line.find_all(["td", "th"], recursive=False):
            if self._unseen(item):
                continue
            while column in above:
                column += 1
            span, down = _count(item, "colspan", 1000), _count(item, "rowspan", 65534)
            self.slots += span
            if self.slots > MOST_SLOTS:
                raise PIDataError(
                    f"its tables have more than {MOST_SLOTS:,} cells; save the part with the indicators",
                    self.name,
                )
            text, bold = self._cell_text(item), item.name == "th"
            cells.append(
                Cell(
                    text,
                    column,
                    span,
                    f"{place}, cell {len(cells) + 1}",
                    fill=_fill(item) or _fill(line),
                    down=down,
                    bold=bold or _is_bold(item, text),
                    mark=_mark(item, text),
                )
            )
            for covered in range(column, column + span):
                taken[covered] = down - 1
            column += span
        if any(cell.text or cell.fill for cell in cells):
            self.rows.append(Row(tuple(cells), 1, self.tables, place))

    def _cell_text(self, item):
        """Text of a cell, its paragraphs and list items on lines of their own."""
        pieces = []
        self._collect(item, pieces)
        lines = (_plain(line) for line in "".join(pieces).split("\n"))
        return "\n".join(line for line in lines if line)

    def _collect(self, element, pieces):
        from bs4.element import NavigableString, PreformattedString, Tag

        for child in element.children:
            if isinstance(child, NavigableString):
                if not isinstance(child, PreformattedString):
                    pieces.append(_BLANKS.sub(" ", str(child)))
            elif not isinstance(child, Tag) or self._unseen(child):
                continue
            elif child.name == "img":  # a traffic light is often a picture with a word for it
                pieces.append(f" {child.get('alt') or child.get('title') or ''} ")
            elif child.name == "sup" and raised(child.get_text()):
                pieces.append(raised(child.get_text()))
            elif child.name in ("td", "th"):
                pieces.append(" ")
                self._collect(child, pieces)
                pieces.append(" ")
            elif child.name == "br" or child.name in _BLOCKS:
                pieces.append("\n- " if child.name == "li" else "\n")
                self._collect(child, pieces)
                pieces.append("\n")
            else:
                self._collect(child, pieces)


def _plain(text):
    return _BLANKS.sub(" ", text.replace("\u00ad", "").replace("\u200b", "")).strip(" ")


def _is_layout(table):
    """Whether a table is there to lay out the page: tables inside hold most of its text."""
    inner = [other for other in table.find_all("table") if other.find_parent("table") is table]
    if not inner:
        return False
    whole = len(table.get_text("", strip=True))
    return sum(len(other.get_text("", strip=True)) for other in inner) > 0.5 * whole


def _count(item, name, most):
    found = re.match(r"\s*(\d{1,6})", str(item.get(name, "")))
    return min(max(int(found[1]), 1), most) if found else 1


def _fill(item):
    style = _BACKGROUND.search(str(item.get("style", "")))
    for colour in (style[1] if style else "", item.get("bgcolor", "")):
        for word in [colour.strip(), *colour.split()]:
            if speaking(word):
                return speaking(word)
    return ""


def _is_bold(item, text):
    strong = [part for part in item.find_all(["b", "strong"]) if _plain(part.get_text())]
    return bool(text) and sum(len(_plain(part.get_text())) for part in strong) >= len(text.replace("\n", ""))


def _mark(item, text):
    """Colour of the sign that is all a cell holds."""
    if not text or any(char.isalnum() for char in text):
        return ""
    for part in [item, *item.find_all(True)]:
        style = _COLOUR.search(str(part.get("style", "")))
        colour = speaking(style[1] if style else part.get("color", ""))
        if colour:
            return colour
    return ""
