"""Files that moderators attach: what is read of them, and what is said of those that are not."""

import pytest

from tests.bot.scenarios.conftest import read

RULES = "House rules\n\nThe kitchen of the club closes at nine.\n\nDogs stay outside.\n"
KITCHEN = "When does the kitchen of the club close?"


@pytest.mark.parametrize(
    "file",
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("program.exe", b"MZ\x90\0\x03\0\0\0"),
        ("rules.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("empty.txt", b""),
        ("blank.txt", b"  \n\n \n"),
        ("data.bin", bytes(range(256)) * 9),
    ],
)
async def test_what_is_no_text_is_refused_with_a_reason(
    simcord_env, engine, channel, moderator, file
):
    """In the message of the command; nothing changes and nothing is noted."""
    await moderator.slash(channel, "sources add", file=file)
    said = read(channel.last_message)
    assert "Nothing was changed" in said
    assert len(said) > len("❌ Nothing was changed: ") + 10
    assert "Traceback" not in said
    assert str(engine.folder.parent) not in said
    assert engine.version == 1
    assert simcord_env.bot.servers.list_entries(str(simcord_env.guild.id)) == []


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "..\\..\\rules.txt",
        "C:\\rules.txt",
        "rules.txt\n@everyone",
        "a" * 250 + ".txt",
        "🍽️.txt",
        "𝓻𝓾𝓵𝓮𝓼.txt",
        "rules .txt",
        "CON.txt",
        "@server",
        "**rules**||x||.txt",
        "rules",
    ],
)
async def test_any_name_of_a_file_is_a_harmless_source(engine, channel, moderator, alice, name):
    """It stays in its place, its name is text, and it is found by that name."""
    await moderator.slash(channel, "sources add", file=(name, RULES.encode()))
    said = read(channel.last_message)
    if "Nothing was changed" in said:
        assert engine.version == 1
        return
    assert "live" in said
    (added,) = [s.source for s in engine.sources() if s.source not in {"fire.txt", "museum.txt"}]
    assert not added.startswith(("/", ".."))
    assert not (engine.corpus.parent / "etc").exists()
    assert sorted(p.name for p in engine.corpus.iterdir()) == ["fire.txt", "museum.txt"]
    result = await alice.slash(channel, "ask", question=KITCHEN)
    assert "closes at nine" in read(result.response)
    listed = await moderator.slash(channel, "sources list")
    assert "House rules" in read(listed.response)
    removed = await moderator.slash(channel, "sources remove", source=added)
    assert "live" in read(removed.response)


async def test_a_file_that_is_too_large_is_refused_before_it_is_fetched(
    simcord_env, engine, channel, moderator, monkeypatch
):
    """Discord says the size beforehand."""
    monkeypatch.setattr("bot.limits.UPLOAD", 20)
    fetched = []
    monkeypatch.setattr("discord.Attachment.read", lambda _: fetched.append(1))
    result = await moderator.slash(channel, "sources add", file=("rules.txt", RULES.encode()))
    assert result.ephemeral
    assert "larger than" in read(result.response)
    assert fetched == []
    assert simcord_env.errors


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
async def test_a_file_in_an_older_encoding_is_read(channel, moderator, alice, encoding):
    """As people's editors write them."""
    text = RULES.replace("kitchen", "café").replace("Dogs", "“Dogs”")
    await moderator.slash(channel, "sources add", file=("rules.txt", text.encode(encoding)))
    assert "live" in read(channel.last_message)
    result = await alice.slash(channel, "ask", question="When does the café of the club close?")
    assert "The café of the club closes at nine." in read(result.response)
