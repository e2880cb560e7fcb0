"""Markup taken out of a text, every character still in its place."""

import re

_MARKUP = re.compile(r"<[^<>]{0,300}>")


_ENTITY = re.compile(r"&(?:#\d{1,5}|#x[0-9a-f]{1,4}|[a-z]{2,8});", re.I)


_ENTITIES = {"&ndash;": "–", "&mdash;": "—", "&nbsp;": " ", "&amp;": "&", "&pound;": "£", "&times;": "×"}


_BLOCK = re.compile(r"</?(?:p|li|ul|ol|br|div|tr|h\d)\b", re.I)


def plain(text):
    r"""Text without markup, every character still in its place.

    >>> plain("<p>A &ndash; 5</p>")
    '  \nA –       5   \n'
    """
    if "&" in text:
        text = _ENTITY.sub(lambda m: _ENTITIES.get(m[0].lower(), " ").ljust(len(m[0])), text)
    if "<" in text:
        text = _MARKUP.sub(lambda m: " " * (len(m[0]) - 1) + ("\n" if _BLOCK.match(m[0]) else " "), text)
    return text.replace("\r", "\n").replace("\t", " ").replace("\u00a0", " ").replace("’", "'")
