"""Which terms write the same number, in words and in digits?

Pure. For questions only; the index holds what the articles say.
"""

from collections.abc import Iterator
from functools import cache

from index.analysis import analyzer

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen""".split()  # noqa: SIM905, words read best so
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905, as above
# Without "second", which is more often a time; "13th" is *13* already.
_ORDINALS = """first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()  # noqa: SIM905
_LARGE = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}


def number_forms(term: str) -> tuple[str, ...]:
    """Return other terms that write the same number: five for 5, 5 for five, both ways."""
    return _number_forms().get(term, ())


def _number_words() -> Iterator[tuple[int, str]]:
    yield from enumerate(_UNITS)
    for tens, name in enumerate(_TENS, start=2):
        yield 10 * tens, name
        yield from ((10 * tens + ones, name + _UNITS[ones]) for ones in range(1, 10))
    yield from ((value, name) for name, value in _LARGE.items())
    yield 1, _ORDINALS[0]
    yield from enumerate(_ORDINALS[1:], start=3)


@cache
def _number_forms() -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for value, word in _number_words():
        digits, (term,) = str(value), analyzer.terms(word)
        forms[term] = (digits,)
        forms[digits] = (*forms.get(digits, ()), term)
    return forms
