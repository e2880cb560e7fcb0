"""piutils: performance indicators to a checked, bilingual, accessible quarterly report."""

from importlib import import_module

# Public name -> the room it lives in. Rooms are opened on first use: `import piutils` costs
# little more than pandas, and a command that draws nothing never waits for matplotlib.
_ROOMS = {
    "PIDataError": "model",
    "annual_trend": "compare",
    "areas": "compare",
    "brief": "story",
    "browse": "listing",
    "certainty": "closeup",
    "checked": "officers",
    "compare_rules": "compare",
    "control_chart": "compare",
    "documents": "colophon",
    "explore": "workbench",
    "figures_of": "closeup",
    "financial_period": "model",
    "format_value": "model",
    "indicator": "story",
    "indicator_brief": "closeup",
    "indicator_title": "closeup",
    "indicators": "story",
    "letter": "letters",
    "load": "folder",
    "load_rules": "rules",
    "method": "colophon",
    "other_councils": "neighbours",
    "period_label": "model",
    "plot_control": "closeup",
    "plot_councils": "neighbours",
    "plot_rag": "story",
    "plot_results": "story",
    "plot_target": "story",
    "plot_trend": "story",
    "points": "story",
    "printed_in": "closeup",
    "quarterly": "quarter",
    "read": "reading",
    "results": "story",
    "roll_up": "compare",
    "rules_tried": "closeup",
    "show_source": "provenance",
    "start": "quarter",
    "summarise": "compare",
    "table": "story",
    "title": "story",
}

__all__ = sorted(_ROOMS)


def __getattr__(name):
    if name in _ROOMS:
        return getattr(import_module(f"piutils.{_ROOMS[name]}"), name)
    raise AttributeError(f"module 'piutils' has no attribute {name!r}")


def __dir__():
    return __all__
