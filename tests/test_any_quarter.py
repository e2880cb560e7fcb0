"""Quarters of made-up figures, of every unit and with every gap: each makes its page, in both languages."""

import random
from dataclasses import replace

import pytest

import piutils as pi
from piutils.model import UNITS, financial_period, period_label, table, year_label

PARTS = ("title", "brief", "plot_rag", "plot_results", "table", "indicators", "points", "method", "letter")
NAN = float("nan")
TEXT = "A total of 12 cases were held late, 3 of them through sickness. 40 % of calls were answered."


def figure(chance, unit, denominator):
    """One figure of a unit, with the counts that give it where it is a percentage."""
    if unit == "percent":
        cases = chance.choice(
            [0, denominator, chance.randint(0, denominator), chance.randint(0, denominator)]
        )
        return 100 * cases / denominator, cases, denominator
    value = chance.choice([0, chance.uniform(0, 50), chance.uniform(0, 5000), chance.randint(0, 40)])
    return (value if chance.random() < 0.95 else -value), NAN, NAN


def made_up(seed):
    """Indicators, values and commentary of one quarter and those before it."""
    chance = random.Random(seed)
    period = financial_period(f"Q{chance.randint(1, 4)}", "2021/22")
    indicators, values = [], []
    for number in range(12):
        unit, decimals = chance.choice(["percent"] * 4 + list(UNITS)), chance.choice([0, 1, 2])
        code = f"XX/{number:03d}"
        indicators.append(
            {
                "code": code,
                "aliases": (),
                "title": f"Measure {number}",
                "title_cy": "",
                "service": chance.choice(["Homes", "Roads"]),
                "unit": unit,
                "better": chance.choice(["higher", "higher", "lower", "neither", ""]),
                "decimals": decimals,
                "cumulative": chance.choice([True, False, None]),
                "rule": chance.choice(["within_5_percent", "on_or_off", ""]),
            }
        )
        size = chance.choice([1, 3, 12, 100, 333, 722, 123456])
        own = None
        for back, series in (
            (0, "actual"),
            (1, "actual"),
            (4, "actual"),
            (8, "actual"),
            (0, "target"),
            (0, "wales_average"),
        ):
            if chance.random() < 0.2:
                continue
            value, cases, total = figure(chance, unit, size)
            if series == "target" and chance.random() < 0.4 and own is not None:
                value = own  # nothing to spare
            if series == "actual" and not back:
                own = value
            if series != "actual" or chance.random() < 0.3:
                cases = total = NAN
            elif chance.random() < 0.2:  # documents print counts that do not give their figure
                cases, total = cases + chance.choice([1, size, 100 * size]), max(total, 1)
            printed = f"{value:.{chance.choice([decimals, decimals, 0, 3])}f}"
            values.append(
                {
                    "code": code,
                    "period": period - back,
                    "series": series,
                    "covers": period_label(period - back) if series == "actual" else year_label(period),
                    "value": float(printed),
                    "numerator": cases,
                    "denominator": total,
                    "printed": f"{printed} days" if unit == "days" else printed,
                    "source": "q.csv#1",
                    "box": None,
                }
            )
        values.append(
            values[-1]
            | {"code": code, "period": period, "series": "rag", "covers": year_label(period), "value": NAN}
            | {"numerator": NAN, "denominator": NAN}
            | {"printed": chance.choice(["Green", "Melyn", "R", "Off target by 77", "On target", "-"])}
        )
    said = [
        {"code": row["code"], "period": period, "text": TEXT, "source": "q.csv#1"} for row in indicators[::2]
    ]
    return period, table("indicators", indicators), table("values", values), table("commentary", said)


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("seed", range(3))
def test_any_quarter_makes_its_page(data, seed, lang):
    period, indicators, values, said = made_up(seed)
    read = replace(
        pi.load(data),
        indicators=indicators,
        values=values,
        commentary=said,
        documents=[],
        revisions=table("values"),
    )
    year, quarter = period_label(period).split()
    quarterly = pi.quarterly(quarter, year, lang=lang, data=read)
    for name in PARTS:
        shown = getattr(pi, name)(quarterly)
        assert shown is None or shown._repr_mimebundle_(), name
