"""The words of a question: which tokens count, which are names, which no source has. Pure."""

from index.answering.question.words.missing_in_sources import find_missing_words
from index.answering.question.words.names_in_questions import make_name_test
from index.answering.question.words.question_tokens import drop_overlapping, tell_may_apart

__all__ = ["drop_overlapping", "find_missing_words", "make_name_test", "tell_may_apart"]
