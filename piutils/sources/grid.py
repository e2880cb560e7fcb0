"""Ruling lines of a PDF page to tables: which cell each word stands in."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

NEAR = 3.0  # points: lines this close are one line, ends this close touch


@dataclass(slots=True)
class Line:
    """A ruling line: `at` on one axis, from `start` to `end` on the other."""

    at: float
    start: float
    end: float


@dataclass(slots=True)
class Box:
    """One cell of a ruled table, in rows and columns of its grid and in points."""

    row: int
    column: int
    down: int
    span: int
    x0: float
    top: float
    x1: float
    bottom: float
    words: list = field(default_factory=list)


@dataclass(slots=True)
class Ruled:
    """One ruled table: its outline, its cells, and whether the page's end leaves it open."""

    x0: float
    top: float
    x1: float
    bottom: float
    boxes: list
    open: bool
    columns: int
    rows: int


def merged(lines):
    """Lines drawn in pieces (one per cell) or twice, as whole lines, sorted."""
    tracks = []
    for line in sorted(lines, key=lambda line: line.at):
        if tracks and line.at - tracks[-1][-1].at <= 1.0 and line.at - tracks[-1][0].at <= NEAR:
            tracks[-1].append(line)
        else:
            tracks.append([line])
    whole = []
    for track in tracks:
        at = sum(line.at for line in track) / len(track)
        track.sort(key=lambda line: line.start)
        current = None
        for line in track:
            if current is not None and line.start <= current.end + NEAR:
                current.end = max(current.end, line.end)
            else:
                current = Line(at, line.start, line.end)
                whole.append(current)
    return whole


def edges_of(drawn):
    """Level and upright ruling lines of a page: lines, thin bars and the outlines of boxes.

    Parameters
    ----------
    drawn : shapes of the page with kind, x0, top, x1, bottom and points (corners of a box)

    Returns
    -------
    (list of Line, list of Line): level ones (at = from the top), upright ones (at = from the left)
    """
    level, upright = [], []
    tiled = _tiled(drawn)
    for shape in drawn:
        x0, x1, top, bottom = shape.x0, shape.x1, shape.top, shape.bottom
        wide, high = x1 - x0, bottom - top
        if shape.kind == "curve" and not shape.points:
            continue
        if high <= 2 and wide > 2:
            level.append(Line((top + bottom) / 2, x0, x1))
        elif wide <= 2 and high > 2:
            upright.append(Line((x0 + x1) / 2, top, bottom))
        elif wide > 2 and high > 2 and shape.kind != "line":
            level += [Line(top, x0, x1), Line(bottom, x0, x1)]
            if shape.outlined or round(x0) in tiled:
                upright += [Line(x0, top, bottom), Line(x1, top, bottom)]
    return merged(level), merged(upright)


def _tiled(drawn):
    """Left edges at which shaded boxes without outlines stand one on another: a table made of them.

    Where every second row is shaded they stand apart, and their sides are the walls of no grid.
    """
    stacks = {}
    for shape in drawn:
        if not shape.outlined and shape.x1 - shape.x0 > 2 and shape.bottom - shape.top > 2:
            stacks.setdefault(round(shape.x0), set()).add((shape.top, shape.bottom))
    tiled = set()
    for x0, stack in stacks.items():
        stack = sorted(stack)
        touching = sum(abs(below[0] - above[1]) <= NEAR for above, below in pairwise(stack))
        if touching >= 3 and touching >= 0.5 * (len(stack) - 1):
            tiled.add(x0)
    return tiled


def tables_of(level, upright, foot):
    """Ruled tables of a page.

    Parameters
    ----------
    level, upright : ruling lines from `edges_of`
    foot : where the page's text area ends, in points from the top

    Returns
    -------
    list of Ruled, top to bottom. A row that the page's end leaves without a line below, or the
    page's start without one above, ends where its upright lines end.
    """
    tables = []
    for levels, uprights in _groups(level, upright):
        if not uprights or len(levels) + len(uprights) < 3:
            continue
        table = _ruled(levels, uprights, foot)
        if table is not None:
            tables.append(table)
    tables.sort(key=lambda table: (table.top, table.x0))
    return [table for table in tables if not any(_inside(table, other) for other in tables)]


def _inside(small, large):
    return small is not large and (
        large.x0 - 1 <= small.x0
        and small.x1 <= large.x1 + 1
        and large.top - 1 <= small.top
        and small.bottom <= large.bottom + 1
        and (small.x1 - small.x0) * (small.bottom - small.top)
        < (large.x1 - large.x0) * (large.bottom - large.top) * 0.9
    )


def _groups(level, upright):
    """Lines that touch one another, as (levels, uprights)."""
    parent = list(range(len(level) + len(upright)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    ats = [line.at for line in level]
    for j, wall in enumerate(upright):
        first = bisect_right(ats, wall.start - NEAR)
        for i in range(first, len(level)):
            floor = level[i]
            if floor.at > wall.end + NEAR:
                break
            if floor.start - NEAR <= wall.at <= floor.end + NEAR:
                parent[root(i)] = root(len(level) + j)
    groups = {}
    for i, floor in enumerate(level):
        groups.setdefault(root(i), ([], []))[0].append(floor)
    for j, wall in enumerate(upright):
        groups.setdefault(root(len(level) + j), ([], []))[1].append(wall)
    return _with_loose(list(groups.values()))


def _with_loose(groups):
    """Upright lines that touch no level one belong to the table they stand in."""
    whole = [group for group in groups if group[0]]
    for levels, uprights in groups:
        if levels:
            continue
        for wall in uprights:
            for floors, walls in whole:
                x0, x1 = min(floor.start for floor in floors), max(floor.end for floor in floors)
                ends = [end for line in walls for end in (line.start, line.end)] + [
                    floor.at for floor in floors
                ]
                if (
                    x0 - NEAR <= wall.at <= x1 + NEAR
                    and min(ends) - NEAR <= wall.start
                    and wall.end <= max(ends) + NEAR
                ):
                    walls.append(wall)
                    break
    return whole


def _positions(values):
    """Distinct positions, those within NEAR of one another as one."""
    found = []
    for value in sorted(values):
        if not found or value - found[-1] > NEAR:
            found.append(value)
    return found


def _ruled(levels, uprights, foot):
    ys = _positions(line.at for line in levels)
    top, bottom = min(wall.start for wall in uprights), max(wall.end for wall in uprights)
    if not ys or top < ys[0] - NEAR:
        ys.insert(0, top)
    closed = True
    if bottom > ys[-1] + NEAR:
        ys.append(bottom)
        closed = False
    # An upright line that stops half way says that a row ends there, though no line closes it.
    ends = {end for wall in uprights for end in (wall.start, wall.end)}
    implied = [end for end in _positions(ends) if all(abs(end - y) > NEAR for y in ys)]
    ys = sorted(ys + implied)
    xs = _positions(
        [wall.at for wall in uprights] + [line.start for line in levels] + [line.end for line in levels]
    )
    if len(xs) < 2 or len(ys) < 2:
        return None
    across, down = len(xs) - 1, len(ys) - 1
    # Which sides of each slot of the grid are drawn.
    walls = [[False] * (across + 1) for _ in range(down)]
    for wall in uprights:
        j = min(range(len(xs)), key=lambda j: abs(xs[j] - wall.at))
        for i in range(down):
            middle = (ys[i] + ys[i + 1]) / 2
            if wall.start - NEAR <= middle <= wall.end + NEAR:
                walls[i][j] = True
    floors = [[False] * across for _ in range(down + 1)]
    for line in levels:
        i = min(range(len(ys)), key=lambda i: abs(ys[i] - line.at))
        for j in range(across):
            if line.start - NEAR <= (xs[j] + xs[j + 1]) / 2 <= line.end + NEAR:
                floors[i][j] = True
    for y in implied:
        floors[ys.index(y)] = [True] * across
    boxes, taken = [], set()
    for i in range(down):
        for j in range(across):
            if (i, j) in taken:
                continue
            span = 1
            while j + span < across and not walls[i][j + span] and (i, j + span) not in taken:
                span += 1
            deep = 1
            while i + deep < down and not any(floors[i + deep][j : j + span]):
                below = walls[i + deep]
                if any(below[j + 1 : j + span]) or below[j] != walls[i][j]:
                    break
                deep += 1
            taken.update((i + a, j + b) for a in range(deep) for b in range(span))
            boxes.append(Box(i, j, deep, span, xs[j], ys[i], xs[j + span], ys[i + deep]))
    return Ruled(xs[0], ys[0], xs[-1], ys[-1], boxes, not closed, across, down)


def fill(table, words):
    """Put each word that stands in the table into its cell; give back the words outside it."""
    # Cells by the band of the grid that they touch: a word looks at a few, not at all.
    starts = sorted({box.top for box in table.boxes})
    bands = [[box for box in table.boxes if box.top <= start + 0.1 < box.bottom] for start in starts]
    outside = []
    for word in words:
        across = table.x0 - 2 <= word.middle <= table.x1 + 2
        if not across or not table.top - 1 <= word.height <= table.bottom + 1:
            outside.append(word)
            continue
        near = bands[bisect_right(starts, word.height) - 1 if word.height >= starts[0] else 0]
        best = min(near, key=lambda box: _distance(box, word))
        best.words.append(word)
    return outside


def _distance(box, word):
    aside = max(box.x0 - word.middle, 0, word.middle - box.x1)
    above = max(box.top - word.height, 0, word.height - box.bottom)
    return aside * aside + above * above
