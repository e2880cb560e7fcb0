"""Rows of cells to entries, entries to tables, and an account of every word."""
