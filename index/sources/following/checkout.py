"""A followed git repository: a checkout that is pulled, or an address that is fetched."""

import hashlib
import shutil
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from urllib.parse import SplitResult

from index.errors import SourceError
from index.sources.caged_reader import ReadRequest
from index.sources.fetched_page import Validators
from index.sources.following.git_command import run_git
from index.sources.following.harvest import (
    FollowedKind,
    FollowedThing,
    Harvest,
    HarvestedArticle,
    KnownMember,
    Read,
)
from index.sources.following.kinds import copy_name, is_repository_address
from index.sources.formats import MAX_BYTES
from index.sources.readers import ReadingNote, UnreadPart
from index.sources.scan import scan_corpus, why_unread
from index.sources.web import parse_url, resolve_public_address

_FETCH = ("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--force")
_LOOK_UP_SECONDS = 20.0
_MAX_FILES = 20_000
_BATCH_BYTES = 40_000_000
"""Bytes of files that are taken out of a repository at once."""

_LINK_MODE = b"120000"
_FROM_CHECKOUT = tuple(f"protocol.{name}.allow=always" for name in ("https", "ssh", "file"))
"""Protocols by which a checkout on this machine is pulled."""

NamedBytes = tuple[str, bytes]
"""A file of the repository: its path, and what it holds."""


def follow_checkout(
    thing: FollowedThing, *, allowed_hosts: Collection[str], folder: Path, read: Read
) -> Harvest:
    """Bring a repository up to date and read its files that changed.

    The copy of one that has an address is kept below `folder`. Raises SourceError.
    """
    if is_repository_address(thing.place):
        copy = folder / copy_name(thing.place)
        commit = _fetch(thing.place, copy, allowed_hosts)
        if commit == thing.validators.etag:
            return Harvest(kind=FollowedKind.CHECKOUT, is_unchanged=True)
        files = _files_of_commit(thing.place, copy, commit)
        passed_over: list[tuple[str, str]] = []
    else:
        commit = _pull(thing.place)
        files, passed_over = _files_of_folder(thing.place)
    harvest = _read_files(thing, files, read)
    unread = [UnreadPart(f"{thing.name}/{name}", reason) for name, reason in passed_over]
    return Harvest(
        kind=FollowedKind.CHECKOUT,
        articles=harvest.articles,
        kept=harvest.kept,
        notes=harvest.notes,
        unread=(*harvest.unread, *unread),
        validators=Validators(etag=commit),
    )


# --- an address -----------------------------------------------------------------------------------


def _fetch(place: str, copy: Path, allowed_hosts: Collection[str]) -> str:
    """Fetch the newest commit into a bare copy, from the address that was checked; return its id.

    Nothing is checked out: no filter, link or submodule of the repository is ever followed.
    """
    url = place.removeprefix("git+")
    parts = parse_url(url)
    try:
        address, port = resolve_public_address(url, parts, allowed_hosts, seconds=_LOOK_UP_SECONDS)
        copy.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(place, f"could not be reached ({error})") from error
    settings = (
        f"protocol.{parts.scheme}.allow=always",
        f"http.curloptResolve={_resolve_entry(parts, port, address)}",
    )
    if not (copy / "HEAD").exists():
        run_git(place, copy, ["init", "--quiet", "--bare", "."])
    try:
        _fetch_commit(place, copy, url, settings)
    except SourceError:
        if not _has_commit(place, copy):
            shutil.rmtree(copy, ignore_errors=True)
        raise
    found = run_git(place, copy, ["rev-parse", "--verify", "refs/heads/followed"])
    return found.decode("ascii", "replace").strip()


def _fetch_commit(place: str, copy: Path, url: str, settings: Sequence[str]) -> None:
    """Fetch the newest commit alone, or all of them from a server of plain files."""
    wanted = ["--", url, "+HEAD:refs/heads/followed"]
    try:
        run_git(place, copy, [*_FETCH, "--depth=1", *wanted], settings=settings)
    except SourceError as error:
        if "shallow" not in error.problem:
            raise
        run_git(place, copy, [*_FETCH, *wanted], settings=settings)


def _has_commit(place: str, copy: Path) -> bool:
    try:
        return bool(run_git(place, copy, ["rev-parse", "--verify", "refs/heads/followed"]))
    except SourceError:
        return False


def _resolve_entry(parts: SplitResult, port: int, address: str) -> str:
    shown = f"[{address}]" if ":" in address else address
    return f"{parts.hostname}:{port}:{shown}"


def _files_of_commit(place: str, copy: Path, commit: str) -> Iterator[NamedBytes]:
    """Yield the files of a commit that may be articles, by path."""
    blobs, batch = _list_blobs(place, copy, commit), 0
    waiting: list[tuple[str, bytes]] = []
    for name, blob, size in blobs:
        if batch + size > _BATCH_BYTES:
            yield from _read_blobs(place, copy, waiting)
            waiting, batch = [], 0
        waiting.append((name, blob))
        batch += size
    yield from _read_blobs(place, copy, waiting)


def _list_blobs(place: str, copy: Path, commit: str) -> list[tuple[str, bytes, int]]:
    """Return path, id and size of the ordinary files of a commit that may be articles."""
    listed = run_git(place, copy, ["ls-tree", "-r", "-z", "--long", commit, "--"])
    found = []
    for row in filter(None, listed.split(b"\0")):
        about, _, path = row.partition(b"\t")
        mode, kind, blob, size = about.split()
        name = path.decode("utf-8", "replace")
        is_file = kind == b"blob" and mode != _LINK_MODE and size.isdigit()
        is_hidden = any(part.startswith(".") for part in name.split("/"))
        if is_file and not is_hidden and why_unread(name) is None and int(size) <= MAX_BYTES:
            found.append((name, blob, int(size)))
    return sorted(found)


def _read_blobs(place: str, copy: Path, blobs: Sequence[tuple[str, bytes]]) -> Iterator[NamedBytes]:
    """Yield the files of these blobs, all asked of git at once."""
    if not blobs:
        return
    told = b"".join(blob + b"\n" for _, blob in blobs)
    output = run_git(place, copy, ["cat-file", "--batch=%(objectsize)"], told=told)
    start = 0
    for name, _ in blobs:
        size, _, _ = output[start : start + 20].partition(b"\n")
        start += len(size) + 1
        yield name, output[start : start + int(size)]
        start += int(size) + 1


# --- a folder -------------------------------------------------------------------------------------


def _pull(place: str) -> str:
    """Pull a checkout, if it follows a branch, and return the id of its commit."""
    folder = Path(place)
    settings = (*_FROM_CHECKOUT, f"safe.directory={place}")
    try:
        run_git(
            place, folder, ["rev-parse", "--verify", "--quiet", "@{upstream}"], settings=settings
        )
    except SourceError:
        pass  # it follows no branch: its files are read as they are
    else:
        pull = ["pull", "--quiet", "--ff-only", "--no-rebase", "--no-recurse-submodules"]
        run_git(place, folder, pull, settings=settings)
    found = run_git(place, folder, ["rev-parse", "--verify", "HEAD"], settings=settings)
    return found.decode("ascii", "replace").strip()


def _files_of_folder(place: str) -> tuple[Iterator[NamedBytes], list[tuple[str, str]]]:
    """Return the files of a folder as `scan_corpus` lists them, and what it passes over."""
    scan = scan_corpus(Path(place))

    def read_files() -> Iterator[NamedBytes]:
        for file in scan.files:
            with Path(file.path).open("rb") as opened:
                yield file.source, opened.read(MAX_BYTES + 1)

    return read_files(), [*scan.unread, *scan.unreadable]


# --- reading --------------------------------------------------------------------------------------


def _read_files(thing: FollowedThing, files: Iterator[NamedBytes], read: Read) -> Harvest:
    """Read the files that are not as they were; one that cannot be read is kept as it was."""
    articles: list[HarvestedArticle] = []
    kept: set[str] = set()
    unread: list[UnreadPart] = []
    notes: list[ReadingNote] = []
    for number, (path, data) in enumerate(files):
        if number == _MAX_FILES:
            unread.append(UnreadPart(thing.name, f"only the first {_MAX_FILES:,} files are read"))
            break
        name = f"{thing.name}/{path}"
        digest = hashlib.sha256(data).digest()
        if name in thing.members and thing.members[name].digest == digest:
            kept.add(name)
            continue
        try:
            reading = read(ReadRequest(name=name, data=data, chats=thing.chats))
        except SourceError as error:
            unread.append(UnreadPart(name, error.problem))
            kept |= {name} & thing.members.keys()
            continue
        unread += reading.unread
        notes += reading.notes
        known = KnownMember(digest=digest)
        articles += [HarvestedArticle(document=each, known=known) for each in reading.documents]
    return Harvest(
        kind=FollowedKind.CHECKOUT,
        articles=tuple(articles),
        kept=frozenset(kept),
        notes=tuple(notes),
        unread=tuple(unread),
    )
