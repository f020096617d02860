"""The narrowed collections that were asked last, a bounded number of them."""

import threading
from collections import Counter, OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import numpy as np

from index.editions import Snapshot
from index.live_index import ArticleIndex, OpenVersion
from index.scopes.joined import Joined, join
from index.scopes.visibility.narrowed_snapshot import NarrowedSnapshot
from index.scopes.visibility.visible_folders import VisibleFolders

if TYPE_CHECKING:  # imported where there is a cluster
    from index.cluster import ClusterSnapshot, NarrowedClusterSnapshot

    Part = Snapshot | ClusterSnapshot
    NarrowedPart = NarrowedSnapshot | NarrowedClusterSnapshot

MAX_KEPT = 32
MAX_BYTES = 256_000_000
"""Narrowed collections that are kept, and the memory that they may take; the last one stays."""

Seen = OpenVersion | Joined
Key = tuple[int | None, VisibleFolders]


@dataclass(frozen=True, slots=True)
class _Kept:
    whole: Seen
    narrowed: Seen
    nbytes: int


class Narrowings:
    """Narrows what servers see to folders; any thread may ask, and one at a time builds.

    The shared part is built once for all servers with the same folders. A new version drops those
    of the version before.
    """

    def __init__(self, shared: ArticleIndex) -> None:
        self._shared = shared
        self._build_lock = threading.Lock()
        self._lock = threading.Lock()
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._parts: WeakValueDictionary[Key, NarrowedSnapshot] = WeakValueDictionary()
        self._in_cluster: WeakValueDictionary[VisibleFolders, NarrowedClusterSnapshot] = (
            WeakValueDictionary()
        )

    def find(self, guild: int, seen: Seen, folders: VisibleFolders) -> Seen | None:
        """Return what is left of `seen` in these folders, None if it must be built first."""
        key = _key(guild, seen, folders)
        with self._lock:
            kept = self._kept.get(key)
            if kept is None or kept.whole is not seen:
                return None
            self._kept.move_to_end(key)
            return kept.narrowed

    def narrow(self, guild: int, seen: Seen, folders: VisibleFolders) -> Seen:
        """Return what is left of `seen` in these folders: `seen` itself if all of it lies there."""
        found = self.find(guild, seen, folders)
        if found is not None:
            return found
        with self._build_lock:
            found = self.find(guild, seen, folders)  # somebody else may have built it meanwhile
            if found is None:
                kept = self._build(guild, seen, folders)
                self._keep(_key(guild, seen, folders), kept)
                found = kept.narrowed
            return found

    def _build(self, guild: int, seen: Seen, folders: VisibleFolders) -> _Kept:
        shared = self._narrow_shared(_shared_part(seen), folders)
        if not isinstance(seen, Joined):
            return (
                _Kept(seen, seen, 0) if shared.hides_nothing else _Kept(seen, shared, shared.nbytes)
            )
        own = self._narrow_here(guild, seen.own, folders)
        if shared.hides_nothing and own.hides_nothing:
            return _Kept(seen, seen, 0)
        settings = self._shared.settings
        joined = join(shared, own, settings, version=seen.version)
        return _Kept(seen, joined, shared.nbytes + own.nbytes)

    def _narrow_shared(self, whole: "Part", folders: VisibleFolders) -> "NarrowedPart":
        if isinstance(whole, Snapshot):
            return self._narrow_here(None, whole, folders)
        part = self._in_cluster.get(folders)
        if part is None or part.whole is not whole:
            part = self._narrow_in_cluster(whole, folders, part)
            self._in_cluster[folders] = part
        return part

    def _narrow_here(
        self, guild: int | None, whole: Snapshot, folders: VisibleFolders
    ) -> NarrowedSnapshot:
        part = self._parts.get((guild, folders))
        if part is None or part.whole is not whole:
            part = NarrowedSnapshot(whole, folders, self._shared.settings)
            self._parts[guild, folders] = part
        return part

    def _narrow_in_cluster(
        self,
        whole: "ClusterSnapshot",
        folders: VisibleFolders,
        before: "NarrowedClusterSnapshot | None",
    ) -> "NarrowedClusterSnapshot":
        from index.cluster import NarrowedClusterSnapshot  # noqa: PLC0415, most folders need none

        reader, version = self._shared.reader, whole.version
        live = reader.list_live_articles(version)
        visible = sorted(article for name, article in live if folders.sees(name))
        languages: Counter[str] = Counter()
        for first, stop in folders.ranges():
            languages.update(reader.count_languages_between(version, first, stop))
        return NarrowedClusterSnapshot(
            whole,
            np.array(visible, np.int64),
            languages,
            self._shared.settings,
            before=before,
        )

    def _keep(self, key: Key, kept: _Kept) -> None:
        with self._lock:
            live = _shared_part(kept.whole)
            for old in [k for k, v in self._kept.items() if _shared_part(v.whole) is not live]:
                del self._kept[old]
            self._kept[key] = kept
            self._kept.move_to_end(key)
            total = sum(each.nbytes for each in self._kept.values())
            while len(self._kept) > 1 and (len(self._kept) > MAX_KEPT or total > MAX_BYTES):
                total -= self._kept.popitem(last=False)[1].nbytes


def _key(guild: int, seen: Seen, folders: VisibleFolders) -> Key:
    """Return the key of a narrowing: servers without own sources share theirs."""
    return (guild if isinstance(seen, Joined) else None, folders)


def _shared_part(seen: Seen) -> "Part":
    part = seen.shared if isinstance(seen, Joined) else seen
    if isinstance(part, Snapshot):
        return part
    from index.cluster import ClusterSnapshot  # noqa: PLC0415, most folders need none

    if not isinstance(part, ClusterSnapshot):
        raise TypeError(f"{type(part).__name__} cannot be narrowed")
    return part
