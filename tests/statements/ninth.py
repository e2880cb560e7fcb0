"""The ninth set: a blind one, written without sight of the rules or of what they find."""

from statements.wordings import Wording

NINTH = tuple(
    Wording(*row)
    for row in (
        # x of n, against the percentage printed for this year and for last
        (
            "x_out_of_n",
            "percent",
            "Performance this quarter is {now}%, with {x} {noun} {done} from a total of {n}.",
            "x n now",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x}/{n} {noun} {done} in Qtr {qn}, compared with {lx}/{ln} in the same quarter last year.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "For Quarter {qn} we had {n} {noun} and {x} of these were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} from {n} in Q{qn} {year} ({now}%) compared to {lx} from {ln} in Q{qn} {last} ({before}%).",
            "x n lx ln now before",
        ),
        (
            "x_out_of_n",
            "percent",
            "This quarter's figure is made up of {x} {noun} {done} against a total of {n}. Data quality"
            " checks were carried out on 10% of cases.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Between them the teams had {n} {noun} to deal with by {end} and {x} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Last year {lx} out of {ln} {noun} were {done}; this year it is {x} out of {n}.",
            "lx ln x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{n} {noun} in total. {x} were {done}, giving {now1}%.",
            "n x now1",
        ),
        (
            "x_out_of_n",
            "percent",
            "The {now0}% is based on {x} of {n} {noun}.",
            "now0 x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Result for the quarter: {x} out of {n} = {now}%.",
            "x n now",
        ),
        (
            "x_out_of_n",
            "percent",
            "We are pleased to report that {x} of our {n} {noun} were {done} in the three months to {end}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "In Qtr. {qn} {last} we reported {before}% ({lx} out of {ln}). This year {x} out of {n} were"
            " {done}.",
            "before lx ln x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Officers completed work on {n} {noun}. Of those, {x} were {done}, which is {now0}%.",
            "n x now0",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} {noun} were {done} out of the {n} due. Returns are collected monthly from 3 area teams.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Out of {n} {noun} in the period, {x} ({now1}%) have been {done}. The equivalent figures for"
            " {last} were {lx} out of {ln} ({before1}%).",
            "n x now1 lx ln before1",
        ),
        (
            "x_out_of_n",
            "lower",
            "{x} of {n} {noun} were {done} this quarter, against {lx} of {ln} a year earlier.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "lower",
            "The figure of {now}% relates to {x} {noun} out of a total of {n}.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "few",
            "Numbers are small: {x} out of {n} {noun} were {done}, compared with {lx} out of {ln} in Qtr"
            " {qn} of last year.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "few",
            "{x} from a cohort of {n} gives {now1}%. One more would make a big difference to the figure.",
            "x n now1",
        ),
        # what is left over, in numbers
        (
            "difference",
            "percent",
            "There were {n} {noun} this quarter, {x} of which were {done}, leaving {late} {undone}.",
            "n x late",
        ),
        ("difference", "few", "All but {late_word} of the {n} {noun} were {done}.", "late_word n"),
        (
            "difference",
            "few",
            "Of the {n} {noun}, {late_word} were {undone}; each was looked at by the Team Manager.",
            "n late_word",
        ),
        (
            "difference",
            "few",
            "{Late_word} {noun} were {undone} from a total of {n} in the quarter.",
            "Late_word n",
        ),
        (
            "difference",
            "few",
            "{x} of the {n} were {done}. The remaining {late_word} have been raised with the provider.",
            "x n late_word",
        ),
        (
            "difference",
            "few",
            "{x} out of {n} {noun} were {done}. The {late_word} {undone} were all in the east of the county.",
            "x n late_word",
        ),
        (
            "difference",
            "percent",
            "{late} {noun} were {undone} ({x} of {n} were {done}).",
            "late x n",
        ),
        (
            "difference",
            "percent",
            "Taking away the {late} that were {undone} from the {n} {noun} leaves {x}.",
            "late n x",
        ),
        (
            "difference",
            "percent",
            "Last year {llate} of {ln} {noun} were {undone}; this year it is {late} of {n}.",
            "llate late",
        ),
        (
            "difference",
            "percent",
            "We had {late} {undone} out of {n} this quarter (this time last year: {llate} out of {ln}).",
            "late llate",
        ),
        (
            "difference",
            "percent",
            "{x} out of {n} {noun} were {done} and the other {late} were not. Some of these were held up by"
            " the move to the new system on 1 May.",
            "x n late",
        ),
        (
            "difference",
            "percent",
            "{now}% were {done}. That left {late} of the {n} {noun} {undone}.",
            "now late",
        ),
        (
            "difference",
            "lower",
            "Of {n} {noun}, {x} were {done} and the remaining {late} were {undone}.",
            "n x late",
        ),
        # what is left over, in per cent
        (
            "complement",
            "percent",
            "{x} of {n} {noun} were {done}. The remaining {comp0}% are being looked into by managers.",
            "x n comp0",
        ),
        (
            "complement",
            "percent",
            "{now1}% were {done}, leaving {comp1}% {undone}.",
            "now1 comp1",
        ),
        ("complement", "percent", "{comp}% of {noun} were {undone} this quarter.", "comp"),
        (
            "complement",
            "percent",
            "While {now0}% of {noun} were {done}, {comp0}% were {undone}.",
            "now0 comp0",
        ),
        (
            "complement",
            "percent",
            "Unfortunately {late} of the {n} {noun} ({comp1}%) were {undone}.",
            "late comp1",
        ),
        (
            "complement",
            "lower",
            "{now1}% of {noun} were {done} and the balance of {comp1}% were {undone}.",
            "now1 comp1",
        ),
        (
            "complement",
            "few",
            "The {late_word} {noun} {undone} represent {comp0}% of the {n} for the quarter.",
            "comp0 late_word",
        ),
        # part of a total
        (
            "share",
            "count",
            "{a} ({pa1}%) of the {n} {noun} were recorded as {p1}.",
            "a pa1 n",
        ),
        (
            "share",
            "count",
            "{P1} accounted for {a} of the {n} {noun} ({pa1}%). This is being discussed at the regional"
            " group of 6 authorities.",
            "a n pa1",
        ),
        (
            "share",
            "count",
            "During Quarter {qn} there were {n} {noun}, {a} of which ({pa}%) fell into the {p1} category.",
            "n pa",
        ),
        (
            "share",
            "count",
            "Out of {n} {noun}, {pa}% ({a}) were recorded under {p1}.",
            "n pa",
        ),
        (
            "share",
            "count",
            "{P1} ({a}, {pa}%) and {p2} ({b}, {pb}%) were among the categories recorded for the {n} {noun}.",
            "pa pb n",
        ),
        (
            "share",
            "count",
            "{na} of the {n} {noun} ({pna}%) were for something other than {p1}.",
            "pna n",
        ),
        (
            "share",
            "count",
            "{a} of the {n} {noun} ({pa}%) came under {p1}, the remaining {pna}% being spread across the"
            " other categories.",
            "n pa pna",
        ),
        (
            "share",
            "count",
            "{P2} represented {pb}% of the total for the quarter ({b} out of {n}).",
            "pb n",
        ),
        (
            "difference",
            "count",
            "{a} of the {n} were logged as {p1}, with the other {na} logged under different headings.",
            "a n na",
        ),
        # lists and their totals
        (
            "breakdown",
            "count",
            "{n} {noun} in Qtr {qn} as follows: {p1} = {a}, {p2} = {b}, {p3} = {c}, {p4} = {d}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "The {n} {noun} by type:\n{P1} – {a}\n{P2} – {b}\n{P3} – {c}\n{P4} – {d}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{P1} - {a}\n{P2} - {b}\n{P3} - {c}\n{P4} - {d}\nTotal - {n}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "Breakdown for the quarter: {p1}: {a}; {p2}: {b}; {p3}: {c}; {p4}: {d}. Total: {n}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{a} x {p1}, {b} x {p2}, {c} x {p3} and {d} x {p4}, making {n} in all.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "For the {n} {noun} in the quarter the categories were: {a} x {p1}, {b} x {p2}, {c} x {p3},"
            " {d} x {p4}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "Of the {n} {noun}, {a} were recorded as {p1}, {b} as {p2}, {c} as {p3} and {d} as {p4}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{n} in Qtr. {qn} {year}. The categories given were {p1} - {a}, {p2} - {b}, {p3} - {c} and"
            " {p4} - {d}.",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{P1} accounted for {a} {noun}, {p2} for {b}, {p3} for {c} and {p4} for the remaining {d}, a"
            " total of {n}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "{P1} {a}, {p2} {b}, {p3} {c}, {p4} {d}; {n} {noun} altogether.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "The total of {n} is split between {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "n a b c d",
        ),
        (
            "breakdown",
            "count",
            "{ab} of the {n} were either {p1} ({a}) or {p2} ({b}); the other {cd} were {p3} or {p4}.",
            "ab n a b cd",
        ),
        (
            "breakdown",
            "count",
            "{n} {noun} were recorded this quarter: {a} {p1}, {b} {p2} and {cd} for {p3} and {p4} together.",
            "n a b cd",
        ),
        (
            "breakdown",
            "count",
            "The figure is calculated as follows: {a} ({p1}) + {b} ({p2}) + {c} ({p3}) + {d} ({p4}) = {n}.",
            "a b c d n",
        ),
        (
            "breakdown",
            "count",
            "<p>There were {n} {noun} in the quarter, broken down as:</p><ul><li>{P1} – {a}</li><li>{P2} –"
            " {b}</li><li>{P3} – {c}</li><li>{P4} – {d}</li></ul>",
            "n a b c d",
        ),
        # the list counts itself
        (
            "breakdown",
            "count",
            "The {four} categories recorded were {p1}, {p2}, {p3} and {p4}.",
            "four",
        ),
        (
            "breakdown",
            "count",
            "{Four} categories made up the {n} {noun}: {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "Four a b c d n",
        ),
        (
            "breakdown",
            "count",
            "There were {four} main headings this quarter, namely {p1} ({a}), {p2} ({b}), {p3} ({c}) and"
            " {p4} ({d}).",
            "four",
        ),
        # the same value as the table
        (
            "value",
            "count",
            "{n} {noun} in Qtr.{qn} {year} compared to {ln} in Qtr.{qn} {last}.",
            "n ln",
        ),
        ("value", "count", "We recorded {n} {noun} over the three months to {end}.", "n"),
        (
            "value",
            "count",
            "There were {ln} {noun} in the same quarter of {last}. We have no concerns about the current"
            " level.",
            "ln",
        ),
        ("value", "count", "Actual for the quarter: {n}. Data taken from the system on the 5th.", "n"),
        ("value", "percent", "Quarter {qn} outturn is {now}%.", "now"),
        (
            "value",
            "percent",
            "In the corresponding quarter of {last} we achieved {before1}%.",
            "before1",
        ),
        (
            "value",
            "percent",
            "The {now1}% reported this quarter is provisional, as 2 returns are still to come in.",
            "now1",
        ),
        ("value", "percent", "{now}% for Q{qn} {year} v {before}% for Q{qn} {last}.", "now before"),
        (
            "value",
            "percent",
            "{now0}% of {noun} were {done} this quarter ({before0}% this time last year).",
            "now0 before0",
        ),
        (
            "value",
            "lower",
            "{now}% of {noun} were {done} in Quarter {qn} {year}.",
            "now",
        ),
        (
            "value",
            "days",
            "The average for the quarter was {now} days, compared with {before} days in the same quarter"
            " last year.",
            "now before",
        ),
        (
            "value",
            "days",
            "{now} days for Q{qn}. There are 4 long-running cases in the figures.",
            "now",
        ),
        (
            "cross_pi",
            "count",
            "For context, {other} stood at {other_value} for the same quarter.",
            "other_value",
        ),
        # how many times
        (
            "multiple",
            "multiple",
            "The number of {noun} has {doubled} since the same quarter last year ({ln} to {n}).",
            "doubled",
        ),
        ("multiple", "multiple", "We had {twice} as many {noun} as this time last year.", "twice"),
        (
            "multiple",
            "multiple",
            "{n} {noun} compared with {ln} in Q{qn} {last}, {twice} the number.",
            "twice",
        ),
        ("multiple", "multiple", "{Noun} have risen {fold}, from {ln} to {n}.", "fold"),
        ("multiple", "multiple", "This is {twice} last year's figure of {ln}.", "twice"),
        (
            "multiple",
            "multiple",
            "Demand has {doubled}: {ln} {noun} last year against {n} this year.",
            "doubled",
        ),
        (
            "multiple",
            "multiple",
            "{Noun} have {doubled} year on year, which has put pressure on the 6 officers in the team.",
            "doubled",
        ),
        (
            "multiple",
            "multiple",
            "At {n}, {noun} are running at {twice} the level of Quarter {qn} {last} ({ln}).",
            "twice",
        ),
        (
            "share",
            "fraction",
            "In Quarter {qn}, {fraction} of the {n} {noun} ({a}) were recorded as {p1}.",
            "fraction",
        ),
        (
            "share",
            "fraction",
            "{P1} made up {fraction} of {noun} this period ({a} of {n}).",
            "fraction",
        ),
        (
            "share",
            "fraction",
            "{a} of the {n} {noun} came under {p1}, which is {fraction} of the total.",
            "fraction",
        ),
        # points and per cent
        (
            "points_or_percent",
            "percent",
            "Performance is [up:up|down] {points}{unit} on the same quarter last year.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "This is [up:a rise|a fall] of {points}{unit} compared to Quarter {qn} {last}, from {before}%"
            " to {now}%.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "Performance was {points}{unit} [up:higher|lower] than at the same stage last year ({before}%).",
            "unit",
        ),
        (
            "points_or_percent",
            "lower",
            "The rate has [up:gone up|come down] by {points}{unit}, from {before}% in {last} to {now}%.",
            "unit",
        ),
        (
            "points_or_percent",
            "few",
            "With so few {noun}, the result has moved by {points}{unit} since last year, from {before}% to"
            " {now}%.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "{now}% this quarter, {before}% in the same quarter last year: [up:an increase|a drop] of"
            " {points}{unit}.",
            "unit",
        ),
        # up or down
        (
            "direction",
            "percent",
            "Performance has [up:increased|decreased] by {points} percentage points on the same period"
            " last year.",
            "up points",
        ),
        (
            "direction",
            "percent",
            "This shows [gain:an improvement|a deterioration] on the {before}% reported at this point last"
            " year.",
            "gain before",
        ),
        (
            "direction",
            "percent",
            "Performance has [gain:improved|worsened] from {before1}% to {now1}% since the same quarter"
            " last year.",
            "gain",
        ),
        (
            "direction",
            "percent",
            "We have seen [up:an upward|a downward] movement since Q{qn} {last}.",
            "up",
        ),
        (
            "direction",
            "percent",
            "{lx} of {ln} {noun} were {done} in the same quarter last year, so performance has [gain:got"
            " better|dropped back] this time.",
            "gain lx ln",
        ),
        (
            "direction",
            "percent",
            "A [up:higher|lower] proportion of {noun} were {done} than in the same quarter of {last}.",
            "up",
        ),
        (
            "direction",
            "lower",
            "The proportion of {noun} {done} has [up:risen|fallen] compared with last year ({before}%).",
            "up before",
        ),
        (
            "direction",
            "lower",
            "This is [gain:better|worse] than last year, when {before}% of {noun} were {done}.",
            "gain before",
        ),
        (
            "direction",
            "count",
            "The number of {noun} is [up:up|down] from {ln} in the same quarter of {last} to {n}.",
            "up ln n",
        ),
        (
            "direction",
            "count",
            "{change} [up:more|fewer] {noun} than in Quarter {qn} last year ({n} compared with {ln}).",
            "change up n ln",
        ),
        (
            "direction",
            "count",
            "{Noun} have [up:risen|fallen] by {pct}% on the same period last year.",
            "up pct",
        ),
        (
            "direction",
            "count",
            "This is [up:an increase|a reduction] of {change} on the {ln} reported this time last year.",
            "up change ln",
        ),
        (
            "direction",
            "count",
            "{n} {noun} were recorded, [up:an increase|a decrease] from {ln} for the same period last year.",
            "up n ln",
        ),
        (
            "direction",
            "count",
            "Volumes are [up:higher|lower] than a year ago, with {change} [up:more|fewer] {noun} recorded.",
            "up change",
        ),
        (
            "direction",
            "days",
            "The average has [up:gone up|come down] to {now} days from {before} days last year.",
            "up now before",
        ),
        (
            "direction",
            "days",
            "This is {points} days [up:more|fewer] than the same period last year.",
            "points up",
        ),
        (
            "direction",
            "days",
            "Performance has [gain:improved|deteriorated] by {points} days compared with the same quarter"
            " in {last}.",
            "gain points",
        ),
        # the target
        (
            "target",
            "percent",
            "This is [over:above|below] our target of {target}% for the year.",
            "over target",
        ),
        ("target", "percent", "We have [met:achieved|not achieved] the target of {target}%.", "met target"),
        (
            "target",
            "percent",
            "At {now1}% we are [over:ahead of|short of] the {target}% target.",
            "over now1 target",
        ),
        (
            "target",
            "percent",
            "The quarter finished {gap} percentage points [over:above|below] target.",
            "gap over",
        ),
        (
            "target",
            "percent",
            "The indicator is [met:Green|Red] against the target of {target}%.",
            "met target",
        ),
        (
            "target",
            "percent",
            "Performance [met:exceeded|fell short of] the {target}% target by {gap} percentage points.",
            "met target gap",
        ),
        ("target", "percent", "Target {target}%, actual {now}%.", "target now"),
        (
            "target",
            "few",
            "{x} out of {n} is [met:enough|not enough] to meet the {target}% target.",
            "met target x n",
        ),
        (
            "target",
            "lower",
            "Our target is {target}% or less and this has [met:been met|not been met].",
            "met target",
        ),
        (
            "target",
            "lower",
            "{now}% against a target of {target}%, so [met:on target|off target] this quarter.",
            "met now target",
        ),
        (
            "target",
            "days",
            "The target of {target} days was [met:met|not met] this quarter, with an average of {now} days.",
            "met target now",
        ),
        ("target", "days", "We are {gap} days [over:over|under] the target.", "gap over"),
        (
            "target",
            "days",
            "Still [over:above|below] the target of {target} days. A contractor has been appointed for 12"
            " months.",
            "over target",
        ),
        # the average for Wales
        (
            "average",
            "percent",
            "The Wales average is {average}%, so we are [beyond:above|below] it.",
            "average beyond",
        ),
        (
            "average",
            "percent",
            "We compare [ahead:favourably|unfavourably] with the Wales average of {average}%.",
            "ahead average",
        ),
        (
            "average",
            "percent",
            "At {now}% we are {gap_average} percentage points [beyond:above|below] the all-Wales average"
            " ({average}%).",
            "now gap_average beyond average",
        ),
        (
            "average",
            "few",
            "With {x} of {n} {done}, we are [beyond:above|below] the Wales average of {average}%.",
            "x n beyond average",
        ),
        (
            "average",
            "lower",
            "Our rate is [beyond:higher|lower] than the All Wales figure of {average}%.",
            "beyond average",
        ),
        (
            "average",
            "days",
            "The Welsh average stands at {average} days, which is [beyond:less|more] than ours.",
            "average beyond",
        ),
        (
            "average",
            "days",
            "[ahead:Better|Worse] than the Wales average of {average} days.",
            "ahead average",
        ),
        # the quarter before
        ("last_quarter", "percent", "Performance in Quarter {qprev} was {earlier}%.", "earlier"),
        (
            "last_quarter",
            "percent",
            "Compared to last quarter ({earlier}%), performance has [quarterly:increased|decreased].",
            "earlier quarterly",
        ),
        (
            "last_quarter",
            "percent",
            "We are [quarterly:up|down] on the {earlier}% we reported for Quarter {qprev}.",
            "quarterly earlier",
        ),
        (
            "last_quarter",
            "percent",
            "From {earlier}% in the previous quarter to {now}% this quarter.",
            "earlier now",
        ),
        ("last_quarter", "count", "{n} {noun} compared to {earlier} last quarter.", "n earlier"),
        (
            "last_quarter",
            "count",
            "[quarterly:More|Fewer] {noun} were recorded than in the previous quarter ({earlier}).",
            "quarterly earlier",
        ),
        (
            "last_quarter",
            "days",
            "Last quarter the average was {earlier} days, so this is [quarterly:an increase|a reduction].",
            "earlier quarterly",
        ),
        (
            "last_quarter",
            "lower",
            "The rate was {earlier}% in Qtr {qprev} and has [quarterly:gone up|gone down] since.",
            "earlier quarterly",
        ),
        # nothing here can be checked against the table
        (
            "no_figure",
            "percent",
            "The team has moved to a new case management system and 3 staff are being trained each week.",
        ),
        (
            "no_figure",
            "count",
            "Recruitment to 4 vacant posts is under way and interviews will be held on 12 May.",
        ),
        (
            "no_figure",
            "percent",
            "Work is ongoing with the 22 local authorities in Wales to agree a common definition.",
        ),
        ("no_figure", "count", "Two of these were complex and took more than 6 months to conclude."),
        (
            "no_figure",
            "days",
            "The winter plan runs until 31 March and has a budget of £120,000.",
        ),
        (
            "no_figure",
            "lower",
            "One officer has been off since week 6, and cover has been arranged for 2 days a week.",
        ),
        (
            "no_figure",
            "percent",
            "Satisfaction in the follow-up survey was 91% (48 of 53 replies).",
        ),
        (
            "no_figure",
            "count",
            "The 5 year programme is now in its third year and 2 of the 3 phases have been delivered.",
        ),
    )
)
