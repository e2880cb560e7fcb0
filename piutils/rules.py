"""RAG rules as data: how far from target a figure is still green or amber."""

import tomllib
from dataclasses import dataclass, field, fields
from decimal import Decimal, InvalidOperation
from pathlib import Path

from piutils.model import PIDataError
from piutils.words import mark

LEVELS = ("exceeded", "met", "close", "near", "missed")  # best first
COLOURS = ("Blue", "Green", "Yellow", "Amber", "Red")
BASES = ("relative", "points", "absolute", "floor", "none")
SMALL_COUNTS = "small_counts"  # the one table of rules.toml that is no rule


@dataclass(frozen=True)
class Rule:
    """One council's way from a figure and its target to a colour.

    name : heading of its table in rules.toml
    levels : statuses that it can give, best first
    colours : level to the council's colour word
    basis : 'relative' (% of target), 'points', 'absolute', 'floor' or 'none'
    within : level to how far short of target it still reaches
    boundary : level in `within` to the level that has a figure exactly on the tolerance
    depends_on : '' or 'last_year'
    dead_band : per cent of an earlier figure within which a change without counts is unclear
    source, confirmed, councils, note : where the rule comes from, and whether that is sure

    The figure is compared at its published decimals; `describe` says the rule in words.
    """

    name: str
    levels: tuple[str, ...]
    colours: dict[str, str]
    basis: str
    source: str
    confirmed: bool
    within: dict[str, Decimal] = field(default_factory=dict)
    boundary: dict[str, str] = field(default_factory=dict)
    depends_on: str = ""
    dead_band: Decimal = Decimal(2)
    councils: str = ""
    note: str = ""


def load_rules(path):
    """Read the rules of rules.toml, in their order; the first one is the default.

    Parameters
    ----------
    path : str or Path of a TOML file

    Returns
    -------
    dict of name to Rule

    Raises
    ------
    PIDataError
        The file is missing or no TOML, holds no rule, or a rule is not complete and consistent:
        all faults at once.

    Examples
    --------
    >>> import piutils as pi
    >>> next(iter(pi.load_rules("data/rules.toml")))
    'within_5_percent'
    """
    rules, faults = {}, []
    for name, entry in _tables(path).items():
        if name == SMALL_COUNTS:
            continue
        found = _faults(name, entry)
        faults += found
        if not found:
            rules[name] = _rule(name, entry)
    if not rules and not faults:
        faults = ["holds no rule; add one, for instance [within_5_percent]"]
    if faults:
        raise PIDataError(faults, Path(path).name)
    return rules


def small_counts(path):
    """Threshold under which a count may identify a person, and whether to leave such counts out.

    Where there is no such file, and where it says nothing of them: 5, and they are not left out.

    Returns
    -------
    threshold : int
    suppress : bool
    """
    entry = _tables(path).get(SMALL_COUNTS, {}) if Path(path).exists() else {}
    threshold, suppress = entry.get("threshold", 5), entry.get("suppress", False)
    faults = []
    if not isinstance(threshold, int) or isinstance(threshold, bool) or threshold < 0:
        faults.append(f"{SMALL_COUNTS}: threshold {threshold!r} is no whole number; write 5")
    if not isinstance(suppress, bool):
        faults.append(f"{SMALL_COUNTS}: suppress {suppress!r} is not true or false")
    if faults:
        raise PIDataError(faults, Path(path).name)
    return threshold, suppress


# By basis, and whether a figure exactly on the tolerance still counts.
_MISSED_BY = {
    ("relative", True): mark("{colour}: the target is missed by no more than {size}% of it."),
    ("relative", False): mark("{colour}: the target is missed by less than {size}% of it."),
    ("points", True): mark("{colour}: the target is missed by no more than {size} percentage points."),
    ("points", False): mark("{colour}: the target is missed by less than {size} percentage points."),
    ("absolute", True): mark("{colour}: the target is missed by no more than {size} in its own unit."),
    ("absolute", False): mark("{colour}: the target is missed by less than {size} in its own unit."),
}


def describe(rule, t):
    """Rule in words, one sentence a colour, with its source and whether it is confirmed.

    Parameters
    ----------
    rule : Rule
    t : Translator of the report's language

    Examples
    --------
    >>> from piutils.words import translator
    >>> rule = Rule("pass", ("met", "missed"), {"met": "Green", "missed": "Red"}, "none", "Example", True)
    >>> describe(rule, translator("en"))
    'RAG rule pass. Green: the target is met. Red: anything worse. Source: Example.'
    """
    sentences = [t("RAG rule {name}.", name=rule.name.replace("_", " "))]
    for level in rule.levels:
        colour = t(rule.colours[level])
        if level in rule.within:
            sentence = _MISSED_BY[rule.basis, rule.boundary[level] == level]
            sentences.append(t(sentence, colour=colour, size=f"{rule.within[level].normalize():f}"))
        elif level == "exceeded":
            sentences.append(t("{colour}: the target is met, and the higher target too.", colour=colour))
        elif level == "met":
            sentences.append(t("{colour}: the target is met.", colour=colour))
        elif level == "missed":
            sentences.append(t("{colour}: anything worse.", colour=colour))
        elif rule.basis == "floor" and rule.boundary["near"] == "near":
            sentences.append(t("{colour}: the target is missed, the floor is met.", colour=colour))
        elif rule.basis == "floor":
            sentences.append(t("{colour}: the target is missed, the floor is exceeded.", colour=colour))
        else:
            sentences.append(t("{colour}: worse, but as good as last year's same quarter.", colour=colour))
    sentences.append(t("Source: {source}.", source=rule.source))
    if not rule.confirmed:
        sentences.append(t("This rule is still to be confirmed with the council."))
    return " ".join(sentences)


def _tables(path):
    try:
        tables = tomllib.loads(Path(path).read_text(encoding="utf-8-sig"), parse_float=Decimal)
    except FileNotFoundError:
        raise PIDataError(f"no file {path}; put the RAG rules there") from None
    except OSError as error:
        raise PIDataError(f"cannot be read ({error.strerror}); name the file rules.toml", str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PIDataError(f"is no TOML file ({error}); correct it", Path(path).name) from None
    loose = [name for name, entry in tables.items() if not isinstance(entry, dict)]
    if loose:
        raise PIDataError(
            f"{', '.join(loose)}: stands outside a rule; move it under its [name]", Path(path).name
        )
    return tables


def _faults(name, entry):
    known = {one.name for one in fields(Rule)} - {"name"}
    needed = ("levels", "colours", "basis", "source", "confirmed")
    found = [
        f"{name}: unknown setting '{key}'; there are {', '.join(sorted(known))}"
        for key in entry
        if key not in known
    ]
    found += [f"{name}: lacks '{key}'" for key in needed if key not in entry]
    if found:
        return found
    levels, colours = entry["levels"], entry["colours"]
    within, boundary = entry.get("within", {}), entry.get("boundary", {})
    if not isinstance(levels, list) or not all(level in LEVELS for level in levels):
        return [f"{name}: levels {levels!r} are not all of {', '.join(LEVELS)}"]
    if levels != [level for level in LEVELS if level in levels] or not {"met", "missed"} <= set(levels):
        found.append(f"{name}: levels must hold met and missed, and stand best first, each once")
    if not isinstance(colours, dict) or set(colours) != set(levels):
        found.append(f"{name}: colours must name one colour for each level")
    elif not set(colours.values()) <= set(COLOURS):
        found.append(f"{name}: colours are not all of {', '.join(COLOURS)}")
    if entry["basis"] not in BASES:
        found.append(f"{name}: basis {entry['basis']!r} is not one of {', '.join(BASES)}")
    if not isinstance(entry["confirmed"], bool):
        found.append(f"{name}: confirmed must be true or false")
    if not str(entry["source"]).strip():
        found.append(f"{name}: source is blank; say where the rule comes from")
    if entry.get("depends_on", "") not in ("", "last_year"):
        found.append(f"{name}: depends_on {entry['depends_on']!r} is not last_year")
    found += _tolerance_faults(name, entry["basis"], levels, within, boundary)
    if _tolerance(entry.get("dead_band", 2)) is None:
        found.append(
            f"{name}: dead_band {entry['dead_band']!r} is not a number from 0 with two decimals at most"
        )
    return found


def _tolerance_faults(name, basis, levels, within, boundary):
    found = []
    if not isinstance(within, dict) or not isinstance(boundary, dict):
        return [f"{name}: within and boundary are tables, for instance within = {{ near = 5.0 }}"]
    for level, size in within.items():
        if level not in levels or level not in ("close", "near"):
            found.append(f"{name}: within names '{level}'; only close and near have a tolerance")
        if _tolerance(size) is None:
            found.append(f"{name}: within {level} = {size} is not a number from 0 with two decimals at most")
        worse = levels[levels.index(level) + 1 :] if level in levels else []
        if boundary.get(level) not in [level, *worse[:1]]:
            choices = " or ".join([level, *worse[:1]])
            found.append(f"{name}: boundary of {level} is not stated; say {choices}")
    sizes = [_tolerance(within[level]) for level in levels if level in within]
    if None not in sizes and sizes != sorted(set(sizes)):
        found.append(f"{name}: within must grow from the better to the worse level")
    if basis in ("relative", "points", "absolute") and not within:
        found.append(f"{name}: basis {basis} needs within, for instance within = {{ near = 5.0 }}")
    if basis in ("floor", "none") and within:
        found.append(f"{name}: basis {basis} has no tolerance; leave out within")
    if basis == "floor" and boundary.get("near") not in ("near", "missed"):
        found.append(f"{name}: boundary of near is not stated; say near or missed")
    return found


def _tolerance(size):
    """Tolerance as a Decimal of at most two decimals, or None."""
    if isinstance(size, bool) or not isinstance(size, int | Decimal):
        return None
    try:
        size = Decimal(size)
        if size.is_finite() and 0 <= size <= 1000 and size == size.quantize(Decimal("0.01")):
            return size
    except InvalidOperation:
        return None
    return None


def _rule(name, entry):
    entry = dict(entry, name=name, levels=tuple(entry["levels"]))
    entry["within"] = {level: Decimal(size) for level, size in entry.get("within", {}).items()}
    entry["dead_band"] = Decimal(entry.get("dead_band", 2))
    return Rule(**entry)
