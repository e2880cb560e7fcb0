"""The fourth set: a last look at wordings that no rule had met."""

from statements.wordings import Wording

FOURTH = tuple(
    Wording(*row)
    for row in (
        (
            "x_out_of_n",
            "percent",
            "Num {x} / Den {n}; {lx} / {ln} for the same quarter of {last}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "percent", "{n} {noun} were due; {x} were {done}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "We can report that {x} of our {n} {noun} were {done}, which is {now0}%.",
            "x n now0",
        ),
        (
            "x_out_of_n",
            "percent",
            "Last year {lx} of {ln} {noun} were {done}; this year it is {x} of {n}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "lower", "{x} {noun} from the {n} in the period were {done}.", "x n"),
        (
            "difference",
            "percent",
            "{n} {noun} were completed in the quarter, {late} of them {undone}.",
            "n late",
        ),
        ("difference", "percent", "We did not achieve {late} out of {n} {noun}.", "late n"),
        ("difference", "percent", "{late} {noun} ({comp1}%) were {undone}.", "late comp1"),
        (
            "difference",
            "few",
            "There were {n} {noun}, all of which were {done} apart from {late_word}.",
            "late_word n",
        ),
        ("difference", "few", "{x} out of {n}. {Late_word} {noun} were therefore {undone}.", "Late_word x n"),
        ("complement", "percent", "{comp1}% of {noun} were {undone}.", "comp1"),
        (
            "complement",
            "percent",
            "Whilst {now}% of {noun} were {done}, {comp}% were {undone}.",
            "now comp",
        ),
        ("share", "count", "A total of {a} out of {n} ({pa1}%) related to {p1}.", "a n pa1"),
        ("share", "count", "The biggest group was {p1}: {a} of {n}, or {pa}%.", "a n pa"),
        ("share", "count", "{P1}: {a} ({pa}%) of {n} {noun}.", "a n pa"),
        (
            "breakdown",
            "count",
            "In total {n} {noun}; {p1} {a}; {p2} {b}; {p3} {c}; {p4} {d}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{n} {noun} were logged, made up of {a} {p1}, {b} {p2}, {c} {p3} and {d} {p4}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{P1} - {a}\n{P2} - {b}\n{P3} - {c}\n{P4} - {d}\nGrand total - {n}",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "Split of {noun}: {p1}={a}, {p2}={b}, {p3}={c}, {p4}={d}; total {n}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "<ol><li>{P1} ({a})</li><li>{P2} ({b})</li><li>{P3} ({c})</li><li>{P4} ({d})</li></ol>"
            "<p>making a total of {n} {noun}</p>",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{a} of the {noun} were {p1}, {b} were {p2}, {c} were {p3} and {d} were {p4} (total {n}).",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{ab} {noun} were {p1} or {p2} and {cd} were {p3} or {p4}, giving {n}.",
            "ab cd n",
        ),
        (
            "tally",
            "count",
            "{noun} were grouped into {four} categories: {p1} ({a}), {p2} ({b}), {p3} ({c}), {p4} ({d}).",
            "four",
        ),
        ("value", "count", "A total of {n} {noun} were recorded during Quarter {qn}.", "n"),
        ("value", "count", "{n} for Qtr. {qn}; {ln} for Qtr. {qn} {last}.", "n ln"),
        ("value", "percent", "{before}% was achieved in the same period in {last}.", "before"),
        (
            "value",
            "percent",
            "Result: {now}% | Target: {target}% | Last year: {before}%",
            "now target before",
        ),
        ("value", "days", "It now takes {now} days on average.", "now"),
        (
            "direction",
            "percent",
            "The figure of {now}% is {points} percentage points [up:higher|lower] than last year.",
            "now points up",
        ),
        ("direction", "percent", "Compared to last year, this is [up:an upturn|a downturn].", "up"),
        (
            "direction",
            "percent",
            "There has been [gain:an improvement|a decline] on last year's {before}%.",
            "gain",
        ),
        ("direction", "count", "[up:Increase|Decrease] of {change} compared with {last}.", "change up"),
        (
            "direction",
            "count",
            "{noun} [up:went up|went down] by {pct}% on the {ln} of a year ago.",
            "pct up",
        ),
        (
            "direction",
            "days",
            "The average [up:rose|fell] by {points} days to {now} days.",
            "points now up",
        ),
        ("target", "percent", "Target of {target}% [over:surpassed|not met].", "target over"),
        (
            "target",
            "percent",
            "We remain [over:above|below] target by {gap} percentage points.",
            "gap over",
        ),
        ("target", "days", "Performance is [over:outside|inside] our {target} day target.", "target over"),
        (
            "average",
            "percent",
            "We are {gap_average} percentage points [beyond:above|below] the average for Wales ({average}%).",
            "gap_average beyond average",
        ),
        (
            "average",
            "percent",
            "This [beyond:exceeds|is less than] the Welsh average ({average}%).",
            "beyond",
        ),
        (
            "last_quarter",
            "percent",
            "This compares with {earlier}% in the last quarter.",
            "earlier",
        ),
        (
            "last_quarter",
            "count",
            "Last quarter there were {earlier} {noun}; this quarter there were {n}.",
            "earlier n",
        ),
        (
            "cross",
            "count",
            "The {other_value} enquiries reported under {other} generated {n} {noun}.",
            "other_value",
        ),
        ("multiple", "multiple", "Numbers have {doubled} since last year.", "doubled"),
        ("multiple", "fraction", "Around {fraction} of the {n} {noun} ({a}) were {p1}.", "fraction"),
        (
            "points_or_percent",
            "percent",
            "The result [up:rose|fell] by {points}{unit} to {now}%.",
            "unit",
        ),
        (
            "no_figure",
            "count",
            "Mae'r gwasanaeth wedi derbyn {n} o geisiadau yn Chwarter {qn}. The 1989 Act, the A465 and "
            "Level 3 of BS 5837:2012 do not change this; the policy (v2.1) was agreed on 6 May 2021.",
            "",
        ),
    )
)
