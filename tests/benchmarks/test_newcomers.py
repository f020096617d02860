"""What a newcomer asks about Footnote is answered right, wherever it is asked."""

import json

import pytest

from benchmarks.newcomers import QUESTIONS, measure
from bot.connection import client
from bot.settings import BotSettings, Shards
from index import EngineWithHandbook, IndexSettings
from tests.seen import text

LABELS = [json.loads(line) for line in QUESTIONS.read_text("utf-8").splitlines()]


def test_every_question_is_right_by_its_first_quote():
    """Of the bundled articles, and of the handbook beside an article of the user's own."""
    assert len(LABELS) >= 12
    assert measure() == {"bundled articles": [], "beside an own article": []}


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    place = tmp_path_factory.mktemp("newcomers")
    (place / "own").mkdir()
    (place / "own" / "ferry.txt").write_text("The ferry\n\nThe ferry leaves at noon.\n")
    with EngineWithHandbook.open(
        IndexSettings(corpus=place / "own", data=place / "data")
    ) as engine:
        yield engine


@pytest.fixture
async def simcord_bot(engine, tmp_path):
    """The bot with an article of its own and the handbook."""
    settings = BotSettings(index=IndexSettings(data=tmp_path / "data"), shards=Shards(0, 0, 1))
    bot = client.build_client(settings, engine)
    yield bot
    await bot.close_stores()


async def test_every_question_is_right_by_mention(simcord_env):
    """The reply quotes the handbook, and names it as such."""
    channel = simcord_env.create_guild("Harbor").create_text_channel("articles")
    alice = simcord_env.guild.add_member(simcord_env.create_user("alice"))
    wrong = []
    for label in LABELS:
        await alice.send(channel, f"<@{simcord_env.bot.user.id}> {label['question']}")
        seen = text(channel.last_message).replace("**", "").replace("\\", "")
        if "handbook" not in seen or not any(answer in seen for answer in label["answers"]):
            wrong.append((label["question"], seen[:200]))
    assert wrong == []
