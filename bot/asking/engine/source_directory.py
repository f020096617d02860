"""A directory of the sources of one version: search by part of a name, and shared titles. Pure.

Titles and names are kept as UTF-8 in one buffer each, not as strings: 100,000 sources take a few
megabytes and a search of all takes milliseconds.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from bot import limits
from bot.rendering import visible
from index import OWN_FOLDER, SourceStatus

_END = b"\n"
"""Ends each entry; `visible` leaves no line break in a title, and names have none in the buffer."""

_ROWS_LOOKED_AT = 2000


class SourceDirectory:
    """The readable sources, in the order of their labels."""

    def __init__(self, statuses: Sequence[SourceStatus], version: int) -> None:
        self.version = version
        self.num_sources = len(statuses)
        live = sorted(
            ((_label(status), status.source) for status in statuses if status.version is not None),
            key=lambda pair: (pair[0].casefold(), pair),
        )
        titles = Counter(label.casefold() for label, _ in live)
        self._shared = frozenset(title for title, count in titles.items() if count > 1)
        self._labels = _Packed([label for label, _ in live])
        self._sources = _Packed([source for _, source in live])
        own = f"{OWN_FOLDER}/"
        self._own = dict.fromkeys(r for r, (_, name) in enumerate(live) if name.startswith(own))
        self._folded = _Packed([f"{label} {source}".casefold() for label, source in live])
        folders = sorted(_folders_of(source for _, source in live))
        self._folders = _Packed(folders)
        self._folded_folders = _Packed([folder.casefold() for folder in folders])

    def __len__(self) -> int:
        return len(self._labels)

    def shares_title(self, title: str) -> bool:
        """Whether several sources have this title."""
        return visible(title).casefold() in self._shared

    def search(
        self, typed: str, limit: int, *, longest: int | None = None, own: bool | None = None
    ) -> list[tuple[str, str]]:
        """Return up to `limit` sources whose label and name hold `typed`, by label.

        Each is a pair of label and name; those that begin with `typed` come first, then those
        that contain it, then those that contain its words in any order. Names longer than
        `longest` characters are left out, and so are all but a server's `own` sources, or these.
        At most 2,000 sources that hold one of the words are looked at.
        """
        wanted = " ".join(typed.casefold().split()).encode(errors="replace")
        found: dict[int, None] = {}
        for row in islice(self._rows(wanted, own=own), _ROWS_LOOKED_AT):
            if longest is None or len(self._sources.get(row)) <= longest:
                found[row] = None
            if len(found) == limit:
                break
        return [(self._labels.get(row), self._sources.get(row)) for row in found]

    def resolve(self, typed: str) -> str | None:
        """Return the name of the source that somebody typed without choosing it from the list.

        That is the only one that the list would offer, or the only one with this name or title,
        in capital or small letters. None if there is no such one.
        """
        if self._sources.has_line(_END + typed.encode(errors="replace") + _END):
            return typed
        wanted = " ".join(typed.casefold().split())
        offered = self.search(typed, limits.CHOICES) if wanted else []
        if len(offered) == 1:
            return offered[0][1]
        same = [
            source for label, source in offered if wanted in {label.casefold(), source.casefold()}
        ]
        return same[0] if len(same) == 1 else None

    def search_folders(self, typed: str, limit: int) -> list[str]:
        """Return up to `limit` folders of sources whose name contains `typed`, by name."""
        wanted = typed.strip().casefold().encode(errors="replace")
        return [self._folders.get(row) for row in islice(self._folded_folders.find(wanted), limit)]

    def holds(self, folder: str) -> bool:
        """Return whether a source lies in this folder, or is called so."""
        name = _END + folder.encode(errors="replace") + _END
        return bool(folder) and (self._folders.has_line(name) or self._sources.has_line(name))

    def _rows(self, wanted: bytes, *, own: bool | None) -> Iterator[int]:
        """Yield the rows that begin with `wanted`, contain it, or contain all its words."""
        words = sorted(wanted.split(), key=len)
        if own:
            texts = [(row, self._folded.line(row)) for row in self._own]
            yield from (row for row, text in texts if text.startswith(wanted))
            yield from (row for row, text in texts if all(word in text for word in words))
            return
        rows = chain(self._folded.find(_END + wanted), self._folded.find(wanted))
        yield from (row for row in rows if own is None or row not in self._own)
        if len(words) > 1:
            for row in islice(self._folded.find(words[-1]), _ROWS_LOOKED_AT):
                if own is None or row not in self._own:
                    text = self._folded.line(row)
                    if all(word in text for word in words):
                        yield row


class _Packed:
    """Texts as UTF-8 in one buffer, each after a line break."""

    def __init__(self, texts: Sequence[str]) -> None:
        encoded = [" ".join(text.split()).encode(errors="replace") for text in texts]
        self._exact = {row: text for row, text in enumerate(texts) if encoded[row].decode() != text}
        self._starts = array("Q", [0])
        for each in encoded:
            self._starts.append(self._starts[-1] + len(each) + 1)
        self._data = _END + _END.join(encoded) + _END

    def __len__(self) -> int:
        return len(self._starts) - 1

    def get(self, row: int) -> str:
        """Return the text of a row as it was."""
        if row in self._exact:
            return self._exact[row]
        return self.line(row).decode()

    def has_line(self, line: bytes) -> bool:
        """Return whether a text stands here whole; `line` has a break at each end."""
        return line in self._data

    def line(self, row: int) -> bytes:
        """Return the text of a row with its white space made one."""
        return self._data[self._starts[row] + 1 : self._starts[row + 1]]

    def find(self, wanted: bytes) -> Iterator[int]:
        """Yield the rows that contain `wanted`, which begins with a break or not, in order."""
        at = 0
        while (at := self._data.find(wanted, at)) >= 0:
            row = bisect_right(self._starts, at) - 1
            if row >= len(self):
                return
            yield row
            at = self._starts[row + 1]


def _folders_of(sources: Iterable[str]) -> set[str]:
    """Return the folders, those around others too, that the names of some sources have."""
    found: set[str] = set()
    for source in sources:
        folder = source.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def _label(status: SourceStatus) -> str:
    return visible(status.title or "") or visible(status.source) or status.source
