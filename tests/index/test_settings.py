"""index/settings: what the environment says, or a clear error."""

import pytest

from index import ConfigError, IndexSettings, ServerLimits


def test_the_deadline_of_reading_is_a_setting():
    """Seconds are read from the environment; empty means the default."""
    assert IndexSettings.from_env({"FOOTNOTE_READ_SECONDS": "45"}).read_seconds == 45
    assert IndexSettings.from_env({"FOOTNOTE_READ_SECONDS": " "}).read_seconds == 120


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "3601", "soon"])
def test_a_bad_deadline_is_refused(text):
    """What is no number of seconds is an error that names the setting."""
    with pytest.raises(ConfigError, match="FOOTNOTE_READ_SECONDS"):
        IndexSettings.from_env({"FOOTNOTE_READ_SECONDS": text})


def test_a_server_may_have_what_is_promised():
    """200 sources, 50 MB of text and 20 additions an hour, if nothing else is set."""
    limits = ServerLimits.from_env({})
    assert (limits.sources, limits.text_bytes, limits.additions_an_hour) == (200, 50_000_000, 20)
