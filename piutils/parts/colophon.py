"""What a report says about itself: rules, documents, what was revised or not read, inputs, versions."""

import importlib.metadata
from html import escape

from piutils import narrate, rules
from piutils.outputs import INPUTS
from piutils.parts import page
from piutils.words import translator

_VERSIONS = ("piutils", "pandas", "matplotlib", "pdfplumber")


def method(quarterly):
    """How the comparisons were made: the RAG rules in words, with their source, and what certainty means.

    Examples
    --------
    >>> import piutils as pi
    >>> "95%" in pi.method(pi.quarterly("Q1")).html
    True
    """
    t = translator(quarterly.lang)
    used = [quarterly.folder.rules[name] for name in dict.fromkeys(quarterly.summary["rule"]) if name]
    sentences = [rules.describe(rule, t) for rule in used]
    sentences += narrate.method(quarterly.lang) + narrate.untranslated(quarterly.summary, quarterly.lang)
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    return page.section("method", t("How to read this report"), f"<ul>{items}</ul>")


def documents(quarterly):
    """Where the figures came from: documents, what in them was revised or not read, inputs, versions.

    Examples
    --------
    >>> import piutils as pi
    >>> "2021-22-q1-children.pdf" in pi.documents(pi.quarterly("Q1")).html
    True
    """
    t = translator(quarterly.lang)
    read = quarterly.folder.documents
    parts = [f"<p>{escape(_reconciled(document, t))}</p>" for document in read]
    parts += _listed(t("Figures that a later document states differently:"), _revised(quarterly, t))
    notes = [f"{document.source}: {note}" for document in read for note in document.notes]
    if quarterly.withheld:
        # Both quote the document, and so what is withheld from it.
        notes, read = [], []
        parts.append(
            f"<p>{escape(t('Doubts in reading are left out here, because counts are withheld.'))}</p>"
        )
    parts += _listed(t("Doubts in reading:"), notes, "en")
    passages = [
        t("{source}, page {page}: “{text}”", source=document.source, page=row.page, text=row.text)
        for document in read
        for row in document.unread.itertuples()
    ]
    parts += _listed(t("Not read:"), passages)
    digests = quarterly.folder.inputs
    inputs = "".join(f"<dt>{escape(name)}</dt><dd>SHA-256 {digest}</dd>" for name, digest in digests.items())
    parts.append(f"<h3>{escape(t('Inputs'))}</h3><dl>{inputs}</dl>")
    about = carried(quarterly)
    versions = about[INPUTS]["versions"].items()
    parts.append(f"<p>{escape(', '.join(f'{name} {version}' for name, version in versions))}</p>")
    return page.section("sources", t("Sources"), "\n".join(parts), about)


def carried(quarterly):
    """What an executed notebook carries in its metadata: hashes of the inputs, and versions."""
    versions = {name: importlib.metadata.version(name) for name in _VERSIONS}
    return {INPUTS: {"inputs": quarterly.folder.inputs, "versions": versions}}


def _reconciled(document, t):
    return t(
        "{source}: {words} words, {placed} placed, {left} not read.",
        source=document.source,
        words=f"{document.words_in:,}",
        placed=f"{document.words_placed:,}",
        left=f"{document.words_left:,}",
    )


def _revised(quarterly, t):
    """One line a figure of this report; a restated comment is only named, its text being long."""
    revisions = quarterly.folder.revisions
    hidden = {code for code, *_ in quarterly.withheld}  # an earlier figure would give it away
    told = revisions["code"].isin(set(quarterly.summary["code"]) - hidden)
    for row in revisions[told].itertuples():
        about = {
            "code": row.code,
            "covers": row.covers,
            "later": row.kept_source,
            "earlier": row.replaced_source,
        }
        if row.series == "commentary":
            yield t("{code}, {covers}: the commentary of {later} replaces that of {earlier}.", **about)
        else:
            figures = {"kept": row.kept, "replaced": row.replaced}
            yield t("{code}, {covers}: {kept} in {later}; was {replaced} in {earlier}.", **about, **figures)


def _listed(heading, lines, lang=""):
    mark = f' lang="{lang}"' if lang else ""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return [f"<p>{escape(heading)}</p><ul{mark}>{items}</ul>"] if items else []
