"""Made-up quarterly packs in the layouts of several councils, set as PDF, Excel, CSV, HTML and Word.

`pack` makes the content, a layout sets it out as a `Print` (rows of cells and what reading them must
give), and `pdf`, `xlsx`, `csv`, `html` and `docx` write it. Everything follows from the seed.
"""

import csv as csv_module
import random
from dataclasses import dataclass, field
from html import escape

NOUNS = (
    "assessments visits plans reviews referrals contacts children adults carers families tenants homes roads "
    "schools pupils libraries permits inspections applications complaints journeys placements meetings cases"
).split()
VERBS = (
    "completed started closed held made recorded reviewed agreed resolved inspected reported offered".split()
)
TAILS = (
    "on time", "within the period", "in the year", "within 10 working days",
    "by the end of the next working day",
    "where there is evidence that the person has been seen", "in line with regulations", "(all ages)",
    "as a share of those due", "in accordance with the plan that was agreed with the family",
)  # fmt: skip
WORDS = (
    "the of and to in a is for on that with as by this which from were are our has been work team staff "
    "during period demand service people support early help plan more than last continue monitor process "
    "review change local partners winter holiday absence vacancy training system record delay improve "
    "remain steady expect council's Children's Officers' well-being follow-up part-time £5 7% 24/7 i.e. & "
    "NHS (where known)"
).split()


@dataclass
class Item:
    """One indicator: what is printed, as strings."""

    codes: tuple
    title: str
    unit: str
    actual: str
    before: str  # the same quarter last year
    earlier: str  # the year before that
    target: str
    floor: str
    wales: str
    rag: str
    comment: str
    counts: dict = field(default_factory=dict)  # 'now' / 'before' -> (cases, of how many)


@dataclass
class Pack:
    """One quarter of one service."""

    service: str
    year: int  # first year of the financial year
    quarter: int
    items: list

    def years(self, back=0):
        return f"{self.year - back}/{(self.year - back + 1) % 100:02d}"

    def short(self, back=0):
        return f"{(self.year - back) % 100:02d}/{(self.year - back + 1) % 100:02d}"

    def label(self, back=0):
        return f"{self.years(back)} Q{self.quarter}"


@dataclass
class Print:
    """A pack set out in one council's way.

    titles : lines above the table
    heads, rows : per row, (column, columns it spans, text); of a head also rows it covers
    widths : of the columns, as parts of the page's width
    expected : code -> what reading must give
    """

    titles: list
    heads: list
    rows: list
    widths: list
    expected: dict


def sentence(rng, words):
    chosen = [rng.choice(WORDS) for _ in range(max(words, 3))]
    return " ".join([chosen[0][:1].upper() + chosen[0][1:], *chosen[1:]]) + "."


def prose(rng, words):
    """About so many words in sentences."""
    done = []
    while words > 0:
        length = min(rng.randint(4, 24), words)
        done.append(sentence(rng, length))
        words -= length
    return " ".join(done)


def pack(seed, items=12, longest=120, when=None):
    """A pack of made-up indicators; texts of very different lengths, so that pages break anywhere.

    when : (first year of the financial year, quarter), drawn where it is None
    """
    rng = random.Random(seed)
    year, quarter = when or (rng.randint(2016, 2024), rng.randint(1, 4))
    numbers = rng.sample(range(1, 1000), items)
    made = [_item(rng, number, year, quarter, longest) for number in numbers]
    return Pack(
        rng.choice(["ADULT SERVICES", "HOUSING AND HOMES", "CHILDREN AND FAMILIES"]), year, quarter, made
    )


def _item(rng, number, year, quarter, longest):
    unit = rng.choice(["percent", "percent", "count", "days"])
    noun = f"{rng.choice(NOUNS)} {rng.choice(VERBS)}"
    start = {
        "percent": ("Percentage of", "% of"),
        "count": ("Number of", "The number of"),
        "days": ("Average days of",),
    }
    title = f"{rng.choice(start[unit])} {noun}"
    for _ in range(rng.choice([0, 1, 1, 1, 2, 3])):
        title += f" {rng.choice(TAILS)}"
    counts, text = {}, ""
    if unit == "percent":
        actual, before, counts, text = _percents(rng, year, quarter)
    elif unit == "count":
        actual, before = (f"{rng.randint(0, 4000)}.00" for _ in range(2))
    else:
        actual, before = (f"{rng.uniform(1, 700):.2f}" for _ in range(2))
    rated = unit == "percent" and rng.random() < 0.8
    blank = rng.choice(["", "", "N/A", "-"])
    return Item(
        codes=(f"PI/{number:03d}", *((f"CH/{number:03d}",) if rng.random() < 0.3 else ())),
        title=title,
        unit=unit,
        actual=actual,
        before=before if rng.random() < 0.8 or "before" in counts else blank,
        earlier=f"{rng.uniform(40, 99):.2f}" if unit == "percent" and rng.random() < 0.7 else blank,
        target=f"{rng.uniform(60, 99):.2f}" if rated else "",
        floor=f"{rng.uniform(30, 59):.2f}" if rated else "",
        wales=f"{rng.uniform(40, 99):.1f}" if rated else "",
        rag=rng.choice(["Green", "Amber", "Red"]) if rated else "",
        comment=(text + prose(rng, rng.choice([3, 12, 40, longest]))).strip(),
        counts=counts,
    )


def _percents(rng, year, quarter):
    """Two percentages, the counts behind them, and the sentence that states the counts."""

    def drawn():
        of = rng.randint(20, 3000)
        return rng.randint(of // 2, of), of

    counts = {"now": drawn()}
    this = f"{year}/{(year + 1) % 100:02d}"
    text = "{} out of {} in Qtr.{} {}".format(*counts["now"], quarter, this)
    if rng.random() < 0.6:
        counts["before"] = drawn()
        last = f"{year - 1}/{year % 100:02d}"
        text += " compared to {} out of {} in the same period {}".format(*counts["before"], last)
    printed = {when: f"{100 * cases / of:.2f}" for when, (cases, of) in counts.items()}
    return printed["now"], printed.get("before", f"{rng.uniform(40, 99):.2f}"), counts, text + ". "


# Layouts. Figures that a layout does not print are not expected of it.


def _titles(made, rng):
    month = {1: "June", 2: "September", 3: "December", 4: "March"}[made.quarter]
    day = 30 if made.quarter < 3 else 31
    return [
        "Anytown Council",
        f"Appendix 1 - {made.service.title()} – Quarterly Performance Report - "
        f"Quarter {made.quarter} (1st April - {day}th {month}) - {made.years()}",
        f"Print Date: {rng.randint(10, 28)}-Sep-{made.year + 1}",
    ]


def _expected(item, values, *, rag="", counts=None, comment=True):
    return {
        "aliases": list(item.codes[1:]),
        "title": item.title,
        "values": {
            series: {covers: text for covers, text in printed.items() if text}
            for series, printed in values.items()
            if any(printed.values())
        },
        "rag": rag,
        "counts": {covers: list(pair) for covers, pair in (counts or {}).items()},
        "commentary": item.comment.split() if comment else [],
    }


def _stated(made, item):
    covers = {"now": made.label(), "before": made.label(1)}
    return {covers[when]: pair for when, pair in item.counts.items()}


def npt(made, rng):
    """Neath Port Talbot: codes with the title, three years, the comment in a full-width row below."""
    heads = [
        "PI Title",
        *(f"Actual {made.short(back)}" for back in (2, 1, 0)),
        f"Target {made.short()}",
        "Perf. RAG",
    ]
    rows, expected = [[(0, 1, made.service)]], {}
    for item in made.items:
        title = f"{rng.choice([' - ', ' – ']).join(item.codes)} - {item.title}"
        cells = [title, item.earlier, item.before, item.actual, item.target, item.rag]
        rows.append([(i, 1, text) for i, text in enumerate(cells)])
        rows.append([(0, 6, item.comment)])
        actual = {made.label(2): item.earlier, made.label(1): item.before, made.label(): item.actual}
        values = {"actual": actual, "target": {made.years(): item.target}}
        expected[item.codes[0]] = _expected(item, values, rag=item.rag, counts=_stated(made, item))
    heads = [[(i, 1, text, 1) for i, text in enumerate(heads)]]
    return Print(_titles(made, rng), heads, rows, [40, 11, 11, 11, 11, 16], expected)


def rct(made, rng):
    """Rhondda Cynon Taf: headings in two rows, service in the first column, the comment in the last."""
    heads = [
        [(0, 1, "Service Area", 2), (1, 1, "Indicator Description", 2), (2, 2, made.years(1), 1),
         (4, 3, made.years(), 1), (7, 1, "Reasons for Variances", 2)],
        [(2, 1, "Actual", 1), (3, 1, "All Wales comparative data", 1), (4, 1, "Target", 1),
         (5, 1, "Actual", 1), (6, 1, "RAG", 1)],
    ]  # fmt: skip
    rows, expected = [], {}
    for item in made.items:
        cells = [made.service.title(), f"{item.codes[0]} {item.title}", item.before, item.wales, item.target]
        cells += [item.actual, item.rag, item.comment]
        rows.append([(i, 1, text) for i, text in enumerate(cells)])
        values = {
            "actual": {made.label(1): item.before, made.label(): item.actual},
            "target": {made.years(): item.target},
            "wales_average": {made.years(1): item.wales},
        }
        expected[item.codes[0]] = _expected(item, values, rag=item.rag, counts=_stated(made, item))
        expected[item.codes[0]]["aliases"] = []
    return Print(_titles(made, rng), heads, rows, [11, 24, 8, 11, 8, 8, 8, 34], expected)


def gwynedd(made, rng):
    """Gwynedd: code and title in columns of their own, bare years, 'Comment' and its text in a row below."""
    heads = [
        "Ref.",
        "Description",
        made.years(2),
        made.years(1),
        made.years(),
        f"Wales ({made.years(1)})",
        "RAG",
    ]
    rows, expected = [], {}
    for item in made.items:
        cells = [item.codes[0], item.title, item.earlier, item.before, item.actual, item.wales, item.rag]
        rows.append([(i, 1, text) for i, text in enumerate(cells)])
        rows.append([(0, 1, "Comment"), (1, 6, item.comment)])
        values = {
            "actual": {made.label(2): item.earlier, made.label(1): item.before, made.label(): item.actual},
            "wales_average": {made.years(1): item.wales},
        }
        expected[item.codes[0]] = _expected(item, values, rag=item.rag, counts=_stated(made, item))
        expected[item.codes[0]]["aliases"] = []
    heads = [[(i, 1, text, 1) for i, text in enumerate(heads)]]
    return Print(_titles(made, rng), heads, rows, [12, 40, 10, 10, 10, 11, 9], expected)


def swansea(made, rng):
    """Swansea: RAG glued to the figure, footnote marks in the headings, the comment in a column."""
    heads = [
        "PI & Desired Direction of Travel",
        f"Perf. {made.years()} (i)",
        "ALP Target (ii)",
        f"Perf. {made.years(1)}",
    ]
    heads += ["Comments", f"ALP {made.years(-1)}"]
    rows, expected = [], {}
    for item in made.items:
        glued = f"{item.actual}% {item.rag}" if item.unit == "percent" else item.actual
        actual = f"{item.actual}%" if item.unit == "percent" else item.actual
        cells = [
            f"{item.codes[0]} {item.title}",
            glued.strip(),
            item.target,
            item.before,
            item.comment,
            item.floor,
        ]
        rows.append([(i, 1, text) for i, text in enumerate(cells)])
        values = {
            "actual": {made.label(): actual, made.label(1): item.before},
            "target": {made.years(): item.target, made.years(-1): item.floor},
        }
        expected[item.codes[0]] = _expected(item, values, rag=item.rag, counts=_stated(made, item))
        expected[item.codes[0]]["aliases"] = []
    heads = [[(i, 1, text, 1) for i, text in enumerate(heads)]]
    return Print(_titles(made, rng), heads, rows, [28, 13, 9, 10, 32, 9], expected)


def kent(made, rng):
    """Kent: floor standards and the counts in columns of their own, no year in any heading."""
    heads = [
        "Ref",
        "Key Performance Indicator",
        "Latest",
        "Target",
        "Floor",
        "Numerator",
        "Denominator",
        "RAG Rating",
    ]
    heads += ["Commentary"]
    rows, expected = [], {}
    for item in made.items:
        cases, of = item.counts.get("now", ("", ""))
        cells = [
            item.codes[0],
            item.title,
            item.actual,
            item.target,
            item.floor,
            str(cases),
            str(of),
            item.rag,
        ]
        cells.append(item.comment)
        rows.append([(i, 1, text) for i, text in enumerate(cells)])
        values = {
            "actual": {made.label(): item.actual},
            "target": {made.years(): item.target},
            "floor": {made.years(): item.floor},
        }
        counts = {made.label(): item.counts["now"]} if item.counts else {}
        expected[item.codes[0]] = _expected(item, values, rag=item.rag, counts=counts)
        expected[item.codes[0]]["aliases"] = []
    heads = [[(i, 1, text, 1) for i, text in enumerate(heads)]]
    return Print(_titles(made, rng), heads, rows, [8, 22, 8, 8, 8, 10, 11, 8, 30], expected)


LAYOUTS = {"npt": npt, "rct": rct, "gwynedd": gwynedd, "swansea": swansea, "kent": kent}


def laid_out(layout, seed, **options):
    """A pack of that seed in one layout."""
    return LAYOUTS[layout](pack(seed, **options), random.Random(seed))


# Files


def xlsx(made, path):
    """A workbook: figures as numbers with a format, wide cells merged."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    for line, text in enumerate(made.titles, 1):
        sheet.cell(line, 1, text)
    at = len(made.titles) + 2
    for row in made.heads + made.rows:
        for column, span, text, *down in row:
            cell = sheet.cell(at, column + 1)
            cell.value, cell.number_format = _typed(text)
            if span > 1 or (down and down[0] > 1):
                end = at + (down[0] if down else 1) - 1
                sheet.merge_cells(
                    start_row=at, end_row=end, start_column=column + 1, end_column=column + span
                )
        at += 1
    book.save(path)


def _typed(text):
    """A figure as a spreadsheet holds it: (value, number format)."""
    bare = text.rstrip("%")
    if not bare or not all(char in "0123456789." for char in bare) or bare.count(".") > 1:
        return (text or None), "General"
    decimals = len(bare.partition(".")[2])
    form = "0." + "0" * decimals if decimals else "0"
    return (float(bare) / 100, form + "%") if text != bare else (float(bare), form)


def csv(made, path, separator=",", encoding="utf-8", end="\r\n"):
    """Text with separators, as a spreadsheet saves it."""
    width = len(made.widths)
    with open(path, "w", encoding=encoding, newline="", errors="replace") as file:
        writer = csv_module.writer(file, delimiter=separator, lineterminator=end)
        for text in made.titles:
            writer.writerow([text] + [""] * (width - 1))
        writer.writerow([""] * width)
        for row in made.heads + made.rows:
            line = [""] * width
            for column, _, text, *_ in row:
                line[column] = text
            writer.writerow(line)


def html(made, path):
    """A web page with one table."""
    lines = ["<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Report</title>"]
    lines += ["<style>td { color: black }</style></head><body>"]
    lines += [f"<p>{escape(text)}</p>" for text in made.titles]
    lines.append("<table>")
    for tag, rows in (("th", made.heads), ("td", made.rows)):
        for row in rows:
            cells, at = [], 0
            for column, span, text, *down in row:
                # Under a cell that covers two rows of the head there is none.
                cells += ["<td></td>"] * (column - at if tag == "td" else 0)
                deep = f" rowspan={down[0]}" if down and down[0] > 1 else ""
                wide = f" colspan={span}" if span > 1 else ""
                cells.append(f"<{tag}{wide}{deep}>\n  {escape(text)}</{tag}>")
                at = column + span
            lines.append("<tr>" + "\n".join(cells) + "</tr>")
    lines.append("</table><script>var unread = 1</script></body></html>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


def docx(made, path):
    """A Word document with one table."""
    from docx import Document

    document = Document()
    for text in made.titles:
        document.add_paragraph(text)
    table = document.add_table(len(made.heads) + len(made.rows), len(made.widths))
    grid = [row.cells for row in table.rows]
    for i, row in enumerate(made.heads + made.rows):
        for column, span, text, *down in row:
            cell = grid[i][column]
            if span > 1 or (down and down[0] > 1):
                cell = cell.merge(grid[i + (down[0] if down else 1) - 1][column + span - 1])
            cell.text = text
    document.save(path)
