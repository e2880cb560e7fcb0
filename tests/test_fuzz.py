"""Damaged files give a document or a PIDataError, never another fault."""

import random

import pytest
import typeset
import typeset_pdf

from piutils import reading
from piutils.model import PIDataError

FORMS = ["pdf", "xlsx", "csv", "html", "docx"]
TRIES = {"pdf": 30, "xlsx": 40, "csv": 60, "html": 60, "docx": 40}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    made = typeset.laid_out("npt", 4, items=3, longest=30)
    place = tmp_path_factory.mktemp("whole")
    for form in FORMS:
        if form == "pdf":
            typeset_pdf.pdf(made, place / "q1.pdf")
        else:
            getattr(typeset, form)(made, place / f"q1.{form}")
    return {form: (place / f"q1.{form}").read_bytes() for form in FORMS}


def damaged(data, rng):
    """A file cut, with bytes changed, with a piece taken out, doubled or overwritten with noise."""
    data = bytearray(data)
    way = rng.choice(["cut", "flip", "flip", "drop", "double", "noise"])
    at = rng.randrange(len(data))
    length = rng.choice([1, 16, 400])
    if way == "cut":
        del data[at:]
    elif way == "flip":
        for _ in range(rng.choice([1, 5, 50])):
            data[rng.randrange(len(data))] = rng.randrange(256)
    elif way == "drop":
        del data[at : at + length]
    elif way == "double":
        data[at:at] = data[at : at + length]
    else:
        data[at : at + length] = rng.randbytes(length)
    return bytes(data)


@pytest.mark.parametrize("form", FORMS)
def test_damage_is_refused_or_read(form, whole, tmp_path):
    rng = random.Random(form)
    path = tmp_path / f"q1.{form}"
    refused = 0
    for attempt in range(TRIES[form]):
        data = damaged(whole[form], rng)
        path.write_bytes(data)
        try:
            reading.read(path)
        except PIDataError as error:
            refused += 1
            assert str(error).startswith("q1."), attempt
            assert len(str(error)) < 3000
    assert refused


def told(path):
    return reading.as_json(reading.read(path))


@pytest.mark.parametrize("layout", ["npt", "swansea"])
def test_a_damaged_pdf_is_never_read_as_a_shorter_one(layout, tmp_path):
    """Several pages, their streams with checksums: pdfminer alone reads on and drops what is lost."""
    path = tmp_path / "q1.pdf"
    typeset_pdf.pdf(typeset.laid_out(layout, 4, items=12), path)
    data, expected = path.read_bytes(), told(path)
    rng = random.Random(layout)
    for attempt in range(60):
        path.write_bytes(data[: rng.randrange(len(data))] if attempt % 3 == 0 else damaged(data, rng))
        try:
            assert told(path) == expected, attempt
        except PIDataError:
            continue
