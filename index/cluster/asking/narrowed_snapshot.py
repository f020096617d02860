"""One version of the articles in a cluster without those that a place does not see.

Searches are those of the whole with a clause for the articles that are seen, and what counts live
articles is counted for them alone: from the articles seen, or from those hidden, whichever are
fewer. So answers equal those of a collection of the visible articles.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.article_counts import STORED_FIELDS, ArticleCounts
from index.cluster.asking.cluster_snapshot import ClusterSnapshot
from index.cluster.asking.search_requests import SearchRequests
from index.cluster.asking.version_files import VersionFiles
from index.collection import Ids
from index.errors import ClusterLacks
from index.settings import IndexSettings

_BATCH = 200
"""Articles that are counted at once."""


class NarrowedFiles(VersionFiles):
    """The files of a version with the statistics of some of its articles."""

    def __init__(
        self,
        whole: VersionFiles,
        counts: ArticleCounts,
        languages: Mapping[str, int],
        *,
        is_defined: Callable[[str, str], bool],
    ) -> None:
        """Take over what does not depend on the articles, and put the counts in its place.

        `is_defined` tells whether a visible article defines two forms, in either order, as one.
        """
        self.__dict__.update(
            {name: value for name, value in vars(whole).items() if name != "token_counts"}
        )
        self.manifest = replace(whole.manifest, totals=counts.totals, languages=languages)
        self._counts = counts
        self._whole = whole
        self._is_defined = is_defined
        self.token_counts = counts.tokens.astype(np.int32)

    def read_df(self, field: str) -> NDArray[np.int32]:
        """Return the df of each term in a field, (T,)."""
        return self._counts.df[field].astype(np.int32)

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some visible source defines, the other forms, sorted."""
        found = {}
        for key, forms in self._whole.acronyms(keys).items():
            kept = [form for form in forms if self._is_defined(key, form)]
            if kept:
                found[key] = kept
        return found


class NarrowedClusterSnapshot(ClusterSnapshot):
    """The part of a version that a place sees; `whole` is that version."""

    def __init__(
        self,
        whole: ClusterSnapshot,
        visible: Ids,
        languages: Mapping[str, int],
        settings: IndexSettings,
        *,
        before: "NarrowedClusterSnapshot | None" = None,
    ) -> None:
        """Narrow a version to the `visible` ones of its live articles, ascending.

        What was counted for an earlier version, `before`, is counted on from there.
        """
        self.whole = whole
        self._visible = visible
        hidden = np.setdiff1d(whole.requests.live_articles, visible)
        self.hides_nothing = not len(hidden)
        self._is_small = len(visible) <= len(hidden)
        self._counted = visible if self._is_small else hidden
        self._counts = self._count(before)
        requests = whole.requests.narrowed(visible, hidden, only_visible=self._is_small)
        counts, lost = self._counts, frozenset[tuple[str, str]]()
        if not self._is_small:
            counts = self._subtract()
            lost = self._find_lost_acronyms(requests)

        def is_defined(form: str, other: str) -> bool:
            pairs = {(form, other), (other, form)}
            if self._is_small:
                return any(counts.acronyms[pair] > 0 for pair in pairs)
            return not pairs & lost

        super().__init__(
            NarrowedFiles(whole.files, counts, languages, is_defined=is_defined),
            whole.article_cache,
            requests,
            settings,
            name_source=whole.source,
            find_article=self._find_article,
        )

    def _find_article(self, source: str) -> int | None:
        article = self.whole.article_named(source)
        if article is None or article not in self._visible:
            return None
        return article

    @property
    def nbytes(self) -> int:
        """About how many bytes of memory it takes beside the whole."""
        terms, words = len(self.terms), len(self.words)
        return 8 * len(self._visible) + 2 * (3 * 8 * terms + 8 * words)

    # --- counting --------------------------------------------------------------------------------

    def _count(self, before: "NarrowedClusterSnapshot | None") -> ArticleCounts:
        """Count the articles seen, or those hidden; only what differs from an earlier version."""
        sizes = len(self.whole.terms), len(self.whole.words)
        known = np.empty(0, np.int64)
        counts = ArticleCounts(*sizes)
        if (
            before is not None
            and before._is_small == self._is_small  # noqa: SLF001, of this class
            and before.whole.article_cache is self.whole.article_cache
        ):
            known = before._counted  # noqa: SLF001
            counts = before._counts.copy(*sizes)  # noqa: SLF001
        try:
            self._add(counts, np.setdiff1d(known, self._counted), -1)
        except ClusterLacks:  # what is gone cannot be taken away: all is counted anew
            known, counts = known[:0], ArticleCounts(*sizes)
        self._add(counts, np.setdiff1d(self._counted, known), 1)
        return counts

    def _add(self, counts: ArticleCounts, articles: Ids, sign: int) -> None:
        for start in range(0, len(articles), _BATCH):
            batch = articles[start : start + _BATCH].tolist()
            counts.add(self.whole.article_cache.get_all(batch).values(), sign)

    def _subtract(self) -> ArticleCounts:
        """Return the counts of the whole without those of the hidden articles."""
        files, hidden = self.whole.files, self._counts
        counts = ArticleCounts(len(files.terms), len(files.words))
        for name in STORED_FIELDS.values():
            units, length = files.manifest.totals[name]
            hidden_units, hidden_length = hidden.totals[name]
            counts.totals[name] = units - hidden_units, length - hidden_length
            counts.df[name] = files.read_df(name) - hidden.df[name]
        counts.tokens = files.token_counts - hidden.tokens
        return counts

    def _find_lost_acronyms(self, requests: SearchRequests) -> frozenset[tuple[str, str]]:
        """Return the pairs that hidden articles define and no visible one does.

        An article that defines a pair has the short form as a term.
        """
        defined = [pair for pair, number in self._counts.acronyms.items() if number > 0]
        terms = self.whole.terms.ids([short for short, _ in defined])
        lost = set()
        for pair, term in zip(defined, terms.tolist(), strict=True):
            articles = requests.list_articles(np.array([term], np.int64))
            if not self._defines(articles, pair):
                lost.add(pair)
        return frozenset(lost)

    def _defines(self, articles: Ids, pair: tuple[str, str]) -> bool:
        """Return whether one of these articles defines a pair."""
        for start in range(0, len(articles), _BATCH):
            batch = self.whole.article_cache.get_all(articles[start : start + _BATCH].tolist())
            if any(pair in article.acronyms for article in batch.values()):
                return True
        return False
