"""Officers' text as clean paragraphs and lines, whatever markup a system left in it."""

import re
from html import unescape

# Only names of HTML: 'fewer than <5' and '<none>' are the officer's own words.
_NAMES = (
    "p|br|ul|ol|li|div|span|b|i|u|em|strong|a|font|table|tbody|thead|tr|td|th|h[1-6]|hr|sup|sub"
    "|blockquote|s|small|o:p"
)
TAG = re.compile(rf"</?(?:{_NAMES})(?:\s+[a-z:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+))*\s*/?\s*>", re.I)
_CUT_TAG = re.compile(rf"<\s*/?\s*(?:{_NAMES})(?:\s+[a-z:-]+\s*=\s*\"?[^\">]*)?\s*$", re.I)
_BREAKS = re.compile(r"</?(?:p|br|ul|ol|div|tr|h[1-6]|hr|blockquote|table)\b", re.I)
_ENTITY = re.compile(
    r"&(?:#\d+|#x[0-9a-f]+|nbsp|amp|lt|gt|quot|apos|[lr]squo|[lr]dquo|ndash|mdash|pound|bull|hellip);", re.I
)
# What stands before a comment, or alone in the cell beside it.
COMMENT_LABEL = re.compile(
    r"(?:officer |performance |explanatory |supporting )?(?:comments?|commentary|narrative|explanation"
    r"|reasons? for (?:the )?variances?|sylwadau|sylw)\s*:?\s*",
    re.I,
)


def clean(text):
    r"""Text without markup: paragraphs and list items on lines of their own.

    Examples
    --------
    >>> clean("<p>Of the 63 cases:</p> <ul><li>Neglect = 7</li><li>Other = 1</li></ul>")
    'Of the 63 cases:\n- Neglect = 7\n- Other = 1'
    >>> clean("fewer than <5 & more than >2")
    'fewer than <5 & more than >2'
    """
    text = text.replace("\u00a0", " ").replace("\u00ad", "")
    text = TAG.sub(_line, text)
    text = _CUT_TAG.sub("", text)
    text = _ENTITY.sub(lambda found: unescape(found[0]).replace("\u00a0", " "), text)
    lines = (re.sub(r"[ \t\r\f\v]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _line(found):
    if found[0][:3].lower() == "<li":
        return "\n- "
    return "\n" if _BREAKS.match(found[0]) else ""


def markup(text):
    """Markup in a text, word by word: it is placed by being taken away."""
    found = [match[0] for match in TAG.finditer(text)] + [match[0] for match in _CUT_TAG.finditer(text)]
    return " ".join(found).split()
