"""A quarter in brief: exceptions first, each with the codes it stands on."""

from piutils.narrate.phrases import count, known, listed, quarter
from piutils.stats.cases import is_few
from piutils.words import translator

_NEAR = ("close", "near")
_MET = ("exceeded", "met")


def fragile(row):
    """Whether the target is met with almost nothing to spare."""
    if row.status not in _MET or not (known(row.headroom) and known(row.denominator)):
        return False
    return is_few(row.headroom, row.needed)


def headline(summary, lang):
    """Sentences on a whole quarter: missed, near, met, fragile, worse than Wales, changed, counted.

    Parameters
    ----------
    summary : DataFrame from `compare.summarise`
    lang : 'en' or 'cy'

    Returns
    -------
    list of str: plain text, at most 25 words each, exceptions first
    """
    t = translator(lang)
    rows = list(summary.itertuples())
    if not rows:
        return [t("There are no indicators.")]
    return [*_status(t, rows), *_differs(t, rows), *_wales(t, rows), *_last_year(t, rows), *_counted(t, rows)]


def services(summary, lang):
    """Each service in brief.

    Returns
    -------
    list of (name, language of the name, list of str), in the order of the summary; the name is
    as printed, so in English unless the document says otherwise
    """
    t = translator(lang)
    told = []
    for name, part in summary.groupby("service", sort=False):
        rows = list(part.itertuples())
        tally = {
            "met": sum(row.status in _MET for row in rows),
            "near": sum(row.status in _NEAR for row in rows),
            "missed": sum(row.status == "missed" for row in rows),
            "unrated": sum(row.status == "none" for row in rows),
        }
        said = t.n(
            "{n} indicator: {met} met, {near} near, {missed} missed, {unrated} not rated.",
            "{n} indicators: {met} met, {near} near, {missed} missed, {unrated} not rated.",
            len(rows),
            **tally,
        )
        heading = (name, "en") if name else (t("Service not stated"), lang)
        told.append((*heading, [said, *_exceptions(t, rows)]))
    return told


def _codes(rows):
    return [row.code for row in rows]


def _status(t, rows):
    rated = [row for row in rows if row.status != "none"]
    if not rated:
        return [t("No indicator is rated against a target.")]
    met = sum(row.status in _MET for row in rated)
    if met == len(rated) == 2:
        said = t("Both rated indicators meet their targets.")
    elif not met and len(rated) == 2:
        said = t("Neither of the two rated indicators meets its target.")
    elif met == len(rated):
        said = t.n(
            "The only rated indicator meets its target.", "All {n} rated indicators meet their targets.", met
        )
    elif met:
        said = t.n(
            "{n} of the {rated} rated indicators meets its target.",
            "{n} of the {rated} rated indicators meet their targets.",
            met,
            rated=len(rated),
        )
    else:
        said = t.n(
            "The only rated indicator does not meet its target.",
            "None of the {n} rated indicators meets its target.",
            len(rated),
        )
    return [*_exceptions(t, rows), said]


def _exceptions(t, rows):
    """Missed, near, and met with hardly a case to spare: worst first."""
    rated = [row for row in rows if row.status != "none"]
    missed = _codes(row for row in rated if row.status == "missed")
    near = _codes(row for row in rated if row.status in _NEAR)
    spare = [f"{row.code} ({count(row.headroom)})" for row in rated if fragile(row)]
    said = []
    if missed:
        said.append(
            t.n(
                "{n} rated indicator misses its target: {codes}.",
                "{n} rated indicators miss their targets: {codes}.",
                len(missed),
                codes=listed(t, missed),
            )
        )
    if near:
        said.append(
            t.n(
                "{n} rated indicator does not meet its target but is near it: {codes}.",
                "{n} rated indicators do not meet their targets but are near them: {codes}.",
                len(near),
                codes=listed(t, near),
            )
        )
    if spare:
        said.append(
            t.n(
                "{n} rated indicator only just meets its target (cases to spare): {codes}.",
                "{n} rated indicators only just meet their targets (cases to spare): {codes}.",
                len(spare),
                codes=listed(t, spare),
            )
        )
    return said


def _differs(t, rows):
    codes = _codes(row for row in rows if row.rag_differs)
    if not codes:
        return []
    return [
        t.n(
            "{n} printed colour is not the one that the rule gives: {codes}.",
            "{n} printed colours are not those that the rule gives: {codes}.",
            len(codes),
            codes=listed(t, codes),
        )
    ]


def _wales(t, rows):
    """Worse than Wales, by how sure that is; better goes without saying here."""
    worse = [row for row in rows if row.wales_side == "worse"]
    beyond = _codes(row for row in worse if row.vs_wales == "worse")
    within = _codes(row for row in worse if row.vs_wales == "similar")
    unsure = _codes(row for row in worse if not row.vs_wales)
    said = []
    if beyond:
        said.append(
            t.n(
                "{n} indicator is worse than the All-Wales average, beyond chance: {codes}.",
                "{n} indicators are worse than the All-Wales average, beyond chance: {codes}.",
                len(beyond),
                codes=listed(t, beyond),
            )
        )
    if within:
        said.append(
            t.n(
                "{n} indicator is worse than the All-Wales average, but within chance: {codes}.",
                "{n} indicators are worse than the All-Wales average, but within chance: {codes}.",
                len(within),
                codes=listed(t, within),
            )
        )
    if unsure:
        said.append(
            t.n(
                "{n} indicator is worse than the All-Wales average, without counts to judge by: {codes}.",
                "{n} indicators are worse than the All-Wales average, without counts to judge by: {codes}.",
                len(unsure),
                codes=listed(t, unsure),
            )
        )
    return said


def _last_year(t, rows):
    judged = [row for row in rows if row.vs_last_year]
    worse = _codes(row for row in judged if row.vs_last_year == "worse")
    better = _codes(row for row in judged if row.vs_last_year == "better")
    if not judged:
        return []
    said = []
    if worse:
        said.append(
            t.n(
                "{n} indicator is worse than in the same period last year: {codes}.",
                "{n} indicators are worse than in the same period last year: {codes}.",
                len(worse),
                codes=listed(t, worse),
            )
        )
    if better:
        said.append(
            t.n(
                "{n} indicator is better than in the same period last year: {codes}.",
                "{n} indicators are better than in the same period last year: {codes}.",
                len(better),
                codes=listed(t, better),
            )
        )
    same = len(judged) - len(worse) - len(better)
    if same:
        said.append(
            t.n(
                "{n} indicator shows no clear change on the same period last year.",
                "{n} indicators show no clear change on the same period last year.",
                same,
            )
        )
    return said


def _counted(t, rows):
    without = [row for row in rows if not known(row.target)]
    said = [
        t.n(
            "{n} indicator is reported for {quarter}: {targets} with a target, {without} without.",
            "{n} indicators are reported for {quarter}: {targets} with a target, {without} without.",
            len(rows),
            quarter=quarter(rows[0].period, t.lang),
            targets=len(rows) - len(without),
            without=len(without),
        )
    ]
    unrated = _codes(row for row in rows if row.status == "none" and known(row.target) and known(row.actual))
    if unrated:
        said.append(
            t.n(
                "{n} indicator has a target but cannot be rated: {codes}.",
                "{n} indicators have a target but cannot be rated: {codes}.",
                len(unrated),
                codes=listed(t, unrated),
            )
        )
    withheld = _codes(row for row in rows if "withheld" in row.caveats)
    if withheld:
        said.append(
            t.n(
                "{n} figure is withheld because of a small count: {codes}.",
                "{n} figures are withheld because of small counts: {codes}.",
                len(withheld),
                codes=listed(t, withheld),
            )
        )
    empty = _codes(row for row in rows if not known(row.actual) and "withheld" not in row.caveats)
    if empty:
        said.append(
            t.n(
                "No figure is published for {n} indicator: {codes}.",
                "No figure is published for {n} indicators: {codes}.",
                len(empty),
                codes=listed(t, empty),
            )
        )
    return said
