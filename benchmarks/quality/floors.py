"""Which quality must never be lost? Floors on docs_corpus, pinned below what was measured.

A floor is what was measured less two questions' worth, for an article that is edited moves a few
answers. Raise one whenever the engine got better; lower one only with the reason in the commit.
"""

from collections.abc import Mapping

FLOORS: Mapping[str, Mapping[str, float]] = {
    "dev": {"sentence@1": 0.73, "among 3": 0.90, "kept": 0.85, "refused": 0.79},
    "test": {"sentence@1": 0.64, "among 3": 0.80, "kept": 0.82, "refused": 0.60},
}


def check(half: str, found: Mapping[str, float]) -> list[str]:
    """Return one line for each measure that is below its floor, or was not measured."""
    return [
        f"{name} is {100 * found.get(name, 0.0):.1f}, below its floor of {100 * floor:.1f}"
        for name, floor in FLOORS[half].items()
        if found.get(name, 0.0) < floor
    ]
