"""The versions that a server has seen, from those of the shared articles and its own. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from index.store import ServerVersion
from index.types import VersionInfo


def merge_history(
    seen: Sequence[ServerVersion],
    shared: Sequence[VersionInfo],
    own: Sequence[VersionInfo],
    *,
    live: int,
) -> tuple[VersionInfo, ...]:
    """Return the versions that a server has seen, newest first.

    Before its first own source a server saw those of the shared articles, under their own numbers.
    `live` is the number of the version that it sees now.
    """
    shared_by_number = {info.version: info for info in shared}
    own_by_number = {info.version: info for info in own}
    first = seen[0].number if seen else live + 1
    earlier = [info for info in shared if info.version < first]
    merged = []
    before: ServerVersion | None = None
    for row in seen:
        merged.append(_merge(row, before, shared_by_number, own_by_number, live=live))
        before = row
    return (*reversed(merged), *(_as_seen(info, live) for info in earlier))


def _as_seen(info: VersionInfo, live: int) -> VersionInfo:
    """Return a version of the shared articles as one that the server saw, alive or not."""
    is_live = info.version == live
    return _copy(info, version=info.version, live=is_live, pinned=is_live and info.pinned)


def _merge(
    row: ServerVersion,
    before: ServerVersion | None,
    shared: Mapping[int, VersionInfo],
    own: Mapping[int, VersionInfo],
    *,
    live: int,
) -> VersionInfo:
    parts = [info for info in (shared.get(row.shared), own.get(row.own)) if info is not None]
    own_changed = before is None or before.own != row.own
    changed = own.get(row.own) if own_changed else shared.get(row.shared)
    is_live = row.number == live
    return VersionInfo(
        version=row.number,
        created_at=datetime.fromisoformat(row.created_at),
        live=is_live,
        kept=len(parts) == 2 and all(part.kept for part in parts),
        pinned=is_live and any(part.pinned for part in parts),
        sources=sum(part.sources for part in parts),
        paragraphs=sum(part.paragraphs for part in parts),
        sentences=sum(part.sentences for part in parts),
        added=changed.added if changed else 0,
        changed=changed.changed if changed else 0,
        removed=changed.removed if changed else 0,
    )


def _copy(info: VersionInfo, *, version: int, live: bool, pinned: bool) -> VersionInfo:
    return VersionInfo(
        version=version,
        created_at=info.created_at,
        live=live,
        kept=info.kept,
        pinned=pinned,
        sources=info.sources,
        paragraphs=info.paragraphs,
        sentences=info.sentences,
        added=info.added,
        changed=info.changed,
        removed=info.removed,
    )
