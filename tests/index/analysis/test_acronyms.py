"""Definitions of acronyms."""

import pytest

from index.analysis import Acronym, extract_terms, find_acronyms, find_long_form


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("the Harbour Safety Board (HSB) met", "hsb", "Harbour Safety Board"),
        ("HSB (Harbour Safety Board) met", "hsb", "Harbour Safety Board"),
        ("a low water line (LWL), where", "lwl", "low water line"),
        ("The Ministry of Ports (MoP) said", "mop", "Ministry of Ports"),
        ("the Northern Islands’ Ferries (NIF)", "nif", "Northern Islands’ Ferries"),
        ("the low tide survey 2 (LTS-2)", "lts2", "low tide survey 2"),
        ("heat-treated deck plates (HTDPs) broke", "htdp", "heat-treated deck plates"),
    ],
)
def test_acronyms_are_learned_where_they_are_defined(text, short, long):
    """Either form may stand in the brackets."""
    assert find_acronyms(text) == [Acronym(short, tuple(extract_terms(long)))]


@pytest.mark.parametrize(
    "text",
    [
        "He left (in May).",
        "The Harbour Board (see below) met",
        "the tide (HSB) rose",
        "Ann Holt (A) and Bo Dahl (B)",
        "plain text",
    ],
)
def test_other_brackets_define_nothing(text):
    """Brackets define nothing where the letters do not begin the words before them."""
    assert find_acronyms(text) == []


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("He met the Harbour Safety Board (HSB), not the Board.", "Harbour Safety Board"),
        ("The HSB (Harbour Safety Board) met.", "Harbour Safety Board"),
        ("The low water line (LWL) and the HSB met.", None),
        ("The HSB met.", None),
    ],
)
def test_the_long_form_is_found_where_it_stands(text, long):
    """As it is written, and only that of the acronym in question."""
    span = find_long_form(text, {"hsb", "stand"})
    assert (span and text[slice(*span)]) == long
