"""Claims of how much: points above a target, a change between two figures."""

import re
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number

_BY = re.compile(
    r"^(?:[^‹.;]|‹[pcqyj]\d+›){0,70}? by (?:just |only |over |under |nearly |almost |about |some |slightly "
    r"|a |little |around )*‹(?P<kind>[ptcdm])(?P<index>\d+)›"
)
_BY_BEFORE = re.compile(
    r"‹(?P<kind>[ptcdm])(?P<index>\d+)›(?: (?:cases?|visits?|children|days?|in total))? $"
)

# Words before and behind a number that make it a distance: 'fell by 34', '5.7 days a head fewer'.
_HOW_FAR = re.compile(
    r"\b(?:by|up|down|plus|minus|(?:increase|decrease|rise|fall|drop|reduction|improvement|change|difference|gap|gain|loss|decline"
    r"|growth|deterioration) of|(?:shortfall|gap)(?: of)?)"
    r"(?: (?:just|only|over|under|some|about|around|nearly|almost|approximately|a|an|the|further|another))* $"
    r"|\b(?:shortfall|gap|difference|margin|deficit)\b[^.;:]{0,60}"
    r" (?:is|was|of|stands at|at|being|comes to|came to) (?:just |only )?$"
)
_FURTHER = re.compile(
    r"(?: of an? [a-z-]+)? (?:(?!(?:so|we|we're|it|this|while|"
    r"were|was|are|is|has|have|had|and|but|yet|or|which|than|of|took|takes?|cost|puts?|leaves?|keeps?"
    r"|places?|brings?|means?)\b)"
    r"(?:[a-z'-]+|per ‹n\d+›) ){0,3}?(?:more|dearer|cheaper|costlier|separat\w+|apart|away|to spare|in hand"
    r"|fewer|less|higher|lower"
    r"|quicker|faster|slower|longer|shorter|better|worse|larger|bigger|smaller|greater|busier|quieter|cheaper|dearer|stronger|weaker|above|below|short|off|adrift|ahead|behind|beyond"
    r"|extra"
    r"|additional|greater|(?:over|under|inside|outside|past)(?= (?:the |our |its )?(?:‹[pcdm]\d+› )?"
    r"(?:[a-z-]+ ){0,2}(?:target|average)\b)|(?:up|down)(?! (?:on|from)))\b"
)


# "+58 on last year", "-42 since Q2"; "-0.2% against 0.11%" is the figure itself.
_SIGNED = re.compile(r"(?:^|[ (])[+-]$")
_SET_AGAINST = re.compile(
    r"(?: [a-z]+| ‹n\d+›){0,3} (?:on|since|from|over|year on year|quarter on quarter)\b"
)


def is_distance(text, start, end):
    """True where a number of a skeleton says how far one figure is from another."""
    return bool(
        _HOW_FAR.search(text, max(0, start - 60), start)
        or _FURTHER.match(text, end)
        or (_SIGNED.search(text, 0, start) and _SET_AGAINST.match(text, end))
    )


def check_amount(passage, facts, ledger, sentence, match, own, right, kind):
    """'... the target by 2.3 points', '3.76 percentage points above the target'."""
    text = sentence.skeleton
    found = _BY.match(text[match.end() :]) if match.end() else None
    if found and re.search(r"[,;]|\b(?:and|but)\b", text[match.end() : match.end() + found.start("index")]):
        found = None
    found = found or _BY_BEFORE.search(text[: match.start()])
    if not found:
        return
    index = int(found["index"])
    stated = passage.figures[index]
    if ledger.verdict(index) or stated.value is None:
        return
    gap = abs((own[0] + own[1]) / 2 - (right[0] + right[1]) / 2)
    slack = (own[1] - own[0]) / 2 + (right[1] - right[0]) / 2
    base = abs(right[0] + right[1]) / 2
    relative = gap / base * 100 if base else None
    if stated.kind == "t" if not facts.is_percent else stated.kind in "cdm":
        return
    options = [gap] if stated.kind in "tcdm" else [relative] if not facts.is_percent else [gap, relative]
    if any(value is not None and fits(abs(value), stated, slack) in ("yes", "cut") for value in options):
        verdict = VERIFIED
        if (
            stated.kind == "p"
            and facts.is_percent
            and fits(gap, stated, slack) in ("yes", "cut")
            and relative is not None
            and fits(relative, stated, slack) == "no"
        ):
            _points(passage, ledger, sentence, index, gap, relative)
            return
        ledger.add(
            kind,
            verdict,
            passage,
            (index,),
            sentence=sentence,
            explanation=f"the difference is {number(gap)}",
        )
    elif stated.bound == "" or not any(
        value is not None and fits(abs(value), stated, slack) == "loose" for value in options
    ):
        ledger.add(
            kind,
            CONTRADICTED,
            passage,
            (index,),
            sentence=sentence,
            expected=number(gap),
            found=str(stated),
            explanation=f"the difference is {number(gap)}, and the text says {stated}",
        )


def _points(passage, ledger, sentence, index, gap, relative):
    ledger.add(
        "points_or_percent",
        QUESTIONED,
        passage,
        (index,),
        sentence=sentence,
        expected=f"{number(gap)} percentage points",
        found=str(passage.figures[index]),
        explanation=f"the difference is {number(gap)} percentage points, which is {number(relative, 1)}%",
    )


def points_called_percent(passage, ledger, sentence, index, then, now):
    """Ask about a per cent that is the difference of two percentages, in points. True where it was asked."""
    figure = passage.figures[index]
    if figure.kind != "p" or not then.value or then.value == now.value:
        return False
    gap, slack = abs(now.value - then.value), Fraction(10) ** -min(then.decimals, now.decimals)
    relative = gap / abs(then.value) * 100
    if fits(gap, figure, slack) not in ("yes", "cut") or fits(relative, figure) != "no":
        return False
    _points(passage, ledger, sentence, index, gap, relative)
    return True


def check_change(passage, ledger, sentence, index, then, now, percent, d1, d2):
    """Hold a stated change against its two ends."""
    stated = passage.figures[index]
    if ledger.verdict(index) or stated.value is None:
        return
    gap = abs(now - then)
    # Counts are exact; a figure with decimals is rounded.
    slack = sum((Fraction(10) ** -d / 2 for d in (d1, d2) if percent or d), Fraction(0))
    relative = gap / abs(then) * 100 if then else None
    if stated.kind in "cdm" if percent else stated.kind == "t":
        return
    if stated.kind == "c" and not (then.denominator == now.denominator == 1):
        return  # "11 fewer" are cases; two rates per 1,000 differ by none
    exact = [gap] if stated.kind in "tcdm" else [relative] if not percent else [gap, relative]
    exact = [value for value in exact if value is not None]
    good = [
        value
        for value in exact
        if fits(value, stated, slack if value is gap else Fraction(1, 2) if percent else 0) in ("yes", "cut")
    ]
    if (
        stated.kind == "p"
        and percent
        and good
        and fits(gap, stated, slack) in ("yes", "cut")
        and relative is not None
        and abs(relative - stated.value) > Fraction(10) ** -stated.decimals
    ):
        _points(passage, ledger, sentence, index, gap, relative)
    elif stated.kind == "p" and not percent and not good and d1 and fits(gap, stated) in ("yes", "cut"):
        _points(passage, ledger, sentence, index, gap, relative)  # "15.2 to 14.9, a reduction of 0.3%"
    elif good:
        ledger.add(
            "difference",
            VERIFIED,
            passage,
            (index,),
            sentence=sentence,
            explanation=f"the change is {number(good[0])}",
        )
    elif exact and not any(fits(value, stated, slack) == "loose" for value in exact):
        unit = "" if stated.kind in "cdm" else " percentage points" if percent else "%"
        ledger.add(
            "difference",
            CONTRADICTED,
            passage,
            (index,),
            sentence=sentence,
            expected=number(exact[0]) + unit,
            found=str(stated),
            explanation=f"from {number(then)} to {number(now)} is a change of {number(exact[0])}{unit}, "
            f"and the text says {stated}",
        )
