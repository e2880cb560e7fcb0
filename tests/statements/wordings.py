"""Wordings with holes: a sentence, the figures that fill it, and the one change that makes it false.

`{x}` is a figure of the world; `[up:rose|fell]` is the word that the figures make true. A wording
names what may be changed: a figure, which becomes another number, or the name of a choice of
words, which is turned round. `second`, `third` and `fourth` hold sentences written from the
issue and from what councils publish, before the rules were looked at.
"""

import random
import re
from dataclasses import dataclass

from statements.figures import made_up

_HOLE = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\[(\w+):([^|\]]*)\|([^\]]*)\]")
# Other numbers stand beside the sentence in real commentary, and must be left alone.
_ASIDES = (
    "The team has 14 of its 16 posts filled.",
    "Training has been completed by 23 out of 25 staff (92%).",
    "Sickness absence across the service stood at 12%.",
    "A further £45,000 has been set aside for this in 2026/27.",
    "The target for next year will be 99%.",
    "Two of the five team leaders left in May.",
    "The figure for England is 41.7%.",
    "Case files are kept for 75 years under section 31.",
    "Staff worked from home on 3 days a week until 19 July 2021.",
    "",
    "",
    "",
)


@dataclass(frozen=True)
class Wording:
    """One sentence of an officer; `wrong` is '' where no change makes it false."""

    claim: str
    kind: str
    text: str
    wrong: str = ""

    @property
    def severity(self):
        """What the check is to call the false one: multiples and units are asked about."""
        return "question" if self.claim in ("multiple", "points_or_percent") else "contradiction"


def filled(text, fields, turned=""):
    """The sentence with its figures, and with the choices named by `turned` turned round."""

    def choose(match):
        name, yes, no = match.groups()
        return yes if fields[name] != (name == turned) else no

    return _HOLE.sub(lambda match: str(fields[match[1]]), _CHOICE.sub(choose, text))


def statement(wording, rng):
    """(world, true text, false text or None, the wrong figure's place in the false text or None)."""
    one, fields = made_up(wording.kind, rng)
    aside = rng.choice(_ASIDES)
    true = filled(wording.text, fields)
    if not wording.wrong:
        return one, f"{true} {aside}".strip(), None, None
    change = rng.choice(wording.wrong.split())
    if isinstance(fields[change], bool):
        false, place = filled(wording.text, fields, change), None
    else:
        wrong = fields.get(f"not_{change}") or another(change, fields, rng)
        false = filled(wording.text, fields | {change: wrong})
        # The place of the changed figure: where the two texts part, back to the start of the number.
        parted = next(at for at, (a, b) in enumerate(zip(true, false, strict=False)) if a != b)
        place = max(false.rfind(wrong, 0, parted + len(wrong)), 0)
    return one, f"{true} {aside}".strip(), f"{false} {aside}".strip(), place


def another(name, fields, rng):
    """A figure that is not the true one, nor any other figure of this world."""
    true = str(fields[name])
    known = {str(value) for value in fields.values()}
    if true.isalpha():
        from statements.figures import WORDS

        words = [word for word in WORDS[2:] if word not in known and word.capitalize() not in known]
        chosen = rng.choice(words)
        return chosen.capitalize() if true[0].isupper() else chosen
    decimals = len(true.partition(".")[2])
    number = float(true.replace(",", ""))
    while True:
        if decimals or name.startswith(("now", "before", "comp", "pa", "pb", "points", "gap", "pct")):
            made = number + rng.choice([-1, 1]) * rng.uniform(2.2, 9 + number / 4)
        else:
            made = number + rng.choice([-1, 1]) * rng.randint(2, 4 + round(number * 0.3))
        wrong = f"{made:.{decimals}f}"
        if 0 < made < (100 if "x" in fields and decimals else 10_000) and wrong not in known:
            return wrong


def statements(wordings, seed, rounds):
    """Yield (Wording, world, true text, false text or None, place), `rounds` times each wording."""
    for number, wording in enumerate(wordings):
        for turn in range(rounds):
            yield wording, *statement(wording, random.Random(f"{seed} {number} {turn}"))
