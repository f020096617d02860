"""Pages of passages: those found by words, or those that rank below an answer's quotes."""

from functools import partial

from bot import limits, strings
from bot.asking.answer_recall import Declined, recall_question
from bot.asking.answerer import Answerer
from bot.rendering import (
    BY_PHRASE,
    Card,
    PassagePage,
    entries_of_passages,
    entries_of_quotes,
    render_passage_page,
)
from index import LoggedAnswer

BELOW_QUOTES = "m"
"""The kind of a list of what ranks below an answer's quotes, beside those of `PassagePage`."""


async def list_passages(
    answerer: Answerer,
    *,
    scope: str,
    list_id: str,
    logged: LoggedAnswer,
    kind: str,
    offset: int,
    sharer: int | None = None,
) -> Card:
    """Return a page of passages; its numbered buttons show each passage in its article.

    `logged` holds the words, under `list_id`. With a `sharer`, who may remove it, the page stands
    alone, for all to see. Of a list that became shorter, the last page is shown. Raises as
    `recall_question`, and Declined if nothing is left to share.
    """
    words = recall_question(answerer, list_id, logged)
    if kind == BELOW_QUOTES:
        further = await answerer.further(words, logged)
        offset = _within(offset, len(further))
        shown = further[offset : offset + limits.PASSAGES]
        entries, total = entries_of_quotes(shown), len(further)
    else:
        find = partial(
            answerer.passages,
            words,
            source=logged.source,
            exact=kind == BY_PHRASE,
            limit=limits.PASSAGES,
        )
        found = await find(offset=offset)
        if found.total <= offset:
            offset = _within(offset, found.total)
            found = await find(offset=offset)
        entries, total = entries_of_passages(found), found.total
    if sharer is not None and not entries:
        raise Declined(strings.NO_PASSAGE)
    page_id = await answerer.records.remember_page(entries, words, first=offset + 1, scope=scope)
    page = PassagePage(
        list_id=list_id,
        kind=kind,
        page_id=page_id,
        words=words,
        source=logged.source,
        offset=offset,
        total=total,
        sharer=sharer,
        can_be_shared=scope.isdecimal(),
        shares_title=answerer.shares_title,
    )
    return render_passage_page(entries, page)


def _within(offset: int, total: int) -> int:
    """Return the start of a page, of the last one if the list has become shorter."""
    return min(offset, max(0, total - 1) // limits.PASSAGES * limits.PASSAGES)
