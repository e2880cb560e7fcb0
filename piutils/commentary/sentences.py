"""Our own sentences, English and Welsh, held to the summary row they speak of."""

import re
from fractions import Fraction
from itertools import combinations, pairwise

import pandas as pd

from piutils.commentary.claims import CONTRADICTED
from piutils.commentary.facts import Facts, printed
from piutils.commentary.passages import Passage
from piutils.model import at_decimals, period_label, year_label

_LEVELS = (95, Fraction(998, 10))  # of the intervals
_ENDS = ("ci_lower", "ci_upper", "ci998_lower", "ci998_upper", "outlook_lower", "outlook_upper")
_GAPS = ("actual", "target", "floor", "wales_average", "last_year", "last_quarter")


def check_sentences(sentences, about, *, values=None):
    """Problems of sentences written from the summary: numbers it lacks, comparisons it turns over.

    Parameters
    ----------
    sentences : list of str, English or Welsh
    about : one row of the summary (Series, dict or named tuple), or the summary itself
    values : table of the values or None; the figures of a row's other periods may then be told too

    Returns
    -------
    list of str, one for each problem; empty = every number stands in the summary, and no claim
    that the commentary check understands is contradicted
    """
    if isinstance(about, pd.DataFrame):
        rows = about.to_dict("records")
        counts = _counted(about)
        allowed = set().union(counts, *(_numbers(row) for row in rows))
    else:
        row = about._asdict() if hasattr(about, "_asdict") else dict(about)
        rows, allowed, counts = [row], _numbers(row), None
    earlier = _earlier(rows[0], values) if values is not None and len(rows) == 1 else {}
    allowed |= {cell.value for cell in earlier.values()}
    words = " ".join(_words(row) for row in rows)
    periods = set().union(*(_periods(row) for row in rows))
    periods |= {Fraction(at.qyear - step) for at in earlier for step in (0, 1)}
    codes = tuple(
        code for row in rows for code in (str(row.get("code", "")), *(row.get("aliases") or ())) if code
    )
    problems = []
    for sentence in sentences:
        passage = Passage(str(sentence), codes)
        for index, figure in enumerate(passage.figures):
            # Of several rows, a number without a code before it counts indicators.
            alone = counts is not None and figure.kind == "c" and not _behind_code(passage, index)
            found = _stands(figure, counts if alone else allowed, periods)
            found = found or (counts is not None and _is_listed(passage, index, counts))
            if not found and (alone or figure.text not in words):
                problems.append(f"“{sentence}”: {figure.text} stands nowhere in the summary")
    if counts is None:
        problems += _turned(sentences, rows[0], codes, earlier)
    else:
        problems += _misplaced(sentences, rows, codes, periods) + _sums(sentences, rows, codes)
    return problems


def _is_listed(passage, index, counts):
    """Whether a count is that of the codes beside it: '3 miss: PI/1, PI/2, PI/3', or '... and 36 more'."""
    figure, sentence = passage.figures[index], passage.sentence_of(index)
    if figure.kind != "c":
        return False
    figures = passage.figures[sentence.first : sentence.last]
    codes = [one for one in figures if one.kind == "i"]
    if not codes:
        return False
    rest = [one.value for one in figures if one.kind == "c" and one.start > codes[-1].end]
    if figure.start > codes[-1].end:
        heads = [one.value for one in figures if one.kind == "c" and one.end < codes[0].start]
        return figure.value + len(codes) in {*heads, *counts}
    return figure.end < codes[0].start and figure.value - len(codes) in {0, *rest}


def _behind_code(passage, index):
    first = passage.sentence_of(index).first
    return any(figure.kind == "i" for figure in passage.figures[first:index])


def _earlier(row, values):
    """Printed figures of an indicator's other periods."""
    own = values[(values["code"] == row.get("code")) & (values["series"] == "actual")]
    cells = {one.period: printed(one.printed, one.value) for one in own.itertuples()}
    return {at: cell for at, cell in cells.items() if cell is not None}


_NEXT_TO = re.compile(r"[\s(:]{1,3}")


def _misplaced(sentences, rows, codes, periods):
    """Figures right behind a code that are not that indicator's: 'PI/241 (3)', 'PI/239 68.24%'."""
    known = {str(row.get("code", "")): _numbers(row) for row in rows}
    problems = []
    for sentence in sentences:
        passage = Passage(str(sentence), codes)
        for one, figure in pairwise(passage.figures):
            gap = passage.text[one.end : figure.start]
            if one.text in known and figure.kind in "cptm" and _NEXT_TO.fullmatch(gap):
                if not _stands(figure, known[one.text], periods):
                    problems.append(f"“{sentence}”: {figure.text} is no figure of {one.text}")
    return problems


def _sums(sentences, rows, codes):
    """Counts in the sentences that do not add up: '14 indicators: 6 met, 0 near, 0 missed, 7 not rated'."""
    from piutils.commentary.verdicts import claims_of

    period = rows[0].get("period") if rows else None
    if not isinstance(period, pd.Period):
        return []
    passage = Passage("\n".join(map(str, sentences)), codes)
    ledger = claims_of(passage, Facts("", "", "", "", period), {period}, ours=True)
    return [
        f"“{passage.quote(claim.start, claim.end)[0]}”: {claim.explanation}"
        for claim in ledger.claims
        if claim.verdict == CONTRADICTED and claim.kind in ("breakdown_sum", "difference", "x_out_of_n")
    ]


def _stands(figure, allowed, periods):
    if figure.kind in "yqjoialrn":
        return figure.kind in "ialrn" or figure.value in periods or _dated(figure.text, periods)
    if figure.value is None:
        return True
    low, high = figure.interval
    return any(low <= abs(number) <= high or low <= number <= high for number in allowed)


def _dated(words, periods):
    years = re.findall(r"(?:19|20)\d\d", words)
    return all(Fraction(int(year)) in periods or Fraction(int(year) - 1) in periods for year in years)


def _numbers(row):
    """Every number of a row, with the differences and remainders a sentence may give."""
    found = {Fraction(level) for level in _LEVELS} | {Fraction(100)}
    for value in row.values():
        if isinstance(value, bool) or isinstance(value, (str, tuple, list, dict)) or value is None:
            continue
        try:
            number = float(value)
        except (TypeError, ValueError):
            continue
        if number == number and abs(number) != float("inf"):
            found |= {Fraction(str(number)), Fraction(str(abs(number)))}
    cells = list(filter(None, (_cell(row, name) for name in _GAPS)))
    found |= {cell.value for cell in cells}
    found |= {abs(one.value - other.value) for one, other in combinations(cells, 2)}
    ends = (row.get(name) for name in _ENDS)
    found |= {
        Fraction(at_decimals(end, row.get("decimals", 0))) for end in ends if end == end and end is not None
    }
    for part, whole in (("numerator", "denominator"), ("last_year_numerator", "last_year_denominator")):
        x, n = row.get(part), row.get(whole)
        if x == x and n == n and x is not None and n is not None:
            found |= {Fraction(str(n)) - Fraction(str(x))}
            found |= {Fraction(str(x)) + step for step in (-1, 1)}
    if row.get("headroom") == 0:
        found.add(Fraction(1))  # with nothing to spare, one case more or fewer decides
    return found


def _cell(row, name):
    """Figure as it is told: a result printed with more than its published decimals, at those."""
    cell = printed(row.get(f"{name}_printed", ""), row.get(name, float("nan")))
    if name == "actual" and cell is not None and cell.decimals > row.get("decimals", cell.decimals):
        return printed(str(at_decimals(row["actual"], row["decimals"])))
    return cell


def _counted(summary):
    """Counts that a headline may give: indicators, statuses, services, and their remainders."""
    found = {Fraction(len(summary)), Fraction(0)}
    for column in (
        "status",
        "printed_rag",
        "computed_rag",
        "service",
        "vs_target",
        "vs_wales",
        "vs_last_year",
        "wales_side",
        "last_year_side",
    ):
        if column in summary:
            found |= _parts(summary[column])
            if "service" in summary and column != "service":
                for _, part in summary.groupby("service"):
                    found |= _parts(part[column])
    for column in ("target", "actual"):
        if column in summary:
            found |= _parts(summary[column].notna())
    if "service" in summary:
        found.add(Fraction(summary["service"].nunique()))
    return found


def _parts(column):
    """How often each value stands in a column, two of them together, and all but one."""
    counts = [int(count) for count in column.fillna("").value_counts()]
    sums = [one + other for one, other in combinations(counts, 2)]
    return {Fraction(number) for number in (*counts, *sums, *(len(column) - count for count in counts))}


def _words(row):
    texts = [row.get(name) for name in ("title", "title_cy", "code", "service", "rule", "status_reason")]
    texts += [row.get(f"{name}_printed") for name in _GAPS] + list(row.get("aliases") or ())
    texts += [row.get(name) for name in ("target_covers", "wales_covers", "printed_rag")]
    return " ".join(str(text) for text in texts if isinstance(text, str))


def _periods(row):
    """Quarters, years and calendar years that a sentence about a row may name."""
    period = row.get("period")
    found = set()
    if isinstance(period, pd.Period):
        for at in (period, period - 1, period - 4, period + 1, period + 4):
            found |= {Fraction(at.quarter), Fraction(at.qyear), Fraction(at.qyear - 1)}
            found |= {Fraction(at.year)}
    for name in ("target_covers", "wales_covers", "period"):
        for year in re.findall(r"(?:19|20)\d\d", str(row.get(name, ""))):
            found.add(Fraction(int(year)))
    return found


def _turned(sentences, row, codes, earlier):
    """Comparisons in the sentences that the row contradicts."""
    from piutils.commentary.verdicts import claims_of

    period = row.get("period")
    if not isinstance(period, pd.Period):
        return []
    facts = Facts(
        str(row.get("code", "")),
        str(row.get("title", "")),
        row.get("unit") or "score",  # not stated: a number, which its counts need not count
        row.get("better") or "",
        period,
    )
    facts.cells.update(earlier)
    places = {"actual": period, "last_year": period - 4, "last_quarter": period - 1}
    for name, at in places.items():
        cell = _cell(row, name)
        if cell is not None:
            facts.cells[at] = cell
    for name, kept in (("target", facts.targets), ("wales_average", facts.averages)):
        cell = printed(row.get(f"{name}_printed", row.get("wales_printed", "")), row.get(name, float("nan")))
        if cell is not None:
            kept.append((year_label(period), cell))
    facts.others = {facts.code: facts}
    # A quotation is the document's word, “On target” say, and not a claim of ours.
    own = [re.sub(r"“[^”]*”", "“”", str(sentence)) for sentence in sentences]
    passage = Passage("\n".join(own), codes)
    ledger = claims_of(passage, facts, set(facts.cells), ours=True)
    # Then the sentences say themselves that the document's counts do not fit, or the figure is a rate,
    # or of a unit that nobody has stated: numerator and denominator need not give it as a percentage.
    loose = row.get("faults") or row.get("unit") != "percent"
    return [
        f"“{passage.quote(claim.start, claim.end)[0]}”: {claim.explanation} ({period_label(period)})"
        for claim in ledger.claims
        if claim.verdict == CONTRADICTED and not (loose and claim.kind == "x_out_of_n")
    ]
