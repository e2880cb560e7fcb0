"""Words of a page to rows and cells with their boxes and colours."""

from piutils.lexicon.printed import SIGNS, meaning
from piutils.rows import Cell, Row
from piutils.sources.columns import Frame, blocks_of, is_coded
from piutils.sources.glyphs import SOFT_HYPHEN, lines_of, room_of, text_of
from piutils.sources.headers import segments


def line_rows(line, leaf, place, edge=False):
    """Text outside tables; pieces far apart on one line are no sentence."""
    found = []
    for part in segments(line, 2.5):
        bold = all(word.bold for word in part.words)
        cell = Cell(part.text.replace(SOFT_HYPHEN, "-"), bold=bold, **_places(leaf, _around(part.words)))
        found.append(Row((cell,), leaf.number, 0, place, edge=edge))
    return found


def _places(leaf, box):
    """Box of a cell on the page as filed, and as one reads it where the two differ."""
    return {"box": leaf.on_page(box), "turned": box if leaf.turn else None}


def _around(words):
    return (
        min(word.x0 for word in words),
        min(word.top for word in words),
        max(word.x1 for word in words),
        max(word.bottom for word in words),
    )


def box_cell(box, leaf):
    """Cell of a ruled table."""
    words = box.words
    pad = min((word.x0 for word in words), default=box.x0) - box.x0
    area = (box.x0, box.top, box.x1, box.bottom)
    behind, mark = _colours(area, words, leaf)
    right = box.x1 - max(pad, 0)
    return Cell(
        text_of(words, right),
        box.column,
        box.span,
        **_places(leaf, area),
        down=box.down,
        bold=bool(words) and all(word.bold for word in words),
        fill=behind,
        mark=mark,
        room=room_of(words, right),
    )


def _colours(area, words, leaf):
    """(fill behind the cell, colour of a mark drawn in it), '' = none."""
    x0, top, x1, bottom = area
    behind = mark = ""
    size = max((x1 - x0) * (bottom - top), 1)
    for shape in leaf.shapes:
        wide = min(x1, shape.x1) - max(x0, shape.x0)
        high = min(bottom, shape.bottom) - max(top, shape.top)
        if wide <= 1 or high <= 1:
            continue
        if wide * high > 0.6 * size:
            behind = shape.colour
        elif _is_mark(shape, area):
            mark = shape.colour
    if not mark:
        signs = [word for word in words if all(char in SIGNS for char in word.text)]
        if signs and signs[0].colour not in ("#000000", ""):
            mark = signs[0].colour
    return behind, mark


def _is_mark(shape, area):
    """Whether a coloured shape is drawn in a cell; beside one line of text, it may be taller than that."""
    x0, top, x1, bottom = area
    across, down = (shape.x0 + shape.x1) / 2, (shape.top + shape.bottom) / 2
    small = shape.x1 - shape.x0 <= x1 - x0 and shape.bottom - shape.top <= max(bottom - top, 20)
    return small and x0 <= across <= x1 and top <= down <= bottom


def block_row(block, frame, leaf, place, wide=0):
    """Row of an unruled table, or of rows that share a ruled band."""
    bounds, columns = frame.bounds, frame.columns
    count = len(bounds) + 1
    left, right = columns[0][1], columns[-1][2]
    if block.full:
        words = [word for cell in block.cells.values() for word in cell]
        box = _around(words)
        box = (min(box[0], left), box[1], max(box[2], right), box[3])
        text = text_of(words, wide=wide)
        bold = all(word.bold for word in words)
        return Row(
            (Cell(text, 0, count, bold=bold, room=room_of(words, wide or None), **_places(leaf, box)),),
            leaf.number,
            1,
            place,
            loose=True,
        )
    cells = []
    for i in range(count):
        words = block.cells.get(i, [])
        x0 = bounds[i - 1] if i else left
        x1 = bounds[i] if i < count - 1 else right
        area = (x0, block.top, x1, block.bottom)
        behind, mark = _colours(area, words, leaf)
        box = _around(words) if words else area
        cells.append(
            Cell(
                text_of(words),
                i,
                **_places(leaf, box),
                bold=bool(words) and all(word.bold for word in words),
                fill=behind,
                mark=mark,
                room=room_of(words),
            )
        )
    return Row(tuple(cells), leaf.number, 1, place, loose=True)


def header_row(frame, lines, leaf, place):
    """Headings of an unruled table; the box of each is its column's, however short the heading."""
    bounds = frame.bounds
    words = [word for line in lines for word in line]
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    cells = []
    for i, (text, x0, x1) in enumerate(frame.columns):
        x0 = bounds[i - 1] if i else x0 - 2
        x1 = bounds[i] if i < len(bounds) else max(x1, leaf.width)
        cells.append(Cell(text, i, bold=True, **_places(leaf, (x0, top, x1, bottom))))
    return Row(tuple(cells), leaf.number, 1, place, loose=True)


def split_band(boxes):
    """Rows of a ruled band that holds several: no lines between rows, only between columns.

    Returns
    -------
    (blocks, Frame), or None where the band is one row
    """
    boxes = sorted(boxes, key=lambda box: box.column)
    if len(boxes) < 2:
        return None
    counted = []
    for box in boxes:
        texts = [" ".join(word.text for word in line) for line in lines_of(box.words)]
        kinds = [meaning(text).kind for text in texts]
        counted.append(sum(kind in ("number", "ratio") for kind in kinds))
    bounds = [box.x0 for box in boxes[1:]]
    coded = sum(is_coded(line, bounds) for line in lines_of(boxes[0].words))
    several = sum(count >= 2 for count in counted)
    if several < 2 and max(counted) < 3 and (coded < 2 or not several):
        return None
    kinds = ["actual" if count >= 2 else ("title" if i == 0 else "") for i, count in enumerate(counted)]
    words = [word for box in boxes for word in box.words]
    frame = Frame([("", box.x0, box.x1) for box in boxes], bounds, kinds)
    blocks = [block for block in blocks_of(lines_of(words), frame, []) if block.cells]
    return (blocks, frame) if len(blocks) > 1 else None
