"""The whole report against two stock commands on an empty notebook, and its peak memory.

Run by hand from the project's root: `python benchmarks/report.py`. Prints ratios of medians;
each pair of commands runs in turn, so that a drift of the machine's speed hits both alike.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat

RUNS = 5
ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def seconds(*commands):
    """Wall time of commands run one after the other."""
    start = time.perf_counter()
    for command in commands:
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - start


def paired(ours, theirs, label, bound):
    """Print the ratio of two lists of commands, pair by pair."""
    seconds(*ours), seconds(*theirs)  # both warm: compiled files on disk, caches of fonts
    pairs = [(seconds(*ours), seconds(*theirs)) for _ in range(RUNS)]
    ratio = statistics.median(our / their for our, their in pairs)
    our, their = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{label}: {our:.2f} s against {their:.2f} s, ratio {ratio:.2f} (bound {bound})")


def peak_memory(command):
    """Largest sum of resident memory over the command and all its children, in MB."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    done = threading.Event()
    threading.Thread(target=lambda: (process.wait(), done.set()), daemon=True).start()
    while not done.wait(0.02):
        peak = max(peak, _resident(process.pid))
    return peak / 2**20


def _resident(pid):
    total = 0
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        total = pages * resource.getpagesize()
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            total += _resident(child)
    except OSError:
        pass  # the process has just ended
    return total


def main():
    with tempfile.TemporaryDirectory() as folder:
        empty, out = Path(folder) / "empty.ipynb", Path(folder) / "out.ipynb"
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(nbformat.v4.new_notebook(metadata={"kernelspec": kernel}), empty)
        report = [BIN / "piutils", "report", "--quarter", "Q1", "--out", folder]
        stock = [[BIN / "papermill", empty, out], [BIN / "jupyter", "nbconvert", "--to", "html", out]]
        paired(
            [[*report, "--lang", "en"]],
            stock,
            "English report / stock tools on nothing",
            "1.0",
        )
        imports = [[sys.executable, "-c", "import piutils"]], [[sys.executable, "-c", "import pandas"]]
        paired(*imports, "import piutils / import pandas", "1.2")
        print(f"peak memory, kernel included: {peak_memory([*report, '--lang', 'en']):.0f} MB (bound 400)")
        print(f"peak memory, both languages: {peak_memory(report):.0f} MB (bound 400)")


if __name__ == "__main__":
    main()
