"""Does everything that can be cited still stand where the index says? Read-only."""

from collections.abc import Iterator

import numpy as np

from index.editions import Edition
from index.forward_index import DIGEST_BYTES, ForwardIndex, digest_paragraphs
from index.store import Reader, StoredArticle, article_digest
from index.types import Fault, Progress, Span, Watcher


def verify(reader: Reader, edition: Edition, watcher: Watcher | None = None) -> Iterator[Fault]:
    """Yield what is wrong with the texts, their outlines and the index, of the live version.

    Every paragraph is compared with the digest of when it was read, every span and word with
    what the index has of it.
    """
    for problem in reader.faults():
        yield Fault(source=None, paragraph=None, what=problem)
    live = reader.live_articles(edition.version)
    indexed = _indexed(edition)
    for done, (source, article) in enumerate(live, start=1):
        if watcher is not None:
            watcher(Progress(stage="check", done=done, total=len(live), source=source))
        yield from _article_faults(reader, edition, article, indexed.pop(article, None))
    for volume, place in indexed.values():
        source = edition.segments[volume].name(place)
        yield Fault(source=source, paragraph=None, what="the index has it, the store does not")


def _indexed(edition: Edition) -> dict[int, tuple[int, int]]:
    """Return volume and place of each live article, by its id in the store."""
    return {
        int(article): (i, place)
        for i, volume in enumerate(edition.segments)
        for place, article in enumerate(volume.arrays["articles"])
        if not edition.is_dead(i, place)
    }


def _article_faults(
    reader: Reader, edition: Edition, article_id: int, place: tuple[int, int] | None
) -> Iterator[Fault]:
    article, outline = reader.known_article(article_id), reader.outline(article_id)
    if outline is None:
        yield Fault(source=article.source, paragraph=None, what="its outline is missing")
        return
    yield from _text_faults(article, outline)
    if place is None:
        yield Fault(source=article.source, paragraph=None, what="the index does not have it")
    elif not _agrees(edition, place, outline):
        yield Fault(source=article.source, paragraph=None, what="the index differs from the store")


def _text_faults(article: StoredArticle, outline: ForwardIndex) -> Iterator[Fault]:
    """Yield the paragraphs that are not what they were when they were read."""
    if article_digest(article) == article.digest:
        return
    spans = [Span(*row[1:3]) for row in outline.paragraphs.tolist()]
    stored = outline.digests
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


def _agrees(edition: Edition, place: tuple[int, int], outline: ForwardIndex) -> bool:
    """Tell whether spans, flags and words of an article are in the index as in the store."""
    volume, article = edition.segments[place[0]], place[1]
    paragraphs = volume.slice("paragraphs", "article_paragraphs", article)
    begins = volume.arrays["article_paragraphs"]
    bounds = volume.arrays["paragraph_sentences"][begins[article : article + 2]]
    sentences = slice(*bounds.tolist())
    return (
        np.array_equal(paragraphs, outline.paragraphs[:, :5])
        and np.array_equal(volume.arrays["sentences"][sentences], outline.sentences)
        and np.array_equal(volume.arrays["flags"][sentences], outline.flags)
        and np.array_equal(volume.words_of(np.array([article])), outline.words)
        and np.array_equal(volume.slice("titles", "title_words", article), outline.title)
    )
