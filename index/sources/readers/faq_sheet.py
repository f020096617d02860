"""Reader of tables of questions and answers: CSV files and JSON Lines."""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import (
    BlockBuilder,
    clean_text,
    join_cells,
    reading_of,
    title_of_file,
)
from index.sources.readers.html_fragment import add_html, looks_like_html
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

MAX_ROWS = 50_000
_QUESTION = re.compile(
    r"(?:the )?(?:q|questions?|faq|frage|fragen|pregunta|question posée|domanda|pergunta|вопрос|"
    r"pytanie|vraag|fråga|spørgsmål|问题|質問|질문)(?:[ _-]?(?:text|title|en))?\Z",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?:the )?(?:a|answers?|response|reply|antwort|antworten|respuesta|réponse|risposta|resposta|"
    r"ответ|odpowiedź|antwoord|svar|答案|回答|답변)(?:[ _-]?(?:text|body|en))?\Z",
    re.IGNORECASE,
)
_STATED_DELIMITER = re.compile(r"\"?sep=([,;|\t])\"?[ ,;]*(?:\r\n|\r|\n)")
"""A first line by which Excel knows what stands between the cells."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


def read_csv(file: SourceFile) -> Reading:
    """Read a table of questions and answers, or any other table row by row under its heads."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    rows = _csv_rows(file, text)
    if not rows:
        raise SourceError(file.name, "this table has no rows")
    notes = [note, f"only its first {MAX_ROWS} rows are read" if len(rows) > MAX_ROWS else None]
    rows = rows[:MAX_ROWS]
    builder = BlockBuilder()
    columns = _find_columns(rows[0])
    if columns is not None:
        notes += _add_pairs(builder, file, ((row, columns) for row in rows[1:]))
    elif len(rows[0]) == 2 and _are_questions([row[0] for row in rows]):
        notes += _add_pairs(builder, file, ((row, (0, 1)) for row in rows))
    else:
        _add_rows(builder, rows)
        notes.append("no columns of questions and answers: each row is read under the first")
    return reading_of(builder.document(file, "csv", title=title_of_file(file.name)), notes)


def read_json_lines(file: SourceFile) -> Reading:
    """Read questions and answers from JSON objects, one a line or in one list."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    builder, notes = BlockBuilder(), [note]
    bad: list[int] = []
    for number, value in _json_values(text):
        pair = _pair_of(value) if isinstance(value, dict) else None
        if pair is None:
            bad.append(number)
        else:
            _add_pair(builder, file, *pair)
    if bad:
        shown = ", ".join(map(str, bad[:5])) + (", …" if len(bad) > 5 else "")
        notes.append(f"entries left out without question or answer: {len(bad)} (line {shown})")
    if not len(builder):
        raise SourceError(
            file.name, "no object has a question and an answer", line=bad[0] if bad else None
        )
    return reading_of(builder.document(file, "jsonl", title=title_of_file(file.name)), notes)


# --- CSV -----------------------------------------------------------------------------------------


def _csv_rows(file: SourceFile, text: str) -> list[list[str]]:
    """Return the rows that have text. Raises SourceError for what is no table."""
    csv.field_size_limit(1_000_000)
    stated = _STATED_DELIMITER.match(text)
    text = text[stated.end() :] if stated else text
    delimiter = stated[1] if stated else _delimiter(file.name, text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [
            [clean_text(cell) if "\n" not in cell else cell.strip() for cell in row]
            for row, _ in zip(reader, range(MAX_ROWS + 2), strict=False)
        ]
    except csv.Error as error:
        raise SourceError(file.name, f"no table ({error})", line=reader.line_num) from error
    return [row for row in rows if any(row)]


def _delimiter(name: str, text: str) -> str:
    """Return the character between cells: the one that the first lines have most evenly."""
    if name.lower().endswith(".tsv"):
        return "\t"
    lines = [line for line in text[:20_000].splitlines()[:20] if line.strip()]
    head = lines[0] if lines else ""
    return max(",;\t|", key=lambda sign: (head.count(sign), -",;\t|".index(sign)))


def _find_columns(head: Sequence[str]) -> tuple[int, int] | None:
    """Return which columns hold questions and answers, None if the heads do not say."""
    question = next((n for n, cell in enumerate(head) if _QUESTION.match(cell.strip())), None)
    answer = next((n for n, cell in enumerate(head) if _ANSWER.match(cell.strip())), None)
    return None if question is None or answer is None else (question, answer)


def _are_questions(cells: Sequence[str]) -> bool:
    return sum(cell.endswith(("?", "？", "؟")) for cell in cells) > len(cells) / 2


def _add_pairs(
    builder: BlockBuilder,
    file: SourceFile,
    rows: Iterator[tuple[list[str], tuple[int, int]]],
) -> list[str]:
    left_out = 0
    for row, (question, answer) in rows:
        if max(question, answer) < len(row) and row[question] and row[answer]:
            _add_pair(builder, file, row[question], row[answer])
        else:
            left_out += 1
    return [f"rows left out without question or answer: {left_out}"] if left_out else []


def _add_rows(builder: BlockBuilder, rows: list[list[str]]) -> None:
    head = builder.add(join_cells(rows[0]), Kind.TABLE)
    for row in rows[1:]:
        builder.add(join_cells(row), Kind.TABLE, above=head)


# --- JSON ----------------------------------------------------------------------------------------


def _json_values(text: str) -> Iterator[tuple[int, Any]]:
    """Yield each value with its line, or its place in the list; None for a line that is no JSON."""
    if text.lstrip().startswith("["):
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            values = [None]
        yield from list(enumerate(values, start=1))[:MAX_ROWS]
        return
    for number, line in enumerate(text.split("\n")[:MAX_ROWS], start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError):
                yield number, None


def _pair_of(value: dict[str, Any]) -> tuple[str, str] | None:
    question = next((v for key, v in value.items() if _QUESTION.match(key)), None)
    answer = next((v for key, v in value.items() if _ANSWER.match(key)), None)
    if isinstance(answer, list):
        answer = "\n\n".join(item for item in answer if isinstance(item, str))
    if (
        isinstance(question, str)
        and isinstance(answer, str)
        and question.strip()
        and answer.strip()
    ):
        return question, answer
    return None


# --- both ----------------------------------------------------------------------------------------


def _add_pair(builder: BlockBuilder, file: SourceFile, question: str, answer: str) -> None:
    """Add a question and the paragraphs of its answer, each with the question above it."""
    above = builder.add(" ".join(question.split()), Kind.HEADLINE)
    if above is None:
        return
    first = len(builder)
    if looks_like_html(answer):
        add_html(builder, answer, file.name)
        builder.set_above(range(first, len(builder)), above)
    else:
        for paragraph in _PARAGRAPHS.split(answer):
            builder.add(paragraph, Kind.TEXT, above=above)
