"""The doctor's look at the search cluster that keeps the articles."""

from collections.abc import Iterator

from bot.tools.finding import Finding
from index import ClusterSettings, FootnoteError, read_cluster_status

NOTHING = (
    "nothing is published under this name yet; publish articles with: footnote reindex, or carry "
    "those of a folder over with: footnote move --to-cluster"
)


def check_cluster(settings: ClusterSettings | None) -> Iterator[Finding]:
    """Yield version, health and content of the cluster; nothing without one."""
    if settings is None:
        return
    try:
        status = read_cluster_status(settings)
    except FootnoteError as error:
        yield Finding(name="cluster", value=str(error), fault=True)
        return
    yield Finding(
        name="cluster",
        value=f"OpenSearch {status.server} at {settings.shown}, nodes: {status.nodes}",
    )
    yield Finding(
        name="cluster health",
        value=f"{status.health}, copies of each shard: {status.copies:.3g}",
        fault=status.health == "red",
        next_step=status.advice,
    )
    for problem, advice in status.faults:
        yield Finding(name="cluster indices", value=problem, fault=True, next_step=advice)
    yield Finding(
        name="cluster servers",
        value=f"answers: {status.answers:,}, other records: {status.records:,}, servers with own "
        f"sources: {status.own_servers}",
    )
    if status.version is None:
        if not status.faults:
            yield Finding(name="cluster articles", value=settings.name, next_step=NOTHING)
        return
    yield Finding(
        name="cluster articles",
        value=f"{settings.name}, version {status.version}, {status.documents:,} documents, "
        f"{status.num_bytes / 1e6:,.1f} MB, shards: {status.shards}",
    )
    if status.writer:
        yield Finding(name="cluster writer", value=status.writer)
