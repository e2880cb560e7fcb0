"""Where the columns of a table without upright lines part, by its headings and the gaps below them."""

from itertools import pairwise

from piutils.lexicon.printed import meaning
from piutils.sources.columns import WORDY
from piutils.sources.headers import segments, shared


def boundaries(columns, lines, kinds):
    """Where columns part: the emptiest place between the middles of two headings.

    Parameters
    ----------
    columns : (text, x0, x1) per column
    lines : lines of the body
    kinds : kind of each column as `headings` names it

    Returns
    -------
    list of float, one less than columns
    """
    spaces = []
    for line in lines:
        spaces.append([(part.x0, part.x1) for part in segments(line)])
    between = _between(columns, lines)
    left_of_them = _belongs_left(columns, between, spaces, kinds)
    found = []
    for i, ((_, left0, left1), (_, right0, right1)) in enumerate(pairwise(columns)):
        low, high = (left0 + left1) / 2, (right0 + right1) / 2
        begin = found[-1] if found else 0
        end = (right1 + columns[i + 2][1]) / 2 if i + 2 < len(columns) else float("inf")
        # What a place costs changes at these only: (from where on, by how much).
        steps = [(low, 0)]
        # The headings themselves stay whole; each column takes one piece of a line.
        steps += _stretch(left0, left1 - 0.5, 1000) + _stretch(right0 + 0.5, right1, 1000)
        for _, x0, x1 in between[i]:
            steps += _stretch(low, x1, 500) if left_of_them else _stretch(x0, high, 500)
        for parts in spaces:
            for a, b in parts:
                # What runs past the next heading is a sentence across the page.
                if b <= right1 + 2:
                    steps += _stretch(a, b, 1)
            middles = [(a + b) / 2 for a, b in parts if begin < (a + b) / 2 < end]
            steps += [(middle, 1) for middle in middles[1:]] + [(middle, -1) for middle in middles[:-1]]
        found.append(_middle_of_best(steps, low, high))
    return found


def _stretch(start, end, cost):
    return [(start, cost), (end, -cost)] if start < end else []


def _between(columns, lines):
    """Figures that stand under neither of two neighbouring headings: (line, x0, x1) per gap.

    Headings at the left of their cells and figures at the right make a whole table of them.
    """
    between = [[] for _ in columns[1:]]
    for number, line in enumerate(lines):
        for part in segments(line):
            if meaning(part.text).kind not in ("number", "ratio", "nothing"):
                continue
            for gap, ((_, _, left1), (_, right0, _)) in zip(between, pairwise(columns), strict=True):
                if left1 - 1 < part.x0 and part.x1 < right0 + 1:
                    gap.append((number, part.x0, part.x1))
    return between


def _belongs_left(columns, between, spaces, kinds):
    """Whether figures between two headings belong to the left one: the same answer for the whole table."""
    clashes = {}
    for side in (0, 1):
        clash = 0
        for i, gap in enumerate(between):
            _, x0, x1 = columns[i + side]
            for number, start, end in gap:
                # The heading has a figure of its own in that line, or is no heading of figures.
                own = [
                    (a, b) for a, b in spaces[number] if (a, b) != (start, end) and shared(a, b, x0, x1) > 0
                ]
                clash += bool(own) + (kinds[i + side] in (*WORDY, "rag", "direction"))
        clashes[side] = clash
    if clashes[0] != clashes[1]:
        return clashes[0] < clashes[1]
    # Figures of the left heading end at the right edge of their cells, a fixed way before the next heading.
    before = [columns[i + 1][1] - end for i, gap in enumerate(between) for _, _, end in gap]
    behind = [start - columns[i][2] for i, gap in enumerate(between) for _, start, _ in gap]
    return not before or max(before) - min(before) <= max(behind) - min(behind)


def _middle_of_best(steps, low, high):
    """Middle of the longest stretch between two places that costs least."""
    costs, cost = {}, 0
    for x, change in sorted(steps):
        cost += change
        costs[min(max(x, low), high)] = cost
    stretches = [(costs[start], start, end) for start, end in pairwise([*costs, high]) if start < end]
    if not stretches:
        return low
    least = min(cost for cost, _, _ in stretches)
    best = []
    for cost, start, end in stretches:
        if cost == least and best and best[-1][1] == start:
            best[-1][1] = end
        elif cost == least:
            best.append([start, end])
    start, end = max(best, key=lambda stretch: stretch[1] - stretch[0])
    return (start + end) / 2
