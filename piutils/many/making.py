"""What a worker does: one report after the other, in a kernel that stays warm."""

import atexit
import os
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from piutils import kernel, report
from piutils.many import kept
from piutils.many.job import Job
from piutils.model import PIDataError
from piutils.outputs import INPUTS, gather

MAKING = ".making"  # folder in a run's own for what is not whole yet
_LIMIT = 3600  # seconds that a cell may take; the documents are read before and kept, so it is one that hangs


@dataclass(frozen=True)
class Outcome:
    """What became of one job.

    state : 'made', 'unchanged' or 'failed'; 'earlier' for one that stands from other inputs and was
        not asked for in this run
    reason : why it failed
    files : paths of the files written
    overviews : language -> what the report says of itself for an index
    """

    job: Job
    state: str
    reason: str = ""
    files: tuple = ()
    overviews: dict = field(default_factory=dict)


def make(job):
    """Make one report; whatever goes wrong with it is told in its Outcome and stops no other.

    The kernel is that of this thread, started for its first job and put back between two.
    """
    try:
        files, overviews = _make(job)
    except PIDataError as error:
        return Outcome(job, "failed", str(error))
    except Exception as error:  # a fault of ours or of a library: the other reports are still owed
        return Outcome(job, "failed", f"{type(error).__name__}: {error}")
    return Outcome(job, "made", "", tuple(map(str, files)), overviews)


def _make(job):
    source, asked = Path(job.notebook), kept.asked(job)
    running = _warm(source)
    with report.told(Path(job.out)):
        making = Path(job.out, MAKING)
        making.mkdir(parents=True, exist_ok=True)
        own = tempfile.TemporaryDirectory(dir=making, ignore_cleanup_errors=True)
    with own as folder:
        staging = Path(folder)
        with report.told(Path(job.out)):
            executed = report.run(source, job.parameters, job.langs, running, staging, job.failed, _LIMIT)
        inputs, *others = [_inputs(notebook) for notebook in executed.values()]
        if any(other != inputs for other in others):
            raise PIDataError(f"a file in {job.data} was changed during the run; run again")
        files = report.write(
            executed,
            job.root,
            source.stem,
            staging=staging,
            to=job.to,
            subject=job.subject,
            carried={"made_of": kept.made_of(asked, inputs)},
        )
    if job.folder / f"{job.page}-{job.langs[0]}.html" not in files:
        raise PIDataError(
            f"{source.name} names its folder or files otherwise than for the quarter and service; "
            "the index and the next run would not find them"
        )
    _mended(job)
    return files, {lang: kept.overview(notebook.cells) for lang, notebook in executed.items()}


def _inputs(notebook):
    return next(iter(gather(notebook, INPUTS)), {}).get("inputs", {})


def _mended(job):
    """Clear away the half-run notebook of an earlier run, and the folders that it leaves empty."""
    for lang in job.langs:
        (job.failed / f"{job.page}-{lang}.ipynb").unlink(missing_ok=True)
    for folder in (job.failed, *job.failed.parents):
        if not folder.is_relative_to(Path(job.out, "failed")):
            break
        try:
            folder.rmdir()
        except OSError:
            break  # another half-run notebook is in it, or there is no such folder


_own = threading.local()  # a kernel answers one thread


def _warm(source):
    """Kernel of this thread, as good as new; another one where it died or asks for another language."""
    name = kernel.kernel_name(source)
    if getattr(_own, "name", None) == name and kernel.empty(_own.running):
        return _own.running
    close()
    _own.stack = ExitStack()
    atexit.register(_own.stack.close)
    _own.running = _own.stack.enter_context(kernel.started(source))
    _own.name = name
    return _own.running


def close():
    """Shut down the kernel of this thread, if it has one."""
    if hasattr(_own, "stack"):
        _own.name = None
        atexit.unregister(_own.stack.close)
        _own.stack.close()


def start_worker(leader):
    """Ready a process of our own pool: Ctrl-C is for the one that leads, and none outlives it.

    `leader` : end of a pipe whose other end only the leading process has
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.modules.setdefault("rfc3987_syntax", None)  # as `piutils report`: two seconds for nothing
    leader.send("ready")
    threading.Thread(target=_end_with, args=(leader,), daemon=True).start()


def _end_with(leader):
    leader.poll(None)  # until the other end is closed, by the one that leads or by its death
    os._exit(1)
