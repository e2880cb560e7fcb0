"""Indicator codes in and beside titles: 'CP/011 - PAM/028 - Measure 24 - Percentage of ...'."""

import hashlib
import re

# Letters then a number, as councils number indicators: CP/011, PAM28, CRE4, Adn28, PM20a, LCS/002b, 5.1.
_TIGHT = (
    r"[A-Z][A-Za-z]{0,7}[/._]?(?:[A-Z]{1,4}[/._]?)?\d{1,4}(?:[./]\d{1,3})*(?:[A-Z]\d{1,3})?"
    r"[a-z]{0,2}(?:\([a-z]+\))?"
)
# With a blank only where the word is known to number indicators: 'Measure 24', 'CHN 22'.
_SPACED = r"(?:Measure|Mesur|Indicator|Dangosydd|[A-Z]{2,5})\s\d{1,4}(?:\.\d{1,3})*[a-z]?"
# No figure has two points; a date has, and both of its own.
_POINTS = r"(?!\d\d\.\d\d\.\d\d\b)\d{1,3}(?:\.\d{1,3}){2,4}(?!\S)"
_ONE = rf"(?:{_SPACED}|{_TIGHT}|[A-Z]{{1,5}}(?:-[A-Z]{{1,5}})*-\d{{1,4}}[a-z]?|{_POINTS})"
_DASH = r"\s*(?:[-–—−:|]|\s/\s)\s*"
_LEADING = re.compile(
    rf"\s*({_ONE}(?:{_DASH}{_ONE})*)\s*(?:[-–—−:|]+\s+|[-–—−:|]+(?=[A-Z%'\"‘“£])|\s*$|\.\s+)"
)
# Before a title without a dash, only where the letters say themselves that they number indicators.
_NUMBERED = (
    r"(?:(?:Measure|Mesur|Indicator|Dangosydd|[KLCNS]?PI|PAM|NI|DP|QI)\s\d{1,4}(?:\.\d{1,3})*[a-z]?"
    r"|(?!PM\b)[A-Z]{2,5}\s\d{1,2}\.\d{1,2}(?=\s+[A-Z%]))"
)
_BARE = re.compile(rf"\s*((?:{_NUMBERED}|{_TIGHT}|{_POINTS})(?:{_DASH}{_TIGHT})*)\s+(?=\S)")
_TRAILING = re.compile(rf"\s*[(\[]\s*({_ONE}(?:\s*[,;&/–-]?\s*{_ONE})*)\s*[)\]]\s*\.?\s*$")
_DOTTED = re.compile(rf"\s({_POINTS})\s*$")
_TAIL = re.compile(rf"\s+[-–—]\s*({_ONE})\s*$")
_SLASHED = re.compile(r"\s([A-Z]{2,5}/\d{1,3}[a-z]?)\s*$")  # 'Highways inspected PAM/020'
# A footnote's mark behind a word; 'm²' keeps its own.
_MARKS = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[)\].%\d]))\s*(?:[¹²³⁴⁵⁶⁷⁸⁹⁰†‡§]+|\*+)(?=\s*$)")
# They look like codes and are none.
_WORDS = re.compile(
    r"(?:CO2e?|NO2|PM10|PM2\.5|CH4|COVID.?19|KS\d|S\d\d|A\d{1,3}|M\d{1,2}|NVQ\d|H1N1|GP\d|Q[1-4]|Y\d\d?)",
    re.I,
)


def unmarked(text):
    """Text without a footnote's mark at its end.

    >>> unmarked("Empty homes ¹"), unmarked("Tonnes per km²")
    ('Empty homes', 'Tonnes per km²')
    """
    return _MARKS.sub("", " ".join(text.split()))


def split(text):
    """Codes and title out of a cell that holds both.

    Returns
    -------
    (codes, title) : tuple of str, str

    Examples
    --------
    >>> split("CP/011 - PAM/028 - Measure 24 - Percentage of assessments on time")
    (('CP/011', 'PAM/028', 'Measure 24'), 'Percentage of assessments on time')
    >>> split("Care and support plans reviewed on time (PMC24)")
    (('PMC24',), 'Care and support plans reviewed on time')
    >>> split("5.4.2 Adults in work"), split("Homeless at 31.03.23")
    ((('5.4.2',), 'Adults in work'), ((), 'Homeless at 31.03.23'))
    >>> split("CO2 emissions per head"), split("CP 1.1 Homes built")
    (((), 'CO2 emissions per head'), (('CP 1.1',), 'Homes built'))
    >>> split("PI/1 - Empty homes¹"), split("PI/2 - Area in m²")
    ((('PI/1',), 'Empty homes'), (('PI/2',), 'Area in m²'))
    """
    text = unmarked(text)
    codes = []
    starts = [found for found in (_LEADING.match(text), _BARE.match(text)) if found]
    for found in sorted(starts, key=lambda found: -found.end()):
        named = re.findall(_ONE, found[1])
        if not any(map(_WORDS.fullmatch, named)):
            codes = named
            text = text[found.end() :]
            break
    for pattern in (_TRAILING, _TAIL, _DOTTED, _SLASHED):
        found = pattern.search(text)
        if found and not _WORDS.fullmatch(found[1]) and text[: found.start()].strip():
            named = [found[1]] if pattern in (_DOTTED, _SLASHED) else re.findall(_ONE, found[1])
            codes += [code for code in named if code not in codes]
            text = text[: found.start()]
    return tuple(codes), text.strip()


def listed(text):
    """Codes of a cell that holds codes alone; the text itself where it has no known form.

    >>> listed("PI/530 - CH/001"), listed("2.1"), listed("")
    (('PI/530', 'CH/001'), ('2.1',), ())
    """
    text = unmarked(text)
    if not text:
        return ()
    parts = [part for part in re.split(r"\s+[-–—]\s+|\s*[,;|]\s*|\s+/\s+", text) if part]
    return tuple(dict.fromkeys(parts))


def starts_with_code(text):
    """Whether a cell begins with an indicator's code."""
    codes, _ = split(text)
    return bool(codes) and text.lstrip().startswith(codes[0].split()[0])


def is_code(text):
    """Whether a cell holds codes and nothing else.

    >>> is_code("EX 1"), is_code("Percentage of calls")
    (True, False)
    """
    codes, title = split(text)
    return bool(codes) and not title


def made_up(title):
    """Stable code for an indicator that the document gives none.

    >>> made_up("Percentage of visits made on time (monthly)")
    'percentage-of-visits-made-on-time-monthly'
    """
    whole = "-".join(re.findall(r"[^\W_]+", title.lower().replace("%", " percentage "))) or "indicator"
    if len(whole) <= 90:
        return whole
    # Long titles often differ at their ends only.
    return f"{whole[:80].rstrip('-')}-{hashlib.sha256(whole.encode()).hexdigest()[:8]}"
