"""No text of any chart lies outside it or over another, whatever the data and the language."""

import itertools
import warnings

import pytest
from chartrows import NAN, SEED, clashes, row, summary, years

from piutils import charts
from piutils.charts.palette import STATUS
from piutils.charts.raster import LIMIT
from piutils.charts.shapes import Box

LONG = "Percentage of " + "very " * 95 + "long titles"
NASTY_TITLES = [
    "",
    LONG,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 6,
    "Emoji \U0001f600 \U0001f9d1\u200d\U0001f4bb and \U0001f1ec\U0001f1e7",
    "\U0001f9d1\U0001f9d1\U0001f9d1",
    "نسبة الزيارات في الوقت المحدد",
    "אחוז הביקורים \u202e בזמן",
    "Cost of $x^2$ and $y_i \\frac{a}{b}$ {} {0} {code} %s",
    "line\r\nbreak\x00\x07\ttab\u2028end",
    "<script>alert(1)</script> & \"quoted\" 'text'",
]
NASTY = {
    "seed": SEED,
    "one": [row(actual="50.00", target="50.00", wales_average="50.00", status="met", wales_side="equal")],
    "zero": [
        row(
            actual="0.00",
            target="0.00",
            wales_average="0.0",
            ci_lower=0,
            ci_upper=3.7,
            status="met",
            wales_side="equal",
        )
    ],
    "hundred": [
        row(
            actual="100.00",
            target="100.00",
            wales_average="100.0",
            ci_lower=96.3,
            ci_upper=100,
            status="met",
            wales_side="equal",
        )
    ],
    "nothing beside": [row(actual="42.10")],
    "no target": [row(actual="42.10", wales_average="41.0", wales_covers="2018/19", wales_side="better")],
    "no average": [row(actual="42.10", target="90.00", status="missed")],
    "beyond": [
        row(actual="142.10", target="100.00", status="exceeded"),
        row("PI/2", actual="-3.20", target="0.00", better="lower", status="met"),
    ],
    "close together": [
        row(
            actual="99.98",
            target="99.99",
            wales_average="99.9",
            ci_lower=99.5,
            ci_upper=99.99,
            status="close",
            wales_side="better",
        )
    ],
    "titles": [
        row(
            f"PI/{at}",
            title,
            actual="71.50",
            target="70.00",
            wales_average="71.0",
            status="met",
            wales_side="better",
        )
        for at, title in enumerate(NASTY_TITLES)
    ],
    "all statuses": [
        row(
            f"PI/{at}",
            actual=f"{10 * at}.00",
            target="50.00",
            wales_average="60.0",
            wales_side="worse",
            status=status,
        )
        for at, status in enumerate(STATUS)
    ],
    "25": [
        row(
            f"PI/{at}",
            LONG if at % 2 else "Visits",
            actual=f"{4 * at}.00",
            target="66.00",
            wales_average="60.0",
            ci_lower=max(0, 4 * at - 9),
            ci_upper=min(100, 4 * at + 9),
            wales_side="worse",
            status=list(STATUS)[at % 6],
        )
        for at in range(25)
    ],
    "120": [
        row(
            f"AB/CD/{at:03d}",
            f"Visits {at}",
            actual=f"{at * 0.8:.2f}",
            target="66.00",
            status="missed" if at < 83 else "met",
        )
        for at in range(120)
    ],
    "code": [
        row(
            "SUPERCALIFRAGILISTIC/2021-22/000000000000000000001", actual="71.50", target="70.00", status="met"
        )
    ],
}


def figures(name, lang):
    """Every chart that the rows give."""
    made = summary(*NASTY[name])
    yield charts.rag(made, lang, place="Castell-nedd Port Talbot")
    yield charts.results(made, lang, place="Castell-nedd Port Talbot")
    for each in itertools.islice(made.itertuples(), 12 if name == "titles" else 4):
        yield charts.bullet(each, lang)
        yield charts.trend(
            years(each.code, [(each.actual_printed, NAN, NAN), None, ("55.00", 55, 100), None]), each, lang
        )


@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("name", NASTY)
def test_no_text_outside_or_over_another(name, lang):
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a missing letter or font would be noise under the chart
        for chart in filter(None, figures(name, lang)):
            assert clashes(chart) == ([], []), chart
            assert len(chart.png) <= LIMIT
            assert b"nan" not in chart.svg
            boxes = [shape for shape in chart.picture.shapes if isinstance(shape, Box)]
            assert all(box.x0 >= 0 and box.x1 <= chart.width for box in boxes)
            assert 0 < len(chart.alt) < 300
            assert "\n" not in chart.alt + chart.title + chart.subtitle
