"""Made-up indicators with figures that agree with each other."""

from dataclasses import dataclass
from functools import lru_cache

from piutils.model import at_decimals, financial_period, period_label, table, year_label

# title, plural noun, done, not done, better
_PERCENT = (
    ("Percentage of housing repairs completed within target time", "repairs", "completed in time", "late"),
    (
        "% of planning applications determined within 8 weeks",
        "applications",
        "determined in time",
        "not determined in time",
    ),
    (
        "Percentage of freedom of information requests answered on time",
        "requests",
        "answered on time",
        "overdue",
    ),
    (
        "Percentage of care home inspections carried out on time",
        "inspections",
        "carried out on time",
        "outside timescale",
    ),
    (
        "% of reported fly-tipping incidents cleared within 5 days",
        "incidents",
        "cleared within timescale",
        "not cleared in time",
    ),
    (
        "Percentage of food premises meeting hygiene standards",
        "premises",
        "met the standard",
        "not up to standard",
    ),
    (
        "Percentage of carers' reviews undertaken within the year",
        "reviews",
        "undertaken in time",
        "outstanding",
    ),
)
_COUNT = (
    (
        "Number of stage one complaints received",
        "complaints",
        ("upheld", "partly upheld", "withdrawn", "rejected"),
    ),
    (
        "Number of homelessness presentations",
        "presentations",
        ("eviction", "family breakdown", "loss of tenancy", "domestic abuse"),
    ),
    (
        "Number of safeguarding referrals received",
        "referrals",
        ("police", "schools", "health", "members of the public"),
    ),
    (
        "Number of missed bin collections reported",
        "collections",
        ("blocked road", "staff shortage", "vehicle fault", "bad weather"),
    ),
    ("Number of library visits to schools", "visits", ("primary", "secondary", "special", "nursery")),
    ("Number of apprentices appointed", "apprentices", ("highways", "catering", "care", "finance")),
)


@dataclass(eq=False)  # each its own, so that its tables can be kept
class World:
    """One indicator and what a true text may say of it."""

    kind: str
    code: str
    title: str
    noun: str
    done: str
    undone: str
    parts: tuple
    better: str
    unit: str
    quarter: str
    year: str
    last: str
    x: int = 0
    n: int = 0
    lx: int = 0
    ln: int = 0
    now: str = ""
    before: str = ""
    target: str = ""
    average: str = ""
    rag: str = ""
    other: str = "PI/802"
    other_value: int = 0
    period: object = None
    earlier: str = ""
    sizes: tuple = ()
    times: int = 0
    fraction: tuple = ()


def share(x, n, decimals=2):
    return str(at_decimals(x / n * 100, decimals))


def world(rng, kind):
    """One indicator: 'percent' or 'count'."""
    quarter = rng.choice(["Q1", "Q2", "Q3", "Q4"])
    start = rng.choice([2018, 2019, 2022, 2023, 2024])
    year = f"{start}/{(start + 1) % 100:02d}"
    period = financial_period(quarter, year)
    last = year_label(period - 4)
    if kind == "percent":
        title, noun, done, undone = rng.choice(_PERCENT)
        n, ln = rng.randint(60, 900), rng.randint(60, 900)
        x, lx = int(n * rng.uniform(0.55, 0.98)), int(ln * rng.uniform(0.55, 0.98))
        if share(x, n, 0) == share(lx, ln, 0):
            lx = max(1, lx - ln // 12)
        now = float(share(x, n))
        target = f"{round(now + rng.choice([-9, -6, -3, 3, 5, 8]) * rng.uniform(0.5, 1), 1):.2f}"
        average = f"{round(now + rng.choice([-10, -7, -4, 4, 6, 9]) * rng.uniform(0.5, 1), 1):.1f}"
        better = rng.choice(["higher", "higher", ""])
        rag = "Green" if now >= float(target) else "Red"
        return World(
            kind,
            "PI/801",
            title,
            noun,
            done,
            undone,
            (),
            better,
            "percent",
            quarter,
            year,
            last,
            x,
            n,
            lx,
            ln,
            share(x, n),
            share(lx, ln),
            target,
            average,
            rag,
            other_value=rng.randint(30, 400),
            period=period,
        )
    title, noun, parts = rng.choice(_COUNT)
    n = rng.randint(24, 400)
    ln = n + rng.choice([-1, 1]) * rng.randint(3, 20)
    return World(
        kind,
        "PI/801",
        title,
        noun,
        "",
        "",
        parts,
        rng.choice(["lower", ""]),
        rng.choice(["count", ""]),
        quarter,
        year,
        last,
        n=n,
        ln=ln,
        now=f"{n}.00" if rng.random() < 0.5 else str(n),
        before=str(ln),
        other_value=rng.randint(30, 400),
        period=period,
    )


def build(one, text):
    """The three tables for one world and one text, with its period."""
    commentary = [{"code": one.code, "period": one.period, "text": text, "source": "t#p1"}]
    return *_figures(one), table("commentary", commentary), one.period


@lru_cache(maxsize=8)
def _figures(one):
    """The tables of one world: built once for its true text and its false ones."""
    indicators = [
        {
            "code": one.code,
            "aliases": (),
            "title": one.title,
            "title_cy": "",
            "service": "",
            "unit": one.unit,
            "better": one.better,
            "decimals": 2,
            "cumulative": None,
            "rule": "",
        },
        {
            "code": one.other,
            "aliases": (),
            "title": "Number of enquiries opened",
            "title_cy": "",
            "service": "",
            "unit": "count",
            "better": "",
            "decimals": 0,
            "cumulative": None,
            "rule": "",
        },
    ]
    period = one.period
    cells = [
        ("actual", period, period_label(period), one.now),
        ("actual", period - 4, period_label(period - 4), one.before),
        ("actual", period - 1, period_label(period - 1), one.earlier),
    ]
    cells += [("target", period, one.year, one.target), ("wales_average", period, "unstated", one.average)]
    values = [
        {
            "code": one.code,
            "period": at,
            "series": series,
            "covers": covers,
            "value": float(printed),
            "printed": printed,
            "source": "t#p1",
        }
        for series, at, covers, printed in cells
        if printed
    ]
    if one.rag:
        values.append(
            {
                "code": one.code,
                "period": period,
                "series": "rag",
                "covers": period_label(period),
                "value": float("nan"),
                "printed": one.rag,
                "source": "t#p1",
            }
        )
    values.append(
        {
            "code": one.other,
            "period": period,
            "series": "actual",
            "covers": period_label(period),
            "value": float(one.other_value),
            "printed": str(one.other_value),
            "source": "t#p1",
        }
    )
    return table("indicators", indicators), table("values", values)
