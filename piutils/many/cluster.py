"""A Dask cluster as the executor of many reports: found, and each of its workers fit for them."""

import tempfile
from contextlib import contextmanager
from pathlib import Path

from piutils.many.kept import program
from piutils.many.making import MAKING
from piutils.model import PIDataError

_PATIENCE = 10  # seconds for a scheduler to answer


@contextmanager
def cluster(address, jobs):
    """Executor of the cluster whose scheduler has that address.

    Parameters
    ----------
    address : str, like tcp://10.0.0.1:8786
    jobs : list of Job of one run, whose folder is there

    Raises
    ------
    PIDataError
        No scheduler answers, it has no workers, or a worker runs another program or does not see
        the data folders, the notebook or the folder of the run.
    """
    try:
        from distributed import Client
    except ImportError:
        raise PIDataError('--scheduler needs Dask; run: pip install "piutils[dask]"') from None
    try:
        client = Client(address, timeout=_PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise PIDataError(
            f"no Dask scheduler answers there ({error}); start one with `dask scheduler`, or leave out "
            "--scheduler",
            address,
        ) from None
    with client:
        workers = _asked(client, jobs)
        if not workers:
            raise PIDataError("the scheduler has no workers; start some with `dask worker`", address)
        faults = [f"{worker} {fault}" for worker, said in workers.items() if (fault := _fault(said))]
        if faults:
            raise PIDataError(faults if len(faults) > 1 else faults[0], address)
        yield client.get_executor(pure=False)


def _asked(client, jobs):
    """What each worker says of itself, by its address: as `_ready`, or the error that it met."""
    making = Path(jobs[0].out, MAKING)
    making.mkdir(exist_ok=True)
    # A folder of that name might stand on a worker's own disk; a file made this moment cannot.
    with tempfile.NamedTemporaryFile(dir=making) as sign:
        needed = sorted({sign.name, *(job.data for job in jobs), *(job.notebook for job in jobs)})
        return client.run(_ready, needed, on_error="return")


def _ready(needed):
    """On a worker: its program, and which paths it does not see."""
    return program(), [path for path in needed if not Path(path).exists()]


def _fault(said):
    """What keeps a worker from making reports; '' where nothing does."""
    if isinstance(said, BaseException) or said[0] != program():
        return "has no piutils, or another version of it; install the same"
    unseen = [str(Path(path).parent.parent) if MAKING in Path(path).parts else path for path in said[1]]
    if unseen:
        return f"does not see {', '.join(unseen)}; put it on storage that all machines share"
    return ""
