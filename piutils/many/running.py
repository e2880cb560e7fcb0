"""Many reports in one run: side by side, each fault told, what stands already left alone."""

import os
import shutil
import sys
from collections import Counter, deque
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from multiprocessing import current_process, get_context
from pathlib import Path

import pandas as pd

from piutils import folder
from piutils.many import kept
from piutils.many.making import MAKING, Outcome, make, start_worker
from piutils.model import PIDataError
from piutils.placing import take_up
from piutils.report import told

_KILLED = (
    "a process that made reports was killed, this one or one beside it; run again to make what is missing"
)

_STARTS = 3  # so many times no process comes up before that is no accident
_NOT_STARTED = (
    "the processes that make reports end as they start; a script that calls pi.report_many needs "
    'the line `if __name__ == "__main__":` above its work'
)


def report_many(jobs, executor=None, *, force=False):
    """Make many reports; one that fails stops no other.

    Parameters
    ----------
    jobs : iterable of Job, from plan_reports or one's own
    executor : concurrent.futures.Executor or None
        Who does the work: None starts as many processes as this machine has processors, each with
        a warm kernel of its own. A script that calls this needs `if __name__ == "__main__":`. A
        worker of another executor keeps its kernel until its process ends.
    force : bool, make a report again that still stands for the same inputs, parameters and program

    Returns
    -------
    DataFrame, one row per job in their order
        data, council, year, quarter, service, state ('made', 'unchanged' or 'failed'), reason (why it
        failed), folder (of its files)

    Raises
    ------
    PIDataError
        Two jobs have the same folder, another run is at work in it, or no process could be started.

    Examples
    --------
    >>> import piutils as pi
    >>> jobs = [job for job in pi.plan_reports("data") if job.quarter == "Q4"]
    >>> len(pi.report_many(jobs))
    0
    """
    if getattr(current_process(), "_inheriting", False):
        sys.exit(1)  # a script without that line, run again by the process that it started
    jobs = list(jobs)
    with alone({job.out for job in jobs}):
        outcomes = {outcome.job: outcome for outcome in outcomes_of(jobs, executor, force=force)}
    return as_table([outcomes[job] for job in jobs])


def as_table(outcomes):
    """Outcomes as the table that report_many gives."""
    columns = ["data", "council", "year", "quarter", "service", "state", "reason", "folder"]
    rows = [
        [getattr(said.job, name) for name in columns[:5]] + [said.state, said.reason, str(said.job.folder)]
        for said in outcomes
    ]
    return pd.DataFrame(rows, columns=columns)


def outcomes_of(jobs, executor=None, *, force=False):
    """Outcome of each job as it comes, first of those that need not be made.

    Parameters and errors as report_many; whoever asks holds the folders by `alone`.
    """
    twice = [place for place, number in Counter(job.folder for job in jobs).items() if number > 1]
    if twice:
        raise PIDataError(f"two reports would write to {twice[0]}; give each an `out` of its own")
    inputs, due = Inputs(), []
    for job in jobs:
        said = None if force else unchanged(job, inputs)
        if said:
            yield said
        else:
            due.append(job)
    yield from _local(due) if executor is None else _given(due, executor)


class Inputs(dict):
    """Data folder -> hashes of its files, taken once in a run; the notebooks say what they read."""

    def __missing__(self, data):
        try:
            self[data] = folder.digests(Path(data))
        except PIDataError:
            self[data] = {}  # no report stands for that; to make one will say why
        return self[data]


def unchanged(job, inputs):
    """Outcome of a job whose report stands for the same inputs, parameters and program; else None."""
    standing = kept.standing(job)
    if standing and standing[0] == kept.made_of(kept.asked(job), inputs[job.data]):
        return Outcome(job, "unchanged", overviews=standing[1])
    return None


def earlier(job, inputs):
    """Outcome of a job that was not asked for, where a report of it stands; else None."""
    standing = kept.standing(job)
    return standing and (unchanged(job, inputs) or Outcome(job, "earlier", overviews=standing[1]))


@contextmanager
def alone(folders):
    """Keep other runs out of the folders; finish what one that was killed left, or clear it away."""
    from filelock import FileLock, Timeout

    with ExitStack() as held:
        for out in sorted(folders):
            with told(out):
                os.makedirs(out, exist_ok=True)
                try:
                    held.enter_context(FileLock(Path(out, ".lock"), timeout=0))
                except Timeout:
                    raise PIDataError(
                        "another run is at work there; wait for its end, or choose another folder with --out",
                        str(out),
                    ) from None
                shutil.rmtree(Path(out, MAKING), ignore_errors=True)
                take_up(out)
            held.callback(shutil.rmtree, Path(out, MAKING), ignore_errors=True)
        yield


def _local(jobs):
    """Outcomes from processes of this machine; a process that is killed is replaced."""
    waiting, starts = deque(jobs), 0
    workers = min(_processors(), len(jobs))
    spawn = get_context("spawn")  # as everywhere but Linux: a fork of a process with threads may hang
    while waiting:
        running = {}
        ours, theirs = spawn.Pipe()
        try:
            with ProcessPoolExecutor(workers, spawn, start_worker, (theirs,)) as pool:
                try:
                    yield from _made(waiting, running, workers, pool)
                except BaseException:
                    started = ours.poll()
                    ours.close()  # who stops us, by Ctrl-C say, does not wait for the reports at hand
                    raise
        except BrokenProcessPool:
            if not started:
                starts += 1
                if starts == _STARTS:
                    raise PIDataError(_NOT_STARTED) from None
                waiting.extendleft(reversed(running.values()))
                continue
            lost = [job for future, job in running.items() if not future.done() or future.exception()]
            yield from (future.result() for future, job in running.items() if job not in lost)
            if workers == 1:
                yield from (Outcome(job, "failed", _KILLED) for job in lost)
            else:
                for job in lost:  # each once more by itself, so that only the guilty one fails
                    yield from _local([job])
        finally:
            ours.close()
            theirs.close()


def _made(waiting, running, workers, pool):
    while waiting or running:
        # No more than can run, so that it is known which were lost when a process is killed.
        while waiting and len(running) < workers:
            running[pool.submit(make, waiting[0])] = waiting[0]
            waiting.popleft()
        for done in wait(running, return_when=FIRST_COMPLETED).done:
            outcome = done.result()
            del running[done]
            yield outcome


def _processors():
    """Processors that this process may use, as far as Windows lets a pool have."""
    there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(there, 61)


def _given(jobs, executor):
    """Outcomes from somebody else's executor: it finds the machines, and replaces those that die."""
    running = {executor.submit(make, job): job for job in jobs}
    try:
        for done in as_completed(running):
            job = running.pop(done)
            try:
                yield done.result()
            except Exception as error:  # each engine has errors of its own for a worker that died
                yield Outcome(job, "failed", f"{type(error).__name__}: {error}")
    finally:
        for future in running:
            future.cancel()
