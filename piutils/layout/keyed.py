"""Comments in a part of their own: under 'Commentary', each behind the code of its indicator."""

import re

from piutils.layout.entries import Comment
from piutils.lexicon.codes import starts_with_code
from piutils.lexicon.headings import read

_ENDED = re.compile(r"[.!?][\"'”’)]?$")


def is_keyed(row, meanings):
    """Whether a row heads a table of codes and comments alone."""
    kinds = [read(cell.text, meanings).kind for cell in row.cells if cell.text.strip()]
    return {"code", "commentary"} <= set(kinds) <= {"code", "title", "service", "commentary"}


def _tabled(rows, known, reader):
    """Give indicators the comments of a table of codes and comments; other rows are left."""
    head = []
    for row in rows:
        if is_keyed(row, reader.meanings):
            head = [(cell.column, read(cell.text, reader.meanings).kind) for cell in row.cells]
            placed = row.cells
        else:
            kinds = dict(head)
            by_kind = {kinds.get(cell.column): cell for cell in row.cells if cell.text.strip()}
            code, comment = by_kind.pop("code", None), by_kind.pop("commentary", None)
            entry = known.get(" ".join(code.text.split())) if code else None
            if entry is None or None in by_kind:
                reader.account.leave(row.page, " ".join(cell.text for cell in row.cells))
                continue
            if comment:
                entry.comments.append(Comment(comment.text, row.page, row.place, comment))
            placed = [code, *by_kind.values()]
        for cell in placed:
            reader.account.place(row.page, cell.text)


def keyed(reader):
    """Give indicators the comments that stand under a heading of comments, or in a table beside their codes.

    Parameters
    ----------
    reader : layout.Reader that has read the document; its entries gain comments, its texts lose them

    Notes
    -----
    A comment begins behind a code that one row of the document has, or below a line that holds that
    code and its title alone. Behind a code it goes on to the end of its paragraph; below such a line,
    to the next heading. What is neither stays where it is.
    """
    entries = {}
    for entry in reader.entries:
        for code in entry.codes:
            entries.setdefault(code, []).append(entry)
    known = {code: found[0] for code, found in entries.items() if len(found) == 1}
    _tabled(reader.keyed, known, reader)
    section = entry = heading = None
    alone, kept, before = False, [], None
    for text in reader.texts:
        line = " ".join(text.text.split())
        code, rest, prefix = _key(line, known)
        if text.edge:
            kept.append(text)
            continue
        if code and section:
            entry, before = known[code], text
            reader.account.place(text.page, prefix)
            alone = not rest or _same(rest, entry.name)
            if alone:
                entry.titles.append((rest, text.page))
            else:
                _add(entry, text, rest)
            if heading:
                reader.account.place(heading.page, heading.text)
                kept.remove(heading)
                heading = None
        elif section and entry and _goes_on(before, text, line, alone):
            _add(entry, text, line)
            before = text
        else:
            entry = None
            if _is_heading(line, reader.meanings):
                section = heading = text
            elif text.cell.bold or text.heads:
                section = heading = None
            kept.append(text)
    reader.texts[:] = kept


def _key(line, known):
    """(code, what follows it, the code with its dash) of a line that begins with a known code."""
    if not starts_with_code(line):
        return "", "", ""
    for code in sorted(known, key=len, reverse=True):
        found = re.match(rf"{re.escape(code)}(?:\s*[-–—:.]+\s+|\s+(?=[A-Z])|\s*:?$)", line)
        if found:
            return code, line[found.end() :], line[: found.end()]
    return "", "", ""


def _same(one, other):
    return re.findall(r"\w+", one.lower()) == re.findall(r"\w+", other.lower())


def _is_heading(line, meanings):
    """Whether a line is a heading of comments; 'Notes' may hold definitions."""
    named = read(line.rstrip(":"), meanings).kind == "commentary" and not re.search(
        r"\bn(?:ote|od)", line, re.I
    )
    return named and line[-1] not in ".,;" and len(line.split()) <= 8


def _add(entry, text, line):
    entry.comments.append(Comment(line, text.page, text.place, text.cell))
    entry.commented = True


def _goes_on(above, below, line, alone):
    """Whether a line is of the comment above it; `alone`: the code stood in a line of its own."""
    one, other = above.cell, below.cell
    if other.bold or starts_with_code(line):
        return False
    if alone and (_ENDED.search(line) or len(line.split()) > 8):
        return True
    if one.lies and other.lies and above.page == below.page:
        a, b = one.lies, other.lies
        return 0 < b[1] - a[1] < 1.6 * (a[3] - a[1])
    return line[:1].islower() or not _ENDED.search(" ".join(above.text.split()))
