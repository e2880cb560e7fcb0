"""Words that say on which side a result lies, and the words round them that say of what."""

import re

from piutils.commentary.movement import DOWN, GOOD, POOR, UP
from piutils.commentary.relations import ABOVE, BELOW, BETTER, MET, MISSED, RELATIONS, WORSE

_WORDS = {
    ABOVE: rf"{RELATIONS[ABOVE]}|higher|greater|longer|slower than|up|{UP}|upturn|over|past"
    r"|larger|bigger|busier|heavier|dearer|costlier|upwards?"
    r"|more(?= (?:\w+ ){1,6}than\b)|more(?= ?(?:[,.;:)]|$))",
    BELOW: rf"{RELATIONS[BELOW]}|lower|shorter|quicker|faster|(?<!put )down|{DOWN}|downturn"
    r"|smaller|quieter|lighter|cheaper|downwards?"
    r"|(?:less|fewer)(?= (?:\w+ ){1,6}than\b)|less(?= ?(?:[,.;:)]|$))",
    BETTER: rf"{RELATIONS[BETTER]}|better|stronger|healthier|ahead|(?<!less )favourably|{GOOD}",
    WORSE: rf"{RELATIONS[WORSE]}|worse|weaker|poorer|behind|unfavourably|less favourably|{POOR}|decline"
    r"|(?:falls?|fell|fallen|falling) (?:‹\w+› )?short(?: of)?",
    MET: r"beat|beats|beaten|bettered|surpassed|met|meets|meeting"
    r"|achieved|achieves|achieving|hit|hitting|reached|reaches|reaching|within|inside"
    r"|deliver(?:s|ed|ing)?(?= (?:it|that|this|the target|our target)\b)",
    MISSED: r"trails?|trailing|lags?|lagging|missed|misses|missing|outside"
    r"|not (?:yet )?(?:been )?(?:met|achieved|reached)|short of",
}
SIDE = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in reversed(_WORDS.items())))
# "14.2 days was achieved against a target of 13.0" reports the result, and says nothing of meeting.
REPORTED = re.compile(
    r"(?:achieved|reached|hit) (?:against|compared|with|in|by|for|at|during|on|versus|this|here)\b"
)
MOVED = re.compile(rf"(?:{UP}|{DOWN}|{GOOD}|{POOR})$")
ITS_OWN = re.compile(
    r"(?:(?: (?:of|at|for|in))?(?: the)?(?: \(?‹\w+›\)?| year| quarter))*(?: (?:has|had|also))* ?"
)
# "The average of 75.9% is lower": said of the benchmark, not of the result.
ITSELF = re.compile(
    r"(?: (?:of|at|for|in|about|around|just|over|under|nearly|almost))*(?: \(?‹\w+›\)?)*,?"
    r" (?:is|was|stands|stood|remains) (?:at )?(?:\w+ )?$"
)
TURNED = re.compile(
    r" (?:than )?(?:our (?:(?:own )?(?:figure|performance|result|rate)|own)|ours|us|the (?:figure|result"
    r"|council)|that of|our ‹[pcdm]\d+›(?= ?(?:$|[.,;)])))(?:\b|(?<=›))"
)
THAN_OURS = re.compile(rf"(?:{TURNED.pattern}[^.;,]*)?[ .,;)]*(?:$|(?:and|but|so) )")
OF_THEN = re.compile(
    r"(?:'s)?(?: [a-z]+)?,? (?:was|were|had been|stood|sat|ran|came in)"
    r"(?: (?:much|even|far|still|[a-z]+ly))? "
)
IT = re.compile(
    r" (?:it|that|this|these)(?= ?(?:$|[.,;:)]| (?:and|but|so|this|last|by|at|with|in|again|still|too)\b))"
)
# "Wales averages 9.3 days; we are on 3.2, so shorter", "..., which was met": said of the benchmark before.
OURS = re.compile(
    r"[ ,;]*(?:(?:and|but|so|yet|while|whilst|whereas) )*(?:we|ours|us|which|(?:this|the|our)"
    r" (?:authority|council|county|service|result|figure|rate|own))\b"
    r"|[ ,;]*(?:and )?so (?=[a-z]+ ?[.,;]?$)"
)
BARE = re.compile(
    r"(?:ahead|behind|above|below|higher|lower|better|worse|longer|shorter|quicker|slower|faster|greater|cheaper"
    r"|dearer|less|more|outside|inside|within|met|missed|exceeded|beaten|achieved|reached)"
    r"(?= ?(?:$|[.,;:)]| (?:at|on|with|by|again|still|and|but)\b))"
)
# "Within a point of the target" is near it, on whichever side.
NO_SIDE = re.compile(
    r"within the (?:quarter|period|year|month)\b|(?:under|over|above|below) ‹i\d+›"
    r"|over the (?!(?:(?:\w+|‹\w+›) )?(?:target|average))|to date"
    r"|within (?:just |only |about )?(?:‹[tcdmp]\d+›|an?|half an?|one)(?: [a-z-]+){0,3} of\b"
)
PERCENT_OF = re.compile(r"[^‹]*‹p\d+› (?:of|\()")
MONTHS = re.compile(r"(?:so |and |but |, )*(?:‹c\d+› of (?:the|these|those) )?‹d(\d+)› (?:was|were|is|are)")
COMPARATIVE = re.compile(
    r"(?:higher|lower|greater|better|worse|longer|shorter|quicker|slower|faster)(?: than)?"
)
