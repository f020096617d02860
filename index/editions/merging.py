"""Merging of all segments into one, in a process of its own, while questions are answered.

The process builds and writes the new segment without the writer's lock. It takes the lock only to
publish it, together with what was changed meanwhile.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from index.editions.build import build_edition, update_edition
from index.editions.data_folder import DATABASE, INDEX_FOLDER, MERGE_LOCK, WRITER_LOCK
from index.editions.edition import Edition
from index.editions.merge_policy import SEGMENT_MERGE_POLICY
from index.editions.store_catch_up import open_edition, publish, read_stamp, store_damage
from index.errors import GenerationDamaged, WriterBusy
from index.generations import DISK, Disk, Generations, hold_lock
from index.store import StoreReader

_CHANGED_SHARE = 0.05
"""Sentences outside the first segment, or dead, as a share of it, above which a merge is due."""
_MAX_SEGMENTS = 6
"""Segments above which a merge is due."""
_MAX_WAIT_SECONDS = 60.0
"""Longest wait for the writer's lock while a merge holds it."""
_PAUSE_SECONDS = 0.01
"""Pause between two attempts to take the writer's lock."""
_MAX_ATTEMPTS_WITHOUT_MERGE = 3
"""Attempts in a row at which the lock was taken though no merge was running; then give up."""


def is_merge_due(edition: Edition) -> bool:
    """Return whether a merge is worth it: much is new or dead, or there are many segments."""
    sizes = [segment.num_sentences for segment in edition.segments]
    if not sizes:
        return False
    dead = sum(sizes) - edition.totals["sentence"].num_units
    outside = sum(sizes[1:]) + dead
    allowed = max(SEGMENT_MERGE_POLICY.large, _CHANGED_SHARE * sizes[0])
    return len(sizes) > _MAX_SEGMENTS or outside > allowed


def start_merge(folder: Path) -> subprocess.Popen[bytes]:
    """Start to merge the index of a data folder in another process."""
    home = str(Path(__file__).parent.parent.parent)
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603, our own module
        [sys.executable, "-m", "index.editions", str(folder)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C in the terminal must not end the merge
    )


def merge(folder: Path, *, disk: Disk = DISK) -> bool:
    """Merge all segments into one; False if another process does so or there is no index."""
    generations = Generations(folder / INDEX_FOLDER, disk=disk)
    with StoreReader(folder / DATABASE) as reader, suppress(GenerationDamaged):
        try:
            with hold_lock(folder / MERGE_LOCK):
                old = open_edition(generations, read_stamp(reader))
                if old is None:
                    return False
                with store_damage(reader):
                    built = build_edition(reader, old.stamp)
                # Written before the lock is taken: writers would wait for a low-priority process.
                with generations.stage(built.arrays) as file, wait_for_writer_lock(folder):
                    merged = publish(generations, built, reuse=None, live=False, staged=file)
                    _go_live(generations, merged, reader)
                return True
        except WriterBusy:
            return False
    return False


def _go_live(generations: Generations, merged: Edition, reader: StoreReader) -> None:
    """Publish the merged edition, with what was committed while it was built."""
    stamp = read_stamp(reader)
    if merged.stamp == stamp:
        generations.make_current(merged.generation.number)
        generations.prune()
    elif (stamp.identity, stamp.fingerprint) == merged.stamp[1:]:
        publish(generations, update_edition(merged, reader, stamp), reuse=merged)


@contextmanager
def wait_for_writer_lock(folder: Path) -> Iterator[None]:
    """Hold the writer's lock; wait for it as long as a merge may be holding it.

    Raises WriterBusy, almost at once, if another writer holds it and no merge is running.
    """
    deadline = time.monotonic() + _MAX_WAIT_SECONDS
    without_merge = 0
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(hold_lock(folder / WRITER_LOCK))
                break
            except WriterBusy:
                # A merge may have ended between the two attempts, so one alone proves nothing.
                without_merge = 0 if _is_merging(folder) else without_merge + 1
                if time.monotonic() > deadline or without_merge > _MAX_ATTEMPTS_WITHOUT_MERGE:
                    raise
                time.sleep(_PAUSE_SECONDS)
        yield


def _is_merging(folder: Path) -> bool:
    try:
        with hold_lock(folder / MERGE_LOCK):
            return False
    except WriterBusy:
        return True
