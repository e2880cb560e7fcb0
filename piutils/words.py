"""The one catalogue of words: English in the code, Welsh in locale/cy.po, never a silent fallback."""

from functools import cache
from importlib.resources import files

from piutils.model import PIDataError

LANGUAGES = ("en", "cy")


class Translator:
    """Whole sentences in one language, with their figures filled in.

    `t("{met} of {rated} met", met=3, rated=6)` gives the sentence in the language of `t`;
    `t.n("{n} visit", "{n} visits", n)` chooses the plural form (English has two, Welsh six).
    Welsh comes from the catalogue that the translators edit; a sentence that is not in it
    stops with its name, because a reader must never be left with the other language.
    """

    def __init__(self, lang, catalogue):
        self.lang = lang
        self._catalogue = catalogue

    def __call__(self, sentence, **figures):
        return self._look_up(sentence, sentence).format(**figures)

    def n(self, one, many, n, **figures):
        """Sentence for `n` things; `{n}` in it is the number with thousands separated."""
        english = one if n == 1 else many
        return self._look_up(one, english, n).format(n=f"{n:,}", **figures)

    def _look_up(self, key, english, n=None):
        if self._catalogue is None:
            return english
        message = self._catalogue.get(key)
        found = message.string if message else ""
        if n is not None and message:
            found = found[self._catalogue.plural_func(n)]
        if not found:
            raise PIDataError(f"locale/{self.lang}.po has no translation of {key!r}; add it there")
        return found


@cache
def translator(lang):
    """Translator for 'en' or 'cy'.

    >>> translator("en").n("{n} visit", "{n} visits", 1)
    '1 visit'
    """
    if lang not in LANGUAGES:
        raise PIDataError(f"lang {lang!r} is not a language of the report; use en or cy")
    if lang == "en":
        return Translator(lang, None)
    from babel.messages.pofile import read_po

    with files("piutils").joinpath("locale", f"{lang}.po").open("rb") as catalogue:
        return Translator(lang, read_po(catalogue, locale=lang))
