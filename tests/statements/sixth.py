"""The sixth set: a small one, to see what the fifth has taught."""

from statements.wordings import Wording

SIXTH = tuple(
    Wording(*row)
    for row in (
        ("x_out_of_n", "percent", "{x} of the {n} {noun} due this quarter were {done}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "Over the quarter {x} {noun} out of {n} were {done} ({now1}%).",
            "x n now1",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} this year; {lx} out of {ln} in Quarter {qn} {last}. Both teams lost 2 posts.",
            "x n lx ln",
        ),
        ("x_out_of_n", "lower", "{x} of {n} {noun} were {done}, down to 3 main causes.", "x n"),
        ("difference", "percent", "Of the {n} {noun}, {late} were {undone}.", "n late"),
        ("difference", "few", "{Late_word} out of {n} {noun} were {undone}.", "Late_word n"),
        ("complement", "percent", "The other {comp1}% of {noun} were {undone}.", "comp1"),
        ("share", "count", "{a} ({pa}%) of the {n} {noun} came under {p1}.", "a pa n"),
        ("share", "count", "{P1} made up {pa1}% of the total ({a} of {n}).", "pa1 a n"),
        (
            "breakdown",
            "count",
            "{n} {noun}, consisting of {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "n a b c d",
        ),
        ("breakdown", "count", "{n} {noun}:\n{a} {p1}\n{b} {p2}\n{c} {p3}\n{d} {p4}", "n a b c d"),
        ("breakdown", "count", "{p1} {a}, {p2} {b}, {p3} {c}, {p4} {d} (all {n}).", "n a b c d"),
        ("value", "count", "The quarter closed with {n} {noun}.", "n"),
        ("value", "percent", "A result of {now}% was recorded for the quarter.", "now"),
        ("value", "percent", "In Quarter {qn} of {last} the figure was {before}%.", "before"),
        ("multiple", "multiple", "{noun} have {doubled} on the same quarter of {last}.", "doubled"),
        ("direction", "percent", "The figure is [up:higher|lower] than in Quarter {qn} {last}.", "up"),
        ("direction", "count", "{change} [up:more|fewer] {noun} were received than last year.", "change up"),
        (
            "direction",
            "percent",
            "Performance [gain:rallied|slipped] from {before}% to {now}%.",
            "before now",
        ),
        ("target", "percent", "The target of {target}% was [met:met|missed].", "met target"),
        ("target", "percent", "The result [over:exceeds|is short of] the {target}% target.", "target"),
        ("average", "percent", "The Welsh average of {average}% is [beyond:lower|higher].", "average beyond"),
        ("last_quarter", "count", "This is [quarterly:up|down] from {earlier} last quarter.", "earlier"),
        ("no_figure", "percent", "The contact centre answered 84% of calls, below its own target of 90%."),
        (
            "no_figure",
            "percent",
            "Staff absence fell from 7.2% to 5.9%, better than the Welsh average of 6.4%.",
        ),
        ("no_figure", "count", "We also took 71 calls about older matters, 12 more than last year."),
        (
            "no_figure",
            "count",
            "31 {noun} came in one week. A total of 8 meetings were held with 54 residents.",
        ),
        ("no_figure", "days", "Two grants took over 300 days; without these the average would be 61.5 days."),
        ("no_figure", "lower", "Only 2.1% were due to the weather, and 0.4% to strikes."),
        ("no_figure", "percent", "Had the 9 late returns been in time the result would have been 97.3%."),
        ("no_figure", "percent", "In the north of the county it was 71.4% and in the south 89.9%."),
        (
            "no_figure",
            "percent",
            "The year to date position is 77.7%, against 74.2% at this point in 2015/16.",
        ),
        ("no_figure", "count", "Officer time per case has risen by 40% and the backlog by 18 since January."),
        ("no_figure", "days", "The quickest area averaged 12.4 days and the slowest 201.6 days."),
    )
)
