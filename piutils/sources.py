"""A file to rows of cells: told by what it holds, not by what its name ends in."""

import zipfile
from importlib import import_module

from piutils.model import PIDataError

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word and Excel before 2007, and locked files since


def rows(path, meanings):
    """Rows of a document of any format.

    Parameters
    ----------
    path : Path
    meanings : dict of heading to kind, from `headings.load`

    Returns
    -------
    iterable of Row

    Raises
    ------
    PIDataError
        The file is missing, empty, a folder, or of a format that there is no reader for.
    """
    if path.is_dir():
        raise PIDataError("is a folder; name the documents in it", str(path))
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
    room = _room(path, head)
    if room == "pdf":
        from piutils import pdf

        return pdf.rows(path, meanings)
    return import_module(f"piutils.{room}").rows(path)


def _room(path, head):
    """Name of the module that reads what the file holds."""
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _zipped(path)
    if head.startswith(_OLD):
        raise PIDataError(
            "is an old or a locked Office file; open it, take off any password and save it as .xlsx or .docx",
            path.name,
        )
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if start.startswith(
        (b"<!doctype html", b"<html", b"<table", b"<?xml", b"<div", b"<body", b"<head", b"<meta", b"<!--")
    ):
        return "markup"
    if b"<table" in head.lower() or b"<html" in head.lower():
        return "markup"
    if head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF", b"BM")):
        raise PIDataError(
            "is a picture; ask for the document as exported, or run it through OCR first", path.name
        )
    if head.startswith((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")):
        raise PIDataError("is an archive; unpack it and name the documents in it", path.name)
    if head.startswith(b"{\\rtf"):
        raise PIDataError("is a Rich Text file; open it in Word and save it as .docx", path.name)
    return "textfile"


def _zipped(path):
    try:
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise PIDataError("is damaged and cannot be opened; ask for the document again", path.name) from None
    if any(name.startswith("xl/") for name in names):
        return "sheets"
    if any(name.startswith("word/") for name in names):
        return "letters_docx"
    raise PIDataError(
        "is an archive and no Excel or Word document; unpack it and name the documents in it", path.name
    )
