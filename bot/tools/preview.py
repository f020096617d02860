"""`footnote preview`: the real bot in a local web page that looks like Discord."""

import asyncio
import contextlib
import importlib.util
import logging
import os
import signal
import sys
import webbrowser

from bot.settings import BotSettings
from index import Engine, IndexSettings
from index.cli import open_engine, print_message

MISSING = """\
The preview needs a few packages more: pip install 'footnote-bot[preview]'
(from a clone: pip install -e '.[preview]')"""
READY = """\
{url}
Write @Footnote and a question into the page, or press a button there. Ctrl-C here ends it."""

_NEEDED = ("simcord", "aiohttp", "markdown_it", "linkify_it", "regex", "PIL")


def run_preview(settings: IndexSettings, *, port: int = 0, browser: bool = True) -> int:
    """Show the bot in a page until it is closed there or by Ctrl-C; return the exit code.

    `port` 0 takes any free one. `browser` opens the page where there is a browser. Raises
    FootnoteError.
    """
    if any(importlib.util.find_spec(name) is None for name in _NEEDED):
        print_message(MISSING)
        return 1
    with open_engine(settings, handbook=True) as engine:
        return asyncio.run(_show(settings, engine, port=port, browser=browser))


async def _show(settings: IndexSettings, engine: Engine, *, port: int, browser: bool) -> int:
    # SimCord makes a client without any intent when it is imported, of which discord.py warns.
    logging.getLogger("discord").setLevel(logging.ERROR)
    # Only here: SimCord is an extra.
    from simcord import SetupError  # noqa: PLC0415

    from bot.tools.simulated_discord import open_preview_world  # noqa: PLC0415

    stop, interrupted = _signals()
    try:
        async with (
            open_preview_world(BotSettings(index=settings), engine) as stage,
            stage.page(port=port) as page,
        ):
            print(READY.format(url=page.url), flush=True)  # noqa: T201 - the address is the data
            if browser and _has_browser():
                webbrowser.open(page.url)
            closed = asyncio.ensure_future(page.wait_closed())
            await asyncio.wait({closed, stop}, return_when=asyncio.FIRST_COMPLETED)
    except SetupError as error:  # a port that is taken, a damaged installation
        print_message(f"The preview cannot start: {error}{_next_step(port)}")
        return 1
    return 130 if interrupted else 0


def _next_step(port: int) -> str:
    """Return what to do where a port was named, which another program may have."""
    return "; name another one with --port, or none for any that is free" if port else ""


def _signals() -> tuple[asyncio.Future[None], list[int]]:
    """Return a future that is done at a stop signal, and a list that is not empty after Ctrl-C."""
    loop = asyncio.get_running_loop()
    stop: asyncio.Future[None] = loop.create_future()
    interrupted: list[int] = []

    def note_signal(number: int) -> None:
        if number == signal.SIGINT:
            interrupted.append(number)
        if not stop.done():
            stop.set_result(None)

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C ends asyncio.run
            loop.add_signal_handler(number, note_signal, number)
    return stop, interrupted


def _has_browser() -> bool:
    """Whether a graphical browser can be opened here."""
    if os.environ.get("CI") or not sys.stdout.isatty():
        return False
    if sys.platform in {"darwin", "win32"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
