"""Adding sources beside the corpus files, leaving them out, and looking at their places again."""

from index.adding.added_sources import AddedSources
from index.adding.following_options import FollowingOptions
from index.adding.freshness import mark_outdated

__all__ = ["AddedSources", "FollowingOptions", "mark_outdated"]
