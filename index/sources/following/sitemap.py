"""A followed sitemap: the pages of one host that it lists, each asked for only if it changed."""

import hashlib
import re
import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from xml.parsers import expat

from index.errors import SourceError, SourceUnavailable
from index.sources.caged_reader import ReadRequest
from index.sources.fetched_page import NO_VALIDATORS, FetchedPage, Validators
from index.sources.following.harvest import (
    FollowedKind,
    FollowedThing,
    Harvest,
    HarvestedArticle,
    KnownMember,
    Read,
    read_request,
)
from index.sources.readers import ReadingNote, UnreadPart
from index.sources.web import PageGone, fetch_page, join_address

MAX_PAGES = 2_000
_MAX_SITEMAPS = 50
"""Sitemaps that a list of sitemaps may lead to."""

_MAX_SECONDS = 1_800.0
"""Seconds for a sitemap with all its pages."""

_MAX_FAILURES = 5
"""Pages in a row that cannot be fetched before the site counts as out of reach."""

_LONGEST_NAME = 140
"""Characters of a page's name; a longer one is cut, and told from others by a digest."""

_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,300}>\s*|<!--[^>]{0,300}-->\s*){0,5}"
    rb"<(?:[a-z]{1,20}:)?(?:urlset|sitemapindex)[\s>]"
)


class _Listed(NamedTuple):
    """The addresses in a sitemap: of pages, and of further sitemaps."""

    pages: list[str]
    sitemaps: list[str]


def is_sitemap(data: bytes) -> bool:
    """Return whether these are the bytes of a sitemap, by their first element."""
    return _ROOT.match(data) is not None


def parse_sitemap(data: bytes) -> _Listed:
    """Return the addresses that a sitemap lists. Raises ValueError for bad XML."""
    found = _Listed([], [])
    path: list[str] = []
    text: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def refuse(*_: object) -> None:
        raise ValueError("it declares a document type")

    def start(name: str, _: object) -> None:
        path.append(name.rpartition(" ")[2])
        text.clear()

    def end(_: str) -> None:
        if path[-2:] == ["url", "loc"]:
            found.pages.append("".join(text).strip())
        elif path[-2:] == ["sitemap", "loc"]:
            found.sitemaps.append("".join(text).strip())
        path.pop()
        text.clear()

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError(f"line {error.lineno}: not valid XML") from error
    return found


def follow_sitemap(
    thing: FollowedThing, page: FetchedPage, *, allowed_hosts: Collection[str], read: Read
) -> Harvest:
    """Read the pages of a sitemap that are new or have changed.

    At most MAX_PAGES pages are followed, or as few as the thing allows, and only those of the
    sitemap's own host. A page that cannot be fetched for the moment is kept. A `page` without data
    is a sitemap that lists the pages known. Raises SourceError if the site is out of reach.
    """
    walk = _SitemapWalk(thing, allowed_hosts, read)
    walk.read_pages(page)
    return Harvest(
        validators=walk.validators_of(page),
        kind=FollowedKind.SITEMAP,
        articles=tuple(walk.articles),
        kept=frozenset(walk.kept),
        notes=tuple(walk.notes),
        unread=tuple(walk.unread),
    )


@dataclass(slots=True)
class _SitemapWalk:
    """The state of reading the pages of one sitemap."""

    thing: FollowedThing
    allowed_hosts: Collection[str]
    read: Read
    articles: list[HarvestedArticle] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    notes: list[ReadingNote] = field(default_factory=list)
    unread: list[UnreadPart] = field(default_factory=list)
    leads_on: bool = False
    started: float = field(default_factory=time.monotonic)

    def read_pages(self, page: FetchedPage) -> None:
        failures = 0
        chosen = self._known_pages() if page.data is None else self._choose_pages(page)
        for name, url in chosen.items():
            self._check_time()
            try:
                self._read_page(name, url)
                failures = 0
            except PageGone as error:
                self.unread.append(UnreadPart(name, error.problem))
            except SourceError as error:
                if isinstance(error, SourceUnavailable) and error.retry_after:
                    problem = f"asks to be left alone for a while ({error.problem})"
                    wait = error.retry_after
                    raise SourceUnavailable(self.thing.place, problem, retry_after=wait) from error
                failures += 1
                if failures >= _MAX_FAILURES:
                    raise SourceError(self.thing.place, f"out of reach: {error}") from error
                self.unread.append(UnreadPart(name, error.problem))
                self._keep(name)

    def validators_of(self, page: FetchedPage) -> Validators:
        """Return by what to ask the next time whether the sitemap lists the pages known then.

        It is asked for as a whole if a page of it is unknown, or if it leads to other sitemaps.
        """
        if self.unread or self.leads_on:
            return NO_VALIDATORS
        return self.thing.validators if page.data is None else page.validators

    def _known_pages(self) -> dict[str, str]:
        """Return the address of each page that was read the last time, by its source's name."""
        members = self.thing.members.items()
        return {name: known.place for name, known in members if known.place and known.digest}

    def _check_time(self) -> None:
        """Raise SourceError if the sitemap and its pages took too long."""
        most = self.thing.max_seconds or _MAX_SECONDS
        if time.monotonic() > self.started + most:
            raise SourceError(self.thing.place, f"its pages took over {most:g} s")

    def _choose_pages(self, page: FetchedPage) -> dict[str, str]:
        """Return the address of each page to follow, by the name of its source."""
        host = urlsplit(page.url).netloc.lower()
        most = self.thing.max_pages or MAX_PAGES
        chosen: dict[str, str] = {}
        for listed in self._list_addresses(page):
            address = listed.partition("#")[0]
            name = f"{self.thing.name}/{_page_name(address)}"
            if urlsplit(address).netloc.lower() != host:
                self.unread.append(UnreadPart(name, "it is on another host"))
            elif len(chosen) < most:
                chosen.setdefault(name, address)
            else:
                reason = f"only the first {most:,} pages are followed"
                self.unread.append(UnreadPart(self.thing.name, reason))
                break
        return chosen

    def _list_addresses(self, page: FetchedPage) -> Iterator[str]:
        """Yield the addresses of the pages in this sitemap and in those that it leads to."""
        listed = self._parse(page)
        yield from self._join(page, listed.pages)
        self.leads_on = bool(listed.sitemaps)
        host = urlsplit(page.url).netloc.lower()
        for address in self._join(page, listed.sitemaps[:_MAX_SITEMAPS]):
            self._check_time()
            if urlsplit(address).netloc.lower() == host:
                further = fetch_page(address, allowed_hosts=self.allowed_hosts)
                yield from self._join(page, self._parse(further).pages)

    def _join(self, page: FetchedPage, listed: Iterable[str]) -> Iterator[str]:
        """Yield the whole addresses of what a sitemap lists, and note what is none."""
        for each in listed:
            try:
                address = join_address(page.url, each)
            except SourceError as error:
                self.unread.append(UnreadPart(self.thing.name, error.problem))
                continue
            yield address

    def _parse(self, page: FetchedPage) -> _Listed:
        try:
            return parse_sitemap(page.data or b"")
        except ValueError as error:
            raise SourceError(page.url, f"cannot be read as a sitemap: {error}") from error

    def _read_page(self, name: str, url: str) -> None:
        known = self.thing.members.get(name, KnownMember())
        page = fetch_page(url, allowed_hosts=self.allowed_hosts, validators=known.validators)
        if page.data is None:
            self._keep(name)
            return
        digest = hashlib.sha256(page.data).digest()
        if digest == known.digest:
            self._keep(name)
            return
        member = KnownMember(place=url, digest=digest, validators=page.validators)
        self._read_text(read_request(name, page), member)

    def _read_text(self, request: ReadRequest, member: KnownMember) -> None:
        """Read a page that was fetched; one that cannot be read is kept as it was."""
        try:
            reading = self.read(request)
        except SourceError as error:
            self.unread.append(UnreadPart(request.name, error.problem))
            self._keep(request.name)
            return
        self.unread += reading.unread
        self.notes += reading.notes
        if any(document.source != request.name for document in reading.documents):
            self.unread.append(UnreadPart(request.name, "it is no page, but holds many articles"))
            return
        for document in reading.documents:
            found = replace(document, url=document.url or request.url)
            self.articles.append(HarvestedArticle(document=found, known=member))

    def _keep(self, name: str) -> None:
        if name in self.thing.members:
            self.kept.append(name)


def _page_name(url: str) -> str:
    """Return a page's path, and its query if it has one, as the end of a source's name."""
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    path = "/".join(part for part in unquote(parts.path).split("/") if part not in {"", ".", ".."})
    name = f"{path or 'index'}{query}"
    shown = "".join(letter if letter.isprintable() else "_" for letter in name)
    if len(shown) <= _LONGEST_NAME:
        return shown
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{shown[:_LONGEST_NAME]}~{digest}"
