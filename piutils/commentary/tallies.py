"""Counts of themselves ('the four reasons') and sums written out ('36 + 16 = 52')."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, VERIFIED, number
from piutils.commentary.sums import PARTIAL

_COUNTED = re.compile(
    r"‹c(?P<index>\d+)› (?:\w+ ){0,2}?(?:reasons?|areas?|themes?|actions?|factors?|issues?|categories"
    r"|priorities|points|outcomes?|steps|causes?|types|groups"
    r"|teams?|rhesymau|maes|rheswm)(?: (?:why|for|behind|were|are|was|given|identified|provided|below"
    r"|as follows|which)[^:‹]{0,60})?:\s*(?P<list>.*)$"
)


_OPENS_LIST = re.compile(
    r"‹c(?P<index>\d+)› (?:[a-z]+ ){0,2}?(?:reasons?|areas?|themes?|factors?|issues?|categories"
    r"|headings|sources"
    r"|outcomes?|causes?|types|groups|grounds|routes|kinds|elements|strands)\b(?: (?:made|make) up (?:the"
    r" |all )*‹c\d+›)?[^‹.]{0,60}$"
)


def count_lists(passage, ledger, listings):
    """Record 'the four reasons were storms (2), frost (3), ...' against the items of its list."""
    for listing in listings:
        first = passage.figures[listing.items[0]]
        sentence = passage.sentence_of(listing.items[0])
        before = sentence.skeleton[: sentence.places[listing.items[0]][0]]
        match = _OPENS_LIST.search(before)
        if not match or passage.sentence_of(listing.items[-1]) is not sentence or first.start < listing.start:
            continue
        index, listed = int(match["index"]), len(listing.items)
        figure = passage.figures[index]
        if figure.bound or not 2 <= figure.value <= 20 or ledger.verdict(index) or index in listing.items:
            continue
        rest = sentence.skeleton[sentence.places[listing.items[-1]][1] :]
        agrees = listed == figure.value
        if not agrees and re.search(r"\bincluding|such as|\b(?:and|other|others|rest)\b", rest):
            continue
        ledger.add(
            "count_relation",
            VERIFIED if agrees else CONTRADICTED,
            passage,
            (index,),
            sentence=sentence,
            expected=str(listed),
            found=str(figure),
            explanation=f"{listed} are listed" + ("" if agrees else f", and the text says {figure}"),
        )


_NAMED = re.compile(
    r"\bthe (?:\w+ )?‹c(?P<index>\d+)› (?:\w+ ){0,2}?(?:reasons?|themes?|factors?|categories|headings|sources"
    r"|outcomes?|causes?|types|grounds|routes|kinds)(?: (?:recorded|given|used|reported|identified|cited"
    r"|in use))? (?:were|are) (?P<list>[^.;:‹]+)$"
)
# What is said of all of them, or of each, is no list of their names.
_SAID = re.compile(
    r"\b(?:not|all|each|both|the same|more|fewer|less|higher|lower|up|down|in|at|on|by|for|as|than|to|with"
    r"|within|met|above|below|of|from|very|also|still|now|largely|mainly|well|again|over|under|which|who|that)\b"
)


def _by_name(passage, ledger, sentence):
    """Record 'the four categories recorded were online, telephone, post and contact centre'."""
    match = _NAMED.search(sentence.skeleton.rstrip(".!? "))
    if not match or PARTIAL.search(sentence.skeleton):
        return
    index, words = int(match["index"]), match["list"]
    figure = passage.figures[index]
    names = [name for name in re.split(r",? and |, ", words) if name.strip()]
    few = len(re.sub(r"^(.*?),? and (?!.* and )", r"\1, ", words).split(", "))  # "theft and fraud" may be one
    plain = all(len(name.split()) <= 4 and not _SAID.search(name) for name in names)
    if "," not in words or not plain or figure.bound or not 2 <= figure.value <= 20 or ledger.verdict(index):
        return
    agrees = few <= figure.value <= len(names)
    ledger.add(
        "count_relation",
        VERIFIED if agrees else CONTRADICTED,
        passage,
        (index,),
        sentence=sentence,
        expected=str(len(names)),
        found=str(figure),
        explanation=f"{len(names)} are named" + ("" if agrees else f", and the text says {figure}"),
    )


def count_themselves(passage, ledger):
    """Record 'the four reasons are:' against the lines that follow."""
    for sentence in passage.sentences:
        _by_name(passage, ledger, sentence)
        match = _COUNTED.search(sentence.skeleton)
        if not match:
            continue
        index = int(match["index"])
        figure = passage.figures[index]
        if figure.bound or figure.value > 12 or figure.value < 2 or ledger.verdict(index) == CONTRADICTED:
            continue
        told = match["list"].strip()
        if told:
            parts = [part for part in re.split(r";|,(?! and)|,? and ", told.rstrip(".")) if part.strip()]
            listed, firm = len(parts), ";" in told
        else:
            lines = []
            for line in passage.sentences[sentence.number + 1 :]:
                raw = passage.text[line.start : line.end]
                if not re.match(r"\s*(?:[•*·●▪○◦‣∙–—-]|\(?\d{1,2}[.)])\s*\S", raw):
                    break
                lines.append(line)
            listed, firm = len(lines), True
        if listed < 2:
            continue
        if listed == figure.value:
            ledger.add(
                "count_relation",
                VERIFIED,
                passage,
                (index,),
                sentence=sentence,
                explanation=f"{listed} are listed",
            )
        elif firm and not PARTIAL.search(sentence.skeleton):
            ledger.add(
                "count_relation",
                CONTRADICTED,
                passage,
                (index,),
                sentence=sentence,
                expected=str(listed),
                found=str(figure),
                explanation=f"{listed} are listed, and the text says {figure}",
            )


_LABEL = r"(?: \([^()‹]{1,40}\)| [a-z][a-z' /-]{1,40}?)?"
_SUM = re.compile(
    rf"‹c\d+›(?:(?: ?(?:-|–|minus|&)|{_LABEL} ?(?:\+|plus)) ?‹c\d+›)+{_LABEL} ?(?:=|equals|makes|is"
    rf"|gives) ?‹c(?P<total>\d+)›"
)
_LED = re.compile(rf"‹c\d+›{_LABEL} ?= ?‹c\d+›{_LABEL}(?: ?(?:\+|plus) ?‹c\d+›{_LABEL})+(?=[.,;)]|$)")


def _led(passage, ledger, sentence):
    """'207 requests = 72 online + 69 by telephone + 66 by post': the total stands in front."""
    for match in _LED.finditer(sentence.skeleton):
        index, *about = map(int, re.findall(r"‹c(\d+)›", match[0]))
        figures = passage.figures
        total, stated = sum(figures[item].value for item in about), figures[index]
        if any(figures[item].bound for item in (index, *about)):
            continue
        ledger.items |= set(about)
        wrong = total != stated.value
        ledger.add(
            "breakdown_sum",
            CONTRADICTED if wrong else VERIFIED,
            passage,
            (index, *about),
            blame=(index,),
            expected=number(total) if wrong else "",
            found=str(stated) if wrong else "",
            explanation=f"the sum makes {number(total)}, and the text says {stated}"
            if wrong
            else f"makes {stated}",
        )


def arithmetic(passage, ledger):
    """'36 + 16 = 52' and '24 - 21 = 3', as written."""
    for sentence in passage.sentences:
        _led(passage, ledger, sentence)
        for match in _SUM.finditer(sentence.skeleton):
            parts = re.findall(r"(\+|plus|-|–|minus|&)? ?‹c(\d+)›", match[0])
            total, about = Fraction(0), []
            for sign, index in parts[:-1]:
                value = passage.figures[int(index)].value
                total += -value if sign in ("-", "–", "minus") else value
                about.append(int(index))
            index = int(match["total"])
            stated = passage.figures[index]
            ledger.items |= set(about)
            if total == stated.value:
                ledger.add("breakdown_sum", VERIFIED, passage, (*about, index), explanation=f"makes {stated}")
            else:
                ledger.add(
                    "breakdown_sum",
                    CONTRADICTED,
                    passage,
                    (index, *about),
                    blame=(index,),
                    expected=number(total),
                    found=str(stated),
                    explanation=f"the sum makes {number(total)}, and the text says {stated}",
                )
