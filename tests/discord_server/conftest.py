"""The real bot on a Discord of our own: one process for all tests that do not end it."""

from contextlib import contextmanager

import pytest

from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord

START_SECONDS = 60.0


def connect(server, process, *, times=1):
    """Return once the bot has come in for the `times`th time; raise if it ended instead."""

    def came_in():
        return len(server.gateway.identified) == times or not process.running

    server.wait(came_in, "IDENTIFY", seconds=START_SECONDS)
    assert process.running, "\n".join(process.said)


@pytest.fixture(scope="session")
def _running(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bot")
    with (
        LoopbackDiscord() as server,
        # At DEBUG, because nobody's words and no token may stand in any log.
        BotProcess(
            folder, api=server.api, token=server.token, FOOTNOTE_LOG_LEVEL="DEBUG"
        ) as process,
    ):
        connect(server, process)
        yield server, process


@pytest.fixture
def bot(_running):
    """A bot that is logged in and has started with an empty data folder."""
    _, process = _running
    yield process
    assert process.running, "\n".join(process.said)


@pytest.fixture
def discord(_running, bot):
    """The server that bot is connected to; whatever it sent, it sent as it should."""
    server, process = _running
    with watched(server, process):
        yield server


@contextmanager
def watched(server, process):
    """Check afterwards that nothing was refused, pinged or left over, and no error was logged."""
    posting = server.posting
    posting.refused.clear()
    posting.pinging.clear()
    before = len(process.said)
    yield
    assert not posting.refused, "Discord refused these"
    assert not posting.pinging, "these could have pinged somebody"
    assert not server.faults.left, "no request met these faults"
    said = process.said[before:]
    assert not any("Traceback" in line for line in said), "\n".join(said)


@pytest.fixture
def manage(discord):
    """Lets a moderator use a command, and returns its answer once that says something."""

    def use(command, said, **options):
        begun = discord.slash(command, user=discord.world.moderator, **options)
        return told(discord, begun, said)

    return use


def told(server, begun, said):
    """Return the answer to a command or press once it says something."""

    def concluded():
        return begun.answer if begun.answer and said in begun.answer.text else None

    return server.wait(concluded, f"{said!r} as an answer", seconds=60)
