"""One Jupyter kernel for several runs of a notebook: started early, put back in between."""

import gc
import json
import os
import sys
import warnings
from contextlib import ExitStack, chdir, contextmanager
from pathlib import Path

from piutils.model import PIDataError

_ARGUMENTS = [
    # ipykernel warns at each start that it talks over TCP; it does so to this machine alone.
    "--IPKernelApp.log_level=40",
    # Runs of a report are no history of the analyst's, and kernels side by side would wait for its file.
    "--HistoryManager.hist_file=:memory:",
]
_CALL = "__import__('piutils.kernel', fromlist=['kernel']).{}()"  # binds no name in the notebook's namespace
_SECONDS = 60  # for the kernel to answer between two runs


@contextmanager
def started(source):
    """Kernel manager of the kernel that a notebook asks for, shut down at the end.

    The kernel imports the package while this process still imports papermill: two cores
    share the wait. `source` is the path of the notebook.

    Raises
    ------
    PIDataError
        The file is no notebook, or its kernel is not installed here.
    """
    from jupyter_client.kernelspec import NoSuchKernel
    from jupyter_core.utils import run_sync

    manager = _manager(kernel_name(source))
    try:
        run_sync(manager.start_kernel)(cwd=str(Path.cwd()), extra_arguments=_ARGUMENTS)
    except NoSuchKernel:
        raise PIDataError(
            f"{source.name} asks for the kernel {manager.kernel_name!r}, which is not installed here; "
            "run: python -m ipykernel install --user"
        ) from None
    try:
        # The client stays: a kernel not up yet never gets what a client that has left had to say.
        with _client(manager) as client:
            client.execute(_CALL.format("remember"), silent=True, store_history=False)
            yield manager
    finally:
        manager.hang_up()
        run_sync(manager.shutdown_kernel)(now=True)


def empty(manager):
    """Put a kernel back to where its first run began.

    Returns
    -------
    bool : False where the kernel is dead or does not answer; then it is fit for no further run
    """
    from jupyter_core.utils import run_sync

    manager.hang_up()
    if not run_sync(manager.is_alive)():
        return False
    with _client(manager) as client:
        asked = {"silent": True, "store_history": False, "reply": True, "timeout": _SECONDS}
        try:
            return client.execute(_CALL.format("restore"), **asked)["content"]["status"] == "ok"
        except TimeoutError:
            return False


def _manager(name):
    from jupyter_client.manager import AsyncKernelManager

    class Manager(AsyncKernelManager):
        """Knows the clients it gave out: nbclient leaves open those of a kernel that it did not start."""

        def __init__(self, **given):
            super().__init__(**given)
            self._given = []

        def client(self, **asked):
            self._given.append(super().client(**asked))
            return self._given[-1]

        def hang_up(self):
            while self._given:
                self._given.pop().stop_channels()

    return Manager(kernel_name=name)


@contextmanager
def _client(manager):
    client = manager.blocking_client()
    client.start_channels(stdin=False, hb=False)
    try:
        yield client
    finally:
        client.stop_channels()


def kernel_name(source):
    """Name of the kernel that a notebook asks for.

    Raises
    ------
    PIDataError
        The file is no notebook.
    """
    try:
        spec = json.loads(source.read_text(encoding="utf-8"))["metadata"].get("kernelspec") or {}
        return spec.get("name", "python3")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PIDataError(f"is not a notebook ({error})", str(source)) from None


_surroundings = ExitStack()


def remember():
    """In the kernel: import what a report needs, and note what a notebook could change for the next."""
    import decimal
    import locale
    import random
    from unittest import mock

    import matplotlib
    import numpy as np

    import piutils.parts.story  # noqa: F401

    for kept in (
        chdir(os.getcwd()),
        mock.patch.dict(os.environ),
        mock.patch.object(sys, "path", list(sys.path)),
        warnings.catch_warnings(),
        matplotlib.rc_context(),
        decimal.localcontext(),
    ):
        _surroundings.enter_context(kept)
    _surroundings.callback(locale.setlocale, locale.LC_ALL, locale.setlocale(locale.LC_ALL))
    _surroundings.callback(np.seterr, **np.geterr())
    for seed in (random.seed, np.random.seed):
        _surroundings.callback(seed)  # as unforeseen as in a kernel of its own


def restore():
    """In the kernel: forget a notebook's names, counters, figures and settings."""
    import matplotlib.pyplot as plt
    import pandas as pd
    from IPython import get_ipython

    _surroundings.close()
    plt.close("all")
    pd.reset_option("^(display|styler)")
    get_ipython().reset(new_session=True)
    if not gc.get_freeze_count():
        # What the first run leaves is modules, which stay: to search them for garbage again and again
        # takes a sixth of every run that follows.
        gc.collect()
        gc.freeze()
    remember()
