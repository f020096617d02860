"""What an interviewer says stands over the reply, whether it asks or not."""

import pytest

from index.articles import Role, find_roles, parse
from index.types import Document

BOLD = """# A talk with the ferryman

We met him on the quay.

**When did you start?**

In 1990, as a boy.

**Tell us about the winter of the ice.**

It froze for nine weeks. I walked over.

**And who repairs the engine?**

My sister.
"""
ITALIC = BOLD.replace("**", "_")
SPOKEN = """# A talk with the ferryman

**Reporter:** You began early. When was that?

**Haug:** In 1990, as a boy.

**Reporter:** Tell us about the winter of the ice.

**Haug:** It froze for nine weeks. Who could have known?

**Reporter:** And who repairs the engine?

**Haug:** My sister.
"""
LINES = SPOKEN.replace("**", "").replace(".\n\n", ".\n").replace("?\n\n", "?\n")


def with_role(text: str, role: Role, form: str = "markdown") -> list[str]:
    """Return the sentences of one role without their marks."""
    article = parse(Document(source="a", text=text, format=form))
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    roles = zip(spans, find_roles(article), strict=True)
    return [text[slice(*span)].strip("*_") for span, found in roles if found is role]


@pytest.mark.parametrize("text", [BOLD, ITALIC, SPOKEN, LINES])
def test_a_line_of_the_interviewer_that_asks_nothing_stands_over_its_reply(text):
    """It is known by the questions in the same form, and the reply by what follows."""
    asked = [each.split(":")[-1].strip(" *") for each in with_role(text, Role.QUESTION)]
    assert "Tell us about the winter of the ice." in asked
    told = " ".join(with_role(text, Role.ANSWER))
    assert "It froze for nine weeks." in told
    assert "winter of the ice" not in told


def test_both_sentences_of_a_speakers_line_stand_over_the_reply():
    """The first of them asks nothing."""
    assert any("You began early." in each for each in with_role(SPOKEN, Role.QUESTION))


def test_an_interviewed_person_who_asks_back_still_answers():
    """Who asks most often is the interviewer."""
    assert any("Who could have known?" in each for each in with_role(SPOKEN, Role.ANSWER))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # one question makes no interview
        (BOLD.replace("**And who repairs the engine?**", "He laughs."), "winter of the ice"),
        # in other type than the questions
        (BOLD.replace("**Tell us about the winter of the ice.**", "*Ice lay here.*"), "Ice lay"),
        # nothing stands under it
        (BOLD.replace("It froze for nine weeks. I walked over.\n\n", ""), "winter of the ice"),
        # a word or two are a heading
        (BOLD.replace("Tell us about the winter of the ice.", "Mind this."), "Mind this."),
        # nobody asks more than the others
        (
            "# Chat\n\nANN: Is it on?\n\nBOB: Is what on?\n\nANN: The tap.\n\nBOB: Why?\n",
            "The tap.",
        ),
        # names and values
        ("# Crew\n\n**Skipper:** Ida Berg\n\n**Mate:** Bo Dahl\n\nWho else?\n", "Ida Berg"),
    ],
)
def test_what_no_interviewer_says(text, told):
    """Such a line tells something itself."""
    assert told in text
    assert told not in " ".join(with_role(text, Role.QUESTION))
