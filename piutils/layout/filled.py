"""The cells of a row, put into the entry that they belong to."""

from dataclasses import replace

from piutils.layout.entries import Comment, Figure
from piutils.layout.heads import column_of
from piutils.layout.sections import directed, is_sentence, service_name, unshaded
from piutils.lexicon.codes import is_code, starts_with_code
from piutils.sources.glyphs import join


def parts_of(cells, columns):
    """Kind of column to the (column, cell) pairs of a row that stand under it."""
    parts = {}
    titles = [column.first for column in columns if column.heading.kind == "title"]
    coded = not titles or any(column.heading.kind == "code" for column in columns)
    for cell in cells:
        column = column_of(cell, columns)
        kind = column.heading.kind if column else ""
        if not (kind or coded) and cell.column < titles[0] and is_code(cell.text):
            kind = "code"  # whatever its heading calls it
        parts.setdefault(kind, []).append((column, cell))
    return parts


def rates(cell, columns):
    """Whether an empty cell says something by its colour."""
    if not cell.fill or not columns:
        return False
    column = column_of(cell, columns)
    return column is not None and column.heading.kind == "rag"


def said(row, columns):
    """Cells of a row that say something: by text, by a mark, or by a colour where such rates."""
    return [cell for cell in unshaded(row.cells) if cell.text.strip() or cell.mark or rates(cell, columns)]


def fill(entry, row, parts, account, notes):
    """Put the cells of a row into an entry.

    Parameters
    ----------
    entry : Entry, changed
    row : Row
    parts : dict of kind of column to (column, cell) pairs
    account, notes : the reader's, told of what is placed, left or not known
    """
    entry.open = row.open
    for column, _ in parts.get("", []):
        heading = f"'{column.heading.text}'" if column else "a column without a heading"
        note = f"{heading} is no heading that is known; what stands under it is not read"
        if note not in notes:
            notes.append(note)
    several = len(parts.get("title", ())) > 1
    for kind, pairs in parts.items():
        for column, cell in pairs:
            text = " ".join(cell.text.split())
            if kind == "code" or (kind == "title" and several and is_code(text)):
                entry.code = join(entry.code, text)
                entry.titles.append((cell.text, row.page))
            elif kind == "title":
                _title(entry, row, column, cell)
            elif kind == "service":
                entry.service = service_name(text)
                account.place(row.page, cell.text)
            elif kind == "commentary":
                entry.comments.append(Comment(cell.text, row.page, row.place, cell, column.heading.when))
            elif kind == "area":
                entry.area = text
                account.place(row.page, cell.text)
            elif kind == "":
                account.leave(row.page, cell.text)
            else:
                entry.figures.append(Figure(column.heading, cell, row.page, row.place))


def _title(entry, row, column, cell):
    """A part of the title; an arrow beside it says which way is better."""
    text, arrow = directed(cell.text.strip(), column.heading.text)
    if arrow:
        cell = replace(cell, text=text)
        better = replace(column.heading, kind="better")
        entry.figures.append(Figure(better, replace(cell, text=arrow), row.page, row.place))
    entry.title = join(entry.title, " ".join(text.split()))
    entry.titles.append((cell.text, row.page))


def is_rest(last, row, titles, codes, figures):
    """Whether a row at the top of a page is the rest of the entry that ended the page before."""
    if last.page == row.page or codes or any(starts_with_code(cell.text) for cell in titles):
        return False
    if not figures:
        if row.loose and titles and is_sentence(titles[0].text):
            return False  # a short comment stands where a title would
        return bool(last.figures) or last.open
    if last.figures:
        return False
    text = titles[0].text.strip()
    return last.open or bool(last.codes) or text[:1].islower()
