"""Statements about made-up indicators: true ones, and the same made false by one change.

Kept apart from the examples the rules were written for: other services, other words, other
numbers. `benchmarks/commentary.py` and `test_statements.py` run the checker over them.
"""

from statements.claims import TEMPLATES
from statements.worlds import World, build, world

__all__ = ["TEMPLATES", "World", "build", "generate", "together", "world"]


def generate(seed, rounds):
    """Yield (template name, World, true text, false text), `rounds` times each template."""
    import random

    for name, make in TEMPLATES.items():
        for turn in range(rounds):
            rng = random.Random(f"{seed} {name} {turn}")
            chosen = world(rng, make.kind)
            made = make(chosen, rng)
            if made is not None:
                yield name, chosen, *made


def together(seed, rounds):
    """Yield (World, true text, false text): four statements about one indicator, one of them false."""
    import random

    for turn in range(rounds):
        rng = random.Random(f"{seed} together {turn}")
        kind = rng.choice(["percent", "count"])
        one = world(rng, kind)
        made = []
        # "improved" settles the better way for itself; here it would settle it for the others too.
        for name in rng.sample(
            [n for n, make in TEMPLATES.items() if make.kind == kind and n != "improved"], 4
        ):
            made.append(TEMPLATES[name](one, rng))
        place = rng.randrange(4)
        true = [pair[0] for pair in made]
        yield one, "\n".join(true), "\n".join([*true[:place], made[place][1], *true[place + 1 :]])
