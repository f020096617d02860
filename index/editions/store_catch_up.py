"""Publishing: brings the published index up to the state of the store."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from index.editions.build import UnpublishedEdition, build_edition, update_edition
from index.editions.edition import FORMAT, Edition, Stamp
from index.editions.merge_policy import SEGMENT_MERGE_POLICY, MergePolicy
from index.errors import GenerationDamaged, StoreDamaged
from index.generations import ArrayFile, Generation, Generations
from index.store import StoreReader


def read_stamp(reader: StoreReader) -> Stamp:
    """Return the stamp of an edition of the store's live version."""
    head = reader.read_head()
    return Stamp(head.live, head.identity, head.fingerprint)


def open_edition(generations: Generations, stamp: Stamp) -> Edition | None:
    """Return the live edition, of any version; None unless database and rules are the stamp's.

    Raises GenerationDamaged.
    """
    generation = generations.current()
    return _open_if_usable(generation, stamp) if generation else None


def catch_up(
    generations: Generations,
    reader: StoreReader,
    *,
    policy: MergePolicy = SEGMENT_MERGE_POLICY,
    review: Callable[[Edition], None] | None = None,
) -> Edition:
    """Publish the live version of the store, unless it is published. Needs the writer's lock.

    After a rollback, the kept generation of that version is used again. After a change, only what
    changed is written. If the last edition is damaged or was made by other rules, all is built
    again from the store. A new edition is handed to `review` before it goes live.
    """
    stamp = read_stamp(reader)
    old = None
    with suppress(GenerationDamaged):
        old = open_edition(generations, stamp)
    if old is not None and old.stamp == stamp:
        return old
    is_rollback = old is not None and stamp.version < old.version
    if is_rollback and (kept := _find_kept(generations, stamp)) is not None:
        return Edition(generations.make_current(kept.generation.number))
    with store_damage(reader):
        if old is not None:
            unpublished = update_edition(old, reader, stamp, policy=policy)
        else:
            reader.check_source_names()  # an altered name would be noticed nowhere else
            unpublished = build_edition(reader, stamp)
    if review is None:
        return publish(generations, unpublished, reuse=old)
    edition = publish(generations, unpublished, reuse=old, live=False)
    review(edition)
    live = Edition(generations.make_current(edition.generation.number))
    generations.prune()
    return live


@contextmanager
def store_damage(reader: StoreReader) -> Iterator[None]:
    """Raise StoreDamaged for an error that was caused by impossible values in the database."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        faults = reader.check_integrity()
        if not faults:
            raise
        raise StoreDamaged(reader.path, faults[0]) from error


def publish(
    generations: Generations,
    unpublished: UnpublishedEdition,
    *,
    reuse: Edition | None,
    live: bool = True,
    staged: ArrayFile | None = None,
) -> Edition:
    """Publish an edition, and remove generations that are no longer kept if it goes live.

    Arguments as in `Generations.publish`.
    """
    base = reuse.generation if reuse else None
    arrays, meta = unpublished
    generation = generations.publish(arrays, meta, base, live=live, staged=staged)
    if live:
        generations.prune()
    return Edition(generation)


def _find_kept(generations: Generations, stamp: Stamp) -> Edition | None:
    """Return the newest kept edition with this stamp."""
    for number in reversed(generations.kept()):
        with suppress(GenerationDamaged):
            edition = _open_if_usable(generations.open(number), stamp)
            if edition is not None and edition.stamp == stamp:
                return edition
    return None


def _open_if_usable(generation: Generation, stamp: Stamp) -> Edition | None:
    """Return the edition of a generation if its format, database and rules are the current ones."""
    meta = generation.meta
    origin = (meta.get("format"), meta.get("identity"), meta.get("fingerprint"))
    if origin != (FORMAT, stamp.identity, stamp.fingerprint):
        return None
    return Edition(generation)
