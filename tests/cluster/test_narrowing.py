"""A place that sees some folders of a cluster gets the answers of a folder with these alone."""

from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("opensearchpy")

from index import Engine, VisibleFolders
from index.cluster.asking import article_cache
from index.cluster.asking.article_counts import STORED_FIELDS, ArticleCounts
from index.errors import UnknownSource
from tests.cluster.corpora import (
    QUESTIONS,
    compare_answers,
    compare_searches,
    make_settings,
    write_article,
    write_corpus,
)

GUILD = 5
ACRONYMS = (
    "# Lists\n\nThe Quarry Union Board (QUB) meets. The Northern Canal Authority (NCA) pays.\n"
)
PLACES = (
    ("0",),
    ("0", "2"),
    ("1/a001.md", "only"),
    ("0", "1", "2", "only"),
    ("nowhere",),
    ("0", "@server"),
    ("1", "2", "only", "@server"),
)


@pytest.fixture
def engines(cluster_env, tmp_path):
    """An engine over the cluster, and one over a folder, with the same articles."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 9)
    (corpus / "only").mkdir()
    (corpus / "only" / "list.md").write_text(ACRONYMS, "utf-8")
    settings = make_settings(cluster_env, corpus, tmp_path / "indexer")
    folder_settings = replace(settings, data=tmp_path / "folder", cluster=None)
    with closing(Engine.open(settings)) as one, closing(Engine.open(folder_settings)) as other:
        one.reindex()
        yield one, other, corpus


def _compare(one, other, places=PLACES) -> None:
    for names in places:
        folders = VisibleFolders.of(names)
        views = [each.server(GUILD).narrowed(folders) for each in (one, other)]
        for view in views:
            view.prepare()
        seen = [each.server(GUILD)._index.look(folders) for each in (one, other)]
        compare_searches(*seen, seed=len(names), rounds=2)
        compare_answers(*seen)
        for key in ("nca", "qub", "quarri union board", "northern canal author"):
            assert seen[0].acronyms([key]) == seen[1].acronyms([key]), key
        assert dict(seen[0].languages) == dict(seen[1].languages)
        words = ["harbour", "ocelot", "board", "unheard"]
        assert (seen[0].word_terms(words) < 0).tolist() == (seen[1].word_terms(words) < 0).tolist()
        for request in (
            lambda each: [status.source for status in each.sources()],
            lambda each: replace(each.find("lantern harbour", limit=9), elapsed_ms=0),
            lambda each: sorted(found.text for found in each.suggest("the")),
            lambda each: sorted(found.text for found in each.suggest("har")),
            lambda each: each.explain(QUESTIONS[0]),
        ):
            assert request(views[0]) == request(views[1]), names


def test_what_is_seen_of_a_cluster_equals_what_is_seen_of_a_folder(engines):
    """Few or most articles, all, none, and with the server's own ones; then a third is replaced."""
    one, other, corpus = engines
    _compare(one, other, PLACES[1:3])
    for each in (one, other):
        each.server(GUILD).add_file("own.md", b"# Own\n\nThe ocelot left the harbour in 1901.\n")
    for number in (0, 4, 8):
        write_article(corpus / f"{number % 3}" / f"a{number:03}.md", number, edition=2)
    for each in (one, other):
        each.reindex(force=True)
    one.look_for_versions()
    _compare(one, other, (PLACES[0], *PLACES[3:]))
    hidden = one.server(GUILD).narrowed(VisibleFolders.of(["1"]))
    with pytest.raises(UnknownSource):
        hidden.ask("Who?", source="0/a000.md")
    with pytest.raises(UnknownSource):
        hidden.show("0/a000.md")


def test_a_new_version_counts_only_what_changed(engines, monkeypatch):
    """What was counted of the version before is counted on."""
    one, other, corpus = engines
    place = [("0", "2")]
    _compare(one, other, place)
    kept = one.server(GUILD)._index.look(VisibleFolders.of(place[0]))
    write_article(corpus / "0" / "a000.md", 0, edition=5)
    write_article(corpus / "1" / "a001.md", 1, edition=5)
    for each in (one, other):
        each.reindex(force=True)
    one.look_for_versions()
    counted = []
    add = ArticleCounts.add

    def note(self, articles, sign=1):
        articles = list(articles)
        counted.append((len(articles), sign))
        add(self, articles, sign)

    monkeypatch.setattr(ArticleCounts, "add", note)
    _compare(one, other, place)
    assert kept.whole is not None
    assert sum(number for number, _ in counted) <= 2


def test_counts_of_all_articles_are_those_of_the_version(engines):
    """The statistics that are counted here are those that the publisher counted."""
    one, _, _ = engines
    whole = one._live_index.snapshot()
    counts = ArticleCounts(len(whole.terms), len(whole.words))
    cache: article_cache.ArticleCache = whole.article_cache
    counts.add(cache.get_all(whole.requests.live_articles.tolist()).values())
    for name in STORED_FIELDS.values():
        assert counts.totals[name] == whole.files.manifest.totals[name]
        np.testing.assert_array_equal(counts.df[name], whole.files.read_df(name))
    np.testing.assert_array_equal(counts.tokens, whole.files.token_counts)
