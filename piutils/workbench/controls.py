"""The controls of the workbench, and where on the page they and what they show stand."""

from piutils import narrate
from piutils.parts import closeup
from piutils.parts.listing import ORDERS, STATUSES

TABLE = ("find", "status", "sort", "descending")  # controls of the table


def controls(make, t, data, others):
    """Control by name, none of them watched yet.

    Parameters
    ----------
    make : the module ipywidgets
    t : Translator
    data, others : what is typed in at first
    """
    every = (t("All"), "all")
    orders = [(t(words), name) for name, words in ORDERS.items()]
    statuses = [every, *((narrate.term(t.lang, name), name) for name in STATUSES)]
    series = [(t(words), name) for name, words in closeup.SERIES_WORDS.items()]

    def text(value, label, hint=""):
        return make.Text(str(value), description=label, placeholder=hint, continuous_update=False)

    def dropdown(label, options=()):
        return make.Dropdown(options=options, description=label)

    made = {
        "data": text(data, t("Data folder")),
        "period": dropdown(t("Quarter to show")),
        "service": dropdown(t("Service"), [every]),
        "find": text("", t("Find"), t("words of code or title")),
        "status": dropdown(narrate.term(t.lang, "status"), statuses),
        "sort": dropdown(t("Sort by"), orders),
        "descending": make.Checkbox(False, description=t("Reverse order")),
        "indicator": dropdown(narrate.term(t.lang, "indicator")),
        "code": text("", t("Code"), "PI/241"),
        "series": dropdown(t("Figure"), series),
        "others": text(others, t("Their figures"), "councils.csv"),
        "rule": dropdown(t("Rule to try")),
    }
    for control in made.values():
        control.style = {"description_width": "8rem"}
        control.layout.width = "24rem"
    return made


def page(make, choice, again, calls, parts):
    """Everything in its order, each control with its call beside it.

    Parameters
    ----------
    make : the module ipywidgets
    choice, calls, parts : dicts of widgets: controls, their calls, what they show
    again : the button that reads the folder again
    """
    for part in parts.values():
        part.layout.width = "100%"
        part.layout.max_width = "64rem"

    def row(name, *more):
        across = {"flex_flow": "row wrap", "align_items": "center"}
        return make.HBox([choice[name], *more, calls[name]], layout=across)

    elsewhere = ("data", "table", "source", "figures", "councils", "funnel", "rule")
    close_up = [name for name in parts if name not in elsewhere]
    return make.VBox(
        [
            row("data", again),
            parts["data"],
            *(row(name) for name in ("period", "service", *TABLE)),
            calls["table"],
            parts["table"],
            *(row(name) for name in ("indicator", "code")),
            *(parts[name] for name in close_up),
            row("series"),
            parts["source"],
            parts["figures"],
            row("others"),
            parts["councils"],
            parts["funnel"],
            row("rule"),
            parts["rule"],
        ]
    )


def offer(dropdown, options):
    """Set the options and stay with the value where it is still one of them."""
    before = dropdown.value
    dropdown.options = options
    values = [value for _, value in options]
    dropdown.value = before if before in values else next(iter(values), None)
