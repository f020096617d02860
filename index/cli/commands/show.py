"""The command `show`."""

import argparse
import re
import sys

from index.cli.json_output import article_json
from index.cli.open_index import choose_view, open_engine
from index.cli.runner import Command, add_guild_option
from index.cli.terminal_text import (
    format_range,
    print_json,
    print_text,
    strip_controls,
)
from index.engine import Engine
from index.errors import UnknownSource, UsageError
from index.scopes import ServerEngine
from index.settings import IndexSettings
from index.types import (
    ShownArticle,
    without_hidden,
)

_SOURCE_AND_PARAGRAPH = re.compile(r"(?P<source>.+):(?P<paragraph>\d{1,9})\Z", re.DOTALL)


def _show_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "place",
        metavar="SOURCE[:PARAGRAPH]",
        help="name of a source, as listed by: footnote sources",
    )
    how = sub.add_mutually_exclusive_group()
    how.add_argument("--text", action="store_true", help="print the stored text exactly as it is")
    how.add_argument("--json", action="store_true", help="print paragraphs and sentences as JSON")
    add_guild_option(sub)


def _show(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, handbook=True) as engine:  # answers cite its pages
        article, number = _find_article(choose_view(engine, args.guild), args.place)
    if args.text:
        sys.stdout.flush()
        sys.stdout.buffer.write(article.text.encode())
        return 0
    paragraphs = [p for p in article.paragraphs if number in {None, p.number}]
    if not paragraphs and number is not None:
        last = len(article.paragraphs)
        raise UsageError(f"{article.source} has paragraphs 1 to {last}, not {number}")
    if args.json:
        print_json(article_json(article, paragraphs))
        return 0
    title, source = strip_controls(article.title), strip_controls(article.source)
    print_text(f"{title} ({source}, version {article.version})")
    for paragraph in paragraphs:
        parts = [f"¶{paragraph.number}", paragraph.kind.value]
        if paragraph.page:
            parts.append(f"p. {paragraph.page} ¶{paragraph.on_page}")
        if paragraph.time:
            parts.append(f"at {strip_controls(paragraph.time)}")
        if paragraph.lines:
            parts.append(format_range("line", *paragraph.lines))
        print_text("\n" + " · ".join(parts))
        print_text(strip_controls(without_hidden(paragraph.text, paragraph.hidden)))
    return 0


def _find_article(engine: Engine | ServerEngine, place: str) -> tuple[ShownArticle, int | None]:
    """Find the article of SOURCE, or of SOURCE:N if no source has the whole text as its name.

    Return it with N, or None where the whole text is a name.
    """
    try:
        return engine.show(place), None
    except UnknownSource:
        match = _SOURCE_AND_PARAGRAPH.match(place)
        if match is None:
            raise
        return engine.show(match["source"]), int(match["paragraph"])


COMMANDS = (
    Command(
        name="show",
        summary="show a source's paragraphs with their numbers and lines",
        arguments=_show_arguments,
        run=_show,
        example="example: footnote show gazette.md:8",
    ),
)
