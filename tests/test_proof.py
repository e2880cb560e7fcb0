"""A wrong figure in any kind of sentence of the report stops it."""

import re
from dataclasses import replace

import pytest

import piutils as pi
from piutils import charts, narrate
from piutils.parts import letters, story


def wrong(text):
    """Text with its last number that is no part of a code or year raised by 37."""
    numbers = list(re.finditer(r"(?<![\w/.])\d+(?:\.\d+)?(?=[%.)]|$| )", text))
    last = numbers[-1]
    value = float(last[0]) + 37
    shown = f"{value:.{len(last[0].partition('.')[2])}f}"
    return text[: last.start()] + shown + text[last.end() :]


@pytest.fixture(params=["en", "cy"])
def quarterly(request):
    for picture in (story.plot_rag, story.plot_results):
        picture.cache_clear()
    yield pi.quarterly("Q1", "2021/22", lang=request.param)
    for picture in (story.plot_rag, story.plot_results):
        picture.cache_clear()


@pytest.mark.parametrize("told", ["brief", "indicators", "letter"])
def test_the_report_as_it_is_passes(quarterly, told):
    getattr(pi, told)(quarterly)


def test_headline(quarterly, monkeypatch):
    said = narrate.headline(quarterly.summary, quarterly.lang)
    monkeypatch.setattr(narrate, "headline", lambda *_: [*said[:-1], wrong(said[-1])])
    for told in (pi.brief, pi.letter):
        with pytest.raises(AssertionError, match="not true"):
            told(quarterly)


def test_services(quarterly, monkeypatch):
    told = narrate.services(quarterly.summary, quarterly.lang)
    name, lang, said = told[0]
    monkeypatch.setattr(narrate, "services", lambda *_: [(name, lang, [wrong(said[0]), *said[1:]])])
    with pytest.raises(AssertionError, match="not true"):
        pi.brief(quarterly)


@pytest.mark.parametrize("kind", ["themes", "caveats"])
def test_indicators(quarterly, monkeypatch, kind):
    false = ["The counts, 655 out of 871, do not give 97.76%."]
    monkeypatch.setattr(narrate, kind, lambda *_, **__: [false] if kind == "themes" else false)
    with pytest.raises(AssertionError, match="not true"):
        pi.indicators(quarterly)


@pytest.mark.parametrize("kind", ["rag", "results", "trend", "bullet"])
@pytest.mark.parametrize("part", ["title", "alt"])
def test_charts(quarterly, monkeypatch, kind, part):
    draw = getattr(charts, kind)

    def false(*about, **names):
        chart = draw(*about, **names)
        text = getattr(chart, part)
        return replace(chart, **{part: wrong(text) if re.search(r"\d[%.]", text) else f"{text} 6.66%"})

    monkeypatch.setattr(charts, kind, false)
    show = {"rag": pi.plot_rag, "results": pi.plot_results}
    with pytest.raises(AssertionError, match="not true"):
        if kind in show:
            show[kind](quarterly)
        else:
            {"trend": pi.plot_trend, "bullet": pi.plot_target}[kind](quarterly, "PI/241")


def test_lines_of_the_letter(quarterly, monkeypatch):
    said = narrate.against_target
    monkeypatch.setattr(
        letters.narrate, "against_target", lambda t, row: [*said(t, row), f"{row.code}: 98.76%."]
    )
    with pytest.raises(AssertionError, match="not true"):
        pi.letter(quarterly)
