"""Words that report and compare, and name nothing: a clause of such words speaks of the indicator alone.

By kind of word, so that a new one has its place. Left out on purpose: words for a part of a whole
('some', 'other', 'each team', 'most'), for another time ('then', 'next', 'years'), for people ('two
officers'), for benchmarks ('the target is'), and for what became of things ('upheld', 'refused'), which
`outcomes` knows.
"""

_VERBS = """
    abate advance balloon dwindle expand falter mount progress recede rocket spike subside suffer taper wane
    acknowledge adjust amount appear arrive attain beat believe better boost bounce calculate
    change chase check cleanse climb collate come commend compare compile compute concern confirm consider
    constitute contrast continue correspond count creep cut decline decrease deliver demonstrate
    derive deteriorate diminish dip disappoint discuss divide do drift drop ease edge emphasise encourage end
    equal equate evidence exceed expand explain express fail fall feel find finish fluctuate gain get give go
    grow help highlight hit hold hover illustrate imply improve inch increase indicate jump keep know lag
    lead leap lengthen lessen level lie lift look lose lower maintain manage match mean measure meet mention
    miss monitor move narrow note outperform outstrip overshoot overtake pass persist plateau please
    plummet plunge present produce prove publish push put quote raise rally rank rate reach read rebound
    recall recognise reconcile record recover reduce reflect regain register regress regret relate release
    remain remember report represent rest return reveal rise run satisfy say see seem serve set shift sign
    shorten show shrink sink sit slide slip slow slump soar stabilise stand start state stay steady stop
    strengthen struggle submit succeed suggest supply surge surpass sustain swell swing take tell thank think
    total track trail translate travel trend tumble turn undershoot underperform understand use validate vary
    verify watch weaken welcome widen win worsen yield
"""
# Their forms that no rule gives.
_IRREGULAR = """
    beaten began begun came crept cut did done doing fell fallen felt found fought gave given gone
    got gotten grew grown had held hit kept knew known laid lain lay led leapt lost meant met overtaken
    overtook put ran read risen rose run said sank sat saw seen set shown shrank shrunk slid stood sunk
    swollen swum swung thought told took taken understood was went were won written wrote
    leaves leaving
"""
_NOUNS = """
    arithmetic authority balance base basis board book cabinet calculation
    cleansing chart cohort comment commentary committee comparison compliance
    consequence council county cut dashboard data database dataset decline decrease denominator deterioration
    difference dip direction distance downturn drop end entry evidence extent fact fall figure form
    fraction gain gap ground growth head headline improvement increase index indicator information kpi
    level line margin mark mean measure mirror movement narrative note
    number numerator outturn panel part-year pattern performance period picture point population
    position progress proportion quarter quarterly range rate ratio reconciliation reduction report result
    return rise score scope scrutiny sense service share sheet shift shortfall sight situation slide sort
    spreadsheet stage standing standstill start statistic status story sum summary surge swing table
    term time total travel trend turn upturn value validation variance variation view way
    words working workings year-end
"""
_ADJECTIVES = """
    cheaper costlier dearer healthier lighter sounder
    acceptable accurate actual adverse alike apparent bad best big bigger biggest brighter brisk busier busy
    challenging clear close closer comfortable comparable considerable consistent corporate correct current
    different difficult disappointing dramatic easier easy encouraging equal evident exact excellent fair
    fast faster favourable final firm flat good gradual great greater greatest hard harder healthy heavier
    heavy high higher highest identical impressive improved lacklustre large larger largest latest level like
    likewise little local long longer longest low lower lowest marginal mixed modest narrow national natural
    nearer negative normal notable noticeable obvious overall pleased pleasing poor poorer poorest positive
    precise present previous prior promising proud provisional quick quicker quickest quiet quieter rapid raw
    real recent reassuring remarkable rough same satisfactory sharp short shorter shortest significant
    similar slight slow slower slowest small smaller smallest smooth sound stable static statutory steady
    steep stronger strong strongest stubborn sudden timely tough true typical underlying unacceptable
    unchanged unfavourable unsatisfactory usual weak weaker weakest welcome wide wider worse worst year
    cheaper dearer
"""
_SMALL = """
    albeit almost already also altogether always am among an anyway are as at because been being besides but
    by can did despite does down even ever far for from had has have having he her here hereby him his how
    however i if in indeed inside instead into is it its itself just less like me mine more much my myself
    near neither nevertheless no nonetheless nor now of off often on once onto or our ours ourselves out
    over past per perhaps plus quite rather regarding she since so soon still than that the their there
    therefore they this though through throughout thus to together too toward towards under unlike up upon
    us versus very via was we well were whereas where wherever which while whilst who whose why with within
    without yet you your
    away
"""
# "Partly upheld", "privately rented": these do not only say how.
_NOT_HOW = frozenset(
    """family elderly partly wholly supply reply assembly july monthly weekly daily yearly hourly nightly
    fortnightly fly bully ally tally newly privately permanently temporarily nationally regionally externally
    internally anonymously physically emotionally sexually verbally jointly separately solely friendly
    disorderly mostly likely unlikely""".split()
)


def _forms(verb):
    """Regular forms of a verb: 'drop' gives drops, dropping, dropped."""
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    plural = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    doubled = verb + verb[-1]
    return {verb, plural, verb + "ed", verb + "ing", doubled + "ed", doubled + "ing"}


WORDS = frozenset(
    {form for verb in _VERBS.split() for form in _forms(verb)}
    | {form for noun in _NOUNS.split() for form in (noun, noun + "s")}
    | {*_IRREGULAR.split(), *_ADJECTIVES.split(), *_SMALL.split()}
)


def only_reports(word):
    """True for a word that names nothing: 'climbed', 'figure', 'steadily'."""
    word = word.removesuffix("'s")
    return word in WORDS or (word.endswith("ly") and len(word) > 5 and word not in _NOT_HOW)
