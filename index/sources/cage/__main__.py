"""A child of the cage: `python -m index.sources.cage JOB LIMITS`, started by `child_process.py`."""

import json
import os
import sys

from index.sources.cage.child import serve
from index.sources.cage.limits import CageLimits

if __name__ == "__main__":
    if hasattr(os, "nice"):  # not on Windows
        os.nice(5)  # lower priority than answering
    serve(sys.argv[1], CageLimits(*json.loads(sys.argv[2])))
