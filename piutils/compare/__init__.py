"""Tables and rules in, one row per indicator out: target, All-Wales, last year, certainty."""

from piutils.compare.annual import annual_trend
from piutils.compare.areas import areas, funnel_curve
from piutils.compare.control import ControlChart, control_chart
from piutils.compare.differences import fisher
from piutils.compare.rollup import quarters, roll_up
from piutils.compare.summary import compare_rules, summarise

__all__ = [
    "ControlChart",
    "annual_trend",
    "areas",
    "compare_rules",
    "control_chart",
    "fisher",
    "funnel_curve",
    "quarters",
    "roll_up",
    "summarise",
]
