"""Terms that write the same number, in words and in digits.

Pure. Used to expand questions; the index holds numbers as the articles write them.
"""

from collections.abc import Iterator
from functools import cache

from index.analysis.analyzer import extract_terms
from index.languages import ENGLISH

_LARGEST_SCALE = 1_000_000  # a larger number is written with a scale word ("2 billion")


def find_number_forms(term: str) -> tuple[str, ...]:
    """Return the other terms that write the same number: "5" for "five", "five" for "5"."""
    return _number_forms().get(term, ())


def _number_words() -> Iterator[tuple[int, str]]:
    """Yield numbers with a word that writes each, cardinals before ordinals."""
    units = ENGLISH.number_units
    yield from enumerate((*units, *ENGLISH.number_teens))
    for tens, name in enumerate(ENGLISH.number_tens, start=2):
        yield 10 * tens, name
        yield from ((10 * tens + ones, name + units[ones]) for ones in range(1, 10))
    for name, value in ENGLISH.number_scales.items():
        if value <= _LARGEST_SCALE:
            yield value, name
    for value, name in enumerate(ENGLISH.ordinals, start=1):
        if name not in ENGLISH.ambiguous_ordinals:
            yield value, name


@cache
def _number_forms() -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for value, word in _number_words():
        digits, (term,) = str(value), extract_terms(word)
        forms[term] = (digits,)
        forms[digits] = (*forms.get(digits, ()), term)
    return forms
