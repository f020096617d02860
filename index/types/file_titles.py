"""The title of an article that states none: its file's name, as words. Pure."""

import re
from pathlib import PurePosixPath

_ID = re.compile(r"[ _-][0-9a-f]{32}\Z")
"""What Notion writes behind the title in the names of the files that it exports."""
_JOINT = re.compile(r"(?<![0-9]{4})(?<![0-9]{4}-[0-9]{2})-|-(?![0-9]{2}(?:-[0-9]{2})?(?![0-9]))|_")
"""What stands for a space in a name, but for the hyphens of a date: "2026-05-01-minutes"."""


def title_of_file(name: str) -> str:
    """Return a file's name without folders and ending, as words; a date in it stays as it is."""
    stem = _ID.sub("", PurePosixPath(name).stem)
    return _JOINT.sub(" ", stem).strip() or name
