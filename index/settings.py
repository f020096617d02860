"""Settings of `index`: folders, allowed hosts, and the BM25 parameters of each field."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

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
    `server_limits` bound what each server may add for itself.
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
