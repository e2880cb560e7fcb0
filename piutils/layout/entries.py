"""Indicators as a document prints them, before any figure has its period."""

from dataclasses import dataclass, field

from piutils.lexicon.codes import listed, split
from piutils.lexicon.headings import Heading
from piutils.lexicon.periods import When
from piutils.rows import Cell


@dataclass(slots=True)
class Column:
    """One column of a table: its heading and where it stands."""

    heading: Heading
    first: int
    last: int
    x0: float | None
    x1: float | None


@dataclass(slots=True)
class Figure:
    """One printed cell under a heading."""

    heading: Heading
    cell: Cell
    page: int
    place: str


@dataclass(slots=True)
class Comment:
    """A piece of a comment: the whole text of a cell, or what a page's end left of it."""

    text: str
    page: int
    place: str
    cell: Cell
    when: When | None = None  # of its heading: 'Q1 comment'


@dataclass(slots=True)
class Entry:
    """One indicator as printed: everything that stands in its row and under it."""

    title: str
    code: str
    service: str
    page: int
    place: str
    area: str = ""
    figures: list[Figure] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    titles: list[tuple[str, int]] = field(default_factory=list)  # printed pieces of title and code
    commented: bool = False  # its comment is not in its own row
    open: bool = False
    headings: tuple = ()  # of its table, those of its empty cells too

    @property
    def codes(self):
        """Codes as printed, in a column of their own or with the title."""
        within, _ = split(self.title)
        return tuple(dict.fromkeys(listed(self.code) + within))

    @property
    def name(self):
        """Title without codes."""
        return split(self.title)[1]


@dataclass(slots=True)
class Text:
    """One line outside tables."""

    text: str
    page: int
    cell: Cell
    edge: bool = False  # it stands again on the next page: furniture
    first: bool = False  # no indicator stands above it on its page or sheet
    heads: bool = False  # it stands in a table, above its headings
    before: int = 0  # number of the table that comes next
    place: str = ""
