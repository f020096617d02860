"""The benchmark of the time of an answer: which questions it counts."""

import json

import pytest

from benchmarks.asking import WARM_UP, read_questions


def test_a_folder_has_questions_beyond_the_warm_up(tmp_path):
    """Else there is nothing to measure, which is said before anything is indexed."""
    line = json.dumps({"id": "1", "question": "Who sails?"})
    for number in (WARM_UP, WARM_UP + 1):
        (tmp_path / "questions.jsonl").write_text("\n".join([line] * number), "utf-8")
        if number > WARM_UP:
            assert read_questions(tmp_path) == ["Who sails?"] * number
        else:
            with pytest.raises(SystemExit, match="more than 50 questions"):
                read_questions(tmp_path)
