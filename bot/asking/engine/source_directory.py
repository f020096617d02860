"""A directory of the sources of one version: search by part of a name, and shared titles. Pure.

Titles and names are kept as UTF-8 in one buffer each, not as strings: 100,000 sources take a few
megabytes and a search of all takes milliseconds.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.rendering import visible
from index import SourceStatus

_END = b"\n"
"""Ends each entry; `visible` leaves no line break in a title, and names have none in the buffer."""


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
        self, typed: str, limit: int, *, longest: int | None = None
    ) -> list[tuple[str, str]]:
        """Return up to `limit` sources whose label or name contains `typed`, by label.

        Each is a pair of label and name; those that begin with `typed` come first. Names longer
        than `longest` characters are left out.
        """
        wanted = " ".join(typed.casefold().split()).encode(errors="replace")
        found: dict[int, None] = {}
        for row in (*self._rows(_END + wanted, limit), *self._rows(wanted, 2 * limit)):
            if longest is None or len(self._sources.get(row)) <= longest:
                found[row] = None
        return [(self._labels.get(row), self._sources.get(row)) for row in list(found)[:limit]]

    def search_folders(self, typed: str, limit: int) -> list[str]:
        """Return up to `limit` folders of sources whose name contains `typed`, by name."""
        wanted = typed.strip().casefold().encode(errors="replace")
        return [self._folders.get(row) for row in self._folded_folders.find(wanted, limit)]

    def holds(self, folder: str) -> bool:
        """Return whether a source lies in this folder, or is called so."""
        name = _END + folder.encode(errors="replace") + _END
        return bool(folder) and (self._folders.has_line(name) or self._sources.has_line(name))

    def _rows(self, wanted: bytes, limit: int) -> Iterator[int]:
        """Yield the first rows that contain `wanted`, each once."""
        return self._folded.find(wanted, limit)


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
        return self._data[self._starts[row] + 1 : self._starts[row + 1]].decode()

    def has_line(self, line: bytes) -> bool:
        """Return whether a text stands here whole; `line` has a break at each end."""
        return line in self._data

    def find(self, wanted: bytes, limit: int) -> Iterator[int]:
        """Yield the first `limit` rows that contain `wanted`, which begins with a break or not."""
        at = 0
        for _ in range(limit):
            at = self._data.find(wanted, at)
            row = bisect_right(self._starts, at) - 1
            if at < 0 or row >= len(self):
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
