"""The check of the officers' words, told without the counts that are withheld."""

import re
from dataclasses import replace

_SUMS = ["text", "expected", "found", "question"]
SUM_WITHHELD = "its figures are withheld"


def redacted(check, hidden):
    """Check of the words as published, without the figures and quotations that tell a withheld count.

    The check must read what was published: a list without its small items adds up to another total.

    Parameters
    ----------
    check : commentary.Check of the tables before `suppress`
    hidden : Suppressed.hidden

    Returns
    -------
    Check : findings that concern a withheld count, theirs or another indicator's, keep their kind alone;
        what is asked for because a count is small is left out, since that has been done, and what is
        asked about a withheld figure, since that would say where it lies
    """
    codes = set(hidden["code"])
    named = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(codes, key=len, reverse=True))) + r")(?!\w)")
    gone = set(hidden.loc[hidden["what"] == "figure", "code"])
    findings = check.findings
    near_target = findings["code"].isin(gone) & (findings["severity"] != "contradiction")
    findings = findings[~near_target & (findings["kind"] != "small_number")].copy()
    telling = [
        row.code in codes or bool(codes and named.search(f"{row.text} {row.explanation} {row.question}"))
        for row in findings.itertuples()
    ]
    findings.loc[telling, _SUMS] = ""
    findings.loc[telling, "explanation"] = SUM_WITHHELD
    findings.loc[telling, ["start", "end"]] = 0
    numbers = check.numbers[~check.numbers["code"].isin(codes)]  # their places are those of another text
    return replace(check, findings=findings.reset_index(drop=True), numbers=numbers.reset_index(drop=True))
