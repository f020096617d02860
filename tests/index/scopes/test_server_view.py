"""A place that sees some folders alone sees what an engine over a folder of those sources sees."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from index import Engine, IndexSettings, ServerEngine, UnknownSource, VisibleFolders
from index.cli.json_output import answer_json, found_json
from index.scopes.visibility.narrowings import MAX_KEPT

HERE = 11
FILES = {
    "guides/fire.txt": "Fire at sea\n\nThe warehouse burned on Tuesday. Eleven crews came.\n",
    "guides/deep/ferry.md": "# Ferry times\n\nThe ferry to Elm leaves at seven.\n\n## Fares\n"
    "\nA car costs nine crowns.\n",
    "staff/pay.txt": "Pay\n\nCrews are paid forty crowns an hour. Nine crews fought the fire.\n",
    "staff/jsa.txt": "Border\n\nThe Joint Security Area (JSA) is quiet. A guard watches the JSA.\n",
    "news.txt": "Council votes\n\nThe council voted for the bridge. It opens in May.\n",
    "de/hafen.txt": "Der Hafen\n\nDer Hafen war am Dienstag geschlossen, und die Leute warteten.\n",
    "guides2/fire.txt": "Fire drill\n\nThe warehouse burned on Tuesday. The drill is on Friday.\n",
}
OWN = {"rules.md": "# House rules\n\nThe kitchen of the club closes at nine. Dogs stay outside.\n"}
QUESTIONS = (
    "When did the warehouse burn?",
    "How many crews came to the fire?",
    "What is the Joint Security Area?",
    "Who watches the JSA?",
    "How much are the crews paid?",
    "When does the kitchen of the club close?",
    "What does a car cost on the fery?",
    "Is there insurance for the bridge?",
    "Wann war der Hafen geschlossen?",
    "Bridge",
)
CHOICES = (
    ("guides",),
    ("guides", "@server"),
    ("staff", "news.txt"),
    ("guides/deep", "staff/pay.txt"),
    ("@server",),
    ("guides", "guides2", "news.txt", "staff", "de", "@server"),
    ("de", "guides"),
    ("nowhere",),
)


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerEngine]:
    """Return a server's engine whose articles came, changed and went, some in a second segment."""
    root = tmp_path_factory.mktemp("world")
    corpus = root / "articles"
    write(corpus, FILES | {"guides/fire.txt": "An older text\n\nThe ferry burned.\n"})
    write(corpus, {"staff/gone.txt": "Gone\n\nThe kitchen burned on Friday.\n"})
    with Engine.open(IndexSettings(corpus=corpus, data=root / "data")) as engine:
        server = engine.server(HERE)
        server.add_file("rules.md", b"# Other rules\n\nThe kitchen never closes.\n")
        server.add_file("rules.md", OWN["rules.md"].encode(), force=True)
        (corpus / "staff/gone.txt").unlink()
        write(corpus, FILES)
        engine.reindex(force=True)
        yield server


def view_of(server: ServerEngine, names: tuple[str, ...]) -> tuple[VisibleFolders, object]:
    folders = VisibleFolders.of(names)
    return folders, server.narrowed(folders)


@pytest.mark.parametrize("names", CHOICES, ids=" ".join)
def test_all_is_as_if_the_rest_did_not_exist(here, names, tmp_path):
    """Answers, passages, claims, texts, lists and suggestions are equal to the byte."""
    folders, view = view_of(here, names)
    whole = FILES | {f"@server/{name}": text for name, text in OWN.items()}
    left = {name: text for name, text in whole.items() if folders.sees(name)}
    (tmp_path / "left").mkdir()
    write(tmp_path / "left", left)
    settings = IndexSettings(corpus=tmp_path / "left", data=tmp_path / "data", may_be_empty=True)
    with Engine.open(settings) as alone:
        for question in QUESTIONS:
            for how in ({}, {"limit": 9, "fill": True}):
                assert told(view.ask(question, **how)) == told(alone.ask(question, **how))
            found = [each.find(question, limit=50) for each in (view, alone)]
            assert (
                len({as_text(found_json(replace(f, version=0, elapsed_ms=0))) for f in found}) == 1
            )
            checks = [each.check_claim(question) for each in (view, alone)]
            assert told(checks[0].answer) == told(checks[1].answer)
            assert checks[0].figures == checks[1].figures
        assert [s.source for s in view.sources()] == sorted(left)
        for typed in ("f", "pri", "cr", "joint"):
            assert set(view.suggest(typed)) == set(alone.suggest(typed))
        for name in whole:
            if name in left:
                shown = replace(view.show(name), version=0, url=None)
                assert shown == replace(alone.show(name), version=0, url=None)
                continue
            assert view.indexed_at([name]) is None
            for work in (view.show, lambda name: view.ask("Who?", source=name)):
                with pytest.raises(UnknownSource) as unknown:
                    work(name)
                assert set(unknown.value.similar) <= set(left)


def told(answer: object) -> str:
    return as_text(answer_json(replace(answer, version=0, elapsed_ms=0)))


def as_text(found: object) -> str:
    return json.dumps(found, sort_keys=True)


def test_an_old_citation_is_shown_to_those_who_see_its_source(here):
    """Also one from an older version; to others the source is unknown."""
    answer = here.ask("How much are the crews paid?")
    cited = answer.quotes[0].citations[0]
    assert cited.source == "staff/pay.txt"
    _, staff = view_of(here, ("staff",))
    assert staff.context(cited, answer.version).cited.text.startswith("Crews are paid")
    _, guides = view_of(here, ("guides",))
    with pytest.raises(UnknownSource):
        guides.context(cited, answer.version)


def test_a_new_version_is_narrowed_anew(tmp_path):
    """A place is ready once it was prepared, until the version changes; what it saw is dropped."""
    corpus = tmp_path / "articles"
    write(corpus, FILES)
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as engine:
        folders = VisibleFolders.of(["guides"])
        one, other = engine.server(1).narrowed(folders), engine.server(2).narrowed(folders)
        assert not one.is_ready
        one.prepare()
        assert one.is_ready
        assert other.is_ready  # servers without own sources share what is narrowed
        write(corpus, {"guides/fire.txt": "Fire\n\nThe harbour burned on Friday. Boats left.\n"})
        engine.reindex()
        assert not one.is_ready
        assert "Friday" in other.ask("When did the harbour burn?").quotes[0].text
        kept = engine._servers._narrowings._kept
        assert len(kept) == 1
        for number in range(MAX_KEPT + 5):
            engine.server(1).narrowed(VisibleFolders.of(["guides", f"x{number}"])).prepare()
        assert len(kept) == MAX_KEPT
        everything = engine.server(1).narrowed(VisibleFolders.of(name for name in FILES))
        assert everything.ask("Who paid?").version == engine.version
        assert list(kept.values())[-1].narrowed is engine._live_index.snapshot()
