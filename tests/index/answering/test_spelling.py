"""Which word was meant by one that the articles do not have."""

from index.answering.question.spelling_correction import repair
from tests.memory_collection import MemoryCollection, read_text


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


def test_the_first_letter_is_no_slip():
    """Who asks for cattle did not mean a battle."""
    assert repair(_collection("Title\n\nThe battle was lost.\n"), "cattle") is None


def test_nothing_near_is_nothing_meant():
    """Two slips away is too far."""
    assert repair(_collection("Title\n\nA warehouse burned.\n"), "wrehuse") is None
