"""Spelling correction of one word."""

from index import articles
from index.answering.question.spelling_correction import (
    correct_spelling,
    find_doubled_letter,
)
from index.types import Document
from tests.support.memory_collection import MemoryCollection, read_text


def _collection(text: str) -> MemoryCollection:
    return MemoryCollection([read_text("a.txt", text)])


def test_the_most_frequent_neighbour_is_returned():
    """Of two words one edit away, the one in more sentences wins."""
    collection = _collection("Title\n\nA horse ran. A house stood. The house fell.\n")
    assert correct_spelling(collection, "hoose") == ("house", collection.term_ids(["hous"])[0])


def test_ties_go_to_the_alphabetically_first():
    """Equal counts leave the choice to the alphabet, so that equal questions get equal answers."""
    found = correct_spelling(_collection("Title\n\nA horse ran. A house stood.\n"), "hoose")
    assert found is not None
    assert found[0] == "horse"


def test_short_words_numbers_and_strange_ones_are_left_alone():
    """Short words, words with digits, long words and none are not corrected."""
    collection = _collection("Title\n\nThe cat sat on 1954 mats.\n")
    for word in ("cot", "1955", "m4ts", "x" * 60, ""):
        assert correct_spelling(collection, word) is None


def test_the_first_letter_is_kept():
    """A question about cattle is not corrected to a battle."""
    assert correct_spelling(_collection("Title\n\nThe battle was lost.\n"), "cattle") is None


def test_nothing_near_is_no_correction():
    """A word two edits away is too far."""
    assert correct_spelling(_collection("Title\n\nA warehouse burned.\n"), "wrehuse") is None


def test_a_letter_doubled_in_the_wrong_place_is_one_slip():
    """The letters are the same, but for those that are doubled; other letters are not."""
    collection = _collection("Title\n\nA barrel of commas stood in the cellar.\n")
    for typed, meant in (
        ("barell", "barrel"),
        ("commos", "commas"),
        ("cimmos", None),
        ("cellarr", "cellar"),
    ):
        found = correct_spelling(collection, typed)
        assert (found[0] if found else None) == meant


def test_the_plural_of_a_word_may_be_near():
    """And so may its singular: "campfire" where the articles have "campfires"."""
    collection = _collection("Title\n\nThe sauna opens on Monday. Campfires are allowed.\n")
    for word, meant in (("modnays", "monday"), ("camfpire", "campfires")):
        found = correct_spelling(collection, word)
        assert found is not None
        assert (found[0], found[1] >= 0) == (meant, True)


def test_swapped_or_doubled_letters_of_a_common_word_are_put_right():
    """No source need have it; a word that is one letter away from a common one may be a name."""
    collection = _collection("Title\n\nThe sauna opens at noon.\n")
    for word, meant in (("vesrion", "version"), ("adress", "address"), ("tommorrow", "tomorrow")):
        assert correct_spelling(collection, word) == (meant, -1)
    for word in ("marden", "brunna"):
        assert correct_spelling(collection, word) is None


def test_a_word_is_no_slip_of_a_small_word_of_another_language():
    """Who asks for the wind does not mean "wird"."""
    text = "Das Fest\n\nDas Fest wird laut. Der Markt wird voll, und es wird spät.\n"
    document = Document(source="a.txt", text=text, format="text", language="de")
    collection = MemoryCollection([articles.parse(document)])
    assert correct_spelling(collection, "wind", "de") is None
    found = correct_spelling(collection, "markd", "de")
    assert found is not None
    assert found[0] == "markt"


def test_a_letter_typed_once_before_an_ending():
    """No source has "bane", and "baned" looks like a form of it: "banned" was meant."""
    collection = _collection("Title\n\nThe winner is banned from planing boards.\n")
    for typed, meant in (
        ("baned", "banned"),
        ("winer", "winner"),
        ("planed", ""),
        ("boards", ""),
        ("ran", ""),
    ):
        assert find_doubled_letter(collection, typed) == meant


def test_a_letter_may_be_lost_from_a_long_common_word():
    """What may be two words, is short, or lacks the first letter is left alone."""
    collection = _collection("Title\n\nThe pool has 27 degrees.\n")
    for typed, meant in (
        ("temprature", "temperature"),
        ("chrismas", None),
        ("ourney", None),
        ("lound", None),
    ):
        found = correct_spelling(collection, typed)
        assert (found[0] if found else None) == meant
