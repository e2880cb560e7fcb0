import zipfile

import pytest
from openpyxl import Workbook

from piutils.model import PIDataError
from piutils.sources import packed


def archive(path, **parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return path


def test_a_workbook_is_one(tmp_path):
    path = tmp_path / "q1.docx"  # its ending lies
    Workbook().save(path)
    assert packed.kind(path) == "xlsx"


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ("xl/workbook.bin", "is a binary Excel workbook (.xlsb); save it in Excel as .xlsx"),
        ("ppt/presentation.xml", "is a PowerPoint presentation; ask for the figures as PDF, Excel or Word"),
        ("content.xml", "is an OpenDocument file; save it as .xlsx or .docx"),
        ("q1.pdf", "is a zip archive; unpack it and name the documents inside"),
        ("word/styles.xml", "is damaged: its archive lacks the document itself; ask for the file again"),
    ],
)
def test_other_archives_are_named(inside, sentence, tmp_path):
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(inside, "x")
    with pytest.raises(PIDataError) as caught:
        packed.kind(path)
    assert str(caught.value) == f"pack.zip: {sentence}"


def test_a_zip_bomb_is_refused_by_what_it_would_unpack_to(tmp_path):
    path = archive(
        tmp_path / "q1.xlsx", xl__workbook_xml="<workbook/>", xl__sharedStrings_xml=b"a" * 60_000_000
    )
    assert path.stat().st_size < 100_000
    with pytest.raises(PIDataError, match="unpacks to 60 MB, more than the 48 MB that a report needs; save"):
        packed.kind(path)


def test_entities_are_refused(tmp_path):
    laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><workbook>&lol2;</workbook>'
    path = archive(tmp_path / "q1.xlsx", xl__workbook_xml=laughs)
    with pytest.raises(PIDataError, match="is not safe to open: xl/workbook.xml defines entities of its own"):
        packed.kind(path)


def test_a_cut_archive_is_damaged(tmp_path):
    path = tmp_path / "q1.xlsx"
    Workbook().save(path)
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(
        PIDataError, match=r"^q1.xlsx: is damaged: its archive cannot be unpacked .*ask for the file again"
    ):
        packed.kind(path)


@pytest.mark.parametrize(
    ("stream", "sentence"),
    [
        ("Workbook", "is an old Excel workbook (.xls); open it and save it as .xlsx"),
        ("WordDocument", "is an old Word document (.doc); open it and save it as .docx"),
        ("EncryptedPackage", "is locked with a password; open it and save it without one"),
        ("Other", "is an old Office file; open it and save it as .xlsx, .docx or PDF"),
    ],
)
def test_files_of_office_97_say_what_to_do(stream, sentence, tmp_path):
    path = tmp_path / "q1.xls"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100) + stream.encode("utf-16-le") + bytes(100)
    )
    with pytest.raises(PIDataError) as caught:
        packed.old(path)
    assert str(caught.value) == f"q1.xls: {sentence}"
