"""What a line of text is by its look: a service's name, a title, a sentence."""

import re
from dataclasses import replace

from piutils.lexicon.codes import starts_with_code
from piutils.lexicon.periods import find, without_periods
from piutils.lexicon.printed import meaning


def unshaded(cells):
    """Cells without the colour that all of a row share: it shades the row and rates nothing."""
    if len({cell.fill for cell in cells}) > 1 or not cells or not cells[0].fill:
        return cells
    return [replace(cell, fill="") for cell in cells]


_LABEL = re.compile(
    r"\A(?:directorate|service(?: area)?|department|division|portfolio|team|section|gwasanaeth"
    r"|cyfarwyddiaeth|adran)\s*:\s*(?=\S)",
    re.I,
)


def service_name(text):
    """Name of a service as printed, without the word that says that it is one.

    >>> service_name("Directorate: Housing"), service_name("Housing Services")
    ('Housing', 'Housing Services')
    """
    return _LABEL.sub("", " ".join(text.split()), count=1)


def is_sentence(text):
    """Whether a text begins with a capital and ends with a full stop."""
    text = text.strip()
    return text[:1].isupper() and text.endswith(".")


# '2. Well-being objective: Better homes', 'Priority 3 Jobs': numbered as sections are.
_OBJECTIVE = re.compile(
    r"(?:\d{1,2}[.)]?\s+)?(?:(?:well-?being|corporate|strategic|improvement|council)\s+)?"
    r"(?:objective|priority|theme|amcan|blaenoriaeth|thema)(?:\s+llesiant)?(?:\s+\d{1,2}\b|\s*:)",
    re.I,
)


def is_section(text, bold, *, cut, doubtful, filled):
    """Whether a text alone in its row names the service of the rows below.

    cut : it may be the rest of a comment that the page's end cut
    doubtful : a few words may as well be a comment on the row above
    """
    words = text.split()
    if _OBJECTIVE.match(text) and len(words) <= 20 and text[-1] not in ".;,!":
        return True
    if len(words) > 12 or starts_with_code(text) or any(char.isdigit() for char in text) or "<" in text:
        return False
    if meaning(text).kind == "nothing":
        return False
    if text.isupper() and len(text) > 3:
        return True
    if text[-1] in ".;,!" or (cut and not bold):
        return False
    minor = {"and", "of", "the", "for", "to", "in", "a", "&", "with", "-", "–", "yr", "i"}
    named = len(words) <= 8 and all(word[:1].isupper() or word.lower() in minor for word in words)
    if doubtful:
        return named and bool(bold or filled or is_service(text))
    return named or bold


_TOTAL = re.compile(r"(?:grand |overall |sub-?)?totals?|overall|cyfanswm|is-?gyfanswm", re.I)
_KEY = re.compile(r"\s*(?:key|legend|sources?|allwedd|ffynhonnell|ffynonellau)\s*:", re.I)
_MARKED = re.compile(r"\s*(?:[*†‡§¹²³]|\[\d\])")


def is_total(text):
    """Whether a title says that its row sums up the others."""
    return _TOTAL.fullmatch(text.strip().rstrip(":")) is not None


def is_footnote(text, last):
    """Whether a row of text explains the table and no indicator; `last`: no row of figures follows it."""
    return _KEY.match(text) is not None or (last and _MARKED.match(text) is not None)


def directed(text, heading):
    """Title and arrow of a cell under a heading like 'PI & desired direction of travel'.

    >>> directed("Waste recycled ↑", "PI & Desired Direction of Travel"), directed("Waste ↑", "PI")
    (('Waste recycled', '↑'), ('Waste ↑', ''))
    """
    found = re.fullmatch(r"(.*\S)\s*([↑↓▲▼⬆⬇⇑⇓⇧⇩])", text, re.S)
    if not found or not re.search(r"direction|cyfeiriad", heading, re.I):
        return text, ""
    return found[1], found[2]


def stands_over(cell, boxes):
    """Whether a line stands above a row and not beside it."""
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    if not cell.lies:
        return False
    x0, _, x1, bottom = cell.lies
    return x0 < right and x1 > left and bottom <= min(box[1] for box in boxes) + 3


def near(cell, row):
    """Whether a line stands just above a row on the page; without boxes, it does."""
    boxes = [other.lies for other in row.cells if other.lies]
    return not (cell.lies and boxes) or min(box[1] for box in boxes) - cell.lies[3] < 40


def is_service(text):
    """Whether a text has a word in it that councils call services by."""
    return re.search(
        r"\b(services?|directorate|department|education|housing|environment|social care|team|division"
        r"|gwasanaethau?"
        r"|cyfarwyddiaeth|adran|children|adults?|highways|planning|corporate|resources|transport|leisure)\b",
        text,
        re.I,
    )


def service_in_title(text):
    """Service that a title names beside its period alone, '' where it says more or less.

    >>> service_in_title("Roads, Quarter 2 2024/25"), service_in_title("Quarter 2 2024/25 performance report")
    ('Roads', '')
    """
    name = without_periods(text).strip(" ,;:.–—-()|/")
    stated = name != text.strip() and bool(find(text))
    return name if stated and 0 < len(name.split()) <= 6 and not is_title(name) else ""


def service_above(text, close):
    """Service that a line above a table names, '' for none; `close`: right above a table that is read."""
    if (
        len(text.split()) <= 8
        and not is_title(text)
        and text[-1] not in ".;,?"
        and (close or is_service(text))
    ):
        return text
    named = service_in_title(text)
    return named if named and (close or is_service(named)) else ""


def is_title(text):
    """Whether a text has a word or a figure in it that stands in titles of documents."""
    return re.search(
        r"\b(report|performance|indicators?|council|appendix|print|page|quarter|perfformiad|adroddiad|cyngor"
        r"|chwarter|scorecard|dashboard|kpis?|measures?|plan|monitoring|review|summary|extract|cynllun|crynodeb|adolygiad)\b|\d",
        text,
        re.I,
    )


def line_above(row, texts):
    """Last line that stands over a table's first row on its page; None where another table took it."""
    boxes = [cell.lies for cell in row.cells if cell.lies]
    above = [
        text
        for text in texts[-12:]
        if text.page == row.page and not text.edge and (not boxes or stands_over(text.cell, boxes))
    ]
    if not above or above[-1].before:
        return None
    return max(above, key=lambda text: text.cell.lies[3]) if boxes else above[-1]
