"""Commands that check answers: `why`, `eval` and `verify`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from index.cli.json_output import faults_json, sentences_json
from index.cli.open_index import choose_view, open_engine
from index.cli.progress import ProgressBar
from index.cli.runner import Command, add_guild_option, add_json_option, parse_limit
from index.cli.terminal_text import (
    format_count,
    print_json,
    print_message,
    print_text,
    strip_controls,
)
from index.errors import ConfigError, explain_os_error
from index.settings import IndexSettings
from index.types import Progress


def _why_arguments(sub: argparse.ArgumentParser) -> None:
    what = sub.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "question",
        nargs="*",
        default=(),  # so that argparse can tell that no question was given
        metavar="QUESTION",
        help="the question to explain",
    )
    what.add_argument(
        "--sentences",
        metavar="TEXT",
        help="show instead how TEXT is split into sentences, and by which rules",
    )
    sub.add_argument("--source", metavar="S", help="explain the answer from this source only")
    sub.add_argument(
        "--limit", metavar="N", type=parse_limit, default=5, help="number of passages (default 5)"
    )
    add_json_option(sub)
    add_guild_option(sub)


def _why(args: argparse.Namespace, settings: IndexSettings) -> int:
    if args.sentences is not None:
        return _why_sentences(args.sentences, as_json=args.json)
    from index.cli.explanation_text import (  # noqa: PLC0415 - only `why` explains
        explanation_json,
        explanation_text,
    )

    with open_engine(settings) as engine:
        view = choose_view(engine, args.guild)
        found = view.explain(" ".join(args.question), source=args.source, limit=args.limit)
    if args.json:
        print_json(explanation_json(found))
    else:
        print_text(strip_controls(explanation_text(found)))
    return 0


def _why_sentences(text: str, *, as_json: bool) -> int:
    """Print every place where a sentence might end, with the rule that decided."""
    from index.sentences import explain, split  # noqa: PLC0415 - loads the splitter

    sentences, boundaries = split(text), explain(text)
    if as_json:
        print_json(sentences_json(sentences, boundaries))
        return 0
    for number, (start, end) in enumerate(sentences, start=1):
        print_text(f"{number}. {strip_controls(text[start:end])}")
    for boundary in boundaries:
        before = " ".join(strip_controls(text[: boundary.offset]).split())[-30:]
        after = " ".join(strip_controls(text[boundary.offset :]).split())[:20]
        verdict = "ends" if boundary.made else "goes on"
        print_text(f"   {before} | {after}\n      {verdict}: {boundary.rule} ({boundary.reason})")
    return 0


def _eval_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "questions",
        metavar="QUESTIONS.jsonl",
        help="file of labelled questions, one JSON object per line",
    )
    sub.add_argument(
        "--misses", action="store_true", help="also list every question that was answered wrongly"
    )
    add_json_option(sub)


def _eval(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Measure the answers to labelled questions; every question is asked once."""
    from index.cli import evaluation_text  # noqa: PLC0415 - only `eval` measures
    from index.evaluation import LabelledQuestion, evaluate, load_questions  # noqa: PLC0415

    try:
        questions = load_questions(Path(args.questions))
    except OSError as error:
        raise ConfigError(
            f"{args.questions}: {explain_os_error(error)}; name a file of questions"
        ) from error
    if not questions:
        raise ConfigError(f"{args.questions} holds no question; add one JSON object per line")
    with open_engine(settings) as engine, ProgressBar() as bar:

        def with_progress() -> Iterator[LabelledQuestion]:
            for done, question in enumerate(questions):
                bar(Progress(stage="ask", done=done, total=len(questions)))
                yield question

        report = evaluate(engine, with_progress())
    if args.json:
        print_json(evaluation_text.evaluation_json(report))
    else:
        print_text(strip_controls(evaluation_text.evaluation_text(report, misses=args.misses)))
    return 0


def _verify_arguments(sub: argparse.ArgumentParser) -> None:
    add_json_option(sub)
    add_guild_option(sub)


def _verify(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Re-check every citation against its source; exit code 1 when one does not hold."""
    with open_engine(settings, refresh=False) as engine, ProgressBar() as bar:
        view = choose_view(engine, args.guild)
        faults = view.verify(watcher=bar)
        version = view.version
    if args.json:
        print_json(faults_json(version, faults))
        return int(bool(faults))
    for fault in faults:
        place = strip_controls(fault.source or "the index")
        where = f"{place} ¶{fault.paragraph}" if fault.paragraph else place
        print_text(f"{where}: {strip_controls(fault.what)}")
    if faults:
        print_message(
            f"{format_count(len(faults), 'fault')}; read the sources again with: footnote reindex"
        )
        return 1
    if version == 0:
        print_message("No version was built yet; build one with: footnote reindex")
    else:
        print_message(f"Every citation of version {version} holds.")
    return 0


COMMANDS = (
    Command(
        name="why",
        summary="explain an answer: words found, scores, and what decided for answer or silence",
        arguments=_why_arguments,
        run=_why,
        example='example: footnote why "Who won the cup?"',
    ),
    Command(
        name="eval",
        summary="measure the quality of answers on labelled questions",
        arguments=_eval_arguments,
        run=_eval,
        example='a line: {"id": "1", "question": "…", "source": "a.txt", "paragraph": 3, '
        '"answers": ["…"], "answerable": true}',
    ),
    Command(
        name="verify",
        summary="check every citation against its source again",
        arguments=_verify_arguments,
        run=_verify,
    ),
)
