"""`footnote golden`."""

import json

import pytest

ASK = ["ask", "When does the kitchen of the club close?", "--json"]


def test_a_changed_golden_answer_is_shown(run, tmp_path):
    """A re-index shows the kept answer and the new one, before the version is live."""
    assert run("golden", "add", "When does the ferry leave?")[0] == 0
    assert run("golden", "add", "Who voted for the bridge?")[0] == 0
    listed = json.loads(run("golden", "list", "--json")[1])
    assert [(g["id"], g["question"]) for g in listed] == [
        (1, "When does the ferry leave?"),
        (2, "Who voted for the bridge?"),
    ]
    assert listed[0]["text"] == "The ferry to Elm Island leaves at seven."
    file = tmp_path / "news" / "ferry.txt"
    file.write_text(file.read_text().replace("at seven", "at eight"))
    code, out, said = run("reindex")
    assert code == 0
    assert "1 paragraph changed, now ¶2; before ¶2" in out
    assert "golden    When does the ferry leave?" in out
    assert "before: The ferry to Elm Island leaves at seven." in out
    assert "after: The ferry to Elm Island leaves at eight." in out
    assert "1 of 2 golden questions changed." in said
    file.write_text(file.read_text().replace("at eight", "at nine"))
    report = json.loads(run("reindex", "--json")[1])
    assert report["golden"] == [
        {
            "question": "When does the ferry leave?",
            "before": {
                "band": "answer",
                "source": "ferry.txt",
                "text": "The ferry to Elm Island leaves at seven.",
            },
            "after": {
                "band": "answer",
                "source": "ferry.txt",
                "text": "The ferry to Elm Island leaves at nine.",
            },
        }
    ]
    assert run("golden", "remove", "1")[0] == 0
    file.write_text(file.read_text().replace("at nine", "at ten"))
    assert json.loads(run("reindex", "--json")[1])["golden"] == []


def test_golden_questions_of_a_server_are_its_own(run):
    """They are asked of what the server sees."""
    guild = ["--guild", "77"]
    run("add", "rules.txt", *guild)
    run("golden", "add", ASK[1], *guild)
    assert json.loads(run("golden", "list", "--json")[1]) == []
    report = json.loads(run("remove", "@server/rules.txt", "--json", *guild)[1])
    (change,) = report["golden"]
    assert change["before"]["source"] == "@server/rules.txt"
    assert change["after"]["band"] != "answer"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add"], "needs a question"),
        (["remove"], "needs the number"),
        (["remove", "one"], "golden list"),
        (["remove", "7"], "there is no golden question 7"),
    ],
)
def test_a_wrong_golden_command_says_what_it_needs(run, words, said):
    """Exit code 2 and one line."""
    code, _, message = run("golden", *words)
    assert code == 2
    assert said in message


def test_there_are_at_most_fifty(run, monkeypatch):
    """One more is refused with what to do."""
    monkeypatch.setattr("index.scopes.golden_questions.MAX_GOLDEN", 1)
    run("golden", "add", "When does the ferry leave?")
    assert run("golden", "add", "When does the ferry leave?")[0] == 0
    code, _, said = run("golden", "add", "Where?")
    assert (code, "remove one first" in said) == (2, True)


def test_a_golden_question_without_an_answer_says_so(run):
    """In words, where the JSON has the band; sizes are counted in words too."""
    out = run("golden", "add", "Who repaired the carousel?")[1]
    assert "(no answer)" in out
    assert json.loads(run("golden", "list", "--json")[1])[0]["band"] == "none"
    assert "vote.txt: live, 2 paragraphs, 2 sentences, indexed" in run("sources")[1]
