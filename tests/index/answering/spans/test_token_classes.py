"""Role and flags of a single token."""

import pytest

from index.answering.spans.token_classes import (
    TOKEN_CLASSES,
    TokenFlag,
    TokenRole,
    find_role,
    replace_role_flags,
)


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("mill", TokenRole.CONTENT),
        ("90", TokenRole.CONTENT),
        ("the", TokenRole.DETERMINER),
        ("that", TokenRole.DETERMINER),  # also a pronoun
        ("several", TokenRole.DETERMINER),
        ("under", TokenRole.PREPOSITION),
        ("to", TokenRole.PREPOSITION),
        ("before", TokenRole.PREPOSITION),
        ("was", TokenRole.AUXILIARY),
        ("cannot", TokenRole.AUXILIARY),
        ("they", TokenRole.PRONOUN),
        ("who", TokenRole.PRONOUN),
        ("because", TokenRole.CONNECTIVE),
        ("very", TokenRole.CONNECTIVE),
        (",", TokenRole.MARK),
        ("€", TokenRole.MARK),
        ("_", TokenRole.MARK),
    ],
)
def test_the_role_of_a_word_is_its_closed_class(word, role):
    """Words of no closed class are content, and what is neither letter nor digit is a mark."""
    assert find_role(word) == role


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("mill", TokenFlag.CONTENT | TokenFlag.LOWERCASE | TokenFlag.CAN_START | TokenFlag.CAN_END),
        (
            "Ida",
            TokenFlag.CONTENT | TokenFlag.CAPITALIZED | TokenFlag.CAN_START | TokenFlag.CAN_END,
        ),
        (
            "90",
            TokenFlag.CONTENT
            | TokenFlag.LOWERCASE
            | TokenFlag.NUMBER
            | TokenFlag.CAN_START
            | TokenFlag.CAN_END,
        ),
        ("of", TokenFlag.CAN_BE_INSIDE),
        ("and", TokenFlag.AND | TokenFlag.CAN_BE_INSIDE),
        ("In", TokenFlag.IN | TokenFlag.CAPITALIZED | TokenFlag.CAN_BE_INSIDE),
        ("the", TokenFlag.FUNCTION_WORD | TokenFlag.CAN_BE_INSIDE),
        ("under", TokenFlag.FUNCTION_WORD),
        ("was", TokenFlag.FUNCTION_WORD),
        (",", TokenFlag.MARK | TokenFlag.COMMA | TokenFlag.CAN_BE_INSIDE),
        (";", TokenFlag.MARK),
        (".", TokenFlag.MARK | TokenFlag.CONTEXT_DEPENDENT),
        ("US", TokenFlag.FUNCTION_WORD | TokenFlag.CAPITALIZED | TokenFlag.CONTEXT_DEPENDENT),
    ],
)
def test_the_flags_of_a_token_by_itself(text, flags):
    """A token's text gives all flags that do not depend on its neighbours."""
    assert TOKEN_CLASSES[text][1] == flags


def test_a_new_role_replaces_only_the_flags_that_follow_from_a_role():
    """A pronoun in capitals that turns out to be a name becomes content and stays capitalised."""
    flags = replace_role_flags("US", TokenRole.CONTENT, TOKEN_CLASSES["US"][1])
    assert flags & (TokenFlag.CONTENT | TokenFlag.CAPITALIZED | TokenFlag.CAN_START)
    assert not flags & TokenFlag.FUNCTION_WORD
