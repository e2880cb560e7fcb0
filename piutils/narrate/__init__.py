"""The summary in sentences, English and Welsh: facts only, each figure one of the summary's."""

from piutils.narrate.caveats import caveats
from piutils.narrate.findings import finding
from piutils.narrate.headline import fragile, headline, services
from piutils.narrate.indicator import paragraph, themes
from piutils.narrate.method import method
from piutils.narrate.phrases import dates, figure, quarter, target_ends, target_of
from piutils.narrate.target import against_target
from piutils.narrate.terms import colour, term
from piutils.narrate.titles import title, untranslated

__all__ = [
    "against_target",
    "caveats",
    "colour",
    "dates",
    "figure",
    "finding",
    "fragile",
    "headline",
    "method",
    "paragraph",
    "quarter",
    "services",
    "target_ends",
    "target_of",
    "term",
    "themes",
    "title",
    "untranslated",
]
