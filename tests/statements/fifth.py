"""The fifth set: plain officers' prose, with the figures of other things in and around it."""

from statements.wordings import Wording

FIFTH = tuple(
    Wording(*row)
    for row in (
        (
            "x_out_of_n",
            "percent",
            "During Quarter {qn} the service dealt with {n} {noun} and {x} of those were {done}, against "
            "{lx} of {ln} in the corresponding quarter of {last}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x}/{n} {noun} {done} in Qtr {qn} {year} compared with {lx}/{ln} in Qtr {qn} {last}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "Performance this quarter: {x} out of a possible {n} {noun} were {done}. Two of the 11 "
            "officers in the team were redeployed for 6 weeks.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Of {n} {noun} in the quarter {x} ({now1}%) were {done}. Average caseloads stand at 18.4.",
            "x n now1",
        ),
        (
            "x_out_of_n",
            "percent",
            "In total, {x} {noun} out of {n} were {done} during the period April to the end of Quarter {qn}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "This quarter's performance ({x} from {n}) compares with {lx} from {ln} for the same period "
            "in the previous year. The budget for the service is £1.37m.",
            "x n lx ln",
        ),
        ("x_out_of_n", "lower", "Only {x} of the {n} {noun} were {done}, or {now}%.", "x n now"),
        (
            "x_out_of_n",
            "lower",
            "The number {done} was {x} out of a cohort of {n}; last year it was {lx} out of {ln}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "few", "All but {late_word} of the {n} {noun} were {done}.", "late_word n"),
        (
            "difference",
            "percent",
            "There were {late} {noun} {undone} out of {n}, 3 of which were delayed by the courts.",
            "late n",
        ),
        (
            "difference",
            "percent",
            "{x} of {n} {noun} were {done}. This leaves {late} which were {undone}.",
            "x n late",
        ),
        (
            "difference",
            "percent",
            "{x} of {n} {noun} were {done}, meaning that {late} fell outside the standard.",
            "x n late",
        ),
        (
            "difference",
            "few",
            "{x} of the {n} {noun} were {done}; the other {late_word} were {undone} because of staff "
            "sickness, which accounted for 41 lost days.",
            "x n late_word",
        ),
        (
            "difference",
            "few",
            "{Late_word} of the {n} {noun} were {undone} in Quarter {qn}.",
            "Late_word n",
        ),
        (
            "complement",
            "percent",
            "{now1}% of {noun} were {done} and the remaining {comp1}% were {undone}.",
            "now1 comp1",
        ),
        ("complement", "percent", "Just {comp1}% of {noun} ({late} of {n}) were {undone}.", "comp1 late n"),
        (
            "share",
            "count",
            "{a} of the {n} {noun} ({pa}%) concerned {p1}, while {b} ({pb}%) concerned {p2}.",
            "a n pa b pb",
        ),
        (
            "share",
            "count",
            "{P1} accounted for {pa}% ({a}) of all {n} {noun} this quarter.",
            "pa a n",
        ),
        (
            "share",
            "count",
            "{pa1}% of the {n} {noun} were attributed to {p1} ({a}). A report went to Cabinet on 14 July.",
            "pa1 n a",
        ),
        (
            "share",
            "count",
            "Of the {n} {noun}, {a} were {p1}, which equates to {pa}% of the total.",
            "n a pa",
        ),
        (
            "breakdown",
            "count",
            "The {n} {noun} can be broken down as follows: {p1} {a}, {p2} {b}, {p3} {c} and {p4} {d}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "There were {n} {noun} in Quarter {qn}: {a} x {p1}, {b} x {p2}, {c} x {p3}, {d} x {p4}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "Breakdown of {noun}:\n• {p1}: {a}\n• {p2}: {b}\n• {p3}: {c}\n• {p4}: {d}\nTotal: {n}",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "<p>{n} {noun} for the following reasons:</p><ul><li>{a} - {p1}</li><li>{b} - {p2}</li>"
            "<li>{c} - {p3}</li><li>{d} - {p4}</li></ul><p>The team of 9 covers 3 wards.</p>",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{a} were for {p1}, {b} for {p2}, {c} for {p3} and the final {d} for {p4}, totalling {n} {noun}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{n} {noun} = {a} {p1} + {b} {p2} + {c} {p3} + {d} {p4}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "The main source was {p1} with {a}, followed by {p2} ({b}), {p3} ({c}) and {p4} ({d}), "
            "which together make up the {n} {noun}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{n} {noun} were received. Categories: {p1} – {a}; {p2} – {b}; {p3} – {c}; {p4} – {d}.",
            "n a b c d",
        ),
        (
            "tally",
            "count",
            "{noun} came through {four} routes, namely {p1}, {p2}, {p3} and {p4}.",
            "four",
        ),
        ("value", "count", "We received {n} {noun} this quarter.", "n"),
        ("value", "count", "The number of {noun} in the quarter was {n}, and {ln} a year earlier.", "n ln"),
        (
            "value",
            "count",
            "{nn} {noun} between 1 April and {end}. This is handled by 4.5 full-time equivalent staff.",
            "nn",
        ),
        ("value", "percent", "Performance for the quarter stood at {now}%.", "now"),
        (
            "value",
            "percent",
            "Our Quarter {qn} figure of {now1}% compares to {before1}% for Quarter {qn} last year.",
            "now1 before1",
        ),
        ("value", "days", "The average for the quarter was {now} days ({before} days in {last}).", "now"),
        (
            "value",
            "days",
            "An average of {now} days was achieved against a target of {target} days.",
            "now target",
        ),
        (
            "multiple",
            "multiple",
            "The number of {noun} has {doubled} from {ln} to {n} in twelve months.",
            "doubled",
        ),
        ("multiple", "multiple", "We had {twice} as many {noun} as in the same quarter of {last}.", "twice"),
        ("multiple", "multiple", "This represents {twice} the {ln} recorded in {last}.", "twice"),
        ("multiple", "fraction", "{fraction} of the {noun} ({a} of {n}) came via {p1}.", "fraction"),
        (
            "points_or_percent",
            "percent",
            "Performance [up:improved|fell] from {before}% to {now}%, a change of {points}{unit}.",
            "unit",
        ),
        (
            "direction",
            "percent",
            "The percentage has [up:risen|fallen] by {points} percentage points from {before}% to {now}%.",
            "points up before now",
        ),
        (
            "direction",
            "percent",
            "Performance is [up:up|down] on the same quarter last year, when 2 further staff were in post.",
            "up",
        ),
        (
            "direction",
            "percent",
            "Performance has [gain:improved|worsened] since Quarter {qn} of {last}.",
            "gain",
        ),
        (
            "direction",
            "percent",
            "We saw [up:a rise|a drop] in the result when set beside {last}.",
            "up",
        ),
        (
            "direction",
            "count",
            "This is [up:an increase|a decrease] of {change} {noun} on Quarter {qn} {last}.",
            "change up",
        ),
        (
            "direction",
            "count",
            "{Noun} [up:rose|fell] from {ln} to {n} ({pct}%).",
            "up ln n pct",
        ),
        (
            "direction",
            "count",
            "There were {change} [up:more|fewer] {noun} than in the equivalent quarter last year.",
            "change up",
        ),
        (
            "direction",
            "days",
            "The time taken has [up:lengthened|shortened] from {before} days to {now} days.",
            "up before now",
        ),
        (
            "direction",
            "days",
            "Performance [gain:improved|deteriorated] by {points} days on last year.",
            "gain points",
        ),
        ("target", "percent", "The result is [over:above|under] the {target}% target set.", "over target"),
        (
            "target",
            "percent",
            "We [met:have met|did not meet] the target of {target}% in Quarter {qn}.",
            "met target",
        ),
        (
            "target",
            "percent",
            "[over:Above|Below] target by {gap} percentage points, with vacancies running at 11%.",
            "over gap",
        ),
        (
            "target",
            "lower",
            "At {now}% we are [met:within|outside] the target of {target}%.",
            "met now target",
        ),
        ("target", "days", "We are [over:slower|quicker] than the target of {target} days.", "over target"),
        (
            "average",
            "percent",
            "Performance is [beyond:higher|lower] than the All-Wales average, which was {average}%.",
            "beyond average",
        ),
        (
            "average",
            "percent",
            "We compare [ahead:favourably|unfavourably] with the rest of Wales, where the average is "
            "{average}%.",
            "average",
        ),
        (
            "average",
            "lower",
            "The Wales average of {average}% is [beyond:lower|higher] than our {now}%.",
            "average beyond now",
        ),
        (
            "last_quarter",
            "percent",
            "Performance has [quarterly:risen|dipped] since last quarter ({earlier}%).",
            "quarterly earlier",
        ),
        (
            "last_quarter",
            "count",
            "In Quarter {qprev} we had {earlier} {noun}; in Quarter {qn} we had {n}.",
            "earlier n",
        ),
        (
            "last_quarter",
            "percent",
            "[quarterly:Up|Down] from {earlier}% in the preceding quarter to {now}%.",
            "quarterly earlier now",
        ),
        (
            "cross",
            "count",
            "Of the {other_value} recorded under {other}, a number went on to become one of these {n} "
            "{noun}.",
            "other_value n",
        ),
        (
            "cross",
            "percent",
            "{other} shows {other_value} enquiries opened over the same quarter.",
            "other_value",
        ),
        (
            "no_figure",
            "percent",
            "A sample of 40 {noun} was audited in depth and 37 (92.5%) were judged to be good.",
        ),
        (
            "no_figure",
            "percent",
            "{x} of {n} {noun} were {done}. We also handled 212 other contacts, of which 57 were "
            "passed to partners.",
        ),
        (
            "no_figure",
            "count",
            "The {n} {noun} relate to 19 addresses. In 2009/10 the figure was 1,204.",
        ),
        (
            "no_figure",
            "count",
            "We forecast 8% more {noun} by March 2029 if the £250k grant is not renewed.",
        ),
        (
            "no_figure",
            "days",
            "The longest took 412 days and the shortest 2 days. Six cases needed planning permission.",
        ),
        (
            "no_figure",
            "lower",
            "{x} of {n} {noun} were {done}. Across England the latest published rate is 23.7%, and "
            "our neighbours reported between 4% and 31%.",
        ),
        (
            "no_figure",
            "count",
            "14 {noun} were carried forward and 6 were still open when this report was written.",
        ),
        (
            "no_figure",
            "percent",
            "Satisfaction with the service was 88% from 125 replies, up from 81% in the 2018 survey.",
        ),
        (
            "no_figure",
            "count",
            "The total cost was £61,300, an average of £412 each, and 5 staff worked 130 hours of "
            "overtime to reach 98% of villages within 12 miles.",
        ),
    )
)
