"""The words and letters that documents print for a colour, English and Welsh."""

_WORDS = {
    "Green": ("green", "g", "gwyrdd"),
    "Amber": ("amber", "a", "ambr", "oren"),
    "Red": ("red", "r", "coch"),
    "Blue": ("blue", "b", "glas"),
    "Yellow": ("yellow", "y", "melyn"),
}
_KNOWN = {word: colour for colour, words in _WORDS.items() for word in words}


def colour_in(printed):
    """Colour that a printed text names; '' where it names none, or several.

    >>> colour_in("GREEN "), colour_in("Ambr"), colour_in("Red / Amber"), colour_in("On target")
    ('Green', 'Amber', '', '')
    """
    words = str(printed).casefold().replace("/", " ").split()
    named = {_KNOWN[word] for word in words if word in _KNOWN}
    return named.pop() if len(named) == 1 else ""


def colour_alone(printed):
    """Colour that a printed text is, and nothing else; '' where it says more.

    >>> colour_alone("Gwyrdd"), colour_alone("Amber, improving")
    ('Green', '')
    """
    return _KNOWN.get(str(printed).strip().casefold(), "")
