"""The errors of the package, as one tree. `exit_code` is the exit code of the command line.

FootnoteError
├── UsageError          the request cannot be carried out as it is (exit code 2)
│   ├── ConfigError         a setting or option has an invalid value
│   ├── QuestionError       a question is empty or far too long
│   ├── CorpusError         the corpus folder is missing, empty or unreadable
│   ├── UnknownSource       no source has that name
│   │   ├── UnreadSource        something has that name, and is not read
│   │   └── ManyArticles        something has that name, and holds many articles
│   ├── NameInUse           another source has the name chosen for an added one
│   ├── SharedSource        a source of all servers, which no single one may remove
│   ├── ServerLimitReached  a server has as many own sources as it may have
│   ├── GoldenLimitReached  there are as many golden questions as are kept
│   ├── UnknownGolden       no golden question has that number
│   └── UnknownVersion      there is no such version, or it is no longer kept
├── SourceError         one source could not be read; the others are still indexed
│   └── SourceUnavailable   its server says when to ask again, or that it is gone for good
└── OperationError      the work failed (exit code 1)
    ├── DataFolderError     the data folder cannot be read or written
    ├── StoreDamaged        the database is damaged
    ├── StoreTooNew         a newer release of Footnote has changed the database
    ├── GenerationDamaged   an index generation is damaged; it is built again from the database
    ├── WriterBusy          another process is writing to the same data folder
    ├── ServedElsewhere     another process serves some of the same servers
    └── ClusterError        the search cluster did not do what it was asked
        ├── ClusterUnreachable  no node answers, or not all shards do; it may pass by itself
        ├── ClusterBusy         it takes no more requests at the moment
        ├── ClusterRefused      it does not let this be done: password, rights, full disks
        ├── ClusterLacks        it has no such document or index
        │   └── VersionGone     not all of the version that is asked; ask again
        ├── LeaseLost           another process has taken over writing; nothing was changed
        └── DocumentChanged     another process changed a document first
"""

import errno
from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import Enum
from pathlib import Path

_REASONS: Mapping[int | None, str] = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "this user has no right to it",
    errno.EPERM: "this user has no right to it",
    errno.EISDIR: "this is a folder, not a file",
    errno.ENOTDIR: "a part of this path is a file, not a folder",
    errno.ENOSPC: "the disk is full",
    errno.EROFS: "nothing can be written on this disk",
    errno.ENAMETOOLONG: "this name is too long",
}
"""What an operating system says of a file, as part of our sentences."""


def explain_os_error(error: OSError | ValueError) -> str:
    """Return why a file could not be used, in words that go on a sentence."""
    if not isinstance(error, OSError):
        return str(error)
    return _REASONS.get(error.errno) or error.strerror or str(error)


class FootnoteError(Exception):
    """Base of all errors that Footnote raises on purpose; the message says what to do next."""

    exit_code = 1


class UsageError(FootnoteError):
    """The request cannot be carried out as it is."""

    exit_code = 2


class ConfigError(UsageError):
    """A setting or option has an invalid value."""


class QuestionError(UsageError):
    """A question is empty or too long."""


class CorpusError(UsageError):
    """The corpus folder is missing, empty or unreadable; `remedy` says what to do about it."""

    def __init__(
        self, path: Path, problem: str, *, remedy: str = "name a folder of articles"
    ) -> None:
        super().__init__(f"{path}: {problem}; {remedy} with --corpus DIR or FOOTNOTE_CORPUS")
        self.path = path


class UnknownSource(UsageError):
    """No source has this name; `similar` are names to offer instead."""

    def __init__(self, name: str, similar: Sequence[str] = ()) -> None:
        hint = f"; did you mean {', '.join(similar)}?" if similar else "; see: footnote sources"
        super().__init__(f"no source is called {name!r}{hint}")
        self.name = name
        self.similar = tuple(similar)


class UnreadSource(UnknownSource):
    """Something has this name, but none of it is read; `reason` says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name)
        self.args = (f"{name} is not read: {reason}",)
        self.reason = reason


class ManyArticles(UnknownSource):
    """What has this name holds articles that have their own names; `similar` are some of them."""

    def __init__(self, name: str, articles: Sequence[str]) -> None:
        super().__init__(name, articles[:3])
        offered = ", ".join(self.similar)
        self.args = (f"{name} holds articles of its own; name one of them, such as {offered}",)


class NameInUse(UsageError):
    """Another source has the name that was chosen for an added one."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"another source is called {name!r}; choose another name with --as NAME, or put this "
            "one in its place with --replace"
        )
        self.name = name


class SharedSource(UsageError):
    """A source is one that all servers share, so that no single one may remove it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is one of the articles that all servers share; without --guild it is removed "
            "for all of them"
        )
        self.name = name


class ServerLimit(Enum):
    """What a server may have so much of, and no more; the value is what the error says."""

    SOURCES = "this server may have {most} sources of its own; remove one before you add another"
    MEGABYTES = (
        "this server's own sources may have {most} MB of text; remove one before you add another"
    )
    ADDITIONS = "this server may add {most} sources an hour; add more later"


class ServerLimitReached(UsageError):
    """A server has `most` of something, which is all that it may have."""

    def __init__(self, limit: ServerLimit, most: float) -> None:
        super().__init__(limit.value.format(most=f"{most:g}"))
        self.limit = limit
        self.most = most


class GoldenLimitReached(UsageError):
    """There are `most` golden questions of a scope, which is all that are kept."""

    def __init__(self, most: int) -> None:
        super().__init__(
            f"there are {most} golden questions, the most that are kept; remove one first"
        )
        self.most = most


class UnknownGolden(UsageError):
    """There is no golden question of this number; `kept` lists those that there are."""

    def __init__(self, number: int, kept: Sequence[int] = ()) -> None:
        known = ", ".join(map(str, kept)) or "none"
        super().__init__(f"there is no golden question {number}; there are: {known}")
        self.number = number
        self.kept = tuple(kept)


class UnknownVersion(UsageError):
    """There is no such version, or it is no longer kept; `kept` lists those that are."""

    def __init__(self, version: int, kept: Sequence[int] = ()) -> None:
        known = ", ".join(map(str, kept)) or "none"
        problem = f"version {version} is not kept and cannot be shown or restored"
        if version == 0:  # the one before the first
            problem = "there is no earlier version to go back to"
        super().__init__(f"{problem}; kept are: {known}")
        self.version = version
        self.kept = tuple(kept)


class SourceError(FootnoteError):
    """One source could not be read; `line` is the line at fault, if there is one."""

    def __init__(self, source: str, problem: str, *, line: int | None = None) -> None:
        where = f"{source}:{line}" if line else source
        super().__init__(f"{where}: {problem}")
        self.source = source
        self.problem = problem
        self.line = line


class SourceUnavailable(SourceError):
    """The server of a source does not give it for now, or never again (`is_gone`).

    `retry_after` is how long it asks not to be asked, None if it does not say.
    """

    def __init__(
        self,
        source: str,
        problem: str,
        *,
        retry_after: timedelta | None = None,
        is_gone: bool = False,
    ) -> None:
        super().__init__(source, problem)
        self.retry_after = retry_after
        self.is_gone = is_gone


class OperationError(FootnoteError):
    """The work failed for a reason other than the request."""


class DataFolderError(OperationError):
    """The data folder cannot be read or written."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(
            f"{path}: {problem}; name a folder that can be written with --data DIR or FOOTNOTE_DATA"
        )
        self.path = path


class StoreDamaged(OperationError):
    """The database is damaged."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path} is damaged ({problem}); move it away and run: footnote reindex")
        self.path = path


class StoreTooNew(OperationError):
    """A newer release of Footnote has changed the database; `changes` are unknown to this one."""

    def __init__(self, path: Path, changes: Sequence[str]) -> None:
        super().__init__(
            f"{path} was written by a newer release of Footnote ({', '.join(changes)}); "
            "install that release or a later one, or restore a backup of this one"
        )
        self.path = path
        self.changes = tuple(changes)


class WriterBusy(OperationError):
    """Another process is writing to the same data folder."""

    def __init__(self, path: Path, holder: str = "") -> None:
        who = f" ({holder})" if holder else ""
        super().__init__(
            f"{path} is being written by another footnote{who}; try again once it is done"
        )
        self.path = path


class ServedElsewhere(OperationError):
    """Another process serves some of the same servers; `place` is where both keep what they have.

    `holder` says which process that is, "" if it is not known.
    """

    def __init__(self, place: str, holder: str = "") -> None:
        who = f" ({holder})" if holder else ""
        super().__init__(f"another process{who} serves some of the same servers from {place}")
        self.place = place
        self.holder = holder


class GenerationDamaged(OperationError):
    """A generation's files are missing, cut or altered; it can be built again from the database.

    `number` is the generation, None if the damaged file is `CURRENT`, which names the live one.
    """

    def __init__(self, path: Path, problem: str, number: int | None = None) -> None:
        super().__init__(f"{path} is damaged ({problem}); run: footnote reindex")
        self.path = path
        self.problem = problem
        self.number = number


class ClusterError(OperationError):
    """The search cluster did not do what it was asked; no message holds a password."""


class ClusterUnreachable(ClusterError):
    """No node of the cluster answers, or not all of its shards do; it may pass by itself."""


class ClusterBusy(ClusterError):
    """The cluster takes no more requests at the moment."""


class ClusterRefused(ClusterError):
    """The cluster does not let this be done: password, rights, version, full disks."""


class DocumentChanged(ClusterError):
    """Another process changed or created a document first."""


class ClusterLacks(ClusterError):
    """The cluster has no such document or index."""


class VersionGone(ClusterLacks):
    """The cluster has no longer, or a node of it has not yet, all of the version that is asked."""


class LeaseLost(ClusterError):
    """Another process has taken over writing to the cluster; this one changed nothing."""
