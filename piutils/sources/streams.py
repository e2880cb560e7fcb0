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


def is_whole(page, known):
    """Whether what a page draws, and the letters of its fonts, are as they were written.

    Parameters
    ----------
    page : pdfminer.PDFPage that has not been read yet
    known : set of numbers of fonts that were looked at before; this page's are added
    """
    from pdfminer.pdftypes import PDFStream, list_value, resolve1

    if "Contents" not in page.attrs:
        return page.attrs.keys() <= _OF_PAGES  # an empty page; or is one of its entries misspelt?
    contents = resolve1(page.attrs["Contents"])
    drawn = [contents] if isinstance(contents, PDFStream) else list_value(contents or [])
    if not all(_is_sound(resolve1(stream)) for stream in drawn):
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
