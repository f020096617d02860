"""The engine behind the event loop: time limits, what is remembered, and an end in good order."""

import asyncio
import threading

import pytest

from bot import limits
from bot.asking.answer_recall import recall_corrected_question
from bot.asking.answerer import Answerer
from bot.asking.example_questions import BUNDLED_QUESTIONS, ExampleQuestions
from bot.rendering.error_texts import error_text
from index import Engine, IndexSettings, Progress, ServerEngine, SqliteAnswerLog
from tests.fakes import FakeEngine, answer, quote, shown


@pytest.fixture
async def answerer(engine, tmp_path):
    """An answerer over the fake engine, questions stored."""
    answerer = Answerer(engine, SqliteAnswerLog(tmp_path / "answers.db"))
    yield answerer
    await answerer.close()


async def test_a_question_that_takes_too_long_is_given_up(engine, answerer, monkeypatch):
    """The asker hears of it; the thread may finish on its own."""
    monkeypatch.setattr(limits, "ANSWER_SECONDS", 0)
    engine.gate = threading.Event()
    with pytest.raises(TimeoutError) as late:
        await answerer.ask("?", scope="1")
    engine.gate.set()
    assert "took too long" in error_text(late.value)


async def test_who_is_cancelled_when_the_work_has_just_ended_goes_no_further(answerer, monkeypatch):
    """A task that loses its cancellation goes on for ever, and the bot cannot end."""
    loop = asyncio.get_running_loop()
    work = loop.create_future()
    monkeypatch.setattr(loop, "run_in_executor", lambda *_: work)
    waiting = asyncio.ensure_future(answerer.records.forget_old())
    await asyncio.sleep(0)
    work.set_result(None)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    monkeypatch.undo()


async def test_questions_are_answered_while_articles_are_read(engine, answerer):
    """A re-index has a thread of its own."""
    reading, go_on = threading.Event(), threading.Event()

    def watcher(_):
        reading.set()
        assert go_on.wait(10)

    build = asyncio.ensure_future(answerer.reindex(force=False, watcher=watcher))
    assert await asyncio.to_thread(reading.wait, 10)
    for _ in range(8):
        assert (await answerer.ask("?", scope="1")).answer.question == "?"
    go_on.set()
    await build


@pytest.mark.parametrize(("stage", "stops"), [("read", True), ("index", False)])
async def test_closing_gives_up_a_reindex_until_it_is_committed(engine, answerer, stage, stops):
    """The engine is interrupted at its next step, and closing does not wait for its end."""
    closing = threading.Event()
    reading = threading.Event()

    def slow(*, force, watcher):
        watcher(Progress(stage="read", done=0, total=1))
        reading.set()
        assert closing.wait(10)
        watcher(Progress(stage=stage, done=1, total=1))
        return "report"

    engine.reindex = slow
    build = asyncio.ensure_future(answerer.reindex(force=False, watcher=lambda _: None))
    assert await asyncio.to_thread(reading.wait, 10)
    ending = asyncio.ensure_future(answerer.close())
    await asyncio.sleep(0)
    closing.set()
    await ending
    if stops:
        with pytest.raises(InterruptedError):
            await build
    else:
        assert await build == "report"


async def test_answers_are_recalled_where_they_were_given(engine, answerer):
    """Scope is part of the key."""
    engine.answers["?"] = answer("?", quote(shown(), 3, 1))
    given = await answerer.ask("?", scope="1")
    assert (await answerer.records.recall(given.answer_id, scope="1")).question == "?"
    assert await answerer.records.recall(given.answer_id, scope="2") is None
    assert await answerer.records.recall("nothing", scope="1") is None


async def test_questions_not_to_be_stored_are_held_for_a_while(engine, tmp_path, monkeypatch):
    """In memory, the newest ones; the database holds none."""
    monkeypatch.setattr(limits, "REMEMBERED", 2)
    answerer = Answerer(engine, SqliteAnswerLog(tmp_path / "answers.db", questions=False))
    ids = [(await answerer.ask(f"q{n}?", scope="1")).answer_id for n in range(3)]
    logged = [await answerer.records.recall(each, scope="1") for each in ids]
    assert [each.question for each in logged] == [None] * 3
    held = [answerer.records.question_of(*pair) for pair in zip(ids, logged, strict=True)]
    assert held == [None, "q1?", "q2?"]
    await answerer.close()


async def test_only_whole_words_are_repaired(engine, answerer):
    """A word within another is left alone, and what is put in is taken literally."""
    question = "is art in artwork? Art!"
    engine.answers[question] = answer(question, suggestion={"art": r"\1art", "Art": "ART"})
    reply = await answerer.ask(question, scope="1")
    logged = await answerer.records.recall(reply.answer_id, scope="1")
    corrected = recall_corrected_question(answerer, reply.answer_id, logged)
    assert corrected == r"is \1art in artwork? ART!"


@pytest.mark.parametrize("stored", [True, False])
async def test_a_suggestion_is_known_without_asking_again(engine, tmp_path, stored):
    """The log or the memory has the suggestion, so an answer costs one question to the engine."""
    question = "who won the warehose?"
    engine.answers[question] = answer(question, suggestion={"warehose": "warehouse"})
    answerer = Answerer(engine, SqliteAnswerLog(tmp_path / "answers.db", questions=stored))
    reply = await answerer.ask(question, scope="1")
    logged = await answerer.records.recall(reply.answer_id, scope="1")
    corrected = recall_corrected_question(answerer, reply.answer_id, logged)
    assert corrected == "who won the warehouse?"
    assert len(engine.asked) == 1
    await answerer.close()


async def test_an_answer_takes_one_call_to_a_thread(engine, answerer, monkeypatch):
    """Asking, logging and looking up the time of indexing happen in one go."""
    loop = asyncio.get_running_loop()
    submit, calls = loop.run_in_executor, []

    def counted(executor, work):
        calls.append(work)
        return submit(executor, work)

    monkeypatch.setattr(loop, "run_in_executor", counted)
    await answerer.ask("who was hurt?", scope="1")
    assert len(calls) == 1


async def test_examples_come_from_different_articles_first(engine, answerer):
    """Of the familiar questions those count whose answer says what it should."""
    other = shown("gazette.txt", "Nine hurt\n\nEleven people were hurt.")
    (first, words), (second, _), (third, wanted), *_ = BUNDLED_QUESTIONS
    engine.answers[first] = answer(first, quote(other, 2, 1))
    engine.answers[second] = answer(second, quote(other, 2, 1))
    engine.answers[third] = answer(third, quote(shown("a.txt", f"T\n\nIt is {wanted}."), 2, 1))
    examples = ExampleQuestions(answerer)
    assert words in other.text
    assert await examples.questions(2) == [first, third]
    num = len(engine.asked)
    await examples.questions(3)
    assert len(engine.asked) == num


async def test_the_bundled_articles_have_three_examples(tmp_path):
    """A newcomer's first press finds something."""
    settings = IndexSettings(corpus=IndexSettings().corpus_folder(), data=tmp_path)
    with Engine.open(settings) as engine:
        answerer = Answerer(engine, SqliteAnswerLog(tmp_path / "answers.db"))
        assert len(await ExampleQuestions(answerer).questions(3)) == 3
        await answerer.close()


def test_a_fake_engine_is_an_engine():
    """What the tests' engine offers, the real one or that of a server does, by the same names."""
    asked = {name for name in vars(FakeEngine) if not name.startswith("_")}
    assert all(callable(getattr(Engine, name)) for name in asked - {"opened"})
    assert isinstance(ServerEngine.opened, property)
