"""Small counts: which may identify a person, and tables, texts and findings without them."""

from piutils.disclosure.findings import redacted
from piutils.disclosure.parts import withhold
from piutils.disclosure.tables import Suppressed, suppress

__all__ = ["Suppressed", "redacted", "suppress", "withhold"]
