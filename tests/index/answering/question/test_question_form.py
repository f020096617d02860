"""Form of a question: clause pattern, focus, answer type, preposition, anchor."""

import pytest

from index.answering.question import AnswerType, ClausePattern, analyze, analyze_form
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])

# question, answer type, clause pattern, focus (a term)
FORMS = [
    ("What is the capital of Norway?", "other", "be", "capit"),
    ("What was the first team to win the cup?", "other", "be", "team"),
    ("What is the usual duration of a match?", "other", "be", "durat"),
    ("What is the number of trams?", "how much", "be", "number"),
    ("What is light rail?", "definition", "be", "rail"),
    ("What does LRT stand for?", "definition", "do", ""),
    ("What does the museum hold?", "other", "do", ""),
    ("What did the mayor say about the bridge?", "other", "do", ""),
    ("What kind of dog is a beagle?", "other", "noun be", "dog"),
    ("What type of exam did the students take?", "other", "noun do", "exam"),
    ("What year did the war end?", "when", "noun do", "year"),
    ("What city is the harbour in?", "where", "noun be", "citi"),
    ("What company does Ida Berg work for?", "other", "noun do", "compani"),
    ("What percentage of voters stayed home?", "how much", "noun subject", "percentag"),
    ("Which cup does the club hold?", "other", "noun do", "cup"),
    ("Which cup was held by the club?", "other", "noun be", "cup"),
    ("Which team joined the league in 1920?", "other", "noun subject", "team"),
    ("Which rivers cross the town?", "other", "noun subject", "river"),
    ("In which year did the ferry sink?", "when", "noun do", "year"),
    ("On what river does the town lie?", "other", "noun do", "river"),
    ("What happened to the mill?", "other", "subject", ""),
    ("What caused the fire in the mill?", "other", "subject", ""),
    ("What fell off the cart?", "other", "subject", ""),
    ("What makes the river rise?", "other", "subject", ""),
    ("What part of the bridge was damaged?", "other", "noun subject", "part"),
    ("What one word names the town?", "other", "noun subject", "word"),
    ("What two clubs joined the league?", "other", "noun subject", "club"),
    ("Which red team joined the league?", "other", "noun subject", "team"),
    ("Who holds the record?", "who", "subject", ""),
    ("Who's Ida Berg?", "who", "adverb be", ""),
    ("What's the capital of Norway?", "other", "be", "capit"),
    ("Who is Ida Berg?", "who", "adverb be", ""),
    ("Who did the mayor thank?", "who", "do", ""),
    ("Who will open the new bridge?", "who", "other verb", ""),
    ("To whom did she give the letter?", "who", "do", ""),
    ("When was the lighthouse built?", "when", "adverb be", ""),
    ("When did the ferry sink?", "when", "do", ""),
    ("Where is the harbour?", "where", "adverb be", ""),
    ("Where does the keeper live?", "where", "do", ""),
    ("Why was the bridge closed?", "why", "adverb be", ""),
    ("Why did the bridge fall?", "why", "do", ""),
    ("How can members join the club?", "how", "other verb", ""),
    ("How do I buy a ticket?", "how", "do", ""),
    ("How many people were hurt?", "how many", "adverb be", "peopl"),
    ("How many eggs broke?", "how many", "subject", "egg"),
    ("How many old boats sank there?", "how many", "subject", "boat"),
    ("How many people live in Dunmore?", "how many", "subject", "peopl"),
    ("How many sheep graze there?", "how many", "subject", "sheep"),
    ("How many rounds did they fire?", "how many", "do", "round"),
    ("How much water does the tank hold?", "how much", "do", "water"),
    ("How much did the bridge cost?", "how much", "do", ""),
    ("How old is the driver?", "how old", "adverb be", ""),
    ("How long does the trip take?", "how long", "do", ""),
    ("How high is the tower?", "how much", "adverb be", ""),
    ("The museum holds what?", "other", "end", ""),
    ("The town lies on which river?", "other", "end", "river"),
    ("Is the bridge open?", "yes or no", "none", ""),
    ("Does the ferry run on Sundays?", "yes or no", "none", ""),
    ("Define tram", "definition", "none", ""),
    ("ferry timetable winter", "other", "none", ""),
]


@pytest.mark.parametrize(("text", "answer_type", "pattern", "focus"), FORMS)
def test_type_pattern_and_focus_are_read_from_the_words(text, answer_type, pattern, focus):
    """A question gets its answer type, its clause pattern and the noun it asks for."""
    form = analyze_form(analyze(EMPTY, text))
    assert form.answer_type is AnswerType(answer_type)
    assert form.pattern is ClausePattern(pattern)
    assert form.focus == focus


def test_the_table_has_every_pattern():
    """Each clause pattern has at least one question in the table."""
    assert {pattern for _, _, pattern, _ in FORMS} == {each.value for each in ClausePattern}


@pytest.mark.parametrize(
    ("text", "preposition"),
    [
        ("In which year did the ferry sink?", "in"),
        ("To whom did she give the letter?", "to"),
        ("What company does Ida Berg work for?", "for"),
        ("What city is the harbour in?", "in"),
        ("Where is the harbour?", ""),
    ],
)
def test_a_preposition_governs_the_question_word(text, preposition):
    """It stands before the question word, or stranded at the end."""
    assert analyze_form(analyze(EMPTY, text)).preposition == preposition


@pytest.mark.parametrize(
    ("text", "anchor", "last"),
    [
        ("What did the mayor say about the bridge?", "mayor", "bridg"),
        ("Which cup was held by the club?", "held", "club"),
        ("Who holds the record?", "hold", "record"),
        ("The town lies on which river?", "lie", "lie"),
        ("What is light rail?", "", ""),
    ],
)
def test_anchor_and_last_are_content_terms_outside_the_focus(text, anchor, last):
    """The anchor is nearest to the question word, `last` the last after it."""
    form = analyze_form(analyze(EMPTY, text))
    assert (form.anchor, form.last) == (anchor, last)


def test_a_focus_may_be_plural_or_have_named_instances():
    """Rivers are several and bear names; a year is one and bears none."""
    rivers = analyze_form(analyze(EMPTY, "Which teams crossed the lake?"))
    assert rivers.focus_is_plural
    river = analyze_form(analyze(EMPTY, "On what river does the town lie?"))
    assert river.focus_is_named
    year = analyze_form(analyze(EMPTY, "In which year did the ferry sink?"))
    assert not year.focus_is_plural
    assert not year.focus_is_named


def test_content_terms_are_those_of_the_question():
    """The form holds all content terms, the focus among them."""
    form = analyze_form(analyze(EMPTY, "Which cup was held by the club?"))
    assert form.content_terms == {"cup", "held", "club"}


def test_variants_are_other_terms_for_the_content_of_the_question():
    """Word families and synonyms point to their term, and no term of the question is a variant."""
    form = analyze_form(analyze(EMPTY, "Who was injured when the ship sank?"))
    assert form.variants["injuri"] == "injur"
    assert form.variants["hurt"] == "injur"
    assert not form.content_terms & form.variants.keys()
