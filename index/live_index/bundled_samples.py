"""The bundled articles: what `footnote run` leaves out of what a folder holds."""

from pathlib import Path

from index.reindex import ReindexOutcome, ReindexRun, plan_without_samples
from index.sources import is_sample, scan_corpus
from index.store import StoreWriter

PASSED_OVER = (
    "{count} bundled sample articles in {corpus} are passed over: only your own are quoted"
)


def leave_samples_out(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
    """Remove the bundled articles, and never read them again."""
    keep_samples_out(writer)
    return run.follow(plan_without_samples(writer))


def keep_samples_out(writer: StoreWriter) -> None:
    """Record that the bundled articles are never to be read."""
    with writer.transaction():
        writer.set_own_only()


def describe_samples(corpus: Path) -> str | None:
    """Return how many bundled articles a folder has that are passed over; None if it has none."""
    count = sum(map(is_sample, scan_corpus(corpus).files)) if corpus.is_dir() else 0
    return PASSED_OVER.format(count=count, corpus=corpus) if count else None
