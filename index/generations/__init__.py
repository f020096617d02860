"""Immutable folders of arrays, published atomically; durable writes; the writer's lock."""

from index.generations.disk import DISK, Disk
from index.generations.generations import Generation, Generations
from index.generations.lock import hold_lock
from index.generations.manifest import ArrayFile

__all__ = ["DISK", "ArrayFile", "Disk", "Generation", "Generations", "hold_lock"]
