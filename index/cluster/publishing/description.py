"""The manifest and the blobs of the live version of a store and its edition.

Arrays that are counts (of tokens) are a base and what has changed since, so that one changed
article moves little.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.analysis import find_function_terms
from index.cluster.blobs import Named, encode_arrays, name_blob
from index.cluster.manifest import COUNTS, VersionManifest, choose_part
from index.editions import FIELDS, Edition, Snapshot, select_arrays
from index.store import CatalogueReader, StoreReader

_MOST_CHANGED = 0.1
"""Share of changed counts above which they are written anew."""


class Description(NamedTuple):
    """The manifest of a version, and the bytes of its blobs, by digest.

    Those of the version before may be missing: they are there.
    """

    manifest: VersionManifest
    blobs: Mapping[str, bytes]


class Since(NamedTuple):
    """The chunks of the version before, and the ids of articles that only one of both stores has.

    Without a version before there are no chunks.
    """

    chunks: Mapping[str, Named]
    articles: frozenset[int]


def describe_version(
    reader: CatalogueReader,
    snapshot: Snapshot,
    base_counts: NDArray[np.int64] | None,
    function_terms: NDArray[np.int64],
    since: Since,
) -> Description:
    """Describe the live version; `base_counts` are the token counts last written whole."""
    edition = snapshot.edition
    arrays = edition.generation.arrays
    groups: dict[str, dict[str, NDArray[Any]]] = {}
    for name, numbers in edition.table_numbers.items():
        for number in numbers:
            groups[f"{name}/{number}"] = select_arrays(arrays, f"{name}/{number}")
    for number in edition.table_numbers["words"]:
        groups[f"words/{number}"]["terms"] = arrays[f"word_terms/{number}"]
    for field in FIELDS:
        groups[f"df/{field}"] = {"df": arrays[f"df/{field}"]}
        groups[f"df_changes/{field}"] = {"changes": edition.df_changes(field)}
    groups |= _describe_counts(snapshot, base_counts)
    groups["function_terms"] = {"ids": function_terms}
    blobs: dict[str, bytes] = {}
    manifest = VersionManifest(
        version=edition.version,
        identity=edition.stamp.identity,
        fingerprint=edition.stamp.fingerprint,
        totals={field: (total.num_units, total.length) for field, total in edition.totals.items()},
        languages=edition.languages,
        tables=edition.table_numbers,
        num_words=len(edition.words),
        num_terms=len(edition.terms),
        chunks=_describe_chunks(blobs, reader, since),
        arrays=_add(blobs, {name: encode_arrays(group) for name, group in groups.items()}),
        acronyms=_add(blobs, _describe_acronyms(snapshot)),
    )
    return Description(manifest, blobs)


def list_function_terms(reader: StoreReader, edition: Edition) -> NDArray[np.int64]:
    """Return the ids of the terms that are no content in a language of the articles, ascending."""
    codes = {"en", *reader.list_languages()}
    ids = edition.terms.ids(sorted(frozenset().union(*map(find_function_terms, codes))))
    return np.unique(ids[ids >= 0])


def _add(blobs: dict[str, bytes], named: Mapping[str, bytes]) -> dict[str, Named]:
    names = {name: name_blob(data) for name, data in named.items()}
    blobs.update((names[name][0], data) for name, data in named.items())
    return names


def _describe_chunks(
    blobs: dict[str, bytes], reader: CatalogueReader, since: Since
) -> dict[str, Named]:
    known = {name: digest for name, (digest, _) in since.chunks.items()}
    chunks = reader.read_chunks_since(known, since.articles)
    read = {name: data for name, data in chunks.items() if data is not None}
    return {name: since.chunks[name] for name in chunks.keys() - read.keys()} | _add(blobs, read)


def _describe_counts(
    snapshot: Snapshot, base: NDArray[np.int64] | None
) -> dict[str, dict[str, NDArray[Any]]]:
    """Return the number of live tokens of each word, as a base and what differs."""
    num_words = len(snapshot.edition.words)
    counts = snapshot.count_live_tokens(np.arange(num_words))
    if base is None or len(base) > num_words:
        base = counts
    padded = np.concatenate((base, np.zeros(num_words - len(base), np.int64)))
    changed = np.flatnonzero(padded != counts)
    if len(changed) > _MOST_CHANGED * num_words:
        base, changed = counts, changed[:0]
    changes = np.stack((changed, counts[changed])).astype(np.int32)
    return {
        COUNTS: {"counts": base.astype(np.int32)},
        f"{COUNTS}_changes": {"changes": changes},
    }


def _describe_acronyms(snapshot: Snapshot) -> dict[str, bytes]:
    parts: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for key, forms in snapshot.list_acronyms().items():
        parts[choose_part(key)][key] = [*forms]
    return {
        part: json.dumps(found, sort_keys=True, ensure_ascii=False).encode()
        for part, found in parts.items()
    }
