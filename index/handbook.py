"""The handbook beside a user's own articles: it answers about Footnote where they do not."""

import logging
import re
import threading
from dataclasses import replace
from typing import Any

from index.engine import Engine
from index.errors import FootnoteError, UnknownSource
from index.live_index import LiveIndex
from index.settings import IndexSettings, find_bundled_folder
from index.types import Answer, Band, Citation, Context, Quote, ShownArticle

logger = logging.getLogger(__name__)

PREFIX = "@handbook/"
"""Begins the source names of the handbook's pages, which no file of a corpus can have."""

_NAMED = re.compile(
    r"(?i)\b(?:footnotes?|bots?|handbook|discord|\.env)\b|(?<!\S)/(?:ask|find|source|sources|help)\b"
)
_SUBJECT = re.compile(
    r"(?i)\b(?:articles?|sources?|re-?index|backups?|tokens?|invite|moderators?|questions?|answers?"
    r"|quotes?|citations?|commands?|settings?|formats?|permissions?|intents?|languages?|servers?"
    r"|messages?|channels?|buttons?|feeds?|websites?|memory|offline|wording|api keys?"
    r"|(?:my|our|your) data|python|docker|systemd|raspberry|ai|llm)\b"
)
"""Words for what Footnote has to do with; a question with one may still be about something else."""


class EngineWithHandbook(Engine):
    """An engine that answers questions about Footnote from the handbook where its articles do not.

    Answers from the handbook have its version and sources that begin with `PREFIX`.
    """

    def __init__(self, live_index: LiveIndex) -> None:
        super().__init__(live_index)
        self._handbook: Engine | None = None
        self._is_tried = False
        self._lock = threading.Lock()

    def ask(self, question: str, *, source: str | None = None, **how: Any) -> Answer:
        """Answer a question; see `Engine.ask`."""
        page = _page(source)
        if page is not None:
            return _rename(self._require_handbook(source).ask(question, source=page, **how))
        answer = super().ask(question, source=source, **how)
        return answer if source is not None else self.complete(answer, **how)

    def complete(self, answer: Answer, **how: Any) -> Answer:
        """Return the answer, or the handbook's if that has one and the articles do not."""
        if answer.band is Band.ANSWER:
            return answer
        return self._ask_handbook(answer.question, how) or answer

    def is_handbook(self, source: str) -> bool:
        """Return whether a name is that of a page of the handbook."""
        return _page(source) is not None

    def context(self, citation: Citation, version: int, **how: Any) -> Context:
        """Show a cited paragraph between its neighbours; see `Engine.context`."""
        page = _page(citation.source)
        if page is None:
            return super().context(citation, version, **how)
        handbook = self._require_handbook(citation.source)
        found = handbook.context(replace(citation, source=page), version)
        return replace(found, citation=citation)

    def show(self, source: str, **how: Any) -> ShownArticle:
        """Show a source or a page of the handbook; see `Engine.show`."""
        page = _page(source)
        if page is None:
            return super().show(source, **how)
        return replace(self._require_handbook(source).show(page), source=source)

    def close(self) -> None:
        """Close both indexes."""
        if self._handbook is not None:
            self._handbook.close()
        super().close()

    def open_handbook(self) -> None:
        """Open the handbook now, so that the first question about Footnote need not wait for it.

        If that fails, the reason is logged and only the articles answer.
        """
        with self._lock:
            if self._is_tried:
                return
            self._is_tried = True
            settings = IndexSettings(
                corpus=find_bundled_folder() / "handbook", data=self._live_index.settings.data
            )
            try:
                self._handbook = Engine.open(settings)
            except (FootnoteError, OSError) as error:
                logger.warning("the handbook does not answer: %s", error)

    def _ask_handbook(self, question: str, how: dict[str, Any]) -> Answer | None:
        """Return the handbook's answer if it has one and the question is about Footnote.

        It names Footnote or something that it has to do with, and no word that the handbook lacks.
        """
        if not (_NAMED.search(question) or _SUBJECT.search(question)):
            return None
        self.open_handbook()
        if self._handbook is None:
            return None
        options = {name: how[name] for name in ("limit", "fill") if name in how}
        answer = self._handbook.ask(question, **options)
        is_about_it = answer.band is Band.ANSWER and not answer.missing
        return _rename(answer) if is_about_it else None

    def _require_handbook(self, source: str | None) -> Engine:
        self.open_handbook()
        if self._handbook is None:
            raise UnknownSource(source or PREFIX)
        return self._handbook


def _page(source: str | None) -> str | None:
    """Return the name of a page of the handbook without the prefix, None for other sources."""
    return source.removeprefix(PREFIX) if source and source.startswith(PREFIX) else None


def _rename(answer: Answer) -> Answer:
    """Return the answer with sources that begin with `PREFIX`."""
    return replace(answer, quotes=tuple(map(_rename_quote, answer.quotes)))


def _rename_quote(quote: Quote) -> Quote:
    citations = (replace(each, source=PREFIX + each.source) for each in quote.citations)
    above = (replace(each, source=PREFIX + each.source) for each in quote.above)
    return replace(quote, citations=tuple(citations), above=tuple(above))
