"""Who keeps the index in step with the articles? The data folder of one corpus.

articles.db    the store                writer.lock   held by the one who writes
index/         generations              merge.lock    held by the process that merges
"""

import hashlib
import logging
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path
from subprocess import Popen

from index.editions import (
    DATABASE,
    INDEX,
    Edition,
    Snapshot,
    catch_up,
    is_merge_due,
    open_edition,
    read_stamp,
    start_merge,
    wait_for_writer_lock,
)
from index.errors import (
    CorpusError,
    DataFolderError,
    GenerationDamaged,
    UnknownSource,
    UnknownVersion,
    WriterBusy,
)
from index.generations import DISK, Disk, Generations
from index.reindex import Outcome, Plan, Run, file_named, plan, plan_for
from index.reindex.fingerprint import fingerprint
from index.settings import IndexSettings
from index.sources.walk import walk
from index.store import Reader, Writer
from index.types import Fault, Progress, Watcher
from index.verification import verify

logger = logging.getLogger(__name__)

KEPT_VERSIONS = 3
KEPT_FOR = timedelta(days=31)
"""Versions that can be rolled back to and whose citations can be shown: the newest three, and
for as long as an answer's buttons live all younger ones."""

_AS_STORED = itemgetter(0, 2, 3)  # a found file's name, size and time

Work = Callable[[Run, Writer], Outcome]


class Keeper:
    """Reads and writes the data folder: any thread may take a snapshot, one at a time may write.

    `notices` is what somebody who asks should be told although the question is answered.
    """

    def __init__(self, settings: IndexSettings, *, disk: Disk = DISK) -> None:
        self.settings = settings
        self.corpus = settings.corpus_folder()
        self.folder = folder_of(settings.data, self.corpus)
        self.database = self.folder / DATABASE
        self.notices: list[str] = []
        self._disk = disk
        self._generations = Generations(self.folder / INDEX, disk=disk)
        self._swapping = threading.Lock()
        self._writing_here = threading.Lock()
        self._merging: Popen[bytes] | None = None
        self._snapshot: Snapshot | None = None
        self.reader = self._open_reader()

    def close(self) -> None:
        """Let go of the database, once a merge that was started here is done."""
        if self._merging is not None:
            self._merging.wait()
        self.reader.close()

    def _open_reader(self) -> Reader:
        if not self.database.exists():
            self._make_database()
        with Reader(self.database) as reader:
            current = reader.is_current()
        if not current:
            self._make_database()
        return Reader(self.database)

    def _make_database(self) -> None:
        with self._writing():
            pass

    # --- reading ---------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """Return the live version, also when another process published it. Costs one small read.

        When the index is damaged it is made again from the store; where that cannot be done now,
        what was open before goes on.
        """
        try:
            generation = self._generations.current()
        except GenerationDamaged as error:
            return self._healed(error)
        seen = self._snapshot
        if seen is not None and (generation is None or generation is seen.edition.generation):
            return seen
        with self._swapping:
            edition = open_edition(self._generations, read_stamp(self.reader))
            return self._show(edition) if edition is not None else self._caught_up()

    def _show(self, edition: Edition) -> Snapshot:
        seen = self._snapshot
        if seen is None or seen.edition.generation is not edition.generation:
            if seen is not None:
                edition.take_over_postings(seen.edition)
            self._snapshot = seen = Snapshot(edition, self.reader, self.settings)
            logger.info("version %s is open", edition.version)
        return seen

    def _healed(self, damage: GenerationDamaged) -> Snapshot:
        logger.warning("%s", damage)
        try:
            with self._writing() as writer:
                return self._show(catch_up(self._generations, writer))
        except (WriterBusy, DataFolderError):
            if self._snapshot is None:
                raise
            return self._snapshot

    def _caught_up(self) -> Snapshot:
        with self._writing() as writer:
            return self._show(catch_up(self._generations, writer))

    # --- keeping up ------------------------------------------------------------------------------

    def refresh(self, watcher: Watcher | None) -> None:
        """Let what changed in the corpus go live, unless a rollback pinned the live version.

        Where nothing was live before, raises whatever stands in the way; else notes it.
        """
        head = self.reader.head()
        found = self._scan(watcher)
        if head.pinned:
            self.notices.append(
                f"version {head.live} is pinned by a rollback; to read the articles again: "
                "footnote reindex"
            )
            return
        known_rules = head.fingerprint == fingerprint()
        if head.live and known_rules and found.is_idle:
            return
        if known_rules and head.refused is not None and head.refused == found.digest():
            self.notices.append("changes were refused before; see them with: footnote reindex")
            return
        try:
            outcome = self.reindex(watcher=watcher)
        except (WriterBusy, DataFolderError) as error:
            if not head.live:
                raise
            self.notices.append(f"{error}; answered from version {head.live}")
            return
        if outcome.refusals:
            self.notices.append(
                f"not published: {'; '.join(outcome.refusals)}. "
                "If that is right: footnote reindex --force"
            )

    def settle(self) -> None:
        """Let the index show what the store holds, as a crash may have kept it from doing."""
        stamp = read_stamp(self.reader)
        edition = None
        try:
            edition = open_edition(self._generations, stamp)
        except GenerationDamaged as error:
            logger.warning("%s", error)
        if edition is not None and edition.stamp == stamp:
            self._show(edition)
            return
        try:
            self._caught_up()
        except (WriterBusy, DataFolderError) as error:
            if edition is None:
                raise
            self._show(edition)
            self.notices.append(f"{error}; answered from version {edition.version}")

    # --- writing ---------------------------------------------------------------------------------

    def reindex(
        self,
        names: Sequence[str] | None = None,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
    ) -> Outcome:
        """Read what changed, or these sources, and let it go live unless the guard refuses."""

        def work(run: Run, writer: Writer) -> Outcome:
            if writer.head().fingerprint != fingerprint():
                run.renew(fingerprint())
            found = self._scan(watcher) if names is None else self._named(names, writer)
            return run.follow(found)

        return self.write(work, force=force, watcher=watcher)

    def write(self, work: Work, *, force: bool = False, watcher: Watcher | None = None) -> Outcome:
        """Do some work on the store and publish what it led to. One thread at a time."""
        with self._writing() as writer:
            outcome = work(Run(writer, force=force, watcher=watcher), writer)
            seen = self._snapshot
            news = watcher if seen is None or seen.edition.stamp != read_stamp(writer) else None
            if news is not None:
                news(Progress(stage="index", done=0, total=1))
            edition = catch_up(self._generations, writer)
            self._show(edition)
            if news is not None:
                news(Progress(stage="publish", done=1, total=1))
            writer.forget_before(oldest_kept(writer))
        if is_merge_due(edition) and (self._merging is None or self._merging.poll() is not None):
            self._merging = start_merge(self.folder)
        return outcome

    def roll_back(self, version: int) -> None:
        """Let an earlier version be live and pin it. Raises UnknownVersion."""
        with self._writing() as writer:
            numbers = [row.number for row in writer.versions()]
            kept = [number for number in numbers if number >= oldest_kept(writer)]
            if version not in kept:
                raise UnknownVersion(version, kept)
            writer.roll_back(version)
            self._show(catch_up(self._generations, writer))

    def require(self, source: str) -> None:
        """Raise UnknownSource unless a file or a stored source has this name."""
        if self.reader.source(source) is None and file_named(self.corpus, source) is None:
            raise UnknownSource(source)

    def free_name(self, name: str) -> str:
        """Return the name under which a file from elsewhere is kept: no corpus file has it."""
        known = self.reader.source(name)
        taken = known is not None and known.origin == "corpus" and not known.excluded
        return f"added/{name}" if taken or file_named(self.corpus, name) else name

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return what is wrong with the store and the index that is live."""
        edition = self.snapshot().edition
        problems = self._generations.check(edition.generation, deep=True)
        faults = [Fault(source=None, paragraph=None, what=problem) for problem in problems]
        return (*faults, *verify(self.reader, edition, watcher))

    @contextmanager
    def _writing(self) -> Iterator[Writer]:
        with self._writing_here:
            try:
                self._disk.make_folders(self.folder)
            except OSError as error:
                problem = f"cannot be made ({error.strerror})"
                raise DataFolderError(self.folder, problem) from error
            with wait_for_writer_lock(self.folder), Writer(self.database) as writer:
                writer.migrate(now=datetime.now(UTC).isoformat(timespec="seconds"))
                yield writer

    def _scan(self, watcher: Watcher | None) -> Plan:
        found = walk(self.corpus)
        if watcher is not None:
            watcher(Progress(stage="scan", done=len(found.files), total=len(found.files)))
        plain = self.reader.plain_files()
        known = map(plain.__contains__, map(_AS_STORED, found.files))
        differing = [file for file, same in zip(found.files, known, strict=True) if not same]
        if len(found.files) - len(differing) == len(plain):
            # What is neither new nor different is all there was: most scans end here, cheaply.
            stored, files = self.reader.other_sources(), differing
        else:
            stored, files = self.reader.sources(), found.files
        if not found.files and not stored:
            raise CorpusError(self.corpus, "there are no articles (.txt or .md) in it")
        made = plan(stored, files, found.unreadable)
        return replace(made, num_unchanged=made.num_unchanged + len(found.files) - len(files))

    def _named(self, names: Sequence[str], writer: Writer) -> Plan:
        found = {name: file for name in names if (file := file_named(self.corpus, name))}
        known = {name: source for name in names if (source := writer.source(name))}
        head = writer.version(writer.head().live)
        return plan_for(names, known, found, head.sources if head else 0)


def folder_of(data: Path, corpus: Path) -> Path:
    """Return the folder that keeps the index of a corpus: readable, and one for each path."""
    key = hashlib.sha256(str(corpus).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    name = re.sub(r"[^A-Za-z0-9]+", "-", corpus.name).strip("-")[:40] or "corpus"
    return data.absolute() / f"{name}-{key}"


def oldest_kept(reader: Reader) -> int:
    """Return the first version whose articles are not forgotten."""
    numbers = [version.number for version in reader.versions()[-KEPT_VERSIONS:]]
    limit = (datetime.now(UTC) - KEPT_FOR).isoformat(timespec="seconds")
    young = [version.number for version in reader.versions() if version.created_at >= limit]
    return min([*numbers, *young, reader.head().live])
