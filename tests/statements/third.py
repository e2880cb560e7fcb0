"""The third set: again other wordings, opened only after the second had been worked on."""

from statements.wordings import Wording

THIRD = tuple(
    Wording(*row)
    for row in (
        ("x_out_of_n", "percent", "{x} {noun} out of a total of {n} were {done}: {now}%.", "x n now"),
        ("x_out_of_n", "percent", "{x}/{n} = {now}%", "x n now"),
        (
            "x_out_of_n",
            "percent",
            "Q{qn}: {x}/{n}. Q{qn} {last}: {lx}/{ln}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of the {n} {noun} ({now0}%) were {done}, as against {lx} out of {ln} ({before0}%)"
            " a year earlier.",
            "x n lx ln now0 before0",
        ),
        ("x_out_of_n", "percent", "The result is based on {x} {noun} {done} from a cohort of {n}.", "x n"),
        ("x_out_of_n", "lower", "{n} {noun} were looked at and {x} were found to be {done}.", "x n"),
        ("difference", "percent", "Only {late} {noun} were {undone} out of {n}.", "late n"),
        (
            "difference",
            "percent",
            "{x} from {n} {noun} were {done}. The other {late} were {undone}.",
            "x n late",
        ),
        (
            "difference",
            "percent",
            "{x} out of {n} {noun} were {done}; the balance of {late} will be picked up next quarter.",
            "x n late",
        ),
        ("difference", "few", "With the exception of {late_word}, all {n} {noun} were {done}.", "late_word"),
        ("difference", "few", "{Late_word} of the {n} {noun} were {undone}.", "Late_word n"),
        (
            "complement",
            "percent",
            "{now1}% were {done}, meaning that {comp1}% were {undone}.",
            "now1 comp1",
        ),
        (
            "complement",
            "percent",
            "{x} of {n} {noun} were {done}. The outstanding {comp0}% were {undone}.",
            "x n comp0",
        ),
        ("share", "count", "{P1} accounted for {a} of the {n} {noun} ({pa1}%).", "a n pa1"),
        ("share", "count", "We received {n} {noun}. Of these, {a} ({pa}%) were {p1}.", "a n pa"),
        ("share", "count", "{pa}% of the {n} {noun} were {p1}, that is {a}.", "a n pa"),
        (
            "breakdown",
            "count",
            "{P1} contributed {a}, {p2} {b}, {p3} {c} and {p4} {d}, {n} altogether.",
            "a b c d n",
        ),
        ("breakdown", "count", "{n} {noun} ({a} {p1}, {b} {p2}, {c} {p3}, {d} {p4}).", "a b c d n"),
        (
            "breakdown",
            "count",
            "The {n} comprises {ab} from {p1} and {p2} combined, {c} from {p3} and {d} from {p4}.",
            "ab c d n",
        ),
        (
            "breakdown",
            "count",
            "i) {P1} = {a} ii) {P2} = {b} iii) {P3} = {c} iv) {P4} = {d}. The overall figure is {n}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "The reasons given for the {n} {noun} were:\n\n- {p1}, {a}\n- {p2}, {b}\n- {p3}, {c}"
            "\n- {p4}, {d}",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "<table><tr><td>{P1}</td><td>{a}</td></tr><tr><td>{P2}</td><td>{b}</td></tr><tr><td>{P3}</td>"
            "<td>{c}</td></tr><tr><td>{P4}</td><td>{d}</td></tr><tr><td>Total</td><td>{n}</td></tr></table>",
            "a b c d n",
        ),
        ("breakdown", "count", "{a} + {b} + {c} + {d} = {n}", "a b c d n"),
        (
            "tally",
            "count",
            "{Four} sources were recorded: {p1} = {a}, {p2} = {b}, {p3} = {c}, {p4} = {d}.",
            "Four",
        ),
        ("value", "count", "We received {n} {noun} between 1st April and {end}.", "n"),
        ("value", "count", "There have been {n} {noun} so far this year.", "n"),
        ("value", "count", "{ln} {noun} were recorded for the same period last year.", "ln"),
        ("value", "percent", "{now1}% for Qtr {qn} (target {target}%).", "now1 target"),
        ("value", "days", "{now} days in Quarter {qn} compared to {before} days last year.", "now before"),
        ("direction", "percent", "There is [up:a rise|a drop] compared to Q{qn} {last}.", "up"),
        ("direction", "percent", "[up:Up|Down] {points} percentage points on last year.", "points up"),
        ("direction", "lower", "The rate has [up:climbed|come down] from {before}% to {now}%.", "up now"),
        (
            "direction",
            "count",
            "{Noun} [up:have increased|have reduced] by {change} when compared to last year.",
            "change up",
        ),
        (
            "direction",
            "count",
            "{n} {noun}, [up:{change} more|{change} fewer] than last year ({ln}).",
            "n ln change",
        ),
        ("target", "percent", "[over:Exceeds|Falls short of] the {target}% target set for {year}.", "over"),
        ("target", "percent", "The result is {gap} points [over:over|under] the target.", "gap over"),
        ("target", "lower", "The target, {target}%, was [met:met|missed].", "met target"),
        (
            "average",
            "percent",
            "The national average is {average}%; {now}% is [beyond:above|below] that.",
            "now average beyond",
        ),
        (
            "average",
            "lower",
            "Compared with the Welsh average ({average}%) the figure is [beyond:higher|lower].",
            "average beyond",
        ),
        (
            "last_quarter",
            "percent",
            "In the previous quarter it was {earlier}%, so the figure has [quarterly:risen|fallen].",
            "earlier quarterly",
        ),
        ("cross", "percent", "{other} shows {other_value} enquiries for the same period.", "other_value"),
        ("multiple", "multiple", "{noun} have seen a {fold} rise, {n} against {ln}.", ""),
        (
            "multiple",
            "multiple",
            "There were {twice} as many {noun} as in {last} ({ln} then, {n} now).",
            "twice",
        ),
        ("multiple", "fraction", "{P1} made up {fraction} of the {n} {noun}, at {a}.", "fraction"),
        (
            "points_or_percent",
            "percent",
            "From {before}% to {now}%, [up:an increase|a reduction] of {points}{unit}.",
            "unit",
        ),
        (
            "no_figure",
            "percent",
            "The Social Services and Well-being (Wales) Act 2014, s.47, and the 24/7 duty team apply. "
            "{now}% were {done} by {end} (Phase 2 of the 3-year plan).",
            "",
        ),
    )
)
