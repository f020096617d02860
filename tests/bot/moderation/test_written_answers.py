"""bot/moderation/written_answers: an answer that a moderator wrote is shown as it was written."""

import pytest

from bot.moderation.written_answers import _entry
from index.articles import parse
from index.sources import read_source
from index.types import clip_spans, without_hidden


def shown(question, answer):
    """Return the paragraphs of a file of answers as readers see them."""
    page = f"# Answers\n\n{_entry(question, answer, 'mia', '2025-05-02')}"
    [document] = read_source("answers.md", page.encode()).documents
    return [
        without_hidden(document.text[slice(*each.span)], clip_spans(each.hidden, each.span))
        for each in parse(document).paragraphs
    ][1:-1]


@pytest.mark.parametrize(
    "answer",
    [
        "It runs at noon.",
        'import ferry from "ferry"',
        "import and pay {boat} at <Pier/>.",
        "export const price = 9;",
        "Type /ban <user> now.",
        "A {name} and {{ name }} and {% if x %} stay.",
        "It is %%not secret%% and <!-- not hidden --> either.",
        "<div>It runs.</div>",
        "{/* It runs. */}",
        "# It runs.",
        "- It runs.",
        "::: tip",
        "!!! note",
        "[1]: https://e.org It runs.",
        "[toc]",
        ": It runs.",
        "$$ and ```",
        "4 < 5, 6 > 5 and 50 % of it.",
        "^up and ~down",
        "%% It runs.",
        "\\<b> stays",
    ],
)
def test_an_answer_is_shown_word_for_word(answer):
    """Whatever Markdown, MDX or a template would make of it."""
    words = answer.replace("\\<", "<")  # the writer has escaped it
    assert shown("Is it so?", answer) == ["Is it so?", words]
    assert shown("Is it so?", f"First.\n\n{answer}\n\nLast.") == [
        "Is it so?", "First.", words, "Last.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "seen"),
    [
        ("Type `/ban <user>` now.", "Type /ban <user> now."),
        ("See [the page](https://e.org/x).", "See the page."),
        ("See <https://e.org/x> now.", "See https://e.org/x now."),
        ("It is **bold** and _slanted_.", "It is bold and slanted."),
    ],
)
def test_what_people_write_in_chat_is_read_so(answer, seen):
    """Code, links and bold words mean in the file what they mean in a message."""
    assert shown("Is it so?", answer) == ["Is it so?", seen]


@pytest.mark.parametrize("question", ["Where is <user>?", "What is {x}?", "# Is it %%so%%?"])
def test_a_question_is_shown_word_for_word(question):
    """It is one heading."""
    assert shown(question, "Here.") == [question.lstrip("# "), "Here."]
