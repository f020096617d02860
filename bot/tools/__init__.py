"""Tools for those who run the bot: `footnote chat`, `doctor` and `preview`.

Each tool is imported when it is called: the doctor and the preview need discord.py, which takes
longer to import than a question in the terminal takes to answer.
"""

from pathlib import Path

from index import IndexSettings

__all__ = ["run_chat", "run_doctor", "run_init", "run_preview"]


def run_chat(settings: IndexSettings) -> int:
    """Answer questions typed into the terminal; returns the exit code."""
    from bot.tools import chat  # noqa: PLC0415, see above

    return chat.run_chat(settings)


def run_doctor(settings: IndexSettings, *, as_json: bool, offline: bool) -> int:
    """Print every finding; returns 1 if one of them is a fault, else 0.

    `offline` leaves out what only Discord can tell.
    """
    from bot.tools import doctor  # noqa: PLC0415, see above

    return doctor.run_doctor(settings, as_json=as_json, offline=offline)


def run_init(folder: Path, *, token_file: str | None, as_json: bool) -> int:
    """Set up a folder for the bot; returns the exit code.

    `token_file` is a file that holds only the token, "-" for stdin.
    """
    from bot.tools import initialization  # noqa: PLC0415, see above

    return initialization.run_init(folder, token_file=token_file, as_json=as_json)


def run_preview(settings: IndexSettings, *, port: int = 0, browser: bool = True) -> int:
    """Serve the preview page until it is closed; returns the exit code.

    `port` 0 takes any free port; `browser` opens the page where there is a browser.
    """
    from bot.tools import preview  # noqa: PLC0415, see above

    return preview.run_preview(settings, port=port, browser=browser)
