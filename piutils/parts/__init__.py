"""The parts of a report and of the workbench: sections, letter, colophon, close-ups."""
