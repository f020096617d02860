"""Which sentences of a thread are of the one who opened it, and which are replies."""

import pytest

from index.articles import PostRole, find_posts, parse
from index.types import Document

THREAD = """The boiler whistles at night

{}
Our Sarn 20 boiler whistles at night. Has anybody met that?

{}
Bleed the radiators. Then fill it up to 1.5 bar.

{}
> Bleed the radiators.
Done, and it still whistles?

{}
Then the pump runs too fast.
"""
NAMES = ("orla_k", "Tam", "orla_k", "Tam")
DAYS = ("3 May 2024", "4 May 2024", "4 May 2024", "5 May 2024")


def make_thread(form: str) -> str:
    lines = (form.format(name=name, day=day) for name, day in zip(NAMES, DAYS, strict=True))
    return THREAD.format(*lines)


def find(text: str, source: str = "thread.txt") -> dict[str, PostRole]:
    """Return the role of each sentence, by its text."""
    kind = "markdown" if source.endswith(".md") else "text"
    article = parse(Document(source=source, text=text, format=kind))
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    roles = find_posts(article)
    return {text[slice(*span)]: role for span, role in zip(spans, roles, strict=bool(roles))}


@pytest.mark.parametrize(
    "form",
    [
        "{name}, {day}",
        "{name} ({day})",
        "{name} ({day}, 18:20):",
        "{name} wrote on {day}:",
        "Posted by: {name}, {day}",
        "Posted by {name} on {day}",
        "Reply from {name} - {day}",
        ">> {name}, {day}",
        "{name} | {day} | 18:20",
        "{name} said 2 days ago:",
        "{name} wrote:",
    ],
)
@pytest.mark.parametrize("source", ["thread.txt", "thread.md"])
def test_posts_are_told_apart_by_who_wrote_them(form, source):
    text = make_thread(form)
    if source.endswith(".md"):
        text = make_thread(f"**{form}**\n").replace("\nDone", "\n\nDone")
    roles = find(text, source)
    assert roles["Our Sarn 20 boiler whistles at night."] is PostRole.OPENER
    assert roles["Has anybody met that?"] is PostRole.OPENER
    assert roles["Then fill it up to 1.5 bar."] is PostRole.REPLY
    assert roles["Done, and it still whistles?"] is PostRole.OPENER
    assert roles["Then the pump runs too fast."] is PostRole.REPLY
    assert roles["Bleed the radiators."] is PostRole.NONE  # as it is quoted
    assert sum(role is not PostRole.NONE for role in roles.values()) == 6  # and the title


def test_whoever_comes_back_with_a_problem_asks():
    """A post that tells a fault asks for help, if only by its poster coming back."""
    text = make_thread("{name}, {day}").replace("Has anybody met that?", "It never stops.")
    assert find(text)["It never stops."] is PostRole.OPENER


OTHERS = {
    "releases": """Boiler 2.1

Boiler 2.1, 3 May 2024
It starts sooner. Anything else?

Boiler 2.0, 2 May 2024
It is quiet.

Boiler 1.9, 1 May 2024
First release.
""",
    "minutes": """Minutes

Meeting, 3 May 2024
Who pays? The club does.

Meeting, 4 June 2024
No news.

Meeting, 5 July 2024
Holidays.
""",
    "log": """Log of the lighthouse

Orla, 3 May 2024
The lamp was cleaned.

Tam, 4 May 2024
Fog.

Orla, 5 May 2024
A seal came by.
""",
    "comments": """The pier burns

The pier burned on Monday. Nobody was hurt. The fire began in a kitchen. The mayor came.

orla, 3 May 2024
Who pays?

tam, 3 May 2024
We do.

orla, 4 May 2024
Sad.
""",
    "two posts": """Boiler

orla, 3 May 2024
Does it whistle?

tam, 4 May 2024
Yes.
""",
    "no posts": "Boiler\n\nWho made it? Sarn did.\n",
    "empty": "",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_nobody_opened_to_ask_is_no_thread(name):
    """Nor are the comments under an article, which others wrote about it."""
    assert find(OTHERS[name]) == {}


@pytest.mark.parametrize("text", ["a" * 60_000, "ab 2024 " * 9_000, "orla, 3 May 2024\n" * 4_000])
def test_hostile_texts_are_read(text):
    find(text)
