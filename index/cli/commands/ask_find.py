"""The commands `ask` and `find`."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from index.cli.json_output import (
    JSON,
    answer_json,
    batch_answer_json,
    batch_error_json,
    found_json,
)
from index.cli.open_index import choose_view, open_engine
from index.cli.runner import Command, add_guild_option, parse_limit
from index.cli.terminal_text import (
    format_answer,
    format_citation,
    format_passage_text,
    is_stdout_terminal,
    print_json,
    print_message,
    print_text,
)
from index.engine import Engine
from index.errors import ConfigError, UsageError, explain_os_error
from index.scopes import ServerEngine
from index.settings import IndexSettings

_MAX_LINE = 1_000_000
"""Most bytes of a line of `ask --batch`; the rest of a longer line is skipped."""


def _ask_arguments(sub: argparse.ArgumentParser) -> None:
    what = sub.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "question",
        nargs="*",
        default=(),  # so that argparse can tell that no question was given
        metavar="QUESTION",
        help="a question as a sentence; quotation marks are needed only around ? * ' and the like",
    )
    what.add_argument(
        "--batch",
        metavar="FILE",
        help='answer every line of FILE ("-": stdin) in JSON; a line is a question, '
        'or an object {"id": …, "question": …}; the handbook is not asked',
    )
    sub.add_argument("--source", metavar="S", help="answer only from this source")
    sub.add_argument(
        "--limit",
        metavar="N",
        type=parse_limit,
        default=3,
        help="number of quotes, at most (default 3)",
    )
    sub.add_argument("--json", action="store_true", help="print the answer as JSON")
    add_guild_option(sub)


def _ask(args: argparse.Namespace, settings: IndexSettings) -> int:
    if args.batch is not None:
        return _batch(args, settings)
    with open_engine(settings, hint=True, handbook=True) as engine:
        view = choose_view(engine, args.guild)
        answer = view.ask(" ".join(args.question), source=args.source, limit=args.limit)
    if args.json:
        print_json(answer_json(answer))
    else:
        print_text(format_answer(answer, colour=is_stdout_terminal()))
    return 0


def _batch(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Answer a file of questions line by line; the reply to an invalid line has its error."""
    failed = False
    with _open_questions(args.batch) as stream, open_engine(settings, hint=True) as engine:
        for number, line in _nonblank_lines(stream):
            reply = _answer_line(choose_view(engine, args.guild), number, line, args)
            failed |= "error" in reply
            print_json(reply)
            sys.stdout.flush()  # a program at the other end of a pipe may wait for this answer
    return int(failed)


@contextmanager
def _open_questions(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = Path(name).expanduser().open("rb")
    except OSError as error:
        raise ConfigError(f"{name}: {explain_os_error(error)}; name a file of questions") from error
    with stream:
        yield stream


def _nonblank_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not blank, with their numbers, each cut above _MAX_LINE bytes."""
    number = 0
    while line := stream.readline(_MAX_LINE + 1):
        number += 1
        if len(line) > _MAX_LINE:
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(_MAX_LINE)
        if line.strip():
            yield number, line


def _answer_line(
    engine: Engine | ServerEngine, number: int, line: bytes, args: argparse.Namespace
) -> JSON:
    identity = None
    try:
        if len(line) > _MAX_LINE:
            raise ConfigError(f"the line is longer than {_MAX_LINE} bytes")
        text = line.decode("utf-8-sig").strip()
        identity, question = _read_object(text) if text.startswith(("{", "[")) else (None, text)
        if not isinstance(question, str):
            raise ConfigError('"question" is missing or not a text')
        answer = engine.ask(question, source=args.source, limit=args.limit)
    except (UsageError, ValueError, RecursionError) as error:
        problem = f"not JSON: {error}" if isinstance(error, ValueError) else str(error)
        return batch_error_json(identity, number, problem)
    return batch_answer_json(identity, answer)


def _read_object(text: str) -> tuple[Any, Any]:
    """Return the id and the question of a line of JSON, None for one that is missing."""
    value = json.loads(text)
    if not isinstance(value, dict):
        raise ConfigError('the line is not an object like {"id": "1", "question": "…"}')
    return value.get("id"), value.get("question")


def _find_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("words", nargs="+", metavar="WORDS", help="words to look for")
    sub.add_argument(
        "-n",
        "--number",
        "--limit",  # as `footnote ask` has it
        metavar="N",
        type=parse_limit,
        default=10,
        help="number of passages (default 10)",
    )
    sub.add_argument("--source", metavar="S", help="search only this source")
    sub.add_argument(
        "--exact", action="store_true", help="only passages with the words as a phrase"
    )
    sub.add_argument("--json", action="store_true", help="print the passages as JSON")
    add_guild_option(sub)


def _find(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, hint=True) as engine:
        found = choose_view(engine, args.guild).find(
            " ".join(args.words), source=args.source, exact=args.exact, limit=args.number
        )
    if args.json:
        print_json(found_json(found))
        return 0
    for rank, scored in enumerate(found.passages, start=1):
        text = format_passage_text(scored.passage, indent="     ").lstrip(" ")
        print_text(
            f"{rank:>3}. {text}\n     {format_citation(scored.passage)} · score {scored.score:.2f}"
        )
    if not found.passages:
        print_message("No passage has these words.")
    elif found.total > len(found.passages):
        print_message(f"{found.total} passages in all; to see more, use -n NUMBER")
    return 0


COMMANDS = (
    Command(
        name="ask",
        summary="answer a question with quotes and footnotes",
        arguments=_ask_arguments,
        run=_ask,
        example='example: footnote ask "How many people were hurt in the warehouse fire?"\n'
        "Without quotation marks the words are joined: footnote ask who started the fire",
    ),
    Command(
        name="find",
        summary="list the passages that match some words, best first",
        arguments=_find_arguments,
        run=_find,
        example="example: footnote find armistice agreement -n 5",
    ),
)
