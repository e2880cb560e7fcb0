"""One report to be made: what a worker needs to know of it, and where it goes."""

from dataclasses import dataclass
from pathlib import Path

from piutils.report import find_notebook, place


@dataclass(frozen=True)
class Job:
    """One report, in its languages. Holds nothing but text, so that it can go to another machine.

    data : the data folder
    year : like '2021/22'
    quarter : 'Q1' to 'Q4'
    service : as printed, or 'all'
    council : folder in `out` where a run has several data folders, '' where it has one
    langs : languages to make
    notebook : name of a notebook in notebooks/, or its path
    out : folder of the run
    final : True leaves out the points to check before publishing
    without : documents of the data folder to leave out, by file name
    to, subject : for the e-mail draft

    Examples
    --------
    >>> import piutils as pi
    >>> pi.Job("/figures/npt", "2021/22", "Q1", service="Housing & Homes", out="/reports").folder.as_posix()
    '/reports/2021-22-Q1/housing-homes'
    """

    data: str
    year: str
    quarter: str
    service: str = "all"
    council: str = ""
    langs: tuple = ("en", "cy")
    notebook: str = "quarterly"
    out: str = "reports"
    final: bool = False
    without: tuple = ()
    to: str = ""
    subject: str = ""

    def __post_init__(self):
        # Full paths and plain tuples: another process has another folder to start from.
        for name, value in (
            ("data", str(Path(self.data).resolve())),
            ("out", str(Path(self.out).resolve())),
            ("notebook", str(find_notebook(self.notebook))),
            ("langs", tuple(self.langs)),
            ("without", tuple(self.without)),
        ):
            object.__setattr__(self, name, value)

    @property
    def parameters(self):
        """For the notebook; what says no more than its defaults is left to it."""
        asked = {"final": self.final, "without": list(self.without)}
        if self.service != "all":
            asked["service"] = self.service
        return {"quarter": self.quarter, "year": self.year, "data": self.data} | {
            name: given for name, given in asked.items() if given
        }

    @property
    def root(self):
        """Folder in which the report's own folder, named for the quarter, stands."""
        return Path(self.out, self.council)

    @property
    def folder(self):
        """Folder of the report's files."""
        return place(self.root, self._quarter, self.service)

    @property
    def failed(self):
        """Folder for the half-run notebook of this report, should a cell stop it."""
        return place(Path(self.out, "failed", self.council), self._quarter, self.service)

    @property
    def page(self):
        """Name of the report's page, without its language."""
        return Path(self.notebook).stem

    @property
    def _quarter(self):
        return f"{self.year}-{self.quarter}".replace("/", "-")

    def __str__(self):
        service = "" if self.service == "all" else f", {self.service}"
        return " ".join(filter(None, [self.council, f"{self.year} {self.quarter}"])) + service
