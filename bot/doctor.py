"""What is wrong? Settings, index, versions, and what Discord has of us against what we define."""

import asyncio
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from bot.settings import BotSettings
from index import Engine, FootnoteError, IndexSettings
from index.cli import page, page_json

_PACKAGES = ("footnote-bot", "discord.py", "rank-bm25", "nltk", "numpy", "python-dotenv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at: what it is, what was found, and whether that is a fault."""

    name: str
    value: str
    fault: bool = False


def main(settings: IndexSettings, *, as_json: bool, offline: bool) -> int:
    """Print every finding; exit code 1 if one of them is a fault."""
    findings = [*_versions(), *_index(settings), *_discord(offline=offline)]
    healthy = not any(finding.fault for finding in findings)
    if as_json:
        values = {finding.name: finding.value for finding in findings}
        faults = [finding.name for finding in findings if finding.fault]
        page_json({**values, "faults": faults, "healthy": healthy})
    else:
        for finding in findings:
            page(f"{'✗' if finding.fault else '✓'} {finding.name}: {finding.value}")
    return int(not healthy)


def _versions() -> Iterator[Finding]:
    yield Finding(name="python", value=platform.python_version())
    for package in _PACKAGES:
        try:
            yield Finding(name=package, value=version(package))
        except PackageNotFoundError:
            yield Finding(name=package, value="not installed", fault=True)


def _index(settings: IndexSettings) -> Iterator[Finding]:
    corpus = settings.corpus_folder()
    yield Finding(name="corpus", value=str(corpus), fault=not corpus.is_dir())
    try:
        with Engine.open(settings) as engine:
            yield Finding(name="database", value=str(engine.database))
            yield Finding(name="version", value=str(engine.version))
            statuses = engine.sources()
            failed = [status for status in statuses if status.state.value != "live"]
            yield Finding(name="sources", value=str(len(statuses)))
            for status in failed:
                what = f"{status.state}: {status.reason}"
                yield Finding(name=f"source {status.source}", value=what, fault=True)
            for notice in engine.notices:
                yield Finding(name="notice", value=notice)
    except (FootnoteError, OSError) as error:
        yield Finding(name="index", value=str(error), fault=True)


def _discord(*, offline: bool) -> Iterator[Finding]:
    try:
        settings = BotSettings.from_env(os.environ)
    except FootnoteError as error:
        yield Finding(name="discord", value=str(error), fault=True)
        return
    if not settings.token:
        yield Finding(name="discord", value="no token set (only footnote run needs one)")
    elif offline:
        yield Finding(name="discord", value="token set, not asked (--offline)")
    else:
        yield from asyncio.run(_ask_discord(settings))
