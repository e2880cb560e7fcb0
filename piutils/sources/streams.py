"""Whether a PDF is whole: pdfminer reads on over what is damaged, and gives a shorter document."""

import zlib

_ENCODINGS = {
    "StandardEncoding",
    "WinAnsiEncoding",
    "MacRomanEncoding",
    "MacExpertEncoding",
    "PDFDocEncoding",
}

# Entries of a page, ISO 32000-2 table 31.
_OF_PAGES = set(
    "Type Parent LastModified Resources MediaBox CropBox BleedBox TrimBox ArtBox BoxColorInfo "
    "Rotate Group Thumb B Dur Trans Annots AA Metadata PieceInfo StructParents ID PZ "
    "SeparationInfo Tabs TemplateInstantiated PresSteps UserUnit VP AF OutputIntents DPart".split()
)


MOST_PAGES = 5_000  # five times the longest report that is known
MOST_DRAWN = 4_000_000  # bytes that draw one page: a full one of a report takes some ten thousand


def pages_stated(document):
    """Number of pages that a document says it has, None where it does not say.

    Parameters
    ----------
    document : pdfminer.PDFDocument
    """
    from pdfminer.pdftypes import resolve1

    tree = resolve1(document.catalog.get("Pages"))
    count = resolve1(tree.get("Count")) if isinstance(tree, dict) else None
    return count if isinstance(count, int) else None


def is_overdrawn(page):
    """Whether what draws a page unpacks to more than a page of a report can hold."""
    room = MOST_DRAWN
    for stream in _drawing(page):
        if room > 0 and getattr(stream, "rawdata", None) is not None:
            room -= _size(stream, room)
    return room <= 0


def _drawing(page):
    from pdfminer.pdftypes import PDFStream, list_value, resolve1

    contents = resolve1(page.attrs.get("Contents"))
    drawn = [contents] if isinstance(contents, PDFStream) else list_value(contents or [])
    return [resolve1(stream) for stream in drawn]


def _size(stream, most):
    """Bytes that a stream unpacks to, counted up to `most`."""
    from pdfminer.ascii85 import ascii85decode

    data = stream.rawdata
    names = [getattr(name, "name", "") for name, _ in stream.get_filters()]
    if names[:1] in (["ASCII85Decode"], ["A85"]):
        data, names = ascii85decode(data), names[1:]
    if names not in (["FlateDecode"], ["Fl"]) or stream.decipher:
        return len(data)
    try:
        return len(zlib.decompressobj().decompress(data, most))
    except zlib.error:
        return 0


def is_whole(page, known):
    """Whether what a page draws, and the letters of its fonts, are as they were written.

    Parameters
    ----------
    page : pdfminer.PDFPage that has not been read yet
    known : set of numbers of fonts that were looked at before; this page's are added
    """
    from pdfminer.pdftypes import resolve1

    if "Contents" not in page.attrs:
        return page.attrs.keys() <= _OF_PAGES  # an empty page; or is one of its entries misspelt?
    if not all(map(_is_sound, _drawing(page))):
        return False
    fonts = resolve1((page.resources or {}).get("Font")) or {}
    for reference in fonts.values():
        number = getattr(reference, "objid", None)
        if number in known:
            continue
        known.add(number)
        font = resolve1(reference)
        if not isinstance(font, dict) or not _is_sound_font(font):
            return False
    return True


def objects_are_whole(document):
    """Whether the streams that hold a document's other objects are as they were written."""
    from pdfminer.pdfdocument import PDFXRefStream

    holders = set()
    for xref in document.xrefs:
        if isinstance(xref, PDFXRefStream):
            for number in xref.get_objids():
                holder, _, _ = xref.get_pos(number)
                holders.add(holder)
    holders.discard(None)
    for number in holders:
        document._cached_objs.pop(number, None)  # as read before, its bytes are gone
        if not _is_sound(document.getobj(number)):
            return False
    return True


def _is_sound_font(font):
    """Whether what says which letters a font shows is there: its own table, or the name of a known one."""
    from pdfminer.pdftypes import PDFStream, resolve1
    from pdfminer.psparser import PSLiteral

    letters, encoding = resolve1(font.get("ToUnicode")), resolve1(font.get("Encoding"))
    if isinstance(letters, PDFStream):
        return _is_sound(letters)
    simple = getattr(resolve1(font.get("Subtype")), "name", "") != "Type0"
    return not (simple and isinstance(encoding, PSLiteral)) or encoding.name in _ENCODINGS


def _is_sound(stream):
    """Whether a stream decodes to its end, its checksum right; without one, whether its length is."""
    from pdfminer.ascii85 import ascii85decode, asciihexdecode
    from pdfminer.lzw import lzwdecode
    from pdfminer.pdftypes import PDFStream, resolve1

    if not isinstance(stream, PDFStream):
        return False
    data = stream.rawdata
    if data is None:
        return True
    decoders = {
        "FlateDecode": zlib.decompress,
        "Fl": zlib.decompress,
        "ASCII85Decode": ascii85decode,
        "A85": ascii85decode,
        "ASCIIHexDecode": asciihexdecode,
        "AHx": asciihexdecode,
        "LZWDecode": lzwdecode,
        "LZW": lzwdecode,
    }
    try:
        if stream.decipher:
            data = stream.decipher(stream.objid, stream.genno, data, stream.attrs)
        names = [getattr(name, "name", "") for name, _ in stream.get_filters()]
        for name in names:
            if name not in decoders:
                return True
            data = decoders[name](data)
    except Exception:
        return False
    if {"FlateDecode", "Fl"} & set(names):
        return True
    length = resolve1(stream.attrs.get("Length"))
    return isinstance(length, int) and abs(length - len(stream.rawdata)) < 3
