"""The second set: wordings written before the rules were looked at. See `wordings`."""

from statements.wordings import Wording

SECOND = tuple(
    Wording(*row)
    for row in (
        # x of n
        ("x_out_of_n", "percent", "Of {n} {noun} in the quarter, {x} ({now}%) were {done}.", "x n now"),
        ("x_out_of_n", "percent", "Performance for the period stands at {now1}% ({x}/{n}).", "x n now1"),
        ("x_out_of_n", "percent", "Numerator: {x}, denominator: {n}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "A total of {n} {noun} fell due between 1 April and {end}, of which {x} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} of the {n} {noun} due were {done} this quarter. In the equivalent quarter of {last} it was"
            " {lx} of {ln}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "This represents {x} {noun} out of {n}, against {lx} out of {ln} twelve months ago.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "In {year} to date, {x} of {n} {noun} have been {done}; the position at the same point in"
            " {last} was {lx} of {ln}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "percent", "From {n} {noun}, {x} were {done}.", "x n"),
        ("x_out_of_n", "percent", "{now}% equates to {x} of {n} {noun}.", "x n now"),
        (
            "x_out_of_n",
            "lower",
            "There were {n} {noun} in all and {x} of them were {done}, i.e. {now}%.",
            "x n now",
        ),
        # the rest
        (
            "difference",
            "percent",
            "During Qtr {qn} the team dealt with {n} {noun}: {x} {done} and {late} {undone}.",
            "x n late",
        ),
        (
            "difference",
            "percent",
            "The {now}% reported reflects {n} {noun}, {late} of which were {undone}.",
            "n now late",
        ),
        ("difference", "percent", "{late} of the {n} {noun} were {undone}.", "late n"),
        (
            "difference",
            "percent",
            "{x} of {n} {noun} were {done}, which leaves {late} {undone}.",
            "x n late",
        ),
        ("difference", "percent", "All but {late} of the {n} {noun} were {done}.", "late n"),
        (
            "difference",
            "few",
            "{x} of {n} {noun} were {done}. The {late_word} that were not relate to staff sickness.",
            "x n late_word",
        ),
        ("difference", "few", "Out of {n} {noun}, {late_word} were {undone}.", "late_word n"),
        # complements
        ("complement", "percent", "{now}% were {done} while {comp}% were {undone}.", "now comp"),
        (
            "complement",
            "percent",
            "{now0}% of {noun} were {done} and the other {comp0}% were {undone}.",
            "now0 comp0",
        ),
        (
            "complement",
            "percent",
            "{x} out of {n} {noun} were {done}; this means {comp1}% were {undone}.",
            "x n comp1",
        ),
        # shares
        ("share", "count", "{a} ({pa}%) of the {n} {noun} related to {p1}.", "a pa n"),
        ("share", "count", "{n} {noun} were received, {a} of them ({pa}%) through {p1}.", "a pa n"),
        ("share", "count", "{P1} made up {pa}% ({a}) of all {n} {noun}.", "a pa n"),
        (
            "share",
            "count",
            "There were {n} {noun}. {a} were due to {p1}, equivalent to {pa1} per cent.",
            "a pa1 n",
        ),
        ("share", "count", "{n} {noun}, {pa}% of which ({a}) concerned {p1}.", "a pa n"),
        # breakdowns
        (
            "breakdown",
            "count",
            "The {n} {noun} break down as follows: {p1} {a}, {p2} {b}, {p3} {c} and {p4} {d}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{n} {noun} in total - {a} {p1}, {b} {p2}, {c} {p3}, {d} {p4}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "Breakdown of the {n} {noun}:\n{P1}: {a}\n{P2}: {b}\n{P3}: {c}\n{P4}: {d}",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{Noun} by type\n• {P1} – {a}\n• {P2} – {b}\n• {P3} – {c}\n• {P4} – {d}\nTotal – {n}",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "<p>Sources of the {n} {noun}:</p><ul><li>{P1} - {a}</li><li>{P2} - {b}</li><li>{P3} - {c}</li>"
            "<li>{P4} - {d}</li></ul>",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{a} x {p1}, {b} x {p2}, {c} x {p3}, {d} x {p4} = {n} {noun}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "The {noun} came from the following: {p1} ({a}); {p2} ({b}); {p3} ({c}); {p4} ({d})."
            " This gives {n} in all.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{n} {noun} were recorded: {a} for {p1}, {b} for {p2}, {c} for {p3} and a further {d} for {p4}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "Reason | Number\n{P1} | {a}\n{P2} | {b}\n{P3} | {c}\n{P4} | {d}\nTotal | {n}",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "Of the {n} {noun}, {a} were {p1} and the remaining {na} were for other reasons.",
            "a na n",
        ),
        (
            "breakdown",
            "count",
            "Of the {n} {noun}:\n1. {P1} – {a}\n2. {P2} – {b}\n3. {P3} – {c}\n4. {P4} – {d}",
            "a b c d n",
        ),
        ("breakdown", "count", "{n} {noun}, including {a} {p1} and {b} {p2}.", "n"),
        # counts of themselves
        ("tally", "count", "The {noun} fell under four headings: {p1}, {p2}, {p3} and {p4}.", ""),
        (
            "tally",
            "count",
            "The {four} main reasons were {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "four",
        ),
        # the figure itself
        ("value", "count", "{n} {noun} this quarter.", "n"),
        (
            "value",
            "count",
            "The number of {noun} for the quarter is {n}, compared with {ln} for the same quarter of {last}.",
            "n ln",
        ),
        ("value", "count", "{n} {noun} (Q{qn} {last}: {ln}).", "n ln"),
        ("value", "count", "This quarter's total of {n} compares to {ln} a year ago.", "n ln"),
        ("value", "percent", "The outturn for Quarter {qn} is {now} per cent.", "now"),
        ("value", "percent", "Last year's figure was {before}%.", "before"),
        ("value", "days", "The average for the quarter was {now} days.", "now"),
        # up and down
        (
            "direction",
            "percent",
            "Performance of {now}%, [up:up|down] from {before}% in Quarter {qn} {last}.",
            "now before up",
        ),
        ("direction", "percent", "This is [up:an increase|a decrease] on the same quarter last year.", "up"),
        ("direction", "percent", "The percentage has [up:gone up|dropped] compared with {last}.", "up"),
        (
            "direction",
            "percent",
            "There has been [up:a rise|a fall] of {points} percentage points since Quarter {qn} last year.",
            "points up",
        ),
        ("direction", "percent", "[up:Higher|Lower] than the {before}% recorded this time last year.", "up"),
        ("direction", "percent", "Performance has [gain:improved|worsened] since last year.", "gain"),
        ("direction", "lower", "Performance has [gain:improved|worsened] since last year.", "gain"),
        (
            "direction",
            "count",
            "{change} [up:more|fewer] {noun} than in the same quarter of {last}.",
            "change up",
        ),
        (
            "direction",
            "count",
            "The number of {noun} [up:rose|fell] from {ln} to {n}, [up:an increase|a reduction] of {pct}%.",
            "n ln pct",
        ),
        (
            "direction",
            "days",
            "It took {now} days on average, [up:longer|quicker] than the {before} days of last year.",
            "now before up",
        ),
        # target
        ("target", "percent", "The target of {target}% has [over:been exceeded|not been reached].", "over"),
        ("target", "percent", "This is [over:above|below] the {target}% target.", "over target"),
        (
            "target",
            "percent",
            "Performance is {gap} percentage points [over:above|short of] target.",
            "gap over",
        ),
        (
            "target",
            "percent",
            "At {now}% we are [over:ahead of|behind] target ({target}%).",
            "now target over",
        ),
        ("target", "lower", "This is [over:above|below] the {target}% target.", "over target"),
        ("target", "days", "We are [over:over|within] the target of {target} days.", "over target"),
        # Wales
        ("average", "percent", "[ahead:Better|Worse] than the Wales average of {average}%.", "ahead average"),
        (
            "average",
            "percent",
            "The All Wales figure is {average}%, so we are [beyond:above|below] it.",
            "average beyond",
        ),
        (
            "average",
            "percent",
            "{gap_average} points [beyond:above|below] the all-Wales average of {average}%.",
            "average beyond gap_average",
        ),
        # last quarter
        (
            "last_quarter",
            "percent",
            "[quarterly:Up|Down] from {earlier}% last quarter.",
            "earlier quarterly",
        ),
        ("last_quarter", "count", "The previous quarter's figure was {earlier}.", "earlier"),
        # other indicators
        ("cross", "count", "This should be read alongside {other} ({other_value}).", "other_value"),
        (
            "cross",
            "count",
            "Of the {other_value} enquiries opened ({other}), {n} led to {noun}.",
            "other_value n",
        ),
        # multiples and fractions
        (
            "multiple",
            "multiple",
            "The number of {noun} has {doubled}, from {ln} to {n}.",
            "doubled",
        ),
        ("multiple", "multiple", "{n} is nearly {twice} as many as the {ln} of last year.", "twice"),
        (
            "multiple",
            "fraction",
            "{n} {noun} were received; {fraction} of these ({a}) were {p1}.",
            "fraction",
        ),
        # points and per cent
        (
            "points_or_percent",
            "percent",
            "[up:A rise|A fall] of {points}{unit} on last year's {before}%.",
            "unit",
        ),
        # not figures
        (
            "no_figure",
            "percent",
            "Under Part 4 of the 2014 Act and Regulation 7(2), {noun} are held within 10 working days; "
            "see https://www.example.gov.wales/2021/22/report-15. {x} out of {n} {noun} were {done}.",
            "",
        ),
        (
            "no_figure",
            "count",
            "Children aged 5 to 16 in Years 1 to 11 were affected from 17/03/2020 by COVID-19. Form B12 "
            "must be returned by 9.30am; ring 01639 555123. {n} {noun} in Quarter {qn}.",
            "",
        ),
    )
)
