"""Other stems of a word, where a stemmer takes more off one form than off another. Pure.

"Паром" and "музей" lose what looks like an ending, "паромом" and "музея" keep a part of it.
"""

from collections.abc import Iterator

_ENDINGS = {
    "fr": ("s",),
    "ru": ("е", "ом", "ем", "ов", "ев", "ей"),
    "uk": ("е", "є", "ом", "ем", "ів", "ов"),
}

_MIN_STEM = 3
"""Letters that both stems have in common."""


def list_case_forms(term: str, language: str) -> Iterator[str]:
    """Yield the stems that a word with one stem may have in another case."""
    for ending in _ENDINGS.get(language, ()):
        if len(term) >= _MIN_STEM:
            yield term + ending
        if term.endswith(ending) and len(term) - len(ending) >= _MIN_STEM:
            yield term[: -len(ending)]
