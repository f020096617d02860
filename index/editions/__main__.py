"""Merge the index in a data folder, in a process of its own: `python -m index.editions FOLDER`."""

import os
import sys
from pathlib import Path

from index.editions import merging
from index.errors import FootnoteError

if __name__ == "__main__":
    if hasattr(os, "nice"):  # not on Windows
        os.nice(10)  # questions come first
    try:
        merging.merge(Path(sys.argv[1]))
    except FootnoteError as error:
        sys.exit(str(error))
