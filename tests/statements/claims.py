"""Templates: each gives a true text and the same text made false by one change."""

from statements.worlds import share

TEMPLATES = {}


def template(kind):
    """Register a template for worlds of one kind."""

    def keep(make):
        make.kind = kind
        TEMPLATES[make.__name__] = make
        return make

    return keep


def words(number):
    """English words for 0 to 99."""
    ones = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen"
        " seventeen eighteen nineteen"
    ).split()
    tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
    if number < 20:
        return ones[number]
    return tens[number // 10] + (f"-{ones[number % 10]}" if number % 10 else "")


def off(rng, number, least=1):
    """Another whole number, as a slip of the keyboard gives it: near, or two digits exchanged."""
    digits = str(number)
    if len(digits) > 1 and digits[-1] != digits[-2] and rng.random() < 0.4:
        swapped = int(digits[:-2] + digits[-1] + digits[-2])
        if swapped >= least:
            return swapped
    step = rng.choice([1, 2, 3, 5, 10])
    return number + step if rng.random() < 0.5 or number - step < least else number - step


def parts_of(rng, total, count):
    """`count` whole numbers of at least 1 that make `total`."""
    cuts = sorted(rng.sample(range(1, total), count - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]


def two(make, true, false):
    return make(*true), make(*false)


# x of n


@template("percent")
def out_of_this_quarter(w, rng):
    form = rng.choice(
        [
            "{x} out of {n} {noun} were {done} in {q} {y}.",
            "In {q} {y}, {x} out of {n} {noun} were {done}.",
            "{x} of the {n} {noun} were {done} this quarter.",
            "{q}: {x}/{n} {noun} {done}.",
            "During the quarter {x} from a total of {n} {noun} were {done}.",
            "{x} {noun} out of {n} were {done} in {q} {y}.",
            "We had {x} out of {n} {noun} {done} in {q}.",
            "{x} out of a total of {n} for the quarter.",
            "{x} out of {n}.",
        ]
    )
    d = {"noun": w.noun, "done": w.done, "q": w.quarter, "y": w.year, "n": w.n}
    bad = w.x - rng.choice([10, 20]) if rng.random() < 0.5 else w.x - 9 * rng.choice([1, 2])
    if share(bad, w.n, 1) == share(w.x, w.n, 1):
        bad = w.x - max(9, w.n // 20)
    return form.format(x=w.x, **d), form.format(x=bad, **d)


@template("percent")
def out_of_last_year(w, rng):
    form = rng.choice(
        [
            "{x} out of {n} in {q} {y}, compared with {lx} out of {ln} in {q} {l}.",
            "{x} out of {n} this quarter against {lx} out of {ln} in the same quarter last year.",
            "{x} of {n} {noun} were {done}, compared to {lx} of {ln} for the corresponding period in {l}.",
            "This quarter {x} out of {n} {noun} were {done}; last year it was {lx} out of {ln}.",
        ]
    )
    d = {
        "noun": w.noun,
        "done": w.done,
        "q": w.quarter,
        "y": w.year,
        "l": w.last,
        "n": w.n,
        "x": w.x,
        "ln": w.ln,
    }
    bad = w.lx - max(6, w.ln // 15)
    return form.format(lx=w.lx, **d), form.format(lx=bad, **d)


@template("percent")
def out_of_with_percent(w, rng):
    form = rng.choice(
        [
            "{x} out of {n} {noun} ({p}%) were {done}.",
            "{x} of the {n} {noun} were {done} ({p}%).",
            "{p}% ({x} of {n}) of {noun} were {done}.",
            "{p} per cent of {noun}, {x} out of {n}, were {done}.",
            "{x} out of {n}, which is {p}%.",
            "{x} {noun} out of {n} ({p}%).",
            "{p}% of the {n} {noun} ({x}) were {done}.",
            "Of the {n} {noun}, {x} ({p}%) were {done}.",
            "{x}/{n} = {p}%",
            "There were {n} {noun}, of which {x} ({p}%) were {done}.",
            "{x} out of {n} equating to {p}%.",
        ]
    )
    decimals = rng.choice([0, 1, 2])
    p = share(w.x, w.n, decimals)
    q = share(w.x + rng.choice([-1, 1]) * max(2, w.n // 30), w.n, decimals)
    if q == p:
        q = share(w.x - max(3, w.n // 12), w.n, decimals)
    d = {"x": w.x, "n": w.n, "noun": w.noun, "done": w.done}
    return form.format(p=p, **d), form.format(p=q, **d)


@template("count")
def share_of_count(w, rng):
    x = rng.randint(5, w.n - 4)
    form = rng.choice(
        [
            "{n} {noun} were recorded this quarter, of which {x} ({p}%) came from one ward.",
            "Of the {n} {noun}, {x} ({p}%) came from one ward.",
            "{x} out of the {n} {noun} ({p}%) came from one ward.",
            "{x} ({p}%) of the {n} {noun} came from one ward.",
            "{n} {noun} were recorded; however only {x} ({p}%) came from one ward.",
        ]
    )
    p = share(x, w.n, 0)
    q = (
        str(int(p) + rng.choice([3, 5, 9]))
        if rng.random() < 0.5
        else str(max(1, int(p) - rng.choice([3, 4, 9])))
    )
    if q == p:
        q = str(int(p) + 7)
    d = {"x": x, "n": w.n, "noun": w.noun}
    return form.format(p=p, **d), form.format(p=q, **d)


@template("count")
def words_for_numbers(w, rng):
    n = rng.randint(12, 60)
    x = rng.randint(3, n - 2)
    form = rng.choice(
        [
            "{X} of the {N} cases sampled ({p}%) were signed off by a manager.",
            "{X} out of {N} cases sampled, or {p}%, were signed off by a manager.",
        ]
    )
    p = share(x, n, 0)
    q = str(int(p) + (6 if int(p) < 90 else -6))
    d = {"X": words(x).capitalize(), "N": words(n)}
    return form.format(p=p, **d), form.format(p=q, **d)


@template("count")
def more_than_whole(w, rng):
    n = rng.randint(10, 90)
    x = rng.randint(2, n)
    form = rng.choice(["{x} out of {n} staff attended the course.", "{x} of the {n} schools replied."])
    return form.format(x=x, n=n), form.format(x=n + rng.randint(1, 9), n=n)


@template("percent")
def impossible_percent(w, rng):
    n = rng.randint(11, 60)
    x = rng.randint(1, n - 1)
    form = rng.choice(
        ["{p}% of the {n} tenants surveyed were satisfied.", "{p}% of {n} tenants surveyed were satisfied."]
    )
    p = share(x, n, 2)
    q = f"{float(p) + 0.41:.2f}"
    return form.format(p=p, n=n), form.format(p=q, n=n)


# complements, remainders, differences


@template("percent")
def remaining_percent(w, rng):
    p = rng.randint(12, 88)
    form = rng.choice(
        [
            "{p}% were dealt with at the first visit. The remaining {r}% needed a second visit.",
            "{p}% of calls came by telephone and the other {r}% by e-mail.",
            "Telephone made up {p}% of calls, with the remaining {r}% by e-mail.",
            "{p}% came by telephone, leaving {r}% by e-mail.",
        ]
    )
    return form.format(p=p, r=100 - p), form.format(p=p, r=100 - p + rng.choice([-9, -4, -2, 2, 5, 10]))


@template("count")
def remaining_count(w, rng):
    n = rng.randint(20, 90)
    a = rng.randint(4, n // 2)
    b = rng.randint(3, n // 2 - 2)
    r = n - a - b
    form = rng.choice(
        [
            "Of the {n} {noun} reviewed, {a} were closed, {b} were passed on and the remaining {r} are open.",
            "{n} {noun} were reviewed: {a} were closed, {b} were passed on and the remaining {r} are open.",
            "{n} {noun} were reviewed ({a} closed, {b} passed on and {r} open).",
        ]
    )
    d = {"n": n, "a": a, "b": b, "noun": w.noun}
    return form.format(r=r, **d), form.format(r=off(rng, r), **d)


@template("percent")
def late_ones(w, rng):
    k = w.n - w.x
    form = rng.choice(
        [
            "{x} out of {n} {noun} were {done} in {q} {y}. The {k} {noun} that were "
            "{undone} have been looked "
            "into.",
            "{x} out of {n} {noun} were {done} in {q} {y}, leaving {k} {undone}.",
            "{x} of the {n} {noun} were {done} this quarter. The remaining {k} were {undone}.",
            "{x} out of {n} in {q} {y}, meaning that {k} were {undone}.",
        ]
    )
    d = {"x": w.x, "n": w.n, "noun": w.noun, "done": w.done, "undone": w.undone, "q": w.quarter, "y": w.year}
    return form.format(k=k, **d), form.format(k=off(rng, k), **d)


# breakdowns

_LABELS = (
    "Staff sickness",
    "No access",
    "Parts not delivered",
    "Bad weather",
    "Wrong address",
    "Holiday",
    "System down",
    "Other",
)


def _list(rng, style, labels, numbers):
    joins = {
        "=": ("{l} = {v}", "\n"),
        "-": ("{l} - {v}", "\n"),
        "–": ("{l} – {v}", "\n"),
        ":": ("{l}: {v}", "\n"),
        "()": ("{l} ({v})", ", "),
        "x": ("{v} x {m}", ", "),
        "v–": ("{v} – {l}", "\n"),
        "v-": ("• {v} - {l}", "\n"),
        "inline =": ("{l} = {v}", " "),
        "inline –": ("{l} – {v}", " "),
        "; :": ("{l}: {v}", "; "),
        "v =": ("{v} = {l}", "\n"),
        "bullets": ("• {l} – {v}", "\n"),
        "v l": ("{v} {m}", "\n"),
        "×": ("{v}× {m}", "; "),
        "l v": ("{l} {v}", "\n"),
    }
    form, sep = joins[style]
    return sep.join(
        form.format(l=label, m=label.lower(), v=v) for label, v in zip(labels, numbers, strict=True)
    )


STYLES = (
    "=",
    "-",
    "–",
    ":",
    "()",
    "x",
    "v–",
    "v-",
    "inline =",
    "inline –",
    "; :",
    "bullets",
    "v l",
    "×",
    "l v",
)


@template("count")
def list_after_total(w, rng):
    count = rng.randint(3, 7)
    total = rng.randint(count * 3, 120)
    numbers = parts_of(rng, total, count)
    style = rng.choice(STYLES)
    labels = rng.sample(_LABELS, count)
    form = rng.choice(
        [
            "{t} visits were cancelled for the following reasons:\n{list}",
            "There were {t} cancelled visits, broken down as follows:\n{list}",
            "Of the {t} visits cancelled the reasons given were: {list}",
            "The {t} cancellations were due to:\n{list}",
            "{t} visits were cancelled. Visits were cancelled for the following reasons:\n{list}",
        ]
    )
    bad = list(numbers)
    place = rng.randrange(count)
    bad[place] = off(rng, bad[place])
    return (
        form.format(t=total, list=_list(rng, style, labels, numbers)),
        form.format(t=total, list=_list(rng, style, labels, bad)),
    )


@template("count")
def list_before_total(w, rng):
    count = rng.randint(3, 6)
    total = rng.randint(count * 3, 120)
    numbers = parts_of(rng, total, count)
    style = rng.choice(["=", "–", ":", "-", "; :"])
    labels = rng.sample(_LABELS, count)
    end = rng.choice(["Total = {t}", "Total: {t}", "Total – {t}", "{t} in total", "Total {t}"])
    end = end if style not in ("; :",) else "Total: {t}"
    body = "Reasons recorded:\n" + _list(rng, style, labels, numbers) + "\n"
    return body + end.format(t=total), body + end.format(t=off(rng, total))


@template("count")
def prose_list(w, rng):
    count = rng.choice([2, 3, 4])
    total = rng.randint(count * 2, 40)
    numbers = parts_of(rng, total, count)
    says = words if rng.random() < 0.5 else str
    things = [
        "were cancelled by the tenant",
        "failed for lack of parts",
        "were put off by snow",
        "had the wrong address",
    ]
    items = [f"{says(v)} {thing}" for v, thing in zip(numbers, things[:count], strict=False)]
    joined = ", ".join(items[:-1]) + " and " + items[-1]
    form = rng.choice(
        [
            "{t} visits did not go ahead: {list}.",
            "{t} visits did not go ahead for these reasons: {list}.",
            "The reasons for the {t} failed visits were as follows: {list}.",
        ]
    )
    t = says(total)
    u = says(off(rng, total))
    up = t.capitalize() if form.startswith("{t}") else t
    uu = u.capitalize() if form.startswith("{t}") else u
    return form.format(t=up, list=joined), form.format(t=uu, list=joined)


@template("count")
def made_up_of(w, rng):
    total = rng.randint(9, 90)
    a, b, c = parts_of(rng, total, 3)
    form = rng.choice(
        [
            "{t} assessments were finished, made up of {a} first assessments, {b} reviews "
            "and {c} reassessments.",
            "{t} assessments were finished, comprising {a} first assessments, {b} reviews "
            "and {c} reassessments.",
            "{t} assessments ({a} first assessments, {b} reviews and {c} reassessments) were finished.",
            "{a} first assessments, {b} reviews and {c} reassessments were finished, a total of {t}.",
            "{a} first assessments, {b} reviews and {c} reassessments, making {t} in all.",
            "{a} + {b} + {c} = {t}",
            "The {t} assessments were split between {a} first assessments, {b} reviews and "
            "{c} reassessments.",
        ]
    )
    d = {"a": a, "b": b, "c": c}
    return form.format(t=total, **d), form.format(t=off(rng, total), **d)


@template("count")
def list_of_the_value(w, rng):
    numbers = parts_of(rng, w.n, 4)
    body = "\n".join(f"{part.capitalize()} = {v}" for part, v in zip(w.parts, numbers, strict=True))
    bad = list(numbers)
    bad[rng.randrange(4)] += rng.choice([1, 2, 9])
    wrong = "\n".join(f"{part.capitalize()} = {v}" for part, v in zip(w.parts, bad, strict=True))
    lead = f"{w.n} {w.noun} in {w.quarter} {w.year}, broken down by category:\n"
    return lead + body, lead + wrong


# the figure itself


@template("count")
def the_value(w, rng):
    form = rng.choice(
        [
            "{v} in {q} {y}.",
            "{v} {noun} in {q} {y}.",
            "{v} {noun} were received in {q} {y}.",
            "There were {v} {noun} during {q} {y}.",
            "The total for {q} was {v}.",
            "The figure for {q} {y} is {v}.",
        ]
    )
    d = {"q": w.quarter, "y": w.year, "noun": w.noun}
    return form.format(v=w.n, **d), form.format(v=off(rng, w.n), **d)


@template("percent")
def the_percentage(w, rng):
    form = rng.choice(
        [
            "Performance was {p}% in {q} {y}.",
            "Performance for the quarter stands at {p}%.",
            "The figure for {q} is {p}%.",
            "We achieved {p}% this quarter.",
            "Our result was {p}%.",
        ]
    )
    decimals = rng.choice([0, 1, 2])
    p = share(w.x, w.n, decimals)
    q = f"{float(p) + rng.choice([-6, -3, 4, 7]):.{decimals}f}"
    d = {"q": w.quarter, "y": w.year}
    return form.format(p=p, **d), form.format(p=q, **d)


@template("percent")
def last_years_percentage(w, rng):
    form = rng.choice(
        [
            "Performance was {p}% compared with {l}% in the same quarter last year.",
            "Performance was {p}% against {l}% in the same period last year.",
            "Last year's figure was {l}%; this year's is {p}%.",
        ]
    )
    false = f"{float(w.before) + rng.choice([-6, -3.5, 4.5]):.2f}"
    return form.format(p=w.now, l=w.before), form.format(p=w.now, l=false)


@template("count")
def another_indicator(w, rng):
    x = rng.randint(3, w.other_value)
    form = rng.choice(
        [
            "Of the {v} (PI/802) enquiries opened, {x} led to a visit.",
            "{x} of the {v} enquiries (PI/802) led to a visit.",
            "PI/802 shows {v} enquiries; {x} led to a visit.",
            "The {v} enquiries reported in PI/802 led to {x} visits.",
            "Enquiries (see PI/802: {v}) led to {x} visits.",
        ]
    )
    return form.format(v=w.other_value, x=x), form.format(v=w.other_value + rng.choice([3, 7, 11]), x=x)


# against target, average and last year


def _pick(rng, forms, **figures):
    form = rng.choice(forms)
    return lambda word: form.format(w=word, **figures)


@template("percent")
def against_average(w, rng):
    make = _pick(
        rng,
        [
            "This is {w} the All Wales average of {a}%.",
            "Performance is {w} the Welsh average of {a}%.",
            "We remain {w} the All-Wales Average ({a}%).",
            "Our figure is {w} the Wales average of {a}%.",
            "Performance remains {w} the All Wales average.",
            "It is good to report that we are still {w} the All Wales Average of {a}%.",
            "At {p}%, performance is {w} the Welsh average of {a}%.",
            "Although demand has been high, performance is {w} the All Wales Average.",
        ],
        a=w.average,
        p=w.now,
    )
    over = float(w.now) > float(w.average)
    up = rng.choice(["above", "higher than", "well above"])
    down = rng.choice(["below", "lower than", "slightly below"])
    return make(up if over else down), make(down if over else up)


@template("percent")
def against_target(w, rng):
    over = float(w.now) > float(w.target)
    make = _pick(
        rng,
        [
            "Performance is {w} the target of {t}%.",
            "This is {w} the target of {t}%.",
            "Performance remains {w} target.",
            "The result of {p}% is {w} the target of {t}%.",
            "We are {w} our target.",
            "{p}% is {w} the target.",
        ],
        t=w.target,
        p=w.now,
    )
    up = rng.choice(["above", "higher than"])
    down = rng.choice(["below", "lower than"])
    return make(up if over else down), make(down if over else up)


@template("percent")
def target_met(w, rng):
    if w.better == "":
        w.better = "higher"
    met = float(w.now) >= float(w.target)
    yes = rng.choice(
        [
            "The target has been met.",
            "We met our target for the quarter.",
            "Performance exceeded the target of {t}%.",
            "The service is on target.",
            "The target was achieved.",
        ]
    )
    no = rng.choice(
        [
            "The target has not been met.",
            "We missed our target for the quarter.",
            "The service did not meet its target.",
            "Performance fell short of the target of {t}%.",
            "The target was not achieved.",
        ]
    )
    true, false = (yes, no) if met else (no, yes)
    return true.format(t=w.target), false.format(t=w.target)


@template("percent")
def wrong_target(w, rng):
    form = rng.choice(
        [
            "The target is {t}%.",
            "The target for this indicator is {t}%.",
            "Our target of {t}% is challenging.",
            "Performance is measured against a target of {t}%.",
        ]
    )
    return form.format(t=w.target), form.format(t=f"{float(w.target) + rng.choice([-7, -2.5, 3, 6]):.2f}")


@template("percent")
def gap_to_target(w, rng):
    gap = abs(float(w.now) - float(w.target))
    over = float(w.now) > float(w.target)
    form = rng.choice(
        [
            "Performance is {g} percentage points {w} the target.",
            "Performance is {w} the target by {g} percentage points.",
            "This is {g} points {w} the target of {t}%.",
        ]
    )
    d = {"w": "above" if over else "below", "t": w.target}
    return form.format(g=f"{gap:.2f}", **d), form.format(g=f"{gap + rng.choice([1, 2.3, 4]):.2f}", **d)


_UPS = ("increased", "risen", "gone up")
_DOWNS = ("decreased", "fallen", "gone down")


@template("percent")
def direction(w, rng):
    make = _pick(
        rng,
        [
            "Performance has {w} compared with the same period last year.",
            "The percentage has {w} since the same quarter last year.",
            "Performance has {w} on last year.",
            "The figure has {w} from the same quarter of {l}.",
            "Compared to the same period last year, performance has {w}.",
            "{x} out of {n} in {q} {y} compared to {lx} out of {ln} in the same period {l}. "
            "Performance has {w}.",
        ],
        l=w.last,
        x=w.x,
        n=w.n,
        lx=w.lx,
        ln=w.ln,
        q=w.quarter,
        y=w.year,
    )
    up = float(w.now) > float(w.before)
    true, false = (_UPS, _DOWNS) if up else (_DOWNS, _UPS)
    return make(rng.choice(true)), make(rng.choice(false))


@template("percent")
def higher_than_last_year(w, rng):
    make = _pick(
        rng,
        [
            "This is {w} than the same period last year.",
            "Performance is {w} than last year.",
            "Our figure is {w} than in the same quarter of {l}.",
            "The result is {w} than last year's figure of {b}%.",
        ],
        l=w.last,
        b=w.before,
    )
    up = float(w.now) > float(w.before)
    return make("higher" if up else "lower"), make("lower" if up else "higher")


@template("percent")
def improved(w, rng):
    w.better = "higher"
    make = _pick(
        rng,
        [
            "Performance has {w} on the same period last year.",
            "Performance {w} compared to last year.",
            "Performance has {w} from {b}% in the same quarter last year.",
        ],
        b=w.before,
    )
    up = float(w.now) > float(w.before)
    good, bad = "improved", rng.choice(["worsened", "deteriorated"])
    return make(good if up else bad), make(bad if up else good)


@template("percent")
def from_to(w, rng):
    up = float(w.now) > float(w.before)
    form = rng.choice(
        [
            "Performance {w} from {b}% to {p}%.",
            "Performance has {w} from {b}% last year to {p}% this year.",
            "The figure {w} from {b}% in {q} {l} to {p}% in {q} {y}.",
        ]
    )
    d = {"b": w.before, "p": w.now, "q": w.quarter, "l": w.last, "y": w.year}
    true, false = ("increased", "decreased") if up else ("decreased", "increased")
    return form.format(w=true, **d), form.format(w=false, **d)


@template("percent")
def points_change(w, rng):
    gap = abs(float(w.now) - float(w.before))
    up = float(w.now) > float(w.before)
    form = rng.choice(
        [
            "Performance has {w} by {g} percentage points on the same period last year.",
            "This is {a} of {g} percentage points on last year.",
            "Performance {w} by {g} percentage points, from {b}% to {p}%.",
            "From {b}% to {p}%, {a} of {g} percentage points.",
        ]
    )
    d = {
        "w": "increased" if up else "decreased",
        "a": "an increase" if up else "a decrease",
        "b": w.before,
        "p": w.now,
    }
    wrong = gap + rng.choice([1.1, 2, 3.7])
    return form.format(g=f"{gap:.2f}", **d), form.format(g=f"{wrong:.2f}", **d)


@template("count")
def count_change(w, rng):
    gap = abs(w.n - w.ln)
    up = w.n > w.ln
    form = rng.choice(
        [
            "This is {a} of {g} on the same period last year.",
            "{v} {noun} in {q} {y}, {g} {m} than the same period last year.",
            "The number of {noun} has {w} by {g} compared with the same quarter last year.",
            "{v} {noun} in {q}, {a} of {g} on last year.",
            "The number of {noun} {w} from {b} to {v}, a difference of {g}.",
        ]
    )
    d = {
        "a": "an increase" if up else "a reduction",
        "m": "more" if up else "fewer",
        "w": "increased" if up else "fallen",
        "v": w.n,
        "noun": w.noun,
        "q": w.quarter,
        "y": w.year,
        "b": w.ln,
    }
    return form.format(g=gap, **d), form.format(g=off(rng, gap), **d)


@template("count")
def count_direction(w, rng):
    up = w.n > w.ln
    make = _pick(
        rng,
        [
            "The number of {noun} has {w} since the same period last year.",
            "{v} {noun} in {q} {y}. The number of {noun} has {w} compared with last year.",
            "{cap} have {w} compared to the same quarter last year.",
        ],
        noun=w.noun,
        v=w.n,
        q=w.quarter,
        y=w.year,
        cap=w.noun.capitalize(),
    )
    true, false = (_UPS, _DOWNS) if up else (_DOWNS, _UPS)
    return make(rng.choice(true)), make(rng.choice(false))


@template("count")
def reasons_counted(w, rng):
    count = rng.randint(3, 6)
    labels = rng.sample(_LABELS, count)
    bullets = "\n".join(f"• {label}" for label in labels)
    form = "There were {n} reasons for this:\n{b}"
    return form.format(n=words(count), b=bullets), form.format(
        n=words(count + rng.choice([-1, 1])), b=bullets
    )


@template("count")
def fraction_of(w, rng):
    k = rng.randint(4, 30)
    form, whole, part, wrong = rng.choice(
        [
            ("Half of the {n} families ({x}) were new to the service.", 2 * k, k, k + max(2, k // 2)),
            ("A quarter of the {n} families ({x}) were new to the service.", 4 * k, k, 2 * k),
            ("Two thirds of the {n} families ({x}) were new to the service.", 3 * k, 2 * k, k),
            ("Three quarters of the {n} families ({x}) were new to the service.", 4 * k, 3 * k, 2 * k),
        ]
    )
    return form.format(n=whole, x=part), form.format(n=whole, x=wrong)


# Welsh


@template("percent")
def welsh_out_of(w, rng):
    form = rng.choice(
        [
            "Cafodd {x} allan o {n} eu cwblhau yn Chwarter {q} {y}.",
            "{x} allan o {n} yn Chwarter {q} {y} o gymharu â {lx} allan o {ln} yn yr un cyfnod {l}.",
            "Roedd {x} allan o {n} ({p}%) wedi eu cwblhau yn y cyfnod.",
        ]
    )
    d = {
        "n": w.n,
        "q": w.quarter[1],
        "y": w.year,
        "l": w.last,
        "lx": w.lx,
        "ln": w.ln,
        "p": share(w.x, w.n, 1),
    }
    return form.format(x=w.x, **d), form.format(x=w.x - max(9, w.n // 15), **d)


@template("percent")
def welsh_average(w, rng):
    make = _pick(
        rng,
        [
            "Mae perfformiad yn {w} cyfartaledd Cymru o {a}%.",
            "Mae ein ffigur yn {w} chyfartaledd Cymru gyfan ({a}%).",
            "Mae ein perfformiad yn {w} cyfartaledd Cymru.",
        ],
        a=w.average,
        t=w.target,
    )
    over = float(w.now) > float(w.average)
    return make("uwch na" if over else "is na"), make("is na" if over else "uwch na")


@template("percent")
def welsh_direction(w, rng):
    make = _pick(
        rng,
        [
            "Mae perfformiad wedi {w} o gymharu â'r un cyfnod y llynedd.",
            "Mae'r ganran wedi {w} o gymharu â'r llynedd.",
        ],
    )
    up = float(w.now) > float(w.before)
    return make("cynyddu" if up else "gostwng"), make("gostwng" if up else "cynyddu")
