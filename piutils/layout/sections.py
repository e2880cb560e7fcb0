"""What a line of text is by its look: a service's name, a title, a sentence."""

import re
from dataclasses import replace


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


def is_title(text):
    """Whether a text has a word or a figure in it that stands in titles of documents."""
    return re.search(
        r"\b(report|performance|indicators?|council|appendix|print|page|quarter|perfformiad|adroddiad|cyngor"
        r"|chwarter)\b|\d",
        text,
        re.I,
    )
