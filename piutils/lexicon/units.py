"""Unit of an indicator as its title or a unit column says it."""

import re


def unit_of(text):
    """Unit that a title or a unit column says, '' where it says none.

    >>> unit_of("% of visits on time"), unit_of("The number of visits"), unit_of("Rate per 1,000 children")
    ('percent', 'count', 'rate')
    """
    words = " ".join(text.lower().split())
    for unit, pattern in (
        (
            "rate",
            r"\brate\b.*\bper\b|\bper [\d,]+|^(?:the )?rate\b|\bcyfradd\b"
            r"|^(?:the )?(?:number|no\.?|working days|days|kilograms?|kg|tonnes)\b.*\bper "
            r"(?:head|capita|person|resident|household|pupil|employee|fte)\b",
        ),
        ("percent", r"%|\bper ?cent|\bcanran\b"),
        (
            "days",
            r"(?:average|mean) (?:number of |time|length|\w+ ).*\bdays?\b"
            r"|^(?:the )?(?:average|mean) (?:working |calendar )?days\b"
            r"|(?:number|length|no\.).*\bdays? (?:taken|lost|to|between)|^days\b",
        ),
        ("pounds", r"£|^(?:the )?(?:total |average |net )?(?:cost|income|expenditure|spend|value of)\b"),
        ("ratio", r"^(?:the )?ratio\b"),
        (
            "count",
            r"^(?:the )?(?:total |overall |cumulative )?(?:number|no\.?|count) of\b"
            r"|\bnumber of\b|^nifer\b|^(?:count|number)$",
        ),
        ("score", r"\bscore\b"),
    ):
        if re.search(pattern, words):
            return unit
    return ""
