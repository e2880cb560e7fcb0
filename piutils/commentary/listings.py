"""Lists in prose, in lines and in brackets: where they are, and what their items are."""

import re
from dataclasses import dataclass, field

from piutils.commentary.passages import GLUED

_SEPARATOR = r"(?:=|:|–|—|-|\.{2,}|→|»|\|)"
_BEFORE = re.compile(rf"[\w)\]'\"*/.]\s*(?:(?:\s|(?<=\S)){_SEPARATOR}\s*|\s{_SEPARATOR}|\s[x×]\s?)$")
_AFTER_ITEM = re.compile(
    r"\s*(?:\(‹p\d+›\)|‹p\d+›)?\s*(?:$|[,;.)\n]|(?:and|&|a|ac)\s|[A-Z(*•·/\"']"
    r"|(?:[ivx]{1,4}|[a-h])\)\s)"
)
_LEADING = re.compile(rf"[ ]*{_SEPARATOR}[ ]*[A-Za-z\"']")
_TIMES = re.compile(r"\s?[x×*]\s?[A-Za-z(\"']")
_TOTAL = re.compile(
    r"\b(?:grand total|sub-?total|totals?|totalling|totaling|in total|overall total|altogether|in all"
    r"|add(?:s|ed|ing)? up to|^\W*(?:making|giving)\b|overall|all (?:reasons|cases|categories)"
    r"|cyfanswm|i gyd)\b",
    re.I,
)
_NOT_PART = re.compile(
    r"\b(?:target|average|last year|previous|wales|national|rank|score|baseline|forecast|actual|quarter"
    r"|qtr|year|of which"
    r"|of these|of whom|including|includes|percentage|per cent|mean|median|budget|variance|cost|this year"
    r"|performance|(?:up|down) (?:from|on|by)|compared|than"
    r"|cyfartaledd|targed)\b",
    re.I,
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


def find_lists(passage, ledger):
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
    labelled = index == 0 or re.search(r"[^\W\d]", text[passage.figures[index - 1].end : figure.start])
    if labelled and _BEFORE.search(before) and _item_ends(passage, index, after):
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
        label = GLUED.split(re.match(r"[^\n]*", text[figure.end : figure.end + 120])[0])[0]
        return "" if _told(label) else "number line"
    if re.search(
        r"(?:(?:^|[:,;.]|\band)\s+|\(|^(?=[A-Z]))(?:and )?[A-Za-z][A-Za-z'/&-]*(?: [A-Za-z'/&-]+){0,4} $",
        before,
    ) and re.match(r"\s?(?:[,;)(.]|and\b|$|:\s?\d)", after):
        return "label number"
    if re.match(r"[ ]*(?:\n|$)", after) and re.search(r"[A-Za-z)'],?\s+$", before):
        return "label line"
    return ""


def _told(label):
    """True for words that tell something: no label of a list; 'in-house' is one."""
    return len(label.split()) > 8 or bool(
        re.search(r"\b(?:were|was|is|are|has|have|in|during)\b(?!-)|:", label.lower())
    )


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
        if form in ("label number", "()") and len(run) >= 2:
            _first_item(passage, ledger, run, form)
        if len(run) >= 2:
            listings.append(_listing(passage, list(run), form))
        run.clear()

    last = None
    for index in range(len(passage.figures)):
        figure = passage.figures[index]
        if figure.kind in "liadnqyjorx" or index in passage.numbering:
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


def _first_item(passage, ledger, run, form):
    """Put the item with the verb in front: 'Neglect made up 82, physical harm 30 and others 60'."""
    before = run[0] - 1
    if before < passage.sentence_of(run[0]).first:
        return
    figure = passage.figures[before]
    if figure.kind != "c" or figure.bound or before in passage.numbering or ledger.in_pair(before):
        return
    joined = r"(?: [a-z]+)?[,;]" if form == "label number" else r"(?: [a-z]+)?,? followed by "
    if re.match(joined, passage.text[figure.end :][:30]) and re.search(
        r"[a-z] $", passage.text[max(0, figure.start - 2) : figure.start]
    ):
        run.insert(0, before)


def _belongs(passage, item, percent):
    """True where a percentage is the share printed behind an item: 'Neglect – 25 (10%)'."""
    gap = passage.text[passage.figures[item].end : passage.figures[percent].start]
    return re.fullmatch(r"\s*\(?\s*|\s*[,–-]\s*|\s\w+ \(", gap) is not None


def _goes_on(passage, last, index, form):
    """True where the text between two items holds one label and nothing else."""
    gap = passage.text[passage.figures[last].end : passage.figures[index].start]
    if len(gap) > 160 or (form == "label number" and re.search(r"[.!?]\s", gap)):
        return False
    inner = gap.rstrip(" =:–—-|→.")
    if form in _BEFORE_NUMBER:
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


# Forms in which the label stands before its number.
_BEFORE_NUMBER = ("label=", "()", "label line", "label number")
# What stands before the first label of a list: 'the three were due to [late advice] (2)'.
_NO_LABEL = (
    r"[\n:;.]|\((?=[^()]*$)|\b(?:of (?:which|whom|these|those)|due to|because of|namely|made up of|comprising"
    r"|(?:split|divided) (?:between|into|as)|(?:were|was|are|is)(?= [a-z]))\b"
)


def _label(passage, run, place, form):
    figure = passage.figures[run[place]]
    if form in _BEFORE_NUMBER:
        start = passage.figures[run[place - 1]].end if place else max(0, figure.start - 120)
        words = passage.text[start : figure.start]
        if not place:
            words = re.split(_NO_LABEL, re.sub(rf"\s*{_SEPARATOR}?\s*\(?$", "", words))[-1]
        return words
    following = run[place] + 1  # a label holds no number: "78 x theft, making 252 in all"
    stop = passage.figures[following].start if following < len(passage.figures) else figure.end + 100
    return re.split(r"[\n;.]", GLUED.split(passage.text[figure.end : stop])[0])[0]


def _is_total(label, form):
    """True where a label names a total; behind its number, 'theft, totalling' leads to the next one."""
    if form not in _BEFORE_NUMBER:
        label = re.split(r",|\b(?:and|making|giving|totall?ing)\b", label)[0]
    return bool(_TOTAL.search(label)) and len(label.split()) <= 6


def _listing(passage, run, form):
    labels = [_label(passage, run, place, form) for place in range(len(run))]
    totals = [index for index, label in zip(run, labels, strict=True) if _is_total(label, form)]
    items = [index for index in run if index not in totals]
    if any(_NOT_PART.search(label) for label in labels if not _TOTAL.search(label)):
        return None
    if len(items) < 2:
        return None
    values = [passage.figures[index].value for index in items]
    if form in ("=label", "number line") and len(values) > 2 and values == list(range(1, len(values) + 1)):
        return None  # the lines are numbered
    first, last = passage.figures[run[0]], passage.figures[run[-1]]
    start = first.start - len(labels[0]) if form in _BEFORE_NUMBER else first.start
    listing = Listing(items, max(0, start), last.end, form, totals)
    if form in ("number line", "label line") and len({passage.sentence_of(i).number for i in items}) < len(
        items
    ):
        return None
    if form in ("number line", "label line") and any(
        _told(label) for label in labels if not _TOTAL.search(label)
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
            # "97 were women and 59 men; 104 were over 80": the 'and' closed the list.
            closed = len(run) > 1 and re.match(r"[^,;]*;", gap) and " and " in _between(passage, run)
            if run and (_OPENS.search(gap) or _behind_dash(sentence, gap) or closed):
                _keep(passage, listings, run)
                run = []
            after = passage.text[figure.end : figure.end + 40]
            item = (
                figure.kind == "c"
                and index not in taken
                and not _whole_of_pair(ledger, index)
                and figure.value.denominator == 1
                and (_ITEM_START.search(gap) or (not run and _behind_dash(sentence, gap)))
                and re.match(r"\s(?!per\b|%)[A-Za-z(]", after)
                and not re.match(
                    r"\s(?:out of|of (?:them|which|whom|these|those|the ‹)|more|fewer|less|higher|lower"
                    r"|times|in ten|o'r|allan)\b|\s(?:[a-z]+\s){0,2}(?:in all|in total|altogether)\b",
                    after,
                )
            )
            if (
                item
                and run
                and (
                    re.search(r"[:.]\s|\b(?:compared|than|against|from $|last year|previous)\b", gap)
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


def _between(passage, run):
    """Words between the last two numbers of a list."""
    return passage.text[passage.figures[run[-2]].end : passage.figures[run[-1]].start].lower()


def _behind_dash(sentence, gap):
    """True behind the only dash of a sentence: '256 in total - 82 by post, ...'."""
    return gap.endswith((" - ", " – ")) and len(re.findall(r" [–-] ", sentence.skeleton)) == 1


def _keep(passage, listings, run):
    if len(run) < 2:
        return
    figures = passage.figures
    end = figures[run[-1]].end
    stop = re.search(r"[.;)\n]", passage.text[end : end + 120])
    listings.append(Listing(list(run), figures[run[0]].start, end + (stop.start() if stop else 0), "prose"))
