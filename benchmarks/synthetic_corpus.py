"""A synthetic corpus of many sources, generated from a seed.

The articles are stored as a re-index would store them, but without splitting and analysing a
million generated sentences; a sample of them is compared with the output of the real stages.
`benchmarks/large.py` makes large collections of real text instead.
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
    AnalysedArticle,
    ForwardIndex,
    LocalForwardIndex,
    build_forward_index,
    digest_paragraphs,
)
from index.reindex import fingerprint
from index.store import StoredVersion, StoreWriter
from index.types import Article, Count, Document, Kind, Paragraph, Span

INDEXED_AT = "2026-01-01T00:00:00+00:00"
_LETTERS = "etaoinshrdlcumwfgypbvk"
"""Letters of generated words, one for each digit of a word's number."""
_FILES_PER_FOLDER = 1_000
SENTENCES_PER_ARTICLE = 10
"""Sentences of an article below its headline."""
_SENTENCES_PER_PARAGRAPH = 4
_STOP_WORDS = sorted(word for word in STOP_TERMS if word.isalpha())


def name_source(number: int) -> str:
    """Return the name of the source with this number."""
    return f"{number // _FILES_PER_FOLDER:03}/{number % _FILES_PER_FOLDER:03}.txt"


class GeneratedArticle(NamedTuple):
    """A generated article and its forward index."""

    article: Article
    forward_index: LocalForwardIndex


class Vocabulary:
    """Stop words and generated words with their terms, drawn with Zipf's frequencies.

    `pairs` has the folded word and the term of each word, as text analysis gives them.
    """

    def __init__(self, size: int, seed: int) -> None:
        self.words = [*_STOP_WORDS, *map(_spell_word, range(size - len(_STOP_WORDS)))]
        self.pairs = [
            (token.word, token.term) for token in (tokenize(word)[0] for word in self.words)
        ]
        self._rng = np.random.default_rng(seed)
        self._cumulated_weights = np.cumsum(1 / np.arange(10, size + 10))

    def draw(self, count: int) -> list[int]:
        """Draw the numbers of `count` words."""
        drawn = self._rng.random(count) * self._cumulated_weights[-1]
        numbers: list[int] = np.searchsorted(self._cumulated_weights, drawn).tolist()
        return numbers

    def draw_sentence(self, length: int) -> list[int]:
        """Draw the words of a sentence; the last is not a stop word, because "no." may be short."""
        return [*self.draw(length - 1), len(_STOP_WORDS) + self.draw(1)[0] // 2]

    def draw_lengths(self, num: int) -> list[int]:
        """Draw the lengths of an article's sentences, in words."""
        lengths: list[int] = self._rng.integers(25, 61, num).tolist()
        return lengths


def generate_article(
    vocabulary: Vocabulary, number: int, num_sentences: int = SENTENCES_PER_ARTICLE
) -> GeneratedArticle:
    """Generate the article with this number: a headline, and paragraphs of a few sentences."""
    source = name_source(number)
    lengths = vocabulary.draw_lengths(num_sentences)
    sentences = [vocabulary.draw_sentence(length) for length in lengths]
    headline = vocabulary.draw_sentence(6)
    blocks = [[headline]] + [
        sentences[i : i + _SENTENCES_PER_PARAGRAPH]
        for i in range(0, len(sentences), _SENTENCES_PER_PARAGRAPH)
    ]
    text, paragraphs = _write_paragraphs(vocabulary, blocks)
    article = Article(
        document=Document(source=source, text=text, format="text"),
        title=text[: text.index("\n")],
        paragraphs=tuple(paragraphs),
    )
    return GeneratedArticle(article, _build_forward_index(vocabulary, article, blocks))


def _write_paragraphs(
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


def _build_forward_index(
    vocabulary: Vocabulary, article: Article, blocks: Sequence[Sequence[Sequence[int]]]
) -> LocalForwardIndex:
    sentences = [sentence for block in blocks for sentence in block]
    ids: dict[tuple[str, str], int] = {}
    words = [ids.setdefault(vocabulary.pairs[w], len(ids)) for s in sentences for w in s]
    rows = [
        (PARAGRAPH_KINDS.index(p.kind), *p.span, *(p.lines or (0, 0)), len(p.sentences))
        for p in article.paragraphs
    ]
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    title = [
        ids[vocabulary.pairs[word]]
        for word in sentences[0]
        if vocabulary.pairs[word][1] not in STOP_TERMS | QUESTION_TERMS
    ]
    index = ForwardIndex(
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
    return LocalForwardIndex(index=index, vocabulary=tuple(ids))


def store_corpus(
    engine: Engine,
    corpus: Path,
    num_sources: int,
    num_sentences: int = SENTENCES_PER_ARTICLE,
) -> None:
    """Write the corpus and store it as version 1, without the stages before the store.

    Each article has a headline and `num_sentences` sentences.
    """
    vocabulary = Vocabulary(100_000, seed=7)
    sizes = []
    num_paragraphs = 0
    with StoreWriter(engine.database) as writer, writer.transaction():
        article_ids = []
        for number in range(num_sources):
            generated = generate_article(vocabulary, number, num_sentences)
            if number % 10_000 == 0:
                check_article(generated)
            article_ids.append(_store(writer, corpus, generated))
            sizes.append(len(generated.forward_index.index.sentences))
            num_paragraphs += len(generated.article.paragraphs)
        writer.set_fingerprint(fingerprint())
        version = StoredVersion(
            1, INDEXED_AT, num_sources, num_paragraphs, sum(sizes), num_sources, 0, 0
        )
        writer.add_version(version, added=article_ids, removed=[])


def check_article(generated: GeneratedArticle) -> None:
    """Raise unless the real stages give the same paragraphs and words; flags are not compared."""
    article = articles.parse(generated.article.document)
    if article.paragraphs != generated.article.paragraphs:
        raise AssertionError("the generated paragraphs are not those that parsing finds")
    for mine, real in zip(
        _list_words(generated.forward_index), _list_words(build_forward_index(article)), strict=True
    ):
        if mine != real:
            raise AssertionError("the generated words are not those that analysis finds")


def _list_words(forward_index: LocalForwardIndex) -> list[list[tuple[str, str]]]:
    """Return the words of the text and those of the title."""
    index, vocabulary = forward_index.index, forward_index.vocabulary
    return [[vocabulary[word] for word in words] for words in (index.words, index.title)]


def _store(writer: StoreWriter, corpus: Path, generated: GeneratedArticle) -> int:
    document = generated.article.document
    path = corpus / document.source
    path.parent.mkdir(parents=True, exist_ok=True)
    data = document.text.encode()
    path.write_bytes(data)
    stat = path.stat()
    source_id = writer.add_source(document.source, origin="corpus")
    writer.record_read(
        source_id, size=stat.st_size, mtime_ns=stat.st_mtime_ns, digest=sha256(data).digest()
    )
    analysed = AnalysedArticle(
        document, generated.article.title, document.language, generated.forward_index
    )
    return writer.add_article(source_id, analysed, now=INDEXED_AT)


def _spell_word(number: int) -> str:
    """Return a word for each number, all different: its digits as letters, then "ay".

    The common ending keeps them from being abbreviations, after which no sentence would end.
    """
    word, rest = "ay", number + len(_LETTERS)
    while rest:
        word, rest = _LETTERS[rest % len(_LETTERS)] + word, rest // len(_LETTERS)
    return word
