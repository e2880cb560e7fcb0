"""Cards set as plain paragraphs: a name, and lines like 'Result: 91.2%' below it."""

import docx
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

from piutils import reading
from piutils.model import PIDataError

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12)
NAME = ParagraphStyle("name", parent=BODY, fontName="Helvetica-Bold", spaceBefore=9)
CARD = ["CP/12 Percentage of care plans reviewed on time", "Result: 91.2%", "Target: 90%", "Status: Green"]


def text(tmp_path, lines):
    path = tmp_path / "report.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return reading.read(path)


def pdf(tmp_path, *cards):
    """A PDF with a title and cards, the first line of each in bold; None = a new page."""
    flow = [Paragraph("Quarter 2 2023/24", NAME)]
    for card in cards:
        flow += [
            PageBreak() if line is None else Paragraph(line, NAME if i == 0 else BODY)
            for i, line in enumerate(card)
        ]
    SimpleDocTemplate(str(tmp_path / "report.pdf"), pagesize=A4).build(flow)
    return reading.read(tmp_path / "report.pdf")


def shown(document):
    return {i["code"]: i for i in reading.as_json(document)["indicators"]}


def unread(document):
    return " ".join(document.unread["text"])


def test_lines_below_a_name_are_its_card(tmp_path):
    document = text(
        tmp_path,
        [
            "Adult Services, Quarter 2 2023/24",
            *CARD,
            "Comment: Reviews came first.",
            "",
            "CP/15 Number of carers seen",
            "Actual Q2 2022/23: 310",
            "Actual Q2 2023/24: 342",
            "RAG: Red",
        ],
    )
    first, second = shown(document).values()
    assert first["title"] == "Percentage of care plans reviewed on time"
    assert first["values"] == {"actual": {"2023/24 Q2": "91.2%"}, "target": {"2023/24": "90%"}}
    assert (first["rag"], first["commentary"], first["service"]) == (
        "Green",
        "Reviews came first.",
        "Adult Services",
    )
    assert second["values"] == {"actual": {"2022/23 Q2": "310", "2023/24 Q2": "342"}}
    assert (second["code"], second["rag"], second["commentary"]) == ("CP/15", "Red", "")
    assert unread(document) == ""


def test_several_labels_in_a_line_and_a_label_in_the_comment(tmp_path):
    document = text(
        tmp_path,
        [
            "Quarter 2 2023/24",
            "Number of swims by children",
            "Actual: 1,204 | Target: 1,100 | RAG: Green",
            "Comment: Two pools. Target: to be raised in May.",
        ],
    )
    (card,) = shown(document).values()
    assert card["values"] == {"actual": {"2023/24 Q2": "1,204"}, "target": {"2023/24": "1,100"}}
    assert card["commentary"] == "Two pools. Target: to be raised in May."


def test_a_comment_goes_on_in_its_paragraph_and_over_a_page(tmp_path):
    long = "Two posts were vacant until the end of August and both have been filled since then. " * 3
    document = pdf(
        tmp_path,
        [*CARD, f"Comment: {long}"],
        [
            "CP/15 Number of people seen",
            "Result: 64",
            "Target: 50",
            "Comment: Capacity in the",
            None,
            "west.",
        ],
    )
    first, second = shown(document).values()
    assert first["commentary"] == long.strip()
    assert second["commentary"] == "Capacity in the west."
    assert unread(document) == ""


def test_what_belongs_to_no_card_is_listed(tmp_path):
    document = text(
        tmp_path,
        [
            "Quarter 2 2023/24",
            CARD[0],
            "Lead officer of this: J. Rees",
            *CARD[1:3],
            "Seen by: M. Huws",
            CARD[3],
            "Comment: Done.",
            "Members asked for a further report in May.",
            "Other business",
        ],
    )
    (card,) = shown(document).values()
    assert (card["title"], card["rag"]) == ("Percentage of care plans reviewed on time", "Green")
    assert card["commentary"] == "Done."
    left = "Lead officer of this: J. Rees Seen by: M. Huws Members asked for a further report in May."
    assert unread(document) == f"{left} Other business"


@pytest.mark.parametrize(
    "lines",
    [
        CARD[1:],  # no name
        ["We met every week.", *CARD[1:]],  # a sentence names nothing
        ["Performance in Quarter 1 2023/24", *CARD[1:]],  # nor does a title
        [CARD[0], "Target: 90%", "Status: Green"],  # no result
        [CARD[0], "Result: 91.2%"],  # one label alone may stand in any text
        [CARD[0], "Result: see below", "Target: 90%"],
    ],
)
def test_lines_that_are_no_card_are_not_guessed_at(tmp_path, lines):
    with pytest.raises(PIDataError, match="no table of indicators"):
        text(tmp_path, ["Quarter 2 2023/24", "", *lines])


def test_cards_in_a_word_document(tmp_path):
    document = docx.Document()
    for line in ["Quarter 2 2023/24", *CARD, "Comment: Reviews came first.", "Appendix"]:
        document.add_paragraph(line)
    document.save(tmp_path / "report.docx")
    found = reading.read(tmp_path / "report.docx")
    assert shown(found)["CP/12"]["commentary"] == "Reviews came first."
    assert unread(found) == "Appendix"


def test_a_ruled_card_with_two_labels_in_a_row_and_a_comment_across(tmp_path):
    rows = [
        [CARD[0], "", "", ""],
        ["Actual", "91.2%", "Target", "90%"],
        ["Previous quarter", "89.0%", "Status", "Green"],
        ["Commentary", "Reviews came first.", "", ""],
    ]
    spans = [("SPAN", (0, 0), (-1, 0)), ("SPAN", (1, 3), (-1, 3)), ("GRID", (0, 0), (-1, -1), 0.5, "black")]
    card = Table(rows, colWidths=[100, 120, 100, 120], style=spans)
    path = tmp_path / "report.pdf"
    SimpleDocTemplate(str(path), pagesize=A4).build([Paragraph("Quarter 2 2023/24", NAME), card])
    document = reading.read(path)
    found = shown(document)["CP/12"]
    assert found["values"]["actual"] == {"2023/24 Q2": "91.2%", "2023/24 Q1": "89.0%"}
    assert (found["rag"], found["commentary"]) == ("Green", "Reviews came first.")
    assert unread(document) == ""
