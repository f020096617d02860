"""The manifest of a published version: all that an asker needs beside searches, by digest. Pure.

chunks     the small tables of the store (`index/store/carried/table_chunks.py`)
arrays     vocabularies, df and token counts, as files of arrays
acronyms   the acronyms of live articles, in 64 parts by the hash of their key
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Named = tuple[str, int]

ACRONYM_PARTS = 64

COUNTS = "token_counts"
"""The array of the number of live tokens of each word, as it was last written whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionManifest:
    """What one version consists of; blobs are a digest with a size.

    `totals` are the number of live units and their length in terms, by field; `tables` the numbers
    of the tables of each vocabulary; `function_terms` are ids.
    """

    version: int
    identity: str
    fingerprint: str
    totals: Mapping[str, tuple[int, int]]
    languages: Mapping[str, int]
    tables: Mapping[str, list[int]]
    num_words: int
    num_terms: int
    chunks: Mapping[str, Named] = field(default_factory=dict)
    arrays: Mapping[str, Named] = field(default_factory=dict)
    acronyms: Mapping[str, Named] = field(default_factory=dict)

    def encode(self) -> bytes:
        """Return the manifest as bytes."""
        values: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(values, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def decode(cls, data: bytes) -> "VersionManifest":
        """Return the manifest of its bytes."""
        values = json.loads(data)
        for name in ("chunks", "arrays", "acronyms"):
            values[name] = {key: (each[0], each[1]) for key, each in values[name].items()}
        values["totals"] = {key: (each[0], each[1]) for key, each in values["totals"].items()}
        return cls(**values)

    @property
    def blobs(self) -> set[Named]:
        """All blobs that the manifest names."""
        return {*self.chunks.values(), *self.arrays.values(), *self.acronyms.values()}


def choose_part(key: str) -> str:
    """Return the part of the acronyms that a key is in."""
    return str(zlib.crc32(key.encode()) % ACRONYM_PARTS)
