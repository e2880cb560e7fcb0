"""Where a notebook starts: its parameters checked, the data folder read, the quarter compared."""

import ast
import difflib
from dataclasses import dataclass
from types import FunctionType, ModuleType

import pandas as pd

from piutils import commentary, compare, disclosure, folder
from piutils.model import PIDataError, financial_period, one_of_the_quarters, period_label
from piutils.words import LANGUAGES

_JUPYTER_OWN = {"In", "Out", "exit", "quit", "open", "get_ipython"}


@dataclass(frozen=True, eq=False)
class Quarterly:
    """One quarter, ready to be told: what the notebook's calls are given.

    period : financial quarter
    service : as printed, or 'all'
    lang : 'en' or 'cy'
    final : True leaves out the points to check before publishing
    summary : one row per indicator of the service, from compare.summarise
    check : the commentary check of the same indicators
    indicators, values, commentary : the tables of model.py, of the service
    withheld : (code, period, 'figure' or 'text') of what rules.toml's `suppress` left out of them
    folder : the data folder as read
    """

    period: pd.Period
    service: str
    lang: str
    final: bool
    summary: pd.DataFrame
    check: commentary.Check
    indicators: pd.DataFrame
    values: pd.DataFrame
    commentary: pd.DataFrame
    withheld: frozenset
    folder: folder.Folder

    @property
    def council(self):
        """The council's name in the report's language; '' where data/council.toml gives none."""
        return self.folder.council["name_cy" if self.lang == "cy" else "name"]

    def row(self, code):
        """Row of `summary` for one indicator, by its code or an alias."""
        for row in self.indicators.itertuples():
            if code in (row.code, *row.aliases):
                return next(self.summary[self.summary["code"] == row.code].itertuples())
        near = difflib.get_close_matches(str(code), self.indicators["code"], n=3, cutoff=0.3)
        raise PIDataError(f"no indicator {code!r} in this quarter; nearest are {', '.join(near) or 'none'}")

    def text(self, code):
        """Officers' commentary on one indicator for the quarter; '' where there is none."""
        chosen = self.commentary[
            (self.commentary["code"] == code) & (self.commentary["period"] == self.period)
        ]
        return "" if chosen.empty else chosen["text"].iloc[0]

    def _repr_mimebundle_(self, include=None, exclude=None):
        from piutils.parts.listing import browse  # the table knows the quarter, not the other way round

        return {"text/html": browse(self).html, "text/plain": repr(self)}

    def __repr__(self):
        return (
            f"<Quarterly {period_label(self.period)}, {len(self.summary)} indicators, "
            f"service {self.service}, lang {self.lang}>"
        )


def start(names):
    """Check a notebook's parameters and read what they ask for.

    Parameters
    ----------
    names : dict
        `globals()` of the notebook. Parameters are its annotated names: quarter, year,
        lang and data, and service, final and without where it has them.

    Returns
    -------
    Quarterly

    Raises
    ------
    PIDataError
        A parameter is set that the notebook does not declare, a value is not one of those
        possible, or the data has no figure for the quarter. The message names what there is.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.start({"quarter": "Q1", "year": "latest", "lang": "en", "data": "data"} | {
    ...     "__annotations__": dict.fromkeys(["quarter", "year", "lang", "data"])})
    <Quarterly 2021/22 Q1, 14 indicators, service all, lang en>
    """
    declared = list(names.get("__annotations__", {}))
    _stop_on_unknown(names, declared)
    lang, quarter = names["lang"], names["quarter"]
    if lang not in LANGUAGES:
        raise PIDataError(f"lang {lang!r} is not a language of the report; use en or cy")
    one_of_the_quarters(quarter)
    without = names.get("without", [])
    return quarterly(
        quarter,
        names["year"],
        service=names.get("service", "all"),
        lang=lang,
        data=folder.load(names["data"], without=without) if without else names["data"],
        final=names.get("final", False),
    )


def _stop_on_unknown(names, declared):
    # papermill only warns about a name that the notebook does not declare and then runs with
    # the default: the wrong quarter's report. It writes what it was given into a cell of its own.
    cells = [source for source in names.get("In", []) if source.startswith("# Parameters")]
    if cells:
        given = {target.id for cell in cells for node in ast.parse(cell).body for target in _targets(node)}
    else:
        given = {
            name
            for name, value in names.items()
            if not name.startswith("_") and not isinstance(value, ModuleType | FunctionType | type)
        } - _JUPYTER_OWN
    for name in sorted(given - set(declared)):
        near = difflib.get_close_matches(name, declared, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else "."
        raise PIDataError(f"no parameter named {name!r}{hint} There are {', '.join(declared)}")


def _targets(node):
    found = getattr(node, "targets", [getattr(node, "target", None)])
    return [target for target in found if isinstance(target, ast.Name)]


def quarterly(quarter="Q1", year="latest", *, service="all", lang="en", data="data", final=False):
    """One quarter of a data folder, compared and checked.

    Parameters
    ----------
    quarter : 'Q1' to 'Q4'
    year : '2021/22', or 'latest' for the newest year that has that quarter
    service : a service as printed, or 'all'
    lang : 'en' or 'cy'
    data : the data folder, looked for here and in the folders above; or a Folder that `load` has read
    final : True leaves out the points to check before publishing

    Returns
    -------
    Quarterly

    Raises
    ------
    PIDataError
        As `start` and `folder.load`.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.quarterly("Q1", "2021/22")
    <Quarterly 2021/22 Q1, 14 indicators, service all, lang en>
    """
    if not isinstance(year, str):
        raise PIDataError(f"year {year!r} is not a financial year; write it like 2021/22, or latest")
    if year != "latest":
        financial_period(quarter, year)  # a wrong year is wrong whatever the data holds
    read = data if isinstance(data, folder.Folder) else folder.load(data)
    period = _period(quarter, year, folder.periods(read))
    indicators = _of_service(read, service)
    codes = indicators["code"]
    values = read.values[read.values["code"].isin(codes)]
    text = read.commentary[read.commentary["code"].isin(codes)]
    threshold = read.small_counts["threshold"]
    withheld = frozenset()
    if read.small_counts["suppress"]:
        told = disclosure.suppress(indicators, values, text, threshold)
        values, text = told.values, told.commentary
        withheld = frozenset(
            zip(told.hidden["code"], told.hidden["period"], told.hidden["what"], strict=True)
        )
    summary = compare.summarise(values, indicators, read.rules, period, small=threshold)
    summary["caveats"] = [_withheld(row, withheld) for row in summary.itertuples()]
    check = commentary.check(indicators, values, text, period, summary=summary, threshold=threshold)
    return Quarterly(period, service, lang, final, summary, check, indicators, values, text, withheld, read)


def _withheld(row, withheld):
    caveats = list(row.caveats)
    if (row.code, row.period, "figure") in withheld:
        caveats.append("withheld")
    if (row.code, row.period - 4, "figure") in withheld:
        caveats.append("last_year_withheld")
    return tuple(caveats)


def _period(quarter, year, available):
    there = ", ".join(available) or "none"
    if year == "latest":
        years = [label.split()[0] for label in available if label.endswith(quarter)]
        if not years:
            raise PIDataError(f"no figures for any {quarter}; the data has {there}")
        year = years[-1]
    period = financial_period(quarter, year)
    if period_label(period) not in available:
        raise PIDataError(f"no figures for {period_label(period)}; the data has {there}")
    return period


def _of_service(read, service):
    if service == "all":
        return read.indicators
    chosen = read.indicators[read.indicators["service"].str.casefold() == str(service).strip().casefold()]
    if chosen.empty:
        there = ", ".join(repr(name) for name in read.indicators["service"].unique())
        raise PIDataError(f"no service {service!r}; the data has {there}, or all")
    return chosen.reset_index(drop=True)
