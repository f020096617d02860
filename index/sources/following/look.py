"""Looking at a followed thing: what it holds now, whichever kind it is."""

import hashlib
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from index.errors import SourceError
from index.sources.caged_reader import ReadRequest
from index.sources.following.harvest import (
    FollowedKind,
    FollowedThing,
    Harvest,
    Read,
    harvest_reading,
)
from index.sources.formats import MAX_BYTES


def look(
    thing: FollowedThing, *, allowed_hosts: Collection[str], folder: Path, read: Read
) -> Harvest:
    """Return what a followed thing holds now, read anew where it has changed.

    `allowed_hosts` may have private addresses; `folder` keeps copies of repositories. Raises
    SourceError if the thing cannot be reached or read.
    """
    if thing.kind is FollowedKind.CHECKOUT:
        from index.sources.following.checkout import follow_checkout  # noqa: PLC0415, as below

        return follow_checkout(thing, allowed_hosts=allowed_hosts, folder=folder, read=read)
    if thing.kind is FollowedKind.FILE:
        return _look_at_file(thing, read)
    from index.sources.following.web_page import follow_page  # noqa: PLC0415, TLS loads slowly

    return follow_page(thing, allowed_hosts=allowed_hosts, read=read)


def _look_at_file(thing: FollowedThing, read: Read) -> Harvest:
    try:
        with Path(thing.place).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(thing.place, reason) from error
    digest = hashlib.sha256(data).digest()
    if digest == thing.digest:
        return Harvest(kind=FollowedKind.FILE, is_unchanged=True)
    reading = read(ReadRequest(name=thing.name, data=data, chats=thing.chats))
    return replace(harvest_reading(thing, reading), digest=digest)
