"""Pictures of the questions a day, drawn by matplotlib in a process of its own.

matplotlib is an extra. Without it, or if it fails, there is no picture, and the text has the bars.
"""

import asyncio
import json
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from index import Band, DayCount

logger = logging.getLogger(__name__)

SECONDS = 60.0
"""The first picture on a machine takes long, as matplotlib lists the machine's fonts."""
_PROGRAM = Path(__file__).with_name("drawing.py")


async def draw_activity(days: Sequence[DayCount]) -> bytes | None:
    """Return a PNG file with a bar for each day, None without matplotlib or if that fails."""
    if find_spec("matplotlib") is None or not any(day.total for day in days):
        return None
    labels = [day.day.isoformat()[5:] for day in days]
    bands = [[day.by_band.get(band, 0) for day in days] for band in Band]
    return await _run(json.dumps({"days": labels, "bands": bands}).encode())


async def _run(given: bytes) -> bytes | None:
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-P", str(_PROGRAM), stdin=pipe, stdout=pipe, stderr=pipe
    )
    try:
        async with asyncio.timeout(SECONDS):
            drawn, said = await child.communicate(given)
    except TimeoutError:
        logger.warning("no picture: drawing took more than %g s", SECONDS)
        return None
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode or not drawn.startswith(b"\x89PNG"):
        last = (said.decode(errors="replace").strip().splitlines() or ["no word"])[-1]
        logger.warning("no picture: matplotlib ended with %s: %s", child.returncode, last[:200])
        return None
    return drawn
