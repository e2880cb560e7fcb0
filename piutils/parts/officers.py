"""The officers' words on one indicator, with the verdict of the check marked in the text."""

from html import escape
from itertools import pairwise

from piutils import narrate
from piutils.parts import page
from piutils.parts.findings import SEVERITIES, explained
from piutils.parts.page import anchor
from piutils.words import mark, translator

# Verdict: sign, style, words. Told apart by sign before colour; contrast 7:1 in both themes, because
# each brings its own ground.
_VERDICTS = {
    "verified": ("✓", "color:#083d29;background:#cfe4dc", mark("agrees with the figures")),
    "contradicted": (
        "✖",
        "color:#651b1b;background:#f4d7d7;font-weight:700",
        mark("contradicts the figures"),
    ),
    "questioned": ("?", "color:#5a2a10;background:#ffee80", mark("a reader should ask")),
    "unverifiable": ("○", "color:#0b0c0c;background:#f3f3f3", mark("cannot be checked")),
}


def checked(quarterly, code):
    """Officers' commentary on one indicator: each number with its verdict, findings marked and listed.

    `quarterly.check.findings` and `quarterly.check.numbers` are the tables behind it.

    Examples
    --------
    >>> import piutils as pi
    >>> part = pi.checked(pi.quarterly("Q1"), "PI/241")
    >>> "<mark" in part.html
    True
    """
    row, lang = quarterly.row(code), quarterly.lang
    t, text = translator(lang), quarterly.text(row.code)
    name, heading = anchor(row.code, "commentary"), t("Officers’ commentary, checked")
    check = quarterly.check
    findings = check.findings[check.findings["code"] == row.code]
    if not text:
        empty = page.paragraphs([t("There is no commentary on this indicator.")])
        return page.section(name, heading, empty + _listed(t, findings))
    numbers = check.numbers[check.numbers["code"] == row.code]
    parts = [
        f'<p class="by">{escape(page.quoted_from(t, quarterly.withholds(row.code)))}</p>',
        f"<blockquote{page.english(lang)}>{marked_text(text, numbers, findings)}</blockquote>",
        f'<p class="note">{_key(t)}</p>',
        _listed(t, findings),
    ]
    return page.section(name, heading, "\n".join(parts))


def marked_text(text, numbers, findings):
    """Commentary as HTML: numbers marked by verdict, the passage of each finding underlined and numbered.

    Parameters
    ----------
    text : str, as read
    numbers, findings : rows of Check.numbers and Check.findings of the same commentary

    Returns
    -------
    str, paragraphs; every text escaped. Without its marks and signs it is `text`.
    """
    verdicts = [(row.start, row.end, row.verdict) for row in numbers.itertuples()]
    passages = [
        (row.start, row.end, n) for n, row in enumerate(findings.itertuples(), 1) if row.end > row.start
    ]
    edges = {0, len(text), *(i for i, c in enumerate(text) if c == "\n")}
    edges |= {place for start, end, _ in (*verdicts, *passages) for place in (start, end)}
    cuts = sorted(place for place in edges if 0 <= place <= len(text))
    pieces = []
    for start, end in pairwise(cuts):
        words = escape(text[start:end])
        verdict = next((name for first, last, name in verdicts if first <= start and end <= last), "")
        if verdict:
            sign, style, _ = _VERDICTS[verdict]
            closing = any(end == last for _, last, _ in verdicts)
            words = f'<mark style="{style}">{words}{f"<sup>{sign}</sup>" if closing else ""}</mark>'
        about = [n for first, last, n in passages if first <= start and end <= last]
        if about and words.strip():
            words = f'<span style="text-decoration:underline dotted">{words}</span>'
        ends = [n for _, last, n in passages if last == end]
        pieces.append(words + "".join(f"<sup>[{n}]</sup>" for n in ends))
    lines = "".join(pieces).split("\n")
    return "\n".join(f"<p>{line}</p>" for line in lines if line.strip())


def _key(t):
    return "; ".join(
        f'<mark style="{style}">{sign}</mark> {escape(t(words))}' for sign, style, words in _VERDICTS.values()
    )


def _listed(t, findings):
    """Findings as a numbered list: the same numbers as in the text."""
    if findings.empty:
        return page.paragraphs([t("The check asks nothing of this commentary.")])
    items = []
    for row in findings.itertuples():
        said = " ".join(narrate.finding(row, t.lang))
        # A question often repeats the sum before it asks.
        sums = "" if row.question.startswith(row.explanation) else explained(row)
        because = " ".join(filter(None, [sums, row.question]))
        severity = f"<strong>{escape(t(SEVERITIES[row.severity]))}.</strong>"
        items.append(
            f"<li>{severity} {escape(said)} <span{page.english(t.lang)}>{escape(because)}</span></li>"
        )
    return f"<ol>{''.join(items)}</ol>"
