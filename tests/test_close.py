"""PDF tables whose columns stand about a blank apart: read right where many rows agree, else not read."""

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from piutils import reading
from piutils.model import PIDataError

HIGH = landscape(A4)[1]
HEAD = ["PI Ref", "PI Title", "Actual 20/21", "Actual 21/22", "Target 21/22", "RAG"]
ROWS = [
    ["CS/01", "Percentage of care plans reviewed on time", "81.20", "84.75", "85.00", "Amber"],
    ["CS/02", "Children on the register at the end of the quarter", "214", "238", "", ""],
    ["CS/03", "Percentage of calls answered within 20 seconds", "77.10", "69.40", "80.00", "Red"],
    ["CS/04", "Average days taken to let an empty home by 2021", "28.5", "26.1", "27.0", "Green"],
    ["CS/05", "Food inspections", "1,104", "1,187", "1,150", "Green"],
]


def typeset(path, rows=ROWS, *, head=HEAD, gap=0.3, align="llrrrl", font="Helvetica", heads="", below=()):
    """Columns as wide as their widest text, `gap` of the letter size apart; `below` = lines under a row."""
    size = 8
    bold = f"{font}-Bold"
    wide = [
        max(stringWidth(row[i], bold if row is head else font, size) for row in (head, *rows))
        for i in range(len(head))
    ]
    canvas = Canvas(str(path), pagesize=landscape(A4), invariant=1)
    canvas.setFont(bold, 11)
    canvas.drawString(40, HIGH - 50, "Performance report, Quarter 1 2021/22")
    y = HIGH - 80
    for row in (head, *rows):
        canvas.setFont(bold if row is head else font, size)
        x = 40
        for text, width, side in zip(row, wide, (heads or align) if row is head else align, strict=True):
            right = {"l": 0, "c": 0.5, "r": 1}[side] * (
                width - stringWidth(text, bold if row is head else font, size)
            )
            canvas.drawString(x + right, y, text)
            x += width + gap * size
        y -= 12
        for line in below if row is not head else ():
            canvas.drawString(40, y + 1, line)
            y -= 10
    canvas.save()
    return path


def read(path):
    document = reading.read(path)
    assert document.words_left == 0
    return [
        [
            item["code"],
            item["title"],
            item["values"]["actual"].get("2020/21 Q1", ""),
            item["values"]["actual"].get("2021/22 Q1", ""),
            item["values"].get("target", {}).get("2021/22", ""),
            item["rag"],
        ]
        for item in reading.as_json(document)["indicators"]
    ]


@pytest.mark.parametrize("gap", [0.24, 0.3, 0.5])
@pytest.mark.parametrize(
    ("align", "heads"), [("llrrrl", ""), ("llllll", ""), ("llcccc", ""), ("llrrrl", "cccccc")]
)
def test_columns_a_blank_apart(tmp_path, gap, align, heads):
    assert read(typeset(tmp_path / "a.pdf", gap=gap, align=align, heads=heads)) == ROWS


def test_letters_that_are_all_as_wide(tmp_path):
    """A blank of Courier is as wide as the gap that parts columns elsewhere."""
    assert read(typeset(tmp_path / "a.pdf", font="Courier", gap=0.6)) == ROWS


def test_a_rating_in_front_and_no_code(tmp_path):
    head = ["RAG", "Indicator", "Q1 20/21", "Q1 21/22", "Target"]
    rows = [[row[5], row[1], *row[2:5]] for row in ROWS]
    found = read(typeset(tmp_path / "a.pdf", rows, head=head, align="llrrr"))
    assert [row[1:] for row in found] == [row[1:] for row in ROWS]


def test_sentences_across_close_columns_are_comments(tmp_path):
    said = "Cover was bought in for two posts until May, and the work that was left then was done in June."
    path = typeset(tmp_path / "a.pdf", below=[said])
    assert read(path) == ROWS
    assert reading.read(path).commentary["text"].tolist() == [said] * len(ROWS)


def test_two_rows_may_agree_by_chance(tmp_path):
    with pytest.raises(PIDataError, match=r"a\.pdf: .*indicators was found"):
        reading.read(typeset(tmp_path / "a.pdf", ROWS[:2]))


def flowing(path, below=()):
    """Rows whose cells follow one another like the words of a sentence, and a table below them."""
    canvas = Canvas(str(path), pagesize=landscape(A4), invariant=1)
    canvas.setFont("Helvetica", 9)
    lines = ["Performance report, Quarter 1 2021/22", "", " ".join(HEAD)]
    for number, line in enumerate([*lines, *(" ".join(filter(None, row)) for row in ROWS)]):
        canvas.drawString(40, HIGH - 50 - 26 * number, line)
    for number, row in enumerate(below):
        for x, text in zip((40, 120, 400, 480, 560, 640), row, strict=True):
            canvas.drawString(x, HIGH - 300 - 30 * number, text)
    canvas.save()
    return path


def test_cells_that_stand_in_no_columns_are_listed_and_never_a_title(tmp_path):
    document = reading.read(
        flowing(tmp_path / "a.pdf", [HEAD, ["CS/11", *ROWS[0][1:]], ["CS/12", *ROWS[1][1:]]])
    )
    assert document.indicators["code"].tolist() == ["CS/11", "CS/12"]
    left = " ".join(document.unread["text"])
    assert all(" ".join(filter(None, row)) in left for row in ROWS)
    with pytest.raises(PIDataError, match=r"a\.pdf: "):
        reading.read(flowing(tmp_path / "a.pdf"))


def test_an_empty_cell_does_not_change_what_the_column_beside_it_means(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Quarter 1 2021/22\nRef,KPI,2020/21,Q1 2021/22\nA/1,Calls,10,12\nA/2,Visits,20,\n")
    values = reading.read(path).values
    assert values["covers"].tolist() == ["2020/21", "2021/22 Q1", "2020/21"]
