"""Tables and rules in, one row per indicator out: target, All-Wales, last year, certainty."""

from piutils.compare.summary import compare_rules, summarise

__all__ = ["compare_rules", "summarise"]
