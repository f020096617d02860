"""One server's engine: its own sources beside the shared articles, seen by nobody else."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import (
    Answer,
    Engine,
    IndexSettings,
    ServerEngine,
    ServerLimitReached,
    ServerLimits,
    SourceError,
    UnknownSource,
    UnknownVersion,
    UsageError,
)
from index.scopes.own_sources import MAX_NAME, own_name

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
VOTE = "Council votes\n\nThe council voted for the bridge. It opens in May.\n"
RULES = "House rules\n\nThe kitchen of the club closes at nine.\n\nDogs stay outside.\n"
FERRY = "Ferry times\n\nThe ferry to Elm Island leaves at seven. It carries forty cars.\n"
KITCHEN = "When does the kitchen of the club close?"
HERE, ELSEWHERE = 11, 22


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "fire.txt").write_text(FIRE)
    (folder / "vote.txt").write_text(VOTE)
    return folder


@pytest.fixture
def index_settings(corpus: Path, tmp_path: Path) -> IndexSettings:
    limits = ServerLimits(sources=3, text_bytes=2_000, additions_an_hour=6)
    return IndexSettings(corpus=corpus, data=tmp_path / "data", server_limits=limits)


@pytest.fixture
def engine(index_settings: IndexSettings) -> Iterator[Engine]:
    with Engine.open(index_settings) as opened:
        yield opened


@pytest.fixture
def here(engine: Engine) -> ServerEngine:
    return engine.server(HERE)


def same(answer: Answer) -> Answer:
    """Return an answer without what differs between two indexes of the same articles."""
    return replace(answer, version=0, elapsed_ms=0)


def first_source(answer: Answer) -> str | None:
    return answer.quotes[0].citations[0].source if answer.quotes else None


def test_a_server_without_own_sources_sees_the_shared_articles(
    engine: Engine, here: ServerEngine
) -> None:
    """It answers the same, counts the same versions, and costs no file and no memory."""
    question = "When did the warehouse burn?"
    assert same(here.ask(question)) == same(engine.ask(question))
    assert (here.version, here.history()) == (engine.version, engine.history())
    assert here.sources() == engine.sources()
    assert not (engine.folder / "servers").exists()
    assert len(engine._servers._open) == 0


def test_ten_thousand_servers_without_own_sources_leave_nothing_behind(engine: Engine) -> None:
    """Neither a file nor an object in memory, whatever was asked of them."""
    files = sorted(engine.folder.rglob("*"))
    _ask_servers(engine, range(600))
    gc.collect()
    before = len(gc.get_objects())
    _ask_servers(engine, range(1_000, 11_000))
    gc.collect()
    assert len(gc.get_objects()) - before < 1_000
    assert sorted(engine.folder.rglob("*")) == files


def _ask_servers(engine: Engine, guilds: range) -> None:
    """Look at each server, and ask some of them."""
    for guild in guilds:
        server = engine.server(guild)
        assert server.version == 1
        assert not server.has_own_sources
        if guild % 500 == 0:
            assert server.ask("When did the warehouse burn?").quotes
            assert server.find("warehouse").total
            assert len(server.sources()) == 2


def test_an_own_source_answers_in_its_server_alone(engine: Engine, here: ServerEngine) -> None:
    """It has the name @server/NAME; elsewhere nothing changes, not even the missing words."""
    before = [same(engine.ask(KITCHEN)), same(engine.server(ELSEWHERE).ask(KITCHEN))]
    report = here.add_file("rules.txt", RULES.encode())
    assert [change.source for change in report.sources] == ["@server/rules.txt"]
    answer = here.ask(KITCHEN)
    assert answer.quotes[0].text == "The kitchen of the club closes at nine."
    assert first_source(answer) == "@server/rules.txt"
    assert answer.missing == ()
    assert [same(engine.ask(KITCHEN)), same(engine.server(ELSEWHERE).ask(KITCHEN))] == before
    assert [s.source for s in here.sources()] == ["@server/rules.txt", "fire.txt", "vote.txt"]
    assert [s.source for s in here.own_sources()] == ["@server/rules.txt"]
    assert [s.source for s in engine.sources()] == ["fire.txt", "vote.txt"]
    with pytest.raises(UnknownSource) as unknown:
        engine.server(ELSEWHERE).show("@server/rules.tx")
    assert unknown.value.similar == ()
    with pytest.raises(UnknownSource) as unknown:
        here.show("@server/rules.tx")
    assert unknown.value.similar == ("@server/rules.txt",)
    assert here.find("kitchen", source="@server/rules.txt").total == 1
    assert engine.find("kitchen").total == 0


def test_both_kinds_of_sources_can_be_asked_alone(here: ServerEngine) -> None:
    """`source` limits a question to an own source or to a shared one."""
    here.add_file("ferry.txt", FERRY.encode())
    assert first_source(here.ask("When does the ferry leave?", source="@server/ferry.txt"))
    assert first_source(here.ask("When did the warehouse burn?", source="fire.txt")) == "fire.txt"
    lone = here.ask("When did the warehouse burn?", source="@server/ferry.txt")
    assert first_source(lone) in {None, "@server/ferry.txt"}


def test_versions_count_what_the_server_sees(
    engine: Engine, here: ServerEngine, corpus: Path
) -> None:
    """Its own changes and those of the shared articles count; other servers' do not."""
    assert here.add_file("rules.txt", RULES.encode()).version == 2
    engine.server(ELSEWHERE).add_file("ferry.txt", FERRY.encode())
    assert here.version == 2
    (corpus / "vote.txt").write_text(VOTE + "\nIt cost nine million.\n")
    engine.reindex()
    assert (engine.version, here.version, here.ask(KITCHEN).version) == (2, 3, 3)
    here.add_file("ferry.txt", FERRY.encode())
    assert here.version == 4
    seen = [(v.version, v.live, v.sources, v.added, v.changed) for v in here.history()]
    assert seen == [
        (4, True, 4, 1, 0),
        (3, False, 3, 0, 1),
        (2, False, 3, 1, 0),
        (1, False, 2, 2, 0),
    ]


def test_a_citation_is_shown_as_it_was(engine: Engine, here: ServerEngine, corpus: Path) -> None:
    """In the version that the server saw, for its own sources and for the shared ones."""
    shared_before = here.ask("When did the warehouse burn?")
    here.add_file("rules.txt", RULES.encode())
    own = here.ask(KITCHEN)
    shared = here.ask("When did the warehouse burn?")
    here.add_file("rules.txt", RULES.replace("nine", "ten").encode(), force=True)
    (corpus / "fire.txt").write_text(FIRE.replace("Tuesday", "Monday"))
    engine.reindex()
    for answer in (own, shared, shared_before):
        citation = answer.quotes[0].citations[0]
        context = here.context(citation, answer.version)
        assert answer.quotes[0].text in context.cited.text
        assert context.edited
        assert context.version == answer.version
    assert here.show("@server/rules.txt").text == RULES.replace("nine", "ten")
    assert here.show("fire.txt").version == here.version


def test_a_server_rolls_back_its_own_sources_alone(
    engine: Engine, here: ServerEngine, corpus: Path
) -> None:
    """The shared articles stay; without changes of theirs the old number comes back."""
    here.add_file("rules.txt", RULES.encode())
    here.add_file("rules.txt", RULES.replace("nine", "ten").encode(), force=True)
    info = here.rollback()
    assert (info.version, info.live, info.pinned) == (2, True, True)
    assert "nine" in here.ask(KITCHEN).quotes[0].text
    (corpus / "vote.txt").write_text(VOTE + "\nIt cost nine million.\n")
    engine.reindex()
    assert here.rollback(3).version > 3
    assert "ten" in here.ask(KITCHEN).quotes[0].text
    assert engine.version == 2
    with pytest.raises(UnknownVersion):
        here.rollback(99)
    with pytest.raises(UnknownVersion):
        engine.server(ELSEWHERE).rollback()


def test_own_sources_are_there_after_a_restart(
    engine: Engine, here: ServerEngine, index_settings: IndexSettings
) -> None:
    """With the same version; another process sees what was added."""
    here.add_file("rules.txt", RULES.encode())
    with Engine.open(index_settings) as other:
        there = other.server(HERE)
        assert same(there.ask(KITCHEN)) == same(here.ask(KITCHEN))
        assert there.version == here.version
        there.add_file("ferry.txt", FERRY.encode())
        assert here.ask("When does the ferry to Elm Island leave?").quotes
        assert here.version == there.version == 3
        assert other._servers.list_guilds() == [HERE]


def test_articles_of_other_rules_are_analysed_again(
    here: ServerEngine, index_settings: IndexSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upgrade renews a server's own sources when they are first asked."""
    here.add_file("rules.txt", RULES.encode())
    for module in ("index.live_index.folder_index", "index.scopes.server_index"):
        monkeypatch.setattr(f"{module}.fingerprint", lambda: "newer rules")
    with Engine.open(index_settings) as upgraded:
        there = upgraded.server(HERE)
        assert first_source(there.ask(KITCHEN)) == "@server/rules.txt"
        assert there.verify() == ()


def test_removing_is_limited_to_own_sources(here: ServerEngine) -> None:
    """A shared article cannot be removed in a server, and an unknown one is said to be unknown."""
    here.add_file("rules.txt", RULES.encode())
    with pytest.raises(UsageError, match="all servers share"):
        here.remove("fire.txt")
    with pytest.raises(UnknownSource):
        here.remove("@server/nothing.txt")
    assert here.remove("@server/rules.txt").live
    assert here.own_sources() == ()
    assert [status.source for status in here.sources()] == ["fire.txt", "vote.txt"]
    assert here.ask(KITCHEN).quotes == () or first_source(here.ask(KITCHEN)) != "@server/rules.txt"
    assert here.ask("When did the warehouse burn?").quotes


def test_limits_hold(here: ServerEngine, engine: Engine) -> None:
    """Sources, text and additions an hour; what was refused changed nothing."""
    for name in ("a.txt", "b.txt", "c.txt"):
        here.add_file(name, RULES.encode())
    with pytest.raises(ServerLimitReached, match="remove one before"):
        here.add_file("d.txt", RULES.encode())
    with pytest.raises(ServerLimitReached, match="MB of text"):
        here.add_file("a.txt", b"x" * 2_001)
    version = here.version
    assert len(here.own_sources()) == 3
    here.add_file("a.txt", FERRY.encode(), force=True)
    here.add_file("a.txt", RULES.encode(), force=True)
    assert here.version == version + 2
    here.add_file("a.txt", FERRY.encode(), force=True)
    with pytest.raises(ServerLimitReached, match="an hour"):
        here.add_file("a.txt", RULES.encode(), force=True)
    assert engine.server(ELSEWHERE).add_file("a.txt", RULES.encode()).live


def test_a_great_loss_is_refused(here: ServerEngine) -> None:
    """A file of the same name that would take most away needs `force`."""
    here.add_file("rules.txt", RULES.encode())
    report = here.add_file("rules.txt", b"House rules\n")
    assert not report.live
    assert "@server/rules.txt would lose" in report.refusals[0]
    assert here.ask(KITCHEN).quotes


def test_a_stranger_reaches_no_private_host(engine: Engine, index_settings: IndexSettings) -> None:
    """Hosts that the host of the bot allows for the shared articles are not for servers."""
    engine._live_index.settings = replace(index_settings, fetch_allow=frozenset({"127.0.0.1"}))
    with pytest.raises(SourceError, match=r"private|public"):
        engine.server(HERE).add("http://127.0.0.1:9/page")


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("rules.txt", "@server/rules.txt"),
        ("https://club.example/rules/", "@server/club.example/rules"),
        ("@server/rules.txt", "@server/rules.txt"),
        ("a\nb\u202ec.txt", "@server/abc.txt"),
        ("/home/mia/rules.txt", "@server/rules.txt"),
        ("", "@server/unnamed"),
        ("//", "@server/unnamed"),
    ],
)
def test_own_names_are_one_line(given_name: str, name: str) -> None:
    """A file's name or a page's address, without what cannot be seen."""
    assert own_name(given_name) == name


@given(st.text(max_size=300))
def test_own_names_are_short_and_stable(given_name: str) -> None:
    """Any name becomes one that Discord can offer as a choice."""
    name = own_name(given_name)
    assert name.startswith("@server/")
    assert len("@server/") < len(name) <= MAX_NAME
    assert name.isprintable()
    assert own_name(name) == name


ARTICLES = {"fire.txt": FIRE, "vote.txt": VOTE, "rules.txt": RULES, "ferry.txt": FERRY}
PLACES = st.fixed_dictionaries({name: st.sampled_from(["shared", "own"]) for name in ARTICLES})
QUESTIONS = (
    "When did the warehouse burn?",
    "What closes at nine?",
    "How many cars does the ferry carry?",
    "Who votted for the bridge?",
    "Where is the mayor?",
)


@given(places=PLACES)
@settings(max_examples=12, deadline=None)
def test_answers_equal_those_of_one_folder(places: dict[str, str]) -> None:
    """Wherever an article stands, the answers, searches and shown texts are the same."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in ARTICLES.items():
            place = root / "shared" if places[name] == "shared" else root / "own" / "@server"
            place.mkdir(parents=True, exist_ok=True)
            (place / name).write_text(text)
            both = root / "both" / ("" if places[name] == "shared" else "@server")
            both.mkdir(parents=True, exist_ok=True)
            (both / name).write_text(text)
        (root / "shared").mkdir(exist_ok=True)
        for each in ("shared", "both"):
            (root / each / "map.txt").write_text("Map\n\nThe mayor lives on Main Street.\n")
        with (
            Engine.open(IndexSettings(corpus=root / "shared", data=root / "one")) as engine,
            Engine.open(IndexSettings(corpus=root / "both", data=root / "two")) as common,
        ):
            here = engine.server(HERE)
            for name, text in ARTICLES.items():
                if places[name] == "own":
                    here.add_file(name, text.encode())
            for question in QUESTIONS:
                assert same(here.ask(question)) == same(common.ask(question))
                assert replace(here.find(question), version=0, elapsed_ms=0) == replace(
                    common.find(question), version=0, elapsed_ms=0
                )
            names = [status.source for status in here.sources()]
            assert names == [status.source for status in common.sources()]
            for name in names:
                shown = replace(here.show(name), version=0)
                assert shown == replace(common.show(name), version=0)


def test_the_newest_of_the_cited_sources_dates_an_answer(here, engine):
    """Own and shared ones alike; none if none is live."""
    here.add_file("rules.txt", RULES.encode())
    (own,) = here.own_sources()
    shared = engine.indexed_at(["fire.txt", "vote.txt"])
    assert here.indexed_at(["fire.txt", "vote.txt", "nowhere"]) == shared is not None
    assert here.indexed_at(["fire.txt", own.source]) == max(shared, own.indexed_at)
    assert here.indexed_at(["nowhere"]) is engine.indexed_at([own.source]) is None
