"""Quarters named by their months, season or school term: 'the June quarter', 'since the spring'.

A month or a season alone may be any time of it; behind 'than', 'since' or 'compared with' it stands
for the figure that was reported for it.
"""

import re

import pandas as pd

_SHORT = {"jun": "june", "sep": "september", "sept": "september", "dec": "december", "mar": "march"}
_LAST = r"june|september|december|march|jun|sept?|dec|mar"
_ENDS = {"june": 1, "september": 2, "december": 3, "march": 4}
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "winter": 4}
_TERMS = {"summer": 1, "autumn": 3, "spring": 4}  # of the school year
_FROM = {"april": "june", "july": "september", "october": "december", "january": "march"}
_MONTHS = "|".join(rf"{first}(?: to (?:the end of )?| ?[-–] ?){last}" for first, last in _FROM.items())
_YEAR = (
    r"(?:,? \(?(?:of |in )?(?:(?P<ago>last year|the (?:previous|preceding|prior) year|the year before"
    r"|a year (?:ago|earlier|before))|(?P<this>this year)|‹y(?P<year>\d+)›))?"
)
_COMPARED = (
    r"(?:(?<![a-z])(?:than|since|against|versus|vs?|upon|above|below|compared (?:to|with)"
    r"|in comparison (?:to|with)"
    r"|both|and(?= the (?:last|previous|preceding))|as (?:many|much|high|low|long) as"
    r"|(?:up|down|better|worse|improve\w*|increase\w*|decrease\w*|rise"
    r"|fall|drop\w*|growth|gain|advance|reduction|decline\w*|change|movement) (?:on|from|over|in)"
    r"|‹[cpdmt]\d+› on|the same as|level with|unchanged (?:on|from)|and on"
    r"|(?:rose|risen|fell|fallen|dipped|eased|climbed|dropped|came down|went up|gone up) (?:\w+ ){0,2}from))"
    r"(?: (?:it|they|there|that|those|where|what|we|the (?:figure|level|number|total|rate|position|count)))*"
    r"(?: (?:was|were|had|stood|saw|recorded|reported|had been|seen|of))*"
    r"(?: (?:for|in|at|during|of|on|back in|as at))?(?: the| our)*(?: (?P<end>end)(?: of)?)?"
    r"(?: (?P<before>last|previous|preceding))?"
)
_PLAIN = re.compile(
    rf"(?:(?:the )?(?P<before>last|previous|preceding) )?(?:\b(?P<span>{_MONTHS})(?: quarter)?"
    rf"|\b(?P<month>{_LAST})\.? quarter|\bquarter (?:to|ending|ended) (?P<to>{_LAST})"
    rf"|\bend(?: of)? (?P<end>{_LAST})"
    r"|\b(?P<season>spring|summer|autumn|winter) (?:quarter|months|terms?|figure|level|total|result))\b"
    rf"(?! ‹j|\.? \d){_YEAR}"
)
_LED = re.compile(
    rf"{_COMPARED} (?P<name>{_LAST}|spring|summer|autumn|winter)\b(?!\.? ‹j| (?:\d|and \w+ (?:term|quarter))"
    rf"| (?:when|half|holiday|school|fair|break|campaign|survey|budget)){_YEAR}"
)
# "In July to September 2021", "on September 2021": the month and its year are one date.
_DATED = re.compile(
    rf"(?:\b(?P<first>{'|'.join(_FROM)})(?: to (?:the end of )?| ?[-–] ?)|{_COMPARED} )‹j(?P<date>\d+)›"
    rf"{_YEAR}"
)
_DATE = re.compile(
    r"(?P<day>(?:30|31)(?:st|th)? )?(?P<month>june|september|december|march)"
    r"(?:(?: of)?[ ,-]+(?P<year>\d{4}))?",
    re.I,
)


def called(name, term=False):
    """Number of the quarter that a month ends, or that a season is; None for a season without a term."""
    name = _SHORT.get(name, name)
    return _ENDS.get(name) or (_TERMS if term else _SEASONS).get(name)


def named(sentence, figures, period):
    """Yield (start, end, Period) of the quarters that a sentence names by their time of year."""
    text = sentence.skeleton
    terms = re.search(r"\bterms?\b", text) is not None
    taken = []
    for match in _PLAIN.finditer(text):
        name = match["span"] or match["month"] or match["to"] or match["end"] or match["season"]
        at = called(re.findall(r"[a-z]+", name)[-1], terms)
        if at is not None:
            taken.append(match.end())
            yield match.start(), match.end(), _placed(match, figures, period, at)
    for match in _LED.finditer(text):
        at = called(match["name"], terms)
        if at is not None and not any(match.start("name") < end <= match.end() + 20 for end in taken):
            yield match.start("name"), match.end(), _placed(match, figures, period, at)
    for match in _DATED.finditer(text):
        date = _DATE.fullmatch(figures[int(match["date"])].text)
        if not date or (match["first"] and _FROM[match["first"]] != date["month"].lower()):
            continue
        at, start = _ENDS[date["month"].lower()], match.start() if match["first"] else match.start("date") - 2
        known = _of_calendar(int(date["year"]), at) if date["year"] else _placed(match, figures, period, at)
        yield start, match.end(), known


def _of_calendar(year, quarter):
    return pd.Period(year=year + (quarter < 4), quarter=quarter, freq="Q-MAR")


def _placed(match, figures, period, quarter):
    """The quarter of the year that is named with it, or the latest so far; 'last summer' is before now."""
    if match["year"]:
        year = figures[int(match["year"])]
        if year.form != "years":
            return _of_calendar(int(year.value), quarter)
        return pd.Period(year=int(year.value) + 1, quarter=quarter, freq="Q-MAR")
    at = pd.Period(year=period.qyear, quarter=quarter, freq="Q-MAR")
    if match["ago"]:
        return at - 4
    return at if at < period or (at == period and not match["before"]) else at - 4
