import csv
import importlib.util
import re
from collections import Counter
from pathlib import Path

import pdfplumber
import pytest

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT.parent / "shared" / "seed" / "q1-2021-22.txt"
COMMITTED = ROOT / "data" / "reports" / "2021-22-q1-children.pdf"
# Categories of a list are figures' names, not sentences; this one is long enough to look like one.
CATEGORIES = (
    "allegations against a professional or person in a position of trust",
    "substantiated no continuing risk ongoing support through care and support",
    "not substantiated ongoing support through care and support eip or closure",
)


@pytest.fixture(scope="module")
def make_sample():
    spec = importlib.util.spec_from_file_location("make_sample", ROOT / "data" / "make_sample.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def printed():
    """Lines of the committed document, without headings, column headings and page numbers."""
    with pdfplumber.open(COMMITTED) as pdf:
        lines = [line for page in pdf.pages for line in page.extract_text().splitlines()]
    start = lines.index("CHILDREN AND YOUNG PEOPLE SERVICES") + 1
    return [line for line in lines[start:] if not line.startswith(("PI Title Actual", "Tudalen "))]


@pytest.fixture(scope="module")
def published():
    """Lines of the published document, without headings and column headings."""
    if not SEED.exists():
        pytest.skip("the published text is not beside the project")
    lines = SEED.read_text(encoding="utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("CHILDREN AND YOUNG")) + 1
    return [line for line in lines[start:] if line.strip() and not line.startswith("PI Title\t")]


def numbers(lines):
    return Counter(re.findall(r"\d+(?:\.\d+)?", " ".join(lines)))


def prose(text):
    """Words of a text in lower case, figures as '#', markup gone."""
    plain = re.sub(r"<[^>]*>", " ", text).lower().replace("’", "'")
    return re.sub(r"\d+(?:\.\d+)?", " # ", plain)


def runs(text, length=8):
    """Runs of so many words in a text that no figure interrupts."""
    found = set()
    for stretch in prose(text).split("#"):
        words = re.sub(r"[^a-z' ]", " ", stretch).split()
        stretch = " ".join(words)
        for category in CATEGORIES:
            stretch = stretch.replace(category, "")
        words = stretch.split()
        found |= {" ".join(words[n : n + length]) for n in range(len(words) - length + 1)}
    return found


def sentences(text, length=5):
    """Sentences of a text that have at least so many words on end without a figure."""
    parts = (re.sub(r"[^a-z'# ]", " ", part) for part in re.split(r"[.:;](?:\s|$)", prose(text)))
    return {
        " ".join(part.split())
        for part in parts
        if max(len(stretch.split()) for stretch in part.split("#")) >= length
    }


def content(pdf):
    """Bytes of a PDF between the comment that names reportlab's version and the offsets it shifts."""
    return pdf.split(b"\n", 2)[2].split(b"\nxref")[0]


def test_typesetting_again_gives_the_committed_document(make_sample, tmp_path):
    for name in ("once.pdf", "twice.pdf"):
        make_sample.make(tmp_path / name)
    once = (tmp_path / "once.pdf").read_bytes()
    assert once == (tmp_path / "twice.pdf").read_bytes()
    assert content(once) == content(COMMITTED.read_bytes())


def test_every_number_of_the_published_document_stands_as_often_in_the_sample(printed, published):
    assert numbers(printed) == numbers(published)


def test_values_and_titles_are_the_published_ones(make_sample, published):
    with (ROOT / "data" / "sample" / "indicators.csv").open(encoding="utf-8", newline="") as file:
        codes = {line["code"] for line in csv.DictReader(file)}
    ours = [row for row in make_sample.rows() if len(row.cells) > 1]
    theirs = [line.split("\t") for line in published if line.split(" ")[0] in codes]
    assert len(ours) == len(theirs) == 14
    for row, cells in zip(ours, theirs, strict=True):
        assert [" ".join(cell) for cell in row.cells] == [" ".join(cell.split()) for cell in cells]


def test_no_sentence_of_the_published_commentary_stands_in_the_sample(make_sample, published):
    theirs = " # ".join(line for line in published if line.rstrip("\t").count("\t") == 0)
    ours = " # ".join(" ".join(row.cells[0]) for row in make_sample.rows() if len(row.cells) == 1)
    assert len(runs(theirs)) > 300  # the comparison has something to compare
    assert not runs(theirs) & runs(ours)
    assert not sentences(theirs) & sentences(ours)


def test_pages_break_inside_a_title_inside_a_commentary_and_between_the_two(make_sample):
    sheets = list(make_sample.pages(make_sample.rows()))
    broken = [sheet[-1] for sheet in sheets if sheet[-1].open_below]
    assert [len(row.cells) for row in broken] == [1, 6]
    assert len(sheets[0][-1].cells) == 6 and not sheets[0][-1].open_below
    whole = " ".join(text for row in make_sample.rows() for cell in row.cells for text in cell)
    parts = " ".join(text for sheet in sheets for row in sheet[1:] for cell in row.cells for text in cell)
    assert Counter(whole.split()) == Counter(parts.split())
