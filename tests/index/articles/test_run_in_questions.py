"""Questions on one line with their answers."""

import pytest

from index.articles import Role, find_roles, parse
from index.types import Document

ITEMS = "# Goats\n\n- Do they bite? Only shoelaces.\n- Who feeds the goats? Ida does. With hay.\n"
ASIDE = "# Goats\n\nThe goats are old. Who feeds them? Ida does. What do they eat? They eat hay.\n"


def roles_of(text: str, form: str = "markdown") -> list[Role]:
    """Return the role of each sentence."""
    return list(find_roles(parse(Document(source="a", text=text, format=form))))


ASKS, TELLS, NONE = Role.QUESTION, Role.ANSWER, Role.NONE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ITEMS, [NONE, ASKS, TELLS, ASKS, TELLS, TELLS]),
        ("# Goats\n\n*Do they bite?* No.\n\n*Are they old?* Yes.\n", [NONE, *(ASKS, TELLS) * 2]),
        ("# Goats\n\nDo they bite? No. Are they old? Two are.\n", [NONE, *(ASKS, TELLS) * 2]),
    ],
)
def test_a_question_stands_over_the_answer_on_its_line(text, found):
    """Two of them make a page of questions, in items, paragraphs or one paragraph."""
    assert roles_of(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "# Goats\n\nDo they bite? Only shoelaces.\n\nThey eat hay.\n",
        ASIDE,
        "# Goats\n\n- Do they bite?\n- Who feeds the goats?\n- Are they old? Nobody knows.\n",
        "# Goats\n\n“Do they bite?” No.\n\n“Are they old?” Yes.\n",
        "# Goats\n\nWho saw it? Ada. Bo did. Cy left. Di ran.\n\nWas it late? It was. Bo left.\n",
    ],
)
def test_a_lone_question_or_one_within_a_text_is_rhetoric(text):
    """So is one in a quotation, and one that opens a longer text."""
    assert {*roles_of(text)} == {NONE}


@pytest.mark.parametrize(
    "text",
    [
        "泳池\n\n问：泳池几点开门？\n答：早上七点。\n\n问：可以停车吗？\n答：可以。\n",
        "プール\n\nQ：何時に開きますか。\nA：朝七時です。\n\nQ：駐車場はどこですか。\nA：裏です。\n",
    ],
)
def test_labels_with_wide_colons_are_known(text):
    """Chinese and Japanese pages ask with or without a question mark."""
    assert roles_of(text, "text")[1:] == [ASKS, TELLS] * 2
