"""What the commentary check reads, mechanism by mechanism: statements, and true ones that come near.

'{147=>174} of 180' is a true statement and a false one, as in `statements.marked`. Each mechanism is
tried with both; what stands under 'near' is true, or cannot be told, and must never be contradicted.
"""

# ruff: noqa: E501
import re

import pytest
from statements.marked import check, tables_of

_CHANGE = re.compile(r"\{([^{}]*?)=>([^{}]*?)\}")
# code, title, unit, better, this period, last year, last quarter, target, All-Wales average, colour
INDICATORS = {
    "plans": "X/1|Percentage of care and support plans reviewed by their due date|percent|higher|81.67|88.60|87.61|76.17|85.2|Green",
    "return": "X/2|% of children returning to care within twelve months|percent|lower|18.31|38.71|22.21|11.00|16.0|Red",
    "placed": "X/3|Number of emergency placements made|count||189|149|177|||",
    "relet": "X/4|Average time in days to re-let an empty council property|days|lower|152.9|180.2|172.4|184.1|111.7|Green",
}

MECHANISMS = {
    "a sentence that begins where the one before has no full stop": (
        """
        placed 189 placements:\\n91 residential\\n32 kinship\\n44 in-house fostering\\n{22=>23} agency fostering A further £45,000 has been set aside.
        return {26=>62}/142 = 18.31% Two of the five team leaders left in May.
        """,
        """
        placed 189 placements: 91 in-house and 98 others A total of 12 carers left.
        placed 189 placements: 91 in-house and 98 others. A total of 12 carers left.
        plans Reviews are at 81.67% The team was 12 short in May.
        plans Reviews of plans stood at 81.67% This is 3 fewer staff than planned.
        placed There were 189 placements We also found homes for 14 families.
        """,
    ),
    "an average quoted in front of the result": (
        """
        return The Wales average of {16.0%=>11.8%} is lower than our 18.31%.
        """,
        """
        return The Wales average for 2019/20 of 11.8% is lower than our 18.31%.
        return The Wales average of about 15% is lower than our 18.31%.
        return The national average of 11.8% for boys is lower than our figure.
        return The average of 11.8% across our three teams is lower than that of Wales.
        plans The Welsh average of 85.2% is higher than our figure of 81.67%.
        """,
    ),
}


def texts(block):
    return [tuple(line.strip().replace("\\n", "\n").split(" ", 1)) for line in block.strip().splitlines()]


def contradicted(name, text):
    row = INDICATORS[name]
    found = check(tables_of("2021Q3", row), row.split("|")[0], text).findings
    return list(found.loc[found["severity"] == "contradiction", "explanation"])


STATEMENTS = [(name, text) for told, _ in MECHANISMS.values() for name, text in texts(told)]
NEAR = [(name, text) for _, near in MECHANISMS.values() for name, text in texts(near)]


@pytest.mark.parametrize(("name", "text"), STATEMENTS)
def test_a_true_statement_stands_and_each_false_one_falls(name, text):
    assert contradicted(name, _CHANGE.sub(r"\1", text)) == []
    for change in _CHANGE.finditer(text):
        before, after = (_CHANGE.sub(r"\1", part) for part in (text[: change.start()], text[change.end() :]))
        assert contradicted(name, before + change[2] + after), before + change[2] + after


@pytest.mark.parametrize(("name", "text"), NEAR)
def test_what_comes_near_is_left_alone(name, text):
    assert contradicted(name, text) == []
