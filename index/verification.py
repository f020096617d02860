"""Verification of every citation, text and index entry against the store; changes nothing."""

from collections.abc import Iterator

import numpy as np

from index.editions import Edition
from index.forward_index import DIGEST_BYTES, ForwardIndex, digest_paragraphs
from index.store import StoredArticle, StoreReader, compute_article_digest
from index.types import Fault, Progress, Span, Watcher


def find_faults(
    reader: StoreReader, edition: Edition, watcher: Watcher | None = None
) -> Iterator[Fault]:
    """Yield the faults of the texts, their forward indexes and the index of an edition's version.

    Every paragraph is compared with its digest from when it was read; every span and word of the
    index is compared with the store.
    """
    for problem in reader.check_integrity():
        yield Fault(source=None, paragraph=None, what=problem)
    live = reader.list_live_articles(edition.version)
    indexed = _places_by_article(edition)
    for done, (source, article) in enumerate(live, start=1):
        if watcher is not None:
            watcher(Progress(stage="check", done=done, total=len(live), source=source))
        yield from _article_faults(reader, edition, article, indexed.pop(article, None))
    for volume, place in indexed.values():
        source = edition.segments[volume].name(place)
        yield Fault(source=source, paragraph=None, what="it is in the index but not in the store")


def _places_by_article(edition: Edition) -> dict[int, tuple[int, int]]:
    """Return the volume of each live article and its place there, by its id in the store."""
    return {
        int(article): (i, place)
        for i, volume in enumerate(edition.segments)
        for place, article in enumerate(volume.arrays["articles"])
        if not edition.is_dead(i, place)
    }


def _article_faults(
    reader: StoreReader, edition: Edition, article_id: int, place: tuple[int, int] | None
) -> Iterator[Fault]:
    article = reader.require_article(article_id)
    forward_index = reader.find_forward_index(article_id)
    if forward_index is None:
        yield Fault(source=article.source, paragraph=None, what="its forward index is missing")
        return
    yield from _text_faults(article, forward_index)
    if place is None:
        yield Fault(source=article.source, paragraph=None, what="it is missing from the index")
    elif not _agrees_with_index(edition, place, forward_index):
        yield Fault(source=article.source, paragraph=None, what="the index differs from the store")


def _text_faults(article: StoredArticle, forward_index: ForwardIndex) -> Iterator[Fault]:
    """Yield a fault for each paragraph whose text differs from its digest."""
    if compute_article_digest(article) == article.digest:
        return
    spans = [Span(*row[1:3]) for row in forward_index.paragraphs.tolist()]
    stored = forward_index.digests
    text = str(article.text)  # an altered row may hold a value of any type
    differing = [
        number
        for number, digest in enumerate(digest_paragraphs(text, spans), start=1)
        if digest != stored[(number - 1) * DIGEST_BYTES : number * DIGEST_BYTES]
    ]
    if not differing:
        what = "its text or title, address or date was altered" if spans else "it was altered"
        yield Fault(source=article.source, paragraph=None, what=what)
    elif len(differing) > 1 and differing == list(range(differing[0], len(spans) + 1)):
        # A longer or shorter paragraph moves all that follow.
        yield Fault(
            source=article.source,
            paragraph=differing[0],
            what="the text was altered here, and what follows is altered or moved",
        )
    else:
        for number in differing:
            yield Fault(source=article.source, paragraph=number, what="the text was altered")


def _agrees_with_index(
    edition: Edition, place: tuple[int, int], forward_index: ForwardIndex
) -> bool:
    """Report whether the index has the same spans, flags and words of an article as the store."""
    volume, article = edition.segments[place[0]], place[1]
    paragraphs = volume.slice("paragraphs", "article_paragraphs", article)
    begins = volume.arrays["article_paragraphs"]
    bounds = volume.arrays["paragraph_sentences"][begins[article : article + 2]]
    sentences = slice(*bounds.tolist())
    return (
        np.array_equal(paragraphs, forward_index.paragraphs[:, :5])
        and np.array_equal(volume.arrays["sentences"][sentences], forward_index.sentences)
        and np.array_equal(volume.arrays["flags"][sentences], forward_index.flags)
        and np.array_equal(volume.words_of(np.array([article])), forward_index.words)
        and np.array_equal(volume.slice("titles", "title_words", article), forward_index.title)
        and np.array_equal(volume.slice("hidden", "article_hidden", article), forward_index.hidden)
        and np.array_equal(volume.slice("above", "article_above", article), forward_index.above)
    )
