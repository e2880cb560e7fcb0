"""Words that set a figure against a benchmark, and whether what they say is true."""

import re

ABOVE, BELOW, BETTER, WORSE, SAME, MET, MISSED = "above", "below", "better", "worse", "same", "met", "missed"
RELATIONS = {
    ABOVE: r"above|higher than|over|exceed(?:s|ed|ing)?|greater than|more than|in excess of|surpass(?:es"
    r"|ed|ing)?|(?:yn )?uwch na(?:'r|g)?|uwchlaw|(?:yn )?fwy na(?:'r|g)?",
    BELOW: r"below|lower than|under|less than|fewer than|beneath|(?:yn )?is na(?:'r|g)?|islaw"
    r"|(?:yn )?llai na(?:'r|g)?",
    BETTER: r"better than|outperform(?:s|ed|ing)?|ahead of|clear of|(?:an )?improvement on"
    r"|(?:yn )?well na(?:'r|g)?",
    WORSE: r"worse than|poorer than|weaker than|behind|(?:yn )?waeth na(?:'r|g)?",
    SAME: r"(?:exactly )?(?:equal(?:s|led)? to|the same as|level with|identical to)|match(?:es|ed|ing)?"
    r"|equals|equalled|yr un fath â(?:'r|g)?|yr un peth â(?:'r|g)?",
    MET: r"meets?|met|meeting|achieve[sd]?|achieving|hit|reach(?:es|ed)?|attain(?:ed)?|(?:wedi )?(?:cyrraedd"
    r"|cwrdd â)(?:'r|g)?",
    MISSED: r"missed|misses|missing|short of|fell short of|(?:heb|ni) gyrraedd(?:'r|g)?",
}
_REL = "|".join(f"(?P<{name}>\\b(?:{words}))" for name, words in RELATIONS.items())
_FILLER = (
    r"(?:(?:the|our|its|their|this|that|year's|annual|annually|quarterly|set|agreed|corporate|overall"
    r"|published|latest|current|quarter's|council's|y|yr|a|an|"
    r"local|revised|performance|challenging|of|for|in|during|over|at|figure|result|outturn|level|rate"
    r"|percentage|number|achieved|reported|what|was|"
    r"performance|recorded|it|we|had|ein|hwn|‹[qyj]\d+›|that) ){0,6}"
)
_BENCH = (
    r"(?P<average>(?:all[- ]wales|welsh|wales|all wales \(welsh\)|national) (?:local authority )?average"
    r"|average (?:for|across|in) (?:all )?(?:of )?wales|wales\b(?= (?:as a whole|‹p))"
    r"|cyfartaledd cymru(?: gyfan)?|chyfartaledd cymru(?: gyfan)?|gyfartaledd cymru(?: gyfan)?)"
    r"|(?P<target>target|targed|darged|tharged)(?!s? (?:group|audience|date|time))\b"
    r"|(?P<before>(?:in |for |during |at )?(?:the )?(?:same|corresponding|equivalent"
    r"|comparable) (?:period|quarter|qtr|time|point)(?: of time)?(?: (?:in|of|for|from|during|the))*"
    r" ?(?:last year|(?:previous|prior|preceding) (?:financial )?year|‹[yq]\d+›(?: ‹[yq]\d+›)?)|(?:last"
    r"|previous|prior) (?:financial )?year(?:'s)?(?: (?:figure|result|performance|outturn))?"
    r"|(?:last|previous|preceding) (?:quarter|qtr)(?:'s)?(?: (?:figure|result|performance))?"
    r"|‹q\d+› ‹y\d+›|a year (?:ago|earlier)|(?:y )?llynedd|yr un cyfnod (?:y )?llynedd"
    r"|y flwyddyn (?:flaenorol|ddiwethaf)|yr un cyfnod(?: yn)? ‹y\d+›)"
)
_QUOTED = (
    r"(?:(?:,? (?:of|at|which (?:is|was)|is|was|being|stands at|stood at|for|in|the|‹[qyj]\d+›|year"
    r"|quarter|period|figure|result|performance|set at|currently|"
    r"yw|sef|o))*(?: |,? ?\()‹(?P<kind>[pc])(?P<quoted>\d+)›)?"
)
VERSUS = re.compile(rf"(?:{_REL})\s(?P<filler>{_FILLER})(?:{_BENCH}){_QUOTED}")
_TARGET_OF = (
    r"(?:target|targed)(?: o[f]? ‹[pcdm]\d+›%?)?"
    r"(?:(?: is| was| at| set at)* ‹[pcdm]\d+›(?: or \w+)?)?(?:,? (?:and|but|which)(?: this| it| that)?)?"
)
_ENOUGH = (
    r"(?:good )?(?:enough|sufficient)(?: for us)? to (?:meet|reach|hit|achieve) (?:the |our |this )"
    r"(?:‹[pcdm]\d+› )?target"
)
_HAS = r"(?:has been |have been |has |was |is |had been |been |being )?"
ON_TARGET = re.compile(
    rf"(?P<met>\b(?:on[- ]target|(?<!not )(?<!n't ){_ENOUGH}"
    rf"|{_TARGET_OF} {_HAS}(?:met|achieved|exceeded|reached)"
    rf"|{_TARGET_OF} wedi (?:cael )?ei gyrraedd|cyrhaeddwyd y {_TARGET_OF}))\b"
    rf"|(?P<missed>\b(?:off[- ]target|not {_ENOUGH}"
    rf"|{_TARGET_OF} {_HAS}(?:not (?:yet )?(?:been )?(?:met|achieved|reached|exceeded)|missed)"
    rf"|{_TARGET_OF} (?:was|has|is)(?:n't| not)(?: been)? (?:met|achieved|reached|exceeded)"
    rf"|{_TARGET_OF} heb (?:ei )?(?:gael ei )?gyrraedd|ni chyrhaeddwyd y {_TARGET_OF}))\b"
)
BENCH_FIRST = re.compile(
    rf"(?:the )?(?:{_BENCH})(?: (?:is|was|of|at|stands|stood|currently|for|in|‹[qyj]\d+›))*(?: "
    r"|\()‹(?P<kind>[pcdm])(?P<quoted>\d+)›\)?"
    r"(?:,| and| which| is| was| this)* (?P<rel>(?:slightly |just |well |marginally |fractionally "
    r"|significantly )?(?:above|below|(?:higher|more|greater|longer|slower|lower|less|fewer|shorter"
    r"|quicker|faster|better|worse) than)) (?:our|the|this"
    r"|that of the|ours|that)"
    r"(?: (?:council|own|figure|performance|result|current|quarter|authority)(?:'s)?)*"
    r"(?! (?:\w+ ){0,2}(?:average|target|mean|median)\b)"
)
AVERAGE = (
    r"(?:all[- ]wales|welsh|wales|national)(?: (?:average|figure|rate|result|mean))?"
    r"|average (?:for|across) (?:all )?wales"
)
BENCHES = re.compile(rf"\b(?:(?P<target>targets?|targed|darged)|(?P<average>{AVERAGE}))\b")
OTHER_TARGET = re.compile(
    r"\b(?:new|next|revised|stretch|internal|national|welsh government|profiled?|quarterly|year[- ]end"
    r"|annual|previous|old|former|last year'?s?|upper|lower|minimum|original|own|england|uk|english)\b"
)
THEN_WAS = re.compile(
    r"\b(?:was|were|had been) (?:slightly |much |even |significantly )?(?P<word>higher|lower|better|worse"
    r"|greater)"
    r"(?: in| for| during| at)? (?P<when>(?:the )?(?:same|corresponding|equivalent) (?:period|quarter|time)"
    r"(?: (?:in|of|for|the))* ?(?:last year|previous year|‹[yq]\d+›)|last year|the previous year"
    r"|last quarter)"
)


_IS_SUBJECT = re.compile(
    rf"\b(?:targets?|{AVERAGE})(?:,? (?:(?:of|at|for) (?:the )?)?\(?‹\w+›\)?,?)*"
    r"(?: (?!(?:and|but|or|with|than|by)\b)(?:has|have|had|is|was|also|itself|being|been|now|only|[a-z]+ly))*"
    r"(?: ‹\w+›)? $"
)


def is_of_bench(clause):
    """True where a clause up to its verb is about a benchmark: 'our target is ', 'the Welsh average '."""
    return _IS_SUBJECT.search(clause) is not None


_BENCH_IS = re.compile(
    r"(?: of)?(?: \(?‹\w+›\)?)? (?:is|was|were|has|had|rose|fell|went|stood)\b[^,;(‹]*"
    r"(?:‹[qyj]\d+›[^,;(‹]*)*\(?$"
)


def told_of_bench(text, start):
    """True for the number in 'the target was lower last year (94%)': it is no result."""
    return any(_BENCH_IS.match(text[bench.end() : start]) for bench in BENCHES.finditer(text, 0, start))


def better_way(facts):
    """Better way for reading a sentence: as stated, else as colour, figure and target leave it."""
    if facts.way:
        return facts.way
    colour = facts.rag.lower()
    if facts.now is None or facts.target is None or facts.now.value == facts.target.value:
        return ""
    over = facts.now.value > facts.target.value
    if re.match(r"green|gwyrdd|blue", colour):
        return "higher" if over else "lower"
    if re.match(r"red\b|coch", colour):
        return "lower" if over else "higher"
    return ""


def side_of(left, right):
    """'above', 'below', 'same' (printed alike) or '' (rounding leaves it open)."""
    if left == right:
        return SAME
    if left[0] > right[1]:
        return ABOVE
    if left[1] < right[0]:
        return BELOW
    return ""


def is_true(relation, side, way, bench):
    """Is 'figure <relation> benchmark' true? True, False or None where it cannot be told."""
    if side == "":
        return None
    if relation in (ABOVE, BELOW):
        if side == SAME:
            return None
        if side != relation and bench == "target" and way == "lower":
            return None  # "above target" may mean better than it
        return side == relation
    if relation == SAME:
        return side == SAME
    if not way:
        return None
    good = ABOVE if way == "higher" else BELOW
    if relation in (BETTER, WORSE):
        return None if side == SAME else (side == good) == (relation == BETTER)
    met = side in (good, SAME)
    return met if relation == MET else not met


def side_in_words(side):
    """A side as an explanation says it."""
    return {ABOVE: "above", BELOW: "below", SAME: "equal to"}[side]


QUOTE = re.compile(
    r"(?:(?:all[- ]wales|welsh|wales) average|cyfartaledd cymru(?: gyfan)?)(?: (?:of|is|was|at|stands|yw"
    r"|currently))* \(?‹[pc](\d+)›"
)
QUOTES = re.compile(r"average[^.;‹]{0,30}‹[pdm]\d+›")
QUOTED_TARGET = re.compile(
    r"\b(?:(?P<target>target)|(?P<average>(?:all[- ]wales|welsh|wales) average"
    r"|wales,? where the average|cyfartaledd cymru(?: gyfan)?))"
    r"(?: (?:for|in|during|this|the|‹[qyj]\d+›|indicator|measure|quarter|year|period))*(?: (?:of|is|was"
    r"|set at|at|being|yw))+ (?:the "
    r"|a )?‹(?P<kind>[pcdm])(?P<quoted>\d+)›"
)
