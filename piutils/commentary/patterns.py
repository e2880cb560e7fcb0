"""What numbers look like in officers' prose: one pattern for each kind, tried in order."""

from piutils.commentary import numerals

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst"
    r"|Medi|Hydref|Tachwedd|Rhagfyr)\b\.?"
)
_YEAR = r"(?:19|20)\d\d"
_NTH = r"(?:st|nd|rd|th|af|il|ydd|ain|fed|eg)"
_NUMBER = rf"(?:\d{{1,3}}(?:[,\u00a0\u2009\u202f]\d{{3}})+|\d+)(?:\.\d+|(?i:{numerals.PART_MORE}))"
_WORDS = rf"(?i:{numerals.ENGLISH})"
_SMALL = rf"(?:\d{{1,3}}|{_WORDS})"
_UNIT = (
    r"(?i:(?:working |calendar |school |statutory |consecutive |clear )?"
    r"(?:minute|hour|day|week|month|year|diwrnod|wythnos|mis|blynedd|awr)s?\b"
    r"(?!['’]?[ -]olds?|[ -]of age|[ -]on[ -]year))"
)
_TO = r"\s?(?:-|–|to|and|or|i)\s?"
_TENTHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

PATTERNS = {
    "url": r"(?:https?://|www\.)[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]*\w",
    "name": (
        r"\b(?i:covid)[\s-]?19\b|\b24/7\b|\b50/50\b|\b(?:one|One|1)[- ]to[- ](?:one|1)\b"
        r"|\b(?i:key stage|stage|level|tier|phase|band|appendix|annex|page|step|option|grade"
        r"|question|version|lefel|cam|cyfnod|tudalen) \d+(?:\.\d+)*[a-z]?\b(?!%)"
        r"|\b(?:Figure|Fig|Table|Chart|Year|Week|Day|Form|Item|Priority|Objective|Outcome|Goal|Ward|Area"
        r"|Zone|Team|Group|Cohort|Measure"
        r"|Indicator|PI|KPI|Ref|No|Room|Block|Route|Unit|Blwyddyn|Wythnos|Mesur"
        r"|Dangosydd)\.?[ ]?\d+(?:\.\d+)*\b(?!%)"
        r"|(?:(?<=in )|(?<=by )|(?<=at )|(?<=from )|(?<=of )|(?<=to )|(?<=until )|(?<=since )|(?<=after ))"
        r"(?:week|wythnos) \d{1,2}\b|\bweek \d{1,2}\b(?!\s?[x×=]|\s[a-z])|#\d+|\b\d{9,}\b"
        r"|(?<=[pP]er )(?:1,?000|10,?000|100,?000|100)\b|\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b"
    ),
    "legal": (
        r"\b(?i:sections?|regulations?|articles?|schedules?|paragraphs?|chapters?|clauses?|adran|rheoliad"
        r"|erthygl"
        r"|atodlen)\s?\d+[A-Z]?(?:\(\w{1,3}\))*(?:(?:,|\s(?:and|or|to|a|neu)\s)\s?\d+[A-Z]?(?!\w|\s\w|%))?"
        r"|\b(?:Sec|Reg|Regs|Para|Sch)\.?\s?\d+[A-Z]?\b|\b[sS]\.?[ ]?\d{1,3}[A-Z]?(?:\(\w\))*(?:'?s\b"
        r"|\b)(?!%)"
        rf"|\bPart\s\d+\b|\b(?:Act|Deddf|Order|Code)(?:\s\(\w+\))?\s{_YEAR}\b"
        rf"|\b{_YEAR}\s(?:Act|Order|Regulations|Measure)\b"
    ),
    "date": (
        rf"\b\d{{1,2}}{_NTH}?(?:\sof)?[ -]{_MONTH}(?:,?[ -]{_YEAR}\b|-\d\d\b|\s['’]\d\d\b)?"
        rf"|\b{_MONTH}\s\d{{1,2}}(?:{_NTH}\b(?:,?\s{_YEAR}\b)?|,?\s{_YEAR}\b)|\b{_MONTH}(?: of)?[ -]{_YEAR}\b"
        rf"|\b{_MONTH}(?:-|\s?['’])\d\d\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:{_YEAR}|\d\d)\b"
        rf"|\b{_YEAR}-\d\d-\d\d\b"
    ),
    "quarter": (
        # Only what is cut short has a full stop: "for the quarter. Two of" are two sentences.
        r"\b(?i:quarters?|qtrs?|qrt|q|chwarter|ch)(?:(?<!uarter)(?<!uarters)\.)?[ ]?"
        r"(?:(?i:one|two|three|four)\b|[1-4](?![\d%]|[.,/]\d))"
        r"(?!\s?[x×=]|\s+(?i:out of)\b)(?:\s?(?:-|–|to|and|&|i|a)\s?(?i:quarter|qtr"
        r"|q)?\.?\s?[1-4](?![\d%]|[.,/]\d))?"
        r"|\b(?i:1st|2nd|3rd|4th|first|second|third|fourth|final)\s(?i:quarter\b|qtr\b\.?)"
        r"|\b(?i:chwarter cyntaf|ail chwarter|trydydd chwarter|pedwerydd chwarter)\b"
    ),
    "years": (
        rf"(?<![\d/.]){_YEAR}\s?[/–-]\s?(?:{_YEAR}|\d\d)(?![\d/]|\.\d|%)"
        r"|(?<![\d/.,])\d\d[/–-]\d\d(?![\d/]|\.\d|%|\s(?i:year|out))"
    ),
    "time": r"\b(?:1[0-2]|0?[1-9])(?:[:.]\d{2})?\s?(?:am|pm|yb|yh)\b|\b\d{1,2}:\d{2}\b",
    "age": (
        rf"\b(?i:aged?|ages|oed|under the age of|over the age of)\s+(?i:between\s+|from\s+|over\s+"
        r"|under\s+|rhwng\s+)?"
        rf"{_SMALL}\b(?:{_TO}{_SMALL}\b(?!\s(?i:aged?|oed)\b))?\+?"
        r"(?:\s(?i:years?(?: of age)?(?: old)?|and over|or over|and under|or under))?"
        rf"|\b{_SMALL}(?:{_TO}{_SMALL})?[- ](?i:years?|yr)'?s?[ -](?i:olds?|of age|oed)\b"
        rf"|\b{_SMALL}\s(?i:years? (?:and|or) (?:over|under)|mlwydd oed|oed)\b"
        r"|\b(?i:under|over)[- ]\d{1,2}'?s\b|\b\d{1,2}\+(?=\s(?i:year|age|old|oed))|\b\d0s\b"
    ),
    "money": rf"[-−]?[£€$]\s?[-−]?{_NUMBER}(?:\s?(?i:m|k|bn|million|thousand|billion)\b)?|\b\d{{1,3}}p\b",
    "code": r"\b[A-Z][A-Za-z]{0,4}/\d+[a-z]?\b|\b[A-Z]{1,5}[a-z]{0,2}\d+[a-z]?\b(?![%,.]\d|/\d)"
    r"|\b[A-Z]{2,5}-\d+\b",
    "fold": (
        rf"\b{_SMALL}[- ]?(?i:fold)\b|\b{_NUMBER}(?= times\b)|\b{_WORDS}(?= times\b)|\b(?i:"
        + "|".join(sorted(numerals.MULTIPLES, key=len, reverse=True))
        + r")\b"
    ),
    "points": (
        r"\b(?i:half|quarter) (?:of )?an? percentage point\b|"
        rf"(?:(?<![\w.])[+\-−])?(?:{_NUMBER}|\b{_WORDS})(?:\s?%|\sper\s?cent(?:age)?|\spercent(?:age)?)?"
        r"[\s-](?:of an? )?(?:percentage[\s-])?(?:points?\b|pts?\b|bwynt\b|pwynt\b|o"
        r" bwyntiau\b)(?:\s(?:canran"
        r"|percentage))?"
        rf"|(?:(?<![\w.])[+\-−])?{_NUMBER}\s?(?:%\s?)?(?:pp|ppts?|pts)\b"
    ),
    "percent": (
        rf"(?:(?<![\w.)])[+\-−])?(?<![\d.]){_NUMBER}\s?(?:%|(?i:per\s?cent|percent|pct|y\s?cant)\b)"
        rf"|\b{_WORDS}\s(?:%|(?i:per\s?cent|percent)\b)"
    ),
    "duration": (
        rf"(?<!from )\b{_NUMBER}{_TO}{_NUMBER}[\s-]{_UNIT}|\b{_NUMBER}[\s-]{_UNIT}"
        rf"|\b{_WORDS}(?:{_TO}{_WORDS})?[\s-]{_UNIT}"
        rf"|\b{_SMALL}[\s-](?i:(?:week|month|hour|day|year|minute)ly\b)|\b(?i:fortnight)\b"
    ),
    "nth": r"\b\d+(?:st|nd|rd|th)\b",
    "range": (
        r"(?<![\d/.,])\d+(?:\.\d+)?(?:\s?–\s?|-)\d+(?:\.\d+)?(?![\d/]|\.\d|%|\s*=)|(?<![\w.])\d+\+(?!\d)"
        r"|(?<![\d/.,])\d+(?:\.\d+)?%?\s?[–-]\s?\d+(?:\.\d+)?%"
        r"|(?<![\w.])\d{2,}\.\d+\.[\d.]*\d|(?<![\w.])\d+\.\d+\.[\d.]*\d"
    ),
    "number": (
        rf"(?:(?<![\w.)])[+\-−](?=\d))?(?<!\d)(?<!\d\.){_NUMBER}(?:\s?(?i:million)\b|(?:k"
        rf"|m)\b)?(?:\s?[{_TENTHS}])?|[{_TENTHS}]"
    ),
    "part": rf"\b(?i:{numerals.FRACTION})\b",
    "word": rf"\b{_WORDS}\b|\b(?i:zero|none|nil|(?:a )?dozen)\b",
}

# The letter of each kind: see figures.
KIND = {
    "url": "n",
    "name": "n",
    "legal": "l",
    "date": "j",
    "quarter": "q",
    "years": "y",
    "time": "n",
    "age": "a",
    "money": "m",
    "code": "i",
    "fold": "x",
    "points": "t",
    "percent": "p",
    "duration": "d",
    "nth": "o",
    "range": "r",
    "number": "c",
    "part": "f",
    "word": "c",
}

# What is left to try where the first fit turned out to be nothing of the sort.
NUMERIC = ("money", "points", "percent", "duration", "range", "number", "word")

# Words that may start one of the patterns; all others are passed over at a glance.
STARTERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero none nil dozen
    a an half halves quarter quarters qtr qtrs first second third fourth final chwarter ail trydydd pedwerydd
    fortnight
    aged age ages under over oed week wythnos""".split()
) | {word.split("-")[0] for word in numerals.MULTIPLES}
