"""The benchmark of what languages cost."""

import json
from pathlib import Path

from benchmarks.languages import PASSED_BY, main
from index import answering

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


def test_answers_that_differ_are_counted(tmp_path, capsys):
    """What only the articles beside tell is another answer."""
    alone = _write(tmp_path / "one", ENGLISH, "Who owns the old windmill?")
    beside = _write(tmp_path / "two", "The windmill\n\nBo Lind owns the old windmill.\n", "Why?")
    assert main([str(alone), "--beside", str(beside), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [cost["other_answers"] for cost in found.values()] == [0, 1]


def test_english_articles_are_asked_with_languages_passed_by(tmp_path, capsys):
    """Each part that is passed by exists; a renamed one would be measured as costing nothing."""
    english = _write(tmp_path / "en", ENGLISH, "Who built the lighthouse?")
    assert main([str(english), "--without", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["alone", "languages passed by"]
    assert [cost["other_answers"] for cost in found.values()] == [0, 0]
    folder = Path(answering.__file__).parents[1]
    code = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    assert [name for name in PASSED_BY if f"def {name}(" not in code] == []
