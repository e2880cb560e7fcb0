"""Lists in prose, in lines and in brackets: their items, and the total they must make."""

import re
from dataclasses import dataclass, field
from fractions import Fraction

from piutils.commentary.claims import CONTRADICTED, QUESTIONED, VERIFIED, fits, number
from piutils.commentary.passages import stems

_SEPARATOR = r"(?:=|:|–|—|-|\.{2,}|→|»|\|)"
_BEFORE = re.compile(rf"[\w)\]'\"*/.]\s*(?:(?:\s|(?<=\S)){_SEPARATOR}\s*|\s{_SEPARATOR}|\s[x×]\s?)$")
_AFTER_ITEM = re.compile(r"\s*(?:\(‹p\d+›\)|‹p\d+›)?\s*(?:$|[,;.)\n]|(?:and|&|a|ac)\s|[A-Z(*•·/\"'])")
_LEADING = re.compile(rf"\s*{_SEPARATOR}\s*[A-Za-z\"']")
_TIMES = re.compile(r"\s?[x×*]\s?[A-Za-z(\"']")
_TOTAL = re.compile(
    r"\b(?:grand total|sub-?total|totals?|totalling|totaling|in total|overall total|altogether|in all"
    r"|overall|all (?:reasons|cases|categories)"
    r"|cyfanswm|i gyd)\b",
    re.I,
)
_NOT_PART = re.compile(
    r"\b(?:target|average|last year|previous|wales|national|rank|score|baseline|forecast|actual|quarter"
    r"|qtr|year|of which"
    r"|of these|of whom|including|includes|percentage|per cent|mean|median|budget|variance|cost|this year"
    r"|performance"
    r"|cyfartaledd|targed)\b",
    re.I,
)
PARTIAL = re.compile(
    r"\b(?:includ(?:e|es|ed|ing)|such as|e\.g\.?|for example|for instance|main(?:ly)?|most common"
    r"|commonest|most frequent"
    r"|top|largest|biggest|primarily|some|a number of|a range of|among(?:st)?|at least|notabl[ey]"
    r"|particularly|key"
    r"|predominantly|principal(?:ly)?|highlights?|several|many|few|mostly|significant|highest|leading"
    r"|yn cynnwys|gan gynnwys|prif)\b"
)
OVERLAP = re.compile(
    r"\b(?:more than one|multiple|overlap\w*|(?:counted|recorded|appear\w*|included) (?:twice"
    r"|more than once|in more)|mutually"
    r"|several (?:reasons|categories|factors)|one or more|both categories|may (?:have|appear|fall)"
    r"|can (?:have|appear|fall)|could (?:have|appear)"
    r"|double.count\w*|same (?:child|person|family|case) (?:may|can|could)|primary and secondary"
    r"|mwy nag un)\b"
)
_OPEN_END = re.compile(
    r"\b(?:the (?:remaining|remainder|rest|others)|others were|not recorded|unknown|remain(?:der|ing)"
    r"|y gweddill)\b"
)
_FACET = re.compile(
    r"\b(?:reasons?|breakdown|broken down|break down|broken|categor(?:y|ies)|types?|outcomes?|sources?"
    r"|causes?|due to|because|split"
    r"|made up|consist\w*|compris\w*|composed|as follows|namely|i\.e\.?|themes?|by (?:age|gender|area"
    r"|team|type|reason|category|ward|harm|month)"
    r"|distribut\w*|divided|were|was|are|these|those|following|rhesymau|dadansoddiad|fel a ganlyn)\b"
)
_STRONG_FACET = re.compile(
    r"\b(?:reasons?|breakdown|broken down|categor(?:y|ies)|outcomes?|causes?|due to|split|made up"
    r"|consist\w*|compris\w*|composed|as follows"
    r"|namely|divided|by (?:age|gender|area|team|type|reason|category|ward|harm|month)|rhesymau"
    r"|dadansoddiad|fel a ganlyn)\b"
)


@dataclass
class Listing:
    """Items of one list.

    items : indices of the numbers
    start, end : place in the text, from the first label to behind the last item
    totals : indices of totals that stand in the list itself ('Total = 45', '45 in all')
    form : how an item is written
    """

    items: list
    start: int
    end: int
    form: str
    totals: list = field(default_factory=list)
    partial: bool = False


def find_lists(passage, facts, ledger):
    """Find every list and hold its sum against the total it belongs to."""
    listings = _marked(passage, ledger) + _prose(passage, ledger)
    for listing in sorted(listings, key=lambda one: one.start):
        ledger.items |= set(listing.items)
    return sorted(listings, key=lambda one: one.start)


def _form(passage, index, ledger):
    """How a number is written as an item: 'label=', '=label', 'x', '()', 'line' or ''."""
    figure, text = passage.figures[index], passage.text
    if (
        figure.kind != "c"
        or figure.value.denominator != 1
        or index in passage.numbering
        or _whole_of_pair(ledger, index)
    ):
        return ""
    before = text[max(0, figure.start - 60) : figure.start]
    after = text[figure.end : figure.end + 60]
    if index and passage.figures[index - 1].kind == "i" and figure.start - passage.figures[index - 1].end < 4:
        return ""  # "PI/802: 332" is a figure quoted from there
    if _TIMES.match(after):
        return "x"
    head = re.search(r"(?:^|\n|:\s)[ \t•*·●▪○◦‣∙–—-]*$", before) is not None
    if head and _LEADING.match(after):
        return "=label"
    if _BEFORE.search(before) and _item_ends(passage, index, after):
        return "label="
    if re.search(r"[A-Za-z)'\"]\s?\(\s?(?:n\s?=\s?)?$", before) and re.match(r"\s?\)", after):
        return "()"
    if (
        _LEADING.match(after)
        and re.search(r"[:)\w.,;]\s+$", before)
        and not re.search(r"‹|\d\s*$", before[-2:])
    ):
        return "=label"
    if head and re.match(r"\s+[A-Za-z]", after):
        label = re.match(r"[^\n]*", text[figure.end : figure.end + 120])[0]
        told = len(label.split()) > 8 or re.search(
            r"\b(?:were|was|is|are|has|have|in|during)\b|:", label.lower()
        )
        return "" if told else "number line"
    if re.search(
        r"(?:^|[:,;]|\band)\s+(?:and )?[A-Za-z][A-Za-z'/&-]*(?: [a-z'/&-]+){0,4} $", before
    ) and re.match(r"\s?(?:[,;)(.]|and\b|$)", after):
        return "label number"
    if re.match(r"[ ]*(?:\n|$)", after) and re.search(r"[A-Za-z)']\s+$", before):
        return "label line"
    return ""


def _item_ends(passage, index, after):
    if index + 1 < len(passage.figures):
        following = passage.figures[index + 1]
        gap = passage.text[passage.figures[index].end : following.start]
        if following.kind == "p" and re.fullmatch(r"\s*\(?\s*|\s*[,–-]\s*", gap):
            return True
    return bool(_AFTER_ITEM.match(after))


def _marked(passage, ledger):
    """Lists whose items are marked by a sign, a bracket or a line of their own."""
    listings, run, form = [], [], ""

    def close():
        if len(run) >= 2:
            listings.append(_listing(passage, list(run), form))
        run.clear()

    last = None
    for index in range(len(passage.figures)):
        figure = passage.figures[index]
        if figure.kind in "liadnqyjorx" and figure.kind != "c":
            continue
        if figure.kind == "p" and run and _belongs(passage, run[-1], index):
            continue
        kind = _form(passage, index, ledger)
        if not kind:
            close()
            last = None
            continue
        if run and (kind != form or not _goes_on(passage, last, index, form)):
            close()
        if not run:
            form = kind
        run.append(index)
        last = index
    close()
    return [listing for listing in listings if listing]


def _belongs(passage, item, percent):
    """True where a percentage is the share printed behind an item: 'Neglect – 25 (10%)'."""
    gap = passage.text[passage.figures[item].end : passage.figures[percent].start]
    return re.fullmatch(r"\s*\(?\s*|\s*[,–-]\s*|\s\w+ \(", gap) is not None


def _goes_on(passage, last, index, form):
    """True where the text between two items holds one label and nothing else."""
    gap = passage.text[passage.figures[last].end : passage.figures[index].start]
    if len(gap) > 160:
        return False
    inner = gap.rstrip(" =:–—-|→.")
    if form in ("label=", "()", "label line", "label number"):
        inner = gap
        inner = re.sub(rf"\s*{_SEPARATOR}\s*$", "", inner)
    if ":" in inner.strip(" :") and "\n" not in inner.split(":")[-1]:
        return False
    if re.search(r"[.!?]\s+\S+\s+\S+\s+\S+\s+\S+\s+\S+\s+\S+\s", inner) and form not in ("x",):
        return False
    if "\n" in inner.strip() and form in ("x", "=label", "number line"):
        # a line between two items that is no item itself
        lines = [line for line in inner.split("\n") if line.strip(" •*·-–")]
        if len(lines) > 1:
            return False
    if form in ("label=", "label line", "()", "label number") and inner.count("\n") > 1:
        lines = [line for line in inner.split("\n") if line.strip(" •*·-–")]
        if len(lines) > (2 if inner.split("\n")[0].strip() else 1):
            return False
    if re.search(r"[.:]\s*\n", inner) and form != "x" and ":" in inner:
        return False
    if form in ("label=", "label line", "label number") and gap.count("(") > gap.count(")"):
        return False
    words = inner.split()
    return len(words) <= 22


def _label(passage, run, place, form):
    figure = passage.figures[run[place]]
    if form in ("label=", "()", "label line", "label number"):
        start = passage.figures[run[place - 1]].end if place else max(0, figure.start - 120)
        words = passage.text[start : figure.start]
        if not place:
            words = re.split(r"[\n:;.]", re.sub(rf"\s*{_SEPARATOR}?\s*\(?$", "", words))[-1]
        return words
    stop = passage.figures[run[place + 1]].start if place + 1 < len(run) else figure.end + 100
    return re.split(r"[\n;.]", passage.text[figure.end : stop])[0]


def _listing(passage, run, form):
    labels = [_label(passage, run, place, form) for place in range(len(run))]
    totals = [
        index
        for index, label in zip(run, labels, strict=True)
        if _TOTAL.search(label) and len(label.split()) <= 6
    ]
    items = [index for index in run if index not in totals]
    if any(_NOT_PART.search(label) for label in labels if not _TOTAL.search(label)):
        return None
    if len(items) < 2:
        return None
    values = [passage.figures[index].value for index in items]
    if form in ("=label", "number line") and len(values) > 2 and values == list(range(1, len(values) + 1)):
        return None  # the lines are numbered
    first, last = passage.figures[run[0]], passage.figures[run[-1]]
    start = (
        first.start - len(labels[0])
        if form in ("label=", "()", "label line", "label number")
        else first.start
    )
    listing = Listing(items, max(0, start), last.end, form, totals)
    if form in ("number line", "label line") and len({passage.sentence_of(i).number for i in items}) < len(
        items
    ):
        return None
    if form in ("number line", "label line") and any(
        len(label.split()) > 8 or re.search(r"\b(?:were|was|is|are|has|have|in|during)\b|:", label.lower())
        for label in labels
        if not _TOTAL.search(label)
    ):
        return None  # sentences that begin with a number, not the lines of a list
    return listing


_OPENS = re.compile(
    r"(?:\(|:|\b(?:made up of|comprising|comprised(?: of)?|comprises|consisting of|consists? of"
    r"|consisted of|composed of"
    r"|(?:split|divided) (?:between|into|as)|broken down (?:as|into)|namely|due to|of which|of whom"
    r"|of these))\s*$"
)


def _whole_of_pair(ledger, index):
    """True for a number of a pair, but for the part in 'of the 41, 4 were closed': that opens a list."""
    return any(index == pair.n or pair.form != "of the" for pair in ledger.pairs_of(index))


_ITEM_START = re.compile(
    r"(?:^|[:,;(]|(?<![a-z] )[–-]|\b(?:made up of|comprising|comprised(?: of)?|comprises|consisting of"
    r"|consists? of|consisted of|composed of|between|into|namely|due to|of which|of whom)|\band|\bplus"
    r"|\bwith|\ba|\bac|\bwere|\bthere were)\s*(?:a further |another "
    r"|the (?:remaining|other|final|last) |only |just "
    r"|and |in |for |there were |were |the reason(?:s)? (?:was|were) )*$"
)


def _prose(passage, ledger):
    """Lists in a sentence: 'five were sick, three were late and two had left'."""
    listings = []
    taken = set(ledger.items)
    for sentence in passage.sentences:
        if sentence.last - sentence.first < 2:
            continue
        run = []
        for index in range(sentence.first, sentence.last):
            figure = passage.figures[index]
            if figure.kind in "liadnqyjor":
                continue
            if figure.kind == "p" and run and _belongs(passage, run[-1], index):
                continue
            begin = passage.figures[run[-1]].end if run else sentence.start
            gap = passage.text[max(begin, figure.start - 120) : figure.start].lower()
            if run and _OPENS.search(gap):
                _keep(passage, listings, run)
                run = []
            after = passage.text[figure.end : figure.end + 40]
            item = (
                figure.kind == "c"
                and index not in taken
                and not _whole_of_pair(ledger, index)
                and figure.value.denominator == 1
                and _ITEM_START.search(gap)
                and re.match(r"\s(?!per\b|%)[A-Za-z(]", after)
                and not re.match(
                    r"\s(?:out of|of (?:them|which|whom|these|those|the ‹)|more|fewer|less|higher|lower"
                    r"|times|in ten|o'r|allan)\b",
                    after,
                )
            )
            if (
                item
                and run
                and (
                    re.search(r"[:.]\s|\b(?:compared|than|against|from|last year|previous)\b", gap)
                    or len(gap) > 110
                )
            ):
                _keep(passage, listings, run)
                run = []
            if item:
                run.append(index)
            else:
                _keep(passage, listings, run)
                run = []
        _keep(passage, listings, run)
    return listings


def _keep(passage, listings, run):
    if len(run) < 2:
        return
    figures = passage.figures
    end = figures[run[-1]].end
    stop = re.search(r"[.;)\n]", passage.text[end : end + 120])
    listings.append(Listing(list(run), figures[run[0]].start, end + (stop.start() if stop else 0), "prose"))


def check_lists(passage, facts, ledger, listings):
    """Hold the sum of each list against the total it belongs to."""
    for listing in listings:
        _check(passage, facts, ledger, listing, listings)


def _intro(passage, listing):
    """Words that lead to a list: the sentence it stands in, or the line before, as (start, words)."""
    sentence = passage.sentence_of(listing.items[0])
    start = sentence.start
    words = passage.text[start : listing.start]
    number_ = sentence.number
    if len(words.strip(" \n•*-–·:")) < 4 and number_:
        before = passage.sentences[number_ - 1]
        start, words = before.start, passage.text[before.start : listing.start]
        number_ -= 1
    return number_, start, words


def _check(passage, facts, ledger, listing, listings):
    figures = passage.figures
    values = [figures[index].value for index in listing.items]
    total = sum(values)
    intro_number, intro_start, intro = _intro(passage, listing)
    low = passage.text[intro_start : figures[listing.items[0]].start].lower()
    after = passage.text[listing.end : listing.end + 110]
    tail = _tail(passage, listing)
    sum_ = " + ".join(number(value) for value in values) + f" = {number(total)}"
    inside = _candidates(passage, ledger, intro_start, listing, listings)
    earlier = _candidates(
        passage, ledger, _three_back(passage, intro_number), listing, listings, stop=intro_start
    )
    stated = [*listing.totals, *tail]
    derived = [
        (pair.whole - pair.part, (pair.x, pair.n))
        for pair in ledger.pairs_near(intro_number - 3, intro_number)
        if pair.x not in listing.items
    ]
    # 1. A total that the sum gives.
    for index in [*stated, *inside, *earlier]:
        if figures[index].value == total or (figures[index].bound and fits(total, figures[index]) == "yes"):
            if stated and index not in stated:
                break
            _verified(passage, ledger, listing, (index,), sum_, intro_number)
            return
    if not stated:
        if not inside and facts.is_count and facts.now is not None and facts.now.value == total:
            return _verified(
                passage, ledger, listing, (), f"{sum_}, the printed {facts.now.text}", intro_number
            )
        for value, about in derived:
            if value == total:
                return _verified(passage, ledger, listing, about, sum_, intro_number)
        if not inside and total in ledger.totals:
            return _verified(passage, ledger, listing, (ledger.totals[total],), sum_, intro_number)
        for one in [] if inside else passage.coded:
            other = facts.others.get(one.text)
            if other is not None and other.now is not None and other.is_count and other.now.value == total:
                return _verified(
                    passage,
                    ledger,
                    listing,
                    (),
                    f"{sum_}, {one.text} is printed as {other.now.text}",
                    intro_number,
                )
    nested = _without_children(values) if _has_levels(passage, listing) else []
    wanted = [figures[index].value for index in [*stated, *inside, *earlier]]
    if any(sum(kept) in wanted for kept in nested):
        return None  # sub-items under their parents
    # 2. None fits: is there one that must?
    partial = PARTIAL.search(low) or listing.partial or PARTIAL.search(" ".join(after.lower().split()[:3]))
    overlap = passage.says(OVERLAP)
    about = any(figures[index].bound for index in listing.items)
    target, strict, why = _must(
        passage, facts, ledger, listing, (stated, inside, earlier), intro, intro_number
    )
    if target is None:
        return None
    value, index = target
    if index is not None and figures[index].bound:
        return None
    more = total > value
    if partial and not stated and not more:
        return None
    soft = partial or overlap or about or (not more and _OPEN_END.search(_up_to_next(passage, listing)))
    if overlap and not more:
        soft = overlap
    verdict = QUESTIONED if soft or not strict else CONTRADICTED
    if verdict == QUESTIONED and (total > 3 * value or 3 * total < value) and not soft:
        return None
    hint = "; the items may overlap" if more and (overlap or partial) else ""
    blame = (index,) if index is not None else tuple(listing.items)
    ledger.add(
        "breakdown_sum",
        verdict,
        passage,
        (*blame, *listing.items),
        blame=blame,
        expected=number(value),
        found=number(total),
        explanation=f"{sum_}, and the {why} {number(value)}{hint}",
        sentence=passage.sentence_of(index) if index is not None else passage.sentence_of(listing.items[0]),
    )
    return None


def _up_to_next(passage, listing):
    """Words behind a list up to the next number: 'the rest were sent back' leaves it open."""
    last = max([*listing.items, *listing.totals])
    stop = listing.end + 110
    if last + 1 < len(passage.figures):
        stop = min(stop, passage.figures[last + 1].start)
    return passage.text[listing.end : stop].lower()


def _verified(passage, ledger, listing, totals, sum_, intro_number):
    for index in totals:
        ledger.totals[passage.figures[index].value] = index
    ledger.add(
        "breakdown_sum",
        VERIFIED,
        passage,
        (*totals, *listing.items),
        explanation=sum_,
        sentence=passage.sentence_of(listing.items[0]),
    )


def _three_back(passage, number_):
    return passage.sentences[max(0, number_ - 4)].start


def _tail(passage, listing):
    """Totals behind a list: ', a total of 45', '45 in total', '= 45'."""
    found = []
    last = listing.items[-1]
    if last + 1 >= len(passage.figures):
        return found
    for index in range(last + 1, min(last + 4, len(passage.figures))):
        figure = passage.figures[index]
        if figure.kind == "p":
            continue
        if figure.kind != "c" or index in listing.totals:
            break
        gap = passage.text[passage.figures[last].end : figure.start].lower()
        after = passage.text[figure.end : figure.end + 30].lower()
        if len(gap) > 90 or re.search(
            r"[.]\s+(?!this|these|total|in total|overall|a total|giving|making|cyfanswm)", gap
        ):
            break
        leads = re.search(
            r"(?:\b(?:total(?:s|ling|ing|led)?|making|giving|make up|makes up|adding up to"
            r"|add(?:s|ed)? up to|sum(?:s|ming)? to|altogether|in all|equals"
            r"|cyfanswm|i gyd)\b[^.\d]{0,24}|^[^a-z\n]*=\s?)$",
            gap,
        )
        if leads and not re.search(r"\b(?:out of|compared|last year|target)\b", gap):
            found.append(index)
            break
        if (
            re.match(r"\s(?:[a-z]+\s){0,2}(?:in total|in all|altogether|overall|i gyd)\b", after)
            and len(gap) < 60
        ):
            found.append(index)
            break
    return found


def _candidates(passage, ledger, start, listing, listings, stop=None):
    """Counts between two places that may be the list's total, nearest first."""
    own = set(listing.items) | set(listing.totals)
    others = ledger.items
    stop = listing.start if stop is None else stop
    return [
        index
        for index in range(min(own) - 1, passage.first_from(start) - 1, -1)
        if passage.figures[index].start < stop
        and passage.figures[index].kind == "c"
        and passage.figures[index].value.denominator == 1
        and index not in own
        and index not in others
        and index not in passage.numbering
    ]


_LEVEL = re.compile(r"\b(?:of which|including|made up of|comprising|of these|of whom)\b")


def _has_levels(passage, listing):
    """True where some lines of a list are set under others: other bullets, deeper margins, 'of which'."""
    words = passage.text[listing.start : listing.end]
    heads = {
        re.match(r"[ \t]*[•*·●▪○◦‣∙–—-]?(?:o (?=\S))?", line)[0]
        for line in words.split("\n")[1:]
        if line.strip()
    }
    return len(heads) > 1 or bool(_LEVEL.search(words.lower()))


def _without_children(values):
    """Sums to try where an item is followed by items that make it up: parent kept, children dropped."""
    kept, place, dropped = [], 0, False
    while place < len(values):
        kept.append(values[place])
        run = Fraction(0)
        for ahead in range(place + 1, min(len(values), place + 12)):
            run += values[ahead]
            if run == values[place] and ahead > place + 1:
                place, dropped = ahead, True
                break
            if run > values[place]:
                break
        place += 1
    return [kept] if dropped else []


def _must(passage, facts, ledger, listing, groups, intro, intro_number):
    """The total that a list must make: ((value, index or None), strict, wording) or (None, ...)."""
    stated, inside, earlier = groups
    figures = passage.figures
    nothing = (None, False, "")
    low = intro.lower()
    lead = re.sub(r"\s+", " ", low).strip()
    colon = lead.rstrip(" •*-–·\"'").endswith(":") or ":" in lead[-30:]
    if stated:
        return (figures[stated[0]].value, stated[0]), True, "total says"
    if listing.form == "prose":
        return _must_prose(passage, ledger, listing, inside, lead, colon)
    strong = _STRONG_FACET.search(low)
    if inside:
        index = inside[0]
        pairs = ledger.pairs_of(index)
        if pairs:
            # x of n before a list: the list may be of x, of n or of the rest; none of them fits.
            return (pairs[-1].part, pairs[-1].x), bool(strong and colon), "text says"
        total = sum(figures[item].value for item in listing.items)
        near = figures[index].value <= 3 * total and total <= 3 * figures[index].value
        firm = strong or (colon and near and _is_subject(passage, index))
        between = passage.text[figures[index].end : listing.start].lower()
        if _other_noun(between):
            return (figures[index].value, index), False, "text says"
        return (figures[index].value, index), bool(firm), "text says"
    if not (strong or (colon and _FACET.search(low))):
        return nothing
    wanted = stems(re.sub(r"\b(?:following|reasons?|breakdown|categories|held)\b", " ", low))
    alike = [
        index
        for index in earlier
        if len(
            wanted
            & stems(re.split(r"[.;:]", passage.text[figures[index].end : figures[index].end + 60].lower())[0])
        )
        >= min(2, len(wanted) or 9)
    ]
    if alike:
        return (figures[alike[0]].value, alike[0]), True, "text says"
    plain = [index for index in earlier if not any(index == pair.x for pair in ledger.pairs_of(index))]
    if len(earlier) == 1 and strong:
        return (figures[earlier[0]].value, earlier[0]), True, "text says"
    if not earlier and facts.is_count and facts.now is not None and strong:
        return (facts.now.value, None), True, "table prints"
    if plain:
        return (figures[plain[0]].value, plain[0]), False, "text says"
    return nothing


_LEADS = re.compile(
    r"^(?:there (?:were|was|are)|we (?:had|have|received|held|recorded|completed|saw)|a total of"
    r"|in total,?|overall,?|in all,?"
    r"|of|out of|the|these|all|our|(?:in|during|for) (?:the |this )?(?:quarter|period|year"
    r"|‹[qy]\d+›)(?: ‹y\d+›)?,?|[ •*·-]|"
    r"total|cafwyd|roedd)*$"
)


def _is_subject(passage, index):
    """True where a number opens its sentence and counts things, not those who act on others."""
    before, _, after = passage.sentence_of(index).skeleton.partition(f"‹c{index}›")
    agents = (
        r"^(?: [a-z'-]+){0,3} (?:staff|teams?|officers?|workers?|members?|managers?|councils?"
        r"|schools?|authorities|services?)\b"
    )
    return bool(_LEADS.match(before)) and not re.match(agents, after)


def _other_noun(between):
    """True where the words up to the list name other things: "45 staff took the following calls:"."""
    following = re.search(r"\bfollowing (?:\w+ )?(\w+)", between)
    if not following:
        return False
    noun = following[1]
    if re.match(
        r"reason|categor|type|outcome|cause|source|theme|breakdown|area|team|way|group|harm|factor|age"
        r"|ground",
        noun,
    ):
        return False
    return not stems(noun) <= stems(between.split("following")[0])


_EXHAUSTIVE = re.compile(
    r"\b(?:made up of|comprising|comprised(?: of)?|comprises|consisting of|consisted of|consists of"
    r"|consist of|composed of|split (?:between|into|as)|broken down (?:as|into|by)"
    r"|divided (?:into|between)|namely|i\.e\.?|being|reasons? (?:was|were|being|given|provided)|due to"
    r"|because|breakdown|as follows|reasons)\b"
)
_CONTRARY = (
    (r"\bnot\b|n't\b|\bnone?\b", r""),
    (r"\bboys?|\bmale|\bmen\b", r"\bgirls?|\bfemale|\bwomen\b"),
    (r"\bon time|\bin time|\bwithin", r"\blate\b|\boutside|\bovertime"),
    (r"\binitial|\bnew\b|\bfirst", r"\breview|\brepeat|\bexisting"),
    (r"\bopen\b|\bongoing", r"\bclosed\b|\bcompleted\b"),
)


def _must_prose(passage, ledger, listing, inside, lead, colon):
    figures = passage.figures
    first = figures[listing.items[0]]
    whole = passage.text[first.start : listing.end].lower()
    if not inside:
        # "12 were upheld ...": the list opens its sentence; the total may be the sentence before's
        sentence = passage.sentence_of(listing.items[0])
        if sentence.number and (_EXHAUSTIVE.search(lead) and colon):
            before = [
                index
                for index in range(passage.sentences[sentence.number - 1].first, sentence.first)
                if figures[index].kind == "c" and not ledger.in_pair(index)
            ]
            if len(before) == 1:
                return (figures[before[0]].value, before[0]), True, "text says"
        return None, False, ""
    index = inside[0]
    pair = ledger.pairs_of(index)
    if pair and not any(one.n == index and one.x == listing.items[0] for one in pair):
        return None, False, ""
    gap = passage.text[figures[index].end : first.start].lower()
    if _other_noun(gap):
        return None, False, ""
    closing = re.search(
        r"\b(?:remaining|remainder|rest|other)\s*$",
        passage.text[: figures[listing.items[-1]].start].lower()[-14:],
    )
    bracket = re.search(r"\(\s*$", gap) is not None and ")" in passage.text[listing.end - 1 : listing.end + 2]
    joined = re.search(
        r"\b(?:and|a|ac)\s+(?:\w+ ){0,3}$", passage.text[: figures[listing.items[-1]].start].lower()[-30:]
    )
    parted = joined or len(listing.items) > 2 or ";" in whole
    exhaustive = _EXHAUSTIVE.search(gap) or (gap.rstrip().endswith((":", "–", "-")) and parted)
    contrary = any(
        re.search(one, whole) and (re.search(other, whole) if other else len(listing.items) == 2 and joined)
        for one, other in _CONTRARY
    )
    strict = bool(closing or exhaustive or (bracket and (joined or len(listing.items) > 2)) or contrary)
    if closing and len(listing.items) >= 2:
        strict = True
    if re.search(r"\b(?:increase|decrease|more|fewer|compared|against|than)\b", gap):
        return None, False, ""
    total = sum(figures[item].value for item in listing.items)
    if not strict and total < figures[index].value:
        return None, False, ""
    return (figures[index].value, index), strict, "text says"


_COUNTED = re.compile(
    r"‹c(?P<index>\d+)› (?:\w+ ){0,2}?(?:reasons?|areas?|themes?|actions?|factors?|issues?|categories"
    r"|priorities|points|outcomes?|steps|causes?|types|groups"
    r"|teams?|rhesymau|maes|rheswm)(?: (?:why|for|behind|were|are|was|given|identified|provided|below"
    r"|as follows|which)[^:‹]{0,60})?:\s*(?P<list>.*)$"
)


def count_themselves(passage, ledger):
    """Record 'the four reasons are:' against the lines that follow."""
    for sentence in passage.sentences:
        match = _COUNTED.search(sentence.skeleton)
        if not match:
            continue
        index = int(match["index"])
        figure = passage.figures[index]
        if figure.bound or figure.value > 12 or figure.value < 2 or ledger.verdict(index) == CONTRADICTED:
            continue
        told = match["list"].strip()
        if told:
            parts = [part for part in re.split(r";|,(?! and)|,? and ", told.rstrip(".")) if part.strip()]
            listed, firm = len(parts), ";" in told
        else:
            lines = []
            for line in passage.sentences[sentence.number + 1 :]:
                raw = passage.text[line.start : line.end]
                if not re.match(r"\s*(?:[•*·●▪○◦‣∙–—-]|\(?\d{1,2}[.)])\s*\S", raw):
                    break
                lines.append(line)
            listed, firm = len(lines), True
        if listed < 2:
            continue
        if listed == figure.value:
            ledger.add(
                "count_relation",
                VERIFIED,
                passage,
                (index,),
                sentence=sentence,
                explanation=f"{listed} are listed",
            )
        elif firm and not PARTIAL.search(sentence.skeleton):
            ledger.add(
                "count_relation",
                CONTRADICTED,
                passage,
                (index,),
                sentence=sentence,
                expected=str(listed),
                found=str(figure),
                explanation=f"{listed} are listed, and the text says {figure}",
            )


_SUM = re.compile(
    r"‹c\d+›(?: ?(?:\+|plus|-|–|minus|&) ?‹c\d+›)+ ?(?:=|equals|makes|is|gives) ?‹c(?P<total>\d+)›"
)


def arithmetic(passage, ledger):
    """'36 + 16 = 52' and '24 - 21 = 3', as written."""
    for sentence in passage.sentences:
        for match in _SUM.finditer(sentence.skeleton):
            parts = re.findall(r"(\+|plus|-|–|minus|&)? ?‹c(\d+)›", match[0])
            total, about = Fraction(0), []
            for sign, index in parts[:-1]:
                value = passage.figures[int(index)].value
                total += -value if sign in ("-", "–", "minus") else value
                about.append(int(index))
            index = int(match["total"])
            stated = passage.figures[index]
            ledger.items |= set(about)
            if total == stated.value:
                ledger.add("breakdown_sum", VERIFIED, passage, (*about, index), explanation=f"makes {stated}")
            else:
                ledger.add(
                    "breakdown_sum",
                    CONTRADICTED,
                    passage,
                    (index, *about),
                    blame=(index,),
                    expected=number(total),
                    found=str(stated),
                    explanation=f"the sum makes {number(total)}, and the text says {stated}",
                )
