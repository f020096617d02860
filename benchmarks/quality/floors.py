"""Pinned floors of the quality of answers on docs_corpus, and a ceiling of their length.

A floor is the measured value less about two questions, because editing an article changes a few
answers. Raise a floor when the engine gets better; lower one only with the reason in the commit.
"""

from collections.abc import Mapping

FLOORS: Mapping[str, Mapping[str, float]] = {
    "dev": {"sentence@1": 0.73, "on the card": 0.87, "kept": 0.85, "refused": 0.79},
    "test": {"sentence@1": 0.64, "on the card": 0.82, "kept": 0.82, "refused": 0.60},
}


MAX_QUOTES = 2.0
"""Ceiling of the mean number of quotes of an answer, on either half."""


def list_failures(half: str, measures: Mapping[str, float]) -> list[str]:
    """Return one line for each measure that is beyond its floor or ceiling, or missing."""
    failures = [
        f"{name} is {100 * measures.get(name, 0.0):.1f}, below its floor of {100 * floor:.1f}"
        for name, floor in FLOORS[half].items()
        if measures.get(name, 0.0) < floor
    ]
    quotes = measures.get("quotes", float("inf"))
    if quotes > MAX_QUOTES:
        failures.append(f"an answer has {quotes:.2f} quotes, above the ceiling of {MAX_QUOTES}")
    return failures
