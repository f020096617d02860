"""Pinned floors of the quality of answers on docs_corpus.

A floor is the measured value less about two questions, because editing an article changes a few
answers. Raise a floor when the engine gets better; lower one only with the reason in the commit.
"""

from collections.abc import Mapping

FLOORS: Mapping[str, Mapping[str, float]] = {
    "dev": {"sentence@1": 0.73, "among 3": 0.90, "kept": 0.85, "refused": 0.79},
    "test": {"sentence@1": 0.64, "among 3": 0.80, "kept": 0.82, "refused": 0.60},
}


def list_failures(half: str, measures: Mapping[str, float]) -> list[str]:
    """Return one line for each measure that is below its floor or missing."""
    return [
        f"{name} is {100 * measures.get(name, 0.0):.1f}, below its floor of {100 * floor:.1f}"
        for name, floor in FLOORS[half].items()
        if measures.get(name, 0.0) < floor
    ]
