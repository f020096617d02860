"""Pinned floors of the quality of answers on docs_corpus, and a ceiling of their length.

A floor is the measured value less about two questions, because editing an article changes a few
answers. Raise a floor when the engine gets better; lower one only with the reason in the commit.
"""

from collections.abc import Mapping

FLOORS: Mapping[str, Mapping[str, float]] = {
    "dev": {"sentence@1": 0.73, "on the card": 0.87, "kept": 0.85, "refused": 0.81},
    "test": {"sentence@1": 0.65, "on the card": 0.85, "kept": 0.78, "refused": 0.81},
}

FOLDER_FLOORS: Mapping[str, Mapping[str, float]] = {
    "wiki": {"sentence@1": 0.787, "paragraph@1": 0.868, "kept": 0.91, "refused": 0.93},
    "papers": {"sentence@1": 0.51, "paragraph@1": 0.651, "kept": 0.855, "refused": 0.68},
    "faq-kept": {"kept": 0.985, "refused": 0.91},
    "faq-bare": {"kept": 0.74, "refused": 0.89},
}
"""Floors of the question sets outside the repository, by the name of their folder."""

MAX_QUOTES = 2.0
"""Ceiling of the mean number of quotes of an answer, on either half."""


def list_folder_failures(folder: str, measures: Mapping[str, float]) -> list[str]:
    """Return one line for each measure of a folder that is below its floor; none if it has none."""
    return _list_below(FOLDER_FLOORS.get(folder, {}), measures)


def _list_below(floors: Mapping[str, float], measures: Mapping[str, float]) -> list[str]:
    return [
        f"{name} is {100 * measures.get(name, 0.0):.1f}, below its floor of {100 * floor:.1f}"
        for name, floor in floors.items()
        if measures.get(name, 0.0) < floor
    ]


def list_failures(half: str, measures: Mapping[str, float]) -> list[str]:
    """Return one line for each measure that is beyond its floor or ceiling, or missing."""
    failures = _list_below(FLOORS[half], measures)
    quotes = measures.get("quotes", float("inf"))
    if quotes > MAX_QUOTES:
        failures.append(f"an answer has {quotes:.2f} quotes, above the ceiling of {MAX_QUOTES}")
    return failures
