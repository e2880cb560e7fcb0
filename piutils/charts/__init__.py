"""Tables in, charts out: each a picture with its finding, its alt text and its source."""

from piutils.charts.areas import funnel
from piutils.charts.benchmarks import bullet, results
from piutils.charts.chart import Chart, beside
from piutils.charts.limits import control
from piutils.charts.statuses import rag
from piutils.charts.years import trend

__all__ = ["Chart", "beside", "bullet", "control", "funnel", "rag", "results", "trend"]
