"""The analyst's workbench in JupyterLab: choose, look, and copy the call that shows the same."""

from html import escape
from pathlib import Path

from piutils import folder, narrate, quarter
from piutils.model import PIDataError
from piutils.parts import closeup, listing, neighbours, officers, page, story
from piutils.parts.listing import ORDERS, STATUSES
from piutils.words import translator

_WIDE = {"description_width": "9rem"}
_CODE = "font-family:monospace;color:#0b0c0c;background:#f3f3f3;padding:.1em .4em;border:1px solid #767676"
_FAULT = (
    "border-left:6px solid #b10e1e;padding:.5em 1em;color:#651b1b;background:#f9e9e9;white-space:pre-wrap"
)


def explore(data="data", *, lang="en", others=""):
    """Open the workbench: a table of all indicators, and everything about the one you choose.

    Parameters
    ----------
    data : the data folder, looked for here and in the folders above
    lang : 'en' or 'cy', of the workbench and of what it shows
    others : CSV file of other councils' figures with the columns area and value, '' = none

    Returns
    -------
    Workbench, which shows itself in JupyterLab. `quarterly` is the quarter it shows, for cells of
    your own. What is wrong with the data is said in place, and the rest goes on working.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.explore()
    <Workbench: 2021/22 Q1, service all, CP/011>
    """
    return Workbench(data, lang, others)


class Workbench:
    """Controls and what they show. Each control has the call beside it that does the same."""

    def __init__(self, data="data", lang="en", others=""):
        import ipywidgets

        self._make = ipywidgets
        self.lang, self._t = lang, translator(lang)
        self._folder = self._quarterly = None
        self._waiting = False
        self._controls(data, others)
        self._shown()
        self.read()

    @property
    def quarterly(self):
        """The Quarterly on show.

        Raises
        ------
        PIDataError
            The data could not be read; the message is the one that the workbench shows.
        """
        if self._quarterly is None:
            raise PIDataError(self._fault)
        return self._quarterly

    @property
    def code(self):
        """Code of the indicator on show."""
        return self.choice["code"].value.strip()

    def _controls(self, data, others):
        t, make = self._t, self._make
        orders = [(t(words), name) for name, words in ORDERS.items()]
        statuses = [(t("All"), "all"), *((narrate.term(self.lang, name), name) for name in STATUSES)]
        text = {"continuous_update": False}
        choice = {
            "data": make.Text(str(data), description=t("Data folder"), **text),
            "period": make.Dropdown(description=t("Quarter to show")),
            "service": make.Dropdown(options=[(t("All"), "all")], description=t("Service")),
            "find": make.Text("", description=t("Find"), placeholder=t("words of code or title"), **text),
            "status": make.Dropdown(options=statuses, description=narrate.term(self.lang, "status")),
            "sort": make.Dropdown(options=orders, description=t("Sort by")),
            "descending": make.Checkbox(False, description=t("Turned round"), indent=False),
            "indicator": make.Dropdown(description=narrate.term(self.lang, "indicator")),
            "code": make.Text("", description=t("Code"), placeholder="PI/241", **text),
            "series": make.Dropdown(
                options=[(t(words), name) for name, words in closeup.SERIES_WORDS.items()],
                description=t("Figure"),
            ),
            "others": make.Text(
                str(others), description=t("Their figures"), placeholder="councils.csv", **text
            ),
        }
        for control in choice.values():
            control.style = _WIDE
            control.layout.width = "30rem"
        choice["descending"].layout.width = "auto"
        choice["data"].observe(lambda change: self.read(), "value")
        for name in ("period", "service"):
            choice[name].observe(lambda change: self._compare(), "value")
        for name in ("find", "status", "sort", "descending"):
            choice[name].observe(lambda change: self._list(), "value")
        choice["indicator"].observe(lambda change: self._choose(change["new"]), "value")
        choice["code"].observe(lambda change: self._close_up(), "value")
        choice["series"].observe(lambda change: self._one("source"), "value")
        choice["others"].observe(lambda change: self._councils(), "value")
        self.choice = choice
        self.again = make.Button(description=t("Read again"))
        self.again.on_click(lambda button: self.read())

    def _shown(self):
        """Places for the calls and for what they give, in the order of the page."""
        make, choice = self._make, self.choice
        names = ("data", "period", "browse", "code", "series", "others")
        self.calls = {name: make.HTML() for name in names}
        self.parts = {name: make.HTML() for name in ("data", "table", *_PARTS, *_COUNCILS)}
        for part in self.parts.values():
            part.layout.width = "100%"
            part.layout.max_width = "64rem"
        row = lambda *widgets: make.HBox(widgets, layout={"flex_flow": "row wrap", "align_items": "center"})  # noqa: E731
        before = {"source": row(choice["series"], self.calls["series"])}
        close_up = [
            widget for name in _PARTS for widget in (before.get(name), self.parts[name]) if widget is not None
        ]
        self.box = make.VBox(
            [
                row(choice["data"], self.again, self.calls["data"]),
                self.parts["data"],
                row(choice["period"], choice["service"], self.calls["period"]),
                row(choice["find"], choice["status"], choice["sort"], choice["descending"]),
                self.calls["browse"],
                self.parts["table"],
                row(choice["indicator"], choice["code"], self.calls["code"]),
                *close_up,
                row(choice["others"], self.calls["others"]),
                *(self.parts[name] for name in _COUNCILS),
            ]
        )

    def read(self):
        """Read the data folder (again), and show what could not be read of it."""
        t, data = self._t, self.choice["data"].value.strip()
        self.calls["data"].value = _call(f"folder = pi.load({data!r})")
        faults = {}
        self._folder = self._quarterly = None
        closeup.forget()
        try:
            if not data:
                raise PIDataError(t("The data folder is empty: name the folder of the figures."))
            self._folder = folder.load(data, faults=faults)
        except PIDataError as error:
            self._fault = str(error)
            self.parts["data"].value = _fault(self._fault)
            for name in ("table", *_PARTS, *_COUNCILS):
                self.parts[name].value = ""
            return
        said = t("Left out, because it cannot be read:")
        self.parts["data"].value = "".join(_fault(f"{said} {fault}") for fault in faults.values())
        periods = [(label, label) for label in reversed(folder.periods(self._folder))]
        services = [name for name in self._folder.indicators["service"].unique() if name]
        self._waiting = True
        _options(self.choice["period"], periods)
        _options(self.choice["service"], [(t("All"), "all"), *((name, name) for name in services)])
        self._waiting = False
        self._compare()

    def _compare(self):
        if self._waiting or self._folder is None:
            return
        t, label, service = self._t, self.choice["period"].value, self.choice["service"].value
        if label is None:
            self._fault = t("No document of this folder has a figure.")
            self.parts["table"].value = _fault(self._fault)
            return
        year, name = label.split()
        asked = "" if service == "all" else f", service={service!r}"
        spoken = "" if self.lang == "en" else f", lang={self.lang!r}"
        self.calls["period"].value = _call(
            f'quarterly = pi.quarterly("{name}", "{year}"{asked}{spoken}, data=folder)'
        )
        try:
            self._quarterly = quarter.quarterly(
                name, year, service=service, lang=self.lang, data=self._folder
            )
        except PIDataError as error:
            self._quarterly, self._fault = None, str(error)
            self.parts["table"].value = _fault(self._fault)
            return
        self._list()
        self._offer()

    def _offer(self):
        """Offer the quarter's indicators; stay with the one on show where it is still there."""
        summary, before = self._quarterly.summary, self.choice["indicator"].value
        named = [
            (f"{row.code}  {narrate.title(row, self.lang)[0][:80]}", row.code) for row in summary.itertuples()
        ]
        codes = [code for _, code in named]
        self._waiting = True
        _options(self.choice["indicator"], named)
        self._waiting = False
        kept = before if before in codes else codes[0]
        if self.code != kept:
            self.choice["code"].value = kept
        else:
            self._close_up()

    def _list(self):
        if self._quarterly is None:
            return
        chosen = {name: self.choice[name].value for name in ("find", "status", "sort", "descending")}
        plain = {"find": "", "status": "all", "sort": "document", "descending": False}
        given = "".join(f", {name}={value!r}" for name, value in chosen.items() if value != plain[name])
        self.calls["browse"].value = _call(f"pi.browse(quarterly{given})")
        self.parts["table"].value = _attempt(lambda: listing.browse(self._quarterly, **chosen), self._t)

    def _choose(self, code):
        if not self._waiting and code is not None and code != self.code:
            self.choice["code"].value = code

    def _close_up(self):
        """Show everything about the indicator; words and charts first, what takes longer last."""
        if self._quarterly is None:
            return
        t, code = self._t, self.code
        self.calls["code"].value = _call(f"pi.indicator(quarterly, {code!r})")
        try:
            if not code:
                raise PIDataError(t("No indicator is chosen: choose one, or type its code."))
            row = self._quarterly.row(code)
        except PIDataError as error:
            for name in (*_PARTS, *_COUNCILS):
                self.parts[name].value = ""
            self.parts[next(iter(_PARTS))].value = _fault(error)
            return
        self._waiting = True
        self.choice["indicator"].value = row.code
        self._waiting = False
        for name in _PARTS:
            self._one(name)
        self._councils()

    def _one(self, name):
        if self._quarterly is None or not self.code:
            return
        words, show = _PARTS[name]
        more = {}
        if name == "source":
            more = {"series": self.choice["series"].value}
            self.calls["series"].value = _call(f"pi.printed_in(quarterly, {self.code!r}, {more['series']!r})")
        call = "" if more else _call(f"pi.{words}(quarterly, {self.code!r})")
        self.parts[name].value = call + _attempt(lambda: show(self._quarterly, self.code, **more), self._t)

    def _councils(self):
        t, file = self._t, self.choice["others"].value.strip()
        self.calls["others"].value = _call(
            f"pi.other_councils(quarterly, {self.code!r}, {file or 'councils.csv'!r})"
        )
        if self._quarterly is None or not self.code:
            return
        if not file:
            hint = t("Name a CSV file with the columns area and value to compare with other councils.")
            self.parts["councils"].value, self.parts["funnel"].value = f"<p>{escape(hint)}</p>", ""
            return
        for name, (words, show) in _COUNCILS.items():
            shown = _attempt(lambda show=show: show(self._quarterly, self.code, Path(file)), self._t)
            again = name == "funnel" and 'role="alert"' in shown  # the table has said it
            call = _call(f"pi.{words}(quarterly, {self.code!r}, {file!r})")
            self.parts[name].value = "" if again else call + shown

    def _repr_mimebundle_(self, include=None, exclude=None):
        # The plain HTML is what a notebook shows that is not trusted or was opened without its kernel.
        bundle = self.box._repr_mimebundle_()
        still = "\n".join(part.value for part in self.parts.values() if part.value)
        return bundle | {"text/html": still, "text/plain": repr(self)}

    def __repr__(self):
        if self._quarterly is None:
            return f"<Workbench: {self._fault}>"
        return f"<Workbench: {self.choice['period'].value}, service {self._quarterly.service}, {self.code}>"


# Part: name of the call, what makes it. In the order of the page.
_PARTS = {
    "brief": ("indicator_brief", closeup.indicator_brief),
    "target": ("plot_target", story.plot_target),
    "trend": ("plot_trend", story.plot_trend),
    "certainty": ("certainty", closeup.certainty),
    "commentary": ("checked", officers.checked),
    "rules": ("rules_tried", closeup.rules_tried),
    "source": ("printed_in", closeup.printed_in),
}
_COUNCILS = {
    "councils": ("other_councils", neighbours.other_councils),
    "funnel": ("plot_councils", neighbours.plot_councils),
}


def _call(code):
    return f'<p style="margin:.75rem 0 .25rem"><code style="{_CODE}">{escape(code)}</code></p>'


def _fault(said):
    return f'<div role="alert" style="{_FAULT}">{escape(str(said))}</div>'


def _attempt(show, t):
    """HTML of what `show` gives; what went wrong in its place, so that the other parts go on."""
    try:
        shown = show()
    except PIDataError as error:
        return _fault(error)
    except Exception as error:  # a callback's traceback would go to a log that nobody sees
        said = t(
            "This part failed by a mistake of the program: {error}", error=f"{type(error).__name__}: {error}"
        )
        return _fault(said)
    if shown is None:
        return page.paragraphs([t("There are not enough figures for this picture.")])
    html = shown.html() if callable(shown.html) else shown.html
    return f'<div class="jp-RenderedHTMLCommon" style="line-height:1.5;padding:0">{html}</div>'


def _options(dropdown, options):
    """Set the options and stay with the value where it is still one of them."""
    before = dropdown.value
    dropdown.options = options
    values = [value for _, value in options]
    dropdown.value = before if before in values else next(iter(values), None)
