"""Every word accounted for: words in, words placed, words left, page by page."""

from collections import Counter, defaultdict


class Account:
    """Words of a document that are not placed yet, per page.

    `add` books the words of a page as they come out of the file, `place` those that reached a
    table, a heading or the furniture of the page, `leave` those that nothing could take. What
    is neither is found by `close`: a reader that drops a word shows it.

    Until then only the texts are kept, which the tables hold anyway: counting the words of a
    thousand pages at once takes more memory than the tables.
    """

    def __init__(self):
        self.words_in = 0
        self._added = defaultdict(list)
        self._placed = defaultdict(list)
        self._left = defaultdict(list)

    def add(self, page, text):
        self.words_in += len(text.split())
        self._added[page].append(text)

    def drop(self, page, text):
        """Take back what was added: it will be added in other pieces."""
        self.words_in -= len(text.split())
        self._added[page].remove(text)

    def place(self, page, text):
        self._placed[page].append(text)

    def leave(self, page, text):
        if text.strip():
            self._left[page].append(text)

    def close(self):
        """List of (page, text) that is left, in page order; afterwards nothing is open."""
        listed = []
        for page in sorted(self._added.keys() | self._left.keys()):
            words = _counted(self._added.pop(page, ()))
            words -= _counted(self._placed.pop(page, ()))
            for text in self._left.pop(page, ()):
                kept = [word for word in text.split() if _take(words, word)]
                if kept:
                    listed.append((page, " ".join(kept)))
            rest = " ".join(words.elements())
            if rest:
                listed.append((page, rest))
        return listed


def _counted(texts):
    return Counter(word for text in texts for word in text.split())


def _take(words, word):
    """Strike a word off; whether it was there."""
    there = words[word] > 0
    words[word] -= there
    return there
