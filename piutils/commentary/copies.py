"""Questions of sameness: two equal figures, one sentence for several indicators."""

import re

from piutils.commentary.asker import Asker


def identity(book, read, found):
    """Ask about two indicators with exactly the same figure."""
    seen = {}
    for code, (passage, ledger, source) in read.items():
        now = book[code].now
        if now is None:
            continue
        telling = now.value > 20 if book[code].is_count else now.decimals >= 2 and now.value not in (0, 100)
        key = (now.value, book[code].is_percent)
        if not telling:
            continue
        if key in seen:
            asker = Asker(code, book[code], passage, ledger, source, {}, found)
            asker.add(
                "identity",
                f"{now.text} is exactly the figure of {seen[key]}",
                f"{now.text} is exactly the figure of {seen[key]}. Is this a measurement or a copy?",
                found=now.text,
                expected="another figure",
            )
        else:
            seen[key] = code


def reused(read, found):
    """Ask about a sentence that stands for three indicators or more."""
    uses = {}
    for code, (passage, _, _) in read.items():
        for sentence in passage.sentences:
            key = re.sub(r"‹\w+›", "‹›", sentence.skeleton).strip(" .")
            if len(re.findall(r"[a-z]{2,}", key)) >= 5:
                uses.setdefault(key, {}).setdefault(code, sentence)
    for where in uses.values():
        if len(where) < 3:
            continue
        code, sentence = next(iter(where.items()))
        passage, ledger, source = read[code]
        asker = Asker(code, _NoFacts, passage, ledger, source, {}, found)
        codes = ", ".join(where)
        asker.add(
            "reused",
            f"the same sentence stands for {len(where)} indicators: {codes}",
            f"The same sentence stands for {len(where)} indicators. Was it written for each of them?",
            sentence,
        )


class _NoFacts:
    period = 0
