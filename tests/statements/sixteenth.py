"""The sixteenth set: a blind one, of the plain ways of saying things that officers use most often."""

from statements.wordings import Wording

SIXTEENTH = tuple(
    Wording(*row)
    for row in (
        # x out of n
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} {noun} {done} in Quarter {qn}, compared to {lx} out of {ln} for the same"
            " period last year.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} {noun} were {done} in Q{qn}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} {noun} were {done} this quarter ({now}%).",
            "x n now",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} of the {n} {noun} were {done} this quarter. Managers continue to monitor this on a"
            " weekly basis.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} of {n} {noun} {done} = {now}%.",
            "x n now",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x}/{n} {noun} {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Q{qn}: {x}/{n} = {now}%. Q{qn} {last}: {lx}/{ln} = {before}%.",
            "x n now lx ln before",
        ),
        (
            "x_out_of_n",
            "percent",
            "Of the {n} {noun} in the quarter, {x} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Of the {n} {noun}, {x} were {done}. Staffing in the team has been an issue and a recruitment"
            " exercise is under way.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Out of {n} {noun}, {x} were {done} ({now1}%).",
            "x n now1",
        ),
        (
            "x_out_of_n",
            "percent",
            "There were {n} {noun} in Quarter {qn}, of which {x} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "There were {n} {noun} during the quarter and {x} of these were {done}, which equates to {now}%.",
            "n x now",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} {noun} were {done} out of a total of {n}, compared with {lx} out of {ln} in Q{qn} {last}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} compared to {lx} out of {ln} last year. Work continues with colleagues in the"
            " area teams to sustain this.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} in Q{qn} {year} compared to {lx} out of {ln} in Q{qn} {last}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} out of {n} ({now}%) compared to {lx} out of {ln} ({before}%) in the corresponding"
            " quarter of {last}.",
            "x n now lx ln before",
        ),
        (
            "x_out_of_n",
            "percent",
            "This relates to {x} out of {n} {noun}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "The figure of {now}% relates to {x} out of {n} {noun}.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "This equates to {x} out of {n} {noun} {done}. The service is awaiting the outcome of the"
            " WCCIS data cleansing work.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{now}% ({x} out of {n}) of {noun} were {done} in the quarter.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{now1}% ({x}/{n}) of {noun} {done} in Q{qn}, compared with {before1}% ({lx}/{ln}) in Q{qn}"
            " {last}.",
            "now1 x n before1 lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{now0}% of {noun} were {done} ({x} of {n}).",
            "now0 x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Performance for Q{qn} is {now}% which is {x} out of {n} {noun}.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "In Quarter {qn}, {x} {noun} from {n} were {done}. Last year it was {lx} from {ln}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} from {n} {noun} {done}. The backlog from the winter has now been cleared.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Numerator {x}, denominator {n}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "A total of {n} {noun} this quarter with {x} {done}.",
            "n x",
        ),
        (
            "x_out_of_n",
            "percent",
            "As at {end}, {x} out of {n} {noun} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "We had {n} {noun} in Q{qn} and {x} were {done}. Data has been validated with the Business"
            " Intelligence team.",
            "n x",
        ),
        (
            "x_out_of_n",
            "lower",
            "{x} out of {n} {noun} were {done} in Q{qn} compared to {lx} out of {ln} in Q{qn} last year.",
            "x lx",
        ),
        (
            "x_out_of_n",
            "lower",
            "{x} of the {n} {noun} were {done}, giving a figure of {now}%.",
            "x now",
        ),
        (
            "x_out_of_n",
            "few",
            "{x} out of {n} {noun} were {done}. Please note the low numbers involved when considering the"
            " percentage.",
            "x n",
        ),
        (
            "x_out_of_n",
            "few",
            "{x} out of {n} in the quarter compared to {lx} out of {ln} in Q{qn} {last}. Small numbers so"
            " percentages can fluctuate.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "few",
            "There were {n} {noun} in Q{qn}, of which {x} were {done}.",
            "n x",
        ),
        # difference
        (
            "difference",
            "few",
            "Of the {n} {noun} {x} were {done}. {Late_word} were {undone}.",
            "n x Late_word",
        ),
        (
            "difference",
            "few",
            "{x} out of {n} {noun} were {done}, with {late_word} {undone}.",
            "x n late_word",
        ),
        (
            "difference",
            "few",
            "{Late_word} of the {n} {noun} were {undone}. All have been reviewed by the Service Manager.",
            "Late_word",
        ),
        (
            "difference",
            "few",
            "{late} {noun} out of {n} were {undone}. Reasons have been recorded and will be discussed at"
            " the next team meeting.",
            "late n",
        ),
        (
            "difference",
            "few",
            "{x} of the {n} were {done}; the remaining {late_word} were {undone} due to annual leave and"
            " sickness.",
            "x n late_word",
        ),
        (
            "difference",
            "percent",
            "{x} out of {n} {noun} were {done} and {late} were {undone}.",
            "x n late",
        ),
        (
            "difference",
            "percent",
            "There were {n} {noun} in the quarter. {x} were {done} and {late} {undone}.",
            "n x late",
        ),
        (
            "difference",
            "percent",
            "{late} of the {n} {noun} were {undone} this quarter compared to {llate} of {ln} in the same"
            " quarter last year.",
            "late llate",
        ),
        (
            "difference",
            "lower",
            "{x} out of {n} {noun} were {done}. The remaining {late} were {undone}.",
            "x late",
        ),
        # complement
        (
            "complement",
            "percent",
            "{now}% of {noun} were {done}. The remaining {comp}% were {undone}.",
            "now comp",
        ),
        (
            "complement",
            "percent",
            "{x} out of {n} {noun} were {done} this quarter. The remaining {comp1}% were {undone}.",
            "x n comp1",
        ),
        (
            "complement",
            "percent",
            "{comp0}% ({late}) of the {n} {noun} were {undone}.",
            "comp0 late",
        ),
        (
            "complement",
            "percent",
            "{late} out of {n} ({comp}%) were {undone}. This is being picked up with individual officers"
            " in supervision.",
            "late comp",
        ),
        (
            "complement",
            "lower",
            "{now}% of {noun} were {done}, the other {comp}% were {undone}.",
            "now comp",
        ),
        # direction
        (
            "direction",
            "percent",
            "Performance has [gain:improved|declined] compared to the same period last year ({now}%"
            " compared to {before}%).",
            "gain now before",
        ),
        (
            "direction",
            "percent",
            "Performance has [gain:improved|declined] from {before}% in Q{qn} {last} to {now}% in Q{qn}"
            " {year}.",
            "gain before now",
        ),
        (
            "direction",
            "percent",
            "Performance has [up:increased|decreased] from {before}% last year to {now}% this year.",
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
            "[up:An increase|A decrease] on the same quarter last year when the figure was {before}%.",
            "up before",
        ),
        (
            "direction",
            "percent",
            "{now}% this quarter, [up:up|down] from {before}% in the same quarter last year.",
            "now up before",
        ),
        (
            "direction",
            "percent",
            "{x} out of {n} {noun} {done} ({now}%). This is [up:an increase|a decrease] on the same"
            " period last year ({before}%).",
            "x n now up before",
        ),
        (
            "direction",
            "percent",
            "{x} out of {n} compared to {lx} out of {ln} for the same period in {last}. Performance has"
            " [gain:improved|dropped].",
            "x n lx ln gain",
        ),
        (
            "direction",
            "percent",
            "{x} of {n} {noun} were {done}. Performance is [up:up|down] on Q{qn} last year (was {before1}%).",
            "x n up before1",
        ),
        (
            "direction",
            "percent",
            "Performance is [quarterly:better|worse] than last quarter ({earlier}%).",
            "quarterly earlier",
        ),
        (
            "direction",
            "percent",
            "Performance has [quarterly:increased|decreased] from {earlier}% in Q{qprev} to {now}% in Q{qn}.",
            "quarterly earlier now",
        ),
        (
            "direction",
            "percent",
            "{now}% in Q{qn}, [quarterly:up|down] from {earlier}% in Q{qprev}.",
            "now quarterly earlier",
        ),
        (
            "direction",
            "percent",
            "[quarterly:Up|Down] on last quarter ({earlier}%). New starters have now completed their"
            " induction.",
            "quarterly earlier",
        ),
        (
            "direction",
            "lower",
            "Performance has [gain:improved|declined] compared to last year, with {now}% {done} compared"
            " to {before}%.",
            "gain now before",
        ),
        (
            "direction",
            "days",
            "The average has [up:increased|decreased] from {before} days last year to {now} days this year.",
            "up before now",
        ),
        (
            "direction",
            "days",
            "{now} days in Q{qn} compared to {before} days in the same quarter last year, [gain:an"
            " improvement|a decline] in performance.",
            "now before gain",
        ),
        (
            "direction",
            "days",
            "{now} days this quarter, [quarterly:up|down] from {earlier} days last quarter.",
            "now quarterly earlier",
        ),
        (
            "direction",
            "percent",
            "Performance has [gain:improved|declined] by {points} percentage points compared to the same"
            " period last year.",
            "gain points",
        ),
        (
            "direction",
            "percent",
            "{now}% compared to {before}% last year, [up:an increase|a decrease] of {points} percentage"
            " points.",
            "now before up points",
        ),
        (
            "direction",
            "days",
            "[up:An increase|A reduction] of {points} days compared to the same period last year.",
            "up points",
        ),
        (
            "direction",
            "count",
            "{n} {noun} this quarter, [up:an increase|a decrease] of {change} on the same quarter last"
            " year ({ln}).",
            "n up change ln",
        ),
        (
            "direction",
            "count",
            "{n} {noun} in Q{qn}, [up:an increase|a decrease] of {change} compared to last year.",
            "n up change",
        ),
        (
            "direction",
            "count",
            "There were {n} {noun} in Quarter {qn}, [up:up|down] from {ln} in the same period last year.",
            "n up ln",
        ),
        (
            "direction",
            "count",
            "This is [up:an increase|a decrease] on the same period last year ({ln}).",
            "up ln",
        ),
        (
            "direction",
            "count",
            "The number of {noun} has [up:increased|decreased] from {ln} to {n}.",
            "up ln n",
        ),
        (
            "direction",
            "count",
            "The number of {noun} has [up:increased|decreased] by {pct}% compared to the same quarter"
            " last year ({n} compared to {ln}).",
            "up pct n ln",
        ),
        (
            "direction",
            "count",
            "{change} [up:more|fewer] {noun} than in the same quarter last year.",
            "change up",
        ),
        (
            "direction",
            "count",
            "{n} this quarter compared to {earlier} last quarter, [quarterly:an increase|a decrease].",
            "n earlier quarterly",
        ),
        (
            "direction",
            "count",
            "Numbers have [quarterly:risen|fallen] since Q{qprev} ({earlier} to {n}) and are"
            " [up:higher|lower] than the same time last year ({ln}).",
            "quarterly earlier n up ln",
        ),
        (
            "direction",
            "count",
            "{n} {noun} compared to {ln} in the same quarter last year, {change} [up:more|fewer].",
            "n ln change up",
        ),
        # versus target
        (
            "versus_target",
            "percent",
            "Performance of {now}% is [over:above|below] the target of {target}%.",
            "now over target",
        ),
        (
            "versus_target",
            "percent",
            "{x} out of {n} {noun} were {done}. This is [over:above|below] our target of {target}%.",
            "x n over target",
        ),
        (
            "versus_target",
            "percent",
            "We are currently [over:above|below] target ({target}%).",
            "over target",
        ),
        (
            "versus_target",
            "percent",
            "The target of {target}% has [met:been met|not been met] this quarter.",
            "met target",
        ),
        (
            "versus_target",
            "percent",
            "{now}% against a target of {target}%. Target [met:met|not met].",
            "now target met",
        ),
        (
            "versus_target",
            "percent",
            "{now}% vs target of {target}%.",
            "now target",
        ),
        (
            "versus_target",
            "percent",
            "Performance is {gap} percentage points [over:above|below] the target of {target}%.",
            "gap over target",
        ),
        (
            "versus_target",
            "percent",
            "Performance is {gap} percentage points [over:above|below] target this quarter.",
            "gap over",
        ),
        (
            "versus_target",
            "percent",
            "[met:Target exceeded|Target missed] this quarter with {x} of {n} {noun} {done} ({now}%"
            " against {target}%).",
            "met x n now target",
        ),
        (
            "versus_target",
            "lower",
            "{now}% of {noun} were {done} against a target of {target}%. The target has [met:been met|not"
            " been met].",
            "now target met",
        ),
        (
            "versus_target",
            "lower",
            "The figure is [over:above|below] the {target}% target and [up:higher|lower] than the"
            " {before}% in the same quarter last year.",
            "over target up before",
        ),
        (
            "versus_target",
            "days",
            "{now} days against a target of {target} days, so target [met:met|not met].",
            "now target met",
        ),
        (
            "versus_target",
            "days",
            "The average of {now} days is [over:above|below] the target of {target} days.",
            "now over target",
        ),
        (
            "versus_target",
            "days",
            "We are {gap} days [over:over|under] the target of {target} days.",
            "gap over target",
        ),
        # versus average
        (
            "versus_average",
            "percent",
            "We are [beyond:above|below] the All Wales Average of {average}%.",
            "beyond average",
        ),
        (
            "versus_average",
            "percent",
            "{now}% this quarter, which is [beyond:above|below] the Welsh average of {average}%.",
            "now beyond average",
        ),
        (
            "versus_average",
            "percent",
            "{x} out of {n} {noun} {done} in Q{qn}. Our performance is [beyond:higher|lower] than the"
            " Wales average ({average}%).",
            "x n beyond average",
        ),
        (
            "versus_average",
            "percent",
            "Performance compares [ahead:favourably|unfavourably] with the All Wales average of {average}%.",
            "ahead average",
        ),
        (
            "versus_average",
            "percent",
            "Performance is [over:above|below] the target of {target}% and [beyond:above|below] the Welsh"
            " average of {average}%.",
            "over target beyond average",
        ),
        (
            "versus_average",
            "percent",
            "We are {gap_average} percentage points [beyond:above|below] the Wales average of {average}%.",
            "gap_average beyond average",
        ),
        (
            "versus_average",
            "lower",
            "The Welsh average is {average}% and our figure of {now}% is [beyond:above|below] this.",
            "average now beyond",
        ),
        (
            "versus_average",
            "days",
            "{now} days compared with the All Wales average of {average} days, so we are"
            " [ahead:better|worse] than the average.",
            "now average ahead",
        ),
        # points or percent
        (
            "points_or_percent",
            "percent",
            "{now}% this quarter compared to {before}% last year, [up:an increase|a decrease] of"
            " {points}{unit}.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "Performance has [up:increased|decreased] by {points}{unit} since the same quarter last year.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "[up:Up|Down] {points}{unit} on Q{qn} {last} ({before}% to {now}%).",
            "unit",
        ),
        (
            "points_or_percent",
            "lower",
            "The figure has gone from {before}% to {now}%, [up:a rise|a fall] of {points}{unit}.",
            "unit",
        ),
        # value
        (
            "value",
            "count",
            "{n} {noun} in Q{qn} {year}.",
            "n",
        ),
        (
            "value",
            "count",
            "{n} {noun} in Quarter {qn} compared to {ln} in the same period last year.",
            "n ln",
        ),
        (
            "value",
            "count",
            "{n} in Q{qn} compared to {ln} in Q{qn} last year. No concerns to report.",
            "n ln",
        ),
        (
            "value",
            "count",
            "{n} in Q{qn} {year} compared to {ln} in Q{qn} {last}.",
            "n ln",
        ),
        (
            "value",
            "count",
            "There were {n} {noun} during Quarter {qn}.",
            "n",
        ),
        (
            "value",
            "count",
            "There were {n} {noun} in the quarter compared to {ln} last year.",
            "n ln",
        ),
        (
            "value",
            "count",
            "A total of {n} {noun} this quarter.",
            "n",
        ),
        (
            "value",
            "count",
            "A total of {n} {noun} were recorded in Q{qn}, compared with {earlier} in Q{qprev}.",
            "n earlier",
        ),
        (
            "value",
            "count",
            "{n} {noun} this quarter. Last quarter the figure was {earlier}.",
            "n earlier",
        ),
        (
            "value",
            "count",
            "Q{qn} {year} - {n}, Q{qn} {last} - {ln}.",
            "n ln",
        ),
        (
            "value",
            "count",
            "The figure for the same period last year was {ln}.",
            "ln",
        ),
        (
            "value",
            "days",
            "The average for Q{qn} was {now} days. The average in the same quarter last year was {before}"
            " days.",
            "now before",
        ),
        (
            "value",
            "percent",
            "{now}% compared to {before}% for the same period last year.",
            "now before",
        ),
        (
            "value",
            "percent",
            "{now}% in Q{qn} {year}, {before}% in Q{qn} {last}. The service is working with Digital"
            " Services on a new case management system.",
            "now before",
        ),
        (
            "value",
            "count",
            "{n} {noun} in Q{qn}, {ln} in Q{qn} last year. Demand continues to be monitored by the Head"
            " of Service.",
            "n ln",
        ),
        (
            "value",
            "count",
            "In Q{qn} there were {n} {noun}.",
            "n",
        ),
        (
            "value",
            "count",
            "We had {n} {noun} this quarter, compared to {ln} in the same quarter of {last}.",
            "n ln",
        ),
        # share
        (
            "share",
            "count",
            "{a} ({pa}%) of the {n} {noun} were {p1}.",
            "pa",
        ),
        (
            "share",
            "count",
            "Of the {n} {noun}, {a} ({pa1}%) were {p1}.",
            "n a pa1",
        ),
        (
            "share",
            "count",
            "{n} {noun} in the quarter. {a} of these ({pa1}%) were {p1} and {na} were not.",
            "n a pa1 na",
        ),
        (
            "share",
            "count",
            "Of the {n} {noun} {a} were {p1} ({pa}%) and {b} were {p2} ({pb}%).",
            "n pa pb",
        ),
        (
            "share",
            "count",
            "{pa}% ({a}) of {noun} were {p1}. The remaining {pna}% fell into other categories.",
            "pa pna",
        ),
        (
            "share",
            "count",
            "{a} out of {n} {noun} ({pa1}%) were recorded under {p1}.",
            "a n pa1",
        ),
        # breakdown sum
        (
            "breakdown_sum",
            "count",
            "{n} {noun} in Q{qn}: {p1} - {a}, {p2} - {b}, {p3} - {c}, {p4} - {d}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "The {n} {noun} are broken down as follows: {P1} - {a}, {P2} - {b}, {P3} - {c}, {P4} - {d}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Breakdown of the {n} {noun}: {P1} = {a} {P2} = {b} {P3} = {c} {P4} = {d}",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "<p>There were {n} {noun} in Quarter {qn}:</p> <ul> <li>{P1} – {a}</li> <li>{P2} – {b}</li>"
            " <li>{P3} – {c}</li> <li>{P4} – {d}</li> </ul>",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "There were {n} {noun} this quarter: {a} {p1}, {b} {p2}, {c} {p3} and {d} {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Of the {n} {noun}, {a} were {p1}, {b} {p2}, {c} {p3} and {d} {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1}: {a}, {P2}: {b}, {P3}: {c}, {P4}: {d}. Total: {n}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{n} {noun} in total ({p1} {a}, {p2} {b}, {p3} {c}, {p4} {d}). {ln} in the same quarter last"
            " year.",
            "n a b c d ln",
        ),
        (
            "breakdown_sum",
            "count",
            "{n} {noun} with the following breakdown: {a} x {p1}, {b} x {p2}, {c} x {p3}, {d} x {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{n} in Qtr {qn}. This includes {a} {p1} and {b} {p2}.",
            "n",
        ),
        (
            "breakdown_sum",
            "count",
            "Of the {n}, {a} were {p1}, {b} were {p2}, {c} were {p3} and the remaining {d} were {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{a} {p1}, {b} {p2}, {c} {p3}, {d} {p4} = {n} {noun}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{n} {noun}, {a} {p1} and {na} in other categories.",
            "n a na",
        ),
        # cross pi
        (
            "cross_pi",
            "count",
            "This should be read alongside {other}, where {other_value} enquiries were opened in the"
            " quarter.",
            "other_value",
        ),
        (
            "cross_pi",
            "percent",
            "{x} out of {n} {noun} {done}. See also {other} ({other_value} in Q{qn}).",
            "x n other_value",
        ),
        (
            "cross_pi",
            "count",
            "{n} {noun} in the quarter. {other_value} enquiries were opened over the same period ({other}).",
            "n other_value",
        ),
        # count relation
        (
            "count_relation",
            "count",
            "{n} {noun} in the quarter under {four} categories: {p1} ({a}), {p2} ({b}), {p3} ({c}) and"
            " {p4} ({d}).",
            "n four a b c d",
        ),
        (
            "count_relation",
            "count",
            "The {four} categories making up the {n} {noun} were {p1} ({a}), {p2} ({b}), {p3} ({c}) and"
            " {p4} ({d}).",
            "four n a b c d",
        ),
        # multiple
        (
            "multiple",
            "multiple",
            "The number of {noun} has roughly {doubled} compared to the same quarter last year ({n}"
            " compared to {ln}).",
            "doubled",
        ),
        (
            "multiple",
            "multiple",
            "{n} {noun} in Q{qn}, around {twice} the number in the same quarter last year ({ln}).",
            "twice",
        ),
        (
            "multiple",
            "fraction",
            "{a} of the {n} {noun}, {fraction} of the total, were {p1}.",
            "fraction",
        ),
        (
            "multiple",
            "fraction",
            "Approximately {fraction} of {noun} ({a} out of {n}) were {p1}.",
            "fraction",
        ),
        (
            "multiple",
            "multiple",
            "{Noun} have roughly {doubled} since the same quarter last year, from {ln} to {n}.",
            "doubled",
        ),
    )
)
