"""JupyterLab on one notebook: on this machine alone, with a token, asking nothing of the world."""

import os
import subprocess
import sys
from pathlib import Path


def command(notebook, *, browser=True, port=None):
    """Command that opens JupyterLab on a notebook.

    Parameters
    ----------
    notebook : Path
    browser : False only prints the address
    port : int, None = the first free one from 8888

    Returns
    -------
    list of str

    Notes
    -----
    The server listens on loopback and makes a token of its own. JupyterLab would ask its makers for news
    and for a newer version; both are switched off here, and the question about news by `environment`.
    The left side shows the project, not notebooks/ alone.
    """
    root = notebook.parent.parent if notebook.parent.name == "notebooks" else notebook.parent
    line = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={root}", "--ServerApp.ip=127.0.0.1"]
    line += [f"--LabApp.default_url=/lab/tree/{notebook.relative_to(root).as_posix()}"]
    line += ["--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    line += [] if browser else ["--no-browser"]
    # In a container root is often the only user there is, and JupyterLab would not start at all.
    line += ["--allow-root"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
    return line + ([f"--port={port}"] if port else [])


def environment():
    """Variables of this process, and where JupyterLab finds that it is not to ask about news."""
    ours = [str(Path(__file__).parent / "jupyter"), os.environ.get("JUPYTER_CONFIG_PATH", "")]
    return os.environ | {"JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, ours))}


def open_lab(notebook, *, browser=True, port=None):
    """Run JupyterLab on a notebook until it is stopped; returns its exit status."""
    running = subprocess.Popen(command(Path(notebook), browser=browser, port=port), env=environment())
    while True:
        try:
            return running.wait()
        except KeyboardInterrupt:
            continue  # JupyterLab has had the same key and asks whether to stop
