"""How does an edition come to be? From the store alone, or from the edition before it.

Pure but for what it reads from the store. What it returns is for `Generations.publish`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.editions import volumes
from index.editions.edition import FORMAT, Edition, Stamp, Total
from index.editions.field_counts import count_fields
from index.editions.field_terms import FIELDS
from index.editions.vocabularies import Bounds, Tables, absorbed, tables_of
from index.errors import StoreDamaged
from index.parallel import both
from index.postings.postings import Postings
from index.search import Segment, Statistics
from index.store import Reader

Arrays = dict[str, NDArray[Any]]

BOUNDS = Bounds(small=2_000, large=20_000)
"""Sentences in volumes that are always, and never, written again with what comes after them.

Above the second, only a merge writes them again, in a process of its own.
"""

_WORTH_THREADS = 50_000
"""Sentences from which on a second connection to the database pays for itself."""


class Made(NamedTuple):
    """An edition that is not published yet."""

    arrays: Arrays
    meta: dict[str, Any]


def whole(reader: Reader, stamp: Stamp) -> Made:
    """Make an edition of one volume from the stored outlines of a version."""
    tables, built = _read(reader, stamp.version)
    counted = count_fields(built, tables.words)
    arrays = _volume(1, built, counted) | tables.arrays
    totals = {}
    for kind, postings in counted.items():
        statistics = Statistics.of([Segment(postings)])
        arrays[f"df/{kind}"] = statistics.df.astype(np.int32)
        arrays[f"df_changes/{kind}"] = np.empty((2, 0), dtype=np.int64)
        totals[kind] = Total(statistics.num_units, statistics.total_length)
    _require_all(reader, stamp, totals)
    return Made(arrays, _meta(stamp, [1], totals, tables))


def _read(reader: Reader, version: int) -> tuple[Tables, Arrays]:
    """Return all that is stored for a version, vocabularies and a volume without postings."""
    stored = reader.version(version)
    if stored is None or stored.sentences < _WORTH_THREADS:
        return tables_of(reader, None), volumes.build(reader.outlines(version))
    with Reader(reader.path) as beside:  # one connection does one thing at a time
        return both(
            lambda: tables_of(reader, None), lambda: volumes.build(beside.outlines(version))
        )


def changed(old: Edition, reader: Reader, stamp: Stamp, *, bounds: Bounds = BOUNDS) -> Made:
    """Make the edition of another version of the same database from an older edition.

    Volumes are taken over; what died in them is noted, and what was born becomes a volume of its
    own, together with the small ones that came before it.
    """
    died, born = reader.differing(old.version, stamp.version)
    dead = [_with_dead(old, i, died) for i in range(len(old.volumes))]
    sizes = [volume.num_sentences for volume in old.volumes]
    found = reader.outlines_of(born)
    added = sum(len(row.sentences) // 8 for row in found.outlines)
    kept = len(sizes) - absorbed(sizes, added, bounds)
    if kept == 0:
        return whole(reader, stamp)
    tables = tables_of(reader, old)
    words = tables.words
    arrays = _taken_over(old, kept, dead)
    numbers = old.volume_numbers[:kept]
    again = [
        int(article)
        for volume, gone in zip(old.volumes[kept:], dead[kept:], strict=True)
        for article in np.delete(volume.arrays["articles"], gone)
    ]
    built = volumes.build(found)
    born_counts = counted = count_fields(built, words)
    if again:
        built = volumes.build(reader.outlines_of([*again, *born]))
        counted = count_fields(built, words)
    if again or born:
        numbers = [*numbers, max(old.volume_numbers) + 1]
        arrays.update(_volume(numbers[-1], built, counted))
    arrays.update(tables.arrays)
    gone_counts = count_fields(volumes.build(reader.outlines_of(died)), words)
    totals = {}
    for kind in FIELDS:
        arrays[f"df/{kind}"] = old.generation.arrays[f"df/{kind}"]
        arrays[f"df_changes/{kind}"] = _df_changes(old, kind, born_counts[kind], gone_counts[kind])
        totals[kind] = _total(old.totals[kind], born_counts[kind], gone_counts[kind])
    _require_all(reader, stamp, totals)
    return Made(arrays, _meta(stamp, numbers, totals, tables))


def _require_all(reader: Reader, stamp: Stamp, totals: Mapping[str, Total]) -> None:
    """Raise StoreDamaged unless all that the version held was found: rows can go missing unseen."""
    version = reader.version(stamp.version)
    found = tuple(totals[kind].num_units for kind in ("article", "paragraph", "sentence"))
    held = (version.sources, version.paragraphs, version.sentences) if version else (0, 0, 0)
    if found != held:
        counts = "articles, paragraphs and sentences"
        raise StoreDamaged(reader.path, f"of {held} {counts} only {found} are left")


def _meta(
    stamp: Stamp, numbers: Sequence[int], totals: Mapping[str, Total], tables: Tables
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        **stamp._asdict(),
        "volumes": [*numbers],
        "totals": {kind: [*total] for kind, total in totals.items()},
        "tables": tables.numbers,
    }


def _with_dead(edition: Edition, place: int, died: Sequence[int]) -> NDArray[np.int32]:
    articles = edition.volumes[place].arrays["articles"]
    more = np.flatnonzero(np.isin(articles, died)).astype(np.int32)
    return np.union1d(edition.dead[place], more)


def _taken_over(old: Edition, kept: int, dead: Sequence[NDArray[np.int32]]) -> Arrays:
    """Return the arrays of the first volumes; the same objects, so that no byte is written."""
    arrays: Arrays = {}
    for number, gone in zip(old.volume_numbers[:kept], dead, strict=False):
        prefix, noted = f"volume/{number}/", f"volume/{number}/dead"
        arrays.update(
            (name, array)
            for name, array in old.generation.arrays.items()
            if name.startswith(prefix) and name != noted
        )
        if len(gone):
            arrays[noted] = gone
    return arrays


def _volume(number: int, arrays: Arrays, counted: Mapping[str, Postings]) -> Arrays:
    """Return the arrays of a volume and of its postings by the names under which they are kept."""
    stored: Arrays = {f"volume/{number}/{name}": array for name, array in arrays.items()}
    for kind, postings in counted.items():
        for name, array in postings.arrays().items():
            stored[f"volume/{number}/{kind}/{name}"] = array
    return stored


def _df_changes(old: Edition, kind: str, born: Postings, gone: Postings) -> NDArray[np.int64]:
    """Return the terms whose df differs from the counted one, and by how much, (2, N)."""
    rows = [old.df_changes(kind), _df(born, 1), _df(gone, -1)]
    terms, counts = np.concatenate(rows, axis=1)
    distinct, place = np.unique(terms, return_inverse=True)
    sums = np.zeros(len(distinct), dtype=np.int64)
    np.add.at(sums, place, counts)
    return np.stack((distinct, sums))[:, sums != 0]


def _df(postings: Postings, sign: int) -> NDArray[np.int64]:
    """Return the terms of these units, and `sign` times in how many of them each is, (2, N)."""
    return np.stack((postings.terms, sign * np.diff(postings.starts))).astype(np.int64)


def _total(old: Total, born: Postings, gone: Postings) -> Total:
    return Total(
        old.num_units + born.num_units - gone.num_units,
        old.length + int(born.lengths.sum()) - int(gone.lengths.sum()),
    )
