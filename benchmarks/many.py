"""Many reports in one run, against a shell loop of the stock tools on the same notebook and figures.

Run by hand from the root: `python benchmarks/many.py [councils]`; 22 take half an hour. Prints ratios:
reports a minute against the loop (10 at least); the time a report takes in many to that in a few (linear,
so 1); a second run with nothing changed (50 times faster at least); memory of a worker and its kernel
after 200 reports against 20 (1.2 at most, under 500 MB); Dask with as many workers against the processes
of this machine (1.3 at most). The figures are those of tests/councils.py: councils of 8 services with 8
indicators, 4 quarters; 22 of them are a year of Wales. The loop is timed on one quarter of one council:
the whole and each service, as in the rest.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
from distributed import Client

from piutils.many.planning import plan_reports

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
sys.path.insert(0, str(ROOT / "tests"))

from councils import councils  # noqa: E402  the tests' generator


def run(command):
    """Seconds of one command, its output left aside."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def loop(jobs, folder):
    """Seconds a report takes in a shell loop: papermill and nbconvert, once per language."""
    total = 0.0
    for job in jobs:
        for lang in job.langs:
            out = Path(folder, "loop.ipynb")
            given = job.parameters | {"lang": lang}
            asked = [word for name, value in given.items() for word in ("-p", name, value)]
            total += run([BIN / "papermill", job.notebook, out, *asked])
            total += run([BIN / "jupyter", "nbconvert", "--to", "html", "--no-input", out])
    return total / len(jobs)


def command(folders, out, *more):
    return [BIN / "piutils", "report", "--all", "--data", *folders, "--out", out, *more]


def watched(command, out):
    """Seconds of a run, and memory in MB of its largest worker with its kernel, by reports made."""
    seen, done = [], threading.Event()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def watch():
        while not done.wait(2):
            made = sum("email.eml" in files for _, _, files in os.walk(out))  # folders may go meanwhile
            seen.append((made, _largest(process.pid)))

    thread = threading.Thread(target=watch)
    start = time.perf_counter()
    thread.start()
    status = process.wait()
    took = time.perf_counter() - start
    done.set()
    thread.join()
    assert status == 0
    return took, seen


def _largest(pid):
    try:
        workers = psutil.Process(pid).children()
        sizes = [_resident(worker) + sum(map(_resident, worker.children())) for worker in workers]
    except psutil.NoSuchProcess:
        return 0.0
    return max(sizes, default=0.0)


def _resident(process):
    try:
        return process.memory_info().rss / 2**20
    except psutil.NoSuchProcess:
        return 0.0


def dask(folders, out, workers):
    """Seconds of the same run on a Dask cluster of this machine, started beforehand."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": ROOT}
    found = Path(out).with_suffix(".json")
    here = ["--no-dashboard", "--host", "127.0.0.1", "--scheduler-file", found]
    tool = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0"]
    cluster = [subprocess.Popen([*tool, *here], **quiet)]
    tool = [sys.executable, "-m", "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny"]
    cluster += [subprocess.Popen([*tool, *here], **quiet) for _ in range(workers)]
    try:
        while not found.exists():
            time.sleep(0.1)
        with Client(scheduler_file=found) as client:
            client.wait_for_workers(workers)
            address = client.scheduler.addr
        return run(command(folders, out, "--scheduler", address))
    finally:
        for process in cluster[::-1]:
            process.terminate()
            process.wait()


def main(count=2):
    workers = os.cpu_count()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PIUTILS_CACHE"] = str(Path(folder, "kept"))
        folders = councils(Path(folder, "figures"), count)
        jobs = plan_reports(folders, out=Path(folder, "many"))  # and every document is in the cache
        quarter = [job for job in jobs if (job.data, job.quarter) == (jobs[0].data, jobs[0].quarter)]
        per_loop = loop(quarter, folder)

        few = command([folders[0]], Path(folder, "few"))
        few_seconds = run(few)
        many_seconds, seen = watched(command(folders, Path(folder, "many")), Path(folder, "many"))
        again = min(run(command(folders, Path(folder, "many"))) for _ in range(3))
        each, few_each = many_seconds / len(jobs), few_seconds / (len(jobs) // count)
        print(f"{len(jobs)} reports in both languages, {workers} processors")
        print(f"a report: {each:.2f} s; in the loop {per_loop:.1f} s: x {per_loop / each:.1f} (bound 10)")
        print(f"time a report, of all / of one council: {each / few_each:.2f} (linear: 1 or less)")
        print(f"again, nothing changed: {again:.2f} s, x {many_seconds / again:.0f} (bound 50)")
        early = [size for made, size in seen if 15 <= made <= 25]
        late = [size for made, size in seen if made >= min(200, len(jobs) - 10)]
        if early and late:
            ratio = max(late) / max(early)
            print(f"memory of a worker, late / after 20: {ratio:.2f}, {max(late):.0f} MB (bounds 1.2, 500)")
        local = run(command([folders[0]], Path(folder, "few"), "--force"))
        shared = dask([folders[0]], Path(folder, "dask"), workers)
        print(f"Dask / processes of this machine: {shared / local:.2f} (bound 1.3)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
