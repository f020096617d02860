"""Numbers in words and in digits."""

import pytest

from index.analysis import (
    extract_terms,
    find_large_numbers,
    find_number_forms,
    find_roman_forms,
    list_digit_groups,
    list_number_notations,
    list_parted_numbers,
    list_short_notations,
    split_digit_groups,
)


@pytest.mark.parametrize(
    ("word", "other"),
    [("five", "5"), ("twenty", "20"), ("dozen", "12"), ("hundred", "100"), ("third", "3")],
)
def test_numbers_have_both_forms(word, other):
    """The term of the word gives the digits, and the digits give the term."""
    (term,) = extract_terms(word)
    assert other in find_number_forms(term)
    assert term in find_number_forms(other)


def test_thousands_may_stand_apart():
    """A number has its groups of three digits; a year and what is no number have none."""
    assert split_digit_groups("1250000") == ("1", "250", "000")
    assert split_digit_groups("12500") == ("12", "500")
    assert split_digit_groups("1987") == split_digit_groups("12a500") == ()


def test_words_that_are_not_numbers_have_no_number_form():
    """Other words and numbers without a word have no other form."""
    assert find_number_forms("harbour") == ()
    assert find_number_forms("10000000001") == ()
    assert extract_terms("twenty-four")[-1] in find_number_forms("24")


@pytest.mark.parametrize(
    ("language", "word", "digits"),
    [
        ("de", "einundzwanzig", "21"),
        ("de", "vierundsechzig", "64"),
        ("nl", "drieëntwintig", "23"),
        ("nl", "vierendertig", "34"),
        ("da", "treogtyve", "23"),
        ("it", "ventuno", "21"),
        ("it", "trentotto", "38"),
        ("it", "quarantadue", "42"),
        ("es", "veintiuno", "21"),
        ("es", "veintiún", "21"),
        ("es", "veintidós", "22"),
        ("hu", "huszonhárom", "23"),
        ("sv", "tjugotre", "23"),
        ("fi", "kaksikymmentäkolme", "23"),
    ],
)
def test_tens_and_ones_are_joined_as_the_language_joins_them(language, word, digits):
    """The ones first, a letter left out or put between, or another word for twenty."""
    (term,) = extract_terms(word, language)
    assert find_number_forms(term, language) == (digits,)
    assert term in find_number_forms(digits, language)


@pytest.mark.parametrize(
    ("language", "word", "digits", "other"),
    [
        ("no", "tretti", "30", "31"),
        ("es", "treinta", "30", "36"),
        ("bg", "двадесет", "20", "29"),
        ("uk", "двадцять", "20", "29"),
        ("ar", "خمسة", "5", "50"),
        ("ar", "عشرة", "10", "20"),
        ("no", "femte", "5", "15"),
    ],
)
def test_of_numbers_with_one_stem_the_smallest_has_the_word(language, word, digits, other):
    """Nobody who asks about thirty is answered about thirty-one."""
    (term,) = extract_terms(word, language)
    assert find_number_forms(term, language) == (digits,)
    assert term in find_number_forms(digits, language)
    assert term not in find_number_forms(other, language)


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("IV", ("4",)),
        ("4", ("iv",)),
        ("XIX", ("19",)),
        ("V", ()),
        ("5", ()),
        ("iv", ()),
        ("IIII", ()),
        ("21", ()),
        ("0", ()),
    ],
)
def test_roman_numerals_of_several_letters_are_numbers(written, forms):
    """One letter alone is many other things, and small ones may be a word."""
    assert find_roman_forms(written) == forms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("14 600 bricks", ("14600",)),
        ("90 ml", ("90ml",)),
        ("the eleventh", ("11",)),
        ("a second", ()),
        ("90 bricks", ()),
        ("14 60", ()),
    ],
)
def test_a_number_that_stands_apart_is_one_term_elsewhere(text, terms):
    """A noun behind a number is no unit, and a second may be a time."""
    assert list_number_notations(text) == terms


@pytest.mark.parametrize(
    ("word", "parted"),
    [
        ("90ml", ("90 ml",)),
        ("14600", ("14 600",)),
        ("14,600", ("14 600",)),
        ("Saga11", ("Saga 11",)),
        ("1987", ()),
        ("brick", ()),
    ],
)
def test_a_number_may_be_written_apart(word, parted):
    """A number of four digits is mostly a year."""
    assert list_parted_numbers(word) == parted


@pytest.mark.parametrize(
    ("word", "groups", "number"),
    [
        ("550142", ("550", "142"), 4),
        ("07312044", ("0731", "20", "44"), 8),
        ("55014", (), 0),
        ("5" * 14, (), 0),
        ("5501a2", (), 0),
    ],
)
def test_the_digits_of_a_long_number_may_stand_in_groups(word, groups, number):
    """All ways to part it are tried, with two to four digits in a group."""
    found = list_digit_groups(word)
    assert len({*found}) == len(found) == number
    assert all("".join(each) == word for each in found)
    assert not groups or groups in found


@pytest.mark.parametrize(
    ("word", "ways"),
    [
        ("2.5", ("2½",)),
        ("0.75", ("¾",)),
        ("4½", ("4.5",)),
        ("½", ("0.5",)),
        ("1990s", ("90s",)),
        ("40s", ("1940s",)),
        ("2,500,000", ("2.5 million",)),
        ("3000000", ("3 million",)),
        ("2.55", ()),
        ("2.5.1", ()),
        ("20s", ()),
        ("1990", ()),
        ("2,512,345", ()),
    ],
)
def test_numbers_have_short_ways_to_be_written(word, ways):
    """A part of one, a decade and round millions; the twenties may be of two centuries."""
    assert list_short_notations(word) == ways


def test_millions_are_numbers_in_digits():
    """Whatever part of a million is written, and nothing where no such word follows."""
    text = "It sold 1.25 million tons for 3 billion, not 1.2.5 million or 7 millionaires."
    assert [digits for _, digits in find_large_numbers(text)] == ["1250000", "3000000000"]
