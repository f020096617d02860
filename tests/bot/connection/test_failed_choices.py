"""What the log says of choices that failed: one line, and never who typed."""

import logging

import pytest

from bot.connection.lifecycle import shorten_failed_choices

SAID = "Ignoring exception in autocomplete for %r (Guild: %s, User: %s)"


@pytest.mark.parametrize(
    ("error", "level", "has_traceback"),
    [
        (ConnectionResetError("gone"), logging.INFO, False),
        (TimeoutError("slow"), logging.INFO, False),
        (KeyError("a fault of ours"), logging.ERROR, True),
    ],
)
def test_a_report_names_the_fault_alone(error, level, has_traceback):
    """Late choices are usual, and a line; any other fault keeps its traceback."""
    told = (type(error), error, None)
    record = logging.LogRecord("x", logging.ERROR, "", 1, SAID, ("source", 77, 88), told)
    assert shorten_failed_choices(record)
    said = record.getMessage()
    assert type(error).__name__ in said
    assert "77" not in said
    assert "88" not in said
    assert (record.levelno, bool(record.exc_info)) == (level, has_traceback)


def test_other_lines_stay():
    """Only that report is changed."""
    record = logging.LogRecord("x", logging.ERROR, "", 1, "user %s", (88,), None)
    assert shorten_failed_choices(record)
    assert record.getMessage() == "user 88"
