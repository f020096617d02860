"""Which questions a rule of other facts is asked about."""

from collections.abc import Sequence

import pytest

from index.answering.other_facts import other_fact
from index.answering.other_facts.fact_rule import ANY_TRAIT, FactRules, find_traits, list_likely
from index.answering.question import Question, analyze, list_lowered
from tests.support.memory_collection import MemoryCollection, read_page

TARN = MemoryCollection(
    [read_page("tarn.md", "# Tarn\n\nThe mill of Tarn is old. Ida Berg runs it.\n")]
)
RULES = other_fact._RULES
QUESTIONS = [
    "When did Ana Bell die?",
    "Are dogs allowed?",
    "Was the shed approved?",
    "How do I install it on Unix?",
    "When did the flood end?",
    "How many geese live there?",
    "How much do pensioners pay?",
    "What do pensioners pay?",
    "Who is the captain of the Brita?",
    "When does the band come?",
    "Did the red team lose again?",
    "What was the make of the vehicle?",
    "Which of the rivers is in flood?",
    "Who founded the choir?",
    "Who is the new mayor?",
    "How old is Ida Berg?",
    "Who voted for the plan?",
    "Where is the log file on Unix?",
    "Can I bring a dog?",
    "When does the office open?",
    "What is the prize for the quiz?",
    "How much storage do students get?",
    "Is the harbour deep?",
    "What will happen to the barn?",
    "Who built the mill of Tarn?",
    "Why was the barn closed?",
    "In what year was the mayor elected?",
    "Tell me who runs the mill",
    "is there parking at the mill",
    "How long do I knead the dough?",
    "What is the phone number of the ranger?",
    "What caused the fire?",
    "what's the cause of the fire",
    "Who is in charge of the mill?",
    "who's in charge of the mill",
    "Are you open on Fridays?",
    "When is the mill closed?",
    "when's the mill open",
    "When did the book come out?",
    "Who keeps the mill?",
    "Can I pay by card?",
    "Which bell does the barn have?",
    "Did the mayor resign?",
    "What did Ida Berg die of?",
    "Did the crew fight back?",
    "How did they get in?",
    "How did Ida Berg drown?",
    "How did they catch the thief?",
    "What does Ida Berg run?",
    "How long is the lease of the mill?",
    "How do I tame a troll?",
    "Who is on the board?",
    "Is Ida Berg married?",
    "Who is the new chair of the club?",
    "Do you take cash?",
    "How do I get a voucher?",
    "Who was steering the boat?",
    "Whose boat sank?",
    "What sentence did the thief get?",
    "Which prison was the thief sent to?",
    "How many nets did the keeper mend?",
    "Who took the nets?",
    "What is Ada's new boat?",
    "How loud is the boat?",
    "Which mill was it?",
    "What was mended in 2.4?",
    "What do three bells mean?",
    "How big is the mill kettle?",
]


def list_read(question: Question) -> list[str]:
    """Return the names of the rules that read a question."""
    return [name for name, rule in RULES.items() if rule.reads(question)]


def _keep_asked(names: Sequence[str], said: Sequence[str]) -> list[str]:
    """Return the rules whose words a question has, if they declare some."""
    words = {name: RULES[name].words for name in names}
    return [name for name, each in words.items() if each is None or not each.isdisjoint(said)]


@pytest.mark.parametrize("text", QUESTIONS)
def test_every_rule_that_reads_a_question_is_asked(text):
    """What a rule declares of its questions holds for each that it reads."""
    question = analyze(TARN, text)
    said = list_lowered(question)
    likely = list_likely(RULES, question.answer_type, find_traits(question), said[0])
    assert set(list_read(question)) <= {*_keep_asked(likely, said)}


@pytest.mark.parametrize("text", QUESTIONS)
def test_rules_are_found_by_the_words_of_a_question(text):
    """The table gives the rules for a type, traits, a first word and the others, in its order."""
    question = analyze(TARN, text)
    said = list_lowered(question)
    likely = list_likely(RULES, question.answer_type, find_traits(question), said[0])
    found = FactRules(RULES).find_likely(question)
    assert [each.name for each in found] == _keep_asked(likely, said)
    assert all((each.reads, each.tells) == RULES[each.name][:2] for each in found)


def test_most_rules_are_not_asked_about_most_questions():
    """A question is put to fewer than half of the rules, and every declaration is put to a test."""
    questions = [analyze(TARN, text) for text in QUESTIONS]
    num_asked = [
        len(list_likely(RULES, each.answer_type, find_traits(each), list_lowered(each)[0]))
        for each in questions
    ]
    assert sum(num_asked) < len(RULES) * len(QUESTIONS) * 0.7
    declared = {
        name
        for name, rule in RULES.items()
        if rule.opening or rule.types or rule.traits != ANY_TRAIT
    }
    assert declared <= {name for each in questions for name in list_read(each)}
