"""Every word accounted for: words in, words placed, words left, page by page."""

from collections import Counter, defaultdict


class Account:
    """Words of a document that are not placed yet, per page.

    `add` books the words of a page as they come out of the file, `place` those that reached a
    table, a heading or the furniture of the page, `leave` those that nothing could take. What
    is neither is found by `close`: a reader that drops a word shows it.
    """

    def __init__(self):
        self.words_in = 0
        self._open = defaultdict(Counter)
        self._left = []

    def add(self, page, text):
        words = text.split()
        self.words_in += len(words)
        self._open[page].update(words)

    def drop(self, page, text):
        """Take back what was added: it will be added in other pieces."""
        words = text.split()
        self.words_in -= len(words)
        self._take(page, words)

    def place(self, page, text):
        self._take(page, text.split())

    def leave(self, page, text):
        if text.strip():
            self._left.append((page, " ".join(text.split())))

    def _take(self, page, words):
        """Strike words off; give back those that the page does not hold (any more)."""
        left = self._open[page]
        strange = []
        for word in words:
            count = left.get(word, 0)
            if count > 1:
                left[word] = count - 1
            elif count:
                del left[word]
            else:
                strange.append(word)
        if not left:
            self._open.pop(page, None)
        return strange

    def close(self):
        """List of (page, text) that is left, in page order; afterwards nothing is open."""
        listed = []
        for page, text in self._left:
            strange = Counter(self._take(page, text.split()))
            words = []
            for word in text.split():
                if strange.get(word):
                    strange[word] -= 1
                else:
                    words.append(word)
            if words:
                listed.append((page, " ".join(words)))
        for page, words in self._open.items():
            listed.append((page, " ".join(words.elements())))
        self._open.clear()
        self._left.clear()
        return sorted(listed, key=lambda item: item[0])
