"""Words for what was done in time, and for what was not."""

import re

from piutils.commentary.passages import stem

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


# "Exceeds the 88% target", "outside the target": said of the target, not of what was left undone.
_OF_TARGET = re.compile(
    r"\b(?:exceed\w*|outside|missed|breach\w*|beyond)\b(?=(?:(?!‹d).){0,24}?\b(?:target|average))"
    r"|\bexceed\w*\b(?= (?:the|our|its|last) )(?!.{0,24}‹d)"
    r"|\b(?:target|average)\b.{0,30}?\b(?:was|is|been|were)(?: \w+ly| just)? (?:missed|exceeded|breached"
    r"|not (?:\w+ )?(?:met|achieved|reached))"
)
_LONGER = re.compile(r"\b(?:longer|more) than ‹d\d+›")


def undone(facts, clause):
    """True where a clause speaks of those that the indicator does not count: 'late', 'uncollected'."""
    if BAD.search(facts.title.lower()):
        return False
    clause = _OF_TARGET.sub(" ", clause)
    opposite = any(stem(word[2:]) in facts.stems for word in re.findall(r"\bun[a-z]{4,}", clause))
    return bool(opposite or BAD.search(clause) or _LONGER.search(clause))


# What became of things, by kind: 'complaints received' are not the 'complaints upheld'.
_STATES = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in (
        "received|recorded|reported|logged|registered|lodged|opened|made|submitted|arrived|came in",
        "upheld|justified|substantiated",
        "closed(?! with)|completed|concluded|resolved|settled|finalised|determined|decided|answered",
        "approved|granted|accepted|awarded|allowed",
        "refused|rejected|dismissed|declined|withdrawn|turned down",
        "investigated|inspected|assessed|reviewed|audited",
        "waiting|pending|open|outstanding",
    )
)


def undone_behind(facts, text, end):
    """True where the words from a number to the next pause speak of those not counted: '8% were late'."""
    return undone(facts, re.split(r"[,;:.()‹]|\b(?:and|but)\b", text[end:])[0])


def another_state(facts, clause):
    """True where a clause tells of another state than the title: 'received' for 'upheld'."""
    title = facts.title.lower()
    named = {place for place, state in enumerate(_STATES) if state.search(title)}
    told = {place for place, state in enumerate(_STATES) if state.search(clause)}
    return bool(named and told and not named & told)
