"""Points to check before publishing: the findings on the officers' words, told in the page's language."""

import re
from html import escape
from itertools import groupby

from piutils import narrate
from piutils.parts import page
from piutils.words import mark, translator

# In the order of the page.
SEVERITIES = {
    "contradiction": mark("The figures cannot all be right"),
    "question": mark("True, but a reader should ask"),
    "note": mark("To know"),
}
_SUM = re.compile(r"[\d.,]+(?: [+−-] [\d.,]+)+ = [\d.,]*\d")


def points(quarterly):
    """Points to check before publishing: findings on the officers' words, quoted, with the sum shown.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.points(pi.quarterly("Q1", final=True)) is None
    True
    """
    if quarterly.final:
        return None
    lang, t = quarterly.lang, translator(quarterly.lang)
    coverage = quarterly.check.coverage
    parts = [
        page.paragraphs(
            [
                t(
                    "The officers’ commentary holds {numbers} numbers: {verified} agree with the figures, "
                    "{contradicted} contradict them, "
                    "{questioned} raise a question and {unverifiable} cannot be checked.",
                    **coverage,
                )
            ]
        )
    ]
    findings = quarterly.check.findings
    for severity, heading in SEVERITIES.items():
        chosen = findings[findings["severity"] == severity]
        # Several findings on one passage stand together: the officers' words are quoted once.
        passages = groupby(chosen.itertuples(), key=lambda finding: (finding.code, finding.text))
        items = "\n".join(f"<li>{_passage(code, text, found, lang)}</li>" for (code, text), found in passages)
        if items:
            parts.append(f"<h3>{escape(t(heading))} ({len(chosen)})</h3>\n<ul>\n{items}\n</ul>")
    if findings.empty:
        parts.append(page.paragraphs([t("Nothing in the commentary asks for a check.")]))
    return page.section("points", t("Points to check before publishing"), "\n".join(parts))


def _passage(code, text, found, lang):
    said = "</p>\n<p>".join(escape(_told(finding, lang)) for finding in found)
    quoted = f"<blockquote{page.english(lang)}><p>{escape(text)}</p></blockquote>" if text else ""
    return f"<p><strong>{escape(code)}</strong> {said}</p>{quoted}"


def _told(finding, lang):
    """One finding: what kind it is, and its sum. The check explains in English alone."""
    kind, *figures = narrate.finding(finding, lang)
    if lang == "en":
        return f"{kind} {explained(finding)}"
    return " ".join([kind, *figures, *_SUM.findall(finding.explanation)])


def explained(finding):
    """Explanation of a finding as a sentence, in English."""
    return f"{finding.explanation[:1].upper()}{finding.explanation[1:]}."
