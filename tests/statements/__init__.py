"""Statements about made-up indicators: true ones, and the same made false by one change.

Kept apart from the examples the rules were written for: other services, other words, other
numbers. `benchmarks/commentary.py` and `test_statements.py` run the checker over them.
"""

from statements.claims import TEMPLATES
from statements.worlds import World, build, world

__all__ = ["TEMPLATES", "World", "build", "generate", "world"]


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
