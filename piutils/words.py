"""The one catalogue of words: English in the code, Welsh in locale/cy.po, never a silent fallback."""

import gettext
import re
from ast import literal_eval
from functools import cache
from importlib.resources import files

from piutils.model import PIDataError

LANGUAGES = ("en", "cy")


def mark(sentence):
    """Sentence, unchanged: names it for the catalogue where it stands in a table and not in `t(...)`."""
    return sentence


class Translator:
    """Whole sentences in one language, with their figures filled in.

    `t("{met} of {rated} met", met=3, rated=6)` gives the sentence in the language of `t`;
    `t.n("{n} visit", "{n} visits", n)` chooses the plural form (English has two, Welsh six).
    Welsh comes from the catalogue that the translators edit; a sentence that is not in it
    stops with its name, because a reader must never be left with the other language.
    """

    def __init__(self, lang, messages=None, plural=None):
        self.lang = lang
        self._messages = messages
        self._plural = plural

    def __call__(self, sentence, **figures):
        found = sentence if self._messages is None else self._find(sentence)[0]
        return found.format(**figures)

    def n(self, one, many, n, **figures):
        """Sentence for `n` things; `{n}` in it is the number with thousands separated.

        A Decimal with decimals ('1.00', '2.50') takes the form for many: no language of ours
        says "one point nought nought case".
        """
        whole = isinstance(n, int) or f"{n:f}".isdigit()
        if self._messages is None:
            found = one if whole and n == 1 else many
        else:
            forms = self._find(one)
            found = forms[self._plural(int(n))] if whole else forms[-1]
        return found.format(n=f"{n:,}", **figures)

    def _find(self, key):
        forms = self._messages.get(key)
        if not forms or not all(forms):
            raise PIDataError(f"locale/{self.lang}.po has no translation of {key!r}; add it there")
        return forms


@cache
def translator(lang):
    """Translator for 'en' or 'cy'.

    >>> translator("en").n("{n} visit", "{n} visits", 1)
    '1 visit'
    """
    if lang not in LANGUAGES:
        raise PIDataError(f"lang {lang!r} is not a language of the report; use en or cy")
    if lang == "en":
        return Translator(lang)
    name = f"{lang}.po"
    text = files("piutils").joinpath("locale", name).read_text(encoding="utf-8")
    messages = read_catalogue(text, name)
    formula = re.search(r"plural=([^;]+);", messages.pop("")[0])
    return Translator(lang, messages, gettext.c2py(formula[1]))


# To import Babel's reader takes longer than the whole narrative of a quarter; this one reads in
# two thousandths of a second. The tests read the file with Babel too and compare every entry.
_LINE = re.compile(r'(?:(msgid_plural|msgid|msgstr(?:\[\d\])?) +)?(".*")\s*$')


def read_catalogue(text, name):
    """Messages of a gettext catalogue (.po): English sentence -> tuple of its translated forms.

    An entry that its translator marked fuzzy counts as not translated, as everywhere in gettext.

    Raises
    ------
    PIDataError
        A line is none that gettext knows.
    """
    entries, fuzzy, part = [], False, ""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            fuzzy = fuzzy or (line.startswith("#,") and "fuzzy" in line)
            continue
        found = _LINE.match(line)
        part = (found[1] or part) if found else ""
        if not part or (part != "msgid" and not entries):
            raise PIDataError(f"line {number} is no line of a catalogue: {line.strip()}", name)
        if found[1] == "msgid":
            entries.append({"fuzzy": fuzzy})
            fuzzy = False
        quoted = found[2]
        entries[-1][part] = entries[-1].get(part, "") + (
            literal_eval(quoted) if "\\" in quoted else quoted[1:-1]
        )
    return {
        entry["msgid"]: ()
        if entry["fuzzy"]
        else tuple(entry[key] for key in entry if key.startswith("msgstr"))
        for entry in entries
    }
