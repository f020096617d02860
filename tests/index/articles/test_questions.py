"""What asks on a page, what stands under it, and what is a table of contents."""

import pytest

from index.articles import Role, find_roles, parse
from index.types import Document

MARKDOWN_ASKS = {
    "heading": "# Club\n\n## What is a *knot*?\n\nA bend.\n\n## Ropes\n\nBuy them.\n",
    "heading with a remark behind": "# Club\n\n### Is it dry? (in May)\n\nYes.\n",
    "heading that goes on": "# Club\n\n## Why oars? I like sails\n\nThey are quiet.\n",
    "heading without a mark": "# Club\n\n## How to tie a bowline\n\nMake a loop.\n",
    "heading that asks of a noun": "# Club\n\n## How many pairs of socks do I need\n\nTwo.\n",
    "heading that asks who": "# Club\n\n## Who checks my knot\n\nA trainer.\n",
    "marked heading": "# Club\n\n### Q: Is it dry?\n\nYes.\n",
    "numbered heading": "# Club\n\n## 3. Who may sail?\n\nAll.\n",
    "bold paragraph": "# Club\n\n**Who may sail?**\n\nAll members.\n",
    "bold line": "# Club\n\n**Who may sail?**\nAll members.\n",
    "bold opening": "# Club\n\n**Who may sail?** All members. Guests too.\n",
    "bold opening of two sentences": "# Club\n\n**My oar broke. Who helps?** Ida does. Ask her.\n",
    "letters in bold": "# Club\n\n**Q:** Who may sail?\n\n**A:** All members.\n",
    "summary": "# Club\n\n<summary>Who may sail?</summary>\n\nAll members.\n",
    "anchor": '# Club\n\n<a class="anchor" href="#who">**Q**</a>. It leaks. Why?\n\nIt is old.\n',
    "short code": '# Club\n\n{{< fold title="Who may sail?" >}}\nAll members.\n{{< /fold >}}\n',
    "numbered item": "# Club\n\n1. Who may sail?\n\n   All members do.\n",
    "lone question": "# Club\n\nAnd who may sail?\n\nAll members.\n",
}
TEXT_ASKS = {
    "block": "The club\n\nWho may sail?\n\nAll members. Guests too.\n",
    "block and a line without a stop": "The club\n\nWhere do we meet?\n\nAt the quay\n",
    "lines": "The club\n\nQ: Who may sail?\nA: All members\nQ: Where to?\nA: To Lund\n",
    "numbered lines": "The club\n\nQ1: Who may sail?\nA1: All members.\n",
    "question above its answer": "The club\n\nWho may sail?\nAll members may. Guests too.\n",
    "interview": "Talk\n\nREPORTER: Who came?\nOLSEN: All of us did\nREPORTER: Why?\nOLSEN: Fog.\n",
}
ASKS_NOTHING = {
    "heading that tells": "# Club\n\n## What we sail\n\nA yawl.\n",
    "heading that tells who": "# Club\n\n## Who we are\n\nSailors.\n",
    "heading that tells how much": "# Club\n\n## How much a boat can carry\n\nA ton.\n",
    "heading that tells which": "# Club\n\n## Which boats the club can lend\n\nAll.\n",
    "heading of one word": "# Club\n\n## What\n\nA yawl.\n",
    "question in a paragraph": "The club\n\nThe mast fell. Who paid? Nobody knows.\n",
    "paragraph that ends with a question": "The club\n\nThe mast fell. Who paid for it?\n\nWe.\n",
    "what somebody asks": "The club\n\n“Who paid for the mast?”\n\nNobody said a word.\n",
    "bold rule before a question": "# Club\n\n**Wear a vest.** Who paid for it? Nobody knows.\n",
    "one word": "The club\n\nWhy?\n\nNobody said a word.\n",
    "question at the end": "The club\n\nThe mast fell.\n\nWho paid for it?\n",
    "list of questions": "# Club\n\n- Who may sail?\n- Who pays for it?\n\nAsk these at home.\n",
    "names alone": "The crew\n\nSkipper: Ida Berg\nMate: Bo Dahl\n",
}


def roles(text: str, form: str) -> list[tuple[str, Role]]:
    """Return each sentence with its role."""
    article = parse(Document(source="a", text=text, format=form))
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    return [(text[slice(*s)], r) for s, r in zip(spans, find_roles(article), strict=True)]


def of_role(text: str, form: str, role: Role) -> str:
    """Return the sentences of one role, joined."""
    return " ".join(sentence for sentence, found in roles(text, form) if found is role)


@pytest.mark.parametrize("name", MARKDOWN_ASKS)
def test_a_question_of_a_markdown_page_stands_over_its_answer(name):
    """The first paragraph below the title asks, and what follows answers."""
    found = [role for _, role in roles(MARKDOWN_ASKS[name], "markdown")]
    assert found[:2] == [Role.NONE, Role.QUESTION]
    assert Role.ANSWER in found


@pytest.mark.parametrize("name", TEXT_ASKS)
def test_a_question_of_a_plain_text_stands_over_its_answer(name):
    """The same for plain text."""
    found = [role for _, role in roles(TEXT_ASKS[name], "text")]
    assert found[:3] == [Role.NONE, Role.QUESTION, Role.ANSWER]


@pytest.mark.parametrize("name", ASKS_NOTHING)
def test_what_only_looks_like_a_question_over_an_answer(name):
    """A question within a text, in a quotation or in a list stands over nothing."""
    text = ASKS_NOTHING[name]
    form = "markdown" if text.startswith("#") else "text"
    assert {role for _, role in roles(text, form)} == {Role.NONE}


def test_the_next_heading_ends_an_answer_and_a_lower_one_does_not():
    """A heading of the question's level or above ends what stands under it."""
    text = "# Club\n\n## Who may sail?\n\nAll.\n\n### Guests\n\nToo.\n\n## Ropes\n\nBuy them.\n"
    assert of_role(text, "markdown", Role.ANSWER) == "All. Guests Too."


def test_each_line_of_questions_and_answers_has_its_part():
    """Questions and answers in one block are told apart line by line."""
    assert of_role(TEXT_ASKS["lines"], "text", Role.QUESTION) == "Q: Who may sail? Q: Where to?"
    assert of_role(TEXT_ASKS["lines"], "text", Role.ANSWER) == "A: All members A: To Lund"
    asked = of_role(TEXT_ASKS["interview"], "text", Role.QUESTION)
    assert asked == "REPORTER: Who came? REPORTER: Why?"


def test_a_second_question_in_a_line_belongs_to_the_first():
    """All of the line asks, and the line below answers."""
    text = "The club\n\nQ. Is it dear? Is it far?\nIt is not.\n"
    assert of_role(text, "text", Role.QUESTION) == "Q. Is it dear? Is it far?"


def test_a_lone_question_in_an_article_is_answered_by_the_next_paragraph_alone():
    """On a page with several such questions each is answered until the next."""
    lone = "The mast\n\nWho paid for it?\n\nThe town did.\n\nIt rained in May.\n"
    assert of_role(lone, "text", Role.ANSWER) == "The town did."
    page = f"{lone}\nWho built it?\n\nBo Dahl.\n"
    assert of_role(page, "text", Role.ANSWER) == "The town did. It rained in May. Bo Dahl."


def test_a_title_that_asks_is_answered_by_the_first_paragraph():
    """The rest of an article is about more than its title asks."""
    text = "Who paid for the mast?\n\nThe town did.\n\nIt rained in May.\n"
    assert of_role(text, "text", Role.QUESTION) == "Who paid for the mast?"
    assert of_role(text, "text", Role.ANSWER) == "The town did."


def test_a_question_under_a_heading_that_asks_is_part_of_its_answer():
    """An answer may begin with a question of its own."""
    text = "# Club\n\n## Is it safe?\n\nWhat could go wrong?\n\nNothing.\n"
    assert of_role(text, "markdown", Role.ANSWER) == "What could go wrong? Nothing."


@pytest.mark.parametrize(
    "contents",
    [
        "- [Ropes](#ropes)\n- [Who may sail?](#who-may-sail)\n",
        "[Ropes](#ropes)<br>\n[Who may sail?](#who-may-sail)<br>\n",
        "**Contents** [Ropes](page.md#ropes)\n",
        "- [Ropes](\n  #ropes)\n",
        "- Ropes\n- Who may sail?\n",
    ],
)
def test_a_table_of_contents_is_known(contents):
    """Its entries are links to headings of the page, or their words."""
    text = f"# Club\n\n{contents}\n## Ropes\n\nBuy them.\n\n## Who may sail?\n\nAll.\n"
    assert Role.CONTENTS in [role for _, role in roles(text, "markdown")]
    assert of_role(text, "markdown", Role.ANSWER) == "All."


@pytest.mark.parametrize(
    "line",
    [
        "- See [the ropes](#ropes) for what they cost.\n",
        "- [Ropes](https://example.org/ropes)\n",
        "- Sails\n",
    ],
)
def test_other_lists_and_links_are_no_table_of_contents(line):
    """A sentence with a link, a link to another page and a plain item are read."""
    text = f"# Club\n\n{line}\n## Ropes\n\nBuy them.\n"
    assert of_role(text, "markdown", Role.CONTENTS) == ""


OF_OWN_CASE = "Post\n\nMy oar broke. Who mends it?\n\nIda does.\n\nI am ten. May I sail?\n\nYes.\n"


def test_readers_tell_their_case_before_they_ask():
    """Where more than one does, or another paragraph asks, the last sentence need not be alone."""
    asked = of_role(OF_OWN_CASE, "text", Role.QUESTION)
    assert asked == "My oar broke. Who mends it? I am ten. May I sail?"
    assert of_role(OF_OWN_CASE, "text", Role.ANSWER) == "Ida does. Yes."


@pytest.mark.parametrize(
    "told",
    [
        "The oar broke. Who mended it?",  # the author tells on
        "“My oar broke. Who mends it?”",
        "My oar broke. Who mends it? I do not know.",
    ],
)
def test_other_paragraphs_that_end_with_a_question_are_text(told):
    """So are what somebody says, and what goes on behind the question."""
    text = f"Post\n\n{told}\n\nIda does.\n\nMay I sail?\n\nYes.\n"
    assert of_role(text, "text", Role.QUESTION) == "May I sail?"


@pytest.mark.parametrize("signed", ["(Ida, Lund)", "– Ida from Lund"])
def test_who_asks_may_sign_the_question(signed):
    """In brackets or behind a dash."""
    text = f"Post\n\nMay I sail? {signed}\n\nYes, with a vest.\n"
    assert of_role(text, "text", Role.ANSWER) == "Yes, with a vest."


THREAD = """# Can the stove run on peat?

Posted by wet_socks, 5 May, 09:12

I have a cabin on a bog. Has anybody run it on peat?

Reply by Ida Krag, 5 May, 10:40

Yes, with the small grate.
"""
SECTIONS = """# Sour milk

## Question

Asked by: wet_socks

I left the milk out. Why is it sour?

## Accepted answer

It stood in the sun.

## Other answers

Keep it in the well.
"""


def test_a_post_that_asks_is_answered_by_the_reply():
    """Who posted, and a heading that announces replies, stand between them and say nothing."""
    assert "Has anybody run it on peat?" in of_role(THREAD, "markdown", Role.QUESTION)
    assert "Yes, with the small grate." in of_role(THREAD, "markdown", Role.ANSWER)
    assert "Why is it sour?" in of_role(SECTIONS, "markdown", Role.QUESTION)
    assert "It stood in the sun." in of_role(SECTIONS, "markdown", Role.ANSWER)


def test_a_case_that_is_told_in_a_report_stands_over_nothing():
    """Neither its title asks nor does anybody reply."""
    text = "# The stove\n\nBy Ida Krag\n\nI own a bog. Who needs peat?\n\nWe went home.\n"
    assert {role for _, role in roles(text, "markdown")} == {Role.NONE}
