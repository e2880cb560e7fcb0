"""What a printed figure means: one documented meaning for each form that councils print."""

import colorsys
import re
from dataclasses import dataclass
from decimal import Decimal

# Nothing is published here. None of these is ever 0.
DASHES = {"-", "–", "—", "−", "--", ".", "..", "...", "*", "#", "~", "x", "/", "…"}
_NOTHING = re.compile(
    r"n\.?\s?/?\s?a\.?"
    r"|not\s+(?:yet\s+)?(?:available|applicable|reported|collected|set|known|due|published|measured)"
    r"|(?:data|figure|result)s?\s+(?:not\s+(?:yet\s+)?(?:available|published)|unavailable)"
    r"|no\s+(?:data|target|figure|result|comparator|previous data)(?:\s+(?:available|set))?"
    r"|none|nil return|tbc|tba|t\.b\.c\.?|to\s+be\s+(?:confirmed|agreed|set)"
    r"|results?\s+to\s+be\s+confirmed|awaiting.*|pending"
    r"|new(?:\s+(?:measure|indicator|pi|metric))?(?:\s+(?:for|in|from)\s+\S+)?"
    r"|local\s+(?:pi|indicator|measure)|annual(?:\s+(?:pi|measure|indicator))?"
    r"|suppressed|unavailable|\[[a-z]{1,2}\]|baseline(?:\s+year)?|deleted"
    r"|not\s+due|to\s+follow|unknown|n/k|d/b"
    r"|ddim\s+ar\s+gael|ddim\s+yn\s+berthnasol|amherthnasol|dim\s+data|dim\s+targed|newydd|i'w\s+gadarnhau"
    r"|heb\s+ei\s+(?:gyhoeddi|osod|bennu|gasglu)|i\s+ddilyn|blynyddol",
    re.I,
)
# Beside such a sign or word: the unit that its figure would have, a footnote's mark, what it waits for.
_BESIDE = re.compile(
    r"^£\s?|\s?%$|\s?(?:\*+|[¹²³†‡§]|\([^()\d]{1,30}\)|\(?(?:due |by |in )?Q[1-4]\)?)$", re.I
)
COLOURS = {
    word.lower(): word
    for word in (
        *("Green", "Amber", "Red", "Blue", "Yellow", "Grey"),
        *("Gwyrdd", "Wyrdd", "Ambr", "Oren", "Coch", "Glas", "Melyn", "Llwyd"),
    )
}
_COLOUR = re.compile(rf"[\s(]*\b({'|'.join(COLOURS)})\b\)?", re.I)
ARROWS = "▲▼△▽▴▾↑↓↗↘→←↔⬆⬇➔➚➘⇧⇩⇑⇓►◄▶◀↕⬌⇔"
SIGNS = "●○■□◆◇★☆✓✔✗✘✕✖⬤⚫⚪🔴🟢🟡🟠🔵🟥🟩🟨🟧🟦☑☒☐"
# Signs that have their colour in their name.
_COLOURED = {
    **dict.fromkeys("🔴🟥", "Red"),
    **dict.fromkeys("🟠🟧", "Amber"),
    **dict.fromkeys("🟡🟨", "Yellow"),
    **dict.fromkeys("🟢🟩", "Green"),
    **dict.fromkeys("🔵🟦", "Blue"),
}
_MARKS = "¹²³⁴⁵⁶⁷⁸⁹⁰†‡§"
_NUMBER = re.compile(
    r"""(?P<sign>[+−–-]\s?)?(?P<pound>£)?\s?(?P<inner>[+−–-]\s?)?
        (?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)
        \s?(?P<scale>k|m|bn|million|thousand|billion|miliwn|mil)?
        \s?(?P<unit>%|per\s?cent|y\s?cant|pp|p\.p\.|percentage\ points|(?:calendar\ |working\ )?days?|weeks?
            |months?|years?|hours?|hrs|minutes?|mins|tonnes?|kg|kwh|tco2e|per\ [\d,]+(?:\ \w+)*
            |diwrnod|wythnos(?:au)?|mis(?:oedd)?|blynyddoedd|awr)?
        (?P<mark>\s?(?:\((?:p|r|e|prov|provisional|est|revised|a)\)|[pre]|\*+)|)""",
    re.I | re.X,
)
_SCALES = {
    "k": 1000,
    "thousand": 1000,
    "m": 10**6,
    "million": 10**6,
    "miliwn": 10**6,
    "mil": 1000,
    "bn": 10**9,
    "billion": 10**9,
}
_RATIO = re.compile(r"(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)")
_CLOCK = re.compile(r"0\d:\d\d|\d+:0\d|(?!1:)\d+:[1-5]\d")  # '2:45' is a time or a ratio; '1:20' a ratio
_DATE = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}:\d\d:\d\d")
# Well formed, yet no one figure: '<5' (withheld), '(1,234)' (a loss, or a note?), '90-95%', '17/22', '2nd',
# and Excel's word for a share of nothing.
_PLAIN = r"£?\d(?:[\d,]*\d)?(?:\.\d+)?(?:k|m|bn)?%?"
_NO_FIGURE = re.compile(
    rf"[<>≤≥~≈±]=?{_PLAIN}|{_PLAIN}\+|\({_PLAIN}\)%?|{_PLAIN}\({_PLAIN}\)|{_PLAIN}[-–/]{_PLAIN}"
    r"|\d+(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)|[A-Za-z]{1,4}\.?\d+|#DIV/0!",
    re.I,
)


@dataclass(frozen=True)
class Printed:
    """Meaning of one printed cell of a figure column.

    kind : 'number', 'ratio', 'nothing' (a sign or word for not published), 'blank',
        'text' (words without one meaning: kept and reported) or 'broken' (like a number, yet none)
    text : the figure as printed, without colour word, arrow or footnote mark
    value : float in the unit, NaN where not published or not a number
    unit : percent, pounds, days, ratio or '' as the cell itself says
    rag, arrow : glued to the figure ('95.4% Red', '7.8% ▲'); '' = none
    note : footnote or provisional mark that stood with the figure
    """

    kind: str
    text: str
    value: float = float("nan")
    unit: str = ""
    rag: str = ""
    arrow: str = ""
    note: str = ""


def meaning(cell):
    """Meaning of a printed cell.

    Examples
    --------
    >>> meaning("3,301").value, meaning("£16.00K").value, meaning("-107.5%").value, meaning("+ 23.3").value
    (3301.0, 16000.0, -107.5, 23.3)
    >>> meaning("-").kind, meaning("12x").kind, meaning("95.4% Red").rag, meaning("1:20").value
    ('nothing', 'broken', 'Red', 0.05)
    >>> meaning("(1,234)").kind, meaning("<5").kind, meaning("90-95%").kind
    ('text', 'text', 'text')
    """
    text = " ".join(cell.split())
    if not text:
        return Printed("blank", "")
    rag = arrow = note = ""
    alone = _BESIDE.sub("", text)
    if text in DASHES or alone in DASHES or _NOTHING.fullmatch(text) or _NOTHING.fullmatch(alone):
        return Printed("nothing", text)
    bare = text
    if any(char.isdigit() for char in bare):
        found = _COLOUR.search(bare)
        if found and (found.end() == len(bare) or found.start() == 0):
            rag = COLOURS[found[1].lower()]
            bare = (bare[: found.start()] + bare[found.end() :]).strip()
        arrow = "".join(char for char in bare if char in ARROWS)
        bare = "".join(
            char for char in bare if char not in ARROWS and char not in SIGNS and char != "\ufe0f"
        ).strip()
        trailing = re.fullmatch(r"(.*[\d%])\s+([vV^])", bare)
        if trailing:
            bare, arrow = trailing[1], trailing[2]
        note = "".join(char for char in bare if char in _MARKS)
        bare = "".join(char for char in bare if char not in _MARKS).strip()
    match = _NUMBER.fullmatch(bare)
    if match and not (match["sign"] and match["inner"]):
        sign = -1 if (match["sign"] or match["inner"] or "+").strip() != "+" else 1
        number = Decimal(match["number"].replace(",", ""))
        number *= sign * _SCALES.get((match["scale"] or "").lower(), 1)
        mark = match["mark"].strip()
        shown = bare[: len(bare) - len(match["mark"])].strip() if mark else bare
        return Printed("number", shown, float(number), _unit(match), rag, arrow, note + mark)
    match = _RATIO.fullmatch(bare)
    if match and Decimal(match[2]) and not _CLOCK.fullmatch(bare):
        return Printed("ratio", bare, float(Decimal(match[1]) / Decimal(match[2])), "ratio", rag, arrow, note)
    if _CLOCK.fullmatch(bare):
        return Printed("text", text)
    if re.fullmatch(r"\S*\d\S*", bare) and not _DATE.fullmatch(bare) and not _NO_FIGURE.fullmatch(bare):
        return Printed("broken", bare, rag=rag, arrow=arrow)
    return Printed("text", text)


def _unit(match):
    if match["pound"]:
        return "pounds"
    unit = (match["unit"] or "").lower()
    if unit in ("%", "per cent", "percent", "y cant"):
        return "percent"
    if unit.endswith(("day", "days", "diwrnod")):
        return "days"
    if unit.startswith("per "):
        return "rate"
    return ""


def colour_word(text):
    """RAG as printed, without the mark beside it: the word, or '' where there is none.

    >>> colour_word("● Green"), colour_word("On Target"), colour_word("▲")
    ('Green', 'On Target', '')
    """
    bare = "".join(" " if char in SIGNS + ARROWS + "\ufe0f" else char for char in text)
    return " ".join(bare.split())


def colour_sign(text):
    """(word, sign) of the one sign in a text that has a colour by its name; ('', '') where there is none.

    >>> colour_sign("🟢"), colour_sign("✔")
    (('Green', '🟢'), ('', ''))
    """
    signs = [char for char in text if char in _COLOURED]
    return (_COLOURED[signs[0]], signs[0]) if len(set(signs)) == 1 else ("", "")


def colour_name(colour):
    """RAG word for '#rrggbb', '' for a colour that is none of red, amber, yellow, green, blue, grey.

    >>> colour_name("#00b050"), colour_name("#ffc000"), colour_name("#ff0000"), colour_name("#fff2cc")
    ('Green', 'Amber', 'Red', 'Amber')
    """
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, saturation, _ = colorsys.rgb_to_hsv(red, green, blue)
    if saturation < 0.12:
        return ""
    degrees = hue * 360
    for name, low, high in (("Red", 0, 18), ("Amber", 18, 54), ("Yellow", 54, 68), ("Green", 68, 170)):
        if low <= degrees < high:
            return name
    return "Blue" if 190 <= degrees < 250 else ("Red" if degrees >= 340 else "")


def decimals_of(text):
    """Decimals of a printed figure.

    >>> decimals_of("97.76"), decimals_of("3,301"), decimals_of("642.2 days")
    (2, 0, 1)
    """
    match = re.search(r"\d[\d,]*(?:\.(\d+))?", text)
    return len(match[1]) if match and match[1] else 0


def raised(text):
    """Footnote mark as raised letters, so that 38 with note 1 is never 381; '' for what is no mark.

    >>> raised("1"), raised("12"), raised("st")
    ('¹', '¹²', '')
    """
    text = text.strip()
    return text.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")) if re.fullmatch(r"\d{1,2}", text) else ""
