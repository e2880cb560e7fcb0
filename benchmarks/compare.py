"""Time of summarise on many rows, against the one pandas pivot and merge that it stands for.

Run by hand: python benchmarks/compare.py. Prints seconds, the ratio (to be 3.0 at most) and how
the time grows from 10,000 to 1,000,000 rows (to be linear).
"""

import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

from piutils.compare import summarise
from piutils.model import INDICATORS, VALUES
from piutils.rules import load_rules

RULES = load_rules(Path(__file__).parents[1] / "data" / "rules.toml")
PERIOD = pd.Period("2022Q1", "Q-MAR")
SERIES = ["actual", "target", "wales_average", "last_year", "rag"]


def tables(rows, seed=2022):
    """Synthetic indicators with five figures each: this quarter, its target, Wales, last year, colour."""
    random = np.random.default_rng(seed)
    size = rows // len(SERIES)
    code = np.array([f"PI/{number:06d}" for number in range(size)], dtype=object)
    n = random.integers(5, 2_000, (2, size))
    share = random.beta(8, 2, size)
    x = random.binomial(n, share)
    percent = np.round(100 * x / n, 2)
    held = {
        "actual": (percent[0], x[0], n[0]),
        "target": (np.round(100 * share, 1), np.nan, np.nan),
        "wales_average": (np.round(100 * share + random.normal(0, 3, size), 1), np.nan, np.nan),
        "last_year": (percent[1], x[1], n[1]),
        "rag": (np.full(size, np.nan), np.nan, np.nan),
    }
    covers = {"target": "2021/22", "wales_average": "unstated", "last_year": "2020/21 Q1"}
    parts = []
    for series in SERIES:
        value, numerator, denominator = held[series]
        printed = np.char.mod("%.2f", value).astype(object) if series != "rag" else "Green"
        parts.append(
            pd.DataFrame(
                {
                    "code": code,
                    "period": PERIOD - 4 if series == "last_year" else PERIOD,
                    "series": "actual" if series == "last_year" else series,
                    "covers": covers.get(series, "2021/22 Q1"),
                    "value": value,
                    "numerator": np.asarray(numerator, dtype=float),
                    "denominator": np.asarray(denominator, dtype=float),
                    "printed": printed,
                    "source": "synthetic.csv#1",
                    "box": None,
                }
            )
        )
    values = pd.concat(parts, ignore_index=True).sample(frac=1, random_state=seed, ignore_index=True)
    indicators = pd.DataFrame(
        {
            "code": code,
            "aliases": [()] * size,
            "title": code,
            "title_cy": "",
            "service": "",
            "unit": "percent",
            "better": random.choice(["higher", "lower", "neither"], size, p=[0.7, 0.25, 0.05]),
            "decimals": 2,
            "cumulative": True,
            "rule": random.choice(list(RULES), size),
        }
    )
    return values[list(VALUES)], indicators[list(INDICATORS)]


def pivot_and_merge(values, indicators):
    """The plain pandas way to one row an indicator, before anything is compared."""
    keyed = values.assign(column=values["series"] + " " + values["period"].astype(str))
    wide = keyed.pivot(
        index="code", columns="column", values=["value", "numerator", "denominator", "printed", "covers"]
    )
    wide.columns = [" ".join(names) for names in wide.columns]
    return indicators.merge(wide, left_on="code", right_index=True, how="left")


def seconds(call, repeats):
    """Best of several runs."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    """Print a line for each size, then the ratio and the growth at the largest."""
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000]
    took = {}
    print(f"{'rows':>10} {'pivot+merge':>12} {'summarise':>10} {'ratio':>6} {'µs a row':>9}")
    for rows in sizes:
        values, indicators = tables(rows)
        repeats = 3
        plain = seconds(lambda v=values, i=indicators: pivot_and_merge(v, i), repeats)
        took[rows] = seconds(lambda v=values, i=indicators: summarise(v, i, RULES, PERIOD), repeats)
        print(
            f"{rows:>10,} {plain:>12.3f} {took[rows]:>10.3f} {took[rows] / plain:>6.2f}"
            f" {took[rows] / rows * 1e6:>9.2f}"
        )
    least, most = min(sizes), max(sizes)
    print(f"time a row, {most:,} against {least:,} rows: x {took[most] / most / (took[least] / least):.2f}")


if __name__ == "__main__":
    main()
