"""Opening the engine for a command: which articles, a progress bar, its notices on stderr."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from index.cli.progress import ProgressBar
from index.cli.terminal_text import print_message
from index.editions import DATABASE, find_data_folder
from index.engine import Engine
from index.errors import CorpusError
from index.handbook import EngineWithHandbook
from index.scopes import ServerEngine
from index.settings import IndexSettings, default_corpus
from index.sources import holds_only_samples

SAMPLES = "These are bundled sample articles. To begin with your own: footnote init"


@contextmanager
def open_engine(
    settings: IndexSettings,
    *,
    refresh: bool = True,
    hint: bool = False,
    handbook: bool = False,
    notices: bool = True,
) -> Iterator[Engine]:
    """Open the engine, its index built or refreshed first if needed.

    `refresh=False` opens the index as it is, for commands that inspect or change it. If no corpus
    is named and there are no articles of the user's own, the bundled ones are opened; `hint` says
    so on stderr. The engine's notices are printed there too, with `notices`. With `handbook` it
    answers questions about Footnote that the articles do not.
    """
    kind = EngineWithHandbook if handbook else Engine
    is_named = settings.corpus is not None
    settings = choose_articles(settings)
    with ProgressBar() as bar:
        if is_named or settings.may_be_empty or not refresh:
            engine = kind.open(settings, watcher=bar, refresh=refresh)
        else:
            engine = _open_with_articles(kind, settings, bar)
    with engine:
        if hint and not is_named and holds_only_samples(engine.corpus):
            print_message(SAMPLES)
        if bar.was_shown and engine.version == 1:
            print_message(f"The index of {engine.corpus} is kept in {engine.folder}")
        for notice in engine.notices if notices else ():
            print_message(notice)
        yield engine


def choose_view(engine: Engine, guild: int | None) -> Engine | ServerEngine:
    """Return the engine of what a server sees, or the engine itself if no server is named."""
    return engine if guild is None else engine.server(guild)


def use_own_articles(settings: IndexSettings) -> IndexSettings:
    """Return settings that never stand for the bundled articles.

    The corpus may be empty until the first article is added. If none is named, `./docs_corpus` is
    meant, which may be missing.
    """
    if settings.corpus is not None:
        return replace(settings, may_be_empty=True)
    return replace(settings, corpus=default_corpus(), may_be_empty=True, may_be_missing=True)


def choose_articles(settings: IndexSettings) -> IndexSettings:
    """Return settings for the user's own articles if there is an index of them, else unchanged."""
    if settings.corpus is None and _has_own_index(settings):
        return replace(settings, corpus=default_corpus(), may_be_missing=True)
    return settings


def _open_with_articles(kind: type[Engine], settings: IndexSettings, bar: ProgressBar) -> Engine:
    """Open the index where no corpus was named; the bundled articles if it holds none."""
    try:
        engine = kind.open(settings, watcher=bar)
    except CorpusError:
        pass
    else:
        if engine.sources():
            return engine
        engine.close()
    return kind.open(replace(settings, corpus=None, bundled=True), watcher=bar)


def _has_own_index(settings: IndexSettings) -> bool:
    """Whether articles were added, or the bot was run, where no corpus is named."""
    folder = find_data_folder(settings.data, default_corpus().resolve())
    return (folder / DATABASE).exists()
