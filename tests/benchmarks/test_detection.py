"""The benchmark of how well languages are told."""

import json
from pathlib import Path

import pytest

from benchmarks.detection import IN_COLLECTION, main

ENGLISH = "The harbour\n\nAnna Falkenried built the lighthouse at the harbour in 1987, they say.\n"
GERMAN = "Der Hafen\n\nDer alte Hafen gehört der Stadt, und das Haus daneben auch.\n"


def _write(folder: Path, text: str, *questions: str) -> Path:
    (folder / "corpus").mkdir(parents=True)
    (folder / "corpus" / "a.txt").write_text(text, "utf-8")
    rows = [
        {"id": str(number), "question": question, "answerable": False}
        for number, question in enumerate(questions)
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / "questions.jsonl").write_text(lines, "utf-8")
    return folder


def test_the_share_told_right_is_counted_for_each_kind_of_text(tmp_path, capsys):
    """Of two questions that are said to be German one is English, alone and in the collection."""
    english = _write(tmp_path / "en", ENGLISH, "Who built the lighthouse?")
    german = _write(tmp_path / "de", GERMAN, "Wem gehört der Hafen?", "Who built the lighthouse?")
    assert main([f"en={english}", f"de={german}", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["en"]["footnote"] == {
        "articles": 1.0, "paragraphs": 1.0, "questions": 1.0, IN_COLLECTION: 1.0,
    }  # fmt: skip
    assert found["de"]["footnote"]["articles"] == 1.0
    assert found["de"]["footnote"]["questions"] == found["de"]["footnote"][IN_COLLECTION] == 0.5


def test_a_language_without_a_table_is_refused(capsys):
    """Nothing could tell it."""
    with pytest.raises(SystemExit):
        main(["et=somewhere"])
    assert "et=somewhere" in capsys.readouterr().err
