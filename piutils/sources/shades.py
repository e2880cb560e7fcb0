"""Colours behind cells in office files and web pages, as '#rrggbb'; '' where a colour says nothing."""

import re

# What councils write by name; CSS has 148, and the others are read as no colour.
_NAMES = {
    "red": "#ff0000", "green": "#008000", "lime": "#00ff00", "amber": "#ffbf00", "orange": "#ffa500",
    "darkorange": "#ff8c00", "gold": "#ffd700", "yellow": "#ffff00", "blue": "#0000ff",
    "lightgreen": "#90ee90", "limegreen": "#32cd32", "darkgreen": "#006400", "seagreen": "#2e8b57",
    "forestgreen": "#228b22", "lightblue": "#add8e6", "darkred": "#8b0000", "crimson": "#dc143c",
    "firebrick": "#b22222", "tomato": "#ff6347", "navy": "#000080", "teal": "#008080", "cyan": "#00ffff",
    "magenta": "#ff00ff", "darkyellow": "#808000", "darkblue": "#00008b",
}  # fmt: skip
_GREY = 0.12  # saturation below which a colour is shading and says nothing
_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split()


def speaking(colour):
    """Colour as '#rrggbb' when it is one, '' for grey, white, black, none or what is not known.

    >>> speaking("00B050"), speaking("amber"), speaking("rgb(255, 0, 0)"), speaking("#eeeeee")
    ('#00b050', '#ffbf00', '#ff0000', '')
    """
    colour = str(colour or "").strip().lower()
    channels = re.match(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})", colour)
    if channels:
        colour = "".join(f"{min(int(part), 255):02x}" for part in channels.groups())
    colour = _NAMES.get(colour, colour).lstrip("#")
    if re.fullmatch("[0-9a-f]{3}", colour):
        colour = "".join(2 * char for char in colour)
    if not re.fullmatch("[0-9a-f]{6}", colour):
        return ""
    parts = [int(colour[i : i + 2], 16) for i in (0, 2, 4)]
    return f"#{colour}" if max(parts) and (max(parts) - min(parts)) / max(parts) >= _GREY else ""


class Shades:
    """Colours of one workbook: its own theme and palette, and lighter or darker shades of them."""

    def __init__(self, book):
        theme = book.loaded_theme or b""
        # The theme lists dark 1, light 1, dark 2, light 2; cells count light 1 first.
        found = re.findall(rb"<a:(?:dk1|lt1|dk2|lt2|accent\d|hlink|folHlink)>.*?</a:", theme, re.S)
        listed = [re.search(rb'(?:lastClr|<a:srgbClr val)="([0-9A-Fa-f]{6})"', part) for part in found[:12]]
        if len(listed) == 12 and all(listed):
            colours = [part[1].decode() for part in listed]
            colours[:4] = colours[1], colours[0], colours[3], colours[2]
        else:
            colours = _THEME
        self._theme = colours
        self._known = {}

    def of(self, cell):
        """Colour behind a cell, '' = none that says something."""
        fill = cell.fill
        if fill is None or fill.fill_type != "solid":
            return ""
        return self._colour(fill.fgColor)

    def of_text(self, cell):
        """Colour of a cell's text, '' = none that says something."""
        return self._colour(cell.font.color) if cell.font and cell.font.color else ""

    def _colour(self, colour):
        key = (colour.type, colour.value, colour.tint)
        if key not in self._known:
            self._known[key] = speaking(self._plain(colour))
        return self._known[key]

    def _plain(self, colour):
        from openpyxl.styles.colors import COLOR_INDEX

        if colour.type == "rgb":
            plain = str(colour.rgb)[-6:]
        elif colour.type == "theme" and 0 <= colour.theme < len(self._theme):
            plain = self._theme[colour.theme]
        elif colour.type == "indexed" and 0 <= colour.indexed < 64:
            plain = COLOR_INDEX[colour.indexed][-6:]
        else:
            return ""
        if not colour.tint:
            return plain
        parts = (int(plain[i : i + 2], 16) for i in (0, 2, 4))
        tint = colour.tint
        return "".join(
            f"{round(part * (1 + tint) if tint < 0 else part + (255 - part) * tint):02x}" for part in parts
        )
