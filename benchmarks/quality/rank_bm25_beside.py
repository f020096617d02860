"""rank-bm25 on the same terms: how many of its best sentences are right, without any other rule."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rank_bm25 import BM25Okapi

from index import articles
from index.analysis import extract_terms
from index.evaluation import LabelledQuestion
from index.evaluation.evaluate import has_gold_answer
from index.sources import read_source
from index.types import Article


class _Sentence(NamedTuple):
    source: str
    paragraph: int
    text: str
    terms: list[str]


class Shares(NamedTuple):
    """The share of the answerable questions whose best sentence is right, and whose paragraph is.

    `questions` is their number.
    """

    sentence: float
    paragraph: float
    questions: int


def measure_rank_bm25(corpus: Path, questions: Sequence[LabelledQuestion]) -> Shares:
    """Rank all sentences of a folder by `BM25Okapi` with its own parameters.

    Sentences and terms are Footnote's, small words included; of equal scores the first counts. The
    terms of the questions are those of the language of most articles.
    """
    parsed = list(_parse_all(corpus))
    language = Counter(article.language for article in parsed).most_common(1)[0][0]
    sentences = [each for article in parsed for each in _list_sentences(article)]
    model = BM25Okapi([each.terms for each in sentences])
    asked = [each for each in questions if each.answerable]
    right = [0, 0]
    for labelled in asked:
        scores = model.get_scores(extract_terms(labelled.question, language))
        best = sentences[int(np.argmax(scores))]
        in_paragraph = (best.source, best.paragraph) in labelled.gold_paragraphs
        right[0] += in_paragraph and has_gold_answer(best.text, labelled.gold_answers)
        right[1] += in_paragraph
    total = max(1, len(asked))
    return Shares(right[0] / total, right[1] / total, len(asked))


def _parse_all(corpus: Path) -> Iterator[Article]:
    for path in sorted(each for each in corpus.rglob("*") if each.is_file()):
        name = path.relative_to(corpus).as_posix()
        for document in read_source(name, path.read_bytes()).documents:
            yield articles.parse(document)


def _list_sentences(article: Article) -> Iterator[_Sentence]:
    document = article.document
    for paragraph in article.paragraphs:
        for start, end in paragraph.sentences:
            text = document.text[start:end]
            terms = extract_terms(text, article.language)
            yield _Sentence(document.source, paragraph.number, text, terms)
