"""The vocabularies and statistics of one version, mapped from copies of its blobs."""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.cluster.blobs import Arrays, BlobCache, open_arrays
from index.cluster.manifest import COUNTS, VersionManifest, choose_part
from index.cluster.unit_documents import TermsOfWords
from index.collection import Ids
from index.vocabulary import Vocabulary


class VersionFiles:
    """What a manifest names, opened; nothing here asks the cluster."""

    def __init__(self, manifest: VersionManifest, cache: BlobCache) -> None:
        self.manifest = manifest
        wanted = {**manifest.arrays, **{f"acronyms/{k}": v for k, v in manifest.acronyms.items()}}
        self._data = cache.map_all(wanted)
        self.words, self.terms = self._open_vocabulary("words"), self._open_vocabulary("terms")
        self._word_terms = [
            self._open(f"words/{number}")["terms"] for number in manifest.tables["words"]
        ]
        self._starts = np.cumsum([0, *map(len, self._word_terms)])
        self.terms_of_words = TermsOfWords(self.word_terms, self._open("function_terms")["ids"])

    def _open(self, name: str) -> Arrays:
        return open_arrays(self._data[name])

    def _open_vocabulary(self, name: str) -> Vocabulary:
        return Vocabulary([self._open(f"{name}/{n}") for n in self.manifest.tables[name]])

    def word_terms(self, words: NDArray[np.integer]) -> Ids:
        """Return the term of each word id, (W,)."""
        if len(self._word_terms) == 1:
            only: Ids = self._word_terms[0][words].astype(np.int64)
            return only
        found = np.empty(len(words), np.int64)
        tables = np.searchsorted(self._starts, words, side="right") - 1
        for table in np.unique(tables).tolist():
            inside = tables == table
            found[inside] = self._word_terms[table][words[inside] - self._starts[table]]
        return found

    def read_df(self, field: str) -> NDArray[np.int32]:
        """Return the df of each term in a field, (T,)."""
        df = np.zeros(self.manifest.num_terms, np.int32)
        base = self._open(f"df/{field}")["df"]
        df[: len(base)] = base
        terms, changes = self._open(f"df_changes/{field}")["changes"]
        df[terms] += changes
        return df

    @cached_property
    def token_counts(self) -> NDArray[np.int32]:
        """The number of live tokens of each word, (W,)."""
        counts = np.zeros(self.manifest.num_words, np.int32)
        base = self._open(COUNTS)["counts"]
        counts[: len(base)] = base
        words, changed = self._open(f"{COUNTS}_changes")["changes"]
        counts[words] = changed
        return counts

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each, sorted."""
        parts: dict[str, Mapping[str, Sequence[str]]] = {}
        found = {}
        for key in keys:
            part = choose_part(key)
            if part not in parts:
                data = self._data.get(f"acronyms/{part}")
                parts[part] = json.loads(bytes(data)) if data is not None else {}
            if key in parts[part]:
                found[key] = parts[part][key]
        return found
