"""How an address or a path is to be followed, as far as the place itself shows."""

import hashlib
from pathlib import Path

from index.sources.following.harvest import FollowedKind


def is_repository_address(place: str) -> bool:
    """Return whether an address is that of a git repository, by how it is written."""
    path = place.partition("?")[0].rstrip("/")
    return place.startswith("git+http") or (
        place.startswith(("http://", "https://")) and path.endswith(".git")
    )


def is_checkout(path: Path) -> bool:
    """Return whether a folder is the checkout of a git repository."""
    return path.is_dir() and (path / ".git").exists()


def copy_name(place: str) -> str:
    """Return the name of the folder that holds the copy of a repository."""
    return hashlib.sha256(place.encode()).hexdigest()[:16]


def kind_of_place(place: str) -> FollowedKind:
    """Return how an address or an absolute path is to be followed, as far as it shows."""
    if is_repository_address(place):
        return FollowedKind.CHECKOUT
    if place.startswith(("http://", "https://")):
        return FollowedKind.PAGE
    return FollowedKind.CHECKOUT if is_checkout(Path(place)) else FollowedKind.FILE
