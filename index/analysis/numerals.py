"""Which terms write the same number, in words and in digits?

Pure. For questions only; the index holds what the articles say.
"""

from collections.abc import Iterator
from functools import cache

from index.analysis import analyzer
from index.languages import ENGLISH

_LARGEST_SCALE = 1_000_000  # larger numbers are hardly ever written in digits alone


def number_forms(term: str) -> tuple[str, ...]:
    """Return other terms that write the same number: five for 5, 5 for five, both ways."""
    return _number_forms().get(term, ())


def _number_words() -> Iterator[tuple[int, str]]:
    """Yield numbers with the words that write them, cardinals first."""
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
        digits, (term,) = str(value), analyzer.terms(word)
        forms[term] = (digits,)
        forms[digits] = (*forms.get(digits, ()), term)
    return forms
