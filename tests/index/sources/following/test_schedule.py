"""index/sources/following/schedule: intervals, jitter and back-off."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ConfigError
from index.sources import LEAST_INTERVAL, format_duration, next_look, parse_duration

NOW = datetime(2026, 1, 1, tzinfo=UTC)
durations = st.integers(1, 3650 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("15m", timedelta(minutes=15)),
        ("6h", timedelta(hours=6)),
        (" 30D ", timedelta(days=30)),
        ("2 w", timedelta(weeks=2)),
    ],
)
def test_a_duration_is_a_number_and_a_unit(text: str, duration: timedelta) -> None:
    """Minutes, hours, days and weeks are understood, in capitals too."""
    assert parse_duration(text) == duration


@pytest.mark.parametrize("text", ["", "6", "h", "0h", "-1h", "1.5h", "6 hours", "9999w", "6h6m"])
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    """A text that is no duration, or too long a one, is refused."""
    with pytest.raises(ConfigError, match="6h"):
        parse_duration(text)


def test_too_short_a_duration_is_refused() -> None:
    """The least duration is named where one is shorter."""
    with pytest.raises(ConfigError, match="15m"):
        parse_duration("14m", least=LEAST_INTERVAL)


@given(durations.filter(lambda each: each < timedelta(minutes=99_999)))
def test_a_duration_is_written_as_it_is_read(duration: timedelta) -> None:
    """What `format_duration` writes, `parse_duration` reads."""
    assert parse_duration(format_duration(duration)) == duration


@given(
    durations.filter(lambda each: each >= LEAST_INTERVAL),
    st.integers(0, 10**6),
    st.floats(0, 1, exclude_max=True),
)
def test_the_next_look_comes_within_bounds(
    interval: timedelta, failures: int, chance: float
) -> None:
    """It is never sooner than nine tenths of the interval, nor later than back-off allows."""
    wait = next_look(NOW, interval, failures=failures, chance=chance) - NOW
    longest = max(interval, timedelta(days=1))
    assert 0.89 * interval <= wait <= 1.11 * longest
    if failures == 0:
        assert wait <= 1.11 * interval


@given(st.timedeltas(timedelta(0), timedelta(days=7)), st.integers(0, 3))
def test_a_server_that_asks_to_wait_is_not_asked_before(wait: timedelta, failures: int) -> None:
    """Its wish puts the next look off, and never makes it come sooner."""
    without = next_look(NOW, LEAST_INTERVAL, failures=failures, chance=0.5)
    found = next_look(NOW, LEAST_INTERVAL, failures=failures, chance=0.5, retry_after=wait)
    assert found == max(without, NOW + wait)
