"""Office files are archives: what is inside one, and whether it is safe to unpack."""

import re
import zipfile
import zlib

from piutils.model import PIDataError

MOST = 48_000_000  # bytes of XML, unpacked: ten times the largest workbook that a council publishes
MOST_WORDS = 12_000_000  # of these in a Word document, which takes more time for each
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_OTHERS = (
    ("xl/workbook.bin", "is a binary Excel workbook (.xlsb); save it in Excel as .xlsx"),
    ("ppt/presentation.xml", "is a PowerPoint presentation; ask for the figures as PDF, Excel or Word"),
    ("content.xml", "is an OpenDocument file; save it as .xlsx or .docx"),
    ("index/document.iwa", "is an Apple iWork file; save it as .xlsx, .docx or PDF"),
)


def kind(path):
    """Tell what an archive holds, before anything in it is parsed.

    Parameters
    ----------
    path : Path of a file that starts with 'PK'

    Returns
    -------
    'xlsx' or 'docx'

    Raises
    ------
    PIDataError
        It is neither, it is damaged, it would unpack to more than `MOST`, or its XML defines
        entities of its own (office programs never do; it is how a small file becomes a huge one).
    """
    try:
        with zipfile.ZipFile(path) as archive:
            found = _kind(archive, path.name)
            _guard(archive, path.name)
    except PIDataError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise PIDataError(
            f"is damaged: its archive cannot be unpacked ({error}); ask for the file again", path.name
        ) from None
    return found


def _kind(archive, name):
    names = {entry.lower() for entry in archive.namelist()}
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "word/document.xml" in names:
        return "docx"
    for inside, sentence in _OTHERS:
        if inside in names:
            raise PIDataError(sentence, name)
    if any(entry.startswith(("xl/", "word/")) for entry in names) or not names:
        raise PIDataError("is damaged: its archive lacks the document itself; ask for the file again", name)
    raise PIDataError("is a zip archive; unpack it and name the documents inside", name)


def _guard(archive, name):
    parts = [
        entry for entry in archive.infolist() if entry.filename.lower().endswith((".xml", ".rels", ".vml"))
    ]
    size = sum(entry.file_size for entry in parts)
    most = MOST_WORDS if any(entry.filename.lower() == "word/document.xml" for entry in parts) else MOST
    if size > most:
        raise PIDataError(
            f"unpacks to {size / 1e6:,.0f} MB, more than the {most / 1e6:.0f} MB that a report needs; "
            "save the sheets or pages that hold the indicators as a file of their own",
            name,
        )
    for entry in parts:
        if entry.flag_bits & 1:
            raise PIDataError("is locked with a password; ask for it without one", name)
        with archive.open(entry) as file:
            head = file.read(4096)
        if _DOCTYPE.search(head) or _DOCTYPE.search(head.replace(b"\0", b"")):
            raise PIDataError(
                f"is not safe to open: {entry.filename} defines entities of its own; ask for the file again",
                name,
            )


def old(path):
    """Refuse a file in the container of Office 97, saying which kind it is.

    Raises
    ------
    PIDataError
        Always: locked with a password, an old workbook, an old Word document, or something else.
    """
    data = path.read_bytes()

    def holds(stream):
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        sentence = "is locked with a password; open it and save it without one"
    elif holds("WordDocument"):
        sentence = "is an old Word document (.doc); open it and save it as .docx"
    elif holds("Workbook") or holds("Book"):
        sentence = "is an old Excel workbook (.xls); open it and save it as .xlsx"
    else:
        sentence = "is an old Office file; open it and save it as .xlsx, .docx or PDF"
    raise PIDataError(sentence, path.name)
