"""Which period a number in a sentence is for: the words that say so, near or far."""

import re
from dataclasses import dataclass

import pandas as pd

from piutils.commentary.seasons import named

_YEARLY = r"(?:financial |reporting |fiscal )?year"
_CUES = re.compile(
    r"(?P<own>(?:same|corresponding) (?:period|quarter|time|qtr) (?:this|in the current) year"
    r"|\b(?:this|current|present|the reporting) (?:reporting )?(?:quarter|qtr|period|"
    + _YEARLY
    + r")\b|\b(?:in|during|for|over|throughout) the (?:reporting )?(?:quarter|period|qtr)\b(?! (?:before"
    r"|last|of|(?:to|ending|ended) ‹j))"
    r"|\bin this one\b"
    r"|\bcurrently\b|\beleni\b|\by (?:chwarter|cyfnod) hwn\b"
    r"|\bthis time\b(?! (?:last|a year|one year|in)\b))"
    r"|(?P<year>(?:the )?(?:same|corresponding|equivalent|comparable|like|matching|this) (?:period|quarter"
    r"|qtr|time|point|stage|(?:three )?months|term|‹d\d+›)"
    r"(?: of time)?(?: (?:in|of|for|from|during|the))* (?:last|previous|prior|preceding) "
    + _YEARLY
    + r"\b(?:'s)?"
    r"|\byear[- ]on[- ]year\b|\bthis time last year|\b(?:last|previous|prior|preceding) "
    + _YEARLY
    + r"(?!'s ‹q)(?:'s)?\b(?: (?:quarter|period|figure))?"
    r"|\b(?:a|one) (?:whole |full )?year (?:ago|earlier|before|back|since|previously)|\bthe year before\b"
    r"|\by(?:r un)? (?:cyfnod"
    r"|chwarter) (?:y )?llynedd"
    r"|\b(?:y )?llynedd\b|\by flwyddyn (?:flaenorol|ddiwethaf|cynt)|\bllynedd)"
    r"|\bthe (?:previous|preceding) ‹d(?P<preceding>\d+)›"
    r"|‹d(?P<ago>\d+)› (?:ago|earlier|before|previously|back)\b"
    r"|(?:(?:\b(?P<spell>quarter|qtr|period|months|year)|‹[dq](?P<months>\d+)›) (?:to|ending|ended|up to"
    r"|until)|\bby|\bas at|\bup to)(?: (?:the )?(?:end of )?)?(?: on)? ?‹j(?P<ended>\d+)›"
    r"|(?:\b(?P<lastly>last year's|the previous year's) )?‹q(?P<then>\d+)›(?(lastly)|(?:,? \(?(?:of |in )?(?:"
    r"(?P<yearly>(?:last|the previous|the preceding|the prior) " + _YEARLY + r"\b|the year before\b"
    r"|(?:a|one) year (?:ago|earlier|before|back)\b)"
    r"|(?P<ours>this (?:financial )?year\b|the year\b(?! before)))))"
    r"|(?P<quarter>\b(?:last|previous|preceding|prior) (?:quarter|qtr)(?:'s)?\b|\bthe quarter before\b"
    r"|\bquarter[- ]on[- ]quarter|(?:\b(?:a|one)|‹c(?P<one>\d+)›) quarter (?:ago|earlier|back"
    r"|before|previously)\b"
    r"|\by chwarter (?:diwethaf|blaenorol))"
    r"|(?P<sofar>\b(?:year )?to date\b|\bytd\b)"
    r"|(?P<whole>\b(?:half[- ]year(?:ly)?"
    r"|full|whole|entire|annual|year[- ]end|outturn(?! (?:(?:for|in|of|at|is"
    r"|was) )?(?:the |this )?(?:‹|quarter))|financial year as a whole|blynyddol"
    r"|calendar year)\b)"
    r"|(?P<next>\bnext (?:quarter|qtr|year|period)|\bby (?:the )?(?:end of )?(?:next|‹[jqy]\d+›)"
    r"|\bcoming (?:year|months|quarter))"
    r"|(?P<same>(?:same|corresponding|equivalent|comparable|like|this(?= (?:point|stage|time) in)) (?:period"
    r"|quarter|qtr|time|months|term|‹d\d+›"
    r"|stage|point)(?: of time)?(?: (?:in|of|for|from|during))?(?: the)? ?"
    r"(?=\(?‹[yqj]\d+›))?\(?‹(?P<kind>[qy])(?P<index>\d+)›(?:,? (?:of "
    r"|in )?\(?‹(?P<kind2>[qy])(?P<index2>\d+)›)?"
)
_BREAK = re.compile(
    r"\b(?:compared? (?:to|with|against)|in comparison (?:to|with)|comparing to|as against|against|versus"
    r"|vs|whereas"
    r"|as (?:many|much|high|large|long|low) as|while|whilst|however|but|although|than|(?:up"
    r"|down|increase|rise|fall|drop|decrease|reduction|improvement|growth|decline"
    r"|change) (?:on|from|over|since)"
    r"|from|o gymharu|o'i gymharu|ond)\b|;|\||\((?=[^()]*‹[qy]\d+›[^()]*‹[cpdm]\d+›[^()]*\))|,(?= (?:‹c"
    r"|we |there |this |performance|it |the figure))"
)


@dataclass(frozen=True)
class Cue:
    """Words about a period: where they stand, which period, and how sure that is.

    period : Period, None where the words name one that no figure can stand for
    loose : True for a year alone, which may be the whole year
    span : True for a length of time that something changed over, see `spans`
    """

    start: int
    end: int
    period: pd.Period | None
    loose: bool = False
    span: bool = False


def cues(sentence, figures, period):
    """All period words of a sentence, in order; remembered with the sentence."""
    if period not in sentence.cues:
        sentence.cues[period] = _cues(sentence, figures, period)
    return sentence.cues[period]


_A_YEAR, _A_QUARTER = ((12, "month"), (1, "year")), (3, "month")


def _cues(sentence, figures, period):
    found = []
    for match in _CUES.finditer(sentence.skeleton):
        which = match.lastgroup
        loose = False
        if match["index"]:
            at, loose = _printed(match, figures, period)
            loose = loose and not match["same"]
        elif match["ago"] or match["preceding"]:
            spell = figures[int(match["ago"] or match["preceding"])]
            told = (spell.value, spell.text.lower().split()[-1].rstrip("s"))
            at = period - 4 if told in _A_YEAR else period - 1 if told == _A_QUARTER else None
        elif match["ended"]:
            at, loose = _ending(match, figures, period)
        elif match["sofar"]:
            # From Quarter 2 on the year to date is another figure than the quarter's, or the same.
            at = period if period.quarter == 1 else None
        elif match["then"]:
            quarter, year = figures[int(match["then"])].value, period.qyear - (match["ours"] is None)
            at = quarter and pd.Period(year=year, quarter=int(quarter), freq="Q-MAR")
        elif match["one"]:
            at = period - 1 if figures[int(match["one"])].value == 1 else None
        elif which == "next" and _is_now(match[0], figures, period):
            at = period
        else:
            at = {"own": period, "year": period - 4, "quarter": period - 1}.get(which)
        # The bracket that a cue stands in is no part of it.
        found.append(Cue(match.start() + match[0].startswith("("), match.end(), at, loose))
    for match in _AT.finditer(sentence.skeleton):
        at = _on_day(figures[int(match[1])].text, period)
        if at is not None and not any(cue.end == match.end() for cue in found):
            found.append(Cue(match.start(), match.end(), at))
    for start, end, at in named(sentence, figures, period):
        met = [cue for cue in found if cue.start < end and start < cue.end]
        if all(cue.loose for cue in met):
            found = [*(cue for cue in found if cue not in met), Cue(start, end, at)]
    found.sort(key=lambda cue: cue.start)
    # "in the full year 2020/21": no quarter stands for it.
    for one in list(found):
        if one.period is None:
            found = [
                Cue(cue.start, cue.end, None)
                if abs(cue.start - one.end) < 16 or abs(one.start - cue.end) < 16
                else cue
                for cue in found
            ]
    return found


_AT = re.compile(r"\bat ‹j(\d+)›")
_LAST_DAY = re.compile(r"\b3[01](?:st|th)? (june|september|december|march)\b(?:,? (\d{4}))?", re.I)


def _ending(match, figures, period):
    """Quarter that ends on a date: this one, the one before or last year's; None for any other day or spell.

    What came "by" a day may have come since April: then only the day is sure.
    """
    spell = figures[int(match["months"])] if match["months"] else None
    if match["spell"] == "year" or (spell is not None and spell.kind == "d" and spell.value != 3):
        return None, False
    at = _on_day(figures[int(match["ended"])].text, period)
    return at, at is not None and not match["spell"] and spell is None


def _on_day(words, period):
    """Quarter whose last day a date is: this one, the one before or last year's; None for any other."""
    day = _LAST_DAY.search(words)
    for at in (period, period - 4, period - 1) if day else ():
        last = at.end_time
        if last.strftime("%B").lower() == day[1].lower() and int(day[2] or period.end_time.year) == last.year:
            return at
    return None


def _is_now(words, figures, period):
    """True for 'by Quarter 3' in a report of that quarter."""
    named = re.search(r"^by .*‹q(\d+)›", words)
    return bool(named) and figures[int(named[1])].value == period.quarter


def _printed(match, figures, period):
    quarter = year = None
    for kind, index in ((match["kind"], match["index"]), (match["kind2"], match["index2"])):
        if kind == "q":
            quarter = figures[int(index)].value
            if quarter is None:
                return None, False
        elif kind == "y":
            year = figures[int(index)]
    if year is None:
        at = pd.Period(year=period.qyear, quarter=int(quarter), freq="Q-MAR")
        return (at if at <= period else at - 4), False
    if year.form == "years":
        ends = int(year.value) + 1
        at = pd.Period(year=ends, quarter=int(quarter or period.quarter), freq="Q-MAR")
        return at, quarter is None and at != period
    # A calendar year: the period's own quarter in that year.
    ends = int(year.value) + (period.qyear - period.year)
    at = pd.Period(year=ends, quarter=int(quarter or period.quarter), freq="Q-MAR")
    return at, quarter is None


def _part(skeleton, start, end):
    """Part of a sentence that a place stands in: (from, to, the words that open it)."""
    low, opener = 0, ""
    for stop in _BREAK.finditer(skeleton):
        if stop.end() > start:
            break
        if stop[0] != "," or re.search(r"‹[cp]\d+›", skeleton[low : stop.start()]):
            low, opener = stop.end(), stop[0]
    high = len(skeleton)
    for stop in _BREAK.finditer(skeleton, end):
        if stop[0] != "," or re.search(r"‹[cp]\d+›", skeleton[stop.end() :]):
            high = stop.start()
            break
    return low, high, opener


_PIECE = re.compile(
    r";|\(|\)|,? \b(?:but|yet|although|though|while|whilst|whereas|however)\b|, (?=(?:with|which|we|it"
    r"|this|a|an)\b)"
    r"|,? and (?=(?:is|was|are|were|has|have|had|remains?|remained|continues?|also|still|we|it|this|the"
    r"|above|below"
    r"|better|worse|behind|ahead|short|over|under|now|beats?|trails?|lags?|misses|outside|within|inside|up|down|higher|lower|longer|shorter|quicker|slower|faster|greater|dearer|cheaper|missed|met|exceeded|well|just|slightly)\b)"
    r"|(?<=year|rter) (?=(?:we|it|performance) (?:is|are|remains?|still)\b)"
    r"|(?<=›), (?=[a-z])|, (?=(?:above|below|higher|lower|better|worse|over|under|inside|outside|ahead|behind"
    r"|longer|shorter|quicker|slower|dearer|cheaper)\b)"
)


# "Despite the storms, ...": what is told before the comma is of something else.
_SETTING = re.compile(
    r"(?:despite|in spite of|although|though|while|whilst|due to|owing to|following|because of|given"
    r"|after)\b[^,‹]{3,80}, "
)


# Signs that part no statement from another: round a number alone, and behind "compared with last year".
_NO_PART = re.compile(
    r"\((?=(?:‹\w+›|[ /,:=–-])*\))|(?<=›)\)|(?<=[a-z]),(?= ‹[pcdm]\d+›, (?:was|is|has|were)\b)"
    r"|(?<=›),(?= (?:was|is|has|were)\b)"
    r"|^((?:when |as )?(?:compared|in comparison|set (?:against|beside)|against|relative|measured)\b"
    r"[^,;.]{3,80}),"
)


def _smooth(text):
    """A sentence of the same length without the signs that part nothing."""
    return _NO_PART.sub(lambda match: (match[1] or "") + " ", text)


def pieces(text):
    """Parts of a sentence that may each say a side of their own, as (from, to)."""
    text = _smooth(text)
    first = _SETTING.match(text)
    low = first.end() if first else 0
    if first:
        yield 0, low
    for stop in _PIECE.finditer(text, low):
        if stop.start() > low:
            yield low, stop.start()
        low = stop.end()
    yield low, len(text)


def segment(skeleton, place):
    """Part of a sentence between semicolons that a place stands in, as (from, to)."""
    low, high = skeleton.rfind("; ", 0, place) + 1, skeleton.find("; ", place)
    return low, len(skeleton) if high < 0 else high


_MEASURED = re.compile(r"^ ?(?:measured|compared|set|judged|against|relative)\b[^,;]*,")


def is_of_then(skeleton, found, place, period):
    """True for what a sentence tells of another period from its head on: 'Last year we were below'."""
    low, _ = segment(skeleton, place)
    before = [cue for cue in found if low <= cue.start < place]
    if before and before[-1].period == period:
        return False  # "last year's 1,792 was 108 adrift and this year's 26"
    for cue in before:
        if cue.period == period:
            continue
        head = _MEASURED.sub("", skeleton[low : cue.start])
        opens = re.fullmatch(r"[ ,]*(?:(?:in|for|during|at|by|back|the|of) ?)*", head)
        if opens and re.search(r"\b(?:was|were|had|stood)\b", skeleton[cue.end : place]):
            return True
    return False


def span_at(skeleton, start, end):
    """Part of a sentence that a place stands in, as (from, to)."""
    return _part(skeleton, start, end)[:2]


def period_at(skeleton, found, start, end):
    """Cue that the words between `start` and `end` of a skeleton belong to, or None.

    The nearest one in the same part of the sentence; parts end at "compared to", "but", ";" and
    the like.
    """
    low, high, _ = _part(skeleton, start, end)
    inside = [
        cue
        for cue in found
        if low <= cue.start and cue.end <= high and not (cue.start < end and start < cue.end)
    ]
    if not inside:
        return None
    return min(inside, key=lambda cue: _away(skeleton, cue, start, end))


def _away(skeleton, cue, start, end):
    """How far a cue stands from a place; what is in brackets counts for nothing, and 'and' parts."""
    if cue.start >= end:
        return len(re.sub(r"^ ?\(‹\w+›\)(?= (?:in|for|at|during) )", "", skeleton[end : cue.start]))
    between = skeleton[cue.end : start]
    return len(between) + (12 if " and " in between else 3)


def after_break(skeleton, start):
    """True where the place stands behind "compared to", "against", "from", "increase on" or "than"."""
    opener = _part(skeleton, start, start)[2]
    return bool(opener) and not re.fullmatch(
        r"whereas|while|whilst|however|but|although|ond|\W|as \w+ as", opener
    )
