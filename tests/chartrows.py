"""Rows of summary and years of values, as small as a chart's test needs them."""

import itertools
import math
from types import SimpleNamespace

import pandas as pd

from piutils.model import financial_period, table

Q1 = financial_period("Q1", "2021/22")
NAN = math.nan
BLANK = {
    **dict.fromkeys(
        ("title_cy", "actual_printed", "target_printed", "wales_printed", "last_year_printed"), ""
    ),
    **dict.fromkeys(("actual", "target", "wales_average", "last_year", "ci_lower", "ci_upper"), NAN),
    **dict.fromkeys(
        ("target_gap", "wales_gap", "last_year_change", "numerator", "denominator", "headroom"), NAN
    ),
    **dict.fromkeys(
        ("target_covers", "wales_covers", "wales_side", "vs_wales", "vs_target", "vs_last_year"), ""
    ),
    **dict.fromkeys(("printed_rag", "computed_rag", "status_reason"), ""),
    "unit": "percent",
    "better": "higher",
    "decimals": 2,
    "period": Q1,
    "status": "none",
    "rag_differs": False,
}


def row(code="PI/1", title="Visits on time", **given):
    """Row of summary: a figure is given as printed."""
    made = {**BLANK, "code": code, "title": title, **given}
    for name in ("actual", "target", "last_year"):
        if isinstance(made[name], str):
            made[f"{name}_printed"], made[name] = made[name], float(made[name].replace(",", ""))
    if isinstance(made["wales_average"], str):
        made["wales_printed"], made["wales_average"] = made["wales_average"], float(made["wales_average"])
        made["wales_covers"] = made["wales_covers"] or "unstated"
    for name, other in (
        ("target_gap", "target"),
        ("wales_gap", "wales_average"),
        ("last_year_change", "last_year"),
    ):
        made[name] = round(made["actual"] - made[other], 6)
    return made


def summary(*rows):
    return pd.DataFrame(rows)


def one(**given):
    return SimpleNamespace(**row(**given))


SEED = [
    row(
        "CP/011",
        "Percentage of child assessments completed on time",
        actual="97.76",
        target="94.00",
        wales_average="88.9",
        last_year="98.08",
        ci_lower=96.34,
        ci_upper=98.64,
        status="met",
        vs_target="better",
        vs_wales="better",
        wales_side="better",
        vs_last_year="no clear change",
    ),
    row(
        "PI/239",
        "% of children supported to live with their family.",
        actual="68.24",
        target="64.70",
        wales_average="68.4",
        last_year="66.93",
        ci_lower=65.11,
        ci_upper=71.21,
        status="met",
        vs_target="better",
        vs_wales="similar",
        wales_side="worse",
        vs_last_year="no clear change",
    ),
    row(
        "PI/241",
        "% of re-registrations of children on the local authority child protection register",
        better="lower",
        actual="9.09",
        target="9.40",
        wales_average="5.4",
        last_year="16.67",
        ci_lower=2.53,
        ci_upper=27.81,
        status="met",
        vs_target="similar",
        vs_wales="similar",
        wales_side="worse",
        vs_last_year="no clear change",
    ),
    row(
        "PI/527",
        "Percentage of Child Protection Visits undertaken within 2 weeks",
        actual="88.08",
        target="87.70",
        ci_lower=85.41,
        ci_upper=90.32,
        status="met",
        vs_target="similar",
    ),
    row("PI/532", "Number of strategy meetings", unit="count", actual="63.00"),
]

YEARS = {
    "CP/011": [("98.18", NAN, NAN), ("98.08", 663, 676), ("97.76", 655, 670)],
    "PI/241": [("22.58", NAN, NAN), ("16.67", 5, 30), ("9.09", 2, 22)],
}


def years(code, figures, last=Q1):
    """Table of values: the same quarter of each year up to `last`; None is a year without a figure."""
    rows = []
    for back, figure in enumerate(reversed(figures)):
        if figure is None:
            continue
        printed, x, n = figure
        period = last - 4 * back
        rows.append(
            {
                "code": code,
                "period": period,
                "series": "actual",
                "value": float(printed.replace(",", "")),
                "covers": f"{period.qyear - 1}/{period.qyear % 100:02d} Q{period.quarter}",
                "numerator": x,
                "denominator": n,
                "printed": printed,
                "source": "q.csv#1",
                "box": None,
            }
        )
    return table("values", rows)


def clashes(chart):
    """Texts outside the picture and pairs of texts that overlap; of two pictures, in both."""
    outside, over = [], []
    for picture in filter(None, [chart.picture, chart.wide]):
        outside += [
            text
            for (x0, top, x1, bottom), text in picture.texts
            if x0 < -0.5 or top < -0.5 or x1 > picture.width + 0.5 or bottom > picture.height + 0.5
        ]
        over += [
            (one, other)
            for ((a0, atop, a1, abottom), one), ((b0, btop, b1, bbottom), other) in itertools.combinations(
                picture.texts, 2
            )
            if min(a1, b1) - max(a0, b0) > 0.5 and min(abottom, bbottom) - max(atop, btop) > 0.5
        ]
    return outside, over
