"""The bundled sample articles, recognised by their content wherever a copy of one lies."""

import hashlib
import os
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from index.errors import CorpusError
from index.settings import find_bundled_folder
from index.sources.scan import FoundFile, scan_corpus


@cache
def _digests_by_size() -> Mapping[int, frozenset[bytes]]:
    """Return the SHA-256 of each bundled article, by its size in bytes."""
    found: dict[int, set[bytes]] = defaultdict(set)
    for folder, _, names in os.walk(find_bundled_folder()):
        for name in names:
            data = Path(folder, name).read_bytes()
            found[len(data)].add(hashlib.sha256(data).digest())
    return {size: frozenset(digests) for size, digests in found.items()}


def is_sample_digest(digest: bytes | None) -> bool:
    """Whether this is the SHA-256 of a bundled article."""
    return any(digest in digests for digests in _digests_by_size().values())


def is_sample(file: FoundFile) -> bool:
    """Whether a file equals a bundled article; only one of a fitting size is read."""
    digests = _digests_by_size().get(file.size)
    if digests is None:
        return False
    try:
        return hashlib.sha256(Path(file.path).read_bytes()).digest() in digests
    except OSError:  # the re-index says why
        return False


def holds_only_samples(corpus: Path) -> bool:
    """Whether the folder holds articles and each of them is a bundled one."""
    try:
        files = scan_corpus(corpus).files
    except CorpusError:
        return False
    return bool(files) and all(map(is_sample, files))
