"""The Markdown parsers: CommonMark with tables, footnotes, definition lists and more. Pure.

Their modules are imported only when a page is read, since a question to a finished index reads no
Markdown.
"""

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from index.articles.markdown import container_rules, directive_rules, inline_rules, table_rules
from index.articles.markdown.inline_positions import PositionedInlineParser

MAX_NESTING = 10_000
"""Levels of lists and quotations. The preset's 20 lose what lies deeper; what is too deep for
Python itself raises RecursionError."""

MAX_INLINE_NESTING = 30
"""Levels of links and the like within a paragraph; what is deeper is shown as it is written."""


@cache
def get_parser(*, mdx: bool) -> MarkdownIt:
    """Return the parser of blocks; inline markup is left to `PositionedInlineParser`.

    MDX has neither blocks of HTML nor code by indentation.
    """
    md = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable("table")
    footnote_plugin(md, inline=False, move_to_end=False)
    deflist_plugin(md)
    container_rules.add_rules(md)
    directive_rules.add_rules(md)
    table_rules.add_rules(md)
    md.disable(["inline", "footnote_ref", *(["html_block", "code"] if mdx else [])])
    return md


@cache
def get_inline_parser() -> tuple[PositionedInlineParser, MarkdownIt]:
    """Return the parser of inline markup, and the rules and options that it works with."""
    md = MarkdownIt("commonmark", {"maxNesting": MAX_INLINE_NESTING})
    md.inline = parser = PositionedInlineParser()
    md.enable("strikethrough")
    md.disable(["linkify", "fragments_join"])
    inline_rules.add_rules(md)
    return parser, md
