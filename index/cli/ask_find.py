"""`ask` and `find`: what do the articles say?"""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from index.cli.json_output import JSON, answer_json, found_json
from index.cli.open_index import opened
from index.cli.runner import Command
from index.cli.terminal_text import answer_text, cited, is_colourful, note, page, page_json, visible
from index.engine import Engine
from index.errors import ConfigError, UsageError
from index.settings import IndexSettings

_MAX_LINE = 1_000_000


def positive(value: str) -> int:
    """Read a whole number from 1 to 100, as limits are given."""
    try:
        number = int(value)
    except ValueError:
        number = 0
    if not 1 <= number <= 100:
        raise argparse.ArgumentTypeError(f"needs a whole number from 1 to 100, not {value}")
    return number


def _ask_arguments(sub: argparse.ArgumentParser) -> None:
    what = sub.add_mutually_exclusive_group(required=True)
    what.add_argument("question", nargs="?", metavar="QUESTION", help="as you would ask a person")
    what.add_argument(
        "--batch", metavar="FILE", help='one {"id", "question"} per line ("-" is stdin); JSON out'
    )
    sub.add_argument("--source", metavar="S", help="answer from this source alone")
    sub.add_argument("--limit", metavar="N", type=positive, default=3, help="quotes at most (3)")
    sub.add_argument("--json", action="store_true", help="print the answer as JSON")


def _ask(args: argparse.Namespace, settings: IndexSettings) -> int:
    if args.batch is not None:
        return _batch(args, settings)
    with opened(settings) as engine:
        answer = engine.ask(args.question, source=args.source, limit=args.limit)
    if args.json:
        page_json(answer_json(answer))
    else:
        page(answer_text(answer, colour=is_colourful()))
    return 0


def _batch(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Answer a file of questions line by line; bad lines are reported in place."""
    failed = False
    with _stream(args.batch) as stream, opened(settings) as engine:
        for number, line in _nonblank(stream):
            reply = _batch_line(engine, number, line, args)
            failed |= "error" in reply
            page_json(reply)
            sys.stdout.flush()  # whoever asks through a pipe may wait for this answer
    return int(failed)


@contextmanager
def _stream(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = Path(name).open("rb")  # noqa: SIM115 - closed below, outside the try
    except OSError as error:
        raise ConfigError(f"{name}: {error.strerror}; name a file of questions") from error
    with stream:
        yield stream


def _nonblank(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield lines with their numbers; what is beyond the limit of one line is not kept."""
    number = 0
    while line := stream.readline(_MAX_LINE + 1):
        number += 1
        if len(line) > _MAX_LINE:
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(_MAX_LINE)
        if line.strip():
            yield number, line


def _batch_line(engine: Engine, number: int, line: bytes, args: argparse.Namespace) -> JSON:
    identity = None
    try:
        if len(line) > _MAX_LINE:
            raise ConfigError(f"the line is longer than {_MAX_LINE} bytes")
        asked = json.loads(line.decode("utf-8-sig"))
        if not isinstance(asked, dict):
            raise ConfigError('the line is no object like {"id": "1", "question": "…"}')
        identity = asked.get("id")
        question = asked.get("question")
        if not isinstance(question, str):
            raise ConfigError('"question" is missing or no text')
        answer = engine.ask(question, source=args.source, limit=args.limit)
    except (UsageError, ValueError, RecursionError) as error:
        problem = f"not JSON: {error}" if isinstance(error, ValueError) else str(error)
        return {"id": identity, "line": number, "error": problem}
    return {"id": identity, **answer_json(answer)}


def _find_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("words", nargs="+", metavar="WORDS", help="words to look for")
    sub.add_argument("-n", "--number", metavar="N", type=positive, default=10, help="passages (10)")
    sub.add_argument("--source", metavar="S", help="look in this source alone")
    sub.add_argument("--exact", action="store_true", help="only passages with these very words")
    sub.add_argument("--json", action="store_true", help="print the passages as JSON")


def _find(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings) as engine:
        found = engine.find(
            " ".join(args.words), source=args.source, exact=args.exact, limit=args.number
        )
    if args.json:
        page_json(found_json(found))
        return 0
    for rank, scored in enumerate(found.passages, start=1):
        text = " ".join(visible(scored.passage.text).split())
        page(f"{rank:>3}. {text}\n     {cited(scored.passage)} · score {scored.score:.2f}")
    if not found.passages:
        note("No passage has these words.")
    elif found.total > len(found.passages):
        note(f"{found.total} passages in all; see more with -n")
    return 0


COMMANDS = (
    Command(
        name="ask",
        summary="answer a question with quotes and footnotes",
        arguments=_ask_arguments,
        run=_ask,
        example='example: footnote ask "How many people were hurt in the warehouse fire?"',
    ),
    Command(
        name="find",
        summary="list the passages that match some words, best first",
        arguments=_find_arguments,
        run=_find,
        example="example: footnote find armistice agreement -n 5",
    ),
)
