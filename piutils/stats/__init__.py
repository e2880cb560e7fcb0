"""Statistics on arrays; knows no council, no table, no word."""

from piutils.stats.cases import gives, least_cases, most_cases, possible, year_end
from piutils.stats.exact import LARGEST, ceil_div, decimals_of, scaled
from piutils.stats.intervals import byar, count, deviate, exact_poisson, fisher_p, mean, rate, wilson
from piutils.stats.verdicts import apart, level, side

__all__ = [
    "LARGEST",
    "apart",
    "byar",
    "ceil_div",
    "count",
    "decimals_of",
    "deviate",
    "exact_poisson",
    "fisher_p",
    "gives",
    "least_cases",
    "level",
    "mean",
    "most_cases",
    "possible",
    "rate",
    "scaled",
    "side",
    "wilson",
    "year_end",
]
