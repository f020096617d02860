"""Parsing: a Document becomes an Article of numbered paragraphs, as a person counts them.

Pure. Paragraph N of a text is its Nth maximal run of non-blank lines; of Markdown, its Nth leaf
block (heading, paragraph, list item's paragraph, code block, table). Where the reader of a format
gives the blocks, those are the paragraphs.
"""

from collections import Counter
from dataclasses import replace

from index.articles import given, markdown, text
from index.articles.block import Block, find_title, split_sentences
from index.articles.bylines import PostRole, classify_byline, find_posts
from index.articles.entry_times import put_moments_above
from index.articles.labelled_lines import find_line_titles
from index.articles.questions import Role, find_roles
from index.articles.visible_text import decode_references, without_addresses
from index.languages import UNKNOWN, detect_language, read_language_code
from index.types import (
    Article,
    Document,
    Kind,
    Paragraph,
    clip_spans,
    title_of_file,
    without_hidden,
)

__all__ = [
    "FORMATS_WITH_LINES",
    "VERSION",
    "PostRole",
    "Role",
    "classify_byline",
    "decode_references",
    "find_line_titles",
    "find_posts",
    "find_roles",
    "parse",
    "state_language",
    "without_addresses",
]

FORMATS_WITH_LINES = frozenset({"text", "markdown"})
"""Formats whose stored text is the file itself, so that its lines can be counted."""

_MAX_TITLE = 200
"""Code points of an article's title; the rest is cut."""

VERSION = 31
"""Raise this when the same text may get other paragraphs, kinds or roles; in the fingerprint."""


def parse(document: Document) -> Article:
    """Split a document into numbered paragraphs with sentences; an empty document has none.

    The title is the document's own, else the first headline, else the file's name.
    """
    blocks = put_moments_above(document.text, _find_blocks(document))
    language = _find_language(document, blocks)
    found = [_split_again(document.text, block, language) for block in blocks]
    title = document.title or _find_title(document, found) or title_of_file(document.source)
    return Article(
        document=state_language(document, language),
        title=" ".join(title.split())[:_MAX_TITLE],
        paragraphs=_number(found),
        language=language,
    )


def state_language(document: Document, language: str) -> Document:
    """Return a document with the language that its article is in; an unknown one is not stated."""
    return replace(document, language=None if language == UNKNOWN else language)


def _find_language(document: Document, blocks: list[Block]) -> str:
    """Return the code of the language that is stated, or of that which the text seems to be in.

    Code and what readers do not see, such as comments and addresses, have no say in it.
    """
    if document.language:
        return read_language_code(document.language)
    shown = (_shown(document.text, block) for block in blocks if block.kind is not Kind.CODE)
    return detect_language("\n\n".join(shown) or document.text[document.body_start :])


def _shown(text: str, block: Block) -> str:
    shown = text[block.span.start : block.span.end]
    return without_hidden(shown, clip_spans(block.hidden, block.span)) if block.hidden else shown


def _split_again(text: str, block: Block, language: str) -> Block:
    """Return a block with the sentences of its language; it was split as English before."""
    if language == "en" or block.kind in (Kind.CODE, Kind.TABLE):
        return block
    return block._replace(sentences=split_sentences(text, block.span, block.hidden, language))


def _number(blocks: list[Block]) -> tuple[Paragraph, ...]:
    on_page: Counter[int | None] = Counter()
    paragraphs: list[Paragraph] = []
    for number, block in enumerate(blocks, start=1):
        on_page[block.page] += 1
        paragraphs.append(
            Paragraph(
                number=number,
                kind=block.kind,
                span=block.span,
                lines=block.lines,
                sentences=block.sentences,
                page=block.page,
                on_page=on_page[block.page] if block.page is not None else None,
                time=block.time,
                hidden=block.hidden,
                above=block.above,
            )
        )
    return tuple(paragraphs)


def _find_title(document: Document, found: list[Block]) -> str | None:
    if document.format == "markdown" and document.blocks is None:
        title = markdown.find_title(document.text, found)
    else:
        title = find_title(document.text, found)
    return decode_references(title) if title else None


def _find_blocks(document: Document) -> list[Block]:
    if document.blocks is not None:
        has_lines = document.format in FORMATS_WITH_LINES
        return given.find_blocks(document.text, document.blocks, has_lines=has_lines)
    if document.format == "markdown":
        return markdown.find_blocks(document.text, document.body_start, document.source)
    return text.find_blocks(document.text, document.body_start)
