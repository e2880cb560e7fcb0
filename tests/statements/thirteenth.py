"""The thirteenth set: blind, in the voices of heads of service and team managers of a South Wales city."""

from statements.wordings import Wording

THIRTEENTH = tuple(
    Wording(*row)
    for row in (
        # x of n
        (
            "x_out_of_n",
            "percent",
            "{x} of the {n} {noun} on our books this quarter were {done}. The others have been picked up by"
            " team managers in supervision.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Between the two area teams we had {n} {noun} and managed to have {x} {done}; in Q{qn} {last}"
            " the equivalent was {lx} out of {ln}. Thanks to all staff for their efforts.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "Q{qn} result: {x} / {n} {done}. Same qtr {last}: {lx} / {ln}. No concerns at present.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "The result rests on {n} {noun}. {x} {done}, {late} {undone}.",
            "x n late",
        ),
        (
            "x_out_of_n",
            "percent",
            "The numerator for the quarter is {x} and the denominator {n}, i.e. {now}%. Both have been"
            " signed off by the Head of Service.",
            "x n now",
        ),
        (
            "x_out_of_n",
            "percent",
            "A heavy quarter for the service with a backlog carried over from the bank holidays. Even so,"
            " from the {n} {noun} allocated to officers {x} were still {done} ({now1}%).",
            "x n now1",
        ),
        (
            "x_out_of_n",
            "percent",
            "Last year's position was {lx} from {ln}. This year we stand at {x} from {n} and I would ask"
            " members to bear in mind the turnover within the team.",
            "lx ln x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Having been through the case list with Business Support I can confirm that {x} {noun} were"
            " {done} out of a possible {n}. The query raised at DMT has therefore been closed.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "All {noun} – {n}. Of which {done} – {x} and {undone} – {late}. Managers receive this list every"
            " Monday.",
            "x n late",
        ),
        (
            "x_out_of_n",
            "percent",
            "Please note the figure is {now}% ({x}/{n}) and replaces the draft circulated to CMT. The"
            " earlier extract had left out one of the neighbourhood hubs.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Over the three months to {end} a total of {n} {noun} were entered on the system, with {x} being"
            " {done}. This compares to {lx} of {ln} over the same three months a year earlier.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "{now}%. {x} {noun} {done} / {n} total. Vacant post now filled.",
            "now x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "As a service we are reporting {now1}%: that is {x} {noun} out of {n}. Staff were redeployed for"
            " part of the quarter to support the flood response.",
            "now1 x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Out of {ln} {noun} in Q{qn} last year {lx} were {done} - {before}%. For the current year it is"
            " {x} out of {n} - {now}%.",
            "ln lx before x n now",
        ),
        (
            "x_out_of_n",
            "lower",
            "{x} {noun} out of {n} were {done} in the quarter. Low is good for this measure, and we keep a"
            " weekly eye on it.",
            "x n",
        ),
        (
            "x_out_of_n",
            "lower",
            "Just {x} of our {n} {noun} were {done} (last year, same quarter: {lx} of {ln}). Each case has"
            " been looked at by a senior officer.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "few",
            "Small numbers here so the percentage does swing about. {x} out of {n} {done}; in the same"
            " quarter the year before, {lx} out of {ln}.",
            "x n lx ln",
        ),
        (
            "x_out_of_n",
            "percent",
            "We have {x} {noun} {done} in the quarter. The full cohort was {n}, so {now0}% when rounded.",
            "x n now0",
        ),
        (
            "x_out_of_n",
            "percent",
            "Good work by colleagues in the Civic Centre and out at the depots saw {x} of {n} {noun} {done}"
            " by {end}. We intend to build on this.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "For info - denominator {n}, numerator {x}. Prior year (Q{qn} {last}) denominator {ln},"
            " numerator {lx}.",
            "n x ln lx",
        ),
        (
            "x_out_of_n",
            "percent",
            "{x} ({now}%) of the {n} {noun} were {done}, the rest being carried into next quarter for"
            " action. Agency cover is in place until the restructure is complete.",
            "x now n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Compared to Q{qn} {last}, when {lx} of the {ln} {noun} were {done}, this quarter saw {x} from"
            " {n}. The new rota appears to be settling in.",
            "lx ln x n",
        ),
        (
            "x_out_of_n",
            "few",
            "There were {n} {noun} only this quarter. {Late_word} were {undone} and {x} were {done}.",
            "n Late_word x",
        ),
        (
            "x_out_of_n",
            "percent",
            "Twelve months ago we had {lx} {noun} {done} out of {ln}; the position as at {end} is {x} out of"
            " {n}. Both sets of figures were run off the same report.",
            "lx ln x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "Figures supplied by the area teams and collated by Corporate Performance: {x} {done} from {n}"
            " {noun}. Evidence is held on the shared drive should Audit Wales wish to see it.",
            "x n",
        ),
        (
            "x_out_of_n",
            "percent",
            "{n} {noun} came through in the quarter, two of which were opened in error and will be taken out"
            " at year end. Team manager has reminded staff of the recording guidance.",
            "",
        ),
        # those that were not done
        (
            "difference",
            "few",
            "{Late_word} {noun} were {undone} out of {n}. Each one has been discussed with the manager"
            " concerned and there was no common theme.",
            "Late_word n",
        ),
        (
            "difference",
            "percent",
            "The service had {late} of its {n} {noun} {undone}, in the main because of vacancies we have not"
            " been able to recruit to. An honorarium has been agreed in the short term.",
            "late n",
        ),
        (
            "difference",
            "percent",
            "{x} were {done} out of {n} {noun}, which leaves {late} {undone}. A report on the reasons will"
            " go to the Scrutiny Panel.",
            "x n late",
        ),
        (
            "difference",
            "few",
            "Apart from {late_word}, all {n} {noun} were {done}. The exceptions were outside our control"
            " (access refused, and a system outage over the bank holiday).",
            "late_word n",
        ),
        (
            "difference",
            "percent",
            "There were {late} {noun} {undone} this time, set against {llate} in the corresponding quarter"
            " of {last}; overall volumes were {n} and {ln} respectively.",
            "late llate n ln",
        ),
        (
            "difference",
            "few",
            "We fell short in {late_word} instances. The other {x} {noun}, {n} in total, were {done} and the"
            " team should be commended for this given the pressures.",
            "late_word x n",
        ),
        (
            "difference",
            "percent",
            "{n} {noun} less the {late} {undone} gives {x} {done}. Report run on the first working day after"
            " quarter end.",
            "n late x",
        ),
        (
            "difference",
            "percent",
            "Of {ln} {noun} in the same period of {last}, {llate} were {undone}. This year's is {late} of"
            " {n}.",
            "ln llate late n",
        ),
        (
            "difference",
            "few",
            "Had the {late_word} {undone} gone to plan we would have had all {n}; as it is we have {x}. I am"
            " content that the process is sound.",
            "late_word n x",
        ),
        (
            "difference",
            "lower",
            "{late} out of {n} {noun} were {undone}, so {x} {done}. We continue to work with partners on"
            " prevention.",
            "late n x",
        ),
        (
            "difference",
            "percent",
            "{n} {noun} fell to be counted this quarter. All bar {late} were {done}.",
            "n late",
        ),
        (
            "difference",
            "percent",
            "The {late} {noun} {undone} were down to staff sickness, IT downtime and, in one instance, the"
            " customer asking for a later date.",
            "",
        ),
        # the rest in per cent
        (
            "complement",
            "percent",
            "{now}% were {done} this quarter. The remaining {comp}% were {undone} and are being prioritised.",
            "now comp",
        ),
        (
            "complement",
            "percent",
            "I appreciate members will want to focus on the {comp1}% {undone}. However, {now1}% of {noun}"
            " were {done}, often in difficult circumstances.",
            "comp1 now1",
        ),
        (
            "complement",
            "percent",
            "As a percentage of all {noun}, those {undone} came to {comp0}%. We are aiming to drive this"
            " down through better use of the mobile working app.",
            "comp0",
        ),
        (
            "complement",
            "percent",
            "Of {n} {noun}, {x} were {done}. That means {comp}% were not, and the Principal Officer is"
            " reviewing these on a case by case basis.",
            "n x comp",
        ),
        (
            "complement",
            "lower",
            "{now1}% of {noun} were {done}, meaning {comp1}% were {undone}. Seasonal factors apply.",
            "now1 comp1",
        ),
        (
            "complement",
            "percent",
            "Bulk of the {n} {noun} {done}; the other {comp}% ({late}) {undone}, many by a matter of hours.",
            "n comp late",
        ),
        (
            "complement",
            "percent",
            "To be clear on the figures, {now}% {done} plus {comp}% {undone}. There were no exclusions this"
            " time round.",
            "now comp",
        ),
        # shares in brackets and beside counts
        (
            "share",
            "percent",
            "{late} {noun} ({comp1}%) were {undone}, from {n}. Sickness absence in the team has been high"
            " and two colleagues are on phased returns.",
            "late comp1 n",
        ),
        (
            "share",
            "percent",
            "Total {noun} in qtr: {n}. Not where we want to be with {late} ({comp0}%) {undone}, so an action"
            " plan has been drawn up.",
            "comp0",
        ),
        (
            "share",
            "percent",
            "Split of the {n} {noun} is {x} ({now1}%) {done} and {late} ({comp1}%) {undone}.",
            "n x now1 late comp1",
        ),
        (
            "share",
            "lower",
            "{x} {noun} ended up {done}, being {now1}% of the {n} in scope. The service manager is satisfied"
            " that this is a fair reflection.",
            "x now1 n",
        ),
        (
            "share",
            "percent",
            "Looking back at Q{qn} {last}, {llate} {undone} out of {ln} left us on {before1}%. Lessons were"
            " learned from that and duty cover was strengthened.",
            "llate ln before1",
        ),
        (
            "share",
            "percent",
            "Those {undone} numbered {late} and made up {comp}% of the quarter's {n} {noun}.",
            "late comp n",
        ),
        # against the target
        (
            "versus_target",
            "percent",
            "Target {target}%, achieved {now}%. We are [over:above|below] target by {gap} percentage points.",
            "target now gap over",
        ),
        (
            "versus_target",
            "percent",
            "I can report that we have [met:met|not met] our target of {target}% this quarter. Performance"
            " is discussed at every team meeting and through PDRs.",
            "met target",
        ),
        (
            "versus_target",
            "percent",
            "At {now}%, performance is [over:in excess of|short of] the {target}% set out in the Corporate"
            " Plan. The position will be kept under review by the Director.",
            "now over target",
        ),
        (
            "versus_target",
            "percent",
            "[met:Target achieved|Target missed] (actual {now}% vs target {target}%). Budget pressures"
            " remain.",
            "met now target",
        ),
        (
            "versus_target",
            "percent",
            "Finished the quarter {gap} percentage points [over:clear of|adrift of] target. The Cabinet"
            " Member has been briefed.",
            "gap over",
        ),
        (
            "versus_target",
            "lower",
            "The ceiling we set ourselves was {target}% and the outturn was {now}%, so we have [met:kept"
            " within|gone beyond] it. Monitoring is monthly.",
            "target now met",
        ),
        (
            "versus_target",
            "days",
            "The target is {target} days. Our average was {now} days, {gap} days [over:more|fewer] than"
            " that, and a fuller report is going to Cabinet.",
            "target now gap over",
        ),
        (
            "versus_target",
            "percent",
            "Performance of {now}% set against a {target}% target, i.e. a [over:surplus|shortfall] of {gap}"
            " percentage points.",
            "now target over gap",
        ),
        (
            "versus_target",
            "days",
            "[met:Within|Outside] the {target} day target for the quarter. There is a lot of variation from"
            " month to month and managers are working through the reasons.",
            "met target",
        ),
        (
            "versus_target",
            "percent",
            "I had thought we would be [over:below|above] target, however with the final returns in we ended"
            " [over:above|below] it ({now}%, target {target}%).",
            "over now target",
        ),
        (
            "versus_target",
            "lower",
            "[over:Higher|Lower] than target this qtr ({now}% against {target}%). Demand through the hubs"
            " accounts for some of this.",
            "over now target",
        ),
        # against Wales
        (
            "versus_average",
            "percent",
            "The All Wales Average is {average}% and this authority is [beyond:above|below] it on {now}%."
            " City authorities do not always compare well with their rural neighbours.",
            "average beyond now",
        ),
        (
            "versus_average",
            "percent",
            "We are {gap_average} percentage points [beyond:above|below] the average for Wales, which is"
            " {average}%. Welsh Government has been sent our return.",
            "gap_average beyond average",
        ),
        (
            "versus_average",
            "percent",
            "Benchmarking: Wales {average}%, ourselves {now}%. [ahead:Better|Worse] than the national"
            " picture.",
            "average now ahead",
        ),
        (
            "versus_average",
            "lower",
            "Our rate of {now}% is [beyond:higher|lower] than that for Wales as a whole ({average}%). It"
            " should be remembered that definitions are applied differently across the 22 councils.",
            "now beyond average",
        ),
        (
            "versus_average",
            "days",
            "This equates to {gap_average} days [beyond:more|fewer] than the All-Wales average of {average}"
            " days. The Head of Service sits on the national group looking at this.",
            "gap_average beyond average",
        ),
        (
            "versus_average",
            "percent",
            "We sit [beyond:above|below] the Welsh average of {average}% and [over:above|below] our own"
            " target of {target}%.",
            "beyond average over target",
        ),
        (
            "versus_average",
            "percent",
            "Data Cymru's comparison puts the typical Welsh council at {average}%. With {now}% we are"
            " [ahead:doing better|doing less well], albeit the years are not the same.",
            "average now ahead",
        ),
        # up, down, improved, declined
        (
            "direction",
            "percent",
            "Performance has [gain:improved|declined] since the same quarter last year, from {before}% to"
            " {now}%. The triage desk introduced in the summer is now embedded.",
            "gain before now",
        ),
        (
            "direction",
            "percent",
            "[up:Up|Down] {points} percentage points on Q{qn} {last}. Two new starters are due from the"
            " trainee scheme.",
            "up points",
        ),
        (
            "direction",
            "percent",
            "[quarterly:Up|Down] on last quarter's {earlier}%. As ever the school holidays play a part.",
            "quarterly earlier",
        ),
        (
            "direction",
            "percent",
            "We reported {earlier}% for Q{qprev} and Q{qn} has come in [quarterly:higher|lower] at {now}%."
            " No change to the way it is counted.",
            "earlier quarterly now",
        ),
        (
            "direction",
            "lower",
            "The proportion of {noun} {done} has [up:gone up|come down] over the year, {before1}% then and"
            " {now1}% now. Managers are meeting fortnightly to go through the detail.",
            "up before1 now1",
        ),
        (
            "direction",
            "days",
            "The average has [up:risen|fallen] by {points} days over the past twelve months and stands at"
            " {now} days. A small number of long cases can skew this.",
            "up points now",
        ),
        (
            "direction",
            "days",
            "{before} days this time last year, {now} days this year: [up:an increase|a reduction] of"
            " {points} days.",
            "before now up points",
        ),
        (
            "direction",
            "percent",
            "Year on year we have [gain:gained|lost] {points} percentage points. I put this down in part to"
            " the move to the new case management system.",
            "gain points",
        ),
        (
            "direction",
            "percent",
            "The current figure represents a [quarterly:rise|dip] from Q{qprev} ({earlier}%) and a"
            " [up:rise|dip] from Q{qn} {last} ({before}%).",
            "quarterly earlier up before",
        ),
        (
            "direction",
            "lower",
            "[gain:Better|Worse] than at the same point last year, when {before}% of {noun} were {done}. We"
            " are now on {now}%.",
            "gain before now",
        ),
        (
            "direction",
            "few",
            "Going from {lx} out of {ln} in Q{qn} {last} to {x} out of {n} this quarter means our percentage"
            " has [up:increased|decreased]. With a caseload this size I would not read too much into it.",
            "lx ln x n up",
        ),
        # points called per cent
        (
            "points_or_percent",
            "percent",
            "The result [up:rose|fell] by {points}{unit} compared with the same quarter last year ({before}%"
            " to {now}%). A review of workloads is under way.",
            "unit",
        ),
        (
            "points_or_percent",
            "lower",
            "At {now}% we are {points}{unit} [up:higher|lower] than in Q{qn} {last}, when it was {before}%.",
            "unit",
        ),
        # the value itself
        (
            "value",
            "percent",
            "Result for this quarter {now}%; last quarter {earlier}%; this quarter last year {before}%."
            " Audit trail available on request.",
            "now earlier before",
        ),
        (
            "value",
            "days",
            "Q{qn} {year} {now} days, Q{qn} {last} {before} days. Commentary to follow once the data quality"
            " checks are finished.",
            "now before",
        ),
        (
            "value",
            "percent",
            "The {now}% shown takes in every ward in the city. The {before}% given for Q{qn} {last} was on"
            " the same footing.",
            "now before",
        ),
        (
            "cross_pi",
            "percent",
            "{other} (enquiries opened) stood at {other_value} for the quarter and should be looked at"
            " alongside this one, which is on {now}%.",
            "other_value now",
        ),
        # counts: the value
        (
            "value",
            "count",
            "{n} {noun} in Qtr {qn}, previously {ln} for the same qtr of {last}. No target set as this is"
            " demand led.",
            "n ln",
        ),
        (
            "value",
            "count",
            "We took in {n} {noun} during the quarter, having had {earlier} in Q{qprev}. The front door team"
            " has coped well.",
            "n earlier",
        ),
        (
            "value",
            "count",
            "Demand on the service remains considerable, with {n} {noun} logged by {end}. The Assistant"
            " Director chairs a weekly meeting to manage this.",
            "n",
        ),
        (
            "value",
            "count",
            "{Noun}: {n} (Q{qn} {year}), {ln} (Q{qn} {last}), {earlier} (Q{qprev}).",
            "n ln earlier",
        ),
        (
            "value",
            "count",
            "The figure of {n} has been checked and is correct. It is a count of {noun}, not of individuals.",
            "n",
        ),
        (
            "value",
            "count",
            "Twelve months back we were reporting {before}. The number now is {now} and I do not anticipate"
            " any let up going into the next quarter.",
            "before now",
        ),
        (
            "value",
            "count",
            "Nothing to add to the {n} {noun} reported, other than that last year's {ln} took in some late"
            " returns from partners.",
            "n ln",
        ),
        (
            "value",
            "count",
            "The Q{qprev} count was {earlier} and we have finished Q{qn} on {now}.",
            "earlier now",
        ),
        (
            "value",
            "count",
            "Seven of the {noun} came from the same street and are being dealt with together. Local members"
            " have been kept informed.",
            "",
        ),
        (
            "value",
            "count",
            "We expect somewhere between 5 and 10 {noun} to be withdrawn or re-coded following validation."
            " This will be corrected in next qtr's return.",
            "",
        ),
        # counts: up and down
        (
            "direction",
            "count",
            "{Noun} have [up:gone up|gone down] by {change} compared to the same quarter of {last}, {ln} to"
            " {n}. Colleagues in Communications ran a campaign over the period.",
            "up change ln n",
        ),
        (
            "direction",
            "count",
            "{change} [up:more|fewer] {noun} than in Q{qn} last year. We are in line with what our"
            " neighbours in the region are telling us.",
            "change up",
        ),
        (
            "direction",
            "count",
            "This is a [up:rise|drop] of {pct}% on last year's {ln}. The budget for the year assumed no"
            " change.",
            "up pct ln",
        ),
        (
            "direction",
            "count",
            "[quarterly:An increase|A decrease] on the {earlier} recorded for Q{qprev}, which tends to be"
            " the pattern at this time of year.",
            "quarterly earlier",
        ),
        (
            "direction",
            "count",
            "Pressure on the team has [up:grown|eased] with {n} {noun} this year and {ln} in the same period"
            " last year.",
            "n ln",
        ),
        (
            "direction",
            "count",
            "[up:Up|Down] from {before} to {now} year on year, a difference of {change}. Nothing unusual to"
            " report.",
            "up before now change",
        ),
        (
            "direction",
            "count",
            "Change vs Q{qn} {last}: [up:+|-]{change} ([up:+|-]{pct}%). Service manager to bring a short"
            " paper to DMT.",
            "change pct up",
        ),
        (
            "direction",
            "count",
            "The number has [quarterly:risen|fallen] since Q{qprev}. Put next to where we were at this stage"
            " in {last} it is {change} [up:higher|lower].",
            "quarterly change up",
        ),
        (
            "direction",
            "count",
            "I would not compare us with England as it is not like for like. Our own count for Q{qn} {last}"
            " was {ln} and we are [up:over|under] that with {n}.",
            "ln up n",
        ),
        # breakdowns
        (
            "breakdown_sum",
            "count",
            "{n} {noun}, namely {p1} {a}, {p2} {b}, {p3} {c} and {p4} {d}. All were dealt with by the duty"
            " officer.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "The {n} is made up as follows:\n{P1} = {a}\n{P2} = {b}\n{P3} = {c}\n{P4} = {d}\nOfficers are"
            " looking into whether the coding can be simplified.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Please see below a breakdown by type for the quarter.\n- {p1}: {a}\n- {p2}: {b}\n- {p3}: {c}\n-"
            " {p4}: {d}\nTotal: {n}.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{a} x {p1}, {b} x {p2}, {c} x {p3}, {d} x {p4}. {n} altogether.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "By category, {p1} accounted for {a} of the {n} {noun}, {p2} for {b} and {p3} for {c}. The final"
            " {d} came under {p4}.",
            "a n b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "Type | Number\n{P1} | {a}\n{P2} | {b}\n{P3} | {c}\n{P4} | {d}\nTotal | {n}\nThe above has been"
            " shared with the regional partnership.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}) give us the {n} for the quarter. We no longer"
            " record anything as 'other'.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "Of the {n} {noun}, {ab} came under {p1} or {p2} while {cd} came under {p3} or {p4}.",
            "n ab cd",
        ),
        (
            "breakdown_sum",
            "count",
            "{a} {p1} + {b} {p2} + {c} {p3} + {d} {p4} = {n} {noun}. Checked by the Data Team.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "{P1} – {a}. All other categories – {na}. Gives {n}, which ties back to the register.",
            "a na n",
        ),
        (
            "breakdown_sum",
            "count",
            "<p>During the Qtr. there were {n} {noun}, recorded as:</p> <ul> <li>{P1} – {a}</li> <li>{P2} –"
            " {b}</li> <li>{P3} – {c}</li> <li>{P4} – {d}</li> </ul> <p>Work is ongoing with partner"
            " agencies.</p>",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "fraction",
            "{n} in all, of which {b} {p2}, {c} {p3}, {d} {p4} and {a} {p1}. Members asked for this split at"
            " the last committee.",
            "n b c a",
        ),
        (
            "breakdown_sum",
            "count",
            "We have looked at the {n} by type: {p1} came to {a} and {p2} to {b}, leaving {cd} for {p3} and"
            " {p4} together.",
            "n a b cd",
        ),
        (
            "breakdown_sum",
            "count",
            "{a} were put down as {p1}, {b} as {p2}, a further {c} as {p3} and {d} as {p4}, hence the {n}"
            " reported. There is some judgement in which heading is used.",
            "a b c d n",
        ),
        (
            "breakdown_sum",
            "count",
            "Take {p1} ({a}) out and there are {na} {noun} left from the {n}. Those are the ones that take"
            " up most officer time.",
            "a na n",
        ),
        # shares of the count
        (
            "share",
            "count",
            "{a} ({pa}%) of the {n} {noun} related to {p1}, which is where we are concentrating our"
            " resource.",
            "pa n",
        ),
        (
            "share",
            "count",
            "The {p1} category makes up {pa1}% of the total ({a} of {n}). A task and finish group has been"
            " set up.",
            "pa1 a n",
        ),
        (
            "share",
            "count",
            "From {n} {noun} we had {p1} at {pa}% ({a}) and {p2} at {pb}% ({b}).",
            "n pa pb",
        ),
        (
            "share",
            "count",
            "Under {p1} there were {a} {noun}; the remaining {pna}% were spread over the other headings."
            " This has been raised with partners and with local members.",
            "pna",
        ),
        (
            "share",
            "count",
            "{P1} – {a}, or {pa1}% of all {noun} in the quarter. Officers had forecast less.",
            "a pa1",
        ),
        # multiples
        (
            "multiple",
            "multiple",
            "{Noun} have roughly {doubled} on the same quarter last year ({ln} to {n}). We are making the"
            " case for an extra post in the budget round.",
            "doubled",
        ),
        (
            "multiple",
            "multiple",
            "We have had around {twice} as many {noun} as in Q{qn} {last}. The team is stretched and some"
            " non-statutory work has been put on hold.",
            "twice",
        ),
        (
            "multiple",
            "multiple",
            "{n} this year, {ln} in the same qtr last year: about {twice} the number. Awareness raising in"
            " the community is the likely reason.",
            "twice",
        ),
        (
            "multiple",
            "fraction",
            "{a} {noun}, i.e. {fraction} of the {n}, were for {p1}. Repeat cases feature heavily.",
            "fraction",
        ),
        (
            "multiple",
            "fraction",
            "The heading of {p1} alone took up {fraction} of our {noun} this quarter ({a} out of {n}).",
            "fraction",
        ),
        # counts of themselves
        (
            "count_of_list",
            "count",
            "{Four} types were recorded across the {n}: {p1} ({a}), {p2} ({b}), {p3} ({c}) and {p4} ({d}).",
            "Four n",
        ),
        (
            "count_of_list",
            "count",
            "All of our {noun} fall into these {four} groups:\n• {p1} - {a}\n• {p2} - {b}\n• {p3} - {c}\n•"
            " {p4} - {d}\nNo other group was used this qtr.",
            "four",
        ),
        # another indicator
        (
            "cross_pi",
            "count",
            "This PI should be read together with {other}, where there were {other_value} in the quarter."
            " The same team deals with both.",
            "other_value",
        ),
        (
            "value",
            "count",
            "Recorded {noun} for the qtr: {n}, vs {ln} for the same qtr LY. Recording backlog now cleared.",
            "n ln",
        ),
        (
            "direction",
            "count",
            "We are [up:ahead of|behind] last year's {ln} by {change}. The service plan will be refreshed in"
            " light of this.",
            "up ln change",
        ),
        (
            "breakdown_sum",
            "count",
            "Split (total {n}): {p1} {a} / {p2} {b} / {p3} {c} / {p4} {d}. Detail held by the team leader.",
            "n a b c d",
        ),
        (
            "breakdown_sum",
            "count",
            "{ab} of the {noun} were to do with either {p1} ({a}) or {p2} ({b}). I have asked for a deep"
            " dive into both.",
            "ab a b",
        ),
        (
            "share",
            "count",
            "Leaving aside {p1} ({a}), we would have reported {na}, which is {pna}% of the {n}.",
            "na pna n",
        ),
        (
            "multiple",
            "multiple",
            "Since Q{qn} {last} volumes have gone up roughly {fold}, from {ln} to {n}. Cabinet has approved"
            " a temporary increase in the establishment.",
            "fold",
        ),
        (
            "cross_pi",
            "count",
            "{n} here and {other_value} for {other}. Not every enquiry leads on to anything further.",
            "n other_value",
        ),
    )
)
