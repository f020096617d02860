"""Carrying a whole collection between a folder and a cluster.

That is articles with their versions and words, what is kept for servers, and their own sources.
"""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from index.cluster.blobs import BlobCache
from index.cluster.client import ClusterClient
from index.cluster.cluster_index import ClusterIndex
from index.cluster.layout import Layout
from index.cluster.lease import read_head
from index.cluster.own_sources import OwnLayout, StoredDatabase, list_own_guilds
from index.cluster.publishing import LocalStore
from index.cluster.server_state import ClusterState
from index.editions import DATABASE
from index.errors import ConfigError, UsageError
from index.generations import DISK
from index.live_index import LiveIndex, find_index_folder
from index.settings import ClusterSettings, IndexSettings
from index.store import SERVERS_FOLDER, FolderState, copy_database, find_server_folder


class MoveReport(NamedTuple):
    """What was carried: the live version, the number of its sources, and from and to where.

    `records` are answers under buttons, votes, settings and the like; `servers` have own sources.
    """

    version: int
    sources: int
    origin: str
    target: str
    records: int = 0
    servers: int = 0


def move_to_cluster(
    settings: IndexSettings, *, shards: int | None = None, force: bool = False
) -> MoveReport:
    """Publish the index of the settings' corpus in the cluster; the folder stays as it is.

    What is kept for servers goes with it, and their own sources. The collection there is divided
    into `shards`. Raises UsageError where one is there already, unless `force` puts this one in its
    place.
    """
    cluster = _require_cluster(settings)
    folder = find_index_folder(settings)
    if not (folder / DATABASE).exists():
        raise UsageError(f"{folder} holds no articles; read them first with: footnote reindex")
    index = ClusterIndex(settings, shards=shards)
    try:
        if not force and (any(index.state.count()) or index.list_own()):
            raise UsageError(
                f"{cluster.shown} keeps answers, settings or sources of servers under the name "
                f"{cluster.name!r} already; choose another FOOTNOTE_CLUSTER_NAME, or replace them "
                "with --force"
            )
        index.replace_by(lambda target: copy_database(folder / DATABASE, target), force=force)
        snapshot = index.snapshot()
        records = index.state.replace_records(FolderState(folder).read_records())
        guilds = _list_databases(folder)
        for guild in {*index.list_own()} - {*guilds}:
            index.drop_own(guild)
        for guild, database in guilds.items():
            index.replace_own(guild, database)
        count = snapshot.articles.num_units
        return MoveReport(snapshot.version, count, str(folder), cluster.shown, records, len(guilds))
    finally:
        index.close()


def _list_databases(folder: Path) -> dict[int, Path]:
    """Return the database of the own sources of each server that has one in a data folder."""
    found = {}
    for guild in FolderState(folder).list_guilds():
        database = find_server_folder(folder, guild) / DATABASE
        if database.exists():
            found[guild] = database
    return found


def move_from_cluster(settings: IndexSettings, *, force: bool = False) -> MoveReport:
    """Make the index of the settings' corpus the collection of the cluster, which stays as it is.

    What is kept for servers comes with it, and their own sources. Raises UsageError where the
    folder has articles already, unless `force` replaces all that is there.
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
        guilds = _fetch_own_sources(client, layout, folder)
        state = ClusterState(client, layout)
        records = FolderState(folder).replace_records(state.read_records())
    finally:
        client.close()
    index = LiveIndex(replace(settings, cluster=None))
    try:
        snapshot = index.snapshot()
        for guild in guilds:
            own = index.open_own(guild)
            own.snapshot()  # builds the index of what was fetched
            own.close()
        count = snapshot.articles.num_units
        return MoveReport(snapshot.version, count, cluster.shown, str(folder), records, len(guilds))
    finally:
        index.close()


def _fetch_own_sources(client: ClusterClient, layout: Layout, folder: Path) -> list[int]:
    """Put the databases of all own sources into a data folder, in the place of those there."""
    guilds = list_own_guilds(client, layout)
    if (folder / SERVERS_FOLDER).exists():
        DISK.remove_tree(folder / SERVERS_FOLDER)
    for guild in guilds:
        target = find_server_folder(folder, guild)
        DISK.make_folders(target)
        stored = StoredDatabase(client, OwnLayout(layout.name, guild))
        live = stored.read_live()
        if live is not None:
            stored.fetch(live, target / "fetched.db", target / "fetched.db")
            copy_database(target / "fetched.db", target / DATABASE)
            DISK.unlink(target / "fetched.db")
    return guilds


def _require_cluster(settings: IndexSettings) -> ClusterSettings:
    if settings.cluster is None:
        raise ConfigError(
            "FOOTNOTE_CLUSTER is not set; name the cluster's addresses there, in .env or the "
            "environment"
        )
    return settings.cluster
