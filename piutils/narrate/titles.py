"""Titles in the report's language, and an honest count of those that are not."""

from piutils.words import translator

_SHORT = {"etc.", "inc.", "ltd.", "no.", "hr.", "hrs.", "min.", "mins.", "approx.", "ayyb.", "rhif."}


def title(row, lang):
    """Title of an indicator and the language that it is in.

    Returns
    -------
    (text, 'en' or 'cy') : where no Welsh title is known the English one stands, and is to be
    marked as English; a row without any title is named by its code

    >>> from types import SimpleNamespace
    >>> title(SimpleNamespace(code="PI/9", title="Visits on time", title_cy=""), "cy")
    ('Visits on time', 'en')
    >>> title(SimpleNamespace(code="PI/9", title="Visits on time.", title_cy=""), "en")
    ('Visits on time', 'en')
    """
    titles = _unstopped(row.title), _unstopped(row.title_cy)
    own, other = titles[::-1] if lang == "cy" else titles
    if own:
        return own, lang
    return (other, "en" if lang == "cy" else "cy") if other else (row.code, lang)


def _unstopped(text):
    """Title without a full stop at its end, unless that belongs to the last word."""
    last = text.rpartition(" ")[2].lower()
    return text if "." in last[:-1] or last in _SHORT else text.removesuffix(".")


def untranslated(summary, lang):
    """Sentence on the titles that stand in the other language; [] where there are none."""
    count = sum(title(row, lang)[1] != lang for row in summary.itertuples())
    if not count:
        return []
    if lang == "en":
        return [
            translator(lang).n(
                "{n} indicator has no English title; its Welsh one stands.",
                "{n} indicators have no English title; their Welsh ones stand.",
                count,
            )
        ]
    return [
        translator(lang).n(
            "{n} indicator has no Welsh title; its English one stands.",
            "{n} indicators have no Welsh title; their English ones stand.",
            count,
        )
    ]
