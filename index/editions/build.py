"""Making of editions: in full from the store, or from an older edition and what changed.

Nothing is written here: the arrays and the meta data are for `Generations.publish`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.editions.edition import FORMAT, Edition, FieldTotals, Stamp
from index.editions.field_postings import count_fields
from index.editions.field_terms import FIELDS
from index.editions.merge_policy import SEGMENT_MERGE_POLICY, MergePolicy
from index.editions.segments import build_segment
from index.editions.vocabularies import EditionVocabularies, grow_vocabularies
from index.errors import StoreDamaged
from index.postings import Postings
from index.search import FieldSegment, FieldStatistics
from index.store import StoreReader
from index.threads import run_both

Arrays = dict[str, NDArray[Any]]

_MIN_SENTENCES_FOR_THREADS = 50_000
"""Sentences from which on a second connection to the database saves more time than it costs."""

_MIN_ARTICLES_FOR_THREADS = 5_000
"""The same where nothing has to be read."""


class UnpublishedEdition(NamedTuple):
    """The arrays and the meta data of an edition that is not published yet."""

    arrays: Arrays
    meta: dict[str, Any]


def build_edition(reader: StoreReader, stamp: Stamp) -> UnpublishedEdition:
    """Build an edition of one segment from the stored articles of a version."""
    vocabularies, segment = _read(reader, stamp.version)
    postings = count_fields(segment, vocabularies.words)
    arrays = _name_segment_arrays(1, segment, postings) | vocabularies.arrays
    totals = {}
    for field, field_postings in postings.items():
        statistics = FieldStatistics.count([FieldSegment(field_postings)])
        arrays[f"df/{field}"] = statistics.df.astype(np.int32)
        arrays[f"df_changes/{field}"] = np.empty((2, 0), dtype=np.int64)
        totals[field] = FieldTotals(statistics.num_units, statistics.total_length)
    _require_all(reader, stamp, totals)
    languages = reader.count_languages(stamp.version)
    return UnpublishedEdition(arrays, _meta(stamp, [1], totals, vocabularies, languages))


def _read(reader: StoreReader, version: int) -> tuple[EditionVocabularies, Arrays]:
    """Return the vocabularies of the store, and the articles of a version as one segment."""
    written = reader.find_written_indexes(version)
    if written is not None:
        return run_both(
            lambda: grow_vocabularies(reader, None),
            lambda: build_segment(written),
            in_parallel=len(written.rows) >= _MIN_ARTICLES_FOR_THREADS,
        )
    stored = reader.find_version(version)
    if stored is None or stored.sentences < _MIN_SENTENCES_FOR_THREADS:
        return grow_vocabularies(reader, None), build_segment(reader.read_forward_indexes(version))
    with StoreReader(reader.path) as other_reader:  # a connection serves one thread at a time
        return run_both(
            lambda: grow_vocabularies(reader, None),
            lambda: build_segment(other_reader.read_forward_indexes(version)),
        )


def update_edition(
    old: Edition, reader: StoreReader, stamp: Stamp, *, policy: MergePolicy = SEGMENT_MERGE_POLICY
) -> UnpublishedEdition:
    """Make the edition of another version of the same database from an older edition.

    Segments are taken over, and their newly dead articles recorded. New articles become a segment,
    together with the small segments before it.
    """
    removed, added = reader.compare_versions(old.version, stamp.version)
    dead = [_add_dead(old, i, removed) for i in range(len(old.segments))]
    sizes = [segment.num_sentences for segment in old.segments]
    new_articles = reader.read_forward_indexes_of(added)
    num_new = sum(len(row.sentences) // 8 for row in new_articles.rows)  # 8 bytes a sentence
    num_kept = len(sizes) - policy.count_rewritten(sizes, num_new)
    if num_kept == 0:
        return build_edition(reader, stamp)
    vocabularies = grow_vocabularies(reader, old)
    words = vocabularies.words
    arrays = _take_over_segments(old, num_kept, dead)
    numbers = old.segment_numbers[:num_kept]
    rewritten = [
        int(article)
        for segment, gone in zip(old.segments[num_kept:], dead[num_kept:], strict=True)
        for article in np.delete(segment.arrays["articles"], gone)
    ]
    segment = build_segment(new_articles)
    added_postings = postings = count_fields(segment, words)
    if rewritten:
        segment = build_segment(reader.read_forward_indexes_of([*rewritten, *added]))
        postings = count_fields(segment, words)
    if rewritten or added:
        numbers = [*numbers, max(old.segment_numbers) + 1]
        arrays.update(_name_segment_arrays(numbers[-1], segment, postings))
    arrays.update(vocabularies.arrays)
    removed_postings = count_fields(build_segment(reader.read_forward_indexes_of(removed)), words)
    totals = {}
    for field in FIELDS:
        changes = added_postings[field], removed_postings[field]
        arrays[f"df/{field}"] = old.generation.arrays[f"df/{field}"]
        arrays[f"df_changes/{field}"] = _update_df_changes(old, field, *changes)
        totals[field] = _update_totals(old.totals[field], *changes)
    _require_all(reader, stamp, totals)
    languages = Counter(old.languages)
    languages.update(reader.count_languages_of(added))
    languages.subtract(reader.count_languages_of(removed))
    return UnpublishedEdition(arrays, _meta(stamp, numbers, totals, vocabularies, +languages))


def _require_all(reader: StoreReader, stamp: Stamp, totals: Mapping[str, FieldTotals]) -> None:
    """Raise StoreDamaged unless all units of the version were found; lost rows raise no error."""
    version = reader.find_version(stamp.version)
    found = tuple(totals[field].num_units for field in ("article", "paragraph", "sentence"))
    expected = (version.sources, version.paragraphs, version.sentences) if version else (0, 0, 0)
    if found != expected:
        counts = "articles, paragraphs and sentences"
        raise StoreDamaged(reader.path, f"of {expected} {counts} only {found} are left")


def _meta(
    stamp: Stamp,
    segment_numbers: Sequence[int],
    totals: Mapping[str, FieldTotals],
    vocabularies: EditionVocabularies,
    languages: Mapping[str, int],
) -> dict[str, Any]:
    """Return the meta data of an edition, as `Edition` reads it."""
    return {
        "format": FORMAT,
        **stamp._asdict(),
        "volumes": [*segment_numbers],
        "totals": {field: [*total] for field, total in totals.items()},
        "tables": vocabularies.table_numbers,
        "languages": dict(sorted(languages.items())),
    }


def _add_dead(edition: Edition, position: int, removed: Sequence[int]) -> NDArray[np.int32]:
    """Return the dead articles of the segment at a position once others have been removed."""
    articles = edition.segments[position].arrays["articles"]
    newly_dead = np.flatnonzero(np.isin(articles, removed)).astype(np.int32)
    return np.union1d(edition.dead[position], newly_dead)


def _take_over_segments(old: Edition, num_kept: int, dead: Sequence[NDArray[np.int32]]) -> Arrays:
    """Return the arrays of the first segments: the same objects, so that none is written again."""
    arrays: Arrays = {}
    for number, dead_articles in zip(old.segment_numbers[:num_kept], dead, strict=False):
        prefix, dead_name = f"volume/{number}/", f"volume/{number}/dead"
        arrays.update(
            (name, array)
            for name, array in old.generation.arrays.items()
            if name.startswith(prefix) and name != dead_name
        )
        if len(dead_articles):
            arrays[dead_name] = dead_articles
    return arrays


def _name_segment_arrays(number: int, segment: Arrays, postings: Mapping[str, Postings]) -> Arrays:
    """Return the arrays of a segment and of its postings by their names in the generation."""
    named: Arrays = {f"volume/{number}/{name}": array for name, array in segment.items()}
    for field, field_postings in postings.items():
        for name, array in field_postings.arrays().items():
            named[f"volume/{number}/{field}/{name}"] = array
    return named


def _update_df_changes(
    old: Edition, field: str, added: Postings, removed: Postings
) -> NDArray[np.int64]:
    """Return the terms whose df differs from the last full count, and by how much, (2, N)."""
    rows = [old.df_changes(field), _df(added, 1), _df(removed, -1)]
    terms, counts = np.concatenate(rows, axis=1)
    distinct, positions = np.unique(terms, return_inverse=True)
    sums = np.zeros(len(distinct), dtype=np.int64)
    np.add.at(sums, positions, counts)
    return np.stack((distinct, sums))[:, sums != 0]


def _df(postings: Postings, sign: int) -> NDArray[np.int64]:
    """Return the terms of some units, and `sign` times the df of each among them, (2, N)."""
    return np.stack((postings.terms, sign * np.diff(postings.starts))).astype(np.int64)


def _update_totals(old: FieldTotals, added: Postings, removed: Postings) -> FieldTotals:
    return FieldTotals(
        old.num_units + added.num_units - removed.num_units,
        old.length + int(added.lengths.sum()) - int(removed.lengths.sum()),
    )
