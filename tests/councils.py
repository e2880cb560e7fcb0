"""A seeded generator of data folders: so many councils, services and quarters, as benchmarks need them."""

import csv
import io
import random
from pathlib import Path

AREAS = (
    "Housing Highways Planning Education Leisure Children Adults Waste Libraries Finance Transport Benefits"
)
SUBJECTS = (
    "repairs inspections applications reviews visits requests assessments complaints orders plans".split()
)
ENDS = ("completed on time", "answered within five days", "agreed with the resident", "closed in the quarter")


def councils(folder, count, *, services=8, quarters=4, indicators=8, seed=1):
    """Write data folders of `count` councils.

    Each has one document per service and quarter of 2021/22, of so many indicators.

    Returns
    -------
    list of Path, the data folders
    """
    made = []
    for number in range(1, count + 1):
        path = Path(folder) / f"council-{number:02d}"
        _council(
            path, f"Council {number:02d}", random.Random(seed * 1000 + number), services, quarters, indicators
        )
        made.append(path)
    return made


def _council(path, name, chance, services, quarters, indicators):
    (path / "reports").mkdir(parents=True)
    (path / "council.toml").write_text(f'name = "{name}"\nname_cy = "{name}"\n', encoding="utf-8")
    listed = ["code,better,unit,decimals,title_cy,cumulative,rule"]
    rules = (
        '[within_5_percent]\ncouncils = ""\nlevels = ["met", "near", "missed"]\n'
        'colours = { met = "Green", near = "Amber", missed = "Red" }\nbasis = "relative"\n'
        'within = { near = 5.0 }\nboundary = { near = "near" }\n'
        'source = "made up"\nconfirmed = true\nnote = ""\n'
    )
    (path / "rules.toml").write_text(rules, encoding="utf-8")
    for service in range(services):
        area = AREAS.split()[service % 12]
        items = []
        for item in range(indicators):
            code = f"PI/{service + 1}{item + 1:02d}"
            listed.append(f"{code},higher,percent,2,,no,within_5_percent")
            title = f"Percentage of {area.lower()} {SUBJECTS[item % 10]} {ENDS[item % 4]}"
            items.append((code, title, chance.randint(40, 900), chance.uniform(0.7, 0.98)))
        for quarter in range(1, quarters + 1):
            text = _document(f"{area} Services", quarter, items, chance)
            (path / "reports" / f"{area.lower()}-q{quarter}.csv").write_text(text, encoding="utf-8")
    (path / "indicators.csv").write_text("\n".join(listed) + "\n", encoding="utf-8")


def _document(service, quarter, items, chance):
    lines = io.StringIO()
    write = csv.writer(lines, lineterminator="\n").writerow
    write([f"Performance Indicators - Quarter {quarter} 2021/22"])
    write(["PI Title", "Actual 20/21", "Actual 21/22", "Target 21/22", "Perf. RAG"])
    write([service])
    for code, title, total, share in items:
        now, then = (sum(chance.random() < share for _ in range(total)) for _ in range(2))
        target = round(100 * share, 0)
        result = 100 * now / total
        colour = "Green" if result >= target else "Amber" if result >= 0.95 * target else "Red"
        write([f"{code} - {title}", f"{100 * then / total:.2f}", f"{result:.2f}", f"{target:.2f}", colour])
        write([f"{now} out of {total} were on time, compared to {then} out of {total} last year."])
    return lines.getvalue()
