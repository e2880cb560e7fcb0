"""The twelfth set: a blind one, in the voice of the officers who compile the returns of many teams."""

from statements.wordings import Wording

TWELFTH = tuple(
    Wording(*row)
    for row in (
        # x of n, against the percentage printed for this year and for last
        ("x_out_of_n", "percent", "Return received: {x}/{n}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "Of the {n} {noun} on the teams' returns, {x} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Numerator {x}, denominator {n}. Same qtr {last}: numerator {lx}, denominator {ln}.",
            "x n lx ln",
        ),
        ("x_out_of_n", "percent", "{Noun} {done}: {x}. Total {noun}: {n}.", "x n"),
        (
            "x_out_of_n",
            "percent",
            "Combined return from the north, mid and south areas comes to {x} of {n} {noun} {done},"
            " i.e. {now1}%.",
            "x n now1",
        ),
        (
            "x_out_of_n",
            "percent",
            "Q{qn} {year}\n{x} of {n}\nQ{qn} {last}\n{lx} of {ln}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "There were {ln} {noun} to report on this time last year and {lx} of them were {done}, whereas"
            " {x} out of {n} have been {done} this year.",
            "lx ln x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{now}% ({x}/{n}) - validated by the service 10 working days after quarter end.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Having chased the last outstanding return, we can confirm that {x} from {n} {noun} were {done}.",
            "x n",
        ),
        (
            "x_out_of_n",
            "few",
            "Small numbers here ({x} out of {n}) so a single case moves the result a lot.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "A total of {n} {noun} fell to be counted in the period ending {end}; the system has {x}"
            " recorded as {done}.",
            "n x",
        ),
        (
            "x_out_of_n",
            "percent",
            "Result based on {nn} {noun}, {x} of which were {done}.",
            "x nn",
        ),
        (
            "x_out_of_n",
            "percent",
            "YTD {x} of {n} ({now1}%), vs {lx} of {ln} ({before1}%) at the same point last yr.",
            "x n lx ln now1 before1",
        ),
        (
            "x_out_of_n",
            "percent",
            "The {now}% above is {x} {noun} over a base of {n}.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "lower",
            "{x} of our {n} {noun} were {done} (Q{qn} {last}: {lx} of {ln}).",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "For the same quarter a year ago the service returned {lx} out of {ln}.",
            "lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "No. of {noun} = {n}; no. {done} = {x}; result = {now}%.",
            "n x now",
        ),
        (
            "x_out_of_n",
            "percent",
            "Managers are satisfied that {x} of {n} is an accurate count, the spreadsheet having been"
            " reconciled to the case system.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Team Manager's return: {n} due, {x} {done}. Last yr's return: {ln} due, {lx} {done}.",
            "n x ln lx",
        ),
        (
            "x_out_of_n",
            "percent",
            "{before}% last year was {lx} of {ln}; {now}% this year is {x} of {n}.",
            "before lx ln now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Both sets of figures for the record: {x}/{n} now, {lx}/{ln} a year ago.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "lower",
            "{now}% of {noun} were {done}, which in real terms is {x} out of {n}.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "To arrive at {now}% the service divided {x} by {n}.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "few",
            "Out of just {n} {noun} the return shows {x} {done}, as against {lx} out of {ln} in the"
            " corresponding quarter of {last}.",
            "n x lx ln",
        ),
        # the figures themselves
        ("value", "percent", "{code} stands at {now}% for Q{qn}.", "now"),
        (
            "value",
            "percent",
            "Performance for the quarter was {now}%; for the equivalent quarter in {last} it was {before}%.",
            "now before",
        ),
        ("value", "days", "Avg. {now} days this qtr ({before} same qtr last yr).", "now before"),
        ("value", "percent", "Reported figures: {earlier}% in Q{qprev}, {now}% in Q{qn}.", "earlier now"),
        ("value", "percent", "Us {now} / Wales {average} / Target {target}.", "now average target"),
        # differences
        ("difference", "few", "{Late_word} {noun} out of {n} were {undone}.", "Late_word n"),
        ("difference", "percent", "{x} of the {n} {noun} were {done}; {late} were not.", "x n late"),
        (
            "difference",
            "few",
            "{n} {noun}, {x} {done}. The other {late_word} have been looked at by the Group Manager.",
            "n x late_word",
        ),
        (
            "difference",
            "percent",
            "{x} {noun} {done}, which leaves {late} {undone} from the {n} on the books.",
            "x late n",
        ),
        (
            "difference",
            "percent",
            "The difference between the {n} {noun} due and the {x} {done} is down to {late} being {undone}.",
            "n x late",
        ),
        (
            "difference",
            "percent",
            "Last year {llate} out of {ln} {noun} were {undone} and this year it is {late} out of {n}.",
            "llate ln late n",
        ),
        (
            "difference",
            "percent",
            "Base has moved from {ln} to {n} over the year, a difference of {change} {noun}, so compare"
            " with care.",
            "change",
        ),
        (
            "difference",
            "few",
            "Just {n} {noun} in the period: {x} {done} and {late} {undone}.",
            "n x late",
        ),
        # complements
        ("complement", "percent", "{now}% {done}, {comp}% {undone}.", "now comp"),
        (
            "complement",
            "percent",
            "While {now1}% of {noun} were {done} the other {comp1}% were {undone}.",
            "now1 comp1",
        ),
        (
            "complement",
            "percent",
            "{late} {noun} ({comp0}%) were {undone} out of {n} in all.",
            "late comp0 n",
        ),
        (
            "complement",
            "lower",
            "Looked at from the other side, {comp}% of {noun} were {undone}.",
            "comp",
        ),
        (
            "complement",
            "percent",
            "With {now0}% {done}, the balance of {comp0}% is with Team Managers to explain.",
            "now0 comp0",
        ),
        # percentage points against per cent
        (
            "points_or_percent",
            "percent",
            "Performance is [up:up|down] {points}{unit} on Q{qn} {last}.",
            "unit",
        ),
        (
            "points_or_percent",
            "lower",
            "The rate went from {before}% to {now}%, [up:a rise|a drop] of {points}{unit} over the"
            " twelve months.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "Target of {target}% [over:exceeded|not reached], the gap being {gap}{unit}.",
            "unit",
        ),
        (
            "points_or_percent",
            "percent",
            "Year on year movement: {points}{unit} ([up:upward|downward]).",
            "unit",
        ),
        (
            "points_or_percent",
            "lower",
            "We are {gap}{unit} [over:above|below] the {target}% target at present.",
            "unit",
        ),
        (
            "points_or_percent",
            "few",
            "The result is {points}{unit} [up:higher|lower] than the {before}% recorded for the same"
            " months of {last}.",
            "unit",
        ),
        # up and down, better and worse
        ("direction", "percent", "[up:Up|Down] from {before}% to {now}%.", "up before now"),
        (
            "direction",
            "percent",
            "Direction of travel on last year is [up:upward|downward]: {before}% then, {now}% now.",
            "up before now",
        ),
        (
            "direction",
            "percent",
            "Movement since last quarter: {earlier}% to {now}%, i.e. [quarterly:up|down].",
            "quarterly earlier now",
        ),
        (
            "direction",
            "percent",
            "[gain:Improved|Declined] on the same quarter last year ({before}%).",
            "gain before",
        ),
        (
            "direction",
            "lower",
            "[gain:An improvement|A deterioration] on the {before}% seen in Q{qn} {last}; lower is better"
            " for this PI.",
            "gain before",
        ),
        (
            "direction",
            "days",
            "[gain:Fewer|More] days on average than a year ago, {now} against {before}.",
            "gain now before",
        ),
        (
            "direction",
            "days",
            "The average has [up:lengthened|shortened] by {points} days compared with the same quarter last"
            " year.",
            "up points",
        ),
        (
            "direction",
            "percent",
            "The service has [quarterly:gained|lost] ground since Q{qprev}, when we reported {earlier}%.",
            "quarterly earlier",
        ),
        ("direction", "percent", "{points} pts [up:higher|lower] than this time last year.", "points up"),
        (
            "direction",
            "percent",
            "Teams were asked to explain why the figure has [up:risen|dropped] from {before1}% ({lx} of {ln})"
            " to {now1}% ({x} of {n}).",
            "up before1 lx ln now1 x n",
        ),
        (
            "direction",
            "days",
            "A year ago the average was {before} days. Now it is {now}: {points} days [gain:better|worse].",
            "before now points gain",
        ),
        (
            "direction",
            "few",
            "It looks a big change ([up:plus|minus] {points} percentage points) but there were only {n}"
            " {noun} in scope.",
            "up points",
        ),
        (
            "direction",
            "lower",
            "A [up:larger|smaller] share of {noun} was {done} than in the same quarter of {last}.",
            "up",
        ),
        (
            "direction",
            "percent",
            "[up:Above|Below] last year ({before}%) and [quarterly:above|below] last quarter ({earlier}%).",
            "up before quarterly earlier",
        ),
        # against target
        (
            "versus_target",
            "percent",
            "[met:Target met|Target not met]: {now}% v {target}%.",
            "met now target",
        ),
        (
            "versus_target",
            "percent",
            "We are [over:ahead of|behind] the {target}% target by {gap} percentage points.",
            "over target gap",
        ),
        (
            "versus_target",
            "percent",
            "Against a target of {target}% the outturn is {now}%, so [over:over|under] by {gap} points.",
            "target now over gap",
        ),
        (
            "versus_target",
            "days",
            "At {now} days we are [met:inside|outside] the {target}-day target.",
            "met now target",
        ),
        (
            "versus_target",
            "lower",
            "The ceiling set for this measure is {target}% and we are [over:over|under] it at {now}%.",
            "target over now",
        ),
        ("versus_target", "percent", "RAG - [met:Green|Red]. Target {target}.", "met target"),
        (
            "versus_target",
            "few",
            "[over:Clear of|Short of] the {target}% target with {x} out of {n}.",
            "over target x n",
        ),
        ("versus_target", "days", "{gap} days [over:over|under] target.", "gap over"),
        (
            "versus_target",
            "percent",
            "Members set the target at {target}% and the service [met:delivered it|failed to deliver it].",
            "target met",
        ),
        (
            "versus_target",
            "percent",
            "HoS advises that {now1}% is [over:higher|lower] than the target agreed in the Business Plan.",
            "now1 over",
        ),
        ("versus_target", "percent", "We needed {target}% and got {now}%.", "target now"),
        (
            "versus_target",
            "percent",
            "[over:Over|Under] target ({target}%) and [beyond:over|under] Wales ({average}%).",
            "over target beyond average",
        ),
        # against Wales
        (
            "versus_average",
            "percent",
            "Welsh average {average}%, so we sit [beyond:above|below] it.",
            "average beyond",
        ),
        (
            "versus_average",
            "percent",
            "[ahead:Better|Poorer] than the all-Wales position of {average}%.",
            "ahead average",
        ),
        (
            "versus_average",
            "percent",
            "The county is {gap_average} percentage points [beyond:above|below] the All Wales figure.",
            "gap_average beyond",
        ),
        (
            "versus_average",
            "lower",
            "Nationally the rate is {average}%. Ours is [beyond:higher|lower] at {now}%.",
            "average beyond now",
        ),
        (
            "versus_average",
            "few",
            "The average across the 22 Welsh authorities is {average}% and this authority"
            " [beyond:exceeds|falls short of] that.",
            "average beyond",
        ),
        (
            "versus_average",
            "days",
            "Wales averages {average} days; we are on {now}, so [beyond:longer|shorter].",
            "average now beyond",
        ),
        # another indicator
        (
            "cross_pi",
            "percent",
            "See also {other}, where {other_value} enquiries were opened.",
            "other_value",
        ),
        # remarks that no figure of the table can answer
        (
            "remark",
            "percent",
            "2 of the 3 area teams have now moved to the new recording form.",
        ),
        (
            "remark",
            "percent",
            "One area office missed the cut-off of 5 working days; its return will follow next quarter.",
        ),
        (
            "remark",
            "days",
            "Definition changed in April 2016 (see guidance note 4) so no older figures are shown.",
        ),
        ("remark", "lower", "Backlog tackled over 6 weekends at a cost of £8,200. No further comment."),
        (
            "remark",
            "percent",
            "Sampling: the performance team dip-checked 40 records and queried 3 with the service.",
        ),
        # counts: the figures themselves
        ("value", "count", "{n} received in Q{qn}.", "n"),
        ("value", "count", "{Noun}: {now} (same period last yr {ln}).", "now ln"),
        (
            "value",
            "count",
            "Across all teams {n} {noun} were logged, against {ln} for the corresponding quarter of {last}.",
            "n ln",
        ),
        ("value", "count", "Qtr {qprev} {earlier}, Qtr {qn} {n}.", "earlier n"),
        ("value", "count", "We told Scrutiny of {ln} {noun} for this quarter last year.", "ln"),
        ("value", "count", "{n} {noun} on the return, some of them {p1}.", "n"),
        # up and down
        ("direction", "count", "[up:Up|Down] {change} on last year.", "up change"),
        (
            "direction",
            "count",
            "{change} [up:more|fewer] {noun} than in Q{qn} {last}, when there were {ln}.",
            "change up ln",
        ),
        (
            "direction",
            "count",
            "[up:An increase|A decrease] of {pct}% from {ln} to {n}.",
            "up pct ln n",
        ),
        (
            "direction",
            "count",
            "{Noun} have [up:gone up|come down] over the year, from {ln} to {n}.",
            "up ln n",
        ),
        (
            "direction",
            "count",
            "Compared with last quarter ({earlier}) numbers are [quarterly:higher|lower].",
            "earlier quarterly",
        ),
        ("direction", "count", "Demand [up:grew|eased] by {pct}% year on year.", "up pct"),
        ("direction", "count", "This time last yr {ln}. Now {n}. Difference {change}.", "ln n change"),
        (
            "direction",
            "count",
            "The services put the [up:rise|fall] of {change} on the same quarter last year down to the way"
            " cases are now recorded.",
            "up change",
        ),
        (
            "direction",
            "count",
            "Last year's level would have meant {ln} {noun}; in the event there were {n}, which is {change}"
            " [up:over|under].",
            "ln n change up",
        ),
        (
            "direction",
            "count",
            "Quarter {qn} saw {n}, [quarterly:overtaking|falling below] the {earlier} of Quarter {qprev}.",
            "n quarterly earlier",
        ),
        ("direction", "count", "[up:Busier|Quieter] than a year ago: {n} {noun} v {ln}.", "up n ln"),
        # breakdowns
        (
            "breakdown_sum",
            "count",
            "{n} {noun}: {p1} {a}, {p2} {b}, {p3} {c}, {p4} {d}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1} = {a}\n{P2} = {b}\n{P3} = {c}\n{P4} = {d}\nTotal = {n}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "The {n} {noun} came in as follows:\n- {a} x {p1}\n- {b} x {p2}\n- {c} x {p3}\n- {d} x {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "• {P1}: {a}\n• {P2}: {b}\n• {P3}: {c}\n• {P4}: {d}\nAll {noun}: {n}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "Of the {n} {noun}, {a} were coded {p1}, {b} {p2}, {c} {p3} and the last {d} {p4}.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Category | No.\n{P1} | {a}\n{P2} | {b}\n{P3} | {c}\n{P4} | {d}\nTotal | {n}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}) make up the full {n}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{a} {p1} and {b} {p2} make {ab}; {c} {p3} and {d} {p4} make {cd}; overall {n}.",
            "a b ab c d cd n",
        ),
        (
            "breakdown_sum",
            "count",
            "The teams split the total by type: {p1} – {a}; {p2} – {b}; {p3} – {c}; {p4} – {d}.",
            "a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1} taken with {p2} is {ab}, {p3} taken with {p4} is {cd}, so {n} altogether.",
            "ab cd n",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1} and {p2} account for {ab} of the {n} ({a} and {b} respectively).",
            "ab a b n",
        ),
        (
            "breakdown_sum",
            "fraction",
            "{P4}: 1 only. Otherwise {p1} {a}, {p2} {b}, {p3} {c}; total {n}.",
            "a b c n",
        ),
        (
            "breakdown_sum",
            "count",
            "To the {a} {p1} add {b} {p2}, {c} {p3} and {d} {p4} and you reach {n}.",
            "a b c d n",
        ),
        ("difference", "count", "Take the {a} {p1} out of the total and {na} remain.", "a na"),
        # counts of themselves
        (
            "count_of_list",
            "count",
            "The {four} categories were {p1} - {a}, {p2} - {b}, {p3} - {c} and {p4} - {d}.",
            "four a b c d",
        ),
        (
            "count_of_list",
            "count",
            "{Four} headings are used on the form: {p1}, {p2}, {p3} and {p4}.",
            "Four",
        ),
        # shares
        ("share", "count", "{P1} made up {a} ({pa}%) of the {noun}.", "a pa"),
        ("share", "count", "{pa1}% of the {n} {noun} ({a}) were coded to {p1}.", "pa1 n a"),
        ("share", "count", "{P1} {a} / {n} = {pa}%.", "a n pa"),
        (
            "share",
            "count",
            "{a} came under {p1}, leaving {na} ({pna}%) under the other headings.",
            "a na pna",
        ),
        (
            "share",
            "count",
            "{P1} accounted for {pa}% and {p2} for {pb}%, that is {a} and {b} out of {n}.",
            "pa pb a b n",
        ),
        (
            "share",
            "count",
            "{na} of the {n} {noun} fell outside the {p1} category; the remaining {a} fell within it.",
            "na n a",
        ),
        ("share", "count", "With {a} down as {p1}, {pna}% of the {n} were something else.", "a pna n"),
        # multiples
        ("multiple", "multiple", "{Noun} have {doubled} since last year ({ln}).", "doubled"),
        (
            "multiple",
            "multiple",
            "The teams dealt with {twice} as many {noun} as in the same qtr last year.",
            "twice",
        ),
        ("multiple", "multiple", "Up {fold} on Q{qn} {last}: {ln} to {n}.", "fold"),
        (
            "multiple",
            "multiple",
            "At {n}, the total is roughly {twice} last year's {ln}.",
            "twice",
        ),
        (
            "multiple",
            "multiple",
            "Service leads report that the workload has in effect {doubled}: {ln} {noun} this time last year"
            " and {n} now.",
            "doubled",
        ),
        (
            "multiple",
            "fraction",
            "{P1}: {a} of the {n} {noun}, i.e. {fraction}.",
            "fraction",
        ),
        (
            "multiple",
            "fraction",
            "In {fraction} of cases the form gave {p1} ({a} of {n}).",
            "fraction",
        ),
        (
            "multiple",
            "fraction",
            "About {fraction} of all {noun} were {p1}, with the other {na} spread over the remaining types.",
            "fraction",
        ),
        # another indicator
        (
            "cross_pi",
            "count",
            "{other} recorded {other_value} enquiries opened; {code} recorded {n} {noun}.",
            "other_value n",
        ),
        (
            "cross_pi",
            "count",
            "Not to be confused with the {other_value} reported under {other}.",
            "other_value",
        ),
        # remarks that no figure of the table can answer
        ("remark", "count", "Of which {a} {p1} and {b} {p2}, to name the ones most often asked about."),
        ("remark", "count", "Contract with the new provider runs for 3 years from 1 October 2019."),
        ("remark", "count", "4 wte posts in the team, 1 vacant since May."),
        ("remark", "count", "Cabinet Member has asked for a fuller note to the next meeting (item 7)."),
    )
)
