"""The officers' commentary against the figures: numbers, claims, findings, coverage."""

from piutils.commentary.sentences import check_sentences
from piutils.commentary.verdicts import Check, as_json, as_text, check, marked

__all__ = ["Check", "as_json", "as_text", "check", "check_sentences", "marked"]
