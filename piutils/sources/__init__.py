"""A file to rows of cells: told by what it holds, not by what its name ends in."""

from importlib import import_module

from piutils.model import PIDataError

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word and Excel before 2007, and locked files since
_MOST_ROWS = 10_000  # a council reports some hundreds of indicators
_ROOMS = {"xlsx": "sheets", "docx": "worded", "html": "markup", "text": "delimited"}


def rows(path, meanings):
    """Rows of a document of any format.

    Parameters
    ----------
    path : Path
    meanings : dict of heading to kind, from `headings.load`

    Returns
    -------
    (iterable of Row, list of str)
        The rows, and what was left out or is in doubt; the notes are whole when the rows are read.

    Raises
    ------
    PIDataError
        The file is missing, empty, a folder, or of a format that there is no reader for.
    """
    if path.is_dir():
        raise PIDataError("is a folder; name the documents in it", str(path))
    if path.exists() and not path.is_file():
        raise PIDataError("is no file but a pipe or a device; save the document and name it", str(path))
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except FileNotFoundError:
        raise PIDataError("there is no such file; check its name and folder", str(path)) from None
    except OSError as error:
        raise PIDataError(
            f"cannot be opened ({error.strerror}); check its name and rights", str(path)
        ) from None
    if not head.strip(b"\x00 \t\r\n"):
        raise PIDataError("the file is empty; ask for the document again", path.name)
    form = _form(path, head)
    if form == "pdf":
        from piutils.sources import pdf

        notes = []
        return pdf.rows(path, meanings, notes), notes
    rows, notes = import_module(f"piutils.sources.{_ROOMS[form]}").rows(path)
    if len(rows) > _MOST_ROWS:
        raise PIDataError(
            f"holds {len(rows):,} rows, a data set and no report; keep the rows of the indicators needed",
            path.name,
        )
    return rows, notes


def _form(path, head):
    """Form of what the file holds: 'pdf', 'xlsx', 'docx', 'html' or 'text'."""
    from piutils.sources import packed

    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK"):
        return packed.kind(path)
    if head.startswith(_OLD):
        packed.old(path)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<body", b"<head")) or b"<table" in start:
        return "html"
    return "text"
