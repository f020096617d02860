"""Articles at hand, joined: units of several are read as those of each by itself."""

import threading

import numpy as np
import pytest

from index.cluster.asking import joined_articles
from index.cluster.asking.article_units import ArticleUnits, find_terms
from index.cluster.asking.joined_articles import ArticlesAtHand, JoinedArticles
from index.cluster.layout import UNIT_BITS
from index.cluster.unit_documents import TermsOfWords
from index.store import ForwardIndexRow, StoredArticle

WORDS = TermsOfWords(lambda words: words.astype(np.int64) // 2, np.array([1]))
"""Words 2 and 3 have the term 1, which is a function term, and so on."""
DEAD = 9


def _encode(numbers, kind="<i4"):
    return np.array(numbers, kind).tobytes()


def _make(number, paragraphs, title=()):
    """Return an article, given the words of each sentence of each paragraph."""
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
    row = ForwardIndexRow(
        paragraphs=_encode([[0, 0, 0, 0, 0, len(each)] for each in paragraphs]),
        digests=b"",
        sentences=_encode([[0, 0] for _ in sentences]),
        flags=_encode([100 * number + place for place in range(len(sentences))], "<u4"),
        lengths=_encode([len(each) for each in sentences]),
        words=_encode([word for each in sentences for word in each]),
        title=_encode(title),
        acronyms="[]",
    )
    article = StoredArticle(number, f"{number}.md", b"", "markdown", "", None, None, "", "")
    return ArticleUnits(article, row, WORDS)


class _Cache:
    """What articles are fetched from: it notes which were."""

    def __init__(self, articles):
        self.articles = {each.article.id: each for each in articles}
        self.fetched = []

    def get(self, article):
        return self.articles[article]

    def get_all(self, articles):
        self.fetched.append(list(articles))
        return {each: self.articles[each] for each in articles}


@pytest.fixture
def cache():
    """Articles 3, 5 and 7, of which 5 is a heading alone, and one that is not live."""
    articles = [
        _make(3, [[[2, 10, 12, 10]], [[12], [14, 3]]], title=[10, 16]),
        _make(5, [[[10, 2]]], title=[12]),
        _make(7, [[[10], [11], [2, 3, 20]], [[14, 14, 14, 15]]]),
        _make(DEAD, [[[10]]]),
    ]
    find_terms(articles, WORDS)
    return _Cache(articles)


@pytest.fixture
def at_hand(cache):
    """The articles at hand: none yet."""
    return ArticlesAtHand(cache, lambda units: np.isin(units >> UNIT_BITS, [3, 5, 7]))


def _unit(article, number):
    return (article << UNIT_BITS) + number


def test_units_are_those_of_their_articles_in_the_order_asked_for(at_hand, cache):
    """Whichever was fetched first."""
    at_hand.add(np.array([7]))
    units = np.array([_unit(7, 3), _unit(3, 1), _unit(5, 0), _unit(7, 0), _unit(3, 1)])
    found = at_hand.locate(units)
    assert found.chosen == slice(None)
    assert found.joined.flags.take(found.numbers).tolist() == [703, 301, 500, 700, 301]
    assert found.joined.lengths["sentences"].take(found.numbers).tolist() == [4, 1, 2, 1, 1]
    assert cache.fetched == [[7], [3, 5]]
    at_hand.locate(units)
    assert len(cache.fetched) == 2


def test_units_of_no_live_article_are_left_out(at_hand):
    """Such as what would stand before the first sentence of all."""
    units = np.array([-1, _unit(3, 2), _unit(DEAD, 0), _unit(7, 1)])
    found = at_hand.locate(units)
    assert found.chosen.tolist() == [1, 3]
    assert found.joined.flags.take(found.numbers).tolist() == [302, 701]
    none = at_hand.locate(units[[0, 2]])
    assert none.chosen.tolist() == []
    assert none.joined.flags.take(none.numbers).tolist() == []


def test_terms_are_counted_in_each_kind_of_unit(at_hand):
    """Function terms in sentences alone; titles once in paragraphs and twice in articles."""
    terms = np.array([1, 5, 6, 7])
    counted = {
        "sentences": (
            [_unit(3, 0), _unit(7, 2), _unit(7, 3)],
            [[1, 2, 1, 0], [2, 0, 0, 0], [0, 0, 0, 4]],
        ),
        "paragraphs": (
            [_unit(3, 0), _unit(3, 1), _unit(7, 0)],
            [[0, 3, 1, 0], [0, 1, 1, 1], [0, 2, 0, 0]],
        ),
        "articles": ([3, 5, 7], [[0, 4, 2, 1], [0, 1, 2, 0], [0, 2, 0, 4]]),
    }
    lengths = {"sentences": [4, 3, 4], "paragraphs": [5, 4, 3], "articles": [9, 3, 7]}
    for field, (units, expected) in counted.items():
        found = at_hand.locate(np.array(units), field)
        counts = found.joined.count_terms(field, terms, found.numbers, found.rows)
        assert counts.T.tolist() == expected, field
        assert found.joined.lengths[field].take(found.numbers).tolist() == lengths[field], field


def test_paragraphs_of_sentences_and_first_sentences_of_paragraphs(at_hand):
    """As ids, whatever their numbers among the joined ones are."""
    sentences = np.array([_unit(7, 3), _unit(7, 2), _unit(5, 0), _unit(3, 2)])
    found = at_hand.locate(sentences)
    starts = found.joined.paragraph_starts
    numbers = starts.searchsorted(found.numbers, side="right") - 1
    paragraphs = numbers + found.joined.shifts("paragraphs", found.rows)
    assert paragraphs.tolist() == [_unit(7, 1), _unit(7, 0), _unit(5, 0), _unit(3, 1)]
    found = at_hand.locate(paragraphs, "paragraphs")
    first = starts.take(found.numbers) + found.joined.shifts("sentences", found.rows)
    assert first.tolist() == [_unit(7, 3), _unit(7, 0), _unit(5, 0), _unit(3, 1)]


def test_another_question_begins_with_nothing_at_hand(at_hand, cache):
    """What the last one read is in the cache; each thread has its own."""
    at_hand.begin(np.array([3, 5]))
    at_hand.begin(np.array([7, DEAD]))
    assert cache.fetched == [[3, 5], [7]]
    assert [*at_hand.locate(np.array([_unit(7, 0)])).joined.by_id] == [7]
    seen = []
    thread = threading.Thread(
        target=lambda: seen.extend(at_hand.locate(np.array([_unit(5, 0)])).joined.by_id)
    )
    thread.start()
    thread.join()
    assert seen == [5]
    assert at_hand.get(3) is cache.articles[3]


def test_those_asked_about_together_are_at_hand_together(at_hand, monkeypatch):
    """However few may stay: others make room."""
    monkeypatch.setattr(joined_articles, "_MOST_JOINED", 2)
    at_hand.add(np.array([3, 5]))
    found = at_hand.locate(np.array([_unit(5, 0), _unit(7, 1)]))
    assert [*found.joined.by_id] == [5, 7]
    assert found.joined.flags.take(found.numbers).tolist() == [500, 701]
    found = at_hand.locate(np.array([_unit(5, 0), _unit(3, 0), _unit(7, 1)]))
    assert found.joined.flags.take(found.numbers).tolist() == [500, 300, 701]


def test_no_articles_have_no_units():
    """Nothing is found in them."""
    joined = JoinedArticles(())
    assert joined.firsts["sentences"].tolist() == [0]
    assert joined.lengths["paragraphs"].tolist() == []
    assert joined.words.tolist() == joined.flags.tolist() == []
