"""Look-up of everyday words that say the same as a word that no source has. Pure.

Where a notice speaks of a competition, "when is the tournament" is told by it; "can beginners
come" by a line on newcomers. The words are searched for as those of the question themselves, so
nothing is in the tables that says the same only now and then. Word families of what says the same
are left out: with them one more of the 43 absent questions of the test half of `docs_corpus` is
answered, and none of our own is gained.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from index.analysis import extract_terms
from index.answering.lexical.equivalent_words.tables import TABLES
from index.answering.lexical.word_families import find_related_terms
from index.answering.lexical.word_group_lookup import shared_beginning
from index.languages import ENGLISH

MAX_WORDS = 3
"""Words of a question in a row that are looked up together, but for those that only point."""

MAX_POINTING = 1
"""Words that only point among these: "leave *my* car"."""

MAX_RUN = MAX_WORDS + MAX_POINTING
"""Words of a question, next to each other, of which `find_equivalents` looks at the first one."""

_POINTING = frozenset(
    {*ENGLISH.articles, "her", "his", "its", "my", "our", "that", "their", "this", "your"}
)

# Past forms of two verbs: who found it, and when it was founded.
_OF_TWO_VERBS = frozenset({"found"})

_SINGULARS = {
    "children": "child",
    "feet": "foot",
    "geese": "goose",
    "mice": "mouse",
    "teeth": "tooth",
    "thiev": "thief",
}

# First letters that a word shares with its stem ("icing"), if a y counts as an i.
_SHARED_LETTERS = 2


def find_equivalents(terms: Sequence[str], place: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield how many words of a question say the same as other terms, which follow.

    `terms` are those of all its words; the one at `place` is the first of those words.
    """
    for opening in _list_forms(terms[place]):
        entries = _find_entries(opening)
        if not entries:
            continue
        for length, behind in _list_runs(terms, place):
            key = (opening, *behind)
            yield from ((length, _extract(text)) for text in entries.get(key, ()))


def _list_runs(terms: Sequence[str], place: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield how long each run of words from a place is, with the terms behind the first.

    Words that only point are left out but at the end: "book a".
    """
    behind: list[str] = []
    yield 1, ()
    for end in range(place + 1, min(place + MAX_RUN, len(terms))):
        if terms[end] in _POINTING:
            yield end - place + 1, (*behind, terms[end])
            continue
        behind.append(_to_singular(terms[end]))
        yield end - place + 1, tuple(behind)
        if len(behind) == MAX_WORDS - 1:
            return


def _list_forms(term: str) -> Sequence[str]:
    """Return the terms under which one is looked up: "took" as "take", too."""
    term = _to_singular(term)
    if term not in ENGLISH.irregular_past_forms or term in _OF_TWO_VERBS:
        return (term,)
    return (term, *find_related_terms(term))


def _to_singular(term: str) -> str:
    """Return a term, that of one for more without an s: "firemen", "children"."""
    if term.endswith("men") and term != "men":
        return f"{term[:-2]}an"
    return _SINGULARS.get(term, term)


@lru_cache(maxsize=5_000)
def _find_entries(opening: str) -> Mapping[tuple[str, ...], Sequence[str]]:
    """Return what says the same as the words of which the first has a term, by all their terms."""
    beginning = shared_beginning(opening)
    entries: dict[tuple[str, ...], list[str]] = {}
    for letters, words, others in _by_prefix().get(_prefix(opening), ()):
        if letters.startswith(beginning) and _find_opening(words.split(maxsplit=1)[0]) == opening:
            entries.setdefault(_find_key(words), []).extend(others.split("|"))
    return entries


@cache
def _find_opening(word: str) -> str:
    """Return the first term of what begins with a word; a key takes all its words to be stemmed."""
    return _to_singular(_extract(word)[0])


@cache
def _find_key(words: str) -> tuple[str, ...]:
    """Return the terms of some words of a table, but for what only points between two of them."""
    terms = tuple(map(_to_singular, _extract(words)))
    between = (term for term in terms[1:-1] if term not in _POINTING)
    return (*terms[:1], *between, *terms[1:][-1:])


@cache
def _extract(text: str) -> tuple[str, ...]:
    return tuple(extract_terms(text))


@cache
def _by_prefix() -> Mapping[str, Sequence[tuple[str, str, str]]]:
    """Return the entries of the tables by their first letters.

    An entry is the first word, each y as an i, all words, and what says the same.
    """
    found: dict[str, list[tuple[str, str, str]]] = {}
    for entry in ",".join(TABLES).split(","):
        words, _, others = entry.strip().partition(":")
        first = words.split(maxsplit=1)[0]
        found.setdefault(_prefix(first), []).append((first.replace("y", "i"), words, others))
    return found


def _prefix(word: str) -> str:
    return word[:_SHARED_LETTERS].replace("y", "i")
