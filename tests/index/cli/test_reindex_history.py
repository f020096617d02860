"""`--guild` and `golden` at the command line."""

import json
from pathlib import Path

import pytest

from index.cli import main

RULES = "House rules\n\nThe kitchen of the club closes at nine.\n\nDogs stay outside.\n"
ASK = ["ask", "When does the kitchen of the club close?", "--json"]


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command on a folder of one article; returns exit code, output and messages."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ferry.txt").write_text(
        "Ferry times\n\nThe ferry to Elm Island leaves at seven. It carries forty cars.\n"
    )
    (tmp_path / "news" / "vote.txt").write_text("Vote\n\nThe council voted for the bridge.\n")
    (tmp_path / "rules.txt").write_text(RULES)

    def run_command(*words):
        code = main([*words, "--corpus", "news", "--data", "data"])
        out, err = capsys.readouterr()
        return code, out, err

    return run_command


def test_a_server_is_reached_by_its_id(run):
    """Its own sources are added, asked, listed, shown, checked, rolled back and removed."""
    guild = ["--guild", "77"]
    assert run("add", "rules.txt", *guild)[0] == 0
    answer = json.loads(run(*ASK, *guild)[1])
    assert answer["quotes"][0]["citations"][0]["source"] == "@server/rules.txt"
    assert json.loads(run(*ASK)[1])["band"] != "answer"
    listed = json.loads(run("sources", "--json", *guild)[1])
    assert [each["source"] for each in listed] == ["@server/rules.txt", "ferry.txt", "vote.txt"]
    assert run("show", "@server/rules.txt", "--text", *guild)[0] == 0
    assert run("show", "@server/rules.txt")[0] == 1 + 1
    found = json.loads(run("find", "kitchen", "--json", *guild)[1])
    assert found["total"] == 1
    assert "Every citation" in run("verify", *guild)[2]
    assert "kitchen" in run("why", ASK[1], *guild)[1]
    assert "Nothing changed" in run("reindex", *guild)[2]
    assert run("remove", "@server/rules.txt", *guild)[0] == 0
    assert len(json.loads(run("history", "--json", *guild)[1])) == 3
    assert json.loads(run("rollback", "--json", *guild)[1])["version"] == 2
    assert json.loads(run(*ASK, *guild)[1])["band"] == "answer"


def test_a_source_of_a_server_is_followed(run):
    """`--every` and `--max-age` with `--guild`; a re-index reads it again where it changed."""
    guild = ["--guild", "77"]
    assert run("add", "rules.txt", "--every", "6h", *guild)[0] == 0
    code, out, _ = run("sources", "set", "@server/rules.txt", "--max-age", "30d", *guild)
    assert code == 0
    assert "every 6h · out of date after 30d" in out
    assert "every 6h" not in run("sources")[1]
    path = Path("rules.txt")
    path.write_text(path.read_text().replace("nine", "ten"))
    assert "changed" in run("reindex", *guild)[1]
    assert run("sources", "set", "vote.txt", "--every", "6h", *guild)[0] == 2


def test_names_of_two_places_do_not_mix(run, tmp_path):
    """A second file of the same name needs `--replace`, or a name of its own."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "rules.txt").write_text(RULES.replace("nine", "ten"))
    guild = ["--guild", "77"]
    run("add", "rules.txt", *guild)
    code, _, said = run("add", "other/rules.txt", *guild)
    assert (code, "--replace" in said) == (2, True)
    assert run("add", "other/rules.txt", "--as", "more.txt", *guild)[0] == 0
    listed = json.loads(run("sources", "--json", *guild)[1])
    assert [each["source"] for each in listed][:2] == ["@server/more.txt", "@server/rules.txt"]
    assert run("add", "other/rules.txt", "--as", "rules.txt", "--replace", *guild)[0] == 0
    listed = json.loads(run("sources", "--json", *guild)[1])
    assert [each["source"] for each in listed] == ["@server/rules.txt", "ferry.txt", "vote.txt"]


def test_a_guild_is_a_number(run, capsys):
    """Anything else is a wrong option."""
    with pytest.raises(SystemExit) as stopped:
        run("ask", "x", "--guild", "../../etc")
    assert stopped.value.code == 2
    assert "needs the id of a server" in capsys.readouterr().err


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
    assert "+0 ~1 -0 paragraphs, now ¶2; before ¶2" in out
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


def test_a_picture_in_the_folder_cannot_be_added(run, tmp_path):
    """Exit code 1; the reason stands alone, and no new version is announced."""
    (tmp_path / "news" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    code, out, err = run("add", "news/logo.png")
    assert code == 1
    (line,) = (each for each in out.splitlines() if each.startswith("failed"))
    assert "picture" in line
    assert "paragraphs" not in line
    assert "stays live" in err


def test_without_an_earlier_version_a_rollback_says_so(run):
    """No number that nobody has typed."""
    run("reindex")
    code, _, err = run("rollback")
    assert code == 2
    assert "no earlier version" in err
    assert "version 0" not in err


def test_a_version_is_named_as_history_prints_it(run, tmp_path, capsys):
    """v1 is 1; anything else is told where versions are listed."""
    run("reindex")
    (tmp_path / "news" / "fair.txt").write_text("Fair\n\nThe fair opens at noon.\n")
    run("reindex")
    assert "v1 " in run("history")[1]
    assert run("rollback", "v1")[0] == 0
    with pytest.raises(SystemExit):
        run("rollback", "newest")
    assert "footnote history" in capsys.readouterr().err


def test_a_golden_question_without_an_answer_says_so(run):
    """In words, where the JSON has the band; sizes are counted in words too."""
    out = run("golden", "add", "Who repaired the carousel?")[1]
    assert "(no answer)" in out
    assert json.loads(run("golden", "list", "--json")[1])[0]["band"] == "none"
    assert "vote.txt: live, 2 paragraphs, 2 sentences, indexed" in run("sources")[1]


def test_stderr_has_no_empty_line_where_no_terminal_is(run):
    """The progress bar is for terminals alone."""
    code, _, err = run("reindex")
    assert code == 0
    assert "Version 1 is live" in err
    assert "" not in err.splitlines()


def test_the_greatest_age_of_a_corpus_file_is_listed(run):
    """What `sources set` has set is printed at once."""
    run("reindex")
    code, out, _ = run("sources", "set", "ferry.txt", "--max-age", "30d")
    assert code == 0
    assert "out of date after 30d" in out


def test_the_language_of_a_folder_is_set(run):
    """What was set is printed, and a code that nothing is known about is refused with the list."""
    run("reindex")
    code, out, _ = run("sources", "set", ".", "--language", "de-AT", "--json")
    assert code == 0
    assert {(each["language"], each["language_chosen_for"]) for each in json.loads(out)} == {
        ("de", "")
    }
    code, out, _ = run("sources", "set", "ferry.txt", "--language", "und")
    assert "read as und, as set for ferry.txt" in out
    assert code == 0
    code, out, _ = run("sources", "set", "ferry.txt", "--language", "auto", "--json")
    assert json.loads(out)["language"] == "de"  # by the choice for all
    code, _, error = run("sources", "set", "fery.txt", "--language", "de")
    assert code == 2
    assert "fery.txt" in error


def test_a_language_without_a_table_is_refused(run, capsys):
    """The message lists the codes that there are."""
    with pytest.raises(SystemExit) as stopped:
        run("sources", "set", "ferry.txt", "--language", "gr")
    assert stopped.value.code == 2
    assert "el, en, es" in capsys.readouterr().err


def test_a_rollback_names_the_sources_that_come_back_and_leave(run, tmp_path):
    """One that was removed is live again, which nobody need find out by an answer."""
    run("reindex")
    (tmp_path / "news" / "fair.txt").write_text("Fair\n\nThe fair opens at noon.\n")
    run("reindex")
    run("remove", "vote.txt")
    code, out, err = run("rollback", "1")
    assert (code, out.split()) == (0, ["back", "vote.txt", "gone", "fair.txt"])
    assert "Version 1 is live" in err
    run("reindex")
    report = json.loads(run("rollback", "2", "--json")[1])
    assert (report["sources_back"], report["sources_gone"]) == ([], [])
