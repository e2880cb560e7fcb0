"""Plain text whose columns are set with blanks, to text with tabs."""

import re
from itertools import pairwise

_FEWEST = 3  # columns, and lines with several pieces


def aligned(text):
    r"""Text with a tab between the columns of its tables.

    A table is a block of lines without a blank one between them, where three lines or more have
    several pieces, and each two columns have two blanks between them in all of these lines. What is
    no table stays as it is, and so does text with separators.

    >>> aligned("Ref   Homes let   Q1\nH1    Flats        3\nH2    Houses      12").split("\n")[1]
    'H1\tFlats\t3'
    """
    lines, block = [], []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            block.append(line.rstrip())
            continue
        lines += _table(block) or block
        lines.append(line)
        block = []
    return "\n".join(lines[:-1])


def _table(block):
    """Lines of a block with tabs between its columns; [] = it is no table."""
    rows = [line for line in block if len(re.split(r"\s{2,}", line.strip())) >= _FEWEST]
    separated = sum(bool(re.search(r"[,;|]\s{2}|\s{2}\|", line)) for line in rows)
    if len(rows) < _FEWEST or 2 * separated > len(rows):
        return []
    wide = max(map(len, rows))
    filled = "".join("x" if any(line[j : j + 1].strip() for line in rows) else " " for j in range(wide))
    columns = [found.span() for found in re.finditer(r"x+(?: x+)*", filled)]
    if len(columns) < _FEWEST:
        return []
    made = []
    for line in block:
        cells = [line[start:end].strip() for start, end in columns]
        if line in rows:
            made.append(cells)
        elif made and len(made[-1]) > 1 and _is_rest(line, cells, made[-1], columns):
            made[-1] = [f"{above} {cell}".strip() for above, cell in zip(made[-1], cells, strict=True)]
        else:
            made.append([line.strip()])
    return ["\t".join(cells) for cells in made]


def _is_rest(line, cells, above, columns):
    """Whether a line holds the second lines of titles that their column has no room for."""
    if cells[0] or any(map(str.isdigit, line)):
        return False
    within = not any(line[end:start].strip() for (_, end), (start, _) in pairwise(columns))
    return within and all(over for cell, over in zip(cells, above, strict=True) if cell)
