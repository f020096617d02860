"""Strings at edit distance 1 are those of the definition, and are found by their hashes."""

from string import ascii_lowercase

from hypothesis import given
from hypothesis import strategies as st

from index.vocabulary import Vocabulary, build_table, hash_one_edit_variants, is_one_edit

words = st.text(alphabet="abc", min_size=1, max_size=5)
of_any_script = st.text(alphabet="abzé東\N{MUSICAL SYMBOL G CLEF}", min_size=1, max_size=6)


def distance(a: str, b: str) -> int:
    """Return Damerau's distance with each pair of neighbours swapped at most once."""
    rows = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            change = rows[i - 1, j - 1] + (a[i - 1] != b[j - 1])
            rows[i, j] = min(rows[i - 1, j] + 1, rows[i, j - 1] + 1, change)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i, j] = min(rows[i, j], rows[i - 2, j - 2] + 1)
    return rows[len(a), len(b)]


def one_edit_variants(word: str) -> set[str]:
    """Return all strings that one edit makes of a word."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    dropped = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    filled = {
        left + letter + rest
        for left, right in cuts
        for letter in ascii_lowercase
        for rest in {right, right[1:]}
    }
    return (dropped | swapped | filled) - {word}


@given(words, words)
def test_one_edit_is_a_distance_of_one(word, other):
    """`is_one_edit` is true exactly at distance 1."""
    assert is_one_edit(word, other) == (distance(word, other) == 1)


@given(of_any_script, of_any_script)
def test_only_letters_from_a_to_z_are_added(word, other):
    """Letters that an edit adds, or that replace others, are a to z."""
    assert is_one_edit(word, other) == (other in one_edit_variants(word))


@given(of_any_script)
def test_every_variant_is_found_by_its_hash(word):
    """All variants are found, whatever the length of a letter in bytes, and no other string."""
    near, far = sorted(one_edit_variants(word)), ["nowhere", word + "éé"]
    vocabulary = Vocabulary(
        [build_table(near[::2]), build_table(near[1::2] + far, first=len(near[::2]))]
    )
    hashes = hash_one_edit_variants(word)
    assert sorted(vocabulary.find_by_hash(hashes)) == near
    assert len(hashes) - len(near) in (0, 1)


def test_an_empty_vocabulary_has_no_variants():
    """An empty vocabulary returns no strings."""
    assert not Vocabulary([build_table([])]).find_by_hash(hash_one_edit_variants("tide"))
