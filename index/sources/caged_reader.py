"""Reading of sources in a cage: formats of risk in child processes, plain text in this one."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from types import TracebackType
from typing import NamedTuple, Self

from index.errors import SourceError
from index.sources.cage import (
    PACK_BYTES,
    PLAIN_PACK_BYTES,
    UNREADABLE,
    Cage,
    CageTask,
    ChildFailed,
    LimitsInForce,
)
from index.sources.format_detection import ReadingPlace, choose_place
from index.sources.formats import FORMATS, MAX_BYTES
from index.sources.readers import Reading
from index.sources.reading_codec import decode_reading, encode_task
from index.sources.source_reader import read_source

JOB = "index.sources.reading_codec:prepare_task"
"""What the children of the cage do: read one source."""

_BASE_SECONDS = 10.0
_SECONDS_PER_MEGABYTE = 1.0
MAX_SECONDS = 120.0
"""Seconds after which reading is stopped: 10, and 1 for each megabyte, and at most these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRequest:
    """A source to be read; the fields are the arguments of `read_source`."""

    name: str
    data: bytes = field(repr=False)
    url: str | None = None
    media_type: str | None = None
    charset: str | None = None
    chats: bool = False

    def choose_place(self) -> ReadingPlace:
        """Return its format, and whether it is read in a child process."""
        place = choose_place(self.name, self.data, self.media_type)
        return place if len(self.data) <= MAX_BYTES else place._replace(is_caged=False)

    def seconds(self, limit: float = MAX_SECONDS) -> float:
        """Return the deadline of reading it, in seconds."""
        return min(_BASE_SECONDS + _SECONDS_PER_MEGABYTE * len(self.data) / 1e6, limit)

    def options(self) -> dict[str, object]:
        """Return what `read_source` takes beside name and bytes, where it is given."""
        options = {
            "url": self.url,
            "media_type": self.media_type,
            "charset": self.charset,
            "chats": self.chats,
        }
        return {name: value for name, value in options.items() if value not in {None, False}}


class CagedReader:
    """Reads sources, those of risk in child processes; a context manager that ends them.

    No child is started before a source needs one. Any thread may use it. `max_seconds` bounds the
    time for one source.
    """

    def __init__(
        self, *, processes: int | None = None, max_seconds: float = MAX_SECONDS, job: str = JOB
    ) -> None:
        self._cage = Cage(job, processes=processes)
        self._max_seconds = max_seconds

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the children."""
        self._cage.close()

    def start_ahead(self) -> None:
        """Start what children need, without waiting for it, because many sources will come."""
        self._cage.start_ahead()

    def read(self, request: ReadRequest) -> Reading:
        """Read one source. Raises SourceError if it cannot be read, or not within its limits."""
        format_name, is_caged = request.choose_place()
        if not is_caged:
            return _read_here(request)
        return self._decode(request, self._cage.run(self._task(request, format_name)))

    def read_all(
        self, requests: Iterable[ReadRequest], *, all_in_children: bool = False
    ) -> Iterator[Reading | SourceError]:
        """Yield the reading of each source, or why it has none, in the order of the requests.

        Several are read at once, a few ahead of the one that is due. What needs no child is read
        in the calling thread, when it is due, unless `all_in_children`; if its child fails, it is
        read here all the same.
        """
        taken: deque[ReadRequest] = deque()

        def tasks() -> Iterator[CageTask | None]:
            for request in requests:
                taken.append(request)
                format_name, is_caged = request.choose_place()
                if all_in_children or is_caged:
                    most = PACK_BYTES if is_caged else PLAIN_PACK_BYTES
                    yield self._task(request, format_name, pack_bytes=most)
                else:
                    yield None

        for answer in self._cage.run_all(tasks()):
            yield self._finish(taken.popleft(), answer)

    def limits_in_force(self) -> LimitsInForce:
        """Start a child if none waits, and return the limits that hold in it."""
        return self._cage.limits_in_force()

    def _task(self, request: ReadRequest, format_name: str, *, pack_bytes: int = 0) -> CageTask:
        payload = encode_task(request.name, request.data, **request.options())
        seconds = request.seconds(self._max_seconds)
        return CageTask(request.name, payload, seconds, pack_bytes, format_name)

    def _finish(
        self, request: ReadRequest, answer: bytes | SourceError | None
    ) -> Reading | SourceError:
        if isinstance(answer, ChildFailed) and not request.choose_place().is_caged:
            answer = None
        if isinstance(answer, SourceError):
            return answer
        try:
            return _read_here(request) if answer is None else self._decode(request, answer)
        except SourceError as error:
            return error

    @staticmethod
    def _decode(request: ReadRequest, answer: bytes) -> Reading:
        try:
            return decode_reading(answer, source=(request.name, request.data))
        except UNREADABLE as error:
            raise SourceError(request.name, "its reader gave no readable answer") from error


def _read_here(request: ReadRequest) -> Reading:
    return read_source(
        request.name,
        request.data,
        url=request.url,
        media_type=request.media_type,
        charset=request.charset,
        chats=request.chats,
    )


class ReadingSupport(NamedTuple):
    """The titles of the formats that are read, those that need an extra, and a line on limits.

    An extra is what `pip install 'footnote-bot[EXTRA]'` installs.
    """

    formats: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]
    limits: str


def find_reading_support() -> ReadingSupport:
    """Look for the libraries, and start a child process to see which limits hold in it.

    Raises SourceError if it cannot be started.
    """
    missing = tuple(
        (entry.title, entry.extra)
        for entry in FORMATS
        if entry.needs and entry.extra and find_spec(entry.needs) is None
    )
    titles = {title for title, _ in missing}
    with CagedReader(processes=1) as reader:
        limits = reader.limits_in_force().describe()
    formats = tuple(entry.title for entry in FORMATS if entry.title not in titles)
    return ReadingSupport(formats, missing, limits)
