"""What each argument of a public call may be, and what to give where it is something else.

A name means the same in every call, so it is said once, in `_KINDS`.
"""

from collections.abc import Callable, Collection
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import NamedTuple

import numpy as np
import pandas as pd

from piutils.model import BETTER, INDICATORS, UNITS, VALUES

_MOST = 1e15  # of a figure, and
_DECIMALS = 12  # of its decimals: together no more than Decimal rounds exactly
_NUMBER = int | float | np.integer | np.floating | Decimal
_SHOWN = 40  # characters of a text that was given


class Kind(NamedTuple):
    """What an argument may be.

    wrong : what was found, said after the argument's name, of a value that does not do; '' = it does
    give : what to give
    """

    wrong: Callable
    give: str


def _found(value):
    """What a value is, in words."""
    if value is None or isinstance(value, bool | np.bool_):
        return f"is {value}"
    if isinstance(value, str):
        return f"is the text {value if len(value) <= _SHOWN else value[:_SHOWN] + '…'!r}"
    if isinstance(value, _NUMBER):
        return f"is the number {value}"
    if isinstance(value, pd.DataFrame):
        caption = value.attrs.get("caption")
        return f"is the table '{caption}'" if caption else "is a table"
    if isinstance(value, type):
        return f"is the class {value.__name__}"
    if isinstance(value, FunctionType):
        return f"is the function {value.__name__}, which was not called"
    if isinstance(value, pd.Period):
        return f"is the Period {value} ({value.freqstr})"
    name = type(value).__name__
    return f"is {'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


def _of(*types):
    return lambda value: "" if isinstance(value, types) else _found(value)


def _made(room, name):
    """A value of a class of ours, whose room nobody opens before there is one."""
    return lambda value: "" if isinstance(value, getattr(import_module(room), name)) else _found(value)


def _either(*kinds):
    def wrong(value):
        told = [kind(value) for kind in kinds]
        return "" if "" in told else max(told, key=len)  # what looks closest says most

    return wrong


def _text(value):
    return "" if isinstance(value, str) else _found(value)


def _name(value):
    return _text(value) or ("" if value else _found(value))


def _one_of(*words):
    return lambda value: "" if isinstance(value, str) and value in words else _found(value)


def _path(value):
    if not isinstance(value, str | Path) or not str(value):
        return _found(value)
    try:
        Path(value).expanduser().exists()
    except (OSError, RuntimeError) as error:  # too long, in a locked folder, or of a user that is not there
        return f"{_found(value)}, which cannot be looked up ({getattr(error, 'strerror', error)})"
    return "" if "\0" not in str(value) else _found(value)


def _flag(value):
    return "" if isinstance(value, bool | np.bool_) else _found(value)


def _number(value, most=_MOST, least=-_MOST):
    if not isinstance(value, _NUMBER) or isinstance(value, bool):
        return _found(value)
    return "" if value != value or least <= value <= most else _found(value)


def _whole(value, most=_MOST):
    return _number(value, most, 0) or ("" if value == value and value % 1 == 0 else _found(value))


def _figure(value):
    return "" if pd.api.types.is_scalar(value) and pd.isna(value) else _number(value)


def _several(kind, fewest=0):
    """A list, set or the like of things of one kind."""

    def wrong(value):
        if not isinstance(value, Collection) or isinstance(value, str | bytes | dict | pd.DataFrame):
            return _found(value)
        if len(value) < fewest:
            return "is empty"
        faults = (kind(one) for one in value)
        return next((f"holds one that {fault}" for fault in faults if fault), "")

    return wrong


def _quarter(value):
    return "" if isinstance(value, pd.Period) and value.freqstr == "Q-MAR" else _found(value)


def _words(column):
    return pd.api.types.infer_dtype(column, skipna=False) in ("string", "empty")


def _numbers(column):
    return isinstance(column.dtype, np.dtype) and column.dtype.kind in "iuf"


def _no_gap(column):
    return _numbers(column) and column.notna().all()


def _quarters(column):
    return column.dtype == "period[Q-MAR]" and column.notna().all()


def _flags(column):
    return column.dropna().map(lambda one: isinstance(one, bool | np.bool_)).all()


# What the columns are by which figures are found and reckoned with, and how to say it.
_COUNTS = dict.fromkeys(("value", "numerator", "denominator"), (_numbers, "plain numbers (float64)"))
_COLUMNS = _COUNTS | {
    **dict.fromkeys(("code", "series", "covers"), (_words, "text without gaps")),
    "period": (_quarters, "quarters without gaps (period[Q-MAR])"),
    "decimals": (_no_gap, "numbers without gaps"),
    "cumulative": (_flags, "True, False or None"),
}


def _table(*needed):
    """A table with at least these columns, and in them what they are for."""

    def wrong(value):
        if not isinstance(value, pd.DataFrame):
            return _found(value)
        lacking = [name for name in needed if name not in value]
        if lacking:
            return f"{_found(value)} without the columns {', '.join(lacking)}"
        if not value.columns.is_unique:
            return f"{_found(value)} that has a column twice"
        for name in value.columns.intersection([*needed, *_COUNTS]).intersection(list(_COLUMNS)):
            fits, wanted = _COLUMNS[name]
            if not fits(value[name]):
                return f"{_found(value)} whose column {name} is {value[name].dtype}, and needs {wanted}"
        return ""

    return wrong


def _rules(value):
    rule = _made("piutils.rules", "Rule")
    if not isinstance(value, dict):
        return _found(value)
    return next(
        (f"is a dict that holds one that {fault}" for fault in map(rule, value.values()) if fault), ""
    )


_PERIOD = Kind(_either(_text, _quarter), 'a quarter of a year, like "2021/22 Q1"')
_FOLDER = Kind(_path, 'the name of the data folder, like "data"')
_FLAG = Kind(_flag, "True or False")
_DOCUMENTS = Kind(_several(_name), 'a list of file names, like ["draft.pdf"]')

# By argument, or by call and argument where one call takes something else.
_KINDS = {
    "quarterly": Kind(_made("piutils.quarter", "Quarterly"), "what pi.quarterly gives"),
    "code": Kind(_either(_text, _whole), 'the code of an indicator, like "PI/241"'),
    "values": Kind(_table(*VALUES), "the table of figures, like folder.values"),
    "indicators": Kind(_table(*INDICATORS), "the table of indicators, like folder.indicators"),
    "rules": Kind(_rules, "the rules of a data folder, like folder.rules"),
    "period": _PERIOD,
    "period_label.period": Kind(_quarter, 'a Period, like pi.financial_period("Q1", "2021/22")'),
    "rebase": Kind(_several(_PERIOD.wrong), 'a list of quarters, like ["2021/22 Q1"]'),
    "quarter": Kind(_text, '"Q1", "Q2", "Q3" or "Q4"'),
    "year": Kind(_text, 'a financial year, like "2021/22"'),
    "lang": Kind(_text, '"en" or "cy"'),
    "langs": Kind(_several(_one_of("en", "cy"), 1), 'a list of languages, like ["en", "cy"]'),
    "service": Kind(_text, 'the name of a service as printed, or "all"'),
    "council": Kind(_text, 'the name of a folder, or ""'),
    "data": _FOLDER,
    "quarterly.data": Kind(_either(_path, _made("piutils.folder", "Folder")), "a data folder, or its name"),
    "plan_reports.data": Kind(
        _either(_path, _several(_path)), "the name of a data folder, or a list of such names"
    ),
    "without": Kind(_either(_name, _DOCUMENTS.wrong), _DOCUMENTS.give),
    "Job.without": _DOCUMENTS,
    "faults": Kind(_of(dict), "an empty dict, which takes the messages, or None"),
    "plan_reports.faults": Kind(_of(list), "an empty list, which takes the messages, or None"),
    "PIDataError.faults": Kind(_either(_text, _several(_text, 1)), "a sentence, or a list of them"),
    "where": Kind(_of(str, Path), "the name of a file or folder"),
    "folder": Kind(_path, 'the name of the folder with the documents, like "data/reports"'),
    "path": Kind(_path, "the name of a file"),
    "layouts": Kind(_path, "the name of a layouts.toml, or None"),
    "file": Kind(_either(_path, _of(pd.DataFrame)), "a CSV file with the columns area and value, or a table"),
    "others": Kind(_path, 'the name of a CSV file with the columns area and value, or ""'),
    "notebook": Kind(_path, 'the name of a notebook, like "quarterly"'),
    "out": Kind(_path, 'the name of a folder, like "reports"'),
    "to": Kind(_text, "an e-mail address"),
    "subject": Kind(_text, "the subject of the e-mail"),
    "final": _FLAG,
    "withheld": _FLAG,
    "descending": _FLAG,
    "screen": _FLAG,
    "force": _FLAG,
    "find": Kind(_either(_text, _whole, _of(type(None))), 'words to look for, or ""'),
    "status": Kind(_text, 'a status, like "missed", or "all"'),
    "sort": Kind(_text, 'what to sort by, like "code"'),
    "series": Kind(_name, 'the name of a series, like "target"'),
    "rule": Kind(_text, 'the name of a rule in rules.toml, like "within_10_percent"'),
    "figures": Kind(_table("area", "value"), "a table with the columns area and value"),
    "counts": Kind(_table("numerator", "denominator"), "a table with the columns numerator and denominator"),
    "by": Kind(_either(_name, _several(_name, 1)), "the name of a column, or a list of names"),
    "better": Kind(_one_of(*BETTER), f'one of {", ".join(filter(None, BETTER))} or ""'),
    "per": Kind(_number, "a number, like 100"),
    "small": Kind(_whole, "a whole number, like 5"),
    "value": Kind(_figure, "a number"),
    "unit": Kind(_one_of(*UNITS), f'one of {", ".join(filter(None, UNITS))} or ""'),
    "decimals": Kind(lambda value: _whole(value, _DECIMALS), f"a whole number from 0 to {_DECIMALS}"),
    "jobs": Kind(_several(_made("piutils.many.job", "Job")), "a list of Job, as pi.plan_reports gives"),
    "executor": Kind(_made("concurrent.futures", "Executor"), "an executor of concurrent.futures, or None"),
    "names": Kind(_of(dict), "globals()"),
}


def kind_of(name, argument):
    """What an argument of a call may be; None = nobody has said."""
    return _KINDS.get(f"{name}.{argument}") or _KINDS.get(argument)
