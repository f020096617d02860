"""What members read of an error: words of ours, and nothing of the machine."""

from pathlib import Path

import pytest
from discord import app_commands
from hypothesis import given

from bot import strings
from bot.rendering import Card, TextBlock, error_texts
from bot.translations import SPOKEN, speak
from index import (
    ClusterBusy,
    ClusterUnreachable,
    ConfigError,
    CorpusError,
    DataFolderError,
    FootnoteError,
    GenerationDamaged,
    GoldenLimitReached,
    NameInUse,
    OperationError,
    QuestionError,
    ServerLimit,
    ServerLimitReached,
    SharedSource,
    SourceError,
    StoreDamaged,
    StoreTooNew,
    UnknownGolden,
    UnknownSource,
    UnknownVersion,
    UsageError,
    WriterBusy,
)
from index.errors import ManyArticles, SourceUnavailable, UnreadSource
from tests.seen import read
from tests.support import hostile

HERE = Path("/srv/secret/data")
SAID = [
    (UnknownSource("a_b", ("ab",)), "I have no source called “a\\_b”. Did you mean “ab”?"),
    (UnknownSource("a"), "I have no source called “a”."),
    (UnreadSource("a", "it is empty"), "I have no source called “a”."),
    (ManyArticles("a", ["eels"]), "I have no source called “a”. Did you mean “eels”?"),
    (NameInUse("a_b"), "Another source is called “a\\_b”. Choose another name."),
    (WriterBusy(HERE), strings.BUSY),
    (ClusterUnreachable("the search cluster at 10.0.0.7 cannot be reached"), strings.UNREACHABLE),
    (ClusterBusy("the search cluster at 10.0.0.7 is too busy"), strings.UNREACHABLE),
    (QuestionError("a question is *empty*"), "a question is \\*empty\\*"),
    (SharedSource("a_b"), strings.SHARED_SOURCE.format(name="a\\_b")),
    (ServerLimitReached(ServerLimit.SOURCES, 200), strings.TOO_MANY_SOURCES.format(most=200)),
    (ServerLimitReached(ServerLimit.MEGABYTES, 2.5), strings.TOO_MUCH_TEXT.format(most="2.5")),
    (ServerLimitReached(ServerLimit.ADDITIONS, 20), strings.TOO_MANY_ADDITIONS.format(most=20)),
    (GoldenLimitReached(50), strings.TOO_MANY_GOLDEN.format(most=50)),
    (UnknownGolden(7, (1, 2)), strings.UNKNOWN_GOLDEN.format(number=7)),
    (UnknownVersion(9, (1, 2)), strings.UNKNOWN_VERSION.format(version=9, kept="1, 2")),
    (UnknownVersion(0, (1,)), strings.NO_EARLIER_VERSION),
    (UnknownVersion(3), strings.NO_EARLIER_VERSION),
    (SourceError("a.md", "not UTF-8", line=3), "a.md\\:3\\: not UTF-8"),
    (SourceUnavailable("a.md", "is gone"), "a.md\\: is gone"),
    (TimeoutError(), strings.LATE),
    (app_commands.CheckFailure(), strings.NOT_MODERATOR),
]
SILENT = [
    CorpusError(HERE, "is missing"),
    DataFolderError(HERE, "is full"),
    StoreDamaged(HERE, "cut"),
    StoreTooNew(HERE, ["x"]),
    GenerationDamaged(HERE, "cut"),
    OperationError("x"),
    OSError(28, "No space left", str(HERE)),
    RuntimeError("x"),
]


@pytest.mark.parametrize(("error", "said"), SAID, ids=range(len(SAID)))
def test_errors_have_words(error, said):
    """The words, escaped, also from within a command."""
    assert error_texts.error_text(error) == said
    command = app_commands.Command(name="x", description="x", callback=_callback)
    assert error_texts.error_text(app_commands.CommandInvokeError(command, error)) == said


@pytest.mark.parametrize("error", SILENT, ids=lambda value: type(value).__name__)
def test_what_concerns_the_machine_is_for_its_log(error, caplog):
    """Members hear that something went wrong; the log holds the rest."""
    assert error_texts.error_text(error) is None
    card = error_texts.render_error(error)
    assert card.texts == (strings.BROKEN,)
    assert caplog.records[-1].exc_info[1] is error


def test_every_error_of_the_index_is_thought_of():
    """A new class of error is added to one of the two lists, or speaks for itself.

    Those of the search cluster name its addresses, which are for the log alone.
    """
    listed = {type(error) for error, _ in SAID} | {type(error) for error in SILENT}
    listed |= {*_below(OperationError)}
    general = {UsageError, ConfigError}
    assert {*_below(FootnoteError)} <= listed | general


def _below(kind):
    for child in kind.__subclasses__():
        if child.__module__ == "index.errors":
            yield child
            yield from _below(child)


async def _callback(_: object) -> None:
    """Do nothing."""


@pytest.mark.parametrize("language", SPOKEN)
@given(text=hostile.texts)
def test_any_text_of_a_form_is_given_back_as_text(language, text):
    """Within one message, with nothing in it that pings, links or formats; a blank one is not."""
    with speak(language):
        card = Card((TextBlock(strings.GONE),))
        given_back = error_texts.with_form_text(card, text)
        lead = strings.NOT_KEPT_OF_FORM
    hostile.fits(given_back)
    assert (given_back == card) is not bool(text.strip())
    for line in given_back.texts[-1].removeprefix(lead).splitlines() if text.strip() else ():
        _, live = read(line.removeprefix("> "))
        assert live == []


def test_the_lines_of_a_form_stay_lines():
    """Whoever wrote them copies them into another form."""
    card = error_texts.with_form_text(Card((TextBlock("Gone."),)), "One.\n\nTwo *three*.\n")
    assert card.texts[-1].splitlines()[1:] == ["> One.", "> ", "> Two \\*three\\*."]
