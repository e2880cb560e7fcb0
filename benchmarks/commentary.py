"""How well and how fast the commentary check works. Run: python benchmarks/commentary.py [rounds].

Prints recall on false statements, contradictions on true ones, the verdicts on the Quarter 1
document, and the time for a commentary of 20,000 words.
"""

import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from statements import build, generate  # noqa: E402

from piutils import commentary  # noqa: E402


def contradictions(tables):
    return int((commentary.check(*tables).findings["severity"] == "contradiction").sum())


def statements(rounds):
    tried, missed, wrong = Counter(), Counter(), Counter()
    examples = []
    for name, one, true, false in generate("benchmark", rounds):
        tried[name] += 1
        if contradictions(build(one, true)):
            wrong[name] += 1
            examples.append(f"  true, contradicted ({name}): {true}")
        if not contradictions(build(one, false)):
            missed[name] += 1
            examples.append(f"  false, missed ({name}): {false}")
    total = sum(tried.values())
    print(f"{total} true and {total} false statements in {len(tried)} kinds of wording")
    print(
        f"  recall on the false: {1 - sum(missed.values()) / total:.1%}; true ones contradicted: "
        f"{sum(wrong.values())}"
    )
    print("\n".join(examples[:12]))


def seed():
    path = ROOT.parent / "shared" / "seed" / "q1-2021-22-word.pdf"
    if not path.is_file():
        print("the Quarter 1 document is not beside the project")
        return
    from piutils import reading

    read = reading.read(path)
    found = commentary.check(read.indicators, read.values, read.commentary, read.period)
    counted = found.coverage
    share = 1 - counted["unverifiable"] / counted["numbers"]
    print(f"Quarter 1 2021/22: {counted}; verdicts for {share:.1%} of the numbers")
    for row in found.findings[found.findings["severity"] != "note"].itertuples():
        print(f"  {row.severity} {row.code} {row.kind}: {row.explanation[:100]}")


def long_text():
    from statements import world

    words = (
        "In Quarter 2, 365 out of 400 lights were repaired on time, compared with 447 out of 500 in the "
        "same period"
        " last year. Performance is above the All Wales Average of 84.1%. 22 faults for these reasons: "
        "cable = 9;"
        " lamp = 6; post = 7. The remaining 35 were late, and officers will keep working with the "
        "contractor. "
    )
    import random

    text = words * (20_000 // len(words.split()) + 1)
    tables = build(world(random.Random(1), "percent"), text)
    start, cpu = time.perf_counter(), time.process_time()
    counted = commentary.check(*tables).coverage
    print(
        f"{len(text.split()):,} words, {counted['numbers']:,} numbers: {time.process_time() - cpu:.2f} s "
        "of processor,"
        f" {time.perf_counter() - start:.2f} s on the clock"
    )


if __name__ == "__main__":
    statements(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
    seed()
    long_text()
