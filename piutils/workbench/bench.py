"""The workbench itself: what each control sets off, and what is said where something is wrong."""

from html import escape
from pathlib import Path

from piutils import folder, narrate, quarter
from piutils.model import PIDataError
from piutils.parts import closeup, listing, neighbours, officers, page, story, trial
from piutils.words import translator
from piutils.workbench import calls, controls

_FAULT = (
    "border-left:6px solid #b10e1e;padding:.5em 1em;color:#651b1b;background:#f9e9e9;white-space:pre-wrap"
)
# What is shown of an indicator: name of the call, what makes it. In the order of the page.
_PARTS = {
    "brief": ("indicator_brief", closeup.indicator_brief),
    "target": ("plot_target", story.plot_target),
    "trend": ("plot_trend", story.plot_trend),
    "certainty": ("certainty", closeup.certainty),
    "commentary": ("checked", officers.checked),
    "rules": ("rules_tried", closeup.rules_tried),
    "figures": ("figures_of", closeup.figures_of),
}
_COUNCILS = {
    "councils": ("other_councils", neighbours.other_councils),
    "funnel": ("plot_councils", neighbours.plot_councils),
}
_OF_INDICATOR = (*_PARTS, "source", *_COUNCILS)


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
        import ipywidgets as make

        t = self._t = translator(lang)
        self.lang = lang
        self._folder = self._quarterly = None
        self._without = ()  # documents that cannot be read
        self._waiting = False  # True while several controls are set at once
        self.choice = controls.controls(make, t, data, others)
        self.again = make.Button(description=t("Read again"))
        self.calls = {name: make.HTML() for name in (*self.choice, "table")}
        self.parts = {name: make.HTML() for name in ("data", "table", *_OF_INDICATOR, "rule")}
        self.box = controls.page(make, self.choice, self.again, self.calls, self.parts)
        self._watch()
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

    def _watch(self):
        answers = {
            "data": self.read,
            **dict.fromkeys(("period", "service"), self._compare),
            **dict.fromkeys(controls.TABLE, self._list),
            "indicator": self._choose,
            "code": self._close_up,
            "series": self._source,
            "others": self._councils,
            "rule": self._try_rule,
        }
        for name, answer in answers.items():
            self.choice[name].observe(lambda change, answer=answer: self._answer(answer), "value")
        self.again.on_click(lambda button: self._answer(self.read))

    def _answer(self, answer):
        if not self._waiting:
            answer()

    def _set(self, name, value=None, options=None):
        """Set a control, or what it offers, without its answer."""
        before, self._waiting = self._waiting, True
        if options is not None:
            controls.offer(self.choice[name], options)
        else:
            self.choice[name].value = value
        self._waiting = before

    def _say(self):
        chosen = {name: control.value for name, control in self.choice.items()}
        for name in ("data", "code", "others"):
            chosen[name] = chosen[name].strip()
        t = self._t
        none = t("The call stands here as soon as this is filled in.")
        for name, call in calls.calls(chosen, self.lang, self._without).items():
            self.calls[name].value = calls.shown(call) if call else f"<p>{escape(none)}</p>"

    def read(self):
        """Read the data folder (again), and show what could not be read of it."""
        t, data, faults = self._t, self.choice["data"].value.strip(), {}
        self._folder, self._quarterly, self._without = None, None, ()
        closeup.forget()
        try:
            if not data:
                raise PIDataError(t("The data folder is empty: name the folder of the figures."))
            self._folder = folder.load(data, faults=faults)
            self._without = tuple(faults)
        except PIDataError as error:
            self._fault = str(error)
            self._clear("table", *_OF_INDICATOR, "rule")
            self.parts["data"].value = _fault(self._fault)
            self._say()
            return
        said = t("Left out, because it cannot be read:")
        self.parts["data"].value = "".join(_fault(f"{said} {fault}") for fault in faults.values())
        periods = [(label, label) for label in reversed(folder.periods(self._folder))]
        services = [name for name in self._folder.indicators["service"].unique() if name]
        # The first rule is the default: to try it would show that nothing changes.
        rules = [(rule.councils or name, name) for name, rule in self._folder.rules.items()]
        self._set("period", options=periods)
        self._set("service", options=[(t("All"), "all"), *((name, name) for name in services)])
        self._set("rule", options=[*rules[1:], *rules[:1]])
        self._compare()

    def _compare(self):
        """Compare the quarter and offer its indicators; the one on show stays where it is still there."""
        t, label, service = self._t, self.choice["period"].value, self.choice["service"].value
        self._quarterly = None
        try:
            if self._folder is None:
                return
            if label is None:
                raise PIDataError(t("No document of this folder has a figure."))
            year, name = label.split()
            self._quarterly = quarter.quarterly(
                name, year, service=service, lang=self.lang, data=self._folder
            )
        except PIDataError as error:
            self._fault = str(error)
            self._clear(*_OF_INDICATOR, "rule")
            self.parts["table"].value = _fault(error)
            self._say()
            return
        summary, before = self._quarterly.summary, self.choice["indicator"].value
        named = [
            (f"{row.code}  {narrate.title(row, self.lang)[0][:80]}", row.code) for row in summary.itertuples()
        ]
        self._set("indicator", options=named)
        codes = summary["code"].to_list()
        self._set("code", before if before in codes else codes[0])
        self._list()
        self._close_up()
        self._try_rule()

    def _list(self):
        self._say()
        if self._quarterly is None:
            return
        chosen = {name: self.choice[name].value for name in controls.TABLE}
        self.parts["table"].value = self._attempt(lambda: listing.browse(self._quarterly, **chosen))

    def _choose(self):
        if self.choice["indicator"].value is not None:
            self._set("code", self.choice["indicator"].value)
            self._close_up()

    def _close_up(self):
        """Show everything about the indicator; words and charts first, what takes longer last."""
        self._say()
        if self._quarterly is None:
            return
        t = self._t
        try:
            if not self.code:
                raise PIDataError(t("No indicator is chosen: choose one, or type its code."))
            row = self._quarterly.row(self.code)
        except PIDataError as error:
            self._clear(*_OF_INDICATOR)
            self.parts["brief"].value = _fault(error)
            return
        self._set("indicator", row.code)
        for name, (words, show) in _PARTS.items():
            call = calls.shown(calls.of_quarter(words, row.code))
            self.parts[name].value = call + self._attempt(lambda show=show: show(self._quarterly, row.code))
        self._source()
        self._councils()

    def _source(self):
        self._say()
        if self._quarterly is None or not self.code:
            return
        series = self.choice["series"].value
        self.parts["source"].value = self._attempt(
            lambda: closeup.printed_in(self._quarterly, self.code, series)
        )

    def _councils(self):
        self._say()
        if self._quarterly is None or not self.code:
            return
        t, file = self._t, self.choice["others"].value.strip()
        if not file:
            hint = t("Name a CSV file with the columns area and value to compare with other councils.")
            self._clear("funnel")
            self.parts["councils"].value = f"<p>{escape(hint)}</p>"
            return
        table, funnel = (
            self._attempt(lambda show=show: show(self._quarterly, self.code, Path(file)))
            for _, show in _COUNCILS.values()
        )
        told = 'role="alert"' in table and 'role="alert"' in funnel
        call = calls.shown(calls.of_quarter("plot_councils", self.code, file))
        self.parts["councils"].value = table
        self.parts["funnel"].value = "" if told else call + funnel

    def _try_rule(self):
        self._say()
        if self._quarterly is not None:
            rule = self.choice["rule"].value
            self.parts["rule"].value = self._attempt(lambda: trial.try_rule(self._quarterly, rule))

    def _clear(self, *names):
        for name in names:
            self.parts[name].value = ""

    def _attempt(self, show):
        """HTML of what `show` gives; what went wrong in its place, so that the other parts go on."""
        t = self._t
        try:
            shown = show()
        except PIDataError as error:
            return _fault(error)
        except Exception as error:  # a callback's traceback would go to a log that nobody sees
            what = f"{type(error).__name__}: {error}"
            return _fault(t("This part failed by a mistake of the program: {error}", error=what))
        if shown is None:
            return page.paragraphs([t("There are not enough figures for this picture.")])
        html = shown.html() if callable(shown.html) else shown.html
        return f'<div class="jp-RenderedHTMLCommon" style="line-height:1.5;padding:0">{html}</div>'

    def _repr_mimebundle_(self, include=None, exclude=None):
        # The plain HTML is what a notebook shows that is not trusted or was opened without its kernel.
        bundle = self.box._repr_mimebundle_()
        still = "\n".join(part.value for part in self.parts.values() if part.value)
        return bundle | {"text/html": still, "text/plain": repr(self)}

    def __repr__(self):
        if self._quarterly is None:
            return f"<Workbench: {self._fault}>"
        return f"<Workbench: {self.choice['period'].value}, service {self._quarterly.service}, {self.code}>"


def _fault(said):
    return f'<div role="alert" style="{_FAULT}">{escape(str(said))}</div>'
