"""Pages of questions and answers: the answer is quoted, the question stands above it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import Band, Engine, IndexSettings

PAIRS = (
    ("How much is a berth in summer?", "Forty marks a week."),
    ("Where can I leave a bicycle?", "Behind the boat shed, under the roof."),
    ("Who repairs torn sails?", "Runa Holm does it on Mondays."),
    ("When does the crane work?", "From eight to noon. Ring the bell first."),
)
FORMS = {
    "headings.md": ("# Harbour help\n\n", "## {q}\n\n{a}\n\n"),
    "bold.md": ("# Harbour help\n\n", "**{q}**\n\n{a}\n\n"),
    "letters.md": ("# Harbour help\n\n", "**Q:** {q}\n\n**A:** {a}\n\n"),
    "blocks.txt": ("Harbour help\n\n", "{q}\n\n{a}\n\n"),
    "lines.txt": ("Harbour help\n\n", "Q: {q}\nA: {a}\n"),
    "interview.txt": ("Harbour help\n\n", "Reporter: {q}\nHolm: {a}\n"),
}
OTHER = "The fog\n\nFog lay on the lake on Friday. Two ferries waited for an hour.\n"


def open_with(folder: Path, name: str, text: str) -> Engine:
    """Open an engine on two articles."""
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    (corpus / "fog.txt").write_text(OTHER, "utf-8")
    (corpus / name).write_text(text, "utf-8")
    return Engine.open(IndexSettings(corpus=corpus, data=folder / "data"))


@pytest.mark.parametrize("name", FORMS)
def test_the_answer_is_quoted_and_the_question_stands_above(tmp_path, name):
    """In every form of page, whatever stands under the question is the first quote."""
    opening, pair = FORMS[name]
    page = opening + "".join(pair.format(q=q, a=a) for q, a in PAIRS)
    with open_with(tmp_path, name, page) as engine:
        for question, told in PAIRS:
            answer = engine.ask(question)
            assert answer.band is Band.ANSWER
            first = answer.quotes[0]
            assert told.partition(".")[0] in first.text
            assert question not in first.text
            assert [question in above.text for above in first.above] == [True]
            assert all(page[slice(*above.span)] == above.text for above in first.above)


def test_a_later_sentence_that_says_more_of_the_question_is_quoted(tmp_path):
    """The first sentence answers unless another one under the heading has what is asked."""
    page = "# Help\n\n## What is a berth?\n\nIt is forty marks. For guests with dogs it is fifty.\n"
    with open_with(tmp_path, "help.md", page) as engine:
        assert engine.ask("What is a berth?").quotes[0].text == "It is forty marks."
        assert "fifty" in engine.ask("What is a berth for guests with dogs?").quotes[0].text


def test_code_and_pictures_under_a_question_are_passed_over(tmp_path):
    """The first sentence that tells something is quoted."""
    page = "# Help\n\n## Who paints the berth?\n\n![berth](a.png)\n\n<!-- later -->\n\nRuna does.\n"
    with open_with(tmp_path, "help.md", page) as engine:
        assert engine.ask("Who paints the berth?").quotes[0].text == "Runa does."


def test_a_quote_under_no_question_has_nothing_above(tmp_path):
    """An article is quoted as before."""
    with open_with(
        tmp_path, "help.md", "# Help\n\n## Berths\n\nA berth is forty marks.\n"
    ) as engine:
        assert engine.ask("How much is a berth?").quotes[0].above == ()
        assert engine.ask("How long did the ferries wait?").quotes[0].above == ()


def test_neither_contents_nor_addresses_answer(tmp_path):
    """What a table of contents and a link address have is not found."""
    page = (
        "# Help\n\n- [Mooring fees](#mooring-fees)\n\n## Mooring fees\n\n"
        "See [this list](https://example.org/zanzibar) for them.\n"
    )
    with open_with(tmp_path, "help.md", page) as engine:
        assert [each.passage.paragraph for each in engine.find("mooring").passages] == [3]
        assert engine.find("zanzibar").total == 0


def test_what_stands_under_the_same_question_is_its_answer(tmp_path):
    """Whatever it says: "coins only" names no way to pay that a rule knows."""
    page = (
        "# Lake bath\n\n## Can I pay the lake bath by phone?\n\nNot yet; ask again in May.\n\n"
        "## When is the lake bath shut?\n\nIn a thunderstorm.\n"
    )
    with open_with(tmp_path, "bath.md", page) as engine:
        answer = engine.ask("Can I pay the lake bath by phone?")
        assert answer.band is Band.ANSWER
        assert answer.quotes[0].text == "Not yet; ask again in May."


words = st.sampled_from(["rope", "sail", "mast", "lake", "quay", "boat", "fog", "bell"])
questions = st.lists(words, min_size=3, max_size=5, unique=True).map(tuple)


@settings(max_examples=15)
@given(st.lists(questions, min_size=2, max_size=5, unique=True), st.sampled_from(sorted(FORMS)))
def test_a_question_is_never_quoted(tmp_path_factory, asked, name):
    """Whatever a page asks, no quote of an answer is a question that stands over another."""
    opening, pair = FORMS[name]
    texts = [f"Where is the {' '.join(each)}?" for each in asked]
    page = opening + "".join(pair.format(q=q, a="Over there.") for q in texts)
    with open_with(tmp_path_factory.mktemp("page"), name, page) as engine:
        for question in texts:
            answer = engine.ask(question)
            assert all("?" not in quote.text for quote in answer.quotes)
