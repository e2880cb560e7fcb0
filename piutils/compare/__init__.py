"""Tables and rules in, one row per indicator out: target, All-Wales, last year, certainty."""

from piutils.compare.summary import summarise

__all__ = ["summarise"]
