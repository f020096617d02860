"""The exact text as a file: byte for byte, under a harmless name."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot import limits
from bot.presses.text_files import file_name
from tests.fakes import HERALD, answer, quote, shown
from tests.seen import text

WHO = "who was hurt?"


def sent_file(simcord_env):
    """Return name and content of the file that was sent last."""
    request = [r for r in simcord_env.http_requests if "/interactions/" in r.path][-1]
    (file,) = request.files
    return file


async def test_an_article_is_sent_as_it_is_stored(simcord_env, channel, alice):
    """For the presser alone, named like its source."""
    result = await alice.slash(channel, "source", name="herald.txt")
    given = await alice.click(result.response, label="Text as a file")
    assert given.ephemeral
    assert given.response.content == "-# The exact text of Warehouse fire hurts eleven"
    (attachment,) = given.response.attachments
    assert attachment.filename == "herald.txt"
    assert attachment.size == len(HERALD.encode())


async def test_an_article_that_changed_gives_the_paragraph_as_it_was_quoted(
    engine, channel, alice, simcord_env
):
    """The whole text of that version may be gone."""
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))
    await alice.send(channel, f"<@{simcord_env.bot.user.id}> {WHO}")
    context = await alice.click(channel.last_message, label="Context")
    engine.edited = True
    given = await alice.click(context.response, label="Text as a file")
    (attachment,) = given.response.attachments
    assert attachment.filename == "herald.txt-3.txt"
    assert attachment.size == len(shown().paragraphs[2].text.encode())


async def test_a_text_too_large_for_discord_is_not_sent(channel, alice, monkeypatch):
    """One sentence says so."""
    monkeypatch.setattr(limits, "FILE_BYTES", 10)
    result = await alice.slash(channel, "source", name="herald.txt")
    given = await alice.click(result.response, label="Text as a file")
    assert "larger than a file" in text(given.response)


@given(st.text(min_size=1, max_size=120))
def test_any_source_has_a_harmless_file_name(source):
    """No folder, no hidden file, no control character, never too long."""
    name = file_name(source)
    assert re.fullmatch(r"[\w][\w.-]{0,62}\.txt", name)


def test_file_names_keep_their_end():
    """Where the names of files in one folder differ."""
    assert file_name("news/2025/fire.md") == "news-2025-fire.md.txt"
    assert file_name("../../etc/passwd") == "etc-passwd.txt"
    assert file_name("a" * 99 + "-7.txt").endswith("a-7.txt")
    assert file_name("???") == "article.txt"
