"""Words for a rise, a fall, and no change."""

import re

UP = (
    r"increas(?:e|es|ed|ing)|rise|risen|rises|rose|rising|upward (?:movement|trend|shift|turn)|grew"
    r"|grown|growth|gone up|went up|goes up"
    r"|(?:coming|going) up"
    r"|lengthened|lengthening|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|surged?|soared|leapt|escalated"
    r"|(?:edged|crept|inched|moved) up(?:wards)?|cynyddu|gynyddu|cynnydd|gynnydd|codi|up(?= (?:on|from|by|to"
    r"|compared|against|‹))"
)


DOWN = (
    r"downward (?:movement|trend|shift|turn)|come down|came down|shorten(?:ed|ing)|decreas(?:e|es|ed|ing)"
    r"|fall|falls|fallen|fell|falling|drop(?:s"
    r"|ped|ping)?|reduc(?:ed|tion|es"
    r"|ing)|declin(?:e|ed|es|ing)|gone down|went down|goes down"
    r"|(?:coming|going) down|dipped|dip|shrank|shrunk"
    r"|plunged|plummeted|tumbled|slid|sank|eased|lessened|diminished|lowered"
    r"|(?:edged|crept|inched|drifted|moved) down(?:wards)?|gostwng|ostwng|gostyngiad"
    r"|ostyngiad|lleihau|down(?= (?:on|from|by|to|compared|against|for|this|‹))"
)


GOOD = r"improv(?:e|ed|ement|es|ing)|recover(?:ed|y)|rallied|strengthen(?:ed|ing)|gwella|well(?:iant)"


POOR = (
    r"worsen(?:ed|ing|s)?|deteriorat(?:e|ed|ion|es|ing)|dirywi(?:o|ad)|slipped|weaken(?:ed|ing)|regressed"
    r"|slumped"
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


def word_of(match):
    """Which kind of move the words say: up, down, good, poor or even."""
    return next(name for name in ("up", "down", "good", "poor", "even") if match[name])


def went(way):
    """How an explanation names a move."""
    return {"up": "a rise", "down": "a fall", "even": "no change"}[way]
