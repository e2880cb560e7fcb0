"""One Jupyter kernel for several runs of a notebook: started early, emptied in between."""

import json
from contextlib import contextmanager
from pathlib import Path

from piutils.model import PIDataError

# ipykernel warns at each start that it talks over TCP; it does so to this machine alone.
_QUIET = ["--IPKernelApp.log_level=40"]
_IMPORT = "__import__('piutils.parts.story')"  # binds no name in the notebook's namespace


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
    from jupyter_client.manager import AsyncKernelManager
    from jupyter_core.utils import run_sync

    manager = AsyncKernelManager(kernel_name=_kernel_name(source))
    try:
        run_sync(manager.start_kernel)(cwd=str(Path.cwd()), extra_arguments=_QUIET)
    except NoSuchKernel:
        raise PIDataError(
            f"{source.name} asks for the kernel {manager.kernel_name!r}, which is not installed here; "
            "run: python -m ipykernel install --user"
        ) from None
    try:
        with _client(manager) as client:
            client.execute(_IMPORT, silent=True, store_history=False)
        yield manager
    finally:
        run_sync(manager.shutdown_kernel)(now=True)


def empty(manager):
    """Clear the namespace of a kernel, so that the next run starts as a first one does."""
    with _client(manager) as client:
        client.wait_for_ready(timeout=60)
        client.execute_interactive("%reset -f", silent=True, store_history=False, timeout=60)


@contextmanager
def _client(manager):
    client = manager.blocking_client()
    client.start_channels(stdin=False, hb=False)
    try:
        yield client
    finally:
        client.stop_channels()


def _kernel_name(source):
    try:
        metadata = json.loads(source.read_text(encoding="utf-8"))["metadata"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PIDataError(f"is not a notebook ({error})", str(source)) from None
    return metadata.get("kernelspec", {}).get("name", "python3")
