import re
from io import BytesIO

import pytest
import typeset
import typeset_pdf
from PIL import Image

from piutils import reading
from piutils.model import PIDataError
from piutils.provenance import show_source


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("reports")
    made = typeset.laid_out("npt", 3, items=4)
    typeset_pdf.pdf(made, place / "q.pdf")
    typeset_pdf.pdf(made, place / "turned.pdf", turned=2)
    typeset_pdf.pdf(made, place / "aside.pdf", turned=1)
    typeset.csv(made, place / "q.csv")
    return place


def shown(folder, name, series="actual", code=None, period=None):
    document = reading.read(folder / name)
    code = code or document.indicators["code"][0]
    row = document.values.query("code == @code and series == @series")
    row = row[row["period"] == document.period].iloc[0]
    return show_source(document.values, code, period or document.period, series, folder=folder), row


def test_the_picture_has_smooth_letters_and_the_colours_of_the_page(data):
    document = reading.read(data / "reports" / "2021-22-q1-children.pdf")
    place = show_source(document.values, "PI/239", document.period, folder=data / "reports")
    colours = {colour for _, colour in Image.open(BytesIO(place.png)).convert("RGB").getcolors(1000)}
    assert (30, 138, 60) in colours  # the green of the printed mark
    assert len([one for one in colours if len(set(one)) == 1]) > 10  # greys: edges of letters


@pytest.mark.parametrize("name", ["q.pdf", "turned.pdf"])
def test_a_figure_of_a_pdf_is_framed_in_its_picture(folder, name):
    place, row = shown(folder, name)
    picture = Image.open(BytesIO(place.png)).convert("RGB")
    red = [
        (x, y)
        for x in range(picture.width)
        for y in range(picture.height)
        if picture.getpixel((x, y)) == (178, 0, 32)
    ]
    xs, ys = zip(*red, strict=True)
    x0, top, x1, bottom = row.box
    assert abs((max(xs) - min(xs)) / 2 - (x1 - x0)) < 6  # two dots a point
    assert abs((max(ys) - min(ys)) / 2 - (bottom - top)) < 6
    assert picture.height < 700  # a strip, not the page


def test_a_page_set_on_its_side_is_shown_upright(folder):
    place, row = shown(folder, "aside.pdf")
    picture = Image.open(BytesIO(place.png))
    assert picture.width > 2 * picture.height
    assert f" {row.printed}" in place.alt.partition("Its line: ")[2]


def test_the_picture_has_words(folder):
    place, row = shown(folder, "q.pdf")
    assert place.alt.startswith(f"Page 1 of q.pdf, {row.printed} framed in red. Its line: ")
    assert len(place.alt) < 300
    assert f'alt="{place.alt[:40]}' in place.html()
    data, about = place._repr_mimebundle_()
    assert set(data) == {"text/html", "text/plain", "image/png"}
    assert about["image/png"]["alt"] == place.alt


def test_a_row_without_a_page_is_shown_under_its_headings(folder):
    place, row = shown(folder, "q.csv")
    html = place.html()
    assert re.findall("<mark>(.*?)</mark>", html) == [row.printed]
    assert '<th scope="col"' in html
    assert "image/png" not in place._repr_mimebundle_()[0]


def test_the_text_of_a_document_is_escaped(tmp_path):
    head = "PI Title,Actual 21/22,Target 21/22,Comment\n"
    line = "PI/1 - <script>alert(1)</script> & visits,97.76,94,<img src=x onerror=alert(1)>\n"
    (tmp_path / "q.csv").write_text(f"Quarter 1 2021/22,,,\n\n{head}{line}", encoding="utf-8")
    place, _ = shown(tmp_path, "q.csv", code="PI/1")
    assert "<script" not in place.html() and "<img" not in place.html()
    assert "&lt;script&gt;" in place.html()


def test_the_period_may_be_written(folder):
    document = reading.read(folder / "q.csv")
    label = f"{document.period.qyear - 1}/{document.period.qyear % 100:02d} Q{document.period.quarter}"
    assert shown(folder, "q.csv", period=label)[0] == shown(folder, "q.csv")[0]


def test_what_is_not_there_is_said(folder, tmp_path):
    values = reading.read(folder / "q.csv").values
    code, period = values["code"][0], values["period"][0]
    with pytest.raises(PIDataError, match="no figures of 'PI/9999'; there are PI/"):
        show_source(values, "PI/9999", period, folder=folder)
    with pytest.raises(PIDataError, match=f"no quartile of {code} for .*; there are actual "):
        show_source(values, code, period, "quartile", folder=folder)
    with pytest.raises(PIDataError, match=r"the document 'q.csv' is not in .*; name its folder with folder="):
        show_source(values, code, period, values["series"][0], folder=tmp_path)
