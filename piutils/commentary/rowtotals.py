"""Where the whole of a row stands, and whether the row must make it."""

import re

MARK = r"‹(?P<kind>[cmdpt])(?P<index>\d+)›"
# Behind a row: what leads to its sum, or follows it.
_SUM = (
    r"(?:make|makes|making|made|gives?|giving|totals?|totall?ing|totalled|sum|adds? up to|adding up to"
    r"|come to"
    r"|comes to|coming to|amounts? to|equals?|=|in all|in total|altogether|overall|combined)"
)
_LEADS = re.compile(
    rf"(?: [a-z]+){{0,3}}?\)?[\s,;:.–|/\n-]*(?:(?:and|so|or|which|that|this|these|they|together|taken"
    rf"|between them"
    rf"|both|it|we),? )*(?:{_SUM}(?![a-z])[^.;‹\n]{{0,18}}|(?:together|between them),? (?:with )?){MARK}"
)
_FOLLOWS = re.compile(
    rf"(?: [a-z]+){{0,2}}\)?(?:\s*[,;:.|/\n–-]| or| so| and)+ (?:or |so |and |that is "
    rf"|i\.e\. )*(?:a total of )?{MARK}"
    r"(?: (?!\w+ed\b|were|was|had|have)[a-z]+){0,2} (?:in (?:all|total|sum)|altogether|overall|all told"
    r"|total|together"
    r"|between them|combined)\b"
)
_BARE = re.compile(
    rf"(?: [a-z]+){{0,2}}\)?(?:: | = | → |\n= ?)(?:(?:the )?(?:quarter|year|period|borough|county"
    rf"|council) )?{MARK}(?: [a-z]+)?\W*$"
)
_BRACKET = re.compile(rf"(?: [a-z]+){{0,3}} \({MARK} ?(?:total|in all|in total|altogether|all|overall)?\)")
_PART = re.compile(
    r"\)?[, ]*(?:between them,? |together,? |both |all )*(?:accounts? for|accounted for|accounting for"
    r"|explains?|explained|made up|make up|makes up|took|represent(?:s|ed)?|cover(?:s|ed)?|were behind"
    rf"|came to|contributed|produced|generated)(?: between them| together)? (?:the )?{MARK}"
    r"(?P<tail> of #| between them| together| in all)?"
)
TOTAL_LABEL = re.compile(
    r"^\W*(?:(?:grand |sub)?-?totals?|sum|overall|altogether|all(?: [a-z]+){0,2}|all in|combined|whole"
    r"|(?:in )?total(?: [a-z]+){0,2})\W*$"
)
# Before a row: what opens it.
OPENS = re.compile(
    rf"{MARK}(?P<noun>(?: (?!than\b|against\b|from\b|and\b|we\b|we've\b|so\b|but\b)[a-z'/#-]+"
    rf"| ‹[qyjia]\d+›){{0,9}})\)?[,;]? ?(?P<open>:|=|\(|–|- |of (?:which|whom|these|them)"
    r"|made up of|comprising|consisting of|comprised|split (?:into|between|as)?|broken down (?:as|into)"
    r"|divided (?:into|between)|as follows)(?P<lead>[^‹:]{0,60}:)?[^‹]{0,12}$"
)
SUBJECT = re.compile(
    rf"^(?:the |these |our |all |all the ){MARK}(?: [a-z'-]+){{0,4}}? (?:were|are|was|concerned"
    rf"|came from|came to"
    r"|related to|involved|covered|comprised?|arose from|stemmed from|went to|fell into|consisted of"
    r"|break down as|split(?: into| as)?|cited|included only|divide(?:d)? into)(?: about| for| in| by"
    r"| to)?\W*$"
)
OF = re.compile(rf"^\W*(?:of|out of|from)(?: the| all| these| our| a total of)* {MARK}[^‹]{{0,80}}$")
REMAINDER = re.compile(
    r"\b(?:remaining|remainder|rest|everything else|all others?|elsewhere|the others?|others?|miscellaneous"
    r"|the last|the final|not recorded|unknown|not known|not stated)\b"
)
_CONTRARY = (
    (r"\bboys?|\bmales?\b|\bmen\b", r"\bgirls?|\bfemales?\b|\bwomen\b"),
    (r"\bin time|\bon time|\bwithin", r"\blate\b|\boutside|\bout of time|\boverdue"),
    (r"\blong.term", r"\bshort.term"),
    (r"\badults?\b", r"\bchild(?:ren)?\b"),
    (r"\bfull.time", r"\bpart.time"),
    (r"\bopen\b|\bongoing", r"\bclosed\b"),
    (r"\b(?:un)?authorised", r"\b(?:un)?authorised"),
)
# Each thing came to one of the two, if to either: together they are no more than the whole.
_AS_SAID = r"(?= (?:in|at|by|this|during|within|so far)\b|\W*$)"  # not "open to the public"
_CAME_TO = (
    (
        rf"\b(?:open|ongoing|outstanding|pending){_AS_SAID}",
        rf"\b(?:closed|resolved|completed|settled|concluded){_AS_SAID}",
    ),
    (
        rf"\b(?:successful|granted|approved|upheld|allowed|awarded|accepted|passed){_AS_SAID}",
        rf"\b(?:unsuccessful|refused|rejected|dismissed|declined|failed){_AS_SAID}",
    ),
)
# Of such things each is only one: better, the same, or worse.
EITHER = re.compile(
    r"\b(?:improved|fell|declined|rose|stayed|unchanged|better|worse|worsened|up|down|level|same|met|missed"
    r"|higher|lower|red|amber|green|static|deteriorated)\b"
)
VERB = re.compile(r"\b(?:were|was|are|is|had|have|has|came|went|did|got)\b")
EXAMPLES = re.compile(r"\b(?:including|include[sd]?|such as|e\.g\.?|for example|for instance|some|about)\b")
ANOTHER = re.compile(
    r"\b(?:than|with|against|from|last year|previous|target of|average of|expect\w*|forecast|plan(?:ned)?"
    r"|next|will|out of|› of|to|by|from|capacity|holds?)(?: the| a| our)? $"
)


def parallel(labels):
    """True where only the first item has a verb, or all have the same: each thing is counted once."""
    verbs = [VERB.search(label) for label in labels]
    told = {verb[0] for verb in verbs if verb}
    alike = len(told) <= 1 and (all(verbs) or not any(verbs[1:]))
    return alike or all(EITHER.search(one) for one in labels)


def contrary(labels, more=False):
    """True for two labels that are opposites: 'in time' and 'late', 'upheld' and 'not upheld'.

    `more` : the two make more than their whole, which things that come to one end cannot
    """
    if len(labels) != 2:
        return False
    one, other = labels
    for left, right in _CONTRARY + (_CAME_TO if more else ()):
        if (re.search(left, one) and re.search(right, other)) or (
            re.search(left, other) and re.search(right, one)
        ):
            return True
    bare = {re.sub(r"\b(?:not|no|non-|un|in|were|was)\s?", "", label).strip() for label in labels}
    return len(bare) == 1 and "" not in bare and one != other


def behind(text, row):
    """Index of the total behind a row, None for none."""
    rest = text[row.end : row.end + 120]
    for pattern in (_LEADS, _FOLLOWS, _BRACKET, _BARE):
        match = pattern.match(rest)
        if match and (pattern is not _BARE or len(row.items) > 2):
            return int(match["index"])
    match = _PART.match(rest)
    if match and (match["tail"] or row.bracketed):
        return int(match["index"])
    return None


def of_whole(plain, row):
    """Index of the whole told behind one item: 'boys had 104 of the 133 and girls 29'."""
    found = re.findall(
        r"› of (?:the |our |all |these |those |its )+‹c(\d+)›", plain[row.start : row.end + 30]
    )
    return int(found[0]) if len(found) == 1 else None
