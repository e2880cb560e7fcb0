"""The letters of a chart: what can be drawn of a text, how wide it is, where its lines break."""

import unicodedata
from functools import cache
from pathlib import Path

SIZE = 14  # CSS px of ordinary text: still 10 px where a phone shows 343 px of 460
SMALL = 13
LINE = 18  # from one baseline to the next
SHARPNESS = (2, 1.5, 1)  # device pixels per CSS px that a PNG may have
POINT = 0.75  # CSS px to matplotlib's points
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}  # control, direction override, private use, unassigned


def plain(text):
    r"""Text of a document on one line, without control characters and direction overrides.

    >>> plain("one\r\ntwo\u202e")
    'one two'
    """
    spaced = " ".join(str(text).split())
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in _DROPPED)


def drawable(text):
    """Text as the font can draw it: a letter it lacks (some emoji) is left out of the picture."""
    return " ".join("".join(letter for letter in plain(text) if letter == " " or _known(letter)).split())


def width(text, size=SIZE, bold=False):
    """Width in CSS px of one line of drawable text, in the widest of the fonts that may show it."""
    return sum(_advance(letter, size, bold) for letter in text)


def wrap(text, room, *, size=SIZE, bold=False, indent=0, lines=3):
    """Lines of at most `room`, the first one shorter by `indent`; '…' ends a text cut short."""
    done, line, used = [], [], indent
    for word, wide in _pieces(drawable(text), room, size, bold):
        if used + wide > room and (line or (indent and not done)):
            done.append(" ".join(line))
            line, used = [], 0
        if len(done) == lines:
            return [*done[:-1], _cut(done[-1], room - (indent if lines == 1 else 0), size, bold)]
        line.append(word)
        used += wide + width(" ", size, bold)
    return [*done, " ".join(line)]


def _cut(line, room, size, bold):
    while line and width(f"{line}…", size, bold) > room:
        shorter, _, last = line.rpartition(" ")
        line = shorter if shorter and len(last) < 12 else line[:-1]
    return f"{line.rstrip(' ,;:-–')}…"


def _pieces(text, room, size, bold):
    """Words with their widths; a word wider than a whole line comes in parts."""
    for word in text.split():
        wide = width(word, size, bold)
        while wide > room:
            part = word[: max(1, int(len(word) * room / wide))]
            while len(part) > 1 and width(part, size, bold) > room:
                part = part[:-1]
            yield part, width(part, size, bold)
            word = word[len(part) :]
            wide = width(word, size, bold)
        yield word, wide


@cache
def font(size, bold):
    """DejaVu Sans as it comes with matplotlib: the same letters on every machine, nothing to search for."""
    import matplotlib
    from matplotlib.font_manager import FontProperties

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    path = Path(matplotlib.get_data_path(), "fonts", "ttf", name)
    return FontProperties(fname=str(path), size=size * POINT)


@cache
def _known(letter):
    from matplotlib.font_manager import get_font

    return all(get_font(font(SIZE, bold).get_file()).get_char_index(ord(letter)) for bold in (False, True))


@cache
def _advance(letter, size, bold):
    """Room that a letter takes in a line: the most of any sharpness, as it is fitted to whole pixels."""
    import matplotlib
    from matplotlib.backends.backend_agg import get_hinting_flag
    from matplotlib.font_manager import get_font

    face = get_font(font(size, bold).get_file())
    finer = matplotlib.rcParams["text.hinting_factor"] or 1  # before 3.11 letters are 8 times as wide
    widths = []
    for sharpness in SHARPNESS:
        face.set_size(size * POINT, 96 * sharpness)
        advance = face.load_char(ord(letter), flags=get_hinting_flag()).horiAdvance
        widths.append(advance / 64 / finer / sharpness)
    return max(widths)
