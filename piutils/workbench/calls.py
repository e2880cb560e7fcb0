"""The plain call beside each control: what gives the same in a cell of one's own."""

import json
from html import escape

_CODE = (
    "font-family:monospace;color:#0b0c0c;background:#f3f3f3;padding:.1em .4em;border:1px solid #767676;"
    "overflow-wrap:anywhere"
)
# By control, which controls must be filled in before its call works.
_NEEDS = {
    "data": ["data"],
    "period": ["period"],
    "service": ["period"],
    "indicator": ["code"],
    "code": ["code"],
    "series": ["code"],
    "others": ["code", "others"],
    "rule": ["rule"],
}


def calls(chosen, lang="en", without=()):
    """Call for each control.

    Parameters
    ----------
    chosen : dict of control to what it is set to
    lang : of the workbench; calls name it where it is not English
    without : documents that are left out, because they cannot be read

    Returns
    -------
    dict of control to Python, and 'table': all that the controls of the table say together; '' where
    nothing is chosen yet that a call could work with

    Examples
    --------
    >>> chosen = {"data": "data", "period": "2021/22 Q1", "service": "all", "find": "", "status": "met",
    ...     "sort": "document", "descending": False, "code": "PI/241", "rule": "floor", "series": "target",
    ...     "others": ""}
    >>> said = calls(chosen)
    >>> said["status"], said["period"]
    ('pi.browse(quarterly, status="met")', 'quarterly = pi.quarterly("Q1", "2021/22", data=folder)')
    """
    year, _, quarter = (chosen["period"] or "").partition(" ")
    spoken = "" if lang == "en" else f", lang={_quoted(lang)}"
    quarterly = f"quarterly = pi.quarterly({_quoted(quarter)}, {_quoted(year)}"
    service = f", service={_quoted(chosen['service'])}"
    left_out = f", without={json.dumps(list(without), ensure_ascii=False)}" if without else ""
    code = chosen["code"]
    table = {name: chosen[name] for name in ("find", "status", "sort", "descending")}
    plain = {"find": "", "status": "all", "sort": "document", "descending": False}
    together = {name: value for name, value in table.items() if value != plain[name]}
    said = {
        "data": f"folder = pi.load({_quoted(chosen['data'])}{left_out})",
        "period": f"{quarterly}{spoken}, data=folder)",
        "service": f"{quarterly}{service}{spoken}, data=folder)",
        **{name: _browse({name: value}) for name, value in table.items()},
        "table": _browse(together),
        "indicator": of_quarter("indicator", code),
        "code": of_quarter("figures_of", code),
        "rule": of_quarter("try_rule", chosen["rule"]),
        "series": of_quarter("printed_in", code, chosen["series"]),
        "others": of_quarter("other_councils", code, chosen["others"]),
    }
    empty = {name for name, needed in _NEEDS.items() if not all(chosen[one] for one in needed)}
    return {name: "" if name in empty else call for name, call in said.items()}


def of_quarter(name, *given):
    """Call of a public function of the quarter.

    >>> of_quarter("plot_trend", "PI/241")
    'pi.plot_trend(quarterly, "PI/241")'
    """
    return f"pi.{name}({', '.join(['quarterly', *map(_quoted, given)])})"


def shown(code):
    """Call as HTML, to be copied."""
    return f'<p style="margin:.25rem 0"><code style="{_CODE}">{escape(code)}</code></p>'


def _browse(options):
    given = "".join(f", {name}={_quoted(value)}" for name, value in options.items())
    return f"pi.browse(quarterly{given})"


def _quoted(value):
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
