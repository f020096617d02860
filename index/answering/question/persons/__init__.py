"""People of whom a question speaks otherwise than a text does."""

from index.answering.question.persons.persons_of_texts import read_age, read_writers

__all__ = ["read_age", "read_writers"]
