"""index/sources/readers/pdf/directions: phrases and brackets in lines from right to left."""

import pytest

from index.sources.readers.pdf.directions import faces_away, turn_brackets, turn_phrases


@pytest.mark.parametrize(
    ("read", "turned"),
    [
        ("גר ב City York New כבר", "גר ב New York City כבר"),
        ("קרא את Today Times, Harbor כבר", "קרא את Harbor Times, Today כבר"),
        ("קרא BBC כבר", "קרא BBC כבר"),
        ("יש 5 GB כבר", "יש 5 GB כבר"),
        ("שנת 1984 ו 2001 כבר", "שנת 1984 ו 2001 כבר"),
        ("Lane Mill", "Mill Lane"),
        ("גר ב York ,New כבר", "גר ב New York, כבר"),
        ("B & A כבר", "A & B כבר"),
    ],
)
def test_a_phrase_in_latin_letters_has_the_order_of_its_words(read: str, turned: str) -> None:
    """What is read from the right is turned; single words and numbers stay where they are."""
    assert turn_phrases(read) == turned


@pytest.mark.parametrize(
    ("lines", "away"),
    [(["א )ב( ג"], True), (["א (ב) ג"], False), (["א) ב"], False), (["א )ב(", "(ג)", ")ד("], True)],
)
def test_brackets_face_what_they_enclose(lines: list[str], away: bool) -> None:  # noqa: FBT001
    """Most lines with two of them decide; one alone may belong to another line."""
    assert faces_away(lines) is away
    assert turn_brackets("א )ב[") == "א (ב]"


@pytest.mark.parametrize("unit", ["a", "1", "a ", "1 ", "a1 ", "(", "a 1 "])
def test_a_long_line_is_read_once(unit: str) -> None:
    """No text makes it slow."""
    assert len(turn_phrases(unit * 20_000)) == 20_000 * len(unit)
