"""Which index does a command work on? Opens it, shows the way there, and passes on its notices."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.cli.progress import ProgressBar
from index.cli.terminal_text import note
from index.engine import Engine
from index.settings import IndexSettings


@contextmanager
def opened(settings: IndexSettings, *, refresh: bool = True) -> Iterator[Engine]:
    """Open the engine; build or refresh first if needed, with a bar on stderr.

    `refresh=False` looks at the index as it is, for commands that inspect it or change it.
    """
    with ProgressBar() as bar:
        engine = Engine.open(settings, watcher=bar, refresh=refresh)
    with engine:
        if bar.opened and engine.version == 1:
            note(f"The index of {engine.corpus} is kept in {engine.folder}")
        for notice in engine.notices:
            note(notice)
        yield engine
