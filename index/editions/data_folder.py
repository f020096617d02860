"""The data folder of a corpus: its place, and the names of the files and locks in it.

articles.db    the store
answers.db     the answers that buttons in Discord refer to
servers.db     what servers have chosen, and who changed what
index/         the generations of the published index
health-*.json  renewed by each running bot while it is connected
writer.lock    held by the process that changes the store or the index
merge.lock     held by the process that merges the index
"""

import hashlib
import re
from pathlib import Path

DATABASE = "articles.db"
INDEX_FOLDER = "index"
WRITER_LOCK = "writer.lock"
MERGE_LOCK = "merge.lock"


def find_data_folder(data: Path, corpus: Path) -> Path:
    """Return the data folder of a corpus below `data`, with a readable name unique to its path."""
    key = hashlib.sha256(str(corpus).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    name = re.sub(r"[^A-Za-z0-9]+", "-", corpus.name).strip("-")[:40] or "corpus"
    return data.absolute() / f"{name}-{key}"
