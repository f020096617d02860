"""Definitions: appositions, and "is a"."""

import pytest

from index.answering.question import Question, analyze, analyze_form
from index.answering.spans.annotated_sentence import annotate
from index.answering.spans.patterns.definitions import (
    asks_who_has_role,
    asks_who_somebody_is,
    find_definition,
    find_role_holder,
)
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


def analyze_question(text: str) -> Question:
    return analyze(EMPTY, text)


@pytest.mark.parametrize(
    ("question", "text", "definition"),
    [
        ("Who is Ida Berg?", "Ida Berg, a baker on the quay, saw it.", "a baker on the quay"),
        ("Who is Ida Berg?", "Ida Berg, the mayor of Dunmore, left.", "the mayor of Dunmore"),
        (
            "Who is Ida Berg?",
            "Ida Berg is an envoy of the U.N. Council.",
            "an envoy of the U.N. Council",
        ),
        ("Who is Ida Berg?", "Ida Berg is a baker.", "a baker"),
        ("Who was Ida Berg?", "Ida Berg was the first pilot here.", "the first pilot"),
        ("Who is Ida Berg?", "Ida Berg was one of the pilots.", "one of the pilots"),
        ("Who is Ida Berg?", "Ida Berg, who bakes, left.", None),
        ("Who is Ida Berg?", "Ida Berg, said Carl, left.", None),
        ("Who is Ida Berg?", "They met Ida Berg there.", None),
        ("Who is Ida Berg?", "Carl Berg, a baker, left.", None),
        ("Who is Ida Berg?", "Ida Berg is tired.", None),
        ("Who is Bo-ra Berg?", "Bo-ra Berg, a tall baker who left Torp, said so.", "a tall baker"),
        ("What is a dike?", "A dike is a wall against the sea.", "a wall against the sea"),
        ("What is a dike?", "Dikes are the walls of a polder.", "the walls of a polder"),
        ("What is a dike?", "The dike, an old wall; held.", "an old wall"),
        ("What is a dike?", "The dike, built by monks, held.", None),
        ("Who is Ida Berg?", "Ida Berg, Dunmore's mayor, left.", "Dunmore's mayor"),
        (
            "Who is Ida Berg?",
            "Ida Berg is an envoy of the U.N. in Geneva.",
            "an envoy of the U.N. in Geneva",
        ),
        ("What is a dike?", "Dikes are the walls that hold it.", "the walls"),
    ],
)
def test_the_phrase_that_defines_a_name_is_found(question, text, definition):
    """The phrase after a comma or a form of "be" is the definition, up to its clause's end."""
    form = analyze_form(analyze_question(question))
    span = find_definition(form, annotate(form.content_terms, text))
    assert (None if span is None else text[slice(*span)]) == definition


def test_a_definition_has_at_most_twelve_words():
    """A longer phrase is cut after its last content word within the limit."""
    form = analyze_form(analyze_question("What is a dike?"))
    text = "A dike is a wall of clay and sand and stone and wood and straw and turf."
    span = find_definition(form, annotate(form.content_terms, text))
    assert text[slice(*span)] == "a wall of clay and sand and stone and wood and straw"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Who is Ida Berg?", True),
        ("Who was Carl H. Berg?", True),
        ("Who's Ida Berg?", True),
        ("Who is Bo-ra Berg?", True),
        ("Who is the mayor of Dunmore?", False),
        ("Who is the baker?", False),
        ("Who met Ida Berg?", False),
        ("What is Ida Berg?", False),
        ("When was Ida Berg born?", False),
    ],
)
def test_who_is_somebody_asks_for_a_definition(question, expected):
    """Only "who is" with nothing but a name asks who somebody is."""
    analyzed = analyze_question(question)
    assert asks_who_somebody_is(analyzed, analyze_form(analyzed)) is expected


@pytest.mark.parametrize(
    ("question", "text", "holder"),
    [
        ("Who is the chair?", "Present: Olga Finn (chair), Ben Adair (clerk).", "Olga Finn"),
        ("Who is the clerk?", "Present: Olga Finn (chair), Ben Adair (clerk).", "Ben Adair"),
        ("Who is the pilot on Sunday?", "Pilots: Bo Moe (Friday), Anna Bek (Sunday).", "Anna Bek"),
        ("Who is the pilot?", "Pilot: Jon Aas. Cook: Bo Moe.", "Jon Aas"),
        ("Who is the fire chief?", "It burned, fire chief Nadia Brandt said.", "Nadia Brandt"),
        ("Who is the captain?", "The captain, Gerda Holm, lost on time.", "Gerda Holm"),
        ("Who is the harbour master?", "Ida Berg, harbour master of Torp, left.", "Ida Berg"),
        ("Who is the mayor?", "Ida Berg, the first mayor of Torp, left.", "Ida Berg"),
        ("Who commands the GBR?", "GBR Commander Gen. Ole Dahl said so.", "Gen. Ole Dahl"),
        ("Who is the mayor?", "The mayor opened the bridge with Ida Berg.", None),
        ("Who is the mayor?", "Ida Berg (31) met the mayor.", None),
        ("Who was accused?", "Ida Berg, accused of theft, left.", None),
        ("Who is the Torp mayor?", "In Torp, mayor of nothing, it rained.", None),
    ],
)
def test_the_name_beside_a_role_is_found(question, text, holder):
    """A role stands in brackets after its holder, right before the name or in an apposition."""
    asked = analyze_question(question)
    form = analyze_form(asked)
    assert asks_who_has_role(asked, form)
    span = find_role_holder(asked, annotate(form.content_terms, text, form.variants))
    assert (None if span is None else text[slice(*span)]) == holder


def test_only_who_asks_for_the_holder_of_a_role():
    """Other questions ask for something else than a name."""
    for text in ("When is the mayor here?", "What is the mayor?", "Whom did the mayor meet?"):
        asked = analyze_question(text)
        assert not asks_who_has_role(asked, analyze_form(asked)), text
