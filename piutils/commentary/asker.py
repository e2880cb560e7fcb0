"""One who asks: collects the questions about an indicator."""

import re


def page_of(source):
    """Page in a source like 'file#p3', '' where there is none."""
    found = re.search(r"#p(\d+)", source)
    return found[1] if found else ""


class Asker:
    """Collects the questions about one indicator."""

    def __init__(self, code, facts, passage, ledger, source, row, found):
        self.code, self.facts, self.passage, self.ledger = code, facts, passage, ledger
        self.source, self.row, self.found = source, row, found
        own = [pair for pair in ledger.pairs if pair.period == facts.period]
        before = [pair for pair in ledger.pairs if pair.period == facts.period - 4]
        self.pair = own[0] if own else None
        self.pair_before = before[0] if before else None

    def add(
        self, kind, explanation, question, sentence=None, about=(), severity="question", expected="", found=""
    ):
        text, start, end = found, 0, 0  # where no sentence tells it, the printed figure
        if sentence is not None:
            text, start, end = self.passage.quote(sentence.start, sentence.end)
        self.found.append(
            {
                "code": self.code,
                "kind": kind,
                "severity": severity,
                "text": text,
                "expected": expected,
                "found": found,
                "explanation": explanation,
                "page": page_of(self.source),
                "start": start,
                "end": end,
                "question": question,
                "about": tuple(about),
            }
        )

    def sentence(self, pair):
        return self.passage.sentences[pair.sentence] if pair and self.passage.sentences else None
