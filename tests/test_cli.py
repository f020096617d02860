"""The `footnote` command as its users meet it: data on stdout, one clear line on stderr."""

import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main

ROOT = Path(__file__).parent.parent
ARTICLE = """\
Swing bridge closes

The swing bridge at Mill Lane will close for eleven weeks, the harbor office said on Monday.
Trucks have to use the tunnel. The office fined two captains last year.

“Nobody likes it,” said harbor master Ida Brandt.
"""


@pytest.fixture
def place(tmp_path, monkeypatch):
    """An empty folder with a corpus of one article, and nothing configured."""
    for name in list(os.environ):
        # PYTHONUNBUFFERED would hide that a process keeps back what it prints into a pipe.
        if name.startswith(("FOOTNOTE_", "DISCORD_", "PYTHONUNBUFFERED")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    corpus = tmp_path / "news"
    corpus.mkdir()
    (corpus / "bridge.txt").write_text(ARTICLE)
    return tmp_path


RUN = [sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())"]


def _footnote(*words, env=None, cwd=None):
    return subprocess.run(
        [*RUN, *words],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        timeout=120,
        check=False,
    )


def _lines(text):
    return [line for line in text.splitlines() if line.strip()]


def test_an_answer_as_json_is_a_slice_of_the_stored_text(place, capsys):
    """`start` and `end` count in what `show --text` writes, and highlights in the quote."""
    question = "How long will the swing bridge be closed?"
    assert main(["ask", question, "--corpus", "news", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert main(["show", "bridge.txt", "--corpus", "news", "--text"]) == 0
    text = capsys.readouterr().out
    assert text == ARTICLE
    assert answer["question"] == question
    assert answer["band"] == "answer"
    quote = answer["quotes"][0]
    citation = quote["citations"][0]
    assert quote["text"] == text[citation["start"] : citation["end"]]
    assert (citation["source"], citation["paragraph"], citation["sentences"]) == (
        "bridge.txt",
        2,
        [1, 1],
    )
    assert citation["lines"] == [3, 3]
    start, end = quote["answer"]
    assert quote["text"][start:end] == "eleven weeks"


def test_the_first_question_builds_the_index_and_says_where_it_is_kept(place, capsys):
    """The first question reports the index folder on stderr, and the second reports nothing."""
    assert main(["ask", "Who likes it?", "--corpus", "news"]) == 0
    assert ".footnote" in capsys.readouterr().err
    assert main(["ask", "Who likes it?", "--corpus", "news"]) == 0
    assert capsys.readouterr().err == ""


def test_what_the_articles_do_not_say_is_not_answered(place, capsys):
    """Not found is exit code 0, names the missing word and quotes nothing as an answer."""
    assert main(["ask", "Who won the chess championship?", "--corpus", "news"]) == 0
    out = capsys.readouterr().out
    assert "I found no sentence that answers this." in out
    assert '"chess"' in out


def test_a_batch_answers_line_by_line_and_reports_bad_lines_in_place(place, capsys, monkeypatch):
    """Replies keep order and ids, blank lines are skipped, and a bad line makes the exit code 1."""
    lines = [
        '{"id": 7, "question": "Who likes it?"}',
        "",
        "{no json",
        '{"id": "x", "question": 3}',
        '{"id": [1], "question": "   "}',
        "[1]",
        '{"question": "How many captains were fined?"}',
    ]
    Path("q.jsonl").write_text("\n".join(lines))
    assert main(["ask", "--batch", "q.jsonl", "--corpus", "news"]) == 1
    replies = [json.loads(line) for line in _lines(capsys.readouterr().out)]
    assert [reply["id"] for reply in replies] == [7, None, "x", [1], None, None]
    assert [reply.get("line") for reply in replies] == [None, 3, 4, 5, 6, None]
    assert replies[-1]["quotes"]


def test_a_plain_line_of_a_batch_is_a_question(place, capsys):
    """A line that opens no object or list is asked as it stands, with null as its id."""
    Path("q.txt").write_text("  How many captains were fined?\n")
    assert main(["ask", "--batch", "q.txt", "--corpus", "news"]) == 0
    reply = json.loads(capsys.readouterr().out)
    assert (reply["id"], reply["question"]) == (None, "How many captains were fined?")
    assert reply["band"] == "answer"


@pytest.mark.parametrize("command", ["ask", "why"])
def test_a_question_needs_no_quotation_marks(place, capsys, command):
    """Its words are joined, and options may stand before or behind them."""
    words = ["how", "many", "captains", "were", "fined"]
    assert main([command, "--json", *words, "--corpus", "news"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["question"] == " ".join(words)


def test_a_misspelt_setting_is_named(place, capsys, monkeypatch):
    """A FOOTNOTE_ variable that nothing reads is reported with the nearest name, and no other."""
    monkeypatch.setenv("FOOTNOTE_CORPSE", "news")
    monkeypatch.setenv("FOOTNOTE_LOG_LEVEL", "ERROR")
    assert main(["find", "bridge", "--corpus", "news"]) == 0
    told = capsys.readouterr().err
    assert "FOOTNOTE_CORPSE" in told
    assert "did you mean FOOTNOTE_CORPUS?" in told
    assert "FOOTNOTE_LOG_LEVEL" not in told


@pytest.mark.parametrize("how", ["option", "setting"])
def test_a_tilde_is_the_home_folder(place, capsys, monkeypatch, how):
    """Shells leave it alone in `--corpus=~/news` and in .env."""
    monkeypatch.setenv("HOME", str(place))
    if how == "setting":
        monkeypatch.setenv("FOOTNOTE_CORPUS", "~/news")
    options = ["--corpus=~/news"] if how == "option" else []
    assert main(["find", "bridge", *options]) == 0
    assert "swing bridge" in capsys.readouterr().out


@pytest.mark.parametrize("word", ["exit", "Quit"])
def test_a_chat_ends_at_exit(place, capsys, monkeypatch, word):
    """The word is not asked, nor is any line after it."""
    lines = f"How many captains were fined?\n{word}\nWho likes it?\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    assert main(["chat", "--corpus", "news"]) == 0
    out = capsys.readouterr().out
    assert "two captains" in out
    assert "Nobody" not in out


def test_a_batch_comes_from_stdin_too(place, capsys, monkeypatch):
    """A dash reads stdin; without bad lines the exit code is 0."""
    stream = io.TextIOWrapper(io.BytesIO(b'{"id": 1, "question": "Who likes it?"}\n'))
    monkeypatch.setattr(sys, "stdin", stream)
    assert main(["ask", "--batch", "-", "--corpus", "news"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == 1


@pytest.mark.parametrize(
    ("words", "code", "hint"),
    [
        (["ask", "Why?", "--corpus", "gone"], 2, "--corpus DIR or FOOTNOTE_CORPUS"),
        (["ask", "Why?", "--corpus", "empty"], 2, "--corpus DIR or FOOTNOTE_CORPUS"),
        (["ask", "  ", "--corpus", "news"], 2, "question"),
        (["ask", "why " * 25_000, "--corpus", "news"], 2, "question"),
        (["ask", "Why?", "--corpus", "news", "--source", "gone.txt"], 2, "gone.txt"),
        (["ask", "--batch", "gone.jsonl", "--corpus", "news"], 2, "gone.jsonl"),
        (["show", "bridge.txt:99", "--corpus", "news"], 2, "paragraphs 1 to 3"),
        (["show", "bidge.txt", "--corpus", "news"], 2, "bridge.txt"),
        (["remove", "gone.txt", "--corpus", "news"], 2, "gone.txt"),
        (["rollback", "99", "--corpus", "news"], 2, "99"),
        (["add", "gone.txt", "--corpus", "news"], 2, "gone.txt"),
        (["ask", "Why?", "--corpus", "news", "--data", "file/x"], 1, "--data DIR or FOOTNOTE_DATA"),
        (["run"], 2, "DISCORD_TOKEN"),
    ],
    ids=lambda value: " ".join(value)[:30] if isinstance(value, list) else "",
)
def test_bad_input_is_one_clear_line(place, words, code, hint):
    """The exit code is right, stdout is empty, and stderr says what to do, without a traceback."""
    (place / "empty").mkdir()
    (place / "file").write_text("in the way")
    assert main(["reindex", "--corpus", "news"]) == 0
    done = _footnote(*words, cwd=place)
    assert done.returncode == code, done.stderr
    assert not done.stdout
    assert hint in done.stderr
    assert "Traceback" not in done.stderr
    assert len(_lines(done.stderr)) <= 2


@pytest.mark.parametrize("words", [[], ["ask"], ["ask", "a?", "--limit", "0"]])
def test_options_without_meaning_end_with_usage_and_code_2(place, words):
    """An invalid option ends with exit code 2 and a message that names it."""
    done = _footnote(*words, cwd=place)
    assert done.returncode == 2
    assert "usage: footnote" in done.stderr


def test_a_page_of_the_handbook_is_shown_by_the_name_that_footnotes_give(place, capsys):
    """What `ask` cites can be opened, and names no page that does not exist."""
    assert main(["ask", "How do I add an article?", "--corpus", "news", "--json"]) == 0
    quote = json.loads(capsys.readouterr().out)["quotes"][0]
    source, paragraph = (quote["citations"][0][key] for key in ("source", "paragraph"))
    assert source.startswith("@handbook/")
    assert main(["show", f"{source}:{paragraph}", "--corpus", "news"]) == 0
    assert quote["text"].replace("`", "") in capsys.readouterr().out.replace("`", "")
    assert main(["show", "@handbook/gone.md", "--corpus", "news"]) == 2
    assert main(["sources", "--corpus", "news"]) == 0
    assert "@handbook" not in capsys.readouterr().out


def test_a_binary_file_is_reported_and_the_rest_is_answered(place, capsys):
    """A binary file is reported as failed, and the other sources are answered from."""
    (place / "news" / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert main(["ask", "How many captains were fined?", "--corpus", "news", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["quotes"][0]["citations"][0]["paragraph"] == 2
    assert main(["sources", "--corpus", "news", "--json"]) == 0
    states = {s["source"]: s for s in json.loads(capsys.readouterr().out)}
    assert states["photo.txt"]["state"] == "failed"
    assert "binary" in states["photo.txt"]["reason"]
    assert states["bridge.txt"]["state"] == "live"


def test_a_changed_corpus_is_noticed_and_an_unchanged_one_keeps_its_version(place, capsys):
    """The version changes only when the corpus does."""

    def ask() -> dict:
        assert main(["ask", "Who likes it?", "--corpus", "news", "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    first, second = ask(), ask()
    assert first["version"] == second["version"]
    (place / "news" / "ferry.txt").write_text("The ferry costs four dollars.\n")
    assert ask()["version"] == first["version"] + 1
    first.pop("elapsed_ms")
    second.pop("elapsed_ms")
    assert first == second


def test_the_guard_keeps_the_old_version_until_forced(place, capsys):
    """A source that lost most of its text keeps answering, and the message names --force."""
    assert main(["reindex", "--corpus", "news"]) == 0
    (place / "news" / "bridge.txt").write_text("Gone.\n")
    capsys.readouterr()
    assert main(["ask", "How many captains were fined?", "--corpus", "news", "--json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["quotes"]
    assert "reindex --force" in captured.err
    assert main(["reindex", "--corpus", "news"]) == 1
    assert "bridge.txt" in capsys.readouterr().err
    assert main(["reindex", "--corpus", "news", "--force", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["live"] is True


def test_a_reindex_names_every_source_and_what_became_of_it(place, capsys):
    """`reindex --json` lists every source with its change, unchanged ones too."""
    assert main(["reindex", "--corpus", "news"]) == 0
    (place / "news" / "ferry.txt").write_text("The ferry costs four dollars.\n")
    capsys.readouterr()
    assert main(["reindex", "--corpus", "news", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    changes = {each["source"]: each["change"] for each in report["sources"]}
    assert changes == {"bridge.txt": "unchanged", "ferry.txt": "added"}


def test_a_rollback_brings_the_old_text_back_and_pins_it(place, capsys):
    """The next question is answered from the old version although the file has changed."""
    assert main(["reindex", "--corpus", "news"]) == 0
    (place / "news" / "bridge.txt").write_text(ARTICLE.replace("eleven", "twelve"))
    assert main(["reindex", "--corpus", "news"]) == 0
    assert main(["rollback", "--corpus", "news"]) == 0
    capsys.readouterr()
    assert main(["show", "bridge.txt", "--corpus", "news", "--text"]) == 0
    assert capsys.readouterr().out == ARTICLE
    assert main(["history", "--corpus", "news", "--json"]) == 0
    versions = {v["version"]: v for v in json.loads(capsys.readouterr().out)}
    assert versions[1]["live"]
    assert versions[1]["pinned"]
    assert not versions[2]["live"]


def test_verify_finds_one_changed_character(place, capsys):
    """A character changed in the database is reported by source and paragraph, with exit code 1."""
    assert main(["reindex", "--corpus", "news"]) == 0
    assert main(["verify", "--corpus", "news"]) == 0
    capsys.readouterr()
    assert main(["doctor", "--corpus", "news", "--offline", "--json"]) == 0
    database = json.loads(capsys.readouterr().out)["database"]
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE article SET text = replace(text, 'eleven', 'elevem')")
    connection.close()
    assert main(["verify", "--corpus", "news"]) == 1
    captured = capsys.readouterr()
    assert "bridge.txt" in captured.out + captured.err
    assert "2" in captured.out


def test_why_names_the_rule_behind_each_boundary(place, capsys):
    """`why --sentences` shows the sentences, and which rule made or refused each boundary."""
    text = "Gen. Brandt left at 5 p.m. The gate closed."
    assert main(["why", "--sentences", text, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [text[start:end] for start, end in found["sentences"]] == [
        "Gen. Brandt left at 5 p.m.",
        "The gate closed.",
    ]
    title, time_of_day = found["boundaries"][:2]
    assert (title["offset"], title["made"]) == (4, False)
    assert (time_of_day["offset"], time_of_day["made"]) == (26, True)
    assert title["rule"]
    assert title["reason"]


def test_why_shows_the_numbers_behind_an_answer(place, capsys):
    """The gate's numbers add up to its score, and each passage has its place and score."""
    assert main(["why", "How many captains were fined?", "--corpus", "news", "--json"]) == 0
    why = json.loads(capsys.readouterr().out)
    gate = why["gate"]
    total = gate["bias"] + sum(each["contributes"] for each in gate["numbers"].values())
    assert total == pytest.approx(gate["score"], abs=0.01)
    assert (gate["score"] >= gate["threshold"]) == (gate["band"] == "answer")
    assert (why["passages"][0]["source"], why["passages"][0]["paragraph"]) == ("bridge.txt", 2)
    assert main(["why", "How many captains were fined?", "--corpus", "news"]) == 0
    assert "captains" in capsys.readouterr().out


def test_eval_measures_labelled_questions_and_names_a_bad_line(place, capsys):
    """Every question is measured; an invalid line is named and ends with exit code 2."""
    right = {"id": "1", "question": "How many captains were fined?", "answerable": True}
    right |= {"source": "bridge.txt", "paragraph": 2, "answers": ["two captains"]}
    absent = {"id": "2", "question": "Who won the chess championship?", "answerable": False}
    Path("q.jsonl").write_text(f"{json.dumps(right)}\n\n{json.dumps(absent)}\n")
    assert main(["eval", "q.jsonl", "--corpus", "news", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["questions"] == 2
    assert report["measures"]["paragraph@1"]["value"] == 1
    assert report["measures"]["refused"]["value"] == 1
    Path("q.jsonl").write_text('{"id": "1"}\n')
    assert main(["eval", "q.jsonl", "--corpus", "news"]) == 2
    assert "q.jsonl:1" in capsys.readouterr().err


def test_an_added_source_survives_and_a_removed_one_is_gone(place, capsys):
    """An added article stays after its file is deleted, and `remove` needs no confirmation."""
    (place / "minutes.txt").write_text("The council met on Tuesday in the old library.\n")
    assert main(["add", "minutes.txt", "--corpus", "news"]) == 0
    (place / "minutes.txt").unlink()
    assert main(["reindex", "--corpus", "news"]) == 0
    capsys.readouterr()
    assert main(["find", "council", "--corpus", "news", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["total"] == 1
    assert main(["remove", "minutes.txt", "--corpus", "news"]) == 0
    capsys.readouterr()
    assert main(["find", "council", "--corpus", "news", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["passages"] == []


def test_a_closed_pipe_is_silent(place):
    """A closed stdout, as in `footnote … | head`, ends without an error message."""
    (place / "news" / "long.txt").write_text("\n\n".join(f"Line {n} of it." for n in range(9000)))
    command = [*RUN, "show", "long.txt", "--corpus", "news"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=place, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read().decode()
    assert process.returncode == 0
    assert "Traceback" not in errors
    assert "Broken pipe" not in errors


def test_interrupting_ends_with_130(place):
    """Each answer comes at once; Ctrl-C during a batch ends it without a traceback."""
    command = [*RUN, "ask", "--batch", "-", "--corpus", "news"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command,
        cwd=place,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdin.write(b'{"id": 1, "question": "Who likes it?"}\n')
        process.stdin.flush()
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        errors = process.stderr.read().decode()
        process.stdin.close()
    assert process.returncode == 130
    assert "Traceback" not in errors


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("FOOTNOTE_LOG_LEVEL=info\n".encode("utf-16"), "it is in UTF-16; save it as UTF-8"),
        ("# in Tollern\nFOOTNOTE_CORPUS=caf\xe9\n".encode("cp1252"), "line 2 is not in UTF-8"),
    ],
)
def test_a_dotenv_in_another_encoding_is_one_clear_line(place, data, told):
    """As Windows' own editor and shell may save it."""
    (place / ".env").write_bytes(data)
    done = _footnote("sources", cwd=place)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_byte_order_mark_hides_no_setting(place):
    """The first key of a `.env` file counts with one too."""
    (place / ".env").write_bytes(b"\xef\xbb\xbfFOOTNOTE_CORPUS=nowhere\n")
    done = _footnote("sources", cwd=place)
    assert "nowhere" in done.stderr


def test_settings_come_from_the_dotenv_of_the_working_directory(place):
    """FOOTNOTE_CORPUS in .env is used; the real environment wins over it."""
    (place / ".env").write_text("FOOTNOTE_CORPUS=news\n")
    assert _footnote("show", "bridge.txt:1", cwd=place).returncode == 0
    done = _footnote("show", "bridge.txt:1", cwd=place, env={"FOOTNOTE_CORPUS": "gone"})
    assert done.returncode == 2


def test_one_data_folder_holds_many_corpora(place, capsys):
    """Each corpus has its own versions; asking one never disturbs another."""
    shutil.copytree(place / "news", place / "other")
    (place / "other" / "bridge.txt").write_text("The tower is forty meters tall.\n")
    assert main(["reindex", "--corpus", "news", "--data", "d"]) == 0
    assert main(["reindex", "--corpus", "other", "--data", "d"]) == 0
    capsys.readouterr()
    assert main(["show", "bridge.txt", "--corpus", "news", "--data", "d", "--text"]) == 0
    assert capsys.readouterr().out == ARTICLE


def test_a_data_folder_that_cannot_be_written_is_named(place):
    """A data folder that cannot be written is an error that names --data."""
    if os.geteuid() == 0:
        target = "/proc/footnote"
    else:
        (place / "shut").mkdir(mode=0o500)
        target = "shut/data"
    done = _footnote("ask", "Why?", "--corpus", "news", "--data", target, cwd=place)
    assert done.returncode == 1
    assert "--data DIR or FOOTNOTE_DATA" in done.stderr
    assert "Traceback" not in done.stderr
