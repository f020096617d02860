"""Questions that stand over their answers: what stands under them is quoted."""

import pytest

from index.answering import answer
from tests.support.memory_collection import MemoryCollection, read_page

FERRYMAN = """# A talk with the ferryman

**When did you buy the ferry?**

In 1990, from my uncle.

**Tell us about the winter of the great ice.**

It froze for nine weeks. I walked over to buy bread.

**You sold the old barge in 2004.**

It leaked. Nobody wept.

**And who repairs the engine?**

My sister.
"""


@pytest.mark.parametrize(
    ("text", "told", "above"),
    [
        ("How long did it freeze in the winter of the great ice?", "nine weeks", "great ice"),
        ("When did he buy the ferry?", "In 1990", "buy the ferry"),
        ("Why did he sell the old barge?", "It leaked", "old barge"),
        ("When did he sell the old barge?", "in 2004", ""),  # no reply says it
    ],
)
def test_an_interviewers_line_is_shown_above_the_reply(text, told, above):
    """It is quoted itself where it asks nothing, and has the date or amount that no reply has."""
    talk = MemoryCollection([read_page("ferryman.md", FERRYMAN)])
    quote = answer(talk, text).quotes[0]
    assert told in quote.text
    assert above in " ".join(each.text for each in quote.above)


HELP = """# Help for the bath house

## Do you lend towels?

No, but there is a shop around the corner.

You can lend a locker and a cap at the desk.

## Membership

Members pay 7 crowns a month.

## Hours

The deposit for a locker is 30 crowns.
"""
HELP_READ = MemoryCollection([read_page("help.md", HELP)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("do you lend towels", "No, but there is a shop"),
        ("what can i lend at the desk", "You can lend a locker"),
    ],
)
def test_a_reply_goes_before_a_later_sentence_for_yes_or_no(text, told):
    """What goes on below a reply may have more words of the question, but does not say yes."""
    assert answer(HELP_READ, text).quotes[0].text.startswith(told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("why can't I bring my dog?", "The hens take fright"),
        ("may I bring my dog?", "Please don't"),
        ("why is there no sand in the yard", "Sand blows"),
    ],
)
def test_a_bare_refusal_gives_no_reason(question, told):
    """What goes on behind it does; a reply that gives one itself stays first."""
    page = (
        "# The farm\n\n## May I bring my dog?\n\nPlease don't. The hens take fright and lay nothing"
        " for days.\n\n## Is there sand in the yard?\n\nSand blows into the stable. We tried it.\n"
    )
    found = answer(MemoryCollection([read_page("farm.md", page)]), question)
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How do I string the harp of Lo?", "The harp of Lo is strung with gut"),
        ("Who tunes the harp of Lo?", "The harp of Lo is tuned by the piper"),
        ("How do I polish the harp of Lo?", "See the page on wax"),
        ("What do I do about a cut from the harp of Lo?", "See the nurse at once"),
    ],
)
def test_what_another_page_says_goes_before_the_words_that_name_it(question, told):
    """Where no page says it, the words that name one are all there is; a nurse is no page."""
    asked = (
        "# Harp of Lo, asked\n\nHow do I string the harp of Lo? See [STRINGS](strings.md).\n\n"
        "Who tunes the harp of Lo? Please see the tuning page.\n\n"
        "How do I polish the harp of Lo? See the page on wax.\n\n"
        "What do I do about a cut from the harp of Lo? See the nurse at once.\n"
    )
    strings = (
        "# Strings\n\nThe harp of Lo is strung with gut from the low end up. Cut what stands out.\n"
    )
    tuning = "# Tuning\n\nThe harp of Lo is tuned by the piper on Mondays.\n"
    pages = [("asked.md", asked), ("strings.md", strings), ("tuning.md", tuning)]
    found = answer(MemoryCollection([read_page(*page) for page in pages]), question)
    assert found.quotes[0].text.startswith(told)


THREAD = """# Does the tarp hold in snow?

Asked by wet_socks on 12 May 2024

We go up to the bog in May. Has anyone slept under it in snow?

Answered by mia, 13 May, 08:05

It holds if you pitch it steep.

Answered by ole, 14 May, 09:12

Ours tore.
"""


def test_a_title_over_a_post_that_asks_again_is_answered_by_the_reply():
    """Between them stands only who posted."""
    found = answer(MemoryCollection([read_page("tarp.md", THREAD)]), "Does the tarp hold in snow?")
    assert "pitch it steep" in found.quotes[0].text
