"""One indicator over time: a control chart, or a plain line that says why it is no more."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from piutils import display
from piutils.compare.book import Book, own_covers
from piutils.compare.chosen import SIGNS
from piutils.compare.rollup import quarters
from piutils.model import PIDataError, as_period, captioned, period_label
from piutils.stats import spc

# p' from this factor on (ours): chance alone passes it in 12 % of series of five points, 5 % of twelve.
OVERDISPERSED = 1.5


@dataclass(frozen=True)
class ControlChart:
    """One indicator over time, with what may be said of it.

    points : DataFrame, one row a point, gaps included: period, value, numerator, denominator,
        centre, lower, upper, near_lower, near_upper (NaN = none drawn), cause ('' = no figure,
        'common', 'improvement', 'concern', 'high', 'low') and by_rule ('limit', 'trend', 'two in
        three', 'shift', '')
    code : of the indicator
    kind : 'p', "p'", 'XmR' or 'line'
    spacing : 'quarters' or 'years' between the points
    standing : 'line' (under five points), 'trial limits' (to eleven), 'limits'
    why : code of the reason for the kind: 'counts', 'overdispersed', 'no counts', 'too few', 'flat'
    variation : cause of the last point, '' where no limits are drawn
    assurance : 'pass', 'fail', 'hit and miss' or '' (no target, no better way, no limits)
    target : float, NaN = none
    rebased : tuple of Period at which limits start afresh
    """

    points: pd.DataFrame
    code: str
    kind: str
    spacing: str
    standing: str
    why: str
    variation: str
    assurance: str
    target: float
    rebased: tuple

    def __repr__(self):
        return (
            f"<ControlChart {self.code}: {self.kind}, {self.points['value'].count()} points, "
            f"{self.standing} ({self.why}), variation {self.variation or 'not judged'}>"
        )

    def _repr_html_(self):
        return display.shown(repr(self)[1:-1], captioned(self.points.copy(), f"{self.code} over time"))


def control_chart(values, indicators, code, period, *, rebase=(), screen=True):
    """Control chart of one indicator up to `period`.

    Parameters
    ----------
    values, indicators : tables of piutils.model
    code : str
    period : Period or str; the last point
    rebase : quarters (Period or str) from which limits start afresh; say the reason beside the chart
    screen : bool, leave out extreme moving ranges (the NHS Excel tool does not)

    Returns
    -------
    ControlChart

    Raises
    ------
    PIDataError
        The indicator is not in `indicators`, or has no figure up to `period`, or one twice.

    Notes
    -----
    Quarters of a year-to-date figure are not independent: with counts they are taken apart by
    difference, without counts the chart takes the same quarter of each year. A figure whose table
    does not say whether it is to date is taken by years as well. Proportions with counts make a p
    chart, all else XmR. Chart rules: piutils.stats.spc.

    Examples
    --------
    >>> import piutils as pi
    >>> folder = pi.load("data")
    >>> pi.control_chart(folder.values, folder.indicators, "PI/241", "2021/22 Q1").why
    'too few'
    """
    period = as_period(period)
    described = indicators[indicators["code"] == code]
    if described.empty:
        raise PIDataError(f"no indicator {code!r} in indicators; there are {', '.join(indicators['code'])}")
    described = described.iloc[0]
    points, spacing = _points(values, described, period)
    known = points["value"].notna()
    if not known.any():
        raise PIDataError(f"{code} has no figure up to {period_label(period)}")
    breaks = tuple(sorted(as_period(one) for one in rebase))
    starts = [int((points["period"] < one).sum()) for one in breaks]
    kind, why, limits = _limits(points, described, starts, screen)
    way, by_rule = spc.special_cause(points["value"], limits)
    for name in ("centre", "lower", "upper", "near_lower", "near_upper"):
        points[name] = getattr(limits, name)
    sign = SIGNS.get(described["better"], 0)
    points["cause"] = [_cause(one, sign) for one in way]
    points["by_rule"] = by_rule
    drawn = points["upper"].notna()
    points.loc[~known | ~drawn, "cause"] = ""
    last = points[known].iloc[-1]
    target = _target(values, code, period)
    return ControlChart(
        points=points,
        code=code,
        kind=kind,
        spacing=spacing,
        standing=spc.standing(int(known[max(starts, default=0) :].sum())),
        why=why,
        variation=last["cause"],
        assurance=spc.assurance(last["lower"], last["upper"], target, sign),
        target=target,
        rebased=breaks,
    )


def _points(values, described, period):
    """Figures in their order, gaps as NaN, and whether they are quarters or years apart."""
    own = values[(values["code"] == described["code"]) & (values["period"] <= period)]
    twice = own[(own["series"] == "actual") & own.duplicated(["period", "series", "covers"])]
    if len(twice):
        where = f"{described['code']}, {period_label(twice['period'].iloc[0])}, actual"
        raise PIDataError(f"{where} appears twice in values; keep one")
    cumulative = described["cumulative"]
    stated = cumulative is not None and not pd.isna(cumulative)
    columns = ["period", "value", "numerator", "denominator"]
    if stated and cumulative:
        alone = quarters(own, described.to_frame().T)
        alone = alone[alone["value"].notna().cummax()]  # from the first quarter that is known alone
        if alone.loc[alone["value"].notna(), "period"].dt.quarter.nunique() > 1:
            return alone[columns].reset_index(drop=True), "quarters"
    actual = own[(own["series"] == "actual") & (own["covers"] == own["period"].map(period_label))]
    actual = actual.set_index("period")[columns[1:]]
    if stated and not cumulative:
        spacing, step = "quarters", 1
    else:
        spacing, step = "years", 4
        actual = actual[actual.index.quarter == period.quarter]
    steps = (period.ordinal - actual.index.min().ordinal) // step if len(actual) else 0
    wanted = pd.PeriodIndex(
        [period - step * back for back in range(steps, -1, -1)], freq="Q-MAR", name="period"
    )
    return actual.reindex(wanted).reset_index(), spacing


def _limits(points, described, starts, screen):
    """Kind of chart, why, and its limits; parts of fewer than five points get none."""
    value, x, n = (points[name].to_numpy(dtype=float) for name in ("value", "numerator", "denominator"))
    known = ~np.isnan(value)
    with np.errstate(invalid="ignore", divide="ignore"):
        near = np.abs(100 * x / n - value) <= 10.0 ** -int(described["decimals"])  # a printed figure
    sound = (x >= 0) & (x <= n) & (n > 0) & near
    by_counts = described["unit"] == "percent" and bool((sound | ~known).all())
    prime = bool(by_counts and spc.dispersion(x[known], n[known]) > OVERDISPERSED)

    def one_part(value, x, n):
        if spc.standing(int((~np.isnan(value)).sum())) == "line":
            return spc.none_drawn(value)
        if not by_counts:
            return spc.xmr(value, screen=screen)
        limits = spc.p_chart(np.where(np.isnan(value), np.nan, x), n, prime=prime)
        return spc.Limits(*(100 * line for line in vars(limits).values()))

    limits = spc.in_parts(one_part, starts, value, x, n)
    if np.isnan(limits.upper).all():
        few = spc.standing(int(known.sum())) == "line" or np.isnan(limits.centre).all()
        return "line", "too few" if few else "flat", limits
    if prime:
        return "p'", "overdispersed", limits
    return ("p", "counts", limits) if by_counts else ("XmR", "no counts", limits)


def _cause(way, sign):
    if way == 0:
        return "common"
    if sign == 0:
        return "high" if way > 0 else "low"
    return "improvement" if way == sign else "concern"


def _target(values, code, period):
    book = Book(values[values["code"] == code], pd.DataFrame({"code": [code]}))
    return float(book.take("value", book.find("target", period, own_covers(period)))[0])
