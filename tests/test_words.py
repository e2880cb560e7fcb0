"""Every sentence of the package has its Welsh, and nothing in the catalogue is left over."""

import ast
import re
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest

from piutils.model import PIDataError, financial_period
from piutils.narrate import dates
from piutils.words import Translator, read_catalogue, translator

PACKAGE = Path(__file__).parents[1] / "piutils"
CATALOGUE = files("piutils").joinpath("locale", "cy.po").read_text(encoding="utf-8")
WELSH = read_catalogue(CATALOGUE, "cy.po")


def _is_translator(node):
    """`t`, or `translator(...)` called on the spot."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "translator"
    return isinstance(node, ast.Name) and node.id == "t"


def _spoken(path):
    """Sentences of one module: (file and line, (one,) or (one, many))."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if _is_translator(called) or (isinstance(called, ast.Name) and called.id == "mark"):
            given = node.args[:1]
        elif isinstance(called, ast.Attribute) and called.attr == "n" and _is_translator(called.value):
            given = node.args[:2]
        else:
            continue
        where = f"{path.relative_to(PACKAGE)}:{node.lineno}"
        # A name or a look-up in a table says what `mark` has named where the table stands.
        if all(isinstance(one, ast.Constant) for one in given):
            yield where, tuple(one.value for one in given)
        else:
            assert len(given) == 1, f"{where}: both sentences of t.n stand in the call"
            assert isinstance(given[0], ast.Name | ast.Subscript), (
                f"{where}: give t a whole sentence, or one from a table of mark(...)"
            )


# Every module's sentences; a missing one is told by the first test and passed over by the others.
SPOKEN = [found for path in sorted(PACKAGE.rglob("*.py")) for found in _spoken(path)]

TRANSLATED = [said for _, said in SPOKEN if said[0] in WELSH]


def _braces(sentence):
    return set(re.findall(r"{(\w+)}", sentence))


def test_every_sentence_has_its_welsh():
    missing = [f"{where}: {said[0]}" for where, said in SPOKEN if not all(WELSH.get(said[0], ("",)))]
    assert not missing, "no Welsh in locale/cy.po:\n" + "\n".join(missing)


def test_nothing_in_the_catalogue_is_left_over():
    spoken = {said[0] for _, said in SPOKEN} | {""}
    left = sorted(set(WELSH) - spoken)
    assert not left


def test_plural_sentences_have_six_forms_and_others_one():
    wrong = [said for said in TRANSLATED if len(WELSH[said[0]]) != (6 if len(said) == 2 else 1)]
    assert not wrong


def test_both_languages_hold_the_same_figures():
    for said in TRANSLATED:
        forms = WELSH[said[0]]
        for form in forms:
            # The forms for none, one and two may say the number as a word, as "the only" does.
            assert _braces(form) <= _braces(said[-1]), (said, form)
        assert _braces(forms[-1]) == _braces(said[-1]), (said, forms[-1])


def test_the_plural_of_a_sentence_stands_in_the_catalogue_as_in_the_code():
    plurals = dict(re.findall(r'^msgid "(.*)"\nmsgid_plural "(.*)"$', CATALOGUE, flags=re.MULTILINE))
    for said in TRANSLATED:
        if len(said) == 2:
            assert plurals[said[0].replace('"', '\\"')] == said[1]


def test_our_reader_reads_the_catalogue_as_babel_does():
    from babel.messages.pofile import read_po

    with files("piutils").joinpath("locale", "cy.po").open("rb") as opened:
        catalogue = read_po(opened, locale="cy")
    assert catalogue.num_plurals == 6
    theirs = {}
    for message in catalogue:
        if message.id:
            key, forms = (
                (message.id[0], message.string) if message.pluralizable else (message.id, (message.string,))
            )
            theirs[key] = tuple(forms)
    assert {key: forms for key, forms in WELSH.items() if key} == theirs


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 pwynt canran"),
        (1, "1 pwynt canran"),
        (2, "2 bwynt canran"),  # soft mutation after dau
        (3, "3 phwynt canran"),  # aspirate after tri
        (4, "4 pwynt canran"),
        (6, "6 phwynt canran"),  # and after chwe
        (22, "22 pwynt canran"),
        (Decimal("2"), "2 bwynt canran"),
        (Decimal("2.00"), "2.00 pwynt canran"),  # dau pwynt dim dim: nothing to mutate
        (Decimal("1.00"), "1.00 pwynt canran"),
        (1234, "1,234 pwynt canran"),
    ],
)
def test_welsh_plural(n, said):
    assert translator("cy").n("{n} percentage point", "{n} percentage points", n) == said


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 percentage points"),
        (1, "1 percentage point"),
        (2, "2 percentage points"),
        (Decimal("1"), "1 percentage point"),
        (Decimal("1.00"), "1.00 percentage points"),
        (Decimal("0.38"), "0.38 percentage points"),
    ],
)
def test_english_plural(n, said):
    assert translator("en").n("{n} percentage point", "{n} percentage points", n) == said


def test_a_missing_translation_stops_with_its_name():
    with pytest.raises(
        PIDataError, match=r"locale/cy.po has no translation of 'All is well\.'; add it there"
    ):
        translator("cy")("All is well.")


def test_a_missing_plural_form_stops_too():
    t = Translator("cy", {"{n} visit": ("", "{n} ymweliad")}, lambda n: int(n != 0))
    with pytest.raises(PIDataError, match="has no translation of '{n} visit'"):
        t.n("{n} visit", "{n} visits", 1)


def test_a_fuzzy_entry_is_not_a_translation():
    read = read_catalogue('#, fuzzy\nmsgid "Red"\nmsgstr "Goch"\n\nmsgid "Green"\nmsgstr "Gwyrdd"\n', "cy.po")
    assert read == {"Red": (), "Green": ("Gwyrdd",)}


def test_a_long_entry_may_stand_on_several_lines():
    text = 'msgid ""\n"One "\n"sentence"\nmsgstr ""\n"Un "\n"frawddeg â \\"dyfynnod\\""\n#~ msgid "old"\n'
    assert read_catalogue(text, "cy.po") == {"One sentence": ('Un frawddeg â "dyfynnod"',)}


@pytest.mark.parametrize("line", ["msgid Red", '"Red"', "Red = Coch", 'msgctxt "colour"'])
def test_a_line_that_is_none_of_gettext_stops(line):
    with pytest.raises(PIDataError, match=r"cy\.po: line 1 is no line of a catalogue"):
        read_catalogue(line, "cy.po")


def test_an_unknown_language_stops():
    with pytest.raises(PIDataError, match="lang 'fr' is not a language of the report; use en or cy"):
        translator("fr")


def test_welsh_months_are_those_of_cldr_with_their_mutation():
    from babel import Locale

    months = Locale("cy").months["format"]["wide"]
    soft = {"M": "F", "Rh": "R"}  # after i: Mehefin -> Fehefin, Medi -> Fedi, Rhagfyr -> Ragfyr
    for number in (1, 2, 3, 4):
        period = financial_period(f"Q{number}", "2021/22")
        first, last = period.start_time.month, period.end_time.month
        ending = months[last]
        for radical, mutated in soft.items():
            if ending.startswith(radical):
                ending = mutated + ending.removeprefix(radical)
                break
        assert dates(period, "cy") == f"{months[first]} i {ending} {period.start_time.year}"
