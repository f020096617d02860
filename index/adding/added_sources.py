"""Sources beside the corpus files: adding, leaving out, and looking at their places again."""

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from index.adding.followed_places import FetchLimits, FollowedPlaces, list_due
from index.adding.following_options import FollowingOptions
from index.adding.source_names import SourceNames, find_ending, is_source_now
from index.errors import ConfigError, UnknownSource
from index.live_index import ArticleIndex, Review
from index.reindex import Look, ReindexOutcome, ReindexRun
from index.sources import (
    UPLOAD,
    copy_name,
    find_file,
    is_address,
    is_readable_place,
    locate,
    read_upload,
    rename_harvest,
    require_readable,
)
from index.store import StoreWriter
from index.types import Watcher

_COPIES = "followed"
"""Folder, in the data folder, of the copies of repositories."""


class AddedSources:
    """The added and followed sources of one corpus. Only these methods use the network."""

    def __init__(self, live_index: ArticleIndex) -> None:
        self._live_index = live_index
        self._reader = live_index.reader
        self._copies = live_index.folder / _COPIES
        limits = FetchLimits(allowed_hosts=live_index.settings.fetch_allow, copies=self._copies)
        self._places = FollowedPlaces(live_index.reader, live_index.settings, limits)

    # --- adding ----------------------------------------------------------------------------------

    def find_corpus_name(self, place: str) -> str | None:
        """Return the name of the corpus file that a place stands for, None for any other place."""
        path, corpus = Path(self._locate(place)), self._live_index.corpus
        if not path.is_relative_to(corpus):
            return None
        name = path.relative_to(corpus).as_posix()
        return name if find_file(corpus, name) else None

    def add(
        self,
        place: str,
        options: FollowingOptions,
        *,
        name: str | None = None,
        replace_other: bool = False,
        language: str | None = None,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Add what is at an address or a path, or update it if it is a source already.

        Raises SourceError, ConfigError, and NameInUse as `Engine.add` says.
        """
        location = self._locate(place)
        require_readable(place, location)
        self._refuse_checkout_in_corpus(location)
        thing, following = self._places.describe(location, options)
        harvest = self._places.look(thing)
        ending = find_ending(thing, harvest)

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            names = SourceNames(writer, self._live_index.corpus)
            chosen = names.choose(location, name, ending=ending, replace_other=replace_other)
            return run.add(
                rename_harvest(harvest, thing.name, chosen),
                name=chosen,
                place=location,
                following=following,
                language=language,
            )

        return self._live_index.write(work, force=replace_other, watcher=watcher, review=review)

    def add_upload(
        self,
        name: str,
        data: bytes,
        *,
        replace_other: bool = False,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Add the bytes of a file under its name, or update what was uploaded under it before.

        Another article of that name is held back, unless it is to replace the one before.

        What holds many articles, such as a zip file, gives the sources `NAME/…`.
        Raises SourceError, ConfigError, and NameInUse as `add` does.
        """
        place = f"{UPLOAD}{name}"
        limit = self._live_index.settings.read_seconds
        harvest = read_upload(name, data, max_seconds=limit)

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            names = SourceNames(writer, self._live_index.corpus)
            chosen = names.choose(place, name, ending="", replace_other=replace_other)
            renamed = rename_harvest(harvest, name, chosen)
            return run.add(renamed, name=chosen, place=place, is_sent=True)

        return self._live_index.write(work, force=replace_other, watcher=watcher, review=review)

    def bring_back(self, name: str) -> bool:
        """Have an article that was left out read again with what holds it.

        False if this is none of many articles, or was not left out.
        """
        known = None if is_address(name) else self._reader.find_source(name)
        if known is None or known.container is None or not known.excluded:
            return False
        self._live_index.bring_back(known)
        return True

    def _locate(self, place: str) -> str:
        """Return a place in one spelling; the name of a source left out stands for its place."""
        known = None if is_address(place) else self._reader.find_source(place)
        if known is not None and known.excluded and not Path(place).exists():
            location = known.place or str(self._live_index.corpus / place)
            if not is_readable_place(location):
                raise ConfigError(
                    f"{place} was left out, and its file is there no more; add the file again, or "
                    "return to a version that had it: footnote history, footnote rollback VERSION"
                )
            return location
        return locate(place)

    def _refuse_checkout_in_corpus(self, location: str) -> None:
        if is_address(location) or not Path(location).is_dir():
            return
        if Path(location).is_relative_to(self._live_index.corpus):
            raise ConfigError(f"{location} is in the folder of articles, and read with it")

    # --- removing and setting --------------------------------------------------------------------

    def find_name(self, name_or_place: str) -> str:
        """Return a source's name; its address or path stands for it. Unknown ones come back."""
        if self._reader.find_source(name_or_place) is not None:
            return name_or_place
        source = self._reader.find_source_at(locate(name_or_place))
        return source.name if source else name_or_place

    def has_source(self, name: str) -> bool:
        """Return whether a source has this name now, be it live, left out or failing."""
        return is_source_now(self._reader, name)

    def remove(self, name: str, *, review: Review | None = None) -> ReindexOutcome:
        """Leave out a source, and all that came out of it. Raises UnknownSource."""

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            known = writer.find_source(name)
            if known is None:
                raise UnknownSource(name)
            return run.remove(known)

        return self._live_index.write(work, review=review)

    def delete_copy(self, name: str) -> None:
        """Delete the copy of a repository that was kept for a source, if there is one."""
        source = self._reader.find_source(name)
        if source is not None and source.place is not None:
            shutil.rmtree(self._copies / copy_name(source.place), ignore_errors=True)

    def configure(self, name: str, options: FollowingOptions) -> None:
        """Set how a source is followed. Raises UnknownSource, and ConfigError where it cannot."""
        source = self._reader.find_source(name)
        if source is None or not self.has_source(name):
            raise UnknownSource(name)
        self._live_index.set_following(self._places.configure(source, options))

    def choose_language(
        self,
        name: str,
        language: str | None,
        *,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Choose the language of a source, or of all in a folder; None leaves it to the articles.

        Raises UnknownSource if there is neither.
        """

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            if not writer.list_sources_below(name):
                raise UnknownSource(name)
            return run.choose_language(name, language)

        return self._live_index.write(work, watcher=watcher, review=review)

    # --- looking again ---------------------------------------------------------------------------

    def look_at_all(self, *, watcher: Watcher | None = None) -> tuple[Look, ...]:
        """Look at the places of all followed sources."""
        return self._places.look_at(self._reader.list_followed(), watcher)

    def look_at_some(
        self, names: Sequence[str], *, watcher: Watcher | None = None
    ) -> tuple[Look, ...]:
        """Look at the places of those of these sources that are followed."""
        wanted = {self._reader.find_holder_name(name) for name in names}
        followed = [each for each in self._reader.list_followed() if each.name in wanted]
        return self._places.look_at(followed, watcher)

    def look_at_due(self, now: datetime, *, watcher: Watcher | None = None) -> tuple[Look, ...]:
        """Look at the places whose interval has passed."""
        return self._places.look_at(list_due(self._reader, now), watcher)
