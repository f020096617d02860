"""Where do a hundred thousand sources come from? From a seed, file by file.

They are stored as a re-index would store them, but without splitting and analysing a million
made-up sentences: a sample is compared with what the real stages say. Real texts, multiplied and
read as any other, are in `benchmarks/large.py`.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np

from index import articles
from index.analysis import QUESTION_TERMS, STOP_TERMS, tokenize
from index.engine import Engine
from index.forward_index import (
    PARAGRAPH_KINDS,
    ForwardIndex,
    LocalForwardIndex,
    build_forward_index,
    digest_paragraphs,
)
from index.reindex import fingerprint
from index.store import StoredVersion, StoreWriter
from index.types import Article, Count, Document, Kind, Paragraph, Span

NOW = "2026-01-01T00:00:00+00:00"
_LETTERS = "etaoinshrdlcumwfgypbvk"
_PER_FOLDER = 1_000
_SENTENCES = 10
_PER_PARAGRAPH = 4
_STOPS = sorted(word for word in STOP_TERMS if word.isalpha())


def source_of(number: int) -> str:
    """Return the name of a source."""
    return f"{number // _PER_FOLDER:03}/{number % _PER_FOLDER:03}.txt"


class Generated(NamedTuple):
    """A generated article and its outline."""

    article: Article
    outlined: LocalForwardIndex


class Vocabulary:
    """Stop words, then made-up ones, and what the analysis makes of them, drawn as Zipf saw it."""

    def __init__(self, size: int, seed: int) -> None:
        self.words = [*_STOPS, *map(_word, range(size - len(_STOPS)))]
        self.pairs = [
            (token.word, token.term) for token in (tokenize(word)[0] for word in self.words)
        ]
        self._rng = np.random.default_rng(seed)
        self._cumulated = np.cumsum(1 / np.arange(10, size + 10))

    def draw(self, count: int) -> list[int]:
        """Return the numbers of `count` words."""
        drawn = self._rng.random(count) * self._cumulated[-1]
        numbers: list[int] = np.searchsorted(self._cumulated, drawn).tolist()
        return numbers

    def sentence(self, length: int) -> list[int]:
        """Return the numbers of a sentence's words; the last is no stop word, as "no." is short."""
        return [*self.draw(length - 1), len(_STOPS) + self.draw(1)[0] // 2]

    def lengths(self) -> list[int]:
        """Return the lengths of an article's sentences, in words."""
        lengths: list[int] = self._rng.integers(25, 61, _SENTENCES).tolist()
        return lengths


def generate(vocabulary: Vocabulary, number: int) -> Generated:
    """Return the next article: a headline, and paragraphs of a few sentences each."""
    source = source_of(number)
    sentences = [vocabulary.sentence(length) for length in vocabulary.lengths()]
    headline = vocabulary.sentence(6)
    blocks = [[headline]] + [
        sentences[i : i + _PER_PARAGRAPH] for i in range(0, len(sentences), _PER_PARAGRAPH)
    ]
    text, paragraphs = _written(vocabulary, blocks)
    article = Article(
        document=Document(source=source, text=text, format="text"),
        title=text[: text.index("\n")],
        paragraphs=tuple(paragraphs),
    )
    return Generated(article, _outlined(vocabulary, article, blocks))


def _written(
    vocabulary: Vocabulary, blocks: Sequence[Sequence[Sequence[int]]]
) -> tuple[str, list[Paragraph]]:
    text, line, paragraphs = "", 1, []
    for number, block in enumerate(blocks, start=1):
        start, spans = len(text), []
        for i, sentence in enumerate(block):
            words = " ".join(vocabulary.words[word] for word in sentence)
            text += " " * bool(i)
            spans.append(Span(len(text), len(text) + len(words) + (number > 1)))
            text += words.capitalize() + "." * (number > 1)
        paragraphs.append(
            Paragraph(
                number=number,
                kind=Kind.TEXT if number > 1 else Kind.HEADLINE,
                span=Span(start, len(text)),
                lines=Count(line, line),
                sentences=tuple(spans),
            )
        )
        text, line = text + "\n\n", line + 2
    return text[:-1], paragraphs


def _outlined(
    vocabulary: Vocabulary, article: Article, blocks: Sequence[Sequence[Sequence[int]]]
) -> LocalForwardIndex:
    sentences = [sentence for block in blocks for sentence in block]
    ids: dict[tuple[str, str], int] = {}
    words = [ids.setdefault(vocabulary.pairs[w], len(ids)) for s in sentences for w in s]
    rows = [
        (PARAGRAPH_KINDS.index(p.kind), *p.span, *p.lines, len(p.sentences))
        for p in article.paragraphs
    ]
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    title = [
        ids[vocabulary.pairs[word]]
        for word in sentences[0]
        if vocabulary.pairs[word][1] not in STOP_TERMS | QUESTION_TERMS
    ]
    made = ForwardIndex(
        paragraphs=np.array(rows, dtype=np.int32),
        digests=b"".join(
            digest_paragraphs(article.document.text, [p.span for p in article.paragraphs])
        ),
        sentences=np.array(spans, dtype=np.int32),
        flags=np.zeros(len(spans), dtype=np.uint32),
        lengths=np.array([len(sentence) for sentence in sentences], dtype=np.int32),
        words=np.array(words, dtype=np.int32),
        title=np.array(title, dtype=np.int32),
        acronyms=(),
    )
    return LocalForwardIndex(index=made, vocabulary=tuple(ids))


def seed(engine: Engine, corpus: Path, num_sources: int) -> None:
    """Write the corpus and store it as version 1, without the stages before the store."""
    vocabulary = Vocabulary(100_000, seed=7)
    sizes = []
    with StoreWriter(engine.database) as writer, writer.transaction():
        born = []
        for number in range(num_sources):
            made = generate(vocabulary, number)
            if number % 10_000 == 0:
                check(made)
            born.append(_store(writer, corpus, made))
            sizes.append(len(made.outlined.index.sentences))
        writer.set_fingerprint(fingerprint())
        paragraphs = 4 * num_sources
        version = StoredVersion(1, NOW, num_sources, paragraphs, sum(sizes), num_sources, 0, 0)
        writer.add_version(version, added=born, removed=[])


def check(made: Generated) -> None:
    """Raise unless the real stages make the same of the text, flags and acronyms apart."""
    article = articles.parse(made.article.document)
    if article.paragraphs != made.article.paragraphs:
        raise AssertionError("the generated paragraphs are not those that parsing finds")
    for mine, real in zip(
        _spelled(made.outlined), _spelled(build_forward_index(article)), strict=True
    ):
        if mine != real:
            raise AssertionError("the generated words are not those that analysis finds")


def _spelled(outlined: LocalForwardIndex) -> list[list[tuple[str, str]]]:
    """Return the words of the text and those of the title."""
    made = outlined.index
    return [[outlined.vocabulary[word] for word in words] for words in (made.words, made.title)]


def _store(writer: StoreWriter, corpus: Path, made: Generated) -> int:
    document = made.article.document
    path = corpus / document.source
    path.parent.mkdir(parents=True, exist_ok=True)
    data = document.text.encode()
    path.write_bytes(data)
    stat = path.stat()
    source_id = writer.add_source(document.source, origin="corpus")
    writer.record_read(
        source_id, size=stat.st_size, mtime_ns=stat.st_mtime_ns, digest=sha256(data).digest()
    )
    return writer.add_article(source_id, made.article, made.outlined, now=NOW)


def _word(number: int) -> str:
    """Return a word for each number, all different: its digits as letters.

    All end alike, so that none is an abbreviation, after which no sentence would end.
    """
    word, rest = "ay", number + len(_LETTERS)
    while rest:
        word, rest = _LETTERS[rest % len(_LETTERS)] + word, rest // len(_LETTERS)
    return word
