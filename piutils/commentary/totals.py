"""Which number before or behind a list is its total, if any must be."""

import re
from fractions import Fraction

from piutils.commentary.passages import stems

_FACET = re.compile(
    r"\b(?:reasons?|breakdown|broken down|break down|broken|categor(?:y|ies)|types?|outcomes?|sources?"
    r"|causes?|due to|because|split"
    r"|made up|consist\w*|compris\w*|composed|as follows|namely|i\.e\.?|themes?|by (?:age|gender|area"
    r"|team|type|reason|category|ward|harm|month)"
    r"|distribut\w*|divided|were|was|are|these|those|following|rhesymau|dadansoddiad|fel a ganlyn)\b"
)
_STRONG_FACET = re.compile(
    r"\b(?:reasons?|breakdown|broken down|categor(?:y|ies)|outcomes?|causes?|due to|split|made up"
    r"|consist\w*|compris\w*|composed|as follows"
    r"|namely|divided|by (?:age|gender|area|team|type|reason|category|ward|harm|month)|rhesymau"
    r"|dadansoddiad|fel a ganlyn)\b"
)


def totals_behind(passage, listing):
    """Totals behind a list: ', a total of 45', '45 in total', '= 45'."""
    found = []
    last = listing.items[-1]
    if last + 1 >= len(passage.figures):
        return found
    for index in range(last + 1, min(last + 4, len(passage.figures))):
        figure = passage.figures[index]
        if figure.kind in "pqyj":
            continue
        if figure.kind != "c" or index in listing.totals:
            break
        gap = passage.text[passage.figures[last].end : figure.start].lower()
        after = passage.text[figure.end : figure.end + 30].lower()
        if len(gap) > 90 or re.search(
            r"[.]\s+(?!this|these|the total|the overall|total|in total|in all|altogether|overall|a total"
            r"|giving"
            r"|making|cyfanswm)",
            gap,
        ):
            break
        if re.search(r"(?:^|[^,]) a total of $", gap) and _of_others(passage, index, after):
            break
        leads = re.search(
            r"(?:\b(?:total(?:s|ling|ing|led)?|making|giving|make up|makes up|adding up to"
            r"|add(?:s|ed)? up to|sum(?:s|ming)? to|(?:overall|total) (?:figure|number|count)"
            r"|altogether|in all|equals|account(?:s|ed|ing)? for (?:all )?(?:the|these|those)"
            r"|cyfanswm|i gyd)\b[^.\d]{0,24}|^[^.;:\n]*=\s?|^\s?[:–—]\s?|^\s?\((?:all|in all|total)\s)$",
            gap,
        )
        if leads and not re.search(r"\b(?:out of|compared|last year|target)\b", gap):
            found.append(index)
            break
        if (
            re.match(
                r"\s(?:(?!replied|responded|attended|answered)[a-z]+\s){0,2}"
                r"(?:in total|in all|altogether|overall|i gyd)\b",
                after,
            )
            and len(gap) < 60
            and not _OTHERS.search(gap)
        ):
            found.append(index)
            break
    return found


# "410 adults, 260 children; visits 41,300 in total": what is counted in total is named, and another.
_OTHERS = re.compile(
    r"[,;:.]\s+(?!(?:or|so|and|making|giving|a|in|that|this|which|total|altogether|overall|i\.e\.)\b)[a-z]+\s*$"
)


def _of_others(passage, index, after):
    """True where a number counts things of its own: 'A total of 12 carers left', behind a list of visits."""
    noun = re.match(r" ([a-z'-]+)", after)
    if not noun or not stems(noun[1]):
        return False
    told = " ".join(
        one.skeleton
        for one in passage.sentences[max(0, passage.sentence_of(index).number - 12) :]
        if one.last <= index
    )
    return not stems(noun[1]) & stems(re.sub(r"‹\w+›", " ", told)) and not re.match(
        r"were|was|have|had|has|did|in|altogether|overall|cases|records|items", noun[1]
    )


def counts_between(passage, ledger, start, listing, stop=None):
    """Counts between two places that may be the list's total, nearest first."""
    own = set(listing.items) | set(listing.totals)
    others = ledger.items
    stop = listing.start if stop is None else stop
    return [
        index
        for index in range(min(own) - 1, passage.first_from(start) - 1, -1)
        if passage.figures[index].start < stop
        and passage.figures[index].kind == "c"
        and passage.figures[index].value.denominator == 1
        and index not in own
        and index not in others
        and index not in passage.numbering
        and not (
            passage.figures[index].value <= 20
            and _HEADINGS.match(passage.text[passage.figures[index].end :][:60].lower())
        )
    ]


# "Four categories: ..." counts the items, and is no total of them.
_HEADINGS = re.compile(
    r" (?:[a-z]+ ){0,2}?(?:reasons?|categories|headings|themes|types|groups|sources|causes|factors"
    r"|kinds|grounds)\b"
)
_LEVEL = re.compile(r"\b(?:of which|including|made up of|comprising|of these|of whom)\b")


def has_levels(passage, listing):
    """True where some lines of a list are set under others: other bullets, deeper margins, 'of which'."""
    words = passage.text[listing.start : listing.end]
    heads = {
        re.match(r"[ \t]*[•*·●▪○◦‣∙–—-]?(?:o (?=\S))?", line)[0]
        for line in words.split("\n")[1:]
        if line.strip()
    }
    return len(heads) > 1 or bool(_LEVEL.search(words.lower()))


def without_children(values):
    """Sums to try where an item is followed by items that make it up: parent kept, children dropped."""
    kept, place, dropped = [], 0, False
    while place < len(values):
        kept.append(values[place])
        run = Fraction(0)
        for ahead in range(place + 1, min(len(values), place + 12)):
            run += values[ahead]
            if run == values[place] and ahead > place + 1:
                place, dropped = ahead, True
                break
            if run > values[place]:
                break
        place += 1
    return [kept] if dropped else []


def due_total(passage, facts, ledger, listing, groups, intro):
    """The total that a list must make: ((value, index or None), strict, wording) or (None, ...)."""
    stated, inside, earlier = groups
    figures = passage.figures
    nothing = (None, False, "")
    low = intro.lower()
    lead = re.sub(r"\s+", " ", low).strip()
    colon = lead.rstrip(" •*-–·\"'").endswith(":") or ":" in lead[-30:]
    if stated:
        return (figures[stated[0]].value, stated[0]), True, "total says"
    if listing.form == "prose":
        return _must_prose(passage, ledger, listing, inside, lead, colon)
    strong = _STRONG_FACET.search(low)
    if inside:
        index = inside[0]
        pairs = ledger.pairs_of(index)
        if pairs:
            # x of n before a list: the list may be of x, of n or of the rest; none of them fits.
            between = passage.text[figures[index].end : figures[listing.items[0]].start].lower()
            both = (
                _BOTH.search(between) and len(listing.items) > 1
            )  # "34 were either theft (14) or fire (20)"
            return (pairs[-1].part, pairs[-1].x), bool((strong and colon) or both), "text says"
        total = sum(figures[item].value for item in listing.items)
        near = figures[index].value <= 3 * total and total <= 3 * figures[index].value
        firm = strong or (colon and near and _is_subject(passage, index))
        between = passage.text[figures[index].end : listing.start].lower()
        if _other_noun(between):
            return (figures[index].value, index), False, "text says"
        return (figures[index].value, index), bool(firm), "text says"
    if not (strong or (colon and _FACET.search(low))):
        return nothing
    wanted = stems(re.sub(r"\b(?:following|reasons?|breakdown|categories|held)\b", " ", low))
    alike = [
        index
        for index in earlier
        if len(
            wanted
            & stems(re.split(r"[.;:]", passage.text[figures[index].end : figures[index].end + 60].lower())[0])
        )
        >= min(2, len(wanted) or 9)
    ]
    if alike:
        return (figures[alike[0]].value, alike[0]), True, "text says"
    plain = [index for index in earlier if not any(index == pair.x for pair in ledger.pairs_of(index))]
    if len(earlier) == 1 and strong:
        return (figures[earlier[0]].value, earlier[0]), True, "text says"
    if not earlier and facts.is_count and facts.now is not None and strong:
        return (facts.now.value, None), True, "table prints"
    if plain:
        return (figures[plain[0]].value, plain[0]), False, "text says"
    return nothing


_BOTH = re.compile(
    r"\b(?:either|made up of|comprised(?: of)?|consist(?:ed|s|ing) of|comprising)\b[^.;]{0,40}$"
)
_LEADS = re.compile(
    r"^(?:there (?:were|was|are)|we (?:had|have|received|held|recorded|completed|saw)|a total of"
    r"|in total,?|overall,?|in all,?"
    r"|of|out of|the|these|all|our|(?:in|during|for) (?:the |this )?(?:quarter|period|year"
    r"|‹[qy]\d+›)(?: ‹y\d+›)?,?|[ •*·-]|"
    r"total|cafwyd|roedd)*$"
)


def _is_subject(passage, index):
    """True where a number opens its sentence and counts things, not those who act on others."""
    before, _, after = passage.sentence_of(index).skeleton.partition(f"‹c{index}›")
    agents = (
        r"^(?: [a-z'-]+){0,3} (?:staff|teams?|officers?|workers?|members?|managers?|councils?"
        r"|schools?|authorities|services?)\b"
    )
    return bool(_LEADS.match(before)) and not re.match(agents, after)


def _other_noun(between):
    """True where the words up to the list name other things: "45 staff took the following calls:"."""
    following = re.search(r"\bfollowing (?:\w+ )?(\w+)", between)
    if not following:
        return False
    noun = following[1]
    if re.match(
        r"reason|categor|type|outcome|cause|source|theme|breakdown|area|team|way|group|harm|factor|age"
        r"|ground",
        noun,
    ):
        return False
    return not stems(noun) <= stems(between.split("following")[0])


_EXHAUSTIVE = re.compile(
    r"\b(?:made up of|comprising|comprised(?: of)?|comprises|consisting of|consisted of|consists of"
    r"|consist of|composed of|split (?:between|into|as)|broken down (?:as|into|by)"
    r"|divided (?:into|between)|namely|i\.e\.?|being|reasons? (?:was|were|being|given|provided)|due to"
    r"|because|breakdown|as follows|reasons)\b"
)
_CONTRARY = (
    (r"\bnot\b|n't\b|\bnone?\b", r""),
    (r"\bboys?|\bmale|\bmen\b", r"\bgirls?|\bfemale|\bwomen\b"),
    (r"\bon time|\bin time|\bwithin", r"\blate\b|\boutside|\bovertime"),
    (r"\binitial|\bnew\b|\bfirst", r"\breview|\brepeat|\bexisting"),
    (r"\bopen\b(?! to\b)|\bongoing", r"\bclosed\b|\bcompleted\b(?! (?:the|their|an?)\b)"),
)


def _must_prose(passage, ledger, listing, inside, lead, colon):
    figures = passage.figures
    first = figures[listing.items[0]]
    whole = passage.text[first.start : listing.end].lower()
    if not inside:
        # "12 were upheld ...": the list opens its sentence; the total may be the sentence before's
        sentence = passage.sentence_of(listing.items[0])
        if sentence.number and (_EXHAUSTIVE.search(lead) and colon):
            before = [
                index
                for index in range(passage.sentences[sentence.number - 1].first, sentence.first)
                if figures[index].kind == "c" and not ledger.in_pair(index)
            ]
            if len(before) == 1:
                return (figures[before[0]].value, before[0]), True, "text says"
        return None, False, ""
    index = inside[0]
    pair = ledger.pairs_of(index)
    if pair and not any(one.n == index and one.x == listing.items[0] for one in pair):
        return None, False, ""
    gap = passage.text[figures[index].end : first.start].lower()
    gap = re.sub(r"(?:longer|later|more|less) than \d+ ", "", gap)  # "longer than 28 days": no comparison
    if _other_noun(gap):
        return None, False, ""
    closing = re.search(
        r"\b(?:remaining|remainder|rest|other)\s*$",
        passage.text[: figures[listing.items[-1]].start].lower()[-14:],
    )
    bracket = re.search(r"\(\s*$", gap) is not None and ")" in passage.text[listing.end - 1 : listing.end + 2]
    joined = re.search(
        r"\b(?:and|a|ac)\s+(?:\w+ ){0,3}$", passage.text[: figures[listing.items[-1]].start].lower()[-30:]
    )
    parted = joined or len(listing.items) > 2 or ";" in whole
    exhaustive = _EXHAUSTIVE.search(gap) or (gap.rstrip().endswith((":", "–", "-")) and parted)
    contrary = any(
        re.search(one, whole) and (re.search(other, whole) if other else len(listing.items) == 2 and joined)
        for one, other in _CONTRARY
    )
    strict = bool(closing or exhaustive or (bracket and (joined or len(listing.items) > 2)) or contrary)
    if closing and len(listing.items) >= 2:
        strict = True
    if re.search(r"\b(?:increase|decrease|more|fewer|compared|against|than)\b", gap):
        return None, False, ""
    total = sum(figures[item].value for item in listing.items)
    if not strict and total < figures[index].value:
        return None, False, ""
    return (figures[index].value, index), strict, "text says"
