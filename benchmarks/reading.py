"""Time and memory of reading PDFs, against pdfplumber's own words and tables on the same pages.

Run by hand: python benchmarks/reading.py [pages ...]. Prints three figures, in processor time: reading
against `extract_words()` plus `find_tables()` (ratio to be 1.0 at most); how time and peak memory grow with
pages (time linear, peak at 1,000 pages 1.5 times that at 100 at most); reading again an unchanged
file against the first time (20 times faster at least).
"""

import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pdfplumber

from piutils import cache, reading

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import typeset
import typeset_pdf

LAYOUTS = ("npt", "rct", "gwynedd", "swansea", "kent")


def typeset_pages(pages, path, layout="npt", rules="grid"):
    """Typeset a pack of about so many pages; gives the exact number."""
    items = 40
    for _ in range(2):
        typeset_pdf.pdf(many(layout, items), path, rules=rules)
        with pdfplumber.open(path) as document:
            count = len(document.pages)
        items = max(round(items * pages / count), 1)
    return count


def many(layout, items):
    """One pack of any length, made of packs of at most 900 indicators with codes of their own."""
    whole = typeset.pack(1, items=0, when=(2021, 1))
    for number in range(0, items, 900):
        made = typeset.pack(number + 1, items=min(900, items - number), when=(2021, 1))
        for item in made.items:
            item.codes = tuple(f"{code[:2]}{chr(65 + number // 900)}{code[2:]}" for code in item.codes)
        whole.items += made.items
    return typeset.LAYOUTS[layout](whole, random.Random(1))


def plumbed(path):
    """What pdfplumber alone takes for the words and tables of a document, in seconds."""
    start = time.process_time()
    with pdfplumber.open(path) as document:
        for page in document.pages:
            page.extract_words()
            page.find_tables()
            page.close()
    return time.process_time() - start


def read(path):
    """Seconds of reading a document for the first time."""
    cache.folder = lambda: None
    start = time.process_time()
    document = reading.read(path)
    took = time.process_time() - start
    assert document.words_left == 0, document.unread
    return took


def apart(path):
    """Read a document in a process of its own; give seconds and peak memory in MB."""
    done = subprocess.run(
        [sys.executable, __file__, "--one", str(path)], capture_output=True, text=True, check=True
    )
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def peak():
    """Peak memory of this process in MB. The usual ru_maxrss begins at what its parent held at the start."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]) / 1024


def again(path):
    """Seconds of the first and of the second reading, the kept documents in a folder of their own."""
    with tempfile.TemporaryDirectory() as kept:
        cache.folder = lambda: Path(kept)
        start = time.process_time()
        reading.read(path)
        first = time.process_time() - start
        seconds = []
        for _ in range(5):
            start = time.process_time()
            reading.read(path)
            seconds.append(time.process_time() - start)
    return first, min(seconds)


def main():
    """Print the three figures."""
    sizes = [int(size) for size in sys.argv[1:]] or [100, 1000]
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        print(f"{'document':>16} {'pages':>6} {'pdfplumber':>11} {'read':>7} {'ratio':>6}")
        for layout in LAYOUTS:
            for rules in ("grid", "none") if layout == "npt" else ("grid",):
                path = place / f"{layout}-{rules}.pdf"
                pages = typeset_pages(10, path, layout, rules)
                plain, ours = min(plumbed(path) for _ in range(3)), min(read(path) for _ in range(3))
                print(
                    f"{layout + ' ' + rules:>16} {pages:>6} {plain:>11.2f} {ours:>7.2f} {ours / plain:>6.2f}"
                )
        grown = {}
        print(f"{'pages':>6} {'seconds':>8} {'ms a page':>10} {'peak MB':>8}")
        for size in sizes:
            path = place / f"{size}.pdf"
            pages = typeset_pages(size, path)
            took, peak = apart(path)
            grown[size] = (took / pages, peak)
            print(f"{pages:>6} {took:>8.1f} {1000 * took / pages:>10.1f} {peak:>8.0f}")
        least, most = min(sizes), max(sizes)
        print(f"time a page, {most} against {least} pages: x {grown[most][0] / grown[least][0]:.2f}")
        print(f"peak memory, {most} against {least} pages: x {grown[most][1] / grown[least][1]:.2f}")
        first, second = again(place / f"{least}.pdf")
        print(f"reading again: {first:.2f} s, then {second * 1000:.1f} ms: x {first / second:.0f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(read(Path(sys.argv[2])), peak())
    else:
        main()
