"""Comments in a part of their own, each behind the code of its indicator."""

import openpyxl
import pytest

from piutils import reading

TABLE = """Quarter 1 2023/24

Ref,Description,Actual Q1 22/23,Actual Q1 23/24
SW/1,Percentage of enquiries completed,84.6,88.1
SW/2,Number of children looked after,211,224
"""


def read(tmp_path, *lines):
    """Comments by code, and what was not read, of a table with lines below it."""
    path = tmp_path / "report.csv"
    path.write_text(TABLE + "\n" + "\n".join(f'"{line}"' for line in lines) + "\n", encoding="utf-8")
    document = reading.read(path)
    found = {i["code"]: i["commentary"] for i in reading.as_json(document)["indicators"]}
    return found, " ".join(document.unread["text"])


def test_a_comment_stands_behind_its_code(tmp_path):
    comment = "Of 59 enquiries 52 were completed in Quarter 1 2023/24."
    found, left = read(tmp_path, "Commentary", f"SW/1 - {comment}", "SW/2: Numbers rose.")
    assert found == {"SW/1": comment, "SW/2": "Numbers rose."}
    assert left == ""


def test_a_comment_stands_below_its_code_and_title(tmp_path):
    found, left = read(
        tmp_path,
        "Supporting commentary",
        "SW/1",
        "Seven were late.",
        "Two were complex.",
        "SW/2 Number of children looked after",
        "Numbers rose.",
        "Recommendation",
        "Members note the report.",
    )
    assert found == {"SW/1": "Seven were late. Two were complex.", "SW/2": "Numbers rose."}
    assert left == "Recommendation Members note the report."


@pytest.mark.parametrize(
    "lines",
    [
        ["SW/1 - Seven were late."],  # no heading says what it is
        ["Notes", "SW/1 - counts all ages."],  # a definition as often
        ["Commentary", "SW/9 - Seven were late."],  # no such indicator
        ["Commentary", "Seven were late."],  # of which?
        ["Commentary", "SW/1 rose."],  # a sentence about it
    ],
)
def test_what_no_code_and_heading_place_is_listed(tmp_path, lines):
    found, left = read(tmp_path, *lines)
    assert set(found.values()) == {""}
    assert left == " ".join(lines)


def test_a_table_of_codes_and_comments_on_a_sheet_of_its_own(tmp_path):
    book = openpyxl.Workbook()
    for line in TABLE.strip().split("\n"):
        book.active.append(line.split(","))
    sheet = book.create_sheet("Commentary")
    for row in (["Ref", "Commentary"], ["SW/2", "Numbers rose."], ["SW/9", "Of none."]):
        sheet.append(row)
    book.save(tmp_path / "report.xlsx")
    document = reading.read(tmp_path / "report.xlsx")
    assert dict(zip(document.commentary["code"], document.commentary["text"], strict=True)) == {
        "SW/2": "Numbers rose."
    }
    assert list(document.unread["text"]) == ["SW/9 Of none."]
