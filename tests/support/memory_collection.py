"""An in-memory `Collection` in plain Python lists and NumPy arrays, easy to check by eye.

It is the oracle for the real snapshot (the same ids and the same numbers), and the collection
that tests of answering use.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from index import sentences
from index.analysis import (
    extract_terms,
    find_acronyms,
    is_function_term,
    tokenize,
    vocabulary_word,
)
from index.articles import (
    PostRole,
    Role,
    decode_references,
    find_line_titles,
    find_posts,
    find_roles,
    parse,
    without_addresses,
)
from index.collection import Floats, Hits, Ids, LocalReads
from index.expressions import SentenceFlag, find_flags
from index.settings import IndexSettings, Okapi
from index.types import (
    Article,
    Count,
    Document,
    Kind,
    Paragraph,
    Passage,
    Span,
    clip_spans,
    without_hidden,
)
from index.vocabulary import is_one_edit

FLAG_OF_ROLE: dict[Role | PostRole, int] = {
    Role.QUESTION: int(SentenceFlag.OVER_ANSWER),
    Role.ANSWER: int(SentenceFlag.UNDER_QUESTION),
    PostRole.OPENER: int(SentenceFlag.OPENER),
    PostRole.REPLY: int(SentenceFlag.REPLY),
}
BLOCK = re.compile(r"[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")


class MemoryField:
    """BM25 over units given as lists of term ids; keeps one posting list for each term."""

    def __init__(self, units: Sequence[Sequence[int]], num_terms: int, okapi: Okapi) -> None:
        self.k1, self.b = okapi.k1, okapi.b
        self.lengths = np.array([len(unit) for unit in units], dtype=np.int64)
        postings: list[list[tuple[int, int]]] = [[] for _ in range(num_terms)]
        for unit, terms in enumerate(units):
            for term, tf in Counter(terms).items():
                postings[term].append((unit, tf))
        self._units = [np.array([unit for unit, _ in each], dtype=np.int64) for each in postings]
        self._tfs = [np.array([tf for _, tf in each], dtype=np.int64) for each in postings]

    @property
    def num_units(self) -> int:
        return len(self.lengths)

    @property
    def avgdl(self) -> float:
        return float(self.lengths.mean()) if len(self.lengths) else 0.0

    def df(self, terms: Ids) -> Ids:
        return np.array([len(self._units[t]) if t >= 0 else 0 for t in terms], dtype=np.int64)

    def idf(self, terms: Ids) -> Floats:
        df = self.df(terms)
        return np.log(1 + (self.num_units - df + 0.5) / (df + 0.5))

    def dl(self, units: Ids) -> Ids:
        return self.lengths[units]

    def tf(self, terms: Ids, units: Ids) -> Ids:
        counts = np.zeros((len(terms), len(units)), dtype=np.int64)
        for row, term in enumerate(terms):
            if term >= 0 and len(self._units[term]):
                listed, tfs = self._units[term], self._tfs[term]
                at = np.searchsorted(listed, units).clip(max=len(listed) - 1)
                counts[row] = np.where(listed[at] == units, tfs[at], 0)
        return counts

    def scores(self, query: Ids, units: Ids) -> Floats:
        return self._all_scores(query)[units]

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        scores = self._all_scores(query)
        if within is not None:
            scores[: within.start] = 0.0
            scores[within.stop :] = 0.0
        found = np.flatnonzero(scores > 0)
        if len(found) > k > 0:  # more than k where scores tie at the floor
            found = found[scores[found] >= np.partition(scores[found], -k)[-k]]
        best = found[np.argsort(-scores[found], kind="stable")][:k]
        return Hits(best.astype(np.int64), scores[best])

    def _all_scores(self, query: Ids) -> Floats:
        scores = np.zeros(self.num_units)
        for term, idf in zip(query, self.idf(query), strict=True):
            if term >= 0:
                units, tf = self._units[term], self._tfs[term]
                norm = self.k1 * (1 - self.b + self.b * self.lengths[units] / self.avgdl)
                scores[units] += idf * tf * (self.k1 + 1) / (tf + norm)
        return scores


class MemoryCollection(LocalReads):
    """An implementation of `index.collection.Collection` over articles, in order of source."""

    def __init__(
        self,
        articles: Sequence[Article],
        *,
        version: int = 1,
        settings: IndexSettings | None = None,
    ) -> None:
        settings = settings or IndexSettings()
        self.version = version
        self.languages = Counter[str]()
        for article in articles:
            sentences = sum(len(each.sentences) for each in article.paragraphs)
            self.languages[article.language] += sentences
        self._articles = sorted(articles, key=lambda article: article.document.source)
        self._ids: dict[str, int] = {}
        self._word_terms: dict[str, int] = {}
        self._acronyms: dict[str, dict[str, None]] = {}
        self._word_ids: dict[str, int] = {}
        self._sentence_terms: list[Ids] = []
        self._sentence_words: list[Ids] = []
        self._flags: list[int] = []
        self._places: list[tuple[Article, Paragraph, int]] = []
        self._paragraph_of: list[int] = []
        self._article_of: list[int] = []
        self._titles: list[Ids] = []
        self._num_paragraphs = 0
        paragraph_units: list[list[int]] = []
        article_units: list[list[int]] = []
        for number, article in enumerate(self._articles):
            title = self._content(article.title, article.language)
            self._titles.append(np.array(title, dtype=np.int64))
            whole = [*title, *title]
            on_page = find_roles(article)
            posts = find_posts(article) or [PostRole.NONE] * len(on_page)
            roles = zip(on_page, posts, find_line_titles(article), strict=True)
            for paragraph in article.paragraphs:
                terms = self._add(article, paragraph, roles)
                paragraph_units.append([*title, *terms])
                whole.extend(terms)
                self._article_of.append(number)
            article_units.append(whole)
        self._paragraph_ids = np.array(self._paragraph_of, dtype=np.int64)
        self._article_ids = np.array(self._article_of, dtype=np.int64)
        self._flag_array = np.array(self._flags, dtype=np.uint32)
        size = len(self._ids)
        self.sentences = MemoryField(
            [each.tolist() for each in self._sentence_terms], size, settings.sentence
        )
        self.paragraphs = MemoryField(paragraph_units, size, settings.paragraph)
        self.articles = MemoryField(article_units, size, settings.article)

    def _add(
        self, article: Article, paragraph: Paragraph, roles: Iterator[tuple[Role, PostRole, str]]
    ) -> list[int]:
        """Add a paragraph's sentences; return its content terms."""
        number = self._num_paragraphs
        self._num_paragraphs += 1
        content: list[int] = []
        for place, span in enumerate(paragraph.sentences, start=1):
            text = article.document.text[span.start : span.end]
            text = decode_references(without_hidden(text, clip_spans(paragraph.hidden, span)))
            role, post, title = next(roles)
            titled = without_addresses(f"{title}\n{text}")
            found = [] if role is Role.CONTENTS else tokenize(titled, article.language)
            ids = [self._ids.setdefault(token.term, len(self._ids)) for token in found]
            for token, term_id in zip(found, ids, strict=True):
                word = vocabulary_word(token.word, article.language)
                self._word_terms.setdefault(word, term_id)
            self._sentence_terms.append(np.array(ids, dtype=np.int64))
            forms = [vocabulary_word(each.word, article.language) for each in found]
            words = [self._word_ids.setdefault(form, len(self._word_ids)) for form in forms]
            self._sentence_words.append(np.array(words, dtype=np.int64))
            of_roles = FLAG_OF_ROLE.get(role, 0) | FLAG_OF_ROLE.get(post, 0)
            self._flags.append(find_flags(text, article.language) | of_roles)
            self._places.append((article, paragraph, place))
            self._paragraph_of.append(number)
            for short, long in find_acronyms(text, article.language):
                self._acronyms.setdefault(short, {})[" ".join(long)] = None
                self._acronyms.setdefault(" ".join(long), {})[short] = None
            content.extend(
                term_id
                for token, term_id in zip(found, ids, strict=True)
                if not is_function_term(token.term)
            )
        return content

    def _content(self, text: str, language: str) -> list[int]:
        return [
            self._ids.setdefault(term, len(self._ids))
            for term in extract_terms(text, language)
            if not is_function_term(term)
        ]

    def term_ids(self, terms: Sequence[str]) -> Ids:
        return np.array([self._ids.get(term, -1) for term in terms], dtype=np.int64)

    def words_one_edit_away(self, word: str) -> list[str]:
        return [each for each in self._word_terms if is_one_edit(word, each)]

    def word_terms(self, words: Sequence[str]) -> Ids:
        return np.array([self._word_terms.get(word, -1) for word in words], dtype=np.int64)

    def paragraph_of(self, sentences: Ids) -> Ids:
        return self._paragraph_ids[sentences]

    def article_of(self, paragraphs: Ids) -> Ids:
        return self._article_ids[paragraphs]

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        return np.searchsorted(self._paragraph_ids, paragraphs)

    def sentences_of(self, paragraph: int) -> range:
        start, end = np.searchsorted(self._paragraph_ids, [paragraph, paragraph + 1])
        return range(int(start), int(end))

    def paragraphs_of(self, article: int) -> range:
        start, end = np.searchsorted(self._article_ids, [article, article + 1])
        return range(int(start), int(end))

    def source(self, article: int) -> str:
        return self._articles[article].document.source

    def article_named(self, source: str) -> int | None:
        names = [article.document.source for article in self._articles]
        return names.index(source) if source in names else None

    def sentence_terms(self, sentence: int) -> Ids:
        return self._sentence_terms[sentence]

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        terms = [self._sentence_terms[sentence] for sentence in sentences]
        starts = np.cumsum([0, *map(len, terms)], dtype=np.int64)
        return np.concatenate([np.empty(0, dtype=np.int64), *terms]), starts

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        words = [self._sentence_words[sentence] for sentence in sentences]
        return np.concatenate([np.empty(0, dtype=np.int64), *words]), *self.terms_of(sentences)

    def word_ids(self, words: Sequence[str]) -> Ids:
        return np.array([self._word_ids.get(word, -1) for word in words], dtype=np.int64)

    def flags(self, sentences: Ids) -> np.ndarray:
        return self._flag_array[sentences]

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        return [self.joined_passage(sentence, sentence) for sentence in sentences]

    def joined_passage(self, first: int, last: int) -> Passage:
        article, paragraph, number = self._places[first]
        return _passage(article, paragraph, number, number + last - first)

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        return {key: list(self._acronyms[key]) for key in keys if key in self._acronyms}


def _passage(article: Article, paragraph: Paragraph, head: int, tail: int) -> Passage:
    passage = _bare_passage(article, paragraph, head, tail)
    above = [_touched(article, span) for span in paragraph.above]
    shown = [
        _bare_passage(article, *place)
        for place in above
        if place and (place[0] is not paragraph or place[2] < head or place[1] > tail)
    ]
    return replace(passage, above=tuple(shown))


def _touched(article: Article, span: Span) -> tuple[Paragraph, int, int] | None:
    """Return the first paragraph that ends after a span begins, and the sentences it touches."""
    paragraph = next((p for p in article.paragraphs if p.span.end > span.start), None)
    if paragraph is None:
        return None
    numbers = [
        number
        for number, sentence in enumerate(paragraph.sentences, start=1)
        if sentence.end > span.start and sentence.start < span.end
    ]
    return (paragraph, numbers[0], numbers[-1]) if numbers else None


def _bare_passage(article: Article, paragraph: Paragraph, head: int, tail: int) -> Passage:
    document = article.document
    span = Span(paragraph.sentences[head - 1].start, paragraph.sentences[tail - 1].end)
    lines = None
    if paragraph.lines:
        first = paragraph.lines.first + document.text.count("\n", paragraph.span.start, span.start)
        lines = Count(first, first + document.text.count("\n", span.start, span.end))
    return Passage(
        source=document.source,
        title=article.title,
        url=document.url,
        published=document.published,
        kind=paragraph.kind,
        paragraph=paragraph.number,
        sentences=Count(head, tail),
        lines=lines,
        span=Span(span.start, span.end),
        text=document.text[span.start : span.end],
        page=paragraph.page,
        on_page=paragraph.on_page,
        time=paragraph.time,
        hidden=clip_spans(paragraph.hidden, span),
    )


def read_text(source: str, text: str) -> Article:
    """Parse plain text as an article; a paragraph is a maximal run of non-blank lines."""
    paragraphs = []
    line = 1
    for number, block in enumerate(BLOCK.finditer(text), start=1):
        start, end = block.start(), block.start() + len(block.group().rstrip())
        line = 1 + text.count("\n", 0, start)
        spans = tuple(
            Span(start + span.start, start + span.end) for span in sentences.split(text[start:end])
        )
        paragraphs.append(
            Paragraph(
                number=number,
                kind=Kind.HEADLINE if number == 1 else Kind.TEXT,
                span=Span(start, end),
                lines=Count(line, line + text.count("\n", start, end)),
                sentences=spans,
            )
        )
    title = text[slice(*paragraphs[0].span)].partition("\n")[0] if paragraphs else source
    document = Document(source=source, text=text, format="text")
    return Article(document=document, title=title, paragraphs=tuple(paragraphs))


def read_page(source: str, text: str) -> Article:
    """Parse a page of Markdown, or of plain text, by the end of its name, as the index does."""
    form = "markdown" if source.endswith(".md") else "text"
    return parse(Document(source=source, text=text, format=form))


def read_folder(folder: Path) -> list[Article]:
    """Read every .txt file of a corpus folder."""
    files = sorted(folder.glob("*.txt"))
    return [read_text(path.name, path.read_text(encoding="utf-8")) for path in files]
