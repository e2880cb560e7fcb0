"""Spreadsheet cells as the spreadsheet shows them: 9.4 under the format '0.00' prints '9.40'."""

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

# Quoted text, an escaped character, a blank as wide as a character, a filler, a bracket, then the
# placeholders themselves.
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_(?P<blank>.)|\*(?P<filler>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General)|(?P<exponent>[eE][+-])|(?P<number>[0#?.,%/])|(?P<text>@)"
    r"|(?P<half>AM/PM|A/P)|(?P<date>y+|m+|d+|h+|s+(?:\.0+)?)|(?P<plain>.)",
    re.I | re.S,
)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^;"\\_*\[])*')
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")
# Excel shows these two built-in dates in the order of the country of its user; ours are in Wales.
_LOCAL = {"mm-dd-yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm"}


def shown(value, code):
    """Text that a spreadsheet shows for a value under a number format.

    Parameters
    ----------
    value : what openpyxl gives: None, str, bool, number, date, time or timedelta
    code : the cell's number format, like '0.00%'

    Returns
    -------
    str without the blanks that a format adds for alignment

    Examples
    --------
    >>> shown(9.4, "0.00"), shown(0.97761, "0.00%"), shown(3301, "#,##0"), shown(0.1 + 0.2, "General")
    ('9.40', '97.76%', '3,301', '0.3')
    >>> shown(-1234.5, '"£"#,##0.00;[Red]-"£"#,##0.00'), shown(16000, "£0.00,K"), shown(0, "0;-0;;@")
    ('-£1,234.50', '£16.00K', '')
    >>> shown(date(2024, 12, 1), "mmm-yy")
    'Dec-24'
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    code = _LOCAL.get(code, code or "General")
    sections = _sections(code)
    if isinstance(value, str):
        section = sections[3] if len(sections) > 3 else (sections[-1] if "@" in sections[-1] else "@")
        return _text(value, section)
    if isinstance(value, date | time | timedelta):
        return _date(value, sections[0])
    return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), sections)


def _sections(code):
    found, at = [], 0
    while True:
        part = _SECTION.match(code, at)
        found.append(part[0])
        at = part.end()
        if at >= len(code):
            return found
        at += 1


def _tokens(section):
    return [(match.lastgroup, match[match.lastgroup]) for match in _TOKEN.finditer(section)]


def _text(value, section):
    pieces = []
    for kind, text in _tokens(section):
        if kind == "text":
            pieces.append(value)
        elif kind in ("quoted", "escaped", "plain"):
            pieces.append(text)
    return "".join(pieces)


def _number(value, sections):
    if not value.is_finite():
        return str(value)
    section, bare = _chosen(value, sections)
    tokens = _tokens(section)
    kinds = {kind for kind, _ in tokens}
    if "general" in kinds or not section:
        if not section:
            return ""
        parts = [_general(value) if kind == "general" else text for kind, text in _literal(tokens)]
        return "".join(parts).strip()
    if "text" in kinds and "number" not in kinds:
        return _general(value)
    if ("number", "/") in tokens:
        return _fraction(value, tokens)
    if "date" in kinds and "number" not in kinds:
        return _general(value)  # a number that is out of the calendar
    return _digits(abs(value) if bare else value, tokens)


def _chosen(value, sections):
    """Section for a value, and whether the section says itself that the value is negative."""
    conditions = [_CONDITION.search(" ".join(re.findall(r"\[([^\]]*)\]", part))) for part in sections[:3]]
    if any(conditions):
        for part, condition in zip(sections, conditions, strict=False):
            if condition is None or _holds(value, condition):
                return part, condition is not None and condition[1] in ("<", "<=") and value < 0
        return sections[min(len(sections), 3) - 1], False
    if len(sections) > 1 and value < 0:
        return sections[1], True
    if len(sections) > 2 and value == 0:
        return sections[2], False
    return sections[0], False


def _holds(value, condition):
    limit = Decimal(condition[2])
    return {
        "<": value < limit,
        ">": value > limit,
        "=": value == limit,
        "<=": value <= limit,
        ">=": value >= limit,
        "<>": value != limit,
    }[condition[1]]


def _literal(tokens):
    for kind, text in tokens:
        if kind == "bracket":
            sign = re.match(r"\$([^-]*)", text)
            if sign and sign[1]:
                yield "plain", sign[1]
        elif kind == "blank":
            yield "plain", " "
        elif kind != "filler":
            yield kind, text


def _general(value):
    """Show a number as a wide enough cell does without a format: eleven characters at most."""
    if value == value.to_integral_value() and abs(value) < 10**11:
        return str(int(value))
    if Decimal("1e-9") <= abs(value) < 10**11:
        whole = len(str(int(abs(value))))
        text = f"{value.quantize(Decimal(1).scaleb(-max(10 - whole, 0)), ROUND_HALF_UP):f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    if not value:
        return "0"
    mantissa, power = f"{value:.5E}".split("E")
    return f"{mantissa.rstrip('0').rstrip('.')}E{power[0]}{power[1:].zfill(2)}"


def _fraction(value, tokens):
    places = sum(text in "?#0" for _, text in tokens[tokens.index(("number", "/")) :])
    whole, rest = divmod(abs(value), 1)
    part = Fraction(rest).limit_denominator(10 ** max(places, 1) - 1)
    if part == 1:
        whole, part = whole + 1, Fraction(0)
    texts = [str(int(whole))] if whole or not part else []
    texts += [f"{part.numerator}/{part.denominator}"] if part else []
    return ("-" if value < 0 else "") + " ".join(texts)


def _digits(value, tokens):
    """Put a number's digits into the placeholders of a format."""
    tokens = list(_literal(tokens))
    places = [i for i, (kind, text) in enumerate(tokens) if kind == "number" and text in "0#?"]
    if not places:
        minus = "-" if value < 0 else ""
        return minus + "".join(text for kind, text in tokens if kind not in ("number", "text")).strip()
    first, last = places[0], places[-1]
    value = value.scaleb(2 * sum(token == ("number", "%") for token in tokens))
    # Commas behind the last digit divide by thousands; between digits they group them.
    after = 0
    while last + after + 1 < len(tokens) and tokens[last + after + 1] == ("number", ","):
        after += 1
    value = value.scaleb(-3 * after)
    point = next((i for i in range(first, last + 1) if tokens[i] == ("number", ".")), None)
    if point is None and last + 1 < len(tokens) and tokens[last + 1] == ("number", "."):
        point = last + 1
    decimals = [tokens[i][1] for i in places if point is not None and i > point]
    whole_places = [i for i in places if point is None or i < point]
    exponent = next((i for i, (kind, _) in enumerate(tokens) if kind == "exponent"), None)
    if exponent is not None:
        shown_as = f"{value:.{sum(i < exponent for i in places) - len(whole_places)}E}"
        mantissa, power = shown_as.split("E")
        return f"{mantissa}E{power[0]}{power[1:].zfill(2)}"
    rounded = abs(value).quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
    whole, _, part = f"{rounded:f}".partition(".")
    while part and decimals[len(part) - 1] == "#" and part[-1] == "0":
        part = part[:-1]
    least = sum(tokens[i][1] == "0" for i in whole_places)
    whole = whole.lstrip("0").zfill(least)
    grouped = any(tokens[i] == ("number", ",") for i in range(first, last))
    if grouped and len(whole) > 3:
        whole = f"{int(whole):,}".rjust(len(whole), "0")
    inner = _inner(tokens, whole_places, whole, grouped)
    # Excel leaves the point of '0.##' behind a whole number; nobody means it.
    digits = inner + (f".{part}" if part else "")
    before = "".join(text for kind, text in tokens[:first] if kind not in ("number", "text"))
    end = max(last + after, point if point is not None else 0)
    behind = "".join(text for kind, text in tokens[end + 1 :] if kind != "text" and text not in ".,")
    before = "".join("%" if token == ("number", "%") else "" for token in tokens[:first]) + before
    minus = "-" if value < 0 and rounded else ""
    return f"{minus}{before}{digits}{behind}".strip()


def _inner(tokens, places, whole, grouped):
    """Whole digits with what a format writes between them, as in '000-000'."""
    between = {
        i: tokens[i][1]
        for i in range(places[0] if places else 0, places[-1] if places else 0)
        if tokens[i][0] in ("quoted", "escaped", "plain")
    }
    if grouped or not between:
        return whole
    digits, pieces = list(whole), []
    for i in range(places[-1], places[0] - 1, -1):
        if i in between:
            pieces.append(between[i] if digits else "")
        elif i in places and digits:
            pieces.append(digits.pop())
    return "".join(digits) + "".join(reversed(pieces))


_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _date(value, section):
    tokens = _tokens(section)
    if isinstance(value, timedelta):
        seconds = value.total_seconds()
    elif isinstance(value, time):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
    else:
        value = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
        seconds = value.hour * 3600 + value.minute * 60 + value.second
    if not any(kind == "date" for kind, _ in tokens) and not any(
        kind == "bracket" and re.fullmatch("h+|m+|s+", text, re.I) for kind, text in tokens
    ):
        return value.strftime("%d/%m/%Y") if isinstance(value, datetime) else str(value)
    welsh = any(kind == "bracket" and re.search(r"-(?:\w{4})?0?452$", text) for kind, text in tokens)
    half = any(kind == "half" for kind, _ in tokens)
    pieces = []
    for i, (kind, text) in enumerate(tokens):
        if kind == "bracket":
            size = {"h": 3600, "m": 60, "s": 1}.get(text[:1].lower())
            if size and re.fullmatch("h+|m+|s+", text, re.I):
                pieces.append(str(int(seconds // size)).zfill(len(text)))
        elif kind == "date":
            minutes = text[0] in "mM" and len(text) < 3 and _is_minute(tokens, i)
            pieces.append(_part(value, seconds, text.lower(), minutes, half, welsh))
        elif kind == "half":
            pieces.append("AM" if seconds % 86400 < 43200 else "PM")
        elif kind in ("quoted", "escaped", "plain") or (kind == "number" and text in "/.,"):
            pieces.append(text)
        elif kind == "blank":
            pieces.append(" ")
    return "".join(pieces).strip()


def _is_minute(tokens, i):
    """Whether an 'm' is minutes: it follows hours or comes before seconds."""

    def clock(token):
        return token[0] in ("date", "bracket") and token[1][:1].lower() in "hs"

    near = [token for token in tokens[:i] if token[0] == "date" or clock(token)]
    behind = [token for token in tokens[i + 1 :] if token[0] == "date"]
    return (bool(near) and near[-1][1][:1].lower() == "h") or (
        bool(behind) and behind[0][1][:1].lower() == "s"
    )


def _part(value, seconds, text, minutes, half, welsh):
    hours = int(seconds // 3600) if isinstance(value, timedelta) else int(seconds // 3600) % 24
    if text[0] == "h":
        return str((hours % 12 or 12) if half else hours).zfill(min(len(text), 2))
    if minutes:
        return str(int(seconds // 60) % 60).zfill(len(text))
    if text[0] == "s":
        return str(int(seconds % 60)).zfill(len(text.split(".")[0]))
    if not isinstance(value, datetime):
        return ""
    months, days = _MONTHS, _DAYS
    if welsh and len(text) > 2:
        from babel.dates import get_day_names, get_month_names

        months = [get_month_names("wide", locale="cy")[i] for i in range(1, 13)]
        days = [get_day_names("wide", locale="cy")[i] for i in range(7)]
    if text[0] == "y":
        return f"{value.year:04d}" if len(text) > 2 else f"{value.year % 100:02d}"
    number, name = (
        (value.month, months[value.month - 1]) if text[0] == "m" else (value.day, days[value.weekday()])
    )
    if len(text) < 3:
        return str(number).zfill(len(text))
    return name[0] if len(text) == 5 else (name[:3] if len(text) == 3 else name)
