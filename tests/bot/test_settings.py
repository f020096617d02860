"""Settings from the environment: defaults, both spellings, and one clear line for nonsense."""

import pytest

from bot.settings import BotSettings, Shards
from index import ConfigError, IndexSettings


def test_nothing_set_is_the_documented_default():
    """No token, Discord itself, questions stored, no privileged intent."""
    settings = BotSettings.from_env({})
    assert settings == BotSettings(index=IndexSettings())
    assert settings.token is None
    assert settings.api_url is None
    assert settings.log_questions
    assert not settings.message_content


def test_every_variable_is_read():
    """White space around values and a final slash of the address do not matter."""
    settings = BotSettings.from_env(
        {
            "DISCORD_TOKEN": " abc ",
            "DISCORD_API_URL": "http://127.0.0.1:8080/api/v10/",
            "FOOTNOTE_LOG_QUESTIONS": "0",
            "FOOTNOTE_MESSAGE_CONTENT": "Yes",
            "FOOTNOTE_OWNERS": "11, 12 13",
            "FOOTNOTE_HOME": "21",
            "FOOTNOTE_SERVER_SOURCES": "5",
            "FOOTNOTE_SERVER_TEXT_MB": "3",
            "FOOTNOTE_SERVER_ADDITIONS": "0",
        }
    )
    assert settings.token == "abc"
    assert settings.api_url == "http://127.0.0.1:8080/api/v10"
    assert not settings.log_questions
    assert settings.message_content
    assert (settings.owners, settings.homes) == ({11, 12, 13}, {21})
    limits = settings.index.server_limits
    assert (limits.sources, limits.text_bytes, limits.additions_an_hour) == (5, 3_000_000, 0)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FOOTNOTE_LOG_QUESTIONS", "perhaps"),
        ("FOOTNOTE_MESSAGE_CONTENT", "2"),
        ("FOOTNOTE_OWNERS", "mia"),
        ("FOOTNOTE_HOME", "12,-3"),
        ("FOOTNOTE_SERVER_SOURCES", "many"),
        ("FOOTNOTE_SERVER_TEXT_MB", "1.5"),
        ("FOOTNOTE_SERVER_ADDITIONS", "-1"),
        ("FOOTNOTE_METRICS_PORT", "70000"),
        ("FOOTNOTE_METRICS_PORT", "0.0.0.0:80"),
        ("FOOTNOTE_KEEP_DAYS", "0"),
        ("FOOTNOTE_KEEP_DAYS", "-3"),
        ("FOOTNOTE_KEEP_DAYS", "soon"),
        ("DISCORD_API_URL", "discord.com"),
        ("DISCORD_API_URL", "ftp://discord.com"),
        ("DISCORD_API_URL", "http://[::1"),
    ],
)
def test_nonsense_names_the_variable(name, value):
    """The message says which one it was."""
    with pytest.raises(ConfigError, match=name):
        BotSettings.from_env({name: value})


def test_the_token_is_never_shown():
    """A settings value may end up in a log; its token may not."""
    assert "secret" not in repr(BotSettings.from_env({"DISCORD_TOKEN": "secret"}))


@pytest.mark.parametrize(
    ("text", "shards"),
    [
        ("auto", None),
        ("", None),
        ("0-3/16", Shards(0, 3, 16)),
        ("5/16", Shards(5, 5, 16)),
    ],
)
def test_shards_are_a_range_of_a_total(text, shards):
    """A single shard may be written alone."""
    assert BotSettings.from_env({"FOOTNOTE_SHARDS": text}).shards == shards


@pytest.mark.parametrize("text", ["4/4", "3-1/8", "0-8/8", "2", "a/b", "0-3", "-1/4"])
def test_impossible_shards_name_the_variable(text):
    """A shard is below the total, and a range does not run backwards."""
    with pytest.raises(ConfigError, match="FOOTNOTE_SHARDS"):
        BotSettings.from_env({"FOOTNOTE_SHARDS": text})
