"""The words of a sentence that answer, in languages other than English. Pure but for the tables.

Phrases are chosen by the closed classes of words of the language's table, the words of the
question, numbers, capitals and marks, with weights of their own (`weights.py`).
"""

from index.answering.language_spans.phrases import find_answer_phrase

__all__ = ["find_answer_phrase"]
