"""Settings of `index`: folders, allowed hosts, and the BM25 parameters of each field."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from index.errors import ConfigError

BUNDLED = Path(__file__).parent / "docs_corpus"
CHECKOUT = Path(__file__).parent.parent / "docs_corpus"
"""Where the bundled articles are: in an installed package, and in a checkout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Okapi:
    """BM25's parameters for one field: k1 >= 0 saturates tf, 0 <= b <= 1 normalizes length."""

    k1: float
    b: float

    def __post_init__(self) -> None:
        """Raise ConfigError for values outside the formula's domain, NaN included."""
        if not 0 <= self.k1 < math.inf:
            raise ConfigError(f"k1 must be a finite number >= 0, not {self.k1}")
        if not 0 <= self.b <= 1:
            raise ConfigError(f"b must lie between 0 and 1, not {self.b}")


SENTENCE_BM25 = Okapi(k1=0.3, b=0.4)
PARAGRAPH_BM25 = Okapi(k1=0.7, b=0.6)
"""Default parameters of sentences, and of paragraphs and articles.

The features of the ranker are always computed with these: its weights were fitted to them.
"""


KEEP_DAYS = 30
_MOST_KEEP_DAYS = 3650


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerLimits:
    """The most that one server may have of its own: sources, bytes of text, additions an hour."""

    sources: int = 200
    text_bytes: int = 50_000_000
    additions_an_hour: int = 20

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> "ServerLimits":
        """Read FOOTNOTE_SERVER_SOURCES, _TEXT_MB and _ADDITIONS; empty means the default."""
        return cls(
            sources=_count(env, "FOOTNOTE_SERVER_SOURCES", cls().sources),
            text_bytes=_count(env, "FOOTNOTE_SERVER_TEXT_MB", cls().text_bytes // 10**6) * 10**6,
            additions_an_hour=_count(env, "FOOTNOTE_SERVER_ADDITIONS", cls().additions_an_hour),
        )


def _count(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal() or len(value) > 6:
        raise ConfigError(f"{name} must be a whole number up to 999999, not {value!r}")
    return int(value)


class ClusterAddress(NamedTuple):
    """Where one node of a search cluster takes requests."""

    host: str
    port: int
    tls: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterSettings:
    """The search cluster that keeps the articles: its nodes, the user, and the name of all there.

    The password is in no text of this object.
    """

    addresses: tuple[ClusterAddress, ...]
    credentials: tuple[str, str] | None = field(default=None, repr=False)
    ca: Path | None = None
    name: str = "footnote"

    @property
    def shown(self) -> str:
        """The hosts with their ports, as messages name them."""
        return ", ".join(f"{each.host}:{each.port}" for each in self.addresses)

    @property
    def has_tls(self) -> bool:
        """Whether a node is reached by TLS."""
        return any(each.tls for each in self.addresses)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no message may contain."""
        return (self.credentials[1],) if self.credentials else ()

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> "ClusterSettings | None":
        """Read FOOTNOTE_CLUSTER, _CA and _NAME; None without an address. Raises ConfigError."""
        given = env.get("FOOTNOTE_CLUSTER", "").replace(",", " ").split()
        if not given:
            return None
        parts = [_split_address(address) for address in given]
        users = {(part.username, part.password) for part in parts if part.username}
        if len(users) > 1:
            raise ConfigError("FOOTNOTE_CLUSTER: all addresses must have the same user:password")
        user, password = users.pop() if users else (None, None)
        name = env.get("FOOTNOTE_CLUSTER_NAME", "").strip() or "footnote"
        if not _CLUSTER_NAME.fullmatch(name):
            raise ConfigError(
                "FOOTNOTE_CLUSTER_NAME is 1 to 64 small letters, digits, - and _, and begins with "
                f"a letter, not {name!r}"
            )
        ca = env.get("FOOTNOTE_CLUSTER_CA", "").strip()
        return cls(
            addresses=tuple(
                ClusterAddress(part.hostname or "", part.port or 9200, part.scheme == "https")
                for part in parts
            ),
            credentials=(unquote(user), unquote(password or "")) if user else None,
            ca=expand_home(Path(ca)) if ca else None,
            name=name,
        )


_CLUSTER_NAME = re.compile(r"[a-z][a-z0-9_-]{0,63}")


def _split_address(address: str) -> SplitResult:
    """Return the parts of an address. Raises ConfigError, without the password."""
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises ValueError for one that is none
        if parts.scheme in {"http", "https"} and parts.hostname:
            return parts
    except ValueError:
        pass
    raise ConfigError(
        "FOOTNOTE_CLUSTER is addresses like https://user:password@host:9200, separated by commas; "
        "in user and password, write @ : / ? # % as %40 %3A %2F %3F %23 %25"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexSettings:
    """The folders of articles and index, and the BM25 parameters of each field.

    `corpus` None stands for `./docs_corpus` if it exists, else for the bundled articles; with
    `bundled` it stands for those alone, whose index is kept apart. Without `may_be_empty` a folder
    without articles is an error; `may_be_missing` takes a missing folder for an empty one.
    `own_only` passes over the bundled articles from now on. `keep_days` is how long questions and
    answers are kept; versions of articles are kept a day longer, for the citations in them.
    `fetch_allow` holds host names that `footnote add` may fetch from private addresses.
    `read_seconds` is the longest time for reading one file in a child process.
    `server_limits` bound what each server may add for itself. With `cluster` the articles are kept
    there, and the folders here hold nothing that cannot be lost.
    """

    corpus: Path | None = None
    bundled: bool = False
    may_be_empty: bool = False
    may_be_missing: bool = False
    own_only: bool = False
    keep_days: int = KEEP_DAYS
    data: Path = Path(".footnote")
    sentence: Okapi = SENTENCE_BM25
    paragraph: Okapi = PARAGRAPH_BM25
    article: Okapi = PARAGRAPH_BM25
    fetch_allow: frozenset[str] = frozenset()
    read_seconds: float = 120.0
    server_limits: ServerLimits = field(default_factory=ServerLimits)
    cluster: ClusterSettings | None = None

    def __post_init__(self) -> None:
        """Raise ConfigError for a number of days that is not valid."""
        if not 1 <= self.keep_days <= _MOST_KEEP_DAYS:
            raise ConfigError(f"FOOTNOTE_KEEP_DAYS must lie between 1 and {_MOST_KEEP_DAYS}")

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> "IndexSettings":
        """Read the variables that concern the index; an empty one counts as unset.

        Raises ConfigError.
        """
        corpus = env.get("FOOTNOTE_CORPUS", "").strip()
        hosts = env.get("FOOTNOTE_FETCH_ALLOW", "").replace(",", " ").split()
        return cls(
            corpus=expand_home(Path(corpus)) if corpus else None,
            data=expand_home(Path(env.get("FOOTNOTE_DATA", "").strip() or ".footnote")),
            fetch_allow=frozenset(host.lower() for host in hosts),
            read_seconds=_read_seconds(env.get("FOOTNOTE_READ_SECONDS", "").strip() or "120"),
            server_limits=ServerLimits.from_env(env),
            keep_days=_count(env, "FOOTNOTE_KEEP_DAYS", KEEP_DAYS),
            cluster=ClusterSettings.from_env(env),
        )

    def corpus_folder(self) -> Path:
        """Return the absolute corpus folder: the named one, ./docs_corpus, or the bundled one."""
        if self.corpus is not None:
            return self.corpus.resolve()
        here = default_corpus()
        return here.resolve() if here.is_dir() and not self.bundled else find_bundled_folder()


def _read_seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 1 <= seconds <= 3600:
        raise ConfigError(f"FOOTNOTE_READ_SECONDS is a number from 1 to 3600, not {text!r}")
    return seconds


def default_corpus() -> Path:
    """Return the folder of articles that is meant when none is named; it may not exist."""
    return Path.cwd() / "docs_corpus"


def find_bundled_folder() -> Path:
    """Return the absolute folder of the bundled articles."""
    return next((path.resolve() for path in (BUNDLED, CHECKOUT) if path.is_dir()), BUNDLED)


def expand_home(path: Path) -> Path:
    """Return the path with a leading "~" or "~name" replaced by that home folder.

    Shells do so only in some places, and never in `.env`. Raises ConfigError without such a folder.
    """
    try:
        return path.expanduser()
    except RuntimeError:
        raise ConfigError(f"{path}: there is no such home folder; write the whole path") from None
