"""Where a notebook starts: its parameters checked, the data folder read, the quarter compared."""

import ast
import difflib
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType, ModuleType

import pandas as pd

from piutils import commentary, compare, disclosure, folder
from piutils.arguments import guarded
from piutils.model import PIDataError, financial_period, one_of_the_quarters, period_label
from piutils.words import LANGUAGES

_ALWAYS = ("quarter", "year", "lang", "data")
_WHERE_IT_HAS_THEM = ("service", "final")
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

    @guarded
    def row(self, code):
        """Row of `summary` for one indicator, by its code or an alias, in capitals or not.

        >>> import piutils as pi
        >>> quarterly = pi.quarterly("Q1")
        >>> quarterly.row("PI/241").target_printed
        '9.40'
        """
        code = self._code(code)
        return next(self.summary[self.summary["code"] == code].itertuples())

    def _code(self, asked):
        known, codes = self._names, self.indicators["code"].to_list()
        if asked in codes:
            return asked
        found = known.get(_folded(asked), [])
        if len(found) == 1:
            return found[0]
        if found:
            raise PIDataError(f"{asked!r} stands for {' and '.join(found)}; name one of them")
        near = difflib.get_close_matches(_folded(asked), known, n=3, cutoff=0.3)
        near = dict.fromkeys(code for name in near for code in known[name])
        said = f"nearest are {', '.join(near)}" if near else f"there are {', '.join(codes[:20])}"
        raise PIDataError(f"no indicator {asked!r} in this quarter; {said}")

    @cached_property
    def _names(self):
        """Codes that each code or alias stands for; an indicator's own code comes before aliases."""
        rows = list(self.indicators.itertuples())
        own, others = {}, {}
        for row in rows:
            own.setdefault(_folded(row.code), []).append(row.code)
            for alias in row.aliases:
                others.setdefault(_folded(alias), []).append(row.code)
        return others | own

    @guarded
    def text(self, code):
        """Officers' commentary on one indicator for the quarter; '' where there is none.

        >>> import piutils as pi
        >>> quarterly = pi.quarterly("Q1")
        >>> "children" in quarterly.text("PI/241")
        True
        """
        code = self._code(code)
        chosen = self.commentary[
            (self.commentary["code"] == code) & (self.commentary["period"] == self.period)
        ]
        return "" if chosen.empty else chosen["text"].iloc[0]

    @guarded
    def withholds(self, code):
        """Whether small counts are left out of the officers' commentary on one indicator.

        >>> import piutils as pi
        >>> quarterly = pi.quarterly("Q1")
        >>> quarterly.withholds("PI/241")
        False
        """
        return (self._code(code), self.period, "text") in self.withheld

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
    _stop_on_unknown(names)
    missing = [name for name in _ALWAYS if name not in names]
    if missing:
        shown = "see the parameters of notebooks/quarterly.ipynb"
        raise PIDataError(f"the notebook sets no {', '.join(missing)}; {shown}")
    given = {name: names[name] for name in (*_ALWAYS, *_WHERE_IT_HAS_THEM) if name in names}
    _stop_on_wrong(given["quarter"], given["year"], given["lang"])
    without = names.get("without", [])
    if without:
        given["data"] = guarded(folder.load)(given["data"], without=without)
    return guarded(quarterly)(**given)


def _stop_on_unknown(names):
    # papermill only warns about a name that the notebook does not declare and then runs with
    # the default: the wrong quarter's report. It writes what it was given into a cell of its own.
    cells = names.get("In", [])
    own = [place for place, source in enumerate(cells) if source.startswith("# Parameters")]
    declared = list(names.get("__annotations__", {}))
    if own:
        given = _set_in(cells[own[-1]])
        # A notebook may set its parameters without saying of what kind they are.
        declared += [name for source in cells[: own[0]] for name in _set_in(source)]
    elif cells:
        # Whoever runs the notebook by hand edits the cell that declares; all other names are their own.
        sets = map(_set_in, reversed(cells))
        given = next((names for names in sets if "quarter" in names and "quarter" in declared), [])
    else:
        given = {
            name
            for name, value in names.items()
            if not name.startswith("_") and not isinstance(value, ModuleType | FunctionType | type)
        } - _JUPYTER_OWN
    declared = list(dict.fromkeys(declared))
    for name in sorted(set(given) - set(declared)):
        near = difflib.get_close_matches(name, declared, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else "."
        raise PIDataError(f"no parameter named {name!r}{hint} There are {', '.join(declared) or 'none'}")


def _set_in(source):
    """Names that a cell sets."""
    with suppress(SyntaxError):
        found = (getattr(node, "targets", [getattr(node, "target", None)]) for node in ast.parse(source).body)
        return [target.id for targets in found for target in targets if isinstance(target, ast.Name)]
    return []


def _stop_on_wrong(quarter, year, lang):
    if lang not in LANGUAGES:
        raise PIDataError(f"lang {lang!r} is not a language of the report; use en or cy")
    one_of_the_quarters(quarter)
    if not isinstance(year, str):
        raise PIDataError(f"year {year!r} is not a financial year; write it like 2021/22, or latest")
    if year != "latest":
        financial_period(quarter, year)  # a wrong year is wrong whatever the data holds


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
    _stop_on_wrong(quarter, year, lang)
    read = data if isinstance(data, folder.Folder) else folder.load(data)
    period = _period(quarter, year, folder.periods(read))
    indicators = _of_service(read, service)
    codes = indicators["code"]
    values = read.values[read.values["code"].isin(codes)]
    text = read.commentary[read.commentary["code"].isin(codes)]
    threshold = read.small_counts["threshold"]
    summary = compare.summarise(values, indicators, read.rules, period, small=threshold)
    check = commentary.check(indicators, values, text, period, summary=summary, threshold=threshold)
    withheld = frozenset()
    if read.small_counts["suppress"]:
        told = disclosure.suppress(indicators, values, text, threshold)
        hidden = told.hidden
        values, text, check = told.values, told.commentary, disclosure.redacted(check, hidden)
        withheld = frozenset(zip(hidden["code"], hidden["period"], hidden["what"], strict=True))
        summary = compare.summarise(values, indicators, read.rules, period, small=threshold, withheld=True)
        summary["caveats"] = [_withheld(row, withheld) for row in summary.itertuples()]
    return Quarterly(period, service, lang, final, summary, check, indicators, values, text, withheld, read)


def _folded(code):
    return " ".join(str(code).casefold().split())


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
