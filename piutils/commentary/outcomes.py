"""Words for what was done in time, and for what was not."""

import re

GOOD = re.compile(
    r"\b(?:complet|on time|timescale|time scale|in time|met\b|achiev|complian|success|undertak|undertook"
    r"|held|took"
    r"|place|carried out|within|reach|deliver|attend|seen|visit|support|respond|o fewn|cwblha)"
)


BAD = re.compile(
    r"\b(?:late\b|out(?:side)?(?: of)? (?:of )?(?:complian|time|the|these|this|statut|target|scale)\w*"
    r"|outside|"
    r"not\b|n't\b|missed|overdue|fail\w*|fell out|fallen out|delay\w*|incomplete|outstanding|exceed\w*"
    r"|breach\w*|unable|without"
    r"|unallocated|beyond|non-?complian\w*|hwyr|y tu allan)"
)


DONE = re.compile(rf"(?:{GOOD.pattern}|{BAD.pattern})[a-z]*")
