"""The texts in every language: complete, with the same placeholders, short enough for Discord."""

import ast
import re
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from bot import strings
from bot.translations import (
    ENGLISH,
    SPOKEN,
    count_noun,
    current_language,
    join_list,
    list_names,
    read_catalog,
    speak,
)

BOT = Path(strings.__file__).parent
TRANSLATED = [language for language in SPOKEN if language != ENGLISH]
UNTRANSLATED = {"NAME", "BACK", "ONWARD", "UP", "DOWN"}
BUTTONS = [
    "CONTEXT",
    "MORE",
    "SHOW",
    "REMOVE",
    "REPORT_GAP",
    "SHARE",
    "SHARE_AS_REPLY",
    "SAY_WHY",
    "TEXT_FILE",
    "EXACT_PHRASE",
    "ANY_WORDS",
    "SEARCH_THAT",
    "ASK_THIS",
    "OPEN",
    "PUBLISH",
    "DISCARD",
    "DELETE_MINE_BUTTON",
    "DELETE_MINE",
    "KEEP_MINE",
    "ROLL_BACK",
    "KEEP_GOLDEN",
]
FORM_TEXTS = ["ANSWER_TITLE", "ANSWER_LABEL", "WHY_UP", "WHY_DOWN", "REASON"]
each_language = pytest.mark.parametrize("language", TRANSLATED)


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w*)\}", text))


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from chain.from_iterable(map(texts, value.values()))
    else:
        yield from chain.from_iterable(map(texts, value))


@each_language
def test_each_language_has_each_text(language):
    """A language that lacks one would speak English there; names and signs stay as they are."""
    assert set(list_names(language)) == set(list_names()) - UNTRANSLATED


@each_language
def test_tables_have_the_same_keys(language):
    """Stages, settings, nouns, months and the joints of lists."""
    own, english = read_catalog(language), read_catalog(ENGLISH)
    for name, value in english.items():
        if isinstance(value, dict) and name != "commands":
            assert own[name].keys() == value.keys(), name
        elif isinstance(value, list):
            assert len(own[name]) == len(value), name


@each_language
def test_placeholders_are_the_same(language):
    """A text that names a placeholder which is not filled would raise in front of a member."""
    own, english = read_catalog(language), read_catalog(ENGLISH)
    for name in own.keys() - {"commands", "nouns", "DATE", "DATE_WITH_YEAR"}:
        if isinstance(own[name], dict):
            pairs = [(text, english[name][key]) for key, text in own[name].items()]
        else:
            pairs = list(zip(texts(own[name]), texts(english[name]), strict=True))
        assert all(placeholders(text) == placeholders(wanted) for text, wanted in pairs), name
    assert all(placeholders(text) == ["count"] for text in texts(own["nouns"]))


@pytest.mark.parametrize("language", SPOKEN)
def test_labels_fit(language):
    """A button has 80 characters at most and should have half of that; forms have 45."""
    with speak(language):
        assert all(len(getattr(strings, name)) <= 40 for name in BUTTONS)
        assert all(len(getattr(strings, name)) <= 45 for name in FORM_TEXTS)
        assert len(strings.ANSWER_HINT) <= 100
        assert len(strings.REASON_HINT) <= 100
        in_the_panel = [*strings.SWITCHES.values(), *strings.RESETS.values()]
        assert all(len(label) <= 45 for label in in_the_panel)
        assert len(set(in_the_panel)) == len(in_the_panel), "read aloud, each says what it does"


def test_every_text_that_the_code_names_exists_and_is_used():
    """`strings.NAME` is looked up only when it is said, so a slip would show late."""
    used = set()
    for path in BOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                used |= {node.attr} if node.value.id == "strings" and node.attr.isupper() else set()
    assert used == set(list_names())


def test_a_text_that_does_not_exist_is_an_error():
    """As for any attribute."""
    with pytest.raises(AttributeError, match="NO_SUCH_TEXT"):
        _ = strings.NO_SUCH_TEXT


def test_the_language_is_that_of_the_reply():
    """Inside `speak` each text is in that language, and afterwards in the one before."""
    assert strings.CONTEXT == "Context"
    with speak("de"):
        assert strings.CONTEXT == "Kontext"
        with speak("ja"):
            assert strings.count(2, "source") == count_noun(2, "source")
            assert current_language() == "ja"
        assert strings.CONTEXT == "Kontext"
    assert strings.CONTEXT == "Context"


@pytest.mark.parametrize(
    ("language", "number", "shown"),
    [
        ("en", 0, "0 sources"),
        ("en", 1, "1 source"),
        ("en", 1234, "1,234 sources"),
        ("de", 1, "1 Quelle"),
        ("de", 1234, "1.234 Quellen"),
        ("fr", 0, "0 source"),
        ("fr", 2, "2 sources"),
        ("pt", 0, "0 fonte"),
    ],
)
def test_nouns_follow_the_plural_rules(language, number, shown):
    """In French and Portuguese nought is singular."""
    with speak(language):
        assert count_noun(number, "source") == shown


def test_lists_are_joined_in_the_language():
    """The last two items have a word or sign between them."""
    assert join_list(["a", "b", "c"]) == "a, b and c"
    assert join_list(["a", "b"], "or") == "a or b"
    with speak("de"):
        assert join_list(["a", "b"]) == "a und b"
