"""How do a base and its deltas become one volume again, while questions are answered?

In a process of its own, which makes and writes the new volume without the writer's lock, and takes
the lock to name it and to catch up with what was changed meanwhile.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from index.editions.build import BOUNDS, changed, whole
from index.editions.edition import Edition
from index.editions.publishing import damage_named, opened, publish, stamp_of
from index.errors import GenerationDamaged, WriterBusy
from index.generations.disk import DISK, Disk, Held, lock
from index.generations.generations import Generations
from index.store import Reader

DATABASE = "articles.db"
INDEX = "index"
WRITER_LOCK = "writer.lock"
MERGE_LOCK = "merge.lock"

_SHARE = 0.05
_MOST_VOLUMES = 6
_PATIENCE_SECONDS = 60.0
_PAUSE_SECONDS = 0.01
_LOOKS = 3


def is_due(edition: Edition) -> bool:
    """Tell whether merging is worth it: a twentieth is new or dead, or there are many volumes."""
    sizes = [volume.num_sentences for volume in edition.volumes]
    if not sizes:
        return False
    dead = sum(sizes) - edition.totals["sentence"].num_units
    outside = sum(sizes[1:]) + dead
    return len(sizes) > _MOST_VOLUMES or outside > max(BOUNDS.large, _SHARE * sizes[0])


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Start merging the index in this data folder in another process."""
    home = str(Path(__file__).parent.parent.parent)
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603, ourselves
        [sys.executable, "-m", "index.editions", str(folder)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is meant for who asked, not for this
    )


def merge(folder: Path, *, disk: Disk = DISK) -> bool:
    """Merge all volumes into one; False if another process is doing so or nothing is there."""
    generations = Generations(folder / INDEX, disk=disk)
    with Reader(folder / DATABASE) as reader, suppress(GenerationDamaged):
        try:
            with lock(folder / MERGE_LOCK):
                old = opened(generations, stamp_of(reader))
                if old is None:
                    return False
                with damage_named(reader):
                    made = whole(reader, old.stamp)
                # Who changes something would wait, at whose priority this process does not run.
                with generations.staged(made.arrays) as part, patient_lock(folder):
                    merged = publish(generations, made, reuse=None, live=False, staged=part)
                    _go_live(generations, merged, reader)
                return True
        except WriterBusy:
            return False
    return False


def _go_live(generations: Generations, merged: Edition, reader: Reader) -> None:
    """Let the merged edition go live, with what was committed while it was made."""
    stamp = stamp_of(reader)
    if merged.stamp == stamp:
        generations.make_current(merged.generation.number)
        generations.prune()
    elif (stamp.identity, stamp.fingerprint) == merged.stamp[1:]:
        publish(generations, changed(merged, reader, stamp), reuse=merged)


@contextmanager
def patient_lock(folder: Path) -> Iterator[Held]:
    """Hold the writer's lock, waiting for as long as a merge may be what is in the way.

    Raises WriterBusy, almost at once, when somebody else writes and nobody merges.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    unexplained = 0
    with ExitStack() as stack:
        held = None
        while held is None:
            try:
                held = stack.enter_context(lock(folder / WRITER_LOCK))
            except WriterBusy:
                # A merge may have ended between the two looks, so one look proves nothing.
                unexplained = 0 if _is_merging(folder) else unexplained + 1
                if time.monotonic() > deadline or unexplained > _LOOKS:
                    raise
                time.sleep(_PAUSE_SECONDS)
        yield held


def _is_merging(folder: Path) -> bool:
    try:
        with lock(folder / MERGE_LOCK):
            return False
    except WriterBusy:
        return True
