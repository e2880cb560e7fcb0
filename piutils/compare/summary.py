"""One row per indicator: every comparison of one quarter, each with what it rests on."""

import numpy as np
import pandas as pd

from piutils.compare.book import Book
from piutils.compare.caveats import caveats, labels
from piutils.compare.chosen import chosen
from piutils.compare.differences import against_earlier, against_wales, certain
from piutils.compare.headroom import headroom, outlook
from piutils.compare.target import against_target
from piutils.model import PIDataError, as_period, captioned, period_label

COLUMNS = [
    *("code", "title", "title_cy", "service", "unit", "better", "decimals", "cumulative", "rule", "period"),
    *("actual", "actual_printed", "target", "target_printed", "target_covers", "stretch_target", "floor"),
    *("wales_average", "wales_printed", "wales_covers", "wales_basis", "wales_matches_year"),
    *("last_year", "last_year_printed", "last_quarter", "last_quarter_printed"),
    *("numerator", "denominator", "last_year_numerator", "last_year_denominator"),
    *("ci_lower", "ci_upper", "ci998_lower", "ci998_upper", "ci_method"),
    *("printed_rag", "status", "status_reason", "computed_rag", "rag_differs"),
    *("target_gap", "vs_target", "vs_target_level"),
    *("wales_gap", "wales_side", "vs_wales", "vs_wales_level"),
    *("last_year_change", "last_year_side", "vs_last_year", "last_year_basis"),
    *("last_quarter_change", "last_quarter_side", "vs_last_quarter", "last_quarter_basis"),
    *("headroom", "needed"),
    *("outlook", "outlook_cases", "outlook_need", "outlook_lower", "outlook_upper", "outlook_basis"),
    *("faults", "caveats"),
]


def summarise(values, indicators, rules, period, *, small=5, withheld=False):
    """Compare every indicator's figure for one quarter with its benchmarks.

    Parameters
    ----------
    values, indicators : tables of piutils.model; other quarters in `values` give the trend, and
        published All-Wales averages stand there at the last quarter of their year
    rules : dict of name to Rule; the first is the default
    period : Period or str, for instance '2021/22 Q1'
    small : counts under it are marked as small, as [small_counts] of rules.toml says
    withheld : True where small counts were taken out of `values`: then all may be gone

    Returns
    -------
    DataFrame, one row per row of `indicators`, in that order; data/README.md describes the columns.
    Figures are in the indicator's unit, NaN = not published, '' = no word.

    Raises
    ------
    PIDataError
        No actual figure at all for `period` (names the quarters that have one), or one figure twice.

    Notes
    -----
    Compared at the published decimals, so the words never contradict the figures beside them: the
    actual is rounded to them, a benchmark is taken as printed. Last year is the same quarter. The
    target that covers the quarter goes before that of the year. The printed All-Wales average goes
    before a published one; where there is only the latter, the newest year not after the quarter's
    is taken. A row at fault has its faults in `faults`, no verdict from them, and spoils no other.

    Examples
    --------
    >>> import piutils as pi
    >>> folder = pi.load("data")
    >>> summary = pi.summarise(folder.values, folder.indicators, folder.rules, "2021/22 Q1")
    >>> summary.set_index("code").at["PI/241", "status"]
    'met'
    """
    period = as_period(period)
    columns, facts, book = _rated(values, indicators, rules, period, withheld)
    certain(columns, facts)
    against_wales(columns, facts)
    against_earlier(columns, facts, "last_year")
    against_earlier(columns, facts, "last_quarter")
    headroom(columns, facts)
    outlook(columns, facts, book, period)
    columns["faults"] = labels(facts["faults"])
    columns["caveats"] = labels(caveats(columns, facts, period, small))
    summary = pd.DataFrame({name: columns[name] for name in COLUMNS})
    return captioned(summary, f"Indicators compared, {period_label(period)}")


def compare_rules(values, indicators, rules, period):
    """What the quarter would look like under each rule: one row per indicator and rule.

    Returns
    -------
    DataFrame
        code, title : of the indicator
        rule : name of the rule tried, in the order of `rules`
        own_rule : whether it is the indicator's own
        status, status_reason, computed_rag : under that rule
        printed_rag : the council's word
        changes : whether both rules give a colour, and not the same

    Raises
    ------
    PIDataError
        There is no rule, or as `summarise`.

    Examples
    --------
    >>> import piutils as pi
    >>> folder = pi.load("data")
    >>> tried = pi.compare_rules(folder.values, folder.indicators, folder.rules, "2021/22 Q1")
    >>> len(tried) == len(folder.indicators) * len(folder.rules)
    True
    """
    if not rules:
        raise PIDataError("there are no rules to compare; put rules.toml into the data folder")
    period = as_period(period)
    columns, facts, _ = _rated(values, indicators, rules, period)
    own_rule, own_colour = columns["rule"], columns["computed_rag"]
    tried = []
    for name in rules:
        under = dict(columns, rule=np.full(facts["size"], name, dtype=object))
        against_target(under, facts, rules)
        tried.append(
            pd.DataFrame(
                {
                    **{key: under[key] for key in ("code", "title", "rule")},
                    "own_rule": own_rule == name,
                    **{key: under[key] for key in ("status", "status_reason", "computed_rag", "printed_rag")},
                    "changes": _differ(under["computed_rag"], own_colour),
                }
            )
        )
    joined = pd.concat(tried, ignore_index=True)
    order = (
        np.arange(len(joined)).reshape(len(tried), facts["size"]).T.ravel()
    )  # rules of one indicator together
    return captioned(
        joined.iloc[order].reset_index(drop=True), f"Indicators under each rule, {period_label(period)}"
    )


def _differ(colour, own_colour):
    return (colour != own_colour) & (colour != "") & (own_colour != "")


def _rated(values, indicators, rules, period, withheld=False):
    book = Book(values, indicators)
    columns, facts = chosen(book, indicators, rules, period)
    if np.isnan(columns["actual"]).all() and not withheld:
        held = values.loc[(values["series"] == "actual") & values["value"].notna(), "period"]
        there = ", ".join(period_label(one) for one in sorted(held.unique()))
        raise PIDataError(f"no figures for {period_label(period)}; the data has {there or 'none at all'}")
    against_target(columns, facts, rules)
    return columns, facts, book
