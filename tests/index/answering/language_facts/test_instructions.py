"""Instructions: sentences that say what to do."""

import pytest

from index.answering.language_facts import gives_instruction


@pytest.mark.parametrize(
    "text",
    [
        "Press F9, or hold both sticks.",
        "3. Turn the knob to the left.",
        "**Night mode:** hold down the moon key.",
        "If the soil is dry, water it from below.",
        "Then wipe the lens with a soft cloth.",
        "Do not open the lid.",
        "Guests may leave their bikes in the yard, but you must lock them.",
    ],
)
def test_an_instruction_opens_with_its_verb(text: str) -> None:
    """A number, a label or a case may stand before it."""
    assert gives_instruction(text)


@pytest.mark.parametrize(
    "text",
    [
        "The lamp flickers.",
        "Basket evenings take place on Mondays.",
        "It was repaired by Petra Lunde.",
        "Red, two blinks: no contact.",
        "Check-in is at noon.",
    ],
)
def test_a_statement_is_none(text: str) -> None:
    """It tells of something."""
    assert not gives_instruction(text)
