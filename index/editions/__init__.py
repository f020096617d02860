"""Editions: the published index, and how it is built, updated, merged and opened.

An `Edition` is a generation read as segments and vocabularies; a `Snapshot` is one open version of
the index as answering sees it.
"""

from index.editions.build import build_edition, update_edition
from index.editions.data_folder import DATABASE, INDEX_FOLDER, find_data_folder
from index.editions.edition import Edition, Stamp, select_arrays
from index.editions.field_terms import FIELDS
from index.editions.merging import (
    is_merge_due,
    start_merge,
    wait_for_writer_lock,
)
from index.editions.passage_reader import PassageReader, find_lines
from index.editions.segments import Segment, build_segment
from index.editions.snapshot import Snapshot
from index.editions.store_catch_up import catch_up, open_edition, read_stamp

__all__ = [
    "DATABASE",
    "FIELDS",
    "INDEX_FOLDER",
    "Edition",
    "PassageReader",
    "Segment",
    "Snapshot",
    "Stamp",
    "build_edition",
    "build_segment",
    "catch_up",
    "find_data_folder",
    "find_lines",
    "is_merge_due",
    "open_edition",
    "read_stamp",
    "select_arrays",
    "start_merge",
    "update_edition",
    "wait_for_writer_lock",
]
