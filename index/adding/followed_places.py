"""The places of added sources: what they are, how they are followed, and what they hold now."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from index.adding.following_options import FollowingOptions
from index.errors import ConfigError, SourceError
from index.reindex import Look, describe_followed
from index.settings import IndexSettings
from index.sources import (
    CagedReader,
    FollowedKind,
    FollowedThing,
    Harvest,
    Validators,
    file_name_of,
    is_address,
    is_readable_place,
    kind_of_place,
    look,
)
from index.store import StoredFollowing, StoredSource, StoreReader
from index.types import Progress, Watcher

_NO_REPOSITORY = "a git repository; add the address of one of its pages, or a zip file of it"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchLimits:
    """What a look at a place may do.

    `allowed_hosts` may have private addresses. Copies of repositories are kept in the folder
    `copies`; None allows no repositories. A sitemap may have `max_pages` and take `max_seconds`;
    None stands for the limits of `follow_sitemap`.
    """

    allowed_hosts: Collection[str]
    copies: Path | None
    max_pages: int | None = None
    max_seconds: float | None = None


class FollowedPlaces:
    """The places of the sources in one store; only `look` and `look_at` use the network.

    `reader` is None where there is no store yet.
    """

    def __init__(
        self, reader: StoreReader | None, settings: IndexSettings, limits: FetchLimits
    ) -> None:
        self._reader = reader
        self._settings = settings
        self._limits = limits

    def describe(
        self, location: str, options: FollowingOptions
    ) -> tuple[FollowedThing, StoredFollowing]:
        """Return a place as what is to be read whole, and how it is to be followed."""
        source = self._reader.find_source_at(location) if self._reader else None
        following = self.find_following(source) if source else None
        if self._reader is None or source is None or following is None:
            name = source.name if source else file_name_of(location)
            following = options.apply(_not_followed_yet(0, name, location))
            thing = FollowedThing(
                name=name,
                place=location,
                kind=FollowedKind(following.kind),
                chats=bool(following.chats),
            )
            return thing, following
        following = options.apply(following)
        thing = describe_followed(self._reader, source, following)
        return replace(thing, digest=None, validators=Validators()), following

    def find_following(self, source: StoredSource) -> StoredFollowing | None:
        """Return how a source is followed, None if nothing was set."""
        return self._reader.find_following(source.name) if self._reader else None

    def configure(self, source: StoredSource, options: FollowingOptions) -> StoredFollowing:
        """Return how a source is followed with these options. Raises ConfigError if it cannot."""
        name, place = source.name, source.place
        if source.container is not None:
            raise ConfigError(f"{name} is one of many articles; name what holds them all")
        if place is None and (options.every or options.chats):
            raise ConfigError(
                f"{name} is a file of the folder of articles, read with each re-index"
            )
        if place is not None and not is_readable_again(place) and options.every:
            raise ConfigError(f"{name} was uploaded; to renew it, upload it again")
        known = self.find_following(source)
        if known is None:
            kind = FollowedKind.FILE if place is None else kind_of_place(place)
            known = _following(source.id, name, kind)
        return options.apply(known)

    # --- looking ---------------------------------------------------------------------------------

    def look(self, thing: FollowedThing) -> Harvest:
        """Return what a place holds now. Raises SourceError."""
        limits = self._limits
        if limits.copies is None and thing.kind is FollowedKind.CHECKOUT:
            raise SourceError(thing.place, _NO_REPOSITORY)
        bounded = replace(thing, max_pages=limits.max_pages, max_seconds=limits.max_seconds)
        with CagedReader(max_seconds=self._settings.read_seconds) as reader:
            return look(
                bounded,
                allowed_hosts=limits.allowed_hosts,
                folder=limits.copies or Path(),
                read=reader.read,
            )

    def look_at(
        self, followed: Sequence[StoredFollowing], watcher: Watcher | None = None
    ) -> tuple[Look, ...]:
        """Look at the places of these sources, one after the other; a fault costs one of them."""
        return tuple(self._iterate_looks(followed, watcher or (lambda _: None)))

    def _iterate_looks(
        self, followed: Sequence[StoredFollowing], watcher: Watcher
    ) -> Iterator[Look]:
        for done, following in enumerate(followed):
            watcher(Progress(stage="fetch", done=done, total=len(followed), source=following.name))
            source = self._reader.find_source(following.name) if self._reader else None
            if self._reader is None or source is None or _is_kept_as_it_is(following, source):
                continue
            thing = describe_followed(self._reader, source, following)
            try:
                yield Look(name=thing.name, result=self.look(thing))
            except SourceError as error:
                yield Look(name=thing.name, result=error)


def is_readable_again(place: str) -> bool:
    """Return whether something can be read at a place again: not at that of an upload."""
    return is_address(place) or Path(place).is_absolute()


def list_due(reader: StoreReader, now: datetime) -> list[StoredFollowing]:
    """Return how those sources are followed whose interval has passed, longest overdue first."""
    moment = now.astimezone(UTC).isoformat(timespec="seconds")
    due = [(each.due_at, each) for each in reader.list_followed() if each.due_at is not None]
    return [each for due_at, each in sorted(due) if due_at <= moment]


def followed_by_default(source: StoredSource) -> StoredFollowing:
    """Return how a source is followed for which nothing was set: read with each re-index."""
    return _not_followed_yet(source.id, source.name, source.place or "")


def _not_followed_yet(source_id: int, name: str, place: str) -> StoredFollowing:
    return _following(source_id, name, kind_of_place(place))


def _following(source_id: int, name: str, kind: FollowedKind) -> StoredFollowing:
    return StoredFollowing(source_id, name, kind.value, None, None, 0, None, None, 0)


def _is_kept_as_it_is(following: StoredFollowing, source: StoredSource) -> bool:
    """Return whether a source's text stays: of an upload, and of an added file that is gone.

    A file that is followed at an interval is missed if it is gone.
    """
    place = source.place or ""
    if following.kind != FollowedKind.FILE:
        return not is_readable_again(place)
    is_gone = not (is_readable_again(place) and is_readable_place(place))
    return is_gone and following.every_seconds is None
