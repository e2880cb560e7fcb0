"""`piutils report --all`: plan, make, list; the summary of the whole run."""

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from piutils.many.cluster import cluster
from piutils.many.listing import index_pages
from piutils.many.planning import narrowed, plan_reports
from piutils.many.running import Inputs, alone, earlier, outcomes_of
from piutils.model import PIDataError
from piutils.placing import write_whole
from piutils.report import told
from piutils.words import LANGUAGES


@dataclass(frozen=True)
class Summary:
    """What became of a run.

    outcomes : list of Outcome, as planned
    faults : messages on documents and data folders that could not be read
    index : Path of the page that lists the reports
    """

    outcomes: list
    faults: list
    index: Path

    @property
    def failed(self):
        """Whether a report or a document failed."""
        return bool(self.faults) or any(said.state == "failed" for said in self.outcomes)

    def number(self, state):
        """How many reports are in that state."""
        return sum(said.state == state for said in self.outcomes)

    def as_json(self):
        """Summary as plain JSON."""
        return {
            "index": str(self.index),
            "made": self.number("made"),
            "unchanged": self.number("unchanged"),
            "failed": self.number("failed"),
            "reports": [
                {
                    "council": said.job.council,
                    "year": said.job.year,
                    "quarter": said.job.quarter,
                    "service": said.job.service,
                    "langs": list(said.job.langs),
                    "state": said.state,
                    "reason": said.reason,
                    "folder": str(said.job.folder),
                }
                for said in self.outcomes
            ],
            "faults": self.faults,
        }

    def as_text(self, shown):
        """Summary for people; `shown` shortens a path."""
        lines = [f"failed: {said.job}: {said.reason}" for said in self.outcomes if said.state == "failed"]
        lines += [f"not read: {fault}" for fault in self.faults]
        numbers = ", ".join(f"{self.number(state)} {state}" for state in ("made", "unchanged", "failed"))
        return "\n".join([*lines, f"reports: {numbers}", str(shown(self.index))])


def report_all(data, *, quarter, year, service, langs, out, force, scheduler, **asked):
    """Make every report that the data folders allow, and index.html over them.

    Parameters
    ----------
    data : list of data folders
    quarter, year, service : None for every one
    langs, out, asked : as plan_reports
    force : bool
    scheduler : address of a Dask scheduler, or None for processes of this machine

    Returns
    -------
    Summary

    Raises
    ------
    PIDataError
        No report is possible, or as plan_reports and report_many.
    """
    faults = []
    jobs = plan_reports(data, langs=langs, out=out, faults=faults, **asked)
    if not jobs:
        if len(faults) == 1:
            raise PIDataError(f"no report is possible: {faults[0]}")
        raise PIDataError(faults or "no report is possible", "no report is possible" if faults else "")
    chosen = narrowed(jobs, quarter=quarter, year=year, service=service)
    out = Path(out).resolve()
    with alone({str(out)}):
        done = _watched(chosen, scheduler, force)
        inputs = Inputs()
        outcomes = [done[job] if job in done else earlier(job, inputs) for job in jobs]
        outcomes = [said for said in outcomes if said]
        pages = index_pages(outcomes, faults, langs, out)
        with told(out):
            # Of a run in both languages: it would list other reports than the new index.
            left = [f"index-{lang}.html" for lang in set(LANGUAGES) - set(langs)]
            index, *_ = write_whole(out, pages, outdated=lambda: left)
    return Summary(outcomes, faults, index)


def _watched(jobs, scheduler, force):
    """Outcome of each job, with a bar for who waits."""
    from tqdm import tqdm

    done, failed = {}, 0
    # `disable=None`: no bar where nobody watches.
    with (
        cluster(scheduler, jobs) if scheduler else nullcontext() as executor,
        tqdm(total=len(jobs), unit=" reports", smoothing=0.05, disable=None) as bar,
    ):
        for said in outcomes_of(jobs, executor, force=force):
            done[said.job] = said
            failed += said.state == "failed"
            bar.set_postfix(failed=failed, refresh=False)
            bar.update()
    return done
