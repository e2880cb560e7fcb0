"""Figures that agree with each other, for the wordings with holes: seeded, so always the same."""

from piutils.model import at_decimals, financial_period, year_label
from statements.worlds import World, share

WORDS = "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_ENDS = {"Q1": "30 June", "Q2": "30 September", "Q3": "31 December", "Q4": "31 March"}
# title, the things counted, what those in the numerator are, what the others are
_SHARES = (
    (
        "Percentage of adult protection enquiries concluded within 7 working days",
        "enquiries",
        "concluded in time",
        "outside timescale",
    ),
    ("% of undisputed invoices settled inside 30 days", "invoices", "settled on time", "settled late"),
    (
        "Percentage of highway defects made safe within the response time",
        "defects",
        "made safe in time",
        "not dealt with in time",
    ),
    (
        "Percentage of care and support plans reviewed by their due date",
        "plans",
        "reviewed by the due date",
        "overdue",
    ),
    (
        "% of statutory visits to foster placements undertaken when due",
        "visits",
        "undertaken when due",
        "missed or late",
    ),
    (
        "Percentage of stage two complaints answered within timescale",
        "complaints",
        "answered within timescale",
        "answered late",
    ),
    (
        "Percentage of households for whom homelessness was prevented",
        "households",
        "helped successfully",
        "not helped in time",
    ),
)
_LOWER = (
    (
        "Percentage of refuse rounds disrupted in the period",
        "rounds",
        "disrupted",
        "completed as planned",
    ),
    ("% of children returning to care within twelve months", "children", "back in care", "still at home"),
    ("Percentage of supported tenancies ending in arrears", "tenancies", "in arrears", "without arrears"),
)
_COUNTS = (
    (
        "Number of adult safeguarding reports received",
        "reports",
        ("neglect", "financial abuse", "physical harm", "self-neglect"),
    ),
    (
        "Number of temporary exclusions in primary and secondary schools",
        "exclusions",
        ("disruption", "assault", "damage", "bullying"),
    ),
    (
        "Number of new blue badge requests",
        "requests",
        ("online", "telephone", "post", "contact centre"),
    ),
    (
        "The number of dangerous structures reported",
        "structures",
        ("chimneys", "walls", "roofs", "gable ends"),
    ),
    (
        "Number of foster carer enquiries in the year",
        "enquiries",
        ("Facebook", "radio", "word of mouth", "roadshows"),
    ),
    (
        "Number of emergency placements made",
        "placements",
        ("residential", "kinship", "in-house fostering", "agency fostering"),
    ),
)
_DAYS = (
    "Average number of calendar days taken to deliver a Disabled Facilities Grant",
    "Average number of working days lost to sickness absence per employee",
    "Average time in days to re-let an empty council property",
)


def made_up(kind, rng):
    """One indicator of a kind and the figures that a true sentence may quote."""
    quarter = rng.choice(["Q1", "Q2", "Q3", "Q4"])
    start = rng.choice([2017, 2019, 2020, 2021, 2023, 2024])
    period = financial_period(quarter, f"{start}/{(start + 1) % 100:02d}")
    one = World(
        kind=kind,
        code="PI/641",
        title="",
        noun="",
        done="",
        undone="",
        parts=(),
        better="",
        unit="",
        quarter=quarter,
        year=year_label(period),
        last=year_label(period - 4),
        other="PI/655",
        other_value=rng.randint(31, 480),
        period=period,
    )
    {
        "percent": _percent,
        "few": _percent,
        "lower": _percent,
        "count": _count,
        "multiple": _multiple,
        "fraction": _count,
        "days": _days,
    }[kind](one, rng)
    return one, _fields(one)


def _percent(one, rng):
    one.title, one.noun, one.done, one.undone = rng.choice(_LOWER if one.kind == "lower" else _SHARES)
    one.unit, one.better = "percent", "lower" if one.kind == "lower" else "higher"
    if one.kind == "few":
        one.n, one.ln = rng.randint(21, 60), rng.randint(21, 60)
        one.x, one.lx = one.n - rng.randint(2, 9), one.ln - rng.randint(2, 14)
    else:
        low, high = (0.05, 0.4) if one.kind == "lower" else (0.55, 0.97)
        one.n, one.ln = rng.randint(110, 990), rng.randint(110, 990)
        one.x, one.lx = int(one.n * rng.uniform(low, high)), int(one.ln * rng.uniform(low, high))
    # A difference that survives rounding to whole per cents, so that "rose" is true at any precision.
    while abs(one.x / one.n - one.lx / one.ln) < 0.015:
        one.lx = one.lx - max(1, one.ln // 30) if one.lx > one.ln // 20 + 1 else one.ln // 2
    one.now, one.before = share(one.x, one.n), share(one.lx, one.ln)
    now = float(one.now)
    one.target = f"{_away(now, rng):.2f}"
    one.average = f"{_away(now, rng):.1f}"
    one.earlier = f"{_away(now, rng):.2f}"
    met = now >= float(one.target) if one.better == "higher" else now <= float(one.target)
    one.rag = "Green" if met else "Red"


def _away(now, rng):
    """A figure two to nine points from `now`, and a possible percentage."""
    return next(
        far for far in iter(lambda: now + rng.choice([-1, 1]) * rng.uniform(2, 9), None) if 0.5 < far < 99.5
    )


def _count(one, rng):
    one.title, one.noun, one.parts = rng.choice(_COUNTS)
    one.unit = rng.choice(["count", ""])
    one.sizes = tuple(rng.sample(range(6, 90), 4))
    if one.kind == "fraction":
        # The first part is a half, a third, a quarter or two thirds of all, as near as counts allow.
        of = rng.choice([(1, 2), (1, 3), (1, 4), (2, 3)])
        base = rng.randint(8, 40)
        rest = base * (of[1] - of[0])
        cut = rng.randint(2, rest - 4)
        one.sizes = (base * of[0], cut, rest - cut - 1, 1)
        one.fraction = of
    one.n = sum(one.sizes)
    one.ln = one.n + rng.choice([-1, 1]) * rng.randint(5, max(6, one.n // 4))
    one.now, one.before = f"{one.n}.00" if rng.random() < 0.4 else str(one.n), str(one.ln)
    one.earlier = str(one.n + rng.choice([-1, 1]) * rng.randint(3, 12))


def _multiple(one, rng):
    one.title, one.noun, one.parts = rng.choice(_COUNTS)
    one.sizes = (0, 0, 0, 0)
    one.times = rng.choice([2, 3, 4])
    one.ln = rng.randint(14, 90)
    one.n = one.ln * one.times + rng.randint(-2, 2)
    one.now, one.before = str(one.n), str(one.ln)
    one.earlier = str(one.n + 7)


def _days(one, rng):
    one.title, one.unit, one.better = rng.choice(_DAYS), "days", "lower"
    now = rng.uniform(9, 190)
    one.now = f"{now:.1f}"
    one.before, one.target, one.average, one.earlier = (
        f"{now * (1 + rng.choice([-1, 1]) * rng.uniform(0.05, 0.3)):.1f}" for _ in range(4)
    )
    one.rag = "Green" if float(one.now) <= float(one.target) else "Red"


def _fields(one):
    now, before = float(one.now), float(one.before)
    fields = {
        "noun": one.noun,
        "Noun": one.noun.capitalize(),
        "done": one.done,
        "undone": one.undone,
        "qn": one.quarter[1],
        "qprev": "4123"[int(one.quarter[1]) - 1],
        "year": one.year,
        "last": one.last,
        "end": f"{_ENDS[one.quarter]} {one.period.end_time.year}",
        "code": one.code,
        "other": one.other,
        "other_value": one.other_value,
        "now": one.now.removesuffix(".00") if one.kind in ("count", "fraction") else one.now,
        "before": one.before,
        "earlier": one.earlier,
        "target": one.target,
        "average": one.average,
        "n": one.n,
        "ln": one.ln,
        "nn": f"{one.n:,}",
        "up": now > before,
        "quarterly": now > float(one.earlier),
        "gain": (now > before) == (one.better != "lower"),
        "change": abs(one.n - one.ln),
    }
    if one.unit in ("percent", "days"):
        fields |= {
            "points": f"{abs(now - before):.{len(one.now.partition('.')[2])}f}",
            "gap": f"{abs(now - float(one.target)):.{len(one.now.partition('.')[2])}f}",
            "gap_average": f"{abs(now - float(one.average)):.1f}",
            "over": now > float(one.target),
            "beyond": now > float(one.average),
            "met": (now >= float(one.target)) == (one.better == "higher"),
            "ahead": (now >= float(one.average)) == (one.better == "higher"),
        }
    if one.unit == "percent":
        late = one.n - one.x
        fields |= {
            "x": one.x,
            "lx": one.lx,
            "late": late,
            "llate": one.ln - one.lx,
            "now1": at_decimals(one.x / one.n * 100, 1),
            "now0": at_decimals(one.x / one.n * 100, 0),
            "before1": at_decimals(one.lx / one.ln * 100, 1),
            "before0": at_decimals(one.lx / one.ln * 100, 0),
            "comp": share(late, one.n),
            "comp1": share(late, one.n, 1),
            "comp0": share(late, one.n, 0),
            "unit": " percentage points",
            "not_unit": "%",
        }
        if one.kind == "few":
            fields |= {"late_word": WORDS[late], "Late_word": WORDS[late].capitalize()}
    elif one.unit != "days" and one.sizes[0]:
        a, b, c, d = one.sizes
        fields |= dict(zip(("p1", "p2", "p3", "p4"), one.parts, strict=True))
        fields |= dict(zip(("P1", "P2", "P3", "P4"), (p.capitalize() for p in one.parts), strict=True))
        fields |= {"a": a, "b": b, "c": c, "d": d, "ab": a + b, "cd": c + d, "na": one.n - a}
        fields |= {"pa": share(a, one.n, 0), "pa1": share(a, one.n, 1), "pb": share(b, one.n, 0)}
        fields |= {"pna": share(one.n - a, one.n, 0), "four": "four", "Four": "Four"}
        fields["pct"] = at_decimals(abs(one.n - one.ln) / one.ln * 100, 1)
    if one.kind == "fraction":
        right = {(1, 2): 0, (1, 3): 1, (1, 4): 2, (2, 3): 3}[one.fraction]
        fields |= _words("fraction", ("half", "a third", "a quarter", "two thirds"), right)
    if one.kind == "multiple":
        for name, words in {
            "doubled": ("doubled", "trebled", "quadrupled"),
            "twice": ("twice", "three times", "four times"),
            "fold": ("twofold", "threefold", "fourfold"),
        }.items():
            fields |= _words(name, words, one.times - 2)
    return fields


def _words(name, words, right):
    """The right word, and under `not_...` one that is well away from it."""
    return {name: words[right], f"not_{name}": words[(right + len(words) // 2) % len(words)]}
