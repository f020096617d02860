"""Look-up of everyday words that say the same as a word that no source has. Pure.

Where a notice speaks of a competition, "when is the tournament" is told by it; "can beginners
come" by a line on newcomers. The words are searched for as those of the question themselves, so
nothing is in the tables that says the same only now and then. Word families of what says the same
are left out: with them one more of the 43 absent questions of the test half of `docs_corpus` is
answered, and none of our own is gained.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from index.analysis import extract_terms
from index.answering.lexical.equivalent_words.tables import TABLES

MAX_WORDS = 2
"""Words of a question in a row that are looked up together."""

# First letters that a word shares with its stem ("icing"), if a y counts as an i.
_SHARED_LETTERS = 2


def find_equivalents(terms: Sequence[str], place: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield how many words of a question say the same as other terms, which follow.

    `terms` are those of all its words; the one at `place` is the first of those words.
    """
    prefix = _prefix(terms[place])
    if prefix not in _by_prefix():
        return
    entries = _load_entries(prefix)
    for end in range(place + 1, min(place + MAX_WORDS, len(terms)) + 1):
        key = tuple(map(_to_singular, terms[place:end]))
        yield from ((len(key), _extract(text)) for text in entries.get(key, ()))


def _to_singular(term: str) -> str:
    """Return a term, that of one man for more: "firemen"."""
    return f"{term[:-2]}an" if term.endswith("men") and term != "men" else term


@cache
def _load_entries(prefix: str) -> Mapping[tuple[str, ...], Sequence[str]]:
    """Return what says the same as the words that begin so, by the terms of these words."""
    entries: dict[tuple[str, ...], list[str]] = {}
    for words, others in _by_prefix()[prefix]:
        entries.setdefault(_extract(words), []).extend(others.split("|"))
    return entries


@cache
def _extract(text: str) -> tuple[str, ...]:
    return tuple(extract_terms(text))


@cache
def _by_prefix() -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return the entries of the tables, words and what says the same, by their first letters."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in ",".join(TABLES).split(","):
        words, _, others = entry.strip().partition(":")
        found.setdefault(_prefix(words.split(maxsplit=1)[0]), []).append((words, others))
    return found


def _prefix(word: str) -> str:
    return word[:_SHARED_LETTERS].replace("y", "i")
