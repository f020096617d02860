"""The comparison of two checkouts: classes of changes, and what is printed of them."""

import json
from contextlib import nullcontext

import pytest

from benchmarks import compare
from benchmarks.compare import ROOT, find_change, find_outcome, main

LABEL = {
    "id": "1",
    "question": "When does the ferry leave?",
    "answerable": True,
    "source": "ferry.md",
    "paragraph": 2,
    "answers": ["at noon"],
}


def _answer(*texts, band="ANSWER", sure=False, paragraph=2):
    quotes = [
        {"text": each, "best": each, "bold": None, "places": [["ferry.md", paragraph, 0, 9]]}
        for each in texts
    ]
    return {"band": band, "sure": sure, "quotes": quotes}


RIGHT = _answer("The ferry leaves at noon.")
WRONG = _answer("The ferry takes nine cars.")
SILENT = _answer(band="NOTHING")


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        (RIGHT, RIGHT, ""),
        (RIGHT, SILENT, "right → silent"),
        (WRONG, SILENT, "wrong → silent"),
        (SILENT, RIGHT, "silent → right"),
        (WRONG, _answer("It is blue.", "It sails at noon."), "wrong → card"),
        (WRONG, _answer("It is blue."), "wrong, another quote"),
        (RIGHT, {**RIGHT, "sure": True}, "right, other details"),
        (RIGHT, {**RIGHT, "band": "CLOSEST"}, "right → closest"),
    ],
)
def test_a_change_is_named_by_both_outcomes(old, new, change):
    """Where both came out alike, the class tells what else differs; equal answers have none."""
    assert find_change(LABEL, old, new) == change


def test_an_absent_answer_is_refused_or_answered():
    """No quote is right where no article answers."""
    absent = {"id": "2", "question": "Who paints the moon?", "answerable": False}
    assert find_change(absent, SILENT, RIGHT) == "refused → answered"


def test_a_label_with_a_paragraph_asks_for_that_paragraph():
    """A label without one, as members' are, takes the expected words from anywhere."""
    elsewhere = _answer("The bus leaves at noon.", paragraph=5)
    assert find_outcome(LABEL, elsewhere) == "wrong"
    assert find_outcome({**LABEL, "also": [{"source": "ferry.md", "paragraph": 5}]}, elsewhere) == (
        "right"
    )
    anywhere = {name: value for name, value in LABEL.items() if name != "paragraph"}
    assert find_outcome(anywhere, elsewhere) == "right"


def test_two_checkouts_are_asked(tmp_path, capsys):
    """A checkout beside itself answers equally; every Nth question is asked."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "ferry.md").write_text("# Ferry\n\nThe ferry leaves at noon.\n", "utf-8")
    lines = [json.dumps({**LABEL, "id": str(number)}) for number in range(3)]
    (tmp_path / "questions.jsonl").write_text("\n".join(lines), "utf-8")
    assert main([str(tmp_path), str(ROOT), "--every", "2", "--json", "--show"]) == 0
    assert json.loads(capsys.readouterr().out) == {"questions": 2, "changes": {}, "shown": []}


@pytest.mark.parametrize("blind", [False, True])
def test_no_question_of_a_blind_set_is_shown(tmp_path, monkeypatch, capsys, blind):
    """It is counted alone."""
    change = compare.Change(
        folder="x", id="1", question="Why?", change="right → wrong", older="a", newer="b"
    )
    monkeypatch.setattr(compare, "start_asker", nullcontext)
    monkeypatch.setattr(compare, "compare_folder", lambda *_: [change])
    monkeypatch.setattr(compare, "is_blind", lambda _: blind)
    assert main([str(tmp_path), str(ROOT), "--show"]) == 0
    out = capsys.readouterr().out
    assert "1  right → wrong" in out
    assert ("Why?" in out) is not blind


@pytest.mark.parametrize("arguments", [[str(ROOT)], ["--members", "questions", str(ROOT)]])
def test_a_folder_or_the_members_are_named(arguments):
    """Neither and both are usage errors."""
    with pytest.raises(SystemExit) as refused:
        main(arguments)
    assert refused.value.code == 2
