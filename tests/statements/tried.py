"""What the check makes of a set of wordings: found, missed, wrongly contradicted, wrongly verified."""

from dataclasses import dataclass, field

from statements.wordings import statements
from statements.worlds import build


@dataclass
class Tried:
    """Texts by what became of them, and the numbers of the true ones.

    missed, contradicted, asked, trusted : lists of (claim type, text): false ones not found; true
        ones contradicted; true ones with a question of the same claim; false numbers called verified
    """

    true: int = 0
    false: int = 0
    missed: list = field(default_factory=list)
    contradicted: list = field(default_factory=list)
    trusted: list = field(default_factory=list)
    numbers: int = 0
    verified: int = 0

    @property
    def recall(self):
        """Share of the false statements in which something was found."""
        return 1 - len(self.missed) / self.false

    def __str__(self):
        return (
            f"{self.true} true and {self.false} false statements: recall {self.recall:.1%}, true ones "
            f"contradicted {len(self.contradicted)}, wrong numbers called verified {len(self.trusted)}, "
            f"numbers of the true ones verified {self.verified / self.numbers:.1%}"
        )


def tried(wordings, seed, rounds):
    """Check every wording `rounds` times, true and false."""
    from piutils import commentary

    result = Tried()
    for wording, one, true, false, place in statements(wordings, seed, rounds):
        found = commentary.check(*build(one, true))
        result.true += 1
        result.numbers += found.coverage["numbers"]
        result.verified += found.coverage["verified"]
        if (found.findings["severity"] == "contradiction").any():
            result.contradicted.append((wording.claim, true))
        if false is None:
            continue
        result.false += 1
        before = set(found.findings["kind"])
        found = commentary.check(*build(one, false))
        severities = found.findings["severity"].where(
            ~found.findings["kind"].isin(before) | (found.findings["severity"] == "contradiction"), "note"
        )
        good = {"contradiction", wording.severity}
        if not severities.isin(good).any():
            result.missed.append((wording.claim, false))
        if place is not None:
            numbers = found.numbers
            here = (numbers["start"] <= place) & (numbers["end"] > place)
            if (numbers.loc[here, "verdict"] == "verified").any():
                result.trusted.append((wording.claim, false))
    return result
