"""The merge process: `python -m index.editions FOLDER` merges the index in a data folder."""

import os
import sys
from pathlib import Path

from index.editions.merging import merge
from index.errors import FootnoteError

if __name__ == "__main__":
    if hasattr(os, "nice"):  # not on Windows
        os.nice(10)  # lower priority than answering
    try:
        merge(Path(sys.argv[1]))
    except FootnoteError as error:
        sys.exit(str(error))
