"""Running titles, footers and page numbers: what stands on a page and belongs to no table."""

import re

from piutils.lexicon.headings import is_header
from piutils.sources.glyphs import lines_of
from piutils.sources.headers import segments

_PAGE_NUMBER = re.compile(
    r"\b(?:page|tudalen)\s+\d+(?:\s+(?:of|o)\s+\d+)?\b|^[-–]?\s*\d{1,4}\s*[-–]?$|^\d+\s*\|\s*p\s*a\s*g\s*e",
    re.I,
)


def furniture(lines, leaf, neighbours, meanings):
    """Lines at the top or foot of a page that stand again at the same height of the next or last page."""
    found = set()
    others = []
    for other in neighbours:
        if other is not None:
            others += [(_shape(line), line[0].top) for line in _edge_lines(other)]
    ends = _edge_lines(leaf)
    for ordered in (lines, lines[::-1]):
        for line in ordered[:6]:
            shape = _shape(line)
            stands = any(shape == text and abs(line[0].top - top) < 3 for text, top in others)
            if not stands and any(
                line[0] is end[0] for end in (ends[-1:] if ordered is not lines else ends[:1])
            ):
                stands = _PAGE_NUMBER.search(" ".join(word.text for word in line)) is not None
            if not stands or is_header([segment.text for segment in segments(line)], meanings):
                break
            found.add(id(line))
    return found


def _edge_lines(leaf):
    lines = lines_of(leaf.words)
    return lines[:8] + lines[-8:]


def _shape(line):
    return re.sub(r"\d+", "#", " ".join(word.text for word in line))
