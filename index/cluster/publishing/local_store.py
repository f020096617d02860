"""The store of an indexer: a copy of the cluster's on this host, which may be lost.

It is brought up to the live version before it is changed. Where a change was not published, the
copy is made anew: nothing tells then which of its rows the cluster has.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from index.cluster.blobs import BlobCache, open_arrays
from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.lease import LiveState
from index.cluster.manifest import VersionManifest
from index.cluster.unit_documents import read_article
from index.editions import DATABASE, INDEX_FOLDER
from index.errors import ClusterLacks, DataFolderError
from index.generations import DISK
from index.store import CatalogueWriter
from index.vocabulary import Vocabulary

CLEAN = "published"
"""The file that names the manifest which the store is equal to."""
_BATCH = 200


class LocalStore:
    """The folder of an indexer's store and index."""

    def __init__(
        self, client: ClusterClient, layout: Layout, cache: BlobCache, folder: Path
    ) -> None:
        self.folder = folder
        self._client = client
        self._layout = layout
        self._cache = cache

    def mark_clean(self, live: LiveState) -> None:
        """Record that the store is what the cluster has."""
        DISK.write_expendable_file(self.folder / CLEAN, self._mark(live))

    def mark_changed(self) -> None:
        """Record that the store may differ from what the cluster has."""
        with suppress(FileNotFoundError):
            DISK.unlink(self.folder / CLEAN)

    def finish(self) -> None:
        """Make the copy a store of its own, which remembers nothing of the cluster."""
        self.mark_changed()
        if (self.folder / "blobs").exists():
            DISK.remove_tree(self.folder / "blobs")

    @staticmethod
    def _mark(live: LiveState) -> bytes:
        return live.manifest[0].encode()

    def bring_up(self, live: LiveState | None) -> None:
        """Make the store equal to the live version; without one, it is empty."""
        DISK.make_folders(self.folder)
        if live is None:
            self._remove()
            return
        mark = self._read_mark()
        if mark == self._mark(live):
            return
        (data,) = self._cache.read([live.manifest]).values()
        manifest = VersionManifest.decode(data)
        if mark is None or not self._is_same_database(manifest):
            self._remove()
        self.mark_changed()
        self._copy(manifest, live)
        self.mark_clean(live)

    def _read_mark(self) -> bytes | None:
        try:
            return (self.folder / CLEAN).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DataFolderError(self.folder, str(error.strerror)) from error

    def _is_same_database(self, manifest: VersionManifest) -> bool:
        if not (self.folder / DATABASE).exists():
            return False
        with CatalogueWriter(self.folder / DATABASE) as writer:
            head = writer.read_head()
        return (head.identity, head.fingerprint) == (manifest.identity, manifest.fingerprint)

    def _remove(self) -> None:
        """Remove the database and the index."""
        for name in (CLEAN, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            with suppress(FileNotFoundError):
                DISK.unlink(self.folder / name)
        if (self.folder / INDEX_FOLDER).exists():
            DISK.remove_tree(self.folder / INDEX_FOLDER)

    def _copy(self, manifest: VersionManifest, live: LiveState) -> None:
        with CatalogueWriter(self.folder / DATABASE) as writer:
            writer.migrate(now=datetime.now(UTC).isoformat(timespec="seconds"))
            applied = writer.read_chunk_digests()
            changed = {n: each for n, each in manifest.chunks.items() if applied.get(n) != each[0]}
            data = self._cache.read(changed.values())
            with writer.transaction():
                for name in applied.keys() - manifest.chunks.keys():
                    writer.replace_chunk(name, b"", with_texts=True)
                for name, (digest, _) in changed.items():
                    writer.replace_chunk(name, data[digest], with_texts=True)
                    if name.startswith("article/"):
                        self._copy_articles(writer, data[digest], live)
                self._copy_vocabulary(writer, manifest)

    def _copy_articles(self, writer: CatalogueWriter, chunk: bytes, live: LiveState) -> None:
        missing = writer.list_missing(chunk)
        index = self._layout.articles(live.epoch)
        for batch in _batches(missing):
            documents = self._client.get_all(index, [str(article) for article, _ in batch])
            for (article, source_id), document in zip(batch, documents, strict=True):
                if document is None:
                    raise ClusterLacks(
                        f"{self._client.where} lacks article {article}; carry the articles over "
                        "again from where they came: footnote move --to-cluster"
                    )
                writer.add_article_bytes(source_id, read_article(document))

    def _copy_vocabulary(self, writer: CatalogueWriter, manifest: VersionManifest) -> None:
        """Add the words and terms that are new, with the ids that they have in the cluster."""
        num_terms, num_words = writer.count_terms(), writer.count_words()
        files = self._cache.map_all(
            {n: each for n, each in manifest.arrays.items() if n.startswith(("words/", "terms/"))}
        )
        arrays = {name: open_arrays(data) for name, data in files.items()}
        terms = Vocabulary([arrays[f"terms/{n}"] for n in manifest.tables["terms"]])
        words = Vocabulary([arrays[f"words/{n}"] for n in manifest.tables["words"]])
        word_terms = [
            int(term) for n in manifest.tables["words"] for term in arrays[f"words/{n}"]["terms"]
        ]
        writer.restore_vocabulary(
            (terms.string(i) for i in range(num_terms, manifest.num_terms)),
            ((words.string(i), word_terms[i]) for i in range(num_words, manifest.num_words)),
            first=(num_terms, num_words),
        )


def _batches(rows: Sequence[tuple[int, int]]) -> Iterator[Sequence[tuple[int, int]]]:
    for start in range(0, len(rows), _BATCH):
        yield rows[start : start + _BATCH]
