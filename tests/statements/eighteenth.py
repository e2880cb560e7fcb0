"""The eighteenth set: a blind one, in the plain words that officers use most, as often as they do."""

from statements.wordings import Wording

EIGHTEENTH = tuple(
    Wording(*row)
    for row in (
        # x out of n
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} in Q{qn} {year} compared to {lx} out of {ln} in Q{qn} {last}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "percent", "{x} out of {n} {noun} were {done} during the quarter.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "{x} out of the {n} {noun} were {done} (Q{qn} {last}: {lx} out of {ln}).",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} of the {n} {noun} were {done} in the quarter. The team is now fully staffed.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} of {n} {noun} {done}, compared with {lx} of {ln} for the same period last year.",
            "x n lx ln",
        ),
        ("x_out_of_n", "percent", "Of the {n} {noun} in Q{qn}, {x} were {done}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "Of the {n} {noun} received up to {end}, {x} ({now}%) were {done}.",
            "x n now",
        ),
        ("x_out_of_n", "percent", "Out of {n} {noun}, {x} were {done}.", "x n"),
        ("x_out_of_n", "percent", "Out of a total of {n} {noun}, {x} were {done}, i.e. {now1}%.", "x n now1"),
        ("x_out_of_n", "percent", "Performance for Q{qn} was {now}% ({x}/{n}).", "x n now"),
        (
            "x_out_of_n",
            "percent",
            "{now}% ({x} of {n}) compared to {before}% ({lx} of {ln}) in the same quarter last year.",
            "x n now lx ln before",
        ),
        ("x_out_of_n", "percent", "{x}/{n}. Last year {lx}/{ln}.", "x n lx ln"),
        ("x_out_of_n", "percent", "{x} / {n} = {now}%.", "x n now"),
        (
            "x_out_of_n",
            "percent",
            "There were {n} {noun} during the period and {x} of them were {done}.",
            "x n",
        ),
        ("x_out_of_n", "percent", "There were {n} {noun} in Qtr {qn}, of which {x} were {done}.", "x n"),
        ("x_out_of_n", "percent", "A total of {n} {noun}, {x} of which were {done}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "A total of {x} {noun} out of {n} were {done} in this quarter. The work with the Health Board"
            " is continuing.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "The service succeeded in having {x} of its {n} {noun} {done}, which is a performance of"
            " {now1}%.",
            "x n now1",
        ),
        ("x_out_of_n", "percent", "During the quarter {x} {noun} from a total of {n} were {done}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "In the quarter under consideration, {x} of the {n} {noun} were {done}, namely {now0}%.",
            "x n now0",
        ),
        ("x_out_of_n", "percent", "{n} {noun} received, {x} {done}.", "x n"),
        ("x_out_of_n", "percent", "In Q{qn} {last} it was {lx} out of {ln}.", "lx ln"),
        ("x_out_of_n", "percent", "{now0}% of {noun} ({x} out of {n}) were {done} in Q{qn}.", "x n now0"),
        (
            "x_out_of_n",
            "percent",
            "{x} from {n} {noun} {done}. Seasonal demand on the island is at its highest in this period.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "The figure for the quarter is {now}%, which is {x} of the {n} {noun}.",
            "x n now",
        ),
        (
            "x_out_of_n",
            "lower",
            "{x} out of {n} {noun} were {done} this quarter compared to {lx} out of {ln} in the same"
            " period of {last}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "lower", "{x} of the {n} {noun} were {done} ({now1}%).", "x n now1"),
        (
            "x_out_of_n",
            "lower",
            "Of the {n} {noun}, {x} were {done}. Each one has been looked at by the manager.",
            "x n",
        ),
        (
            "x_out_of_n",
            "few",
            "{x} out of {n} {noun} were {done}. Numbers are small for this measure so the % can vary from"
            " quarter to quarter.",
            "x n",
        ),
        ("x_out_of_n", "few", "Of the {n} {noun} only {late} were {undone}.", "n late"),
        ("x_out_of_n", "percent", "{x} out of {n} this year, {lx} out of {ln} last year.", "x n lx ln"),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} {noun} in Q{qn} {year} compared to {lx} out of {ln} in the same period {last}.",
            "x n lx ln",
        ),
        # difference
        (
            "difference",
            "percent",
            "{x} out of {n} {noun} were {done}. The other {late} were {undone}.",
            "x n late",
        ),
        ("difference", "percent", "Of the {n} {noun}, {late} were {undone}.", "late"),
        (
            "difference",
            "percent",
            "{late} of the {n} {noun} were {undone}. This was mainly due to sickness absence within the"
            " team.",
            "late",
        ),
        ("difference", "percent", "{x} {noun} were {done} and {late} were {undone}.", "late"),
        (
            "difference",
            "percent",
            "There were {n} {noun}; {x} were {done} and {late} were {undone}.",
            "n x late",
        ),
        (
            "difference",
            "percent",
            "{late} {noun} out of {n} were {undone} this quarter compared to {llate} out of {ln} last year.",
            "late llate",
        ),
        ("difference", "percent", "{x} of {n} {done}, leaving {late} {undone}.", "x n late"),
        ("difference", "few", "{Late_word} of the {n} {noun} were {undone}.", "Late_word n"),
        (
            "difference",
            "few",
            "Of the {n} {noun} in the quarter, {late_word} were {undone} and {x} were {done}.",
            "n late_word x",
        ),
        (
            "difference",
            "few",
            "{x} out of {n}. The {late_word} {undone} were all in the north of the county.",
            "x n late_word",
        ),
        ("difference", "few", "All but {late_word} of the {n} {noun} were {done}.", "late_word n"),
        (
            "difference",
            "lower",
            "{x} of the {n} {noun} were {done}, the remaining {late} were {undone}.",
            "x n late",
        ),
        (
            "difference",
            "percent",
            "{late} {noun} were {undone} in the quarter and these will be discussed in team meetings.",
        ),
        # complement and share
        ("complement", "percent", "The remaining {comp0}% were {undone}.", "comp0"),
        (
            "complement",
            "percent",
            "{now0}% of {noun} were {done} and the remaining {comp0}% were {undone}.",
            "now0 comp0",
        ),
        (
            "complement",
            "percent",
            "{x} {noun} ({now1}%) were {done}, the remaining {late} ({comp1}%) were {undone}.",
            "x now1 late comp1",
        ),
        (
            "complement",
            "percent",
            "{comp1}% of the {noun} were {undone}, and the reasons for this are being looked at.",
            "comp1",
        ),
        ("complement", "percent", "{late} of {n} {noun} ({comp1}%) were {undone}.", "late comp1"),
        ("complement", "lower", "{comp0}% of {noun} were {undone}.", "comp0"),
        ("share", "count", "{a} ({pa}%) of the {n} {noun} were {p1}.", "n pa"),
        ("share", "count", "Of the {n} {noun}, {a} ({pa1}%) were {p1}.", "n a pa1"),
        ("share", "count", "{P1} accounted for {a} of the {n} {noun} ({pa1}%).", "a n pa1"),
        ("share", "count", "{pa}% of {noun} ({a}) were recorded as {p1} and {pb}% ({b}) as {p2}.", "pa pb"),
        ("share", "count", "{a} of the {n} were {p1}, the other {na} were for other categories.", "a n na"),
        (
            "share",
            "count",
            "There were {n} {noun} in Q{qn}, {a} of them ({pa}%) were {p1} and the remaining {na}"
            " ({pna}%) were a mix of others.",
            "n na pa pna",
        ),
        # value
        ("value", "count", "{n} {noun} in Q{qn} {year}.", "n"),
        ("value", "count", "There were {n} {noun} during the quarter.", "n"),
        (
            "value",
            "count",
            "There were {n} {noun} during the quarter, compared to {ln} in the same period last year.",
            "n ln",
        ),
        ("value", "count", "{n} {noun} in Q{qn} compared to {ln} in Q{qn} {last}.", "n ln"),
        (
            "value",
            "count",
            "{n} compared with {ln} for the same quarter last year and {earlier} in the previous quarter.",
            "n ln earlier",
        ),
        (
            "value",
            "count",
            "A total of {n} {noun} by {end}. The figure for the same period in {last} was {ln}.",
            "n ln",
        ),
        (
            "value",
            "count",
            "There was a total of {n} {noun} in the period. This compares with {ln} in the corresponding"
            " period last year.",
            "n ln",
        ),
        ("value", "count", "{ln} {noun} were recorded in the same quarter last year.", "ln"),
        ("value", "percent", "{now}% for Q{qn}, compared to {before}% in Q{qn} last year.", "now before"),
        ("value", "percent", "Performance was {now1}% in Q{qn} (Q{qprev}: {earlier}%).", "now1 earlier"),
        (
            "value",
            "percent",
            "Performance of {now}% in the quarter compared with {before}% for the same period in {last}.",
            "now before",
        ),
        (
            "value",
            "days",
            "The average was {now} days compared to {before} days for the same period last year.",
            "now before",
        ),
        (
            "value",
            "days",
            "An average of {now} days in Q{qn}, compared to {earlier} days in Q{qprev}.",
            "now earlier",
        ),
        ("value", "multiple", "{n} {noun} compared to {ln} in the same period last year.", "n ln"),
        (
            "value",
            "percent",
            "{now}% for the quarter. Target {target}%, Welsh average {average}%.",
            "now target average",
        ),
        # direction
        (
            "direction",
            "percent",
            "Performance has [up:increased|decreased] from {before}% to {now}%.",
            "up before now",
        ),
        (
            "direction",
            "percent",
            "Performance has [up:improved|declined] compared to the same period last year.",
            "up",
        ),
        (
            "direction",
            "percent",
            "Performance has [up:improved|declined] from {before}% in Q{qn} {last} to {now}% in Q{qn}"
            " {year}.",
            "up before now",
        ),
        (
            "direction",
            "percent",
            "This is [up:an increase|a decrease] on the {before}% reported for the same quarter last year.",
            "up before",
        ),
        (
            "direction",
            "percent",
            "[up:An increase|A decrease] of {points} percentage points compared to the same period last"
            " year.",
            "up points",
        ),
        (
            "direction",
            "percent",
            "This is [up:an improvement|a decline] of {points} percentage points on last year.",
            "up points",
        ),
        (
            "direction",
            "percent",
            "Performance is [up:up|down] {points} points on the same quarter in {last}.",
            "up points",
        ),
        ("direction", "percent", "[up:Up|Down] from {before}% last year.", "up before"),
        (
            "direction",
            "percent",
            "The performance has [up:risen|fallen] from {before0}% to {now0}% in comparison with the same"
            " period last year.",
            "up before0 now0",
        ),
        (
            "direction",
            "percent",
            "There has been [up:an improvement|a decline] in performance compared to Q{qn} {last}"
            " ({before}%).",
            "up before",
        ),
        (
            "direction",
            "percent",
            "{x} out of {n}, which is [up:an improvement|a reduction] on the same period last year ({lx}"
            " out of {ln}).",
            "up x n lx ln",
        ),
        ("direction", "percent", "The result is [up:higher|lower] than last year ({before}%).", "up before"),
        (
            "direction",
            "percent",
            "Performance is [quarterly:better|worse] than in Q{qprev} ({earlier}%).",
            "quarterly earlier",
        ),
        (
            "direction",
            "percent",
            "Performance has [quarterly:improved|declined] since last quarter, from {earlier}% to {now}%.",
            "quarterly earlier now",
        ),
        (
            "direction",
            "percent",
            "[quarterly:Up|Down] on the previous quarter ({earlier}%) and [up:up|down] on the same"
            " quarter last year.",
            "quarterly up earlier",
        ),
        (
            "direction",
            "percent",
            "The performance is [quarterly:higher|lower] than in the previous quarter.",
            "quarterly",
        ),
        (
            "direction",
            "lower",
            "Performance has [gain:improved|deteriorated] compared to the same period last year ({before}%).",
            "gain before",
        ),
        (
            "direction",
            "lower",
            "The percentage has [up:increased|reduced] from {before}% to {now}%.",
            "up before now",
        ),
        (
            "direction",
            "lower",
            "This is [up:an increase|a reduction] of {points} percentage points on Q{qn} last year.",
            "up points",
        ),
        (
            "direction",
            "count",
            "This is [up:an increase|a decrease] of {change} compared to the same period last year.",
            "up change",
        ),
        (
            "direction",
            "count",
            "There were {n} {noun}, [up:an increase|a decrease] of {change} on the same quarter last year"
            " ({ln}).",
            "n up change ln",
        ),
        ("direction", "count", "[up:An increase|A decrease] from {ln} to {n}.", "up ln n"),
        (
            "direction",
            "count",
            "The number of {noun} has [up:increased|decreased] from {ln} in Q{qn} last year to {n} this"
            " year.",
            "up ln n",
        ),
        (
            "direction",
            "count",
            "{n} {noun}, which is {change} [up:more|fewer] than the same period last year.",
            "n change up",
        ),
        (
            "direction",
            "count",
            "The number of {noun} has [up:risen|fallen] by {pct}% compared to the same period in {last}.",
            "up pct",
        ),
        (
            "direction",
            "count",
            "[up:An increase|A reduction] of {pct}% ({change}) on last year.",
            "up pct change",
        ),
        (
            "direction",
            "count",
            "The number of {noun} has [quarterly:increased|decreased] from {earlier} in the previous"
            " quarter to {n} in this quarter.",
            "quarterly earlier n",
        ),
        (
            "direction",
            "count",
            "The number of {noun} is [quarterly:higher|lower] than last quarter ({earlier}) and"
            " [up:higher|lower] than last year ({ln}).",
            "quarterly up earlier ln",
        ),
        (
            "direction",
            "count",
            "There has been [up:an increase|a decrease] in the number of {noun} compared to the same"
            " period last year.",
            "up",
        ),
        (
            "direction",
            "count",
            "{change} [up:more|fewer] {noun} than in the same quarter of {last}.",
            "change up",
        ),
        (
            "direction",
            "days",
            "The average number of days has [up:increased|decreased] from {before} to {now}.",
            "up before now",
        ),
        (
            "direction",
            "days",
            "Performance has [gain:improved|declined] compared to last year when the average was {before}"
            " days.",
            "gain before",
        ),
        (
            "direction",
            "days",
            "This is {points} days [up:more|less] than in the same period last year.",
            "points up",
        ),
        (
            "direction",
            "days",
            "[quarterly:An increase|A decrease] on the {earlier} days reported in Q{qprev}.",
            "quarterly earlier",
        ),
        # versus target
        ("versus_target", "percent", "Performance is [over:above|below] target.", "over"),
        (
            "versus_target",
            "percent",
            "Performance is [over:above|below] the target of {target}%.",
            "over target",
        ),
        (
            "versus_target",
            "percent",
            "The target of {target}% has [met:been met|not been met].",
            "met target",
        ),
        (
            "versus_target",
            "percent",
            "The target was [met:met|not met] this quarter, with {x} out of {n} {noun} {done}.",
            "met x n",
        ),
        ("versus_target", "percent", "Performance of {now}% against a target of {target}%.", "now target"),
        (
            "versus_target",
            "percent",
            "{now1}% against a target of {target}%, therefore the target was [met:achieved|missed].",
            "now1 target met",
        ),
        ("versus_target", "percent", "We are {gap} percentage points [over:above|below] target.", "gap over"),
        (
            "versus_target",
            "percent",
            "{now}%, which is {gap} percentage points [over:above|below] the target of {target}%.",
            "now gap over target",
        ),
        (
            "versus_target",
            "percent",
            "This indicator is [met:Green|Red] with a performance of {now}% against a target of {target}%.",
            "met now target",
        ),
        (
            "versus_target",
            "percent",
            "This indicator is reported as [met:Green|Red] against target for Q{qn}.",
            "met",
        ),
        (
            "versus_target",
            "percent",
            "Performance has [up:improved|declined] on last year and is [over:above|below] the target of"
            " {target}%.",
            "up over target",
        ),
        (
            "versus_target",
            "percent",
            "The performance for the quarter is [over:higher|lower] than the target. Discussions are"
            " continuing with Eryri National Park officers.",
            "over",
        ),
        (
            "versus_target",
            "lower",
            "At {now}% we are [over:above|below] the target of {target}%, so the target has [met:been"
            " met|not been met].",
            "now target over met",
        ),
        (
            "versus_target",
            "lower",
            "Performance is [met:better|worse] than the target of {target}%.",
            "met target",
        ),
        (
            "versus_target",
            "days",
            "The average of {now} days is [over:above|below] the target of {target} days.",
            "now over target",
        ),
        ("versus_target", "days", "The target of {target} days was [met:met|not met].", "target met"),
        ("versus_target", "days", "{gap} days [over:over|under] the target.", "gap over"),
        # versus Welsh average
        (
            "versus_average",
            "percent",
            "Performance is [beyond:above|below] the Welsh average of {average}%.",
            "beyond average",
        ),
        (
            "versus_average",
            "percent",
            "We are [beyond:above|below] the All Wales average ({average}%).",
            "beyond average",
        ),
        (
            "versus_average",
            "percent",
            "Performance is [beyond:higher|lower] than the Wales average.",
            "beyond",
        ),
        ("versus_average", "percent", "The All Wales average is {average}%.", "average"),
        (
            "versus_average",
            "percent",
            "{x} out of {n}. This is [beyond:above|below] the All-Wales average of {average}%.",
            "x n beyond average",
        ),
        (
            "versus_average",
            "percent",
            "We are {gap_average} percentage points [beyond:above|below] the Welsh average of {average}%.",
            "gap_average beyond average",
        ),
        (
            "versus_average",
            "percent",
            "Performance is [over:above|below] target and [beyond:above|below] the Welsh average.",
            "over beyond",
        ),
        (
            "versus_average",
            "lower",
            "Our performance is [ahead:better|worse] than the Welsh average of {average}%.",
            "ahead average",
        ),
        (
            "versus_average",
            "days",
            "The Welsh average is {average} days, so Ynys Mon is [ahead:better|worse] than the average.",
            "average ahead",
        ),
        # breakdown
        (
            "breakdown_sum",
            "count",
            "Of the {n} {noun}: {p1} - {a}, {p2} - {b}, {p3} - {c}, {p4} - {d}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "The {n} {noun} were: {P1} = {a}, {P2} = {b}, {P3} = {c}, {P4} = {d}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Breakdown of the {n} {noun}: {a} x {p1}, {b} x {p2}, {c} x {p3}, {d} x {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{n} {noun} in total: {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{n} {noun} as follows:<ul><li>{P1} – {a}</li><li>{P2} – {b}</li><li>{P3} – {c}</li><li>{P4}"
            " – {d}</li></ul>",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "There were {n} {noun} in the quarter, {a} {p1}, {b} {p2}, {c} {p3} and {d} {p4}.",
            "n a b c d",
        ),
        ("breakdown_sum", "count", "{P1}: {a}; {P2}: {b}; {P3}: {c}; {P4}: {d}; Total: {n}.", "n a b c d"),
        (
            "breakdown_sum",
            "count",
            "Of the {n} {noun}, {a} were {p1}, {b} were {p2}, {c} were {p3} and {d} were {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Of the {n}, {ab} were {p1} or {p2} and {cd} were {p3} or {p4}.",
            "n ab cd",
        ),
        ("breakdown_sum", "count", "{n} {noun} including {a} {p1} and {b} {p2}.", "n"),
        (
            "count_relation",
            "count",
            "The {four} categories were {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "four",
        ),
        # multiples
        (
            "multiple",
            "multiple",
            "The number of {noun} has more or less {doubled} compared to the same period last year.",
            "doubled",
        ),
        (
            "multiple",
            "multiple",
            "There were {n} {noun}, around {twice} as many as last year ({ln}).",
            "twice",
        ),
        ("multiple", "fraction", "Around {fraction} of the {n} {noun} were {p1} ({a}).", "fraction"),
        # points or percent
        (
            "points_or_percent",
            "percent",
            "Performance [up:increased|decreased] from {before}% to {now}%, a change of {points}{unit}.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "This is [up:an increase|a decrease] of {points}{unit} on last year, from {before}% to {now}%.",
            "unit",
        ),
        # other indicator
        ("cross_pi", "count", "There were {other_value} under {other} in the same period.", "other_value"),
        (
            "cross_pi",
            "percent",
            "This should be read with {other}, where the figure for the quarter was {other_value}.",
            "other_value",
        ),
    )
)
