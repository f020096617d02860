"""The names of `tests.support.memory_collection`, for imports by the former path."""

from tests.support.memory_collection import (
    MemoryCollection,
    MemoryField,
    read_folder,
    read_text,
)

__all__ = ["MemoryCollection", "MemoryField", "read_folder", "read_text"]
