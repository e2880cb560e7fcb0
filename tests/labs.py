"""A real JupyterLab on loopback for the browser tests and the benchmark: its own settings, its own end."""

import json
import os
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager, suppress
from pathlib import Path

from piutils.lab import environment

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def project(folder):
    """Copy of what an analyst has, so that JupyterLab may save what it likes: data and notebooks."""
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    return folder


def settings(folder):
    """Environment in which JupyterLab knows nothing of this machine's user."""
    own = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "share",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "IPYTHONDIR": "ipython",
    }
    return environment() | {name: str(folder / ".lab" / part) for name, part in own.items()}


@contextmanager
def running(command, folder, wait=180):
    """Run a command that starts JupyterLab in `folder`; gives the server's own account of itself."""
    own = settings(folder)
    runtime = Path(own["JUPYTER_RUNTIME_DIR"])
    with (folder / "lab.log").open("w") as log:
        process = subprocess.Popen(
            command, cwd=folder, env=own, stdout=log, stderr=log, start_new_session=True
        )
    try:
        yield _account(process, runtime, folder / "lab.log", time.monotonic() + wait)
    finally:
        _stop(process)


def _account(process, runtime, log, until):
    while time.monotonic() < until:
        assert process.poll() is None, log.read_text()
        for file in runtime.glob("jpserver-*.json"):
            with suppress(ValueError):  # half written
                return json.loads(file.read_text())
        time.sleep(0.05)
    raise AssertionError(f"JupyterLab did not start: {log.read_text()}")


def _stop(process):
    # The whole group: the server, and the kernels that it started.
    for way, seconds in ((signal.SIGTERM, 10), (signal.SIGKILL, 10)):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, way)
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
            break
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def address(account, path=""):
    """Address of the server that lets a browser in."""
    return f"{account['url']}lab/tree/{path}?token={account['token']}"


def run_all(page):
    """Choose Run > Run All Cells, once the kernel is there."""
    page.wait_for_selector(".jp-Notebook .jp-Cell")
    # Earlier than this the menu asks which kernel to start.
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
