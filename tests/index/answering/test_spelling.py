"""Which word was meant by one that the articles do not have."""

from string import ascii_lowercase

from hypothesis import given
from hypothesis import strategies as st

from index.answering.spelling import one_slip_away, repair
from tests.memory_collection import MemoryCollection, read_text

words = st.text(alphabet="abc", min_size=1, max_size=5)


def _distance(a: str, b: str) -> int:
    """Damerau's distance with neighbours swapped at most once, straight from its definition."""
    rows = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            change = rows[i - 1, j - 1] + (a[i - 1] != b[j - 1])
            rows[i, j] = min(rows[i - 1, j] + 1, rows[i, j - 1] + 1, change)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i, j] = min(rows[i, j], rows[i - 2, j - 2] + 1)
    return rows[len(a), len(b)]


@given(words, words)
def test_one_slip_is_a_distance_of_one(word, other):
    """Exactly the words at distance 1 are one slip away."""
    near = set(one_slip_away(word, alphabet="abc"))
    assert (other in near) == (_distance(word, other) == 1)


@given(st.text(alphabet=ascii_lowercase, min_size=1, max_size=12))
def test_a_word_is_no_slip_of_itself(word):
    """A slip always changes the word."""
    assert word not in set(one_slip_away(word))


def _collection(text: str) -> MemoryCollection:
    return MemoryCollection([read_text("a.txt", text)])


def test_the_most_frequent_neighbour_is_meant():
    """Of two words one slip away, the one in more sentences wins."""
    collection = _collection("Title\n\nA horse ran. A house stood. The house fell.\n")
    assert repair(collection, "hoose") == ("house", collection.term_ids(["hous"])[0])


def test_ties_go_to_the_alphabetically_first():
    """Equal counts leave the choice to the alphabet, so that equal questions get equal answers."""
    found = repair(_collection("Title\n\nA horse ran. A house stood.\n"), "hoose")
    assert found is not None
    assert found[0] == "horse"


def test_short_words_numbers_and_strange_ones_are_left_alone():
    """Nothing is guessed from too little, or where letters are not the matter."""
    collection = _collection("Title\n\nThe cat sat on 1954 mats.\n")
    for word in ("cot", "1955", "m4ts", "x" * 60, ""):
        assert repair(collection, word) is None


def test_nothing_near_is_nothing_meant():
    """Two slips away is too far."""
    assert repair(_collection("Title\n\nA warehouse burned.\n"), "wrehuse") is None
