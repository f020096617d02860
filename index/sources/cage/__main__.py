"""A process of the cage, started by `child_process.py`.

`python -m index.sources.cage JOB LIMITS` is a child, and with the number of a socket behind that
the process from which children are forked.
"""

import json
import os
import socket
import sys

from index.sources.cage.child import load_job, serve
from index.sources.cage.forking import serve_forks
from index.sources.cage.limits import CageLimits

if __name__ == "__main__":
    if hasattr(os, "nice"):  # not on Windows
        os.nice(5)  # lower priority than answering
    job = load_job(sys.argv[1])
    limits = CageLimits(*json.loads(sys.argv[2]))
    if len(sys.argv) > 3:
        parent = socket.socket(fileno=int(sys.argv[3]))
        serve_forks(parent, job.load_format, lambda: serve(job, limits))
    else:
        serve(job, limits)
