"""One address that is followed: an article, a feed, or a zip file of articles."""

import hashlib
from collections.abc import Collection
from dataclasses import replace

from index.sources.following.harvest import (
    FollowedKind,
    FollowedThing,
    Harvest,
    Read,
    harvest_reading,
    read_request,
)
from index.sources.following.sitemap import follow_sitemap, is_sitemap
from index.sources.web import fetch_page


def follow_page(thing: FollowedThing, *, allowed_hosts: Collection[str], read: Read) -> Harvest:
    """Ask for the page at a thing's address, and read it if it has changed.

    A sitemap is followed to its pages, also where it lists the same as before. Raises SourceError.
    """
    page = fetch_page(thing.place, allowed_hosts=allowed_hosts, validators=thing.validators)
    if thing.kind is FollowedKind.SITEMAP or (page.data is not None and is_sitemap(page.data)):
        return follow_sitemap(thing, page, allowed_hosts=allowed_hosts, read=read)
    digest = hashlib.sha256(page.data).digest() if page.data is not None else None
    if page.data is None or digest == thing.digest:
        return Harvest(kind=FollowedKind.PAGE, is_unchanged=True)
    harvest = harvest_reading(thing, read(read_request(thing.name, page, chats=thing.chats)), page)
    return replace(harvest, digest=digest, validators=page.validators)
