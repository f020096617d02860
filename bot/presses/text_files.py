"""The exact text of an article as a file."""

import re
from collections.abc import Mapping
from typing import Any

from bot import limits, sending, strings
from bot.asking import Answerer, Declined, recall_answer, recall_context, split_key
from bot.rendering import escaped_title
from bot.sending import Interaction
from index import UnknownSource

_UNSAFE = re.compile(r"[^\w.-]+")


class TextFiles:
    """Handles the button under an excerpt that sends the stored text, byte for byte."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self.presses: Mapping[str, Any] = {"file": self._send}

    async def _send(self, interaction: Interaction, key: str) -> None:
        name, title, text = await sending.in_time(interaction, self._read(interaction, key))
        data = text.encode("utf-8", errors="surrogateescape")
        if len(data) > min(interaction.filesize_limit, limits.FILE_BYTES):
            raise Declined(strings.FILE_TOO_LARGE)
        caption = strings.EXACT_TEXT.format(title=escaped_title(title))
        await sending.respond_with_file(interaction, caption, name, data)

    async def _read(self, interaction: Interaction, key: str) -> tuple[str, str, str]:
        """Return the file's name, the article's title and the text.

        Where the article has changed since it was quoted, the text is the paragraph as it was.
        """
        answer_id, number = split_key(key)
        logged = await recall_answer(self._answerer, interaction, answer_id)
        quote = next((q for q in logged.quotes if q.number == number), None)
        if quote is not None:
            context = await recall_context(self._answerer, quote, logged.version)
            if context.edited:
                cited = context.citation
                name = f"{cited.source}-{cited.paragraph}"
                return file_name(name), cited.title, context.cited.text
        source = quote.citations[0].source if quote else logged.source
        try:
            article = await self._answerer.show(source or "")
        except UnknownSource:
            raise Declined(strings.SOURCE_GONE) from None
        return file_name(article.source), article.title, article.text


def file_name(source: str) -> str:
    """Return a harmless name for a text file: letters, digits and "._-", at most 64 characters.

    A long name keeps its end, where names of files differ.
    """
    stem = _UNSAFE.sub("-", source.removesuffix(".txt")).strip("-.")[-60:].lstrip("-.")
    return f"{stem or 'article'}.txt"
