"""What reading shows: the reconciliation of words, the JSON, the tables as CSV."""

import os
from pathlib import Path

import pandas as pd

from piutils.model import open_data, period_label


def as_json(document):
    """What `piutils read --json` prints of one document.

    Returns
    -------
    dict with source, period, indicators and unread; figures are the strings as printed, keyed by
    the period that each is for ('2021/22 Q1', '2021/22' or 'unstated')
    """
    listed = []
    own = document.commentary[document.commentary["period"] == document.period]
    comments = dict(zip(own["code"], own["text"], strict=True))
    by_code = {}
    for value in document.values.to_dict("records"):
        by_code.setdefault(value["code"], []).append(value)
    for row in document.indicators.itertuples():
        figures, counts, rag = {}, {}, ""
        for value in by_code.get(row.code, ()):
            series, covers, printed = value["series"], value["covers"], value["printed"]
            if series == "rag":
                if value["period"] == document.period:
                    rag = printed
                continue
            if printed:
                figures.setdefault(series, {})[covers] = printed
            if series == "actual" and pd.notna(value["numerator"]) and pd.notna(value["denominator"]):
                counts[covers] = [_whole(value["numerator"]), _whole(value["denominator"])]
        listed.append(
            {
                "code": row.code,
                "aliases": list(row.aliases),
                "title": row.title,
                "service": row.service,
                "unit": row.unit,
                "values": figures,
                "counts": counts,
                "rag": rag,
                "commentary": comments.get(row.code, ""),
                "pages": list(document.pages.get(row.code, ())),
            }
        )
    return {
        "source": document.source,
        "period": period_label(document.period),
        "indicators": listed,
        "unread": [{"page": row.page, "text": row.text} for row in document.unread.itertuples()],
    }


def _whole(number):
    return int(number) if float(number).is_integer() else number


def reconciliation(document):
    """What was read of a document and what was not, for people.

    Returns
    -------
    str of several lines: words in, placed and left; each text that is left; each doubt
    """
    figures = int((document.values["printed"] != "").sum())
    lines = [
        f"{document.source}: {period_label(document.period)}, {len(document.indicators)} indicators, "
        f"{figures:,} figures and ratings, {len(document.commentary)} comments",
        f"  words in {document.words_in:,}, placed {document.words_placed:,}, left {document.words_left:,}",
    ]
    if len(document.unread):
        lines.append("  not read:")
        lines += [f"    page {row.page}: {row.text}" for row in document.unread.itertuples()]
    if document.notes:
        lines.append("  unsure of:")
        lines += [f"    {note}" for note in document.notes]
    return "\n".join(lines)


def write_csv(document, folder, taken=()):
    """Write a document's tables into a folder, each file whole or not at all.

    taken : names of files that another document has written there

    Returns
    -------
    list of Path: indicators, values, commentary and unread, each named after the document
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    stem = name = document.source.replace(".", "-")
    while any(Path(path).name == f"{name}-values.csv" for path in taken):
        name = f"{stem}-{int(name[len(stem) + 1 :] or 1) + 1}"
    for part in ("indicators", "values", "commentary", "unread"):
        path = folder / f"{name}-{part}.csv"
        half = path.with_suffix(".csv.part")
        open_data(getattr(document, part)).to_csv(half, index=False, encoding="utf-8")
        os.replace(half, path)
        written.append(path)
    return written
