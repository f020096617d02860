"""A collection that counts how many rounds an answer would take if the index were elsewhere.

It answers from another collection and keeps what its hints and searches named. Whatever is read
without being named takes a round of its own, as a search and a hint of something new do.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

import numpy as np

from index.collection import NO_HINT, Collection, Field, Floats, Hint, Hits, Ids, Search
from index.types import Passage


class RecordedReads:
    """`collection`, with the rounds of reading in `rounds`, each named by what it was for."""

    def __init__(self, collection: Collection, *, takes_hints: bool = True) -> None:
        self._collection = collection
        self._takes_hints = takes_hints
        self.sentences = _RecordedField(self, "sentences", collection.sentences)
        self.paragraphs = _RecordedField(self, "paragraphs", collection.paragraphs)
        self.articles = _RecordedField(self, "articles", collection.articles)
        self.forget()

    def forget(self) -> None:
        """Forget all rounds and all that was read, as before a new question."""
        self.rounds: list[str] = []
        self.known: set[tuple[object, ...]] = set()

    def __getattr__(self, name: str) -> object:
        """Return what is always at hand: terms, words, acronyms, languages, the version."""
        assert name in {
            "acronyms",
            "languages",
            "term_ids",
            "version",
            "word_ids",
            "word_terms",
            "words_one_edit_away",
        }
        return getattr(self._collection, name)

    # --- rounds ----------------------------------------------------------------------------------

    def search(self, searches: Sequence[Search], hint: Hint = NO_HINT) -> list[Hits]:
        self.rounds.append("search")
        self._learn(hint)
        found = self._collection.search(searches)
        for each, hits in zip(searches, found, strict=True):
            self._learn_units(each.field, hits.units.tolist())
        return found

    def prefetch(self, hint: Hint) -> None:
        if self._takes_hints and not self._list_facts(hint) <= self.known:
            self.rounds.append("hint")
            self._learn(hint)

    def need(self, what: str, facts: Iterable[tuple[object, ...]]) -> None:
        """Note a round for facts that nothing has named."""
        missing = set(facts) - self.known
        if missing:
            self.rounds.append(f"{what}, {len(missing)}")
            self.known |= missing

    def _learn(self, hint: Hint) -> None:
        if self._takes_hints:
            self.known |= self._list_facts(hint)

    def _learn_units(self, field: str, units: Sequence[int]) -> None:
        if field == "sentences":
            self.known |= self._facts_of_sentences(units)
            self.known |= {("text", unit) for unit in units}
        elif field == "paragraphs":
            for unit in units:
                self.known |= self._facts_of_paragraph(unit)
        else:
            for unit in units:
                self.known |= self._facts_of_article(unit)

    def _list_facts(self, hint: Hint) -> set[tuple[object, ...]]:
        sentences, texts = (self._existing(each) for each in (hint.words, hint.texts))
        facts = self._facts_of_sentences(sentences)
        facts |= {("text", each) for each in texts}
        for paragraph in hint.paragraphs.tolist():
            facts |= self._facts_of_paragraph(paragraph)
        for article in hint.articles.tolist():
            facts |= self._facts_of_article(article)
        units = ("paragraphs", hint.paragraphs), ("articles", hint.articles)
        for name, ids in units:
            facts |= {("length", name, unit) for unit in ids.tolist()}
            facts |= {("tf", name, *each) for each in product(ids.tolist(), hint.terms.tolist())}
        return facts

    def _existing(self, sentences: Ids) -> list[int]:
        num = self._collection.sentences.num_units
        return [each for each in sentences.tolist() if 0 <= each < num]

    def _facts_of_sentences(self, sentences: Sequence[int]) -> set[tuple[object, ...]]:
        ids = np.array(sentences, dtype=np.int64)
        paragraphs = self._collection.paragraph_of(ids).tolist() if len(ids) else []
        return {
            (kind, unit)
            for kind, units in (("words", sentences), ("flags", sentences), ("place", sentences))
            for unit in units
        } | {("article", each) for each in paragraphs}

    def _facts_of_paragraph(self, paragraph: int) -> set[tuple[object, ...]]:
        members = self._collection.sentences_of(paragraph)
        facts = {(kind, each) for kind, each in product(("flags", "place"), members)}
        return facts | {("article", paragraph), ("members", paragraph)}

    def _facts_of_article(self, article: int) -> set[tuple[object, ...]]:
        facts: set[tuple[object, ...]] = {("name", article)}
        for paragraph in self._collection.paragraphs_of(article):
            facts |= self._facts_of_paragraph(paragraph)
        return facts

    # --- reads -----------------------------------------------------------------------------------

    def paragraph_of(self, sentences: Ids) -> Ids:
        self.need("paragraph of", (("place", each) for each in sentences.tolist()))
        return self._collection.paragraph_of(sentences)

    def article_of(self, paragraphs: Ids) -> Ids:
        self.need("article of", (("article", each) for each in paragraphs.tolist()))
        return self._collection.article_of(paragraphs)

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        self.need("sentences of", (("members", each) for each in paragraphs.tolist()))
        return self._collection.first_sentence_of(paragraphs)

    def sentences_of(self, paragraph: int) -> range:
        self.need("sentences of", [("members", paragraph)])
        return self._collection.sentences_of(paragraph)

    def paragraphs_of(self, article: int) -> range:
        self.need("paragraphs of", [("name", article)])
        return self._collection.paragraphs_of(article)

    def source(self, article: int) -> str:
        self.need("name", [("name", article)])
        return self._collection.source(article)

    def article_named(self, source: str) -> int | None:
        article = self._collection.article_named(source)
        if article is not None and ("name", article) not in self.known:
            self.rounds.append("article named")
            self.known |= self._facts_of_article(article)
        return article

    def flags(self, sentences: Ids) -> Ids:
        self.need("flags", (("flags", each) for each in sentences.tolist()))
        return self._collection.flags(sentences)

    def sentence_terms(self, sentence: int) -> Ids:
        self.need("words", [("words", sentence)])
        return self._collection.sentence_terms(sentence)

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        self.need("words", (("words", each) for each in sentences.tolist()))
        return self._collection.terms_of(sentences)

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        self.need("words", (("words", each) for each in sentences.tolist()))
        return self._collection.words_of(sentences)

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        wanted = list(sentences)
        self.need("texts", (("text", each) for each in wanted))
        return self._collection.passages(wanted)

    def joined_passage(self, first: int, last: int) -> Passage:
        self.need("texts", (("text", each) for each in range(first, last + 1)))
        return self._collection.joined_passage(first, last)


class _RecordedField:
    def __init__(self, reads: RecordedReads, name: str, field: Field) -> None:
        self._reads, self._name, self._field = reads, name, field

    def __getattr__(self, name: str) -> object:
        assert name in {"avgdl", "df", "idf", "num_units"}
        return getattr(self._field, name)

    def dl(self, units: Ids) -> Ids:
        self._reads.need("lengths", (("length", self._name, each) for each in units.tolist()))
        return self._field.dl(units)

    def tf(self, terms: Ids, units: Ids) -> Ids:
        self._reads.need("counts", self._counts(terms, units))
        return self._field.tf(terms, units)

    def _counts(self, terms: Ids, units: Ids) -> Iterator[tuple[object, ...]]:
        pairs = product(units.tolist(), terms.tolist())
        return (("tf", self._name, *each) for each in pairs)

    def scores(self, query: Ids, units: Ids) -> Floats:
        self._reads.rounds.append("scores")
        return self._field.scores(query, units)

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        return self._reads.search([Search(self._name, query, k, within)])[0]
