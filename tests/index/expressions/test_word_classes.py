"""Word classes of all languages."""

import pytest

from index.expressions import word_classes
from index.languages import CODES, find_language

LISTS = [
    word_classes.list_days,
    word_classes.list_function_words,
    word_classes.list_months,
    word_classes.list_number_words,
    word_classes.list_vague_numbers,
]


@pytest.mark.parametrize("list_words", LISTS)
@pytest.mark.parametrize("code", CODES)
def test_nobody_can_add_to_a_class(list_words, code):
    """A class is shared by all who ask for it, so it is frozen, as its type says."""
    assert type(list_words(find_language(code))) is frozenset
