"""index.Engine: the language of a source or folder, as it is recognised, stated and chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Engine, IndexSettings, UnknownSource

GERMAN = (
    "Der Leuchtturm am 3. Mai: Er wurde gestrichen. Das Wasser war ruhig und der Wind schwach.\n"
)
MIXED = "Leuchtturm. Hafen. Kai.\n"
"""Words of German articles that are no small words, so that nothing tells the language."""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Articles of which only one shows its language."""
    folder = tmp_path / "articles"
    (folder / "guides").mkdir(parents=True)
    (folder / "tower.txt").write_text(GERMAN)
    (folder / "guides" / "harbour.txt").write_text(MIXED)
    (folder / "guides" / "stated.md").write_text(f"---\nlang: nl\n---\n\n{MIXED}")
    return folder


@pytest.fixture
def engine(corpus: Path, tmp_path: Path) -> Iterator[Engine]:
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as opened:
        yield opened


def languages(engine: Engine) -> dict[str, str | None]:
    return {each.source: each.language for each in engine.sources()}


def test_a_language_is_recognised_or_stated(engine: Engine) -> None:
    """Small words and metadata tell the language; a text without either counts as English."""
    assert languages(engine) == {
        "tower.txt": "de",
        "guides/harbour.txt": "en",
        "guides/stated.md": "nl",
    }
    assert {each.language_chosen_for for each in engine.sources()} == {None}


def test_a_language_chosen_for_a_folder_holds_for_what_comes_later(
    engine: Engine, corpus: Path
) -> None:
    """The choice goes before what articles state; the nearest one counts; None takes it back."""
    engine.choose_language("guides", "de")
    (corpus / "guides" / "later.txt").write_text("Kran. Boje.\n")
    engine.reindex()
    assert set(languages(engine).values()) == {"de"}
    assert {each.source: each.language_chosen_for for each in engine.sources()} == {
        "tower.txt": None,
        "guides/harbour.txt": "guides",
        "guides/later.txt": "guides",
        "guides/stated.md": "guides",
    }
    engine.choose_language("guides/harbour.txt", "sv")
    engine.choose_language("", "und")
    assert languages(engine) == {
        "tower.txt": None,
        "guides/harbour.txt": "sv",
        "guides/later.txt": "de",
        "guides/stated.md": "de",
    }
    engine.choose_language("", None)
    engine.choose_language("guides", None)
    engine.reindex()
    assert languages(engine) == {
        "tower.txt": "de",
        "guides/harbour.txt": "sv",
        "guides/later.txt": "en",
        "guides/stated.md": "nl",
    }


def test_articles_are_analysed_by_the_language_chosen(engine: Engine, corpus: Path) -> None:
    """Another form of a word is found only by the rules of its language."""
    (corpus / "plan.txt").write_text("Hafenfest. Feiertagen geschlossen.\n")
    engine.reindex()
    before = engine.version
    assert not engine.find("Feiertag").passages
    engine.choose_language("plan.txt", "de")
    assert engine.version == before + 1
    assert [each.passage.source for each in engine.find("Feiertag").passages] == ["plan.txt"]
    engine.choose_language("plan.txt", "de")
    assert engine.version == before + 1, "a choice that changes nothing makes no version"


def test_an_added_file_takes_its_language_at_once(engine: Engine, tmp_path: Path) -> None:
    """A file is added with a language, and keeps it when it is added again."""
    path = tmp_path / "quay.txt"
    path.write_text(MIXED)
    report = engine.add(str(path), language="de")
    assert [each.source for each in report.sources] == ["quay.txt"]
    path.write_text(MIXED + "Boje.\n")
    engine.add(str(path))
    assert languages(engine)["quay.txt"] == "de"


def test_a_language_is_chosen_only_for_what_is_there(engine: Engine) -> None:
    """A name that is neither a source nor a folder is refused; a name's beginning is no folder."""
    for name in ("nowhere", "guide", "tower"):
        with pytest.raises(UnknownSource):
            engine.choose_language(name, "de")
