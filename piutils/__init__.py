"""piutils: performance indicators to a checked, bilingual, accessible quarterly report."""

import sys
from importlib import import_module

# Public name -> the room it lives in. Rooms are opened on first use: `import piutils` costs
# little more than pandas, and a command that draws nothing never waits for matplotlib.
_ROOMS = {
    "Job": "many.job",
    "PIDataError": "model",
    "annual_trend": "compare",
    "areas": "compare",
    "brief": "parts.story",
    "browse": "parts.listing",
    "certainty": "parts.closeup",
    "checked": "parts.officers",
    "compare_rules": "compare",
    "control_chart": "compare",
    "documents": "parts.colophon",
    "explore": "workbench",
    "figures_of": "parts.closeup",
    "financial_period": "model",
    "format_value": "model",
    "indicator": "parts.story",
    "indicator_brief": "parts.closeup",
    "indicator_title": "parts.closeup",
    "indicators": "parts.story",
    "letter": "parts.letters",
    "load": "folder",
    "load_rules": "rules",
    "method": "parts.colophon",
    "other_councils": "parts.neighbours",
    "period_label": "model",
    "plan_reports": "many.planning",
    "plot_control": "parts.closeup",
    "plot_councils": "parts.neighbours",
    "plot_indicator": "parts.figures",
    "plot_rag": "parts.story",
    "plot_results": "parts.story",
    "plot_target": "parts.story",
    "plot_trend": "parts.story",
    "points": "parts.findings",
    "printed_in": "parts.closeup",
    "quarterly": "quarter",
    "read": "reading",
    "report_many": "many.running",
    "results": "parts.story",
    "roll_up": "compare",
    "rules_tried": "parts.closeup",
    "show_source": "provenance",
    "start": "quarter",
    "summarise": "compare",
    "table": "parts.story",
    "title": "parts.story",
    "try_rule": "parts.trial",
}

__all__ = sorted(_ROOMS)


def __getattr__(name):
    if name in _ROOMS:
        guarded = import_module("piutils.arguments").guarded
        return guarded(getattr(import_module(f"piutils.{_ROOMS[name]}"), name))
    from difflib import get_close_matches

    near = ", ".join(get_close_matches(name, __all__))
    wrong = AttributeError(
        f"module 'piutils' has no attribute {name!r}" + f"; nearest are {near}" * bool(near)
    )
    # In JupyterLab a slip of the pen is a sentence, as PIDataError is.
    wrong._render_traceback_ = lambda: [f"AttributeError: {wrong}"]
    raise wrong


def __dir__():
    return __all__


if "IPython" in sys.modules:
    import_module("piutils.display").register()
