"""The memory behind the buttons: whole, short, and without anybody's name or the quoted text."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Band, Count, Kind, Span, SqliteAnswerLog, Wording
from index.generations import Disk
from index.store.given_answers import answer_log, unsaved_answers
from tests.fakes import answer, citation, quote, shown

OLD_TABLE = """
CREATE TABLE IF NOT EXISTS answer (
    id        TEXT PRIMARY KEY,
    scope     TEXT NOT NULL,     -- where it was asked
    question  TEXT,
    source    TEXT,
    version   INTEGER NOT NULL,
    quotes    TEXT NOT NULL,
    created   TEXT NOT NULL      -- ISO 8601, UTC
) STRICT
"""
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
BOTH = replace(
    quote(shown(), 3, 1),
    citations=(
        citation(shown(), 3, 1),
        replace(
            citation(shown(), 3, 2),
            wording=Wording.NEAR,
            kind=Kind.CAPTION,
            url="https://herald.example/1",
            published=None,
            sentences=Count(2, 3),
        ),
    ),
    highlights=(Span(0, 6), Span(7, 13)),
)


class Clock:
    """A clock that stands until it is put forward."""

    def __init__(self):
        self.time = NOON

    def __call__(self):
        return self.time


def test_an_answer_comes_back_as_it_was(tmp_path):
    """Scope, question, source, version, and every citation of every quote."""
    log = SqliteAnswerLog(tmp_path / "new" / "answers.db")
    key = log.save(answer("who?", BOTH), scope="7", source="herald.txt")
    log.close()
    again = SqliteAnswerLog(tmp_path / "new" / "answers.db")
    logged = again.load(key)
    assert (logged.scope, logged.question, logged.source) == ("7", "who?", "herald.txt")
    assert logged.version == 1
    (kept,) = logged.quotes
    assert (kept.number, kept.highlights, kept.citations) == (1, BOTH.highlights, BOTH.citations)
    again.close()


def test_neither_names_nor_quoted_text_are_kept(tmp_path):
    """What a quote says is read again from its article."""
    log = SqliteAnswerLog(tmp_path / "answers.db")
    log.save(answer("who?", BOTH), scope="7")
    log.close()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"smoke inhalation" not in stored


@pytest.mark.parametrize(("questions", "kept"), [(True, timedelta(30)), (False, timedelta(1))])
def test_answers_are_forgotten_in_time(tmp_path, questions, kept):
    """After 30 days, or after one where questions are not to be stored."""
    clock = Clock()
    log = SqliteAnswerLog(tmp_path / "answers.db", questions=questions, now=clock)
    key = log.save(answer("who?"), scope="7")
    assert log.load(key).question == ("who?" if questions else None)
    clock.time += kept
    log.save(answer("?"), scope="7")
    assert log.load(key) is not None
    clock.time += timedelta(seconds=1)
    log.save(answer("?"), scope="7")
    assert log.load(key) is None
    log.close()


@pytest.mark.parametrize(("questions", "kept_days"), [(True, 1), (True, 365), (False, 365)])
def test_old_answers_leave_no_bytes_behind(tmp_path, questions, kept_days):
    """At the end of the time that a setting names they are gone, also if nobody asks any more."""
    clock = Clock()
    place = {"questions": questions, "kept_days": kept_days, "now": clock}
    log = SqliteAnswerLog(tmp_path / "answers.db", **place)
    key = log.save(answer("who painted the belfry?"), scope="qx7")
    (tmp_path / "answers.db.damaged").write_bytes(b"belfry")
    os.utime(tmp_path / "answers.db.damaged", (clock.time.timestamp(),) * 2)
    clock.time += timedelta(kept_days if questions else 1) - timedelta(seconds=1)
    log.forget_old()
    assert log.load(key) is not None
    clock.time += timedelta(seconds=2)
    assert log.load(key) is None
    log.forget_old()
    log.close()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"belfry" not in stored
    assert key.encode() not in stored


def test_ids_fit_a_button_and_are_never_the_same(tmp_path):
    """Twelve characters of a-z and 2-7, from eight threads at once."""
    log = SqliteAnswerLog(tmp_path / "answers.db")
    with ThreadPoolExecutor(8) as pool:
        keys = list(pool.map(lambda n: log.save(answer(f"{n}?"), scope="7"), range(200)))
    assert len(set(keys)) == 200
    assert all(len(key) == 12 and key.isalnum() and key == key.lower() for key in keys)
    assert {log.load(key).question for key in keys} == {f"{n}?" for n in range(200)}
    log.close()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_any_question_and_any_id_are_only_data(tmp_path_factory, text):
    """Quotes, semicolons and NUL included."""
    log = SqliteAnswerLog(tmp_path_factory.mktemp("log") / "answers.db")
    key = log.save(answer(text, band=Band.NONE), scope=text, source=text)
    assert log.load(key).question == text
    assert log.load(text) is None
    log.close()


def test_a_damaged_file_is_set_aside_at_the_next_start(tmp_path):
    """Under another name, and answers are logged anew; the second damage replaces the first."""
    path = tmp_path / "answers.db"
    for junk in (b"not a database, whatever its name says" * 100, b"another one" * 999):
        path.write_bytes(junk)
        log = SqliteAnswerLog(path)
        key = log.save(answer("who?"), scope="7")
        log.close()
        assert (tmp_path / "answers.db.damaged").read_bytes() == junk
        again = SqliteAnswerLog(path)
        assert again.load(key).question == "who?"
        again.close()


def test_damage_in_the_middle_of_a_file_is_found_at_the_next_start(tmp_path):
    """The first page is whole, so opening it alone would not show the damage."""
    path = tmp_path / "answers.db"
    log = SqliteAnswerLog(path)
    for number in range(300):
        log.save(answer(f"who was number {number}?", BOTH), scope="7")
    log.close()
    data = bytearray(path.read_bytes())
    data[8192:-4096] = b"\xff" * len(data[8192:-4096])
    path.write_bytes(data)
    log = SqliteAnswerLog(path)
    assert log.load(log.save(answer("who?"), scope="7")).question == "who?"
    assert (tmp_path / "answers.db.damaged").exists()
    log.close()


def test_damage_while_the_bot_runs_costs_no_answer(tmp_path):
    """What cannot be written is remembered in memory; what cannot be read is forgotten."""
    path = tmp_path / "answers.db"
    log = SqliteAnswerLog(path)
    old = [log.save(answer(f"{number}?", BOTH), scope="7") for number in range(300)]
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    keys = [log.save(answer("who?"), scope="7") for _ in range(3)]
    assert [log.load(key).question for key in keys] == ["who?"] * 3
    assert None in [log.load(key) for key in old]
    log.close()


def test_a_locked_file_costs_one_short_wait(tmp_path, monkeypatch):
    """Answers are kept in memory meanwhile, and written again once the lock is gone."""
    path = tmp_path / "answers.db"
    log = SqliteAnswerLog(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keys = [log.save(answer("who?"), scope="7") for _ in range(3)]
        assert [log.load(key).question for key in keys] == ["who?"] * 3
        other.execute("ROLLBACK")
        rows = other.execute("SELECT count(*) FROM answer").fetchone()
        assert rows == (0,)
        monkeypatch.setattr(answer_log.time, "monotonic", lambda: 1e12)
        log.save(answer("who?"), scope="7")
        assert other.execute("SELECT count(*) FROM answer").fetchone() == (1,)
    log.close()


def test_memory_for_unsaved_answers_is_bounded(tmp_path, monkeypatch):
    """The oldest are forgotten first."""
    monkeypatch.setattr(unsaved_answers, "UNSAVED", 2)
    (tmp_path / "file").write_text("in the way")
    log = SqliteAnswerLog(tmp_path / "file" / "answers.db")
    keys = [log.save(answer(f"{number}?"), scope="7") for number in range(3)]
    assert [bool(log.load(key)) for key in keys] == [False, True, True]
    log.close()


@pytest.mark.parametrize("call", ["rename", "unlink"])
def test_a_file_that_cannot_be_set_aside_costs_no_answer(tmp_path, call):
    """A full or read-only disk leaves the damaged file where it is."""
    path = tmp_path / "answers.db"
    path.write_bytes(b"not a database, whatever its name says" * 100)
    path.with_name("answers.db-wal").write_bytes(b"x")

    def fail(*_):
        raise OSError(28, "No space left on device")

    disk = Disk()
    setattr(disk, call, fail)
    log = SqliteAnswerLog(path, disk=disk)
    assert log.load(log.save(answer("who?"), scope="7")).question == "who?"
    log.close()


def test_a_suggestion_is_kept_with_its_question_only(tmp_path):
    """It quotes the question's words, so where questions are not stored it is not either."""
    for stored in (True, False):
        log = SqliteAnswerLog(tmp_path / f"{stored}.db", questions=stored)
        key = log.save(answer("who?", suggestion={"wo": "who"}), scope="7")
        assert log.load(key).suggestion == ({"wo": "who"} if stored else {})
        log.close()


def test_a_log_from_before_suggestions_is_read_and_written(tmp_path):
    """The missing column is added; older answers have no suggestion."""
    path = tmp_path / "answers.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(OLD_TABLE)
        database.execute(
            "INSERT INTO answer VALUES ('old', '7', 'who?', NULL, 1, '[]', '2026-01-01T11:00:00')"
        )
    log = SqliteAnswerLog(path, now=Clock())
    new = log.save(answer("who?", suggestion={"wo": "who"}), scope="7")
    assert [day.total for day in log.count_days("7", days=2)] == [0, 1]
    assert log.load("old").question == "who?"
    assert log.load("old").suggestion == {}
    assert log.load(new).suggestion == {"wo": "who"}
    log.close()


ASKED = st.tuples(
    st.integers(0, 20),  # days ago
    st.sampled_from(Band),
    st.sampled_from(["7", "8"]),
    st.booleans(),  # counts
)


@given(asked=st.lists(ASKED, max_size=25), days=st.integers(1, 20))
def test_questions_are_counted_by_day_and_band(tmp_path_factory, asked, days):
    """Each day of the last ones, in the scope alone; lists and answers shown again do not count."""
    clock = Clock()
    log = SqliteAnswerLog(tmp_path_factory.mktemp("log") / "answers.db", now=clock)
    for back, band, scope, counts in sorted(asked, key=lambda each: -each[0]):
        clock.time = NOON - timedelta(days=back)
        log.save(answer("who?", quote(shown(), 3, 1), band=band), scope=scope, counts=counts)
    clock.time = NOON
    found = log.count_days("7", days=days)
    assert [(NOON.date() - day.day).days for day in found] == list(reversed(range(days)))
    for day in found:
        back = (NOON.date() - day.day).days
        kept = [
            band for ago, band, scope, counts in asked if (ago, scope) == (back, "7") and counts
        ]
        assert day.by_band == {band: kept.count(band) for band in set(kept)}
        assert day.total == len(kept)
    answered = [each for each in asked if each[1:] == (Band.ANSWER, "7", True)]
    assert log.count_questions("7") == ([("who?", len(answered))] if answered else [])
    log.close()


def test_days_are_counted_for_as_long_as_answers_are_kept(tmp_path):
    """A day whose answers are deleted already is not called empty."""
    for stored, num in ((True, 3), (False, 1)):
        log = SqliteAnswerLog(tmp_path / f"{stored}.db", questions=stored, kept_days=3, now=Clock())
        log.save(answer("who?"), scope="7")
        assert [day.total for day in log.count_days("7", days=14)] == [0] * (num - 1) + [1]
        log.close()
