"""Adding sources beside the corpus files, leaving them out, and looking at their places again."""

from index.adding.added_sources import AddedSources
from index.adding.followed_places import (
    FetchLimits,
    FollowedPlaces,
    followed_by_default,
    is_readable_again,
    list_due,
)
from index.adding.following_options import FollowingOptions
from index.adding.freshness import mark_outdated
from index.adding.source_names import explain_unknown

__all__ = [
    "AddedSources",
    "FetchLimits",
    "FollowedPlaces",
    "FollowingOptions",
    "explain_unknown",
    "followed_by_default",
    "is_readable_again",
    "list_due",
    "mark_outdated",
]
