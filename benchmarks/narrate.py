"""How long the words take: run `python benchmarks/narrate.py` from the project's root.

Prints milliseconds and the share of the time allowed: half a second for 100 indicators.
"""

import sys
import time
from importlib.resources import files
from pathlib import Path

import pandas as pd

from piutils import compare, folder, narrate, words
from piutils.model import financial_period

ALLOWED = 0.5  # seconds for the whole narrative of 100 indicators, after imports


def timed(work, times=5):
    """Least seconds of several runs."""
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def tell(summary, lang):
    return [
        *narrate.headline(summary, lang),
        *narrate.services(summary, lang),
        *(sentence for row in summary.itertuples() for sentence in narrate.paragraph(row, lang)),
        *(sentence for row in summary.itertuples() for sentence in narrate.caveats(row, lang)),
    ]


def main():
    read = folder.load(str(Path(__file__).parents[1] / "data"))
    period = financial_period("Q1", "2021/22")
    summary = compare.summarise(read.values, read.indicators, read.rules, period)
    hundred = pd.concat([summary] * 8).head(100)
    text = files("piutils").joinpath("locale", "cy.po").read_text(encoding="utf-8")
    catalogue = timed(lambda: words.read_catalogue(text, "cy.po"))
    print(f"catalogue of {text.count('msgid ') - 1} sentences read in {1000 * catalogue:.1f} ms")
    slowest = 0
    for lang in words.LANGUAGES:
        spent = timed(lambda lang=lang: tell(hundred, lang))
        slowest = max(slowest, spent)
        print(
            f"{lang}: {len(tell(hundred, lang))} sentences on 100 indicators in {1000 * spent:.0f} ms, "
            f"{spent / ALLOWED:.2f} of the time allowed"
        )
    return 0 if slowest <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
