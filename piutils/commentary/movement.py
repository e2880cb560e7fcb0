"""Words for a rise, a fall, and no change."""

import re

UP = (
    r"increas(?:e|es|ed|ing)|rise|risen|rises|rose|rising|upward (?:movement|trend|shift|turn)|grew"
    r"|grown|growth|gone up|went up|goes up"
    r"|(?:coming|going) up"
    r"|lengthened|lengthening|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|surged?|soared|leapt|escalated"
    r"|(?:edged|crept|inched|moved|headed|pushed|nudged|ticked|shot|trended|gone) up(?:wards)?|mounted"
    r"|swelled|swollen|ballooned|rocketed|spiked|expanded|uptick|upsurge"
    r"|cynyddu|gynyddu|cynnydd|gynnydd|codi|up(?= (?:on|from|by|to"
    r"|compared|against|‹))"
)


DOWN = (
    r"downward (?:movement|trend|shift|turn)|come down|came down|shorten(?:ed|ing)|decreas(?:e|es|ed|ing)"
    r"|fall|falls|fallen|fell|falling|drop(?:s"
    r"|ped|ping)?|reduc(?:ed|tion|es"
    r"|ing)|declin(?:e|ed|es|ing)|gone down|went down|goes down"
    r"|(?:coming|going) down|dipped|dip|shrank|shrunk"
    r"|plunged|plummeted|tumbled|slid|sank|eased|lessened|diminished|lowered"
    r"|subsided|receded|abated|dwindled|waned|contracted|tailed off|tapered off|fell away|fallen away"
    r"|(?:edged|crept|inched|drifted|moved|headed|nudged|ticked|trended|gone) down(?:wards)?"
    r"|gostwng|ostwng|gostyngiad|ostyngiad|lleihau"
    r"|(?<!put )down(?= (?:on|from|by|to(?= (?:[a-z]+ ){0,3}‹)|compared|against|for|this|‹))"
)


GOOD = (
    r"improv(?:e|ed|ement|ements|es|ing)|recover(?:ed|y)|rallied|strengthen(?:ed|ing)"
    r"|gain(?:s|ed|ing)? ground|ground (?:has been |was )?gained|bounced back|rebounded|picked up|progressed"
    r"|gwella|well(?:iant)"
)


POOR = (
    r"worsen(?:ed|ing|s)?|deteriorat(?:e|ed|ion|es|ing)|dirywi(?:o|ad)|slipped|weaken(?:ed|ing)|regressed"
    r"|slumped|lost ground|los(?:e|es|ing) ground|ground (?:has been |was )?lost"
    r"|(?:gone|went|going|slid|slipped|fallen|fell|dropped) back(?:wards)?|faltered|suffered"
)


EVEN = (
    r"no change|unchanged|remain(?:s|ed)? (?:the same|static|constant|unchanged)|stayed the same"
    r"|dim newid|heb newid"
)


MOVE = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<good>{GOOD})|(?P<poor>{POOR})|(?P<even>{EVEN}))\b"
    r"(?P<tail>(?: (?:slightly|significantly|marginally|fractionally|considerably|again|further|sharply"
    r"|this (?:quarter|year|period)|in (?:performance|numbers?|the figure)))*"
    r"(?: (?:by|of|o) (?:just |only |over |nearly |almost |about |some |around |approximately |more than "
    r"|a |an |the )*‹(?P<kind>[ptcxfdm])(?P<amount>\d+)›(?! i ‹))?)"
)


# "Applications fell to 179": beside a percentage, how many there were.
COUNTED = re.compile(r" (?:to|from|by)(?: (?:just|only|over|about|the))* ‹[cm]\d+›")


def word_of(match):
    """Which kind of move the words say: up, down, good, poor or even."""
    return next(name for name in ("up", "down", "good", "poor", "even") if match[name])


def went(way):
    """How an explanation names a move."""
    return {"up": "a rise", "down": "a fall", "even": "no change"}[way]


_PERFORMANCE = re.compile(r"\b(?:performance|perfformiad)\b(?! (?:indicator|measure|target)s?\b)")
_IN_PERFORMANCE = re.compile(
    r"[a-z ]*? (?:in|of|to) (?:(?:the|our|this|overall|service|quarter's|year's|own|level|of) )*performance\b"
)
_FOR_THE_WORSE = re.compile(r"(?:in )?declin|dip|slid|sank|plung|plummet|tumbl|wan(?:ed)|downturn")


def of_performance(match, text, low):
    """'worse' where performance itself declines, 'open' where it falls or rises, '' for the figure.

    Few days are good performance: what is said of it says nothing of the way the figure went.
    """
    word = match[0]
    before = re.split(r"[.;,:()‹]", text[low : match.start()])[-1]
    told = _PERFORMANCE.search(before) or _IN_PERFORMANCE.match(text[match.end() - 1 :])
    told = told or _IN_PERFORMANCE.match(text, match.start() + len(word.split()[0]) - 1)
    if not told or not re.match(rf"(?:{UP}|{DOWN}|up|down)\b", word):
        return ""
    return "worse" if _FOR_THE_WORSE.match(word) else "open"
