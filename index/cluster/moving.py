"""Carrying a whole collection between a folder and a cluster: articles, versions and words."""

from dataclasses import replace
from typing import NamedTuple

from index.cluster.blobs import BlobCache
from index.cluster.client import ClusterClient
from index.cluster.cluster_index import ClusterIndex
from index.cluster.layout import Layout
from index.cluster.lease import read_head
from index.cluster.publishing import LocalStore
from index.editions import DATABASE
from index.errors import ConfigError, UsageError
from index.live_index import LiveIndex, find_index_folder
from index.settings import ClusterSettings, IndexSettings
from index.store import copy_database


class MoveReport(NamedTuple):
    """What was carried: the live version, the number of its sources, and from and to where."""

    version: int
    sources: int
    origin: str
    target: str


def move_to_cluster(
    settings: IndexSettings, *, shards: int | None = None, force: bool = False
) -> MoveReport:
    """Publish the index of the settings' corpus in the cluster; the folder stays as it is.

    The collection there is divided into `shards`. Raises UsageError where one is there already,
    unless `force` puts this one in its place.
    """
    cluster = _require_cluster(settings)
    folder = find_index_folder(settings)
    if not (folder / DATABASE).exists():
        raise UsageError(f"{folder} holds no articles; read them first with: footnote reindex")
    index = ClusterIndex(settings, shards=shards)
    try:
        index.replace_by(lambda target: copy_database(folder / DATABASE, target), force=force)
        snapshot = index.snapshot()
        count = snapshot.articles.num_units
        return MoveReport(snapshot.version, count, str(folder), cluster.shown)
    finally:
        index.close()


def move_from_cluster(settings: IndexSettings, *, force: bool = False) -> MoveReport:
    """Make the index of the settings' corpus the collection of the cluster, which stays as it is.

    Raises UsageError where the folder has articles already, unless `force` replaces them.
    """
    cluster = _require_cluster(settings)
    folder = find_index_folder(settings)
    if (folder / DATABASE).exists() and not force:
        raise UsageError(f"{folder} holds articles already; replace them with --force")
    client = ClusterClient(cluster)
    try:
        layout = Layout(cluster.name)
        client.require_usable()
        found = read_head(client, layout)
        if found is None or found[0].live is None:
            raise UsageError(f"{client.where} has no articles under the name {cluster.name!r}")
        store = LocalStore(client, layout, BlobCache(client, layout, folder / "blobs"), folder)
        store.mark_changed()
        store.bring_up(found[0].live)
        store.finish()
    finally:
        client.close()
    index = LiveIndex(replace(settings, cluster=None))
    try:
        snapshot = index.snapshot()
        count = snapshot.articles.num_units
        return MoveReport(snapshot.version, count, cluster.shown, str(folder))
    finally:
        index.close()


def _require_cluster(settings: IndexSettings) -> ClusterSettings:
    if settings.cluster is None:
        raise ConfigError(
            "FOOTNOTE_CLUSTER is not set; name the cluster's addresses there, in .env or the "
            "environment"
        )
    return settings.cluster
