"""Greetings that open a question in another language than English."""

import pytest

from index.answering.message import find_asked


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("Hallo, wann öffnet der Hafen?", "de", "wann öffnet der Hafen?"),
        ("hallo zusammen, wann öffnet der Hafen", "de", "wann öffnet der Hafen"),
        ("Moin ihr Lieben! Wann öffnet der Hafen", "de", "Wann öffnet der Hafen"),
        ("moin wann öffnet der hafen", "de", "wann öffnet der hafen"),
        ("hola, ¿cuándo abre el puerto?", "es", "¿cuándo abre el puerto?"),
        ("hola a todos, cuando abre el puerto", "es", "cuando abre el puerto"),
        ("hola cuando abre, gracias de antemano", "es", "cuando abre, gracias de antemano"),
        ("buenas tardes, cuando abre el puerto", "es", "cuando abre el puerto"),
        ("Bonjour, quand ouvre le port ?", "fr", "quand ouvre le port ?"),
        ("привет, когда открыт порт?", "ru", "когда открыт порт?"),
        ("Wann sagt man hallo, wann moin?", "de", "Wann sagt man hallo, wann moin?"),
        ("Hallo!", "de", "Hallo!"),
        ("Hallodri, wer war das?", "de", "Hallodri, wer war das?"),
    ],
)
def test_a_greeting_is_no_part_of_a_question(text, language, asked):
    """Nor is the name of who is greeted, where a mark ends it; greetings further in stay."""
    assert find_asked(text, language) == asked


def test_a_long_greeting_takes_time_in_proportion():
    """A message of greetings alone is one that only talks."""
    text = "hola " * 800
    assert find_asked(text, "es").split() == text.split()
