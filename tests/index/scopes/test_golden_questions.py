"""index/scopes/golden_questions: how many are kept, each once, and each scope's for itself."""

from dataclasses import replace

import pytest

from index import Engine, IndexSettings, UsageError
from index.scopes.golden_questions import MAX_GOLDEN

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
BURNED = "When did the warehouse burn?"


@pytest.fixture
def engine(tmp_path):
    """An index of one article."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "fire.txt").write_text(FIRE)
    settings = IndexSettings(corpus=tmp_path / "articles", data=tmp_path / "data")
    with Engine.open(settings) as opened:
        yield opened


def test_fifty_are_kept_and_one_more_is_refused_with_the_next_step(engine):
    """Renewing one of them needs no room; what is removed makes some."""
    answer = engine.ask(BURNED)
    for number in range(MAX_GOLDEN):
        kept = engine.golden.keep(replace(answer, question=f"{BURNED} {number}"))
    assert MAX_GOLDEN == len(engine.golden.list_kept()) == 50
    with pytest.raises(UsageError, match=r"50 golden questions.*remove one first"):
        engine.golden.keep(answer)
    assert len(engine.golden.list_kept()) == 50
    assert engine.golden.keep(replace(answer, question=kept.question)).id == kept.id
    engine.golden.remove(kept.id)
    assert engine.golden.keep(answer).question == BURNED
    assert len(engine.golden.list_kept()) == 50


def test_each_scope_keeps_fifty_of_its_own(engine):
    """A full server takes no room from another one, nor from the shared articles."""
    answer = engine.ask(BURNED)
    full, other = engine.server(1), engine.server(2)
    for number in range(MAX_GOLDEN):
        full.golden.keep(replace(answer, question=f"{BURNED} {number}"))
    with pytest.raises(UsageError):
        full.golden.keep(answer)
    for scope in (other, engine):
        scope.golden.keep(answer)
        assert [each.question for each in scope.golden.list_kept()] == [BURNED]
