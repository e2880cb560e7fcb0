"""The tables, the financial quarter, the printed value, and the one error."""

import math
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path

import pandas as pd

QUARTERS = ("Q1", "Q2", "Q3", "Q4")
UNITS = ("percent", "count", "rate", "days", "pounds", "ratio", "score", "")  # '' = not stated
BETTER = ("higher", "lower", "range", "neither", "")  # '' = not stated: no colour, no verdict
SERIES = (
    "actual",
    "target",
    "stretch_target",  # a second, higher target (Swansea's TTAF)
    "floor",
    "wales_average",
    "family_average",
    "lower_quartile",
    "upper_quartile",
    "rag",  # words: the text is in `printed`, `value` is NaN
    "direction",
    "quartile",
    "rank",
)
UNSTATED = "unstated"  # what `covers` holds where a document gives no year

# One row per indicator. Key: `code`.
INDICATORS = {
    "code": "as published, for instance 'CP/011'",
    "aliases": "tuple of the other codes printed with it, ('PAM/028', 'Measure 24')",
    "title": "the title as printed, without codes",
    "title_cy": "the Welsh title; '' = none known",
    "service": "as printed; '' = none printed",
    "unit": "percent, count, rate, days, pounds, ratio, score; '' = not stated",
    "better": "higher, lower, range, neither; '' = not stated",
    "decimals": "decimals of the published figure",
    "cumulative": "True = year to date, False = the quarter alone, None = not stated",
    "rule": "name of the RAG rule in rules.toml; '' = the default",
}

# One row per indicator, period, series and year covered. Key: those four.
VALUES = {
    "code": "of the indicator",
    "period": "financial quarter (Q-MAR) that the figure stands against",
    "series": "one of SERIES",
    "covers": "what the figure itself is for: '2021/22 Q1', '2021/22' or 'unstated'",
    "value": "in the indicator's unit; NaN = not published, or a word",
    "numerator": "cases, NaN = not published",
    "denominator": "of how many, NaN = not published",
    "printed": "the text as printed: '9.40', not 9.4, because rounding needs the decimals",
    "source": "file#page, file#sheet!cell or file#line",
    "box": "(x0, top, x1, bottom) in points on the page, or None",
}

# One row per indicator and period. Key: `code`, `period`.
COMMENTARY = {
    "code": "of the indicator",
    "period": "financial quarter of the document",
    "text": "the officers' words, paragraphs and list items on lines of their own",
    "source": "as in values; the place where it starts",
}

_KEYS = {
    "indicators": (INDICATORS, ["code"]),
    "values": (VALUES, ["code", "period", "series", "covers"]),
    "commentary": (COMMENTARY, ["code", "period"]),
}


class PIDataError(ValueError):
    """Something is wrong with what we were given: where, what was found, what to do.

    Parameters
    ----------
    faults : str or list of str
        One sentence per fault; all faults at once.
    where : str
        The file or folder that several faults share; heads the list.

    Examples
    --------
    >>> import piutils as pi
    >>> print(pi.PIDataError(["D7: value '12x' is not a number", "D9: appears twice"], "q1.xlsx"))
    q1.xlsx: 2 problems
      D7: value '12x' is not a number
      D9: appears twice
    """

    def __init__(self, faults, where=""):
        self.faults = [faults] if isinstance(faults, str) else list(faults)
        self.where = where
        if len(self.faults) == 1:
            text = f"{where}: {self.faults[0]}" if where else self.faults[0]
        else:
            head = f"{where}: {len(self.faults)} problems" if where else f"{len(self.faults)} problems"
            text = "\n  ".join([head, *self.faults])
        super().__init__(text)

    def _render_traceback_(self):
        # IPython asks for this: an analyst reads the sentence, not a screen of frames.
        return [f"{type(self).__name__}: {self}"]


def table(name, rows=()):
    """Build one of the three document tables from rows (dicts), with its columns in order.

    Parameters
    ----------
    name : 'indicators', 'values' or 'commentary'
    rows : iterable of dict, or dict of columns

    Returns
    -------
    DataFrame with exactly the columns of that table; empty when there are no rows.
    """
    columns, _ = _KEYS[name]
    built = pd.DataFrame(rows if isinstance(rows, dict) else list(rows), columns=list(columns))
    if "period" in columns:
        built["period"] = pd.PeriodIndex(built["period"], freq="Q-MAR")
    for column in {"value", "numerator", "denominator"} & set(columns):
        built[column] = built[column].astype(float)
    return built


def captioned(rows, caption):
    """Table, itself, with the words that JupyterLab shows over it and over any choice of its rows."""
    rows.attrs["caption"] = caption
    return rows


def validate(checked, name, where):
    """Check a table at the door and return it with a fresh index.

    Parameters
    ----------
    checked : DataFrame
    name : 'indicators', 'values' or 'commentary'
    where : str, the file or folder to name in the message

    Raises
    ------
    PIDataError
        A column is missing, a word is not one of the closed set, a period is no financial
        quarter, or a key appears twice. All faults at once.
    """
    columns, key = _KEYS[name]
    missing = [column for column in columns if column not in checked]
    if missing:
        raise PIDataError(f"table {name} lacks {', '.join(missing)}", where)
    checked = checked.reset_index(drop=True)
    faults = []
    if "period" in columns and checked["period"].dtype != "period[Q-MAR]":
        faults.append(f"table {name}: column period is {checked['period'].dtype}, not period[Q-MAR]")
    for column, allowed in (("series", SERIES), ("unit", UNITS), ("better", BETTER)):
        if column not in columns:
            continue
        for row in checked.loc[~checked[column].isin(allowed)].itertuples():
            choices = ", ".join(word for word in allowed if word)
            faults.append(f"{row.code}: {column} '{getattr(row, column)}' is not one of {choices}")
    if not faults:
        doubled = checked[checked.duplicated(key, keep=False)]
        for _, same in doubled.groupby(key, sort=False):
            faults.append(_twice(same, name))
    if faults:
        raise PIDataError(faults, where)
    return checked


def _twice(same, name):
    first = same.iloc[0]
    what = [first["code"]]
    if "period" in same:
        what.append(period_label(first["period"]))
    if "series" in same:
        what.append(first["series"])
    found = f" ({', '.join(same['printed'])})" if "printed" in same else ""
    places = f" at {', '.join(dict.fromkeys(same['source']))}" if "source" in same else ""
    return f"{', '.join(what)} appears {len(same)} times in {name}{found}{places}; keep one"


def financial_period(quarter, year):
    """Financial quarter as a Period: Q1 is April to June.

    Parameters
    ----------
    quarter : str, 'Q1' to 'Q4'
    year : str, like '2021/22' ('2021-22' and '21/22' are read too)

    Raises
    ------
    PIDataError
        The quarter is none of the four, or the year is not two neighbouring years.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.financial_period("Q1", "2021/22")
    Period('2022Q1', 'Q-MAR')
    """
    return pd.Period(f"{_end_year(year)}{one_of_the_quarters(quarter)}", freq="Q-MAR")


def one_of_the_quarters(quarter):
    """`quarter` itself; PIDataError where it is not Q1, Q2, Q3 or Q4."""
    if quarter not in QUARTERS:
        raise PIDataError(f"quarter {quarter!r} is not a quarter; use Q1, Q2, Q3 or Q4")
    return quarter


def as_period(period):
    """Financial quarter of a Period or of words like '2021/22 Q1'."""
    if isinstance(period, pd.Period):
        return period
    year, _, quarter = str(period).strip().rpartition(" ")
    if not year:
        raise PIDataError(f"period {period!r} is not a quarter of a year; write it like 2021/22 Q1")
    return financial_period(quarter, year)


def places(path):
    """Where a path may be meant: as it stands, or a relative one here and then in the folders above."""
    asked, here = Path(path).expanduser(), Path.cwd()
    return [above / asked for above in ([here] if asked.is_absolute() else [here, *here.parents])]


def _end_year(year):
    found = re.fullmatch(r"\s*((?:20|19)?\d\d)\s*[/–-]\s*((?:20|19)?\d\d)\s*", str(year))
    if found:
        start, end = (int(part) % 100 for part in found.groups())
        if (start + 1) % 100 == end:
            century = int(found[1][:2]) * 100 if len(found[1]) == 4 else 2000
            return century + start + 1
    raise PIDataError(f"year {year!r} is not a financial year; write it like 2021/22")


def year_label(period):
    """Financial year of a quarter, as it is printed.

    >>> year_label(pd.Period("2022Q1", "Q-MAR"))
    '2021/22'
    """
    return f"{period.qyear - 1}/{period.qyear % 100:02d}"


def period_label(period):
    """Financial quarter as the JSON and the report print it.

    >>> import piutils as pi
    >>> pi.period_label(pi.financial_period("Q1", "2021/22"))
    '2021/22 Q1'
    """
    return f"{year_label(period)} Q{period.quarter}"


def as_decimal(printed):
    """Exact number behind a printed figure, or None where it is no plain number.

    >>> as_decimal("9.40"), as_decimal("3,301"), as_decimal("n/a")
    (Decimal('9.40'), Decimal('3301'), None)
    """
    plain = re.sub(r"[,\s£%]", "", str(printed)).replace("−", "-")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def decimals_in(printed, value):
    """Decimals of a figure in its print, whatever stands around it; None where there is no print.

    Where the number itself is not printed, as in '£1.2m', there are as many as it needs.

    >>> decimals_in("9.40", 9.4), decimals_in("45.1 days", 45.1), decimals_in("£1.2m", 1200000.0)
    (2, 1, 0)
    """
    number = as_decimal(printed)
    if number is None and str(printed).strip() and value is not None and math.isfinite(value):
        exact = Decimal(str(value))
        inside = map(as_decimal, re.findall(r"\d[\d,]*(?:\.\d+)?", str(printed)))
        number = next((one for one in inside if one == abs(exact)), exact.normalize())
    return None if number is None else max(-number.as_tuple().exponent, 0)


def at_decimals(value, decimals):
    """Value rounded half up to the published decimals, exactly.

    >>> at_decimals(69.996, 2)
    Decimal('70.00')
    """
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-int(decimals)), ROUND_HALF_UP)


def format_value(value, unit="", decimals=0):
    """Figure as the report prints it: published decimals, unit sign, thousands separated.

    Welsh and English write numbers alike (Unicode CLDR), so there is no language here.
    Counts are whole whatever the document's column format: 3301.00 is 3,301.

    >>> import piutils as pi
    >>> pi.format_value(9.4, "percent", 2), pi.format_value(3301.0, "count", 2), pi.format_value(float("nan"))
    ('9.40%', '3,301', '')
    """
    if value is None or pd.isna(value):
        return ""
    whole = unit == "count" and float(value).is_integer()
    text = f"{at_decimals(value, 0 if whole else decimals):,}"
    if unit == "percent":
        return f"{text}%"
    if unit == "pounds":
        return f"-£{text[1:]}" if text.startswith("-") else f"£{text}"
    return text


def open_data(rows):
    """Copy of a table as a spreadsheet may open it.

    Periods are labels, lists are joined with '; ', columns of whole numbers are whole, and text
    that a spreadsheet would run as a formula gets a leading apostrophe.

    Examples
    --------
    >>> list(open_data(pd.DataFrame({"title": ["=1+1", "-", "-9.9", "Visits"]}))["title"])
    ["'=1+1", '-', '-9.9', 'Visits']
    """
    rows = rows.copy()
    for column in rows.columns:
        if column == "period":
            rows[column] = [period_label(period) for period in rows[column]]
        elif pd.api.types.is_float_dtype(rows[column]) and (rows[column].dropna() % 1 == 0).all():
            rows[column] = rows[column].astype("Int64")  # counts: 655, not 655.0
        elif rows[column].dtype == object or pd.api.types.is_string_dtype(rows[column]):
            rows[column] = [_as_text(value) for value in rows[column]]
    return rows


def _as_text(value):
    if isinstance(value, tuple | list):
        value = "; ".join(map(str, value))
    if not isinstance(value, str) or len(value) < 2 or as_decimal(value) is not None:
        return value
    return f"'{value}" if value.lstrip()[:1] in set("=+-@") or value[0] in "\t\r" else value
