"""The colours and shapes of every chart; contrasts as computed in the Analysis Function's palette."""

WHITE = "#FFFFFF"
INK = "#0B0C0C"  # text, target
SOFT = "#484949"  # second-rank text
BORDER = "#858686"  # axes
FAINT = "#BFBFBF"  # grid lines: never the only carrier of meaning
NAVY = "#12436D"  # this council
PALE = "#B8CCE0"  # inside of a bar that navy outlines
ORANGE = "#F46A25"  # All-Wales; 3.38 to navy, 3.03 to white
TURQUOISE = "#28A197"  # improvement
PLUM = "#801650"  # concern

# Status: text and outline, ground, shape. Word, then shape, then colour: red and green look alike
# to one man in twelve.
STATUS = {
    "exceeded": ("#12436D", "#DBE7F3", "★"),
    "met": ("#083D29", "#CFE4DC", "✔"),
    "close": ("#083D29", "#E6F0C8", "◆"),
    "near": ("#7A3C1C", "#FFEE80", "▲"),
    "missed": ("#651B1B", "#F4D7D7", "✖"),
    "none": ("#0B0C0C", "#F3F3F3", "–"),
}
