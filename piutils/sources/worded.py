"""Word documents to rows of cells: paragraphs and tables in the order of the document."""

import re

from piutils.lexicon.printed import ARROWS, SIGNS, raised
from piutils.model import PIDataError
from piutils.rows import Cell, Row
from piutils.sources.shades import speaking

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
# Not printed: deleted text, instructions of fields, and the older copy of a drawing.
_SKIPPED = {
    f"{_W}del",
    f"{_W}moveFrom",
    f"{_W}instrText",
    f"{_W}delText",
    f"{_MC}Fallback",
    f"{_W}rPr",
    f"{_W}pPr",
}
_SYMBOLS = {
    "fc": "✔",
    "fe": "☑",
    "fb": "✘",
    "e0": "→",
    "e1": "↑",
    "e2": "↓",
    "df": "←",
    "6c": "●",
    "6e": "■",
    "a8": "☐",
}
_EDGES = ("header", "footer")
_NOTES = ("footnotes", "endnotes", "comments")


def rows(path):
    """Rows of a Word document.

    Parameters
    ----------
    path : Path of a .docx or .docm file

    Returns
    -------
    (list of Row, list of str)
        Each table's cells with the columns and rows they cover; paragraphs, text boxes, footnotes
        and comments as text outside tables; headers and footers as text at the page's edge. A table
        that only lays out the page, and holds others, is no table. Deleted and hidden text is kept
        out, and the notes say so.

    Raises
    ------
    PIDataError
        The document is damaged.
    """
    import docx

    try:
        with path.open("rb") as file:
            document = docx.Document(file)
        reader = _Reader()
        reader.edges(document)
        reader.walk(document.element.body)
        reader.apart(document)
    except Exception as error:
        raise PIDataError(
            f"is damaged and cannot be read as a Word document ({type(error).__name__}); ask for it again",
            path.name,
        ) from None
    if not reader.rows:
        raise PIDataError("holds no text that can be read; open it in Word and save it as .docx", path.name)
    return reader.rows, reader.notes()


class _Reader:
    """Walks the parts of a document in order."""

    def __init__(self):
        self.rows = []
        self.tables = self._paragraphs = self.hidden = self.changed = 0
        self._edge = False

    def notes(self):
        """What a reader of the rows should know."""
        found = []
        if self.hidden:
            found.append(f"{self.hidden} pieces of hidden text were not read")
        if self.changed:
            found.append(
                f"the document has tracked changes: {self.changed} pieces of deleted text were not read"
            )
        return found

    def edges(self, document):
        """Headers and footers, each text once."""
        self._edge = True
        known = set()
        for part in _parts(document, _EDGES):
            start = len(self.rows)
            self.walk(part)
            fresh = [row for row in self.rows[start:] if row.cells[0].text not in known]
            # A table in a header lays out the page's edge.
            fresh = [Row(row.cells, 1, 0, row.place, edge=True) for row in fresh]
            known.update(row.cells[0].text for row in fresh)
            self.rows[start:] = fresh
        self._edge, self.tables = False, 0

    def apart(self, document):
        """Footnotes, endnotes and comments: they stand at no place in the order."""
        for part in _parts(document, _NOTES):
            for note in part:
                if note.get(f"{_W}type") not in ("separator", "continuationSeparator", "continuationNotice"):
                    self.walk(note)

    def walk(self, element):
        """Paragraphs and tables inside an element, whatever wraps them."""
        for child in element:
            if child.tag == f"{_W}p":
                self._text(child)
            elif child.tag == f"{_W}tbl":
                self._table(child)
            elif child.tag not in _SKIPPED and child.tag != f"{_W}sectPr" and isinstance(child.tag, str):
                self.walk(child)

    def _text(self, paragraph):
        pieces, boxes = [], []
        self._collect(paragraph, pieces, boxes)
        self._paragraphs += 1
        place = f"paragraph {self._paragraphs}"
        bold = _is_bold(paragraph)
        for line in "".join(pieces).split("\n"):
            if line.strip():
                self.rows.append(Row((Cell(_mend(line), bold=bold),), 1, 0, place, edge=self._edge))
        for box in boxes:
            self.walk(box)

    def _collect(self, element, pieces, boxes):
        """Text of a paragraph piece by piece; text boxes stand beside it and are kept apart."""
        for child in element:
            tag = child.tag
            if tag in (f"{_W}t", f"{_MATH}t"):
                pieces.append(child.text or "")
            elif tag in (f"{_W}tab", f"{_W}ptab"):
                pieces.append("\t")
            elif tag in (f"{_W}br", f"{_W}cr"):
                pieces.append("\n")
            elif tag == f"{_W}noBreakHyphen":
                pieces.append("-")
            elif tag == f"{_W}sym":
                pieces.append(_SYMBOLS.get(str(child.get(f"{_W}char"))[-2:].lower(), "\ufffd"))
            elif tag == f"{_W}txbxContent":
                boxes.append(child)
            elif tag == f"{_W}r" and _is_hidden(child):
                self.hidden += bool("".join(child.itertext()).strip())
            elif tag in (f"{_W}del", f"{_W}moveFrom"):
                self.changed += 1
            elif tag == f"{_W}r" and _is_raised(child):
                inside = []
                self._collect(child, inside, boxes)
                pieces.append(raised("".join(inside)) or "".join(inside))
            elif tag not in _SKIPPED and isinstance(tag, str):
                self._collect(child, pieces, boxes)

    def _table(self, table):
        lines = [line for line in _children(table, "tr") if not _has(line, "trPr/del")]
        if _is_layout(table):
            for line in lines:
                for cell in _children(line, "tc"):
                    self.walk(cell)
            return
        self.tables += 1
        grid = [self._line(line, number) for number, line in enumerate(lines, 1)]
        for i, cells in enumerate(grid):
            made = [
                Cell(
                    cell.text,
                    cell.column,
                    cell.span,
                    cell.place,
                    None,
                    cell.fill,
                    _down(grid, i, cell),
                    cell.bold,
                    cell.mark,
                )
                for cell, goes_on in cells
                if not goes_on
            ]
            if any(cell.text.strip() or cell.fill for cell in made):
                place = f"table {self.tables}, row {i + 1}"
                self.rows.append(
                    Row(tuple(made), 1, 0 if self._edge else self.tables, place, edge=self._edge)
                )

    def _line(self, line, number):
        """(Cell, whether it goes on from the row above) of each cell of a row."""
        cells, column = [], _value(line, "trPr/gridBefore")
        for i, item in enumerate(_children(line, "tc"), 1):
            span = max(_value(item, "tcPr/gridSpan"), 1)
            merge = item.find(f"{_W}tcPr/{_W}vMerge")
            goes_on = merge is not None and merge.get(f"{_W}val", "continue") == "continue"
            text, colours = self._cell_text(item)
            sign = bool(text) and all(char in SIGNS + ARROWS + "\ufe0f " for char in text)
            cell = Cell(
                text,
                column,
                span,
                f"table {self.tables}, row {number}, cell {i}",
                fill=_fill(item),
                bold=_is_bold(item),
                mark=next(filter(None, colours), "") if sign else "",
            )
            # Word keeps text under a vertical merge, and shows none of it.
            if goes_on and text:
                self.hidden += 1
            cells.append((cell, goes_on))
            column += span
        return cells

    def _cell_text(self, item):
        """Text of a cell, paragraphs and rows of tables inside it on lines of their own."""
        lines, boxes = [], []
        self._cell_lines(item, lines, boxes)
        for box in boxes:
            self._cell_lines(box, lines, [])
        colours = [speaking(colour.get(f"{_W}val")) for colour in item.iter(f"{_W}color")]
        return "\n".join(line for line in lines if line.strip()), colours

    def _cell_lines(self, element, lines, boxes):
        for child in element:
            if child.tag == f"{_W}p":
                pieces = []
                self._collect(child, pieces, boxes)
                text = _mend("".join(pieces))
                listed = child.find(f"{_W}pPr/{_W}numPr") is not None
                lines.append(f"- {text.strip()}" if listed and text.strip() else text)
            elif child.tag == f"{_W}tbl":
                for line in _children(child, "tr"):
                    cells = [self._cell_text(cell)[0] for cell in _children(line, "tc")]
                    lines.append(" ".join(cell for cell in cells if cell))
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                self._cell_lines(child, lines, boxes)


def _parts(document, kinds):
    """Roots of the parts of some kinds, in the order of their names."""
    from docx.oxml import parse_xml

    found = {}
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind in kinds and not relation.is_external:
            part = relation.target_part
            root = getattr(part, "element", None)
            found[str(part.partname)] = parse_xml(part.blob) if root is None else root
    return [found[name] for name in sorted(found)]


def _children(element, name):
    """Children of a name, through content controls and other wrappers."""
    for child in element:
        if child.tag == f"{_W}{name}":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins", f"{_W}smartTag"):
            yield from _children(child, name)


def _has(element, path):
    return element.find("/".join(_W + part for part in path.split("/"))) is not None


def _value(element, path):
    found = element.find("/".join(_W + part for part in path.split("/")))
    return int(found.get(f"{_W}val") or 0) if found is not None else 0


def _is_layout(table):
    """Whether tables inside a table hold most of its text."""
    inner = [other for cell in table.iter(f"{_W}tc") for other in cell if other.tag == f"{_W}tbl"]
    whole = sum(len(part.text or "") for part in table.iter(f"{_W}t"))
    return (
        bool(inner)
        and sum(len(part.text or "") for other in inner for part in other.iter(f"{_W}t")) > 0.5 * whole
    )


def _is_hidden(run):
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(f"{_W}val") not in ("0", "false", "off")


def _is_raised(run):
    place = run.find(f"{_W}rPr/{_W}vertAlign")
    return place is not None and place.get(f"{_W}val") == "superscript"


def _is_bold(element):
    """Whether all runs with text are bold by themselves; styles are left aside."""
    runs = [run for run in element.iter(f"{_W}r") if "".join(run.itertext()).strip()]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(
        mark is not None and mark.get(f"{_W}val") not in ("0", "false") for mark in marks
    )


def _fill(item):
    shade = item.find(f"{_W}tcPr/{_W}shd")
    return speaking(shade.get(f"{_W}fill")) if shade is not None else ""


def _down(grid, i, cell):
    """How many rows a cell covers: those below go on at the same column."""
    down = 1
    for line in grid[i + 1 :]:
        if not any(other.column == cell.column and goes_on for other, goes_on in line):
            break
        down += 1
    return down


def _mend(text):
    text = re.sub(r"[\ue000-\uf8ff]", lambda sign: _SYMBOLS.get(f"{ord(sign[0]) & 0xFF:02x}", "\ufffd"), text)
    return text.replace("\u00ad", "").replace("\u200b", "")
