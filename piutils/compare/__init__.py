"""Tables and rules in, one row per indicator out: target, All-Wales, last year, certainty."""

from piutils.compare.areas import areas, funnel_curve
from piutils.compare.rollup import quarters, roll_up
from piutils.compare.summary import compare_rules, summarise
from piutils.compare.trend import ControlChart, annual_trend, control_chart

__all__ = [
    "ControlChart",
    "annual_trend",
    "areas",
    "compare_rules",
    "control_chart",
    "funnel_curve",
    "quarters",
    "roll_up",
    "summarise",
]
