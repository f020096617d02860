"""`footnote doctor`: checks of settings, host, index, and of the bot on Discord."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from bot import strings
from bot.moderation import SettingsBook
from bot.settings import BotSettings
from bot.tools.cluster_check import check_cluster
from bot.tools.discord_check import check_discord
from bot.tools.finding import Finding
from bot.tools.host_check import check_disk, check_memory, check_running, check_versions
from bot.tools.settings_check import check_settings
from index import (
    OWN_FOLDER,
    Engine,
    FootnoteError,
    IndexSettings,
    SourceState,
    VisibleFolders,
    find_bundled_folder,
    find_reading_support,
)
from index.cli import choose_articles, print_json, print_text

UNBUILT = "0: nothing is indexed yet"
NO_OWN_ARTICLES = "set up a folder for your own articles with: footnote init"
NO_ARTICLES = "put articles into {corpus}; the first question reads them, or: footnote reindex"
NEEDS_INTENT = "they need the Message Content intent: set FOOTNOTE_MESSAGE_CONTENT=1"
EMPTY_FOLDER = "channels see nothing of it: put articles there, or take it back with /settings"
SHOWN_FOLDERS = 10
SAMPLES = "these are samples to try, which footnote run never quotes"
FILE = "this is a file; name a folder of articles with FOOTNOTE_CORPUS"
NO_FOLDER = "there is none; make it, or name another with FOOTNOTE_CORPUS; footnote init does both"


def run_doctor(settings: IndexSettings, *, as_json: bool, offline: bool) -> int:
    """Print every finding; exit code 1 if one of them is a fault."""
    findings = [*_all(choose_articles(settings), offline=offline)]
    healthy = not any(finding.fault for finding in findings)
    if as_json:
        values = {finding.name: finding.value for finding in findings}
        faults = [finding.name for finding in findings if finding.fault]
        steps = {finding.name: finding.next_step for finding in findings if finding.next_step}
        print_json({**values, "next_steps": steps, "faults": faults, "healthy": healthy})
    else:
        for finding in findings:
            print_text(f"{finding.mark} {finding.name}: {finding.value}")
            if finding.next_step:
                print_text(f"    → {finding.next_step}")
    return int(not healthy)


def _all(settings: IndexSettings, *, offline: bool) -> Iterator[Finding]:
    yield from check_versions()
    yield from check_settings(os.environ, Path.cwd())
    yield from check_memory()
    yield from _reading()
    yield from check_cluster(settings.cluster)
    yield from _index(settings)
    yield from _discord(offline=offline)


def _reading() -> Iterator[Finding]:
    """Yield which formats can be read, and which limits hold for the processes that read."""
    try:
        support = find_reading_support()
    except FootnoteError as error:
        yield Finding(name="reading", value=str(error), fault=True)
        return
    missing = [f"{title} (pip install 'footnote-bot[{extra}]')" for title, extra in support.missing]
    formats = ", ".join(support.formats) + (f"; not: {', '.join(missing)}" if missing else "")
    yield Finding(name="formats", value=formats)
    yield Finding(name="reading", value=support.limits)


def _index(settings: IndexSettings) -> Iterator[Finding]:
    corpus = settings.corpus_folder()
    yield _corpus(settings, corpus)
    try:
        with Engine.open(settings, refresh=False) as engine:
            yield Finding(name="database", value=str(engine.database))
            yield from check_disk(engine.folder)
            yield from check_running(engine.folder)
            yield Finding(name="version", value=str(engine.version) if engine.version else UNBUILT)
            yield from _sources(engine)
            yield from _server_settings(engine)
            if engine.notices:
                yield Finding(name="notices", value=" ".join(engine.notices))
    except (FootnoteError, OSError) as error:
        yield Finding(name="index", value=str(error), fault=True)


def _corpus(settings: IndexSettings, corpus: Path) -> Finding:
    """Return where the articles lie, a fault if they cannot lie there."""
    needs_none = settings.cluster is not None and settings.corpus is None
    if corpus.is_dir() or needs_none or (settings.may_be_missing and not corpus.exists()):
        step = SAMPLES if corpus == find_bundled_folder() else ""
        return Finding(name="corpus", value=str(corpus), next_step=step)
    step = FILE if corpus.exists() else NO_FOLDER
    return Finding(name="corpus", value=str(corpus), fault=True, next_step=step)


def _sources(engine: Engine) -> Iterator[Finding]:
    statuses = engine.sources()
    indexed = sum(status.version is not None for status in statuses)
    step = "" if indexed else _next_for_articles(engine.corpus)
    yield Finding(name="sources", value=str(indexed), next_step=step)
    for status in statuses:
        if status.state in {SourceState.STALE, SourceState.FAILED}:
            yield Finding(
                name=f"source {status.source}",
                value=f"{status.state}: {status.reason}",
                fault=True,
                next_step="mend the file and re-index, or remove the source",
            )


def _next_for_articles(corpus: Path) -> str:
    """Return what to do where nothing is indexed; nobody puts articles into the installation."""
    if corpus == find_bundled_folder() or corpus.is_file():
        return NO_OWN_ARTICLES
    return NO_ARTICLES.format(corpus=corpus)


def _server_settings(engine: Engine) -> Iterator[Finding]:
    with closing(engine.state.open_servers()) as store:
        book = SettingsBook(store)
        yield from _unasked_answers(book)
        yield from _empty_folders(engine, book)


def _unasked_answers(book: SettingsBook) -> Iterator[Finding]:
    """Yield how many servers want unasked answers, a fault if the intent is not asked for."""
    if num := book.num_auto_answering:
        has_intent = BotSettings.from_env(os.environ).message_content
        yield Finding(
            name="unasked answers",
            value=strings.count(num, "server"),
            fault=not has_intent,
            next_step="" if has_intent else NEEDS_INTENT,
        )


def _empty_folders(engine: Engine, book: SettingsBook) -> Iterator[Finding]:
    """Yield, for each server, the folders that a channel or role is to see without a source."""
    shared = [status.source for status in engine.sources() if status.version is not None]
    for guild, settings in sorted(book.all().items()):
        rules = (*settings.channel_folders.values(), *settings.role_folders.values())
        named = sorted({folder for folders in rules for folder in folders})
        own: list[str] = []
        if any(f"{folder}/".startswith(f"{OWN_FOLDER}/") for folder in named):
            own = [status.source for status in engine.server(guild).own_sources()]
        empty = [
            folder
            for folder in named
            if not any(map(VisibleFolders.of([folder]).sees, (*shared, *own)))
        ]
        if empty:
            more = f" and {len(empty) - SHOWN_FOLDERS} more" if len(empty) > SHOWN_FOLDERS else ""
            yield Finding(
                name=f"folders of server {guild}",
                value=f"no source lies in {', '.join(empty[:SHOWN_FOLDERS])}{more}",
                next_step=EMPTY_FOLDER,
            )


def _discord(*, offline: bool) -> Iterator[Finding]:
    try:
        settings = BotSettings.from_env(os.environ)
    except FootnoteError:
        return  # the settings have been found at fault
    if not settings.token:
        step = "footnote init asks for it; only footnote run needs one"
        yield Finding(name="discord", value="no token set", next_step=step)
    elif offline:
        yield Finding(name="discord", value="token set, not asked (--offline)")
    else:
        yield from check_discord(settings)
