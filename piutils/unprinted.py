"""What documents do not print: which way is better, Welsh titles, published All-Wales figures."""

import pandas as pd

from piutils.model import BETTER, UNITS, PIDataError, financial_period, table, year_label

_ANSWERS = {"yes": True, "no": False, "": None}
_PUBLISHED = ("code", "year", "numerator", "denominator", "published", "lower_quartile", "upper_quartile")


def _csv(file, needed):
    try:
        rows = pd.read_csv(file, dtype=str, keep_default_na=False, encoding="utf-8-sig", comment="#")
    except (OSError, ValueError) as error:
        raise PIDataError(
            f"cannot be read as a table ({error}); save it as CSV in UTF-8", str(file)
        ) from None
    missing = [column for column in needed if column not in rows]
    if missing:
        raise PIDataError(f"lacks the column {', '.join(missing)}; see data/README.md", str(file))
    return rows.apply(lambda column: column.str.strip())


def describe_indicators(indicators, file, rules):
    """Add what documents do not print, from indicators.csv, by code or alias.

    An indicator that the file does not list keeps what its document says: which way is
    better stays '' (not stated), and so it gets no status.

    Raises
    ------
    PIDataError
        A word is not one of the allowed ones, a rule is unknown, a code stands twice.
    """
    listed = _csv(file, ["code", "better", "unit", "decimals", "title_cy", "cumulative", "rule"])
    faults = []
    for line, row in enumerate(listed.itertuples(), start=2):
        for column, allowed in (("better", BETTER), ("unit", UNITS), ("cumulative", _ANSWERS)):
            if getattr(row, column) not in allowed:
                choices = ", ".join(filter(None, allowed))
                faults.append(f"line {line}: {column} '{getattr(row, column)}' is not one of {choices}")
        if row.rule and row.rule not in rules:
            there = f"there are {', '.join(rules)}" if rules else "the folder has no such file"
            faults.append(f"line {line}: no rule '{row.rule}' in rules.toml; {there}")
        if row.decimals and not row.decimals.isdigit():
            faults.append(f"line {line}: decimals '{row.decimals}' is not a whole number")
    for code in listed.loc[listed["code"].duplicated(), "code"].unique():
        faults.append(f"{code} stands twice; keep one line")
    if faults:
        raise PIDataError(faults, str(file))

    known = listed.set_index("code")
    described = indicators.copy()
    for position, row in enumerate(indicators.itertuples(index=False)):
        code = next((code for code in (row.code, *row.aliases) if code in known.index), None)
        if code is None:
            continue
        for column in ("better", "unit", "title_cy", "rule"):
            if known.at[code, column]:
                described.iat[position, described.columns.get_loc(column)] = known.at[code, column]
        if known.at[code, "decimals"]:
            described.iat[position, described.columns.get_loc("decimals")] = int(known.at[code, "decimals"])
        answer = _ANSWERS[known.at[code, "cumulative"]]
        if answer is not None:
            described.iat[position, described.columns.get_loc("cumulative")] = answer
    return described


def wales_averages(file, indicators):
    """Read the published All-Wales figures as rows of `values`, for the indicators at hand.

    The file is optional. A figure is for a year; it stands against that year's Quarter 4. Its
    counts stand on the average's row; the quartiles of councils are series of their own.
    """
    rows, faults = [], []
    if not file.exists():
        return table("values")
    codes = {alias: row.code for row in indicators.itertuples() for alias in (row.code, *row.aliases)}
    for line, row in enumerate(_csv(file, _PUBLISHED).itertuples(), start=2):
        if row.code not in codes:
            continue
        try:
            covers = financial_period("Q4", row.year)
            series = {"wales_average": row.published}
            series |= {name: getattr(row, name) for name in ("lower_quartile", "upper_quartile")}
            figures = {name: float(printed) for name, printed in series.items() if printed}
            counts = float(row.numerator or "nan"), float(row.denominator or "nan")
        except ValueError as error:
            faults.append(f"line {line}: {error}")
            continue
        for name, figure in figures.items():
            pooled = counts if name == "wales_average" else (float("nan"), float("nan"))
            rows.append(
                {
                    "code": codes[row.code],
                    "period": covers,
                    "series": name,
                    "covers": year_label(covers),
                    "value": figure,
                    "numerator": pooled[0],
                    "denominator": pooled[1],
                    "printed": series[name],
                    "source": f"{file.name}#line {line}",
                    "box": None,
                }
            )
    if faults:
        raise PIDataError(faults, str(file))
    return table("values", rows)


def with_averages(values, averages, revisions):
    """Add published averages to the documents' values; where both have one, the document's stays.

    A published average that differs from the one a document prints for the same year is told
    among the revisions, as what the document replaces.

    Returns
    -------
    (values, revisions)
    """
    key = ["code", "period", "series", "covers"]
    both = values.merge(averages, on=key, suffixes=("", "_published"))
    differing = both[both["value"] != both["value_published"]]
    told = differing[key].assign(
        kept=differing["printed"],
        kept_source=differing["source"],
        replaced=differing["printed_published"],
        replaced_source=differing["source_published"],
    )
    new = averages[~averages.set_index(key).index.isin(values.set_index(key).index)]
    joined = [table for table in (values, new) if len(table)]
    return (
        pd.concat(joined, ignore_index=True) if joined else values,
        pd.concat([revisions, told], ignore_index=True) if len(told) else revisions,
    )
