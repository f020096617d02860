"""Sources that are read again: a page, a feed, a sitemap, a git repository, a zip file.

Nothing here knows the store: a thing and how it was read last go in, a `Harvest` comes out.
"""

from index.sources.fetched_page import Validators
from index.sources.following.harvest import (
    FollowedKind,
    FollowedThing,
    Harvest,
    HarvestedArticle,
    KnownMember,
    harvest_reading,
    rename_harvest,
)
from index.sources.following.kinds import copy_name, kind_of_place
from index.sources.following.look import look
from index.sources.following.schedule import (
    LEAST_INTERVAL,
    format_duration,
    next_look,
    parse_duration,
    parse_interval,
)

__all__ = [
    "LEAST_INTERVAL",
    "FollowedKind",
    "FollowedThing",
    "Harvest",
    "HarvestedArticle",
    "KnownMember",
    "Validators",
    "copy_name",
    "format_duration",
    "harvest_reading",
    "kind_of_place",
    "look",
    "next_look",
    "parse_duration",
    "parse_interval",
    "rename_harvest",
]
