"""Other ways of writing a name or number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_distinct_words
from index.answering.gate.grounding.name_variants import (
    ReadText,
    is_longer_form,
    is_misspelling,
    is_people_of,
    list_words_with,
    may_have_longer_form,
    says_name,
    says_time_of_year,
)
from index.answering.gate.grounding.number_notations import says_number


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1930's", "It rained in the 1930s."),
        ("1930s", "It rained in 1934."),
        ("60s", "The songs of the 1960s."),
        ("1700s", "Late in the 18th century."),
        ("1700s", "It was built in 1742."),
        ("18th century", "It was built in 1742."),
        ("18th century", "Late in the 18th century."),
        ("8mm", "A film of 8 mm."),
        ("4c", "Room 4 C is locked."),
        ("1998", "The season of 1997/98."),
        ("2", "World War II began."),
        ("20n7", "It was 2007."),
        ("1,250,000", "It cost 1 250 000 crowns."),
        ("1250000", "It cost 1.250.000 crowns."),
        ("5", "New in 5.0 are the folding tables."),
        ("70'lerde", "Köprü 1974 yılında açıldı."),
        ("1930er", "Der Turm brannte 1934."),
        ("80-х", "Мост закрыли в 1987 году."),
    ],
)
def test_a_number_is_said_in_another_notation(number, text):
    """Decades hold their years, a unit may stand apart, and a slip in a numeral is mended."""
    assert says_number(text, number)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1930s", "It rained in 1944."),
        ("1700s", "It was built in 1842, late in the 19th century."),
        ("18th century", "It was built in 1842, and 21742 people came."),
        ("8mm", "A film of 18 mm."),
        ("4c", "Group 4b grows peas."),
        ("3.1", "Release 3.1.4 is out."),
        ("31", "It has 3.31 points and 31,000 friends."),
        ("2007", "It was 2008."),
        ("2", "World War III began."),
        ("1,250,000", "It cost 1 250 crowns."),
        ("1250", "It cost 11 250 crowns."),
        ("5", "New in 5.0.2 and 15.0 are tables for 5.01 crowns."),
        ("70'lerde", "Köprü 1984 yılında açıldı."),
        ("90-е", "Мост закрыли в 1997 году."),
    ],
)
def test_another_number_is_not_the_same(number, text):
    """A number inside another one, or of another decade, is not meant."""
    assert not says_number(text, number)


@pytest.mark.parametrize(
    ("name", "run", "text"),
    [
        ("FDA", ["FDA"], "The Food and Drug Administration said so."),
        ("U.S.", ["U.S."], "In the United States it is so."),
        ("WWII", ["WWII"], "After World War II it was rebuilt."),
        ("United", ["United", "States"], "The US navy came."),
        ("States", ["United", "States"], "The U.S. navy came."),
        ("II", ["World", "War", "II"], "World War 2 began."),
        ("Second", ["Second"], "King Egon II was crowned."),
        ("II", ["Egon", "II"], "Egon the Second was crowned."),
    ],
)
def test_short_and_long_forms_are_the_same_name(name, run, text):
    """Initials stand for the words, and the words for their initials."""
    assert says_name(text, name, run)


@pytest.mark.parametrize(
    ("name", "run", "text"),
    [
        ("FDA", ["FDA"], "The Food Agency said so."),
        ("United", ["United", "States"], "Let us go."),
        ("Orrin", ["Orrin"], "The Farne canal is deep."),
        ("Second", ["Second"], "King Egon III was crowned."),
        ("II", ["Egon", "II"], "In the second year Egon was crowned."),
    ],
)
def test_another_name_is_not_the_same(name, run, text):
    """Neither other initials nor small words stand for a name."""
    assert not says_name(text, name, run)


@pytest.mark.parametrize(
    ("name", "word", "same"),
    [
        ("rochkerfeller", "rockefeller", True),
        ("yrk", "york", True),
        ("tto", "tito", True),
        ("lund", "lind", False),
        ("orrin", "farne", False),
        ("orrin", "corrin", False),
        ("skarholm", "starvik", False),
        ("katherinne", "catherine", False),
        ("montgomrey", "montgomery", True),
        ("montgomryeshire", "montgomeryshire", True),
        ("montgomery", "montenegro", False),
    ],
)
def test_a_slip_is_told_from_another_name(name, word, same):
    """A slip for every five letters, a missing or doubled one in short names, never the first."""
    assert is_misspelling(name, word) is same


@pytest.mark.parametrize(
    ("name", "run", "known", "text", "said"),
    [
        ("Rochkerfeller", ["Rochkerfeller"], False, "It was built by Rockefeller.", True),
        ("Rochkerfeller", ["Rochkerfeller"], True, "It was built by Rockefeller.", False),
        ("Entscheidungs", ["Entscheidungs"], True, "The Entscheidungsproblem has no answer.", True),
        ("Orrin", ["Orrin"], False, "Corrin and Farne lie in the north.", False),
        ("1934", ["1934"], True, "The season of 1933/34 was short.", True),
        ("1934", ["1934"], True, "It closed in 1943 and in 2034.", False),
        ("FullScreen", ["FullScreen"], True, "Press F for full screen mode.", True),
        ("FullScreen", ["FullScreen"], True, "The screen is full of eels.", False),
        ("Win", ["Win", "QX"], True, "Support for Windows QX ended.", True),
        ("Win", ["Win", "QX"], True, "Support for Windows ended, and QX won.", False),
        ("USA", ["USA"], True, "It is the largest in the United States.", True),
        ("USA", ["USA"], True, "It is the largest in the Union of Rowers.", False),
    ],
)
def test_a_text_says_a_name_in_another_form(name, run, known, text, said):
    """A slip is mended unless some source has it so; longer forms and notations count."""
    assert ReadText(text).says(name, run, known=known) is said


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Kenyans", "Kenya plays cricket.", True),
        ("Italians", "Italy plays cricket.", True),
        ("Koreans", "Korea plays cricket.", True),
        ("Iraqis", "Iraq plays cricket.", True),
        ("Norwegians", "Norfolk plays cricket.", False),
        ("MSPs", "The MEPs play cricket.", False),
        ("NSAA", "The NASA plays cricket.", False),
        ("Felmn", "The Felm plays cricket.", True),
    ],
)
def test_a_people_says_its_land_and_a_short_form_has_no_slips(name, text, said):
    """A land may stand for those who live there; one more letter makes another short form."""
    assert ReadText(text).says(name, [name], known=False) is said


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("july", "Fires are forbidden from June to August.", True),
        ("summer", "Fires are forbidden from June to August.", True),
        ("summer", "Open until 3 July.", True),
        ("july", "Fires are forbidden in summer.", True),
        ("january", "Closed from 1 November until the end of March.", True),
        ("october", "Closed November-March.", False),
        ("july", "Open in June and in August.", False),
        ("winter", "Fires are forbidden from June to August.", False),
        ("july", "Fires are forbidden in winter.", False),
        ("may", "Open April to June.", True),
    ],
)
def test_a_range_of_months_says_those_between(asked, text, said):
    """A season is said by a month of it, and a month by a range around it."""
    assert says_time_of_year(text, asked) is said


@given(
    name=st.text("abeo", min_size=5, max_size=6),
    pieces=st.lists(st.sampled_from([*"abeoAE", "-", "'", "’", ".", "é", "-\n", " ", "–", "US"])),
    ending=st.text("abeo-'. ", max_size=3),
)
def test_a_text_without_the_letters_has_no_longer_form(name, pieces, ending):
    """Whatever marks stand inside a word, its letters are found by a look at the whole text."""
    for text in ("".join(pieces), "".join([*pieces, name.capitalize(), ending])):
        words = extract_distinct_words(text)
        has_form = any(is_longer_form(name, word) or is_people_of(name, word) for word in words)
        assert may_have_longer_form(name, text) or not has_form


def test_letters_in_a_row_tell_whether_a_longer_form_may_stand_in_a_text():
    """Short names have none, and letters that folding may change are not ruled out."""
    assert may_have_longer_form("orrin", "Corrin-Farne lies in the north.")
    assert may_have_longer_form("oneills", "The O’Neills came.")
    assert may_have_longer_form("orrin", "Órrina lies in the north.")
    assert not may_have_longer_form("orrin", "Orr in the north – it says “no”.")
    assert not may_have_longer_form("orr", "Orrin lies in the north.")


@given(
    pieces=st.lists(
        st.sampled_from(
            [*"abeoAEÉ", "-", "'", "’", ".", "é", "\u0301", "-\n", " ", " ", "–", "US", "7", "中"]
        )
    )
)
def test_the_words_with_a_letter_are_those_of_the_text(pieces):
    """To read only the pieces that may have one finds the same."""
    text = "".join(pieces)
    for opening in "aeu":
        expected = {word for word in extract_distinct_words(text) if word[:1] == opening}
        assert list_words_with(text, opening) == expected
