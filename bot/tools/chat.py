"""`footnote chat`: questions and answers in the terminal."""

import sys

from index import FootnoteError, IndexSettings
from index.cli import answer_text, note, opened, page

PROMPT = "> "


def run_chat(settings: IndexSettings) -> int:
    """Answer each line of stdin until it ends; after an error the next line is read."""
    interactive = sys.stdin.isatty()
    if interactive:
        import readline  # noqa: F401, PLC0415 - gives input() history and editing
    with opened(settings) as engine:
        if interactive:
            sources = len(engine.sources())
            note(f"Ask about {sources} sources (version {engine.version}); Ctrl-D ends.")
        while True:
            try:
                question = input(PROMPT if interactive else "")
            except EOFError:
                return 0
            if not question.strip():
                continue
            try:
                page(answer_text(engine.ask(question), colour=sys.stdout.isatty()))
            except FootnoteError as error:
                note(str(error))
            page("")
