"""Cards set as plain paragraphs: a line that names an indicator, and below it lines like 'Result: 91.2%'."""

import re
from dataclasses import replace

from piutils.layout.cards import pairs_of, upright
from piutils.lexicon.codes import starts_with_code
from piutils.lexicon.headings import read
from piutils.lexicon.periods import find
from piutils.lexicon.printed import meaning
from piutils.sources.glyphs import join

_OTHER = re.compile(r"[A-Z][\w /&'’-]{0,30}:\s")  # 'Lead officer: J. Rees': a label that is not known
_LONG = 50  # letters: a shorter line without a full stop may end where it stands


def with_cards(rows, meanings):
    """Lines of text in their order, the lines of each card as one Card.

    Parameters
    ----------
    rows : list of Row, outside tables
    meanings : dict of heading to kind

    Yields
    ------
    Row or layout.cards.Card
        A card has a name above it, a result, and one label more. It comes where its name stands, and
        the lines in it whose label is not known come after it.
    """
    lines = [row for row in rows if len(row.cells) == 1 and not (row.edge or row.apart)]
    pairs = [pairs_of(row.cells[0], meanings) for row in lines]
    cards, start = {}, 0
    for at, found in enumerate(pairs):
        if not found or at < start:
            continue
        names = _names(lines, pairs, at, start)
        stop, columns, others = _card(lines, pairs, at, meanings)
        card = _named(lines, names, columns, meanings)
        if card:
            taken = [*names, *(i for i in range(at, stop) if i not in others)]
            cards[id(lines[min(taken)])] = card
            cards.update({id(lines[i]): None for i in taken if i != min(taken)})
            start = stop
    for row in rows:
        part = cards.get(id(row), row)
        if part is not None:
            yield part


def _names(lines, pairs, at, start):
    """Numbers of the lines that name the card whose first label is in line `at`; [] = none does."""
    names = []
    for i in range(at - 1, start - 1, -1):
        text = lines[i].cells[0].text.strip()
        if pairs[i]:
            break
        if not names and _OTHER.match(text) and not starts_with_code(text):
            continue
        names.insert(0, i)
        above = lines[i - 1].cells[0].text if i > start else ""
        if starts_with_code(text) or not (text[:1].islower() or _is_rest(lines, i, above)):
            break
    whole = " ".join(lines[i].cells[0].text.strip() for i in names)
    plain = whole and whole[0].isupper() and whole[-1] not in ".;,:?!" and len(whole.split()) <= 40
    return names if plain and (starts_with_code(whole) or not find(whole)) else []


def _is_rest(lines, i, above):
    """Whether a line is the second of a name that begins with a code."""
    return bool(above) and starts_with_code(above) and _is_below(lines[i - 1].cells[0], lines[i].cells[0])


def _card(lines, pairs, at, meanings):
    """(line behind it, its pairs, lines in it that it does not take) of the card that begins in a line."""
    found, seen, others, i = [], set(), set(), at
    while i < len(lines):
        cell = lines[i].cells[0]
        told = {label.text.lower() for label, _ in pairs[i]}
        if pairs[i]:
            if told & seen:
                break
            seen |= told
            found += pairs[i]
        elif read(found[-1][0].text, meanings).kind == "commentary":
            ahead = pairs[i + 1] if i + 1 < len(lines) else ()
            names = any(label.text.lower() in seen for label, _ in ahead)
            label, value = found[-1]
            if names or not _goes_on(lines[i - 1], lines[i], empty=not value.text):
                break
            found[-1] = label, _longer(value, cell)
        elif _OTHER.match(cell.text) and not starts_with_code(cell.text):
            others.add(i)
        else:
            break
        i += 1
    return i, found, others


def _longer(value, cell):
    return replace(value, text=join(value.text, cell.text.strip()))


def _named(lines, names, columns, meanings):
    """Card under its name; None where it has no result, or nothing besides."""
    results = [value.text for label, value in columns if read(label.text, meanings).kind == "actual"]
    if not names or not any(meaning(text).kind in ("number", "ratio", "nothing") for text in results):
        return None
    name = lines[names[0]].cells[0]
    for i in names[1:]:
        name = _longer(name, lines[i].cells[0])
    return upright(name, lines[names[0]], [[pair for pair in columns if pair[1].text]], meanings)


def _goes_on(above, below, empty):
    """Whether a line is the rest of a comment: it stands in the same paragraph."""
    one, other = above.cells[0], below.cells[0]
    if starts_with_code(other.text) or (one.bold != other.bold and not empty):
        return False
    if one.lies and other.lies and above.page == below.page:
        return _is_below(one, other) or empty
    text = one.text.strip()
    # Without its place on the page, only a sentence that has not ended says that it goes on.
    return empty or other.text.strip()[:1].islower() or (text[-1] not in ".!?:" and len(text) >= _LONG)


def _is_below(one, other):
    """Whether a line stands right below another and is of its size."""
    a, b = one.lies, other.lies
    if not (a and b):
        return False
    high = a[3] - a[1]
    return (
        0 < b[1] - a[1] < 1.6 * high and abs(b[3] - b[1] - high) < 0.2 * high and a[0] < b[2] and b[0] < a[2]
    )
