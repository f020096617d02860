"""Opening the engine for a command, with a progress bar and its notices on stderr."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.cli.progress import ProgressBar
from index.cli.terminal_text import print_message
from index.engine import Engine
from index.settings import IndexSettings


@contextmanager
def open_engine(settings: IndexSettings, *, refresh: bool = True) -> Iterator[Engine]:
    """Open the engine, its index built or refreshed first if needed.

    `refresh=False` opens the index as it is, for commands that inspect or change it.
    """
    with ProgressBar() as bar:
        engine = Engine.open(settings, watcher=bar, refresh=refresh)
    with engine:
        if bar.was_shown and engine.version == 1:
            print_message(f"The index of {engine.corpus} is kept in {engine.folder}")
        for notice in engine.notices:
            print_message(notice)
        yield engine
