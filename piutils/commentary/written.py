"""How officers write x of n, and the percentage that they print with it."""

import re

NP = r"(?:\s(?:[a-z'&/-]+|‹[liadno]\d+›)){0,5}?"


ALL = (
    r"(?:the |these |those |this |our |its |their |all |some |possible |total of |a |an |(?:overall "
    r"|whole )?"
    r"(?:cohort|pool|group|caseload|population|sample|list|base|denominator|total|workload) of "
    r"|approximately |y |gyfanswm |o )*"
)


_BRACKET = r"(?:\s?\([^()]{0,40}\))?"


_PAIRS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"‹c(?P<x>\d+)›{NP}{_BRACKET},? (?:out of|allan o|o blith) {ALL}(?:total )?‹c(?P<n>\d+)›",
        rf"‹c(?P<x>\d+)›{_BRACKET} (?:of|o|o'r) {ALL}(?:total )?‹c(?P<n>\d+)›",
        rf"‹c(?P<x>\d+)›{NP}{_BRACKET} of (?:the|those|these|our|all|a total of"
        r"|all the) (?:total )?‹c(?P<n>\d+)›",
        r"‹c(?P<x>\d+)›\s?/\s?‹c(?P<n>\d+)›",
        rf"‹c(?P<x>\d+)›{NP}{_BRACKET},? (?:divided by|÷|(?:over|on|against) (?:a |the )?(?:total |whole )?"
        rf"(?:base|denominator|cohort|population|caseload|total) of) {ALL}‹c(?P<n>\d+)›",
        rf"\bdivid(?:es?|ed|ing) {ALL}‹c(?P<x>\d+)›{NP} by {ALL}‹c(?P<n>\d+)›",
        r"\bnum(?:erator)?(?: of| is| was|:| =)* ‹c(?P<x>\d+)›,?;?(?: ?[/|])?(?: and| with)?(?: an?"
        r"| the)? den(?:ominator)?(?: of| is| was|:| =)* ‹c(?P<n>\d+)›",
    )
)


_FROM = re.compile(
    rf"‹c(?P<x>\d+)›(?:{NP}{_BRACKET} from {ALL}|(?:\s(?:[a-z'&/-]+|‹[liadno]\d+›)){{0,9}}? from a total"
    rf" of )‹c(?P<n>\d+)›"
)


_MOVING = re.compile(
    r"\b(?:increas|ris|rose|fall|fell|down|up|reduc|drop|decreas|chang|went|gone|grew|grow|improv|declin"
    r"|mov|jump"
    r"|compared|more|fewer|less|higher|lower|decline|gostwng|cynyddu|cynnydd)\w*"
)


_BESIDE = re.compile(r"\b(?:compared? (?:to|with)|against|(?:up|down) (?:from|on)|than)(?: the)? $")


_CHANGE_OF = re.compile(r"\b(?:increase|decrease|reduction|rise|fall|drop) of $")


_GAP = r"(?:[^‹.;:]|‹[liadnjqyo]\d+›|\(‹i\d+›\)){0,160}?"


_OF_THE = re.compile(
    rf"(?:^|[ ,(])(?P<lead>out of|of|from"
    rf"|o'r) {ALL}(?:total )?‹c(?P<n>\d+)›(?P<noun>{_GAP})‹(?P<kind>[cpmtfxr])(?P<x>\d+)›"
)


NO_WHOLE = re.compile(
    r"\b(?:up|total|comprised|consisting|consists?|composed|increase|decrease|reduction|rise|fall|average"
    r"|rate|figure|excess"
    r"|instead|target|maximum|minimum|value|result|performance|compliance|range|number|because|case"
    r"|series|sum|change"
    r"|difference|drop|gap|rather|short|ahead|speak|account|process|period) $"
)


_ONE_IN = re.compile(r"‹c(?P<x>\d+)› in (?:every )?‹c(?P<n>\d+)›(?! (?:hours?|days?|weeks?))")


_LINK = (
    r"(?:i\.e\.? |ie |or |which (?:is|was|equates to|gives|represents|equals|makes) |equates to "
    r"|equating to |giving "
    r"|representing |equivalent to |equals |equal to |a (?:rate|performance|figure|score|result"
    r"|total) of |making "
    r"|resulting in |achieving |achieved |amounting to |which amounts to |sef |this is |that is |gives "
    r"|just |about "
    r"|only |over |under |nearly |almost |around |approximately |more than |less than |some )*"
)


_IN_QUARTER = r"(?: (?:in|for|during) ‹q\d+›(?: ‹y\d+›)?)?"


_TIED_AFTER = re.compile(
    rf"(?:\s(?:[a-z'&/-]+|‹[liadno]\d+›)){{0,9}}?{_IN_QUARTER}"
    rf"\s?(?:\((?:i\.e\.? |or |= ?|a )?{_LINK}‹p(?P<in>\d+)›\)?"
    rf"|[,–=:-]\s?{_LINK}‹p(?P<by>\d+)›(?=\s*(?:$|[,.;)]|compared|in |for |this|during|against|and|which"
    r"|were|was|on|within|met"
    r"|completed))"
    r"|\s?(?:or|which is|which was|is|was|equates to|equating to|represents|representing|giving|gives"
    r"|which equates to"
    r"|which represents|equals|equivalent to|equal to|resulting in|achieving|making|sef|amounting to"
    rf"|a rate of|a performance of) {_LINK}‹p(?P<as>\d+)›)"
)


_TIED_BEFORE = re.compile(
    r"‹p(?P<p>\d+)›(?: of (?:the )?[a-z' -]{1,40})?,?\s?(?:[(–=:,-]|or|i\.e\.?|ie|which is|that is|being"
    r"|sef)\s?"
    r"(?:\(?(?:i\.e\.? |or |that is |which is |being |based on |namely |sef )?)?(?:a total of )?$"
)


_OPENS = re.compile(r"\s+(?:Of|Out of|O'r)\b")  # a sentence begins: "Total 4,126 Of 1,204 assessments ..."


def written(passage, sentence):
    """Pairs of a sentence as (x, n, start, end in the skeleton, form); no number as x twice."""
    text, taken, found = sentence.skeleton, set(), []
    for form, pattern in enumerate(_PAIRS):
        for match in pattern.finditer(text):
            x, n = int(match["x"]), int(match["n"])
            if x in taken or n in taken or _OPENS.match(passage.text, passage.figures[x].end):
                continue
            if form == 1 and _CHANGE_OF.search(text, max(0, match.start() - 14), match.start()):
                continue
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "divided" if "divid" in match[0] else "of"))
    for match in _FROM.finditer(text):
        x, n = int(match["x"]), int(match["n"])
        start = max(0, match.start() - 60)
        # "Up from 153 from 247", behind another pair, is the pair of last year.
        again = found and _BESIDE.search(text, start, match.start())
        moving = _MOVING.search(text, again.end() if again else start, match.end())
        whole = "total of" in match[0]  # then the second is the whole, even where it is the smaller
        part = whole or passage.figures[x].value <= passage.figures[n].value
        part = part or tied(text, match.start(), match.end()) is not None  # "37 from 29 gives 93.1%"
        if not moving and not {x, n} & taken and part:
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "all" if whole else "from"))
    for match in _OF_THE.finditer(text):
        x, n = int(match["x"]), int(match["n"])
        # "Fell from 257 to 209" is a move, and 209 no part of 257.
        unlike = re.search(r"\b(?:compared|resulted in|result of|than)\b|^ to $", match["noun"])
        if NO_WHOLE.search(text, max(0, match.start() - 16), match.start() + 1):
            continue
        moved = _MOVING.search(text, max(0, match.start() - 60), match.start())
        if moved and match["lead"] == "from":
            continue  # "fell to 84, from 112 a year earlier and 93 last quarter"
        if match["kind"] != "c" or {x, n} & taken or unlike:
            continue
        if passage.figures[x].value <= passage.figures[n].value:
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "of the"))
    for match in _ONE_IN.finditer(text):
        x, n = int(match["x"]), int(match["n"])
        if not {x, n} & taken and 0 < passage.figures[x].value < passage.figures[n].value <= 20:
            taken |= {x, n}
            found.append((x, n, match.start(), match.end(), "ratio"))
    return sorted(found, key=lambda pair: pair[2])


def tied(text, start, end):
    """Index of the percentage that a pair is printed with, or None."""
    inside = re.search(r"›[^‹]{0,60}\(‹p(\d+)›\)", text[start:end])
    if inside:
        return int(inside[1])
    after = _TIED_AFTER.match(text, end)
    if after:
        return int(after["in"] or after["by"] or after["as"])
    before = _TIED_BEFORE.search(text, max(0, start - 80), start)
    return int(before["p"]) if before else None
