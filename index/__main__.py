"""`python -m index`: the commands that need no Discord."""

import sys

from index.cli import main

if __name__ == "__main__":
    sys.exit(main())
