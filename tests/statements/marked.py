"""Statements with the change that makes them false marked: '{173=>137} of the 261 were prevented'.

A document has several indicators, one a line: code, title, unit, better, this period, last year, last
quarter, target, All-Wales average, colour. A statement names its document and its indicator; one
that begins with '?' is to be asked about. `seventh` and `eighth` hold them.
"""

import re
from dataclasses import dataclass

import pandas as pd

from piutils.model import period_label, table, year_label

_CHANGE = re.compile(r"\{([^{}]*?)=>([^{}]*?)\}")


@dataclass(frozen=True)
class Statement:
    """A true text and the false ones, each as (text, place of the change, its length)."""

    document: str
    code: str
    true: str
    false: tuple
    asked: bool


def statements(chosen):
    """Yield the statements of a set."""
    for line in chosen.STATEMENTS.strip().splitlines():
        document, code, text = line.lstrip("?").replace("\\n", "\n").split(" ", 2)
        false = []
        for change in _CHANGE.finditer(text):
            before = _CHANGE.sub(r"\1", text[: change.start()])
            after = _CHANGE.sub(r"\1", text[change.end() :])
            false.append((before + change[2] + after, len(before), len(change[2])))
        yield Statement(document, code, _CHANGE.sub(r"\1", text), tuple(false), line.startswith("?"))


def others(chosen):
    """Yield (document, code, text): all that is told of other things beside one indicator."""
    texts = {}
    for line in chosen.OTHERS.strip().splitlines():
        document, code, text = line.split(" ", 2)
        texts.setdefault((document, code), []).append(text)
    for (document, code), told in texts.items():
        yield document, code, " ".join(told)


def whole(chosen):
    """Yield (document, code, text): all that is true of one indicator in a row, and of other things."""
    texts = {}
    for one in statements(chosen):
        texts.setdefault((one.document, one.code), []).append(one.true)
    beside = {(document, code): text for document, code, text in others(chosen)}
    for key, told in texts.items():
        yield *key, " ".join([*told, beside.get(key, "")])


def documents(chosen):
    """The tables of each document of a set: name to (indicators, values, period)."""
    return {name: tables_of(*document) for name, document in chosen.DOCUMENTS.items()}


def tables_of(period, rows):
    """(indicators, values, period) of one document."""
    period = pd.Period(period, "Q-MAR")
    indicators, values = [], []
    for row in rows.strip().splitlines():
        code, title, unit, better, now, last, earlier, target, average, colour = row.strip().split("|")
        indicators.append({"code": code, "aliases": (), "title": title, "unit": unit, "better": better})
        cells = [
            ("actual", period - back, period_label(period - back), text)
            for back, text in ((0, now), (4, last), (1, earlier))
        ]
        cells += [
            ("target", period, year_label(period), target),
            ("wales_average", period, "unstated", average),
        ]
        cells += [("rag", period, period_label(period), colour)]
        for series, at, covers, text in cells:
            if text:
                number = float("nan") if series == "rag" else float(text.replace(",", ""))
                values.append(
                    {
                        "code": code,
                        "period": at,
                        "series": series,
                        "covers": covers,
                        "value": number,
                        "printed": text,
                        "source": "t#p1",
                    }
                )
    return table("indicators", indicators), table("values", values), period


def check(tables, code, text):
    """The check of one commentary in a document."""
    from piutils import commentary

    indicators, values, period = tables
    row = {"code": code, "period": period, "text": text, "source": "t#p1"}
    return commentary.check(indicators, values, table("commentary", [row]), period)


def tried_marked(chosen):
    """What becomes of a set, as statements.tried has it."""
    from statements.tried import Tried

    tables, result = documents(chosen), Tried()
    for document, code, text in others(chosen):
        _true(result, check(tables[document], code, text), code, text)
    for one in statements(chosen):
        found = check(tables[one.document], one.code, one.true)
        _true(result, found, one.code, one.true)
        before = set(found.findings["kind"])
        for text, place, length in one.false:
            found = check(tables[one.document], one.code, text)
            findings, numbers = found.findings, found.numbers
            asked = (
                one.asked and ((findings["severity"] == "question") & ~findings["kind"].isin(before)).any()
            )
            result.false += 1
            if not asked and not (findings["severity"] == "contradiction").any():
                result.missed.append((one.code, text))
            here = (numbers["start"] < place + length) & (numbers["end"] > place)
            if (
                re.search(r"\d", text[place : place + length])
                and (numbers.loc[here, "verdict"] == "verified").any()
            ):
                result.trusted.append((one.code, text))
    return result


def _true(result, found, code, text):
    result.true += 1
    result.numbers += found.coverage["numbers"]
    result.verified += found.coverage["verified"]
    if (found.findings["severity"] == "contradiction").any():
        result.contradicted.append((code, text))
