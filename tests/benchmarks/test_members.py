"""The questions that members type: the labels fit the articles, and outcomes are told apart."""

import html
import json
import re
import sys
from pathlib import Path

import pytest

from benchmarks import members
from benchmarks.members import ask_folder, count, find_outcome, list_folders
from index import Engine, IndexSettings

ARTICLE = """# Ferry news

The ferry to Sandholm leaves at noon. It takes nine cars.

The kiosk on the quay sells tickets until ten.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with one article, and questions of every outcome but "card" and "closest"."""
    made = tmp_path_factory.mktemp("set") / "notices"
    (made / "corpus").mkdir(parents=True)
    (made / "corpus" / "ferry.md").write_text(ARTICLE, "utf-8")
    labels = [
        {"question": "When does the ferry leave?", "answers": ["leaves at  noon"]},
        {"question": "How many cars does the ferry take?", "answers": ["no such piece"]},
        {"question": "Why do gulls circle over zinc?", "answers": ["leaves at noon"]},
        {"question": "Who paints the moon?", "answers": None},
        {"question": "When does the ferry leave for Sandholm?", "answers": None},
    ]
    lines = [json.dumps({**each, "answerable": each["answers"] is not None}) for each in labels]
    (made / "questions.jsonl").write_text("\n".join(lines), "utf-8")
    return made


def test_every_outcome_is_told_apart(folder):
    """In the order of the questions; the counts of a folder, its set and all agree."""
    outcomes = list(ask_folder(folder))
    assert [each.outcome for each in outcomes] == [
        "right",
        "wrong",
        "silent",
        "refused",
        "answered",
    ]
    counts = count(outcomes)
    assert len(counts) == 3
    assert counts["all"] == counts[f"{folder.parent.name}/"]
    assert counts["all"]["wrong"] == counts["all"]["answered"] == 1


def test_what_stands_on_the_card_but_not_first_counts_apart(tmp_path):
    """The same answer is right, on the card or wrong by what was expected."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for place, hour in (("Sandholm", "noon"), ("Norholm", "four"), ("Lund", "six")):
        text = f"The ferry to {place} leaves at {hour}."
        (corpus / f"{place}.md").write_text(f"# {place}\n\n{text}\n", "utf-8")
    settings = IndexSettings(corpus=corpus, bundled=False, data=tmp_path / "data")
    with Engine.open(settings) as engine:
        answer = engine.ask("When does the ferry leave?")
    quotes = [quote.text for quote in answer.quotes]
    assert len(quotes) > 1
    expected = [find_outcome(answer, [quote]) for quote in quotes]
    assert expected == ["right", *["card"] * (len(quotes) - 1)]
    assert find_outcome(answer, ["leaves at seven"]) == "wrong"


@pytest.mark.parametrize("options", [[], ["--show"]])
def test_what_went_wrong_in_a_blind_set_is_not_shown(folder, monkeypatch, capsys, options):
    """Its totals are printed, and the questions of any other set."""
    monkeypatch.setattr(members, "FOLDER", folder.parent.parent)
    monkeypatch.setattr(members, "list_folders", lambda *_: [folder])
    monkeypatch.setattr(sys, "argv", ["members", *options])
    shown = []
    for blind in (set(), {folder.parent.name}):
        monkeypatch.setattr(members, "BLIND", blind)
        assert members.main() == 0
        out = capsys.readouterr().out
        assert f"{folder.parent.name}/notices" in out
        shown.append("How many cars" in out)
    assert shown == [bool(options), False]


LABELS = [
    pytest.param(path, json.loads(line), id=json.loads(line)["id"])
    for path in list_folders()
    for line in (path / "questions.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("path", "label"), LABELS)
def test_every_label_stands_in_its_articles(path: Path, label):
    """Each expected piece of text is in one of them, white space aside; absent ones have none."""
    texts = [each.read_text("utf-8") for each in sorted((path / "corpus").iterdir())]
    pieces = label.get("answers", [])
    assert bool(pieces) is label["answerable"]
    for piece in pieces:
        folded = " ".join(piece.split())
        assert any(folded in _visible(text) for text in texts), piece


def _visible(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>|[*_`]", "", text)).split())
