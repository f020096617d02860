"""`footnote chat`: questions and answers in the terminal."""

import sys

from index import FootnoteError, IndexSettings
from index.cli import format_answer, open_engine, print_message, print_text

PROMPT = "> "
ENDING = frozenset({"exit", "quit"})
"""Lines that end the chat instead of being asked."""


def run_chat(settings: IndexSettings) -> int:
    """Answer each line of stdin until it ends or says `exit`; after an error the next is read."""
    interactive = sys.stdin.isatty()
    if interactive:
        import readline  # noqa: F401, PLC0415 - gives input() history and editing
    with open_engine(settings, hint=True, handbook=True) as engine:
        if interactive:
            sources = sum(status.version is not None for status in engine.sources())
            print_message(
                f"Ask about {sources} sources (version {engine.version}); exit or Ctrl-D ends."
            )
        while True:
            try:
                question = input(PROMPT if interactive else "")
            except EOFError:
                return 0
            if question.strip().lower() in ENDING:
                return 0
            if not question.strip():
                continue
            try:
                print_text(format_answer(engine.ask(question), colour=sys.stdout.isatty()))
            except FootnoteError as error:
                print_message(str(error))
            print_text("")
