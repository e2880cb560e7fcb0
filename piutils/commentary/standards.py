"""The target and the average under other names: 'the ceiling of 33%', 'the 92.5% we set ourselves'.

A number that is the printed target says what the word beside it means; the sentence then reads 'target',
and every room knows the word. A word whose number is another stays as it is: it may be anybody's ceiling.
"""

import re
from dataclasses import replace
from functools import partial

from piutils.commentary.amounts import is_distance
from piutils.commentary.claims import is_one_of, says_the_same
from piutils.commentary.reporting import only_reports
from piutils.commentary.subjects import clause_before, is_plain

_NOUN = (
    r"(?:ceiling|limit|cap|aim|goal|ambition|objective|standard|threshold|maximum|minimum|floor|profile|budget"
    r"|expectation|requirement|allowance|benchmark|tolerance|trigger|quota|bar|mark|line)"
)
_WE = r"(?:we|you|members|cabinet|council|councillors|service|team|management|committee|business plan|it)"
_HAD = r"(?:'d|'re|'ve|'s)?(?: (?:are|were|was|is|had|have|has|been|originally|all|first))*"
_WANTED = (
    r"(?:aiming|aimed|aim|hoping|hoped|hope|looking|looked|planning|planned|budgeting|budgeted|budget"
    r"|needing|needed|wanting|wanted|asking|asked|required|set out|set|agreed|promised|pledged|committed)"
)
_OUT = (
    r"(?: (?:for|to|reach|achieve|get|see|hit|be|at|on|ourselves|itself|themselves|us|the service|the team|as"
    r"|a|our|target|deliver))*"
)
_JOIN = (
    r"(?:,|:| (?:set|for|of|is|was|being|stands|stood|at|this|the|measure|indicator|year|quarter|here"
    r"|agreed|in|‹[qy]\d+›))*"
)
_SIDE = (
    r"(?:short of|shy of|clear of|away from|off|outside|inside|within|above|below|over|under|ahead of|behind"
    r"|exceed(?:s|ed|ing)?|miss(?:es|ed|ing)?|reach(?:es|ed|ing)?|beat(?:s|en|ing)?|past)"
)
# "Has fallen to just under 39 days" is a number in round, and no side.
_NO_BOUND = "".join(
    f"(?<!{word} )" for word in "to at from of just little slightly took takes in for with".split()
)
_STOP = r"(?= ?(?:[.,;:)]|$|–|\b(?:and|but|yet|so|though|although|while|whilst|with|by)\b))"
_KIND = r"(?:statutory|required|expected|agreed|planned|budgeted|hoped[- ]for|profiled|corporate|contractual)"


# The number that is the target, or the average, while the words round it are read.
_MARK = "‹T›"
_MEANT = [
    (
        rf"{_WE}(?: (?:had|has|have))? (?:set|agreed|gave|imposed|fixed|allowed)(?: us| the service)? "
        rf"(?:the |a |an |our |its )?(?:{_KIND} )?(?:{_NOUN}|target)(?P<join>{_JOIN} ?\(?)‹T›",
        "we set the target{join}‹T›",
    ),
    (
        rf"(?:the |a |an |our |its )?(?:{_KIND} )?{_NOUN}(?P<join>{_JOIN} ?\(?)‹T›",
        "the target{join}‹T›",
    ),
    (
        rf"‹T›(?P<unit>(?: [a-z]+)?),?(?: (?:that|which))? (?:the |our )?{_WE}{_HAD} {_WANTED}{_OUT}"
        rf"(?:{_STOP}|(?= (?:is|was|has|had|have|were)\b))",
        "‹T›{unit} target",
    ),
    (
        rf"‹T›(?P<unit>(?: [a-z]+)?) (?P<is>is|was|being|had been) (?:the|our) {_NOUN}\b",
        "‹T›{unit} {is} the target",
    ),
    (rf"‹T› (?:{_KIND} )?{_NOUN}\b", "‹T› target"),
    (
        rf"(?:(?:the |our )?{_WE}{_HAD} |(?<![a-z] )){_WANTED}"
        r"(?: (?:for|to (?:reach|achieve|get|hit|see|be at)))* ‹T›",
        "the target was ‹T›",
    ),
    (
        rf"(?:the |our )?{_KIND} ‹T›"
        r"(?! (?!and|but|so|yet|this|last|in|by|or|as|though|with|was|is|again)[a-z])",
        "the target of ‹T›",
    ),
    (rf"{_NO_BOUND}(?P<side>{_SIDE}) (?:the |our )?‹T›{_STOP}", "{side} the target of ‹T›"),
]
_COUNCILS = (
    r"(?:the )?(?:all )?(?P<number>(?:‹c\d+› )?)(?:welsh |wales )?(?:local )?(?:authorities|councils)"
    r"(?: (?:in|of) wales)?"
)
_AVERAGE = [
    (
        r"(?:nationally|across wales|in wales|for wales|throughout wales),? (?:the |an? )?"
        r"(?:average |mean |figure |rate |result |level |number |cost )*"
        r"(?P<is>is|was|stands at|stood at|of|at) ‹T›",
        "the all-wales average {is} ‹T›",
    ),
    (
        rf"(?:the )?(?:average|mean) (?:across|of|for|among) {_COUNCILS}"
        r"(?P<is>(?: (?:is|was|of|at|stands|stood))*) ‹T›",
        "of {number}councils the all-wales average{is} ‹T›",
    ),
    (
        r"(?:all[- ])?wales(?: as a whole)? (?:averages|averaged|average|managed|recorded|achieved|reported"
        r"|has|had|manages|stands at|stood at|is at|was at|is on|was on|ran at|came in at) ‹T›",
        "the all-wales average is ‹T›",
    ),
]


# Words that name the average of Wales whatever the number.
_SURE = [
    (
        r"(?:the )?(?:average|mean) (?:across|of|for|among) (?:the )?(?:all )?(?P<number>(?:‹c\d+› )?)"
        r"(?:local )?(?:welsh|wales) (?:local )?(?:authorities|councils)"
        rf"(?P<is>(?: (?:is|was|of|at|stands|stood))*) ‹T›{_STOP}",
        "of {number}councils the all-wales average{is} ‹T›",
    ),
    (rf"(?:all[- ])?wales(?: as a whole)? (?:averages|averaged) ‹T›{_STOP}", "the all-wales average is ‹T›"),
]


def _compiled(patterns):
    return [(re.compile(one if one.startswith("‹") else rf"\b(?<!-){one}"), words) for one, words in patterns]


_MEANT, _AVERAGE, _SURE = _compiled(_MEANT), _compiled(_AVERAGE), _compiled(_SURE)
_MINUS = re.compile(r"(?<=›) less (?=(?:the )?‹[cpdm]\d+›)")
_NAME = re.compile(r"\b([a-z]+) wales\b")
# What may stand behind a percentage that is told without its sign; else a word that only reports.
_BARE = re.compile(
    r" ?(?:[.,;:()/=\]]|$|–|-|‹[qyj]|\b(?:v|then|here|this|last|same|and|target|average)\b|(?P<word>[a-z]+))"
)
_UNITS = frozenset(["point", "points", "times"])


def name_benches(passage, facts):
    """Write 'target' and 'all-wales average' for what a number beside shows to be them."""
    for sentence in passage.sentences:
        if "wales" in sentence.skeleton:
            sentence.skeleton = _NAME.sub(partial(_named, facts), sentence.skeleton)
        if sentence.first == sentence.last or facts.now is None:
            continue
        sentence.skeleton = _MINUS.sub(" minus ", sentence.skeleton)
        sentence.__dict__.pop("places", None)
        if facts.is_percent:
            _signed(passage, facts, sentence)
        for table, patterns in ((facts.targets, _MEANT), (facts.averages, _AVERAGE)):
            if len(table) == 1:
                _reworded(passage, facts, sentence, table[0][1], patterns)


def _named(facts, match):
    """'Leasing Scheme Wales' is a name, and no country that has an average."""
    word = match[1]
    return match[0] if word in ("across", "v", "beats") or is_plain(facts, word) else f"{word}-wales"


def _signed(passage, facts, sentence):
    """Take '68.92 against 71.58' for percentages where one of them is a printed one."""
    bare = [
        index
        for index in range(sentence.first, sentence.last)
        if passage.figures[index].kind == "c"
        and passage.figures[index].decimals
        and passage.figures[index].value <= 100
        and _stands_alone(sentence.skeleton, sentence.places[index][1])
    ]
    far = {index for index in bare if is_distance(sentence.skeleton, *sentence.places[index])}
    printed = [
        index for index in bare if index not in far and is_one_of(passage.figures[index], facts.printed)
    ]
    if not printed:
        return
    for index in bare:
        kind = "t" if index in far else "p"
        passage.figures[index] = replace(passage.figures[index], kind=kind)
        sentence.skeleton = sentence.skeleton.replace(f"‹c{index}›", f"‹{kind}{index}›")
    del sentence.places  # the marks have moved


def _stands_alone(text, end):
    match = _BARE.match(text, end)
    word = match and match["word"]
    return match is not None and (not word or (only_reports(word) and word not in _UNITS))


def _reworded(passage, facts, sentence, cell, patterns):
    for index in list(sentence.places):
        figure = passage.figures[index]
        if not facts.measures(figure):
            continue
        printed = says_the_same(cell, figure) == "yes"
        if not printed and (patterns is not _AVERAGE or figure.bound):
            continue
        mark = f"‹{figure.kind}{index}›"
        text = sentence.skeleton.replace(mark, _MARK)
        for pattern, words in patterns if printed else _SURE:
            match = pattern.search(text)
            if match and _is_ours(facts, text, match):
                told = words.format(**match.groupdict())
                sentence.skeleton = (text[: match.start()] + told + text[match.end() :]).replace(_MARK, mark)
                del sentence.places
                break


def _is_ours(facts, text, match):
    """True where the words before and behind name nothing else: no 'ceiling of 200 residents'."""
    behind = _NEXT.split(text[match.end() : match.end() + 80], maxsplit=1)[0]
    before = _COLOURS.sub(" ", clause_before(text, match.start()))
    if _OTHERS.search(before):
        return False  # "two months were above 97%"
    return is_plain(facts, behind) and is_plain(facts, before)


_OTHERS = re.compile(r"‹[dcm]\d+›(?: [a-z]+)? (?:was|were|is|are|had|have) $")


_COLOURS = re.compile(r"\b(?:green|amber|red|rag|status)\b")
_NEXT = re.compile(r"[,;:.()‹]|\b(?:and|but|yet|so|though|although|while|whilst|with|by)\b")
