"""Labelled questions, read from JSON Lines."""

import json

import pytest

from index.errors import ConfigError
from index.evaluation import load_questions

QUESTION = "When was the lighthouse built?"


def test_other_paragraphs_that_answer_are_gold_too(tmp_path):
    """`also` names further gold paragraphs."""
    fields = {"id": 1, "question": QUESTION, "answerable": True, "answers": ["1874"]}
    also = [{"source": "notes.txt", "paragraph": 2}]
    path = tmp_path / "questions.jsonl"
    path.write_text(
        json.dumps({**fields, "source": "x.txt", "paragraph": 9, "also": also}) + "\n\n"
    )
    (labelled,) = load_questions(path)
    assert labelled.gold_paragraphs == {("x.txt", 9), ("notes.txt", 2)}


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"id": 1}', '{"id":1,"question":"x","answerable":true}']
)
def test_a_bad_line_is_named_by_its_number(tmp_path, line):
    """The error names the line that is not a labelled question."""
    good = '{"id": 1, "question": "x", "answerable": false}'
    path = tmp_path / "questions.jsonl"
    path.write_text(f"{good}\n{line}\n")
    with pytest.raises(ConfigError, match=":2:"):
        load_questions(path)


def test_an_absent_question_has_no_gold_paragraphs(tmp_path):
    """A place beside an absent question is ignored, and its kind defaults to "absent"."""
    fields = {"id": 1, "question": QUESTION, "answerable": False, "source": "a", "paragraph": 1}
    path = tmp_path / "questions.jsonl"
    path.write_text(json.dumps(fields))
    (labelled,) = load_questions(path)
    assert labelled.gold_paragraphs == frozenset()
    assert labelled.kind == "absent"
