"""A file to rows of cells: told by what it holds, not by what its name ends in."""

from piutils.model import PIDataError


def rows(path):
    """Rows of a document of any format.

    Parameters
    ----------
    path : Path

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
    if not head:
        raise PIDataError("the file is empty; ask for the document again", path.name)
    if b"%PDF-" in head[:1024]:
        from piutils import pdf

        return pdf.rows(path)
    raise PIDataError("is no document that can be read", path.name)
