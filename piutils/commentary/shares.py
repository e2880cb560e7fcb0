"""Claims of the form 63 (26%): a share, and the whole that it belongs to."""

import re

from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, number
from piutils.commentary.passages import stems
from piutils.commentary.subjects import is_plain

_X_P = re.compile(
    r"‹c(?P<x>\d+)›(?P<noun>(?:\s[a-z'/&-]+){0,5}?)\s?\(‹p(?P<p>\d+)›(?P<of>(?: of [a-z' -]{2,40})?)\)"
)
_P_X = re.compile(
    r"‹p(?P<p>\d+)›\s?\(‹c(?P<x>\d+)›(?P<noun>(?:\s[a-z'/&-]+){0,4})\)(?P<of>(?: of (?:all "
    r"|the )?(?:[a-z' -]|‹l\d+›){2,60})?)"
)
# Two ends of a move, before the second: 'from 257 to'.
MOVED = re.compile(r"\bfrom ‹c\d+›(?: [a-z]+)? to $")


def find_shares(passage, facts, ledger):
    """Record '63 (26%)' and '75% (47)', held against the whole that they belong to."""
    for sentence in passage.sentences:
        for match in [*_X_P.finditer(sentence.skeleton), *_P_X.finditer(sentence.skeleton)]:
            x, p = int(match["x"]), int(match["p"])
            if ledger.verdict(p) or (ledger.verdict(x) and any(x == pair.x for pair in ledger.pairs_of(x))):
                continue
            if MOVED.search(sentence.skeleton, 0, match.start()):
                continue  # "fell from 257 to 209 (18.7%)": how far it fell, see changes
            _share(passage, facts, ledger, sentence, (x, p), match)
        _alike(passage, facts, ledger, sentence)
        _next_of_two(passage, ledger, sentence)
        _in_brackets(passage, facts, ledger, sentence)
        for match in _OF_TOTAL.finditer(sentence.skeleton):
            _of_total(passage, ledger, sentence, int(match["p"]))


_OF_THESE = re.compile(r"\b(?:of which|of whom|of these|of those|of them|of that number)\b")
_OF_TOTAL = re.compile(r"‹p(?P<p>\d+)› of (?:the|this|our) (?:overall |grand )?total\b")


_IN_BRACKET = re.compile(
    r"\(‹c(?P<x>\d+)›[,;:]? (?:or )?‹p(?P<p>\d+)›\)|\(‹p(?P<p2>\d+)›[,;:] ‹c(?P<x2>\d+)›\)"
)
_THE_ALL = re.compile(r"\b(?:the|all|our|these|of)(?: (?:total of|all|the))* $")


def _in_brackets(passage, facts, ledger, sentence):
    """'Neglect (42, 33%) and abuse (34, 27%) were recorded for the 127 reports': of the title's things."""
    figures, text = passage.figures, sentence.skeleton
    told = [(int(m["x"] or m["x2"]), int(m["p"] or m["p2"])) for m in _IN_BRACKET.finditer(text)]
    parts = {x for x, _ in told}
    others = [
        index
        for index in range(sentence.first, sentence.last)
        if figures[index].kind in "cpt" and index not in parts and index not in {p for _, p in told}
    ]
    if not told or len(others) != 1 or figures[others[0]].kind != "c" or figures[others[0]].bound:
        return
    n = others[0]
    start, end = sentence.places[n]
    things = re.split(r"[,.;:()‹]|\b(?:were|was|are|is|and|in|for|this)\b", text[end:])[0]
    if not _THE_ALL.search(text[:start]) or not stems(things) & facts.heads or not is_plain(facts, things):
        return
    for x, p in told:
        if (
            not (ledger.verdict(p) or figures[p].bound or figures[x].bound)
            and figures[x].value <= figures[n].value
        ):
            _held(passage, ledger, sentence, (x, p), figures[n].value, n)


def _of_total(passage, ledger, sentence, p):
    """'Of the 254 reports, 43 were of lamps, which is 17% of the total': the two counts before it."""
    figures = passage.figures
    before = [index for index in range(sentence.first, p) if figures[index].kind in "cp"]
    if len(before) != 2 or ledger.verdict(p) or figures[p].bound:
        return
    n, x = sorted(before, key=lambda index: figures[index].value, reverse=True)
    part, whole = figures[x], figures[n]
    opens = re.match(rf"(?:out )?of (?:the |all |all the |a total of )?‹c{n}›", sentence.skeleton)
    if (
        {part.kind, whole.kind} != {"c"}
        or part.bound
        or whole.bound
        or not opens
        or part.value == whole.value
    ):
        return
    _held(passage, ledger, sentence, (x, p), whole.value, n)


def _next_of_two(passage, ledger, sentence):
    """'76 of the 146 (52%) concerned walls, while 31 (21%) concerned roofs': one whole, one verb."""
    figures, text = passage.figures, sentence.skeleton
    told = [(int(match["x"]), int(match["p"]), match) for match in _X_P.finditer(text)]
    for x, p, match in told:
        if match["noun"] or match["of"] or ledger.verdict(p) or figures[x].bound or figures[p].bound:
            continue
        verb = re.match(r" [a-z]+", text[match.end() :])
        sound = [
            pair
            for pair in ledger.pairs_near(sentence.number, sentence.number)
            if max(pair.x, pair.n) < x
            and verb
            and ledger.verdict(pair.n) == VERIFIED
            and re.match(
                rf"[^‹]*\(‹p\d+›\){verb[0]}\b[^‹.;]*$",
                text[sentence.places[pair.n][1] : sentence.places[x][0]],
            )
        ]
        if len(sound) == 1 and figures[x].value <= sound[0].whole:
            _held(passage, ledger, sentence, (x, p), sound[0].whole, sound[0].n)


def _held(passage, ledger, sentence, pair, whole, source):
    """Hold a share against the one whole that it can be of."""
    x, p = pair
    part, figure = passage.figures[x].value, passage.figures[p]
    share = part / whole * 100
    sum_ = f"{number(part)} / {number(whole)} = {number(share)}%"
    agrees = fits(share, figure)
    if agrees in ("yes", "cut"):
        ledger.add("share", VERIFIED, passage, (x, p, source), sentence=sentence, explanation=sum_)
    elif agrees == "no":
        ledger.add(
            "share",
            CONTRADICTED,
            passage,
            (x, p, source),
            blame=(x, p),
            sentence=sentence,
            expected=f"{number(share, figure.decimals)}%",
            found=str(figure),
            explanation=f"{sum_}, and the text says {figure}",
        )


def _alike(passage, facts, ledger, sentence):
    """Several shares of one whole: where all but one agree with it, that one is wrong."""
    told = [(int(match["x"]), int(match["p"])) for match in _X_P.finditer(sentence.skeleton)]
    figures = passage.figures
    if len(told) < 3:
        return
    parts = {x for x, _ in told}
    wholes = {
        figures[index].value
        for index in range(sentence.first, sentence.last)
        if figures[index].kind == "c" and index not in parts
    }
    wholes |= {facts.now.value} if facts.is_count and facts.now is not None else set()
    for whole in wholes:
        odd = [
            (x, p)
            for x, p in told
            if not 0 < figures[x].value <= whole or fits(figures[x].value / whole * 100, figures[p]) == "no"
        ]
        if len(odd) != 1 or figures[odd[0][1]].bound or figures[odd[0][0]].value > whole:
            continue
        x, p = odd[0]
        share = figures[x].value / whole * 100
        ledger.add(
            "share",
            CONTRADICTED,
            passage,
            (x, p),
            sentence=sentence,
            expected=f"{number(share, figures[p].decimals)}%",
            found=str(figures[p]),
            explanation=f"{number(figures[x].value)} / {number(whole)} = {number(share)}%, and the text says "
            f"{figures[p]}",
        )


def _share(passage, facts, ledger, sentence, pair, match):
    x, p = pair
    part, figure = passage.figures[x], passage.figures[p]
    if part.bound or figure.bound or part.value.denominator != 1:
        return
    wholes, strict = _wholes(passage, facts, ledger, sentence, x, match)
    tested = [
        (value, source, fits(part.value / value * 100, figure))
        for value, source in wholes
        if value >= max(part.value, 1)
    ]
    for value, source, agrees in tested:
        if agrees in ("yes", "cut"):
            # The whole has a figure of its own in a table of counts, and is held against that.
            sure = source is not None and not (facts.is_count and facts.now and value != facts.now.value)
            about = (x, p, source) if sure else (x, p)
            kind = "x_of_y_pct" if match.re is _P_X else "share"
            sum_ = f"{number(part.value)} / {number(value)} = {number(part.value / value * 100)}%"
            ledger.add(kind, VERIFIED, passage, about, sentence=sentence, explanation=sum_)
            return
    # "9 young people (35% of the NEETs)": of a whole that is named, and not told beside it.
    named = re.match(r" of (?:the|our|all) [a-z]", sentence.skeleton[sentence.places[p][1] :])
    if strict and len(tested) == 1 and not named:
        value, source, _ = tested[0]
        share = part.value / value * 100
        ledger.add(
            "x_of_y_pct" if match.re is _P_X else "share",
            CONTRADICTED,
            passage,
            (x, p),
            blame=(x, p),
            expected=f"{number(share, figure.decimals)}%",
            found=str(figure),
            explanation=f"{number(part.value)} / {number(value)} = {number(share)}%, and the text says "
            f"{figure}",
            through=(source,) if source is not None and source >= sentence.first else (),
        )


def _wholes(passage, facts, ledger, sentence, x, match):
    """Wholes that x may be a share of, as (value, index or None); whether one must be it."""
    part = passage.figures[x]
    of = match["of"] or ""
    if of:
        noun = re.match(r" of (?:all |the |these |those )*(?:‹l\d+› )?([a-z'-]+)", of)
        wanted = stems(noun[1]) if noun else set()
        fits_noun = []
        for one in passage.sentences[max(0, sentence.number - 40) : sentence.number + 10]:
            for other in range(one.first, one.last):
                figure = passage.figures[other]
                if other == x or figure.kind != "c" or other in ledger.items or figure.value < part.value:
                    continue
                follows = one.skeleton.split(f"‹c{other}›", 1)[-1]
                follows = re.sub(r"‹\w+›", " ", re.split(r"[.;:]|‹c\d+›", follows)[0])
                said = stems(" ".join(follows.split()[:14]))
                if wanted and wanted <= said:
                    fits_noun.append((figure.value, other))
        values = {value for value, _ in fits_noun}
        if len(values) == 1:
            return fits_noun[:1], True
        return fits_noun, False
    before = [
        index
        for index in range(sentence.first, x)
        if passage.figures[index].kind == "c"
        and passage.figures[index].value > part.value
        and index not in ledger.items
    ]
    if not _OF_THESE.search(sentence.skeleton[: match.start()].rsplit("›", 1)[-1]):
        # "56 (39%) were of lamps, 37 (26%) of posts": one part is not the whole of the next.
        parts = {int(one["x"]) for one in _X_P.finditer(sentence.skeleton)}
        parts -= {pair.n for index in parts for pair in ledger.pairs_of(index)}
        before = [index for index in before if index not in parts]
    own_noun = stems(match["noun"] or "")
    tied = re.search(
        r"\b(?:however|only|of which|of these|of those|of whom|of them|with|just|including|and of|where"
        r"|ond|dim ond)\b",
        sentence.skeleton[: match.start() + 1].rsplit("›", 1)[-1],
    )
    wholes = [(passage.figures[index].value, index) for index in reversed(before)]
    if wholes:
        strict = len(wholes) == 1 and not own_noun and (bool(tied) or _follows_on(sentence, match))
        return wholes, strict and not any(pair.x != x for pair in ledger.pairs_of(before[0]))
    linked = re.match(
        r"(?:and )?(?:of|out of|from) (?:these|those|them|which|whom)\b|.{0,24}\bof (?:these|those|them)\b",
        sentence.skeleton,
    )
    earlier = passage.sentences[sentence.number - 1] if sentence.number else None
    if earlier is not None:
        wholes = [
            (passage.figures[index].value, index)
            for index in range(earlier.first, earlier.last)
            if passage.figures[index].kind == "c"
            and passage.figures[index].value > part.value
            and index not in ledger.items
        ]
        wholes.reverse()
    if facts.is_count and facts.now is not None and facts.now.value > part.value:
        wholes.append((facts.now.value, None))
        wholes = [
            whole for place, whole in enumerate(wholes) if whole[0] not in {v for v, _ in wholes[:place]}
        ]
    return wholes, bool(linked) and len(wholes) == 1 and not own_noun


def _follows_on(sentence, match):
    # "238 meetings were held, 63 (26%) proceeded": no noun of its own, so of the meetings.
    return bool(
        re.match(
            r"\s(?:were|was|are|have|had|of (?:these|which|them)|proceeded|progressed|led|resulted|went)\b",
            sentence.skeleton[match.end() :],
        )
    )
