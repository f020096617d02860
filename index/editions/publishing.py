"""How does the published index catch up with the store?"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from index.editions.build import BOUNDS, Made, changed, whole
from index.editions.edition import FORMAT, Edition, Stamp
from index.editions.vocabularies import Bounds
from index.errors import GenerationDamaged, StoreDamaged
from index.generations.generations import Generation, Generations
from index.generations.manifest import Part
from index.store import Reader


def stamp_of(reader: Reader) -> Stamp:
    """Return what an edition of the live version must carry."""
    head = reader.head()
    return Stamp(head.live, head.identity, head.fingerprint)


def opened(generations: Generations, stamp: Stamp) -> Edition | None:
    """Return the live edition if it comes from this database and its rules, of whatever version.

    Raises GenerationDamaged.
    """
    generation = generations.current()
    return _understood(generation, stamp) if generation else None


def catch_up(generations: Generations, reader: Reader, *, bounds: Bounds = BOUNDS) -> Edition:
    """Publish what the store holds, unless that is live already. Needs the writer's lock.

    A rollback finds the generation of its version, a change writes what it changed, and what is
    damaged or made by other rules is made anew from the store.
    """
    stamp = stamp_of(reader)
    old = None
    with suppress(GenerationDamaged):
        old = opened(generations, stamp)
    if old is not None and old.stamp == stamp:
        return old
    went_back = old is not None and stamp.version < old.version
    if went_back and (kept := _kept(generations, stamp)) is not None:
        return Edition(generations.make_current(kept.generation.number))
    with damage_named(reader):
        if old is not None:
            made = changed(old, reader, stamp, bounds=bounds)
        else:
            reader.require_names()  # once an altered one is indexed, nothing would tell
            made = whole(reader, stamp)
    return publish(generations, made, reuse=old)


@contextmanager
def damage_named(reader: Reader) -> Iterator[None]:
    """Raise StoreDamaged for an error that comes of what cannot stand in the database."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        faults = reader.faults()
        if not faults:
            raise
        raise StoreDamaged(reader.path, faults[0]) from error


def publish(
    generations: Generations,
    made: Made,
    *,
    reuse: Edition | None,
    live: bool = True,
    staged: Part | None = None,
) -> Edition:
    """Publish an edition and forget generations that are no longer kept."""
    base = reuse.generation if reuse else None
    generation = generations.publish(made.arrays, made.meta, base, live=live, staged=staged)
    if live:
        generations.prune()
    return Edition(generation)


def _kept(generations: Generations, stamp: Stamp) -> Edition | None:
    for number in reversed(generations.kept()):
        with suppress(GenerationDamaged):
            edition = _understood(generations.open(number), stamp)
            if edition is not None and edition.stamp == stamp:
                return edition
    return None


def _understood(generation: Generation, stamp: Stamp) -> Edition | None:
    meta = generation.meta
    same = (meta.get("format"), meta.get("identity"), meta.get("fingerprint"))
    if same != (FORMAT, stamp.identity, stamp.fingerprint):
        return None
    return Edition(generation)
