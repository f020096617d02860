"""Program that draws the questions of each day: JSON on its input, a PNG file on its output.

It runs in a process of its own and imports nothing of ours, so that the bot keeps its memory and
its event loop its time. The input is {"days": [...], "bands": [[...], [...], [...]]}: labels, and
for each label the questions answered, those with closest passages, and those without anything.
"""

import json
import sys
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

COLOURS = ("#4f86f7", "#f0b232", "#e3e5e8")
"""Blue, yellow and white, which differ in brightness too."""
GROUND, INK = "#313338", "#dbdee1"
LABEL_SIZE = 20
"""Points. A phone shows the picture 300 pixels wide, a third of its width: text of 12 pixels."""
NUM_LABELS = 4
"""Days with a label, as many as fit side by side."""


def draw(days: list[str], bands: list[list[int]]) -> Figure:
    """Return a figure with a stacked bar for each day; no words but the labels of some days."""
    figure = Figure(figsize=(7.2, 3.4), dpi=130, facecolor=GROUND, layout="constrained")
    axes: Any = figure.add_subplot(facecolor=GROUND)
    bottom = [0] * len(days)
    for heights, colour in zip(bands, COLOURS, strict=True):
        axes.bar(range(len(days)), heights, bottom=bottom, color=colour, width=0.7)
        bottom = [below + height for below, height in zip(bottom, heights, strict=True)]
    step = -(-len(days) // NUM_LABELS)
    labelled = range((len(days) - 1) % step, len(days), step)  # the last day has one
    axes.set_xticks(labelled, [days[place] for place in labelled])
    axes.yaxis.set_major_locator(MaxNLocator(nbins=3, integer=True))
    axes.set_ylim(0, max(1, *bottom) * 1.05)
    axes.tick_params(colors=INK, labelsize=LABEL_SIZE, length=0)
    axes.grid(axis="y", color=INK, alpha=0.15)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)
    return figure


def main() -> None:
    """Draw what the input says."""
    given = json.load(sys.stdin)
    draw(given["days"], given["bands"]).savefig(sys.stdout.buffer, format="png")


if __name__ == "__main__":
    main()
