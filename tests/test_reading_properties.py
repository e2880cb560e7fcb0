"""Packs typeset at random are read back exactly: every figure, title, comment and count, and no word left."""

import random
from itertools import product

import pytest
import typeset
import typeset_pdf

from piutils import reading

LAYOUTS = sorted(typeset.LAYOUTS)
STRAY = "Members asked in June whether the depot at Felindre would reopen before the spring"


def told(document):
    """What was read, in the words of what was typeset."""
    read = {}
    for item in reading.as_json(document)["indicators"]:
        kept = {key: item[key] for key in ("aliases", "title", "values", "rag", "counts")}
        read[item["code"]] = kept | {"commentary": item["commentary"].split()}
    return read


def same(made, path):
    """Read a file and hold it against what was typeset, indicator by indicator."""
    document = reading.read(path)
    read = told(document)
    for code, expected in made.expected.items():
        assert read[code] == expected, code
    assert list(read) == list(made.expected)
    assert document.unread.values.tolist() == []
    assert document.words_left == 0
    return document


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("form", ["xlsx", "csv", "html", "docx"])
def test_a_pack_is_read_back(form, layout, seed, tmp_path):
    made = typeset.laid_out(layout, seed)
    path = tmp_path / f"pack.{form}"
    getattr(typeset, form)(made, path)
    same(made, path)


@pytest.mark.parametrize(
    ("separator", "encoding", "end"),
    [
        (";", "utf-8-sig", "\r\n"),  # Excel on the continent
        ("\t", "utf-16", "\r\n"),  # Excel's 'Unicode text'
        ("|", "utf-8", "\n"),
        (",", "cp1252", "\r\n"),  # Excel's plain CSV on Windows
        ("\t", "utf-8", "\r"),
    ],
)
def test_text_is_read_back_whatever_its_encoding_and_separator(separator, encoding, end, tmp_path):
    made = typeset.laid_out("gwynedd", 7)
    path = tmp_path / "pack.csv"
    typeset.csv(made, path, separator, encoding, end)
    same(made, path)


@pytest.mark.parametrize("rules", ["grid", "level", "zebra", "none"])
@pytest.mark.parametrize(("layout", "seed"), [(layout, seed) for layout in LAYOUTS for seed in (10, 11)])
def test_a_pdf_is_read_back_wherever_its_pages_break(rules, layout, seed, tmp_path):
    """Ruled or not, rows cut by the page's end or kept whole, headings repeated or not."""
    rng = random.Random(f"{rules} {layout} {seed}")
    made = typeset.laid_out(layout, seed, items=10)
    path = tmp_path / "pack.pdf"
    ways = {"closed": rng.random() < 0.5, "repeated": rng.random() < 0.7, "broken": rng.random() < 0.7}
    typeset_pdf.pdf(made, path, rules=rules, **ways)
    same(made, path)


@pytest.mark.parametrize("turned", [1, 2])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_turned_page_is_read_back(layout, turned, tmp_path):
    made = typeset.laid_out(layout, 13, items=6)
    path = tmp_path / "pack.pdf"
    typeset_pdf.pdf(made, path, turned=turned)
    same(made, path)


@pytest.mark.parametrize(("layout", "form"), list(product(LAYOUTS, ["xlsx", "html", "docx", "csv"])))
def test_every_figure_knows_its_place(layout, form, tmp_path):
    made = typeset.laid_out(layout, 21, items=4)
    path = tmp_path / f"pack.{form}"
    getattr(typeset, form)(made, path)
    values = reading.read(path).values
    places = [source.removeprefix(f"{path.name}#") for source in values["source"]]
    assert all(place and place != source for place, source in zip(places, values["source"], strict=True))
    from piutils.provenance import show_source

    for row in values.itertuples():
        shown = show_source(
            values[(values["covers"] == row.covers) & (values["series"] == row.series)],
            row.code,
            row.period,
            row.series,
            folder=tmp_path,
        )
        assert row.printed in shown.html().partition("<mark>")[2].partition("</mark>")[0], row


@pytest.mark.parametrize("form", ["xlsx", "csv", "html", "docx", "pdf"])
def test_a_stray_paragraph_is_listed_and_nothing_else(form, tmp_path):
    made = typeset.laid_out("npt", 5, items=4)
    path = tmp_path / f"pack.{form}"
    if form == "pdf":
        typeset_pdf.pdf(made, path, note=(5, STRAY))
    else:
        getattr(typeset, form)(made, path)
        _add(form, path, STRAY)
    document = reading.read(path)
    assert document.unread["text"].tolist() == [STRAY]
    assert document.words_left == len(STRAY.split())
    assert told(document) == made.expected


def _add(form, path, text):
    """Put a paragraph below the table."""
    if form == "csv":
        path.write_text(path.read_text(encoding="utf-8") + f"\n{text}\n", encoding="utf-8")
    elif form == "html":
        page = path.read_text(encoding="utf-8")
        path.write_text(page.replace("</table>", f"</table><p>{text}</p>"), encoding="utf-8")
    elif form == "docx":
        import docx

        document = docx.Document(path)
        document.add_paragraph(text)
        document.save(path)
    else:
        import openpyxl

        book = openpyxl.load_workbook(path)
        sheet = book.active
        sheet.cell(sheet.max_row + 2, 1, text)
        book.save(path)
