"""Short forms that officers write, in the words that the rules know."""

import re

_LONG = {
    "yr": "year",
    "yrs": "years",
    "ly": "last year",
    "lq": "last quarter",
    "qtr": "quarter",
    "qtrs": "quarters",
    "qrt": "quarter",
    "qtrly": "quarterly",
    "mth": "month",
    "mths": "months",
    "avg": "average",
    "ave": "average",
    "prev": "previous",
    "tgt": "target",
    "targ": "target",
    "perf": "performance",
    "approx": "approximately",
    "incl": "including",
    "diff": "difference",
    "tot": "total",
    "cf": "compared with",
    "o/s": "outstanding",
    "w/in": "within",
    "apps": "applications",
    "appn": "application",
    "appns": "applications",
    "num": "numerator",
    "denom": "denominator",
    "nos": "numbers",
    "yoy": "year on year",
    "y-o-y": "year on year",
    "y/y": "year on year",
    "qoq": "quarter on quarter",
    "q/q": "quarter on quarter",
    "sept": "september",
    "dec": "december",
    "jun": "june",
}
_SHORT = re.compile(rf"(?<![\w/])(?:{'|'.join(map(re.escape, _LONG))})(?![\w/])\.?")
_SIGN = re.compile(r" & ")


def in_full(skeleton):
    """A skeleton with its short forms written out: 'avg ‹c0› same qtr last yr'.

    >>> in_full("up on same qtr last yr & above tgt.")
    'up on same quarter last year and above target'
    """
    return _SIGN.sub(" and ", _SHORT.sub(lambda match: _LONG[match[0].rstrip(".")], skeleton))
