"""One row per indicator: every comparison of one quarter, each with what it rests on."""

import numpy as np
import pandas as pd

from piutils import stats
from piutils.compare.book import Book, as_period, own_covers
from piutils.compare.certainty import certainty, printed_decimals
from piutils.compare.headroom import headroom, outlook
from piutils.compare.status import rate
from piutils.model import UNSTATED, PIDataError, financial_period, period_label, year_label

SIGNS = {"higher": 1, "lower": -1}


def summarise(values, indicators, rules, period):
    """Compare every indicator's figure for one quarter with its benchmarks.

    Parameters
    ----------
    values, indicators : tables of piutils.model; other quarters in `values` give the trend, and
        published All-Wales averages stand there at the last quarter of their year
    rules : dict of name to Rule; the first is the default
    period : Period or str, for instance '2021/22 Q1'

    Returns
    -------
    DataFrame, one row per row of `indicators`, in that order; the columns are described in
    data/README.md. Figures are in the indicator's unit, NaN = not published, '' = no word.

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
    is taken. A row at fault has its faults in `faults`, no verdict, and spoils no other.
    """
    period = as_period(period)
    book = Book(values, indicators)
    columns, facts = _figures(book, indicators, rules, period)
    if np.isnan(columns["actual"]).all():
        raise PIDataError(_nothing_for(values, period))
    _against_target(columns, facts, rules)
    _certain(columns, facts)
    _against_wales(columns, facts)
    _against_earlier(columns, facts, "last_year")
    _against_earlier(columns, facts, "last_quarter")
    headroom(columns, facts)
    outlook(columns, facts, book, period)
    columns["faults"] = _labels(facts["faults"])
    columns["caveats"] = _labels(_caveats(columns, facts, period))
    return pd.DataFrame({name: columns[name] for name in COLUMNS})


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


def _figures(book, indicators, rules, period):
    """What is published, chosen and lined up with the indicators; nothing compared yet."""
    columns = {name: indicators[name].to_numpy() for name in COLUMNS[:8]}
    size = len(indicators)
    named = indicators["rule"].to_numpy(dtype=object)
    columns["rule"] = np.where(named == "", next(iter(rules), ""), named)
    columns["period"] = pd.PeriodIndex.from_ordinals(np.full(size, period.ordinal), freq=period.freq)

    cumulative = columns["cumulative"] == True  # noqa: E712  None = not stated is not True
    before = period - 1
    rows = {
        "actual": book.find("actual", period, own_covers(period)),
        "target": book.find("target", period, own_covers(period)),
        "last_year": book.find("actual", period - 4, own_covers(period - 4)),
        "last_quarter": book.find("actual", before, [period_label(before)]),
    }
    if before.quarter == 4:  # the year's figure is that of the quarter only where it is to date
        of_year = book.find("actual", before, [year_label(before)])
        rows["last_quarter"] = np.where(
            (rows["last_quarter"] < 0) & cumulative, of_year, rows["last_quarter"]
        )
    rows["wales"] = book.find("wales_average", period, own_covers(period))
    facts = {"wales_printed": rows["wales"] >= 0, "rows": rows, "size": size}
    for year in book.years("wales_average"):
        if year <= year_label(period):
            published = book.find("wales_average", financial_period("Q4", year), [year])
            rows["wales"] = np.where(rows["wales"] < 0, published, rows["wales"])

    for name in ("actual", "target", "last_year", "last_quarter"):
        columns[name] = book.take("value", rows[name])
        columns[f"{name}_printed"] = book.take("printed", rows[name])
    columns["target_covers"] = book.take("covers", rows["target"])
    columns["wales_average"] = book.take("value", rows["wales"])
    columns["wales_printed"] = book.take("printed", rows["wales"])
    columns["wales_covers"] = book.take("covers", rows["wales"])
    pooled = ~np.isnan(book.take("numerator", rows["wales"]) + book.take("denominator", rows["wales"]))
    columns["wales_basis"] = np.where(pooled, "pooled", "").astype(object)
    columns["wales_matches_year"] = _matching_year(book, columns)
    for series in ("stretch_target", "floor"):
        columns[series] = book.take("value", book.find(series, period, own_covers(period)))
    columns["printed_rag"] = book.take("printed", book.find("rag", period, own_covers(period)))
    facts["counts"] = {
        name: (book.take("numerator", rows[name]), book.take("denominator", rows[name]))
        for name in ("actual", "last_year", "last_quarter")
    }
    columns["numerator"], columns["denominator"] = facts["counts"]["actual"]
    columns["last_year_numerator"], columns["last_year_denominator"] = facts["counts"]["last_year"]

    stated = pd.to_numeric(indicators["decimals"], errors="coerce").to_numpy(dtype=float)
    decimals = np.where(np.isnan(stated), printed_decimals(columns["actual_printed"]), stated)
    columns["decimals"] = np.clip(decimals, 0, 9).astype(int)
    facts["sign"] = pd.Series(columns["better"]).map(SIGNS).fillna(0).to_numpy(dtype=int)
    facts["faults"] = {"not_finite": np.isinf(columns["actual"])}
    return columns, facts


def _matching_year(book, columns):
    """Years whose published average is the printed one of unstated year: a clue, not a fact."""
    unstated = columns["wales_covers"] == UNSTATED
    matched = np.full(unstated.shape, "", dtype=object)
    if unstated.any():
        digits = printed_decimals(columns["wales_printed"])
        shown = stats.scaled(columns["wales_average"], digits)
        for year in book.years("wales_average"):
            published = book.take("value", book.find("wales_average", financial_period("Q4", year), [year]))
            same = unstated & (stats.scaled(published, digits) == shown)
            matched[same] = np.where(matched[same] == "", year, matched[same] + ", " + year)
    return matched


def _nothing_for(values, period):
    held = values.loc[(values["series"] == "actual") & values["value"].notna(), "period"]
    there = ", ".join(period_label(one) for one in sorted(held.unique()))
    return f"no figures for {period_label(period)}; the data has {there or 'none at all'}"


def lined_up(columns, *names):
    """Figures as whole numbers on one scale for each row: the actual rounded, the others as printed.

    Returns
    -------
    dict of name to int64 array, and 'has_<name>' to bool array
    scale : int array, the decimals of the whole numbers
    """
    decimals = columns["decimals"]
    scale = decimals.copy()
    for name in names:
        scale = np.maximum(scale, stats.decimals_of(columns[name]))
    figures = {}
    for name in ("actual", *names):
        if name == "actual":
            whole = stats.scaled(columns[name], decimals) * 10.0 ** (scale - decimals)
            whole = np.where(np.abs(whole) <= 1e14, whole, np.nan)
        else:
            whole = stats.scaled(columns[name], scale)
        figures[f"has_{name}"] = ~np.isnan(whole)
        figures[name] = np.nan_to_num(whole).astype(np.int64)
    return figures, scale


def _against_target(columns, facts, rules):
    figures, scale = lined_up(columns, "target", "stretch_target", "floor", "last_year")
    facts["figures"], facts["scale"] = figures, scale
    better, actual = columns["better"], columns["actual"]
    rule_names, rule_of = np.unique(columns["rule"].astype(str), return_inverse=True)
    unknown = ~np.isin(rule_names, list(rules))[rule_of]
    facts["faults"]["unknown_rule"] = unknown

    reason = np.full(facts["size"], "", dtype=object)
    early_count = (
        (columns["cumulative"] == True)  # noqa: E712
        & np.isin(columns["unit"], ("count", "pounds"))
        & (columns["period"].quarter < 4)
        & (columns["target_covers"] == year_label(columns["period"][0]) if facts["size"] else False)
    )
    for why, which in (
        ("target is for the year", early_count),
        ("unknown rule", unknown),
        ("no better way", better == "neither"),
        ("better not stated", better == ""),
        ("no target", np.isnan(columns["target"])),
        (
            "too large",
            ~np.isnan(actual)
            & ~np.isnan(columns["target"])
            & ~(figures["has_actual"] & figures["has_target"]),
        ),
        ("no figure", np.isnan(actual)),
        ("not finite", np.isinf(actual) | np.isinf(columns["target"])),
    ):
        reason[which] = why
    status = np.full(facts["size"], "none", dtype=object)
    colour = np.full(facts["size"], "", dtype=object)
    for number, name in enumerate(rule_names):
        at = np.flatnonzero((rule_of == number) & (reason == ""))
        if len(at) == 0:
            continue
        rule = rules[name]
        if rule.basis == "points":
            no_percent = columns["unit"][at] != "percent"
            reason[at[no_percent]] = "rule is for percentages"
            at = at[~no_percent]
        part = {key: held[at] for key, held in figures.items()}
        status[at], reason[at] = rate(rule, part, facts["sign"][at], 10 ** scale[at])
        colour[at] = pd.Series(status[at]).map(dict(rule.colours, none="")).to_numpy()
    columns["status"], columns["status_reason"], columns["computed_rag"] = status, reason, colour
    facts["rules"] = [(rules.get(name), rule_of == number) for number, name in enumerate(rule_names)]

    printed = pd.Series(columns["printed_rag"]).map(_colour_words(columns["printed_rag"])).to_numpy()
    columns["rag_differs"] = (printed != "") & (colour != "") & (printed != colour)
    both = figures["has_actual"] & figures["has_target"]
    columns["target_gap"] = np.where(both, (figures["actual"] - figures["target"]) / 10.0**scale, np.nan)


_COLOUR_WORDS = {
    "Green": ("green", "g", "gwyrdd"),
    "Amber": ("amber", "a", "ambr", "oren"),
    "Red": ("red", "r", "coch"),
    "Blue": ("blue", "b", "glas"),
    "Yellow": ("yellow", "y", "melyn"),
}


def _colour_words(printed):
    """Printed words to one of our colours, '' where they name none or several."""
    known = {word: colour for colour, words in _COLOUR_WORDS.items() for word in words}
    spoken = {}
    for text in pd.unique(printed):
        words = {known[word] for word in str(text).casefold().replace("/", " ").split() if word in known}
        spoken[text] = words.pop() if len(words) == 1 else ""
    return spoken


def _certain(columns, facts):
    found = {}
    for name, (numerator, denominator) in facts["counts"].items():
        found[name] = certainty(
            columns["unit"],
            columns[name],
            numerator,
            denominator,
            columns[f"{name}_printed"],
            columns["decimals"],
        )
    facts["certain"] = found
    own = found["actual"]
    for fault, rows in own["faults"].items():
        facts["faults"][fault] = rows
    for name in ("last_year", "last_quarter"):
        facts["faults"][f"{name}_counts"] = np.any(list(found[name]["faults"].values()), axis=0)
    columns["ci_lower"], columns["ci_upper"] = own["lower"], own["upper"]
    columns["ci998_lower"], columns["ci998_upper"] = own["lower998"], own["upper998"]
    columns["ci_method"] = own["method"]
    rated = columns["status"] != "none"
    target = np.where(rated, columns["target"], np.nan)
    columns["vs_target"], columns["vs_target_level"] = _verdicts(columns, facts["sign"], target)


def _verdicts(columns, sign, benchmark):
    narrow = stats.side(columns["ci_lower"], columns["ci_upper"], benchmark)
    wide = stats.side(columns["ci998_lower"], columns["ci998_upper"], benchmark)
    turned = np.where(sign == 0, np.nan, narrow * sign)
    level = turned + np.where(np.isnan(wide), 0, wide * sign)
    return _words(turned, {1: "better", 0: "similar", -1: "worse"}), _words(
        level, {2: "best", 1: "better", 0: "similar", -1: "worse", -2: "worst"}
    )


def _words(number, words):
    spoken = np.full(number.shape, "", dtype=object)
    for value, word in words.items():
        spoken[number == value] = word
    return spoken


def _against_wales(columns, facts):
    figures, scale = lined_up(columns, "wales_average")
    both = figures["has_actual"] & figures["has_wales_average"]
    gap = np.where(both, figures["actual"] - figures["wales_average"], np.nan)
    columns["wales_gap"] = gap / 10.0**scale
    columns["wales_side"] = _plain_side(gap, facts["sign"], "equal")
    columns["vs_wales"], columns["vs_wales_level"] = _verdicts(
        columns, facts["sign"], columns["wales_average"]
    )


def _plain_side(gap, sign, same):
    way = np.sign(gap)
    turned = _words(np.where(sign == 0, np.nan, way * sign), {1: "better", 0: same, -1: "worse"})
    plain = _words(way, {1: "higher", 0: same, -1: "lower"})
    return np.where(sign == 0, plain, turned)


def _against_earlier(columns, facts, name):
    """Change since last year or last quarter: by interval where there are counts, else a dead band."""
    figures, scale = lined_up(columns, name)
    sign = facts["sign"]
    comparable = figures["has_actual"] & figures[f"has_{name}"]
    to_date = (columns["cumulative"] == True) & np.isin(columns["unit"], ("count", "pounds"))  # noqa: E712
    if name == "last_quarter":  # a count to date grows with the year: no direction in that
        comparable &= ~to_date
    change = np.where(comparable, figures["actual"] - figures[name], np.nan)
    columns[f"{name}_change"] = change / 10.0**scale
    columns[f"{name}_side"] = _plain_side(change, sign, "same")

    now, then = facts["certain"]["actual"], facts["certain"][name]
    apart = stats.apart(now["lower"], now["upper"], then["lower"], then["upper"])
    apart[~comparable] = np.nan
    band = np.full(facts["size"], np.nan)
    for rule, rows in facts["rules"]:
        if rule is not None:
            band[rows] = float(rule.dead_band)
    no_counts = np.isnan(facts["counts"]["actual"][0]) | np.isnan(facts["counts"][name][0])
    banded = comparable & np.isnan(apart) & no_counts & ~np.isnan(band)
    with np.errstate(invalid="ignore"):
        beyond = np.abs(change) * 100 > band * np.abs(figures[name]) + 1e-6
    way = np.where(banded, np.where(beyond, np.sign(change), 0), apart)
    way = np.where(sign == 0, np.nan, way * sign)
    columns[f"vs_{name}"] = _words(way, {1: "better", 0: "no clear change", -1: "worse"})
    basis = np.where(np.isnan(way), "", np.where(banded, "dead band", "interval"))
    columns[f"{name}_basis"] = basis.astype(object)


def _caveats(columns, facts, period):
    """Doubts that the words must not pass over, as code to rows."""
    quarter, year = period_label(period), year_label(period)
    covers = columns["wales_covers"]
    annual = (covers != "") & (covers != quarter) & (covers != UNSTATED)
    whole_year = period.quarter == 4 and (columns["cumulative"] != False)  # noqa: E712
    cases, base = facts["certain"]["actual"]["cases"], facts["certain"]["actual"]["base"]
    has_counts = ~np.isnan(columns["numerator"])
    count_units = np.isin(columns["unit"], ("count", "pounds"))
    return {
        "quarter_vs_year_average": annual & ~whole_year,
        "average_other_year": annual & (covers != year),
        "average_year_unstated": covers == UNSTATED,
        "average_published_elsewhere": (columns["wales_average"] == columns["wales_average"])
        & ~facts["wales_printed"],
        "year_target_for_count": count_units
        & (columns["target_covers"] == year)
        & ~np.isnan(columns["target"])
        & (period.quarter < 4),
        "better_not_stated": columns["better"] == "",
        "rule_unconfirmed": _unconfirmed(facts) & (columns["status"] != "none"),
        "no_counts": ~has_counts
        & np.isin(columns["unit"], ("percent", "rate"))
        & ~np.isnan(columns["actual"]),
        "counts_do_not_give_value": facts["faults"]["counts_do_not_give_value"],
        "small_count": (cases > 0) & (cases < 5) | (base - cases > 0) & (base - cases < 5),
        "small_base": base < 30,
        "new_measure": ~np.isnan(columns["actual"]) & np.isnan(columns["last_year"]),
    }


def _unconfirmed(facts):
    unconfirmed = np.zeros(facts["size"], dtype=bool)
    for rule, rows in facts["rules"]:
        if rule is not None and not rule.confirmed:
            unconfirmed |= rows
    return unconfirmed


def _labels(flags):
    """Tuple of the codes that hold, for each row."""
    names = list(flags)
    bits = np.zeros(next(iter(flags.values())).shape, dtype=np.int64)
    for position, name in enumerate(names):
        bits |= np.asarray(flags[name], dtype=np.int64) << position
    seen, of_row = np.unique(bits, return_inverse=True)
    tuples = np.empty(len(seen), dtype=object)
    for number, pattern in enumerate(seen):
        tuples[number] = tuple(name for position, name in enumerate(names) if pattern >> position & 1)
    return tuples[of_row]
