"""Many reports in one run: which there can be, made side by side, listed in one page."""
