"""The title of an article that states none: its file's name, as words. Pure."""

import re
from pathlib import PurePosixPath

_ID = re.compile(r"[ _-][0-9a-f]{32}\Z")
"""What Notion writes behind the title in the names of the files that it exports."""


def title_of_file(name: str) -> str:
    """Return a file's name without folders and ending, as words."""
    stem = _ID.sub("", PurePosixPath(name).stem)
    return stem.replace("_", " ").replace("-", " ").strip() or name
