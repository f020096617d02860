"""Which strings one slip of the pen makes of a word, against its definition."""

from string import ascii_lowercase

from hypothesis import given
from hypothesis import strategies as st

from index.vocabulary.edit_distance import hashes_of_slips, is_slip
from index.vocabulary.vocabulary import Vocabulary, build

words = st.text(alphabet="abc", min_size=1, max_size=5)
of_any_script = st.text(alphabet="abzé東\N{MUSICAL SYMBOL G CLEF}", min_size=1, max_size=6)


def distance(a: str, b: str) -> int:
    """Damerau's distance with neighbours swapped at most once, straight from its definition."""
    rows = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            change = rows[i - 1, j - 1] + (a[i - 1] != b[j - 1])
            rows[i, j] = min(rows[i - 1, j] + 1, rows[i, j - 1] + 1, change)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i, j] = min(rows[i, j], rows[i - 2, j - 2] + 1)
    return rows[len(a), len(b)]


def slips(word: str) -> set[str]:
    """Make every slip."""
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
def test_one_slip_is_a_distance_of_one(word, other):
    """Exactly the words at distance 1 are one slip away."""
    assert is_slip(word, other) == (distance(word, other) == 1)


@given(of_any_script, of_any_script)
def test_only_letters_of_english_are_added(word, other):
    """Nobody slips into another script."""
    assert is_slip(word, other) == (other in slips(word))


@given(of_any_script)
def test_every_slip_is_found_by_its_hash(word):
    """All of them are, however many bytes a letter has, and nothing else but the word itself."""
    near, far = sorted(slips(word)), ["nowhere", word + "éé"]
    vocabulary = Vocabulary([build(near[::2]), build(near[1::2] + far, first=len(near[::2]))])
    hashes = hashes_of_slips(word)
    assert sorted(vocabulary.having(hashes)) == near
    assert len(hashes) - len(near) in (0, 1)


def test_no_slip_is_found_where_there_is_nothing():
    """An empty vocabulary has none."""
    assert not Vocabulary([build([])]).having(hashes_of_slips("tide"))
