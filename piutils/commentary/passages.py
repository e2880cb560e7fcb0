"""A commentary cut into sentences, its numbers replaced by marks that patterns can read."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from piutils.commentary.abbreviations import in_full
from piutils.commentary.figures import find
from piutils.commentary.markup import plain

# Where a sentence begins though the one before has no full stop: "22 by post A further 4 were ...".
GLUED = re.compile(
    r"(?<=[a-z0-9%)]) (?=(?:(?:The|This|These|Those|There|It|We|Our|However|Although|While|Another|During"
    r"|Both|Of the|Of these|In the|In addition|A (?:further|total|number|small|new)|An? additional"
    r"|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?: of)?) [a-z£\d]))"
)
_END = re.compile(r"[.!?]+[\"')]*(?=\s|$)|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:qtr|no|nos|e\.g|i\.e|approx|dr|mr|mrs|ms|st|vs|fig|cf|ref|inc|dept|avg|para|sec|reg|resp"
    r"|incl)|(?<![&/+-])\b[a-z])$",  # "B&B." ends a sentence
    re.I,
)
# "Leasing Scheme Wales", "Audit Wales": the name of a body, and not the country.
_NAME = re.compile(
    r"(?<=[a-z,;] )((?:(?!All|North|South|Mid|West|East|The|For|Across|In|Of|Than)[A-Z][a-z]+ )+)Wales\b"
)
_MAY_END = re.compile(r"\b(?:qtr|dept|inc)$", re.I)
_MARK = re.compile(r"‹[a-z](\d+)›")
_LONGEST = 1500  # characters; a text without full stops is cut, so that no rule sees all of it at once
_BULLET = re.compile(r"\s*(?:[•*·●▪○◦‣∙–—-]|o(?=\s)|\(?[a-z0-9ivx]{1,3}[.)])\s", re.I)


@dataclass
class Sentence:
    """One sentence or list line.

    skeleton : lower case, spaces single, each number written ‹kind number›, as in '‹c4› out of ‹c5›'
    first, last : which numbers stand in it, as a half-open range
    paragraph : lines apart count as one paragraph each
    """

    start: int
    end: int
    skeleton: str
    first: int
    last: int
    paragraph: int
    number: int = 0
    cues: dict = field(default_factory=dict, repr=False)  # of each period asked for: see cues.cues

    @cached_property
    def places(self):
        """Index of each number: (start, end) of its mark in the skeleton."""
        return {int(match[1]): match.span() for match in _MARK.finditer(self.skeleton)}


@dataclass
class Passage:
    """A commentary, read: its text, numbers and sentences."""

    raw: str
    codes: tuple = ()
    text: str = field(init=False)
    figures: list = field(init=False)
    sentences: list = field(init=False)

    def __post_init__(self):
        self._searched = {}
        self.text = plain(self.raw)
        self.figures = find(self.text, self.codes)
        self._starts = [figure.start for figure in self.figures]
        self._enumerations()
        self.sentences = list(self._sentences())

    def _enumerations(self):
        # "1." "2." "3." at the head of lines number the lines.
        heads = []
        for place, figure in enumerate(self.figures):
            if not re.match(r"[.)]\s", self.text[figure.end : figure.end + 2]):
                continue
            line = self.text.rfind("\n", 0, figure.start) + 1
            if figure.start - line < 12 and not self.text[line : figure.start].strip(" (\t"):
                heads.append((place, figure))
        values = [figure.value for _, figure in heads]
        self.numbering = set()
        if len(heads) > 1 and values == [values[0] + step for step in range(len(values))]:
            self.numbering = {place for place, _ in heads}

    def _sentences(self):
        masked = list(self.text)
        for figure in self.figures:
            if not figure.text.endswith("."):
                masked[figure.start : figure.end] = "0" * (figure.end - figure.start)
            else:
                masked[figure.start : figure.end - 1] = "0" * (figure.end - 1 - figure.start)
                if figure.kind in "qjl" and not _closes(self.text, figure):
                    masked[figure.end - 1] = "0"
        masked = "".join(masked)
        start, paragraph, number = 0, 0, 0
        # The words of a number are masked, so that sentences glued together are looked for in the text.
        stops = [*_END.finditer(masked), *GLUED.finditer(self.text)]
        for stop in sorted(stops, key=lambda one: one.start()):
            end = stop.end()
            if stop[0] == "\n":
                after = masked[end : end + 40].lstrip(" ")
                before = masked[start : stop.start()].rstrip()
                # A line that goes on in small letters is the same sentence, wrapped.
                wrapped = before and before[-1] not in ".:;!?" and re.match(r"[a-z(][a-z ]", after)
                if wrapped and not _BULLET.match(after):
                    continue
                if self._heads(start, stop.start()):
                    continue
            elif stop[0].startswith(".") and len(stop[0]) == 1:
                low = max(start, stop.start() - 8)
                # "Up on last qtr. Target missed": the stop of these may be the sentence's own.
                ends = _MAY_END.search(masked, low, stop.start()) and re.match(
                    r"\s+[A-Z][a-z]", masked[end : end + 8]
                )
                if _ABBREVIATION.search(masked, low, stop.start()) and not ends:
                    continue
                if re.match(r"\s+[a-z]", masked[end : end + 12]) and not masked[end : end + 1] == "\n":
                    continue
            for first, last in _cut(masked, start, end):
                yield self._sentence(first, last, paragraph, number)
                number += 1
            paragraph += stop[0] == "\n"
            start = end
        for first, last in _cut(masked, start, len(masked)):
            yield self._sentence(first, last, paragraph, number)
            number += 1

    def _heads(self, start, end):
        """True for a line that holds nothing but a quarter or a year: it is said of the line below."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        line, place = "", start
        for figure in self.figures[first:last]:
            line += self.text[place : figure.start]
            place = figure.end
        kinds = {figure.kind for figure in self.figures[first:last]}
        return bool(kinds) and kinds <= {"q", "y"} and not re.search(r"\w", line + self.text[place:end])

    def _sentence(self, start, end, paragraph, number):
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        parts, place = [], start
        for index in range(first, last):
            figure = self.figures[index]
            kind = "n" if index in self.numbering else figure.kind
            parts += [self.text[place : figure.start], f"‹{kind}{index}›"]
            place = figure.end
        parts.append(self.text[place:end])
        words = _NAME.sub(lambda name: name[1].rstrip() + "wales", "".join(parts))
        skeleton = re.sub(r"\s+", " ", words.lower()).strip().replace("—", "–").replace("−", "-")
        return Sentence(start, end, in_full(skeleton), first, last, paragraph, number)

    @cached_property
    def whole(self):
        """All skeletons, one a line."""
        return "\n".join(sentence.skeleton for sentence in self.sentences)

    @cached_property
    def coded(self):
        """Numbers that are codes of indicators."""
        return [figure for figure in self.figures if figure.kind == "i"]

    def finds(self, pattern):
        """True where a pattern occurs in any skeleton; remembered."""
        return bool(self.all(pattern))

    def says(self, pattern):
        """True where a pattern occurs in the text itself, small letters, numbers as they are; remembered."""
        key = ("text", pattern)
        if key not in self._searched:
            self._searched[key] = bool(pattern.search(self.text.lower()))
        return self._searched[key]

    def all(self, pattern):
        """All matches of a pattern in the skeletons; remembered."""
        if pattern not in self._searched:
            self._searched[pattern] = list(pattern.finditer(self.whole))
        return self._searched[pattern]

    def first_from(self, start):
        """Index of the first number at or behind a place of the text."""
        return bisect_left(self._starts, start)

    def sentence_of(self, index):
        """Sentence that holds number `index`."""
        return self.sentences[self._owner[index]]

    @cached_property
    def _owner(self):
        return {
            index: place
            for place, sentence in enumerate(self.sentences)
            for index in range(sentence.first, sentence.last)
        }

    def quote(self, start, end, limit=320):
        """The exact words between two places, whole words only, without line ends round them."""
        seen = self.text[start:end]
        words = self.raw[start + len(seen) - len(seen.lstrip()) : start + len(seen.rstrip())]
        start += len(seen) - len(seen.lstrip())
        if len(words) > limit:
            words = words[:limit].rsplit(" ", 1)[0]
        return words, start, start + len(words)


def _closes(text, figure):
    """True where the full stop behind a date ends its sentence: '... on 5 September. The average ...'."""
    month = re.search(r"([A-Za-z]{5,}|May|June|July|Mai)\.$", figure.text)
    return (
        figure.kind == "j" and bool(month) and bool(re.match(r"\s+[A-Z]", text[figure.end : figure.end + 4]))
    )


def _cut(masked, start, end):
    """Pieces of a sentence: itself, unless it is too long for any sentence, or empty."""
    while end - start > _LONGEST:
        space = masked.rfind(" ", start, start + _LONGEST)
        space = space if space > start else start + _LONGEST
        while space < end and masked[space].isdigit():
            space += 1
        yield start, space
        start = space
    if masked[start:end].strip(" \n.•*-–"):
        yield start, end


_WORD = re.compile(r"[a-z][a-z'-]*[a-z]")
_ENDING = re.compile(r"(?:ations?|ments?|ings?|ions?|ers?|ed|es|s|ly)$")


@lru_cache(maxsize=4096)  # a commentary says the same words again and again
def stem(word):
    """Beginning of a word: enough to see that 'assessments' and 'assessed' are about one thing.

    >>> stem("assessments"), stem("assessed"), stem("completed"), stem("complaints")
    ('assess', 'assess', 'comple', 'compla')
    """
    word = word.removesuffix("'s").strip("'")
    if word == "children":
        return "child"
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    ending = _ENDING.search(word)
    if ending and ending.start() >= 4:
        word = word[: ending.start()]
    elif len(word) > 4:
        word = word.removesuffix("e")  # "remove" as "removed"
    return word[:6]


_STOP = frozenset(
    """a an the and or of in on at to for from by with within as is are was were be been being has have had
    that which who whom this these those it its their our we they there not no than then so but during where
    when while per each all any both only just total number percentage percent rate year quarter qtr period
    new key time same last previous compared comparison against up down out over under further total however
    also now still will would could may us up made during i.e e.g etc per cent y yr o i ar yn ac a""".split()
)


@lru_cache(maxsize=4096)
def stems(words):
    """Content words of some text, as a frozenset of stems.

    >>> sorted(stems("Percentage of child assessments completed on time"))
    ['assess', 'child', 'comple']
    """
    return frozenset(stem(word) for word in _WORD.findall(words.lower()) if word not in _STOP)
