"""What documents mean by their words: headings, periods, codes, units, printed forms."""
