"""The benchmark of what languages cost."""

import json
from pathlib import Path

from benchmarks.languages import main

ENGLISH = "The harbour\n\nAnna Falkenried built the lighthouse at the harbour in 1987.\n"
GERMAN = "Der Hafen\n\nDer alte Hafen gehört der Stadt, und das Haus daneben auch.\n"


def _write(folder: Path, text: str, question: str) -> Path:
    (folder / "corpus").mkdir(parents=True)
    (folder / "corpus" / "a.txt").write_text(text, "utf-8")
    (folder / "questions.jsonl").write_text(json.dumps({"question": question}) + "\n", "utf-8")
    return folder


def test_nltk_is_imported_for_a_question_only_where_an_article_needs_it(tmp_path, capsys):
    """Not for English articles; for German ones beside them, whose stems nltk makes."""
    english = _write(tmp_path / "en", ENGLISH, "Who built the lighthouse?")
    german = _write(tmp_path / "de", GERMAN, "Wem gehört der Hafen?")
    assert main([str(english), "--beside", str(german), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {name: cost["imports_nltk"] for name, cost in found.items()} == {
        "alone": False,
        "beside others": True,
    }
    assert all(cost["ms"] > 0 for cost in found.values())
