"""What a chart shows, in words computed from the data: its title (10 words) and its alt text."""

from piutils import narrate
from piutils.model import format_value, year_label
from piutils.narrate.phrases import gap, known, listed
from piutils.narrate.terms import colour
from piutils.words import mark, translator

_MET = ("exceeded", "met")
_MANY = 8  # years that an alt text lists one by one

_TARGET = {
    "exceeded": mark("target exceeded"),
    "met": mark("target met"),
    "close": mark("close to target"),
    "near": mark("near target"),
    "missed": mark("target missed"),
    "none": mark("not rated"),
}
_BARELY = {
    "met": mark("target met by no clear margin"),
    "missed": mark("target missed by no clear margin"),
}
# By interval where there is one, else by the plain figures.
_WALES = {
    "similar": mark("not clearly different from Wales"),
    "better": mark("better than Wales"),
    "worse": mark("worse than Wales"),
    "higher": mark("higher than Wales"),
    "lower": mark("lower than Wales"),
    "equal": mark("equal to Wales"),
}
_LAST_YEAR = {
    ("up", "better"): mark("{code}: better than last year, up {gap}"),
    ("down", "better"): mark("{code}: better than last year, down {gap}"),
    ("up", "worse"): mark("{code}: worse than last year, up {gap}"),
    ("down", "worse"): mark("{code}: worse than last year, down {gap}"),
    ("up", "no clear change"): mark("{code}: up {gap}, no clear change"),
    ("down", "no clear change"): mark("{code}: down {gap}, no clear change"),
    ("up", ""): mark("{code}: up {gap} on last year"),
    ("down", ""): mark("{code}: down {gap} on last year"),
}


def met_target(summary, t, *, percentages=False):
    """How many of the rated indicators met their target."""
    rated = summary[summary["status"] != "none"]
    met, of = int(rated["status"].isin(_MET).sum()), len(rated)
    if percentages:
        return _met_percentages(t, met, of)
    if of == 0:
        return t("No indicator is rated against a target")
    if met == of == 2:
        return t("Both rated indicators met their target")
    if of == 2 and not met:
        return t("Neither of the two rated indicators met its target")
    if met == of:
        return t.n("The one rated indicator met its target", "All {n} rated indicators met their target", of)
    if met == 0:
        return t.n(
            "The one rated indicator did not meet its target",
            "None of the {n} rated indicators met its target",
            of,
        )
    return t.n(
        "{met} of {n} rated indicators met its target",
        "{met} of {n} rated indicators met their target",
        of,
        met=met,
    )


def _met_percentages(t, met, of):
    if of == 0:
        return t("No percentage is rated against a target")
    if met == of == 2:
        return t("Both rated percentages met their target")
    if of == 2 and not met:
        return t("Neither of the two rated percentages met its target")
    if met == of:
        return t.n(
            "The one rated percentage met its target", "All {n} rated percentages met their target", of
        )
    if met == 0:
        return t.n(
            "The one rated percentage did not meet its target",
            "None of the {n} rated percentages met its target",
            of,
        )
    return t.n(
        "{met} of {n} rated percentages met its target",
        "{met} of {n} rated percentages met their target",
        of,
        met=met,
    )


def against_benchmarks(row, t):
    """One result against its target and the All-Wales average."""
    parts = []
    if known(row.target):
        alone = not known(row.wales_average)  # only then there is room to say it
        barely = _BARELY.get(row.status) if row.vs_target == "similar" and alone else None
        on_target = row.status == "exceeded" and row.target_gap == 0  # and on the higher one too
        parts.append(t(barely) if barely else t(_TARGET["met" if on_target else row.status]))
    verdict = row.vs_wales or row.wales_side
    if known(row.wales_average) and verdict:
        parts.append(t(_WALES[verdict]))
    return f"{row.code}: {', '.join(parts)}" if parts else row.code


def since_last_year(row, t):
    """One result against the same quarter last year."""
    if not known(row.last_year_change):
        if not known(row.actual):
            return t("{code}: no figure for this quarter", code=row.code)
        return t("{code}: no figure to compare from last year", code=row.code)
    if row.last_year_change == 0:
        return t("{code}: the same as last year", code=row.code)
    way = "up" if row.last_year_change > 0 else "down"
    size = gap(t, row, row.last_year_change, "last_year")
    return t(_LAST_YEAR[way, row.vs_last_year], code=row.code, gap=size)


def differing(summary, t):
    """Sentence on the indicators whose printed RAG is not the rule's; [] where there are none."""
    different = list(summary[summary["rag_differs"]].itertuples())
    if not different:
        return []
    items = [f"{row.code} ({colour(t, row.printed_rag)})" for row in different]
    return [
        t.n(
            "{n} printed RAG differs from the rule: {codes}.",
            "{n} printed RAGs differ from the rule: {codes}.",
            len(different),
            codes=listed(t, items, 10),
        )
    ]


def rag_alt(summary, shown, lang):
    """Alt text of the status chart."""
    t = translator(lang)
    counts = summary["status"].value_counts()
    bars = ", ".join(f"{narrate.term(lang, status)} {counts.get(status, 0):,}" for status in shown)
    quarter = narrate.quarter(summary["period"].iloc[0], lang)
    return [
        t.n(
            "Status of {n} indicator, {quarter}: {bars}.",
            "Status of {n} indicators, {quarter}: {bars}.",
            len(summary),
            quarter=quarter,
            bars=bars,
        ),
        *differing(summary, t),
    ]


def results_alt(summary, lang):
    """Alt text of the picture of all percentages, exceptions first."""
    t = translator(lang)
    rows = list(summary.itertuples())
    sentences = [
        t.n(
            "Result of {n} percentage indicator, {quarter}, "
            "with what it has of target and All-Wales average.",
            "Results of {n} percentage indicators, {quarter}, "
            "with what they have of target and All-Wales average.",
            len(rows),
            quarter=narrate.quarter(rows[0].period, lang),
        ),
        f"{met_target(summary, t, percentages=True)}.",
    ]
    for status in ("missed", "near", "close"):
        codes = [_against(row, t) for row in rows if row.status == status]
        if codes:
            sentences.append(f"{narrate.term(lang, status)}: {listed(t, codes, 12)}.")
    best = max((row for row in rows if row.status in _MET), key=_lead, default=None)
    if best is not None and best.target_gap:
        sentences.append(t("Furthest beyond target: {figures}.", figures=_against(best, t)))
    verdicts = [row.vs_wales or row.wales_side for row in rows if known(row.wales_average)]
    for verdict, words in _VERDICTS.items():
        if count := verdicts.count(verdict):
            sentences.append(t(words, n=count))
    return sentences


_VERDICTS = {
    "better": mark("Better than Wales: {n}."),
    "worse": mark("Worse than Wales: {n}."),
    "similar": mark("Not clearly different from Wales: {n}."),
}


def _lead(row):
    return abs(row.target_gap) if known(row.target_gap) else -1


def _against(row, t):
    figures = {"actual": narrate.figure(row, "actual"), "target": narrate.target_of(row, t.lang)}
    return t("{code} {actual} against {target}", code=row.code, **figures)


def bullet_alt(row, lang):
    """Alt text of one result against its benchmarks."""
    t = translator(lang)
    parts = [t("{code}: result {figure}.", code=row.code, figure=narrate.figure(row, "actual"))]
    parts += _benchmarks(row, t)
    if known(row.ci_lower) and known(row.ci_upper):
        lower, upper = (format_value(end, row.unit, row.decimals) for end in (row.ci_lower, row.ci_upper))
        parts.append(t("95% interval {lower} to {upper}.", lower=lower, upper=upper))
    return parts


def _benchmarks(row, t):
    parts = []
    if known(row.target):
        parts.append(t("Target {figure}.", figure=narrate.target_of(row, t.lang)))
    if known(row.wales_average):
        parts.append(t("All-Wales average {figure}.", figure=narrate.figure(row, "wales_average")))
    return parts


def trend_alt(points, row, lang):
    """Alt text of the years: every figure where they are few, else the ends and the extremes.

    points : those with a figure, oldest first; each has `period`, `figure` and `label`
    """
    t = translator(lang)
    about = {"code": row.code, "quarter": row.period.quarter}
    if len(points) <= _MANY:
        said = ", ".join(_dated(point) for point in points)
        years = t("{code}, quarter {quarter} of each year: {figures}.", **about, figures=said)
    else:
        by_figure = sorted(points, key=lambda point: point.figure)
        years = t(
            "{code}, quarter {quarter} of each year: from {first} to {last}; lowest {low}, highest {high}.",
            **about,
            **dict(zip(("first", "last"), map(_dated, (points[0], points[-1])), strict=True)),
            **dict(zip(("low", "high"), map(_dated, (by_figure[0], by_figure[-1])), strict=True)),
        )
    return [years, *_benchmarks(row, t)]


def _dated(point):
    return f"{year_label(point.period)} {point.label}"
