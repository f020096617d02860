"""The job of a fuzzing child: read one file, and say how that went and what it took."""

import json
import sys
from collections.abc import Callable
from functools import partial
from time import process_time

from index.articles import parse
from index.errors import SourceError
from index.sources import read_source


def run(task: bytes) -> Callable[[], bytes]:
    """Return how to do a task; the first of each format loads the libraries, too."""
    return partial(measure, task)


def measure(task: bytes) -> bytes:
    """Read the file of a task (its name, a NUL, its bytes) and parse its articles.

    The result has the outcome ("read", "refused" or an error's name), the seconds of processor
    time, and the largest resident memory of this process so far, in megabytes.
    """
    name, _, data = task.partition(b"\0")
    started = process_time()
    outcome, note = _read(name.decode(), data)
    seconds = process_time() - started
    result = {"outcome": outcome, "note": note, "seconds": seconds, "megabytes": _peak_megabytes()}
    return json.dumps(result).encode()


def _read(name: str, data: bytes) -> tuple[str, str]:
    try:
        reading = read_source(name, data, chats=True)
        for document in reading.documents:
            parse(document)
            document.text.encode()
    except SourceError as error:
        return "refused", error.problem
    except Exception as error:  # noqa: BLE001, each is a finding
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
        return type(error).__name__, f"{error} at {where}"[:300]
    return "read", ""


def _peak_megabytes() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415, Windows has none

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)
