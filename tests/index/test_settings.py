"""index/settings: what the environment says, or a clear error."""

import pytest

from index import ConfigError, IndexSettings


def test_the_deadline_of_reading_is_a_setting():
    """Seconds are read from the environment; empty means the default."""
    assert IndexSettings.from_env({"FOOTNOTE_READ_SECONDS": "45"}).read_seconds == 45
    assert IndexSettings.from_env({"FOOTNOTE_READ_SECONDS": " "}).read_seconds == 120


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "3601", "soon"])
def test_a_bad_deadline_is_refused(text):
    """What is no number of seconds is an error that names the setting."""
    with pytest.raises(ConfigError, match="FOOTNOTE_READ_SECONDS"):
        IndexSettings.from_env({"FOOTNOTE_READ_SECONDS": text})
