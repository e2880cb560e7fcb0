"""Against the target: status and colour by the indicator's rule, beside the colour as printed."""

import numpy as np
import pandas as pd

from piutils.compare.chosen import lined_up
from piutils.compare.status import rate
from piutils.lexicon.colours import colour_in
from piutils.model import year_label


def against_target(columns, facts, rules):
    """Add status, its reason, the colours and the gap; put the whole numbers used into `facts`."""
    figures, scale = lined_up(columns, "target", "stretch_target", "floor", "last_year")
    names, rule_of = np.unique(columns["rule"].astype(str), return_inverse=True)
    facts["figures"], facts["scale"] = figures, scale
    facts["rules"] = [(rules.get(name), rule_of == number) for number, name in enumerate(names)]
    facts["faults"]["unknown_rule"] = ~np.isin(names, list(rules))[rule_of]

    reason = _reason(columns, facts)
    status = np.full(facts["size"], "none", dtype=object)
    colour = np.full(facts["size"], "", dtype=object)
    for rule, rows in facts["rules"]:
        at = np.flatnonzero(rows & (reason == ""))
        if rule is None or len(at) == 0:
            continue
        if rule.basis == "points":
            no_percent = columns["unit"][at] != "percent"
            reason[at[no_percent]] = "rule is for percentages"
            at = at[~no_percent]
        part = {key: held[at] for key, held in figures.items()}
        status[at], reason[at] = rate(rule, part, facts["sign"][at], 10 ** scale[at])
        colour[at] = pd.Series(status[at], dtype=object).map({**rule.colours, "none": ""}).to_numpy()
    columns["status"], columns["status_reason"], columns["computed_rag"] = status, reason, colour

    words = columns["printed_rag"]
    printed = pd.Series(words).map({text: colour_in(text) for text in pd.unique(words)}).to_numpy()
    columns["rag_differs"] = (printed != "") & (colour != "") & (printed != colour)
    both = figures["has_actual"] & figures["has_target"]
    gap = (figures["actual"] - figures["target"]) / 10.0**scale
    columns["target_gap"] = np.where(both, gap, np.nan)


def _reason(columns, facts):
    """Why a row is not rated, '' where it is; the first of several reasons is the last set here."""
    actual, target, better = columns["actual"], columns["target"], columns["better"]
    figures = facts["figures"]
    # A count to date cannot be held against the year's target while the year runs.
    running = columns["period"].quarter < 4
    of_year = columns["target_covers"] == (year_label(columns["period"][0]) if facts["size"] else "")
    count_to_date = facts["to_date"] & np.isin(columns["unit"], ("count", "pounds")) & running & of_year
    large = ~np.isnan(actual) & ~np.isnan(target) & ~(figures["has_actual"] & figures["has_target"])
    reason = np.full(facts["size"], "", dtype=object)
    for why, which in (
        ("target is for the year", count_to_date),
        ("unknown rule", facts["faults"]["unknown_rule"]),
        ("no better way", better == "neither"),
        ("better not stated", better == ""),
        ("no target", np.isnan(target)),
        ("too large", large),
        ("no figure", np.isnan(actual)),
        ("not finite", np.isinf(actual) | np.isinf(target) | ((columns["unit"] == "count") & (actual < 0))),
    ):
        reason[which] = why
    return reason
