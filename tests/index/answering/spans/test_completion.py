"""Completion of a phrase to the whole name, date or amount."""

import pytest

from index.analysis import extract_terms
from index.answering.question import AnswerType
from index.answering.spans.annotated_sentence import annotate
from index.answering.spans.completion import complete_phrase


@pytest.mark.parametrize(
    ("answer_type", "question", "text", "phrase", "completed"),
    [
        (AnswerType.WHO, "", "They met Dr. Ida Berg there.", "Berg", "Dr. Ida Berg"),
        (AnswerType.WHO, "", "They met Ida Berg there.", "Ida", "Ida Berg"),
        (AnswerType.WHO, "berg", "They met Ida Berg there.", "Ida", "Ida"),
        (AnswerType.WHO, "", "It was made by Per Moe from Lund.", "Moe", "Per Moe"),
        (AnswerType.WHO, "per", "It was made by Per Moe from Lund.", "Moe", "Moe"),
        (AnswerType.WHO, "", "Then Moe, their son, came.", "Moe", "Moe"),
        (AnswerType.WHO, "", "Ole van der Berg gave it.", "Ole", "Ole van der Berg"),
        (AnswerType.WHO, "", "It was given by Ole van der Berg.", "Berg", "Ole van der Berg"),
        (AnswerType.WHEN, "", "They meet every second Monday.", "Monday", "every second Monday"),
        (AnswerType.WHEN, "", "They came second on Monday.", "Monday", "Monday"),
        (AnswerType.WHERE, "", "It rises in the Grey Hills.", "Grey", "Grey Hills"),
        (AnswerType.OTHER, "", "He sued the Security Council.", "Council", "Security Council"),
        (
            AnswerType.WHO,
            "",
            "It hit South Korean soldiers.",
            "South Korean",
            "South Korean soldiers",
        ),
        (AnswerType.WHO, "soldier", "It hit Korean soldiers.", "Korean", "Korean soldiers"),
        (AnswerType.OTHER, "soldier", "It hit Korean soldiers.", "Korean", "Korean"),
        (AnswerType.OTHER, "", "It was old and red.", "old", "old"),
        (AnswerType.WHEN, "", "It burned on June 3rd, 1953.", "1953", "June 3rd, 1953"),
        (AnswerType.WHEN, "", "It burned in the 7th century BC.", "7th", "7th century BC"),
        (AnswerType.OTHER, "", "It burned on June 3rd.", "June", "June 3rd"),
        (AnswerType.HOW_MANY, "", "About 90 barrels leaked.", "90", "About 90 barrels"),
        (AnswerType.HOW_MUCH, "", "It cost $4 million in all.", "4", "$4 million"),
        (AnswerType.HOW_MUCH, "", "It cost $4 million in all.", "4 million in all", "$4 million"),
        (AnswerType.HOW_LONG, "", "It lasted three weeks.", "three", "three weeks"),
        (AnswerType.HOW_OLD, "", "She is 31 years of age.", "31", "31 years of age"),
        (AnswerType.OTHER, "", "About 90 barrels leaked.", "90", "90"),
    ],
)
def test_a_phrase_is_completed_to_what_it_is_part_of(
    answer_type, question, text, phrase, completed
):
    """Names and dates are made whole; amounts only where the question asks for a quantity."""
    sentence = annotate(frozenset(extract_terms(question)), text)
    first = text.index(phrase)
    start = sentence.tokens.starts.index(first)
    end = sentence.tokens.ends.index(first + len(phrase)) + 1
    span = complete_phrase(answer_type, sentence, start, end)
    assert text[slice(*span)] == completed
