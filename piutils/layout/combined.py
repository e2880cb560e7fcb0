"""Several documents to one set of tables: what one restates, the later print decides."""

import re

import pandas as pd

from piutils.lexicon.headings import FIGURES
from piutils.lexicon.printed import meaning
from piutils.model import UNSTATED, PIDataError, as_decimal, period_label, table, validate

REVISIONS = ("code", "period", "series", "covers", "kept", "kept_source", "replaced", "replaced_source")


def combine(documents):
    """One set of tables out of many documents.

    Parameters
    ----------
    documents : iterable of reading.Document, in any order

    Returns
    -------
    (indicators, values, commentary, revisions)
        The first three as in the model. `revisions` has one row per figure or comment that two
        documents state differently: code, period, series, covers, kept, kept_source, replaced,
        replaced_source.

    Raises
    ------
    PIDataError
        Two documents differ in a figure, and neither print date nor quarter says which is later.

    Notes
    -----
    The same figure stated twice alike is one figure. Stated differently, the later print date
    counts; where a date is missing, the document of the later quarter. A figure stands against a
    dash in whichever document. A result whose period its document does not say is left out: it would be
    compared with figures of another length. An indicator that one document calls by another's alias
    is the same.
    """
    documents = sorted(documents, key=lambda document: (document.period, document.source))
    names = _names(documents)
    indicators, values, comments = {}, {}, {}
    revisions, faults = [], []
    for document in documents:
        for row in document.indicators.to_dict("records"):
            _indicator(indicators, row, names, document, faults)
        for row in document.values.to_dict("records"):
            if row["series"] == "actual" and row["covers"] == UNSTATED:
                continue
            row["code"] = names.get(row["code"], row["code"])
            key = (row["code"], row["period"], row["series"], row["covers"])
            _settle(values, key, row, document, revisions, faults)
        for row in document.commentary.to_dict("records"):
            row["code"] = names.get(row["code"], row["code"])
            key = (row["code"], row["period"], "commentary", period_label(row["period"]))
            _settle(comments, key, row, document, revisions, faults)
    if faults:
        raise PIDataError(faults)
    latest = documents[-1].period if documents else None
    newest = [document for document in documents if document.period == latest]
    order = dict.fromkeys(
        names.get(code, code) for document in newest for code in document.indicators["code"]
    )
    order |= dict.fromkeys(indicators)
    return (
        validate(table("indicators", [indicators[code] for code in order]), "indicators", "the documents"),
        validate(table("values", [row for row, _ in values.values()]), "values", "the documents"),
        validate(table("commentary", [row for row, _ in comments.values()]), "commentary", "the documents"),
        pd.DataFrame(revisions, columns=list(REVISIONS)),
    )


def _names(documents):
    """Code that each other code stands for: an alias in one document may head another's row."""
    names, known = {}, set()
    for document in reversed(documents):
        for row in document.indicators.itertuples():
            codes = (row.code, *row.aliases)
            head = next((names.get(code, code) for code in codes if code in known or code in names), row.code)
            known.add(head)
            names.update({code: head for code in codes if code != head and code not in known})
    return names


def _indicator(indicators, row, names, document, faults):
    code = names.get(row["code"], row["code"])
    known = indicators.get(code)
    if known and code.replace(".", "").isdigit() and known["service"] != row["service"]:
        if _words(known["title"]) != _words(row["title"]):
            faults.append(
                f"{document.source}: number {code} is '{row['title']}' here and '{known['title']}' in "
                "another document; give each service a data folder of its own, or its indicators codes"
            )
            return
    if known is None:
        others = (row["code"], *row["aliases"]) if code != row["code"] else row["aliases"]
        indicators[code] = row | {"code": code, "aliases": tuple(name for name in others if name != code)}
        return
    others = dict.fromkeys((*known["aliases"], *row["aliases"], row["code"]))
    known["aliases"] = tuple(name for name in others if name != code)
    for column in ("title", "service", "unit", "better"):
        known[column] = row[column] or known[column]  # documents come oldest first: the newest words count
    known["decimals"] = max(known["decimals"], row["decimals"])


def _words(title):
    return re.findall(r"\w+", title.lower())


def _settle(rows, key, row, document, revisions, faults):
    """Put a row in its place, or decide between it and the one that is there."""
    if key not in rows:
        rows[key] = (row, document)
        return
    known, before = rows[key]
    if "series" in row and (_unpublished(known) or _unpublished(row)):
        # A document without the figure states nothing that another's could differ from.
        if _unpublished(known) and not _unpublished(row):
            rows[key] = (row, document)
        return
    if _alike(known, row):
        for column in ("numerator", "denominator"):
            if column in row and pd.isna(known[column]):
                known[column] = row[column]
        return
    later = _later(before, document)
    if later is None:
        code, _, series, covers = key
        faults.append(
            f"{code}, {covers}, {series}: {_shown(known)} at {known['source']} and {_shown(row)} at "
            f"{row['source']}; "
            "no print date says which is later: keep one of the documents, or ask for the date of its print"
        )
        return
    kept, replaced = (row, known) if later is document else (known, row)
    rows[key] = (kept, later)
    revisions.append(
        dict(
            zip(
                REVISIONS,
                (*key[:3], key[3], _shown(kept), kept["source"], _shown(replaced), replaced["source"]),
                strict=True,
            )
        )
    )


def _alike(known, row):
    if "text" in row:
        return known["text"].split() == row["text"].split()
    a, b = as_decimal(known["printed"]), as_decimal(row["printed"])
    if known["printed"] == row["printed"] or (a is not None and a == b):
        return True
    return known["value"] == row["value"]  # '£16.00K' and '£16,000'


def _unpublished(row):
    """Whether a row says of a figure only that it is not published: '-', 'TBC'."""
    return row.get("series") in FIGURES and meaning(row["printed"]).kind in ("nothing", "blank")


def _shown(row):
    return row["text"] if "text" in row else row["printed"]


def _later(one, other):
    """The later of two documents, None where nothing says which."""
    if one.printed_on and other.printed_on and one.printed_on != other.printed_on:
        return one if one.printed_on > other.printed_on else other
    if one.period != other.period and not (one.printed_on and other.printed_on):
        return one if one.period > other.period else other
    return None
