"""Plain text to rows of cells: CSV, TSV, and text with tabs between the cells of its tables."""

import csv
import io
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from piutils.model import PIDataError
from piutils.rows import Cell
from piutils.sources.aligned import aligned
from piutils.sources.stretches import Line, rows_of

MOST = 20_000_000  # bytes: a longer text is a data set, not a report
MOST_CELLS = 1_000_000
_SEPARATORS = ",\t;|"
_EMPHASIS = re.compile(r"^\s*(\*\*|__)(\S.*?)\1\s*$")  # of Markdown
_HEADING = re.compile(r"^#{1,6}\s+(?=\S)")
_RULE = re.compile(r"\s*(?::?-{2,}:?|={2,})?\s*")
_LABELLED = re.compile(r"[A-Z][\w /&'’-]{0,30}: ")
_PICTURE = "is a picture; ask for the document as exported, or run it through OCR first"
_ARCHIVE = "is an archive; unpack it and name the documents inside"
_NOT_TEXT = (
    (b"{\\rtf", "is a rich text file (.rtf); open it and save it as .docx"),
    (b"MIME-Version:", "is an e-mail or a web archive; save the document that it holds"),
    *(
        (start, _PICTURE)
        for start in (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"BM")
    ),
    *((start, _ARCHIVE) for start in (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")),
)


def rows(path):
    """Rows of a text file.

    Parameters
    ----------
    path : Path

    Returns
    -------
    (list of Row, list of str) : rows, and what a reader of them should know

    Raises
    ------
    PIDataError
        The file is no text, its letters cannot be told, or its quotation marks do not close.
    """
    notes = []
    text = decoded(path, notes)
    spaced = text if "\t" in text else aligned(text)
    # A tab of the text's own may stand within a comment: only those just set part columns for certain.
    separator = "\t" if "\t" in spaced and "\t" not in text else _separator(text)
    text = spaced
    if text[:4].lower() == "sep=":  # Excel's own line, for itself
        text = "\n" + text.partition("\n")[2]
    lines = _lines(text, separator, path.name)
    _doubt_end(lines, text, notes)
    return rows_of(lines), notes


def decoded(path, notes):
    """Text of a file: UTF-8, UTF-16 or, failing these, Windows-1252 with a note."""
    if path.stat().st_size > MOST:
        raise PIDataError(
            f"is text of more than {MOST / 1e6:.0f} MB; keep the rows of the indicators and try again",
            path.name,
        )
    data = path.read_bytes()
    for start, sentence in _NOT_TEXT:
        if data.startswith(start) and (b"\0" in data or not start.isalpha()):
            raise PIDataError(sentence, path.name)
    encoding = _encoding(data)
    if encoding is None:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise PIDataError(
            f"line {line} holds a NUL byte, so this is no text or it is damaged; "
            "export it again as CSV in UTF-8",
            path.name,
        )
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8-sig":
            raise PIDataError(
                f"is damaged: {error.reason} in its {encoding}; export it again", path.name
            ) from None
        text = _windows(data, notes, path.name)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise PIDataError(f"line {line} holds a NUL character; export it again as CSV in UTF-8", path.name)
    odd = sum(char < " " and char not in "\t\n\r\f\v" for char in text[:10_000])
    if odd > 20 or odd > 0.02 * len(text[:10_000]):
        raise PIDataError(
            "is no text, nor any document that is known; ask for PDF, Excel, CSV or Word", path.name
        )
    return text


def _encoding(data):
    """Return the encoding by its mark or its zeros; None where zeros stand in what should be text."""
    if data.startswith(BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" not in data:
        return "utf-8-sig"
    head = data[: min(len(data), 2000) & ~1]
    first, second = head[::2].count(0), head[1::2].count(0)
    # Most letters of English and Welsh have a zero as one of their two bytes, and always the same one.
    if max(first, second) > 0.35 * len(head) and min(first, second) == 0:
        return "utf-16-le" if second else "utf-16-be"
    return None


def _windows(data, notes, name):
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PIDataError(
            f"line {line} is neither UTF-8 nor Windows text; export it again as CSV in UTF-8", name
        ) from None
    notes.append(f"{name} is not UTF-8; its letters were read as Windows-1252")
    return text


def _separator(text):
    """Sign that parts the most lines into the same number of cells."""
    if text[:4].lower() == "sep=" and text[4:5] in _SEPARATORS:
        return text[4]
    sample = text[:200_000]
    lines = [line for line in sample.splitlines() if line.strip()]
    if "\t" not in sample and sum(map(bool, map(_LABELLED.match, lines))) * 3 >= len(lines):
        return "\t"  # 'Result: 1,204', 'Comment: ...': its commas are those of figures and sentences
    scores = {}
    for sign in _SEPARATORS:
        counts = {}
        try:
            for number, record in enumerate(csv.reader(io.StringIO(sample, newline=""), delimiter=sign)):
                if len(record) > 1:
                    counts[len(record)] = counts.get(len(record), 0) + 1
                if number > 400:
                    break
        except csv.Error:
            continue
        # Commas in sentences part lines too, each at another number of cells.
        scores[sign] = max((count * min(width, 4) for width, count in counts.items()), default=0)
    best = max(scores, key=lambda sign: (scores[sign], -_SEPARATORS.index(sign)), default="\t")
    return best if scores.get(best) else "\t"


def _lines(text, separator, name):
    found, gap = [], False
    for number, fields in _records(text, separator, name):
        if len(fields) > 2 and any(fields) and all(map(_RULE.fullmatch, fields)):
            continue  # a line below the headings, drawn with letters
        if len(fields) == 1:
            fields = [_HEADING.sub("", fields[0])]
        cells = tuple(
            Cell(_EMPHASIS.sub(r"\2", field), column, place=f"line {number}, cell {column + 1}")
            for column, field in enumerate(fields)
            if field.strip()
        )
        if cells:
            found.append(Line(gap, f"line {number}", cells, len(fields)))
        gap = not cells
    return found


def _doubt_end(lines, text, notes):
    """Note a last line that stops short: a file that was cut has the look of a whole one."""
    widths = [line.count for line in lines if line.count > 1]
    if len(widths) > 2 and lines[-1].count < widths[-2] and not text.endswith(("\n", "\r")):
        notes.append(
            f"{lines[-1].place}, the last, stops at cell {lines[-1].count} of {widths[-2]}; "
            "is the file whole?"
        )


def _records(text, separator, name):
    """(line number, fields) of each record."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    records, number, count = [], 1, 0
    try:
        for fields in reader:
            count += len(fields)
            _guard(count, name)
            if separator == "\t" and any("\t" in field for field in fields):
                return _plain(text, name)
            records.append((number, fields))
            number = reader.line_num + 1
    except csv.Error as error:
        if separator == "\t":  # text with tabs knows no quotation marks but those of its sentences
            return _plain(text, name)
        raise PIDataError(
            f"line {number}: its quotation marks do not close as CSV asks ({error}); export it again", name
        ) from None
    return records


def _guard(count, name):
    if count > MOST_CELLS:
        raise PIDataError(
            f"holds more than {MOST_CELLS:,} cells, a data set and no report; "
            "keep the rows of the indicators needed",
            name,
        )


def _plain(text, name):
    _guard(text.count("\n") + text.count("\t"), name)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [(number, line.split("\t")) for number, line in enumerate(lines, 1)]
