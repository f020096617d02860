"""The benchmark of questions about another thing: which articles it reads."""

import json

import pytest

from benchmarks.swaps import main


@pytest.mark.parametrize("options", [[], ["--elsewhere"]])
def test_articles_in_folders_are_read(tmp_path, capsys, options):
    """A name is swapped for that of an article in another folder, too."""
    for folder, town in (("north", "Sandholm"), ("south", "Birkwall")):
        (tmp_path / "corpus" / folder).mkdir(parents=True)
        text = f"# News\n\nThe ferry to {town} leaves at noon. People like {town}.\n"
        (tmp_path / "corpus" / folder / "news.md").write_text(text, "utf-8")
    label = {
        "id": "1",
        "question": "When does the ferry to Sandholm leave?",
        "answerable": True,
        "source": "north/news.md",
        "paragraph": 2,
        "answers": ["at noon"],
    }
    (tmp_path / "questions.jsonl").write_text(json.dumps(label), "utf-8")
    main([str(tmp_path), *options])
    assert "of 1 answered" in capsys.readouterr().out
